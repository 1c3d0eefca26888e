/** Everything about a rulebook that cases can show: each point is one thing that at least one case should. */
import { type Day, yearOf } from '../base/date.js';
import { compare, type Exact } from '../base/exact.js';
import { type IssueCode, issueCodes } from '../base/issue.js';
import { type Outcome, outcomes } from '../base/outcome.js';
import type { Fact } from '../facts/fact.js';
import { type DatedValue, type Parameter, resolve } from '../parameters/parameter.js';
import { isOrder, type Leaf, leavesOf, type Operator } from '../rulebook/condition.js';
import { factsBehind, factsOf } from '../rulebook/readings-used.js';
import type { Criterion, Rulebook } from '../rulebook/rulebook.js';
import { criteriaOf, figuresOf } from '../rulebook/rules.js';
import { type FactBranch, factBranches } from './fact-branches.js';

/** Where a value lies, seen from the bound it is compared with. */
const sides = ['below', 'on', 'above'] as const;
/** The side of a bound, one of `sides`. */
export type BoundSide = (typeof sides)[number];

/** A point of coverage: one thing that a case can show. */
export type CoveragePoint =
  | { readonly kind: 'criterion'; readonly criterion: string; readonly outcome: Outcome }
  /** A comparison of numbers by one operator; one that a reading puts in its place is another bound. */
  | {
      readonly kind: 'bound';
      readonly criterion: string;
      /** JSON pointer of the comparison within the criterion's conditions. */
      readonly at: string;
      readonly operator: Operator;
      readonly side: BoundSide;
    }
  | { readonly kind: 'option'; readonly reading: string; readonly option: string }
  /** A dated value of a parameter, or a year of one that is filled in between two of them. */
  | {
      readonly kind: 'period';
      readonly parameter: string;
      /** The option under which it holds, where a reading chooses. */
      readonly option?: string;
      readonly from?: Day;
      readonly year?: number;
    }
  | { readonly kind: 'refusal'; readonly code: IssueCode }
  /** A branch of what is derived: a condition that comes to something, an option under which it is something else. */
  | ({ readonly kind: 'branch' } & FactBranch);

/** What kinds of point there are, in the order of reports. */
export const coverageKinds = [
  'criterion',
  'bound',
  'option',
  'period',
  'refusal',
  'branch',
] as const satisfies readonly CoveragePoint['kind'][];
/** The kind of a point of coverage, one of `coverageKinds`. */
export type CoverageKind = (typeof coverageKinds)[number];

/** The kinds that are counted where none are named: the branches of facts only where they are asked for. */
export const usualCoverage: readonly CoverageKind[] = coverageKinds.filter((kind) => kind !== 'branch');

/** Codes that no case file can bring about, with the test of this package that does; why stands in `words/`. */
export const unreachableCodes = {
  unknownParameter: 'test/evaluate/set-parameters.test.ts',
  unknownOption: 'test/records/options.test.ts',
  duplicateRecord: 'test/cli/check-filters.test.ts',
  errorCell: 'test/tables/read-table.test.ts',
  noResult: 'test/tables/read-table.test.ts',
  unclosedQuote: 'test/tables/read-table.test.ts',
  digitsLost: 'test/tables/read-table.test.ts',
  unanswered: 'test/tables/read-table.test.ts',
  unitConflict: 'test/tables/read-table.test.ts',
  mergedNumber: 'test/tables/read-table.test.ts',
  mergedMember: 'test/tables/read-table.test.ts',
  listsApart: 'test/cli/against.test.ts',
  strangers: 'test/cli/against.test.ts',
  differs: 'test/tables/read-table.test.ts',
  noHousehold: 'test/tables/read-table.test.ts',
  membersUnsure: 'test/tables/read-table.test.ts',
  headerDiffers: 'test/tables/header-again.test.ts',
  twoIds: 'test/tables/two-ids.test.ts',
  rowWidth: 'test/tables/read-table.test.ts',
} as const satisfies Partial<Record<IssueCode, string>>;
/** A code of `unreachableCodes`. */
export type UnreachableCode = keyof typeof unreachableCodes;

