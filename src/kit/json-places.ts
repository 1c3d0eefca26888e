/** Where the parts of a JSON text stand. */
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { type Position, positionsIn } from './positions.js';

/** Finds keys and values of a JSON text by the way to them. */
export class JsonPlaces {
  readonly #tree: Node | undefined;
  readonly #at: (offset: number) => Position;

  constructor(text: string) {
    this.#tree = parseTree(text);
    this.#at = positionsIn(text);
  }

  /** The key at a path, for what is wrong with the key itself. */
  key(segments: readonly PropertyKey[]): Position {
    const property = this.#node(segments)?.parent;
    return property === undefined ? this.nearest(segments) : this.#at(property.offset);
  }

  /** The value at a path, or what it would stand in. */
  nearest(segments: readonly PropertyKey[]): Position {
    const node = this.#node(segments);
    if (node !== undefined) return this.#at(node.offset);
    return segments.length === 0 ? { line: 1, column: 1 } : this.nearest(segments.slice(0, -1));
  }

  #node(segments: readonly PropertyKey[]): Node | undefined {
    const path = segments.map((part) => (typeof part === 'symbol' ? '' : part));
    return this.#tree && findNodeAtLocation(this.#tree, path);
  }
}
