import {
  approveFlips,
  approveLayers,
  countByCriterion,
  countByPlace,
  differenceKey,
  differencesIn,
  flipsOn,
  kindKey,
  knownReadings,
  readApprovals,
  standsInTheWay
} from "./chunk-W7LVCME7.mjs";
import {
  rulebookData
} from "./chunk-YASW4L2O.mjs";
import "./chunk-XNJ2CDZX.mjs";
import {
  checkValueText
} from "./chunk-BIFFYHLK.mjs";
import {
  describeCriterion,
  rendered,
  ruleFormats
} from "./chunk-SHLHUIYH.mjs";
import "./chunk-XTJJUOFE.mjs";
import "./chunk-54NKQVRR.mjs";
import "./chunk-QOZEYZLI.mjs";
import {
  joined,
  overlapOf,
  stretchOver,
  stretchesOf,
  turnsOf,
  validityOf,
  verdictRulesOf
} from "./chunk-YKDRAIS4.mjs";
import {
  factLabel
} from "./chunk-OHTAWRUW.mjs";
import {
  describeCaseFault,
  diffWords,
  layerWords
} from "./chunk-7Z2VWZV5.mjs";
import {
  readCases
} from "./chunk-42CANA2E.mjs";
import "./chunk-MP3Y6KQQ.mjs";
import "./chunk-ZSSJOPLP.mjs";
import "./chunk-C3YIJUIY.mjs";
import "./chunk-TCH7VXT3.mjs";
import "./chunk-VXVY56QM.mjs";
import {
  bestOf,
  choicesOf,
  neighbours
} from "./chunk-AIZE7SUG.mjs";
import {
  derivationText
} from "./chunk-EVZEFY4G.mjs";
import {
  dayOption,
  maskOf,
  readingOption,
  withMaskOptions
} from "./chunk-VPVVP3J5.mjs";
import {
  languageOption
} from "./chunk-MXROL7Y3.mjs";
import {
  asWritten,
  eachRecord
} from "./chunk-GBSU2745.mjs";
import "./chunk-B7KHRAES.mjs";
import {
  loadFolder,
  loadRulebook,
  rulebookFolder
} from "./chunk-6BX4O4OR.mjs";
import {
  rulebookFile,
  soundFiles,
  withBases
} from "./chunk-P3CBETFC.mjs";
import "./chunk-EWYKY24G.mjs";
import "./chunk-RBHVAMQL.mjs";
import "./chunk-2NNSBJM4.mjs";
import "./chunk-WXSDQUR7.mjs";
import {
  refusalText
} from "./chunk-65RTZOCP.mjs";
import "./chunk-VZHZBLFN.mjs";
import "./chunk-S75OFTBI.mjs";
import "./chunk-KGDPXLMO.mjs";
import "./chunk-VWBSN3MG.mjs";
import {
  choiceWords
} from "./chunk-L7MZGXCK.mjs";
import "./chunk-62T4J2F6.mjs";
import "./chunk-Q7TI4OCT.mjs";
import "./chunk-2TXO4SBQ.mjs";
import {
  listBlock,
  pairsBlock,
  said,
  sectionOf,
  tableBlock,
  tableSections
} from "./chunk-BAMTXTJA.mjs";
import "./chunk-GCAUCPTR.mjs";
import {
  EXIT,
  UsageError
} from "./chunk-534TYOKS.mjs";
import "./chunk-H4BT7IXS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-ZUZPS2KS.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-XL25S3FF.mjs";
import {
  diffCommandWords
} from "./chunk-M6JKUOJW.mjs";
import "./chunk-IGHS2P46.mjs";
import "./chunk-WY4235D6.mjs";
import "./chunk-FAS6UCBJ.mjs";
import {
  unitWord
} from "./chunk-EEME2DP7.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import {
  createEvaluator
} from "./chunk-4FT4K7P6.mjs";
import {
  choose,
  combined,
  compared,
  prepare
} from "./chunk-AWJW7UYS.mjs";
import {
  resolve
} from "./chunk-WQP3XGY7.mjs";
import {
  knownOptions
} from "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  DEATH_DATE,
  Kept,
  criteriaOf,
  derivationOf,
  factsBehind,
  factsOf,
  leavesOf,
  readingsUsedBy,
  remembered,
  rulesOf,
  serialOf,
  walk,
  writtenOut
} from "./chunk-OBET4LAP.mjs";
import {
  companionFiles
} from "./chunk-FLDRFWA4.mjs";
import {
  isInvalidRecordError
} from "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import {
  Decimal,
  compare,
  exact,
  faultOf,
  isExact,
  isNumeric,
  toDecimalString,
  yearOf
} from "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import {
  commonTable,
  levelOf,
  levels,
  scopes
} from "./chunk-LTCODZ6U.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/diff-command.ts
import { InvalidArgumentError, Option } from "commander";

// src/cli/diff.ts
import { existsSync, readFileSync } from "node:fs";

// src/kit/diff/rulebook-name.ts
var DIGITS = 12;
function shortNames(old, now) {
  const alike = old.id === now.id && old.version === now.version;
  const name = ({ id, version, sha256 }) => `${id} ${version}${alike ? ` ${sha256.slice(0, DIGITS)}` : ""}`;
  return [name(old), name(now)];
}
function fullNames(old, now, language) {
  const [one, other] = shortNames(old, now);
  return [`${old.labels[language]} ${one}`, `${now.labels[language]} ${other}`];
}