/** What tells a point from all others. */
export function keyOf(point: CoveragePoint): string {
  switch (point.kind) {
    case 'criterion':
      return JSON.stringify([point.kind, point.criterion, point.outcome]);
    case 'bound':
      return JSON.stringify([point.kind, point.criterion, point.at, point.operator, point.side]);
    case 'option':
      return JSON.stringify([point.kind, point.reading, point.option]);
    case 'period':
      return JSON.stringify([point.kind, point.parameter, point.option ?? '', point.from ?? point.year]);
    case 'refusal':
      return JSON.stringify([point.kind, point.code]);
    case 'branch':
      return JSON.stringify([point.kind, point.level, point.fact, point.at, point.comesTo]);
  }
}

/** Every point of a rulebook, in its own order. */
export function pointsOf(rulebook: Rulebook): CoveragePoint[] {
  const criteria = criteriaOf(rulebook);
  const amounts = [...rulebook.measures.values()].flatMap(({ amount }) =>
    amount === undefined ? [] : figuresOf(amount),
  );
  const used = new Set([...criteria.flatMap((criterion) => parametersOf(criterion, rulebook)), ...amounts]);
  return [
    ...criteria.flatMap((criterion) =>
      outcomes
        .filter((outcome) => outcome !== 'undetermined' || canBeOpen(criterion, rulebook))
        .map((outcome): CoveragePoint => ({ kind: 'criterion', criterion: criterion.id, outcome })),
    ),
    ...criteria.flatMap((criterion) => boundsOf(criterion, rulebook)),
    // A reading that no rule depends on is never applied.
    ...rulebook.readings
      .filter(({ rules }) => rules.length > 0)
      .flatMap(({ id, options }) =>
        options.map((option): CoveragePoint => ({ kind: 'option', reading: id, option: option.id })),
      ),
    ...[...used].flatMap((id) => periodsOf(id, rulebook)),
    ...issueCodes
      .filter((code) => !Object.hasOwn(unreachableCodes, code))
      .map((code): CoveragePoint => ({ kind: 'refusal', code })),
    ...factBranches(rulebook).map((branch): CoveragePoint => ({ kind: 'branch', ...branch })),
  ];
}

/** The parameters that a criterion's comparisons and their facts rest on. */
export function parametersOf({ level, conditions }: Criterion, rulebook: Rulebook): string[] {
  return leavesOf(conditions).flatMap((leaf) => parametersOfLeaf(level, leaf, rulebook));
}

/** The same of one comparison. */
export function parametersOfLeaf(level: Criterion['level'], leaf: Leaf, rulebook: Rulebook): string[] {
  return [
    ...(leaf.side.kind === 'parameter' ? [leaf.side.id] : []),
    ...factsOf(rulebook, level, leaf).flatMap((fact) => Object.keys(fact.parameters ?? {})),
  ];
}

/** Whether something can be missing: an input of its facts, or a figure on some day. Who is counted is always there. */
function canBeOpen(criterion: Criterion, rulebook: Rulebook): boolean {
  return (
    factsBehind(criterion, rulebook).some(({ inputs }) => inputs.length > 0) ||
    parametersOf(criterion, rulebook).some((id) => hasGap(id, rulebook))
  );
}

/** Whether a parameter can be without a value on a day on which the rulebook holds. */
function hasGap(id: string, { parameters, validFrom }: Rulebook): boolean {
  const { values, series } = parameters.get(id) ?? {};
  const lists = series === undefined ? [values ?? []] : Object.values(series.options);
  return lists.some((list) => !list.some(({ from }) => from <= validFrom) || list.some(({ to }) => to !== undefined));
}

