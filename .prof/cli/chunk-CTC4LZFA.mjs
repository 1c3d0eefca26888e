// src/base/printable.ts
var HIDDEN = String.raw`[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb\u2800]`;
var SEEN = String.raw`\p{Script=Han}[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]|\p{Extended_Pictographic}[\ufe0e\ufe0f]`;
var UNPRINTABLE = new RegExp(`${HIDDEN}(?<!${SEEN})`, "gu");
var PLAIN = /^[ -~\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/;
function printable(text) {
  if (PLAIN.test(text)) return text;
  return text.replace(UNPRINTABLE, (character) => {
    const hex = (character.codePointAt(0) ?? 0).toString(16);
    return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
  });
}
function printableLines(text) {
  return text.split("\n").map(printable).join("\n");
}
function printableJson(value, space) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value, null, space).replace(
    UNPRINTABLE,
    (character) => character === "\n" ? character : character.replace(/[\s\S]/g, escaped)
  );
}
function hiddenIn(text) {
  const at = text.search(UNPRINTABLE);
  return at < 0 ? void 0 : String.fromCodePoint(text.codePointAt(at) ?? 0);
}

export {
  printable,
  printableLines,
  printableJson,
  hiddenIn
};
