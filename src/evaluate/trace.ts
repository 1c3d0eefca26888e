/** From compared leaves to the verdict's checks, criteria and missing inputs. */
import { type Exact, isExact, subtract, toDecimalString, toMarginString } from '../base/exact.js';
import { type Interval, isInterval, marginSpanOf, minus, point, type Span, spanOf } from '../base/interval.js';
import type { Outcome } from '../base/outcome.js';
import type { FactValue, Input, Trace } from '../facts/fact.js';
import type { Chosen } from '../parameters/parameter.js';
import { type FieldTable, type Level, tableOf } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import { isOrder } from '../rulebook/condition.js';
import type { Rule, Rulebook } from '../rulebook/rulebook.js';
import { caveatsOf } from './caveats.js';
import {
  combiner,
  compared as comparedTo,
  type Prepared,
  type PreparedCriterion,
  type PreparedLeaf,
} from './prepare.js';
import { disputedDeath, outcomeForLiving, subjectOf } from './subject.js';
import {
  type Compared,
  comparedOn,
  endOutcomes,
  isInDoubt,
  isNumber,
  uncertainCriterion,
  worldsOf,
} from './uncertain.js';
import type { Check, CriterionVerdict, Override, Verdict } from './verdict.js';

/** A criterion's leaves, compared. */
export interface ComparedLeaves {
  readonly leaves: readonly Compared[];
  /** What they come to where that does not follow from each by itself: where sources disagree. */
  readonly outcome?: Outcome;
}

/** Compares a criterion's leaves, every one of them. */
export function compareLeaves(criterion: PreparedCriterion, record: ParsedRecord): ComparedLeaves {
  if (!isInDoubt(criterion, record)) return compareCertain(criterion.leaves, record);
  const { leaves } = comparedOn(criterion, record);
  const worlds = worldsOf(leaves, record);
  return uncertainCriterion(criterion, record, worlds, endOutcomes(leaves, worlds));
}

/** The same where there is one value on each side of every comparison. */
function compareCertain(leaves: readonly PreparedLeaf[], record: ParsedRecord): ComparedLeaves {
  return {
    leaves: leaves.map(({ leaf, fact, expected: side }) => {
      const actual = fact.value(record);
      const expected = side(record);
      return { outcome: comparedTo(leaf.operator, actual, expected), actual, expected };
    }),
  };
}

/** The verdict on a record whose leaves have been compared, criterion by criterion. */
export function toVerdict(
  rulebook: Rulebook,
  chosen: Chosen,
  prepared: Prepared,
  record: ParsedRecord,
  leavesOf: (criterion: PreparedCriterion) => ComparedLeaves,
  overrides: readonly Override[] = [],
  told = toCriterion,
): Verdict {
  const { level, id } = record;
  const { rule, member } = prepared;
  const compared = prepared.criteria.map(leavesOf);
  const criteria = prepared.criteria.map((criterion, index) =>
    told(criterion, record, compared[index] as ComparedLeaves),
  );
  const { outcome, missing, ...doubts } = concluded(tableOf(record), level, criteria);
  const caveats = caveatsOf(rulebook, chosen, prepared, record, (at, leaf) => compared[at]?.leaves[leaf]);
  const village = 'village' in record ? record.village : undefined;
  const county = 'county' in record ? record.county : undefined;
  return {
    level,
    id,
    ...(village ? { village } : {}),
    ...(county ? { county } : {}),
    asOf: record.asOf,
    ...(record.decidedOn ? { decidedOn: record.decidedOn } : {}),
    rulebook: { id: rulebook.id, version: rulebook.version },
    rule: rule.id,
    ...(member === undefined ? {} : { subject: subjectOf(member) }),
    outcome,
    criteria,
    missing,
    ...doubts,
    readings: optionsApplied(rule, chosen),
    ...(caveats.length > 0 ? { caveats } : {}),
    ...(overrides.length > 0 ? { overrides } : {}),
  };
}

/** Every reading that concerns a rule, with the option applied. */
export function optionsApplied({ readings }: Pick<Rule, 'readings'>, chosen: Chosen): Record<string, string> {
  const applied: Record<string, string> = {};
  for (const reading of readings) applied[reading] = chosen[reading] ?? '';
  return applied;
}

/** What criteria come to together, what those that are required miss where that is open, and what is in doubt. */
export function concluded(
  table: FieldTable,
  level: Level,
  criteria: readonly Pick<CriterionVerdict, 'outcome' | 'required' | 'missing' | 'conflicts' | 'tooWide'>[],
): Pick<Verdict, 'outcome' | 'missing' | 'conflicts' | 'tooWide'> {
  const required = criteria.filter((criterion) => criterion.required);
  let outcome: Outcome = 'met';
  let isDoubtful = false;
  for (const one of required) {
    if (outcome !== 'notMet' && one.outcome !== 'met') outcome = one.outcome;
    if (one.conflicts !== undefined || one.tooWide !== undefined) isDoubtful = true;
  }
  const listed = (of: 'missing' | 'conflicts' | 'tooWide') => {
    const paths: string[] = [];
    for (const one of required) paths.push(...(one[of] ?? []));
    return table.inOrder(level, paths);
  };
  const open = outcome === 'undetermined';
  const missing = open ? listed('missing') : [];
  return isDoubtful
    ? { outcome, missing, ...doubts(listed('conflicts'), open ? listed('tooWide') : []) }
    : { outcome, missing };
}

