import { describe, expect, it } from 'vitest';
import { applyRemedy } from '../../src/advise/apply-remedy.js';
import { county, household, member } from '../examples.js';
import { parseRecord } from '../support/fields.js';
import { evaluate, remedy } from '../support/unchecked.js';

describe('a remedy, applied', () => {
  it('gives another record of the same make, which is met', () => {
    const record = county({
      remainingPoorPersons: 10_800,
      incidence: '2',
      ruralDisposableIncome: 8000,
      relocation: { planned: 1000, completed: 900 },
    });
    const before = structuredClone(record);
    const after = applyRemedy(record, remedy(record));
    expect(record).toEqual(before);
    expect(after).toEqual({
      ...before,
      remainingPoorPersons: 10_799,
      // As published it was of the count before.
      incidence: null,
      ruralDisposableIncome: '8666.67',
      relocation: { planned: 1000, completed: 950 },
    });
    expect(evaluate(after).outcome).toBe('met');
    expect(applyRemedy(parseRecord(record), remedy(record))).toEqual(after);
  });

  it('leaves a record alone for which there is nothing to do', () => {
    expect(applyRemedy(household(), remedy(household()))).toEqual(household());
  });

  it('is refused where it is about another record', () => {
    const two = household({ members: [member(), member({ medicalInsurance: 'none' })] });
    expect(() => applyRemedy(household({ members: [member()] }), remedy(two))).toThrow(RangeError);
    expect(() => applyRemedy(county(), remedy(two))).toThrow(RangeError);
  });
});
