/** The day or year of an exit as far as it is known: what no admissible one changes is decided, and nothing else. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../src/base/outcome.js';
import { hunan2016To2020 } from '../src/rulebook/builtin.js';
import { rulesOf } from '../src/rulebook/rules.js';
import { county, type Plain, village } from './examples.js';
import { examine } from './support/fields.js';
import { eligibility, evaluate } from './support/unchecked.js';

const said = (...values: unknown[]) => values.map((value) => ({ source: '乡镇', value }));
const supportOf = (level: 'village' | 'county', record: Plain) => evaluate(record, { rule: `measure/${level}Support` });

/** What every rule and every measure of a record's level comes to. */
function outcomesOf(record: Plain): ReadonlyMap<string, Outcome> {
  const rules = rulesOf(hunan2016To2020()).filter(
    (rule) => rule.level === record.level && !rule.id.startsWith('measure/'),
  );
  return new Map([
    ...rules.map(({ id }) => [id, evaluate(record, { rule: id }).outcome] as const),
    ...eligibility(record).measures.map(({ id, outcome }) => [id, outcome] as const),
  ]);
}

/** How the year may stand in a record, with the years that it can then be. */
const anyYear = fc.integer({ min: 2014, max: 2023 });
const years = Array.from({ length: 10 }, (_, index) => 2014 + index);
const anyKnowledge = fc.oneof(
  fc.constant({ exitYear: null, evidence: undefined, possible: years }),
  fc.tuple(anyYear, anyYear).map(([one, other]) => {
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    const possible = years.filter((year) => from <= year && year <= to);
    return { exitYear: { from, to }, evidence: undefined, possible };
  }),
  fc.uniqueArray(anyYear, { minLength: 2, maxLength: 4 }).map((all) => {
    const [exitYear, ...others] = all;
    return { exitYear, evidence: { 'register.exitYear': said(...others) }, possible: all };
  }),
);

describe.each([
  ['village', village, 'povertyVillage'],
  ['county', county, 'povertyCounty'],
] as const)('the year in which a %s exited', (level, make, poor) => {
  it('leaves each verdict and measure what all years that it can be come to alike', () => {
    let decided = 0;
    const agreeing = fc.property(
      fc.constantFrom('exited', poor, 'none', null),
      fc.constantFrom('2016-01-01', '2018-12-31', '2020-12-31'),
      anyKnowledge,
      (status, asOf, { exitYear, evidence, possible }) => {
        const tier = status === 'none' ? {} : { tier: null };
        const of = (year: unknown, more: Plain = {}): Plain =>
          make({ asOf, register: { status, exitYear: year }, ...(level === 'county' ? tier : {}), ...more });
        const record = of(exitYear, evidence === undefined ? {} : { evidence });
        if (examine(record).record === undefined) return;
        const exact = possible.flatMap((year) => (examine(of(year)).record ? [outcomesOf(of(year))] : []));
        expect(exact.length).toBeGreaterThan(0);
        for (const [id, outcome] of outcomesOf(record)) {
          const all = new Set(exact.map((one) => one.get(id)));
          expect(outcome, id).toBe(all.size === 1 ? [...all][0] : 'undetermined');
          if (outcome !== 'undetermined') decided += 1;
        }
      },
    );
    fc.assert(agreeing, { numRuns: 60 });
    expect(decided).toBeGreaterThan(50);
  });

  it('may be a range that runs into years to come: of who has exited those are none of it', () => {
    const of = (exitYear: unknown, status: string | null = 'exited') =>
      supportOf(level, make({ asOf: '2018-12-31', register: { status, exitYear } }));
    for (const exitYear of [
      { from: 2018, to: 2019 },
      { from: 2014, to: 2100 },
    ]) {
      expect(of(exitYear)).toMatchObject({ outcome: 'met', missing: [] });
      expect(of(exitYear)).not.toHaveProperty('tooWide');
    }
    const check = (exitYear: unknown) =>
      of(exitYear, null)
        .criteria.flatMap(({ checks }) => checks)
        .find(({ fact }) => fact === 'withinSupportPeriod')?.outcome;
    expect(check({ from: 2018, to: 2019 })).toBe('undetermined');
    expect(check({ from: 2017, to: 2018 })).toBe('met');
    expect(check({ from: 2019, to: 2020 })).toBe('notMet');
  });

  it('may be in conflict, with the status too', () => {
    const of = (...statuses: string[]) =>
      supportOf(
        level,
        make({
          asOf: '2018-12-31',
          register: { status: 'exited', exitYear: 2017 },
          evidence: { 'register.exitYear': said(2018, 2019), 'register.status': said('exited', ...statuses) },
        }),
      );
    expect(of()).toMatchObject({ outcome: 'met', conflicts: ['register.exitYear'] });
    expect(of(poor)).toMatchObject({ outcome: 'met', conflicts: ['register.status', 'register.exitYear'] });
    expect(of('none').outcome).toBe('undetermined');
  });
});
