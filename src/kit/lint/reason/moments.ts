/** The days and readings under which a criterion's comparisons may differ: one day for each stretch without a change. */
import type { Day } from '../../../base/date.js';
import { type Chosen, type DatedValue, type Parameter, resolve } from '../../../parameters/parameter.js';
import { leavesOf } from '../../../rulebook/condition.js';
import type { Criterion, Reading, Rulebook } from '../../../rulebook/rulebook.js';
import { daysOf } from '../../days.js';
import { sidesOf } from '../context.js';

/** A day, and the options chosen. */
export interface Moment {
  readonly day: Day;
  readonly chosen: Chosen;
}

/** More moments than this, or more comparisons in all of them, are not gone through. */
const MAX_MOMENTS = 2000;
const MAX_COMPARISONS = 200_000;

/** Every moment that can make a difference to a criterion; undefined where they are too many to go through. */
export function momentsOf(criterion: Criterion, rulebook: Rulebook): readonly Moment[] | undefined {
  const parameters = sidesOf(criterion).flatMap((id) => rulebook.parameters.get(id) ?? []);
  const leaves = leavesOf(criterion.conditions);
  const used = new Set(leaves.flatMap(({ choices }) => choices.map(({ reading }) => reading)));
  for (const parameter of parameters) for (const reading of readingsOf(parameter)) used.add(reading);
  const readings = rulebook.readings.filter(({ id }) => used.has(id));
  const days = daysOf(parameters, rulebook);
  const count = readings.reduce((product, { options }) => product * options.length, days.length);
  if (count > MAX_MOMENTS || count * leaves.length > MAX_COMPARISONS) return undefined;
  const chosen = combinations(readings);
  return days.flatMap((day) => chosen.map((one): Moment => ({ day, chosen: one })));
}

/** A parameter's lists of values: one, or one for each option of the reading that chooses. */
export function listsOf({ values, series }: Parameter): readonly ValueList[] {
  if (values !== undefined) return [{ at: ['values'], values }];
  return Object.entries(series?.options ?? {}).map(([option, list]) => ({
    option,
    at: ['series', 'options', option],
    values: list,
  }));
}

/** A list of values, and the way to it within its parameter. */
export interface ValueList {
  readonly option?: string;
  readonly at: readonly PropertyKey[];
  readonly values: readonly DatedValue[];
}

/** The readings that a parameter's value depends on. */
function readingsOf({ series, proRata }: Parameter): readonly string[] {
  return [series, proRata].flatMap((choice) => (choice === undefined ? [] : [choice.reading]));
}

/** Whether a parameter has a value at a moment, and which. */
export function parameterAt(rulebook: Rulebook, id: string, { day, chosen }: Moment) {
  const parameter = rulebook.parameters.get(id);
  return parameter && resolve(parameter, chosen, day)?.number;
}

/** Every combination of options. */
function combinations(readings: readonly Reading[]): readonly Chosen[] {
  return readings.reduce<readonly Chosen[]>(
    (before, { id, options }) => before.flatMap((one) => options.map((option) => ({ ...one, [id]: option.id }))),
    [{}],
  );
}
