/** Cases made ready to be run against many rulebooks: records checked once, those at fault set apart. */
import { InvalidRecordError, isInvalidRecordError } from '../../base/errors.js';
import { createEvaluator, type Evaluator, type EvaluatorOptions } from '../../evaluate/evaluate.js';
import type { FieldTable, Level } from '../../records/catalog.js';
import { examine, type ParsedRecord } from '../../records/parse.js';
import { worded } from '../../records/word-issue.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { type Judged, judgedBy } from '../judge-case.js';
import { mismatchesOf } from '../mismatch.js';
import type { TestCase } from '../test-case.js';

/** A case, ready. */
export interface ReadyCase {
  readonly case: TestCase;
  /** Where it stands among the cases, from 0. */
  readonly index: number;
  readonly record: ParsedRecord;
  readonly level: Level;
  /** The criteria that it expects something of, and the measure whose amount it does. */
  readonly criteria: ReadonlySet<string>;
}

/** Which rule a record is judged by, where it is not the exit of its level, and which of its members it is about. */
export type By = Pick<TestCase, 'rule' | 'subject'>;

/** By which rule a case, or a trial, is judged; without keys where by the exit. */
export function byOf({ rule, subject }: By): By {
  return { ...(rule === undefined ? {} : { rule }), ...(subject === undefined ? {} : { subject }) };
}

/** The cases whose records can be judged. What is wrong with the others is so whatever the rules say. */
export function readyCases(table: FieldTable, cases: readonly TestCase[]): ReadyCase[] {
  return cases.flatMap((one, index): ReadyCase[] => {
    if (one.recordIssues !== undefined && one.recordIssues.length > 0) return [];
    const { record } = examine(one.record, one.asOf === undefined ? {} : { asOf: one.asOf }, table);
    if (record === undefined) return [];
    const { criteria = {}, margins = {}, amount } = one.expect;
    const given = amount === undefined || one.rule === undefined ? [] : [one.rule];
    const named = new Set([...Object.keys(criteria), ...Object.keys(margins), ...given]);
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
  judged(record: ParsedRecord, readings: Readonly<Record<string, string>> = {}, by: By = {}): Judged {
    const evaluator = this.#evaluator(readings, by);
    if (evaluator instanceof InvalidRecordError) return { refused: evaluator.issues };
    try {
      return judgedBy(this.rulebook, evaluator.evaluate(record));
    } catch (error) {
      if (isInvalidRecordError(error)) return { refused: error.issues };
      throw error;
    }
  }

  /** Whether a case comes out as it expects. */
  passes({ case: one, record }: ReadyCase): boolean {
    return mismatchesOf(one, this.judged(record, one.readings, one), 'evaluator').length === 0;
  }

  /** The same of a case as it was written: its record is checked by what this rulebook says of fields. */
  passesAnew(one: TestCase): boolean {
    const asOf = one.asOf === undefined ? {} : { asOf: one.asOf };
    const { record, issues } = examine(one.record, asOf, this.rulebook.fields);
    const judged =
      record === undefined
        ? { refused: issues.map((one) => worded(one, this.rulebook.fields)) }
        : this.judged(record, one.readings, one);
    return mismatchesOf(one, judged, 'evaluator').length === 0;
  }

  #evaluator(readings: Readonly<Record<string, string>>, { rule, subject }: By): Evaluator | InvalidRecordError {
    const key = JSON.stringify([rule, subject, ...Object.entries(readings)]);
    let evaluator = this.#evaluators.get(key);
    if (evaluator === undefined) {
      evaluator = this.#made(readings, { rule, subject });
      this.#evaluators.set(key, evaluator);
    }
    return evaluator;
  }

  #made(readings: Readonly<Record<string, string>>, by: EvaluatorOptions): Evaluator | InvalidRecordError {
    try {
      return createEvaluator({ rulebook: this.rulebook, readings, ...by });
    } catch (error) {
      if (isInvalidRecordError(error)) return error as InvalidRecordError;
      throw error;
    }
  }
}
