import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  type RulebookFault,
  type RulebookFaultData,
  type RulebookFaults,
  rulebookShapes,
} from '../../src/base/rulebook-issue.js';
import { kinds } from '../../src/records/field.js';
import { describeRulebookIssue } from '../../src/rulebook/describe-issue.js';
import { pointer } from '../../src/rulebook/issue-list.js';
import { words } from '../../src/words/index.js';
import type { RulebookSentences } from '../../src/words/rulebook-sentences.js';
import { languages } from '../../src/words/words.js';
import type { Words } from '../../src/words/zh/common.js';
import { describeIssue } from '../support/fields.js';
import { expectWorded } from './files.js';

/** For each reason of a code, what its sentence can be told. */
type Samples = {
  readonly [Code in RulebookFault]: {
    readonly [Reason in keyof RulebookFaults[Code]]: readonly RulebookFaults[Code][Reason][];
  };
};

const id = 'village/rods';
const suggestion = 'village/roads';
const about = 'village';
const limit = 7;
const options = ['atLeast', 'above'];
const shapes: Samples['missingLabel'] = {
  shape: rulebookShapes.flatMap((expected) => ['undefined', 'array', '"x"'].map((found) => ({ expected, found }))),
  notInList: [
    { options, found: 'undefined' },
    { options, found: '"abov"', suggestion: 'above' },
  ],
  atLeast: [{ limit, found: '6' }],
  atMost: [{ limit, found: '8' }],
  tooFew: [{ limit: 1 }, { limit }],
  tooMany: [{ limit }],
  emptyText: [{}],
  longText: [{ limit }],
  otherwise: [{}],
};
const samples: Samples = {
  ambiguousGroup: { severalKinds: [{ given: ['all', 'any'] }] },
  badShape: {
    ...shapes,
    unreadable: [{}],
    endsBeforeItBegins: [{}],
    bareComparison: [{}],
    namedLikeMeasure: [{ id }],
    measureName: [{}],
    verdictOfMember: [{}],
    notAllOfCriteria: [{ type: 'verdict' }, { type: 'measure' }],
    noMembers: [{ about }],
    lowersNoBase: [{ per: 'once' }],
    valuesOrSeries: [{}],
    proRataValues: [{}],
    proRataYears: [{}],
    olderAbove: [{}],
    baseBelowZero: [{}],
    baseMayBeZero: [{}],
    strayBrace: [{}],
    noRunOfLines: [{ from: 3, to: 9, lines: 7 }],
  },
  cycle: {
    refersToItself: [{ id, way: [id, suggestion] }],
    computedFromItself: [{ id }],
    extendsItself: [{ id }],
    partOfItself: [{ id }],
  },
  danglingReference: {
    base: [{ id }, { id, suggestion }],
    takenOver: [{ id }, { id, suggestion }],
    leftOut: [{ id }],
    source: [{ id }],
    criterion: [
      { id, about },
      { id, about: 'member', suggestion },
    ],
    verdictRule: [{ id, about: 'household' }],
    parameter: [{ id }, { id, suggestion }],
    parameterOfFact: [{ fact: 'age', ids: [id] }],
    yesOrNo: [{ id, about: 'county' }],
    comparison: [{ at: '/all/0' }],
    judge: [{ id }, { id, suggestion }],
    state: [{ id }],
    unreachedState: [{ id }],
    lintCode: [{ id }, { id, suggestion }],
    worded: [
      ...(['rules', 'criteria', 'comparisons', 'members', 'questions'] as const).map((section) => ({ id, section })),
      { id, section: 'remedies', suggestion },
    ],
    placeInWords: [
      { id: 'vaule', options: [] },
      { id: 'vaule', options: ['value', 'bound'], suggestion: 'value' },
    ],
    group: [{ id, about }],
    unit: [
      { id, options: ['m', 'mu'] },
      { id, options: ['m', 'mu'], suggestion },
    ],
    fieldBeside: [
      { id, about },
      { id, about, suggestion },
    ],
  },
  duplicateId: {
    listed: [{ id }],
    defined: [{ id }],
    takenOverTwice: [{ id, bases: ['../a', '../b'] }],
    factAlready: [{ id }],
    fieldAlready: [{ id }],
    inputOrFactAlready: [{ id }],
    parameterAlready: [{ id }],
    option: [{}],
    replaced: [{ reading: 'bound', option: 'above' }],
    begun: [{ day: '2018-01-01' }],
    leftTwice: [{ id }],
    line: [{ line: 5 }],
  },
  emptyList: { ...shapes, nothingRequired: [{}], noValue: [{}], noOptions: [{}] },
  forbiddenKey: { key: [{ key: 'path' }] },
  hiddenCharacter: { character: [{ character: 'U+202E' }] },
  missingCitation: shapes,
  missingFile: { required: [{}] },
  missingLabel: shapes,
  missingVerdict: { noExit: [{}] },
  tooDeep: {
    bases: [{ limit }],
    conditions: [{ limit }],
    references: [{ limit }],
    expressions: [{ limit }],
    facts: [{ limit }],
  },
  tooLarge: {
    rules: [{ limit, count: 8 }],
    conditions: [{ limit }],
    comparisons: [{ limit }],
    expressions: [{ limit }],
    expressionsOfFact: [{ limit }],
    listsInLists: [{}],
    factors: [{ limit }],
    sources: [{ limit }],
    combinations: [{ limit, count: 8, criteria: [id, suggestion] }],
  },
  typeMismatch: {
    codesAreTexts: [{}],
    otherFamily: [{}],
    notOfKind: kinds.map((kind) => ({ kind })),
    noValueOf: kinds.map((kind) => ({ kind })),
    otherType: [
      { type: 'number', wanted: 'boolean' },
      { type: 'day', wanted: 'monthDay' },
      { type: 'code', wanted: 'number' },
    ],
    unlikeTypes: [{ type: 'number', other: 'boolean' }],
    operatorOfType: [{ operator: 'equal', type: 'number' }],
    notCompared: [{ type: 'day' }],
    unitWithout: [{ type: 'boolean' }],
    sourcesOfMember: [{}],
    outsideList: [{ id: 'members[].labour' }],
    numberOfFact: [{ fact: 'age', id }],
    ordersNumbers: [
      { operator: 'decimal:lessThan', kind: 'boolean' },
      { operator: 'decimal:lessThan', kind: 'code' },
    ],
    numberIsOrdered: [{ operator: 'decimal:lessThan' }],
    otherKind: [
      { kind: 'number', unit: 'percent', found: 'string' },
      { kind: 'boolean', found: 'number' },
      { kind: 'code', found: 'array' },
    ],
    otherUnit: [{ unit: 'percent', found: 'persons' }],
    needsList: [{ operator: 'in' }],
    needsOne: [{ operator: 'equal' }],
    notAmongCodes: [{ found: ['"x"'], options }],
    monthDayCompared: [{ id }],
    monthDayAsAmount: [{ id }],
    monthDayWithUnit: [{}],
    numberWithoutUnit: [{}],
    unitOfFact: [
      { fact: 'age', id },
      { fact: 'age', id, unit: 'years' },
    ],
  },
  unknownFact: {
    fact: [
      { id, about },
      { id, about: 'township', suggestion },
    ],
    input: [
      { id, about },
      { id, about, suggestion },
    ],
    parameterOrFact: [
      { id, about },
      { id, about, suggestion },
    ],
  },
  unknownKey: { key: [{ key: 'author' }] },
  unknownOperator: shapes,
  unknownReading: {
    reading: [{ id }],
    option: [{ reading: 'bound', option: 'abov', options }],
    optionLacking: [{ reading: 'bound', option: 'above' }],
    readingOfFact: [{ fact: 'age', id }],
    optionsOfFact: [{ fact: 'age', id, found: ['abov'], options }],
  },
  unmapped: { rule: [{ id }], withoutLines: [{ id }], line: [{ line: 5 }] },
};

