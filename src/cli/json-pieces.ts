/** An object as a line of JSON in pieces, its lists item by item: of millions of these no text is held as a whole. */
import { printableJson } from '../base/printable.js';

/** So many characters make a piece, or more. */
const PIECE = 64 * 1024;

export async function* jsonPieces(values: object): AsyncGenerator<string> {
  let text = '{';
  let isFirst = true;
  for (const [key, value] of Object.entries(values)) {
    text += `${isFirst ? '' : ','}${printableJson(key)}:`;
    isFirst = false;
    if (!Array.isArray(value)) {
      text += printableJson(value);
      continue;
    }
    text += '[';
    for (let at = 0; at < value.length; at += 1) {
      text += `${at === 0 ? '' : ','}${printableJson(value[at])}`;
      if (text.length < PIECE) continue;
      yield text;
      text = '';
    }
    text += ']';
  }
  yield `${text}}\n`;
}
