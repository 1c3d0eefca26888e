import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvalidRecordError } from '../../src/base/errors.js';
import { certainRecord, checkedRecord } from '../../src/records/parse.js';
import { county, DAY, examples, household, member, type Plain, replaced, village, without } from '../examples.js';
import { fields, parseRecord } from '../support/fields.js';
import { issuesOf, refusals } from './refusal.js';

/** Records as parsers and libraries make them, without `Object.prototype`. */
function withoutPrototype(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototype);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null) as Plain;
  for (const [key, child] of Object.entries(value)) copy[key] = withoutPrototype(child);
  return copy;
}

function nested(depth: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { inner: value };
  return value;
}

describe('parseRecord', () => {
  it.each(Object.entries(examples))('accepts a complete %s and hands its values on', (_, example) => {
    expect(parseRecord(example())).toEqual(example());
  });

  it('accepts records of which only what must be given is given', () => {
    expect(refusals({ level: 'household', id: 'H', asOf: DAY, members: [{}] })).toEqual([]);
    expect(refusals({ level: 'village', id: 'V', asOf: DAY })).toEqual([]);
    expect(refusals({ level: 'county', id: 'C', asOf: DAY })).toEqual([]);
  });

  it.each(Object.entries(examples))('takes null for missing in every field and group of a %s', (_, example) => {
    const given = new Set(['level', 'id', 'asOf', 'members']);
    const record = example();
    for (const [key, value] of Object.entries(record)) {
      if (given.has(key)) continue;
      expect(refusals({ ...record, [key]: null })).toEqual([]);
      if (typeof value !== 'object' || value === null || key === 'extra') continue;
      for (const inner of Object.keys(value)) expect(refusals(replaced(record, `${key}.${inner}`, null))).toEqual([]);
    }
    for (const key of ['id', 'name', 'birthDate', 'sharesIncome', 'schooling', 'medicalInsurance']) {
      expect(refusals(household({ members: [member({ [key]: null })] }))).toEqual([]);
    }
  });
});

