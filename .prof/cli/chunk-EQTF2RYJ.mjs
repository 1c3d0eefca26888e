import {
  plural,
  unitBehind
} from "./chunk-FVEEFK25.mjs";
import {
  enInGroup,
  zhInGroup
} from "./chunk-KHJHFUPT.mjs";
import {
  chineseDay,
  enIssues,
  zhIssues
} from "./chunk-GAY4VAMZ.mjs";

// src/words/rulebook-sentences.ts
var SHOWN = 30;
function firstOf(items, separator, shortened) {
  if (items.length <= SHOWN) return items.join(separator);
  return shortened(items.slice(0, SHOWN).join(separator), items.length - SHOWN);
}

// src/words/en/rulebook-issues.ts
var list = (items) => firstOf(items, ", ", (shown, rest) => `${shown} and ${rest} more`);
var meant = ({ suggestion }) => suggestion === void 0 ? "" : `; did you mean "${suggestion}"?`;
var entries = (count) => plural(count, "entry", "entries");
var form = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  tuple: "a list of fixed length",
  age: "an age: a whole number of at most three digits, as text",
  by: "the list of what judges by this clause",
  changedCriterion: "<level>/<name>, or * for all",
  condition: "a condition: an object with one of all, any, not, condition or fact",
  criterionId: "<level>/<name>, such as village/water",
  criterionOfWhy: "an entry that names its criterion, as it says why",
  base: "the id of a rulebook that is shipped, such as national-2016, or a folder in or beside that of the rulebook, such as ./common or ../common",
  asOf: '"asOf", the day of judgement',
  day: "a day that exists, written YYYY-MM-DD",
  documentDate: "a year, month or day, such as 2018, 2018-06 or 2018-06-30",
  expression: "an expression: a number, true, false or an object with one form, such as field, fact, sum or ratio",
  expressions: "a list of at least one expression",
  expressionsByOption: "an object with an expression for each option of the reading",
  fieldPath: "where a field stands, such as road.metres or members[].veteran: names of letters and digits joined by full stops",
  figure: 'a decimal number, or a month and day, as text: "3.5", "08-31"',
  identifier: "a name of letters and digits that begins with a small letter",
  label: "words in both languages, zh and en",
  members: '"members"',
  monthDay: "a month and day that every year has, written MM-DD",
  path: "a name, or two joined by /",
  pair: "a list of two expressions",
  place: "a place in its one spelling, such as \u4E00\uFF08\u56DB\uFF09 or \u4E13\u680F17\uFF08\u516D\uFF09, with full-width brackets",
  pointer: "a JSON pointer within the conditions, such as /all/0",
  required: "true, false, or an object with a reading and its option",
  ruleId: "<level>/<name> or measure/<name>, such as village/water",
  sentence: "a sentence, or a list of them",
  slug: "words of small letters and digits joined by -",
  version: "a version such as 1.0.0"
};
var expression = {
  number: "a number",
  boolean: "a yes or no",
  code: "a code",
  day: "a day",
  monthDay: "a month and day"
};
var worded = {
  rules: "no verdict rule",
  criteria: "no criterion",
  comparisons: "no fact",
  members: "no fact",
  questions: "no input",
  remedies: "no input, no code of one and no fact"
};
var kind = {
  money: "a sum of money",
  percent: "a percentage",
  count: "a count",
  measure: "a measure",
  boolean: "a yes or no",
  code: "a code",
  date: "a date",
  text: "a text"
};
function enRulebookIssues({ type, about }) {
  const what = (found) => type[found] ?? found;
  const shapes = {
    shape: ({ expected, found }) => found === "undefined" ? `is missing; it must be ${form[expected]}` : `must be ${form[expected]}, not ${what(found)}`,
    notInList: ({ options, found, ...told }) => found === "undefined" ? `is missing; it must be one of ${list(options)}` : `must be one of ${list(options)}; found ${what(found)}${meant(told)}`,
    atLeast: ({ limit, found }) => `must be at least ${limit}, not ${found}`,
    atMost: ({ limit, found }) => `must be at most ${limit}, not ${found}`,
    tooFew: ({ limit }) => `must have at least ${entries(limit)}; add what is missing`,
    tooMany: ({ limit }) => `must have at most ${entries(limit)}; split it`,
    emptyText: () => "must not be empty; fill it in",
    longText: ({ limit }) => `must have at most ${limit} characters; shorten it`,
    otherwise: () => "is not of the form that belongs here; tuopin schema shows it"
  };
  return {
    ambiguousGroup: { severalKinds: ({ given }) => `has ${given.join(" and ")}; keep one of them` },
    badShape: {
      ...shapes,
      unreadable: () => "cannot be read as JSON can: a getter or a proxy in it throws; hand in plain objects",
      endsBeforeItBegins: () => "ends before it begins; correct one of the two days",
      bareComparison: () => "a rule begins with all, any or not; put the comparison into one of them",
      namedLikeMeasure: ({ id }) => `"${id}" is named like a measure; its event must be of type "measure"`,
      measureName: () => "a measure is named measure/<name>, such as measure/studyGrant",
      verdictOfMember: () => "a verdict is about a level; what a member may receive is a measure",
      notAllOfCriteria: (told) => `a ${told.type} is all of a list of conditions, each naming a criterion`,
      lowersNoBase: ({ per }) => `"lowers" goes with "per": "base" only, and here it is "${per}"; leave it out, or say "base"`,
      noMembers: (told) => `a ${about[told.about]} has no members; only a household has`,
      valuesOrSeries: () => 'must have either values or series, or say in "open" why it has none',
      proRataValues: () => "needs a unit and at least two positive values to run through",
      proRataYears: () => "runs by calendar years, and two of its values begin in the same one; keep one of them",
      olderAbove: () => "stands below an older version; the newest stands first",
      baseBelowZero: () => "can be negative; a base is never below zero",
      baseMayBeZero: () => "can be zero where what is divided by it cannot; say otherwise what is meant",
      strayBrace: () => "has a brace that marks no place such as {value}; correct it",
      noRunOfLines: ({ from, to, lines }) => `${from} to ${to} is no run of the ${lines} lines of the text; correct it`
    },
    cycle: {
      refersToItself: ({ id, way }) => `"${id}" refers to itself by way of ${list(way)}; take out one reference`,
      extendsItself: ({ id }) => `"${id}" builds on this rulebook in turn; take out one of the two`,
      partOfItself: ({ id }) => `"${id}" is part of itself; take out one "partOf"`,
      computedFromItself: ({ id }) => `"${id}" is computed from itself; take out one reference`
    },
    danglingReference: {
      base: (told) => `there is no rulebook "${told.id}" to build on${meant(told)}`,
      takenOver: (told) => `"${told.id}" is nothing that can be taken over${meant(told)}`,
      leftOut: ({ id }) => `"${id}" is left out by "without" in rulebook.json and needed here; restate this, or keep it`,
      source: ({ id }) => `"${id}" is not among the sources of rulebook.json; add it there or correct it`,
      criterion: (told) => `"${told.id}" is not a criterion about a ${about[told.about]}${meant(told)}`,
      verdictRule: (told) => `"${told.id}" is not a verdict rule about a ${about[told.about]}`,
      parameter: (told) => `"${told.id}" is not a parameter of parameters.json${meant(told)}`,
      parameterOfFact: ({ fact, ids }) => `the fact ${fact} needs the parameters ${list(ids)}; add them to parameters.json`,
      yesOrNo: (told) => `"${told.id}" is no yes or no about a ${about[told.about]}`,
      comparison: ({ at }) => `"${at}" is not a comparison of this rule`,
      judge: (told) => `"${told.id}" is no criterion, verdict rule, measure, parameter or fact${meant(told)}`,
      state: ({ id }) => `"${id}" is not among the states; add it there or correct it`,
      unreachedState: ({ id }) => `nothing leads to "${id}"; add a transition to it, or remove it`,
      group: (told) => `a ${about[told.about]} has no group "${told.id}"; add it to "groups"`,
      unit: ({ id, options, ...told }) => `there is no unit "${id}"${meant(told)}; there are ${list(options)}, and those that "units" of fields.json names`,
      fieldBeside: (told) => `"${told.id}" is no field of a ${about[told.about]} that this can be held against${meant(told)}`,
      lintCode: (told) => `"${told.id}" is not a finding that can be ignored${meant(told)}`,
      worded: ({ id, section, ...told }) => `"${id}" is ${worded[section]} of this rulebook${meant(told)}`,
      placeInWords: ({ id, options, ...told }) => options.length === 0 ? `nothing is told in this sentence; take out {${id}}` : `{${id}} is not told here; what is: ${list(options)}${meant(told)}`
    },
    duplicateId: {
      listed: ({ id }) => `"${id}" is listed twice; rename or remove one of them`,
      defined: ({ id }) => `"${id}" is defined twice; rename one of them`,
      takenOverTwice: ({ id, bases }) => `"${id}" is one thing in ${list(bases.slice(0, 1))} and another in ${list(bases.slice(1))}; state it here, or say which by "basedOn"`,
      fieldAlready: ({ id }) => `every record has "${id}" already; give it another name`,
      factAlready: ({ id }) => `"${id}" is a fact already; rename the parameter`,
      inputOrFactAlready: ({ id }) => `"${id}" is an input already, or a fact of every rulebook about another level; rename the fact`,
      parameterAlready: ({ id }) => `"${id}" is a parameter already; rename the fact`,
      option: () => "has an option twice; rename or remove one of them",
      replaced: ({ reading, option }) => `${reading}=${option} replaces this comparison twice; keep one`,
      begun: ({ day }) => `two values begin on ${day}; keep one`,
      leftTwice: ({ id }) => `"${id}" is left twice; what comes next must be one step`,
      line: ({ line }) => `line ${line} of the text stands under a reason and once more; let it stand in a clause, or under one reason`
    },
    emptyList: {
      ...shapes,
      nothingRequired: () => "at least one criterion must be required whatever the readings",
      noOptions: () => "is a code without options; list what it can be",
      noValue: () => 'has no value; say in "open" why'
    },
    forbiddenKey: {
      key: ({ key }) => `"${key}" is not allowed in rule files: it would change what an engine runs; remove it`
    },
    hiddenCharacter: {
      character: ({ character }) => `holds ${character}, which is not seen or steers what is; remove it`
    },
    missingCitation: shapes,
    missingFile: { required: () => "is missing; every rulebook has one" },
    missingLabel: shapes,
    missingVerdict: {
      noExit: () => 'no file has a rule of type "verdict" named <level>/exit; nothing could be judged'
    },
    tooDeep: {
      bases: ({ limit }) => `builds on rulebooks that build on others more than ${limit} deep; build on what is needed directly`,
      conditions: ({ limit }) => `is nested deeper than ${limit} levels; split it into conditions of its own`,
      references: ({ limit }) => `is part of a chain of references more than ${limit} long; refer directly`,
      expressions: ({ limit }) => `is nested deeper than ${limit} levels, with the facts it names; split it`,
      facts: ({ limit }) => `names facts that name facts more than ${limit} times; name them directly`
    },
    tooLarge: {
      rules: ({ count, limit }) => `there are ${count} rules; a rulebook has at most ${limit}`,
      conditions: ({ limit }) => `has more than ${limit} conditions; split it`,
      comparisons: ({ limit }) => `brings the rulebook to more than ${limit} comparisons with all references followed; refer to fewer`,
      expressions: ({ limit }) => `has more than ${limit} expressions; split it`,
      expressionsOfFact: ({ limit }) => `holds more than ${limit} expressions, with the facts it names; split it`,
      listsInLists: () => "goes through lists of members within lists of members too often; split it",
      sources: ({ limit }) => `has second sources that can be believed or not in more than ${limit} ways; leave some out`,
      factors: ({ limit }) => `has more than ${limit} factors, parts and bases, with the facts it names; split it`,
      combinations: ({ criteria, count, limit }) => `${list(criteria)} hang together by ${count} readings, which can be combined in more than ${limit} ways; let fewer readings decide them`
    },
    typeMismatch: {
      otherType: (told) => `is ${expression[told.type]}; it must be ${expression[told.wanted]}`,
      unlikeTypes: (told) => `is ${expression[told.type]} in one place and ${expression[told.other]} in another`,
      operatorOfType: ({ operator, ...told }) => `${operator} does not suit ${expression[told.type]}`,
      notCompared: (told) => `is ${expression[told.type]}; rules compare numbers, yes or no, and codes`,
      unitWithout: (told) => `is ${expression[told.type]}; remove the unit`,
      sourcesOfMember: () => "is about a member; only numbers about a whole record have second sources",
      outsideList: ({ id }) => `"${id}" is a member's; ask for it inside count, total, every or some`,
      numberOfFact: ({ fact, id }) => `the fact ${fact} needs "${id}" as a number with a unit`,
      notOfKind: (told) => `does not suit ${kind[told.kind]}; remove it`,
      noValueOf: (told) => `is no value that ${kind[told.kind]} can have here; correct it`,
      otherFamily: () => "does not suit the comparison that it replaces",
      ordersNumbers: ({ operator, kind: found }) => `${operator} compares numbers; this fact is ${found === "boolean" ? "true or false" : "a code"}`,
      numberIsOrdered: ({ operator }) => `this fact is a number; compare it with ${operator} and its like`,
      otherKind: ({ kind: own, found, unit }) => {
        const fact = { number: `a number in ${unit}`, boolean: "true or false", code: "a code" }[own];
        return `this fact is ${fact}; the other side is ${what(found)}`;
      },
      otherUnit: ({ unit, found }) => `this fact is in ${unit}; the other side is in ${found}`,
      needsList: ({ operator }) => `${operator} needs a list of codes`,
      needsOne: ({ operator }) => `${operator} needs one value, not a list`,
      codesAreTexts: () => "every item of the list must be a code, as text",
      notAmongCodes: ({ found, options }) => `${list(found)} is not among ${list(options)}`,
      monthDayCompared: ({ id }) => `"${id}" is a month and day, not a number to compare with`,
      monthDayAsAmount: ({ id }) => `"${id}" is a month and day, not an amount`,
      monthDayWithUnit: () => "a month and day has no unit; remove the unit",
      numberWithoutUnit: () => "a number needs a unit",
      unitOfFact: ({ fact, id, unit }) => `the fact ${fact} needs "${id}" in ${unit ?? "month and day, without a unit"}`
    },
    unknownFact: {
      input: (told) => `"${told.id}" is not an input of a ${about[told.about]} that can be computed with${meant(told)}`,
      fact: (told) => `"${told.id}" is not a fact about a ${about[told.about]}${meant(told)}`,
      parameterOrFact: (told) => `"${told.id}" is neither a parameter nor a fact about a ${about[told.about]}${meant(told)}`
    },
    unknownKey: { key: ({ key }) => `"${key}" is not a known key; correct or remove it` },
    unknownOperator: shapes,
    unknownReading: {
      reading: ({ id }) => `"${id}" is not among the readings of rulebook.json`,
      option: ({ reading, option, options }) => `"${option}" is not an option of ${reading}: ${list(options)}`,
      optionLacking: ({ reading, option }) => `lacks the option "${option}" of ${reading}`,
      readingOfFact: ({ fact, id }) => `the fact ${fact} depends on the reading "${id}"; add it to rulebook.json`,
      optionsOfFact: ({ fact, id, found, options }) => `the fact ${fact} does not understand ${id}=${list(found)}; it knows ${list(options)}`
    },
    unmapped: {
      rule: ({ id }) => `no clause leads to "${id}"; name it in "by" of the clause it encodes`,
      withoutLines: ({ id }) => `"${id}" has no lines; say where it stands in the text`,
      line: ({ line }) => `line ${line} of the text is in no clause; add it to its clause, or to "unmapped" with a reason`
    }
  };
}

// src/words/short-units.ts
function shortUnits(units, others) {
  const short = Object.entries(units).map(([unit, word]) => [unit, word.split("/")[0] ?? word]);
  return { ...Object.fromEntries(short), ...others };
}

