/** A record of a list as a row of a table: the columns of CSV and of workbooks. */
import { isSpan, type Span } from '../base/interval.js';
import type { Outcome } from '../base/outcome.js';
import { listWords } from '../words/command.js';
import { words } from '../words/index.js';
import type { ListWords } from '../words/zh/list.js';
import { basisOf, type ListedRecord, villageName } from './listed.js';
import type { Listed, ListSettings } from './result.js';

/** A column, by what it holds. */
export type ListedColumn = keyof ListWords['row'];

/** What stands in a cell of it. */
export type RowValue = string | number;

/** The columns, in order; new ones come last. */
export const listedColumns: readonly ListedColumn[] = [
  'village',
  'id',
  'name',
  'persons',
  'figure',
  'above',
  'outcome',
  'notMet',
  'open',
  'notes',
  'level',
  'county',
  'asOf',
  'file',
  'line',
  'item',
  'cell',
];

/** A number, or both ends of a range in one cell. */
export const spanCell = (value: string | Span): string => (isSpan(value) ? `${value.from}–${value.to}` : value);

/** Makes rows of records. */
export function listedRow(
  settings: ListSettings,
): (record: ListedRecord, place: Listed['place']) => Record<ListedColumn, RowValue> {
  const { language } = settings;
  const say = listWords[language];
  // A file that is handed on has to say by what was judged; there is no end of a list to say it at.
  const by = basisOf(settings);
  const joined = (texts: readonly string[]) => texts.join(say.betweenReasons);

  return ({ notes, ...told }, { file, line, item, cell }) => {
    const why = (outcome: Outcome) => joined(notes.flatMap(({ tone, text }) => (tone === outcome ? [text] : [])));
    const others = notes.flatMap(({ tone, text }) => (tone === 'notMet' || tone === 'undetermined' ? [] : [text]));
    return {
      // A village belongs to itself, and a county: so each can be picked out with all that is in it.
      village:
        told.level === 'village'
          ? villageName(told.id, told.name, language)
          : told.village && villageName(told.village, told.called, language),
      id: told.id,
      name: told.name,
      persons: told.persons ?? '',
      figure: told.figure === undefined ? '' : spanCell(told.figure.value),
      above: told.figure === undefined ? '' : spanCell(told.figure.above),
      outcome: told.named,
      notMet: why('notMet'),
      open: why('undetermined'),
      notes: joined(told.outcome === 'refused' ? others : [...others, ...by]),
      level: told.level === null ? '' : words[language].level[told.level],
      county: told.level === 'county' ? told.id : told.county,
      asOf: told.asOf,
      file: file === '-' ? words[language].standardInput : file,
      line: line ?? '',
      item: item ?? '',
      cell: cell ?? '',
    };
  };
}
