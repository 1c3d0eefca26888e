import {
  spanText
} from "./chunk-IGHS2P46.mjs";
import {
  citationTexts
} from "./chunk-WY4235D6.mjs";
import {
  memberIndex,
  memberNames,
  namesOf
} from "./chunk-ARKL6N42.mjs";
import {
  unitWord,
  withUnit
} from "./chunk-EEME2DP7.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  scopeOf
} from "./chunk-AWJW7UYS.mjs";
import {
  not
} from "./chunk-WQP3XGY7.mjs";
import {
  Kept,
  codeLabels,
  conflictsOf,
  filled,
  isAged,
  isAttested,
  isNegated,
  isSpan,
  oppositeOf,
  remembered,
  ruleOf
} from "./chunk-OBET4LAP.mjs";
import {
  compare,
  exact
} from "./chunk-4FUCRHE5.mjs";
import {
  MEMBER,
  patternOf
} from "./chunk-LTCODZ6U.mjs";
import {
  grouped
} from "./chunk-W5DRNYOJ.mjs";

// src/evaluate/open-inputs.ts
function openInputs(table, level, verdict) {
  const { outcome, missing, tooWide = [], checks } = verdict;
  if (outcome !== "undetermined") return [];
  const conflicts = checks.flatMap(
    (check) => check.counts && (check.outcome === "undetermined" || isAttested(check.at)) ? check.conflicts ?? [] : []
  );
  return table.inOrder(level, [...missing, ...tooWide, ...conflicts, ...untold(verdict)]);
}
function untold({ conflicts = [], checks }) {
  return conflicts.filter((path) => checks.every((check) => check.conflicts?.includes(path) !== true));
}
function openInputsOf(table, level, { criteria }) {
  return table.inOrder(
    level,
    criteria.flatMap((one) => one.required ? openInputs(table, level, one) : [])
  );
}
function zeroBases({ missing, checks, conflicts = [], tooWide = [] }) {
  const given = new Set(checks.flatMap(({ inputs }) => inputs.map(({ path }) => path)));
  return missing.filter((path) => given.has(path) && !conflicts.includes(path) && !tooWide.includes(path));
}

// src/words/figures.ts
var READ = 2;
var WRITTEN = 6;
var SURE = 16;
function rounded(number, decimals) {
  const point = number.indexOf(".");
  if (point < 0 || number.length - point - 1 <= decimals) return number;
  const negative = number.startsWith("-");
  const whole = number.slice(negative ? 1 : 0, point);
  const fraction = number.slice(point + 1);
  const isUp = (fraction[decimals] ?? "0") >= "5";
  const cut = `${whole}${fraction.slice(0, decimals)}`;
  const nearest = cut.length < SURE ? String(Number(cut) + Number(isUp)) : String(BigInt(cut) + BigInt(isUp));
  const digits = nearest.padStart(decimals + 1, "0");
  const kept = digits.slice(-decimals).replace(/0+$/, "");
  const text = `${digits.slice(0, -decimals)}${kept === "" ? "" : `.${kept}`}`;
  return negative && text !== "0" ? `-${text}` : text;
}
function decimalsFor(...lists) {
  if (lists.every((numbers) => numbers.every(isShort) || areFar(numbers))) return READ;
  const ordered = lists.map((numbers) => [.../* @__PURE__ */ new Set(["0", ...numbers])].sort((a, b) => compare(exact(a), exact(b))));
  for (let decimals = READ; decimals < WRITTEN; decimals += 1) {
    if (ordered.every((numbers) => areApart(numbers.map((number) => exact(rounded(number, decimals))))))
      return decimals;
  }
  return WRITTEN;
}
function isShort(number) {
  const point = number.indexOf(".");
  return point < 0 || number.length - point - 1 <= READ;
}
var FAR = 0.02;
var MOST_FAR = 1e12;
function areFar(numbers) {
  const values = numbers.map(Number);
  return values.every((value, at) => {
    if (!(Math.abs(value) < MOST_FAR) || Math.abs(value) < FAR && numbers[at] !== "0") return false;
    for (let before = 0; before < at; before += 1) {
      if (numbers[before] !== numbers[at] && Math.abs(values[before] - value) < FAR) return false;
    }
    return true;
  });
}
function areApart(rising) {
  return rising.every((one, index) => {
    const before = rising[index - 1];
    return before === void 0 || compare(before, one) < 0;
  });
}
function figures(...numbers) {
  const decimals = decimalsFor(numbers);
  return numbers.map((number) => rounded(number, decimals));
}
var endsOf = (value) => value === null || value === void 0 ? [] : isSpan(value) ? [value.from, value.to] : [value];
var eachEnd = (value, worded2) => isSpan(value) ? { from: worded2(value.from, "from"), to: worded2(value.to, "to") } : worded2(value, "from");
function comparedFigures({ actual, expected, margin, rising }, beside) {
  const bounds = endsOf(expected);
  const decimals = decimalsFor([...endsOf(actual), ...bounds], endsOf(margin));
  const short = (number) => rounded(number, decimals);
  const marginOf = (which) => {
    if (!isSpan(margin)) return margin ?? "0";
    return rising === (which === "from") ? margin.from : margin.to;
  };
  const value = (end, which) => {
    const own = marginOf(which);
    if (end !== expected || own === "0") return short(end);
    return own.startsWith("-") === rising ? beside.below(short(end)) : beside.above(short(end));
  };
  return {
    value: actual === null ? null : eachEnd(actual, value),
    bound: expected === null ? null : eachEnd(expected, short),
    gap: margin === void 0 ? void 0 : eachEnd(margin, short)
  };
}

