import {
  criterionLabel,
  inputLabel
} from "./chunk-QNOJT5TT.mjs";
import {
  valueText
} from "./chunk-J5ZINK3D.mjs";
import {
  asAsked,
  comparedOf,
  doubtOf,
  doubtOfAll,
  membersText,
  openInputs,
  untold,
  zeroBases
} from "./chunk-3CKIJAHR.mjs";
import {
  spanText
} from "./chunk-IGHS2P46.mjs";
import {
  unitWord
} from "./chunk-EEME2DP7.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  judgeBy
} from "./chunk-4FT4K7P6.mjs";
import {
  scopeOf
} from "./chunk-AWJW7UYS.mjs";
import {
  DEATH_DATE,
  codeLabels,
  filled,
  inputValue,
  isAttested,
  isNegated,
  isSpan,
  valueAt
} from "./chunk-OBET4LAP.mjs";
import {
  isRange
} from "./chunk-4FUCRHE5.mjs";
import {
  shorten
} from "./chunk-4KYNP42P.mjs";
import {
  patternOf
} from "./chunk-LTCODZ6U.mjs";
import {
  grouped
} from "./chunk-W5DRNYOJ.mjs";

// src/explain/how-reached.ts
var PARAMETER = "parameters.";
function howReached({
  level,
  asOf,
  rule,
  subject,
  readings,
  overrides = []
}, rulebook) {
  const ofParameters = overrides.filter(({ path }) => path.startsWith(PARAMETER));
  const ofInputs = overrides.filter(({ path }) => !path.startsWith(PARAMETER));
  return {
    asOf,
    rule,
    subject,
    readings,
    rulebook,
    ...ofParameters.length === 0 ? {} : {
      parameters: Object.fromEntries(
        ofParameters.map(({ path, value }) => [path.slice(PARAMETER.length), value])
      )
    },
    ...ofInputs.length === 0 ? {} : { inputs: Object.fromEntries(ofInputs.map((one) => [one.path, inputOf(rulebook, level, one)])) }
  };
}
function inputOf(rulebook, level, { path, value }) {
  const kind = rulebook.fields.at(level, path)?.kind;
  return typeof value === "string" && (kind === "count" || kind === "measure") ? Number(value) : value;
}
function recordOf(record, how) {
  return judgeBy(how).ready(record, { asOf: how.asOf }).record;
}

