/** From compared leaves to the verdict's checks, criteria and missing inputs. */
import { type Exact, isExact, subtract, toDecimalString, toMarginString } from '../base/exact.js';
import { allOf, type Outcome } from '../base/outcome.js';
import type { FactValue, Input } from '../facts/fact.js';
import type { Chosen } from '../parameters/parameter.js';
import { inTableOrder, type Level } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import { isOrder } from '../rulebook/condition.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { compared, type Expected, fold, type Prepared, type PreparedCriterion, type PreparedLeaf } from './prepare.js';
import type { Check, CriterionVerdict, Override, Verdict } from './verdict.js';

/** A leaf with both of its sides and what came of comparing them. */
export interface Compared {
  readonly outcome: Outcome;
  readonly actual: FactValue | undefined;
  readonly expected: Expected;
}

/** Compares a criterion's leaves, every one of them. */
export function compareLeaves({ leaves }: PreparedCriterion, record: ParsedRecord): Compared[] {
  return leaves.map(({ leaf, fact, expected: side }) => {
    const actual = fact.value(record);
    const expected = side(record);
    return { outcome: compared(leaf.operator, actual, expected), actual, expected };
  });
}

/** The verdict on a record whose leaves have been compared, criterion by criterion. */
export function toVerdict(
  rulebook: Rulebook,
  chosen: Chosen,
  prepared: Prepared,
  record: ParsedRecord,
  leavesOf: (criterion: PreparedCriterion) => readonly Compared[],
  overrides: readonly Override[] = [],
): Verdict {
  const { level, id } = record;
  const criteria = prepared.criteria.map((criterion) => toCriterion(criterion, level, record, leavesOf(criterion)));
  const required = criteria.filter((criterion) => criterion.required);
  const outcome = allOf(required.map((criterion) => criterion.outcome));
  const missing =
    outcome === 'undetermined'
      ? inTableOrder(
          level,
          required.flatMap((criterion) => criterion.missing),
        )
      : [];
  const readings: Record<string, string> = {};
  for (const reading of rulebook.readings) {
    if (reading.levels.includes(level)) readings[reading.id] = chosen[reading.id] ?? '';
  }
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
    rule: prepared.rule.id,
    outcome,
    criteria,
    missing,
    readings,
    ...(overrides.length > 0 ? { overrides } : {}),
  };
}

function toCriterion(
  { criterion, required, leaves }: PreparedCriterion,
  level: Level,
  record: ParsedRecord,
  results: readonly Compared[],
): CriterionVerdict {
  const { outcome, counts } = fold(
    criterion.conditions,
    results.map((result) => result.outcome),
  );
  const missing: string[] = [];
  const checks = leaves.map((leaf, index) => {
    const result = results[index] as Compared;
    const counting = counts[index] as boolean;
    const { check, absent } = toCheck(leaf, level, record, result, counting);
    if (outcome === 'undetermined' && result.outcome === 'undetermined' && counting) missing.push(...absent);
    return check;
  });
  return {
    id: criterion.id,
    outcome,
    required,
    checks,
    missing: missing.length > 1 ? inTableOrder(level, missing) : missing,
    citations: criterion.citations.map(({ source, at }) => ({ source, at })),
  };
}

function toCheck(
  prepared: PreparedLeaf,
  level: Level,
  record: ParsedRecord,
  { outcome, actual, expected }: Compared,
  counts: boolean,
): { check: Check; absent: readonly string[] } {
  const { leaf, fact, otherFact, unit, weak } = prepared;
  const trace = fact.trace(record);
  const other = otherFact?.trace(record);
  const parameter = leaf.side.kind === 'parameter' ? leaf.side.id : undefined;
  const numbers = isExact(actual) && isExact(expected) && isOrder(leaf.operator);
  // Assigned one by one, in the order in which the keys stand: conditional spreads would triple the time.
  const check: { -readonly [K in keyof Check]: Check[K] } = {
    at: leaf.at,
    fact: leaf.fact,
    operator: leaf.operator,
    actual: actual === undefined ? null : shown(actual),
    expected: expected === undefined ? null : isList(expected) ? [...expected] : shown(expected),
  } as Check;
  if (numbers && unit !== undefined) check.unit = unit;
  if (parameter !== undefined) check.parameter = parameter;
  check.outcome = outcome;
  if (numbers) check.margin = marginOf(leaf.operator, actual, expected);
  check.counts = counts;
  check.inputs = other === undefined ? trace.inputs : merged(level, trace.inputs, other.inputs);
  if (trace.subjects !== undefined && outcome !== 'met') check.subjects = trace.subjects;
  if (weak) check.weak = true;
  const absent = [
    ...(actual === undefined ? trace.missing : []),
    ...(other !== undefined && expected === undefined ? other.missing : []),
  ];
  if (parameter !== undefined && expected === undefined) absent.push(`parameters.${parameter}`);
  return { check, absent };
}

function isList(value: FactValue | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

function shown(value: FactValue): string | boolean {
  return isExact(value) ? toDecimalString(value) : value;
}

/** How far inside the bound the value lies. */
function marginOf(operator: string, actual: Exact, expected: Exact): string {
  return toMarginString(operator.startsWith('greater') ? subtract(actual, expected) : subtract(expected, actual));
}

function merged(level: Level, left: readonly Input[], right: readonly Input[]): readonly Input[] {
  const byPath = new Map([...left, ...right].map((input) => [input.path, input] as const));
  return inTableOrder(level, byPath.keys()).map((path) => byPath.get(path) as Input);
}
