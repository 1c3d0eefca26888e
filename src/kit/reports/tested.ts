/** What the formats of CI systems are written from, whatever it was that was checked. */

/** One thing that is wrong, and where. */
export interface ReportedFinding {
  /** What kind of thing; `TestReport.rules` says what it stands for. */
  readonly code: string;
  /** By default an error. */
  readonly severity?: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** One thing that was checked. It passed where nothing was found. */
export interface Tested {
  /** What it belongs to, such as the file of a case. */
  readonly suite: string;
  readonly name: string;
  readonly line?: number;
  /** It could not even be checked. */
  readonly broken?: true;
  readonly findings: readonly ReportedFinding[];
  /** What is worth saying but does not make it fail. */
  readonly notes?: readonly ReportedFinding[];
}

/** All that was checked. */
export interface TestReport {
  readonly title: string;
  /** Of the package. */
  readonly version: string;
  /** Every code that a finding may have, with what it stands for. */
  readonly rules: Readonly<Record<string, string>>;
  /** What to do about each, where there is more to say than its sentence. */
  readonly help?: Readonly<Record<string, string>>;
  readonly tested: readonly Tested[];
  /** All of it in a line. */
  readonly summary: string;
}
