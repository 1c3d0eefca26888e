// src/words/zh/places.ts
var digits = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var WHOLE = "\u5168\u6587";
var wholeDocuments = [WHOLE, "\u7B54\u590D", "\u62A5\u9053"];
var citedPlace = /^(?:专栏[1-9]\d?(?:（[一二三四五六七八九十]{1,3}）)?|[一二三四五六七八九十]{1,3}(?:（[一二三四五六七八九十]{1,3}）)?|第[一二三四五六七八九十百千\d]{1,9}[条款章节]|表\d{1,2}(?:-\d{1,2})?|全文|文首|文末|摘要|报道|答复)$/;
var named = new RegExp(`^(?:${WHOLE}|\u6587\u9996|\u6587\u672B|\u6458\u8981|\u62A5\u9053|\u7B54\u590D)$`);
function numbersIn(place) {
  return named.test(place) ? [] : place.match(/[〇零一二三四五六七八九十百千]+/gu) ?? [];
}
function isPlaceWithin(place, whole) {
  return whole === WHOLE || place === whole || place.startsWith(`${whole}\uFF08`);
}
function chineseNumber(text) {
  const [, thousands, gapThousand, hundreds, gapHundred, tens, bareTen, units] = /^(?:([一二三四五六七八九])千)?(零)?(?:([一二三四五六七八九])百)?(零)?(?:([一二三四五六七八九])十|(十))?([一二三四五六七八九])?$/.exec(
    text
  ) ?? [];
  const worth = (digit) => digit === void 0 ? 0 : digits.indexOf(digit) + 1;
  const ten = bareTen === void 0 ? worth(tens) : 1;
  const value = worth(thousands) * 1e3 + worth(hundreds) * 100 + ten * 10 + worth(units);
  if (value === 0 || bareTen !== void 0 && value > 19) return void 0;
  const needsGapThousand = thousands !== void 0 && hundreds === void 0 && (ten > 0 || units !== void 0);
  const needsGapHundred = hundreds !== void 0 && ten === 0 && units !== void 0;
  if (gapThousand !== void 0 !== needsGapThousand || gapHundred !== void 0 !== needsGapHundred) {
    return void 0;
  }
  return value;
}

export {
  wholeDocuments,
  citedPlace,
  numbersIn,
  isPlaceWithin,
  chineseNumber
};
