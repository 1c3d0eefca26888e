import { describe, expect, it } from 'vitest';
import { household } from '../examples.js';
import { ask } from '../facts/asked.js';
import { hunanFact } from './hunan-fact.js';

const memberCount = hunanFact('household', 'memberCount');

describe('memberCount', () => {
  it('counts every member, also those who share no income, and needs nothing else', () => {
    for (const count of [1, 2, 3, 50]) {
      const members = Array.from({ length: count }, (_, index) => ({ sharesIncome: index === 0 }));
      expect(ask(memberCount, household({ members }), { householdSize: 'sharing' })).toEqual({
        value: String(count),
        inputs: [],
        missing: [],
      });
    }
  });

  it('does not count who is dead on the day, and tells a later death as what it read', () => {
    const members = [{}, { deathDate: '2018-12-31' }, { deathDate: '2019-01-01' }];
    expect(ask(memberCount, household({ members }))).toEqual({
      value: '2',
      inputs: [{ path: 'members[2].deathDate', value: '2019-01-01' }],
      missing: [],
    });
  });
});
