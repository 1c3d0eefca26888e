/** What is wrong with a rulebook's files, in English. The place stands before each sentence. */
import type { ExpressionType, FieldKind, RulebookShape, WordsSection } from '../../base/rulebook-issue.js';
import { firstOf, type RulebookNames, type RulebookSentences, type ShapeSentences } from '../rulebook-sentences.js';
import { plural } from './plural.js';

const list = (items: readonly string[]) => firstOf(items, ', ', (shown, rest) => `${shown} and ${rest} more`);
const meant = ({ suggestion }: { readonly suggestion?: string }) =>
  suggestion === undefined ? '' : `; did you mean "${suggestion}"?`;
const entries = (count: number) => plural(count, 'entry', 'entries');

const form: Readonly<Record<RulebookShape, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  tuple: 'a list of fixed length',
  age: 'an age: a whole number of at most three digits, as text',
  by: 'the list of what judges by this clause',
  changedCriterion: '<level>/<name>, or * for all',
  condition: 'a condition: an object with one of all, any, not, condition or fact',
  criterionId: '<level>/<name>, such as village/water',
  criterionOfWhy: 'an entry that names its criterion, as it says why',
  base: 'the id of a shipped rulebook, such as national-2016, or a folder in or beside its own, such as ../common',
  asOf: '"asOf", the day of judgement',
  day: 'a day that exists, written YYYY-MM-DD',
  documentDate: 'a year, month or day, such as 2018, 2018-06 or 2018-06-30',
  expression: 'an expression: a number, true, false or an object with one form, such as field or sum',
  expressions: 'a list of at least one expression',
  expressionsByOption: 'an object with an expression for each option of the reading',
  fieldPath: 'where a field stands, such as road.metres or members[].veteran',
  figure: 'a decimal number, or a month and day, as text: "3.5", "08-31"',
  identifier: 'a name of letters and digits that begins with a small letter',
  label: 'words in both languages, zh and en',
  members: '"members"',
  monthDay: 'a month and day that every year has, written MM-DD',
  path: 'a name, or two joined by /',
  pair: 'a list of two expressions',
  place: 'a place such as 一（四） or 专栏17（六）, with full-width brackets',
  pointer: 'a JSON pointer within the conditions, such as /all/0',
  required: 'true, false, or an object with a reading and its option',
  ruleId: '<level>/<name> or measure/<name>, such as village/water',
  sentence: 'a sentence, or a list of them',
  slug: 'words of small letters and digits joined by -',
  version: 'a version such as 1.0.0',
};

const expression: Readonly<Record<ExpressionType, string>> = {
  number: 'a number',
  boolean: 'a yes or no',
  code: 'a code',
  day: 'a day',
  monthDay: 'a month and day',
};

const worded: Readonly<Record<WordsSection, string>> = {
  rules: 'no verdict rule',
  criteria: 'no criterion',
  comparisons: 'no fact',
  members: 'no fact',
  questions: 'no input',
  remedies: 'no input, no code of one and no fact',
};

const kind: Readonly<Record<FieldKind, string>> = {
  money: 'a sum of money',
  percent: 'a percentage',
  count: 'a count',
  measure: 'a measure',
  boolean: 'a yes or no',
  code: 'a code',
  date: 'a date',
  text: 'a text',
};

