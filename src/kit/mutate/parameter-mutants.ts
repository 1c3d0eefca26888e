/** The slips that can be made in `parameters.json`: in figures, in the days they hold from, in how years are filled in. */
import { neighbours } from '../../advise/least-step.js';
import { type Day, dayAfter, dayBefore } from '../../base/date.js';
import type { Way } from '../../base/values.js';
import type { DatedValue, Parameter, ProRata } from '../../parameters/parameter.js';
import type { FileMutant, MutantChange, MutationOperator } from './mutant.js';

/** A mutant of a parameter, still without its file. */
export interface ParameterMutant extends FileMutant {
  readonly parameter: string;
}

/** Every slip in the parameters, in their order. */
export function parameterMutants(parameters: readonly Parameter[]): ParameterMutant[] {
  return parameters.flatMap((parameter, index): ParameterMutant[] => {
    const { id, values = [], series, proRata } = parameter;
    const way: Way = ['parameters', index];
    const lists = [
      { list: values, at: [...way, 'values'], option: undefined },
      ...Object.entries(series?.options ?? {}).map(([option, list]) => {
        return { list, at: [...way, 'series', 'options', option], option };
      }),
    ];
    return [
      ...lists.flatMap(({ list, at, option }) =>
        list.flatMap((value, position) => valueMutants(parameter, value, list.length, [...at, position], option)),
      ),
      ...Object.entries(proRata?.options ?? {}).map(([option, method]): ParameterMutant => {
        const here = [...way, 'proRata', 'options', option];
        const other: ProRata = method === 'linear' ? 'geometric' : 'linear';
        const change: MutantChange = { kind: 'method', parameter: id, option, before: method, after: other };
        return { operator: 'method', way: here, edits: [{ way: here, put: { value: other } }], change, parameter: id };
      }),
    ];
  });
}

function valueMutants(
  { id, unit }: Parameter,
  { from, to, value }: DatedValue,
  among: number,
  way: Way,
  option: string | undefined,
): ParameterMutant[] {
  const about = { parameter: id, since: from, ...(option === undefined ? {} : { option }) };
  const put = (operator: MutationOperator, key: 'value' | 'from' | 'to', before: string, after: string) => {
    const here = [...way, key];
    const change: MutantChange = { kind: key, ...about, before, after };
    return { operator, way: here, edits: [{ way: here, put: { value: after } }], change, parameter: id };
  };
  const shifted = (key: 'from' | 'to', day: Day) => [
    put('dayLater', key, day, dayAfter(day)),
    put('dayEarlier', key, day, dayBefore(day)),
  ];
  const near = unit === undefined ? undefined : neighbours(value, unit);
  const removal: ParameterMutant = {
    operator: 'removal',
    way,
    edits: [{ way, put: null }],
    change: { kind: 'value', ...about, before: value },
    parameter: id,
  };
  return [
    ...(near === undefined
      ? [
          put('dayLater', 'value', value, monthDay(value, dayAfter)),
          put('dayEarlier', 'value', value, monthDay(value, dayBefore)),
        ]
      : [put('valueUp', 'value', value, near.up), put('valueDown', 'value', value, near.down)]),
    ...shifted('from', from),
    ...(to === undefined ? [] : shifted('to', to)),
    // Without its only value a parameter would be none.
    ...(among > 1 ? [removal] : []),
  ];
}

/** In a common year: 29 February would have no meaning in most. */
function monthDay(value: string, move: (day: Day) => Day): string {
  return move(`2001-${value}`).slice(5);
}
