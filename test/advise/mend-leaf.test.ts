import { describe, expect, it } from 'vitest';
import { otherValues } from '../../src/advise/choices.js';
import { changeable, leafMends, opposite, type Wanted } from '../../src/advise/mend-leaf.js';
import type { Reason } from '../../src/advise/plan.js';
import type { Field } from '../../src/records/catalog.js';
import { county, household, member, type Plain } from '../examples.js';
import { fieldAt } from '../support/fields.js';
import { changesOf, given } from './given.js';

const always = () => true;

function mendsOf(value: Plain, id: string, at = 0, wanted: Wanted = 'met', readings: Record<string, string> = {}) {
  const { plan, criterion } = given(value, id, { readings });
  const reason = { criterion: id, leaf: criterion.leaves[at] } as Reason;
  return changesOf(leafMends(plan, wanted, reason, always));
}

describe('what can be changed about a comparison', () => {
  const changeableOf = (value: Plain, id: string, readings: Record<string, string> = {}) => {
    const { plan, criterion } = given(value, id, { readings });
    return criterion.leaves.flatMap((leaf) => changeable(leaf, plan.record));
  };

  it('is every input but the fixed ones, in table order', () => {
    const readings = { householdSize: 'sharing', oneOffTransfers: 'excluded' };
    expect(changeableOf(household(), 'household/income', readings)).toEqual([
      'income.wages',
      'income.business',
      'income.property',
      'income.transfers',
      'income.productionCosts',
      'stableIncome',
    ]);
    expect(changeableOf(household(), 'household/education')).toEqual(['members[0].schooling', 'members[1].schooling']);
    expect(changeableOf(household(), 'household/housing')).toEqual(['housing.safeBy']);
    const fixedOnes = ['incidence', 'incomeGrowth', 'relocation', 'villageExit'].map((id) => `county/${id}`);
    expect(fixedOnes.flatMap((id) => changeableOf(county(), id))).toEqual([
      'remainingPoorPersons',
      'ruralIncomeGrowth',
      'relocation.completed',
      'povertyVillages.exited',
    ]);
  });
});

describe('the ways to mend a comparison', () => {
  it('are one for each input that does it by itself, with as little as does it', () => {
    const income = { wages: 1000, business: 500, property: 0, transfers: '200', productionCosts: '5000' };
    expect(mendsOf(household({ income }), 'household/income')).toEqual([
      { 'income.wages': '10700' },
      { 'income.business': '10200' },
      { 'income.property': '9700' },
      { 'income.transfers': '9900' },
    ]);
  });

  it('of members are one change for each that stands in the way', () => {
    const members = [
      member({ medicalInsurance: 'none' }),
      member(),
      member({ medicalInsurance: null }),
      member({ medicalInsurance: 'none' }),
    ];
    expect(mendsOf(household({ members }), 'household/medical')).toEqual([
      { 'members[0].medicalInsurance': 'resident', 'members[3].medicalInsurance': 'resident' },
    ]);
  });

  it('lead the other way too, where that is wanted', () => {
    expect(mendsOf(county({ ruralIncomeGrowth: 8.9 }), 'county/incomeGrowth')).toEqual([{ ruralIncomeGrowth: '8.91' }]);
    expect(mendsOf(county(), 'county/incomeGrowth', 0, 'notMet')).toEqual([{ ruralIncomeGrowth: '8.9' }]);
    expect(mendsOf(household(), 'household/medical', 0, 'notMet')).toEqual([
      { 'members[0].medicalInsurance': 'none' },
      { 'members[1].medicalInsurance': 'none' },
    ]);
    expect([opposite('met'), opposite('notMet')]).toEqual(['notMet', 'met']);
  });

  it('are none where only what is fixed could change it, or no more may be tried', () => {
    const members = [member({ schooling: 'droppedOut' })];
    const { plan, criterion } = given(household({ members }), 'household/education');
    const reason = { criterion: 'household/education', leaf: criterion.leaves[0] } as Reason;
    expect(changesOf(leafMends(plan, 'met', reason, () => false))).toEqual([]);
    expect(mendsOf(household({ housing: { grade: 'D', safeBy: 'nothing' } }), 'household/housing', 0)).toEqual([]);
  });

  it('try other values in the schema’s order', () => {
    const safeBy = fieldAt('household', 'housing.safeBy') as Field;
    expect(otherValues(safeBy, 'relocation')).toEqual(['renovation', 'otherHome', 'nothing']);
    expect(otherValues(fieldAt('village', 'services') as Field, false)).toEqual([true]);
  });
});
