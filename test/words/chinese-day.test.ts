import { describe, expect, it } from 'vitest';
import { chineseDay, withChineseDays } from '../../src/words/chinese-day.js';

describe('a day in a Chinese sentence', () => {
  it('has no leading zeros, and ends where it is not known further', () => {
    expect(chineseDay('2016-01-01')).toBe('2016年1月1日');
    expect(chineseDay('2018-12')).toBe('2018年12月');
    expect(chineseDay('2016')).toBe('2016年');
  });

  it('is put in the place of every day in a text', () => {
    expect(withChineseDays('2016-01-01 – 2020-12-31')).toBe('2016年1月1日 – 2020年12月31日');
    expect(withChineseDays('无')).toBe('无');
  });
});
