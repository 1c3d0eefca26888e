/** `--out x.xlsx`: what can be handed in, as `writeTable` gives it. */
import { resultWorkbook } from '../tables/result-workbook.js';
import { writtenZip } from '../tables/written-zip.js';
import { nodePacker } from './node-packer.js';
import type { Reporter, ReportSettings } from './report.js';

export function xlsxReporter(settings: ReportSettings): Reporter {
  const workbook = resultWorkbook(settings);
  return {
    start: () => '',
    result(result) {
      workbook.add(result);
      return '';
    },
    hidden: (result) => workbook.count(result),
    ofTables: (told) => workbook.ofTables(told),
    // It tells what is doubtful, which is found by the ids of members too.
    looksAt: 'people',
    end: (counts) => Buffer.from(writtenZip(workbook.toParts(counts, nodePacker))).toString('latin1'),
  };
}