// src/words/en/sentences.ts
var needed = ({ bound, boundUnit, strict, rising, ofLaw }) => {
  if (bound === "") return ofLaw ? "no figure for this date" : "what it is compared with is not given";
  const word = rising ? strict ? "more than" : "at least" : strict ? "less than" : "at most";
  return `needed is ${word} ${bound}${boundUnit}`;
};
var doubts = {
  sources: "sources disagree",
  age: "at odds with the age",
  computed: "contradicted by what it is computed from",
  findings: "contradicted by the details",
  otherData: "contradicted by other data"
};
var dataInDoubt = {
  sources: "sources disagree",
  age: "at odds with the age",
  computed: "data disagree",
  findings: "data disagree",
  otherData: "data disagree"
};
var accordingTo = {
  sources: "by what sources say",
  age: "by what can be",
  computed: "by what is reported and by what is computed",
  findings: "by what is reported and by the details",
  otherData: "by what the data say"
};
var figure = {
  met: (told) => {
    const { label, value, unit, gap, gapUnit, exactly, rising } = told;
    if (gap === "") return `${label}: ${value}`;
    const margin = exactly ? "exactly that" : `${gap}${gapUnit} ${rising ? "more" : "less"}`;
    return `${label} is ${value}${unit}; ${needed(told)}: ${margin}`;
  },
  notMet: (told) => {
    const { label, value, unit, gap, gapUnit, exactly, rising } = told;
    if (gap === "") return `${label}: ${value}`;
    const margin = exactly ? "being level with it is not enough" : `${gap}${gapUnit} too ${rising ? "little" : "much"}`;
    return `${label} is ${value}${unit}; ${needed(told)}: ${margin}`;
  },
  undetermined: (told) => {
    const { label, value, unit, given, ofZeroBase } = told;
    const unknown = given ? "is not given" : ofZeroBase ? "cannot be computed, as its base is 0" : "cannot be computed yet";
    const known = value === "" ? unknown : `is ${value}${unit}`;
    return `${label} ${known}; ${needed(told)}`;
  }
};
var isSo = ({ label, value, members, given }) => `${label}: ${value === "" ? given ? "not given" : "data are missing" : value}${members === "" ? "" : ` (${members})`}`;
var anyComparison = {
  number: figure,
  code: {
    met: ({ label, value }) => `${label}: ${value}`,
    notMet: ({ label, value }) => `${label}: ${value}`,
    undetermined: ({ label }) => `${label}: not known`
  },
  boolean: { met: isSo, notMet: isSo, undetermined: isSo }
};
var anyOf = ({ fact, each, eachUnit, by, unit, more, less }) => {
  const lacks = each === "" ? "" : each === "0" ? " is level with what is needed" : ` is ${each}${eachUnit} off what is needed`;
  const ways = [more === "" ? "" : `more ${more}`, less === "" ? "" : `less ${less}`].filter((way) => way !== "");
  return `${fact}${lacks}: change by at least ${by}${unit} in all (${ways.join(", or ")})`;
};
var enUnits = {
  "yuan/person/year": "yuan/person/year",
  "yuan/year": "yuan/year",
  percent: "%",
  "L/person/day": "L/person/day",
  min: "min",
  m: "m",
  "days/year": "days/year",
  persons: "persons",
  villages: "villages",
  households: "households",
  years: "years",
  months: "months",
  yuan: "yuan",
  m2: "m\xB2",
  "m2/person": "m\xB2/person",
  services: "services",
  serviceYears: "years of service",
  points: "percentage points",
  facilities: "of them",
  doctorsPerThousand: "per thousand",
  calendarYear: "(year)",
  days: "days",
  objections: "objections"
};
var enSentences = {
  unit: shortUnits(enUnits, { serviceYears: "years", calendarYear: "calendar year" }),
  points: "percentage points",
  anyCriterion: {
    met: (label) => `${label} met`,
    notMet: (label) => `${label} not met`,
    undetermined: (label) => `${label} cannot be told yet`
  },
  given: (inputs) => inputs.map(({ label, value }) => `${label} ${value}`).join(", "),
  givenAs: (value) => `given as ${value}`,
  anyComparison,
  unsure: {
    conflict: (told) => told.value === "" ? `${told.label}: ${dataInDoubt[told.doubt]}` : `${accordingTo[told.doubt]}, ${told.label} is ${told.value}${told.unit}; ${needed(told)}`,
    range: (told) => `${told.label} is ${told.value}${told.unit}, on both sides of the bound; ${needed(told)}`,
    either: ({ label, doubt }) => `${label}: ${dataInDoubt[doubt]}, but the same follows either way`
  },
  doubt: doubts,
  dataInDoubt,
  conflict: (label, said, matters) => `${label}: ${said.length === 0 ? "sources disagree" : `${said.length} sources disagree: ${said.join("; ")}`}${matters ? "" : " (does not matter here)"}`,
  contradicted: (label, value, doubt, matters) => `${label}${value === "" ? "" : ` (${value})`}: ${doubt}${matters ? "" : " (does not matter here)"}`,
  reported: (said) => `only by what was reported (${said})`,
  says: (source, value, date, places) => {
    const where = [...date === void 0 ? [] : [date], ...places].join(", ");
    return `${source} says ${value}${where === "" ? "" : ` (${where})`}`;
  },
  recordItself: "the record",
  noDeath: "none, so living",
  tooWide: (label, value) => `${label} is given as a range only, ${value}, which does not decide it`,
  sentence: (lead, parts) => parts.length === 0 ? `${lead}.` : `${lead}: ${parts.join("; ")}.`,
  headline: {
    met: (rule, count) => `All ${count} required criteria are met: it qualifies for the ${rule}.`,
    notMet: (rule, _count, failing, open) => `It does not qualify for the ${rule}. Not met: ${failing.join(", ")}${open.length === 0 ? "" : `. Still open: ${open.join(", ")}`}.`,
    undetermined: (rule, _count, _failing, open) => `Whether it qualifies for the ${rule} cannot be told yet: data are missing for ${open.join(", ")}.`
  },
  unclear: (rule, open, reasons) => `Whether it qualifies for the ${rule} cannot be told yet (${reasons.join(", ")}): ${open.join(", ")}.`,
  otherUnclear: (rule, open, reasons) => `Whether the conditions of "${rule}" are fulfilled cannot be told yet (${reasons.join(", ")}): ${open.join(", ")}.`,
  unclearFor: {
    missing: "data are missing",
    tooWide: "ranges are too wide",
    zeroBase: "a base is 0"
  },
  otherHeadline: {
    met: (rule) => `The conditions of "${rule}" are fulfilled.`,
    notMet: (rule, _count, failing, open) => `The conditions of "${rule}" are not fulfilled: ${failing.join(", ")}${open.length === 0 ? "" : `; still open: ${open.join(", ")}`}.`,
    undetermined: (rule, _count, _failing, open) => `Data are missing on ${open.join(", ")}, so whether the conditions of "${rule}" are fulfilled cannot be told yet.`
  },
  anyTitle: (rule) => `Check: ${rule}`,
  batch: "Exit checks",
  anyChange: {
    number: ({ label, member, by, unit, rising }) => `${label}${member === "" ? "" : ` of ${member}`} ${rising ? "higher" : "lower"} by at least ${by}${unit}`,
    numbers: anyOf,
    boolean: ({ label, member, holds }) => `${holds ? "complete" : "put an end to"}: ${label.replace(/^whether (?:an? )?/, "")}${member === "" ? "" : ` (${member})`}`,
    code: ({ label, member, to }) => `${[member, label].filter((part) => part !== "").join(" ")}: ${to}`
  },
  registerOnly: (labels) => `${labels}: rests on the word of the register alone; find out how it is and fill that in`,
  unsolved: (labels) => `${labels}: no change was found that brings this about and leaves the rest as it is; look into it case by case`,
  beyondReach: (labels) => `${labels}: rests on figures that no help can change; check that they are right`,
  missingParameter: (label) => `The rules have no "${label}" for this date; complete the rules first`,
  laterParameter: (label, reason) => `"${label}": ${reason}; until then nothing fails by it`,
  openParameter: (label, reason) => `There is no figure for "${label}": ${reason}. Ask the office in charge; until then it cannot be told`,
  ask: (label) => `Find out: ${label}`,
  whether: (label, member) => member === "" ? `${label}?` : `${member}: ${label}?`,
  question: (question, member) => member === "" ? question : `${member}: ${question}`,
  knownSoFar: (label, known) => `${label} (${known})`,
  asRange: (value) => `so far a range, ${value}`,
  concluded: (source, place, met) => `by ${source}${place === "" ? "" : ` (${place})`} it is ${met ? "met" : "not met"}, the opposite of the list`,
  askConcluded: (criteria, concluded) => `Find out ${criteria}: ${concluded}`,
  asConflict: (said) => `sources disagree: ${said.join("; ")}`,
  asContradicted: (value, doubt) => `given as ${value}, ${doubt}`,
  asZeroBase: (value) => `given as ${value}; a base of 0, so nothing can be computed`,
  askTogether: (labels, criteria, count) => `Find out: ${labels}: ${count === 1 ? "settles nothing alone, but is needed for" : "all are needed to judge"} ${criteria}`,
  tooMuchInDoubt: (labels) => `There were too many possibilities to work all of them out, so this is not complete: ${labels === "" ? "fill in what is known" : `settle first what sources say of ${labels}`}, then ask again`,
  answered: (asked, effects) => `${asked}${asked.endsWith("?") ? " " : ": "}${effects}`,
  always: (settled, isFigure) => `once it is filled in: ${settled}, ${isFigure ? "however much" : "whatever"} it is`,
  stillOpen: "Still to be found out",
  ofMember: (member, label) => `${label} of ${member}`,
  effect: (answers, effect) => `${answers} \u2192 ${effect}`,
  decides: (outcome) => `, and the verdict with it: ${outcome}`,
  settled: (criterion, outcome) => `${criterion} ${outcome}`,
  notOfAge: "cannot be at this age, so settles nothing",
  range: (from, below, to, unit, above) => {
    if (from !== void 0 && to !== void 0 && above === void 0) {
      return from === to ? `${from}${unit(from)}` : `${from} to ${to}${unit(to)}`;
    }
    const upper = below !== void 0 ? `less than ${below}${unit(below)}` : to !== void 0 ? `up to ${to}${unit(to)}` : "";
    const lower = above !== void 0 ? `more than ${above}${unit(above)}` : from === void 0 ? "" : `${from}${unit(from)} or more`;
    return lower === "" && upper === "" ? "any figure" : [lower, upper].filter((part) => part !== "").join(" and ");
  },
  living: "living",
  days: (from, before, to) => {
    const upper = before !== void 0 ? `before ${before}` : to !== void 0 ? `up to ${to}` : "";
    const lower = from === void 0 ? "" : `from ${from} on`;
    return lower === "" && upper === "" ? "any day" : [lower, upper].filter((part) => part !== "").join(" and ");
  },
  perHead: (persons) => persons === void 0 ? " \xF7 number of members" : ` \xF7 ${persons} ${unitBehind("persons", persons)}`,
  derived: (name, from, result) => `${name}: from ${from.join(", ")}: ${result}`,
  ofZeroBase: (term, result) => `${term}; a base of 0, ${result === void 0 ? "so it cannot be computed" : `which counts as ${result}`}`,
  published: (label) => `a count is missing, so the ${label} is used`,
  otherwise: (said) => `otherwise given: ${said.join(", ")}`,
  blank: "______",
  colon: ": ",
  originSheet: (file, sheet) => sheet === void 0 ? file : `${file} "${sheet}"`,
  answers: " / ",
  semicolon: "; ",
  heading: {
    conclusion: "Conclusion",
    next: "What to do next",
    workings: "Workings",
    allReadings: "Under other readings",
    origins: "Where the figures stand",
    readings: "Readings applied",
    weak: "Sources",
    missing: "Missing",
    conflicts: "data disagree",
    tooWide: "range too wide",
    clause: "Clause",
    rulebook: "Judged by",
    id: "Id",
    place: "Name",
    township: "Township",
    village: "Village",
    county: "County",
    size: "Persons",
    helper: "Support by",
    asOf: "Date of judgement",
    decidedOn: "Date of decision",
    number: "No.",
    income: "Income",
    outcome: "Outcome",
    head: "Head of household",
    household: "Head of household (fingerprint)",
    verifier: "Verified by",
    team: "For the work team",
    villageHead: "For the village",
    townHead: "For the township",
    countyHead: "For the county",
    stamp: "Seal of the unit",
    date: "Date:",
    seal: "Seal",
    opinion: "Remarks"
  },
  canBe: (label, options) => `${label} can be: ${options.join(" / ")}`,
  rulebookName: (label, version) => `${label} (version ${version} of the rules)`,
  otherRulebookName: (label, id, version, digest) => `${label} (version ${version} of the rules, ${id}, not the package's own${digest === void 0 ? "" : `, SHA-256 ${digest}`})`,
  notApplicable: "/",
  idNumber: "ID no., last 4",
  onForm: { "members[].schooling": { notYetDue: "below school age" } },
  filledIn: "Boxed: missing, to be filled in on the spot, then entered and checked again",
  overleaf: "continued overleaf",
  documents: "Documents",
  documentOf: (name, title, issuer, date) => `${name}, ${title} (${issuer}${date === void 0 ? "" : `, ${date}`})`,
  page: (page, pages) => `page ${page} of ${pages}`,
  continued: " (continued)",
  died: (day) => `died ${day}`,
  membersContinued: (count) => `${count} members in all, the others overleaf`,
  firm: (outcome) => `Firm: the verdict is ${outcome} under every reading of the text.`,
  depends: (outcomes) => `Depends on the reading of the text: it can be ${outcomes.join(", ")}.`,
  flip: (reading, applied, other, outcome) => `${reading}: "${other}" instead of "${applied}" makes it ${outcome}`,
  flipsOnlyTogether: "No single reading changes the verdict; several together do",
  because: (flips) => ` ${flips.join("; ")}`,
  weakFigure: (label, note) => `${label}: ${note}`,
  applied: (reading, option, isDefault) => `${reading}: ${option}${isDefault ? "" : " (not the default)"}`,
  caveat: {
    notOnRegister: "The household was never registered as poor: what follows only holds it against the standard; there is nothing for it to exit from",
    belowIdentification: ({ actual, exit, identification }) => `Per-capita net income of ${actual} yuan: by the reading applied the line of exit is ${exit}, but on the same day households are registered below ${identification}; settle that before it exits`
  },
  refusedRecord: "The record is refused and was not judged; correct it and check again",
  noSuchVillage: (village) => `no record is of the village "${village}" or in it; check the id, or leave out --village`,
  noSuchId: (id) => `no record has the id "${id}"; check the id, or leave out --id to see all`,
  unsealed: "none (a what-if is no verdict)",
  lifecycle: {
    heading: "Where it stands",
    state: (state) => `State: ${state}`,
    must: (step, actor) => `Must come next: ${step} (${actor})`,
    may: (step, actor) => `May come next: ${step} (${actor})`,
    redo: (step, why) => `To be put right or done again: ${step}. ${why}`,
    open: (step, missing) => `To be found out about ${step}: ${missing}`,
    notYet: (rule) => `"${rule}" is not fulfilled: nothing may follow yet, and support goes on`,
    toTell: (rule) => `Whether "${rule}" is fulfilled cannot be told yet: find out first`,
    nothing: "Nothing has to follow now",
    finding: "What cannot be true in the record",
    code: {
      outOfOrder: ({ step, dates: on }) => `${step} out of order: ${on}`,
      exitBeforeStep: ({ step, dates: on }) => `the exit is dated before ${step}: ${on}`,
      ofEarlierExit: ({ step, dates: on }) => `${step} belongs to the earlier exit: ${on}`,
      beforeExitYear: ({ step, dates: on }) => `${step} was before the year of exit: ${on}`,
      neverRegistered: ({ step }) => `not registered as poor, yet ${step} is said to be done`,
      verifiedAfterExit: ({ dates: on }) => `the home was visited only after the exit: ${on}`,
      memberDied: ({ member, dates: on }) => `${member} had died before the visit and is still counted as a member: ${on}`,
      exitedWithoutStep: ({ step }) => `the register says exited, but ${step} was not done`,
      exitedYetUnmarked: () => "struck off, but the register still says registered",
      datedNotDone: ({ step, dates: on }) => `${step} is said not to be done, yet has a date: ${on}`
    }
  }
};

