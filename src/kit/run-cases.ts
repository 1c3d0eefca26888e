/** Runs cases: judges each record, and holds what comes of it against what the case expects. */
import { knownOptions, type OptionTable } from '../records/options.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { type EngineName, engineNames, type Judged, judgeCase } from './judge-case.js';
import { disagreement, type Mismatch, mismatchesOf } from './mismatch.js';
import type { TestCase } from './test-case.js';

/** Options of running cases: by which rulebook and engines. */
export interface RunOptions {
  /** By default Hunan's rulebook for 2016 to 2020. */
  readonly rulebook?: Rulebook | undefined;
  /** By default both; they must agree to the byte. */
  readonly engines?: readonly EngineName[] | undefined;
  /** Only cases whose file or name contains this text, upper and lower case alike. */
  readonly filter?: string | undefined;
  /** Stop after the first case that fails. */
  readonly bail?: boolean | undefined;
}

/** Its options. */
const runOptions: OptionTable<RunOptions> = { rulebook: 'rulebook', engines: 'any', filter: 'any', bail: 'any' };

/** The run of a case: whether it passed, and what came otherwise. */
export interface CaseRun<T extends TestCase = TestCase> {
  readonly case: T;
  readonly passed: boolean;
  /** What came otherwise than expected; empty where it passed. */
  readonly mismatches: readonly Mismatch[];
  /** By the first of the engines. */
  readonly judged: Judged;
}

/**
 * Runs cases one after the other.
 * @returns what came of each, in the order of the cases; those left out by `filter` or `bail` are not in it
 * @throws Error that names the case, where an engine fails rather than refuses; InvalidRecordError for an option that is not known
 */
export async function runCases<T extends TestCase>(
  cases: readonly T[],
  options: RunOptions = {},
): Promise<CaseRun<T>[]> {
  const { rulebook, engines = engineNames, filter, bail = false } = knownOptions(options, runOptions);
  const [first = 'evaluator', ...others] = engines;
  const runs: CaseRun<T>[] = [];
  for (const one of cases) {
    const named = `${one.place?.file ?? ''}: ${one.name}`.toLowerCase();
    if (filter !== undefined && !named.includes(filter.toLowerCase())) continue;
    const judged = await judgeCase(one, first, rulebook);
    const mismatches = mismatchesOf(one, judged, first);
    for (const engine of others) {
      const again = await judgeCase(one, engine, rulebook);
      const differs = disagreement(one, judged, again, engine);
      // Where both say the same, what is wrong need be said once.
      if (differs !== undefined) mismatches.push(differs, ...mismatchesOf(one, again, engine));
    }
    runs.push({ case: one, passed: mismatches.length === 0, mismatches, judged });
    if (bail && mismatches.length > 0) break;
  }
  return runs;
}
