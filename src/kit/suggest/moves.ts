/**
 * The records that lie one step from another where rules could tell them apart: a number on its bound or beside it, a
 * date on its anniversary, another code, nothing at all; another day of judgement; another reading of the text.
 */
import { choicesOf } from '../../advise/choices.js';
import { neighbours } from '../../advise/least-step.js';
import { asValue } from '../../advise/scale.js';
import { fewestSteps, type Moved, type Reached, startAt } from '../../advise/smallest-change.js';
import { leafOutcome, tried } from '../../advise/trial.js';
import { type Day, dayAfter, dayBefore, yearOf } from '../../base/date.js';
import { isExact, toDecimalString } from '../../base/exact.js';
import type { PreparedLeaf } from '../../evaluate/prepare.js';
import { choose } from '../../evaluate/readings.js';
import { memberOf } from '../../evaluate/subject.js';
import { worstPoints } from '../../evaluate/uncertain.js';
import type { Fact } from '../../facts/fact.js';
import { datedValuesOf } from '../../parameters/parameter.js';
import { putValues, valueAt } from '../../records/at-path.js';
import { type Field, fieldIn, type Level, patternOf, tableOf } from '../../records/catalog.js';
import { isNumeric } from '../../records/field.js';
import { DEATH_DATE, livingMembers } from '../../records/living.js';
import { examine, type ParsedRecord } from '../../records/parse.js';
import type { Leaf } from '../../rulebook/condition.js';
import { factsOf, readingsOfAmount, readingsUsedBy } from '../../rulebook/readings-used.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { Readings } from '../../rulebook/rulebook-types.js';
import { figuresOf } from '../../rulebook/rules.js';
import { parametersOf } from '../coverage-points.js';
import { amountsOf, criteriaAt, preparedCriteria, widestScope } from '../criteria.js';
import type { By } from '../mutate/bench.js';

/** A record to be judged, by which rule, and under which readings. */
export interface Trial extends By {
  readonly record: ParsedRecord;
  readonly readings: Readings;
}

/** What is looked at: some criteria of a level, and what some measures give, by each of some rulebooks. */
export interface MoveScope {
  readonly level: Level;
  readonly criteria: ReadonlySet<string>;
  /** The first is the one that readings are named by. */
  readonly rulebooks: readonly [Rulebook, ...Rulebook[]];
  /** Days that matter most. */
  readonly days: readonly Day[];
}

/** No household needs more of its members varied to tell two rules apart. */
const VARIED_MEMBERS = 3;
/** Bases on which a rate can lie exactly on its bound. */
const ROUND_COUNTS = [100, 10_000];

/** Every trial one step away, the same ones in the same order each time. */
export function* movesFrom(trial: Trial, scope: MoveScope): Generator<Trial> {
  const { record, readings, ...by } = trial;
  for (const [path, values] of inputsOf(trial, scope)) {
    for (const value of values) {
      // What is taken away is no value that could be at fault.
      const changed = value === null ? putValues(record, { [path]: null }) : tried(record, { [path]: value });
      const examined = changed && examine(changed, {}, tableOf(record)).record;
      if (examined !== undefined) yield { record: examined, readings, ...by };
    }
  }
  for (const [reading, option] of optionsOf(trial, scope))
    yield { record, readings: { ...readings, [reading]: option }, ...by };
  for (const asOf of daysOf(scope)) {
    const moved = asOf === record.asOf ? undefined : examine({ ...record, asOf }, {}, tableOf(record)).record;
    if (moved !== undefined) yield { record: moved, readings, ...by };
  }
}

/** Values to try for each input behind the criteria, in table order; the one that stands there is not among them. */
function inputsOf({ record, readings, subject }: Trial, scope: MoveScope): [path: string, values: unknown[]][] {
  const member = subject === undefined ? undefined : memberOf(subject);
  const leaves = scope.rulebooks.flatMap((rulebook) => {
    const { chosen } = choose(rulebook, readings);
    return preparedCriteria(rulebook, scope.level, scope.criteria, chosen, record.asOf, member).flatMap(
      (one) => one.leaves,
    );
  });
  const paths = leaves.flatMap(({ leaf }) =>
    factsOfAll(scope, leaf).flatMap(({ inputs }) => inputs.flatMap((path) => spelledOut(path, record))),
  );
  return tableOf(record)
    .inOrder(scope.level, paths)
    .map((path) => {
      const field = fieldIn(record, path);
      const now = valueAt(record, path);
      const values = field === undefined ? [] : valuesFor(path, field, record, leaves, scope);
      // Nothing at all comes last: a record that is complete says more.
      const withNone = [...new Set([...values, null])];
      return [path, withNone.filter((value) => value !== (now ?? null))];
    });
}

/** The facts of a comparison in each of the rulebooks. */
function factsOfAll({ rulebooks, level }: MoveScope, leaf: Leaf): Fact[] {
  return [...new Set(rulebooks.flatMap((rulebook) => factsOf(rulebook, widestScope(level), leaf)))];
}

