import { describe, expect, it } from 'vitest';
import { livingIn } from '../../src/facts/living-members.js';

describe('the living members', () => {
  const [born, died, later] = [{ id: 'A' }, { id: 'B', deathDate: '2018-06-30' }, { id: 'C', deathDate: '2020-01-01' }];
  const record = { members: [died, born, later] };

  it('keep their numbers in the record', () => {
    expect(livingIn(record, '2019-12-31')).toEqual([
      [born, 1],
      [later, 2],
    ]);
  });

  it('are those of the day and of the record that are asked for', () => {
    expect(livingIn(record, '2018-06-29')).toHaveLength(3);
    expect(livingIn(record, '2018-06-30')).toHaveLength(2);
    expect(livingIn(record, '2020-01-01')).toEqual([[born, 1]]);
    expect(livingIn({ members: [later] }, '2020-01-01')).toEqual([]);
    expect(livingIn({ members: [later] }, '2019-12-31')).toEqual([[later, 0]]);
  });
});
