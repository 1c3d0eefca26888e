import { describe, expect, it } from 'vitest';
import { agedCodesOf, agedIn } from '../../src/facts/aged-codes.js';
import type { Expression } from '../../src/facts/expression.js';
import { placeOf } from '../../src/facts/seen.js';
import type { Rec } from '../../src/facts/settled.js';
import { commonTable } from '../../src/records/catalog.js';
import { fieldAt } from '../support/fields.js';
import { given } from './asked.js';

const DAY = '2018-12-31';
const codeOf = (path: string): Expression => ({
  form: 'field',
  type: 'code',
  field: fieldAt('household', path) as never,
});
const insured: Expression = {
  form: 'compare',
  type: 'boolean',
  left: codeOf('members[].medicalInsurance'),
  operator: 'notEqual',
  right: { form: 'constant', type: 'code', value: 'none' },
};
const inSchool: Expression = {
  form: 'compare',
  type: 'boolean',
  left: codeOf('members[].schooling'),
  operator: 'in',
  right: ['inSchool', 'homeTeaching'],
};
const every = (holds: Expression): Expression => ({ form: 'every', type: 'boolean', holds });
const counted = (where: Expression): Expression => ({ form: 'count', type: 'number', where });
const child = (medicalInsurance: string) => ({ birthDate: '2010-01-01', medicalInsurance, schooling: 'completed' });
const mendedBy = (value: Expression, record: Rec, scope: 'household' | 'member' = 'household', member?: number) =>
  agedCodesOf(commonTable, scope, { ...given(DAY), member }, value).mended(record);
const codesOf = (records: readonly Rec[], field = 'medicalInsurance') =>
  records.map(({ members }) => (members as Rec[]).map((member) => member[field] as string));

describe('codes that an age makes impossible', () => {
  const record: Rec = {
    level: 'household',
    members: [child('newbornPending'), child('resident'), child('newbornPending')],
  };

  it('are of the fields that an expression reads', () => {
    const aged = agedIn({ form: 'all', type: 'boolean', parts: [inSchool, insured, insured] });
    expect(aged.map(({ name }) => name)).toEqual(['schooling', 'medicalInsurance']);
    expect(agedIn(codeOf('housing.grade'))).toEqual([]);
    expect(agedCodesOf(commonTable, 'household', given(DAY), codeOf('housing.grade')).impossible(record)).toEqual([]);
  });

  it('are found where they stand, of the living, or of the one that is asked about', () => {
    const of = (scope: 'household' | 'member', one: Rec, member?: number) =>
      agedCodesOf(commonTable, scope, { ...given(DAY), member }, insured).impossible(one);
    expect(of('household', record)).toEqual(['members[0].medicalInsurance', 'members[2].medicalInsurance']);
    expect(of('member', record, 2)).toEqual(['members[2].medicalInsurance']);
    expect(of('member', record, 1)).toEqual([]);
    expect(of('household', { members: [{ ...child('newbornPending'), deathDate: DAY }] })).toEqual([]);
  });

  it('give way to every combination of codes, one for all that the expression does not tell apart', () => {
    for (const value of [every(insured), counted(insured)]) {
      const ways = codesOf(mendedBy(value, record));
      for (const [, kept] of ways) expect(kept).toBe('resident');
      expect(new Set(ways.map((codes) => String(codes.map((code) => code === 'none'))))).toEqual(
        new Set(['false,false,false', 'true,false,false', 'false,false,true', 'true,false,true']),
      );
      expect(ways).toHaveLength(4);
    }
    const one = { level: 'household', members: [child('resident')] };
    const codes = new Set(codesOf(mendedBy(codeOf('members[].schooling'), one), 'schooling').map(([code]) => code));
    expect(codes.has('completed')).toBe(false);
    expect(codes.size).toBeGreaterThan(5);
    const many = { level: 'household', members: Array.from({ length: 7 }, () => child('newbornPending')) };
    expect(mendedBy(every(insured), many)).toEqual([]);
  });

  it('of two fields give way together', () => {
    const both: Expression = {
      form: 'any',
      type: 'boolean',
      parts: [inSchool, { ...insured, operator: 'equal' } as Expression],
    };
    const one = { level: 'household', members: [child('newbornPending')] };
    const kinds = mendedBy(every(both), one).map(({ members }) => {
      const [{ schooling, medicalInsurance } = {}] = members as Rec[];
      return `${['inSchool', 'homeTeaching'].includes(String(schooling))} ${medicalInsurance === 'none'}`;
    });
    expect(kinds.sort()).toEqual(['false false', 'false true', 'true false', 'true true']);
  });

  it('are told as they are said, with the birth dates that they hang on', () => {
    const { codesIn } = agedCodesOf(commonTable, 'household', given(DAY), insured);
    const saidIn = (one: Rec) => codesIn(one).map(({ path, said }) => [path, said]);
    expect(saidIn(record)).toEqual([
      ['members[0].birthDate', '2010-01-01'],
      ['members[0].medicalInsurance', 'newbornPending'],
      ['members[2].birthDate', '2010-01-01'],
      ['members[2].medicalInsurance', 'newbornPending'],
    ]);
    expect(saidIn({ members: [{ medicalInsurance: 'newbornPending' }, {}] })).toEqual([
      ['members[0].medicalInsurance', 'newbornPending'],
    ]);
    for (const { path, place } of codesIn(record)) expect(place).toBe(placeOf(commonTable, 'household', path));
  });
});
