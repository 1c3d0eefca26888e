import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvalidRecordError } from '../../src/base/errors.js';
import type { levels } from '../../src/records/catalog.js';
import { isNumeric } from '../../src/records/field.js';
import { isRange } from '../../src/records/range.js';
import { fromForm, toForm } from '../../src/rulebook/form.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { parseRecord } from '../../src/rulebook/rulebook-records.js';
import { fields } from '../support/fields.js';
import { ownFacts } from '../support/own-facts.js';
import { anyDraft, type Draft } from '../support/records.js';
import { doubted } from '../support/uncertain.js';
import { evaluate } from '../support/unchecked.js';

/** What a form is refused with. */
function refusal(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (isInvalidRecordError(error)) return error.issues.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
}

const household = (texts: Record<string, string>) => fromForm('household', texts);

describe('a form', () => {
  it('becomes a record: numbers in all their digits, yes and no, codes, dates, members, groups', () => {
    expect(
      household({
        id: 'H-1',
        asOf: '2018-12-31',
        'members[0].name': '张三',
        'members[0].birthDate': '1970-05-05',
        'members[1].schooling': 'inSchool',
        'income.wages': '12000.50',
        'income.transfers': ' 40 ',
        'reported.members': '2',
        'water.litresPerPersonDay': '34.9',
        stableIncome: 'true',
        'food.sufficient': 'false',
      }),
    ).toEqual({
      level: 'household',
      id: 'H-1',
      asOf: '2018-12-31',
      members: [{ name: '张三', birthDate: '1970-05-05' }, { schooling: 'inSchool' }],
      income: { wages: '12000.50', transfers: '40' },
      reported: { members: 2 },
      water: { litresPerPersonDay: 34.9 },
      stableIncome: true,
      food: { sufficient: false },
    });
  });

  it('takes off what stands around a text, and words a row in which nothing is filled in', () => {
    expect(household({ id: ' H-1\u3000', asOf: ' 2018-12-31 ', 'members[0].name': ' 张 三 ' })).toEqual({
      level: 'household',
      id: 'H-1',
      asOf: '2018-12-31',
      members: [{ name: '张 三' }],
    });
    const faulty = { id: 'H', asOf: '2018-12-31', 'members[1].name': '李四', 'register.exitDate': '2018.1.1' };
    try {
      household(faulty);
      expect.unreachable();
    } catch (error) {
      if (!isInvalidRecordError(error)) throw error;
      const [date, row] = error.issues;
      expect(date).toMatchObject({ code: 'notADate', path: 'register.exitDate', found: '"2018.1.1"' });
      expect(row).toMatchObject({ code: 'missingField', path: 'members[0]', expected: 'filledRow' });
      expect(row?.message).toContain('something about this member');
    }
  });

  it('leaves out what is blank: it is missing, never zero, never false', () => {
    const record = household({
      id: 'H',
      'members[0].name': '甲',
      'income.wages': '',
      stableIncome: ' \t',
      village: '',
    });
    expect(record).toEqual({ level: 'household', id: 'H', members: [{ name: '甲' }] });
    expect(evaluate({ ...record, asOf: '2018-12-31' }).missing).toContain('income.wages');
  });

  it('gives a range by its ends, and refuses half of one', () => {
    const ends = { 'income.wages.from': '8500', 'income.wages.to': '9200.50', 'members[0].name': '甲' };
    expect(household(ends).income).toEqual({ wages: { from: '8500', to: '9200.50' } });
    expect(refusal(() => household({ 'income.wages.from': '8500' }))).toEqual(['missingField income.wages.to']);
    expect(refusal(() => household({ 'income.wages.from': '8500', 'income.wages.to': '' }))).toEqual([
      'missingField income.wages.to',
    ]);
    expect(refusal(() => household({ 'income.wages.from': '9', 'income.wages.to': '8' }))).toEqual([
      'inconsistent income.wages',
    ]);
    expect(refusal(() => household({ 'income.wages': '9', 'income.wages.to': '8' }))).toEqual([
      'duplicateKey income.wages',
    ]);
    expect(refusal(() => household({ 'income.wages.to': '8', 'income.wages': '9' }))[0]).toBe(
      'duplicateKey income.wages',
    );
    expect(refusal(() => household({ 'stableIncome.from': 'true' }))).toEqual(['unknownKey stableIncome.from']);
  });

  it('refuses what cannot be read, all at once, each by its path, as parseRecord does', () => {
    const texts = {
      'income.wages': '九千',
      'income.business': '-5',
      'reported.members': '2.5',
      'water.litresPerPersonDay': '34.90000000000000001',
      stableIncome: 'yes',
      'members[0].schooling': 'inschool',
      'members[0].birthDate': '2018-02-30',
      'income.wage': '1',
    };
    let issues: readonly object[] = [];
    try {
      household(texts);
    } catch (error) {
      if (isInvalidRecordError(error)) issues = error.issues;
    }
    expect(issues.map((one) => ({ ...one, message: '' }))).toEqual([
      { code: 'unknownKey', path: 'income.wage', suggestion: 'income.wages', message: '' },
      { code: 'wrongType', path: 'income.wages', expected: 'money', found: '"九千"', message: '' },
      {
        code: 'outOfRange',
        path: 'income.business',
        expected: '>= 0',
        found: '"-5"',
        suggestion: 'income.productionCosts',
        message: '',
      },
      { code: 'wrongType', path: 'reported.members', expected: 'count', found: '2.5', message: '' },
      {
        code: 'wrongType',
        path: 'water.litresPerPersonDay',
        expected: 'measure',
        found: '"34.90000000000000001"',
        message: '',
      },
      { code: 'wrongType', path: 'stableIncome', expected: 'boolean', found: '"yes"', message: '' },
      expect.objectContaining({
        code: 'notInList',
        path: 'members[0].schooling',
        found: 'string',
        suggestion: 'inSchool',
      }),
      { code: 'notADate', path: 'members[0].birthDate', expected: 'date', found: 'string', message: '' },
    ]);
  });

  it('counts no member whom nobody filled in, and guesses none between others', () => {
    expect(household({ 'members[0].name': '甲', 'members[1].name': '', 'members[2].name': ' ' }).members).toHaveLength(
      1,
    );
    expect(household({ 'members[0]': '', 'members[1].name': '乙' }).members).toEqual([{}, { name: '乙' }]);
    expect(refusal(() => household({ 'members[2].name': '丙' }))).toEqual([
      'missingField members[0]',
      'missingField members[1]',
    ]);
    expect(household({ 'members[0].name': '' })).toEqual({ level: 'household' });
    expect(
      household(Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`members[${at}].name`, '某']))).members,
    ).toHaveLength(50);
    expect(refusal(() => household({ 'members[50].name': '某' }))).toEqual(['outOfRange members']);
    expect(refusal(() => household({ 'members[999999999].name': '某' }))).toEqual(['outOfRange members']);
    expect(refusal(() => household({ 'members[0]': '甲' }))).toEqual(['wrongType members[0]']);
  });

  it('knows no field but those of its level and rulebook', () => {
    expect(refusal(() => fromForm('village', { 'income.wages': '1' }))).toEqual(['unknownKey income.wages']);
    expect(fromForm('township', { id: 'T', asOf: '2018-12-31' })).toEqual({
      level: 'township',
      id: 'T',
      asOf: '2018-12-31',
    });
    const texts = { 'members[0].courseMonths': '3' };
    expect(fromForm('household', texts, { rulebook: loadRulebook(ownFacts()) }).members).toEqual([{ courseMonths: 3 }]);
    expect(refusal(() => household(texts))).toEqual(['unknownKey members[0].courseMonths']);
    expect(refusal(() => fromForm('hamlet' as 'village', {}))).toEqual(['unknownLevel level']);
  });

  it.each([
    ['__proto__', 'unknownKey __proto__'],
    ['__proto__.polluted', 'unknownKey ["__proto__.polluted"]'],
    ['constructor.prototype', 'unknownKey constructor.prototype'],
    ['members[0].__proto__', 'unknownKey ["members[0].__proto__"]'],
    ['members[].name', 'unknownKey ["members[].name"]'],
    ['members[01].name', 'unknownKey ["members[01].name"]'],
    ['members.0.name', 'unknownKey ["members.0.name"]'],
    ['income', 'unknownKey income'],
    ['level', 'unknownKey level'],
    ['extra', 'unknownKey extra'],
    ['', 'unknownKey [""]'],
  ])('finds no field by %j', (path, issue) => {
    expect(refusal(() => household(Object.fromEntries([[path, 'true']])))).toEqual([issue]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('refuses what is no text, and no form', () => {
    expect(refusal(() => household({ stableIncome: true } as never))).toEqual(['wrongType stableIncome']);
    expect(refusal(() => household({ stableIncome: null } as never))).toEqual(['wrongType stableIncome']);
    expect(household({ stableIncome: undefined } as never)).toEqual({ level: 'household' });
    for (const nothing of [null, 'id=1', 3, []])
      expect(refusal(() => household(nothing as never))).toEqual(['notARecord ']);
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`x${at}`, '1']));
    expect(refusal(() => household(many))).toHaveLength(100);
  });
});

