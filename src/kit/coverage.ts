/** How much of a rulebook the cases show. */
import { yearOf } from '../base/date.js';
import { isSpan } from '../base/interval.js';
import type { IssueCode } from '../base/issue.js';
import type { Check, Verdict } from '../evaluate/verdict.js';
import { resolve } from '../parameters/parameter.js';
import { examine } from '../records/parse.js';
import { type Leaf, leavesOf } from '../rulebook/condition.js';
import { readingsOfAmount, readingsUsedBy } from '../rulebook/readings-used.js';
import type { Amount, Criterion, Rule, Rulebook } from '../rulebook/rulebook.js';
import { figureOf, ruleOf } from '../rulebook/rules.js';
import {
  type BoundSide,
  type CoverageKind,
  type CoveragePoint,
  coverageKinds,
  keyOf,
  parametersOfLeaf,
  pointsOf,
  type UnreachableCode,
  unreachableCodes,
  usualCoverage,
} from './coverage-points.js';
import { branchesTaken } from './fact-branches.js';
import type { CaseRun } from './run-cases.js';

/** How many of some points are covered. */
export interface Share {
  readonly covered: number;
  readonly total: number;
  /** In per cent, cut off after two decimals: only what is complete is 100. Of no points all are covered. */
  readonly percent: number;
}

/** What cases cover of a rulebook. */
export interface Coverage extends Share {
  /** By kind, those asked for. */
  readonly kinds: Readonly<Partial<Record<CoverageKind, Share>>>;
  /** Every point, with the number of cases that show it. */
  readonly points: readonly CoveredPoint[];
  /** Codes that no case file can bring about, and where this package tests them. They are not counted. */
  readonly unreachable: readonly { readonly code: UnreachableCode; readonly testedIn: string }[];
}

/** A point with the number of cases that show it. */
export type CoveredPoint = CoveragePoint & { readonly cases: number };

/**
 * What the cases that passed show. A case counts for a criterion, for its bounds and for the values it is compared with
 * only where it expects something of that criterion, and for what a measure gives only where it expects its
 * figure: what merely happens to be judged along is shown by nobody.
 * @param only the kinds of point to count; refusals, for one, are no matter of the rulebook
 */
