/** What both languages must have words for. A key that one of them lacks is a type error. */
import type { caseFaultCodes } from '../case-fault.js';
import type { UnreachableCode } from '../coverage-points.js';

/** A fault of a case file with its parts in words. */
export interface WordedFault {
  readonly path: string;
  /** What would be right. */
  readonly should: string;
  readonly found: string | undefined;
  readonly suggestion: string | undefined;
}

/** The words of reports on cases, and of coverage. */
export interface KitWords {
  /** One sentence a code; the place stands before it. */
  readonly fault: Readonly<Record<(typeof caseFaultCodes)[number], (fault: WordedFault) => string>>;
  readonly run: RunWords;
  readonly coverage: CoverageWords;
}

/** Words for what came of running cases. */
export interface RunWords {
  readonly title: string;
  readonly expected: string;
  readonly got: string;
  readonly by: (engine: string) => string;
  /** What was expected, by the part of the expectation; `id` where it is about a criterion. */
  readonly part: Readonly<
    Record<'outcome' | 'missing' | 'conflicts' | 'tooWide' | 'refused' | 'engines', string> &
      Record<'criteria' | 'margins', (id: string) => string> &
      /** The key of the amount, empty for all of it. */
      Record<'amount', (key: string) => string>
  >;
  /** A code of the case file, with its word where that says more. */
  readonly code: (code: string, word: string) => string;
  readonly nothing: string;
  readonly judged: string;
  readonly notRefused: string;
  readonly noCriterion: (meant: string | undefined) => string;
  readonly noMargin: string;
  readonly noMeasure: string;
  readonly list: (items: readonly string[]) => string;
  /** One mismatch in a sentence, for reports that have no columns. */
  readonly mismatch: (part: string, expected: string, got: string) => string;
  readonly because: (reasons: readonly string[]) => string;
  readonly summary: (counts: { readonly passed: number; readonly failed: number; readonly faults: number }) => string;
  /** What a finding of each kind says, for formats that list the kinds. */
  readonly rules: Readonly<
    Record<
      | 'outcome'
      | 'criteria'
      | 'missing'
      | 'conflicts'
      | 'tooWide'
      | 'margins'
      | 'amount'
      | 'refused'
      | 'engines'
      | 'coverage'
      | 'caseFile',
      string
    >
  >;
  readonly bailed: string;
  readonly unreadable: string;
  readonly noCases: string;
  readonly updated: (count: number) => string;
  readonly notUpdated: (count: number) => string;
  readonly change: (part: string, before: string, after: string) => string;
}

/** Words for what cases cover. */
export interface CoverageWords {
  readonly title: string;
  readonly kind: Readonly<Record<'criterion' | 'bound' | 'option' | 'period' | 'refusal', string>>;
  readonly side: Readonly<Record<'below' | 'on' | 'above', string>>;
  readonly summary: (percent: string, covered: number, total: number) => string;
  /** A heading with what follows on its line, or below it. */
  readonly headed: (title: string, text: string) => string;
  /** Heads the list of what no case covers. */
  readonly lacking: string;
  readonly complete: string;
  readonly column: Readonly<Record<'what' | 'covered' | 'total' | 'percent' | 'cases' | 'reason' | 'tested', string>>;
  readonly criterion: (criterion: string, outcome: string) => string;
  readonly bound: (criterion: string, comparison: string, side: string) => string;
  readonly option: (reading: string, option: string) => string;
  readonly period: (parameter: string, option: string | undefined, when: string) => string;
  readonly year: (year: number) => string;
  readonly since: (day: string) => string;
  readonly refusal: (code: string) => string;
  readonly unreachable: string;
  readonly testedIn: (test: string) => string;
  readonly unreachableReason: Readonly<Record<UnreachableCode, string>>;
  readonly belowMinimum: (percent: string, minimum: string) => string;
}