// src/explain/criterion-sentence.ts
function criterionSentence(context, verdict) {
  const { id, outcome, checks } = verdict;
  const { sentences } = words[context.language];
  const lead = leadOf(context, id, outcome);
  const isOpen = outcome === "undetermined";
  const telling = isOpen ? ["undetermined", "notMet"] : [outcome];
  const told = telling.flatMap(
    (wanted) => checks.filter(({ at, counts }) => counts && !(isOpen && isAttested(at))).filter((check) => asAsked(check).outcome === wanted).map((check) => toldComparison(context, verdict, check))
  );
  const beside = isOpen ? untold(verdict) : [];
  return sentences.sentence(lead, [
    ...told.filter((part) => part !== ""),
    ...beside.map((path) => sentences.conflict(inputLabel(context, path), [], true))
  ]);
}
function criterionReason(context, verdict) {
  const { id, outcome, checks } = verdict;
  const { sentences, bracketed } = words[context.language];
  const [first = "", ...rest] = leadOf(context, id, outcome);
  const lead = `${first.toLowerCase()}${rest.join("")}`;
  const asksOne = checks.length === 1;
  const telling = checks.filter(
    (check) => check.counts && asAsked(check).outcome === outcome && (!asksOne || check.margin !== void 0 && check.unit !== "years")
  );
  const binding = telling.filter(({ at }) => !isNegated(at));
  const texts = (binding.length > 0 ? binding : telling).map((check) => toldComparison(context, verdict, check));
  const told = [...new Set(texts)].filter((text) => text !== "");
  return told.length === 0 ? lead : `${lead}${bracketed(told.join(sentences.semicolon))}`;
}
function leadOf(context, id, outcome) {
  const { anyCriterion } = words[context.language].sentences;
  return ownLead(context, id, outcome) ?? anyCriterion[outcome](criterionLabel(context, id));
}
function ownLead({ rulebook, language }, id, outcome) {
  return filled(rulebook.words[language].criteria.get(id)?.[outcome], {});
}
function toldComparison(context, criterion, check) {
  const { id, outcome, checks } = criterion;
  const { sentences } = words[context.language];
  const zero = zeroBases(criterion);
  const told = toldOf(
    context,
    check,
    check.inputs.some(({ path }) => zero.includes(path))
  );
  if (check.reported === true) return reportedText(context, check, told);
  const unsure = unsureBy(check);
  if (unsure !== void 0) return sentences.unsure[unsure](told);
  const own = ownText(context, check, told);
  if (own !== void 0) return own;
  const asksOne = checks.length === 1 && told.kind === "boolean" && told.members === "";
  if (asksOne && (outcome === "met" || ownLead(context, id, outcome) !== void 0)) return "";
  return asksOne && told.given && told.value !== "" ? sentences.givenAs(told.value) : sentences.anyComparison[told.kind][check.outcome](told);
}
function ownText({ rulebook, language }, { fact, outcome }, told) {
  const { value, bound, rising, members, inputs, exactly } = told;
  const gap = exactly ? "" : told.gap;
  const isAbove = rising === (outcome === "met");
  const { given: among } = words[language].sentences;
  const places = {
    value,
    bound,
    gap,
    above: isAbove ? gap : "",
    below: isAbove ? "" : gap,
    atLeast: rising ? bound : "",
    atMost: rising ? "" : bound,
    members,
    inputs: among(inputs),
    input: inputs.at(-1)?.value ?? ""
  };
  return filled(rulebook.words[language].comparisons.get(fact)?.[outcome], places);
}
function reportedText(context, check, told) {
  const { sentences, listSeparator } = words[context.language];
  const said = sentences.reported(told.inputs.map(({ label, value }) => `${label} ${value}`).join(listSeparator));
  if (check.margin === void 0) return said;
  const figures = ownText(context, check, told) ?? sentences.anyComparison[told.kind][check.outcome](told);
  return `${figures}${sentences.semicolon}${said}`;
}
function unsureBy({ outcome, actual, expected, conflicts }) {
  const known = actual !== null && expected !== null;
  if (outcome !== "undetermined") return known || conflicts === void 0 ? void 0 : "either";
  if (conflicts !== void 0) return "conflict";
  return known ? "range" : void 0;
}
function gapTold({ verdict, rulebook, language }, check, { margin: gap = "" } = comparedOf(rulebook, scopeOf(verdict), check, language)) {
  const { sentences, spaced } = words[language];
  const fact = rulebook.facts[scopeOf(verdict)].get(check.fact);
  const unit = fact?.type.kind === "number" ? unitWord(fact.type.unit, rulebook.fields.units, language, "short") : "";
  const text = gapText(gap, language);
  return {
    label: fact?.labels[language] ?? check.fact,
    gap: text,
    gapUnit: spaced(unit === "%" ? sentences.points : unit, text),
    exactly: check.margin === "0",
    rising: check.operator.startsWith("greater")
  };
}
function toldOf(context, check, ofZeroBase = false) {
  const { verdict, record, rulebook, language } = context;
  const scope = scopeOf(verdict);
  const { yes, no, alternative, spaced, day } = words[language];
  const fact = rulebook.facts[scope].get(check.fact);
  const options = codeLabels(rulebook.facts, scope, check.fact);
  const text = (value2) => {
    if (isSpan(value2)) return spanText(value2, language);
    return typeof value2 === "boolean" ? value2 ? yes : no : options?.[value2]?.[language] ?? value2;
  };
  const unit = fact?.type.kind === "number" ? unitWord(fact.type.unit, rulebook.fields.units, language, "short") : "";
  const { operator } = check;
  const compared = comparedOf(rulebook, scope, check, language);
  const { actual, expected } = compared;
  const value = actual === null ? "" : text(actual);
  const bound = expected === null ? "" : [expected].flat().map(text).join(alternative);
  return {
    ...gapTold(context, check, compared),
    kind: fact?.type.kind ?? "boolean",
    given: rulebook.fields.at(scope, check.fact) !== void 0,
    ofZeroBase,
    value,
    bound,
    unit: spaced(unit, value),
    boundUnit: spaced(unit, bound),
    strict: operator === "greaterThan" || operator === "lessThan",
    ofLaw: check.parameter !== void 0,
    members: membersText(check, rulebook, record, language),
    doubt: doubtOfAll(record, rulebook.fields, verdict.level, check.conflicts ?? []),
    inputs: check.inputs.map(({ path, value: given }) => ({
      label: inputLabel(context, path),
      value: rulebook.fields.at(verdict.level, path)?.kind === "date" ? day(String(given)) : text(given)
    }))
  };
}
function gapText(margin, language) {
  if (!isSpan(margin)) return margin.replace("-", "");
  const ends = [margin.from, margin.to].map((end) => end.replace("-", ""));
  const [from = "", to = ""] = margin.to.startsWith("-") || margin.to === "0" ? ends.reverse() : ends;
  return spanText({ from, to }, language);
}

