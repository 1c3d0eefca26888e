import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, exact } from '../../src/base/exact.js';
import { household, member, type Plain, replaced, without } from '../examples.js';
import { ask, given } from '../facts/asked.js';
import { type Fraction, fractionOf, minus, plus, rounded } from '../fractions.js';
import { parseRecord } from '../support/fields.js';
import { hunanFact } from './hunan-fact.js';

const EXCLUDED = { oneOffTransfers: 'excluded' };
const SHARING = { householdSize: 'sharing' };
const parts = ['wages', 'business', 'property', 'transfers', 'productionCosts'];

const people = (count: number) => Array.from({ length: count }, () => member());

const perCapitaNetIncome = hunanFact('household', 'perCapitaNetIncome');

describe('perCapitaNetIncome', () => {
  it('is all income less production costs, over all members', () => {
    expect(ask(perCapitaNetIncome, household())).toEqual({
      value: '7650.125',
      inputs: [
        { path: 'income.wages', value: '12000.5' },
        { path: 'income.business', value: '3000' },
        { path: 'income.property', value: '0' },
        { path: 'income.transfers', value: '800' },
        { path: 'income.productionCosts', value: '500.25' },
      ],
      missing: [],
    });
  });

  it('takes out one-off transfers only under that reading', () => {
    const { value, inputs } = ask(perCapitaNetIncome, household(), EXCLUDED);
    expect(value).toBe('7600.125');
    expect(inputs.map(({ path }) => path)).toEqual(
      ['wages', 'business', 'property', 'transfers', 'oneOffTransfers', 'productionCosts'].map(
        (key) => `income.${key}`,
      ),
    );
    expect(ask(perCapitaNetIncome, without(household(), 'income.oneOffTransfers')).value).toBe('7650.125');
    expect(ask(perCapitaNetIncome, without(household(), 'income.oneOffTransfers'), EXCLUDED).missing).toEqual([
      'income.oneOffTransfers',
    ]);
  });

  it('divides by those who share the income only under that reading', () => {
    const record = household({ members: [member(), member({ sharesIncome: false }), member()] });
    expect(ask(perCapitaNetIncome, record).value).toBe('5100.083333');
    const { value, inputs } = ask(perCapitaNetIncome, record, SHARING);
    expect(value).toBe('7650.125');
    expect(inputs.slice(0, 4)).toEqual([
      { path: 'members[0].sharesIncome', value: true },
      { path: 'members[1].sharesIncome', value: false },
      { path: 'members[2].sharesIncome', value: true },
      { path: 'income.wages', value: '12000.5' },
    ]);
  });

  it('is missing where it is not known of a member whether he shares, under that reading', () => {
    const record = household({
      members: [member({ sharesIncome: null }), member(), without(member(), 'sharesIncome')],
    });
    expect(ask(perCapitaNetIncome, record, SHARING)).toMatchObject({
      value: undefined,
      missing: ['members[0].sharesIncome', 'members[2].sharesIncome'],
    });
    expect(ask(perCapitaNetIncome, record).missing).toEqual([]);
  });

  it.each(parts)('is missing without %s, which is never taken for zero', (part) => {
    for (const record of [without(household(), `income.${part}`), replaced(household(), `income.${part}`, null)]) {
      const { value, missing, inputs } = ask(perCapitaNetIncome, record);
      expect(value).toBeUndefined();
      expect(missing).toEqual([`income.${part}`]);
      expect(inputs).toHaveLength(4);
    }
  });

  it('lists all that is missing, in table order', () => {
    const all = ['wages', 'business', 'property', 'transfers', 'productionCosts'].map((part) => `income.${part}`);
    for (const income of [undefined, null, {}])
      expect(ask(perCapitaNetIncome, household({ income })).missing).toEqual(all);
    const open = household({ income: null, members: [{}, {}] });
    expect(ask(perCapitaNetIncome, open, { ...SHARING, ...EXCLUDED }).missing).toEqual([
      'members[0].sharesIncome',
      'members[1].sharesIncome',
      ...all.slice(0, 4),
      'income.oneOffTransfers',
      'income.productionCosts',
    ]);
  });

  it('can be below zero', () => {
    const record = household({
      income: { wages: 0, business: 100, property: 0, transfers: 0, productionCosts: '1000.5' },
    });
    expect(ask(perCapitaNetIncome, record).value).toBe('-450.25');
  });

  const money = fc.oneof(
    fc.stringMatching(/^\d{1,15}(\.\d{1,4})?$/),
    fc.nat({ max: 10 ** 9 }).map((n) => n / 100),
  );
  const size = fc.integer({ min: 1, max: 50 });

  it('is exact for any sums and any number of persons', () => {
    fc.assert(
      fc.property(fc.tuple(money, money, money, money, money, money), size, fc.boolean(), (sums, count, taken) => {
        const [wages, business, property, transfers, productionCosts, part] = sums;
        const oneOffTransfers = Number(part) <= Number(transfers) && taken ? part : transfers;
        const income: Plain = { wages, business, property, transfers, oneOffTransfers, productionCosts };
        const meant = (value: string | number) => fractionOf(String(value));
        let net: Fraction = [wages, business, property, transfers].map(meant).reduce(plus);
        net = minus(net, meant(productionCosts));
        const record = household({ income, members: people(count) });
        const per = ({ over, under }: Fraction) => rounded({ over, under: under * BigInt(count) });
        expect(ask(perCapitaNetIncome, record).value).toBe(per(net));
        expect(ask(perCapitaNetIncome, record, EXCLUDED).value).toBe(per(minus(net, meant(oneOffTransfers))));
      }),
      { numRuns: 300 },
    );
  });

  it('falls on a line exactly when income is the line times the persons, to the smallest unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 9 }), size, fc.constantFrom(-1, 0, 1), (line, count, off) => {
        const units = BigInt(line) * BigInt(count) * 10_000n + BigInt(off);
        const wages = `${units / 10_000n}.${String(units % 10_000n).padStart(4, '0')}`;
        const income = { wages, business: 0, property: 0, transfers: 0, productionCosts: 0 };
        const parsed = parseRecord(household({ income, members: people(count) }));
        const value = perCapitaNetIncome.prepare(given(parsed.asOf)).value(parsed as never);
        expect(typeof value === 'object' && compare(value, exact(line))).toBe(off);
      }),
    );
  });

  it('does not depend on the order of the members', () => {
    const members = fc.array(fc.record({ sharesIncome: fc.constantFrom(true, false, null) }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(members, fc.nat(), (list, seed) => {
        fc.pre(list.some(({ sharesIncome }) => sharesIncome !== false));
        const turned = list.map((_, index) => list[(index + seed) % list.length]);
        const [value, again] = [list, turned].map(
          (one) => ask(perCapitaNetIncome, household({ members: one }), SHARING).value,
        );
        expect(again).toBe(value);
      }),
    );
  });
});
