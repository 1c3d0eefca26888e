/** Where the figures of a case come from: file, sheet and cell, of the first list and of what lies beside it. */
import { grouped } from '../base/grouped.js';
import type { Verdict } from '../evaluate/verdict.js';
import type { Input } from '../facts/fact.js';
import { patternOf } from '../records/catalog.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';

/** The origin of a record: the file that it was read from, and by path where in it, and in second lists, its values stand. */
export interface Origin {
  readonly file: string;
  readonly cells: Readonly<Record<string, Pick<Input, 'sheet' | 'cell' | 'sources'>>>;
}

/** Where a value stands in a file. */
interface Place {
  readonly file: string;
  readonly path: string;
  readonly sheet?: string | undefined;
  readonly cell?: string | undefined;
}

/** A line for each sheet: its fields that the verdict reads, each with its cells; no more of members than which they are. */
export function originLines(
  {
    verdict,
    rulebook,
    language,
  }: { readonly verdict: Verdict; readonly rulebook: Rulebook; readonly language: Language },
  { file, cells }: Origin,
): string[] {
  const { fields } = rulebook;
  const { sentences, listSeparator } = words[language];
  const read = verdict.criteria.flatMap(({ checks }) => checks.flatMap(({ inputs }) => inputs.map(({ path }) => path)));
  const places = fields.inOrder(verdict.level, read).flatMap((path): Place[] => {
    const { sheet, cell, sources = [] } = (Object.hasOwn(cells, path) ? cells[path] : undefined) ?? {};
    const own = cell === undefined ? [] : [{ file, path, sheet, cell }];
    return [
      ...own,
      ...sources.flatMap(({ source, concluded, ...at }) =>
        concluded === true ? [] : [{ file: source, path, sheet: at.sheet, cell: at.cell }],
      ),
    ];
  });
  const sheets = grouped(places, ({ file: of, sheet }) => sentences.originSheet(of, sheet));
  return [...sheets].map(([sheet, standing]) => {
    const items = grouped(standing, ({ path }) => patternOf(path));
    const texts = [...items].map(([path, of]) => {
      const label = fields.at(verdict.level, path)?.label[language] ?? path;
      return [label, ...runs(of.flatMap(({ cell }) => cell ?? []))].join(' ');
    });
    return `${sheet}${sentences.colon}${texts.join(listSeparator)}`;
  });
}

/** Cells, those that stand below each other as a range: `F5:F7`. */
function runs(cells: readonly string[]): string[] {
  const ranges: { column: string; from: number; to: number }[] = [];
  for (const cell of new Set(cells)) {
    const [, column = '', row = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(cell) ?? [];
    const last = ranges.at(-1);
    if (last !== undefined && last.column === column && last.to + 1 === Number(row)) last.to += 1;
    else ranges.push({ column, from: Number(row), to: Number(row) });
  }
  return ranges.map(({ column, from, to }) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`));
}
