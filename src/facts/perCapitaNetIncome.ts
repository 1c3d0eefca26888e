/**
 * Per-capita net income of a household: wages, business, property and transfer income less production costs, divided
 * by its living members; exact, never rounded. (Plan 一（四）: 家庭人均纯收入.)
 */
import { add, fraction, negated, scaled, type Whole as Units } from '../base/exact.js';
import { MONEY_SCALE } from '../records/field.js';
import type { HouseholdRecord } from '../records/household.js';
import { countLiving, isLiving } from '../records/living.js';
import { type Certain, endsOf, type Range } from '../records/range.js';
import { livingInputs, memberPaths } from './everyMember.js';
import { type Fact, inputValue } from './fact.js';

/** What the income is made up of, in table order. */
const PARTS = ['wages', 'business', 'property', 'transfers', 'oneOffTransfers', 'productionCosts'] as const;

const pathOf = (part: (typeof PARTS)[number]) => `income.${part}`;

type Amount = number | string;

const isAbsent = (amount: Amount | Range | null | undefined): amount is null | undefined =>
  amount === null || amount === undefined;
const units = (amount: Amount) => scaled(amount, MONEY_SCALE);

const largest = (a: Units, b: Units) => (lessThan(a, b) ? b : a);
const lessThan = (a: Units, b: Units) => Number(add(a, negated(b))) < 0;

export const perCapitaNetIncome: Fact<HouseholdRecord> = {
  name: 'perCapitaNetIncome',
  level: 'household',
  type: { kind: 'number', unit: 'yuan/person/year' },
  labels: { zh: '家庭人均纯收入', en: 'per-capita net income' },
  citation: { source: '湘政发〔2017〕12号', at: '一（四）' },
  inputs: [...memberPaths(['deathDate', 'sharesIncome']), ...PARTS.map(pathOf)],
  readings: { householdSize: ['allMembers', 'sharing'], oneOffTransfers: ['counted', 'excluded'] },
  working: { kind: 'perPerson', minus: ['income.oneOffTransfers', 'income.productionCosts'] },
  prepare(given) {
    const { asOf } = given;
    const sharing = given.option('householdSize') === 'sharing';
    const withoutOneOff = given.option('oneOffTransfers') === 'excluded';
    const read = PARTS.filter((part) => withoutOneOff || part !== 'oneOffTransfers');

    const persons = (record: Pick<HouseholdRecord, 'members'>): number | undefined => {
      if (!sharing) return countLiving(record.members, asOf);
      let count = 0;
      for (const member of record.members) {
        if (!isLiving(member, asOf)) continue;
        const { sharesIncome } = member;
        if (sharesIncome === null || sharesIncome === undefined) return undefined;
        if (sharesIncome) count += 1;
      }
      return count;
    };

    return {
      value(record: Certain<HouseholdRecord>) {
        const { income } = record;
        if (income === null || income === undefined) return undefined;
        const people = persons(record);
        if (people === undefined) return undefined;
        const { wages, business, property, transfers, oneOffTransfers, productionCosts } = income;
        const excluded = withoutOneOff ? oneOffTransfers : 0;
        if (isAbsent(wages) || isAbsent(business) || isAbsent(property) || isAbsent(transfers)) return undefined;
        if (isAbsent(excluded) || isAbsent(productionCosts)) return undefined;
        const received = add(add(units(wages), units(business)), add(units(property), units(transfers)));
        const spent = add(units(excluded), units(productionCosts));
        return fraction(add(received, negated(spent)), people * MONEY_SCALE);
      },
      between(record) {
        const people = persons(record);
        const amounts = read.map((part) => record.income?.[part]);
        if (people === undefined || amounts.some(isAbsent)) return undefined;
        const part = (name: (typeof PARTS)[number]) => {
          const { from, to } = endsOf(record.income?.[name] ?? 0);
          return { from: units(from), to: units(to) };
        };
        const [transfers, costs] = [part('transfers'), part('productionCosts')];
        const oneOff = withoutOneOff ? part('oneOffTransfers') : { from: 0, to: 0 };
        // What is one-off is part of the transfers, so taking it out never leaves less than nothing of them.
        // Counted or not, there are at least as many of them as are one-off.
        const known = withoutOneOff ? transfers.from : largest(transfers.from, part('oneOffTransfers').from);
        const least = lessThan(known, oneOff.to) ? 0 : add(known, negated(oneOff.to));
        const most = add(transfers.to, negated(oneOff.from));
        const others = [part('wages'), part('business'), part('property')];
        const from = others.reduce<Units>((sum, one) => add(sum, one.from), add(least, negated(costs.to)));
        const to = others.reduce<Units>((sum, one) => add(sum, one.to), add(most, negated(costs.from)));
        return { from: fraction(from, people * MONEY_SCALE), to: fraction(to, people * MONEY_SCALE) };
      },
      trace(record) {
        const { members } = record;
        const inputs = livingInputs(members, asOf, sharing ? ['deathDate', 'sharesIncome'] : ['deathDate']);
        const missing: string[] = [];
        if (sharing) {
          members.forEach((member, index) => {
            const isOpen = (member.sharesIncome ?? undefined) === undefined && isLiving(member, asOf);
            if (isOpen) missing.push(`members[${index}].sharesIncome`);
          });
        }
        for (const part of read) {
          const amount = record.income?.[part];
          const path = pathOf(part);
          if (amount === null || amount === undefined) missing.push(path);
          else inputs.push({ path, value: inputValue('money', amount) });
        }
        return { inputs, missing };
      },
    };
  },
};