describe('every code, with its path', () => {
  const members = (over: Plain) => household({ members: [member(), member(over)] });
  const long = 'x'.repeat(1001);

  it.each<[string, unknown, string]>([
    ['a text', 'household', 'notARecord '],
    ['null', null, 'notARecord '],
    ['nothing', undefined, 'notARecord '],
    ['a list', [household()], 'notARecord '],
    ['a function', () => household(), 'notARecord '],
    ['no level', without(household(), 'level'), 'missingField level'],
    ['a level of null', household({ level: null }), 'missingField level'],
    ['another level', household({ level: 'province' }), 'unknownLevel level'],
    ['a level in capitals', household({ level: 'Household' }), 'unknownLevel level'],
    ['a level that is a number', household({ level: 1 }), 'unknownLevel level'],
    ['a level that every object has', household({ level: 'constructor' }), 'unknownLevel level'],
    ['no id', without(household(), 'id'), 'missingField id'],
    ['an id of null', village({ id: null }), 'missingField id'],
    ['an empty id', county({ id: '' }), 'wrongType id'],
    ['an id that is a number', county({ id: 7 }), 'wrongType id'],
    ['an id that is too long', county({ id: long }), 'tooLarge id'],
    ['an id with half a character', county({ id: 'C\ud83d' }), 'badEncoding id'],
    ['no date', without(village(), 'asOf'), 'missingField asOf'],
    ['a date of null', village({ asOf: null }), 'missingField asOf'],
    ['a day that does not exist', village({ asOf: '2018-02-30' }), 'notADate asOf'],
    ['a date without dashes', village({ asOf: '20181231' }), 'notADate asOf'],
    ['a date that is a number', village({ asOf: 20181231 }), 'wrongType asOf'],
    ['a date with a time', village({ decidedOn: '2018-12-31T00:00' }), 'notADate decidedOn'],
    ['no members', without(household(), 'members'), 'missingField members'],
    ['members of null', household({ members: null }), 'missingField members'],
    ['an empty list of members', household({ members: [] }), 'emptyList members'],
    ['members that are no list', household({ members: { 0: {} } }), 'wrongType members'],
    ['a member that is no object', household({ members: [{}, '王小明'] }), 'wrongType members[1]'],
    ['a member of null', household({ members: [null] }), 'wrongType members[0]'],
    ['51 members', household({ members: Array.from({ length: 51 }, () => ({})) }), 'outOfRange members'],
    [
      'two members with one id',
      household({ members: [{ id: 'a' }, { id: 'b' }, { id: 'a' }] }),
      'duplicateMember members[2].id',
    ],
    ['an empty member id', members({ id: '' }), 'wrongType members[1].id'],
    ['a birth after the date', members({ birthDate: '2019-01-01' }), 'dateAfterAsOf members[1].birthDate'],
    ['a birth date that does not exist', members({ birthDate: '2017-02-29' }), 'notADate members[1].birthDate'],
    ['schooling not in the list', members({ schooling: 'atSchool' }), 'notInList members[1].schooling'],
    ['schooling in other letters', members({ schooling: 'inschool' }), 'notInList members[1].schooling'],
    ['a code that is a boolean', members({ medicalInsurance: false }), 'wrongType members[1].medicalInsurance'],
    [
      'a code that every object has',
      members({ medicalInsurance: 'toString' }),
      'notInList members[1].medicalInsurance',
    ],
    ['nobody who shares the income', household({ members: [member({ sharesIncome: false })] }), 'inconsistent members'],
    ['an unknown key', household({ stableincome: true }), 'unknownKey stableincome'],
    ['an unknown key in a group', replaced(household(), 'income.wage', 1), 'unknownKey income.wage'],
    ['an unknown key in a member', members({ age: 7 }), 'unknownKey members[1].age'],
    ['a key of another level', village({ stableIncome: true }), 'unknownKey stableIncome'],
    ['a household in a county', county({ village: 'V7' }), 'unknownKey village'],
    ['an unknown key that is undefined', household({ typo: undefined }), 'unknownKey typo'],
    ['a group that is a number', household({ income: 1000 }), 'wrongType income'],
    ['a group that is a list', household({ income: [] }), 'wrongType income'],
    ['a boolean as text', household({ stableIncome: 'true' }), 'wrongType stableIncome'],
    ['a boolean as number', village({ services: 1 }), 'wrongType services'],
    ['money with a unit', replaced(household(), 'income.wages', '4000元'), 'wrongType income.wages'],
    ['money with separators', replaced(household(), 'income.wages', '4,000'), 'wrongType income.wages'],
    ['money as an empty text', replaced(household(), 'income.wages', ''), 'wrongType income.wages'],
    ['money with an exponent', replaced(household(), 'income.wages', '1e3'), 'wrongType income.wages'],
    ['money in full-width digits', replaced(household(), 'income.wages', '４０００'), 'wrongType income.wages'],
    ['money as a boolean', replaced(household(), 'income.wages', true), 'wrongType income.wages'],
    ['money that is not a number', replaced(household(), 'income.wages', Number.NaN), 'wrongType income.wages'],
    ['money as an object', replaced(household(), 'income.wages', { least: 1, most: 2 }), 'wrongType income.wages'],
    ['a range that falls', replaced(household(), 'income.wages', { from: '2.01', to: 2 }), 'inconsistent income.wages'],
    ['half a range', replaced(household(), 'income.wages', { from: 1 }), 'missingField income.wages.to'],
    [
      'a range to nothing',
      replaced(household(), 'income.wages', { from: 1, to: null }),
      'missingField income.wages.to',
    ],
    [
      'an end that is no sum of money',
      replaced(household(), 'income.wages', { from: '1.00000', to: 2 }),
      'tooManyDigits income.wages.from',
    ],
    [
      'an end below what the field may be',
      county({ registeredRuralPopulation: { from: 0, to: 5000 }, remainingPoorPersons: 0 }),
      'outOfRange registeredRuralPopulation.from',
    ],
    [
      'an end above what the field may be',
      replaced(household(), 'water.shortDaysPerYear', { from: 3, to: 367 }),
      'outOfRange water.shortDaysPerYear.to',
    ],
    [
      'an end that is no whole number',
      county({ povertyVillages: { total: { from: 1, to: 2.5 }, exited: 0 } }),
      'wrongType povertyVillages.total.to',
    ],
    [
      'a range with more in it',
      replaced(household(), 'income.wages', { from: 1, to: 2, step: 1 }),
      'unknownKey income.wages.step',
    ],
    ['a range of what is no number', household({ stableIncome: { from: 0, to: 1 } }), 'wrongType stableIncome'],
    [
      'more poor than there are, wherever in the ranges',
      village({ remainingPoorPersons: { from: 1201, to: 1300 }, registeredRuralPopulation: { from: 1000, to: 1200 } }),
      'inconsistent remainingPoorPersons',
    ],
    ['negative money', replaced(household(), 'income.wages', -1), 'outOfRange income.wages'],
    ['negative money as text', replaced(household(), 'income.wages', '-0.5'), 'outOfRange income.wages'],
    ['money of 16 digits', replaced(household(), 'income.wages', '1234567890123456'), 'tooManyDigits income.wages'],
    ['money of 5 decimals', replaced(household(), 'income.wages', 0.00001), 'tooManyDigits income.wages'],
    ['money of 5 decimals as text', replaced(household(), 'income.wages', '1.00000'), 'tooManyDigits income.wages'],
    ['money of 16 digits as a number', replaced(household(), 'income.wages', 1e15), 'tooManyDigits income.wages'],
    ['money beyond all numbers', replaced(household(), 'income.wages', JSON.parse('1e400')), 'outOfRange income.wages'],
    [
      'more one-off than all transfers',
      replaced(household(), 'income.oneOffTransfers', '800.0001'),
      'inconsistent income.oneOffTransfers',
    ],
    ['a percentage of 7 decimals', county({ ruralIncomeGrowth: '9.1234567' }), 'tooManyDigits ruralIncomeGrowth'],
    ['a percentage of 7 digits', county({ ruralIncomeGrowth: 1e6 }), 'tooManyDigits ruralIncomeGrowth'],
    ['a percentage with its sign', county({ ruralIncomeGrowth: '9.2%' }), 'wrongType ruralIncomeGrowth'],
    ['a negative incidence', village({ incidence: -0.1 }), 'outOfRange incidence'],
    ['an incidence above 100', village({ incidence: '100.000001' }), 'outOfRange incidence'],
    ['a count as text', village({ remainingPoorPersons: '12' }), 'wrongType remainingPoorPersons'],
    ['half a person', village({ remainingPoorPersons: 0.5 }), 'wrongType remainingPoorPersons'],
    ['a negative count', village({ remainingPoorPersons: -1 }), 'outOfRange remainingPoorPersons'],
    [
      'a count beyond safe integers',
      county({ registeredRuralPopulation: 2 ** 53 }),
      'outOfRange registeredRuralPopulation',
    ],
    [
      'a population of none',
      county({ registeredRuralPopulation: 0, remainingPoorPersons: 0 }),
      'outOfRange registeredRuralPopulation',
    ],
    ['more poor than there are', village({ remainingPoorPersons: 1201 }), 'inconsistent remainingPoorPersons'],
    [
      'more villages exited than there are',
      county({ povertyVillages: { total: 3, exited: 4 } }),
      'inconsistent povertyVillages.exited',
    ],
    [
      'a measure as text',
      replaced(household(), 'water.litresPerPersonDay', '40'),
      'wrongType water.litresPerPersonDay',
    ],
    ['a negative measure', replaced(household(), 'water.roundTripMinutes', -0.1), 'outOfRange water.roundTripMinutes'],
    [
      'a measure beyond all numbers',
      replaced(household(), 'water.verticalMetres', Number.POSITIVE_INFINITY),
      'outOfRange water.verticalMetres',
    ],
    [
      'more days than a year has',
      replaced(household(), 'water.shortDaysPerYear', 366.5),
      'outOfRange water.shortDaysPerYear',
    ],
    ['evidence on no field', household({ evidence: { income: [{ source: 'x' }] } }), 'unknownKey evidence.income'],
  ])('%s', (_, record, refusal) => {
    expect(refusals(record)).toEqual([refusal]);
  });

  it.each<[string, unknown]>([
    ['15 digits and 4 decimals', replaced(household(), 'income.wages', '999999999999999.9999')],
    ['leading zeros', replaced(household(), 'income.wages', '0001')],
    ['the smallest sum', replaced(household(), 'income.wages', 0.0001)],
    ['a member born on the date', household({ members: [member({ birthDate: DAY })] })],
    ['fifty members', household({ members: Array.from({ length: 50 }, () => ({})) })],
    ['one of two who does not share', household({ members: [member({ sharesIncome: false }), member()] })],
    ['one who does not share and one unknown', household({ members: [member({ sharesIncome: false }), {}] })],
    ['one-off transfers that are all of them', replaced(household(), 'income.oneOffTransfers', '800.0')],
    ['as many poor as there are', village({ remainingPoorPersons: 1200 })],
    ['more moved than planned', county({ relocation: { planned: 10, completed: 11 } })],
    ['growth below zero', county({ ruralIncomeGrowth: '-999999.999999' })],
    [
      'ranges of which some pair fits',
      village({ remainingPoorPersons: { from: 1200, to: 1300 }, registeredRuralPopulation: { from: 1000, to: 1200 } }),
    ],
    ['evidence', household({ evidence: { 'members[1].schooling': [{ source: 'x', value: 'droppedOut' }] } })],
    ['no evidence', household({ evidence: null })],
    ['the largest counts', county({ registeredRuralPopulation: 2 ** 53 - 1, remainingPoorPersons: 2 ** 53 - 1 })],
    ['a leap day of 366 short days', replaced(household({ asOf: '2020-02-29' }), 'water.shortDaysPerYear', 366)],
    ['a decision long after', household({ decidedOn: '2021-06-30' })],
    ['an id of 1000 characters', county({ id: '县'.repeat(1000) })],
  ])('accepts %s', (_, record) => {
    expect(refusals(record)).toEqual([]);
  });

  it('suggests the key or the code that was probably meant', () => {
    const record = replaced(household({ members: [member({ schooling: 'dropedOut' })] }), 'income.wage', 1);
    const suggested = Object.fromEntries(issuesOf(record).map(({ path, suggestion }) => [path, suggestion]));
    expect(suggested).toEqual({ 'income.wage': 'wages', 'members[0].schooling': 'droppedOut' });
    expect(issuesOf(household({ level: 'vilage' }))[0]?.suggestion).toBe('village');
  });

  it('says what was expected and what was found', () => {
    const [issue] = issuesOf(replaced(household(), 'food.protein', 'often'));
    expect(issue).toEqual({
      code: 'notInList',
      path: 'food.protein',
      expected: 'anytime | sometimes | never',
      found: '"often"',
      message: expect.stringMatching(/anytime.*sometimes.*never/),
    });
  });
});

