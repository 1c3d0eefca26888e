import { describe, expect, it } from 'vitest';
import { monthsSinceExit } from '../../src/facts/monthsSinceExit.js';
import { household } from '../examples.js';
import { ask } from './asked.js';

const of = (exitDate: unknown, asOf = '2018-12-31') =>
  ask(monthsSinceExit, household({ asOf, register: { status: 'exited', exitDate } }));

describe('monthsSinceExit', () => {
  it('counts months that are over, each on its day', () => {
    expect(of('2017-12-20')).toEqual({
      value: '12',
      inputs: [{ path: 'register.exitDate', value: '2017-12-20' }],
      missing: [],
    });
    expect(of('2017-12-20', '2018-12-19').value).toBe('11');
    expect(of('2018-12-31').value).toBe('0');
    expect(of('2016-01-31', '2016-02-29').value).toBe('0');
    expect(of('2016-01-31', '2016-03-01').value).toBe('1');
  });

  it('is missing where the date is, or all about the register', () => {
    const missing = { value: undefined, inputs: [], missing: ['register.exitDate'] };
    for (const date of [null, undefined]) expect(of(date)).toEqual(missing);
    expect(ask(monthsSinceExit, household({ register: null }))).toEqual(missing);
  });
});
