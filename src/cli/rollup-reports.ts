/** The formats of `tuopin rollup`. */
import { rulebookName } from '../explain/rulebook-name.js';
import type { Document } from '../present/document.js';
import { type ColumnOf, figureColumn, tableByColumns } from '../present/table-by-columns.js';
import { type PlaceRow, placeRows } from '../rollup/place-rows.js';
import type { RollUp } from '../rollup/result.js';
import { rollUpDocument } from '../rollup/roll-up-document.js';
import type { WhoBehind } from '../rollup/who-behind.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { type RollUpColumn, rollUpWords } from '../words/roll-up.js';
import type { Language } from '../words/words.js';
import type { ToldAsDocument } from './document-report.js';
import { cellInWords } from './rollup-cell.js';

/** What is told beside a roll-up: as JSON, and the sections of its document. */
export interface BesideRollUp {
  readonly json: Readonly<Record<string, unknown>>;
  readonly sections: Document['sections'];
}

/** Ids and names are texts; what is counted or a per cent is a number. */
const texts: readonly RollUpColumn[] = [
  'level',
  'id',
  'name',
  'county',
  'prefecture',
  'basis',
  'incidenceOutcome',
  'outcome',
  'disagrees',
  'caveats',
];

/** What is told of a roll-up. @param who whom its figures count, where that is shown */
export function rollUpTold(
  result: RollUp,
  rulebook: Rulebook,
  language: Language,
  who: () => WhoBehind | undefined,
  beside?: BesideRollUp,
): ToldAsDocument {
  const document = (): Document => {
    const own = rollUpDocument(result, rulebook, language, rulebookName(rulebook, language), who());
    return { ...own, sections: [...own.sections, ...(beside?.sections ?? [])] };
  };
  const { columns, title } = rollUpWords[language];
  return {
    id: 'rollup',
    result: { ...result, ...beside?.json },
    // Of most villages most criteria come to the same.
    shared: ['verdict', 'criteria'],
    document,
    table: () =>
      tableByColumns(
        (Object.keys(columns) as RollUpColumn[]).map((name): ColumnOf<PlaceRow> => {
          const of = (row: PlaceRow) => cellInWords(row, name, language);
          return texts.includes(name)
            ? { head: columns[name], cell: (row) => String(of(row) ?? '') }
            : figureColumn(columns[name], of);
        }),
        placeRows(result),
      ),
    list: { name: title, sections: ['province', 'prefectures', 'counties', 'villages'], byHand: false },
  };
}
