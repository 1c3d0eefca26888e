/** `--format csv`: one row a record, that of a list, for Excel. Who falls short is sorted and counted there. */
import type { Outcome } from '../base/outcome.js';
import type { Verdict } from '../evaluate/verdict.js';
import { listWords } from '../words/command.js';
import { words } from '../words/index.js';
import type { ListWords } from '../words/zh/list.js';
import { type CsvCell, csvHead, csvLine, spanCell } from './csv.js';
import { judgedBy, type ListedRecord, listing } from './listed.js';
import type { Counts, Reporter, ReportSettings, Result } from './report.js';

type Column = keyof ListWords['row'];

/** The columns, in order; new ones come last. */
const columns: readonly Column[] = [
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
];

export function csvReporter(settings: ReportSettings): Reporter<Verdict, Counts> {
  const { language } = settings;
  const say = listWords[language];
  const list = listing(settings);
  // A file that is handed on has to say by what was judged; there is no end of a list to say it at.
  const by = judgedBy(settings);
  const joined = (texts: readonly string[]) => texts.join(say.betweenReasons);

  const row = ({ notes, ...told }: ListedRecord, { file, line, item }: Result['place']): Record<Column, CsvCell> => {
    const why = (outcome: Outcome) => joined(notes.flatMap(({ tone, text }) => (tone === outcome ? [text] : [])));
    const others = notes.flatMap(({ tone, text }) => (tone === 'notMet' || tone === 'undetermined' ? [] : [text]));
    return {
      // A village belongs to itself, and a county: so each can be picked out with all that is in it.
      village: told.level === 'village' ? told.id : told.village,
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
    };
  };

  return {
    oneByOne: true,
    start: () => csvHead(columns.map((column) => say.row[column])),
    result(result) {
      const told = row(list.listed(result), result.place);
      return csvLine(columns.map((column) => told[column]));
    },
    end: () => '',
    looksAt: 'names',
  };
}