// src/words/en/common.ts
var MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
];
var en = {
  ...enIssues,
  inGroup: enInGroup,
  outcome: { met: "met", notMet: "not met", undetermined: "undetermined" },
  together: { met: "may exit", notMet: "may not exit", undetermined: "exit still open" },
  togetherOf: (together, standard, procedure) => `${together} (standard ${standard}, procedure ${procedure})`,
  fulfilled: { met: "fulfilled", notMet: "not fulfilled", undetermined: "open" },
  eligible: { met: "eligible", notMet: "not eligible", undetermined: "open" },
  unit: enUnits,
  spaced: (unit, figure3) => unit === "" || unit === "%" ? unit : ` ${unitBehind(unit, figure3)}`,
  beside: { above: (figure3) => `just over ${figure3}`, below: (figure3) => `just under ${figure3}` },
  day: (day) => day,
  between: (from, to) => `${from} to ${to}`,
  rulebookIssue: enRulebookIssues({ type: enIssues.type, about: { ...enIssues.level, member: "member" } }),
  table: {
    criterion: "criterion",
    item: "what is checked",
    value: "value",
    bound: "needed",
    margin: "difference (+ above, - below)",
    missing: "missing",
    advisory: " (advisory)"
  },
  verdict: (level, id, asOf, outcome) => `${level} ${id}  ${asOf}  ${outcome}`,
  refused: (place, count) => `${place}  refused, ${plural(count, "issue")}:`,
  summary: (counts, names) => `Total: ${counts.met} ${names.met}, ${counts.notMet} ${names.notMet}, ${counts.undetermined} ${names.undetermined}, ${counts.refused} refused`,
  nothingJudged: "no record was judged, which does not pass for all being met; check the paths and --level",
  notComputable: "cannot be computed",
  notTellable: "cannot be told",
  skipped: (count) => `${count} of another level skipped`,
  member: (position) => `member ${position}`,
  andOthers: (list3, count) => `${list3} and others, ${count} in all`,
  andMore: (list3) => `${list3} and others`,
  yes: "yes",
  no: "no",
  unknown: "not given",
  noParameter: "no value for this date",
  tooWide: "range too wide",
  zeroBase: "a base of 0",
  betweenSentences: " ",
  // Words are longer, so they are printed smaller: 7.7 points against 8.5.
  room: 1.11,
  wideSpace: "  ",
  listSeparator: "; ",
  alternative: " or ",
  bracketed: (text) => ` (${text})`,
  readingsApplied: (readings) => `Readings applied: ${readings.join("; ")}`,
  whatIf: (parts) => `What if (this is not a verdict): ${parts.join("; ")}`,
  putInstead: (label, value, before) => `${label} were ${value} instead of ${before}`,
  faultyBefore: "a faulty value",
  weakNote: "* no official document was found for this figure",
  legend: (names) => `\u2713 ${names.met}  \u2717 ${names.notMet}  ? ${names.undetermined}  \xB7 does not count, its group is decided without it  (advisory) does not count`,
  ruled: (rule, outcome) => `${rule}: ${outcome}`,
  points: "points",
  standardInput: "standard input",
  orElse: "or ",
  clauseOf: (source) => `clause of ${source}`,
  file: {
    missing: (file) => `${file}: no such file; check the path`,
    unreadable: (file) => `${file}: cannot be read; check its permissions`,
    empty: (file) => `${file}: holds no record; check that it is the right file`,
    emptyFolder: (file) => `${file}: the folder holds no table (.xlsx, .xls, .csv, .tsv) and no .json, .ndjson or .jsonl file`,
    special: (file) => `${file}: is neither a file nor a folder; pipe what it gives to the command and name -`
  },
  comparison: {
    greaterThanInclusive: "\u2265",
    greaterThan: ">",
    lessThanInclusive: "\u2264",
    lessThan: "<",
    equal: "",
    notEqual: "not",
    in: "",
    notIn: "not"
  },
  place: (file, line, item) => [file, line === void 0 ? void 0 : `line ${line}`, item === void 0 ? void 0 : `item ${item}`].filter((part) => part !== void 0).join(" "),
  unknownExtension: (file) => `${file}: not a known extension; if it holds JSON, add --input json|ndjson; save a table as .xlsx or .csv`,
  disagreement: (place, difference) => `${place}: the two engines disagree; do not use this verdict, and report it: ${difference}`,
  sentences: enSentences,
  rules: {
    amount: ({ bound, per, lowers }, figure3, person) => {
      const sign = { atLeast: "at least ", exactly: "", atMost: "at most " }[bound];
      if (per === "base") return `${sign}${figure3} ${lowers === true ? "less" : "more"}`;
      const each = person && per !== "person" ? " per person" : "";
      if (per === "once") return `${sign}${figure3}${each}, once`;
      const times = { person: "person", schoolYear: "school year", year: "year" }[per];
      return `${sign}${figure3}${each}${each === "" ? " per" : " and"} ${times}`;
    },
    eachMember: "each member of the household",
    and: ", and ",
    or: ", or ",
    not: (condition) => `not (${condition})`,
    isSo: (subject, so) => so ? subject : `not ${subject}`,
    within: (text, least, most) => `${text}${least === void 0 ? "" : `, at least ${least}`}${most === void 0 ? "" : `, at most ${most}`}`,
    is: (subject, value) => `${subject}: ${value}`,
    isNot: (subject, value) => `${subject}: not ${value}`,
    expression: {
      asOf: "the date of judgement",
      count: (where) => where === void 0 ? "number of living members" : `number of living members with: ${where}`,
      total: (of, where) => where === void 0 ? `sum over living members of ${of}` : `sum over living members with ${where} of ${of}`,
      every: (holds) => `of each living member: ${holds}`,
      some: (holds) => `of some living member: ${holds}`,
      least: (parts) => `the least of ${parts.join(", ")}`,
      greatest: (parts) => `the greatest of ${parts.join(", ")}`,
      ofZero: (ratio, base, value) => `${ratio}; where ${base} is 0, ${value}`,
      divisor: "what it is divided by",
      completedYears: (from, to) => `whole years from ${from} to ${to}`,
      completedMonths: (from, to) => `whole months from ${from} to ${to}`,
      daysCounted: (from, to) => `days from ${from} to ${to}, both counted`,
      yearOf: (day) => `year of ${day}`,
      dayAfter: (day) => `day after ${day}`,
      lastAnniversary: (monthDay, until) => `the last ${monthDay} up to ${until}`,
      choose: (condition, then, otherwise) => `${then} where ${condition}, else ${otherwise}`,
      chooseBetween: (condition, then, otherwise) => `where ${condition}: ${then}; else: ${otherwise}`,
      always: "always so",
      never: "never so",
      firstKnown: (parts) => parts.join("; where that is not known, "),
      known: (what) => `${what} is given`,
      standsIn: (source) => `where nothing is given to compute it from, ${source}`,
      stated: (source, against) => `where ${source} says otherwise${against === void 0 ? "" : ` than ${against}`}, both are considered`,
      where: (told, condition) => `if ${condition}: ${told}`
    },
    required: "required",
    advisory: "advisory, no verdict depends on it",
    counts: { required: "required", advisory: "advisory" },
    requiredUnder: (reading, option, byDefault) => `required where "${reading}" is read as "${option}", ${byDefault ? "which is the default" : "else advisory, which is the default"}`,
    under: (reading, option, comparison) => `where "${reading}" is read as "${option}": ${comparison}`,
    choice: (reading, option) => `${reading} = ${option}`,
    isDefault: "default",
    computed: "computed in proportion",
    noValue: (reason) => `no value: ${reason}; whatever hangs on it cannot be told`,
    weak: (reason) => `weak source: ${reason}`,
    years: (from, to) => from === to ? `${from}` : `${from} to ${to}`,
    since: (from, to) => to === void 0 ? `from ${from}` : `from ${from} to ${to}`,
    monthDay: (month, day) => `${day} ${MONTHS[month - 1] ?? month}`,
    validity: (from, to) => `valid for exits from ${from} to ${to}`,
    casesIn: (file, count) => `${file}: ${plural(count, "case")}`,
    noCases: "no case found",
    asGiven: "as filled in",
    lineCounts: (lines, mapped) => `Of ${lines} lines of the text, ${mapped} are in the clauses below; for the other ${lines - mapped} a reason is given.`,
    placeAndLines: (place, lines) => `${place}, L${lines.join(", L")}`,
    colon: ": ",
    sentenceSeparator: "; ",
    heading: {
      contents: "Contents",
      criterion: "criterion",
      conditions: "met when",
      variants: "read otherwise",
      required: "counts",
      decidedBy: "whether required depends on",
      clause: "clause",
      parameters: "Parameters",
      readings: "Readings",
      facts: "Facts",
      fact: "fact",
      inputs: "Inputs",
      cases: "Cases",
      sources: "Documents",
      measures: "Measures",
      gives: "gives",
      whom: "for",
      coverage: "Clauses of the document",
      id: "id",
      period: "period",
      value: "value",
      remark: "remark",
      option: "option",
      levels: "concerns",
      formula: "how",
      computedFrom: "computed from",
      path: "field",
      fill: "what to fill in",
      unit: "unit",
      document: "source",
      title: "title",
      issuer: "issuer",
      date: "date",
      place: "place",
      status: "status",
      kind: "kind",
      states: "what it says",
      by: "judged by",
      count: "clauses",
      openQuestions: "What the document leaves open",
      meanwhile: "what is done meanwhile",
      unmapped: "Lines that are no clause",
      lifecycle: "life in the register",
      transitions: "steps",
      from: "from",
      to: "to",
      step: "step",
      actor: "by whom",
      when: "only if",
      evidence: "shown by"
    },
    status: { encoded: "encoded", attested: "attested", planned: "planned", outOfScope: "out of scope" },
    kind: { criterion: "condition", quantity: "figure", procedure: "procedure" }
  }
};

