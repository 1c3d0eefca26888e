/** Where in the files of a rulebook a JSON pointer leads. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { type Position, positionsIn } from '../positions.js';

/** Finds places in files; without the text of a file nothing is known of its lines. */
export class RulebookPlaces {
  readonly #texts: Readonly<Record<string, string>>;
  readonly #read = new Map<string, { tree: Node | undefined; at: (offset: number) => Position }>();

  constructor(texts: Readonly<Record<string, string>>) {
    this.#texts = texts;
  }

  /** The value at a pointer, or what it would stand in. */
  at(file: string, pointer: string): Position | undefined {
    const text = Object.hasOwn(this.#texts, file) ? this.#texts[file] : undefined;
    if (text === undefined) return undefined;
    const read = this.#read.get(file) ?? { tree: parseTree(text), at: positionsIn(text) };
    this.#read.set(file, read);
    const { tree } = read;
    if (tree === undefined) return undefined;
    const way = pointer
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    let node = tree;
    for (const part of way) {
      const next = findNodeAtLocation(node, [node.type === 'array' ? Number(part) : part]);
      if (next === undefined) break;
      node = next;
    }
    return read.at(node.offset);
  }
}
