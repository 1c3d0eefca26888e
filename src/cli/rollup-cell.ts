/** What the rows of a roll-up say, in words. */
import type { PlaceCell, PlaceRow } from '../rollup/place-rows.js';
import { placeCaveats } from '../rollup/roll-up-document.js';
import { words } from '../words/index.js';
import { type RollUpColumn, rollUpWords } from '../words/roll-up.js';
import type { Language } from '../words/words.js';

/** What a row says in a column, in words. */
export function cellInWords(row: PlaceRow, column: RollUpColumn, language: Language): PlaceCell {
  const say = rollUpWords[language];
  const all = words[language];
  if (column === 'level') return say.levels[row.level];
  if (column === 'basis') return row.basis === undefined ? '' : say.basis[row.basis];
  if (column === 'disagrees')
    return (row.reportedOtherwise ?? []).map((figure) => say.figures[figure]).join(all.listSeparator);
  if (column === 'caveats')
    return row.told === undefined ? '' : placeCaveats(row.told, language).join(all.rules.sentenceSeparator);
  if (column === 'outcome' || column === 'incidenceOutcome') {
    const outcome = row[column];
    return outcome === undefined || outcome === null ? '' : all.outcome[outcome];
  }
  return row[column] ?? '';
}