describe('all issues at once', () => {
  it('puts errors of type beside what spans fields, on every level', () => {
    const bad = household({
      id: '',
      stableIncome: 'yes',
      colour: 'red',
      members: [
        { id: 'a', birthDate: '2019-06-01', sharesIncome: false, schooling: 'x' },
        { id: 'a', sharesIncome: false, hobby: 1 },
      ],
      income: { wages: -1, transfers: 5, oneOffTransfers: '6', salary: 1 },
      housing: 'A',
    });
    expect(refusals(bad)).toEqual([
      'dateAfterAsOf members[0].birthDate',
      'duplicateMember members[1].id',
      'inconsistent income.oneOffTransfers',
      'inconsistent members',
      'notInList members[0].schooling',
      'outOfRange income.wages',
      'unknownKey colour',
      'unknownKey income.salary',
      'unknownKey members[1].hobby',
      'wrongType housing',
      'wrongType id',
      'wrongType stableIncome',
    ]);
    expect(refusals(village({ services: 'all', remainingPoorPersons: 1300 }))).toEqual([
      'inconsistent remainingPoorPersons',
      'wrongType services',
    ]);
    expect(
      refusals(county({ relocation: 3, remainingPoorPersons: 600000, povertyVillages: { total: 1, exited: 2 } })),
    ).toEqual(['inconsistent povertyVillages.exited', 'inconsistent remainingPoorPersons', 'wrongType relocation']);
  });

  it('does not compare with a value that is at fault itself', () => {
    expect(refusals(county({ povertyVillages: { total: -1, exited: 2 } }))).toEqual([
      'outOfRange povertyVillages.total',
    ]);
    expect(refusals(village({ registeredRuralPopulation: '5', remainingPoorPersons: 9 }))).toEqual([
      'wrongType registeredRuralPopulation',
    ]);
  });

  it('checks only level, id and asOf where the level is unknown', () => {
    expect(refusals({ level: 'hous', id: 5, asOf: 'x', members: 3, nonsense: true })).toEqual([
      'notADate asOf',
      'unknownLevel level',
      'wrongType id',
    ]);
    expect(refusals({ nonsense: true })).toEqual(['missingField asOf', 'missingField id', 'missingField level']);
  });

  it('names each fault once, and at most 100', () => {
    const keys = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`k${index}`, 1]));
    const many = household({ ...keys, members: Array.from({ length: 50 }, () => ({ ...keys, schooling: 1 })) });
    const issues = issuesOf(many);
    expect(issues).toHaveLength(100);
    expect(new Set(issues.map(({ code, path }) => `${code} ${path}`)).size).toBe(100);
  });

  it('words every issue', () => {
    for (const { message, path } of issuesOf(household({ stableIncome: 1, colour: 'red', income: [] }))) {
      expect(message).toContain(path);
      expect(message).not.toContain('undefined');
    }
  });
});

