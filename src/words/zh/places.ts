/** How places of documents are numbered in Chinese: 第三条, 一（二）, 专栏 5. */

const digits = '一二三四五六七八九';

/** A place that is the document as a whole. */
const WHOLE = '全文';

/** What a document as a whole is cited by: its text, a reply, a report. */
export const wholeDocuments: readonly string[] = [WHOLE, '答复', '报道'];

/** Sections `一（四）`, boxes `专栏17（六）`, articles, tables, and what has no numbered place. Brackets are full-width. */
export const citedPlace =
  /^(?:专栏[1-9]\d?(?:（[一二三四五六七八九十]{1,3}）)?|[一二三四五六七八九十]{1,3}(?:（[一二三四五六七八九十]{1,3}）)?|第[一二三四五六七八九十百千\d]{1,9}[条款章节]|表\d{1,2}(?:-\d{1,2})?|全文|文首|文末|摘要|报道|答复)$/;

/** Places that are called by a word; it has no number, though 一 may be in it. */
const named = new RegExp(`^(?:${WHOLE}|文首|文末|摘要|报道|答复)$`);

/** The numbers in Chinese that a place is written with. */
export function numbersIn(place: string): readonly string[] {
  return named.test(place) ? [] : (place.match(/[〇零一二三四五六七八九十百千]+/gu) ?? []);
}

/** Whether a place is another one, or a part of it. */
export function isPlaceWithin(place: string, whole: string): boolean {
  return whole === WHOLE || place === whole || place.startsWith(`${whole}（`);
}

/** What a text of Chinese digits stands for, up to 9999; undefined where it is not how a number is written. */
export function chineseNumber(text: string): number | undefined {
  const [, thousands, gapThousand, hundreds, gapHundred, tens, bareTen, units] =
    /^(?:([一二三四五六七八九])千)?(零)?(?:([一二三四五六七八九])百)?(零)?(?:([一二三四五六七八九])十|(十))?([一二三四五六七八九])?$/.exec(
      text,
    ) ?? [];
  const worth = (digit: string | undefined) => (digit === undefined ? 0 : digits.indexOf(digit) + 1);
  const ten = bareTen === undefined ? worth(tens) : 1;
  const value = worth(thousands) * 1000 + worth(hundreds) * 100 + ten * 10 + worth(units);
  // Only 10 to 19 are written without 一 before 十.
  if (value === 0 || (bareTen !== undefined && value > 19)) return undefined;
  const needsGapThousand = thousands !== undefined && hundreds === undefined && (ten > 0 || units !== undefined);
  const needsGapHundred = hundreds !== undefined && ten === 0 && units !== undefined;
  if ((gapThousand !== undefined) !== needsGapThousand || (gapHundred !== undefined) !== needsGapHundred) {
    return undefined;
  }
  return value;
}
