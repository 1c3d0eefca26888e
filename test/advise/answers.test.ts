import { describe, expect, it } from 'vitest';
import { answersTo } from '../../src/advise/answers.js';
import { Judge } from '../../src/evaluate/evaluate.js';
import type { Field } from '../../src/records/catalog.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { county, household, member, type Plain, village } from '../examples.js';
import { judgingBy, leaf } from '../rulebook/small.js';
import { fieldAt } from '../support/fields.js';

function answers(value: Plain, path: string, readings: Record<string, string> = {}, rulebook?: Rulebook) {
  const { record, prepared } = new Judge({ readings, ...(rulebook === undefined ? {} : { rulebook }) }).ready(value);
  const required = prepared.criteria.filter((one) => one.required);
  return answersTo(path, fieldAt(record.level, path) as Field, record, required);
}

const met = (criterion: string) => ({ settles: [{ criterion, outcome: 'met' }], verdict: 'met' });
const notMet = (criterion: string) => ({ settles: [{ criterion, outcome: 'notMet' }], verdict: 'notMet' });

describe('answers', () => {
  it('to a number are ranges down to its finest value', () => {
    const income = { wages: null, business: 0, property: 0, transfers: 0, productionCosts: 0 };
    expect(answers(household({ income }), 'income.wages')).toEqual([
      { to: '6399.9999', ...notMet('household/income') },
      { from: '6400', ...met('household/income') },
    ]);
    expect(answers(household({ income }), 'income.wages', { incomeBound: 'above' })[1]).toMatchObject({
      from: '6400.0001',
    });
    expect(answers(county({ ruralIncomeGrowth: null }), 'ruralIncomeGrowth')).toEqual([
      { to: '8.9', ...notMet('county/incomeGrowth') },
      { from: '8.900001', ...met('county/incomeGrowth') },
    ]);
    const water = { ...(household().water as Plain), litresPerPersonDay: null };
    expect(answers(household({ water }), 'water.litresPerPersonDay', { drinkingWater: 'required' })).toEqual([
      { to: '34.999999', ...notMet('household/water') },
      { from: '35', ...met('household/water') },
    ]);
  });

  it('do not go beyond what the record could say beside its other values', () => {
    expect(answers(village({ remainingPoorPersons: null, incidence: null }), 'remainingPoorPersons')).toEqual([
      { to: '23', ...met('village/incidence') },
      { from: '24', to: '1200', ...notMet('village/incidence') },
    ]);
    expect(answers(village({ registeredRuralPopulation: null, incidence: null }), 'registeredRuralPopulation')).toEqual(
      [
        { from: '12', to: '600', ...notMet('village/incidence') },
        { from: '601', ...met('village/incidence') },
      ],
    );
    const members = [member({ sharesIncome: false }), member({ sharesIncome: null })];
    expect(answers(household({ members }), 'members[1].sharesIncome', { householdSize: 'sharing' })).toEqual([
      { value: true, ...met('household/income') },
    ]);
  });

  it('see that nothing planned is a case of its own', () => {
    const relocation = { planned: null, completed: 95 };
    expect(answers(county({ relocation }), 'relocation.planned')).toEqual([
      { to: '100', ...met('county/relocation') },
      { from: '101', ...notMet('county/relocation') },
    ]);
    expect(answers(county({ relocation: { planned: null, completed: 0 } }), 'relocation.planned')).toEqual([
      { to: '0', ...met('county/relocation') },
      { from: '1', ...notMet('county/relocation') },
    ]);
  });

  it('to a date are ranges of days, none after the day of judgement', () => {
    const members = [member({ birthDate: null, schooling: 'droppedOut' })];
    expect(answers(household({ members }), 'members[0].birthDate')).toEqual([
      { to: '2002-12-31', ...met('household/education') },
      { from: '2003-01-01', to: '2012-08-31', ...notMet('household/education') },
      { from: '2012-09-01', to: '2018-12-31', ...met('household/education') },
    ]);
  });

  it('to a code or a yes or no are its options, each by itself', () => {
    expect(answers(village({ services: null }), 'services')).toEqual([
      { value: true, ...met('village/services') },
      { value: false, ...notMet('village/services') },
    ]);
    expect(answers(household({ housing: { grade: 'C' } }), 'housing.safeBy')).toEqual([
      { value: 'renovation', ...met('household/housing') },
      { value: 'relocation', ...met('household/housing') },
      { value: 'otherHome', ...met('household/housing') },
      { value: 'nothing', ...notMet('household/housing') },
    ]);
  });

  it('that do nothing by themselves settle nothing', () => {
    expect(answers(household({ income: null }), 'income.wages')).toEqual([{ settles: [] }]);
    const [yes, no] = answers(household({ clothing: null }), 'clothing.bedding');
    expect(yes).toEqual({ value: true, settles: [] });
    expect(no).toEqual({ value: false, ...notMet('household/clothing') });
  });

  it('that the age makes impossible are told apart', () => {
    const answersAt = (birthDate: string) =>
      answers(household({ members: [{ birthDate, schooling: null }] }), 'members[0].schooling');
    const ruledOut = (birthDate: string) =>
      answersAt(birthDate).flatMap((answer) => ('impossible' in answer ? [answer] : []));
    // Eight years old: neither not yet due nor done; of twelve and more it may be done.
    expect(ruledOut('2010-06-01')).toEqual([
      { value: 'completed', impossible: true, settles: [] },
      { value: 'notYetDue', impossible: true, settles: [] },
    ]);
    expect(ruledOut('2006-12-31').map((answer) => 'value' in answer && answer.value)).toEqual(['notYetDue']);
  });

  it('find a criterion met only within a narrow band, between any two probes', () => {
    const band = {
      all: [
        leaf('collectiveIncome', 'decimal:greaterThan', '70000'),
        leaf('collectiveIncome', 'decimal:lessThan', '70000.0003'),
      ],
    };
    expect(answers(village({ collectiveIncome: null }), 'collectiveIncome', {}, judgingBy(band))).toEqual([
      { to: '70000', ...notMet('village/one') },
      { from: '70000.0001', to: '70000.0002', ...met('village/one') },
      { from: '70000.0003', ...notMet('village/one') },
    ]);
  });
});