// src/explain/doubts.ts
function conflictTexts(of, verdict) {
  const { sentences } = words[of.language];
  const open = new Set(openInputs(of.rulebook.fields, of.verdict.level, verdict));
  return (verdict.conflicts ?? []).map((path) => {
    const label = inputLabel(of, path);
    const concluded = concludedText(of, path);
    if (concluded !== void 0) return { path, label, text: concluded };
    const text = isDisputed(of, path) ? sentences.conflict(label, saidOf(of, path), open.has(path)) : sentences.contradicted(label, ownText2(of, path), doubtText(of, path), open.has(path));
    return { path, label, text };
  });
}
function tooWideText(of, { checks }, path) {
  const label = inputLabel(of, path);
  const input = checks.flatMap(({ inputs }) => inputs).find((one) => one.path === path);
  const value = input === void 0 ? "" : valueText(of.verdict.level, path, input.value, of.rulebook, of.language);
  return { path, label, text: words[of.language].sentences.tooWide(label, value) };
}
function knownSoFar(of, path, isZeroBase) {
  const { sentences } = words[of.language];
  if (of.record === void 0) return "";
  if (isDisputed(of, path)) return sentences.asConflict(saidOf(of, path));
  const value = ownText2(of, path);
  if (value === "") return "";
  if (isZeroBase) return sentences.asZeroBase(value);
  return isRange(valueAt(of.record, path)) ? sentences.asRange(value) : sentences.asContradicted(value, doubtText(of, path));
}
function concludedText({ cells = {}, language }, path) {
  const { cell, sources = [] } = ownOf(cells, path);
  const found = cell === void 0 ? sources.find(({ concluded }) => concluded === true) : void 0;
  if (found === void 0) return void 0;
  return words[language].sentences.concluded(found.source, placeText(found) ?? "", found.value === true);
}
function isDisputed({ record, rulebook, verdict }, path) {
  return doubtOf(record, rulebook.fields, verdict.level, path) === "sources";
}
function doubtText({ record, rulebook, verdict, language }, path) {
  return words[language].sentences.doubt[doubtOf(record, rulebook.fields, verdict.level, path)];
}
function ownText2(of, path) {
  const value = valueAt(of.record, path);
  return value === void 0 ? "" : shown(of, path, value);
}
function saidOf(of, path) {
  const { sentences, listSeparator } = words[of.language];
  const said = grouped(sayingsOf(of, path), ({ source, date }) => `${source}
${date ?? ""}`);
  return [...said.values()].flatMap((items) => {
    const [first] = items;
    if (first === void 0) return [];
    const value = [...new Set(items.map((one) => one.value))].join(listSeparator);
    const places = [...new Set(items.flatMap(({ place }) => place ?? []))];
    return [sentences.says(first.source, value, first.date, places)];
  });
}
function valuesText(of, path) {
  if (of.cells === void 0 || (ownOf(of.cells, path).sources ?? []).length === 0 || !isDisputed(of, path)) return "";
  return [...new Set(sayingsOf(of, path).map(({ value }) => value))].join(words[of.language].listSeparator);
}
function sayingsOf(of, path) {
  const { record, language, cells = {} } = of;
  const { sentences } = words[language];
  if (record === void 0) return [];
  const own = valueAt(record, path);
  const unsaid = patternOf(path) === DEATH_DATE ? sentences.noDeath : void 0;
  const itself = own === void 0 ? unsaid : shown(of, path, own);
  const items = record.evidence?.[path] ?? [];
  const { sources = [], ...at } = ownOf(cells, path);
  return [
    ...itself === void 0 ? [] : [{ source: sentences.recordItself, value: itself, date: void 0, place: placeText(at) }],
    ...items.flatMap(({ source, value, date, reference }) => {
      if (value === null || value === void 0) return [];
      const place = sources.map(placeText).find((one) => one !== void 0 && one === reference);
      return [{ source: shorten(source), value: shown(of, path, value), date: date ?? void 0, place }];
    })
  ];
}
function ownOf(cells, path) {
  return (Object.hasOwn(cells, path) ? cells[path] : void 0) ?? {};
}
function placeText({ sheet, cell }) {
  return cell === void 0 ? void 0 : [sheet, cell].filter(Boolean).join("!");
}
function shown({ verdict, rulebook, language }, path, value) {
  const kind = rulebook.fields.at(verdict.level, path)?.kind ?? "text";
  return valueText(verdict.level, path, inputValue(kind, value), rulebook, language);
}

export {
  howReached,
  recordOf,
  criterionSentence,
  criterionReason,
  ownLead,
  toldComparison,
  gapTold,
  conflictTexts,
  tooWideText,
  knownSoFar,
  concludedText,
  doubtText,
  valuesText
};
