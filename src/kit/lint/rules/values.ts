/** What can be wrong with the days of figures. */
import { type Day, dayAfter, dayBefore, yearOf } from '../../../base/date.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import { sampleCitations } from '../../../words/zh/lint-samples.js';
import { type DatedList, datedLists, endOfYear, type ListedValue, listName } from '../dated-lists.js';
import type { LintEdit } from '../lint-code.js';
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

export const valueOverlap = lintRule('valueOverlap', {
  severity: 'error',
  example: {
    file: 'parameters.json',
    at: '/parameters/0/values',
    bad: [
      { from: '2018-01-01', to: '2019-06-30', value: '3', citations: sampleCitations.second },
      { from: '2019-01-01', value: '2', citations: sampleCitations.second },
    ],
    good: [
      { from: '2018-01-01', to: '2018-12-31', value: '3', citations: sampleCitations.second },
      { from: '2019-01-01', value: '2', citations: sampleCitations.second },
    ],
  },
  *check(context) {
    for (const list of datedLists(context)) {
      // By years only the beginning counts; that has a code of its own.
      if (list.parameter.proRata !== undefined) continue;
      for (const [position, { to, index }] of list.values.entries()) {
        const next = list.values[position + 1];
        if (to === undefined || next === undefined || next.from > to) continue;
        yield {
          file: 'parameters.json',
          at: [...list.at, index, 'to'],
          subject: list.parameter.id,
          of: { list: listName(list), to, next: next.from },
        };
      }
    }
  },
});

const inForce = { from: '2018-01-01', value: '2', citations: sampleCitations.second };

export const valueNeverInForce = lintRule('valueNeverInForce', {
  severity: 'warning',
  example: {
    file: 'parameters.json',
    at: '/parameters/0/values',
    bad: [{ from: '2016-01-01', value: '3', citations: sampleCitations.second }, inForce],
    good: [inForce],
  },
  *check(context) {
    for (const list of datedLists(context)) {
      for (const [position, value] of list.values.entries()) {
        if (applies(list, value, list.values[position + 1], context.rulebook)) continue;
        yield {
          file: 'parameters.json',
          at: [...list.at, value.index],
          subject: list.parameter.id,
          of: { list: listName(list), from: value.from, value: value.value },
        };
      }
    }
  },
});

function applies(
  { parameter, values }: DatedList,
  { from, to }: ListedValue,
  next: ListedValue | undefined,
  { validFrom, validTo }: Rulebook,
): boolean {
  // The first two values make the path; of the others one is an end of a stretch as long as the years reach it.
  if (parameter.proRata !== undefined) {
    const before = values.findLast((one) => one.from < from);
    const reached = next === undefined || yearOf(next.from) > yearOf(validFrom) || values.indexOf(next) <= 1;
    return reached && (before === undefined || values[0] === before || yearOf(before.from) < yearOf(validTo));
  }
  const until = next === undefined ? validTo : dayBefore(next.from);
  const last = to !== undefined && to < until ? to : until;
  return from <= validTo && last >= validFrom;
}

const given: readonly LintEdit[] = [
  {
    file: 'parameters.json',
    at: '/parameters/1/proRata',
    value: { reading: 'target', options: { town: 'linear', county: 'geometric' } },
  },
  { file: 'parameters.json', at: '/parameters/1/series', value: undefined },
];
const values = (end: object) => [
  { from: '2018-01-01', ...end, value: '30000', citations: sampleCitations.third },
  { from: '2020-01-01', value: '40000', citations: sampleCitations.third },
];

export const endWithoutEffect = lintRule('endWithoutEffect', {
  severity: 'warning',
  example: {
    file: 'parameters.json',
    at: '/parameters/1/values',
    bad: values({ to: '2018-12-31' }),
    good: values({}),
    given,
  },
  *check(context) {
    for (const list of datedLists(context)) {
      if (list.parameter.proRata === undefined) continue;
      for (const { to, index } of list.values) {
        if (to === undefined) continue;
        yield {
          file: 'parameters.json',
          at: [...list.at, index, 'to'],
          subject: list.parameter.id,
          of: { list: listName(list), to },
        };
      }
    }
  },
});