export function coverage(
  rulebook: Rulebook,
  runs: readonly CaseRun[],
  only: readonly CoverageKind[] = usualCoverage,
): Coverage {
  const counts = new Map<string, number>();
  for (const run of runs) {
    if (!run.passed) continue;
    for (const key of new Set([...shownBy(rulebook, run), ...branchesBy(rulebook, run, only)].map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const points = pointsOf(rulebook)
    .filter(({ kind }) => only.includes(kind))
    .map((point): CoveredPoint => ({ ...point, cases: counts.get(keyOf(point)) ?? 0 }));
  const kinds = Object.fromEntries(
    coverageKinds
      .filter((kind) => only.includes(kind))
      .map((kind) => [kind, shareOf(points.filter((point) => point.kind === kind))]),
  );
  const codes = only.includes('refusal') ? (Object.keys(unreachableCodes) as UnreachableCode[]) : [];
  const unreachable = codes.map((code) => ({ code, testedIn: unreachableCodes[code] }));
  return { ...shareOf(points), kinds, points, unreachable };
}

function shareOf(points: readonly CoveredPoint[]): Share {
  const covered = points.filter(({ cases }) => cases > 0).length;
  const total = points.length;
  return { covered, total, percent: total === 0 ? 100 : Math.floor((covered * 10_000) / total) / 100 };
}

function shownBy(rulebook: Rulebook, { case: { expect }, judged: { verdict } }: CaseRun): CoveragePoint[] {
  if (verdict === undefined) {
    return (expect.refused ?? []).map((code: IssueCode): CoveragePoint => ({ kind: 'refusal', code }));
  }
  const named = new Set([...Object.keys(expect.criteria ?? {}), ...Object.keys(expect.margins ?? {})]);
  const stated = new Set(Object.keys(expect.criteria ?? {}));
  return pointsIn(rulebook, verdict, named, expect.amount?.value !== undefined).filter(
    (one) => one.kind !== 'criterion' || stated.has(one.criterion),
  );
}

/** The branches that the facts of the criteria take of which it expects something. */
function branchesBy(
  rulebook: Rulebook,
  { case: one, judged: { verdict } }: CaseRun,
  only: readonly CoverageKind[],
): CoveragePoint[] {
  const rule = verdict && ruleOf(rulebook, verdict.rule);
  if (rule === undefined || verdict === undefined || !only.includes('branch')) return [];
  const { record } = examine(one.record, one.asOf === undefined ? {} : { asOf: one.asOf }, rulebook.fields);
  if (record === undefined) return [];
  const { criteria = {}, margins = {} } = one.expect;
  const named = rule.criteria.filter(({ id }) => Object.hasOwn(criteria, id) || Object.hasOwn(margins, id));
  return branchesTaken(rulebook, record, verdict, named).map((branch) => ({ kind: 'branch', ...branch }));
}

const NONE: ReadonlySet<string> = new Set();

/** What a verdict shows to somebody who looks at some of its criteria, and at what is given or not. */
export function pointsIn(
  rulebook: Rulebook,
  verdict: Verdict,
  named: ReadonlySet<string>,
  atAmount: boolean,
): CoveragePoint[] {
  const rule = ruleOf(rulebook, verdict.rule);
  const criteria = rule?.criteria.filter(({ id }) => named.has(id)) ?? [];
  const amount = rule !== undefined && 'amount' in rule ? rule.amount : undefined;
  const unseen = amount === undefined || rule === undefined || atAmount ? NONE : readingsOnlyOf(amount, rule, rulebook);
  return [
    ...verdict.criteria
      .filter(({ id }) => named.has(id))
      .map(({ id, outcome }): CoveragePoint => ({ kind: 'criterion', criterion: id, outcome })),
    ...Object.entries(verdict.readings)
      .filter(([reading]) => !unseen.has(reading))
      .map(([reading, option]): CoveragePoint => ({ kind: 'option', reading, option })),
    ...criteria.flatMap((criterion) => comparedIn(rulebook, verdict, criterion)),
    ...(amount === undefined || !atAmount ? [] : periodOf(rulebook, verdict, figureOf(amount, verdict.readings))),
  ];
}

/** The readings that decide only what a measure gives. */
function readingsOnlyOf(amount: Amount, { criteria }: Rule, rulebook: Rulebook): ReadonlySet<string> {
  const others = new Set(criteria.flatMap((criterion) => [...readingsUsedBy(criterion, rulebook)]));
  return new Set(readingsOfAmount(amount, rulebook.parameters).filter((reading) => !others.has(reading)));
}

/** The bounds and values that a criterion's outcome hung on: comparisons that were made and that count. */
function comparedIn(rulebook: Rulebook, verdict: Verdict, criterion: Criterion): CoveragePoint[] {
  const { id, level, conditions } = criterion;
  const checks = verdict.criteria.find((one) => one.id === id)?.checks ?? [];
  return leavesOf(conditions).flatMap((leaf): CoveragePoint[] => {
    const check = checks.find(({ at }) => at === leaf.at);
    if (check === undefined || check.outcome === 'undetermined' || !check.counts) return [];
    const parameters = parametersOfLeaf(level, leaf, rulebook);
    return [...boundOf(id, leaf, check), ...parameters.flatMap((one) => periodOf(rulebook, verdict, one))];
  });
}

function boundOf(criterion: string, { at }: Leaf, { operator, margin }: Check): CoveragePoint[] {
  // A range lies on no one side of its bound.
  if (margin === undefined || isSpan(margin)) return [];
  // Inside is above for a minimum and below for a maximum.
  const inside: BoundSide = operator.startsWith('greater') ? 'above' : 'below';
  const outside: BoundSide = inside === 'above' ? 'below' : 'above';
  const side = margin === '0' ? 'on' : margin.startsWith('-') ? outside : inside;
  return [{ kind: 'bound', criterion, at, operator, side }];
}

/** The dated value, or the year, that a parameter came from. */
function periodOf(rulebook: Rulebook, { readings, asOf }: Verdict, id: string): CoveragePoint[] {
  const parameter = rulebook.parameters.get(id);
  const resolved = parameter && resolve(parameter, readings, asOf);
  if (parameter === undefined || resolved === undefined) return [];
  const { series, proRata } = parameter;
  const option = readings[(series ?? proRata)?.reading ?? ''];
  const under = option === undefined ? {} : { option };
  if (proRata !== undefined) return [{ kind: 'period', parameter: id, ...under, year: yearOf(asOf) }];
  return resolved.basis.map(({ from }): CoveragePoint => ({ kind: 'period', parameter: id, ...under, from }));
}