/** What came of one criterion, its leaves compared. */
export function toCriterion(
  prepared: PreparedCriterion,
  record: ParsedRecord,
  { leaves: results, outcome: decided }: ComparedLeaves,
): CriterionVerdict {
  const { criterion, required, member } = prepared;
  const { id, citations } = criterion;
  const { conditions, leaves } = comparedOn(prepared, record);
  const { outcome: folded, counts } = combiner(conditions)(results);
  const death = member === undefined ? undefined : disputedDeath(record, member);
  const outcome = outcomeForLiving(decided ?? folded, record, member);
  const missing: string[] = [];
  const conflicts: string[] = death === undefined ? [] : [death];
  const tooWide: string[] = [];
  const checks = leaves.map((leaf, index) => {
    const result = results[index] as Compared;
    const { told } = result;
    const counting = told?.counts ?? (counts[index] as boolean);
    const trace = told?.trace ?? leaf.fact.trace(record);
    const other = told === undefined ? leaf.otherFact?.trace(record) : undefined;
    if (told !== undefined) conflicts.push(...told.conflicts);
    if (outcome === 'undetermined') {
      if (told !== undefined) {
        missing.push(...told.missing);
        tooWide.push(...told.tooWide);
      } else if (result.outcome === 'undetermined' && counting) missing.push(...absentIn(leaf, result, trace, other));
    }
    return toCheck(leaf, record, result, counting, trace, other);
  });
  const inOrder = (paths: readonly string[]) => tableOf(record).inOrder(record.level, paths);
  return {
    id,
    outcome,
    required,
    checks,
    missing: missing.length > 1 ? inOrder(missing) : missing,
    ...(conflicts.length + tooWide.length === 0 ? undefined : doubts(inOrder(conflicts), inOrder(tooWide))),
    citations: citations.map(({ source, at }) => ({ source, at })),
  };
}

/** What is in doubt, told where something is. */
function doubts(conflicts: readonly string[], tooWide: readonly string[]) {
  return { ...(conflicts.length > 0 ? { conflicts } : {}), ...(tooWide.length > 0 ? { tooWide } : {}) };
}

/** To be filled in key by key. */
export type Assigned<T> = { -readonly [K in keyof T]: T[K] };

/** What is missing where a comparison is open. */
export function absentIn(
  { leaf: { side } }: PreparedLeaf,
  { actual, expected }: Compared,
  trace: Trace,
  other: Trace | undefined,
): readonly string[] {
  const own = actual === undefined ? trace.missing : [];
  if (expected !== undefined) return own;
  return [...own, ...(other?.missing ?? []), ...(side.kind === 'parameter' ? [`parameters.${side.id}`] : [])];
}

/** What came of a comparison. @param trace what the fact was computed from, `other` what the other side was */
export function toCheck(
  { leaf, unit, weak }: PreparedLeaf,
  record: ParsedRecord,
  { outcome, actual, expected, told }: Compared,
  counts: boolean,
  trace: Trace,
  other: Trace | undefined,
): Check {
  const numbers = isOrder(leaf.operator) && isNumber(actual) && isNumber(expected);
  // Assigned one by one, in the order in which the keys stand: conditional spreads would triple the time.
  const check: Assigned<Check> = {
    at: leaf.at,
    fact: leaf.fact,
    operator: leaf.operator,
    actual: actual === undefined ? null : shown(actual),
    expected: expected === undefined ? null : isList(expected) ? [...expected] : shown(expected),
  } as Check;
  if (numbers && unit !== undefined) check.unit = unit;
  if (leaf.side.kind === 'parameter') check.parameter = leaf.side.id;
  check.outcome = outcome;
  if (numbers) check.margin = marginOf(leaf.operator, actual, expected);
  check.counts = counts;
  check.inputs = other === undefined ? trace.inputs : mergedInputs(record, trace.inputs, other.inputs);
  if (trace.subjects !== undefined && outcome !== 'met') check.subjects = trace.subjects;
  if (trace.reported === true) check.reported = true;
  if (told !== undefined && told.conflicts.length > 0) check.conflicts = told.conflicts;
  if (weak) check.weak = true;
  return check;
}

function isList(value: Exclude<Compared['expected'], undefined>): value is readonly string[] {
  return Array.isArray(value);
}

function shown(value: FactValue | Interval): string | boolean | Span {
  if (isInterval(value)) return spanOf(value);
  return isExact(value) ? toDecimalString(value) : value;
}

/** How far inside the bound the value lies. */
export function marginOf(operator: string, actual: Exact | Interval, expected: Exact | Interval): string | Span {
  const rising = operator.startsWith('greater');
  if (isExact(actual) && isExact(expected)) {
    return toMarginString(rising ? subtract(actual, expected) : subtract(expected, actual));
  }
  const [value, bound] = [actual, expected].map((side) => (isExact(side) ? point(side) : side)) as [Interval, Interval];
  return marginSpanOf(rising ? minus(value, bound) : minus(bound, value));
}

/** The inputs of both sides, in table order. */
export function mergedInputs(record: ParsedRecord, left: readonly Input[], right: readonly Input[]): readonly Input[] {
  const byPath = new Map([...left, ...right].map((input) => [input.path, input] as const));
  return tableOf(record)
    .inOrder(record.level, byPath.keys())
    .map((path) => byPath.get(path) as Input);
}
