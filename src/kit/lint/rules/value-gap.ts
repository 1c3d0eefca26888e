import { type Day, dayAfter, dayBefore } from '../../../base/date.js';
import { type DatedList, datedLists, endOfYear, listName } from '../dated-lists.js';
import { lintRule } from '../lint-rule.js';

export const valueGap = lintRule('valueGap', {
  severity: 'warning',
  example: { file: 'parameters.json', at: '/parameters/0/values/0/from', bad: '2018-06-01', good: '2018-01-01' },
  *check(context) {
    const { validFrom, validTo } = context.rulebook;
    for (const list of datedLists(context)) {
      for (const { from, to, index } of gapsIn(list, validFrom, validTo)) {
        yield {
          file: 'parameters.json',
          at: [...list.at, index],
          subject: list.parameter.id,
          of: { list: listName(list), from, to },
        };
      }
    }
  },
});

interface Gap {
  readonly from: Day;
  readonly to: Day;
  /** Of the value beside which it lies. */
  readonly index: number;
}

function gapsIn({ parameter, values }: DatedList, validFrom: Day, validTo: Day): readonly Gap[] {
  const last = values.at(-1);
  // Of what begins later on purpose the reason stands in the file.
  if (last === undefined || parameter.open !== undefined) return [];
  // What is computed by years runs on backwards, and through all years up to that of the last value.
  if (parameter.proRata !== undefined) {
    const begin = later(dayAfter(endOfYear(last.from)), validFrom);
    return begin > validTo ? [] : [{ from: begin, to: validTo, index: last.index }];
  }
  const [first] = values;
  const before: Gap[] =
    first !== undefined && first.from > validFrom
      ? [{ from: validFrom, to: earlier(dayBefore(first.from), validTo), index: first.index }]
      : [];
  const after = values.flatMap(({ to, index }, position): Gap[] => {
    const next = values[position + 1]?.from;
    if (to === undefined || (next !== undefined && next <= dayAfter(to))) return [];
    const gap = { from: later(dayAfter(to), validFrom), to: next === undefined ? validTo : dayBefore(next), index };
    return [{ ...gap, to: earlier(gap.to, validTo) }].filter((one) => one.from <= one.to);
  });
  return [...before, ...after];
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
