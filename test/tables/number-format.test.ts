import { describe, expect, it } from 'vitest';
import { builtInFormat, shownAs } from '../../src/tables/number-format.js';

describe('shownAs', () => {
  it.each([
    'yyyy/m/d',
    'yyyy-mm-dd',
    'yyyy"年"m"月"d"日"',
    'yyyy\\年m\\月',
    '[$-804]yyyy"年"m"月"d"日";@',
    '[DBNum1][$-804]yyyy"年"m"月"d"日"',
    'yyyy年m月d日',
    'm"月"d"日"',
    'mmm-yy',
    'mmmm',
    'yyyy/m/d h:mm:ss',
    'yyyy-mm-dd hh:mm:ss.000',
    'aaaa',
    'dddd',
    'e"年"',
    '[$-411]ge.m.d',
    'YYYY-MM-DD',
    'm"月"',
  ])('%s shows days', (format) => {
    expect(shownAs(format)).toBe('date');
  });

  it.each(['h:mm', 'h:mm:ss AM/PM', 'mm:ss', 'mm:ss.0', '[h]:mm:ss', '[ss].00', 'h"时"mm"分"', '上午/下午h"时"'])(
    '%s shows times',
    (format) => {
      expect(shownAs(format)).toBe('time');
    },
  );

  it.each([
    '0.00\\m\\²',
    '0.00m²',
    '0\\d',
    '0\\y',
    '0"d"',
    '0.00"万元"',
    '0.00"亩/年 day"',
    '0!.0,"万"',
    '0!d',
    '0.00E+00',
    '##0.0E+0',
    '#,##0.00_);[Red](#,##0.00)',
    '_ ¥* #,##0.00_ ',
    '[$¥-804]#,##0.00',
    '@',
    '@"(day)"',
    'General',
    'general"d"',
    '0_d',
    '0*d',
    '0.00%',
    '# ?/?',
    ';;;',
    '',
    '"未闭合d',
    '0;yyyy',
    '[Red]0',
  ])('%s shows numbers', (format) => {
    expect(shownAs(format)).toBe('number');
  });

  it('ends, however long a format is', () => {
    expect(shownAs('"'.repeat(100_001))).toBe('number');
    expect(shownAs('['.repeat(100_000))).toBe('number');
  });
});

describe('builtInFormat', () => {
  it('knows the dates of Chinese editions', () => {
    const shown = (id: number) => shownAs(builtInFormat(id) ?? '');
    for (const id of [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
      expect(shown(id)).toBe('date');
    for (const id of [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]) expect(shown(id)).toBe('time');
    for (const id of [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 23, 37, 38, 39, 40, 48, 49, 59])
      expect(shown(id)).toBe('number');
  });

  it('shows numbers as they are without a format', () => {
    expect(builtInFormat(0)).toBeUndefined();
    expect(builtInFormat(163)).toBeUndefined();
  });
});
