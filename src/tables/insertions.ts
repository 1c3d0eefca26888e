/** Changes to a text that leave all else of it as it is. */
import { XmlReader } from './xml.js';

/** What stands from a place to another becomes something else. */
export interface Insertion {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with changes, given in the order of their places, none over another. */
export function insertAll(text: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: piece } of insertions) {
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** The beginning of an element with attributes set; all others stay as they are written. */
export function tagWith(tag: string, attributes: Readonly<Record<string, string>>): string {
  let set = tag;
  for (const [name, value] of Object.entries(attributes)) {
    const own = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
    const written = `$1"${value}"`;
    set = own.test(set) ? set.replace(own, written) : set.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
  }
  return set;
}

/** The prefix of the name that an element begins with: `x:` of `<x:row>`. */
export function prefixOf(tag: string): string {
  return /^<([^\s:/>]+:)?/.exec(tag)?.[1] ?? '';
}

/**
 * XML with more at the end of the first element of a name, and in all else as it is; `added` is given the prefix of names
 * there. As it is where there is no such element.
 */
export function withAppended(text: string, name: string, added: (prefix: string) => string): string {
  const xml = new XmlReader([text], name);
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== name) continue;
    const { start, end } = xml;
    const tag = text.slice(start, end);
    const prefix = prefixOf(tag);
    if (tag.endsWith('/>')) {
      return insertAll(text, [{ start, end, text: `${opened(tag)}${added(prefix)}</${prefix}${name}>` }]);
    }
    xml.leave();
    return insertAll(text, [{ start: xml.start, end: xml.start, text: added(prefix) }]);
  }
  return text;
}

/** The beginning of an element that closed at once, for more to stand in it. */
export function opened(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}
