/** Laws that hold of every record, whatever is in it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSpan } from '../src/base/interval.js';
import type { Verdict } from '../src/evaluate/verdict.js';
import { type Level, levels } from '../src/records/catalog.js';
import { examine, fieldAt, inTableOrder, parseRecord } from './support/fields.js';
import { anyReadings } from './support/readings.js';
import {
  allowedValue,
  anyDraft,
  type Draft,
  draftOf,
  getPath,
  pathsOf,
  setPath,
  withoutSecondSources,
} from './support/records.js';
import { evaluate } from './support/unchecked.js';

const runs = { numRuns: 700 };

const outcomesOf = (verdict: Verdict) => new Map(verdict.criteria.map(({ id, outcome }) => [id, outcome]));

/** The record with a value at a path, or undefined where it could then not be judged. */
function filled(record: Draft, path: string, value: unknown): Draft | undefined {
  const copy = structuredClone(record);
  setPath(copy, path, value);
  return examine(copy).record === undefined ? undefined : copy;
}

/** Codes that stand while nobody knows how old a member is, and that his age can rule out. */
const aged = new Set(['completed', 'notYetDue', 'newbornPending']);

/**
 * Absent inputs of a record. Left aside is what says something by its absence: second sources, which can only confirm or
 * contradict; a day of death, without which a member lives; a date of birth beside a code that an age can rule out.
 */
const gapsOf = (record: Draft) =>
  pathsOf(record.level as Level, record).filter(({ path, field }) => {
    if (getPath(record, path) !== undefined || field.beside !== undefined || path.endsWith('.deathDate')) return false;
    if (!path.endsWith('.birthDate')) return true;
    const codes = ['schooling', 'medicalInsurance'].map((name) => getPath(record, path.replace('birthDate', name)));
    return !codes.some((code) => aged.has(code as string));
  });

/** Records in which each figure is said once. */
const saidOnce = (known: number) => anyDraft(known).map(withoutSecondSources);

describe('missing inputs', () => {
  it('filled in, never change what was decided', () => {
    const flipped = fc.property(saidOnce(6), anyReadings, fc.nat(), fc.nat(), (record, readings, which, seed) => {
      const gaps = gapsOf(record);
      const gap = gaps[which % Math.max(1, gaps.length)];
      if (gap === undefined) return;
      const [value] = fc.sample(allowedValue(gap.field), { numRuns: 1, seed });
      const after = filled(record, gap.path, value);
      if (after === undefined) return;
      const before = evaluate(record, { readings });
      const now = evaluate(after, { readings });
      const then = outcomesOf(now);
      for (const { id, outcome } of before.criteria)
        if (outcome !== 'undetermined') expect(then.get(id), id).toBe(outcome);
      if (before.outcome !== 'undetermined') expect(now.outcome).toBe(before.outcome);
    });
    fc.assert(flipped, runs);
  });

  it('when all that are listed are filled in, decide', () => {
    const decides = fc.property(saidOnce(6), anyReadings, fc.nat(), (record, readings, seed) => {
      const verdict = evaluate(record, { readings });
      // Nobody can fill in a figure that no document gives.
      if (verdict.outcome !== 'undetermined' || verdict.missing.some((path) => path.startsWith('parameters.'))) return;
      let after: Draft | undefined = record;
      verdict.missing.forEach((path, index) => {
        const field = fieldAt(record.level as Level, path);
        expect(field, path).toBeDefined();
        // The first of a few allowed values that contradict nothing else.
        const values = field === undefined ? [] : fc.sample(allowedValue(field), { numRuns: 40, seed: seed + index });
        after = after && values.map((value) => filled(after as Draft, path, value)).find((one) => one !== undefined);
      });
      if (after === undefined) return;
      const { outcome, conflicts } = evaluate(after, { readings });
      // An age that was filled in can rule out a code.
      if (conflicts === undefined) expect(outcome).not.toBe('undetermined');
    });
    fc.assert(decides, runs);
  });

  it('that are not listed cannot change the outcome of a criterion', () => {
    const inert = fc.property(saidOnce(5), anyReadings, fc.nat(), fc.nat(), (record, readings, which, seed) => {
      const before = evaluate(record, { readings });
      const listed = new Set(before.criteria.flatMap(({ missing }) => missing));
      const gaps = gapsOf(record).filter(({ path }) => !listed.has(path));
      const gap = gaps[which % Math.max(1, gaps.length)];
      if (gap === undefined) return;
      for (const value of fc.sample(allowedValue(gap.field), { numRuns: 5, seed })) {
        const after = filled(record, gap.path, value);
        if (after === undefined) continue;
        const then = evaluate(after, { readings });
        if (then.criteria.every(({ conflicts }) => conflicts === undefined))
          expect(outcomesOf(then)).toEqual(outcomesOf(before));
      }
    });
    fc.assert(inert, runs);
  });

  it('are listed only where a criterion is open, in table order, and never the published rate', () => {
    const listed = fc.property(anyDraft(5), anyReadings, (record, readings) => {
      const verdict = evaluate(record, { readings });
      for (const { outcome, missing, conflicts } of verdict.criteria) {
        if (outcome !== 'undetermined') expect(missing).toEqual([]);
        else expect(missing.length > 0 || conflicts !== undefined).toBe(true);
        expect(missing).toEqual(inTableOrder(verdict.level, missing));
        expect(missing).not.toContain('incidence');
        for (const path of missing) if (!path.startsWith('parameters.')) expect(getPath(record, path)).toBeUndefined();
      }
      if (verdict.outcome !== 'undetermined') expect(verdict.missing).toEqual([]);
    });
    fc.assert(listed, runs);
  });
});

