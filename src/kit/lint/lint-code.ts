/** What a kind of finding is: how grave, why it matters, an example that brings it about, and how to mend it. */
import type { Label } from '../../records/field.js';
import type { LintContext } from './context.js';

/** How grave a finding is: `error` must be mended, `warning` should be, `info` is worth knowing. */
export const severities = Object.freeze(['error', 'warning', 'info'] as const);
/** The severity of a finding of linting, one of `severities`. */
export type LintSeverity = (typeof severities)[number];

/** A change to the small rulebook of `fixtures/small-rulebook`. */
export interface LintEdit {
  readonly file: string;
  /** JSON pointer; a last part of `-` appends to a list, and an empty one stands for the whole file. */
  readonly at: string;
  /** What is put there; `undefined` takes away what is there. */
  readonly value: unknown;
}

/** A change that brings the finding about, and what should stand there instead. A test runs both. */
export interface LintExample {
  readonly file: string;
  readonly at: string;
  readonly bad: unknown;
  readonly good: unknown;
  /** The two are the text of the whole file, or its bytes. */
  readonly raw?: true;
  /** What the example takes for granted. */
  readonly given?: readonly LintEdit[];
  /** What is shown of a `bad` too long to show. */
  readonly shown?: Label;
}

/** A kind of finding, as reports and the pages of `docs/lint` say it. */
export interface LintCode {
  readonly code: string;
  readonly severity: LintSeverity;
  readonly title: Label;
  readonly why: Label;
  readonly mend: Label;
  readonly example: LintExample;
}

/** One thing that a check found. */
export interface Found {
  readonly file: string;
  /** The way to it in the file. */
  readonly at: readonly PropertyKey[];
  /** What it is about: the id of a criterion, parameter, reading, source or fact. */
  readonly subject?: string;
  readonly message: Label;
}

/** A kind of finding with the check that looks for it. */
export interface LintRule extends LintCode {
  /**
   * Only looked for in what a rulebook states itself: it takes over more than it uses, and what it takes over has its
   * cases elsewhere.
   */
  readonly ofOwn?: true;
  readonly check: (context: LintContext) => Iterable<Found>;
}
