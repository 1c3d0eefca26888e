/** A column of a table in words: what it is taken for, and what stands in its first cells. */
import { type FieldTable, type Level, levels } from '../records/catalog.js';
import { tableWords } from '../words/tables.js';
import type { Language } from '../words/words.js';
import type { TableColumn } from './read-table.js';

/** What a name in a mapping means, in words; of none that nobody knows it. */
export function meaningOf(to: string | undefined, level: Level, fields: FieldTable, language: Language): string {
  const { unknown, role } = tableWords[language];
  if (to === undefined) return unknown;
  // What stands beside a level's own fields, such as the village of a household, others have as theirs.
  for (const one of [level, ...levels]) {
    const label = fields.at(one, to)?.label[language];
    if (label !== undefined) return label;
  }
  return role[to] ?? to;
}

/** What stands in its first cells; of what tells of a person no more than the first character. */
export function shownSamples({ personal, samples }: Pick<TableColumn, 'personal' | 'samples'>): readonly string[] {
  return personal ? samples.map(hidden) : samples;
}

function hidden(text: string): string {
  const [first = '', ...rest] = text;
  return first + '*'.repeat(Math.min(rest.length, MAX_HIDDEN));
}

const MAX_HIDDEN = 3;
