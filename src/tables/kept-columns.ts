/** What the columns of a file were taken for, as a mapping says it. */
import { textKey } from './key.js';

interface Kept {
  readonly sheet: string | undefined;
  readonly heading: string;
  /** Undefined where one sheet has the heading twice, for two things: then no name of it says which. */
  readonly to: string | undefined;
}

/** Remembers every column by its heading: of one sheet where another has the same heading for something else. */
export class KeptColumns {
  readonly #byHeading = new Map<string, Map<string, Kept>>();

  add(sheet: string | undefined, heading: string, to: string): void {
    const inSheets = this.#byHeading.get(textKey(heading)) ?? new Map<string, Kept>();
    this.#byHeading.set(textKey(heading), inSheets);
    const key = textKey(sheet ?? '');
    const before = inSheets.get(key);
    if (before === undefined) inSheets.set(key, { sheet, heading, to });
    else if (before.to !== to) inSheets.set(key, { ...before, to: undefined });
  }

  /** Whether the file has what a mapping names: a heading, or `sheet!heading`. */
  has(name: string): boolean {
    if (this.#byHeading.has(textKey(name))) return true;
    const [sheet = '', ...heading] = name.split('!');
    return this.#byHeading.get(textKey(heading.join('!')))?.has(textKey(sheet)) === true;
  }

  /** `columns` of the mapping. */
  columns(): Record<string, string> {
    return Object.fromEntries(
      [...this.#byHeading.values()].flatMap((inSheets) => {
        const kept = [...inSheets.values()];
        const isOne = new Set(kept.map(({ to }) => to)).size === 1;
        return kept.flatMap(({ sheet, heading, to }): [string, string][] =>
          to === undefined ? [] : [[isOne ? heading : `${sheet}!${heading}`, to]],
        );
      }),
    );
  }
}
