import { dayBefore, yearOf } from '../../../base/date.js';
import type { Rulebook } from '../../../rulebook/rulebook.js';
import { type DatedList, datedLists, type ListedValue, listName } from '../dated-lists.js';
import type { LintRule } from '../lint-code.js';

const cited = [{ source: '某镇办法', at: '第二条' }];
const inForce = { from: '2018-01-01', value: '2', citations: cited };

export const valueNeverInForce: LintRule = {
  code: 'valueNeverInForce',
  severity: 'warning',
  title: { zh: '标准值在有效期内从未适用', en: 'a value that never applies' },
  why: {
    zh: '该数值在规则有效期开始前已被取代或终止，或在有效期结束后才开始，任何记录都用不到。',
    en: 'It was replaced or ended before the validity of the rulebook begins, or begins after it ends, so no record is ever held against it.',
  },
  mend: {
    zh: '删去该数值，或改正其日期，或改正 rulebook.json 的有效期（validFrom、validTo）。',
    en: 'Remove it, correct its days, or correct validFrom and validTo in rulebook.json.',
  },
  example: {
    file: 'parameters.json',
    at: '/parameters/0/values',
    bad: [{ from: '2016-01-01', value: '3', citations: cited }, inForce],
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
          message: {
            zh: `“${listName(list)}”自 ${value.from} 起的数值 ${value.value} 在规则有效期内从未适用`,
            en: `the value ${value.value} of "${listName(list)}" from ${value.from} never applies while the rulebook is valid`,
          },
        };
      }
    }
  },
};

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
