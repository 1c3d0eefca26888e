/** A rulebook that loads, and what lies beside it, as the checks look at it. */
import { isInvalidRulebookError } from '../../base/errors.js';
import type { RulebookChange } from '../../rulebook/changes.js';
import type { ClauseMap } from '../../rulebook/clauses.js';
import { isRuleFile, MANIFEST, PARAMETERS } from '../../rulebook/companions.js';
import { leavesOf } from '../../rulebook/condition.js';
import { loadRulebook, type RulebookFiles } from '../../rulebook/load.js';
import type { Criterion, Rulebook } from '../../rulebook/rulebook.js';
import { criteriaOf } from '../../rulebook/rules.js';
import type { Targets } from '../../rulebook/targets.js';
import type { TestCase } from '../test-case.js';

/** A rule as its file states it. */
export interface PlacedRule {
  readonly file: string;
  readonly at: readonly PropertyKey[];
  readonly name: string;
  readonly type: string;
  readonly conditions: unknown;
}

/** What the checks are given. */
export interface LintContext {
  /** The files of the whole, with what is taken over. */
  readonly files: RulebookFiles;
  /** The same as they were given: its own, and those of the folders that it builds on. */
  readonly given: RulebookFiles;
  readonly rulebook: Rulebook;
  /** The rules of all files, in their order. */
  readonly rules: ReadonlyMap<string, PlacedRule>;
  /** The criteria that verdicts and measures list. */
  readonly criteria: readonly Criterion[];
  /** All criteria, also those that nothing lists. */
  readonly every: readonly Criterion[];
  /** Undefined where none were given. */
  readonly cases: readonly TestCase[] | undefined;
  /** Undefined where there is no sound `clauses.json`. */
  readonly clauses: ClauseMap | undefined;
  /** Undefined where there is no sound `changes.json`. */
  readonly changes: readonly RulebookChange[] | undefined;
  /** Undefined where there are no sound `targets.json`. */
  readonly targets: Targets | undefined;
}

/** What a context is made of. */
export type LintGiven = Pick<LintContext, 'files' | 'given' | 'rulebook' | 'cases' | 'clauses' | 'changes' | 'targets'>;

/** Makes the context of a rulebook. */
export function contextOf(given: LintGiven): LintContext {
  const { files, rulebook } = given;
  const criteria = criteriaOf(rulebook);
  return { ...given, rules: rulesIn(files), criteria, every: everyCriterion(files, criteria) };
}

/** The ids of the parameters that a criterion's comparisons name. */
export function sidesOf({ conditions }: Criterion): readonly string[] {
  const ids = leavesOf(conditions).flatMap(({ side }) => (side.kind === 'parameter' ? [side.id] : []));
  return [...new Set(ids)];
}

/** Where the item of a list with this id stands, as a way into the file. */
export function placeInList(
  files: RulebookFiles,
  file: string,
  list: string,
  id: string,
): Pick<PlacedRule, 'file' | 'at'> {
  const items = (files[file] as Readonly<Record<string, readonly { readonly id: string }[]>> | undefined)?.[list] ?? [];
  return { file, at: [list, items.findIndex((item) => item.id === id)] };
}

interface RawRule {
  readonly name: string;
  readonly conditions: unknown;
  readonly event: { readonly type: string; readonly params: { readonly level?: string; readonly subject?: string } };
}

function rawRules(files: RulebookFiles): [file: string, rules: readonly RawRule[]][] {
  return Object.keys(files)
    .filter(isRuleFile)
    .map((file) => [file, (files[file] as { readonly rules: readonly RawRule[] }).rules]);
}

function rulesIn(files: RulebookFiles): ReadonlyMap<string, PlacedRule> {
  const rules = new Map<string, PlacedRule>();
  for (const [file, list] of rawRules(files)) {
    for (const [index, { name, conditions, event }] of list.entries()) {
      rules.set(name, { file, at: ['rules', index], name, type: event.type, conditions });
    }
  }
  return rules;
}

/**
 * All criteria with their conditions. A loaded rulebook knows those that a verdict or measure lists; the others are
 * read by loading the same files with verdicts and measures that list them all.
 */
function everyCriterion(files: RulebookFiles, listed: readonly Criterion[]): readonly Criterion[] {
  const rules = rawRules(files).flatMap(([, list]) => list);
  const criteria = rules.filter(({ event }) => event.type === 'criterion');
  const known = new Map(listed.map((one) => [one.id, one]));
  if (criteria.every(({ name }) => known.has(name))) return listed;
  const all = rules.map((rule) => {
    if (rule.event.type === 'criterion') {
      return { ...rule, event: { ...rule.event, params: { ...rule.event.params, required: true } } };
    }
    const { level = rule.name.split('/')[0], subject } = rule.event.params;
    const own = criteria.filter(({ name }) => [level, subject].includes(name.split('/')[0]));
    const conditions = { all: own.map(({ name }) => ({ condition: name })) };
    return conditions.all.length === 0 ? rule : { ...rule, conditions };
  });
  const others = [MANIFEST, PARAMETERS].map((name) => [name, files[name]]);
  try {
    const whole = criteriaOf(loadRulebook({ ...Object.fromEntries(others), 'rules.json': { rules: all } }));
    return whole.map((one) => known.get(one.id) ?? one);
  } catch (error) {
    if (!isInvalidRulebookError(error)) throw error;
    return listed;
  }
}
