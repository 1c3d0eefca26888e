import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeInDoubt } from '../../src/advise/in-doubt.js';
import { criterionOutcome } from '../../src/advise/trial.js';
import { Judge } from '../../src/evaluate/evaluate.js';
import { uncertainLeafOutcome, uncertainOutcome } from '../../src/evaluate/uncertain.js';
import { household } from '../examples.js';

const amounts = fc.array(fc.constantFrom(0, 1000, 2990, 3000, 5990, 12000), { minLength: 1, maxLength: 3 });
const insurances = fc.array(fc.constantFrom('resident', 'employee', 'none'), { minLength: 1, maxLength: 3 });
const schoolings = fc.array(fc.constantFrom('inSchool', 'completed', 'droppedOut'), { minLength: 1, maxLength: 2 });
const values = (list: readonly unknown[]) => list.map((value, index) => ({ source: `s${index}`, value }));

const disputed = fc
  .record({
    wages: amounts,
    business: amounts,
    transfers: amounts,
    oneOffTransfers: amounts,
    productionCosts: amounts,
    insured: fc.array(insurances, { minLength: 4, maxLength: 4 }),
    schooling: fc.array(schoolings, { minLength: 4, maxLength: 4 }),
    birthDate: fc.constantFrom('2008-05-01', '1990-01-01', undefined),
    stable: fc.boolean(),
  })
  .map(({ insured, schooling, birthDate, stable, ...income }) => {
    const members = insured.map(([medicalInsurance], index) => ({
      id: `m${index}`,
      medicalInsurance,
      schooling: schooling[index]?.[0],
      ...(birthDate === undefined ? {} : { birthDate }),
    }));
    const evidence = Object.fromEntries([
      ...Object.entries(income).map(([part, said]) => [`income.${part}`, values(said)]),
      ...insured.map((said, index) => [`members[${index}].medicalInsurance`, values(said)]),
      ...schooling.map((said, index) => [`members[${index}].schooling`, values(said)]),
      ...(stable ? [['stableIncome', values([true, false])]] : []),
    ]);
    const first = Object.fromEntries(Object.entries(income).map(([part, [said]]) => [part, said]));
    return household({ members, evidence, income: { ...first, oneOffTransfers: 0, property: 0 } });
  });

describe('what sources leave open', () => {
  it('is found as over every combination', () => {
    fc.assert(
      fc.property(disputed, fc.constantFrom('counted', 'excluded'), (value, oneOffTransfers) => {
        const { record, prepared } = new Judge({ readings: { oneOffTransfers } }).ready(value);
        for (const criterion of prepared.criteria) {
          for (const leaf of criterion.leaves)
            expect(outcomeInDoubt(leaf, record)).toBe(uncertainLeafOutcome(leaf, record));
          expect(criterionOutcome(criterion, record)).toBe(uncertainOutcome(criterion, record));
        }
      }),
      { numRuns: 40 },
    );
  });
});
