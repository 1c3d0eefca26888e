import { describe, expect, it } from 'vitest';
import { levels } from '../../src/records/catalog.js';
import { asked, whether } from '../../src/words/zh-whether.js';
import { fieldsOf } from '../support/fields.js';

describe('a question with yes or no for its answer', () => {
  const fields = levels.flatMap((level) => fieldsOf(level).filter(({ kind }) => kind === 'boolean'));

  it.each([
    ['food.sufficient', '吃得饱', '平时能否吃饱'],
    ['stableIncome', '有稳定收入来源', '有无稳定收入来源'],
    ['members[].fisher', '渔民', '是否渔民'],
    ['procedure.review.done', '民主评议是否完成', '民主评议是否完成'],
    ['attested.food', '名册所填吃饭有保障', '名册所填吃饭有保障'],
    ['members[].veteran', '退役军人', '是否退役军人'],
    ['toString', '有土地', '有无土地'],
  ])('on %s asks whether', (path, label, question) => {
    expect(whether(path, label)).toBe(question);
  });

  it('is one for every field, and no other has words of its own', () => {
    const paths = fields.map(({ path }) => path);
    expect(Object.keys(asked).filter((path) => !paths.includes(path))).toEqual([]);
    for (const { path, label } of fields) {
      if (path.startsWith('attested.')) continue;
      expect(whether(path, label.zh), path).toMatch(/是否|有无|能否|强不强/);
    }
  });
});
