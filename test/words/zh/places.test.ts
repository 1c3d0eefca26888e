import { expect, it } from 'vitest';
import { chineseNumber, isPlaceWithin, numbersIn } from '../../../src/words/zh/places.js';

const digit = (value: number) => '零一二三四五六七八九'[value] ?? '';

/** How a number is written, by hand and from the front. */
function written(value: number): string {
  if (value < 10) return digit(value);
  if (value < 20) return `十${value === 10 ? '' : digit(value - 10)}`;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
  ] as const) {
    if (value < unit) continue;
    const rest = value % unit;
    const head = `${digit(Math.floor(value / unit))}${name}`;
    if (rest === 0) return head;
    if (rest * 10 < unit) return `${head}零${written(rest).replace(/^十/, '一十')}`;
    return `${head}${written(rest).replace(/^十/, '一十')}`;
  }
  return '';
}

it('reads every number as it is written', () => {
  for (let value = 1; value < 10_000; value += 1) expect(chineseNumber(written(value)), written(value)).toBe(value);
});

it.each(['', '零', '十十', '百', '一百五', '一千二', '一十百', '二百十三', '一零', '一二', '〇'])(
  'does not read %s',
  (text) => {
    expect(chineseNumber(text)).toBeUndefined();
  },
);

it.each([
  ['第三条', ['三']],
  ['一（十二）', ['一', '十二']],
  ['第十十条', ['十十']],
  ['专栏 5', []],
  ['全文', []],
  ['文末', []],
])('%s is written with the numbers %j', (place, numbers) => {
  expect(numbersIn(place)).toEqual(numbers);
});

it.each([
  ['一（二）', '一（二）', true],
  ['一（二）', '一', true],
  ['一（二）', '全文', true],
  ['一', '一（二）', false],
  ['十一', '十', false],
])('%s within %s: %s', (place, whole, within) => {
  expect(isPlaceWithin(place, whole)).toBe(within);
});
