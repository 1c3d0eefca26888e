/** `--format csv`: one row a record, that of a list, for Excel. Who falls short is sorted and counted there. */
import type { Verdict } from '../evaluate/verdict.js';
import { csvHead, csvLine } from '../listing/csv.js';
import { listing } from '../listing/listed.js';
import { listedColumns, listedRow } from '../listing/listed-row.js';
import type { Counts } from '../listing/result.js';
import { listWords } from '../words/command.js';
import type { Reporter, ReportSettings } from './report.js';

export function csvReporter(settings: ReportSettings): Reporter<Verdict, Counts> {
  const say = listWords[settings.language];
  const list = listing(settings);
  const row = listedRow(settings);
  return {
    oneByOne: true,
    start: () => csvHead(listedColumns.map((column) => say.row[column])),
    result(result) {
      const told = row(list.listed(result), result.place);
      return csvLine(listedColumns.map((column) => told[column]));
    },
    end: () => '',
    looksAt: 'people',
  };
}
