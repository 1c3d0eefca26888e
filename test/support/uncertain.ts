/** Records made at random with ranges in the place of numbers and sources that may disagree. */

import fc from 'fast-check';
import { type Field, type Level, levels } from '../../src/records/catalog.js';
import { isNumeric } from '../../src/records/field.js';
import { examine } from './fields.js';
import {
  allowedValue,
  anyDraft,
  type Draft,
  draftOf,
  getPath,
  pathsOf,
  setPath,
  withoutSecondSources,
} from './records.js';

/** Which of the numbers become ranges, and how many sources there are. */
export interface Doubts {
  /** Of ten numbers so many are ranges. */
  readonly ranges: number;
  /** At most so many inputs have sources. */
  readonly sources: number;
}

function rangeOf(value: unknown, other: unknown): unknown {
  return Number(value) <= Number(other) ? { from: value, to: other } : { from: other, to: value };
}

/** A record of a level that can be judged, with doubts about some of its inputs. */
export function uncertainDraft(level: Level, doubts: Doubts, known = 9): fc.Arbitrary<Draft> {
  return doubted(draftOf(level, known), doubts);
}

/** Records that can be judged, with doubts about some of their inputs. */
export function doubted(records: fc.Arbitrary<Draft>, { ranges, sources }: Doubts): fc.Arbitrary<Draft> {
  return records.chain((record) => {
    const level = record.level as Level;
    const given = pathsOf(level, record).filter(({ path }) => getPath(record, path) !== undefined);
    const widened = given.filter(({ field }) => isNumeric(field.kind));
    const source = (field: Field) => fc.record({ source: fc.constant('x'), value: allowedValue(field) });
    return fc
      .record({
        others: fc.tuple(...widened.map(({ field }) => fc.tuple(fc.integer({ min: 0, max: 9 }), allowedValue(field)))),
        evidence: fc
          .subarray(given, { maxLength: Math.min(sources, given.length) })
          .chain((places) =>
            fc.tuple(
              ...places.map(({ path, field }) =>
                fc.tuple(fc.constant(path), fc.array(source(field), { minLength: 1, maxLength: 2 })),
              ),
            ),
          ),
      })
      .map(({ others, evidence }) => {
        const copy = structuredClone(record);
        others.forEach(([chance, other], index) => {
          const path = widened[index]?.path ?? '';
          if (chance < ranges) setPath(copy, path, rangeOf(getPath(record, path), other));
        });
        if (evidence.length > 0) copy.evidence = Object.fromEntries(evidence);
        return copy;
      })
      .filter((copy) => examine(copy).record !== undefined);
  });
}

/** Such a record of any level. */
export const anyUncertain = (doubts: Doubts, known = 9): fc.Arbitrary<Draft> =>
  fc.oneof(...levels.map((level) => uncertainDraft(level, doubts, known)));

/** Such a record of any level in which nothing is said twice but by what stands as its evidence. */
export const anySaidOnce = (doubts: Doubts, known = 9): fc.Arbitrary<Draft> =>
  doubted(anyDraft(known).map(withoutSecondSources), doubts);

/** The paths of a record at which a range stands. */
export function rangesIn(record: Draft): { path: string; from: unknown; to: unknown }[] {
  return pathsOf(record.level as Level, record).flatMap(({ path }) => {
    const value = getPath(record, path);
    return typeof value === 'object' && value !== null ? [{ path, ...(value as { from: unknown; to: unknown }) }] : [];
  });
}

/** A copy with values at some paths; undefined where it could then not be judged. */
export function replacedIn(record: Draft, values: readonly (readonly [string, unknown])[]): Draft | undefined {
  const copy = structuredClone(record);
  for (const [path, value] of values) setPath(copy, path, value);
  return examine(copy).record === undefined ? undefined : copy;
}
