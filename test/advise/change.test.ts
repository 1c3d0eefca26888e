import { describe, expect, it } from 'vitest';
import { describeChange } from '../../src/advise/change.js';
import { mends } from '../../src/advise/mend.js';
import type { Plan } from '../../src/advise/plan.js';
import { county, household, member, type Plain, village } from '../examples.js';
import { given } from './given.js';

function changesOf(value: Plain, id: string, readings: Record<string, string> = {}) {
  const { plan, criterion } = given(value, id, { readings });
  const [mended] = [...mends(plan, criterion)] as [Plan, ...Plan[]];
  const sound = (record: Plan['record']) => criterion.outcome(record) === 'met';
  return [...mended.changes.keys()].map((path) => describeChange(plan.record, mended, path, sound));
}

describe('a change', () => {
  const income = { wages: 6410, business: 100, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 250 };

  it('of a number says by how much, for each person too, and what else would do', () => {
    expect(changesOf(household({ income }), 'household/income')).toEqual([
      {
        criterion: 'household/income',
        fact: 'perCapitaNetIncome',
        path: 'income.wages',
        from: '6410',
        to: '6550',
        by: '140',
        each: '70',
        unit: 'yuan/year',
        instead: [
          { path: 'income.business', by: '140' },
          { path: 'income.property', by: '140' },
          { path: 'income.transfers', by: '140' },
          { path: 'income.productionCosts', by: '-140' },
        ],
      },
    ]);
    const low = { ...income, productionCosts: 139.99, wages: 6299.99 };
    expect(changesOf(household({ income: low }), 'household/income')[0]?.instead?.map(({ path }) => path)).toEqual([
      'income.business',
      'income.property',
      'income.transfers',
    ]);
  });

  it('of a number in the unit of its fact has no share for each', () => {
    expect(changesOf(county({ ruralIncomeGrowth: '8.9' }), 'county/incomeGrowth')).toEqual([
      {
        criterion: 'county/incomeGrowth',
        fact: 'ruralIncomeGrowth',
        path: 'ruralIncomeGrowth',
        from: '8.9',
        to: '8.91',
        by: '0.01',
        unit: 'percent',
      },
    ]);
    expect(changesOf(village({ remainingPoorPersons: 24, incidence: 2 }), 'village/incidence')).toEqual([
      {
        criterion: 'village/incidence',
        fact: 'povertyIncidence',
        path: 'remainingPoorPersons',
        from: '24',
        to: '23',
        by: '-1',
        each: '0',
        unit: 'persons',
      },
    ]);
  });

  it('of a code names the other codes that would do, but not for a member', () => {
    expect(changesOf(household({ housing: { grade: 'D', safeBy: 'nothing' } }), 'household/housing')).toEqual([
      {
        criterion: 'household/housing',
        fact: 'housing.safeBy',
        path: 'housing.safeBy',
        from: 'nothing',
        to: 'renovation',
        or: ['relocation', 'otherHome'],
      },
    ]);
    const members = [member(), member({ schooling: 'neverEnrolled' })];
    expect(changesOf(household({ members }), 'household/education')).toEqual([
      {
        criterion: 'household/education',
        fact: 'schoolAgeMembersInSchool',
        path: 'members[1].schooling',
        from: 'neverEnrolled',
        to: 'inSchool',
        subject: 'members[1]',
      },
    ]);
  });

  it('of a yes or no says just that', () => {
    expect(changesOf(village({ services: false }), 'village/services')).toEqual([
      { criterion: 'village/services', fact: 'services', path: 'services', from: false, to: true },
    ]);
  });

  it('is not described where there is none', () => {
    const { plan } = given(village());
    expect(() => describeChange(plan.record, plan, 'services', () => true)).toThrow('services is not changed');
  });
});