// src/words/zh/rulebook-issues.ts
var list2 = (items) => firstOf(items, "\u3001", (shown, rest) => `${shown}\u7B49\uFF08\u53E6\u6709 ${rest} \u9879\uFF09`);
var meant2 = ({ suggestion }) => suggestion === void 0 ? "" : `\uFF1B\u662F\u5426\u5E94\u4E3A\u201C${suggestion}\u201D\uFF1F`;
var form2 = {
  string: "\u6587\u5B57",
  number: "\u6570\u5B57",
  int: "\u6574\u6570",
  boolean: " true \u6216 false",
  array: "\u5217\u8868",
  object: "\u5BF9\u8C61",
  record: "\u5BF9\u8C61",
  tuple: "\u9879\u6570\u56FA\u5B9A\u7684\u5217\u8868",
  age: "\u5E74\u9F84\uFF0C\u5373\u7528\u6587\u5B57\u4E66\u5199\u7684\u4E09\u4F4D\u4EE5\u5185\u6574\u6570",
  by: "\u5217\u8868\uFF0C\u5199\u660E\u7531\u4EC0\u4E48\u6309\u8BE5\u6761\u8BA4\u5B9A",
  changedCriterion: "\u201C\u7EA7\u522B/\u540D\u79F0\u201D\uFF0C\u6216\u4EE5 * \u8868\u793A\u5168\u90E8",
  condition: "\u6761\u4EF6\uFF0C\u5373\u542B all\u3001any\u3001not\u3001condition\u3001fact \u4E4B\u4E00\u7684\u5BF9\u8C61",
  criterionId: "\u201C\u7EA7\u522B/\u540D\u79F0\u201D\uFF0C\u5982 village/water",
  criterionOfWhy: "\u5199\u660E\u6807\u51C6\uFF08criterion\uFF09\u7684\u6761\u76EE\uFF0C\u56E0\u5176\u5199\u4E86 why",
  base: "\u6240\u9644\u89C4\u5219\u7684\u7F16\u53F7\uFF08\u5982 national-2016\uFF09\uFF0C\u6216\u672C\u89C4\u5219\u6587\u4EF6\u5939\u4E4B\u5185\u3001\u4E4B\u65C1\u7684\u6587\u4EF6\u5939\uFF08\u5982 ./\u901A\u7528\u3001../\u901A\u7528\uFF09",
  asOf: "\u201CasOf\u201D\uFF0C\u5373\u8BA4\u5B9A\u65E5\u671F",
  day: "\u771F\u5B9E\u5B58\u5728\u7684\u65E5\u671F\uFF0C\u5199\u4F5C YYYY-MM-DD",
  documentDate: "\u5E74\u3001\u5E74\u6708\u6216\u65E5\u671F\uFF0C\u5982 2018\u30012018-06\u30012018-06-30",
  expression: "\u7B97\u5F0F\uFF0C\u5373\u6570\u5B57\u3001true\u3001false\uFF0C\u6216\u5199\u660E field\u3001fact\u3001sum\u3001ratio \u7B49\u4E00\u79CD\u5F62\u5F0F\u7684\u5BF9\u8C61",
  expressions: "\u81F3\u5C11\u6709\u4E00\u4E2A\u7B97\u5F0F\u7684\u5217\u8868",
  expressionsByOption: "\u6309\u53E3\u5F84\u5404\u9009\u9879\u5206\u522B\u5199\u660E\u7B97\u5F0F\u7684\u5BF9\u8C61",
  fieldPath: "\u6570\u636E\u9879\u7684\u8DEF\u5F84\uFF0C\u5982 road.metres\u3001members[].veteran\uFF0C\u5404\u6BB5\u7531\u5B57\u6BCD\u548C\u6570\u5B57\u7EC4\u6210\uFF0C\u4EE5\u70B9\u53F7\u8FDE\u63A5",
  figure: '\u7528\u6587\u5B57\u4E66\u5199\u7684\u5341\u8FDB\u5236\u6570\u6216\u6708\u65E5\uFF0C\u5982 "3.5"\u3001"08-31"',
  identifier: "\u7531\u5B57\u6BCD\u548C\u6570\u5B57\u7EC4\u6210\u3001\u4EE5\u5C0F\u5199\u5B57\u6BCD\u5F00\u5934\u7684\u540D\u79F0",
  label: "\u4E2D\u6587\uFF08zh\uFF09\u3001\u82F1\u6587\uFF08en\uFF09\u4E24\u79CD\u6587\u5B57",
  members: "\u201Cmembers\u201D",
  monthDay: "\u6BCF\u5E74\u90FD\u6709\u7684\u6708\u65E5\uFF0C\u5199\u4F5C MM-DD",
  path: "\u4E00\u4E2A\u540D\u79F0\uFF0C\u6216\u4EE5 / \u8FDE\u63A5\u7684\u4E24\u4E2A\u540D\u79F0",
  pair: "\u7531\u4E24\u4E2A\u7B97\u5F0F\u7EC4\u6210\u7684\u5217\u8868",
  place: "\u7EDF\u4E00\u5199\u6CD5\u7684\u4F4D\u7F6E\uFF0C\u5982\u201C\u4E00\uFF08\u56DB\uFF09\u201D\u201C\u4E13\u680F17\uFF08\u516D\uFF09\u201D\uFF0C\u62EC\u53F7\u7528\u5168\u89D2",
  pointer: "\u6761\u4EF6\u5185\u7684 JSON \u6307\u9488\uFF0C\u5982 /all/0",
  required: " true\u3001false\uFF0C\u6216\u5199\u660E\u53E3\u5F84\uFF08reading\uFF09\u53CA\u5176\u9009\u9879\uFF08option\uFF09\u7684\u5BF9\u8C61",
  ruleId: "\u201C\u7EA7\u522B/\u540D\u79F0\u201D\u6216\u201Cmeasure/\u540D\u79F0\u201D\uFF0C\u5982 village/water",
  sentence: "\u4E00\u53E5\u8BDD\uFF0C\u6216\u7531\u51E0\u53E5\u8BDD\u7EC4\u6210\u7684\u5217\u8868",
  slug: "\u7531\u5C0F\u5199\u5B57\u6BCD\u548C\u6570\u5B57\u7EC4\u6210\u7684\u540D\u79F0\uFF0C\u8BCD\u95F4\u4EE5 - \u8FDE\u63A5",
  version: "\u7248\u672C\u53F7\uFF0C\u5982 1.0.0"
};
var expression2 = {
  number: "\u6570\u503C",
  boolean: "\u662F\u5426",
  code: "\u9009\u9879",
  day: "\u65E5\u671F",
  monthDay: "\u6708\u65E5"
};
var worded2 = {
  rules: "\u7ED3\u8BBA\u89C4\u5219",
  criteria: "\u6807\u51C6",
  comparisons: "\u6570\u636E",
  members: "\u6570\u636E",
  questions: "\u586B\u62A5\u9879\u76EE",
  remedies: "\u586B\u62A5\u9879\u76EE\u3001\u5176\u9009\u9879\u6216\u6570\u636E"
};
var kind2 = {
  money: "\u91D1\u989D",
  percent: "\u767E\u5206\u6BD4",
  count: "\u8BA1\u6570",
  measure: "\u91CF\u503C",
  boolean: "\u662F\u5426",
  code: "\u9009\u9879",
  date: "\u65E5\u671F",
  text: "\u6587\u5B57"
};
function zhRulebookIssues({ type, about }) {
  const what = (found) => type[found] ?? ` ${found}`;
  const shapes = {
    shape: ({ expected, found }) => found === "undefined" ? `\u6CA1\u6709\u586B\u5199\uFF0C\u5E94\u4E3A${form2[expected]}` : `\u5E94\u4E3A${form2[expected]}\uFF1B\u73B0\u4E3A${what(found)}`,
    notInList: ({ options, found, ...told }) => found === "undefined" ? `\u6CA1\u6709\u586B\u5199\uFF0C\u5E94\u4E3A\u4EE5\u4E0B\u4E4B\u4E00\uFF1A${list2(options)}` : `\u4E0D\u5728\u53EF\u9009\u8303\u56F4\u5185\uFF0C\u5E94\u4E3A\u4EE5\u4E0B\u4E4B\u4E00\uFF1A${list2(options)}\uFF1B\u73B0\u4E3A${what(found)}${meant2(told)}`,
    atLeast: ({ limit, found }) => `\u5E94\u4E0D\u5C0F\u4E8E ${limit}\uFF1B\u73B0\u4E3A ${found}`,
    atMost: ({ limit, found }) => `\u5E94\u4E0D\u5927\u4E8E ${limit}\uFF1B\u73B0\u4E3A ${found}`,
    tooFew: ({ limit }) => `\u81F3\u5C11\u5E94\u6709 ${limit} \u9879\uFF1B\u8BF7\u8865\u4E0A`,
    tooMany: ({ limit }) => `\u6700\u591A ${limit} \u9879\uFF1B\u8BF7\u62C6\u5206`,
    emptyText: () => "\u4E0D\u80FD\u4E3A\u7A7A\uFF1B\u8BF7\u586B\u5199",
    longText: ({ limit }) => `\u6700\u591A ${limit} \u4E2A\u5B57\u7B26\uFF1B\u8BF7\u7F29\u77ED`,
    otherwise: () => "\u5199\u6CD5\u4E0D\u5BF9\uFF1B\u8BF7\u7528 tuopin schema \u67E5\u770B\u6B63\u786E\u5199\u6CD5"
  };
  return {
    ambiguousGroup: { severalKinds: ({ given }) => `\u540C\u65F6\u6709 ${given.join("\u3001")}\uFF1B\u8BF7\u53EA\u4FDD\u7559\u4E00\u4E2A` },
    badShape: {
      ...shapes,
      unreadable: () => "\u4E0D\u80FD\u50CF JSON \u90A3\u6837\u8BFB\u53D6\uFF1A\u5176\u4E2D\u7684\u5B58\u53D6\u5668\u6216\u4EE3\u7406\u4F1A\u62A5\u9519\uFF1B\u8BF7\u4F20\u5165\u666E\u901A\u5BF9\u8C61",
      endsBeforeItBegins: () => "\u6B62\u65E5\u65E9\u4E8E\u8D77\u65E5\uFF1B\u8BF7\u6838\u5BF9\u8FD9\u4E24\u4E2A\u65E5\u671F",
      bareComparison: () => "\u89C4\u5219\u5E94\u4EE5 all\u3001any \u6216 not \u5F00\u5934\uFF1B\u8BF7\u628A\u6BD4\u8F83\u653E\u8FDB\u5176\u4E2D",
      namedLikeMeasure: ({ id }) => `\u201C${id}\u201D\u662F\u5E2E\u6276\u63AA\u65BD\u7684\u540D\u79F0\uFF0Cevent \u7684\u7C7B\u578B\u5E94\u4E3A measure`,
      measureName: () => "\u5E2E\u6276\u63AA\u65BD\u5E94\u547D\u540D\u4E3A\u201Cmeasure/\u540D\u79F0\u201D\uFF0C\u5982 measure/studyGrant",
      verdictOfMember: () => "\u7ED3\u8BBA\u89C4\u5219\u9488\u5BF9\u6237\u3001\u6751\u3001\u4E61\u9547\u3001\u53BF\uFF1B\u6210\u5458\u53EF\u4EAB\u53D7\u7684\u5E94\u5199\u4E3A\u5E2E\u6276\u63AA\u65BD",
      notAllOfCriteria: (told) => `${told.type === "verdict" ? "\u7ED3\u8BBA\u89C4\u5219" : "\u5E2E\u6276\u63AA\u65BD"}\u5E94\u4E3A all\uFF0C\u5176\u4E2D\u9010\u9879\u5199\u660E\u6807\u51C6\u540D\u79F0`,
      lowersNoBase: ({ per }) => `lowers \u53EA\u7528\u4E8E per \u4E3A base \u7684\uFF0C\u6B64\u5904 per \u4E3A ${per}\uFF1B\u8BF7\u5220\u53BB lowers\uFF0C\u6216\u5C06 per \u6539\u4E3A base`,
      noMembers: (told) => `${about[told.about]}\u6CA1\u6709\u5BB6\u5EAD\u6210\u5458\uFF0C\u53EA\u6709\u6237\u624D\u6709\uFF1B\u8BF7\u5220\u53BB`,
      valuesOrSeries: () => "\u5E94\u6709 values \u6216 series\uFF0C\u4E14\u53EA\u80FD\u6709\u4E00\u4E2A\uFF1B\u90FD\u6CA1\u6709\u7684\uFF0C\u5E94\u5728 open \u4E2D\u8BF4\u660E\u539F\u56E0",
      proRataValues: () => "\u6309\u6BD4\u4F8B\u6D4B\u7B97\u987B\u6709\u5355\u4F4D\u548C\u81F3\u5C11\u4E24\u4E2A\u6B63\u6570\u503C",
      proRataYears: () => "\u6309\u5E74\u4EFD\u6D4B\u7B97\uFF0C\u800C\u6709\u4E24\u4E2A\u6570\u503C\u59CB\u4E8E\u540C\u4E00\u5E74\uFF1B\u8BF7\u53EA\u4FDD\u7559\u4E00\u4E2A",
      olderAbove: () => "\u6392\u5728\u8F83\u65E9\u7684\u7248\u672C\u4E4B\u540E\uFF1B\u6700\u65B0\u7248\u672C\u5E94\u6392\u5728\u6700\u524D",
      baseBelowZero: () => "\u53EF\u80FD\u4E3A\u8D1F\u6570\uFF1B\u9664\u6570\u4E0D\u80FD\u5C0F\u4E8E\u96F6\uFF0C\u8BF7\u6539\u5199",
      baseMayBeZero: () => "\u9664\u6570\u53EF\u80FD\u4E3A\u96F6\u800C\u88AB\u9664\u6570\u4E0D\u53EF\u80FD\u4E3A\u96F6\uFF1B\u8BF7\u6539\u5199",
      strayBrace: () => "\u82B1\u62EC\u53F7\u53EA\u80FD\u7528\u4E8E\u6807\u51FA\u586B\u5165\u6570\u503C\u4E4B\u5904\uFF0C\u5982 {value}\uFF1B\u8BF7\u6539\u6B63",
      noRunOfLines: ({ from, to, lines }) => `${from} \u81F3 ${to} \u4E0D\u662F\u539F\u6587 ${lines} \u884C\u4E2D\u7684\u4E00\u6BB5\uFF1B\u8BF7\u6539\u6B63`
    },
    cycle: {
      refersToItself: ({ id, way }) => `\u201C${id}\u201D\u7ECF\u7531 ${list2(way)} \u5F15\u7528\u4E86\u81EA\u5DF1\uFF1B\u8BF7\u53BB\u6389\u5176\u4E2D\u4E00\u5904\u5F15\u7528`,
      extendsItself: ({ id }) => `\u201C${id}\u201D\u6700\u7EC8\u53C8\u4EE5\u672C\u89C4\u5219\u4E3A\u57FA\u7840\uFF1B\u8BF7\u53BB\u6389\u5176\u4E2D\u4E00\u5904`,
      partOfItself: ({ id }) => `\u201C${id}\u201D\u6210\u4E86\u81EA\u5DF1\u7684\u4E00\u90E8\u5206\uFF1B\u8BF7\u53BB\u6389\u5176\u4E2D\u4E00\u5904 partOf`,
      computedFromItself: ({ id }) => `\u201C${id}\u201D\u7531\u81EA\u5DF1\u63A8\u7B97\u81EA\u5DF1\uFF1B\u8BF7\u53BB\u6389\u5176\u4E2D\u4E00\u5904\u5F15\u7528`
    },
    danglingReference: {
      base: (told) => `\u6CA1\u6709\u540D\u4E3A\u201C${told.id}\u201D\u7684\u57FA\u7840\u89C4\u5219${meant2(told)}`,
      takenOver: (told) => `\u57FA\u7840\u89C4\u5219\u4E2D\u6CA1\u6709\u201C${told.id}\u201D${meant2(told)}`,
      leftOut: ({ id }) => `\u201C${id}\u201D\u5DF2\u7531 rulebook.json \u7684 without \u7565\u53BB\uFF0C\u6B64\u5904\u5374\u8981\u7528\u5230\uFF1B\u8BF7\u6539\u5199\u6B64\u5904\uFF0C\u6216\u4E0D\u518D\u7565\u53BB`,
      source: ({ id }) => `rulebook.json \u7684 sources \u4E2D\u6CA1\u6709\u201C${id}\u201D\uFF1B\u8BF7\u8865\u4E0A\u6216\u6539\u6B63`,
      criterion: (told) => `${about[told.about]}\u6CA1\u6709\u540D\u4E3A\u201C${told.id}\u201D\u7684\u6807\u51C6${meant2(told)}`,
      verdictRule: (told) => `${about[told.about]}\u6CA1\u6709\u540D\u4E3A\u201C${told.id}\u201D\u7684\u7ED3\u8BBA\u89C4\u5219`,
      parameter: (told) => `parameters.json \u4E2D\u6CA1\u6709\u201C${told.id}\u201D${meant2(told)}`,
      parameterOfFact: ({ fact, ids }) => `\u6570\u636E ${fact} \u987B\u7528\u5230\u4EE5\u4E0B\u6807\u51C6\u503C\uFF1A${list2(ids)}\uFF1B\u8BF7\u5728 parameters.json \u4E2D\u8865\u4E0A`,
      yesOrNo: (told) => `${about[told.about]}\u6CA1\u6709\u540D\u4E3A\u201C${told.id}\u201D\u7684\u662F\u5426\u7C7B\u6570\u636E`,
      comparison: ({ at }) => `\u672C\u89C4\u5219\u4E2D\u201C${at}\u201D\u5904\u6CA1\u6709\u6BD4\u8F83`,
      judge: (told) => `\u6CA1\u6709\u540D\u4E3A\u201C${told.id}\u201D\u7684\u6807\u51C6\u3001\u7ED3\u8BBA\u89C4\u5219\u3001\u5E2E\u6276\u63AA\u65BD\u3001\u6807\u51C6\u503C\u6216\u6570\u636E${meant2(told)}`,
      state: ({ id }) => `states \u4E2D\u6CA1\u6709\u201C${id}\u201D\uFF1B\u8BF7\u8865\u4E0A\u6216\u6539\u6B63`,
      unreachedState: ({ id }) => `\u6CA1\u6709\u4EFB\u4F55\u4E00\u6B65\u901A\u5411\u201C${id}\u201D\uFF1B\u8BF7\u8865\u4E0A\u901A\u5411\u5B83\u7684\u4E00\u6B65\uFF0C\u6216\u5220\u53BB`,
      group: (told) => `${about[told.about]}\u6CA1\u6709\u201C${told.id}\u201D\u8FD9\u4E00\u7EC4\uFF1B\u8BF7\u5728 groups \u4E2D\u8865\u4E0A`,
      unit: ({ id, options, ...told }) => `\u6CA1\u6709\u540D\u4E3A\u201C${id}\u201D\u7684\u8BA1\u91CF\u5355\u4F4D${meant2(told)}\uFF1B\u53EF\u7528\uFF1A${list2(options)}\uFF0C\u5176\u4ED6\u5355\u4F4D\u8BF7\u5728 fields.json \u7684 units \u4E2D\u5199\u660E`,
      fieldBeside: (told) => `${about[told.about]}\u6CA1\u6709\u53EF\u4E0E\u4E4B\u5BF9\u7167\u7684\u6570\u636E\u9879\u201C${told.id}\u201D${meant2(told)}`,
      lintCode: (told) => `\u201C${told.id}\u201D\u4E0D\u662F\u53EF\u4EE5\u5FFD\u7565\u7684\u95EE\u9898\u4EE3\u7801${meant2(told)}`,
      worded: ({ id, section, ...told }) => `\u8FD9\u5957\u89C4\u5219\u6CA1\u6709\u540D\u4E3A\u201C${id}\u201D\u7684${worded2[section]}${meant2(told)}`,
      placeInWords: ({ id, options, ...told }) => options.length === 0 ? `\u8FD9\u53E5\u8BDD\u4E0D\u80FD\u586B\u5165\u6570\u503C\uFF0C\u8BF7\u53BB\u6389 {${id}}` : `\u8FD9\u53E5\u8BDD\u4E0D\u80FD\u586B\u5165 {${id}}\uFF0C\u53EF\u7528\uFF1A${list2(options)}${meant2(told)}`
    },
    duplicateId: {
      listed: ({ id }) => `\u201C${id}\u201D\u5217\u4E86\u4E24\u6B21\uFF1B\u8BF7\u6539\u540D\u6216\u5220\u53BB\u4E00\u4E2A`,
      defined: ({ id }) => `\u201C${id}\u201D\u5B9A\u4E49\u4E86\u4E24\u6B21\uFF1B\u8BF7\u6539\u540D`,
      takenOverTwice: ({ id, bases }) => `${list2(bases)} \u4E2D\u7684\u201C${id}\u201D\u5404\u4E0D\u76F8\u540C\uFF1B\u8BF7\u81EA\u884C\u5199\u660E\u201C${id}\u201D\uFF0C\u6216\u4EE5 basedOn \u6307\u660E\u91C7\u7528\u54EA\u4E00\u4E2A`,
      fieldAlready: ({ id }) => `\u5404\u529E\u6CD5\u7684\u6570\u636E\u4E2D\u5DF2\u6709\u201C${id}\u201D\uFF1B\u8BF7\u6362\u4E00\u4E2A\u540D\u79F0`,
      factAlready: ({ id }) => `\u201C${id}\u201D\u5DF2\u662F\u6570\u636E\u540D\u79F0\uFF1B\u8BF7\u4E3A\u6807\u51C6\u503C\u6539\u540D`,
      inputOrFactAlready: ({ id }) => `\u201C${id}\u201D\u5DF2\u662F\u586B\u62A5\u9879\u76EE\u6216\u5176\u4ED6\u7EA7\u522B\u901A\u7528\u6570\u636E\u7684\u540D\u79F0\uFF1B\u8BF7\u6539\u540D`,
      parameterAlready: ({ id }) => `\u201C${id}\u201D\u5DF2\u662F\u6807\u51C6\u503C\u7684\u540D\u79F0\uFF1B\u8BF7\u6539\u540D`,
      option: () => "\u6709\u9009\u9879\u91CD\u590D\uFF1B\u8BF7\u6539\u540D\u6216\u5220\u53BB\u4E00\u4E2A",
      replaced: ({ reading, option }) => `${reading}=${option} \u4E24\u6B21\u66FF\u6362\u540C\u4E00\u6BD4\u8F83\uFF1B\u8BF7\u53EA\u4FDD\u7559\u4E00\u4E2A`,
      begun: ({ day }) => `\u6709\u4E24\u4E2A\u6570\u503C\u540C\u81EA ${day} \u8D77\uFF1B\u8BF7\u53EA\u4FDD\u7559\u4E00\u4E2A`,
      leftTwice: ({ id }) => `\u201C${id}\u201D\u4E4B\u540E\u5217\u4E86\u4E24\u6B65\uFF1B\u4E0B\u4E00\u6B65\u53EA\u80FD\u6709\u4E00\u4E2A`,
      line: ({ line }) => `\u539F\u6587\u7B2C ${line} \u884C\u65E2\u8BF4\u660E\u4E86\u7406\u7531\u53C8\u53E6\u5217\u4E00\u5904\uFF1B\u8BF7\u53EA\u7559\u5728\u6761\u6587\u4E2D\uFF0C\u6216\u53EA\u7559\u4E00\u5904\u7406\u7531`
    },
    emptyList: {
      ...shapes,
      nothingRequired: () => "\u81F3\u5C11\u5E94\u6709\u4E00\u9879\u6807\u51C6\uFF0C\u65E0\u8BBA\u4F55\u79CD\u53E3\u5F84\u90FD\u5FC5\u987B\u8FBE\u6807",
      noOptions: () => "\u4E3A\u9009\u9879\u7C7B\uFF0C\u4F46\u6CA1\u6709\u5217\u51FA\u9009\u9879\uFF1B\u8BF7\u5217\u51FA",
      noValue: () => "\u6CA1\u6709\u6570\u503C\uFF1B\u8BF7\u5728 open \u4E2D\u8BF4\u660E\u539F\u56E0"
    },
    forbiddenKey: { key: ({ key }) => `\u89C4\u5219\u6587\u4EF6\u4E0D\u5141\u8BB8\u201C${key}\u201D\uFF1A\u5B83\u4F1A\u6539\u53D8\u89C4\u5219\u5F15\u64CE\u6267\u884C\u7684\u5185\u5BB9\uFF1B\u8BF7\u5220\u53BB` },
    hiddenCharacter: { character: ({ character }) => `\u542B\u6709\u770B\u4E0D\u89C1\u6216\u4F1A\u6539\u53D8\u663E\u793A\u7684\u5B57\u7B26 ${character}\uFF1B\u8BF7\u5220\u53BB` },
    missingCitation: shapes,
    missingFile: { required: () => "\u7F3A\u5C11\u8BE5\u6587\u4EF6\uFF1B\u6BCF\u5957\u89C4\u5219\u90FD\u5E94\u6709" },
    missingLabel: shapes,
    missingVerdict: { noExit: () => "\u6CA1\u6709\u7C7B\u578B\u4E3A verdict\u3001\u540D\u4E3A\u201C\u7EA7\u522B/exit\u201D\u7684\u89C4\u5219\uFF0C\u65E0\u6CD5\u4F5C\u51FA\u7ED3\u8BBA\uFF1B\u8BF7\u8865\u4E0A" },
    tooDeep: {
      bases: ({ limit }) => `\u5C42\u5C42\u4E3A\u57FA\u7840\u7684\u89C4\u5219\u8D85\u8FC7 ${limit} \u5C42\uFF1B\u8BF7\u76F4\u63A5\u4EE5\u6240\u9700\u7684\u89C4\u5219\u4E3A\u57FA\u7840`,
      conditions: ({ limit }) => `\u5D4C\u5957\u8D85\u8FC7 ${limit} \u5C42\uFF1B\u8BF7\u62C6\u6210\u51E0\u9879\u6807\u51C6`,
      references: ({ limit }) => `\u5F15\u7528\u94FE\u8D85\u8FC7 ${limit} \u5C42\uFF1B\u8BF7\u76F4\u63A5\u5F15\u7528`,
      expressions: ({ limit }) => `\u8FDE\u540C\u6240\u5F15\u7528\u7684\u6570\u636E\uFF0C\u7B97\u5F0F\u5D4C\u5957\u8D85\u8FC7 ${limit} \u5C42\uFF1B\u8BF7\u62C6\u5206`,
      facts: ({ limit }) => `\u6570\u636E\u5F15\u7528\u94FE\u8D85\u8FC7 ${limit} \u5C42\uFF1B\u8BF7\u76F4\u63A5\u5F15\u7528`
    },
    tooLarge: {
      rules: ({ count, limit }) => `\u5171\u6709 ${count} \u6761\u89C4\u5219\uFF1B\u4E00\u5957\u89C4\u5219\u6700\u591A ${limit} \u6761`,
      conditions: ({ limit }) => `\u6761\u4EF6\u8D85\u8FC7 ${limit} \u4E2A\uFF1B\u8BF7\u62C6\u5206`,
      comparisons: ({ limit }) => `\u5C55\u5F00\u5F15\u7528\u540E\uFF0C\u5168\u90E8\u6BD4\u8F83\u8D85\u8FC7 ${limit} \u4E2A\uFF1B\u8BF7\u51CF\u5C11\u5F15\u7528`,
      expressions: ({ limit }) => `\u7B97\u5F0F\u8D85\u8FC7 ${limit} \u4E2A\uFF1B\u8BF7\u62C6\u5206`,
      expressionsOfFact: ({ limit }) => `\u8FDE\u540C\u6240\u5F15\u7528\u7684\u6570\u636E\uFF0C\u7B97\u5F0F\u8D85\u8FC7 ${limit} \u4E2A\uFF1B\u8BF7\u62C6\u5206`,
      listsInLists: () => "\u9010\u4E2A\u6210\u5458\u8BA1\u7B97\u65F6\u53C8\u9010\u4E2A\u6210\u5458\u8BA1\u7B97\uFF0C\u5C42\u6570\u8FC7\u591A\uFF1B\u8BF7\u62C6\u5206",
      sources: ({ limit }) => `\u7B2C\u4E8C\u6765\u6E90\u7684\u53D6\u820D\u8D85\u8FC7 ${limit} \u79CD\uFF1B\u8BF7\u5220\u51CF`,
      factors: ({ limit }) => `\u8FDE\u540C\u6240\u5F15\u7528\u7684\u6570\u636E\uFF0C\u56E0\u6570\u3001\u88AB\u9664\u6570\u548C\u9664\u6570\u8D85\u8FC7 ${limit} \u4E2A\uFF1B\u8BF7\u62C6\u5206`,
      combinations: ({ criteria, count, limit }) => `${list2(criteria)} \u7531 ${count} \u4E2A\u53E3\u5F84\u76F8\u4E92\u5173\u8054\uFF0C\u7EC4\u5408\u8D85\u8FC7 ${limit} \u79CD\uFF1B\u8BF7\u51CF\u5C11\u51B3\u5B9A\u5B83\u4EEC\u7684\u53E3\u5F84`
    },
    typeMismatch: {
      otherType: (told) => `\u662F${expression2[told.type]}\uFF0C\u6B64\u5904\u5E94\u4E3A${expression2[told.wanted]}`,
      unlikeTypes: (told) => `\u4E00\u5904\u662F${expression2[told.type]}\uFF0C\u53E6\u4E00\u5904\u5374\u662F${expression2[told.other]}\uFF1B\u8BF7\u6539\u4E3A\u4E00\u81F4`,
      operatorOfType: ({ operator, ...told }) => `${operator} \u4E0D\u80FD\u7528\u4E8E\u6BD4\u8F83${expression2[told.type]}`,
      notCompared: (told) => `\u662F${expression2[told.type]}\uFF1B\u89C4\u5219\u53EA\u6BD4\u8F83\u6570\u503C\u3001\u662F\u5426\u548C\u9009\u9879`,
      unitWithout: (told) => `\u662F${expression2[told.type]}\uFF0C\u6CA1\u6709\u5355\u4F4D\uFF1B\u8BF7\u5220\u53BB\u5355\u4F4D`,
      sourcesOfMember: () => "\u5173\u4E8E\u6210\u5458\u7684\u6570\u636E\u4E0D\u80FD\u6709\u7B2C\u4E8C\u6765\u6E90\uFF1B\u53EA\u6709\u5173\u4E8E\u6574\u6761\u8BB0\u5F55\u7684\u6570\u503C\u53EF\u4EE5\u6709",
      outsideList: ({ id }) => `\u201C${id}\u201D\u662F\u6210\u5458\u7684\u9879\u76EE\uFF1B\u8BF7\u5199\u5728 count\u3001total\u3001every \u6216 some \u4E4B\u5185`,
      numberOfFact: ({ fact, id }) => `\u6570\u636E ${fact} \u8981\u6C42\u6807\u51C6\u503C\u201C${id}\u201D\u4E3A\u6709\u5355\u4F4D\u7684\u6570\u503C`,
      notOfKind: (told) => `${kind2[told.kind]}\u7C7B\u6570\u636E\u4E0D\u7528\u6B64\u9879\uFF1B\u8BF7\u5220\u53BB`,
      noValueOf: (told) => `\u4E0D\u662F${kind2[told.kind]}\u7C7B\u6570\u636E\u6B64\u5904\u53EF\u53D6\u7684\u503C\uFF1B\u8BF7\u6539\u6B63`,
      otherFamily: () => "\u4E0E\u6240\u66FF\u6362\u7684\u6BD4\u8F83\u4E0D\u662F\u4E00\u7C7B",
      ordersNumbers: ({ operator, kind: found }) => `${operator} \u7528\u4E8E\u6BD4\u8F83\u6570\u503C\uFF0C\u800C\u8BE5\u6570\u636E\u662F${found === "boolean" ? "\u662F\u5426" : "\u9009\u9879"}`,
      numberIsOrdered: ({ operator }) => `\u8BE5\u6570\u636E\u662F\u6570\u503C\uFF0C\u5E94\u4EE5 ${operator} \u7B49\u6BD4\u8F83`,
      otherKind: ({ kind: own, found, unit }) => {
        const fact = { number: `\u5355\u4F4D\u4E3A ${unit} \u7684\u6570\u503C`, boolean: "\u662F\u5426", code: "\u9009\u9879" }[own];
        return `\u8BE5\u6570\u636E\u662F${fact}\uFF0C\u53E6\u4E00\u8FB9\u5374\u662F${what(found)}`;
      },
      otherUnit: ({ unit, found }) => `\u8BE5\u6570\u636E\u7684\u5355\u4F4D\u4E3A ${unit}\uFF0C\u53E6\u4E00\u8FB9\u7684\u5355\u4F4D\u5374\u662F ${found}`,
      needsList: ({ operator }) => `${operator} \u540E\u9762\u5E94\u4E3A\u9009\u9879\u5217\u8868`,
      needsOne: ({ operator }) => `${operator} \u540E\u9762\u5E94\u4E3A\u4E00\u4E2A\u503C\uFF0C\u4E0D\u5E94\u4E3A\u5217\u8868`,
      codesAreTexts: () => "\u5217\u8868\u5404\u9879\u90FD\u5E94\u4E3A\u6587\u5B57\u5F62\u5F0F\u7684\u9009\u9879",
      notAmongCodes: ({ found, options }) => `${list2(found)} \u4E0D\u5728\u9009\u9879\u4E4B\u5217\uFF1A${list2(options)}`,
      monthDayCompared: ({ id }) => `\u201C${id}\u201D\u662F\u6708\u65E5\uFF0C\u4E0D\u80FD\u4E0E\u6570\u503C\u6BD4\u8F83`,
      monthDayAsAmount: ({ id }) => `\u201C${id}\u201D\u662F\u6708\u65E5\uFF0C\u4E0D\u662F\u6570\u989D`,
      monthDayWithUnit: () => "\u6708\u65E5\u6CA1\u6709\u5355\u4F4D\uFF1B\u8BF7\u5220\u53BB\u5355\u4F4D",
      numberWithoutUnit: () => "\u6570\u503C\u5E94\u6709\u5355\u4F4D\uFF1B\u8BF7\u8865\u4E0A",
      unitOfFact: ({ fact, id, unit }) => `\u6570\u636E ${fact} \u8981\u6C42\u6807\u51C6\u503C\u201C${id}\u201D${unit === void 0 ? "\u4E3A\u6708\u65E5\uFF0C\u6CA1\u6709\u5355\u4F4D" : `\u7684\u5355\u4F4D\u4E3A ${unit}`}`
    },
    unknownFact: {
      input: (told) => `${about[told.about]}\u6CA1\u6709\u53EF\u4F9B\u63A8\u7B97\u7684\u586B\u62A5\u9879\u76EE\u201C${told.id}\u201D${meant2(told)}`,
      fact: (told) => `${about[told.about]}\u6CA1\u6709\u540D\u4E3A\u201C${told.id}\u201D\u7684\u6570\u636E${meant2(told)}`,
      parameterOrFact: (told) => `\u6CA1\u6709\u540D\u4E3A\u201C${told.id}\u201D\u7684\u6807\u51C6\u503C\uFF0C${about[told.about]}\u4E5F\u6CA1\u6709\u8FD9\u9879\u6570\u636E${meant2(told)}`
    },
    unknownKey: { key: ({ key }) => `\u6CA1\u6709\u201C${key}\u201D\u8FD9\u4E2A\u952E\uFF1B\u8BF7\u5220\u53BB\u6216\u6539\u6B63` },
    unknownOperator: shapes,
    unknownReading: {
      reading: ({ id }) => `rulebook.json \u7684 readings \u4E2D\u6CA1\u6709\u201C${id}\u201D\uFF1B\u8BF7\u8865\u4E0A\u6216\u6539\u6B63`,
      option: ({ reading, option, options }) => `\u201C${option}\u201D\u4E0D\u662F\u53E3\u5F84 ${reading} \u7684\u9009\u9879\uFF0C\u53EF\u9009 ${list2(options)}`,
      optionLacking: ({ reading, option }) => `\u7F3A\u5C11\u53E3\u5F84 ${reading} \u7684\u9009\u9879\u201C${option}\u201D\uFF1B\u8BF7\u8865\u4E0A`,
      readingOfFact: ({ fact, id }) => `\u6570\u636E ${fact} \u987B\u6309\u53E3\u5F84\u201C${id}\u201D\u63A8\u7B97\uFF1B\u8BF7\u5728 rulebook.json \u4E2D\u8865\u4E0A`,
      optionsOfFact: ({ fact, id, found, options }) => `\u6570\u636E ${fact} \u4E0D\u80FD\u8BC6\u522B ${id}=${list2(found)}\uFF0C\u53EF\u8BC6\u522B ${list2(options)}`
    },
    unmapped: {
      rule: ({ id }) => `\u6CA1\u6709\u4E00\u6761\u6761\u6587\u5199\u660E\u7531\u201C${id}\u201D\u8BA4\u5B9A\uFF1B\u8BF7\u5728\u6240\u4F9D\u636E\u6761\u6587\u7684 by \u4E2D\u5199\u4E0A\u5B83`,
      withoutLines: ({ id }) => `\u201C${id}\u201D\u6CA1\u6709 lines\uFF1B\u8BF7\u5199\u660E\u5B83\u5728\u539F\u6587\u54EA\u4E9B\u884C`,
      line: ({ line }) => `\u539F\u6587\u7B2C ${line} \u884C\u6CA1\u6709\u6536\u5165\u4EFB\u4F55\u6761\u6587\uFF1B\u8BF7\u5199\u5165\u8BE5\u6761\u7684 lines\uFF0C\u6216\u5199\u5165 unmapped \u5E76\u8BF4\u660E\u7406\u7531`
    }
  };
}