// src/explain/doubt.ts
function doubtOf(record, fields, level, path) {
  if (record === void 0 || conflictsOf(record).has(path)) return "sources";
  const pattern = patternOf(path);
  if (isAged(pattern.replace(MEMBER, ""))) return "age";
  const field = fields.at(level, pattern);
  if (field?.beside === void 0) return "otherData";
  return field.kind === "boolean" ? "findings" : "computed";
}
function doubtOfAll(record, fields, level, paths) {
  const [first = "otherData", ...others] = new Set(paths.map((path) => doubtOf(record, fields, level, path)));
  return others.length === 0 ? first : "otherData";
}

// src/explain/table.ts
function pathLabel(level, path, language, rulebook) {
  if (path.startsWith("parameters.")) {
    const id = path.slice("parameters.".length);
    return rulebook.parameters.get(id)?.labels[language] ?? id;
  }
  const label = rulebook.fields.at(level, path)?.label[language] ?? path;
  const member = memberIndex(path);
  return member === void 0 ? label : `${words[language].member(member + 1)} ${label}`;
}
function askedText(level, path, members, rulebook, language) {
  const { whether, question } = words[language].sentences;
  const own = rulebook.words[language].questions.get(patternOf(path));
  if (own !== void 0) return question(own, members);
  const field = rulebook.fields.at(level, path);
  return field?.kind === "boolean" ? whether(field.label[language], members) : void 0;
}
function clauseText(citations, main, rulebook, language) {
  return citationTexts(citations, main, rulebook, language).join(words[language].listSeparator);
}
var MAX_KEPT = 4096;
var clauses = remembered(
  (_) => remembered((_words) => new Kept(MAX_KEPT))
);
function saidOf({ rule: id }, rulebook, language) {
  const rule = ruleOf(rulebook, id);
  const labels = new Map(rule?.criteria.map((one) => [one.id, one.labels[language]]));
  const main = rule?.citations[0]?.source ?? "";
  return ({ id: id2, citations }) => {
    const key = [main, ...citations.flatMap(({ source, at }) => [source, at])].join("\n");
    const { text: clause } = clauses(rulebook)(words[language]).of(key, () => ({
      text: clauseText(citations, main, rulebook, language)
    }));
    return { label: labels.get(id2) ?? id2, clause };
  };
}
var worded = remembered((_) => remembered((_words) => new Kept(MAX_KEPT)));
var wordsOf = (rulebook, scope, check, named, language, doubt) => {
  const orElse = isAlternative(check.at) ? words[language].orElse : "";
  const label = `${orElse}${rulebook.facts[scope].get(check.fact)?.labels[language] ?? check.fact}`;
  const { value, bound, margin } = sides(rulebook, scope, asAsked(check), named, language, doubt);
  return { label, value, bound, margin };
};
var keptWords = (rulebook, scope, check, named, language, doubt) => {
  const told = () => wordsOf(rulebook, scope, check, named, language, doubt);
  const { at, fact, operator, actual, expected, parameter, subjects, margin, conflicts } = check;
  if (check.inputs.length > 1 || subjects !== void 0 || conflicts !== void 0) return told();
  if (isSpan(actual) || isSpan(expected) || isSpan(margin)) return told();
  const key = [scope, at, fact, operator, typeof actual, actual, expected, parameter, margin].join("\n");
  return worded(rulebook)(words[language]).of(key, told);
};
function comparedRows(verdict, rulebook, language, record, named = record) {
  const rowOf = comparedRow(verdict, rulebook, language, record, named, keptWords);
  return verdict.criteria.flatMap(
    (criterion) => criterion.checks.map((check, index) => rowOf(criterion, check, index === 0, criterion.checks.length > 1))
  );
}
function comparedRow(verdict, rulebook, language, record, named = record, wording = wordsOf) {
  const doubt = (path) => words[language].sentences.doubt[doubtOf(record, rulebook.fields, verdict.level, path)];
  const said = saidOf(verdict, rulebook, language);
  const scope = scopeOf(verdict);
  return (criterion, check, isFirst, oneOfSeveral) => {
    const { outcome, required } = criterion;
    const { label, value, bound, margin } = wording(rulebook, scope, check, named, language, doubt);
    const row = {
      criterion: "",
      advisory: !required,
      oneOfSeveral,
      outcome: asAsked(check).outcome,
      counts: check.counts,
      label,
      value,
      bound,
      margin,
      missing: "",
      clause: "",
      weak: check.weak === true
    };
    if (isFirst) {
      const { label: title, clause } = said(criterion);
      row.criterion = title;
      row.criterionOutcome = outcome;
      row.clause = clause;
      row.missing = missingText(verdict.level, criterion, language, rulebook, doubt);
    }
    return row;
  };
}
function mainSource(verdict, rulebook) {
  return ruleOf(rulebook, verdict.rule)?.citations[0]?.source ?? "";
}
function otherReadings({ readings }, rulebook, language) {
  return rulebook.readings.flatMap(({ id, labels, options }) => {
    const applied = readings[id];
    if (applied === void 0 || applied === options[0]?.id) return [];
    const option = options.find((one) => one.id === applied)?.labels[language] ?? applied;
    return [words[language].rules.choice(labels[language], option)];
  });
}
function missingText(level, criterion, language, rulebook, doubt) {
  const { missing, conflicts = [], tooWide = [] } = criterion;
  if (missing.length + conflicts.length + tooWide.length === 0) return "";
  const { listSeparator, bracketed, tooWide: wide, zeroBase } = words[language];
  const zero = zeroBases(criterion);
  const label = (path) => pathLabel(level, path, language, rulebook);
  const asked = (path) => {
    const member = memberIndex(path);
    const who = member === void 0 ? "" : words[language].member(member + 1);
    return askedText(level, path, who, rulebook, language) ?? label(path);
  };
  return [
    ...missing.filter((path) => !conflicts.includes(path)).map((path) => `${asked(path)}${zero.includes(path) ? bracketed(zeroBase) : ""}`),
    ...conflicts.map((path) => `${label(path)}${bracketed(doubt(path))}`),
    ...tooWide.map((path) => `${label(path)}${bracketed(wide)}`)
  ].join(listSeparator);
}
function asAsked(check) {
  if (!isNegated(check.at)) return check;
  const { expected, operator, outcome, margin, ...rest } = check;
  const other = typeof expected === "boolean" ? { expected: !expected, operator } : { expected, operator: oppositeOf(operator) };
  return { ...rest, ...other, ...margin === void 0 ? {} : { margin: turned(margin) }, outcome: not(outcome) };
}
function turned(margin) {
  return isSpan(margin) ? { from: signTurned(margin.to), to: signTurned(margin.from) } : signTurned(margin);
}
function signTurned(number) {
  return number.startsWith("-") ? number.slice(1) : number === "0" ? "0" : `-${number}`;
}
function comparedOf({ facts }, level, check, language) {
  const { actual, expected, operator, margin } = check;
  if (facts[level].get(check.fact)?.type.kind !== "number" || isList(actual) || isList(expected)) return check;
  if (typeof actual === "boolean" || typeof expected === "boolean") return check;
  const rising = operator.startsWith("greater");
  const { value, bound, gap } = comparedFigures({ actual, expected, margin, rising }, words[language].beside);
  return { actual: value, expected: bound, ...gap === void 0 ? {} : { margin: gap } };
}
function membersText(check, rulebook, record, language) {
  return ownMembersText(check, rulebook, record, language) ?? memberNames(check.subjects ?? [], record, language);
}
function ownMembersText({ fact, actual, subjects = [] }, rulebook, record, language) {
  if (subjects.length === 0) return void 0;
  const own = rulebook.words[language].members.get(fact)?.[actual === null ? "undetermined" : "notMet"];
  const places = { count: String(subjects.length), names: namesOf(subjects, record, language) };
  return filled(own, places);
}
var LONGEST_MEMBERS = 60;
function openMembersText(check, rulebook, named, language, doubt) {
  const { lacking, inDoubt } = membersOf(check, check.conflicts ?? []);
  if (check.outcome !== "undetermined" || inDoubt.length === 0) return ownMembersText(check, rulebook, named, language);
  const { bracketed, sentences } = words[language];
  const byDoubt = grouped(inDoubt, ({ path }) => doubt(path));
  const whys = [...byDoubt].map(
    ([why, ones]) => `${memberNames(
      ones.map(({ member }) => member),
      named,
      language
    )}${bracketed(why)}`
  );
  const own = ownMembersText({ ...check, subjects: lacking }, rulebook, named, language) ?? memberNames(lacking, named, language);
  const told = [own, ...whys].filter((text) => text !== "").join(sentences.semicolon);
  return told.length > LONGEST_MEMBERS ? ownMembersText(check, rulebook, named, language) : told;
}
function membersOf({ subjects = [] }, conflicts) {
  const inDoubt = subjects.flatMap((member) => {
    const path = conflicts.find((one) => one.startsWith(`${member}.`));
    return path === void 0 ? [] : [{ member, path }];
  });
  const doubted = new Set(inDoubt.map(({ member }) => member));
  return { lacking: subjects.filter((member) => !doubted.has(member)), inDoubt };
}
function sides(rulebook, level, check, named, language, doubt) {
  const vocabulary = words[language];
  const { operator, conflicts } = check;
  const { actual, expected, margin } = comparedOf(rulebook, level, check, language);
  const type = rulebook.facts[level].get(check.fact)?.type;
  const unit = type?.kind === "number" ? unitWord(type.unit, rulebook.fields.units, language) : void 0;
  const options = codeLabels(rulebook.facts, level, check.fact);
  const valueText = (value) => {
    if (isSpan(value)) return spanText(value, language);
    if (typeof value === "boolean") return value ? vocabulary.yes : vocabulary.no;
    return options?.[value]?.[language] ?? value;
  };
  const members = memberNames(check.subjects ?? [], named, language);
  const bounds = expected === null ? void 0 : [expected].flat();
  const sign = vocabulary.comparison[operator] ?? operator;
  const computed = type?.kind === "number" ? vocabulary.notComputable : vocabulary.notTellable;
  const given = conflicts === void 0 ? vocabulary.unknown : doubt(conflicts[0] ?? "");
  const unknown = rulebook.fields.at(level, check.fact) === void 0 ? computed : given;
  return {
    // The unit stands beside it, with what is needed; only the per cent sign is short enough to be said twice.
    value: openMembersText(check, rulebook, named, language, doubt) ?? `${actual === null ? unknown : withUnit(valueText(actual), unit === "%" ? unit : void 0, language)}${members === "" ? "" : vocabulary.bracketed(members)}`,
    bound: bounds === void 0 ? check.parameter === void 0 ? given : vocabulary.noParameter : [sign, withUnit(bounds.map(valueText).join(vocabulary.alternative), unit, language)].filter((part) => part !== "").join(" "),
    margin: margin === void 0 ? "" : withUnit(
      distanceText(aboveBound(operator, margin), language),
      unit === "%" ? vocabulary.points : unit,
      language
    )
  };
}
function aboveBound(operator, margin) {
  return operator.startsWith("greater") ? margin : turned(margin);
}
function distanceText(above, language) {
  return spanText(above, language, signed);
}
function signed(margin) {
  return margin.startsWith("-") || margin === "0" ? margin : `+${margin}`;
}
function isAlternative(at) {
  const parts = at.split("/");
  const last = parts.findLastIndex((part) => Number(part) > 0);
  const kind = isNegated(parts.slice(0, last).join("/")) ? "all" : "any";
  return last > 0 && parts[last - 1] === kind;
}
function isList(value) {
  return Array.isArray(value);
}

export {
  openInputs,
  untold,
  openInputsOf,
  zeroBases,
  rounded,
  decimalsFor,
  figures,
  doubtOf,
  doubtOfAll,
  pathLabel,
  askedText,
  clauseText,
  comparedRows,
  comparedRow,
  mainSource,
  otherReadings,
  asAsked,
  comparedOf,
  membersText,
  membersOf,
  aboveBound,
  distanceText
};
