import { describe, expect, it } from 'vitest';
import { county, household } from '../examples.js';
import { ask } from '../facts/asked.js';
import { hunanFact } from './hunan-fact.js';

const FROM = 'procedure.publicity.from';
const TO = 'procedure.publicity.to';

describe.each([
  ['household', household],
  ['county', county],
] as const)('publicityDays of a %s', (level, make) => {
  const fact = hunanFact(level, 'publicityDays');
  const of = (from: unknown, to: unknown) => ask(fact, make({ procedure: { publicity: { from, to } } }));

  it.each([
    ['2019-03-17', '2019-03-23', '7'],
    ['2018-11-07', '2018-11-07', '1'],
    ['2018-11-28', '2018-12-04', '7'],
    ['2018-12-31', '2019-01-01', '2'],
    ['2020-02-24', '2020-03-01', '7'],
    ['2019-02-24', '2019-03-01', '6'],
    ['2000-02-28', '2000-03-01', '3'],
    ['1900-02-28', '1900-03-01', '2'],
  ])('counts both ends: %s to %s', (from, to, days) => {
    expect(of(from, to)).toEqual({
      value: days,
      inputs: [
        { path: FROM, value: from },
        { path: TO, value: to },
      ],
      missing: [],
    });
  });

  it('is missing with the ends that are', () => {
    expect(of('2018-11-07', null)).toEqual({
      value: undefined,
      inputs: [{ path: FROM, value: '2018-11-07' }],
      missing: [TO],
    });
    expect(of(null, '2018-11-07').missing).toEqual([FROM]);
    expect(ask(fact, make({ procedure: null })).missing).toEqual([FROM, TO]);
  });
});
