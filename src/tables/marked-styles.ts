import { type Insertion, insertAll, opened, prefixOf, tagWith } from './insertions.js';
import { XmlReader } from './xml.js';

/** How grave what a mark says is. */
export type MarkSeverity = 'error' | 'question' | 'note';

/** Colours behind marked cells: those that Excel offers for bad, neutral and explanation. */
const colours: Readonly<Record<MarkSeverity, string>> = { error: 'FFFFC7CE', question: 'FFFFEB9C', note: 'FFDDEBF7' };

/** An element of the list of looks: where it stands. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * The looks of an official's own workbook (the text of its part), with one more for each look that a marked cell has: the
 * same but for the colour behind it.
 */
export class MarkedStyles {
  /** The part with all lists that looks are made of. */
  readonly text: string;
  readonly #looks: Place[] = [];
  readonly #lists = new Map<string, { tag: Place; end: number; count: number }>();
  readonly #added = new Map<string, { look: number; severity: MarkSeverity }>();

  /** `own` is undefined where the workbook has no looks. */
  constructor(own: string | undefined, part: string) {
    this.text = withLists(own ?? `<styleSheet xmlns="${MAIN}"/>`, part);
    const xml = new XmlReader([this.text], part);
    let list = '';
    for (let token = xml.next(); token !== 'end'; token = xml.next()) {
      if (token === 'open' && (xml.name === 'fills' || xml.name === 'cellXfs')) {
        list = xml.name;
        this.#lists.set(list, { tag: { start: xml.start, end: xml.end }, end: xml.end, count: 0 });
      } else if (token === 'open' && (xml.name === 'xf' || xml.name === 'fill') && list !== '') {
        const { start } = xml;
        const isLook = xml.name === 'xf';
        xml.leave();
        const at = this.#lists.get(list);
        if (at !== undefined) at.count += 1;
        if (isLook) this.#looks.push({ start, end: xml.end });
      } else if (token === 'close' && xml.name === list) {
        const at = this.#lists.get(list);
        if (at !== undefined) at.end = xml.start;
        list = '';
      }
    }
  }

  /** The number of the look that a cell of a look has when it is marked. */
  marked(look: number, severity: MarkSeverity): number {
    const of = look < this.#looks.length ? look : 0;
    const key = `${of} ${severity}`;
    if (!this.#added.has(key)) this.#added.set(key, { look: of, severity });
    return this.#looks.length + [...this.#added.keys()].indexOf(key);
  }

  /** The part with the looks that were asked for; undefined where none was. */
  toXml(): string | undefined {
    const [fills, looks] = ['fills', 'cellXfs'].map((name) => this.#lists.get(name));
    if (fills === undefined || looks === undefined || this.#added.size === 0) return undefined;
    const used = [...new Set([...this.#added.values()].map(({ severity }) => severity))];
    const prefix = prefixOf(this.text.slice(fills.tag.start, fills.tag.end));
    const colour = (severity: MarkSeverity) =>
      `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colours[severity]}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
    const added = [...this.#added.values()].map(({ look, severity }) => {
      const { start, end } = this.#looks[look] as Place;
      const own = this.text.slice(start, end);
      const close = own.indexOf('>') + 1;
      const fill = String(fills.count + used.indexOf(severity));
      return tagWith(own.slice(0, close), { fillId: fill, applyFill: '1' }) + own.slice(close);
    });
    const counted = (list: { tag: Place; count: number }, more: number): Insertion => ({
      ...list.tag,
      text: tagWith(this.text.slice(list.tag.start, list.tag.end), { count: String(list.count + more) }),
    });
    return insertAll(this.text, [
      counted(fills, used.length),
      { start: fills.end, end: fills.end, text: used.map(colour).join('') },
      counted(looks, added.length),
      { start: looks.end, end: looks.end, text: added.join('') },
    ]);
  }
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a part of looks is made of, in the order that its schema (ECMA-376 part 1, 18.8.39) has. */
const ORDER: readonly string[] = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** The lists that a look points into, as they are where a workbook says nothing; the first two fills are the schema's. */
const lists: Readonly<Record<string, (prefix: string) => string>> = {
  fonts: (prefix) => `<${prefix}font/>`,
  fills: (prefix) =>
    ['none', 'gray125']
      .map((type) => `<${prefix}fill><${prefix}patternFill patternType="${type}"/></${prefix}fill>`)
      .join(''),
  borders: (prefix) => `<${prefix}border/>`,
  cellXfs: (prefix) => `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`,
};

/** A part of looks with those lists put in, each in its place, that it lacks or has nothing in. */
function withLists(text: string, part: string): string {
  const xml = new XmlReader([text], part);
  const missing = Object.keys(lists);
  const changes: Insertion[] = [];
  let prefix = '';
  const listed = (names: readonly string[]) =>
    names.map((name) => `<${prefix}${name}>${lists[name]?.(prefix)}</${prefix}${name}>`).join('');
  /** The missing ones that stand before another. */
  const takenBefore = (name: string) => {
    const at = ORDER.indexOf(name);
    const count = missing.filter((one) => at < 0 || ORDER.indexOf(one) < at).length;
    return listed(missing.splice(0, count));
  };
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    const { start, end, name } = xml;
    if (token === 'open' && xml.depth === 1) {
      const tag = text.slice(start, end);
      prefix = prefixOf(tag);
      if (tag.endsWith('/>'))
        return insertAll(text, [{ start, end, text: `${opened(tag)}${listed(missing)}</${prefix}${name}>` }]);
    } else if (token === 'open' && xml.depth === 2) {
      const before = takenBefore(name);
      if (before !== '') changes.push({ start, end: start, text: before });
      xml.leave();
      if (missing[0] !== name) continue;
      missing.shift();
      if (!text.slice(end, xml.start).includes('<')) changes.push({ start, end: xml.end, text: listed([name]) });
    } else if (token === 'close' && xml.depth === 0 && missing.length > 0) {
      changes.push({ start, end: start, text: takenBefore('') });
    }
  }
  return insertAll(text, changes);
}
