/** Runs the mutants of a rulebook against cases. */
import { isInvalidRulebookError } from '../../base/errors.js';
import { isLaw } from '../../rulebook/companions.js';
import { fileShapes } from '../../rulebook/file-shapes.js';
import { Issues } from '../../rulebook/issues.js';
import { loadRulebook, type RulebookFiles } from '../../rulebook/load.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { criteriaOf } from '../../rulebook/rules.js';
import { settledFiles } from '../../rulebook/settled-file.js';
import { wholeOf } from '../../rulebook/whole-of.js';
import type { TestCase } from '../test-case.js';
import { mutated } from './apply-mutant.js';
import { Bench, type ReadyCase, readyCases } from './bench.js';
import { mentioning } from './field-mutants.js';
import type { Mutant } from './mutant.js';
import { type MutantsOptions, mutantsOf } from './mutants.js';
import { sameValues } from './same-values.js';
import { type Telling, tellingRecord } from './telling.js';

/** What came of a mutant. */
export type MutantFate =
  /** A case does not come out as it expects: `by` is its number among the cases, from 0. */
  | { readonly fate: 'killed'; readonly by: number }
  /** The loader refuses the rulebook, so no case is needed. */
  | { readonly fate: 'refused' }
  /** No verdict depends on it, or every figure is the same on every day: no record can tell. */
  | { readonly fate: 'same' }
  /** No case notices. Without `telling` no record was found that would tell. */
  | { readonly fate: 'survived'; readonly telling?: Telling };

/** The share of the mutants that one of several runs takes, so that all of them together take each once. */
export interface MutantShare {
  readonly part: number;
  readonly of: number;
}

/**
 * What came of some of the mutants, with their numbers among all. Equal input gives equal output.
 * @param onMutant called as each of them is through
 */
export function runMutants(
  files: RulebookFiles,
  cases: readonly TestCase[],
  { part, of }: MutantShare,
  options: MutantsOptions = {},
  onMutant: () => void = () => undefined,
): readonly { readonly index: number; readonly fate: MutantFate }[] {
  // No case can notice what is no law, and a mutant is refused for its own sake.
  const law = settledFiles(
    Object.fromEntries(Object.entries(wholeOf(files, new Issues(fileShapes)).files).filter(([name]) => isLaw(name))),
  );
  const rulebook = loadRulebook(law);
  const original = new Bench(rulebook);
  const ready = readyCases(rulebook.fields, cases);
  const whole = cases.flatMap((one, index) => ((one.recordIssues ?? []).length > 0 ? [] : [{ case: one, index }]));
  return mutantsOf(files, rulebook, options).flatMap((mutant, index) => {
    if (index % of !== part) return [];
    const fate = fateOf(mutant, law, original, { ready, whole });
    onMutant();
    return [{ index, fate }];
  });
}

/** The cases that can notice. */
interface Noticing {
  readonly ready: readonly ReadyCase[];
  /** Each whose text is sound, with its number, those among them whose record is refused. */
  readonly whole: readonly Pick<ReadyCase, 'case' | 'index'>[];
}

function fateOf(mutant: Mutant, files: RulebookFiles, original: Bench, { ready: cases, whole }: Noticing): MutantFate {
  const rulebook = loaded(mutated(files, mutant));
  if (rulebook === undefined) return { fate: 'refused' };
  if (mutant.change.kind === 'field') {
    const isSaid = mentioning(mutant.change);
    const bench = new Bench(rulebook);
    const killer = whole.find(({ case: one }) => isSaid(one.record) && !bench.passesAnew(one));
    // Which records can be written is what changes: none that can be is looked for near those that are.
    return killer === undefined ? { fate: 'survived' } : { fate: 'killed', by: killer.index };
  }
  if (isUnused(mutant, original.rulebook)) return { fate: 'same' };
  if (isFigure(mutant) && sameValues(original.rulebook, rulebook)) return { fate: 'same' };
  const bench = new Bench(rulebook);
  const killer = inOrder(mutant, cases).find((one) => !bench.passes(one));
  if (killer !== undefined) return { fate: 'killed', by: killer.index };
  const telling = tellingRecord(mutant, original, bench, cases);
  return { fate: 'survived', ...(telling === undefined ? {} : { telling }) };
}

function loaded(files: RulebookFiles): Rulebook | undefined {
  try {
    return loadRulebook(files);
  } catch (error) {
    if (isInvalidRulebookError(error)) return undefined;
    throw error;
  }
}

/** Whether no verdict asks for what it changes, and no measure gives it. */
function isUnused({ criteria }: Mutant, rulebook: Rulebook): boolean {
  const used = new Set([...criteriaOf(rulebook).map(({ id }) => id), ...rulebook.measures.keys()]);
  return !criteria.some((id) => used.has(id));
}

/** Whether nothing but parameters is changed. */
function isFigure({ change }: Mutant): boolean {
  return ['value', 'from', 'to', 'method'].includes(change.kind);
}

/** The cases it can matter to: first those about the criteria, which notice soonest and say best what is wrong. */
function inOrder({ levels, criteria }: Mutant, cases: readonly ReadyCase[]): ReadyCase[] {
  const touched = new Set(criteria);
  const concerned = cases.filter(({ level }) => levels.includes(level));
  const about = (one: ReadyCase) => [...one.criteria].some((id) => touched.has(id));
  return [...concerned.filter(about), ...concerned.filter((one) => !about(one))];
}
