/** What each option of a reading does to the criteria, as far as the rules say. */
import { toDecimalString } from '../../base/exact.js';
import { grouped } from '../../base/grouped.js';
import { type Parameter, resolve } from '../../parameters/parameter.js';
import { attestedIn, leavesOf } from '../../rulebook/condition.js';
import { factsOf, readingsOfAmount, readingsUsedBy } from '../../rulebook/readings-used.js';
import type { Amount, Criterion, Reading, Rulebook } from '../../rulebook/rulebook.js';
import { figureOf } from '../../rulebook/rules.js';
import { parametersOf } from '../coverage-points.js';
import { daysOf } from '../days.js';

/** The readings that some criterion, or what a measure gives, depends on. */
export function usedReadings(criteria: readonly Criterion[], rulebook: Rulebook): ReadonlySet<string> {
  const { parameters } = rulebook;
  return new Set([
    ...criteria.flatMap((criterion) => [...readingsUsedBy(criterion, rulebook)]),
    ...amountsOf(rulebook).flatMap((amount) => readingsOfAmount(amount, parameters)),
  ]);
}

/** Options by what they do: those of one list do the same everywhere, on every day of the validity. */
export function alikeOptions(
  reading: Reading,
  criteria: readonly Criterion[],
  rulebook: Rulebook,
): readonly (readonly string[])[] {
  const effectOf = (id: string) =>
    JSON.stringify([
      criteria.map((criterion) => effectOn(criterion, reading.id, id, rulebook)),
      amountsOf(rulebook).map((amount) => {
        const figure = figureOf(amount, { [reading.id]: id });
        const parameter = rulebook.parameters.get(figure);
        return [figure, parameter === undefined ? null : valuesUnder(parameter, reading.id, id, rulebook)];
      }),
    ]);
  return [
    ...grouped(
      reading.options.map(({ id }) => id),
      effectOf,
    ).values(),
  ];
}

function amountsOf({ measures }: Rulebook): Amount[] {
  return [...measures.values()].flatMap(({ amount }) => amount ?? []);
}

function effectOn(criterion: Criterion, reading: string, option: string, rulebook: Rulebook): unknown {
  const { required, conditions, level } = criterion;
  const operators = leavesOf(conditions).map(
    ({ operator, choices }) =>
      choices.find((choice) => choice.reading === reading && choice.option === option)?.operator ?? operator,
  );
  // What a fact makes of an option is its own matter; that it knows it is taken for a difference.
  const known = leavesOf(conditions).some((leaf) =>
    factsOf(rulebook, level, leaf).some((fact) => Object.hasOwn(fact.readings ?? {}, reading)),
  );
  const values = parametersOf(criterion, rulebook).map((id) => {
    const parameter = rulebook.parameters.get(id);
    return parameter === undefined ? [] : valuesUnder(parameter, reading, option, rulebook);
  });
  const asked = typeof required === 'object' && required.reading === reading ? required.option === option : null;
  const counted = attestedIn(conditions).map((one) => (one.reading === reading ? one.option === option : null));
  return [asked, operators, known ? option : null, values, counted];
}

/** A parameter's values under an option, for each other option that bears on it, day by day. */
function valuesUnder(parameter: Parameter, reading: string, option: string, rulebook: Rulebook): unknown {
  const { series, proRata } = parameter;
  if (series?.reading !== reading && proRata?.reading !== reading) return null;
  const others = [series, proRata].flatMap((choice) =>
    choice === undefined || choice.reading === reading
      ? []
      : Object.keys(choice.options).map((one) => ({ [choice.reading]: one })),
  );
  return [{}, ...others].map((other) =>
    daysOf([parameter], rulebook).map((day) => {
      const resolved = resolve(parameter, { ...other, [reading]: option }, day);
      if (resolved === undefined) return null;
      return resolved.monthDay ?? (resolved.number === undefined ? null : toDecimalString(resolved.number));
    }),
  );
}