/** The sentences, given the names of types of JSON and of what rules are about. */
export function enRulebookIssues({ type, about }: RulebookNames): RulebookSentences {
  const what = (found: string) => type[found] ?? found;
  const shapes: ShapeSentences = {
    shape: ({ expected, found }) =>
      found === 'undefined'
        ? `is missing; it must be ${form[expected]}`
        : `must be ${form[expected]}, not ${what(found)}`,
    notInList: ({ options, found, ...told }) =>
      found === 'undefined'
        ? `is missing; it must be one of ${list(options)}`
        : `must be one of ${list(options)}; found ${what(found)}${meant(told)}`,
    atLeast: ({ limit, found }) => `must be at least ${limit}, not ${found}`,
    atMost: ({ limit, found }) => `must be at most ${limit}, not ${found}`,
    tooFew: ({ limit }) => `must have at least ${entries(limit)}; add what is missing`,
    tooMany: ({ limit }) => `must have at most ${entries(limit)}; split it`,
    emptyText: () => 'must not be empty; fill it in',
    longText: ({ limit }) => `must have at most ${limit} characters; shorten it`,
    otherwise: () => 'is not of the form that belongs here; tuopin schema shows it',
  };
  return {
    ambiguousGroup: { severalKinds: ({ given }) => `has ${given.join(' and ')}; keep one of them` },
    badShape: {
      ...shapes,
      unreadable: () => 'cannot be read as JSON can: a getter or a proxy in it throws; hand in plain objects',
      endsBeforeItBegins: () => 'ends before it begins; correct one of the two days',
      bareComparison: () => 'a rule begins with all, any or not; put the comparison into one of them',
      namedLikeMeasure: ({ id }) => `"${id}" is named like a measure; its event must be of type "measure"`,
      measureName: () => 'a measure is named measure/<name>, such as measure/studyGrant',
      verdictOfMember: () => 'a verdict is about a level; what a member may receive is a measure',
      notAllOfCriteria: (told) => `a ${told.type} is all of a list of conditions, each naming a criterion`,
      lowersNoBase: ({ per }) =>
        `"lowers" goes with "per": "base" only, and here it is "${per}"; leave it out, or say "base"`,
      noMembers: (told) => `a ${about[told.about]} has no members; only a household has`,
      valuesOrSeries: () => 'must have either values or series, or say in "open" why it has none',
      proRataValues: () => 'needs a unit and at least two positive values to run through',
      proRataYears: () => 'runs by calendar years, and two of its values begin in the same one; keep one of them',
      olderAbove: () => 'stands below an older version; the newest stands first',
      baseBelowZero: () => 'can be negative; a base is never below zero',
      baseMayBeZero: () => 'can be zero where what is divided by it cannot; say otherwise what is meant',
      strayBrace: () => 'has a brace that marks no place such as {value}; correct it',
      noRunOfLines: ({ from, to, lines }) => `${from} to ${to} is no run of the ${lines} lines of the text; correct it`,
    },
    cycle: {
      refersToItself: ({ id, way }) => `"${id}" refers to itself by way of ${list(way)}; take out one reference`,
      extendsItself: ({ id }) => `"${id}" builds on this rulebook in turn; take out one of the two`,
      partOfItself: ({ id }) => `"${id}" is part of itself; take out one "partOf"`,
      computedFromItself: ({ id }) => `"${id}" is computed from itself; take out one reference`,
    },
    danglingReference: {
      base: (told) => `there is no rulebook "${told.id}" to build on${meant(told)}`,
      takenOver: (told) => `"${told.id}" is nothing that can be taken over${meant(told)}`,
      leftOut: ({ id }) =>
        `"${id}" is left out by "without" in rulebook.json and needed here; restate this, or keep it`,
      source: ({ id }) => `"${id}" is not among the sources of rulebook.json; add it there or correct it`,
      criterion: (told) => `"${told.id}" is not a criterion about a ${about[told.about]}${meant(told)}`,
      verdictRule: (told) => `"${told.id}" is not a verdict rule about a ${about[told.about]}`,
      parameter: (told) => `"${told.id}" is not a parameter of parameters.json${meant(told)}`,
      parameterOfFact: ({ fact, ids }) =>
        `the fact ${fact} needs the parameters ${list(ids)}; add them to parameters.json`,
      yesOrNo: (told) => `"${told.id}" is no yes or no about a ${about[told.about]}`,
      comparison: ({ at }) => `"${at}" is not a comparison of this rule`,
      judge: (told) => `"${told.id}" is no criterion, verdict rule, measure, parameter or fact${meant(told)}`,
      state: ({ id }) => `"${id}" is not among the states; add it there or correct it`,
      unreachedState: ({ id }) => `nothing leads to "${id}"; add a transition to it, or remove it`,
      group: (told) => `a ${about[told.about]} has no group "${told.id}"; add it to "groups"`,
      unit: ({ id, options, ...told }) =>
        `there is no unit "${id}"${meant(told)}; there are ${list(options)}, and those that "units" of fields.json names`,
      fieldBeside: (told) =>
        `"${told.id}" is no field of a ${about[told.about]} that this can be held against${meant(told)}`,
      lintCode: (told) => `"${told.id}" is not a finding that can be ignored${meant(told)}`,
      worded: ({ id, section, ...told }) => `"${id}" is ${worded[section]} of this rulebook${meant(told)}`,
      placeInWords: ({ id, options, ...told }) =>
        options.length === 0
          ? `nothing is told in this sentence; take out {${id}}`
          : `{${id}} is not told here; what is: ${list(options)}${meant(told)}`,
    },
    duplicateId: {
      listed: ({ id }) => `"${id}" is listed twice; rename or remove one of them`,
      defined: ({ id }) => `"${id}" is defined twice; rename one of them`,
      takenOverTwice: ({ id, bases }) =>
        `"${id}" is one thing in ${list(bases.slice(0, 1))} and another in ${list(bases.slice(1))}; state it here, or say which by "basedOn"`,
      fieldAlready: ({ id }) => `every record has "${id}" already; give it another name`,
      factAlready: ({ id }) => `"${id}" is a fact already; rename the parameter`,
      inputOrFactAlready: ({ id }) =>
        `"${id}" is an input already, or a fact of every rulebook about another level; rename the fact`,
      parameterAlready: ({ id }) => `"${id}" is a parameter already; rename the fact`,
      option: () => 'has an option twice; rename or remove one of them',
      replaced: ({ reading, option }) => `${reading}=${option} replaces this comparison twice; keep one`,
      begun: ({ day }) => `two values begin on ${day}; keep one`,
      leftTwice: ({ id }) => `"${id}" is left twice; what comes next must be one step`,
      line: ({ line }) =>
        `line ${line} of the text stands under a reason and once more; let it stand in a clause, or under one reason`,
    },
    emptyList: {
      ...shapes,
      nothingRequired: () => 'at least one criterion must be required whatever the readings',
      noOptions: () => 'is a code without options; list what it can be',
      noValue: () => 'has no value; say in "open" why',
    },
    forbiddenKey: {
      key: ({ key }) => `"${key}" is not allowed in rule files: it would change what an engine runs; remove it`,
    },
    hiddenCharacter: {
      character: ({ character }) => `holds ${character}, which is not seen or steers what is; remove it`,
    },
    missingCitation: shapes,
    missingFile: { required: () => 'is missing; every rulebook has one' },
    missingLabel: shapes,
    missingVerdict: {
      noExit: () => 'no file has a rule of type "verdict" named <level>/exit; nothing could be judged',
    },
    tooDeep: {
      bases: ({ limit }) =>
        `builds on rulebooks that build on others more than ${limit} deep; build on what is needed directly`,
      conditions: ({ limit }) => `is nested deeper than ${limit} levels; split it into conditions of its own`,
      references: ({ limit }) => `is part of a chain of references more than ${limit} long; refer directly`,
      expressions: ({ limit }) => `is nested deeper than ${limit} levels, with the facts it names; split it`,
      facts: ({ limit }) => `names facts that name facts more than ${limit} times; name them directly`,
    },
    tooLarge: {
      rules: ({ count, limit }) => `there are ${count} rules; a rulebook has at most ${limit}`,
      conditions: ({ limit }) => `has more than ${limit} conditions; split it`,
      comparisons: ({ limit }) =>
        `brings the rulebook to more than ${limit} comparisons with all references followed; refer to fewer`,
      expressions: ({ limit }) => `has more than ${limit} expressions; split it`,
      expressionsOfFact: ({ limit }) => `holds more than ${limit} expressions, with the facts it names; split it`,
      listsInLists: () => 'goes through lists of members within lists of members too often; split it',
      sources: ({ limit }) =>
        `has second sources that can be believed or not in more than ${limit} ways; leave some out`,
      factors: ({ limit }) => `has more than ${limit} factors, parts and bases, with the facts it names; split it`,
      combinations: ({ criteria, count, limit }) =>
        `${list(criteria)} hang together by ${count} readings, which can be combined in more than ${limit} ways; let fewer readings decide them`,
    },
    typeMismatch: {
      otherType: (told) => `is ${expression[told.type]}; it must be ${expression[told.wanted]}`,
      unlikeTypes: (told) => `is ${expression[told.type]} in one place and ${expression[told.other]} in another`,
      operatorOfType: ({ operator, ...told }) => `${operator} does not suit ${expression[told.type]}`,
      notCompared: (told) => `is ${expression[told.type]}; rules compare numbers, yes or no, and codes`,
      unitWithout: (told) => `is ${expression[told.type]}; remove the unit`,
      sourcesOfMember: () => 'is about a member; only numbers about a whole record have second sources',
      outsideList: ({ id }) => `"${id}" is a member's; ask for it inside count, total, every or some`,
      numberOfFact: ({ fact, id }) => `the fact ${fact} needs "${id}" as a number with a unit`,
      notOfKind: (told) => `does not suit ${kind[told.kind]}; remove it`,
      noValueOf: (told) => `is no value that ${kind[told.kind]} can have here; correct it`,
      otherFamily: () => 'does not suit the comparison that it replaces',
      ordersNumbers: ({ operator, kind: found }) =>
        `${operator} compares numbers; this fact is ${found === 'boolean' ? 'true or false' : 'a code'}`,
      numberIsOrdered: ({ operator }) => `this fact is a number; compare it with ${operator} and its like`,
      otherKind: ({ kind: own, found, unit }) => {
        const fact = { number: `a number in ${unit}`, boolean: 'true or false', code: 'a code' }[own];
        return `this fact is ${fact}; the other side is ${what(found)}`;
      },
      otherUnit: ({ unit, found }) => `this fact is in ${unit}; the other side is in ${found}`,
      needsList: ({ operator }) => `${operator} needs a list of codes`,
      needsOne: ({ operator }) => `${operator} needs one value, not a list`,
      codesAreTexts: () => 'every item of the list must be a code, as text',
      notAmongCodes: ({ found, options }) => `${list(found)} is not among ${list(options)}`,
      monthDayCompared: ({ id }) => `"${id}" is a month and day, not a number to compare with`,
      monthDayAsAmount: ({ id }) => `"${id}" is a month and day, not an amount`,
      monthDayWithUnit: () => 'a month and day has no unit; remove the unit',
      numberWithoutUnit: () => 'a number needs a unit',
      unitOfFact: ({ fact, id, unit }) =>
        `the fact ${fact} needs "${id}" in ${unit ?? 'month and day, without a unit'}`,
    },
    unknownFact: {
      input: (told) => `"${told.id}" is not an input of a ${about[told.about]} that can be computed with${meant(told)}`,
      fact: (told) => `"${told.id}" is not a fact about a ${about[told.about]}${meant(told)}`,
      parameterOrFact: (told) =>
        `"${told.id}" is neither a parameter nor a fact about a ${about[told.about]}${meant(told)}`,
    },
    unknownKey: { key: ({ key }) => `"${key}" is not a known key; correct or remove it` },
    unknownOperator: shapes,
    unknownReading: {
      reading: ({ id }) => `"${id}" is not among the readings of rulebook.json`,
      option: ({ reading, option, options }) => `"${option}" is not an option of ${reading}: ${list(options)}`,
      optionLacking: ({ reading, option }) => `lacks the option "${option}" of ${reading}`,
      readingOfFact: ({ fact, id }) => `the fact ${fact} depends on the reading "${id}"; add it to rulebook.json`,
      optionsOfFact: ({ fact, id, found, options }) =>
        `the fact ${fact} does not understand ${id}=${list(found)}; it knows ${list(options)}`,
    },
    unmapped: {
      rule: ({ id }) => `no clause leads to "${id}"; name it in "by" of the clause it encodes`,
      withoutLines: ({ id }) => `"${id}" has no lines; say where it stands in the text`,
      line: ({ line }) =>
        `line ${line} of the text is in no clause; add it to its clause, or to "unmapped" with a reason`,
    },
  };
}
