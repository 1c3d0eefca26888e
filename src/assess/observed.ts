/** What an evaluation saw of households: whether they meet the exit, and whether they recognise the work. */
import { byCodePoints } from '../base/code-points.js';
import type { Day } from '../base/date.js';
import { isInvalidRecordError } from '../base/errors.js';
import type { Outcome } from '../base/outcome.js';
import { isValues } from '../base/values.js';
import { createEvaluator } from '../evaluate/evaluate.js';
import { isLevel } from '../records/catalog.js';
import { livingMembers } from '../records/living.js';
import { examine } from '../records/parse.js';
import { isReadable } from '../records/plain.js';
import { idKey } from '../records/same-id.js';
import { conflictsOf } from '../records/uncertainty.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Readings, RulebookTypes } from '../rulebook/rulebook-types.js';
import type { ReadTally } from './claims.js';

/** A household as it was seen. */
export interface ObservedHousehold {
  readonly id: string;
  /** What its record comes to; `refused` where it could not be judged, `differs` where its records do not agree. */
  readonly fate: Outcome | 'refused' | 'differs';
  /** Its answer; null where it gave none, or two. */
  readonly recognises: boolean | null;
  /** Living members; null where the record could not be read. */
  readonly persons: number | null;
}

/** What was seen. */
export interface Observed {
  readonly tally: ReadTally;
  /** By the key of the id. */
  readonly households: ReadonlyMap<string, ObservedHousehold>;
  /** Records that are refused and have no id that could be read. */
  readonly withoutId: number;
}

/** Options of reading what was seen. */
export interface ObservedOptions {
  readonly asOf: Day;
  readonly rulebook: Rulebook;
  readonly readings?: Readings | undefined;
}

/** Judges what was seen, one record after the other, in whatever order. */
export class ObservedReader {
  readonly #options: ObservedOptions;
  readonly #outcomeOf: (record: object) => Outcome;
  readonly #households = new Map<string, ObservedHousehold>();
  #judged = 0;
  #refused = 0;
  #withoutId = 0;
  #blank = 0;
  #otherLevels = 0;

  constructor(options: ObservedOptions) {
    const { rulebook, readings } = options;
    this.#options = options;
    const evaluator = createEvaluator<RulebookTypes>({ rulebook, ...(readings === undefined ? {} : { readings }) });
    this.#outcomeOf = (record) => evaluator.outcome(record);
  }

  /** A line with nothing in it. */
  blank(): void {
    this.#blank += 1;
  }

  /** A record, or whatever stands in its place; false where it is refused. */
  value(value: unknown): boolean {
    const { asOf, rulebook } = this.#options;
    const { record } = examine(value, { asOf }, rulebook.fields);
    if (record === undefined) {
      this.refused(value);
      return false;
    }
    if (record.level !== 'household') {
      this.#otherLevels += 1;
      return true;
    }
    let fate: Outcome;
    try {
      fate = this.#outcomeOf(record);
    } catch (error) {
      if (!isInvalidRecordError(error)) throw error;
      this.refused(value);
      return false;
    }
    this.#judged += 1;
    const { recognises } = record;
    const answer = typeof recognises === 'boolean' && !conflictsOf(record).has('recognises') ? recognises : null;
    this.#add({ id: record.id, fate, recognises: answer, persons: livingMembers(record).length });
    return true;
  }

  /** What is refused, as far as it can be read. */
  refused(value: unknown): void {
    const { id, level } = isValues(value) && isReadable(value) ? value : { id: undefined, level: undefined };
    this.#refused += 1;
    // A place that is refused is nobody who was visited.
    if (isLevel(level) && level !== 'household') return;
    if (typeof id !== 'string' || id.trim() === '') this.#withoutId += 1;
    else this.#add({ id, fate: 'refused', recognises: null, persons: null });
  }

  #add(seen: ObservedHousehold): void {
    const key = idKey(seen.id);
    const before = this.#households.get(key);
    if (before === undefined) {
      this.#households.set(key, seen);
      return;
    }
    const same = <Name extends 'fate' | 'recognises' | 'persons'>(name: Name) => before[name] === seen[name];
    this.#households.set(key, {
      id: byCodePoints(before.id, seen.id) <= 0 ? before.id : seen.id,
      fate: same('fate') ? seen.fate : 'differs',
      recognises: same('recognises') ? seen.recognises : null,
      persons: same('persons') ? seen.persons : null,
    });
  }

  observed(): Observed {
    const skipped = this.#blank + this.#otherLevels;
    return {
      tally: {
        read: this.#judged + this.#refused + skipped,
        judged: this.#judged,
        refused: this.#refused,
        skipped,
        skippedAs: { blank: this.#blank, otherLevels: this.#otherLevels, otherCounties: 0 },
      },
      households: this.#households,
      withoutId: this.#withoutId,
    };
  }
}
