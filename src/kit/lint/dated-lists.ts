/** Every list of dated values of a rulebook, in the order of their days. */
import { type Day, yearOf } from '../../base/date.js';
import type { DatedValue, Parameter } from '../../parameters/parameter.js';
import { PARAMETERS } from '../../rulebook/companions.js';
import { type LintContext, placeInList } from './context.js';
import { listsOf } from './reason/moments.js';

/** A dated value, with its number in the file's list. */
export interface ListedValue extends DatedValue {
  readonly index: number;
}

/** A list of dated values. */
export interface DatedList {
  readonly parameter: Parameter;
  /** The option of the reading under which it holds. */
  readonly option?: string;
  /** The way to the list in `parameters.json`. */
  readonly at: readonly PropertyKey[];
  /** From the earliest on. */
  readonly values: readonly ListedValue[];
}

/** The lists of all parameters. */
export function datedLists({ files, rulebook }: LintContext): readonly DatedList[] {
  return [...rulebook.parameters.values()].flatMap((parameter) => {
    const { at } = placeInList(files, PARAMETERS, 'parameters', parameter.id);
    return listsOf(parameter).map(
      ({ option, at: way, values }): DatedList => ({
        parameter,
        ...(option === undefined ? {} : { option }),
        at: [...at, ...way],
        values: values
          .map((value, index) => ({ ...value, index }))
          .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)),
      }),
    );
  });
}

/** What a list is called: its parameter, and the option under which it holds. */
export function listName({ parameter, option }: DatedList): string {
  return option === undefined ? parameter.id : `${parameter.id} (${parameter.series?.reading}=${option})`;
}

/** The last day of the year that a day lies in. */
export function endOfYear(day: Day): Day {
  return `${String(yearOf(day)).padStart(4, '0')}-12-31`;
}
