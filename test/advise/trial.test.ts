import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leafOutcome, tried } from '../../src/advise/trial.js';
import { Judge } from '../../src/evaluate/evaluate.js';
import { comparedOn } from '../../src/evaluate/uncertain.js';
import type { Level } from '../../src/records/catalog.js';
import { settled } from '../../src/records/uncertainty.js';
import { examine, parseRecord } from '../support/fields.js';
import { anyReadings } from '../support/readings.js';
import { allowedValue, anyDraft, pathsOf, setPath } from '../support/records.js';
import { evaluate } from '../support/unchecked.js';

describe('a record with other values', () => {
  it('is refused exactly where the reader of records refuses it', () => {
    const odd = fc.constantFrom<unknown>(-1, 1.5, '1.5', true, 'none', '2018-02-30', '2019-06-01', 'x', 2 ** 60, '1e3');
    const seen = { refused: 0, taken: 0 };
    const same = fc.property(anyDraft(6), fc.nat(), fc.nat(), odd, (record, which, seed, strange) => {
      const places = pathsOf(record.level as Level, record);
      const { path, field } = places[which % places.length] as (typeof places)[number];
      const [value] = seed % 3 === 0 ? [strange] : fc.sample(allowedValue(field), { numRuns: 1, seed });
      const given = structuredClone(record);
      setPath(given, path, value);
      // What is tried is the value, whatever second sources say of it.
      const copy = settled(given, [path]);
      const read = examine(copy).record;
      const here = tried(parseRecord(record), { [path]: value });
      expect(here === undefined, `${path} ${String(value)}`).toBe(read === undefined);
      if (here !== undefined) expect(evaluate({ ...here })).toEqual(evaluate(copy));
      seen[here === undefined ? 'refused' : 'taken'] += 1;
    });
    fc.assert(same, { numRuns: 600 });
    expect(Math.min(seen.refused, seen.taken)).toBeGreaterThan(20);
  });

  it('is refused at a path that is no field', () => {
    const record = parseRecord({ level: 'village', id: 'V', asOf: '2018-12-31' });
    expect(tried(record, { 'parameters.povertyLine/exit': '1' })).toBeUndefined();
    expect(tried(record, { services: true })).toMatchObject({ services: true });
  });
});

describe('the outcome of a comparison', () => {
  it('is the check’s', () => {
    const same = fc.property(anyDraft(7), anyReadings, (value, readings) => {
      const { record, prepared } = new Judge({ readings }).ready(value);
      const checks = evaluate(value, { readings }).criteria.map((criterion) => criterion.checks);
      const compared = prepared.criteria.map((criterion) => comparedOn(criterion, record));
      expect(compared.map(({ leaves }) => leaves.map((leaf) => leafOutcome(leaf, record)))).toEqual(
        checks.map((list) => list.map(({ outcome }) => outcome)),
      );
    });
    fc.assert(same, { numRuns: 200 });
  });
});
