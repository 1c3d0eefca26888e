import { type Insertion, insertAll, tagWith } from './insertions.js';
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
  readonly #looks: Place[] = [];
  readonly #lists = new Map<string, { tag: Place; end: number; count: number }>();
  readonly #added = new Map<string, { look: number; severity: MarkSeverity }>();

  constructor(
    readonly text: string,
    part: string,
  ) {
    const xml = new XmlReader([text], part);
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

  /** The number of the look that a cell of a look has when it is marked; the same where the workbook has no looks. */
  marked(look: number, severity: MarkSeverity): number {
    if (this.#looks.length === 0 || !this.#lists.has('fills')) return look;
    const of = look < this.#looks.length ? look : 0;
    const key = `${of} ${severity}`;
    if (!this.#added.has(key)) this.#added.set(key, { look: of, severity });
    return this.#looks.length + [...this.#added.keys()].indexOf(key);
  }

  /** The part as it is with the looks that were asked for. */
  toXml(): string {
    const [fills, looks] = ['fills', 'cellXfs'].map((name) => this.#lists.get(name));
    if (fills === undefined || looks === undefined || this.#added.size === 0) return this.text;
    const used = [...new Set([...this.#added.values()].map(({ severity }) => severity))];
    const prefix = /^<([^\s:>]+:)?/.exec(this.text.slice(fills.tag.start, fills.tag.end))?.[1] ?? '';
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
