/** What says of records what came of them, on the thread that reads them or on one of several. */

import type { Counts } from '../listing/result.js';
import { EXIT } from './exit.js';
import type { ReportCounts } from './report.js';
import type { Report } from './report-records.js';
import type { KeptResult } from './sorted.js';

/** A report that several threads can make, each of its part of the records. */
export interface Teller extends Report {
  /** What was counted since this was last asked; plain data. */
  counted(): Tally;
  /** Adds what was counted elsewhere, of records that come next. */
  add(tally: Tally): void;
  /** The exit status that what was counted calls for. */
  readonly status: number;
  /** What is said of a record does not hang on those before. */
  readonly oneByOne: boolean;
}

/** What is counted of records by any format. */
export interface Counted extends Counts {
  readonly status: number;
  /** Judged or refused, and not shown. */
  readonly notShown: number;
  readonly findings: number;
}

/** All that is counted, and what is to be said in another order than that of the records. */
export interface Tally extends Counted {
  readonly kept: readonly KeptResult[];
  readonly report?: ReportCounts | undefined;
}

/** What goes up as records come. */
export type Counting = { -readonly [name in keyof Counted]: Counted[name] };

export function none(): Counting {
  return { met: 0, notMet: 0, undetermined: 0, refused: 0, notShown: 0, findings: 0, status: EXIT.ok };
}

/** What was counted of two parts of the records. */
export function added(a: Counted, b: Counted): Counting {
  return {
    met: a.met + b.met,
    notMet: a.notMet + b.notMet,
    undetermined: a.undetermined + b.undetermined,
    refused: a.refused + b.refused,
    notShown: a.notShown + b.notShown,
    findings: a.findings + b.findings,
    status: Math.max(a.status, b.status),
  };
}