// src/kit/diff/diff-document.ts
function diffDocument(diff2, rulebooks, language, more = []) {
  const say = diffWords[language];
  const { old, new: now } = diff2.rulebooks;
  const [oldName, newName] = fullNames(old, now, language);
  const layout = new DiffSections(rulebooks, language);
  const names = pairsBlock([
    [say.old, oldName],
    [say.new, newName]
  ]);
  return {
    title: say.title(...shortNames(old, now)),
    blocks: [names, ...diff2.same ? [said(say.same)] : []],
    sections: [...layout.of(diff2), ...more]
  };
}
var DiffSections = class {
  #rulebooks;
  #language;
  #words;
  #say;
  constructor(rulebooks, language) {
    this.#rulebooks = rulebooks;
    this.#language = language;
    this.#words = words[language];
    this.#say = diffWords[language];
  }
  of({ labels, validity, verdicts, criteria, parameters, readings, sources, ...diff2 }) {
    const { heading } = this.#say;
    const whole = [
      ...this.#pairs(heading.name, labels, (label) => label[this.#language]),
      ...this.#pairs(heading.validity, validity, ({ from, to }) => this.#say.period(from, to))
    ];
    const { heading: rules } = this.#words.rules;
    return [
      ...whole.length === 0 ? [] : [sectionOf("whole", heading.whole, [pairsBlock(whole)])],
      ...group("verdicts", heading.verdicts, verdicts, (one) => this.#verdict(one)),
      ...group("criteria", rules.criterion, criteria, (one) => this.#criterion(one)),
      ...group("parameters", heading.parameters, parameters, (one) => this.#parameter(one)),
      ...group("readings", heading.readings, readings, (one) => this.#reading(one)),
      ...group("fields", heading.fields, diff2.fields, (one) => this.#field(one)),
      ...this.#entailments(diff2.entailments),
      ...group("facts", rules.facts, diff2.facts, (one) => this.#fact(one)),
      ...this.#sources(sources)
    ];
  }
  /** What became of one thing: what it was called stands first, then the rest in pairs and, where there is one, in a table. */
  #titled(kind, { id, labels, change, renamed }, rest, ...table) {
    const title = this.#say.marked(this.#words.labelled(labels[this.#language], id), this.#say.change[change]);
    const pairs = [...this.#pairs(this.#say.heading.name, renamed, this.#label), ...rest];
    const blocks = [...pairs.length === 0 ? [] : [pairsBlock(pairs)], ...table];
    return sectionOf(`${kind}-${id.replace(/[\s/]+/g, "-")}`, title, blocks);
  }
  /** Old and new in two lines; of what is new or gone only the one there is. */
  #pairs(name, change, text) {
    if (change === void 0) return [];
    const { old, new: now } = change;
    return [
      ...old === null || old === void 0 ? [] : [[this.#say.was(name), text(old)]],
      ...now === null || now === void 0 ? [] : [[this.#say.is(name), text(now)]]
    ];
  }
  #list(items, separator = this.#words.listSeparator) {
    return items.length === 0 ? this.#say.none : items.join(separator);
  }
  #citations(citations = []) {
    return this.#list(citations.map(({ source, at }) => `${source} ${at}`));
  }
  #label = (label) => label[this.#language];
  #verdict(change) {
    const { heading } = this.#say;
    const pairs = [
      ...this.#pairs(heading.criteriaOf, change.criteria, (ids) => this.#list(ids)),
      ...this.#pairs(this.#words.rules.heading.clause, change.citations, (list) => this.#citations(list))
    ];
    return this.#titled("verdict", change, pairs);
  }
  #criterion(change) {
    const { heading } = this.#words.rules;
    const pairs = [
      ...this.#pairs(heading.conditions, change.conditions, this.#label),
      ...this.#pairs(
        heading.variants,
        change.variants,
        (list) => this.#list(list.map(this.#label), this.#words.rules.sentenceSeparator)
      ),
      ...this.#pairs(heading.required, change.required, this.#label),
      ...this.#pairs(heading.clause, change.citations, (list) => this.#citations(list))
    ];
    return this.#titled("criterion", change, pairs);
  }
  #parameter(change) {
    const { heading } = this.#say;
    const pairs = [...this.#pairs(this.#words.rules.heading.unit, change.unit, (unit) => this.#unit(unit))];
    const chosen = change.values.some(({ option }) => option !== void 0);
    const rows = change.values.map((value) => [
      this.#say.period(value.from, value.to),
      ...chosen ? [this.#choice(value)] : [],
      value.old?.value ?? this.#say.none,
      value.new?.value ?? this.#say.none,
      this.#basis(value.old),
      this.#basis(value.new)
    ]);
    const head = [
      this.#words.rules.heading.period,
      ...chosen ? [heading.choice] : [],
      heading.oldValue,
      heading.newValue,
      heading.oldSources,
      heading.newSources
    ];
    return this.#titled("parameter", change, pairs, ...rows.length === 0 ? [] : [tableBlock(head, rows)]);
  }
  #field(change) {
    const { heading } = this.#say;
    const { rules, yes, no, expected } = this.#words;
    const answer = (so) => so ? yes : no;
    const otherField = (path) => path === "asOf" ? rules.expression.asOf : this.#fieldLabel(change.level, path);
    const pairs = [
      ...this.#pairs(
        rules.heading.fill,
        change.kind,
        (kind) => expected[kind === "text" ? "nonEmptyText" : kind] ?? kind
      ),
      ...this.#pairs(rules.heading.unit, change.unit, (unit) => this.#unit(unit)),
      ...this.#pairs(rules.heading.unit, change.unitNamed, this.#label),
      ...this.#pairs(
        heading.codes,
        change.options,
        (list) => this.#list(list.map(({ code, labels }) => this.#words.labelled(this.#label(labels), code)))
      ),
      ...this.#pairs(heading.minimum, change.minimum, String),
      ...this.#pairs(heading.maximum, change.maximum, String),
      ...this.#pairs(heading.partOf, change.partOf, otherField),
      ...this.#pairs(heading.notAfter, change.notAfter, otherField),
      ...change.change === "changed" ? this.#pairs(heading.personal, change.personal, answer) : [],
      ...change.change === "changed" ? this.#pairs(heading.fixed, change.fixed, answer) : [],
      this.#reached(change.rules)
    ];
    return this.#titled("field", change, pairs);
  }
  #entailments(changes) {
    const { heading, entailed, change: kinds } = this.#say;
    const rows = changes.map(({ level, given, is, field, in: left, change, rules }) => {
      const values = (path, list) => list.map((one2) => this.#value(level, path, one2)).join(this.#words.alternative);
      const when = is === void 0 ? void 0 : values(given, is);
      const [one, other] = [given, field].map((path) => this.#fieldLabel(level, path));
      return [kinds[change], entailed(one, when, other, values(field, left)), this.#list(rules)];
    });
    return tableSections("entailments", heading.entailments, [heading.change, heading.what, heading.reached], rows);
  }
  #fact(change) {
    const { heading } = this.#words.rules;
    const pairs = [
      ...this.#pairs(heading.unit, change.unit, (unit) => this.#unit(unit)),
      ...this.#pairs(heading.formula, change.formula, this.#label),
      ...this.#pairs(heading.clause, change.citation, (one) => this.#citations([one])),
      this.#reached(change.rules)
    ];
    return this.#titled("fact", change, pairs);
  }
  /** The rules whose outcome can change. */
  #reached(rules) {
    return [this.#say.heading.reached, this.#list(rules)];
  }
  #fieldLabel(level, path) {
    return this.#fieldAt(level, path)?.label[this.#language] ?? path;
  }
  #value(level, path, value) {
    if (typeof value === "boolean") return value ? this.#words.yes : this.#words.no;
    return this.#fieldAt(level, path)?.options?.[value]?.[this.#language] ?? value;
  }
  #fieldAt(level, path) {
    const { old, new: now } = this.#rulebooks;
    return now.fields.at(level, path) ?? old.fields.at(level, path);
  }
  /** The sources of a value, and that they are weak. */
  #basis(stated) {
    if (stated === null) return "";
    const { citations, weak } = stated;
    const { rules } = this.#words;
    const distinct = [...new Map(citations.map((one) => [`${one.source} ${one.at}`, one])).values()];
    return [this.#citations(distinct), ...weak === void 0 ? [] : [rules.weak(weak[this.#language])]].join(
      rules.sentenceSeparator
    );
  }
  /** A unit by the word that either rulebook has for it. */
  #unit(unit) {
    const { old, new: now } = this.#rulebooks;
    return unitWord(unit, new Map([...old.fields.units, ...now.fields.units]), this.#language);
  }
  #choice({ reading, option }) {
    if (reading === void 0 || option === void 0) return "";
    const { old, new: now } = this.#rulebooks;
    const readings = [...now.readings, ...old.readings];
    return this.#words.rules.choice(...choiceWords(readings, reading, option, this.#language));
  }
  #reading(change) {
    const { heading } = this.#say;
    const { level, rules } = this.#words;
    const pairs = [
      ...this.#pairs(
        heading.default,
        change.default,
        (option) => this.#choice({ reading: change.id, option })
      ),
      ...this.#pairs(heading.levels, change.levels, (list) => this.#list(list.map((one) => level[one])))
    ];
    const head = [rules.heading.option, heading.change, heading.what];
    const rows = change.options.map((option) => [
      this.#words.labelled(option.labels[this.#language], option.id),
      this.#say.change[option.change],
      this.#option(option)
    ]);
    return this.#titled("reading", change, pairs, ...rows.length === 0 ? [] : [tableBlock(head, rows)]);
  }
  #option({ renamed, citations, note }) {
    const { heading } = this.#words.rules;
    return this.#parts([
      ...this.#pairs(this.#say.heading.name, renamed, this.#label),
      ...this.#pairs(heading.document, citations, (list) => this.#citations(list)),
      ...this.#pairs(heading.remark, note, this.#label)
    ]);
  }
  #parts(pairs) {
    const { colon, sentenceSeparator } = this.#words.rules;
    return pairs.map(([name, cell]) => `${name}${colon}${String(cell)}`).join(sentenceSeparator);
  }
  #sources(changes) {
    const { heading } = this.#words.rules;
    const rows = changes.map(({ id, change, title, issuer, date, note }) => [
      id,
      this.#say.change[change],
      this.#parts([
        ...this.#pairs(heading.title, title, this.#label),
        ...this.#pairs(heading.issuer, issuer, this.#label),
        ...this.#pairs(heading.date, date, (day) => day),
        ...this.#pairs(heading.remark, note, this.#label)
      ])
    ]);
    const head = [heading.document, this.#say.heading.change, this.#say.heading.what];
    return tableSections("sources", heading.sources, head, rows);
  }
};
function group(id, title, changes, each) {
  return changes.length === 0 ? [] : [sectionOf(id, title, [], changes.map(each))];
}