describe('hostile input', () => {
  it('refuses an own __proto__ where keys are checked, and pollutes nothing', () => {
    const attack = '{"polluted": true, "stableIncome": true}';
    const text = JSON.stringify(household())
      .replace('{', `{"__proto__": ${attack}, `)
      .replace('"income":{', `"income":{"__proto__": ${attack}, `)
      .replace('"members":[{', `"members":[{"__proto__": ${attack}, `);
    expect(refusals(JSON.parse(text))).toEqual([
      'unknownKey __proto__',
      'unknownKey income.__proto__',
      'unknownKey members[0].__proto__',
    ]);
    const many = JSON.parse(
      `{"level":"household","id":"H","asOf":"${DAY}","__proto__":${attack},"members":[]}`,
    ) as Plain;
    many.members = Array.from({ length: 51 }, () => ({}));
    expect(refusals(many)).toEqual(['outOfRange members', 'unknownKey __proto__']);
    expect(({} as Plain).polluted).toBeUndefined();
    expect(refusals(JSON.parse(`{"__proto__": ${JSON.stringify(household())}}`))).toContain('missingField level');
  });

  it('leaves an own __proto__ and constructor under extra alone', () => {
    const extra: unknown = JSON.parse(
      '{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
    );
    const parsed = parseRecord(household({ extra, members: [member({ extra })] }));
    expect(parsed.extra).toBe(extra);
    expect(Object.hasOwn(extra as object, '__proto__')).toBe(true);
    expect(({} as Plain).polluted).toBeUndefined();
  });

  it('refuses a text of ten million characters wherever it stands, and does not repeat it', () => {
    const long = '9'.repeat(10_000_000);
    const cases: [string, unknown][] = [
      ['tooLarge id', household({ id: long })],
      ['unknownLevel level', household({ level: long })],
      ['notADate asOf', household({ asOf: long })],
      ['tooLarge village', household({ village: long })],
      ['tooLarge members[0].name', household({ members: [member({ name: long })] })],
      ['notADate members[0].birthDate', household({ members: [member({ birthDate: long })] })],
      ['notInList food.protein', replaced(household(), 'food.protein', long)],
      ['tooManyDigits income.wages', replaced(household(), 'income.wages', long)],
      ['wrongType members', household({ members: long })],
      ['notARecord ', long],
    ];
    for (const [refusal, record] of cases) {
      const issues = issuesOf(record);
      expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([refusal]);
      expect(JSON.stringify(issues).length).toBeLessThan(1000);
    }
    const [issue, ...others] = issuesOf({ ...household(), [long]: 1 });
    expect(others).toEqual([]);
    expect(issue?.code).toBe('unknownKey');
    expect(JSON.stringify(issue).length).toBeLessThan(1000);
  });

  it('hands on what is nested a million deep under extra, and refuses it elsewhere', () => {
    const deep = nested(1_000_000);
    const parsed = parseRecord(household({ extra: deep, members: [member({ extra: deep })] }));
    expect(parsed.extra).toBe(deep);
    expect('members' in parsed && parsed.members[0]?.extra).toBe(deep);
    expect(parseRecord(village({ extra: deep })).extra).toBe(deep);

    const places: [string, unknown][] = [
      ['wrongType id', household({ id: deep })],
      ['unknownLevel level', household({ level: deep })],
      ['wrongType asOf', household({ asOf: deep })],
      ['wrongType stableIncome', household({ stableIncome: deep })],
      ['wrongType income.wages', replaced(household(), 'income.wages', deep)],
      ['wrongType food.protein', replaced(household(), 'food.protein', deep)],
      ['wrongType members[0].name', household({ members: [member({ name: deep })] })],
      ['unknownKey deep', household({ deep })],
      ['unknownKey income.deep', replaced(household(), 'income.deep', deep)],
      ['unknownKey members[0].deep', household({ members: [member({ deep })] })],
      ['unknownKey income.inner', household({ income: { inner: deep } })],
      ['wrongType members[0]', household({ members: [[deep]] })],
    ];
    for (const [refusal, record] of places) expect(refusals(record)).toEqual([refusal]);
  });

  it('refuses half a surrogate pair in any text it would print', () => {
    for (const half of ['\ud800', 'a\udfff', '\ude00\ud83d']) {
      const record = household({
        id: half,
        village: half,
        members: [member({ id: half, name: half })],
        [`key${half}`]: 1,
        food: { protein: half },
      });
      const issues = issuesOf(record);
      expect(issues.map(({ code }) => code).sort()).toEqual([
        'badEncoding',
        'badEncoding',
        'badEncoding',
        'badEncoding',
        'notInList',
        'unknownKey',
      ]);
      for (const { path, message, found = '' } of issues) {
        expect([path, message, found].every((text) => text.isWellFormed())).toBe(true);
      }
    }
    expect(refusals(household({ id: '户😀' }))).toEqual([]);
  });

  it('refuses 100,000 unknown keys with at most 100 issues', () => {
    const keys: Plain = {};
    for (let index = 0; index < 100_000; index += 1) keys[`k${index}`] = index;
    const issues = issuesOf(Object.assign(keys, household()));
    expect(issues.length).toBeLessThanOrEqual(100);
    expect(issues.every(({ code }) => code === 'unknownKey')).toBe(true);
  });

  it('refuses a million members by their number', () => {
    const members = new Array(1_000_000).fill({ name: '王', bad: 1, birthDate: 'x' });
    const issues = issuesOf(household({ members }));
    expect(issues[0]).toMatchObject({ code: 'outOfRange', path: 'members', found: '1000000' });
    expect(issues.length).toBeLessThanOrEqual(100);
  });

  it('names the members of a list that is too long by their own numbers', () => {
    const members = Array.from({ length: 51 }, (_, index) => (index === 1 || index === 49 ? { age: 1 } : {}));
    expect(refusals(household({ members }))).toEqual([
      'outOfRange members',
      'unknownKey members[1].age',
      'unknownKey members[49].age',
    ]);
  });

  it('takes objects without a prototype', () => {
    for (const example of Object.values(examples)) {
      expect(parseRecord(withoutPrototype(example()))).toEqual(parseRecord(example()));
    }
    expect(refusals(withoutPrototype(household({ colour: 'red', stableIncome: 1 })))).toEqual([
      'unknownKey colour',
      'wrongType stableIncome',
    ]);
  });

  it('never throws anything but its own error', () => {
    const values = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
      withObjectString: true,
    });
    const keys = [
      'level',
      'id',
      'asOf',
      'members',
      'income',
      'water',
      'housing',
      'incidence',
      'tasks',
      'services',
      'relocation',
    ];
    const records = fc.tuple(
      fc.constantFrom('household', 'village', 'county'),
      fc.dictionary(fc.constantFrom(...keys), values),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          values,
          records.map(([level, record, levelled]) => (levelled ? { ...record, level } : record)),
        ),
        (value) => {
          try {
            parseRecord(value);
          } catch (error) {
            expect(isInvalidRecordError(error)).toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('personal values', () => {
  const secret = '机密王建国19700504';
  const wrongs: unknown[] = [secret, `${secret}\ud800`, secret.repeat(100), [secret], { text: secret }];

  it('never stand in issues or messages, whatever is wrong with them', () => {
    for (const wrong of wrongs) {
      for (const field of ['id', 'name', 'birthDate']) {
        for (const record of [
          household({ stableIncome: 1, members: [member({ [field]: wrong }), member({ [field]: wrong })] }),
          household({
            stableIncome: 1,
            members: [member({ id: secret }), member({ id: secret, name: secret, [field]: wrong })],
          }),
        ]) {
          const issues = issuesOf(record);
          expect(issues.length).toBeGreaterThan(0);
          expect(JSON.stringify(issues)).not.toContain('机密');
        }
      }
      for (const level of ['household', 'somewhere']) {
        const issues = issuesOf({ ...household({ id: wrong, stableIncome: 1 }), level });
        expect(JSON.stringify(issues)).not.toContain('机密');
      }
    }
  });

  it('do not stand in what a date after asOf, or a member that is no object, is refused with', () => {
    const late = household({ members: [member({ birthDate: '2019-07-23' }), '机密', ['机密']] });
    expect(JSON.stringify(issuesOf(late))).not.toMatch(/2019-07-23|机密/);
    expect(
      issuesOf(late)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['dateAfterAsOf', 'wrongType', 'wrongType']);
    expect(JSON.stringify(issuesOf(household({ members: '机密' })))).not.toContain('机密');
    expect(JSON.stringify(issuesOf('机密'))).not.toContain('机密');
  });

  it('stand as their type', () => {
    const [issue] = issuesOf(household({ members: [member({ birthDate: secret })] }));
    expect(issue).toMatchObject({ path: 'members[0].birthDate', found: 'string' });
  });
});

describe('a parsed record', () => {
  it('is frozen to the last group and member, but not under extra', () => {
    const parsed = parseRecord(household({ extra: { a: { b: 1 } }, members: [member({ extra: { c: {} } })] }));
    const frozen = (value: unknown, key = ''): boolean =>
      key === 'extra' ||
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.entries(value).every(([name, child]) => frozen(child, name)));
    expect(frozen(parsed)).toBe(true);
    expect(Object.isFrozen(parsed.extra)).toBe(false);
    expect('members' in parsed && Object.isFrozen(parsed.members[0]?.extra)).toBe(false);
  });

  it('is typed as what it is: the compiler too refuses to change it', () => {
    const parsed = parseRecord(household());
    if (!('members' in parsed)) throw new Error('not a household');
    const income = parsed.income ?? {};
    expect(() => {
      // @ts-expect-error -- read-only
      parsed.members[0] = { name: 'another' };
    }).toThrow(TypeError);
    expect(() => {
      // @ts-expect-error -- read-only
      income.wages = 1;
    }).toThrow(TypeError);
  });

  it('is no part of what was handed in, which stays as it was', () => {
    const raw = household();
    const before = structuredClone(raw);
    const parsed = parseRecord(raw, { asOf: '2019-06-30' });
    expect(raw).toEqual(before);
    expect(Object.isFrozen(raw) || Object.isFrozen(raw.members) || Object.isFrozen(raw.income)).toBe(false);
    (raw.income as Plain).wages = 'changed';
    (raw.members as Plain[]).push({ changed: true });
    expect(parsed).toEqual({ ...before, asOf: '2019-06-30' });
  });

  it('is not checked again', () => {
    const parsed = parseRecord(household());
    expect(parseRecord(parsed)).toBe(parsed);
    expect(parseRecord(parsed, { asOf: DAY })).toBe(parsed);
    expect(parseRecord(parsed, { asOf: undefined })).toBe(parsed);
  });

  it('parses to the same when its JSON is parsed', () => {
    for (const example of Object.values(examples)) {
      const parsed = parseRecord(example());
      expect(parseRecord(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
      expect(JSON.stringify(parseRecord(JSON.parse(JSON.stringify(parsed))))).toBe(JSON.stringify(parsed));
    }
  });

  it.each<[string, (parsed: object) => object]>([
    ['a spread', (parsed) => ({ ...parsed, stableIncome: 'yes' })],
    ['Object.assign', (parsed) => Object.assign({}, parsed, { stableIncome: 'yes' })],
    ['structuredClone', (parsed) => Object.assign(structuredClone(parsed), { stableIncome: 'yes' })],
    ['JSON', (parsed) => Object.assign(JSON.parse(JSON.stringify(parsed)) as object, { stableIncome: 'yes' })],
    ['fromEntries', (parsed) => Object.fromEntries([...Object.entries(parsed), ['stableIncome', 'yes']])],
    [
      'its property descriptors',
      (parsed) => {
        const own = Object.getOwnPropertyDescriptors(parsed) as PropertyDescriptorMap;
        return Object.defineProperties({}, { ...own, stableIncome: { value: 'yes', enumerable: true } });
      },
    ],
  ])('is checked again when copied by %s', (_, copy) => {
    expect(refusals(copy(parseRecord(household())))).toEqual(['wrongType stableIncome']);
  });

  it('is checked again as the prototype of another object', () => {
    const parsed = parseRecord(household());
    expect(refusals(Object.create(parsed))).toEqual(['wrongType ']);
  });
});

describe('options.asOf', () => {
  it('takes the place of the record’s own, or of none', () => {
    expect(parseRecord(village(), { asOf: '2019-06-30' }).asOf).toBe('2019-06-30');
    expect(parseRecord(without(village(), 'asOf'), { asOf: '2019-06-30' }).asOf).toBe('2019-06-30');
    expect(parseRecord(village({ asOf: null }), { asOf: '2019-06-30' }).asOf).toBe('2019-06-30');
  });

  it('overrides a valid own date only', () => {
    expect(refusals(village({ asOf: '2018-02-30' }), { asOf: '2019-06-30' })).toEqual(['notADate asOf']);
    expect(refusals(village({ asOf: 2018 }), { asOf: '2019-06-30' })).toEqual(['wrongType asOf']);
    expect(refusals({ level: 'x', id: 'V', asOf: '2018-02-30' }, { asOf: '2019-06-30' })).toEqual([
      'notADate asOf',
      'unknownLevel level',
    ]);
  });

  it('is checked itself, and does not fall back to the record’s', () => {
    expect(refusals(village(), { asOf: '2018-13-01' })).toEqual(['notADate asOf']);
    expect(refusals(parseRecord(village()), { asOf: '2018-13-01' })).toEqual(['notADate asOf']);
    expect(refusals(village(), { asOf: '' })).toEqual(['notADate asOf']);
  });

  it('is the date that births are compared with', () => {
    const record = household({ members: [member({ birthDate: '2018-06-01' })] });
    expect(refusals(record, { asOf: '2018-05-31' })).toEqual(['dateAfterAsOf members[0].birthDate']);
    expect(refusals(record, { asOf: '2018-06-01' })).toEqual([]);
    expect(refusals(parseRecord(record), { asOf: '2018-05-31' })).toEqual(['dateAfterAsOf members[0].birthDate']);
  });

  it('makes another record of one that was parsed for another day', () => {
    const parsed = parseRecord(household());
    const later = parseRecord(parsed, { asOf: '2019-12-31' });
    expect(later).toEqual({ ...parsed, asOf: '2019-12-31' });
    expect(parsed.asOf).toBe(DAY);
    expect(parseRecord(later)).toBe(later);
  });
});

describe('a record that was checked before', () => {
  const plain = parseRecord(household());
  const ranged = parseRecord(replaced(household(), 'income.wages', { from: 1, to: 2 }));

  it('is known by itself, for its day, and no copy for it', () => {
    for (const record of [plain, ranged]) {
      expect(checkedRecord(record, undefined, fields)).toBe(record);
      expect(checkedRecord(record, record.asOf, fields)).toBe(record);
      expect(checkedRecord(record, '2017-12-31', fields)).toBeUndefined();
      expect(checkedRecord({ ...record }, undefined, fields)).toBeUndefined();
      expect(checkedRecord(Object.create(record), undefined, fields)).toBeUndefined();
    }
    for (const other of [null, undefined, 7, {}]) expect(checkedRecord(other, undefined, fields)).toBeUndefined();
  });

  it('is known as certain where it has no ranges and conflicts', () => {
    expect(certainRecord(plain, undefined, fields)).toBe(plain);
    expect(certainRecord(plain, '2017-12-31', fields)).toBeUndefined();
    expect(certainRecord(ranged, undefined, fields)).toBeUndefined();
  });

  it('is frozen, ranges and evidence too', () => {
    const evidence = { 'income.wages': [{ source: 'x', value: { from: 1, to: 2 } }] };
    const record = parseRecord(replaced(household({ evidence }), 'income.wages', { from: 1, to: 2 }));
    const [item] = record.evidence?.['income.wages'] ?? [];
    const parts = [record, record.evidence, item, item?.value, 'income' in record && record.income?.wages];
    expect(parts.every((part) => typeof part === 'object' && Object.isFrozen(part))).toBe(true);
    expect(Object.isFrozen(evidence)).toBe(false);
  });
});
