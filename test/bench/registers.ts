/** What reading a register costs against reading its cells alone, and how much memory it takes. */
import { join } from 'node:path';
import { cli, path } from './built.js';
import { folder } from './data.js';
import { atMost, type Line } from './line.js';
import { cpuTime, inTurn, peakMemory, ratio } from './measure.js';
import { writeRegister, writeRegisterText } from './register-file.js';

const ROUNDS = 3;

/** @param households at most 100,000, with 350,000 members */
export async function registers(households: number): Promise<Line[]> {
  const file = join(folder, 'register.xlsx');
  writeRegister(file, households);
  const read = (what: string) => ['--import', 'tsx', path('test/bench/read-register.ts'), what, file];
  const costs = await inTurn({ records: cpuTime(read('records')), cells: cpuTime(read('cells')) }, ROUNDS);
  const named = `a register of ${households.toLocaleString('en')} households`;
  const peaks = [read('records'), [cli, 'check', '--lang', 'zh', '--quiet', file]].map(peakMemory);
  const [tenth, all] = [households / 10, households].map((count) => {
    const text = join(folder, `register-${count}.csv`);
    writeRegisterText(text, count);
    return peakMemory([cli, 'check', '--lang', 'zh', '--quiet', text]);
  });
  return [
    {
      row: 16,
      what: `records of ${named}, as the commands read them`,
      against: 'its cells alone',
      ...atMost(ratio(costs.records, costs.cells), 2.5),
    },
    ...['memory at most, reading', 'memory at most, `check`'].map((what, at) => ({
      row: 16,
      what,
      against: named,
      ...atMost(peaks[at] ?? 0, 600, 'MB'),
    })),
    {
      row: 16,
      what: `memory at most, \`check\` of CSV, ${households.toLocaleString('en')} rows of 53 columns`,
      against: 'a tenth of the rows',
      ...atMost((all ?? Number.NaN) / (tenth ?? Number.NaN), 1.1),
    },
  ];
}