const faults = Object.entries(samples).flatMap(([code, reasons]) =>
  Object.entries(reasons).flatMap(([reason, all]) =>
    all.map((told: object) => ({ code, reason, ...told }) as RulebookFaultData),
  ),
);

describe('describeRulebookIssue', () => {
  it.each(languages)('has exactly the sentences that there are faults, in %s', (language) => {
    const namesIn = (table: Readonly<Record<string, object>>) =>
      Object.entries(table).flatMap(([code, reasons]) => Object.keys(reasons).map((reason) => `${code} ${reason}`));
    expect(namesIn(words[language].rulebookIssue).sort()).toEqual(namesIn(samples).sort());
  });

  it('words every fault in both languages', () => {
    for (const fault of faults) {
      const message = describeRulebookIssue(fault, 'en');
      expectWorded({ ...fault, file: 'a.json', pointer: pointer([]), message });
    }
  });

  it('leaves out nothing that a fault tells', () => {
    const spoken = ['expected', 'found', 'about', 'kind', 'type', 'wanted', 'other', 'section'];
    for (const fault of faults) {
      const { code: _, reason: __, ...told } = fault;
      const parts = Object.entries(told).flatMap(([key, value]) => (spoken.includes(key) ? [] : [value].flat()));
      for (const language of languages) {
        for (const part of parts) expect(describeRulebookIssue(fault, language)).toContain(String(part));
      }
    }
  });

  it('names what a rule is about, and what stands there, in the language', () => {
    const fact = { code: 'unknownFact', reason: 'fact', id: 'tasks.road', about, suggestion: 'tasks.roads' } as const;
    expect(describeRulebookIssue(fact, 'en')).toBe(
      '"tasks.road" is not a fact about a village; did you mean "tasks.roads"?',
    );
    expect(describeRulebookIssue(fact, 'zh')).toBe('村没有名为“tasks.road”的数据；是否应为“tasks.roads”？');
    const text = { code: 'badShape', reason: 'shape', expected: 'string', found: 'array' } as const;
    expect(describeRulebookIssue(text, 'en')).toBe('must be a text, not a list');
    expect(describeRulebookIssue(text, 'zh')).toBe('应为文字；现为列表');
    expect(describeRulebookIssue({ ...text, found: 'undefined' }, 'zh')).toBe('没有填写，应为文字');
  });

  it('shortens a long list and says how many more there are', () => {
    const fault = { code: 'badShape', reason: 'notInList', found: '"x"' } as const;
    const many = { ...fault, options: Array.from({ length: 33 }, (_, index) => `o${index}`) };
    expect(describeRulebookIssue(many, 'en')).toMatch(/o29 and 3 more; found/);
    expect(describeRulebookIssue(many, 'zh')).toMatch(/o29等（另有 3 项）；/);
    expect(describeRulebookIssue({ ...many, options: many.options.slice(0, 30) }, 'en')).toMatch(/o29; found/);
  });

  it('hides nothing of what stands there', () => {
    const fault = { code: 'unknownKey', reason: 'key', key: '\u202ekey' } as const;
    for (const language of languages) expect(describeRulebookIssue(fault, language)).toContain('\\u202ekey');
  });

  it('words a text that is no JSON as that of a record', () => {
    const fault = { code: 'duplicateKey', path: 'rules', line: 3, column: 9 } as const;
    for (const language of languages)
      expect(describeRulebookIssue(fault, language)).toBe(describeIssue(fault, language));
    expect(describeRulebookIssue(fault, 'zh')).toMatch(/^rules .*第3行第9列/);
  });

  it('gives the code of a reason that it does not know', () => {
    const fault = { code: 'cycle', reason: 'ofLaterVersion' } as unknown as RulebookFaultData;
    expect(describeRulebookIssue(fault, 'zh')).toBe('cycle');
  });
});

describe('another language', () => {
  /** The keys of a table without which it is none. */
  type Needed<Table> = { [Key in keyof Table]: Omit<Table, Key> extends Table ? never : Key }[keyof Table];
  type NeededReasons = { [Code in RulebookFault]: Needed<RulebookSentences[Code]> }[RulebookFault];

  it('needs a sentence for every fault, or it does not compile', () => {
    expectTypeOf<'rulebookIssue'>().toExtend<Needed<Words>>();
    expectTypeOf<Needed<RulebookSentences>>().toEqualTypeOf<RulebookFault>();
    expectTypeOf<NeededReasons>().toEqualTypeOf<RulebookFaultData['reason']>();
  });
});
