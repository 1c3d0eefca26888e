import { dayBefore, yearOf } from '../../../base/date.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import { sampleCitations } from '../../../words/zh/lint-samples.js';
import { type DatedList, datedLists, type ListedValue, listName } from '../dated-lists.js';
import { lintRule } from '../lint-rule.js';

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
