import {
  LINT_FILE,
  readLintFile
} from "./chunk-JSMGY5JU.mjs";
import {
  compareVersions,
  readChanges
} from "./chunk-HPNZ7HSU.mjs";
import {
  hunanCompanions
} from "./chunk-XTJJUOFE.mjs";
import {
  readClauses
} from "./chunk-54NKQVRR.mjs";
import "./chunk-QOZEYZLI.mjs";
import {
  testFormats
} from "./chunk-L737UFOG.mjs";
import {
  parametersOf,
  rawLeaves,
  referencesIn,
  walkJson
} from "./chunk-GH5XWR2O.mjs";
import {
  daysOf
} from "./chunk-YKDRAIS4.mjs";
import {
  besideBases
} from "./chunk-Y66BZI2H.mjs";
import "./chunk-OHTAWRUW.mjs";
import {
  describeCaseFault,
  lintFindings,
  lintWords,
  loaderCodeWords
} from "./chunk-7Z2VWZV5.mjs";
import {
  DEFAULT_CASES
} from "./chunk-WXLJMW5J.mjs";
import {
  readCases
} from "./chunk-42CANA2E.mjs";
import "./chunk-MP3Y6KQQ.mjs";
import "./chunk-P7E3KQBC.mjs";
import "./chunk-C3YIJUIY.mjs";
import "./chunk-K3MDRZXC.mjs";
import "./chunk-AIZE7SUG.mjs";
import "./chunk-EVZEFY4G.mjs";
import "./chunk-GCFJ3QW2.mjs";
import {
  languageOption
} from "./chunk-MXROL7Y3.mjs";
import {
  reportIn
} from "./chunk-KOYRLZAT.mjs";
import {
  JsonPlaces,
  fileShapes,
  loadRulebook,
  placeText,
  rulebookFolder
} from "./chunk-6BX4O4OR.mjs";
import {
  RulebookFolderError,
  readRulebookFiles
} from "./chunk-P3CBETFC.mjs";
import "./chunk-EWYKY24G.mjs";
import {
  Issues
} from "./chunk-RBHVAMQL.mjs";
import {
  describeRulebookIssue
} from "./chunk-2NNSBJM4.mjs";
import "./chunk-WXSDQUR7.mjs";
import "./chunk-S75OFTBI.mjs";
import "./chunk-KGDPXLMO.mjs";
import {
  inBoth
} from "./chunk-QNOJT5TT.mjs";
import "./chunk-BAMTXTJA.mjs";
import {
  version
} from "./chunk-CAYNPU7J.mjs";
import {
  EXIT,
  UsageError
} from "./chunk-534TYOKS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-ZUZPS2KS.mjs";
import "./chunk-UMR4S5L4.mjs";
import {
  issueText
} from "./chunk-XL25S3FF.mjs";
import {
  lintCommandWords
} from "./chunk-M6JKUOJW.mjs";
import "./chunk-3CKIJAHR.mjs";
import "./chunk-IGHS2P46.mjs";
import "./chunk-WY4235D6.mjs";
import "./chunk-ARKL6N42.mjs";
import {
  chineseNumber,
  isPlaceWithin,
  numbersIn
} from "./chunk-FAS6UCBJ.mjs";
import "./chunk-EEME2DP7.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-ZA6VSGI5.mjs";
import "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import {
  resolve
} from "./chunk-WQP3XGY7.mjs";
import {
  knownOptions
} from "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  DECIMAL,
  FACTS,
  FIELDS,
  attestedIn,
  commonFacts,
  criteriaOf,
  exitRuleOf,
  factsBehind,
  factsNamedIn,
  factsOf,
  figureOf,
  figuresOf,
  filesOfBase,
  fold,
  gathered,
  hunan2016To2020,
  isOrder,
  leavesOf,
  readingsOfAmount,
  readingsUsedBy,
  regrouped,
  remembered,
  snapshotOf,
  wholeOf
} from "./chunk-OBET4LAP.mjs";
import {
  baseName,
  isLaw,
  isRuleFile,
  pointer,
  wordFileOf
} from "./chunk-FLDRFWA4.mjs";
import {
  isInvalidRulebookError
} from "./chunk-4JIJYX5D.mjs";
import {
  languages
} from "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import {
  Decimal,
  compare,
  dayAfter,
  dayBefore,
  exact,
  nearest,
  toDecimalString,
  yearOf
} from "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import {
  commonTable,
  levelOf,
  levels
} from "./chunk-LTCODZ6U.mjs";
import {
  grouped
} from "./chunk-W5DRNYOJ.mjs";
import {
  printable,
  printableJson
} from "./chunk-CTC4LZFA.mjs";

// src/cli/lint-command.ts
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { Option } from "commander";

// src/kit/lint/lint-code.ts
var severities = Object.freeze(["error", "warning", "info"]);

// src/words/zh/lint-samples.ts
var town = "\u67D0\u9547\u529E\u6CD5";
var notice = "\u67D0\u53BF\u901A\u77E5";
var sampleSources = { town, misspelt: "\u67D0\u9547\u65B9\u6CD5", stray: "\u67D0\u5E02\u610F\u89C1", notice };
var samplePlaces = {
  first: "\u7B2C\u4E00\u6761",
  second: "\u7B2C\u4E8C\u6761",
  third: "\u7B2C\u4E09\u6761",
  section: "\u4E00\uFF08\u4E8C\uFF09",
  missing: "\u7B2C\u4E5D\u6761",
  impossible: "\u7B2C\u5341\u5341\u6761"
};
var sampleCitations = {
  first: [{ source: town, at: samplePlaces.first }],
  second: [{ source: town, at: samplePlaces.second }],
  third: [{ source: town, at: samplePlaces.third }],
  notice: [{ source: notice, at: samplePlaces.section }],
  stray: [{ source: sampleSources.stray, at: samplePlaces.section }]
};
var sampleLabels = {
  roads: { zh: "\u901A\u8DEF", en: "roads" },
  power: { zh: "\u901A\u7535", en: "power" },
  leastRoads: { zh: "\u901A\u8DEF\u7387\u4E0B\u9650", en: "least share of roads" },
  housing: { zh: "\u4F4F\u623F\u5B89\u5168", en: "safe housing" },
  transport: { zh: "\u51FA\u884C", en: "transport" },
  householdExit: { zh: "\u8D2B\u56F0\u6237\u8131\u8D2B", en: "exit of a household" },
  villageExit: { zh: "\u8D2B\u56F0\u6751\u9000\u51FA", en: "exit of a village" },
  countyExit: { zh: "\u8D2B\u56F0\u53BF\u6458\u5E3D", en: "exit of a county" },
  rounding: { zh: "\u662F\u5426\u53D6\u6574", en: "whether to round" },
  exact: { zh: "\u4E0D\u53D6\u6574", en: "exact" },
  rounded: { zh: "\u53D6\u6574", en: "rounded" },
  comparedRounded: { zh: "\u53D6\u6574\u540E\u6BD4\u8F83", en: "compared after rounding" },
  opinion: { zh: "\u5173\u4E8E\u8D2B\u56F0\u9000\u51FA\u7684\u610F\u89C1", en: "Opinion on exit" },
  city: { zh: "\u67D0\u5E02\u4EBA\u6C11\u653F\u5E9C", en: "a city government" },
  kept: { zh: "\u7559\u4F5C\u53C2\u8003", en: "kept for reference" }
};
var sampleTexts = { day: "2018\u5E741\u67081\u65E5", noRoad: "\u516C\u8DEF\u8FD8\u6CA1\u6709\u901A\u5230\u6751\u91CC" };

// src/kit/lint/context.ts
var MANIFEST = "rulebook.json";
var PARAMETERS = "parameters.json";
function contextOf(given2) {
  const { files, rulebook } = given2;
  const criteria = criteriaOf(rulebook);
  return { ...given2, rules: rulesIn(files), criteria, every: everyCriterion(files, criteria) };
}
function sidesOf({ conditions }) {
  const ids = leavesOf(conditions).flatMap(({ side }) => side.kind === "parameter" ? [side.id] : []);
  return [...new Set(ids)];
}
function placeInList(files, file, list, id) {
  const items = files[file]?.[list] ?? [];
  return { file, at: [list, items.findIndex((item) => item.id === id)] };
}
function rawRules(files) {
  return Object.keys(files).filter(isRuleFile).map((file) => [file, files[file].rules]);
}
function rulesIn(files) {
  const rules = /* @__PURE__ */ new Map();
  for (const [file, list] of rawRules(files)) {
    for (const [index, { name, conditions, event }] of list.entries()) {
      rules.set(name, { file, at: ["rules", index], name, type: event.type, conditions });
    }
  }
  return rules;
}
function everyCriterion(files, listed) {
  const rules = rawRules(files).flatMap(([, list]) => list);
  const criteria = rules.filter(({ event }) => event.type === "criterion");
  const known = new Map(listed.map((one) => [one.id, one]));
  if (criteria.every(({ name }) => known.has(name))) return listed;
  const all = rules.map((rule) => {
    if (rule.event.type === "criterion") {
      return { ...rule, event: { ...rule.event, params: { ...rule.event.params, required: true } } };
    }
    const { level = rule.name.split("/")[0], subject } = rule.event.params;
    const own = criteria.filter(({ name }) => [level, subject].includes(name.split("/")[0]));
    const conditions = { all: own.map(({ name }) => ({ condition: name })) };
    return conditions.all.length === 0 ? rule : { ...rule, conditions };
  });
  const others = [MANIFEST, PARAMETERS].map((name) => [name, files[name]]);
  try {
    const whole = criteriaOf(loadRulebook({ ...Object.fromEntries(others), "rules.json": { rules: all } }));
    return whole.map((one) => known.get(one.id) ?? one);
  } catch (error) {
    if (!isInvalidRulebookError(error)) throw error;
    return listed;
  }
}

