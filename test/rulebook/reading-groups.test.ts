import { describe, expect, it } from 'vitest';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { readingGroups } from '../../src/rulebook/reading-groups.js';
import { village } from '../examples.js';
import { evaluateReadings } from '../support/unchecked.js';
import { refusals } from './files.js';
import { citations, criterion, done, enough, filesOf, labels, manifest, verdict } from './small.js';

const names = (count: number) => Array.from({ length: count }, (_, index) => `r${index}`);
const options = ['no', 'yes'].map((id) => ({ id, labels, citations }));

/** Two criteria on one figure, whose comparisons these readings replace. */
function hangingTogether(count: number) {
  const operators = names(count).map((reading) => ({
    reading,
    option: 'yes',
    at: '/all/0',
    operator: 'decimal:greaterThan',
  }));
  const readings = names(count).map((id) => ({ id, labels, options }));
  const required = { reading: 'r0', option: 'no' };
  return filesOf(
    [
      criterion('village/one', { all: [enough] }, { operators }),
      criterion('village/two', { all: [done('roads')] }, { required }),
      criterion('village/three', { all: [done('water')] }),
      verdict('village/exit', 'village/one', 'village/two', 'village/three'),
    ],
    { 'rulebook.json': { ...manifest, readings } },
  );
}

describe('the groups of criteria', () => {
  it('are those that share readings', () => {
    const rulebook = loadRulebook(hangingTogether(2));
    const groups = readingGroups(rulebook.verdicts.get('village/exit')?.criteria ?? [], rulebook);
    expect(groups.map((group) => [group.criteria.map(({ id }) => id), [...group.readings].sort()])).toEqual([
      [
        ['village/one', 'village/two'],
        ['r0', 'r1'],
      ],
      [['village/three'], []],
    ]);
  });

  it('of the built-in rulebook are read in at most a few ways', () => {
    const rulebook = hunan2016To2020();
    const { verdicts, readings } = rulebook;
    for (const { criteria } of verdicts.values()) {
      for (const group of readingGroups(criteria, rulebook)) {
        const own = readings.filter(({ id }) => group.readings.has(id));
        expect(own.reduce((product, { options: of }) => product * of.length, 1)).toBeLessThanOrEqual(24);
      }
    }
  });

  it('are refused where they could be read in too many ways to judge by all of them', () => {
    const few = loadRulebook(hangingTogether(12));
    expect(evaluateReadings(village({ collectiveIncome: 100 }), { rulebook: few }).outcomes).toEqual(['met', 'notMet']);
    expect(refusals(hangingTogether(13))).toEqual(['tooLarge rules.json#/rules/0']);
    expect(refusals(hangingTogether(60))).toEqual(['tooLarge rules.json#/rules/0']);
  });
});
