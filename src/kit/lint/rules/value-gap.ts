import { type Day, dayAfter, dayBefore } from '../../../base/date.js';
import { type DatedList, datedLists, endOfYear, listName } from '../dated-lists.js';
import type { LintRule } from '../lint-code.js';

export const valueGap: LintRule = {
  code: 'valueGap',
  severity: 'warning',
  title: { zh: '有效期内缺少标准值', en: 'days of the validity without a value' },
  why: {
    zh: '认定日期落在这段时间内的，没有标准值可比，有关标准只能待核实。',
    en: 'For records of these days there is nothing to compare with, and the criterion stays undetermined.',
  },
  mend: {
    zh: '补上这段时间的标准值，或改正前后数值的起止日期；确实查不到的，在 lint.json 中说明理由。',
    en: 'Add the value, or correct the days of those before and after; where it was not to be found, say so in lint.json.',
  },
  example: {
    file: 'parameters.json',
    at: '/parameters/0/values/0/from',
    bad: '2018-06-01',
    good: '2018-01-01',
  },
  *check(context) {
    const { validFrom, validTo } = context.rulebook;
    for (const list of datedLists(context)) {
      for (const { from, to, index } of gapsIn(list, validFrom, validTo)) {
        yield {
          file: 'parameters.json',
          at: [...list.at, index],
          subject: list.parameter.id,
          message: {
            zh: `“${listName(list)}”在 ${from} 至 ${to} 没有标准值`,
            en: `"${listName(list)}" has no value from ${from} to ${to}`,
          },
        };
      }
    }
  },
};

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