// src/kit/lint/lint-rule.ts
function saidOf(words) {
  const part = (name) => inBoth((language) => words(language)[name]);
  return { title: part("title"), why: part("why"), mend: part("mend") };
}
function lintCode(code, given2) {
  return { code, ...saidOf((language) => lintFindings[language][code]), ...given2 };
}
function messageOf(code, of) {
  return inBoth((language) => {
    const say = lintFindings[language];
    return say[code].message(of);
  });
}
function lintRule(code, { check, ...given2 }) {
  return {
    ...lintCode(code, given2),
    *check(context) {
      for (const { of, ...found } of check(context)) yield { ...found, message: messageOf(code, of) };
    }
  };
}

// src/kit/lint/loader-codes.ts
var RULES = "village-exit.json";
var roads = { fact: "tasks.roads", operator: "equal", value: true };
var limit = { fact: "povertyIncidence", operator: "decimal:lessThan", value: { fact: "incidence/limit" } };
function refusal(code, example) {
  return { code, severity: "error", ...saidOf((language) => loaderCodeWords[language][code]), example };
}
function shown(code) {
  return inBoth((language) => loaderCodeWords[language][code].shown);
}
function nested(depth) {
  return depth === 0 ? { all: [roads] } : { not: nested(depth - 1) };
}
var loaderCodes = [
  refusal("badJson", { file: "changes.json", at: "", raw: true, bad: '{ "changes": [ }', good: void 0 }),
  refusal("badEncoding", {
    file: "changes.json",
    at: "",
    raw: true,
    bad: Uint8Array.of(123, 34, 195, 40, 34, 125),
    good: void 0,
    shown: shown("badEncoding")
  }),
  refusal("duplicateKey", {
    file: "changes.json",
    at: "",
    raw: true,
    bad: '{ "changes": [], "changes": [] }',
    good: void 0
  }),
  refusal("missingFile", { file: PARAMETERS, at: "", bad: void 0, good: void 0 }),
  refusal("missingVerdict", {
    file: RULES,
    at: "/rules/3",
    bad: {
      name: "village/exit",
      conditions: { all: [roads] },
      event: {
        type: "criterion",
        params: { labels: sampleLabels.villageExit, citations: sampleCitations.first, required: true }
      }
    },
    good: void 0
  }),
  refusal("badShape", { file: MANIFEST, at: "/validFrom", bad: sampleTexts.day, good: "2018-01-01" }),
  refusal("unknownKey", { file: MANIFEST, at: "/author", bad: "somebody", good: void 0 }),
  refusal("forbiddenKey", {
    file: RULES,
    at: "/rules/0/conditions/all/0",
    bad: { ...roads, path: "$.roads" },
    good: roads
  }),
  refusal("hiddenCharacter", {
    file: RULES,
    at: "/rules/0/event/params/labels",
    bad: { ...sampleLabels.roads, zh: `\u202E${sampleLabels.roads.zh}` },
    good: sampleLabels.roads
  }),
  refusal("missingLabel", {
    file: RULES,
    at: "/rules/0/event/params/labels",
    bad: { zh: sampleLabels.roads.zh },
    good: sampleLabels.roads
  }),
  refusal("missingCitation", {
    file: RULES,
    at: "/rules/0/event/params/citations",
    bad: [],
    good: sampleCitations.first
  }),
  refusal("emptyList", { file: RULES, at: "/rules/0/conditions/all", bad: [], good: [roads] }),
  refusal("ambiguousGroup", {
    file: RULES,
    at: "/rules/0/conditions",
    bad: { all: [roads], any: [roads] },
    good: { all: [roads] }
  }),
  refusal("unknownFact", { file: RULES, at: "/rules/0/conditions/all/0/fact", bad: "tasks.road", good: "tasks.roads" }),
  refusal("unknownOperator", {
    file: RULES,
    at: "/rules/1/conditions/all/0",
    bad: { ...limit, operator: "lessThan" },
    good: limit
  }),
  refusal("typeMismatch", { file: RULES, at: "/rules/0/conditions/all/0/value", bad: "yes", good: true }),
  refusal("unknownReading", {
    file: RULES,
    at: "/rules/1/event/params/operators/0/option",
    bad: "atMoast",
    good: "atMost"
  }),
  refusal("danglingReference", {
    file: RULES,
    at: "/rules/0/event/params/citations/0/source",
    bad: sampleSources.misspelt,
    good: sampleSources.town
  }),
  refusal("duplicateId", {
    file: RULES,
    at: "/rules/3/conditions/all/-",
    bad: { condition: "village/roads" },
    good: void 0
  }),
  refusal("cycle", {
    file: RULES,
    at: "/rules/0/conditions/all",
    bad: [{ condition: "village/roads" }],
    good: [roads]
  }),
  refusal("tooDeep", {
    file: RULES,
    at: "/rules/0/conditions",
    bad: nested(70),
    good: { all: [roads] },
    shown: shown("tooDeep")
  }),
  refusal("tooLarge", {
    file: RULES,
    at: "/rules/0/conditions/all",
    bad: Array.from({ length: 10001 }, () => roads),
    good: [roads],
    shown: shown("tooLarge")
  }),
  refusal("unmapped", {
    file: "clauses.json",
    at: "/clauses/0/by",
    bad: ["village/exit"],
    good: ["village/roads", "village/exit"]
  })
];

// src/kit/lint/citations.ts
function citationsIn(files) {
  const found = [];
  for (const [file, content] of Object.entries(files)) {
    if (!isLaw(file)) continue;
    walkJson(content, (value, at) => {
      if (at.at(-2) === "citations") found.push({ file, at, citation: value });
    });
  }
  return found;
}

// src/kit/lint/rules/citations.ts
var impossiblePlace = lintRule("impossiblePlace", {
  severity: "error",
  example: {
    file: "village-exit.json",
    at: "/rules/0/event/params/citations/0/at",
    bad: samplePlaces.impossible,
    good: samplePlaces.first,
    given: [{ file: "clauses.json", at: "", value: void 0 }]
  },
  *check({ files }) {
    for (const { file, at, citation } of citationsIn(files)) {
      if (numbersIn(citation.at).every((number) => chineseNumber(number) !== void 0)) continue;
      yield { file, at: [...at, "at"], subject: citation.source, of: { place: citation.at } };
    }
  }
});
var placeWithoutClause = lintRule("placeWithoutClause", {
  severity: "warning",
  example: {
    file: "village-exit.json",
    at: "/rules/0/event/params/citations/0/at",
    bad: samplePlaces.missing,
    good: samplePlaces.first
  },
  *check({ files, clauses }) {
    if (clauses === void 0) return;
    const places = [...new Set(clauses.clauses.map(({ at }) => at))];
    for (const { file, at, citation } of citationsIn(files)) {
      if (citation.source !== clauses.source || places.some((place) => isPlaceWithin(place, citation.at))) continue;
      yield {
        file,
        at: [...at, "at"],
        subject: citation.source,
        of: { source: citation.source, place: citation.at, near: nearest(citation.at, places) }
      };
    }
  }
});