// src/words/zh/sentences.ts
var needed2 = ({ bound, boundUnit, strict, rising, ofLaw }) => {
  if (bound === "") return ofLaw ? "\u8BE5\u65E5\u671F\u6CA1\u6709\u6807\u51C6\u503C" : "\u4E0E\u4E4B\u76F8\u6BD4\u7684\u6570\u636E\u672A\u586B";
  const word = rising ? strict ? "\u5E94\u9AD8\u4E8E" : "\u5E94\u4E0D\u4F4E\u4E8E" : strict ? "\u5E94\u4F4E\u4E8E" : "\u5E94\u4E0D\u8D85\u8FC7";
  return `${word}${bound}${boundUnit}`;
};
var doubts2 = {
  sources: "\u6765\u6E90\u4E0D\u4E00\u81F4",
  age: "\u4E0E\u5E74\u9F84\u4E0D\u7B26",
  computed: "\u4E0E\u636E\u5206\u9879\u8BA1\u7B97\u7684\u4E0D\u4E00\u81F4",
  findings: "\u4E0E\u5177\u4F53\u6570\u636E\u4E0D\u7B26",
  otherData: "\u4E0E\u5176\u4ED6\u6570\u636E\u4E0D\u4E00\u81F4"
};
var dataInDoubt2 = {
  sources: "\u6570\u636E\u6765\u6E90\u4E0D\u4E00\u81F4",
  age: "\u6570\u636E\u4E0E\u5E74\u9F84\u4E0D\u7B26",
  computed: "\u6570\u636E\u4E0D\u4E00\u81F4",
  findings: "\u6570\u636E\u4E0D\u4E00\u81F4",
  otherData: "\u6570\u636E\u4E0D\u4E00\u81F4"
};
var accordingTo2 = {
  sources: "\u6309\u4E0D\u540C\u6765\u6E90",
  age: "\u6309\u4E0D\u540C\u60C5\u51B5",
  computed: "\u6309\u6240\u586B\u6570\u548C\u636E\u5206\u9879\u8BA1\u7B97\u7684\u6570",
  findings: "\u6309\u6240\u586B\u6570\u548C\u5177\u4F53\u6570\u636E",
  otherData: "\u6309\u4E0D\u540C\u6570\u636E"
};
var figure2 = {
  met: (told) => {
    const { label, value, unit, gap, gapUnit, exactly, rising } = told;
    if (gap === "") return `${label}\uFF1A${value}`;
    const margin = exactly ? "\u6B63\u597D\u7B26\u5408" : `${rising ? "\u9AD8\u51FA" : "\u4F4E\u4E8E\u4E0A\u9650"}${gap}${gapUnit}`;
    return `${label}${value}${unit}\uFF0C${needed2(told)}\uFF0C${margin}`;
  },
  notMet: (told) => {
    const { label, value, unit, gap, gapUnit, exactly, rising } = told;
    if (gap === "") return `${label}\uFF1A${value}`;
    const margin = exactly ? "\u6301\u5E73\u4E0D\u7B97\u8FBE\u5230" : `${rising ? "\u8FD8\u5DEE" : "\u8D85\u51FA"}${gap}${gapUnit}`;
    return `${label}${value}${unit}\uFF0C${needed2(told)}\uFF0C${margin}`;
  },
  undetermined: (told) => {
    const { label, value, unit, given, ofZeroBase } = told;
    const unknown = given ? "\u672A\u586B" : ofZeroBase ? "\u7684\u57FA\u6570\u4E3A0\uFF0C\u65E0\u6CD5\u8BA1\u7B97" : "\u6570\u636E\u4E0D\u5168\uFF0C\u6682\u65E0\u6CD5\u8BA1\u7B97";
    const known = value === "" ? unknown : `${value}${unit}`;
    return `${label}${known}\uFF0C${needed2(told)}`;
  }
};
var isSo2 = ({ label, value, members, given }) => `${label}${value === "" ? given ? "\u672A\u586B" : "\u6570\u636E\u4E0D\u5168" : `\u4E3A\u201C${value}\u201D`}${members === "" ? "" : `\uFF08${members}\uFF09`}`;
var anyComparison2 = {
  number: figure2,
  code: {
    met: ({ label, value }) => `${label}\u4E3A\u201C${value}\u201D`,
    notMet: ({ label, value }) => `${label}\u4E3A\u201C${value}\u201D`,
    undetermined: ({ label }) => `${label}\u672A\u586B`
  },
  boolean: { met: isSo2, notMet: isSo2, undetermined: isSo2 }
};
var anyOf2 = ({ fact, each, eachUnit, by, unit, more, less }) => {
  const lacks = each === "" ? "" : each === "0" ? "\u4E0E\u6807\u51C6\u6301\u5E73\uFF0C\u4E0D\u7B97\u8FBE\u5230" : `\u4E0E\u6807\u51C6\u76F8\u5DEE${each}${eachUnit}`;
  const ways = [more === "" ? "" : `\u589E\u52A0${more}`, less === "" ? "" : `\u51CF\u5C11${less}`].filter((way2) => way2 !== "");
  const way = ways.length > 1 ? "\u589E\u51CF" : more === "" ? "\u51CF\u5C11" : "\u589E\u52A0";
  return `${fact}${lacks}${lacks === "" ? "\uFF1A" : "\uFF0C\u5408\u8BA1"}\u81F3\u5C11${way}${by}${unit}\uFF08\u53EF${ways.join("\uFF0C\u6216")}\uFF09`;
};
var whether = (label) => {
  if (label.includes("\u662F\u5426") || label.startsWith("\u540D\u518C\u6240\u586B")) return label;
  return label.startsWith("\u6709") ? `\u6709\u65E0${label.slice(1)}` : `\u662F\u5426${label}`;
};
var whatIs = (label) => label.replace(/^是否/, "");
var quoted = (labels) => labels.map((label) => `\u201C${label.replaceAll("\u201C", "\u2018").replaceAll("\u201D", "\u2019")}\u201D`).join("");
var counted = (count) => ["", "\u4E00", "\u4E24", "\u4E09", "\u56DB", "\u4E94", "\u516D", "\u4E03", "\u516B", "\u4E5D", "\u5341"][count] ?? ` ${count} `;
var headline = {
  met: (rule, count) => `${count}\u9879\u6807\u51C6\u5168\u90E8\u8FBE\u5230\uFF0C\u7B26\u5408${rule}\u6807\u51C6\u3002`,
  notMet: (rule, _count, failing, open) => `${failing.join("\u3001")}\u672A\u8FBE\u6807\uFF0C\u4E0D\u7B26\u5408${rule}\u6807\u51C6${open.length === 0 ? "" : `\uFF1B\u53E6\u6709${open.join("\u3001")}\u5F85\u6838\u5B9E`}\u3002`,
  undetermined: (rule, _count, _failing, open) => `${open.join("\u3001")}\u6570\u636E\u4E0D\u5168\uFF0C\u6682\u4E0D\u4F5C\u7ED3\u8BBA\uFF1B\u662F\u5426\u7B26\u5408${rule}\u6807\u51C6\uFF0C\u6838\u5B9E\u540E\u518D\u8BA4\u5B9A\u3002`
};
var otherHeadline = {
  met: (rule) => `\u7B26\u5408\u201C${rule}\u201D\u7684\u6761\u4EF6\u3002`,
  notMet: (rule, _count, failing, open) => `\u4E0D\u7B26\u5408\u201C${rule}\u201D\u7684\u6761\u4EF6\uFF1A${quoted(failing)}${counted(failing.length)}\u9879\u4E0D\u7B26\u5408${open.length === 0 ? "" : `\uFF1B\u53E6\u6709${quoted(open)}\u5F85\u6838\u5B9E`}\u3002`,
  undetermined: (rule, _count, _failing, open) => `${quoted(open)}\u6570\u636E\u4E0D\u5168\uFF0C\u6682\u4E0D\u4F5C\u7ED3\u8BBA\uFF1B\u662F\u5426\u7B26\u5408\u201C${rule}\u201D\u7684\u6761\u4EF6\uFF0C\u6838\u5B9E\u540E\u518D\u8BA4\u5B9A\u3002`
};
var zhUnits = {
  "yuan/person/year": "\u5143/\u4EBA\xB7\u5E74",
  "yuan/year": "\u5143/\u5E74",
  percent: "%",
  "L/person/day": "\u5347/\u4EBA\xB7\u65E5",
  min: "\u5206\u949F",
  m: "\u7C73",
  "days/year": "\u5929/\u5E74",
  persons: "\u4EBA",
  villages: "\u4E2A\u6751",
  households: "\u6237",
  years: "\u5C81",
  months: "\u4E2A\u6708",
  yuan: "\u5143",
  m2: "\u5E73\u65B9\u7C73",
  "m2/person": "\u5E73\u65B9\u7C73/\u4EBA",
  services: "\u6B21",
  serviceYears: "\u5E74",
  points: "\u4E2A\u767E\u5206\u70B9",
  facilities: "\u6240",
  doctorsPerThousand: "\u540D/\u5343\u4EBA",
  calendarYear: "\u5E74\u5EA6",
  days: "\u5929",
  objections: "\u4EF6"
};
var zhSentences = {
  /** Units short enough for a sentence. */
  unit: shortUnits(zhUnits, { calendarYear: "\u5E74" }),
  /** Between two percentages. */
  points: "\u4E2A\u767E\u5206\u70B9",
  anyCriterion: {
    met: (label) => `${label}\u8FBE\u6807`,
    notMet: (label) => `${label}\u672A\u8FBE\u6807`,
    undetermined: (label) => `${label}\u5C1A\u4E0D\u80FD\u8BA4\u5B9A`
  },
  /** What a fact was computed from. */
  given: (inputs) => inputs.map(({ label, value }) => `${label} ${value}`).join("\uFF0C"),
  /** What is filled in where the criterion's own label says of what. */
  givenAs: (value) => `\u586B\u62A5\u4E3A\u201C${value}\u201D`,
  /** What is said of a comparison, by what is compared. */
  anyComparison: anyComparison2,
  /**
   * A comparison that is open because sources disagree, or because a range lies on both sides of the bound; or one on
   * which sources disagree though the same follows from all that they say.
   */
  unsure: {
    conflict: (told) => told.value === "" ? `\u201C${told.label}\u201D\u7684${dataInDoubt2[told.doubt]}` : `${told.label}${accordingTo2[told.doubt]}\u4E3A${told.value}${told.unit}\uFF0C${needed2(told)}`,
    range: (told) => `${told.label}\u4E3A${told.value}${told.unit}\uFF0C${needed2(told)}\uFF0C\u8303\u56F4\u8DE8\u8D8A\u6807\u51C6`,
    either: ({ label, doubt }) => `\u201C${label}\u201D\u7684${dataInDoubt2[doubt]}\uFF0C\u4F46\u5747\u7B26\u5408\u540C\u4E00\u7ED3\u8BBA`
  },
  doubt: doubts2,
  dataInDoubt: dataInDoubt2,
  /** An input on which sources disagree, with what each of them says. */
  conflict: (label, said, matters) => `${label}${said.length === 0 ? "\u5404\u6765\u6E90" : `${counted(said.length)}\u5904\u6765\u6E90`}\u4E0D\u4E00\u81F4${said.length === 0 ? "" : `\uFF1A${said.join("\uFF1B")}`}${matters ? "" : "\uFF08\u4E0D\u5F71\u54CD\u672C\u9879\u8BA4\u5B9A\uFF09"}`,
  /** A second source that contradicts what is given or computed otherwise. */
  contradicted: (label, value, doubt, matters) => `${label}${value === "" ? "" : `\u201C${value}\u201D`}${doubt}${matters ? "" : "\uFF08\u4E0D\u5F71\u54CD\u672C\u9879\u8BA4\u5B9A\uFF09"}`,
  /** A comparison that a second source decides, with what it says. */
  reported: (said) => `\u4EC5\u636E\u540D\u518C\u8BA4\u5B9A\uFF08${said}\uFF09\uFF0C\u65E0\u5177\u4F53\u6570\u636E`,
  says: (source, value, date, places) => {
    const where = [...date === void 0 ? [] : [chineseDay(date)], ...places].join("\uFF0C");
    return `${source}\u4E3A\u201C${value}\u201D${where === "" ? "" : `\uFF08${where}\uFF09`}`;
  },
  /** The record itself among the sources. */
  recordItself: "\u6240\u586B\u6570\u636E",
  /** What the record says of a death where it gives no day of it. */
  noDeath: "\u672A\u586B\uFF0C\u89C6\u4E3A\u5728\u4E16",
  /** An input given as a range that decides nothing. */
  tooWide: (label, value) => `${label}\u53EA\u586B\u4E86\u8303\u56F4${value}\uFF0C\u4E0D\u8DB3\u4EE5\u8BA4\u5B9A`,
  /** A criterion's sentence with its comparisons. */
  sentence: (lead, parts) => parts.length === 0 ? `${lead}\u3002` : `${lead}\uFF1A${parts.join("\uFF1B")}\u3002`,
  headline,
  /** The headline where it is not only for want of data that nothing can be told. */
  unclear: (rule, open, reasons) => `${open.join("\u3001")}${reasons.join("\u3001")}\uFF0C\u6682\u4E0D\u4F5C\u7ED3\u8BBA\uFF1B\u662F\u5426\u7B26\u5408${rule}\u6807\u51C6\uFF0C\u6838\u5B9E\u540E\u518D\u8BA4\u5B9A\u3002`,
  /** The same of what is no exit. */
  otherUnclear: (rule, open, reasons) => `${quoted(open)}${reasons.join("\u3001")}\uFF0C\u6682\u4E0D\u4F5C\u7ED3\u8BBA\uFF1B\u662F\u5426\u7B26\u5408\u201C${rule}\u201D\u7684\u6761\u4EF6\uFF0C\u6838\u5B9E\u540E\u518D\u8BA4\u5B9A\u3002`,
  /** Why nothing can be told: what is missing, what sources disagree on, what is known too roughly. */
  unclearFor: {
    missing: "\u6570\u636E\u4E0D\u5168",
    tooWide: "\u6570\u636E\u8303\u56F4\u8FC7\u5BBD",
    zeroBase: "\u8BA1\u7B97\u57FA\u6570\u4E3A0"
  },
  /** The same of what is no exit. */
  otherHeadline,
  /** What a form is called. */
  anyTitle: (rule) => `${rule}\u6838\u67E5\u8868`,
  /** What a file of several forms is called. */
  batch: "\u8D2B\u56F0\u9000\u51FA\u6838\u67E5\u8868",
  /** What would have to change: a number, any of several numbers, a yes or no, a code. */
  anyChange: {
    number: ({ label, member, by, unit, rising }) => `${member === "" ? "" : `${member}\u7684`}${label}${rising ? "\u81F3\u5C11\u589E\u52A0" : "\u81F3\u5C11\u51CF\u5C11"}${by}${unit}`,
    numbers: anyOf2,
    boolean: ({ label, member, holds }) => holds ? `${member === "" ? "" : `\u4E3A${member}`}\u843D\u5B9E\u201C${whatIs(label)}\u201D` : `\u6D88\u9664${member}\u201C${whatIs(label)}\u201D\u7684\u60C5\u51B5`,
    code: ({ label, member, to }) => `${member}${label}\uFF1A${to}`
  },
  /** Of criteria that are not met by what a list says alone. */
  registerOnly: (labels) => `${labels}\u4EC5\u636E\u540D\u518C\u6240\u586B\u8BA4\u5B9A\uFF0C\u8BF7\u6838\u5B9E\u540E\u636E\u5B9E\u586B\u5199`,
  unsolved: (labels) => `${labels}\uFF1A\u672A\u627E\u5230\u65E2\u80FD\u8FBE\u6807\u3001\u53C8\u4E0D\u5F71\u54CD\u5176\u4ED6\u9879\u76EE\u7684\u6539\u52A8\u529E\u6CD5\uFF0C\u8BF7\u7ED3\u5408\u5B9E\u9645\u7814\u7A76\u786E\u5B9A`,
  beyondReach: (labels) => `${labels}\u6240\u4F9D\u636E\u7684\u6570\u636E\u4E0D\u662F\u9760\u5E2E\u6276\u80FD\u6539\u53D8\u7684\uFF0C\u8BF7\u6838\u5BF9\u6570\u636E\u662F\u5426\u51C6\u786E`,
  missingParameter: (label) => `\u89C4\u5219\u4E2D\u6CA1\u6709\u8BE5\u65E5\u671F\u7684\u201C${label}\u201D\uFF0C\u8BF7\u5148\u8865\u5145\u89C4\u5219\u6570\u636E`,
  /** Of a figure that holds only from a later day. */
  laterParameter: (label, reason) => `\u201C${label}\u201D\uFF1A${reason}\uFF0C\u5230\u671F\u524D\u4E0D\u80FD\u8BA4\u5B9A\u4E3A\u4E0D\u7B26\u5408`,
  /** The same where no document gives the figure, with why. */
  openParameter: (label, reason) => `\u201C${label}\u201D\u6CA1\u6709\u6570\u503C\uFF1A${reason}\u3002\u987B\u5411\u4E3B\u7BA1\u90E8\u95E8\u6838\u5B9E\uFF0C\u5728\u6B64\u4E4B\u524D\u4E0D\u80FD\u8BA4\u5B9A`,
  /** The input still to be asked for. */
  ask: (label) => `\u6838\u5B9E${label}`,
  /** What is asked where the answer is yes or no, of a member where one is named. */
  whether: (label, member) => `${member}${whether(label)}`,
  /** A question of the rulebook's own, of a member where one is named. */
  question: (question, member) => `${member}${question}`,
  /** An input with what is known of it so far, in brackets. */
  knownSoFar: (label, known) => `${label}\uFF08${known}\uFF09`,
  asRange: (value) => `\u73B0\u586B\u8303\u56F4${value}`,
  /** What a second list comes to of a criterion, where no input of the first shows it. */
  concluded: (source, place, met) => `\u6309${source}\u7684\u6570\u636E${place === "" ? "" : `\uFF08${place}\uFF09`}\uFF0C\u8BE5\u9879\u7ED3\u8BBA\u4E3A${met ? "\u8FBE\u6807" : "\u672A\u8FBE\u6807"}\uFF0C\u4E0E\u540D\u518C\u76F8\u53CD`,
  askConcluded: (criteria, concluded) => `\u6838\u5B9E\u201C${criteria}\u201D\uFF1A${concluded}`,
  asConflict: (said) => `\u6765\u6E90\u4E0D\u4E00\u81F4\uFF1A${said.join("\uFF1B")}`,
  asContradicted: (value, doubt) => `\u73B0\u586B${value}\uFF0C${doubt}`,
  asZeroBase: (value) => `\u73B0\u586B${value}\uFF0C\u57FA\u6570\u4E3A0\uFF0C\u65E0\u6CD5\u8BA1\u7B97`,
  /** Inputs that settle something only together. */
  askTogether: (labels, criteria, count) => `\u6838\u5B9E${labels}\uFF1A${count === 1 ? "\u586B\u5199\u540E\u4ECD\u987B\u4E0E\u5176\u4ED6\u6570\u636E\u4E00\u5E76\u5224\u65AD" : "\u5168\u90E8\u586B\u9F50\u540E"}\u624D\u80FD\u8BA4\u5B9A\u201C${criteria}\u201D`,
  /** Working out advice cost too much: which inputs to settle first. */
  tooMuchInDoubt: (labels) => `\u53EF\u80FD\u7684\u60C5\u5F62\u8FC7\u591A\uFF0C\u672A\u80FD\u5168\u90E8\u63A8\u7B97\uFF0C\u4EE5\u4E0B\u6240\u5217\u4E0D\u5B8C\u6574\uFF1A\u8BF7\u5148${labels === "" ? "\u8865\u586B\u5DF2\u77E5\u7684\u6570\u636E" : `\u6838\u5B9A\u5404\u6765\u6E90\u8BF4\u6CD5\u4E0D\u4E00\u7684${labels}`}\uFF0C\u518D\u91CD\u65B0\u63A8\u7B97`,
  /** What is asked, with what the answers do. */
  answered: (asked, effects) => `${asked}\uFF1A${effects}`,
  /** Of an input whose criteria come out alike whatever it is; until it is filled in they are open all the same. */
  always: (settled, isFigure) => `\u636E\u5B9E\u8865\u586B\u540E\u5373\u53EF\u8BA4\u5B9A${settled}\uFF08${isFigure ? "\u6570\u989D\u591A\u5C11" : "\u6240\u586B\u5185\u5BB9"}\u4E0D\u5F71\u54CD\uFF09`,
  stillOpen: "\u53E6\u9700\u6838\u5B9E",
  ofMember: (member, label) => `${member}\u7684${label}`,
  /** What an answer does. */
  effect: (answers, effect) => `${answers}\u2192${effect}`,
  decides: (outcome) => `\uFF0C\u7ED3\u8BBA\u5373\u4E3A${outcome}`,
  settled: (criterion, outcome) => `${criterion}${outcome}`,
  /** A code that the age rules out. */
  notOfAge: "\u4E0E\u5E74\u9F84\u4E0D\u7B26\uFF0C\u4E0D\u80FD\u636E\u4EE5\u8BA4\u5B9A",
  /** Figures from one, or above one, to below another, or to a last one. */
  range: (from, below, to, unit, above) => {
    if (from !== void 0 && to !== void 0 && above === void 0) {
      return from === to ? `${from}${unit(from)}` : `${from}\u81F3${to}${unit(to)}`;
    }
    const upper = below !== void 0 ? `\u4E0D\u8DB3${below}${unit(below)}` : to !== void 0 ? `\u4E0D\u8D85\u8FC7${to}${unit(to)}` : "";
    const lower = above !== void 0 ? `\u8D85\u8FC7${above}${unit(above)}` : from === void 0 ? "" : `${from}${unit(from)}\u53CA\u4EE5\u4E0A`;
    return lower === "" && upper === "" ? "\u4EFB\u4F55\u6570\u503C" : [lower, upper].filter((part) => part !== "").join("\u3001");
  },
  /** Stands beside the days of death by which one is living. */
  living: "\u5728\u4E16",
  days: (from, before, to) => {
    const [first, last, end] = [from, to, before].map((day) => day === void 0 ? void 0 : chineseDay(day));
    if (first !== void 0 && (last ?? end) !== void 0) return `${first}\u81F3${last ?? `${end}\u524D\u4E00\u65E5`}`;
    const upper = end !== void 0 ? `\u65E9\u4E8E${end}` : last !== void 0 ? `\u4E0D\u665A\u4E8E${last}` : "";
    const lower = first === void 0 ? "" : `${first}\u53CA\u4EE5\u540E`;
    return lower === "" && upper === "" ? "\u4EFB\u4F55\u65E5\u671F" : [lower, upper].filter((part) => part !== "").join("\u3001");
  },
  /** Divided by so many persons; by the members, where their number is not at hand. */
  perHead: (persons) => persons === void 0 ? "\xF7 \u5BB6\u5EAD\u4EBA\u53E3\u6570" : `\xF7 ${persons}\u4EBA`,
  /** What a value is derived from, and what it comes to. */
  derived: (name, from, result) => `${name}\uFF1A${from.join("\uFF0C")}\uFF0C\u5F97${result}`,
  /** A base of zero, with what the rules then count it as, where they say. */
  ofZeroBase: (term, result) => `${term}\uFF0C\u57FA\u6570\u4E3A0\uFF0C${result === void 0 ? "\u65E0\u6CD5\u8BA1\u7B97" : `\u6309${result}\u8BA1`}`,
  published: (label) => `\u4EBA\u53E3\u6570\u4E0D\u5168\uFF0C\u91C7\u7528${label}`,
  /** Second sources beside a computation that they contradict. */
  otherwise: (said) => `\u53E6\u6709${said.join("\u3001")}`,
  blank: "\uFF3F\uFF3F\uFF3F\uFF3F",
  colon: "\uFF1A",
  /** A file, or a sheet of it. */
  originSheet: (file, sheet) => sheet === void 0 ? file : `${file}\u201C${sheet}\u201D`,
  /** Between answers that do the same. */
  answers: "\u3001",
  semicolon: "\uFF1B",
  heading: {
    conclusion: "\u7ED3\u8BBA",
    next: "\u4E0B\u4E00\u6B65",
    workings: "\u8BA1\u7B97\u8FC7\u7A0B",
    allReadings: "\u4E0D\u540C\u53E3\u5F84",
    origins: "\u6570\u636E\u51FA\u5904",
    readings: "\u91C7\u7528\u53E3\u5F84",
    weak: "\u4F9D\u636E\u8BF4\u660E",
    missing: "\u5F85\u6838\u5B9E",
    conflicts: "\u6570\u636E\u4E0D\u4E00\u81F4",
    tooWide: "\u8303\u56F4\u8FC7\u5BBD",
    clause: "\u4F9D\u636E",
    rulebook: "\u6838\u67E5\u4F9D\u636E",
    id: "\u7F16\u53F7",
    place: "\u540D\u79F0",
    township: "\u6240\u5C5E\u4E61\u9547",
    village: "\u6240\u5C5E\u6751",
    county: "\u6240\u5C5E\u53BF",
    size: "\u5BB6\u5EAD\u4EBA\u53E3",
    helper: "\u5E2E\u6276\u8D23\u4EFB\u4EBA",
    asOf: "\u8BA4\u5B9A\u65E5\u671F",
    decidedOn: "\u6279\u51C6\u65E5\u671F",
    number: "\u5E8F\u53F7",
    income: "\u6536\u5165",
    outcome: "\u7ED3\u8BBA",
    head: "\u6237\u4E3B",
    household: "\u6237\u4E3B\u7B7E\u5B57\uFF08\u6309\u624B\u5370\uFF09",
    verifier: "\u6838\u67E5\u4EBA\u7B7E\u5B57",
    team: "\u9A7B\u6751\u5DE5\u4F5C\u961F\u7B7E\u5B57",
    villageHead: "\u6751\u8D1F\u8D23\u4EBA\u7B7E\u5B57",
    townHead: "\u4E61\u9547\u8D1F\u8D23\u4EBA\u7B7E\u5B57",
    countyHead: "\u53BF\u8D1F\u8D23\u4EBA\u7B7E\u5B57",
    stamp: "\u5355\u4F4D\uFF08\u76D6\u7AE0\uFF09",
    date: "\u5E74\u3000\u3000\u6708\u3000\u3000\u65E5",
    seal: "\u6821\u9A8C\u7801",
    opinion: "\u6838\u67E5\u610F\u89C1"
  },
  /** What can be filled in for a field. */
  canBe: (label, options) => `${label}\u53EF\u586B\uFF1A${options.join("\u3001")}`,
  /** The package's own rulebook by its label and the version of its rules. */
  rulebookName: (label, version) => `${label}\uFF08\u89C4\u5219\u7248\u672C${version}\uFF09`,
  /** One that is not, with its hash too where it has one. */
  otherRulebookName: (label, id, version, digest) => `${label}\uFF08\u89C4\u5219\u7248\u672C${version}\uFF0C${id}\uFF0C\u975E\u5185\u7F6E\u89C4\u5219${digest === void 0 ? "" : `\uFF0C\u6821\u9A8C\u7801 ${digest}`}\uFF09`,
  /** Stands in a form where nothing is to be written. */
  notApplicable: "\uFF0F",
  /** The column for the number of an identity card. */
  idNumber: "\u8BC1\u4EF6\u53F7\u7801\u540E\u56DB\u4F4D",
  /** Codes that forms word otherwise than sentences, by the field's path. */
  onForm: { "members[].schooling": { notYetDue: "\u5B66\u9F84\u524D" } },
  filledIn: "\u7C97\u6846\u5185\u4E3A\u5F85\u6838\u5B9E\u6570\u636E\uFF0C\u8BF7\u6838\u5B9E\u540E\u586B\u5199\uFF0C\u8865\u5F55\u540E\u91CD\u65B0\u6838\u67E5",
  overleaf: "\u5176\u4F59\u89C1\u7EED\u9875",
  documents: "\u6709\u5173\u6587\u4EF6",
  /** A document by what it is called, its title, issuer and, where it bears one, its date. */
  documentOf: (name, title, issuer, date) => `${name}\u300A${title}\u300B\uFF08${issuer}${date === void 0 ? "" : `\uFF0C${date}`}\uFF09`,
  page: (page, pages) => `\u7B2C${page}\u9875 \u5171${pages}\u9875`,
  continued: "\uFF08\u7EED\uFF09",
  /** In the place of all else about a member who is dead on the day. */
  died: (day) => `\u5DF2\u4E8E${chineseDay(day)}\u6B7B\u4EA1`,
  membersContinued: (count) => `\u5171${count}\u4EBA\uFF0C\u5176\u4F59\u89C1\u7EED\u9875`,
  firm: (outcome) => `\u53E3\u5F84\u4E00\u81F4\uFF1A\u65E0\u8BBA\u91C7\u7528\u54EA\u79CD\u53E3\u5F84\uFF0C\u7ED3\u8BBA\u90FD\u662F${outcome}\u3002`,
  depends: (outcomes) => `\u53E3\u5F84\u5F71\u54CD\u7ED3\u8BBA\uFF1A\u91C7\u7528\u4E0D\u540C\u53E3\u5F84\uFF0C\u53EF\u80FD\u4E3A${outcomes.join("\u3001")}\u3002`,
  flip: (reading, applied, other, outcome) => `\u201C${reading}\u201D\u7531\u201C${applied}\u201D\u6539\u4E3A\u201C${other}\u201D\uFF0C\u7ED3\u8BBA\u53D8\u4E3A${outcome}`,
  flipsOnlyTogether: "\u5355\u72EC\u6539\u53D8\u4EFB\u4F55\u4E00\u79CD\u53E3\u5F84\u90FD\u4E0D\u5F71\u54CD\u7ED3\u8BBA\uFF0C\u51E0\u79CD\u53E3\u5F84\u540C\u65F6\u6539\u53D8\u624D\u4F1A\u5F71\u54CD",
  /** What makes a verdict depend on the reading, after the line that says so. */
  because: (flips) => flips.join("\uFF1B"),
  weakFigure: (label, note) => `${label}\uFF1A${note}`,
  applied: (reading, option, isDefault) => `${reading}\uFF1A${option}${isDefault ? "" : "\uFF08\u975E\u9ED8\u8BA4\u53E3\u5F84\uFF09"}`,
  /** What is told beside a verdict. */
  caveat: {
    notOnRegister: "\u8BE5\u6237\u672A\u5EFA\u6863\u7ACB\u5361\uFF0C\u4E0D\u5728\u8D2B\u56F0\u6237\u540D\u518C\u4E0A\uFF1A\u6240\u5217\u53EA\u662F\u5BF9\u7167\u9000\u51FA\u6807\u51C6\u7684\u6838\u67E5\u7ED3\u679C\uFF0C\u4E0D\u5B58\u5728\u9000\u51FA\uFF0C\u4E5F\u4E0D\u80FD\u636E\u6B64\u529E\u7406\u9000\u51FA",
    belowIdentification: ({
      actual,
      exit,
      identification
    }) => `\u5BB6\u5EAD\u4EBA\u5747\u7EAF\u6536\u5165${actual}\u5143\uFF1A\u6240\u7528\u53E3\u5F84\u7684\u9000\u51FA\u6807\u51C6\u4E3A${exit}\u5143\uFF0C\u5F53\u65E5\u7684\u8BC6\u522B\u6807\u51C6\u5374\u662F${identification}\u5143\uFF1B\u4E0D\u5230\u8BC6\u522B\u6807\u51C6\u7684\uFF0C\u540C\u4E00\u6536\u5165\u53C8\u591F\u5EFA\u6863\u7ACB\u5361\u7684\u6536\u5165\u6761\u4EF6\uFF0C\u529E\u7406\u9000\u51FA\u524D\u5E94\u5148\u6838\u5B9E`
  },
  refusedRecord: "\u6570\u636E\u6709\u8BEF\uFF0C\u672A\u4F5C\u6838\u67E5\uFF0C\u8BF7\u66F4\u6B63\u540E\u91CD\u65B0\u6838\u67E5",
  noSuchVillage: (village) => `\u6CA1\u6709\u7F16\u53F7\u4E3A\u201C${village}\u201D\u7684\u6751\u53CA\u5176\u6240\u5C5E\u6237\u7684\u8BB0\u5F55\uFF1B\u8BF7\u6838\u5BF9\u6751\u7F16\u53F7\uFF0C\u6216\u53BB\u6389 --village`,
  noSuchId: (id) => `\u6CA1\u6709\u7F16\u53F7\u4E3A\u201C${id}\u201D\u7684\u8BB0\u5F55\uFF1B\u8BF7\u6838\u5BF9\u7F16\u53F7\uFF0C\u6216\u53BB\u6389 --id \u67E5\u770B\u5168\u90E8`,
  unsealed: "\u672A\u751F\u6210\uFF08\u5047\u8BBE\u6D4B\u7B97\u4E0D\u4F5C\u4E3A\u8BA4\u5B9A\u4F9D\u636E\uFF09",
  /** Where a household stands in its life in the register, and what follows. */
  lifecycle: {
    heading: "\u9000\u51FA\u8FDB\u7A0B",
    state: (state) => `\u73B0\u5904\u73AF\u8282\uFF1A${state}`,
    must: (step, actor) => `\u4E0B\u4E00\u6B65\u5FC5\u987B\u529E\u7406\uFF1A${step}\uFF08${actor}\uFF09`,
    may: (step, actor) => `\u4E0B\u4E00\u6B65\u53EF\u4EE5\u529E\u7406\uFF1A${step}\uFF08${actor}\uFF09`,
    redo: (step, why) => `\u987B\u7EA0\u6B63\u6216\u91CD\u65B0\u529E\u7406${step}\u3002${why}`,
    open: (step, missing) => `${step}\u60C5\u51B5\u5F85\u6838\u5B9E\uFF1A${missing}`,
    notYet: (rule) => `\u5C1A\u4E0D\u7B26\u5408\u201C${rule}\u201D\uFF0C\u4E0D\u5F97\u8FDB\u5165\u4E0B\u4E00\u73AF\u8282\uFF0C\u5E94\u7EE7\u7EED\u5E2E\u6276`,
    toTell: (rule) => `\u662F\u5426\u7B26\u5408\u201C${rule}\u201D\u5C1A\u4E0D\u80FD\u8BA4\u5B9A\uFF0C\u5E94\u5148\u6838\u5B9E`,
    nothing: "\u76EE\u524D\u6CA1\u6709\u987B\u529E\u7406\u7684\u73AF\u8282",
    finding: "\u8BB0\u5F55\u524D\u540E\u77DB\u76FE",
    code: {
      outOfOrder: ({ step, dates: on }) => `${step}\u8FC7\u65E9\uFF0C\u524D\u4E00\u73AF\u8282\u5F53\u65F6\u5C1A\u672A\u7ED3\u675F\uFF08${on}\uFF09`,
      exitBeforeStep: ({ step, dates: on }) => `\u8131\u8D2B\u65E5\u671F\u65E9\u4E8E${step}\uFF08${on}\uFF09`,
      ofEarlierExit: ({ step, dates: on }) => `${step}\u5C5E\u4E8E\u4E0A\u4E00\u6B21\u8131\u8D2B\u7684\u7A0B\u5E8F\uFF08${on}\uFF09`,
      beforeExitYear: ({ step, dates: on }) => `${step}\u65E9\u4E8E\u9000\u51FA\u5F53\u5E74\uFF08${on}\uFF09`,
      neverRegistered: ({ step }) => `\u672A\u5EFA\u6863\u7ACB\u5361\uFF0C${step}\u5374\u586B\u4E3A\u5DF2\u5B8C\u6210`,
      verifiedAfterExit: ({ dates: on }) => `\u8131\u8D2B\u4E4B\u540E\u624D\u5165\u6237\u6838\u5B9E\uFF08${on}\uFF09`,
      memberDied: ({ member, dates: on }) => `${member}\u5728\u5165\u6237\u6838\u5B9E\u524D\u5DF2\u7ECF\u6B7B\u4EA1\uFF0C\u4ECD\u8BA1\u5165\u5BB6\u5EAD\u4EBA\u53E3\uFF08${on}\uFF09`,
      exitedWithoutStep: ({ step }) => `\u767B\u8BB0\u4E3A\u5DF2\u8131\u8D2B\uFF0C${step}\u5374\u6CA1\u6709\u5B8C\u6210`,
      exitedYetUnmarked: () => "\u5DF2\u7ECF\u9500\u53F7\uFF0C\u767B\u8BB0\u72B6\u6001\u5374\u4ECD\u4E3A\u672A\u8131\u8D2B",
      datedNotDone: ({ step, dates: on }) => `${step}\u586B\u4E3A\u672A\u5B8C\u6210\uFF0C\u5374\u586B\u6709\u65E5\u671F\uFF08${on}\uFF09`
    }
  }
};

