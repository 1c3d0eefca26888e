import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Day } from '../../src/base/date.js';
import { unreadBeside } from '../../src/listing/unread-beside.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;
const told = (first: object, path: string, value: string, differing: readonly string[] = [], deciding = differing) =>
  unreadBeside(
    {
      first: first as never,
      asOf: '2018-12-31' as Day,
      laid: { sources: new Map([[path, [{ source: '核查.csv', value, cell: 'C2' }]]]), differing, deciding },
      verdict: { level: 'household' },
    },
    rulebook,
    'zh',
  );

it('tells of a size that is another number in either list, however many members each names, and of no other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      (here, there, isGiven) => {
        const members = Array.from({ length: here }, () => ({}));
        const first = isGiven ? { members: [{}], reported: { members: here } } : { members };
        const texts = told(first, 'reported.members', String(there));
        expect(texts).toEqual(
          here === there ? [] : [`名册所填家庭人口数来源不一致：${here}人、${there}人（核查.csv C2）`],
        );
      },
    ),
  );
});

it('counts who lives on the day, and leaves to the verdict what the verdict has read', () => {
  const first = { members: [{}, { deathDate: '2018-12-31' }] };
  expect(told(first, 'reported.members', '1')).toEqual([]);
  expect(told(first, 'reported.members', '2')).toHaveLength(1);
  expect(told(first, 'reported.members', '2', ['reported.members'])).toEqual([]);
});

it('tells of what the verdict has read and decides nothing, in both lists', () => {
  const first = { income: { wages: '9000' }, stableIncome: true };
  expect(told(first, 'income.wages', '8000', ['income.wages'], [])).toEqual([
    '工资性收入来源不一致：9000元/年、8000元/年（核查.csv C2）',
  ]);
  expect(told(first, 'income.wages', '9000', ['income.wages'], [])).toEqual([]);
  expect(told(first, 'income.wages', '8000')).toEqual([]);
});

it('takes figures that are written otherwise for the same, and says nothing of what one list has not', () => {
  expect(told({ reported: { netIncome: '15000.00' } }, 'reported.netIncome', '15000')).toEqual([]);
  expect(told({ reported: { netIncome: 15_000 } }, 'reported.netIncome', '15000.5')).toHaveLength(1);
  expect(told({}, 'reported.netIncome', '15000')).toEqual([]);
  expect(told({ stableIncome: true }, 'stableIncome', 'false')).toEqual([]);
});