// src/kit/lint/reason/effort.ts
var TooMuch = class extends Error {
};
var Effort = class {
  #left;
  constructor(comparisons = 2e7) {
    this.#left = comparisons;
  }
  /** @throws TooMuch where no more may be tried */
  spend(comparisons) {
    this.#left -= comparisons;
    if (this.#left < 0) throw new TooMuch();
  }
};

// src/kit/lint/reason/domain.ts
function numberDomain(bounds, { minimum, maximum, whole = false }) {
  const ends = [minimum, maximum].flatMap((end) => end === void 0 ? [] : [exact(end)]);
  const sorted = distinct([...bounds, ...ends]);
  const indexOf = (bound) => indexIn(sorted, bound);
  const lowest = minimum === void 0 ? 0 : indexOf(exact(minimum)) * 2 + 1;
  const highest = maximum === void 0 ? sorted.length * 2 : indexOf(exact(maximum)) * 2 + 1;
  const parts = [];
  for (let part = lowest; part <= highest; part += 1) if (!whole || holdsWhole(part, sorted)) parts.push(part);
  return { parts, partOf: (bound) => indexOf(bound) * 2 + 1 };
}
function distinct(bounds) {
  return [...bounds].sort(compare).filter((bound, index, all) => {
    const before = all[index - 1];
    return before === void 0 || compare(before, bound) !== 0;
  });
}
function indexIn(sorted, bound) {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const one = sorted[middle];
    if (one !== void 0 && compare(one, bound) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
function holdsWhole(part, bounds) {
  const upper = bounds[Math.floor(part / 2)];
  if (part % 2 === 1) return upper !== void 0 && decimal(upper).isInteger();
  const lower = bounds[part / 2 - 1];
  if (lower === void 0 || upper === void 0) return true;
  return decimal(lower).floor().plus(1).lt(decimal(upper));
}
function decimal({ numerator, denominator }) {
  return new Decimal(numerator).div(denominator);
}

// src/kit/lint/reason/moments.ts
var MAX_MOMENTS = 2e3;
var MAX_COMPARISONS = 2e5;
function momentsOf(criterion, rulebook) {
  const parameters = sidesOf(criterion).flatMap((id) => rulebook.parameters.get(id) ?? []);
  const leaves = leavesOf(criterion.conditions);
  const used = new Set(leaves.flatMap(({ choices }) => choices.map(({ reading }) => reading)));
  for (const parameter of parameters) for (const reading of readingsOf(parameter)) used.add(reading);
  const readings = rulebook.readings.filter(({ id }) => used.has(id));
  const days = daysOf(parameters, rulebook);
  const count = readings.reduce((product, { options }) => product * options.length, days.length);
  if (count > MAX_MOMENTS || count * leaves.length > MAX_COMPARISONS) return void 0;
  const chosen = combinations(readings);
  return days.flatMap((day) => chosen.map((one) => ({ day, chosen: one })));
}
function listsOf({ values: values2, series }) {
  if (values2 !== void 0) return [{ at: ["values"], values: values2 }];
  return Object.entries(series?.options ?? {}).map(([option, list]) => ({
    option,
    at: ["series", "options", option],
    values: list
  }));
}
function readingsOf({ series, proRata }) {
  return [series, proRata].flatMap((choice) => choice === void 0 ? [] : [choice.reading]);
}
function parameterAt(rulebook, id, { day, chosen }) {
  const parameter = rulebook.parameters.get(id);
  return parameter && resolve(parameter, chosen, day)?.number;
}
function combinations(readings) {
  return readings.reduce(
    (before, { id, options }) => before.flatMap((one) => options.map((option) => ({ ...one, [id]: option.id }))),
    [{}]
  );
}

// src/kit/lint/reason/formula.ts
var ZERO = exact(0);
function formulaAt(conditions, level, rulebook, moment, effort) {
  const bounds = /* @__PURE__ */ new Map();
  const finite = /* @__PURE__ */ new Map();
  const domains = /* @__PURE__ */ new Map();
  const typeOf = (name) => rulebook.facts[level].get(name)?.type ?? { kind: "boolean" };
  const rangeOf = (name) => rulebook.facts[level].get(name)?.range ?? {};
  const bounded = ({ variable, operator, bound }, range) => {
    const known = bounds.get(variable) ?? { range, list: [] };
    bounds.set(variable, known);
    known.list.push(bound);
    let at;
    const holds = (part) => {
      at ??= domainOf(variable).partOf(bound);
      return ordered(operator, part - at);
    };
    return { kind: "comparison", variable, holds, ordered: true };
  };
  const domainOf = (variable) => {
    const known = domains.get(variable);
    if (known !== void 0) return known;
    const { list = [], range = {} } = bounds.get(variable) ?? {};
    const made = numberDomain(list, range);
    domains.set(variable, made);
    return made;
  };
  const listed = (variable, values2, wanted, negated) => {
    finite.set(
      variable,
      values2.map((_, index) => index)
    );
    const holds = (part) => wanted.includes(values2[part]) !== negated;
    return { kind: "comparison", variable, holds, ordered: false };
  };
  const comparison = (leaf2) => {
    effort.spend(50);
    const operator = operatorAt(leaf2, moment);
    const { fact, side } = leaf2;
    if (isOrder(operator)) {
      if (side.kind === "number") return bounded({ variable: fact, operator, bound: side.value }, rangeOf(fact));
      if (side.kind === "fact") return bounded(...difference(fact, operator, side.name));
      const bound = side.kind === "parameter" ? parameterAt(rulebook, side.id, moment) : void 0;
      if (bound !== void 0) return bounded({ variable: fact, operator, bound }, rangeOf(fact));
      return listed(`${fact} ${operator} ${JSON.stringify(side)}`, [true, false], [true], false);
    }
    const negated = operator === "notEqual" || operator === "notIn";
    if (side.kind === "fact") {
      const same = fact === side.name ? [true] : [true, false];
      return listed([fact, side.name].sort().join(" = "), same, [true], negated);
    }
    const type = typeOf(fact);
    const values2 = type.kind === "code" ? type.options : [true, false];
    return listed(fact, values2, side.kind === "literal" ? [side.value].flat() : [], negated);
  };
  const formula = fold(conditions, {
    ...regrouped,
    leaf: comparison,
    // What lists attest is a source beside the comparisons, no part of what they ask for.
    attested: (part) => part
  });
  return { formula, partsOf: (variable) => finite.get(variable) ?? domainOf(variable).parts, effort };
}
function operatorAt({ operator, choices }, { chosen }) {
  return choices.find(({ reading, option }) => chosen[reading] === option)?.operator ?? operator;
}
function difference(left, operator, right) {
  if (left <= right) {
    const range = left === right ? { minimum: 0, maximum: 0 } : {};
    return [{ variable: `${left} - ${right}`, operator, bound: ZERO }, range];
  }
  const swapped = operator.startsWith("greater") ? operator.replace("greater", "less") : operator.replace("less", "greater");
  return [{ variable: `${right} - ${left}`, operator: swapped, bound: ZERO }, {}];
}
function ordered(operator, above) {
  switch (operator) {
    case "greaterThan":
      return above > 0;
    case "greaterThanInclusive":
      return above >= 0;
    case "lessThan":
      return above < 0;
    default:
      return above <= 0;
  }
}

// src/kit/lint/reason/possible.ts
var MAX_COMBINATIONS = 2e4;
var MAX_PARTS = 300;
function possible(formula, want, space) {
  if (formula.kind === "comparison") {
    const parts = space.partsOf(formula.variable);
    const tried = formula.ordered ? [parts[0], parts.at(-1)] : parts;
    space.effort.spend(tried.length);
    return tried.some((part) => part !== void 0 && formula.holds(part) === want);
  }
  if (formula.kind === "not") return possible(formula.part, !want, space);
  if (want === (formula.kind === "any")) return formula.parts.some((part) => possible(part, want, space));
  if (formula.parts.length > MAX_PARTS) return true;
  const wishes = formula.parts.map((part) => ({ formula: part, want }));
  return connected(wishes, space).every((group) => grantedTogether(group, space));
}
function grantedTogether(wishes, space) {
  const [only] = wishes;
  if (only !== void 0 && wishes.length === 1) return possible(only.formula, only.want, space);
  const variables = [...new Set(wishes.flatMap(({ formula }) => variablesOf(formula)))];
  const count = variables.reduce((product, variable) => product * space.partsOf(variable).length, 1);
  if (count > MAX_COMBINATIONS) return true;
  const values2 = /* @__PURE__ */ new Map();
  const granted = wishes.map(({ formula, want }) => ({ want, holds: closure(formula, space) }));
  const search = (index) => {
    const variable = variables[index];
    if (variable === void 0) return granted.every(({ want, holds }) => holds(values2) === want);
    return space.partsOf(variable).some((part) => {
      values2.set(variable, part);
      return search(index + 1);
    });
  };
  return search(0);
}
var variablesOf = remembered((formula) => [
  ...new Set(fold(formula, { ...gathered, comparison: ({ variable }) => [variable] }))
]);
function closure(formula, { effort }) {
  return fold(formula, {
    comparison: ({ variable, holds }) => (values2) => {
      effort.spend(1);
      return holds(values2.get(variable) ?? -1);
    },
    not: (part) => (values2) => !part(values2),
    all: (parts) => (values2) => parts.every((part) => part(values2)),
    any: (parts) => (values2) => parts.some((part) => part(values2))
  });
}
function connected(wishes, { effort }) {
  const groupOf = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Set();
  for (const wish of wishes) {
    const variables = variablesOf(wish.formula);
    const met = /* @__PURE__ */ new Set();
    for (const variable of variables) {
      const group = groupOf.get(variable);
      if (group !== void 0) met.add(group);
    }
    const merged = [...[...met].flat(), wish];
    effort.spend(merged.length);
    for (const group of met) groups.delete(group);
    groups.add(merged);
    for (const one of merged) for (const variable of variablesOf(one.formula)) groupOf.set(variable, merged);
  }
  return [...groups];
}

// src/kit/lint/reason/findings.ts
function reasonAbout(criterion, raw, rulebook, effort = new Effort()) {
  try {
    return reasoned(criterion, raw, rulebook, effort);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return [{ kind: "skipped", at: [] }];
  }
}
function reasoned(criterion, raw, rulebook, effort) {
  const { conditions, level } = criterion;
  const moments = momentsOf(criterion, rulebook);
  if (moments === void 0) return [{ kind: "skipped", at: [] }];
  const formed = moments.map((moment) => formulaAt(conditions, level, rulebook, moment, effort));
  const run = { moments, formed, found: [] };
  const formulas = formed.map(({ formula }) => formula);
  visit(run, nodeOf(conditions)({ at: [], raw, formulas }));
  return run.found;
}
function visit(run, node) {
  const { condition, at, raw } = node;
  const outcomes = outcomesOf(run, node);
  const fixed = /* @__PURE__ */ new Set([...outcomes.keys()]);
  if (isReference(raw)) return fixed;
  const below = new Set(node.children.flatMap((child) => [...visit(run, child)]));
  for (const outcome of [true, false]) {
    const when = [...outcomes].filter(([index, one]) => one === outcome && !below.has(index)).map(([index]) => index);
    const first = run.moments[when[0] ?? -1];
    if (first === void 0) continue;
    const always2 = when.length === run.moments.length;
    const leaf2 = condition.kind === "leaf" ? { leaf: condition } : {};
    run.found.push({ kind: "always", at, outcome, when: { always: always2, first }, ...leaf2 });
  }
  if (condition.kind === "all" || condition.kind === "any") compareParts(run, node, condition.kind);
  return /* @__PURE__ */ new Set([...fixed, ...below]);
}
function outcomesOf({ formed }, { formulas }) {
  const outcomes = /* @__PURE__ */ new Map();
  formulas.forEach((formula, index) => {
    const space = formed[index];
    if (space === void 0) return;
    const [met, notMet] = [possible(formula, true, space), possible(formula, false, space)];
    if (met !== notMet) outcomes.set(index, met);
  });
  return outcomes;
}
function nodeOf(conditions) {
  const held = (raw, key) => raw?.[key];
  const group = (parts, condition) => {
    return (place) => {
      const { at, raw, formulas } = place;
      const list = held(raw, condition.kind);
      const children = parts.map(
        (part, index) => part({
          at: [...at, condition.kind, index],
          raw: list?.[index],
          formulas: formulas.flatMap((one) => "parts" in one ? one.parts[index] ?? [] : [])
        })
      );
      return { ...place, condition, children };
    };
  };
  return fold(conditions, {
    leaf: (condition) => (place) => ({ ...place, condition, children: [] }),
    not: (part, condition) => (place) => {
      const formulas = place.formulas.flatMap((one) => one.kind === "not" ? [one.part] : []);
      const child = part({ at: [...place.at, "not"], raw: held(place.raw, "not"), formulas });
      return { ...place, condition, children: [child] };
    },
    all: group,
    any: group,
    attested: (part) => part
  });
}
function isReference(raw) {
  return typeof raw === "object" && raw !== null && Object.hasOwn(raw, "condition");
}
function compareParts(run, node, group) {
  const { children } = node;
  if (children.length > MAX_PARTS) {
    run.found.push({ kind: "skipped", at: node.at });
    return;
  }
  const free = children.map((child) => outcomesOf(run, child).size === 0);
  const redundant = /* @__PURE__ */ new Set();
  const names2 = children.map(({ formulas }) => new Set(formulas.flatMap(variablesOf)));
  const share = (a, b) => [...names2[a] ?? []].some((name) => names2[b]?.has(name));
  const follows = (one, other) => {
    const [from, to] = group === "all" ? [other, one] : [one, other];
    return implies(run, children[from], children[to]);
  };
  children.forEach(({ at, condition }, one) => {
    for (let other = 0; other < children.length && !redundant.has(one); other += 1) {
      run.formed[0]?.effort.spend(1);
      if (one === other || redundant.has(other) || !free[one] || !free[other] || !share(one, other)) continue;
      if (!follows(one, other)) continue;
      const same = follows(other, one);
      if (same && one < other) continue;
      redundant.add(one);
      const leaf2 = condition.kind === "leaf" ? { leaf: condition } : {};
      run.found.push({ kind: "redundant", at, group, other, same, ...leaf2 });
    }
  });
}
function implies({ formed }, from, to) {
  if (from === void 0 || to === void 0) return false;
  return formed.every((space, index) => {
    const [a, b] = [from.formulas[index], to.formulas[index]];
    if (a === void 0 || b === void 0) return false;
    const wishes = [
      { formula: a, want: true },
      { formula: b, want: false }
    ];
    return !grantedTogether(wishes, space);
  });
}
function comparesNumbers({ operator }) {
  return isOrder(operator);
}

// src/kit/lint/reason/wording.ts
var signs = {
  greaterThanInclusive: ">=",
  greaterThan: ">",
  lessThanInclusive: "<=",
  lessThan: "<",
  equal: "=",
  notEqual: "!=",
  in: "in",
  notIn: "not in"
};
function formulaText(leaf2, chosen = {}) {
  return `${leaf2.fact} ${signs[operatorAt(leaf2, { chosen })]} ${sideText(leaf2.side)}`;
}
function sideText(side) {
  switch (side.kind) {
    case "number":
      return toDecimalString(side.value);
    case "parameter":
      return side.id;
    case "fact":
      return side.name;
    case "literal":
      return JSON.stringify(side.value);
  }
}
function whenTexts({ always: always2, first: { day, chosen } }) {
  return always2 ? [] : [day, ...Object.entries(chosen).map(([id, option]) => `${id}=${option}`)];
}

// src/kit/lint/reasoned.ts
var reasonedIn = remembered((context) => {
  const effort = new Effort();
  return context.every.flatMap((criterion) => {
    const rule = context.rules.get(criterion.id);
    if (rule === void 0) return [];
    return reasonAbout(criterion, rule.conditions, context.rulebook, effort).map((reasoned2) => ({
      place: { file: rule.file, at: [...rule.at, "conditions", ...reasoned2.at], subject: criterion.id },
      reasoned: reasoned2
    }));
  });
});

// src/kit/lint/rules/conditions.ts
var unreachableBound = lintRule("unreachableBound", {
  severity: "error",
  example: { file: "parameters.json", at: "/parameters/0/values/0/value", bad: "200", good: "2" },
  *check(context) {
    for (const { place, reasoned: reasoned2 } of reasonedIn(context)) {
      if (reasoned2.kind !== "always" || reasoned2.leaf === void 0 || !comparesNumbers(reasoned2.leaf)) continue;
      const { leaf: leaf2, outcome, when } = reasoned2;
      yield { ...place, of: { condition: formulaText(leaf2, when.first.chosen), met: outcome, when: whenTexts(when) } };
    }
  }
});
function always(code, outcome, bad) {
  return lintRule(code, {
    severity: "error",
    example: { file: "village-exit.json", at: "/rules/0/conditions", bad, good: { all: [leaf(true)] } },
    *check(context) {
      for (const { place, reasoned: reasoned2 } of reasonedIn(context)) {
        if (reasoned2.kind !== "always" || reasoned2.outcome !== outcome) continue;
        const { leaf: leaf2, when } = reasoned2;
        if (leaf2 !== void 0 && comparesNumbers(leaf2)) continue;
        const condition = leaf2 && formulaText(leaf2, when.first.chosen);
        yield { ...place, of: { condition, when: whenTexts(when) } };
      }
    }
  });
}
var leaf = (value) => ({ fact: "tasks.roads", operator: "equal", value });
var alwaysTrue = always("alwaysTrue", true, { any: [leaf(true), leaf(false)] });
var alwaysFalse = always("alwaysFalse", false, { all: [leaf(true), leaf(false)] });
var roads2 = { fact: "tasks.roads", operator: "equal", value: true };
var redundantCondition = lintRule("redundantCondition", {
  severity: "warning",
  example: { file: "village-exit.json", at: "/rules/0/conditions/all", bad: [roads2, roads2], good: [roads2] },
  *check(context) {
    for (const { place, reasoned: reasoned2 } of reasonedIn(context)) {
      if (reasoned2.kind !== "redundant") continue;
      const { leaf: leaf2, group, other, same } = reasoned2;
      yield {
        ...place,
        of: { condition: leaf2 && formulaText(leaf2), same, number: other + 1, place: `${group}/${other}` }
      };
    }
  }
});
var notReasoned = lintRule("notReasoned", {
  severity: "info",
  example: {
    file: "village-exit.json",
    at: "/rules/0/conditions/all",
    bad: Array.from({ length: MAX_PARTS + 1 }, () => roads2),
    good: [roads2],
    shown: inBoth((language) => lintFindings[language].notReasoned.shown(MAX_PARTS + 1))
  },
  *check(context) {
    for (const { place, reasoned: reasoned2 } of reasonedIn(context)) {
      if (reasoned2.kind !== "skipped") continue;
      yield { ...place, of: { id: place.subject } };
    }
  }
});
var household = {
  rules: [
    {
      name: "household/housing",
      conditions: { all: [{ fact: "housing.grade", operator: "in", value: ["A"] }] },
      event: {
        type: "criterion",
        params: { labels: sampleLabels.housing, citations: sampleCitations.first, required: true }
      }
    },
    {
      name: "household/exit",
      conditions: { all: [{ condition: "household/housing" }] },
      event: { type: "verdict", params: { labels: sampleLabels.householdExit, citations: sampleCitations.first } }
    }
  ]
};
var repeatedCode = lintRule("repeatedCode", {
  severity: "warning",
  example: {
    file: "household.json",
    at: "/rules/0/conditions/all/0/value",
    bad: ["A", "A", "B"],
    good: ["A", "B"],
    given: [
      { file: "household.json", at: "", value: household },
      { file: "clauses.json", at: "", value: void 0 }
    ]
  },
  *check(context) {
    for (const { rule, at, fact, value } of rawLeaves(context)) {
      if (!Array.isArray(value)) continue;
      for (const [index, code] of value.entries()) {
        if (value.indexOf(code) === index) continue;
        yield { file: rule.file, at: [...at, "value", index], subject: rule.name, of: { fact, code } };
      }
    }
  }
});
var literalNumber = lintRule("literalNumber", {
  severity: "error",
  example: {
    file: "village-exit.json",
    at: "/rules/1/conditions/all",
    bad: [
      { fact: "povertyIncidence", operator: "decimal:lessThan", value: { fact: "incidence/limit" } },
      { fact: "remainingPoorPersons", operator: "decimal:lessThanInclusive", value: 100 }
    ],
    good: [{ fact: "povertyIncidence", operator: "decimal:lessThan", value: { fact: "incidence/limit" } }]
  },
  *check(context) {
    for (const { rule, at, fact, operator, value } of rawLeaves(context)) {
      if (!operator.startsWith(DECIMAL) || typeof value === "object") continue;
      yield { file: rule.file, at: [...at, "value"], subject: rule.name, of: { fact, number: String(value) } };
    }
  }
});

// src/kit/lint/rules/files.ts
var versionNotInChanges = lintRule("versionNotInChanges", {
  severity: "error",
  example: { file: MANIFEST, at: "/version", bad: "1.1.0", good: "1.0.0" },
  *check({ rulebook, changes }) {
    const newest = changes?.[0]?.version;
    if (newest === void 0 || compareVersions(newest, rulebook.version) === 0) return;
    yield { file: MANIFEST, at: ["version"], subject: rulebook.version, of: { version: rulebook.version, newest } };
  }
});
var noClauseMap = lintRule("noClauseMap", {
  severity: "info",
  example: { file: "clauses.json", at: "", bad: void 0, good: void 0 },
  *check({ files }) {
    if (Object.hasOwn(files, "clauses.json") || !Object.keys(files).some((name) => isRuleFile(name) && !name.includes("/")))
      return;
    yield { file: "clauses.json", at: [], of: { file: "clauses.json" } };
  }
});
var noChanges = lintRule("noChanges", {
  severity: "info",
  example: { file: "changes.json", at: "", bad: void 0, good: void 0 },
  *check({ files }) {
    if (Object.hasOwn(files, "changes.json")) return;
    yield { file: "changes.json", at: [], of: { file: "changes.json" } };
  }
});

// src/kit/lint/labels.ts
var names = ["labels", "title", "issuer"];
function labelsIn(files) {
  const found = [];
  for (const [file, content] of Object.entries(files)) {
    walkJson(content, (value, at) => {
      if (!isLabel(value)) return;
      const isName = file !== "changes.json" && names.includes(at.at(-1) ?? "");
      found.push({ file, at, label: value, isName });
    });
  }
  return found;
}
function isLabel(value) {
  if (typeof value !== "object" || value === null) return false;
  const { zh, en } = value;
  return typeof zh === "string" && typeof en === "string" && Object.keys(value).length === 2;
}
function hasHan(text) {
  return /\p{Script=Han}/u.test(text);
}

// src/kit/lint/rules/labels.ts
var sameLabel = lintRule("sameLabel", {
  severity: "warning",
  example: {
    file: "village-exit.json",
    at: "/rules/0/event/params/labels",
    bad: { zh: "roads", en: "roads" },
    good: sampleLabels.roads
  },
  *check({ files }) {
    for (const { file, at, label } of labelsIn(files)) {
      if (label.zh.trim() !== label.en.trim()) continue;
      yield { file, at, of: { label } };
    }
  }
});
var chineseWithoutHan = lintRule("chineseWithoutHan", {
  severity: "warning",
  example: {
    file: "village-exit.json",
    at: "/rules/0/event/params/labels",
    bad: { zh: "road access", en: "roads" },
    good: sampleLabels.roads
  },
  *check({ files }) {
    for (const { file, at, label } of labelsIn(files)) {
      if (hasHan(label.zh) || label.zh.trim() === label.en.trim()) continue;
      yield { file, at: [...at, "zh"], of: { text: label.zh } };
    }
  }
});
var englishWithHan = lintRule("englishWithHan", {
  severity: "warning",
  example: {
    file: "village-exit.json",
    at: "/rules/0/event/params/labels",
    bad: { zh: sampleLabels.roads.zh, en: `${sampleLabels.roads.zh} roads` },
    good: sampleLabels.roads
  },
  *check({ files }) {
    for (const { file, at, label, isName } of labelsIn(files)) {
      if (!hasHan(label.en) || label.zh.trim() === label.en.trim()) continue;
      if (!isName && /\p{Script=Latin}/u.test(label.en)) continue;
      yield { file, at: [...at, "en"], of: { text: label.en } };
    }
  }
});
var PARTS = ["rules", "criteria"];
var wordsInOneLanguage = lintRule("wordsInOneLanguage", {
  severity: "warning",
  example: {
    file: "words.en.json",
    at: "",
    bad: { criteria: {} },
    good: { criteria: { "village/roads": { notMet: "The road does not reach the village yet" } } },
    given: [
      { file: "words.zh.json", at: "", value: { criteria: { "village/roads": { notMet: sampleTexts.noRoad } } } }
    ]
  },
  *check({ files }) {
    const worded = languages.flatMap((language) => {
      const file = wordFileOf(language);
      return Object.hasOwn(files, file) ? [{ file, words: files[file] }] : [];
    });
    for (const { file, words } of worded) {
      for (const part of PARTS) {
        for (const name of Object.keys(words[part] ?? {})) {
          const lacking = worded.filter((other) => !Object.hasOwn(other.words[part] ?? {}, name));
          for (const { file: other } of lacking) {
            yield { file, at: [part, name], subject: name, of: { file: other, id: name } };
          }
        }
      }
    }
  }
});

// src/kit/lint/reading-effects.ts
function usedReadings(criteria, rulebook) {
  const { parameters } = rulebook;
  return /* @__PURE__ */ new Set([
    ...criteria.flatMap((criterion) => [...readingsUsedBy(criterion, rulebook)]),
    ...amountsOf(rulebook).flatMap((amount) => readingsOfAmount(amount, parameters))
  ]);
}
function alikeOptions(reading, criteria, rulebook) {
  const effectOf = (id) => JSON.stringify([
    criteria.map((criterion) => effectOn(criterion, reading.id, id, rulebook)),
    amountsOf(rulebook).map((amount) => {
      const figure = figureOf(amount, { [reading.id]: id });
      const parameter = rulebook.parameters.get(figure);
      return [figure, parameter === void 0 ? null : valuesUnder(parameter, reading.id, id, rulebook)];
    })
  ]);
  return [
    ...grouped(
      reading.options.map(({ id }) => id),
      effectOf
    ).values()
  ];
}
function amountsOf({ measures }) {
  return [...measures.values()].flatMap(({ amount }) => amount ?? []);
}
function effectOn(criterion, reading, option, rulebook) {
  const { required, conditions, level } = criterion;
  const operators = leavesOf(conditions).map(
    ({ operator, choices }) => choices.find((choice) => choice.reading === reading && choice.option === option)?.operator ?? operator
  );
  const known = leavesOf(conditions).some(
    (leaf2) => factsOf(rulebook, level, leaf2).some((fact) => Object.hasOwn(fact.readings ?? {}, reading))
  );
  const values2 = parametersOf(criterion, rulebook).map((id) => {
    const parameter = rulebook.parameters.get(id);
    return parameter === void 0 ? [] : valuesUnder(parameter, reading, option, rulebook);
  });
  const asked = typeof required === "object" && required.reading === reading ? required.option === option : null;
  const counted = attestedIn(conditions).map((one) => one.reading === reading ? one.option === option : null);
  return [asked, operators, known ? option : null, values2, counted];
}
function valuesUnder(parameter, reading, option, rulebook) {
  const { series, proRata } = parameter;
  if (series?.reading !== reading && proRata?.reading !== reading) return null;
  const others = [series, proRata].flatMap(
    (choice) => choice === void 0 || choice.reading === reading ? [] : Object.keys(choice.options).map((one) => ({ [choice.reading]: one }))
  );
  return [{}, ...others].map(
    (other) => daysOf([parameter], rulebook).map((day) => {
      const resolved = resolve(parameter, { ...other, [reading]: option }, day);
      if (resolved === void 0) return null;
      return resolved.monthDay ?? (resolved.number === void 0 ? null : toDecimalString(resolved.number));
    })
  );
}

// src/kit/lint/rules/readings.ts
var town2 = (value) => [{ from: "2018-01-01", value, citations: sampleCitations.third }];
var readingNeverDiffers = lintRule("readingNeverDiffers", {
  severity: "error",
  example: {
    file: "parameters.json",
    at: "/parameters/1/series/options",
    bad: { town: town2("40000"), county: town2("40000") },
    good: { town: town2("40000"), county: town2("50000") }
  },
  *check({ files, rulebook, every }) {
    const used = usedReadings(every, rulebook);
    for (const reading of rulebook.readings) {
      if (reading.options.length < 2 || !used.has(reading.id)) continue;
      if (alikeOptions(reading, every, rulebook).length > 1) continue;
      const options = reading.options.map(({ id }) => id);
      yield {
        ...placeInList(files, MANIFEST, "readings", reading.id),
        subject: reading.id,
        of: { id: reading.id, options }
      };
    }
  }
});
var optionLikeAnother = lintRule("optionLikeAnother", {
  severity: "warning",
  example: {
    file: "rulebook.json",
    at: "/readings/0/options/-",
    bad: { id: "rounded", labels: sampleLabels.comparedRounded, citations: sampleCitations.notice },
    good: void 0
  },
  *check({ files, rulebook, every }) {
    for (const reading of rulebook.readings) {
      const groups = alikeOptions(reading, every, rulebook);
      if (groups.length < 2) continue;
      const { file, at } = placeInList(files, MANIFEST, "readings", reading.id);
      for (const [like = "", ...others] of groups) {
        for (const option of others) {
          yield {
            file,
            at: [...at, "options", reading.options.findIndex(({ id }) => id === option)],
            subject: `${reading.id}=${option}`,
            of: { reading: reading.id, option, like }
          };
        }
      }
    }
  }
});
var choiceWithoutEffect = lintRule("choiceWithoutEffect", {
  severity: "warning",
  example: {
    file: "village-exit.json",
    at: "/rules/1/event/params/operators/-",
    bad: { reading: "limit", option: "below", at: "/all/0", operator: "decimal:lessThan" },
    good: void 0
  },
  *check({ files, rules }) {
    for (const rule of rules.values()) {
      const raw = valueAt(files[rule.file], rule.at);
      for (const [index, choice] of (raw.event.params.operators ?? []).entries()) {
        const leaf2 = valueAt(rule.conditions, choice.at.split("/").slice(1));
        if (leaf2?.operator !== choice.operator) continue;
        yield {
          file: rule.file,
          at: [...rule.at, "event", "params", "operators", index, "operator"],
          subject: rule.name,
          of: choice
        };
      }
    }
  }
});
function valueAt(from, way) {
  return way.reduce((at, key) => at?.[key], from);
}

// src/kit/lint/rules/unused.ts
var unusedCriterion = lintRule("unusedCriterion", {
  severity: "warning",
  ofOwn: true,
  example: {
    file: "village-exit.json",
    at: "/rules/-",
    bad: {
      name: "village/power",
      conditions: { all: [{ fact: "tasks.power", operator: "equal", value: true }] },
      event: {
        type: "criterion",
        params: { labels: sampleLabels.power, citations: sampleCitations.first, required: true }
      }
    },
    good: void 0
  },
  *check({ rules, criteria }) {
    const listed = new Set(criteria.map(({ id }) => id));
    const referred = new Set([...rules.values()].flatMap(({ conditions }) => referencesIn(conditions)));
    for (const { name, type, file, at } of rules.values()) {
      if (type !== "criterion" || listed.has(name) || referred.has(name)) continue;
      yield { file, at: [...at, "name"], subject: name, of: { id: name } };
    }
  }
});
function conditionsIn(given2, base, name) {
  const files = filesOfBase(given2, base);
  const rules = Object.keys(files).filter(isRuleFile).flatMap((file) => files[file].rules);
  const { conditions, basedOn } = rules.find((rule) => rule.name === name) ?? {};
  const next = basedOn === void 0 ? void 0 : baseName(basedOn, base);
  return conditions ?? (next === void 0 ? void 0 : conditionsIn(given2, next, name));
}
var droppedCriterion = lintRule("droppedCriterion", {
  severity: "warning",
  example: {
    file: "village-exit.json",
    at: "/rules/3/conditions/all",
    given: [
      { file: MANIFEST, at: "/extends", value: ["./base"] },
      {
        file: "./base/rulebook.json",
        at: "",
        value: {
          id: "base",
          version: "1.0.0",
          labels: sampleLabels.villageExit,
          sources: [{ id: sampleSources.stray, title: sampleLabels.opinion, issuer: sampleLabels.city }]
        }
      },
      {
        file: "./base/village-exit.json",
        at: "",
        value: {
          rules: [
            {
              name: "village/power",
              conditions: { all: [{ fact: "tasks.power", operator: "equal", value: true }] },
              event: {
                type: "criterion",
                params: { labels: sampleLabels.power, citations: sampleCitations.stray, required: true }
              }
            },
            {
              name: "village/exit",
              conditions: { all: [{ condition: "village/power" }] },
              event: {
                type: "verdict",
                params: { labels: sampleLabels.villageExit, citations: sampleCitations.stray }
              }
            }
          ]
        }
      },
      { file: "village-exit.json", at: "/rules/3/basedOn", value: "./base" }
    ],
    bad: [{ condition: "village/roads" }, { condition: "village/incidence" }, { condition: "village/income" }],
    good: [
      { condition: "village/power" },
      { condition: "village/roads" },
      { condition: "village/incidence" },
      { condition: "village/income" }
    ]
  },
  *check({ given: given2, rules }) {
    const { without = [] } = given2[MANIFEST];
    for (const file of Object.keys(given2).filter((name) => !name.includes("/") && isRuleFile(name))) {
      for (const { name, basedOn } of given2[file].rules) {
        const base = basedOn === void 0 ? void 0 : baseName(basedOn, "");
        const rule = rules.get(name);
        if (base === void 0 || rule === void 0) continue;
        const held = /* @__PURE__ */ new Set([...referencesIn(rule.conditions), ...without]);
        for (const id of referencesIn(conditionsIn(given2, base, name))) {
          if (held.has(id)) continue;
          yield { file: rule.file, at: [...rule.at, "conditions"], subject: id, of: { rule: name, id, base } };
        }
      }
    }
  }
});
var unusedParameter = lintRule("unusedParameter", {
  severity: "warning",
  ofOwn: true,
  example: {
    file: PARAMETERS,
    at: "/parameters/-",
    bad: {
      id: "roads/least",
      labels: sampleLabels.leastRoads,
      unit: "percent",
      values: [{ from: "2018-01-01", value: "100", citations: sampleCitations.first }]
    },
    good: void 0,
    given: [{ file: "clauses.json", at: "/clauses/0/by/-", value: "roads/least" }]
  },
  *check({ files, rulebook, every }) {
    const amounts = [...rulebook.measures.values()].flatMap(
      ({ amount }) => amount === void 0 ? [] : figuresOf(amount)
    );
    const used = /* @__PURE__ */ new Set([...every.flatMap((criterion) => parametersOf(criterion, rulebook)), ...amounts]);
    for (const id of rulebook.parameters.keys()) {
      if (used.has(id)) continue;
      yield { ...placeInList(files, PARAMETERS, "parameters", id), subject: id, of: { id } };
    }
  }
});
var unusedReading = lintRule("unusedReading", {
  severity: "warning",
  ofOwn: true,
  example: {
    file: MANIFEST,
    at: "/readings/-",
    bad: {
      id: "rounding",
      labels: sampleLabels.rounding,
      options: [
        { id: "exact", labels: sampleLabels.exact, citations: sampleCitations.first },
        { id: "rounded", labels: sampleLabels.rounded, citations: sampleCitations.first }
      ]
    },
    good: void 0
  },
  *check({ files, rulebook, every }) {
    const used = usedReadings(every, rulebook);
    for (const { id } of rulebook.readings) {
      if (used.has(id)) continue;
      yield { ...placeInList(files, MANIFEST, "readings", id), subject: id, of: { id } };
    }
  }
});
var unusedSource = lintRule("unusedSource", {
  severity: "warning",
  ofOwn: true,
  example: {
    file: MANIFEST,
    at: "/sources/-",
    bad: { id: sampleSources.stray, title: sampleLabels.opinion, issuer: sampleLabels.city },
    good: void 0
  },
  *check(context) {
    const { files, rulebook, clauses } = context;
    const cited = new Set(citationsIn(files).map(({ citation }) => citation.source));
    for (const { id } of rulebook.sources) {
      if (cited.has(id) || clauses?.source === id) continue;
      yield { ...placeInList(files, MANIFEST, "sources", id), subject: id, of: { id } };
    }
  }
});
var unusedFact = lintRule("unusedFact", {
  severity: "info",
  ofOwn: true,
  example: {
    file: "county-exit.json",
    at: "",
    bad: {
      rules: [
        {
          name: "county/services",
          conditions: { all: [{ fact: "services.transport", operator: "equal", value: true }] },
          event: {
            type: "criterion",
            params: { labels: sampleLabels.transport, citations: sampleCitations.first, required: true }
          }
        },
        {
          name: "county/exit",
          conditions: { all: [{ condition: "county/services" }] },
          event: { type: "verdict", params: { labels: sampleLabels.countyExit, citations: sampleCitations.first } }
        }
      ]
    },
    good: void 0,
    given: [{ file: "clauses.json", at: "", value: void 0 }]
  },
  *check({ files, rules, rulebook, every }) {
    yield* unusedOwn(files, rulebook, every);
    for (const level of levels) {
      const { id } = exitRuleOf(rulebook, level) ?? {};
      const rule = id === void 0 ? void 0 : rules.get(id);
      if (rule === void 0) continue;
      const used = new Set(
        every.filter((criterion) => levelOf(criterion.level) === level).flatMap((criterion) => factsBehind(criterion, rulebook))
      );
      const judgesSteps = [...used].some(isOfSteps);
      const named = new Set(commonFacts.flatMap(factsNamedIn));
      for (const { id: name } of commonFacts) {
        const fact = rulebook.facts[level].get(name);
        if (fact === void 0 || used.has(fact) || named.has(name)) continue;
        if (isOfSteps(fact) && !judgesSteps) continue;
        yield {
          file: rule.file,
          at: rule.at,
          subject: fact.name,
          of: { id: fact.name, derived: { verdict: rule.name, labels: fact.labels } }
        };
      }
    }
  }
});
function* unusedOwn(files, rulebook, every) {
  const { facts = [] } = files[FACTS] ?? {};
  const asked = /* @__PURE__ */ new Set([
    ...every.flatMap((criterion) => factsBehind(criterion, rulebook).map(({ name }) => name)),
    ...facts.flatMap(({ value, sources }) => factsNamedIn([value, sources]))
  ]);
  for (const [index, { id }] of facts.entries()) {
    if (asked.has(id)) continue;
    yield { file: FACTS, at: ["facts", index], subject: id, of: { id } };
  }
}
var unusedField = lintRule("unusedField", {
  severity: "warning",
  ofOwn: true,
  example: {
    file: FIELDS,
    at: "",
    bad: { fields: [{ level: "village", path: "lit", kind: "boolean", labels: sampleLabels.power }] },
    good: void 0
  },
  *check({ files, rulebook, every }) {
    const { fields = [], entailments = [] } = files[FIELDS] ?? {};
    const asked = every.flatMap((criterion) => factsBehind(criterion, rulebook));
    const { facts = [] } = files[FACTS] ?? {};
    const own = facts.flatMap(({ id }) => levels.flatMap((level) => rulebook.facts[level].get(id) ?? []));
    const used = /* @__PURE__ */ new Set([
      ...[...asked, ...own].flatMap(({ inputs }) => inputs),
      ...fields.flatMap(({ partOf, notAfter }) => [partOf, notAfter]),
      ...entailments.flatMap(({ given: given2, field }) => [given2, field])
    ]);
    for (const [index, { path, kind }] of fields.entries()) {
      if (kind === "text" || path.startsWith("procedure.") || used.has(path)) continue;
      yield { file: FIELDS, at: ["fields", index], subject: path, of: { path } };
    }
  }
});
function isOfSteps({ inputs }) {
  return inputs.length > 0 && inputs.every((path) => /^(?:procedure|register)\./.test(path));
}
var criterionWithoutCase = lintRule("criterionWithoutCase", {
  severity: "warning",
  ofOwn: true,
  example: {
    file: "cases/village.json",
    at: "/cases/0/expect/criteria",
    given: [{ file: "cases/bounds.json", at: "", value: void 0 }],
    bad: { "village/incidence": "met", "village/income": "met" },
    good: { "village/roads": "met", "village/incidence": "met", "village/income": "met" }
  },
  *check({ criteria, rules, cases }) {
    if (cases === void 0) return;
    const named = new Set(
      cases.flatMap(({ expect }) => [...Object.keys(expect.criteria ?? {}), ...Object.keys(expect.margins ?? {})])
    );
    for (const { id } of criteria) {
      const rule = rules.get(id);
      if (rule === void 0 || named.has(id)) continue;
      yield { file: rule.file, at: [...rule.at, "name"], subject: id, of: { id } };
    }
  }
});
var unusedIgnore = lintCode("unusedIgnore", {
  severity: "warning",
  example: {
    file: "lint.json",
    at: "",
    bad: { ignore: [{ code: "unusedSource", at: sampleSources.notice, reason: sampleLabels.kept }] },
    good: { ignore: [] }
  }
});

// src/kit/lint/dated-lists.ts
function datedLists({ files, rulebook }) {
  return [...rulebook.parameters.values()].flatMap((parameter) => {
    const { at } = placeInList(files, PARAMETERS, "parameters", parameter.id);
    return listsOf(parameter).map(
      ({ option, at: way, values: values2 }) => ({
        parameter,
        ...option === void 0 ? {} : { option },
        at: [...at, ...way],
        values: values2.map((value, index) => ({ ...value, index })).sort((a, b) => a.from < b.from ? -1 : a.from > b.from ? 1 : 0)
      })
    );
  });
}
function listName({ parameter, option }) {
  return option === void 0 ? parameter.id : `${parameter.id} (${parameter.series?.reading}=${option})`;
}
function endOfYear(day) {
  return `${String(yearOf(day)).padStart(4, "0")}-12-31`;
}

// src/kit/lint/rules/values.ts
var valueGap = lintRule("valueGap", {
  severity: "warning",
  example: { file: "parameters.json", at: "/parameters/0/values/0/from", bad: "2018-06-01", good: "2018-01-01" },
  *check(context) {
    const { validFrom, validTo } = context.rulebook;
    for (const list of datedLists(context)) {
      for (const { from, to, index } of gapsIn(list, validFrom, validTo)) {
        yield {
          file: "parameters.json",
          at: [...list.at, index],
          subject: list.parameter.id,
          of: { list: listName(list), from, to }
        };
      }
    }
  }
});
function gapsIn({ parameter, values: values2 }, validFrom, validTo) {
  const last = values2.at(-1);
  if (last === void 0 || parameter.open !== void 0) return [];
  if (parameter.proRata !== void 0) {
    const begin = later(dayAfter(endOfYear(last.from)), validFrom);
    return begin > validTo ? [] : [{ from: begin, to: validTo, index: last.index }];
  }
  const [first] = values2;
  const before = first !== void 0 && first.from > validFrom ? [{ from: validFrom, to: earlier(dayBefore(first.from), validTo), index: first.index }] : [];
  const after = values2.flatMap(({ to, index }, position) => {
    const next = values2[position + 1]?.from;
    if (to === void 0 || next !== void 0 && next <= dayAfter(to)) return [];
    const gap = { from: later(dayAfter(to), validFrom), to: next === void 0 ? validTo : dayBefore(next), index };
    return [{ ...gap, to: earlier(gap.to, validTo) }].filter((one) => one.from <= one.to);
  });
  return [...before, ...after];
}
function later(a, b) {
  return a > b ? a : b;
}
function earlier(a, b) {
  return a < b ? a : b;
}
var valueOverlap = lintRule("valueOverlap", {
  severity: "error",
  example: {
    file: "parameters.json",
    at: "/parameters/0/values",
    bad: [
      { from: "2018-01-01", to: "2019-06-30", value: "3", citations: sampleCitations.second },
      { from: "2019-01-01", value: "2", citations: sampleCitations.second }
    ],
    good: [
      { from: "2018-01-01", to: "2018-12-31", value: "3", citations: sampleCitations.second },
      { from: "2019-01-01", value: "2", citations: sampleCitations.second }
    ]
  },
  *check(context) {
    for (const list of datedLists(context)) {
      if (list.parameter.proRata !== void 0) continue;
      for (const [position, { to, index }] of list.values.entries()) {
        const next = list.values[position + 1];
        if (to === void 0 || next === void 0 || next.from > to) continue;
        yield {
          file: "parameters.json",
          at: [...list.at, index, "to"],
          subject: list.parameter.id,
          of: { list: listName(list), to, next: next.from }
        };
      }
    }
  }
});
var inForce = { from: "2018-01-01", value: "2", citations: sampleCitations.second };
var valueNeverInForce = lintRule("valueNeverInForce", {
  severity: "warning",
  example: {
    file: "parameters.json",
    at: "/parameters/0/values",
    bad: [{ from: "2016-01-01", value: "3", citations: sampleCitations.second }, inForce],
    good: [inForce]
  },
  *check(context) {
    for (const list of datedLists(context)) {
      for (const [position, value] of list.values.entries()) {
        if (applies(list, value, list.values[position + 1], context.rulebook)) continue;
        yield {
          file: "parameters.json",
          at: [...list.at, value.index],
          subject: list.parameter.id,
          of: { list: listName(list), from: value.from, value: value.value }
        };
      }
    }
  }
});
function applies({ parameter, values: values2 }, { from, to }, next, { validFrom, validTo }) {
  if (parameter.proRata !== void 0) {
    const before = values2.findLast((one) => one.from < from);
    const reached = next === void 0 || yearOf(next.from) > yearOf(validFrom) || values2.indexOf(next) <= 1;
    return reached && (before === void 0 || values2[0] === before || yearOf(before.from) < yearOf(validTo));
  }
  const until = next === void 0 ? validTo : dayBefore(next.from);
  const last = to !== void 0 && to < until ? to : until;
  return from <= validTo && last >= validFrom;
}
var given = [
  {
    file: "parameters.json",
    at: "/parameters/1/proRata",
    value: { reading: "target", options: { town: "linear", county: "geometric" } }
  },
  { file: "parameters.json", at: "/parameters/1/series", value: void 0 }
];
var values = (end) => [
  { from: "2018-01-01", ...end, value: "30000", citations: sampleCitations.third },
  { from: "2020-01-01", value: "40000", citations: sampleCitations.third }
];
var endWithoutEffect = lintRule("endWithoutEffect", {
  severity: "warning",
  example: {
    file: "parameters.json",
    at: "/parameters/1/values",
    bad: values({ to: "2018-12-31" }),
    good: values({}),
    given
  },
  *check(context) {
    for (const list of datedLists(context)) {
      if (list.parameter.proRata === void 0) continue;
      for (const { to, index } of list.values) {
        if (to === void 0) continue;
        yield {
          file: "parameters.json",
          at: [...list.at, index, "to"],
          subject: list.parameter.id,
          of: { list: listName(list), to }
        };
      }
    }
  }
});

// src/kit/lint/rules/index.ts
var lintRules = [
  unreachableBound,
  alwaysTrue,
  alwaysFalse,
  redundantCondition,
  notReasoned,
  repeatedCode,
  literalNumber,
  valueGap,
  valueOverlap,
  valueNeverInForce,
  endWithoutEffect,
  readingNeverDiffers,
  optionLikeAnother,
  choiceWithoutEffect,
  unusedCriterion,
  unusedParameter,
  unusedReading,
  unusedSource,
  unusedFact,
  unusedField,
  droppedCriterion,
  criterionWithoutCase,
  impossiblePlace,
  placeWithoutClause,
  sameLabel,
  chineseWithoutHan,
  englishWithHan,
  wordsInOneLanguage,
  versionNotInChanges,
  noClauseMap,
  noChanges
];

// src/kit/lint/lint-codes.ts
var lintCodes = [
  ...loaderCodes,
  ...lintRules.map(({ check: _, ...code }) => code),
  unusedIgnore
];
var byCode = new Map(lintCodes.map((one) => [one.code, one]));
function codeNamed(code) {
  const found = byCode.get(code);
  if (found === void 0) throw new Error(`The code ${code} is not in the table of findings.`);
  return found;
}

// src/kit/lint/lint-report.ts
function severityCounts({ findings }) {
  const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
}
function failing(strict) {
  return severities.filter((one) => one === "error" || strict && one === "warning");
}
function summaryOf(report, language) {
  const say = lintWords[language];
  const counts = report.findings.length === 0 ? say.clean : say.counts(severityCounts(report));
  if (report.rulebook === void 0) return say.of(say.refused, counts);
  return say.of(`${report.rulebook.id} ${report.rulebook.version}`, counts);
}
function lintTestReport(report, rulebook, version2, strict, language) {
  const grave = failing(strict);
  const tested = lintCodes.map(({ code, title }) => {
    const found = report.findings.filter((finding) => finding.code === code);
    const notes = found.filter(({ severity }) => !grave.includes(severity));
    return {
      suite: rulebook,
      name: `${code} (${title[language]})`,
      findings: found.filter(({ severity }) => grave.includes(severity)).map((one) => findingOf(one, language)),
      ...notes.length === 0 ? {} : { notes: notes.map((one) => findingOf(one, language)) }
    };
  });
  return {
    title: lintWords[language].title,
    version: version2,
    rules: Object.fromEntries(lintCodes.map(({ code, title }) => [code, title[language]])),
    help: Object.fromEntries(
      lintCodes.map(({ code, why, mend }) => [code, `${why[language]}
${lintWords[language].mend(mend[language])}`])
    ),
    tested,
    summary: summaryOf(report, language)
  };
}
function findingOf({ code, severity, path, line, column, message }, language) {
  return {
    code,
    severity,
    message: message[language],
    file: path,
    ...line === void 0 ? {} : { line },
    ...column === void 0 ? {} : { column }
  };
}
function lintJson(report) {
  const { rulebook = null, findings, ignored } = report;
  const byCode2 = grouped(findings, ({ code }) => code);
  const counts = Object.fromEntries([...byCode2].map(([code, found]) => [code, found.length]));
  return `${printableJson({ rulebook, ...severityCounts(report), counts, findings, ignored }, 2)}
`;
}

// src/kit/lint/lint-rulebook.ts
var lintOptions = { cases: "any" };
function lintRulebook(rulebook, options = {}) {
  const { cases } = knownOptions(options, lintOptions);
  const files = typeof rulebook === "string" ? readRulebookFiles(rulebook) : filesOf(rulebook);
  const broken = files.flatMap((file) => file.issues.map((issue) => ofText(file, issue)));
  if (broken.length > 0) return { findings: broken, ignored: [] };
  return lintFiles(files, cases);
}
var codes = [...lintRules, unusedIgnore].map(({ code }) => code);
function filesOf(files) {
  return Object.entries(files).map(([name, value]) => ({ name, path: name, text: "", value, issues: [] }));
}
function ofText({ name, path }, issue) {
  const { code, line, column } = issue;
  const { severity, mend } = codeNamed(code);
  const place = { ...line === void 0 ? {} : { line }, ...column === void 0 ? {} : { column } };
  const message = { zh: issueText(issue, "zh", commonTable), en: issueText(issue, "en", commonTable) };
  return { code, severity, file: name, path, pointer: "", ...place, message, mend };
}
function lintFiles(files, cases) {
  const values2 = Object.fromEntries(files.map(({ name, value }) => [name, value]));
  const issues = new Issues();
  const ignores = Object.hasOwn(values2, LINT_FILE) ? readLintFile(issues, values2[LINT_FILE], codes) : [];
  const rulebook = attempt(issues, () => loadRulebook(values2));
  const changes = companion(issues, values2, "changes.json", readChanges);
  const clauses = rulebook && companion(issues, values2, "clauses.json", (value) => readClauses(value, rulebook));
  const placed = new Placing(files);
  const refusals = issues.all.map((issue) => placed.issue(issue, values2));
  if (rulebook === void 0) return { findings: placed.sorted(refusals), ignored: [] };
  const whole = wholeOf(values2, new Issues(fileShapes));
  const context = contextOf({ files: whole.files, given: values2, rulebook, cases, clauses, changes });
  const found = lintRules.flatMap(
    (rule) => [...rule.check(context)].flatMap((one) => {
      const finding = placed.found(rule, { ...one, ...whole.placeOf(one.file, one.at) });
      return rule.ofOwn === true && whole.isTakenOver(finding.file) ? [] : [finding];
    })
  );
  const all = [...ignores, ...ignoredByBases(values2)];
  const reasons = new Map(found.map((finding) => [finding, all.find((ignore) => isMeant(ignore, finding))]));
  const kept = found.filter((finding) => reasons.get(finding) === void 0);
  const ignored = found.flatMap((finding) => {
    const reason = reasons.get(finding)?.reason;
    return reason === void 0 ? [] : [{ ...finding, reason }];
  });
  const stale = ignores.flatMap((ignore) => {
    if (found.some((finding) => isMeant(ignore, finding))) return [];
    const { code, at, index } = ignore;
    const place = { file: LINT_FILE, at: ["ignore", index], subject: code };
    return [placed.found(unusedIgnore, { ...place, message: messageOf("unusedIgnore", { code, at }) })];
  });
  const { id, version: version2 } = rulebook;
  return {
    rulebook: { id, version: version2 },
    findings: placed.sorted([...refusals, ...kept, ...stale]),
    ignored: placed.sorted(ignored)
  };
}
function ignoredByBases(files) {
  return besideBases(files, LINT_FILE).flatMap(
    ([base, value]) => readLintFile(new Issues(), value, codes).map((ignore) => ({ ...ignore, base }))
  );
}
function attempt(issues, load) {
  try {
    return load();
  } catch (error) {
    if (!isInvalidRulebookError(error)) throw error;
    issues.all.push(...error.issues);
    return void 0;
  }
}
function companion(issues, files, name, read) {
  return Object.hasOwn(files, name) ? attempt(issues, () => read(files[name])) : void 0;
}
function isMeant({ code, at, base }, { code: found, file, pointer: where, subject }) {
  if (code !== found || base !== void 0 && !file.startsWith(`${base}/`)) return false;
  const own = base === void 0 ? file : file.slice(base.length + 1);
  return at === subject || at === (where === "" ? own : `${own}#${where}`);
}
var Placing = class {
  #files;
  #places = /* @__PURE__ */ new Map();
  constructor(files) {
    this.#files = new Map(files.map((file) => [file.name, file]));
  }
  found(code, { file, at, subject, message }) {
    return this.#finding(code, { file, at, message }, subject);
  }
  issue(issue, files) {
    const { code, file } = issue;
    const at = segmentsOf(issue.pointer, files[file]);
    const message = { zh: describeRulebookIssue(issue, "zh"), en: issue.message };
    return this.#finding(
      codeNamed(code),
      { file, at, message },
      void 0,
      ["unknownKey", "forbiddenKey"].includes(code)
    );
  }
  #finding(code, found, subject, atKey = false) {
    const { file, at, message } = found;
    const position = this.#position(file, at, atKey);
    return {
      code: code.code,
      severity: code.severity,
      file,
      path: this.#files.get(file)?.path ?? file,
      pointer: pointer(at),
      ...position,
      ...subject === void 0 ? {} : { subject },
      message,
      mend: code.mend
    };
  }
  #position(file, at, atKey) {
    const text = this.#files.get(file)?.text ?? "";
    if (text === "") return void 0;
    const places = this.#places.get(file) ?? new JsonPlaces(text);
    this.#places.set(file, places);
    return atKey ? places.key(at) : places.nearest(at);
  }
  /** By file, and within a file as they stand. */
  sorted(findings) {
    const order = [...this.#files.keys()];
    return [...findings].sort(
      (a, b) => order.indexOf(a.file) - order.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
    );
  }
};
function segmentsOf(text, value) {
  let held = value;
  return text.split("/").slice(1).map((part) => {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const segment = Array.isArray(held) ? Number(key) : key;
    held = held?.[segment];
    return segment;
  });
}

// src/kit/lint/lint-text.ts
import { createColors } from "picocolors";
function lintText(report, strict, language, colour) {
  const say = lintWords[language];
  const colours = createColors(colour);
  const paint = { error: colours.red, warning: colours.yellow, info: colours.cyan };
  const blocks = [...grouped(report.findings, ({ code }) => code).values()].map((found) => {
    const [{ code, mend }] = found;
    const lines = found.map((finding) => {
      const head = paint[finding.severity](`${say.severity[finding.severity]} ${code}`);
      return `${head} ${colours.dim(placeOf(finding))}
  ${printable(finding.message[language])}`;
    });
    const about = colours.bold(say.kind(code, found.length, codeNamed(code).title[language]));
    return [about, ...lines, `  ${say.mend(mend[language])}`].join("\n");
  });
  const kept = report.ignored.map(
    (finding) => `  ${finding.code} ${placeOf(finding)}
    ${printable(say.because(finding.message[language], finding.reason[language]))}`
  );
  const counts = severityCounts(report);
  const bad = failing(strict).some((severity) => counts[severity] > 0);
  return `${[
    ...blocks,
    ...kept.length === 0 ? [] : [[say.ignored(kept.length), ...kept].join("\n")],
    (bad ? colours.red : colours.green)(colours.bold(printable(summaryOf(report, language))))
  ].join("\n\n")}
`;
}
function placeOf({ path, line, column, pointer: pointer2 }) {
  const place = placeText({ file: path, line, column });
  return pointer2 === "" ? place : `${place} (${printable(pointer2)})`;
}

// src/cli/lint-command.ts
function addLint(root, session) {
  const { say, language, output, complain, finish } = session;
  const words = lintCommandWords[language];
  root.command("lint").description(words.about).argument("[rulebook]", words.rulebook).option("--rulebook <folder>", words.byOption).option("--cases <folder>", words.cases).option("--strict", words.strict).addOption(new Option("--format <format>", say.options.format).choices([...testFormats]).default("text")).addOption(languageOption(session)).addHelpText("after", words.after).action(async (argument, { cases: named, strict = false, format, ...flags }) => {
    if (argument !== void 0 && flags.rulebook !== void 0) throw new UsageError(words.namedTwice);
    const rulebook = argument ?? flags.rulebook;
    const folder = rulebook === void 0 ? void 0 : rulebookFolder(rulebook);
    const read = casesOf(named, folder);
    for (const fault of read?.faults ?? []) {
      complain(words.badCases(placeText(fault), describeCaseFault(fault, language)));
    }
    const faulty = (read?.faults.length ?? 0) > 0;
    const report = linted(folder, faulty ? void 0 : read?.cases, words, session);
    if (report === void 0) return finish(EXIT.refused);
    await output.write(await reportText(report, rulebook ?? hunan2016To2020().id, { strict, format }, session));
    finish(Math.max(statusOf(report, strict), faulty ? EXIT.refused : EXIT.ok));
  });
}
function casesOf(named, rulebook) {
  const usual = [
    ...rulebook === void 0 ? [] : [join(rulebook, "cases"), join(rulebook, "..", "cases")],
    DEFAULT_CASES
  ];
  const folder = named ?? usual.find((path) => existsSync(path));
  return folder === void 0 ? void 0 : readCases([folder]);
}
function linted(folder, cases, words, { complain }) {
  if (folder === void 0) {
    const rules = JSON.parse(snapshotOf(hunan2016To2020()) ?? "{}");
    return lintRulebook({ ...rules, ...hunanCompanions }, { cases });
  }
  if (statSync(folder, { throwIfNoEntry: false })?.isFile() === true) {
    complain(words.notAFolder(folder));
    return void 0;
  }
  try {
    return lintRulebook(folder, { cases });
  } catch (error) {
    if (!(error instanceof RulebookFolderError)) throw error;
    complain(words.unreadable(folder));
    return void 0;
  }
}
function statusOf(report, strict) {
  if (report.rulebook === void 0) return EXIT.refused;
  const counts = severityCounts(report);
  return failing(strict).some((severity) => counts[severity] > 0) ? EXIT.notMet : EXIT.ok;
}
async function reportText(report, rulebook, { strict, format }, { language, colour }) {
  if (format === "text") return lintText(report, strict, language, colour);
  if (format === "json") return lintJson(report);
  return reportIn(format, lintTestReport(report, rulebook, version, strict, language));
}
export {
  addLint
};
