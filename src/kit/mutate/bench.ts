/** Cases made ready to be run against many rulebooks: records checked once, those at fault set apart. */
import { InvalidRecordError, isInvalidRecordError } from '../../base/errors.js';
import { createEvaluator, type Evaluator } from '../../evaluate/evaluate.js';
import type { Level } from '../../records/catalog.js';
import { examine, type ParsedRecord } from '../../records/parse.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Judged } from '../judge-case.js';
import { mismatchesOf } from '../mismatch.js';
import type { TestCase } from '../test-case.js';

/** A case, ready. */
export interface ReadyCase {
  readonly case: TestCase;
  /** Where it stands among the cases, from 0. */
  readonly index: number;
  readonly record: ParsedRecord;
  readonly level: Level;
  /** The criteria that it expects something of. */
  readonly criteria: ReadonlySet<string>;
}

/** The cases whose records can be judged. What is wrong with the others is so whatever the rules say. */
export function readyCases(cases: readonly TestCase[]): ReadyCase[] {
  return cases.flatMap((one, index): ReadyCase[] => {
    if (one.recordIssues !== undefined && one.recordIssues.length > 0) return [];
    const { record } = examine(one.record, one.asOf === undefined ? {} : { asOf: one.asOf });
    if (record === undefined) return [];
    const { criteria = {}, margins = {} } = one.expect;
    const named = new Set([...Object.keys(criteria), ...Object.keys(margins)]);
    return [{ case: one, index, record, level: record.level, criteria: named }];
  });
}

/** Judges records by one rulebook, under whichever readings. */
export class Bench {
  readonly rulebook: Rulebook;
  readonly #evaluators = new Map<string, Evaluator | InvalidRecordError>();

  constructor(rulebook: Rulebook) {
    this.rulebook = rulebook;
  }

  /** What comes of a record. */
  judged(record: ParsedRecord, readings: Readonly<Record<string, string>> = {}): Judged {
    const evaluator = this.#evaluator(readings);
    if (evaluator instanceof InvalidRecordError) return { refused: evaluator.issues };
    try {
      return { verdict: evaluator.evaluate(record) };
    } catch (error) {
      if (isInvalidRecordError(error)) return { refused: error.issues };
      throw error;
    }
  }

  /** Whether a case comes out as it expects. */
  passes({ case: one, record }: ReadyCase): boolean {
    return mismatchesOf(one, this.judged(record, one.readings), 'evaluator').length === 0;
  }

  #evaluator(readings: Readonly<Record<string, string>>): Evaluator | InvalidRecordError {
    const key = JSON.stringify(Object.entries(readings));
    let evaluator = this.#evaluators.get(key);
    if (evaluator === undefined) {
      evaluator = this.#made(readings);
      this.#evaluators.set(key, evaluator);
    }
    return evaluator;
  }

  #made(readings: Readonly<Record<string, string>>): Evaluator | InvalidRecordError {
    try {
      return createEvaluator({ rulebook: this.rulebook, readings });
    } catch (error) {
      if (isInvalidRecordError(error)) return error as InvalidRecordError;
      throw error;
    }
  }
}