// src/kit/diff/pairs.ts
function pairsOf(old, now) {
  const [before, after] = [old, now].map((list) => new Map([...list].map((one) => [one.id, one])));
  return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].map((id) => ({
    id,
    old: before.get(id),
    new: after.get(id)
  }));
}
function kindOf({ old, new: now }) {
  if (old === void 0 || old === null) return "added";
  return now === void 0 || now === null ? "removed" : "changed";
}
function isSame(a, b) {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
function differing(key, old, now) {
  if (isSame(old, now)) return {};
  return { [key]: { old: old ?? null, new: now ?? null } };
}

// src/kit/diff/diff-criteria.ts
function diffCriteria(old, now) {
  return pairsOf(criteriaOf(old), criteriaOf(now)).flatMap(({ id, old: a, new: b }) => {
    const either = b ?? a;
    if (either === void 0 || a && b && isSame(a, b)) return [];
    const said2 = a && saidOf(a, old);
    const says = b && saidOf(b, now);
    const sameConditions = a && b && isSame(a.conditions, b.conditions);
    return [
      {
        id,
        level: either.level,
        change: kindOf({ old: a, new: b }),
        labels: either.labels,
        ...sameConditions ? {} : differing("conditions", ...told(said2, says, a, b)),
        ...differing("variants", variantsOf(said2, says), variantsOf(says, said2)),
        ...differing("required", said2?.required, says?.required),
        ...a && b ? differing("renamed", a.labels, b.labels) : {},
        ...differing("citations", a?.citations, b?.citations)
      }
    ];
  });
}
function diffVerdictRules(old, now) {
  return pairsOf(verdictRulesOf(old), verdictRulesOf(now)).flatMap(({ id, old: a, new: b }) => {
    const either = b ?? a;
    if (either === void 0) return [];
    const ids = (rule) => rule?.criteria.map((one) => one.id);
    const parts = {
      ...a && b ? differing("renamed", a.labels, b.labels) : {},
      ...differing("criteria", ids(a), ids(b)),
      ...differing("citations", a?.citations, b?.citations)
    };
    if (Object.keys(parts).length === 0) return [];
    const { level, labels } = either;
    return [{ id, level, change: kindOf({ old: a, new: b }), labels, ...parts }];
  });
}
function variantsOf(said2, other) {
  return other === void 0 && said2?.variants.length === 0 ? void 0 : said2?.variants;
}
function saidOf(criterion, rulebook) {
  const [zh, en] = [describeCriterion(criterion, rulebook, "zh"), describeCriterion(criterion, rulebook, "en")];
  return {
    conditions: { zh: zh.conditions, en: en.conditions },
    variants: zh.variants.map(({ text }, index) => ({ zh: text, en: en.variants[index]?.text ?? "" })),
    required: { zh: zh.required.text, en: en.required.text }
  };
}
function told(said2, says, a, b) {
  const [one, other] = [said2?.conditions, says?.conditions];
  if (one === void 0 || other === void 0 || !isSame(one, other)) return [one, other];
  return [withNames(one, a), withNames(other, b)];
}
function withNames({ zh, en }, criterion) {
  const names = leavesOf(criterion?.conditions ?? { kind: "all", parts: [] }).map(
    ({ fact, side }) => side.kind === "parameter" ? `${fact} / ${side.id}` : fact
  );
  return { zh: `${zh} [${names.join(", ")}]`, en: `${en} [${names.join(", ")}]` };
}

// src/kit/diff/affected.ts
function rulesReached(rulebooks, isReached) {
  const ids = rulebooks.flatMap(
    (rulebook) => rulesOf(rulebook).flatMap(
      ({ id, criteria }) => criteria.some((one) => factsBehind(one, rulebook).some((fact) => isReached(fact, rulebook))) ? [id] : []
    )
  );
  return [...new Set(ids)];
}

// src/kit/diff/diff-facts.ts
function derivedOf({ facts }) {
  return scopes.flatMap(
    (scope) => [...facts[scope].values()].flatMap((fact) => {
      const expression = derivationOf(fact);
      return expression === void 0 || fact.level !== scope ? [] : [{ id: `${scope} ${fact.name}`, fact, expression }];
    })
  );
}
function diffFacts(old, now) {
  const [before, after] = [derivedOf(old), derivedOf(now)];
  const [writtenOld, writtenNow] = [writtenWith(before), writtenWith(after)];
  return pairsOf(before, after).flatMap(({ id, old: a, new: b }) => {
    const either = b ?? a;
    if (either === void 0) return [];
    const sameFormula = a && b && writtenOld(a) === writtenNow(b);
    const unitOf = ({ type }) => type.kind === "number" ? type.unit : void 0;
    const parts = {
      ...a && b ? differing("renamed", a.fact.labels, b.fact.labels) : {},
      ...differing("unit", a && unitOf(a.fact), b && unitOf(b.fact)),
      ...sameFormula ? {} : differing("formula", ...told2(a && [a, old], b && [b, now])),
      ...differing("citation", a?.fact.citation, b?.fact.citation)
    };
    if (Object.keys(parts).length === 0) return [];
    const { name, level, labels } = either.fact;
    const changed = [a, b].flatMap((one) => one?.expression ?? []);
    const rules = rulesReached([old, now], (fact) => {
      const within = derivationOf(fact);
      return within !== void 0 && [...walk(within)].some((one) => changed.includes(one));
    });
    return [{ id, level, name, change: kindOf({ old: a, new: b }), labels, ...parts, rules }];
  });
}
function writtenWith(all) {
  const names = new Map(all.map(({ expression, fact }) => [expression, fact.name]));
  return ({ expression }) => writtenOut(expression, (part) => names.get(part));
}
function told2(a, b) {
  const [one, other] = [a, b].map((side) => side && inWords(...side));
  if (one === void 0 || other === void 0 || !isSame(one, other)) return [one, other];
  const named = [withNames2(one, a), withNames2(other, b)];
  return isSame(...named) ? [withText(one, a), withText(other, b)] : [...named];
}
function withText({ zh, en }, side) {
  const text = side === void 0 ? "" : ` [${writtenOut(side[0].expression)}]`;
  return { zh: `${zh}${text}`, en: `${en}${text}` };
}
function inWords({ fact: { level, name } }, rulebook) {
  const text = (language) => derivationText(level, name, rulebook, language) ?? "";
  return { zh: text("zh"), en: text("en") };
}
function withNames2({ zh, en }, side) {
  const names = [...walk(side?.[0].expression ?? { form: "day", type: "day" })].flatMap((part) => {
    if (part.form === "field") return [part.field.path];
    if (part.form === "parameter") return [part.id];
    if (part.form === "byReading") return [part.reading, ...part.options.keys()];
    return part.form === "constant" && typeof part.value === "string" ? [part.value] : [];
  });
  const listed = ` [${names.join(", ")}]`;
  return { zh: `${zh}${listed}`, en: `${en}${listed}` };
}

// src/kit/diff/diff-fields.ts
function fieldsOf(table) {
  return levels.flatMap((level) => table.of(level).map((field) => ({ id: `${level} ${field.path}`, level, field })));
}
function diffFields(old, now) {
  return pairsOf(fieldsOf(old.fields), fieldsOf(now.fields)).flatMap(({ id, old: was, new: is }) => {
    const either = is ?? was;
    if (either === void 0) return [];
    const [a, b] = [was?.field, is?.field];
    const parts = {
      ...a && b ? differing("renamed", a.label, b.label) : {},
      ...differing("kind", a?.kind, b?.kind),
      ...differing("unit", a?.unit, b?.unit),
      ...a?.unit !== void 0 && a.unit === b?.unit ? differing("unitNamed", old.fields.units.get(a.unit), now.fields.units.get(a.unit)) : {},
      ...differing("options", codesOf(a), codesOf(b)),
      ...differing("minimum", a?.minimum, b?.minimum),
      ...differing("maximum", a?.maximum, b?.maximum),
      ...differing("partOf", a?.partOf, b?.partOf),
      ...differing("notAfter", a?.notAfter, b?.notAfter),
      ...differing("personal", a && a.personal === true, b && b.personal === true),
      ...differing("fixed", a && a.fixed === true, b && b.fixed === true)
    };
    if (Object.keys(parts).length === 0) return [];
    const { level, field } = either;
    const { path, label: labels } = field;
    return [
      {
        id,
        level,
        path,
        change: kindOf({ old: a, new: b }),
        labels,
        ...parts,
        rules: readers(old, now, level, [path])
      }
    ];
  });
}
function codesOf({ options } = {}) {
  return options && Object.entries(options).map(([code, labels]) => ({ code, labels }));
}
function diffEntailments(old, now) {
  const named = ({ fields }) => fields.entailments.map((one) => ({ id: JSON.stringify(one), one }));
  return pairsOf(named(old), named(now)).flatMap(({ old: a, new: b }) => {
    const { one } = a ?? b ?? {};
    if (one === void 0 || a && b) return [];
    return [
      { ...one, change: kindOf({ old: a, new: b }), rules: readers(old, now, one.level, [one.given, one.field]) }
    ];
  });
}
function readers(old, now, level, paths) {
  return rulesReached(
    [old, now],
    ({ level: about, inputs, beside = [] }) => levelOf(about) === level && [...inputs, ...beside].some((path) => paths.includes(path))
  );
}

// src/kit/diff/diff-parameters.ts
function diffParameters(old, now) {
  const time = stretchOver(validityOf(old), validityOf(now));
  return pairsOf(old.parameters.values(), now.parameters.values()).flatMap(({ id, old: a, new: b }) => {
    const either = b ?? a;
    if (either === void 0) return [];
    const both = [a, b].flatMap((one) => one ?? []);
    const stretches = stretchesOf(time, turnsOf(both, time));
    const values = choicesOf2(both).flatMap((choice) => {
      const chosen = choice === void 0 ? {} : { [choice.reading]: choice.option };
      const all = stretches.map(
        (stretch) => ({
          ...choice,
          ...stretch,
          old: statedOn(a, chosen, stretch.from),
          new: statedOn(b, chosen, stretch.from)
        })
      );
      const alike = (one, other) => isSame([one.old, one.new], [other.old, other.new]);
      return joined(all, alike).filter((one) => !isSame(one.old, one.new));
    });
    const parts = {
      ...a && b ? differing("renamed", a.labels, b.labels) : {},
      ...a && b ? differing("unit", a.unit, b.unit) : {},
      values
    };
    if (Object.keys(parts).length === 1 && values.length === 0 && a && b) return [];
    return [{ id, change: kindOf({ old: a, new: b }), labels: either.labels, ...parts }];
  });
}
function choicesOf2(parameters) {
  const choices = parameters.flatMap(({ series, proRata }) => {
    const by = series ?? proRata;
    return by === void 0 ? [] : Object.keys(by.options).map((option) => ({ reading: by.reading, option }));
  });
  const distinct = [...new Map(choices.map((one) => [JSON.stringify(one), one])).values()];
  return distinct.length === 0 ? [void 0] : distinct;
}
function statedOn(parameter, chosen, day) {
  const resolved = parameter && resolve(parameter, chosen, day);
  if (resolved === void 0) return null;
  const { number, monthDay = "", basis } = resolved;
  const weak = basis.find((value) => value.weak !== void 0)?.weak;
  return {
    value: number === void 0 ? monthDay : toDecimalString(number),
    citations: basis.flatMap(({ citations }) => citations),
    ...weak === void 0 ? {} : { weak }
  };
}

// src/kit/diff/diff-readings.ts
function diffReadings(old, now) {
  return pairsOf(old.readings, now.readings).flatMap(({ id, old: a, new: b }) => {
    const either = b ?? a;
    if (either === void 0) return [];
    const options = pairsOf(a?.options ?? [], b?.options ?? []).flatMap((pair) => {
      const option = pair.new ?? pair.old;
      if (option === void 0 || isSame(pair.old, pair.new)) return [];
      const whole = pair.old && pair.new;
      return [
        {
          id: pair.id,
          change: kindOf(pair),
          labels: option.labels,
          ...whole ? differing("renamed", pair.old?.labels, pair.new?.labels) : {},
          ...differing("citations", pair.old?.citations, pair.new?.citations),
          ...differing("note", pair.old?.note, pair.new?.note)
        }
      ];
    });
    const parts = {
      ...a && b ? differing("renamed", a.labels, b.labels) : {},
      ...differing("default", a?.options[0]?.id, b?.options[0]?.id),
      ...a && b ? differing("levels", a.levels, b.levels) : {}
    };
    if (Object.keys(parts).length + options.length === 0) return [];
    return [{ id, change: kindOf({ old: a, new: b }), labels: either.labels, ...parts, options }];
  });
}

// src/kit/diff/diff-rulebooks.ts
function diffRulebooks(old, now) {
  const whole = {
    ...differing("labels", old.labels, now.labels),
    ...differing("validity", validityOf(old), validityOf(now))
  };
  const parts = {
    verdicts: diffVerdictRules(old, now),
    criteria: diffCriteria(old, now),
    parameters: diffParameters(old, now),
    readings: diffReadings(old, now),
    sources: diffSources(old.sources, now.sources),
    fields: diffFields(old, now),
    entailments: diffEntailments(old, now),
    facts: diffFacts(old, now)
  };
  const same = Object.keys(whole).length === 0 && Object.values(parts).every((list) => list.length === 0);
  return { rulebooks: { old: rulebookData(old), new: rulebookData(now) }, same, ...whole, ...parts };
}
function diffSources(old, now) {
  return pairsOf(old, now).flatMap(({ id, old: a, new: b }) => {
    const parts = {
      ...differing("title", a?.title, b?.title),
      ...differing("issuer", a?.issuer, b?.issuer),
      ...differing("date", a?.date, b?.date),
      ...differing("note", a?.note, b?.note)
    };
    return Object.keys(parts).length === 0 ? [] : [{ id, change: kindOf({ old: a, new: b }), ...parts }];
  });
}

// src/kit/diff/flip-sections.ts
function resultText(result, language) {
  return result === "refused" || result === "absent" ? diffWords[language].result[result] : words[language].outcome[result];
}
function flipSections({ judged: judged2, refused, withinVerdict, flips }, approved, rulebooks, language) {
  const say = diffWords[language];
  const { level, labelled, listSeparator } = words[language];
  const { heading } = say;
  const labels = new Map(rulebooks.flatMap((one) => criteriaOf(one).map(({ id, labels: label }) => [id, label])));
  const labelOf = (id) => labelled(labels.get(id)?.[language] ?? id, id);
  const turned = (from, to) => say.turned(resultText(from, language), resultText(to, language));
  const known = approved.items.filter(({ approval }) => approval !== void 0).length;
  const byPlace = (kind) => countByPlace(flips, kind).map((one) => [
    one.place ?? say.nowhere,
    level[one.level],
    turned(one.from, one.to),
    String(one.verdicts)
  ]);
  const turnedCriterion = (outcomes, required) => {
    const [from, to] = outcomes.map((outcome, index) => {
      const text = resultText(outcome, language);
      const counts2 = required[index];
      return required[0] === required[1] || typeof counts2 !== "boolean" ? text : say.required(text, counts2);
    });
    return say.turned(from, to);
  };
  const behind = ({ criteria }) => criteria.map(({ criterion: criterion2, outcomes: [from, to], required }) => {
    return `${labelOf(criterion2)} ${turnedCriterion([from ?? "absent", to ?? "absent"], required)}`;
  });
  const places = [heading.place, heading.level, heading.flip, heading.verdictCount];
  const byCriterion = countByCriterion(flips).map((one) => [
    labelOf(one.criterion),
    turnedCriterion([one.from, one.to], one.required),
    String(one.verdicts)
  ]);
  const each = approved.items.map(({ item, approval }) => [
    `${level[item.level]} ${item.case === void 0 ? item.id : say.ofCase(item.id, item.case)}`,
    turned(item.from, item.to),
    behind(item).join(listSeparator),
    approvalText(approval, language)
  ]);
  const counts = say.counts({ judged: judged2, refused, flips: flips.length, approved: known, withinVerdict });
  const { criterion } = words[language].rules.heading;
  return [
    sectionOf(
      "flips",
      heading.flips,
      [said(counts)],
      [
        ...tableSections(
          "by-criterion",
          heading.byCriterion,
          [criterion, heading.flip, heading.verdictCount],
          byCriterion
        ),
        ...tableSections("by-village", heading.byVillage, places, byPlace("village")),
        ...tableSections("by-county", heading.byCounty, places, byPlace("county")),
        ...tableSections(
          "each-flip",
          heading.eachFlip,
          [heading.record, heading.flip, heading.behind, heading.approval],
          each
        )
      ]
    ),
    ...unusedSections(approved.unused, language)
  ];
}
function approvalText(approval, language) {
  const say = diffWords[language];
  return approval === void 0 ? say.unapproved : say.approved(approval.reason[language]);
}
function unusedSections(unused, language) {
  const say = diffWords[language];
  if (unused.length === 0) return [];
  const items = unused.map(({ level, criterion, verdict, from, to, reason }) => {
    const subject = criterion ?? verdict ?? words[language].level[level];
    const change = say.turned(resultText(from, language), resultText(to, language));
    return say.entry(subject, change, reason[language]);
  });
  return [sectionOf("unused", say.heading.unused, [listBlock(items)])];
}

// src/kit/layers/layers-document.ts
function layersDocument(search, approved, rulebooks, language) {
  const say = layerWords[language];
  const { old, new: now } = search.rulebooks;
  const [than, rulebook] = fullNames(old, now, language);
  const [thanShort, rulebookShort] = shortNames(old, now);
  const { items } = approved;
  const known = items.filter(({ approval }) => approval !== void 0).length;
  const { period } = search;
  const result = items.length === 0 ? say.noneFound : say.found(items.length, known);
  return {
    title: say.title(rulebookShort, thanShort),
    blocks: [
      pairsBlock([
        [say.rulebook, rulebook],
        [say.than, than],
        ...period === void 0 ? [] : [[say.period, diffWords[language].period(period.from, period.to)]],
        [say.readings, search.allReadings ? say.allReadings : say.defaults]
      ]),
      said(period === void 0 ? say.noPeriod : result)
    ],
    sections: [
      ...items.length === 0 ? [] : [
        sectionOf(
          "differences",
          say.differences,
          [],
          items.map((item, index) => differenceSection(item, index, rulebooks, language))
        )
      ],
      scopeSection(search.verdicts, language),
      ...unusedSections(approved.unused, language)
    ]
  };
}
function differenceSection({ item, approval }, index, rulebooks, language) {
  const say = layerWords[language];
  const { level, labelled, listSeparator, wideSpace } = words[language];
  const { criterion, labels, why, from, to, periods, record, foundBy } = item;
  const outcome = (result) => resultText(result, language);
  const chosen = chosenText(item, rulebooks, language);
  const pairs = [
    [say.why, say.reason[why]],
    [say.rulebook, item.new === null ? say.notAsked : askedText(rulebooks.new, item, item.new, outcome(to), language)],
    [say.than, askedText(rulebooks.old, item, item.old, outcome(from), language)],
    [say.readings, chosen === "" ? say.defaults : chosen],
    [say.days, periods.map((one) => diffWords[language].period(one.from, one.to)).join(listSeparator)],
    [say.approval, approvalText(approval, language)],
    [say.record, JSON.stringify(record)]
  ];
  const title = `${level[item.level]}${wideSpace}${labelled(labels[language], criterion)}`;
  const byChance = foundBy === "search" ? [] : [said(say.byChance)];
  return sectionOf(`difference-${index + 1}`, title, [pairsBlock(pairs), ...byChance]);
}
function askedText(rulebook, { level, fact }, { operator, expected, actual }, outcome, language) {
  const { comparison, noParameter, rules } = words[language];
  const value = (one, absent) => checkValueText(rulebook, level, fact, one, absent, language);
  const sign = comparison[operator];
  const bound = value(expected, noParameter);
  const asked = sign === "" ? rules.is(factLabel(rulebook, level, fact, language), bound) : `${factLabel(rulebook, level, fact, language)} ${sign} ${bound}`;
  return layerWords[language].asks(asked, value(actual, diffWords[language].nowhere), outcome);
}
function chosenText({ readings }, rulebooks, language) {
  const { rules, listSeparator } = words[language];
  const side = (which) => {
    const options = Object.entries(readings[which]).map(
      ([id, option]) => rules.choice(...choiceWords(rulebooks[which].readings, id, option, language))
    );
    return options.length === 0 ? [] : [layerWords[language].chosen[which](options.join(listSeparator))];
  };
  return [...side("new"), ...side("old")].join(rules.sentenceSeparator);
}
function scopeSection(verdicts, language) {
  const say = layerWords[language];
  const { column, extent } = say;
  const { listSeparator, rules } = words[language];
  const text = ({ judgedBy, inPart, withoutRecord }) => {
    if (judgedBy !== "both") return extent.onlyBy[judgedBy];
    return [
      inPart.length === 0 ? extent.whole : extent.inPart(inPart.join(listSeparator)),
      ...withoutRecord.length === 0 ? [] : [extent.withoutRecord(withoutRecord.join(listSeparator))]
    ].join(rules.sentenceSeparator);
  };
  const head = [column.verdict, column.combinations, column.extent, column.generated, column.exits];
  const rows = verdicts.map((one) => [
    one.rule,
    String(one.combinations),
    text(one),
    String(one.generated),
    String(one.exits)
  ]);
  return sectionOf("scope", say.scope, [tableBlock(head, rows), said(say.scopeNote)]);
}

// src/kit/layers/clusters.ts
var layerSides = ["old", "new"];
function verdictPairs(old, now) {
  return verdictRulesOf(old).flatMap((rule) => {
    const other = verdictRulesOf(now).find(({ id, level }) => id === rule.id && level === rule.level);
    return other === void 0 ? [] : [{ level: rule.level, id: rule.id, old: rule, new: other }];
  });
}
function clustersOf(pair, rulebooks) {
  let clusters = [];
  for (const side of layerSides) {
    for (const criterion of pair[side].criteria) {
      const facts = leavesOf(criterion.conditions).flatMap((leaf) => factsOf(rulebooks[side], pair.level, leaf));
      const readings = readingsUsedBy(criterion, rulebooks[side]);
      const keys = [...facts.map(({ name }) => name), ...[...readings].map((id) => `${side}:${id}`)];
      const touching = clusters.filter((cluster) => keys.some((key) => cluster.keys.has(key)));
      const merged = {
        keys: /* @__PURE__ */ new Set([...touching.flatMap((cluster) => [...cluster.keys]), ...keys]),
        old: touching.flatMap((cluster) => cluster.old),
        new: touching.flatMap((cluster) => cluster.new)
      };
      clusters = [
        ...clusters.filter((cluster) => !touching.includes(cluster)),
        { ...merged, [side]: [...merged[side], criterion] }
      ];
    }
  }
  return clusters;
}

// src/kit/layers/combinations.ts
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

// src/kit/layers/domains.ts
var MISSING = { value: void 0, text: void 0, cost: 6 };
var ANY_NUMBER = "5";
function domainOf(type, bounds, besides, isInput) {
  if (type.kind === "boolean") return { points: [...[true, false].map(plain), MISSING], whole: true };
  if (type.kind === "code") return { points: [...type.options.map(plain), MISSING], whole: true };
  const numbers = [
    ...bounds.filter((one) => isExact(one)),
    ...besides.flatMap(({ value }) => isExact(value) ? [value] : [])
  ];
  const inexact = numbers.some((one) => compare(one, exact(toDecimalString(one))) !== 0);
  const marks = [...new Set(numbers.map(toDecimalString))].map((text) => new Decimal(text)).sort((a, b) => a.cmp(b));
  const costs = /* @__PURE__ */ new Map();
  const offer = (number, cost) => {
    const text = number.isNegative() && !number.isZero() ? void 0 : number.toFixed();
    if (text !== void 0 && (costs.get(text) ?? Number.POSITIVE_INFINITY) > cost) costs.set(text, cost);
  };
  marks.forEach((mark, index) => {
    const next = marks[index + 1];
    const { down, up } = neighbours(mark.toFixed(), type.unit);
    for (const side of [down, up]) offer(new Decimal(side), 2);
    offer(mark, 3);
    if (index === 0) offer(rounded(mark.times("0.9"), mark), 1);
    if (next === void 0) offer(rounded(above(mark, type), mark), 1);
    else offer(between(mark, next), 1);
  });
  if (marks.length === 0) offer(new Decimal(ANY_NUMBER), 1);
  const points = [...costs].map(([text, cost]) => ({ value: exact(text), text, cost }));
  return { points: [...points, MISSING], whole: isInput || !inexact };
}
function plain(value) {
  return { value, text: value, cost: 1 };
}
function above(mark, type) {
  const isRate = type.kind === "number" && type.unit === "percent" && mark.gt(50) && mark.lt(100);
  return isRate ? mark.plus(100).div(2) : mark.times("1.1");
}
function rounded(number, mark) {
  const whole = number.toDecimalPlaces(0);
  return whole.eq(mark) ? number : whole;
}
function between(low, high) {
  const middle = low.plus(high).div(2);
  for (let places = 0; places < 6; places += 1) {
    const number = middle.toDecimalPlaces(places);
    if (number.gt(low) && number.lt(high)) return number;
  }
  return middle.toDecimalPlaces(7);
}

// src/kit/layers/combinations.ts
var MAX_COMBINATIONS = 3e4;
var MISSING2 = "=missing";
function factKey(setting, side, name) {
  return isComputedAlike(setting, name) ? name : `${side}:${name}`;
}
var MAX_KEPT = 512;
var goneThrough = new Kept(MAX_KEPT);
function combinationsOf(cluster, setting) {
  const ready = { old: readyOf(cluster, "old", setting), new: readyOf(cluster, "new", setting) };
  const asked = JSON.stringify([
    setting.pair.level,
    ...layerSides.map((side) => [serialOf(setting.rulebooks[side].facts), ready[side].map(askedBy)])
  ]);
  return goneThrough.of(asked, () => goThrough(ready, setting));
}
function askedBy({ prepared, keys }) {
  const text = (fixed) => isExact(fixed) ? toDecimalString(fixed) : fixed;
  const comparisons = keys.map(({ fact, other, fixed }, index) => [
    ...[prepared.leaves[index]?.leaf.operator, fact, other ?? null],
    text(fixed) ?? null
  ]);
  return [serialOf(prepared.criterion), comparisons];
}
function goThrough(ready, setting) {
  const variables = variablesOf([...ready.old, ...ready.new], setting);
  const domains = [...variables.values()];
  const judges = {
    old: ready.old.map((one) => judgeOf(one, variables)),
    new: ready.new.map((one) => judgeOf(one, variables))
  };
  const total = domains.reduce((product, { points }) => product * points.length, 1);
  const gaps = /* @__PURE__ */ new Map();
  let plainest;
  const tried = Math.min(total, MAX_COMBINATIONS);
  const random = xoroshiro128plus(1);
  for (let number = 0; number < tried; number += 1) {
    let rest = number;
    const combination = domains.map(({ points: points2 }) => {
      const at = tried < total ? uniformInt(random, 0, points2.length - 1) : rest % points2.length;
      rest = Math.floor(rest / points2.length);
      return at;
    });
    if (!judges.new.every((judge) => judge(combination).outcome === "met")) continue;
    const failing = judges.old.map((judge) => judge(combination)).filter(({ outcome }) => outcome !== "met");
    const points = combination.map((at, index) => domains[index]?.points[at]);
    const cost = points.reduce((sum, point) => sum + (point.value === void 0 ? 0 : point.cost), 0);
    const assignment = () => new Map([...variables.keys()].map((name, index) => [name, points[index]]));
    const plainness = cost + failing.length * 1e3;
    if (plainest === void 0 || plainness < plainest.cost) plainest = { assignment: assignment(), cost: plainness };
    const [only, another] = failing;
    if (only === void 0) continue;
    const leaves = new Set(failing.flatMap(({ criterion, open }) => open.map((leaf) => `${criterion}${leaf}`)));
    const key = JSON.stringify([...leaves].sort());
    const before = gaps.get(key);
    const oddness = cost + (another === void 0 ? 0 : 1e3);
    if (before === void 0 || oddness < before.cost) {
      const criteria = failing.map(({ criterion }) => criterion);
      gaps.set(key, {
        gap: { assignment: assignment(), criteria, facts: failing.flatMap((one) => one.facts) },
        cost: oddness,
        leaves
      });
    }
  }
  const all = [...gaps.values()];
  const known = new Set(
    all.flatMap(({ leaves }) => [...leaves].filter((leaf) => !leaf.endsWith(MISSING2)).map(placeOf))
  );
  const least = all.filter(({ leaves }) => {
    if ([...leaves].some((leaf) => leaf.endsWith(MISSING2) && known.has(placeOf(leaf)))) return false;
    return !all.some((other) => other.leaves.size < leaves.size && [...other.leaves].every((leaf) => leaves.has(leaf)));
  });
  return {
    tried,
    whole: tried === total && domains.every(({ whole }) => whole),
    gaps: least.map(({ gap }) => gap),
    plainest: plainest?.assignment
  };
}
function readyOf(cluster, side, setting) {
  const { pair, rulebooks, readings, day } = setting;
  const { chosen } = choose(rulebooks[side], readings[side]);
  return prepare(rulebooks[side], { ...pair[side], criteria: cluster[side] }, chosen, day).criteria.filter(({ required }) => required).map((prepared) => ({
    prepared,
    keys: prepared.leaves.map(({ leaf, expected, otherFact }) => ({
      fact: factKey(setting, side, leaf.fact),
      other: leaf.side.kind === "fact" ? factKey(setting, side, leaf.side.name) : void 0,
      fixed: otherFact === void 0 ? expected(void 0) : void 0
    }))
  }));
}
function variablesOf(ready, setting) {
  const comparisons = ready.flatMap(({ keys }) => keys);
  const others = new Set(comparisons.flatMap(({ other }) => other ?? []));
  const domains = /* @__PURE__ */ new Map();
  const boundsOf = (key) => comparisons.filter(({ fact }) => fact === key).map(({ fixed }) => fixed);
  for (const key of others) {
    const whole = boundsOf(key).length === 0;
    const domain = domainOf(typeOf(setting, key), boundsOf(key), [], true);
    domains.set(key, { ...domain, whole });
  }
  for (const key of comparisons.map(({ fact }) => fact)) {
    if (domains.has(key)) continue;
    const comparedWith = comparisons.flatMap(({ fact, other }) => fact === key && other !== void 0 ? [other] : []);
    const besides = comparedWith.flatMap((other) => domains.get(other)?.points ?? []);
    const definition = definitionOf(setting, key);
    const isInput = definition?.inputs.length === 1 && definition.inputs[0] === definition.name;
    const bounds = boundsOf(key).filter((bound) => bound !== void 0);
    const domain = domainOf(typeOf(setting, key), bounds, besides, isInput);
    domains.set(key, { ...domain, whole: domain.whole && (comparedWith.length === 0 || bounds.length === 0) });
  }
  return domains;
}
function definitionOf({ pair, rulebooks }, key) {
  const side = layerSides.find((one) => key.startsWith(`${one}:`)) ?? "old";
  return rulebooks[side].facts[pair.level].get(key.replace(/^(?:old|new):/, ""));
}
function typeOf(setting, key) {
  return definitionOf(setting, key)?.type ?? { kind: "boolean" };
}
function judgeOf(one, variables) {
  const names = [...variables.keys()];
  const own = names.flatMap(
    (name, index) => one.keys.some(({ fact, other }) => fact === name || other === name) ? [index] : []
  );
  const known = /* @__PURE__ */ new Map();
  return (combination) => {
    const key = own.map((index) => combination[index]).join();
    const before = known.get(key) ?? judged(one, (name) => variables.get(name)?.points[combination[names.indexOf(name)] ?? 0]?.value);
    known.set(key, before);
    return before;
  };
}
function judged({ prepared, keys }, factValue) {
  const criterion = prepared.criterion.id;
  const outcomes = prepared.leaves.map(({ leaf }, index) => {
    const { fact, other, fixed } = keys[index] ?? { fact: "", other: void 0, fixed: void 0 };
    return compared(leaf.operator, factValue(fact), other === void 0 ? fixed : factValue(other));
  });
  const { outcome, counts } = combined(prepared.conditions, outcomes);
  if (outcome === "met") return { criterion, outcome, open: [], facts: [] };
  const open = prepared.leaves.flatMap(({ leaf }, index) => {
    const { fact, other, fixed } = keys[index] ?? { fact: "", other: void 0, fixed: void 0 };
    if (counts[index] !== true || !standsInTheWay(leaf.at, outcomes[index] ?? "undetermined")) return [];
    const bound = other === void 0 ? fixed : factValue(other);
    return [{ fact, text: `#${leaf.at}=${kindOfValue(factValue(fact), bound)}` }];
  });
  return { criterion, outcome, open: open.map(({ text }) => text), facts: open.map(({ fact }) => fact) };
}
function placeOf(leaf) {
  return leaf.slice(0, leaf.lastIndexOf("="));
}
function kindOfValue(value, bound) {
  if (value === void 0) return MISSING2.slice(1);
  if (!isExact(value)) return String(value);
  return isExact(bound) && toDecimalString(value) === toDecimalString(bound) ? "on" : "off";
}
function isComputedAlike({ pair, rulebooks, readings, day }, name) {
  const [fact, now] = layerSides.map((side) => rulebooks[side].facts[pair.level].get(name));
  if (fact?.formula !== now?.formula) return false;
  const chosen = (side) => choose(rulebooks[side], readings[side]).chosen;
  const [one, other] = layerSides.map((side) => {
    const options = Object.keys(fact?.readings ?? {}).map((id) => chosen(side)[id]);
    const figures = Object.keys(fact?.parameters ?? {}).map((id) => {
      const parameter = rulebooks[side].parameters.get(id);
      const resolved = parameter && resolve(parameter, chosen(side), day);
      return resolved?.number === void 0 ? resolved?.monthDay : toDecimalString(resolved.number);
    });
    return JSON.stringify([options, figures]);
  });
  return one === other;
}

// src/kit/layers/generated-records.ts
import { uniformInt as uniformInt2 } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus as xoroshiro128plus2 } from "pure-rand/generator/xoroshiro128plus";

