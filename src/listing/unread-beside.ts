/**
 * What two lists say otherwise though no criterion is open by it: what decides nothing either way, and second sources that
 * nothing is held against, as the size of a household is beside an income per person that is given alone. That they differ
 * is told.
 */
import type { Day } from '../base/date.js';
import type { Values } from '../base/values.js';
import { shownInput } from '../evaluate/input-at.js';
import type { LaidBeside } from '../evaluate/lay-beside.js';
import type { Verdict } from '../evaluate/verdict.js';
import type { CellsByPath } from '../evaluate/with-cells.js';
import { inputLabel } from '../explain/case.js';
import { valueText } from '../explain/overrides.js';
import type { Input } from '../facts/fact.js';
import { valueAt } from '../records/at-path.js';
import { livingMembers } from '../records/living.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { listWords } from '../words/command.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';

const SIZE = 'reported.members';

/** A record of the first list, and what it came to with the second laid beside. */
export interface BesideRead {
  readonly first: Values;
  /** The day that its members are counted on. */
  readonly asOf: Day;
  readonly cells?: CellsByPath | undefined;
  readonly laid: Pick<LaidBeside, 'sources' | 'differing' | 'deciding'>;
  readonly verdict: Pick<Verdict, 'level'>;
}

/** A sentence each, with the cells of both lists. */
export function unreadBeside(
  { first, asOf, cells = {}, laid, verdict }: BesideRead,
  rulebook: Rulebook,
  language: Language,
): string[] {
  const { inDoubt, valueAt: withCell } = listWords[language];
  const { sentences, listSeparator } = words[language];
  const { level } = verdict;
  const textOf = (path: string, { value, cell, sheet }: Pick<Input, 'value' | 'cell' | 'sheet'>, source?: string) => {
    const place = cell === undefined ? [] : [[sheet, cell].filter(Boolean).join('!')];
    const text = valueText(level, path, value, rulebook, language);
    return withCell(text, [...(source === undefined ? [] : [source]), ...place].join(' '));
  };

  return [...laid.sources].flatMap(([path, said]) => {
    const field = rulebook.fields.at(level, path);
    const isTold = laid.differing.includes(path) ? laid.deciding.includes(path) : field?.beside === undefined;
    if (field === undefined || isTold) return [];
    const given = valueAt(first, path) ?? (path === SIZE ? livingMembers({ ...first, asOf }).length : undefined);
    const value = shownInput(field, given) ?? null;
    const others = said.filter((one) => one.concluded !== true && !isSame(one.value, value));
    if (value === null || others.length === 0) return [];
    const own = Object.hasOwn(cells, path) ? cells[path] : undefined;
    const values = [textOf(path, { ...own, value }), ...others.map(({ source, ...one }) => textOf(path, one, source))];
    const label = inputLabel({ verdict, record: undefined, rulebook, language }, path);
    return [inDoubt([label], sentences.doubt.sources, values.join(listSeparator))];
  });
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
