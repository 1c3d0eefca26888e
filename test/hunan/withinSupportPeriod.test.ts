import { describe, expect, it } from 'vitest';
import { exact } from '../../src/base/exact.js';
import { county, village } from '../examples.js';
import { ask, given } from '../facts/asked.js';
import { parseRecord } from '../support/fields.js';
import { hunanFact } from './hunan-fact.js';

const EXIT_YEAR = 'register.exitYear';

describe.each([
  ['village', village],
  ['county', county],
] as const)('withinSupportPeriod of a %s', (level, make) => {
  const fact = hunanFact(level, 'withinSupportPeriod');
  const of = (exitYear: unknown, asOf: string) => ask(fact, make({ asOf, register: { status: 'exited', exitYear } }));

  it('runs from the year of exit to the last year, both included', () => {
    expect(of(2018, '2018-01-01')).toEqual({
      value: true,
      inputs: [{ path: EXIT_YEAR, value: '2018' }],
      missing: [],
    });
    expect(of(2016, '2020-12-31').value).toBe(true);
    // Of who has exited no year to come is accepted; of others it is a plan.
    expect(ask(fact, make({ asOf: '2018-12-31', register: { exitYear: 2019 } })).value).toBe(false);
  });

  it('does not hang on a year of exit that is not known: no admissible one changes it', () => {
    for (const asOf of ['2016-01-01', '2018-12-31', '2020-12-31']) {
      expect(of(null, asOf)).toEqual({ value: true, inputs: [], missing: [] });
      for (let year = 2016; year <= Number(asOf.slice(0, 4)); year += 1) expect(of(year, asOf).value).toBe(true);
    }
    expect(ask(fact, make({ register: null })).value).toBe(true);
  });

  it('reads what the register says only where the year lies, or may lie, after the day', () => {
    const read = (register: object) => {
      const prepared = fact.prepare(given('2018-12-31'));
      const record = parseRecord(make({ asOf: '2018-12-31', register }));
      return [prepared.certainly?.(record), prepared.trace(record).inputs.map(({ path }) => path)];
    };
    const open = { from: 2017, to: 2019 };
    expect(read({ status: 'exited', exitYear: open })).toEqual([true, ['register.status', EXIT_YEAR]]);
    expect(read({ status: 'none', exitYear: open })).toEqual([undefined, ['register.status', EXIT_YEAR]]);
    expect(read({ exitYear: open })).toEqual([undefined, [EXIT_YEAR]]);
    expect(read({ status: 'none', exitYear: 2019 })).toEqual([false, ['register.status', EXIT_YEAR]]);
    expect(read({ status: 'exited', exitYear: { from: 2016, to: 2018 } })).toEqual([true, [EXIT_YEAR]]);
  });

  const record = parseRecord(make({ asOf: '2018-12-31', register: { exitYear: 2017 } })) as never;
  const unknown = parseRecord(make({ asOf: '2018-12-31', register: null })) as never;
  const under = (last?: number) =>
    fact.prepare(
      given(
        '2018-12-31',
        {},
        last === undefined ? {} : { [`support/${level}`]: { number: exact(last), basis: [], weak: false } },
      ),
    );

  it('is over after the last year, whenever it began', () => {
    expect(under(2018).value(record)).toBe(true);
    expect(under(2017).value(record)).toBe(false);
    expect(under(2017).value(unknown)).toBe(false);
    expect(under(2017).trace(unknown)).toEqual({ inputs: [], missing: [] });
  });

  it('waits for a figure that the rulebook has not got', () => {
    expect(under().value(record)).toBeUndefined();
    expect(under().trace(record).missing).toEqual([`parameters.support/${level}`]);
    expect(under().trace(unknown).missing).toEqual([`parameters.support/${level}`]);
  });
});
