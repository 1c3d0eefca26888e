/** Where in the files of a rulebook a JSON pointer leads. */
import { JsonPlaces } from '../json-places.js';
import type { Position } from '../positions.js';

/** Finds places in files; without the text of a file nothing is known of its lines. */
export class RulebookPlaces {
  readonly #texts: Readonly<Record<string, string>>;
  readonly #read = new Map<string, JsonPlaces>();

  constructor(texts: Readonly<Record<string, string>>) {
    this.#texts = texts;
  }

  /** The value at a pointer, or what it would stand in. */
  at(file: string, pointer: string): Position | undefined {
    const text = Object.hasOwn(this.#texts, file) ? this.#texts[file] : undefined;
    if (text === undefined) return undefined;
    const places = this.#read.get(file) ?? new JsonPlaces(text);
    this.#read.set(file, places);
    const parts = pointer.split('/').slice(1);
    // Numbers are positions in lists: no key of a rulebook's file is one.
    return places.nearest(
      parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~'))),
    );
  }
}
