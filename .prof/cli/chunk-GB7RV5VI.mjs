// src/kit/decode.ts
import { isUtf8 } from "node:buffer";
var BYTE_ORDER_MARK = "\uFEFF";
function decode(bytes) {
  if (!isUtf8(bytes)) return { issue: firstBadLine(bytes) };
  return { text: withoutMark(bytes.toString("utf8")) };
}
function badEncoding(line, encoding) {
  return { code: "badEncoding", path: "", line, ...encoding === void 0 ? {} : { found: encoding } };
}
function withoutMark(text) {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}
function firstBadLine(bytes) {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    line += 1;
    start = end + 1;
  }
  return badEncoding(line, encodingOf(bytes.subarray(start)).encoding);
}
var SAMPLE_BYTES = 64 * 1024;
var FEWEST = 2;
function encodingOf(bytes) {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const asUtf8 = sample.toString("utf8");
  if (chineseIn(asUtf8) >= asUtf8.split("\uFFFD").length - 1) return {};
  try {
    const text = new TextDecoder("gb18030", { fatal: true }).decode(sample, { stream: true });
    return chineseIn(text) >= FEWEST ? { encoding: "GB18030" } : {};
  } catch {
    return {};
  }
}
function chineseIn(text) {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

export {
  decode,
  badEncoding,
  withoutMark,
  encodingOf
};
