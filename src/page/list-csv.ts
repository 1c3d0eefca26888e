/** The list as it is handed in: CSV, a line a case, in the columns of `tuopin check --format csv`. */
import { csvHead, csvLine } from '../listing/csv.js';
import { listedColumns, listedRow } from '../listing/listed-row.js';
import { listWords } from '../words/command.js';
import type { CaseJudge, JudgedCase } from './judge-case.js';

/** @param cases in the order in which they are written */
export function listCsv(cases: readonly JudgedCase[], { language, rulebook }: CaseJudge): string {
  const rowOf = listedRow({ language, rulebook, severalFiles: true });
  const lines = cases.map(({ row, entry }) => {
    const cells = rowOf(row, entry.place);
    return csvLine(listedColumns.map((column) => cells[column]));
  });
  return [csvHead(listedColumns.map((column) => listWords[language].row[column])), ...lines].join('');
}
