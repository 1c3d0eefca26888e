/** What a number format says of a number: that it is a day, or a time of day. Nothing else of it is interpreted. */

/** What a number is shown as. */
export type Shown = 'number' | 'date' | 'time';

/** The formats that are not written in a workbook, by their numbers; 27 to 36 and 50 to 58 as in Chinese editions. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  27: 'yyyy\\年m\\月',
  28: 'm\\月d\\日',
  29: 'm\\月d\\日',
  30: 'm-d-yy',
  31: 'yyyy\\年m\\月d\\日',
  32: 'h\\时mm\\分',
  33: 'h\\时mm\\分ss\\秒',
  34: 'AM/PMh\\时mm\\分',
  35: 'AM/PMh\\时mm\\分ss\\秒',
  36: 'yyyy\\年m\\月',
  50: 'yyyy\\年m\\月',
  51: 'm\\月d\\日',
  52: 'yyyy\\年m\\月',
  53: 'm\\月d\\日',
  54: 'm\\月d\\日',
  55: 'AM/PMh\\时mm\\分',
  56: 'AM/PMh\\时mm\\分ss\\秒',
  57: 'yyyy\\年m\\月',
  58: 'm\\月d\\日',
};

/** The format with a number that a workbook does not write itself; undefined where numbers are shown as they are. */
export function builtInFormat(id: number): string | undefined {
  return builtIn[id];
}

/**
 * What a format shows a number as. Only its first section counts; what is quoted, escaped (`0\d`, `0.00\m\²`), a colour,
 * a locale or a sign that is no letter (`0.00"万元"`) says nothing. Letters of days beside places for digits are none.
 */
export function shownAs(format: string): Shown {
  const bare = format
    .replace(/"[^"]*"?|[\\!_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]?|AM\/PM|A\/P|general/gis, '')
    .split(';')[0]
    ?.toLowerCase();
  if (bare === undefined) return 'number';
  // Parts of a second are places for digits too; what counts lengths of time stands in brackets.
  const signs = bare.replace(/[[\]]/g, '').replace(/s\.0+/g, 's');
  if (/[0#?]/.test(signs)) return 'number';
  if (/[ydeb]|aaa|^[^hs]*m[^hs]*$/.test(signs)) return 'date';
  return /[hs]/.test(signs) ? 'time' : 'number';
}
