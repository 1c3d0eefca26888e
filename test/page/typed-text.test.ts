import fc from 'fast-check';
import { expect, it } from 'vitest';
import { typedText } from '../../src/page/typed-text.js';
import type { Field } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';

const { fields } = hunan2016To2020();
const [wages, birth, name, count] = ['income.wages', 'members[0].birthDate', 'members[0].name', 'reported.members'].map(
  (path) => fields.at('household', path) as Field,
) as [Field, Field, Field, Field];

it('reads sums, numbers and days as registers write them', () => {
  for (const [text, read] of [
    ['12,345', '12345'],
    ['３５００', '3500'],
    ['3500元', '3500'],
    ['0.35万元', '3500'],
    [' 3500.50 ', '3500.50'],
  ] as const)
    expect(typedText(text, wages)).toBe(read);
  for (const text of ['2018.3.5', '2018/3/5', '2018年3月5日', '20180305', '２０１８－３－５', '2018-03-05'])
    expect(typedText(text, birth)).toBe('2018-03-05');
  expect(typedText('4人', count)).toBe('4');
});

it('leaves as it was typed what could be anything', () => {
  for (const text of ['约2000', '2000左右', '无', '1.2.3', '12,34', '3500人', '', '-'])
    expect(typedText(text, wages)).toBe(text);
  for (const text of ['2018.2.30', '2018年', '43465', '不详']) expect(typedText(text, birth)).toBe(text);
  expect(typedText('１２', name)).toBe('１２');
});

it('changes nothing of what forms read already', () => {
  fc.assert(
    fc.property(fc.nat(999_999_999), (yuan) => {
      expect(typedText(`${yuan}`, wages)).toBe(`${yuan}`);
    }),
  );
});