// src/kit/layers/witness.ts
var AGES = [40, 10];
var MAX_CANDIDATES = 1e4;
var MEMBERS = "members";
function draftsOf(of, assignment, given, factOf) {
  const { table, level } = of;
  const asked = [...assignment].map(([key, point]) => ({ fact: factOf(key), point }));
  const base = { level, id: "L-1", asOf: given.asOf };
  if (level === "household") base[MEMBERS] = [memberFor(table, asked, given)];
  let drafts = level === "household" ? membersOf(base) : [base];
  for (const { fact, point } of asked) {
    if (fact === void 0 || isAboutMembers(fact)) continue;
    drafts = drafts.flatMap((draft) => written(of, draft, fact, point));
  }
  return drafts;
}
function withoutSide(key) {
  return key.replace(/^(?:old|new):/, "");
}
function isAboutMembers({ inputs }) {
  return inputs.every((path) => path.startsWith(`${MEMBERS}[]`));
}
function memberFor(table, asked, given) {
  const member = {};
  for (const { fact, point } of asked) {
    if (fact === void 0 || !isAboutMembers(fact)) continue;
    const prepared = fact.prepare(given);
    const found = candidates(table, fact, given.asOf).find(
      (one) => prepared.value({ members: [{ ...member, ...one }] }) === point.value
    );
    Object.assign(member, found);
  }
  return member;
}
function candidates(table, { inputs }, asOf) {
  const all = inputs.filter((path) => path !== DEATH_DATE).reduce(
    (before, path) => {
      const field = table.at("household", path);
      const key = path.slice(`${MEMBERS}[].`.length);
      const values = field === void 0 ? [] : memberValues(field, asOf);
      return before.flatMap((one) => [...values.map((value) => ({ ...one, [key]: value })), one]).slice(0, MAX_CANDIDATES);
    },
    [{}]
  );
  return all.sort((a, b) => Object.keys(a).length - Object.keys(b).length);
}
function memberValues(field, asOf) {
  return field.kind === "date" ? AGES.map((age) => `${yearOf(asOf) - age}-01-01`) : choicesOf(field);
}
function membersOf(base) {
  const [member] = base[MEMBERS];
  return [
    base,
    {
      ...base,
      [MEMBERS]: [
        { ...member, sharesIncome: true },
        { ...member, sharesIncome: false }
      ]
    }
  ];
}
function written(of, draft, fact, { value, text }) {
  if (value === void 0 || text === void 0) return [draft];
  const { working, inputs, name } = fact;
  if (inputs.length === 1 && inputs[0] === name) return withField(of, draft, name, text);
  if (working?.kind === "percentage" && isExact(value)) {
    const digits = Math.max(0, (String(text).split(".")[1] ?? "").length);
    const whole = 100 * 10 ** digits;
    const part = new Decimal(text).times(10 ** digits).toFixed();
    return withField(of, draft, working.part, part).flatMap((one) => withField(of, one, working.whole, String(whole)));
  }
  if (working?.kind === "perPerson" && isExact(value)) return withSum(of, draft, fact, working.minus, value);
  return [];
}
function withSum(of, draft, { inputs }, minus, value) {
  const parts = inputs.filter((path) => !path.startsWith(`${MEMBERS}[]`));
  const members = draft[MEMBERS] ?? [{}];
  const sharing = members.filter(({ sharesIncome }) => sharesIncome === true).length;
  const heads = /* @__PURE__ */ new Set([members.length, ...sharing === 0 ? [] : [sharing]]);
  const aHead = new Decimal(toDecimalString(value));
  const received = parts.filter((path) => !minus.includes(path));
  return [...heads].flatMap((count) => {
    const sum = aHead.times(count);
    const plain2 = { path: received[0] ?? "", all: sum, off: void 0 };
    const last = received.at(-1) ?? "";
    const taken = minus.flatMap((off) => [2, 1].map((times) => ({ path: last, all: sum.times(times), off })));
    return [plain2, ...taken].flatMap(
      ({ path: holder, all, off }) => parts.reduce(
        (drafts, path) => {
          const amount = path === holder ? all : path === off ? sum : new Decimal(0);
          return drafts.flatMap((one) => withField(of, one, path, amount.toFixed()));
        },
        [draft]
      )
    );
  });
}
function withField({ table, level }, draft, path, text) {
  const field = table.at(level, path);
  if (field === void 0) return [];
  const value = isNumeric(field.kind) ? numberFor(field, String(text)) : text;
  if (value === void 0 || faultOf(value, field) !== void 0) return [];
  const [first = "", second] = path.split(".");
  if (second === void 0) return [{ ...draft, [first]: value }];
  return [{ ...draft, [first]: { ...draft[first], [second]: value } }];
}
function numberFor({ kind }, text) {
  const number = Number(text);
  if (Number.isNaN(number)) return void 0;
  if (toDecimalString(exact(number)) === text) return number;
  return kind === "money" || kind === "percent" ? text : void 0;
}
function smallest(record, plain2, shows) {
  let least = record;
  const attempt = (one) => {
    if (shows(one)) least = one;
  };
  for (const [key, value] of Object.entries(record)) {
    const { [key]: _, ...without } = least;
    if (Object.hasOwn(plain2, key)) attempt({ ...least, [key]: plain2[key] });
    attempt(without);
    if (typeof value !== "object" || value === null || Array.isArray(value) || !Object.hasOwn(least, key)) continue;
    for (const part of Object.keys(value)) {
      const { [part]: __, ...rest } = least[key];
      attempt({ ...least, [key]: rest });
    }
  }
  return least;
}
function tidied({ table, level }, draft) {
  const order = table.of(level).map(({ path }) => path.split(/[.[]/)[0] ?? "");
  const keys = Object.keys(draft).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return Object.fromEntries(keys.map((key) => [key, draft[key]]));
}

// src/kit/layers/generated-records.ts
var MAX_CHANGES = 3;
var NUMBERS = ["0", "1", "50", "100", "1000", "10000"];
function* generatedRecords(of, plain2, { seed, count, numbers }) {
  const random = xoroshiro128plus2(seed);
  const below = (limit) => uniformInt2(random, 0, limit - 1);
  const pick = (list) => list.length === 0 ? void 0 : list[below(list.length)];
  const fields = of.table.of(of.level).filter(({ kind }) => kind !== "text" && kind !== "date");
  const judged2 = fields.filter(({ path }) => !["level", "asOf", "decidedOn"].includes(path));
  const texts = [...NUMBERS, ...numbers];
  for (let number = 0; number < count; number += 1) {
    let draft = plain2;
    for (let changes = 1 + below(MAX_CHANGES); changes > 0; changes -= 1) {
      const field = pick(judged2);
      if (field !== void 0) draft = changed(draft, field, pick);
    }
    yield draft;
  }
  function changed(draft, field, choose2) {
    const { path, kind } = field;
    const value = choose2(isNumeric(kind) ? texts : choicesOf(field));
    if (value === void 0) return draft;
    const [list, key] = path.split("[].");
    if (list === void 0 || key === void 0) return withField(of, draft, path, value)[0] ?? draft;
    const members = draft[list];
    const at = below(members?.length ?? 1);
    return { ...draft, [list]: members?.map((member, index) => index === at ? { ...member, [key]: value } : member) };
  }
}

// src/kit/layers/scenarios.ts
var MAX_SCENARIOS = 5e3;
var DEFAULTS = { old: {}, new: {} };
function scenariosOf(cluster, rulebooks, allReadings) {
  if (!allReadings) return { scenarios: [DEFAULTS], whole: true };
  let scenarios = [DEFAULTS];
  for (const side of layerSides) {
    for (const { id, options } of usedBy(cluster, side, rulebooks[side])) {
      if (scenarios.length * options.length > MAX_SCENARIOS) {
        return { scenarios: nearestFirst(scenarios), whole: false };
      }
      scenarios = scenarios.flatMap(
        (one) => options.map((option, index) => index === 0 ? one : { ...one, [side]: { ...one[side], [id]: option.id } })
      );
    }
  }
  return { scenarios: nearestFirst(scenarios), whole: true };
}
function isWithin(one, other) {
  return layerSides.every((side) => Object.entries(one[side]).every(([id, option]) => other[side][id] === option));
}
function usedBy(cluster, side, rulebook) {
  const used = new Set(cluster[side].flatMap((criterion) => [...readingsUsedBy(criterion, rulebook)]));
  return rulebook.readings.filter(({ id }) => used.has(id));
}
function nearestFirst(scenarios) {
  const distance = (one) => Object.keys(one.old).length + Object.keys(one.new).length;
  return [...scenarios].sort((a, b) => distance(a) - distance(b));
}

// src/kit/layers/search-layers.ts
var layerOptions = {
  rulebook: "rulebook",
  than: "rulebook",
  allReadings: "any",
  seed: "any",
  generated: "any"
};
function searchLayers(options) {
  const { rulebook, than, allReadings = false, seed = 1, generated = 200 } = knownOptions(options, layerOptions);
  const rulebooks = { old: than, new: rulebook };
  const period = overlapOf(validityOf(than), validityOf(rulebook));
  const turns = turnsOf([...than.parameters.values(), ...rulebook.parameters.values()], period);
  const stretches = stretchesOf(period, turns);
  const found = new Found();
  const pairs = verdictPairs(than, rulebook);
  const both = pairs.map((pair) => {
    const search = new VerdictSearch(pair, rulebooks, stretches, found);
    search.combine(allReadings);
    search.generate(seed, generated);
    return search.result();
  });
  const alone = ["old", "new"].flatMap(
    (side) => verdictRulesOf(rulebooks[side]).filter(({ id }) => !pairs.some((pair) => pair.id === id)).map(({ id, level }) => unsearched(level, id, side))
  );
  return {
    rulebooks: { old: rulebookData(than), new: rulebookData(rulebook) },
    ...stretches.length === 0 ? {} : { period },
    allReadings,
    seed,
    verdicts: [...both, ...alone],
    differences: found.all()
  };
}
function unsearched(level, rule, judgedBy) {
  return { level, rule, judgedBy, combinations: 0, inPart: [], withoutRecord: [], generated: 0, exits: 0 };
}
var Found = class {
  #found = /* @__PURE__ */ new Map();
  /** Whether the kind is known on a day under no more readings than these. */
  has(kind, readings, { from }) {
    return (this.#found.get(kind) ?? []).some(
      (one) => isWithin(one.readings, readings) && one.periods.some((period) => period.from <= from && from <= period.to)
    );
  }
  add(shown, rest) {
    const kind = differenceKey(shown);
    const { stretch, ...others } = rest;
    if (this.has(kind, rest.readings, stretch)) return;
    const list = this.#found.get(kind) ?? [];
    this.#found.set(kind, list);
    const at = list.findIndex(({ readings }) => isWithin(readings, rest.readings) && isWithin(rest.readings, readings));
    const same = list[at];
    if (same === void 0) list.push({ ...shown, ...others, periods: [stretch] });
    else {
      const periods = joined(
        [...same.periods, stretch].sort((a, b) => a.from < b.from ? -1 : 1),
        () => true
      );
      list[at] = { ...same, periods };
    }
  }
  all() {
    return [...this.#found.values()].flat();
  }
};
var VerdictSearch = class {
  #pair;
  #rulebooks;
  #stretches;
  #found;
  #kind;
  #clusters;
  #inPart = /* @__PURE__ */ new Set();
  #withoutRecord = /* @__PURE__ */ new Set();
  #plain = /* @__PURE__ */ new Map();
  #evaluators = /* @__PURE__ */ new Map();
  #combinations = 0;
  #generated = 0;
  #exits = 0;
  constructor(pair, rulebooks, stretches, found) {
    this.#pair = pair;
    this.#rulebooks = rulebooks;
    this.#stretches = stretches;
    this.#found = found;
    const table = rulebooks.old.fields === rulebooks.new.fields ? rulebooks.new.fields : commonTable;
    this.#kind = { table, level: pair.level };
    this.#clusters = clustersOf(pair, rulebooks);
  }
  result() {
    const { level, id } = this.#pair;
    return {
      level,
      rule: id,
      judgedBy: "both",
      combinations: this.#combinations,
      inPart: [...this.#inPart],
      withoutRecord: [...this.#withoutRecord],
      generated: this.#generated,
      exits: this.#exits
    };
  }
  /** Goes through every combination of each cluster that the old rulebook has a say in. */
  combine(allReadings) {
    for (const cluster of this.#clusters.filter(({ old }) => old.length > 0)) {
      const { scenarios, whole } = scenariosOf(cluster, this.#rulebooks, allReadings);
      for (const readings of scenarios) {
        for (const stretch of this.#stretches) this.#combineOn(cluster, readings, stretch);
      }
      if (!whole) this.#leftOpen(cluster);
    }
  }
  #combineOn(cluster, readings, stretch) {
    const { tried, whole, gaps } = combinationsOf(cluster, this.#setting(readings, stretch.to));
    this.#combinations += tried;
    if (!whole) this.#leftOpen(cluster);
    for (const { assignment, criteria, facts } of gaps) {
      if (this.#isKnown(criteria, facts, readings, stretch)) continue;
      if (this.#show(cluster, assignment, readings, stretch)) continue;
      for (const id of criteria) this.#withoutRecord.add(id);
    }
  }
  /** Whether it is known already that the two compute these facts otherwise: by what, makes no other kind of it. */
  #isKnown(criteria, facts, readings, stretch) {
    const { level } = this.#pair;
    return criteria.every(
      (criterion) => facts.every((key) => {
        const fact = withoutSide(key);
        return key !== fact && this.#found.has(kindKey({ level, criterion, why: "computedOtherwise", fact }), readings, stretch);
      })
    );
  }
  #leftOpen({ old }) {
    for (const { id } of old) this.#inPart.add(id);
  }
  /** Makes a record for a combination and has both judge it. */
  #show(cluster, assignment, readings, stretch) {
    const drafts = this.#drafts(cluster, assignment, readings, stretch.to);
    const shownBy = remembered((draft2) => this.#differences(draft2, readings));
    const rankOf = (draft2) => shownBy(draft2).length === 0 ? void 0 : shownBy(draft2).every(({ from }) => from === "notMet") ? 1 : 2;
    const draft = bestOf(drafts, rankOf, 1)?.trial;
    if (draft === void 0) return false;
    for (const one of shownBy(draft)) this.#keep(one, draft, {}, { readings, stretch, foundBy: "search" });
    return true;
  }
  /** Records in which a cluster is as asked for, and all others plainly let exit. */
  #drafts(cluster, assignment, readings, day) {
    const whole = new Map(assignment);
    for (const [index, other] of this.#clusters.entries()) {
      if (other === cluster) continue;
      for (const [key, point] of this.#plainest(other, index, day) ?? []) whole.set(key, point);
    }
    const setting = this.#setting(readings, day);
    const factOf = (key) => definitionOf(setting, key);
    return draftsOf(this.#kind, whole, this.#given(readings, day), factOf);
  }
  /** What lets a cluster exit most plainly, under the defaults. */
  #plainest(cluster, index, day) {
    const key = `${index} ${day}`;
    if (!this.#plain.has(key)) {
      this.#plain.set(key, combinationsOf(cluster, this.#setting(DEFAULTS, day)).plainest);
    }
    return this.#plain.get(key);
  }
  /** Changes a plain record at random, and has both judge what comes of it. */
  generate(seed, count) {
    for (const [index, stretch] of this.#stretches.entries()) {
      const plain2 = this.#drafts(void 0, /* @__PURE__ */ new Map(), DEFAULTS, stretch.to).find((draft) => this.#exitsBy(draft));
      if (plain2 === void 0) continue;
      const numbers = this.#numbersOn(stretch.to);
      for (const draft of generatedRecords(this.#kind, plain2, { seed: seed + index, count, numbers })) {
        this.#generated += 1;
        if (this.#exitsBy(draft)) this.#exits += 1;
        for (const one of this.#differences(draft, DEFAULTS)) {
          this.#keep(one, draft, plain2, { readings: DEFAULTS, stretch, foundBy: "generated" });
        }
      }
    }
  }
  /** Keeps a difference that is not known yet, with the least of the record that shows it. */
  #keep(one, draft, plain2, how) {
    const kind = differenceKey(one);
    if (this.#found.has(kind, how.readings, how.stretch)) return;
    const find = (record) => this.#differences(record, how.readings).find((other) => differenceKey(other) === kind && other.from === one.from);
    const least = smallest(draft, plain2, (record) => find(record) !== void 0);
    this.#found.add(find(least) ?? one, { ...how, record: tidied(this.#kind, least) });
  }
  /** The figures of both rulebooks on a day, and what lies next to them. */
  #numbersOn(day) {
    return this.#clusters.flatMap(
      (cluster, index) => [...this.#plainest(cluster, index, day)?.values() ?? []].flatMap(
        ({ text }) => typeof text === "string" && /^\d/.test(text) ? [text] : []
      )
    ).concat(
      ["old", "new"].flatMap(
        (side) => [...this.#rulebooks[side].parameters.values()].flatMap((parameter) => {
          const { chosen } = choose(this.#rulebooks[side]);
          return resolve(parameter, chosen, day)?.basis.map(({ value }) => value) ?? [];
        })
      )
    );
  }
  #exitsBy(draft) {
    return this.#verdict(draft, "new", DEFAULTS)?.outcome === "met";
  }
  #differences(draft, readings) {
    const now = this.#verdict(draft, "new", readings);
    if (now?.outcome !== "met") return [];
    const old = this.#verdict(draft, "old", readings);
    return old === void 0 ? [] : differencesIn(old, now, this.#pair.old.criteria);
  }
  #verdict(draft, side, readings) {
    try {
      return this.#evaluator(side, readings).evaluate(draft);
    } catch (error) {
      if (isInvalidRecordError(error)) return void 0;
      throw error;
    }
  }
  /** Prepared once for each choice of readings: most of the time goes into judging. */
  #evaluator(side, readings) {
    const key = JSON.stringify([side, readings[side]]);
    const evaluator = this.#evaluators.get(key) ?? createEvaluator({ rulebook: this.#rulebooks[side], readings: readings[side] });
    this.#evaluators.set(key, evaluator);
    return evaluator;
  }
  #setting(readings, day) {
    return { pair: this.#pair, rulebooks: this.#rulebooks, readings, day };
  }
  /** What facts are computed by: the old rulebook, as the new one where it differs has to be found out by judging. */
  #given(readings, day) {
    const { old } = this.#rulebooks;
    const { chosen } = choose(old, readings.old);
    return {
      asOf: day,
      option: (reading) => chosen[reading],
      parameter: (id) => {
        const parameter = old.parameters.get(id);
        return parameter && resolve(parameter, chosen, day);
      }
    };
  }
};

// src/cli/load-revision.ts
import { execFileSync } from "node:child_process";
import { join, normalize } from "node:path/posix";
var MAX_BYTES = 64 * 1024 * 1024;
function loadRevision(revision, folder, say) {
  if (!/^[^-\p{Cc}][^\p{Cc}]*$/u.test(revision)) throw new UsageError(say.badRevision(revision));
  const commit = git(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`], say)?.toString("utf8").trim();
  if (commit === void 0 || !/^[0-9a-f]{40,64}$/.test(commit)) throw new UsageError(say.badRevision(revision));
  const files = withBases((base) => {
    const path = normalize(join(folder, base)).replace(/\/+$/, "");
    const tree = git(["ls-tree", "-z", `${commit}:${folder.startsWith("./") ? `./${path}` : path}`], say);
    if (tree === void 0 && base === "") throw new UsageError(say.noFolder(revision, folder));
    const entries = tree?.toString("utf8").split("\0") ?? [];
    return entries.flatMap((entry) => {
      const [, object, name = ""] = /^100(?:644|755) blob ([0-9a-f]{40,64})\t(.+)$/s.exec(entry) ?? [];
      if (object === void 0 || !name.endsWith(".json") || companionFiles.includes(name)) return [];
      const bytes = git(["cat-file", "blob", object], say) ?? Buffer.alloc(0);
      return [rulebookFile(name, `${revision}:${path}/${name}`, bytes)];
    });
  });
  return loadRulebook(soundFiles(files).files);
}
function git(args, say) {
  try {
    return execFileSync("git", args, { stdio: ["ignore", "pipe", "ignore"], maxBuffer: MAX_BYTES });
  } catch (error) {
    if (error.code === "ENOENT") throw new UsageError(say.noGit);
    return void 0;
  }
}

// src/cli/diff.ts
async function diff(options, session) {
  const { language, output, complain } = session;
  const say = diffCommandWords[language];
  const rulebooks = rulebooksOf(options, say);
  const approvals = approvalsIn(options.approve, say);
  const difference = diffRulebooks(rulebooks.old, rulebooks.new);
  const { cases, records } = options;
  if (cases === void 0 && records === void 0) {
    await output.write(rendered(options.format, difference, diffDocument(difference, rulebooks, language), language));
    return EXIT.ok;
  }
  assertKnown(options.reading ?? {}, rulebooks, say);
  const read = await recordsOf(options, rulebooks.new, session);
  const flips = flipsOn(read.records, rulebooks.old, rulebooks.new);
  const approved = approveFlips(flips.flips, approvals);
  const sections = flipSections(flips, approved, [rulebooks.old, rulebooks.new], language);
  const document = diffDocument(difference, rulebooks, language, sections);
  await output.write(rendered(options.format, { ...difference, ...flipData(flips, approved) }, document, language));
  let { status } = read;
  if (flips.refused > read.refusedCases) {
    complain(say.refused(flips.refused - read.refusedCases));
    status = Math.max(status, EXIT.refused);
  }
  if (flips.judged === 0) {
    complain(say.nothingJudged);
    status = Math.max(status, EXIT.notMet);
  }
  return Math.max(status, settled(approved, say, complain));
}
async function diffLayers(options, session) {
  const { language, output, complain } = session;
  const say = diffCommandWords[language];
  const rulebooks = rulebooksOf(options, say);
  const approvals = approvalsIn(options.approve, say);
  const { allReadings, seed } = options;
  const search = searchLayers({ rulebook: rulebooks.new, than: rulebooks.old, allReadings, seed });
  const all = approveLayers(search.differences, approvals);
  const unused = all.unused.filter(({ readings }) => allReadings === true || readings === void 0);
  const approved = { ...all, unused };
  const data = {
    ...search,
    differences: approved.items.map(({ item, approval }) => ({ ...item, approved: approval?.reason ?? null })),
    unusedApprovals: unused
  };
  await output.write(rendered(options.format, data, layersDocument(search, approved, rulebooks, language), language));
  return Math.max(search.period === void 0 ? EXIT.notMet : EXIT.ok, settled(approved, say, complain));
}
function settled({ items, unused }, say, complain) {
  const open = items.filter(({ approval }) => approval === void 0).length;
  if (unused.length > 0) complain(say.unused(unused.length));
  if (open === 0) return EXIT.ok;
  complain(say.unapproved(open));
  return EXIT.notMet;
}
function flipData(flips, { items, unused }) {
  const { judged: count, refused, withinVerdict } = flips;
  return {
    flips: {
      judged: count,
      refused,
      withinVerdict,
      byCriterion: countByCriterion(flips.flips),
      byVillage: countByPlace(flips.flips, "village"),
      byCounty: countByPlace(flips.flips, "county"),
      flips: items.map(({ item, approval }) => ({ ...item, approved: approval?.reason ?? null }))
    },
    unusedApprovals: unused
  };
}
function rulebooksOf(options, say) {
  return { old: rulebookAt(options.old, options, say), new: rulebookAt(options.new, options, say) };
}
function rulebookAt(named, { rulebookPath }, say) {
  const folder = rulebookFolder(named);
  if (existsSync(folder)) return loadFolder(folder, say.badRevision);
  const colon = named.indexOf(":");
  if (colon > 0) return loadRevision(named.slice(0, colon), named.slice(colon + 1), say);
  if (rulebookPath !== void 0) return loadRevision(named, rulebookPath, say);
  throw new UsageError(say.badRevision(named));
}
function approvalsIn(file, say) {
  if (file === void 0) return [];
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(say.unreadableApproval(file));
  }
  return readApprovals(soundFiles([rulebookFile(file, file, bytes)]).files[file], file);
}
function assertKnown(readings, rulebooks, say) {
  for (const [name, option] of Object.entries(readings)) {
    const known = [rulebooks.old, rulebooks.new].some(
      (rulebook) => Object.hasOwn(knownReadings(rulebook, { [name]: option }), name)
    );
    if (!known) throw new UsageError(say.unknownReading(`${name}=${option}`));
  }
}
async function recordsOf(options, rulebook, session) {
  const { language, complain } = session;
  const { asOf, reading = {}, level } = options;
  const records = [];
  let status = EXIT.ok;
  let refusedCases = 0;
  if (options.cases !== void 0) {
    const { cases, faults } = readCases(options.cases);
    for (const fault of faults) {
      const { file, line } = fault;
      complain(`${words[language].place(file, line, void 0)}: ${describeCaseFault(fault, language)}`);
      status = EXIT.refused;
    }
    if (cases.length === 0 && faults.length === 0) throw new UsageError(diffCommandWords[language].noCases);
    for (const one of cases) {
      if (one.recordIssues !== void 0) continue;
      if (one.expect.refused !== void 0) refusedCases += 1;
      records.push({
        record: one.record,
        asOf: one.asOf ?? asOf,
        readings: { ...one.readings, ...reading },
        case: one.name
      });
    }
  }
  if (options.records !== void 0) {
    const { input, hide = {} } = options;
    const mask = await maskOf(hide, rulebook);
    const walked = await eachRecord({ paths: options.records, input, level, mask }, session, {
      start: async () => void 0,
      batch: async (items) => {
        for (const item of items) {
          const { refusal, place } = asWritten(item, rulebook);
          if (refusal === void 0) records.push({ record: item.value, asOf, readings: reading });
          else {
            complain(refusalText(place, refusal, { language, rulebook, severalFiles: true }));
            status = EXIT.refused;
          }
        }
      }
    });
    if (walked.skipped > 0) complain(words[language].skipped(walked.skipped));
    status = Math.max(status, walked.status);
  }
  return { records, status, refusedCases };
}

// src/cli/diff-command.ts
function addDiff(root, session) {
  const { say, language, finish } = session;
  const words2 = diffCommandWords[language];
  const several = (value, before = []) => [...before, value];
  const seed = (value) => {
    if (!/^\d{1,10}$/.test(value) || Number(value) > 2147483647) throw new InvalidArgumentError(words2.notASeed);
    return Number(value);
  };
  const command = root.command("diff").description(words2.about).argument("[old]", words2.old).argument("[new]", words2.new).option("--rulebook <folder>", words2.options.rulebook).option("--rulebook-path <folder>", words2.options.rulebookPath).option("--cases <path>", words2.options.cases, several).option("--records <path>", words2.options.records, several).option("--as-of <day>", say.options.asOf, dayOption(session)).option("--reading <name=option>", words2.options.reading, readingOption(session)).addOption(new Option("--level <level>", say.options.level).choices([...levels])).addOption(new Option("--input <layout>", say.options.input).choices(["json", "ndjson"]));
  withMaskOptions(command, session).option("--approve <file>", words2.options.approve).option("--stricter-than [rulebook]", words2.options.stricterThan).option("--all-readings", words2.options.allReadings).option("--seed <number>", words2.options.seed, seed).addOption(new Option("--format <format>", say.options.format).choices([...ruleFormats]).default("text")).addOption(languageOption(session)).addHelpText("after", words2.after).action(async (one, other, flags) => {
    const { rulebook, stricterThan, allReadings, seed: chosenSeed, mask, maskKey, ...others } = flags;
    const [first, second, third] = [one, other, rulebook].filter((name) => name !== void 0);
    if (third !== void 0) throw new UsageError(words2.twoNew);
    const [old, now] = namesOf(first, second, stricterThan, words2);
    const options = { ...others, old, new: now, hide: { mask, maskKey } };
    if (stricterThan === void 0) {
      if (allReadings === true) throw new UsageError(words2.onlyLayers("--all-readings"));
      if (chosenSeed !== void 0) throw new UsageError(words2.onlyLayers("--seed"));
      finish(await diff(options, session));
      return;
    }
    if (flags.cases !== void 0 || flags.records !== void 0) throw new UsageError(words2.apart);
    finish(await diffLayers({ ...options, allReadings, seed: chosenSeed }, session));
  });
}
function namesOf(first, second, stricterThan, say) {
  if (first === void 0) throw new UsageError(say.noNew);
  if (typeof stricterThan === "string") {
    if (second !== void 0) throw new UsageError(say.twoOld);
    return [stricterThan, first];
  }
  if (second === void 0) throw new UsageError(say.noNew);
  return [first, second];
}
export {
  addDiff
};
