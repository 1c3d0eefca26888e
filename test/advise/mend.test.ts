import { describe, expect, it } from 'vitest';
import { mends } from '../../src/advise/mend.js';
import { village } from '../examples.js';
import { done, judgingBy, leaf } from '../rulebook/small.js';
import { changesOf, given } from './given.js';

const none = village({ tasks: { water: false, power: false, roads: false, industry: null }, collectiveIncome: 10 });

function mendsOf(conditions: unknown, record = none) {
  const { plan, criterion } = given(record, undefined, { rulebook: judgingBy(conditions) });
  return changesOf(mends(plan, criterion));
}

describe('the ways to mend conditions', () => {
  it('change all parts of all, one part of any, and leave what is open', () => {
    expect(mendsOf({ all: [done('water'), done('power'), done('industry')] })).toEqual([
      { 'tasks.water': true, 'tasks.power': true },
    ]);
    expect(mendsOf({ any: [done('water'), { all: [done('power'), done('roads')] }] })).toEqual([
      { 'tasks.water': true },
      { 'tasks.power': true, 'tasks.roads': true },
    ]);
  });

  it('turn round under not', () => {
    const yes = village({ tasks: { water: true, power: true } });
    expect(mendsOf({ not: { all: [done('water'), done('power')] } }, yes)).toEqual([
      { 'tasks.water': false },
      { 'tasks.power': false },
    ]);
    expect(mendsOf({ not: { any: [done('water'), done('power')] } }, yes)).toEqual([
      { 'tasks.water': false, 'tasks.power': false },
    ]);
    expect(mendsOf({ not: { not: { all: [done('water')] } } })).toEqual([{ 'tasks.water': true }]);
  });

  it('change a shared input once', () => {
    const least = (value: string) => leaf('collectiveIncome', 'decimal:greaterThanInclusive', value);
    expect(mendsOf({ all: [least('20'), least('30.5'), least('25')] })).toEqual([{ collectiveIncome: '30.5' }]);
  });

  it('come to an end where every part can be mended but one, and where there are very many ways', () => {
    const either = (a: string, b: string) => ({ any: [done(a), done(b)] });
    const many = Array.from({ length: 20 }, () => either('water', 'power'));
    const impossible = leaf('registeredRuralPopulation', 'decimal:lessThan', '10');
    expect(mendsOf({ all: [...many, impossible] })).toEqual([]);
    // Ten ways of two options each, all different.
    const numbers = Array.from({ length: 12 }, (_, index) => ({
      any: ['collectiveIncome', 'remainingPoorPersons'].map((fact) =>
        leaf(fact, 'decimal:greaterThanInclusive', String(100 + index)),
      ),
    }));
    expect(mendsOf({ all: numbers }).length).toBeLessThan(500);
  });
});
