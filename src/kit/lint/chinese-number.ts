/** Numbers written in Chinese, as places of documents are numbered. */

const digits = '一二三四五六七八九';

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