function boundsOf({ id, level, conditions }: Criterion, rulebook: Rulebook): CoveragePoint[] {
  const { parameters } = rulebook;
  return leavesOf(conditions).flatMap((leaf) => {
    const { at, operator, choices, side } = leaf;
    // Nothing lies on either side of a figure that no document gives.
    if (side.kind === 'parameter' && isNeverSet(parameters.get(side.id))) return [];
    const operators = new Set([operator, ...choices.map((choice) => choice.operator)]);
    return [...operators]
      .filter(isOrder)
      .flatMap((one) =>
        sidesOf(level, leaf, rulebook).map(
          (side): CoveragePoint => ({ kind: 'bound', criterion: id, at, operator: one, side }),
        ),
      );
  });
}

/** The sides that can be shown: of what the day alone tells only those on which some day lies. */
function sidesOf(level: Criterion['level'], leaf: Leaf, rulebook: Rulebook): readonly BoundSide[] {
  const { side } = leaf;
  const [fact, other] = factsOf(rulebook, level, leaf);
  const parameter = side.kind === 'parameter' ? rulebook.parameters.get(side.id) : undefined;
  if (fact === undefined || other !== undefined || !isOfDayAlone(fact) || parameter === undefined) return sides;
  const days = yearsOf(rulebook).flatMap((year) => [`${year}-01-01`, `${year}-12-31`]);
  const options = Object.keys(parameter.series?.options ?? {});
  const chosen = options.map((option) => ({ [parameter.series?.reading ?? '']: option }));
  const seen = (chosen.length > 0 ? chosen : [{}]).flatMap((one) =>
    days.flatMap((asOf): BoundSide[] => {
      const bound = resolve(parameter, one, asOf)?.number;
      if (bound === undefined) return [];
      // It reads nothing of a record.
      const value = fact.prepare({ asOf, option: () => undefined, parameter: () => undefined }).value({} as never);
      const sign = value === undefined ? 0 : compare(value as Exact, bound);
      return [sign < 0 ? 'below' : sign > 0 ? 'above' : 'on'];
    }),
  );
  return sides.filter((one) => seen.includes(one));
}

function isOfDayAlone({ inputs, readings, parameters }: Fact): boolean {
  return inputs.length === 0 && readings === undefined && parameters === undefined;
}

/** Whether no document gives a figure, under any option. */
function isNeverSet(parameter: Parameter | undefined): boolean {
  return parameter !== undefined && parameter.values === undefined && parameter.series === undefined;
}

function periodsOf(id: string, rulebook: Rulebook): CoveragePoint[] {
  const parameter = rulebook.parameters.get(id);
  if (parameter === undefined) return [];
  const { values = [], series, proRata } = parameter;
  if (proRata !== undefined) {
    return Object.keys(proRata.options).flatMap((option) =>
      yearsOf(rulebook)
        .filter((year) => resolve(parameter, { [proRata.reading]: option }, `${year}-12-31`) !== undefined)
        .map((year): CoveragePoint => ({ kind: 'period', parameter: id, option, year })),
    );
  }
  const inForce = (list: readonly DatedValue[]) => list.filter((value) => isInForce(value, list, rulebook));
  if (series === undefined) {
    return inForce(values).map(({ from }): CoveragePoint => ({ kind: 'period', parameter: id, from }));
  }
  return Object.entries(series.options).flatMap(([option, list]) =>
    inForce(list).map(({ from }): CoveragePoint => ({ kind: 'period', parameter: id, option, from })),
  );
}

function yearsOf({ validFrom, validTo }: Rulebook): number[] {
  const first = yearOf(validFrom);
  return Array.from({ length: yearOf(validTo) - first + 1 }, (_, index) => first + index);
}

/** Whether a value holds on some day on which the rulebook does: no case can reach any other. */
function isInForce({ from, to }: DatedValue, all: readonly DatedValue[], { validFrom, validTo }: Rulebook): boolean {
  const start = from > validFrom ? from : validFrom;
  const ends = to !== undefined && to < start;
  return start <= validTo && !ends && !all.some((other) => other.from > from && other.from <= start);
}
