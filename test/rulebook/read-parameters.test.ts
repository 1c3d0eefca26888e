import { describe, expect, it } from 'vitest';
import { pointerOf, refusalsAfter } from './files.js';
import { citations, labels } from './small.js';

const FILE = 'parameters.json';
const at = (id: string) => pointerOf(FILE, id);
const line = at('povertyLine/exit');
const start = at('schoolYearStart');
const limit = at('povertyIncidence/limit');
const target = at('countyIncome/target');

const value = (from: string, text: unknown, more: object = {}) => ({ from, value: text, citations, ...more });
const dated = (from: string, text: unknown, more: object = {}) => ({
  ...value(from, text, more),
  citations: [{ source: '待核', at: '全文' }],
});

describe('a parameter is refused', () => {
  it.each<[string, string, unknown, string, string]>([
    ['with an id of another', `${limit}/id`, 'schoolYearStart', 'duplicateId', `${limit}/id`],
    ['with the name of a fact', `${limit}/id`, 'stableIncome', 'duplicateId', `${limit}/id`],
    ['with an id that is no name', `${limit}/id`, 'poverty incidence', 'badShape', `${limit}/id`],
    ['with an id of three parts', `${limit}/id`, 'a/b/c', 'badShape', `${limit}/id`],
    ['without a label', `${limit}/labels`, undefined, 'missingLabel', `${limit}/labels`],
    ['without a Chinese label', `${limit}/labels/zh`, undefined, 'missingLabel', `${limit}/labels/zh`],
    ['without an English label', `${limit}/labels/en`, undefined, 'missingLabel', `${limit}/labels/en`],
    ['with an empty label', `${limit}/labels/en`, '', 'missingLabel', `${limit}/labels/en`],
    ['with an unknown unit', `${limit}/unit`, 'mu', 'danglingReference', `${limit}/unit`],
    ['with an unknown key', `${limit}/comment`, 'x', 'unknownKey', `${limit}/comment`],
    ['without values', `${limit}/values`, undefined, 'badShape', limit],
    ['with half a reason for no value', `${limit}/open`, { zh: '无' }, 'missingLabel', `${limit}/open/en`],
    ['with an empty list of values', `${limit}/values`, [], 'emptyList', `${limit}/values`],
    ['with a number for a value', `${limit}/values/0/value`, 2, 'badShape', `${limit}/values/0/value`],
    ['with an exponent', `${limit}/values/0/value`, '2e0', 'badShape', `${limit}/values/0/value`],
    ['with a unit in its value', `${limit}/values/0/value`, '2%', 'badShape', `${limit}/values/0/value`],
    ['with 16 digits', `${limit}/values/0/value`, '1234567890123456', 'badShape', `${limit}/values/0/value`],
    ['with 7 decimals', `${limit}/values/0/value`, '2.0000001', 'badShape', `${limit}/values/0/value`],
    ['from a day that does not exist', `${limit}/values/0/from`, '2017-02-29', 'badShape', `${limit}/values/0/from`],
    ['from no day', `${limit}/values/0/from`, undefined, 'badShape', `${limit}/values/0/from`],
    ['that ends before it begins', `${limit}/values/0/to`, '2015-12-31', 'badShape', `${limit}/values/0/to`],
    [
      'with two values from one day',
      `${limit}/values/-`,
      dated('2016-01-01', '3'),
      'duplicateId',
      `${limit}/values/1/from`,
    ],
    ['without a citation', `${limit}/values/0/citations`, undefined, 'missingCitation', `${limit}/values/0/citations`],
    [
      'with an empty list of citations',
      `${limit}/values/0/citations`,
      [],
      'missingCitation',
      `${limit}/values/0/citations`,
    ],
    [
      'citing a document that is not listed',
      `${limit}/values/0/citations/0/source`,
      '湘发〔2016〕7号',
      'danglingReference',
      `${limit}/values/0/citations/0/source`,
    ],
    [
      'citing a place in half-width brackets',
      `${limit}/values/0/citations/0/at`,
      '一(四)',
      'badShape',
      `${limit}/values/0/citations/0/at`,
    ],
    [
      'with half a note on its weakness',
      `${start}/values/0/weak/en`,
      undefined,
      'missingLabel',
      `${start}/values/0/weak/en`,
    ],
    ['that is a number without a unit', `${limit}/unit`, undefined, 'typeMismatch', `${limit}/values/0/value`],
    ['that is a month and day with a unit', `${start}/unit`, 'years', 'typeMismatch', `${start}/values/0/value`],
    [
      'on 29 February, which most years lack',
      `${start}/values/0/value`,
      '02-29',
      'badShape',
      `${start}/values/0/value`,
    ],
    ['on 31 April', `${start}/values/0/value`, '04-31', 'badShape', `${start}/values/0/value`],
    ['in a thirteenth month', `${start}/values/0/value`, '13-01', 'badShape', `${start}/values/0/value`],
    ['with values and a series', `${line}/values`, [dated('2016-01-01', '1')], 'badShape', line],
    [
      'with a series for a reading that is not there',
      `${line}/series/reading`,
      'line',
      'unknownReading',
      `${line}/series/reading`,
    ],
    [
      'with a series that lacks an option',
      `${line}/series/options/hunan`,
      undefined,
      'unknownReading',
      `${line}/series/options`,
    ],
    [
      'with a series for an option that is not there',
      `${line}/series/options/guizhou`,
      [dated('2016-01-01', '1')],
      'unknownReading',
      `${line}/series/options/guizhou`,
    ],
    ['with an empty series', `${line}/series/options/hunan`, [], 'emptyList', `${line}/series/options/hunan`],
    [
      'with two values from one day in a series',
      `${line}/series/options/hunan/1/from`,
      '2016-01-01',
      'duplicateId',
      `${line}/series/options/hunan/1/from`,
    ],
    [
      'citing a document that is not listed in a series',
      `${line}/series/options/hunan/3/citations/0/source`,
      'x',
      'danglingReference',
      `${line}/series/options/hunan/3/citations/0/source`,
    ],
    ['that runs through one value', `${target}/values`, [dated('2017-01-01', '8000')], 'badShape', `${target}/proRata`],
    ['that runs through zero', `${target}/values/0/value`, '0', 'badShape', `${target}/proRata`],
    ['that runs below zero', `${target}/values/1/value`, '-10000', 'badShape', `${target}/proRata`],
    [
      'that runs through a series',
      `${line}/proRata`,
      { reading: 'incomePath', options: { linear: 'linear', geometric: 'linear' } },
      'badShape',
      `${line}/proRata`,
    ],
    [
      'that runs by a reading that is not there',
      `${target}/proRata/reading`,
      'path',
      'unknownReading',
      `${target}/proRata/reading`,
    ],
    [
      'that runs without one of the options',
      `${target}/proRata/options/linear`,
      undefined,
      'unknownReading',
      `${target}/proRata/options`,
    ],
    [
      'that runs for an option that is not there',
      `${target}/proRata/options/steep`,
      'linear',
      'unknownReading',
      `${target}/proRata/options/steep`,
    ],
    [
      'that runs in a way that is not known',
      `${target}/proRata/options/linear`,
      'cubic',
      'badShape',
      `${target}/proRata/options/linear`,
    ],
  ])('%s', (_, pointer, put, code, where) => {
    expect(refusalsAfter([FILE, pointer, put])).toContain(`${code} ${FILE}#${where}`);
  });

  it('that runs through two values of one calendar year, between which there is no way', () => {
    expect(refusalsAfter([FILE, `${target}/values/1/from`, '2017-07-01'])).not.toEqual([]);
    expect(refusalsAfter([FILE, `${target}/values/-`, dated('2020-07-01', '11000')])).not.toEqual([]);
  });
});

