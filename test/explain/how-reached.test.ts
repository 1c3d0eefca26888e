import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvalidRecordError } from '../../src/base/errors.js';
import type { EvaluateOptions } from '../../src/evaluate/evaluate.js';
import { howReached, recordOf } from '../../src/explain/how-reached.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { county, household, village } from '../examples.js';
import { anyReadings } from '../support/readings.js';
import { anyDraft } from '../support/records.js';
import { evaluate } from '../support/unchecked.js';

const rulebook = hunan2016To2020();

/** The verdict again, by what it says of itself. */
const again = (record: unknown, options: EvaluateOptions) => {
  const verdict = evaluate(record, options);
  return [evaluate(record, howReached(verdict, rulebook)), verdict];
};

describe('how a verdict was reached', () => {
  it('gives it again, whatever the record and the readings', () => {
    fc.assert(
      fc.property(anyDraft(), anyReadings, (record, readings) => {
        const [second, first] = again(record, { readings });
        expect(second).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('puts again what a what-if put: every kind of value, also what was taken away', () => {
    const inputs = {
      'income.wages': '9000.50',
      stableIncome: false,
      'water.litresPerPersonDay': 34.5,
      'members[1].medicalInsurance': 'none',
      'members[0].birthDate': '1971-01-01',
      'food.protein': null,
    };
    const parameters = { 'povertyLine/exit': '3300', schoolYearStart: '09-15' };
    const [second, first] = again(household(), { inputs, parameters });
    expect(second).toEqual(first);
    expect(second?.overrides).toHaveLength(8);
    const [ofVillage, before] = again(village(), { inputs: { remainingPoorPersons: 5, incidence: '1.5' } });
    expect(ofVillage).toEqual(before);
  });

  it('keeps the day it was judged for', () => {
    const { asOf: _, ...dayless } = county();
    expect(howReached(evaluate(dayless, { asOf: '2017-12-31' }), rulebook).asOf).toBe('2017-12-31');
  });
});

describe('the record as it was judged', () => {
  it('has in it what the what-if put', () => {
    const verdict = evaluate(household(), { inputs: { 'income.wages': 7, 'housing.grade': null } });
    const record = recordOf(household(), howReached(verdict, rulebook));
    expect(record).toMatchObject({ income: { wages: '7', business: 3000 }, housing: { grade: null } });
  });

  it('is refused where it cannot be judged', () => {
    const how = howReached(evaluate(household()), rulebook);
    const wrong = () => recordOf(household({ stableIncome: 'yes' }), how);
    expect(wrong).toThrow(expect.toSatisfy(isInvalidRecordError));
  });
});
