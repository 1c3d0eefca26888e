/** Days as Chinese sentences have them. */

/** What stands behind the year, the month and the date of a day. */
export const dayParts = ['年', '月', '日'] as const;
/** What may stand behind a year that is meant to its end. */
export const yearEnds = '底末';

/** `2016-01-01` as 2016年1月1日; a year, or a year and a month, as far as it goes. */
export function chineseDay(day: string): string {
  const [year = '', month, date] = day.split('-');
  const part = (number: string | undefined, unit: string) => (number === undefined ? '' : `${Number(number)}${unit}`);
  return `${year}年${part(month, '月')}${part(date, '日')}`;
}

/** A text with the days in it as sentences have them. */
export function withChineseDays(text: string): string {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, chineseDay);
}