/** Without what is not known, and with money and percentages as texts, which say the same. */
function said(level: (typeof levels)[number], value: unknown, path = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => said(level, one, `${path}[]`));
  const field = fields.at(level, path);
  if (typeof value === 'number' && (field?.kind === 'money' || field?.kind === 'percent')) return String(value);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, one]) => {
    const inside = said(
      level,
      one,
      isRange(value) && field !== undefined && isNumeric(field.kind) ? path : path === '' ? key : `${path}.${key}`,
    );
    const isNothing =
      one === null ||
      (typeof inside === 'object' && inside !== null && !Array.isArray(inside) && Object.keys(inside).length === 0);
    return isNothing || (typeof one === 'string' && one.trim() === '') ? [] : [[key, inside] as const];
  });
  return Object.fromEntries(entries);
}

describe('what a form is filled in with', () => {
  const judgedAlike = (draft: Draft) => {
    const texts = toForm(draft as never);
    const { evidence: _, ...record } = draft;
    const again = fromForm(draft.level as 'household', texts);
    expect(again).toEqual(said(draft.level as 'household', record));
    expect(toForm(again)).toEqual(texts);
    expect(JSON.stringify(evaluate(again))).toBe(JSON.stringify(evaluate(record)));
  };

  it('is what the record says, of every level', () => {
    fc.assert(fc.property(anyDraft(6), judgedAlike), { numRuns: 150 });
  });

  it('is what it says with ranges too', () => {
    fc.assert(fc.property(doubted(anyDraft(8), { ranges: 5, sources: 0 }), judgedAlike), { numRuns: 100 });
  });

  it('has a text for each field given, a member without any named by himself', () => {
    const record = parseRecord({
      level: 'household',
      id: 'H',
      asOf: '2018-12-31',
      members: [{ name: '甲' }, {}],
      income: { wages: { from: 1, to: '2.50' }, business: null },
      water: { litresPerPersonDay: 1e-7 },
      stableIncome: false,
      extra: { note: 1 },
    });
    expect(toForm(record)).toEqual({
      id: 'H',
      asOf: '2018-12-31',
      'members[0].name': '甲',
      'members[1]': '',
      'income.wages.from': '1',
      'income.wages.to': '2.50',
      'water.litresPerPersonDay': '0.0000001',
      stableIncome: 'false',
    });
  });

  it('is nothing for what has no level', () => {
    expect(refusal(() => toForm({} as never))).toEqual(['missingField level']);
    expect(refusal(() => toForm('nonsense' as never))).toEqual(['missingField level']);
  });
});
