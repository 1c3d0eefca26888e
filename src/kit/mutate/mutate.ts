/** Mutation: whether each slip that can be made in a rulebook is noticed by some case. */
import { COMMON_FACTS } from '../../facts/read-facts.js';
import type { Label } from '../../records/field.js';
import { knownOptions, type OptionTable } from '../../records/options.js';
import { fileShapes } from '../../rulebook/file-shapes.js';
import { Issues } from '../../rulebook/issues.js';
import { loadRulebook, type RulebookFiles } from '../../rulebook/load.js';
import { wholeOf } from '../../rulebook/whole-of.js';
import { type CaseRun, runCases } from '../run-cases.js';
import type { TestCase } from '../test-case.js';
import { LISTED_FILE, type ListedMutant, listedByBases, readListed } from './listed.js';
import { keyOfMutant, type Mutant } from './mutant.js';
import { type MutantsOptions, mutantsOf } from './mutants.js';
import type { MutantFate } from './run-mutants.js';
import type { Telling } from './telling.js';
import { runInThreads } from './threads.js';

/** Options of a mutation test. */
export interface MutateOptions extends MutantsOptions {
  /** How many threads; by default as many as the machine has cores. The result does not depend on it. */
  readonly jobs?: number | undefined;
  /** Told how many of all mutants are through, as each of them is. */
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

/** Its options. */
export const mutateOptions: OptionTable<MutateOptions> = {
  jobs: 'any',
  common: 'any',
  inherited: 'any',
  onProgress: 'any',
};

/** The run of one mutant: whether a case noticed it. */
export interface MutantRun<T extends TestCase = TestCase> {
  readonly mutant: Mutant;
  /**
   * `killed`: a case noticed; `refused`: the loader did; `same`: proved to change nothing; `listed`: said
   * by `mutants.json` to change nothing that a case can show; `survived`: none of these.
   */
  readonly fate: MutantFate['fate'] | 'listed';
  /** The case that noticed. */
  readonly by?: T;
  /** A record that would tell, for a mutant that survived. */
  readonly telling?: Telling;
  /** Why it is listed. */
  readonly reason?: Label;
}

/** An entry of `mutants.json` that does not hold. */
export interface StaleEntry {
  readonly entry: ListedMutant;
  /** Its number in the list, from 0. */
  readonly index: number;
  /**
   * `unknown`: there is no such mutant; `needless`: it is noticed, refused or proved the same without it; `refuted`:
   * there is a record that tells.
   */
  readonly why: 'unknown' | 'needless' | 'refuted';
  readonly telling?: Telling;
}

/** A mutation test: what came of all mutants of a rulebook. */
export interface Mutation<T extends TestCase = TestCase> {
  /** In the order of the files and of what stands in them; empty where a case fails without any mutant. */
  readonly runs: readonly MutantRun<T>[];
  readonly stale: readonly StaleEntry[];
  /** How many more there are in what the rulebook takes over: made only with `inherited`. */
  readonly leftOut: number;
  /** The cases that fail as it is: as long as there are any, nothing can be said of mutants. */
  readonly failing: readonly CaseRun<T>[];
}

/**
 * Makes every mutant of a rulebook and runs the cases against it, on the library's own evaluator.
 * @param files the rulebook's files by name, as parsed JSON; with `mutants.json` where there is one
 * @throws InvalidRulebookError where the files, or what they list as equivalent, are at fault;
 * InvalidRecordError for an option that is not known
 */
export async function mutate<T extends TestCase>(
  files: RulebookFiles,
  cases: readonly T[],
  options: MutateOptions = {},
): Promise<Mutation<T>> {
  const { jobs, common = false, inherited = false, onProgress } = knownOptions(options, mutateOptions);
  const rulebook = loadRulebook(files);
  const listed = readListed(files[LISTED_FILE]);
  const before = await runCases(cases, { rulebook, engines: ['evaluator'] });
  const failing = before.filter(({ passed }) => !passed);
  if (failing.length > 0) return { runs: [], stale: [], leftOut: 0, failing };
  const mutants = mutantsOf(files, rulebook, { common, inherited });
  let done = 0;
  const onMutant = () => {
    done += 1;
    onProgress?.(done, mutants.length);
  };
  const fates = await runInThreads(files, cases, { jobs, common, inherited, onMutant });
  const reasons = new Map([...listedByBases(files), ...listed].map((one) => [keyOfMutant(one), one.reason] as const));
  const runs = mutants.map((mutant, index): MutantRun<T> => {
    const fate = fates[index];
    if (fate === undefined) throw new Error(`Mutant ${index} was not run.`);
    return runOf(mutant, fate, cases, reasons.get(keyOfMutant(mutant)));
  });
  const { isTakenOver } = wholeOf(files, new Issues(fileShapes));
  // What is listed of other files than its own holds for the runs that make mutants of them.
  const isMade = (file: string) => (common || file !== COMMON_FACTS) && (inherited || !isTakenOver(file));
  const stale = staleIn(listed, runs).filter(({ entry }) => isMade(entry.file));
  const leftOut = mutantsOf(files, rulebook, { common, inherited: true }).length - mutants.length;
  return { runs, stale, leftOut, failing };
}

function runOf<T extends TestCase>(
  mutant: Mutant,
  fate: MutantFate,
  cases: readonly T[],
  reason: Label | undefined,
): MutantRun<T> {
  if (fate.fate === 'killed') {
    const by = cases[fate.by];
    return { mutant, fate: 'killed', ...(by === undefined ? {} : { by }) };
  }
  if (fate.fate !== 'survived') return { mutant, fate: fate.fate };
  const { telling } = fate;
  if (telling === undefined && reason !== undefined) return { mutant, fate: 'listed', reason };
  return { mutant, fate: 'survived', ...(telling === undefined ? {} : { telling }) };
}

function staleIn(listed: readonly ListedMutant[], runs: readonly MutantRun[]): StaleEntry[] {
  const byKey = new Map(runs.map((run) => [keyOfMutant(run.mutant), run] as const));
  return listed.flatMap((entry, index): StaleEntry[] => {
    const run = byKey.get(keyOfMutant(entry));
    if (run === undefined) return [{ entry, index, why: 'unknown' }];
    if (run.fate === 'listed') return [];
    return run.telling === undefined
      ? [{ entry, index, why: 'needless' }]
      : [{ entry, index, why: 'refuted', telling: run.telling }];
  });
}
