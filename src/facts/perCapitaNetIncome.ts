/**
 * Per-capita net income of a household: wages, business, property and transfer income less production costs, divided
 * by its members; exact, never rounded. (Plan 一（四）: 家庭人均纯收入.)
 */
import { add, fraction, negated, scaled } from '../base/exact.js';
import { MONEY_SCALE } from '../records/field.js';
import type { HouseholdRecord } from '../records/household.js';
import { type Fact, type Input, inputValue } from './fact.js';

const ADDED = ['wages', 'business', 'property', 'transfers'] as const;

type Part = (typeof ADDED)[number] | 'oneOffTransfers' | 'productionCosts';

export const perCapitaNetIncome: Fact<HouseholdRecord> = {
  name: 'perCapitaNetIncome',
  level: 'household',
  type: { kind: 'number', unit: 'yuan/person/year' },
  labels: { zh: '家庭人均纯收入', en: 'per-capita net income' },
  citation: { source: '湘政发〔2017〕12号', at: '一（四）' },
  readings: { householdSize: ['allMembers', 'sharing'], oneOffTransfers: ['counted', 'excluded'] },
  prepare(given) {
    const sharing = given.option('householdSize') === 'sharing';
    const subtracted: readonly Part[] =
      given.option('oneOffTransfers') === 'excluded' ? ['oneOffTransfers', 'productionCosts'] : ['productionCosts'];
    // Table order: what is taken out stands behind what is added.
    const parts: readonly Part[] = [...ADDED, ...subtracted];

    const persons = (record: HouseholdRecord): number | undefined => {
      if (!sharing) return record.members.length;
      let count = 0;
      for (const { sharesIncome } of record.members) {
        if (sharesIncome === null || sharesIncome === undefined) return undefined;
        if (sharesIncome) count += 1;
      }
      return count;
    };

    return {
      value(record) {
        const { income } = record;
        if (income === null || income === undefined) return undefined;
        const people = persons(record);
        if (people === undefined) return undefined;
        let total: ReturnType<typeof add> = 0;
        for (const part of ADDED) {
          const amount = income[part];
          if (amount === null || amount === undefined) return undefined;
          total = add(total, scaled(amount, MONEY_SCALE));
        }
        for (const part of subtracted) {
          const amount = income[part];
          if (amount === null || amount === undefined) return undefined;
          total = add(total, negated(scaled(amount, MONEY_SCALE)));
        }
        return fraction(total, people * MONEY_SCALE);
      },
      trace(record) {
        const inputs: Input[] = [];
        const missing: string[] = [];
        if (sharing) {
          record.members.forEach(({ sharesIncome }, index) => {
            const path = `members[${index}].sharesIncome`;
            if (sharesIncome === null || sharesIncome === undefined) missing.push(path);
            else inputs.push({ path, value: sharesIncome });
          });
        }
        for (const part of parts) {
          const amount = record.income?.[part];
          const path = `income.${part}`;
          if (amount === null || amount === undefined) missing.push(path);
          else inputs.push({ path, value: inputValue('money', amount) });
        }
        return { inputs, missing };
      },
    };
  },
};