/** The path of every living member where it is one of members. */
function spelledOut(path: string, record: ParsedRecord): string[] {
  if (!path.includes('[]')) return [path];
  // Nothing is told about the dead, and who dies takes with him what a case shows.
  if (path === DEATH_DATE) return [];
  return livingMembers(record)
    .slice(0, VARIED_MEMBERS)
    .map((index) => path.replace('[]', `[${index}]`));
}

function valuesFor(
  path: string,
  field: Field,
  record: ParsedRecord,
  leaves: readonly PreparedLeaf[],
  scope: MoveScope,
): unknown[] {
  if (field.kind === 'date') return birthDates(record.asOf, scope);
  if (!isNumeric(field.kind)) return choicesOf(field);
  const reading = leaves.filter(({ leaf }) =>
    factsOfAll(scope, leaf).some(({ inputs }) => inputs.includes(patternOf(path))),
  );
  return [
    ...reading.flatMap((leaf) => [...onBound(field, leaf, record), ...acrossBound(path, field, leaf, record)]),
    ...(field.kind === 'count' ? ROUND_COUNTS : []),
  ];
}

/** The bound itself and what lies next to it, for a number that is compared as it stands. */
function onBound(field: Field, leaf: PreparedLeaf, record: ParsedRecord): unknown[] {
  const { unit } = leaf;
  const bound = worstPoints(leaf, record).expected;
  if (!isExact(bound) || unit === undefined || unit !== field.unit) return [];
  const text = toDecimalString(bound);
  const { up, down } = neighbours(text, unit);
  return [text, down, up].map((value) => asValue(field.kind, value));
}

/** The nearest number for which the comparison comes out otherwise, and the last one before it. */
function acrossBound(path: string, field: Field, leaf: PreparedLeaf, record: ParsedRecord): unknown[] {
  const from = valueAt(record, path);
  if (typeof from !== 'number' && typeof from !== 'string') return [];
  const now = leafOutcome(leaf, record);
  if (now === 'undetermined') return [];
  const start = startAt(field, from);
  const reached = (value: string | number): Reached => {
    const next = tried(record, { [path]: value });
    return next === undefined ? 'refused' : leafOutcome(leaf, next) === now ? 'short' : 'enough';
  };
  return ([1n, -1n] as const).flatMap((direction) => {
    const moved: Moved | undefined = fewestSteps(start, [direction], reached);
    return moved === undefined ? [] : [moved.value, start.moved(direction, moved.steps - 1n).value];
  });
}

/** The birth dates that decide whether somebody has an age by a day: that very day, and those beside it. */
function birthDates(asOf: Day, { rulebooks, level, criteria }: MoveScope): Day[] {
  const figures = rulebooks.flatMap((rulebook) =>
    parametersIn(rulebook, level, criteria).flatMap((parameter) =>
      datedValuesOf(parameter).map(({ value }) => ({ unit: parameter.unit, value })),
    ),
  );
  const ages = figures.flatMap(({ unit, value }) => (unit === 'years' ? [Number(value)] : []));
  const monthDays = figures.flatMap(({ unit, value }) => (unit === undefined ? [value] : []));
  const days = ages.flatMap((age) =>
    [asOf.slice(5), ...monthDays].flatMap((monthDay) => {
      const year = String(yearOf(asOf) - age).padStart(4, '0');
      // Not every year has a 29 February.
      const day = `${year}-${monthDay === '02-29' ? '02-28' : monthDay}`;
      return [day, dayAfter(day), dayBefore(day)];
    }),
  );
  return [...new Set(days)];
}

function optionsOf({ readings }: Trial, { rulebooks: [first], level, criteria }: MoveScope): [string, string][] {
  const { parameters } = first;
  const used = new Set([
    ...criteriaAt(first, level)
      .filter((one) => criteria.has(one.id))
      .flatMap((one) => [...readingsUsedBy(one, first)]),
    ...amountsOf(first, criteria).flatMap((amount) => readingsOfAmount(amount, parameters)),
  ]);
  const { chosen } = choose(first, readings);
  return first.readings.flatMap(({ id, options }) =>
    used.has(id)
      ? options.flatMap((option): [string, string][] => (option.id === chosen[id] ? [] : [[id, option.id]]))
      : [],
  );
}

/** The days on which something begins or ends, and those beside them, within any of the periods or next to them. */
function daysOf({ rulebooks, level, criteria, days }: MoveScope): Day[] {
  const turns = rulebooks.flatMap((rulebook) => {
    const parameters = parametersIn(rulebook, level, criteria);
    const dated = parameters.flatMap((one) =>
      datedValuesOf(one).flatMap(({ from, to }) => (to === undefined ? [from] : [from, to])),
    );
    return [...dated, rulebook.validFrom, rulebook.validTo];
  });
  const all = [...days, ...turns].flatMap((day) => [day, dayBefore(day), dayAfter(day)]);
  return [...new Set(all)];
}

function parametersIn(rulebook: Rulebook, level: Level, ids: ReadonlySet<string>) {
  const criteria = criteriaAt(rulebook, level).filter((one) => ids.has(one.id));
  const figures = amountsOf(rulebook, ids).flatMap(figuresOf);
  return [...new Set([...criteria.flatMap((one) => parametersOf(one, rulebook)), ...figures])].flatMap(
    (id) => rulebook.parameters.get(id) ?? [],
  );
}