describe('households', () => {
  it('are judged alike whatever the order of their members', () => {
    const ordered = fc.property(draftOf('household', 8), anyReadings, fc.nat(), (record, readings, turn) => {
      const members = record.members as Draft[];
      const turned = [...members.slice(turn % members.length), ...members.slice(0, turn % members.length)].reverse();
      const verdict = evaluate(record, { readings });
      const other = evaluate({ ...record, members: turned }, { readings });
      expect(other.outcome).toBe(verdict.outcome);
      expect(outcomesOf(other)).toEqual(outcomesOf(verdict));
      const margins = (one: Verdict) => one.criteria.flatMap(({ checks }) => checks.map(({ margin }) => margin));
      expect(margins(other)).toEqual(margins(verdict));
    });
    fc.assert(ordered, runs);
  });

  it('are never worse for more income or fewer costs', () => {
    const rank = { notMet: 0, undetermined: 1, met: 2 } as const;
    const better = fc.property(
      draftOf('household', 9).map(withoutSecondSources),
      anyReadings,
      fc.constantFrom('income.wages', 'income.business', 'income.property', 'income.transfers'),
      fc.integer({ min: 1, max: 2_000_000 }),
      (record, readings, path, cents) => {
        const before = getPath(record, path);
        if (before === undefined || String(before).length > 9) return;
        const more = (Math.round(Number(before) * 10_000) + cents * 100) / 10_000;
        const after = filled(record, path, more.toFixed(4));
        expect(after).toBeDefined();
        const income = (one: Draft) =>
          outcomesOf(evaluate(one, { readings })).get('household/income') ?? 'undetermined';
        expect(rank[income(after as Draft)]).toBeGreaterThanOrEqual(rank[income(record)]);
      },
    );
    fc.assert(better, runs);
  });
});

describe('verdicts', () => {
  it('are the same for a record and its parsed form, to the byte, time after time', () => {
    const same = fc.property(anyDraft(7), anyReadings, (record, readings) => {
      const text = JSON.stringify(evaluate(record, { readings }));
      expect(JSON.stringify(evaluate(parseRecord(record), { readings }))).toBe(text);
      expect(JSON.stringify(evaluate(structuredClone(record), { readings }))).toBe(text);
    });
    fc.assert(same, runs);
  });

  it('follow from their required criteria by Kleene’s logic', () => {
    const folded = fc.property(anyDraft(7), anyReadings, (record, readings) => {
      const { criteria, outcome } = evaluate(record, { readings });
      const required = criteria.filter((one) => one.required).map((one) => one.outcome);
      const all = required.includes('notMet') ? 'notMet' : required.includes('undetermined') ? 'undetermined' : 'met';
      expect(outcome).toBe(all);
    });
    fc.assert(folded, runs);
  });

  it('tell by the sign of each margin on which side of the bound the value lies', () => {
    const signed = fc.property(saidOnce(9), anyReadings, (record, readings) => {
      for (const { checks } of evaluate(record, { readings }).criteria) {
        for (const { margin, outcome, operator } of checks) {
          // A one-off part that is not given lies between nothing and all transfers.
          if (margin === undefined || isSpan(margin)) continue;
          const onBound = operator.endsWith('Inclusive') ? 'met' : 'notMet';
          expect(outcome).toBe(Number(margin) > 0 ? 'met' : Number(margin) < 0 ? 'notMet' : onBound);
          expect(margin).toMatch(/^(?:0|-?(?:0\.\d{0,5}[1-9]|[1-9]\d*(?:\.\d{0,5}[1-9])?))$/);
        }
      }
    });
    fc.assert(signed, runs);
  });

  it('come in every outcome from the generated records of every level', () => {
    const seen = new Set(
      fc
        .sample(fc.oneof(anyDraft(10), anyDraft(6)), { numRuns: 4000, seed: 1 })
        .map((record) => `${record.level} ${evaluate(record).outcome}`),
    );
    expect(seen.size).toBe(levels.length * 3);
  });
});
