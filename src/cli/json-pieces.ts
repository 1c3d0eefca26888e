/** An object as a line of JSON in pieces, its lists item by item: of millions of these no text is held as a whole. */
import { printableJson } from '../base/printable.js';
import { remembered } from '../base/remembered.js';
import { isValues } from '../base/values.js';

/** So many characters make a piece, or more. */
const PIECE = 64 * 1024;

/**
 * @param shared where in the items of its lists a list stands whose frozen items come again in others: their text is made once
 */
export async function* jsonPieces(values: object, shared: readonly string[] = []): AsyncGenerator<string> {
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
      text += `${at === 0 ? '' : ','}${shared.length === 0 ? printableJson(value[at]) : withShared(value[at], shared)}`;
      if (text.length < PIECE) continue;
      yield text;
      text = '';
    }
    text += ']';
  }
  yield `${text}}\n`;
}

const isShared = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.isFrozen(value);
const textOfShared = remembered((value: object) => printableJson(value));

/** A value as `printableJson` gives it, what stands at the end of a path item by item. */
function withShared(value: unknown, path: readonly string[]): string {
  const [key, ...further] = path;
  if (key === undefined) {
    if (!Array.isArray(value)) return printableJson(value);
    let list = '';
    for (const item of value as unknown[]) {
      if (list !== '') list += ',';
      list += isShared(item) ? textOfShared(item) : printableJson(item);
    }
    return `[${list}]`;
  }
  if (!isValues(value) || !Object.hasOwn(value, key) || typeof value[key] !== 'object' || value[key] === null)
    return printableJson(value);
  const entries = Object.entries(value);
  const at = entries.findIndex(([name]) => name === key);
  const others = (from: number, to?: number) => printableJson(Object.fromEntries(entries.slice(from, to))).slice(1, -1);
  const parts = [others(0, at), `${printableJson(key)}:${withShared(value[key], further)}`, others(at + 1)];
  return `{${parts.filter((part) => part !== '').join(',')}}`;
}