describe('the parameters', () => {
  it.each([
    ['null', null],
    ['a list', []],
    ['without a list', {}],
    ['with a list of texts', { parameters: ['x'] }],
    ['with another key', { parameters: [], other: 1 }],
  ])('are refused as %s', (_, file) => {
    const issues = refusalsAfter([FILE, '', file]);
    expect(issues.some((one) => one.includes(`${FILE}#`))).toBe(true);
  });

  it('are refused for all of their faults at once', () => {
    const found = refusalsAfter(
      [FILE, `${limit}/values/0/to`, '2015-12-31'],
      [FILE, `${start}/values/0/value`, '02-29'],
      [FILE, `${target}/values`, [dated('2017-01-01', '8000')]],
      [FILE, `${line}/series/options/hunan`, undefined],
    );
    expect([...found].sort()).toEqual(
      [
        `badShape ${FILE}#${limit}/values/0/to`,
        `badShape ${FILE}#${start}/values/0/value`,
        `badShape ${FILE}#${target}/proRata`,
        `unknownReading ${FILE}#${line}/series/options`,
      ].sort(),
    );
  });

  it('are taken in any order, with gaps and an end', () => {
    expect(
      refusalsAfter([
        FILE,
        `${limit}/values`,
        [dated('2018-01-01', '2'), dated('2016-01-01', '3', { to: '2016-12-31' })],
      ]),
    ).toEqual([]);
    expect(refusalsAfter([FILE, `${limit}/values/0/value`, '-0.5'])).toEqual([]);
    expect(refusalsAfter([FILE, `${start}/values/0/value`, '02-28'])).toEqual([]);
    expect(
      refusalsAfter([FILE, '/parameters/-', { id: 'spare', labels, unit: 'm', values: [dated('2016-01-01', '1')] }]),
    ).toEqual([]);
  });
});
