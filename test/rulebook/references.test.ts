import { describe, expect, it, onTestFinished, vi } from 'vitest';
import * as suggest from '../../src/base/suggest.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { village } from '../examples.js';
import { evaluate } from '../support/unchecked.js';
import { builtInFiles, issuesOf, pointerOf, put, refusals, refusalsAfter } from './files.js';
import { criterion, done, enough, filesOf, leaf, verdict } from './small.js';

const HOUSEHOLD = 'household-exit.json';
const food = `${pointerOf(HOUSEHOLD, 'household/food')}/conditions`;

describe('references', () => {
  const list = `${pointerOf(HOUSEHOLD, 'household/exit')}/conditions/all`;

  it.each<[string, string]>([
    ['what is not there', 'household/incomes'],
    ['a criterion of another level', 'village/services'],
    ['a verdict', 'household/exit'],
  ])('refuses %s', (_, name) => {
    expect(refusalsAfter([HOUSEHOLD, `${list}/0/condition`, name])).toContain(
      `danglingReference ${HOUSEHOLD}#${list}/0/condition`,
    );
    expect(refusalsAfter([HOUSEHOLD, `${food}/all/0`, { condition: name }])).toContain(
      `danglingReference ${HOUSEHOLD}#${food}/all/0/condition`,
    );
  });

  it.each(['income', 'province/x', 'household/a/b', '', 5, null])('refuses %j for a name', (name) => {
    expect(refusalsAfter([HOUSEHOLD, `${list}/0/condition`, name])).toContain(
      `badShape ${HOUSEHOLD}#${list}/0/condition`,
    );
  });

  it('suggests the criterion that was probably meant', () => {
    const files = builtInFiles();
    put(files, HOUSEHOLD, `${list}/0/condition`, 'household/incomes');
    expect(
      issuesOf(files)
        .map(({ message }) => message)
        .join(),
    ).toContain('did you mean "household/income"');
  });

  it('looks for what was meant in the first hundred only, however many names lead nowhere', () => {
    const looked = vi.spyOn(suggest, 'nearest');
    onTestFinished(() => looked.mockRestore());
    const dangling = Array.from({ length: 5000 }, (_, index) => ({ condition: `village/ones${index}` }));
    const unknown = Array.from({ length: 5000 }, (_, index) => leaf(`tasks.road${index}`, 'equal', true));
    const toNowhere = Array.from({ length: 5000 }, (_, index) =>
      leaf('collectiveIncome', 'decimal:greaterThan', { fact: `income/leest${index}` }),
    );
    for (const all of [dangling, unknown, toNowhere]) {
      looked.mockClear();
      const rules = [
        criterion('village/one', enough),
        criterion('village/many', { all }),
        verdict('village/exit', 'village/one'),
      ];
      expect(issuesOf(filesOf(rules))).toHaveLength(1000);
      expect(looked).toHaveBeenCalledTimes(100);
    }
  });

  it.each<[string, Record<string, string>]>([
    ['to itself', { a: 'a' }],
    ['by way of another', { a: 'b', b: 'a' }],
    ['by way of two others', { a: 'b', b: 'c', c: 'a' }],
  ])('refuses a criterion that refers %s', (_, references) => {
    const rules = Object.entries(references).map(([from, to]) =>
      criterion(`village/${from}`, { all: [done('water'), { not: { condition: `village/${to}` } }] }),
    );
    const found = refusals(
      filesOf([...rules, criterion('village/one', enough), verdict('village/exit', 'village/one')]),
    );
    expect(found).toEqual(['cycle rules.json#/rules/0/conditions']);
  });

  it('refuses a cycle that a third criterion leads into', () => {
    const rules = [
      criterion('village/a', { all: [{ condition: 'village/b' }] }),
      criterion('village/b', { all: [{ condition: 'village/a' }] }),
      criterion('village/c', { all: [{ condition: 'village/a' }] }),
      verdict('village/exit', 'village/c'),
    ];
    expect(refusals(filesOf(rules))).toContain('cycle rules.json#/rules/0/conditions');
  });

  it('refuses a chain of references that is too long, wherever it begins', () => {
    const chain = Array.from({ length: 3000 }, (_, index) =>
      criterion(`village/c${index}`, index === 0 ? done('water') : { all: [{ condition: `village/c${index - 1}` }] }),
    );
    for (const rules of [chain, [...chain].reverse()]) {
      expect(refusals(filesOf([...rules, verdict('village/exit', 'village/c0')])).join()).toContain(
        'tooDeep rules.json#',
      );
    }
    const short = [...chain.slice(0, 20), verdict('village/exit', 'village/c19')];
    expect(evaluate(village(), { rulebook: loadRulebook(filesOf(short)) }).outcome).toBe('met');
  });

  it('counts a chain alike, whichever end of it stands first', () => {
    const chain = Array.from({ length: 34 }, (_, index) =>
      criterion(`village/c${index}`, index === 0 ? done('water') : { not: { condition: `village/c${index - 1}` } }),
    );
    const refusalsOf = (length: number, turned: boolean) => {
      const rules = chain.slice(0, length);
      return refusals(filesOf([...(turned ? rules.reverse() : rules), verdict('village/exit', 'village/c0')]));
    };
    for (const turned of [false, true]) {
      expect(refusalsOf(33, turned)).toEqual([]);
      const codes = refusalsOf(34, turned).map((one) => one.split(' ')[0]);
      expect([...new Set(codes)]).toEqual(['tooDeep']);
    }
  });

  it('refuses references that double until there are too many conditions', () => {
    const doubling = Array.from({ length: 16 }, (_, index) => {
      const previous = { condition: `village/d${index - 1}` };
      return criterion(`village/d${index}`, index === 0 ? done('water') : { all: [previous, previous] });
    });
    // Followed to the end, the last holds 32,768 comparisons.
    expect(refusals(filesOf([...doubling, verdict('village/exit', 'village/d0')])).join()).toContain('tooLarge');
  });

  it('follows a reference, however often and wherever it stands', () => {
    const rules = [
      criterion('village/inner', { any: [done('water'), done('power')] }),
      criterion('village/outer', {
        all: [{ condition: 'village/inner' }, { not: { condition: 'village/inner' } }, enough],
      }),
      criterion('village/alone', { condition: 'village/inner' }),
      verdict('village/exit', 'village/outer', 'village/alone', 'village/inner'),
    ];
    const rulebook = loadRulebook(filesOf(rules));
    const { criteria } = evaluate(village(), { rulebook });
    expect(criteria.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['village/outer', 'notMet'],
      ['village/alone', 'met'],
      ['village/inner', 'met'],
    ]);
    expect(criteria[0]?.checks.map(({ at }) => at)).toEqual([
      '/all/0/any/0',
      '/all/0/any/1',
      '/all/1/not/any/0',
      '/all/1/not/any/1',
      '/all/2',
    ]);
    expect(criteria[1]?.checks.map(({ at }) => at)).toEqual(['/any/0', '/any/1']);
  });

  it('names a dangling reference once, and none that is sound', () => {
    const rules = [
      criterion('village/a', { all: [{ condition: 'village/none' }, { not: { condition: 'village/none' } }] }),
      criterion('village/b', { any: [{ condition: 'village/a' }, done('water')] }),
      criterion('village/c', done('power')),
      verdict('village/exit', 'village/b', 'village/c'),
    ];
    expect([...new Set(refusals(filesOf(rules)))]).toEqual([
      'danglingReference rules.json#/rules/0/conditions/all/0/condition',
    ]);
  });

  it('keeps a fault of one criterion out of those that refer to it', () => {
    const rules = [
      criterion('village/a', leaf('no.such', 'equal', true)),
      criterion('village/b', { any: [{ condition: 'village/a' }, done('water')] }),
      verdict('village/exit', 'village/b', 'village/a'),
    ];
    expect(refusals(filesOf(rules))).toEqual(['unknownFact rules.json#/rules/0/conditions/all/0/fact']);
  });
});
