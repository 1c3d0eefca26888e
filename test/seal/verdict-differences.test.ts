import { describe, expect, it } from 'vitest';
import { verdictDifferences } from '../../src/seal/verdict-differences.js';
import { household, replaced } from '../examples.js';
import { evaluate } from '../support/unchecked.js';

const verdict = evaluate(household());

describe('verdictDifferences', () => {
  it('finds none in the same, in whatever order its keys stand', () => {
    const turned = Object.fromEntries(Object.entries(verdict).reverse()) as unknown as typeof verdict;
    expect(verdictDifferences(turned, verdict)).toEqual({ differences: [], changed: new Set() });
  });

  it('tells what came out otherwise', () => {
    const { differences, changed } = verdictDifferences(verdict, evaluate(replaced(household(), 'food.protein', null)));
    expect(differences).toEqual([
      { code: 'outcome', sealed: 'met', now: 'undetermined' },
      { code: 'criterion', id: 'household/food', sealed: 'met', now: 'undetermined' },
    ]);
    expect([...changed]).toEqual(['household/exit', 'household/food']);
  });

  it('points to the first place where nothing came out otherwise', () => {
    const { differences, changed } = verdictDifferences(
      verdict,
      evaluate(replaced(household(), 'income.wages', 12001)),
    );
    expect(differences).toEqual([
      {
        code: 'verdict',
        at: '/criteria/0/checks/0/actual',
        criterion: 'household/income',
        fact: 'perCapitaNetIncome',
        sealed: '7650.125',
        now: '7650.375',
      },
    ]);
    expect([...changed]).toEqual(['household/income']);
    const asOf = verdictDifferences({ ...verdict, asOf: '2017-01-01' } as typeof verdict, verdict);
    expect(asOf.differences).toEqual([{ code: 'verdict', at: '/asOf' }]);
  });

  it('tells both values only of one and the same fact, and only where they are values', () => {
    const at = '/criteria/0/checks/0/expected';
    const [place, other, strange] = ['2800', 'fact', 'object'].map((kind) => {
      const sealed = JSON.parse(JSON.stringify(verdict));
      sealed.criteria[0].checks[0].expected = kind === 'object' ? { a: 1 } : '2800';
      if (kind === 'fact') delete sealed.criteria[0].checks[0].fact;
      return verdictDifferences(sealed, verdict).differences[0];
    });
    const values = { fact: 'perCapitaNetIncome', sealed: '2800', now: '3200' };
    expect(place).toEqual({ code: 'verdict', at, criterion: 'household/income', ...values });
    expect(strange).toEqual({ code: 'verdict', at, criterion: 'household/income' });
    expect(other).toEqual({ code: 'verdict', at: expect.any(String), criterion: 'household/income' });
  });

  it('tells criteria that one side does not have, and another order', () => {
    const { criteria } = verdict;
    const [first, ...others] = criteria;
    if (first === undefined) throw new Error('no criteria');
    expect(verdictDifferences({ ...verdict, criteria: others }, verdict).differences).toEqual([
      { code: 'criterion', id: first.id, sealed: null, now: 'met' },
    ]);
    expect(verdictDifferences(verdict, { ...verdict, criteria: others }).differences).toEqual([
      { code: 'criterion', id: first.id, sealed: 'met', now: null },
    ]);
    expect(verdictDifferences(verdict, { ...verdict, criteria: [...others, first] }).differences).toEqual([
      { code: 'verdict', at: '/criteria' },
    ]);
  });
});

it('tells both ranges of a figure that is one', () => {
  const of = (to: number) => evaluate(replaced(household(), 'income.wages', { from: 20000, to }));
  expect(verdictDifferences(of(20002), of(20004)).differences).toMatchObject([
    {
      code: 'verdict',
      at: '/criteria/0/checks/0/actual/to',
      fact: 'perCapitaNetIncome',
      sealed: { from: '11649.875', to: '11650.875' },
      now: { from: '11649.875', to: '11651.875' },
    },
  ]);
});
