import { describe, expect, it } from 'vitest';
import { eligibilityTotals } from '../../src/evaluate/totals.js';
import { DAY, type Plain } from '../examples.js';
import { eligibility } from '../support/unchecked.js';

const student = { relation: 'child', studying: 'higherVocational' };
const of = (members: Plain[], parameters?: Record<string, string>) =>
  eligibilityTotals(
    eligibility(
      { level: 'household', id: 'F1', asOf: DAY, members, register: { status: 'registered' } },
      { parameters },
    ),
  );
const grant = (members: Plain[], parameters?: Record<string, string>) =>
  of(members, parameters).find(({ id }) => id === 'measure/studyGrant');

describe('totals', () => {
  it('sum what the eligible members receive', () => {
    expect(grant([{ relation: 'head', studying: 'none' }, student, { ...student, studying: 'none' }, student])).toEqual(
      {
        id: 'measure/studyGrant',
        bound: 'atLeast',
        value: '4000',
        unit: 'yuan',
        per: 'schoolYear',
        parameter: 'studyGrant/amount',
        subjects: ['members[1]', 'members[3]'],
        open: [],
      },
    );
  });

  it('leave out those of whom it is open, and name them', () => {
    expect(grant([student, { relation: 'child' }, {}, { relation: 'head' }])).toMatchObject({
      value: '2000',
      subjects: ['members[0]'],
      open: ['members[1]', 'members[2]', 'members[3]'],
    });
  });

  it('are exact', () => {
    expect(grant([student, student, student], { 'studyGrant/amount': '0.1' })?.value).toBe('0.3');
    expect(grant([student, student, student], { 'studyGrant/amount': '333333333333333.333333' })?.value).toBe(
      '999999999999999.999999',
    );
  });

  it('are not made of what changes a rate', () => {
    const insured = { medicalInsurance: 'resident' };
    const { measures } = eligibility({
      level: 'household',
      id: 'F1',
      asOf: DAY,
      members: [insured, insured],
      register: { status: 'registered' },
    });
    const raised = measures.filter(({ id, outcome }) => id === 'measure/reimbursement' && outcome === 'met');
    expect(raised.map(({ amount }) => amount?.value)).toEqual(['10', '10']);
    expect(eligibilityTotals({ measures: raised })).toEqual([]);
  });

  it('are of nothing that nobody receives, that has no figure or that is the household’s', () => {
    expect(of([{ relation: 'head', studying: 'none' }])).toEqual([]);
    const ids = of([{ ...student, studying: 'seniorHigh' }]).map(({ id }) => id);
    expect(ids).toEqual([]);
  });
});
