import { describe, expect, it } from 'vitest';
import { type Exact, exact, toDecimalString } from '../../src/base/exact.js';
import type { Interval } from '../../src/base/interval.js';
import { contradictedMembers, membersOf, possibleMembers, shares } from '../../src/facts/persons.js';
import type { Count } from '../../src/records/range.js';

const DAY = '2018-12-31';
const members = [{}, { deathDate: '2018-12-31' }, { deathDate: '2019-01-01' }];
const household = (said?: Count) => ({ members, reported: said === undefined ? null : { members: said } });

const number = (value: Exact) => Number(toDecimalString(value));
const ends = (value: Interval | undefined) => value && [number(value.from), number(value.to)];

describe('the persons that a figure is divided by', () => {
  it('are the living', () => {
    expect(number(membersOf({ members }, DAY))).toBe(2);
    expect(number(membersOf({ members }, '2019-01-01'))).toBe(1);
  });

  it('are contradicted by another number of them, never by nobody', () => {
    const said = (value?: Count) => ends(contradictedMembers(household(value), DAY));
    for (const value of [undefined, null, 2, 0]) expect(said(value as Count), String(value)).toBeUndefined();
    expect([said(1), said(3)]).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  it('are contradicted by a range only where they are outside of it', () => {
    const said = (from: number, to: number) => ends(contradictedMembers(household({ from, to }), DAY));
    expect([said(0, 0), said(1, 2), said(2, 4)]).toEqual([undefined, undefined, undefined]);
    expect([said(0, 1), said(3, 5)]).toEqual([
      [1, 1],
      [3, 5],
    ]);
  });

  it('can be either number where they are', () => {
    const possible = (value?: Count) =>
      possibleMembers(household(value), DAY).map(({ persons, inputs }) => [ends(persons), inputs]);
    expect(possible(2)).toEqual([[[2, 2], []]]);
    expect(possible()).toEqual([[[2, 2], []]]);
    expect(possible(4)).toEqual([
      [[2, 2], []],
      [[4, 4], [{ path: 'reported.members', value: '4' }]],
    ]);
    expect(possible({ from: 3, to: 4 })[1]).toEqual([
      [3, 4],
      [{ path: 'reported.members', value: { from: '3', to: '4' } }],
    ]);
  });
});

describe('shares', () => {
  const among = (from: number, to: number) =>
    ends(shares({ from: exact(from), to: exact(to) }, { from: exact(2), to: exact(4) }));

  it('are least among many of what there is, and least among few of what is owed', () => {
    expect(among(100, 200)).toEqual([25, 100]);
    expect(among(-100, 200)).toEqual([-50, 100]);
    expect(among(-200, -100)).toEqual([-100, -25]);
  });
});