// src/words/zh/common.ts
var zh = {
  ...zhIssues,
  /** A field of a group, by the labels of both. */
  inGroup: zhInGroup,
  outcome: { met: "\u8FBE\u6807", notMet: "\u672A\u8FBE\u6807", undetermined: "\u5F85\u6838\u5B9E" },
  /** What standard and procedure of an exit come to together. */
  together: { met: "\u53EF\u4EE5\u8BA4\u5B9A\u9000\u51FA", notMet: "\u4E0D\u80FD\u8BA4\u5B9A\u9000\u51FA", undetermined: "\u5C1A\u4E0D\u80FD\u8BA4\u5B9A\u9000\u51FA" },
  /** The same with what each comes to. */
  togetherOf: (together, standard, procedure) => `${together}\uFF08\u6807\u51C6${standard}\uFF0C\u7A0B\u5E8F${procedure}\uFF09`,
  /** The same of a rule that is no exit: whether its conditions are fulfilled. */
  fulfilled: { met: "\u7B26\u5408", notMet: "\u4E0D\u7B26\u5408", undetermined: "\u5F85\u6838\u5B9E" },
  /** The same of a measure: whether it can be received. */
  eligible: { met: "\u53EF\u4EAB\u53D7", notMet: "\u4E0D\u7B26\u5408\u6761\u4EF6", undetermined: "\u5F85\u6838\u5B9E" },
  unit: zhUnits,
  /** A unit as it follows its figure; empty stays empty. */
  /** A unit as it stands behind a figure, or behind any where none is named. */
  spaced: (unit, _figure) => unit,
  /** Of a figure that would not be told from its bound. */
  beside: { above: (figure3) => `\u7565\u9AD8\u4E8E${figure3}`, below: (figure3) => `\u7565\u4F4E\u4E8E${figure3}` },
  /** A day, written `YYYY-MM-DD`, as a sentence has it. */
  day: chineseDay,
  /** A number of which the two ends are known. */
  between: (from, to) => `${from}\u81F3${to}`,
  /** One sentence for everything that a rulebook is refused for; the place stands before it. */
  rulebookIssue: zhRulebookIssues({ type: zhIssues.type, about: { ...zhIssues.level, member: "\u6210\u5458" } }),
  table: {
    criterion: "\u6807\u51C6",
    item: "\u6838\u67E5\u5185\u5BB9",
    value: "\u5B9E\u9645",
    bound: "\u8981\u6C42",
    margin: "\u4E0E\u6807\u51C6\u4E4B\u5DEE\uFF08\uFF0B\u9AD8\u4E8E\uFF0C\uFF0D\u4F4E\u4E8E\uFF09",
    missing: "\u5F85\u8865",
    advisory: "\uFF08\u53C2\u8003\uFF09"
  },
  verdict: (level, id, asOf, outcome) => `${level} ${id}\u3000${asOf}\u3000${outcome}`,
  refused: (place, count) => `${place}\u3000\u6570\u636E\u6709\u8BEF\uFF0C\u9000\u56DE\u66F4\u6B63\uFF0C\u5171${count}\u5904\uFF1A`,
  summary: (counts, names) => `\u5408\u8BA1\uFF1A${names.met} ${counts.met}\uFF0C${names.notMet} ${counts.notMet}\uFF0C${names.undetermined} ${counts.undetermined}\uFF0C\u9000\u56DE\u66F4\u6B63 ${counts.refused}`,
  nothingJudged: "\u6CA1\u6709\u4EFB\u4F55\u8BB0\u5F55\u4F5C\u51FA\u7ED3\u8BBA\uFF0C\u4E0D\u80FD\u7B97\u5168\u90E8\u8FBE\u6807\uFF1B\u8BF7\u68C0\u67E5\u8DEF\u5F84\u548C --level",
  notComputable: "\u65E0\u6CD5\u8BA1\u7B97",
  notTellable: "\u65E0\u6CD5\u5224\u5B9A",
  skipped: (count) => `\u53E6\u6709${count}\u6761\u4E3A\u5176\u4ED6\u7EA7\u522B\u7684\u8BB0\u5F55\uFF0C\u672A\u6838\u67E5`,
  member: (position) => `\u6210\u5458${position}`,
  /** The first of many, and how many there are in all. */
  andOthers: (list3, count) => `${list3}\u7B49${count}\u4EBA`,
  /** The same where the count stands before them. */
  andMore: (list3) => `${list3}\u7B49`,
  yes: "\u662F",
  no: "\u5426",
  unknown: "\u672A\u586B",
  noParameter: "\u8BE5\u65E5\u671F\u65E0\u6807\u51C6\u503C",
  /** Of an input on which sources disagree. */
  /** Of a range that decides nothing. */
  tooWide: "\u8303\u56F4\u8FC7\u5BBD",
  zeroBase: "\u57FA\u6570\u4E3A0",
  /** Between whole sentences. */
  betweenSentences: "",
  /** How much room its words take on a printed form, Chinese taking 1. */
  room: 1,
  /** Between the parts of a heading. */
  wideSpace: "\u3000",
  listSeparator: "\u3001",
  /** Between values of which one suffices. */
  alternative: "\u6216",
  bracketed: (text) => `\uFF08${text}\uFF09`,
  readingsApplied: (readings) => `\u91C7\u7528\u7684\u653F\u7B56\u53E3\u5F84\uFF1A${readings.join("\uFF1B")}`,
  /** Marks a what-if; its parts are of `putInstead`. */
  whatIf: (parts) => `\u5047\u8BBE\u6D4B\u7B97\uFF0C\u4E0D\u4F5C\u4E3A\u9000\u51FA\u8BA4\u5B9A\u4F9D\u636E\uFF1A${parts.join("\uFF1B")}`,
  putInstead: (label, value, before) => `${label}\u6309\u201C${value}\u201D\u8BA1\uFF08\u539F\u4E3A\u201C${before}\u201D\uFF09`,
  /** What stood there was no value that the field can have. */
  faultyBefore: "\u586B\u5199\u6709\u8BEF",
  weakNote: "* \u8BE5\u6807\u51C6\u5C1A\u672A\u67E5\u5230\u6B63\u5F0F\u6587\u4EF6\u4F9D\u636E",
  /** What the marks of a table mean. */
  legend: (names) => `\u2713 ${names.met}\u3000\u2717 ${names.notMet}\u3000? ${names.undetermined}\u3000\xB7 \u540C\u7EC4\u5176\u4ED6\u9879\u5DF2\u51B3\u5B9A\u7ED3\u679C\uFF0C\u672C\u9879\u4E0D\u5F71\u54CD\u3000\uFF08\u53C2\u8003\uFF09\u4E0D\u5F71\u54CD\u7ED3\u8BBA`,
  /** What came of a rule that is no exit. */
  ruled: (rule, outcome) => `${rule}\uFF1A${outcome}`,
  /** A difference of two percentages is in points. */
  points: "\u4E2A\u767E\u5206\u70B9",
  standardInput: "\u6807\u51C6\u8F93\u5165",
  /** Before an alternative to what stands above it. */
  orElse: "\u6216 ",
  clauseOf: (source) => `\u4F9D\u636E\uFF08${source}\uFF09`,
  file: {
    missing: (file) => `${file}\uFF1A\u6587\u4EF6\u4E0D\u5B58\u5728\uFF1B\u8BF7\u68C0\u67E5\u8DEF\u5F84`,
    unreadable: (file) => `${file}\uFF1A\u6587\u4EF6\u65E0\u6CD5\u8BFB\u53D6\uFF1B\u8BF7\u68C0\u67E5\u6743\u9650`,
    empty: (file) => `${file}\uFF1A\u6587\u4EF6\u4E2D\u6CA1\u6709\u8BB0\u5F55\uFF1B\u8BF7\u68C0\u67E5\u662F\u5426\u9009\u9519\u6587\u4EF6`,
    emptyFolder: (file) => `${file}\uFF1A\u6587\u4EF6\u5939\u4E2D\u6CA1\u6709\u8868\u683C\uFF08.xlsx\u3001.xls\u3001.csv\u3001.tsv\uFF09\u6216 .json\u3001.ndjson\u3001.jsonl \u6587\u4EF6`,
    special: (file) => `${file}\uFF1A\u4E0D\u662F\u666E\u901A\u6587\u4EF6\u6216\u6587\u4EF6\u5939\uFF1B\u8BF7\u5C06\u5185\u5BB9\u7ECF\u7BA1\u9053\u4F20\u5165\uFF0C\u5E76\u4EE5 - \u4EE3\u66FF\u6587\u4EF6\u540D`
  },
  comparison: {
    greaterThanInclusive: "\u2265",
    greaterThan: ">",
    lessThanInclusive: "\u2264",
    lessThan: "<",
    equal: "",
    notEqual: "\u975E",
    in: "",
    notIn: "\u975E"
  },
  place: (file, line, item) => [file, line === void 0 ? void 0 : `\u7B2C${line}\u884C`, item === void 0 ? void 0 : `\u7B2C${item}\u6761`].filter((part) => part !== void 0).join(" "),
  unknownExtension: (file) => `${file}\uFF1A\u4E0D\u8BA4\u8BC6\u7684\u6269\u5C55\u540D\uFF1B\u82E5\u5185\u5BB9\u662F JSON\uFF0C\u8BF7\u52A0\u53C2\u6570 --input json|ndjson\uFF1B\u8868\u683C\u8BF7\u5B58\u4E3A .xlsx \u6216 .csv`,
  disagreement: (place, difference) => `${place}\uFF1A\u4E24\u5957\u5F15\u64CE\u7684\u7ED3\u8BBA\u4E0D\u4E00\u81F4\uFF0C\u8BF7\u52FF\u91C7\u7528\u8BE5\u7ED3\u8BBA\uFF0C\u5E76\u5411\u5F00\u53D1\u8005\u62A5\u544A\uFF1A${difference}`,
  /** What explanations say. */
  sentences: zhSentences,
  /** What a rulebook says, apart from any record. */
  rules: {
    /** What a measure gives; `person` where each member receives it. */
    amount: ({ bound, per, lowers }, figure3, person) => {
      const whom = person && per !== "person" && per !== "base" ? "\u6BCF\u4EBA" : "";
      const change = lowers === true ? "\u964D\u4F4E" : "\u63D0\u9AD8";
      const times = { person: "\u6BCF\u4EBA", schoolYear: "\u6BCF\u5B66\u5E74", year: "\u6BCF\u5E74", once: "\u4E00\u6B21\u6027", base: change }[per];
      const sign = { atLeast: "\u81F3\u5C11", exactly: "", atMost: "\u4E0D\u8D85\u8FC7" }[bound];
      return `${whom}${times}${sign}${figure3}`;
    },
    eachMember: "\u6BCF\u540D\u5BB6\u5EAD\u6210\u5458",
    /** Between conditions that must all hold. */
    and: "\uFF0C\u4E14 ",
    /** Between conditions of which one suffices. */
    or: "\uFF0C\u6216 ",
    not: (condition) => `\u5E76\u975E\uFF08${condition}\uFF09`,
    /** Of what is either so or not. */
    isSo: (subject, so) => so ? subject.replace(/^是否/, "") : `\u975E\u201C${subject.replace(/^是否/, "")}\u201D`,
    /** What may be written, and the least and the most of it. */
    within: (text, least, most) => `${text}${least === void 0 ? "" : `\uFF0C\u4E0D\u5C0F\u4E8E ${least}`}${most === void 0 ? "" : `\uFF0C\u4E0D\u5927\u4E8E ${most}`}`,
    is: (subject, value) => `${subject}\u4E3A${value}`,
    isNot: (subject, value) => `${subject}\u4E0D\u4E3A${value}`,
    /** How a derived value comes about. */
    expression: {
      asOf: "\u8BA4\u5B9A\u65E5\u671F",
      count: (where) => where === void 0 ? "\u5728\u4E16\u6210\u5458\u4EBA\u6570" : `\u5728\u4E16\u6210\u5458\u4E2D${where}\u7684\u4EBA\u6570`,
      total: (of, where) => where === void 0 ? `\u5404\u5728\u4E16\u6210\u5458${of}\u4E4B\u548C` : `\u5728\u4E16\u6210\u5458\u4E2D${where}\u7684\uFF0C\u5176${of}\u4E4B\u548C`,
      every: (holds) => `\u6BCF\u540D\u5728\u4E16\u6210\u5458\u5747\u7B26\u5408\uFF1A${holds}`,
      some: (holds) => `\u81F3\u5C11\u4E00\u540D\u5728\u4E16\u6210\u5458\u7B26\u5408\uFF1A${holds}`,
      least: (parts) => `${parts.join("\u3001")}\u4E2D\u7684\u6700\u5C0F\u503C`,
      greatest: (parts) => `${parts.join("\u3001")}\u4E2D\u7684\u6700\u5927\u503C`,
      ofZero: (ratio, base, value) => `${ratio}\uFF0C${base}\u4E3A0\u7684\u6309${value}\u8BA1`,
      divisor: "\u9664\u6570",
      completedYears: (from, to) => `${from}\u81F3${to}\u7684\u6574\u5E74\u6570`,
      completedMonths: (from, to) => `${from}\u81F3${to}\u7684\u6574\u6708\u6570`,
      daysCounted: (from, to) => `${from}\u81F3${to}\u7684\u5929\u6570\uFF08\u9996\u5C3E\u4E24\u65E5\u5747\u8BA1\uFF09`,
      yearOf: (day) => `${day}\u6240\u5728\u5E74\u4EFD`,
      dayAfter: (day) => `${day}\u7684\u6B21\u65E5`,
      lastAnniversary: (monthDay, until) => `\u622A\u81F3${until}\u6700\u8FD1\u4E00\u6B21\u7684${monthDay}`,
      choose: (condition, then, otherwise) => `${condition}\u7684\uFF0C\u4E3A${then}\uFF1B\u5176\u4F59\u7684\uFF0C\u4E3A${otherwise}`,
      chooseBetween: (condition, then, otherwise) => `${condition}\u7684\uFF0C\u8981\u6C42\uFF1A${then}\uFF1B\u5176\u4F59\u7684\uFF0C\u8981\u6C42\uFF1A${otherwise}`,
      always: "\u4E00\u5F8B\u7B26\u5408",
      never: "\u4E00\u5F8B\u4E0D\u7B26\u5408",
      firstKnown: (parts) => parts.join("\uFF1B\u4E0D\u80FD\u5F97\u51FA\u7684\uFF0C\u91C7\u7528"),
      known: (what) => `\u5DF2\u586B\u62A5${what}`,
      /** What states it besides: what stands in for it, and what it is held against. */
      standsIn: (source) => `\u672C\u8EAB\u65E0\u4ECE\u8BA1\u7B97\u7684\uFF0C\u91C7\u7528${source}`,
      stated: (source, against) => `${source}\u4E0E${against ?? "\u6B64"}\u4E0D\u7B26\u7684\uFF0C\u4E24\u8005\u5747\u4F5C\u8003\u8651`,
      /** A second source that counts only where something is so. */
      where: (told, condition) => `${condition}\u65F6\uFF0C${told}`
    },
    required: "\u5FC5\u987B\u8FBE\u6807",
    advisory: "\u4EC5\u4F9B\u53C2\u8003\uFF0C\u4E0D\u5F71\u54CD\u7ED3\u8BBA",
    /** The same in a column of a table. */
    counts: { required: "\u5FC5\u987B", advisory: "\u53C2\u8003" },
    /** Required under one option of a reading only; `byDefault` tells which way it goes where nobody chooses. */
    requiredUnder: (reading, option, byDefault) => `\u201C${reading}\u201D\u9009\u201C${option}\u201D\u65F6\u5FC5\u987B\u8FBE\u6807\uFF0C${byDefault ? "\u8FD9\u662F\u9ED8\u8BA4\u53E3\u5F84" : "\u9ED8\u8BA4\u53E3\u5F84\u4E0B\u4EC5\u4F9B\u53C2\u8003"}`,
    /** A comparison as it stands under one option of a reading. */
    under: (reading, option, comparison) => `\u201C${reading}\u201D\u9009\u201C${option}\u201D\u65F6\uFF1A${comparison}`,
    choice: (reading, option) => `${reading}\uFF1D${option}`,
    isDefault: "\u9ED8\u8BA4",
    computed: "\u6309\u6BD4\u4F8B\u6D4B\u7B97",
    /** Of a figure that no document gives, why. */
    noValue: (reason) => `\u6CA1\u6709\u6570\u503C\uFF1A${reason}\uFF1B\u51E1\u636E\u6B64\u5224\u65AD\u7684\uFF0C\u4E00\u5F8B\u5F85\u6838\u5B9E`,
    weak: (reason) => `\u4F9D\u636E\u8F83\u5F31\uFF1A${reason}`,
    years: (from, to) => from === to ? `${from}\u5E74` : `${from}\u2014${to}\u5E74`,
    since: (from, to) => to === void 0 ? `\u81EA${chineseDay(from)}\u8D77` : `${chineseDay(from)}\u81F3${chineseDay(to)}`,
    monthDay: (month, day) => `${month}\u6708${day}\u65E5`,
    validity: (from, to) => `\u9002\u7528\u4E8E\u8BA4\u5B9A\u65E5\u671F\u5728${chineseDay(from)}\u81F3${chineseDay(to)}\u4E4B\u95F4\u7684\u9000\u51FA`,
    casesIn: (file, count) => `${file}\uFF1A${count}\u4F8B`,
    noCases: "\u672A\u627E\u5230\u7528\u4F8B",
    /** Of a fact that is just an input. */
    asGiven: "\u76F4\u63A5\u586B\u62A5",
    /** Of the lines of a document, how many stand in some clause. */
    lineCounts: (lines, mapped) => `\u5168\u6587${lines}\u884C\uFF0C\u5176\u4E2D${mapped}\u884C\u5728\u4E0B\u5217\u6761\u6587\u4E2D\uFF0C\u5176\u4F59${lines - mapped}\u884C\u5206\u522B\u8BF4\u660E\u7406\u7531\u3002`,
    /** A place in a document and the lines it takes, each a number or a run of them. */
    placeAndLines: (place, lines) => `${place}\uFF0C\u7B2C${lines.join("\u3001")}\u884C`,
    colon: "\uFF1A",
    sentenceSeparator: "\uFF1B",
    heading: {
      contents: "\u76EE\u5F55",
      criterion: "\u6807\u51C6",
      conditions: "\u8FBE\u6807\u6761\u4EF6",
      variants: "\u5176\u4ED6\u53E3\u5F84",
      required: "\u662F\u5426\u5FC5\u987B",
      decidedBy: "\u662F\u5426\u5FC5\u987B\u53D6\u51B3\u4E8E\u53E3\u5F84",
      clause: "\u6761\u6587\u4F9D\u636E",
      parameters: "\u6807\u51C6\u503C",
      readings: "\u653F\u7B56\u53E3\u5F84",
      facts: "\u6838\u7B97\u9879",
      fact: "\u6838\u7B97\u9879\u540D\u79F0",
      inputs: "\u9700\u586B\u6570\u636E",
      cases: "\u6821\u9A8C\u7528\u4F8B",
      sources: "\u5F15\u7528\u6587\u4EF6",
      measures: "\u5E2E\u6276\u63AA\u65BD",
      gives: "\u7ED9\u4E88",
      whom: "\u5BF9\u8C61",
      coverage: "\u6761\u6587\u5BF9\u7167",
      id: "\u7F16\u53F7",
      period: "\u9002\u7528\u65F6\u95F4",
      value: "\u6570\u503C",
      remark: "\u8BF4\u660E",
      option: "\u9009\u9879",
      levels: "\u6D89\u53CA",
      formula: "\u7B97\u6CD5",
      computedFrom: "\u7531\u4F55\u5F97\u51FA",
      path: "\u5B57\u6BB5",
      fill: "\u586B\u5199\u5185\u5BB9",
      unit: "\u5355\u4F4D",
      document: "\u4F9D\u636E",
      title: "\u540D\u79F0",
      issuer: "\u53D1\u6587\u5355\u4F4D",
      date: "\u65E5\u671F",
      place: "\u6761\u6B3E",
      status: "\u5904\u7406\u65B9\u5F0F",
      kind: "\u6027\u8D28",
      states: "\u6761\u6587\u8981\u70B9",
      by: "\u7531\u4F55\u8BA4\u5B9A",
      count: "\u6761\u6570",
      openQuestions: "\u6761\u6587\u6CA1\u6709\u5199\u660E\u6216\u524D\u540E\u4E0D\u4E00\u4E4B\u5904",
      meanwhile: "\u76EE\u524D\u5982\u4F55\u5904\u7406",
      unmapped: "\u672A\u5217\u4E3A\u6761\u6587\u7684\u5404\u884C",
      lifecycle: "\u5EFA\u6863\u7ACB\u5361\u52A8\u6001\u7BA1\u7406",
      transitions: "\u5404\u73AF\u8282",
      from: "\u7531",
      to: "\u8F6C\u4E3A",
      step: "\u73AF\u8282",
      actor: "\u7531\u8C01\u529E\u7406",
      when: "\u524D\u63D0",
      evidence: "\u51ED\u636E"
    },
    status: { encoded: "\u5DF2\u7F16\u5165\u89C4\u5219", attested: "\u51ED\u7ECF\u529E\u4EBA\u786E\u8BA4", planned: "\u5F85\u7F16\u5165", outOfScope: "\u4E0D\u4F5C\u4E3A\u8BA4\u5B9A\u6761\u4EF6" },
    kind: { criterion: "\u6761\u4EF6", quantity: "\u6570\u91CF\u6307\u6807", procedure: "\u7A0B\u5E8F" }
  }
};

// src/words/index.ts
var words = { zh, en };

export {
  words
};
