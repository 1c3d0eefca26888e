/** What the columns of a file were taken for, as a mapping says it. */
import type { Level } from '../records/catalog.js';
import { textKey } from './key.js';

interface Kept {
  readonly sheet: string | undefined;
  readonly heading: string;
  /** What it holds, by the level of the table; one sheet may have a table of villages and one of households. */
  readonly to: ReadonlyMap<Level, string | undefined>;
}

/**
 * Remembers every column by its heading: of one sheet where another has the same heading for something else, of one level
 * where tables of several levels stand in a sheet. Of two tables of a level that say two things no name says which.
 */
export class KeptColumns {
  readonly #byHeading = new Map<string, Map<string, Kept>>();

  add(sheet: string | undefined, heading: string, level: Level, to: string): void {
    const inSheets = this.#byHeading.get(textKey(heading)) ?? new Map<string, Kept>();
    this.#byHeading.set(textKey(heading), inSheets);
    const key = textKey(sheet ?? '');
    const before = inSheets.get(key)?.to ?? new Map<Level, string | undefined>();
    const isSure = !before.has(level) || before.get(level) === to;
    inSheets.set(key, { sheet, heading, to: new Map([...before, [level, isSure ? to : undefined]]) });
  }

  /** Whether the file has what a mapping names: a heading, `sheet!heading` or `level!heading`. */
  has(name: string): boolean {
    if (this.#byHeading.has(textKey(name))) return true;
    const [of = '', ...heading] = name.split('!');
    const inSheets = this.#byHeading.get(textKey(heading.join('!')));
    return inSheets?.has(textKey(of)) === true || [...(inSheets?.values() ?? [])].some(({ to }) => to.has(of as Level));
  }

  /** `columns` of the mapping. */
  columns(): Record<string, string> {
    return Object.fromEntries(
      [...this.#byHeading.values()].flatMap((inSheets) => {
        const kept = [...inSheets.values()];
        const isOne = new Set(kept.flatMap(({ to }) => [...to.values()])).size === 1;
        return kept.flatMap(({ sheet, heading, to }) => {
          const isOfSheet = new Set(to.values()).size === 1;
          return [...to].flatMap(([level, one]): [string, string][] =>
            one === undefined ? [] : [[isOne ? heading : `${isOfSheet ? sheet : level}!${heading}`, one]],
          );
        });
      }),
    );
  }
}
