/** What reading a register costs against reading its cells alone, and how much memory it takes. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { cli, path } from './built.js';
import { folder } from './data.js';
import { atMost, type Line } from './line.js';
import { cpuTime, inTurn, peakMemory, ratio } from './measure.js';
import { writeMembersText, writeRegister, writeRegisterText } from './register-file.js';

const ROUNDS = 3;
/** What grows by less does not grow with the file. */
const FLAT = 1.1;
/** Of texts; of the larger, members fill a third of the rows that there may be. */
const TEXTS = [20_000, 100_000];

/** @param households at most 100,000, with 350,000 members */
export async function registers(households: number): Promise<Line[]> {
  const file = join(folder, 'register.xlsx');
  writeRegister(file, households);
  const read = (what: string) => ['--import', 'tsx', path('test/bench/read-register.ts'), what, file];
  const costs = await inTurn({ records: cpuTime(read('records')), cells: cpuTime(read('cells')) }, ROUNDS);
  const named = `a register of ${households.toLocaleString('en')} households`;
  const peaks = [read('records'), [cli, 'check', '--lang', 'zh', '--quiet', file]].map(peakMemory);
  const ofTexts = `${TEXTS.map((count) => count.toLocaleString('en')).join(', ')} households`;
  const ofText = (write: (file: string, count: number) => void, name: string) =>
    TEXTS.map((count) => {
      const text = join(folder, `${name}-${count}.csv`);
      write(text, count);
      const peak = peakMemory([cli, 'check', '--lang', 'zh', '--quiet', '--outcome', text]);
      rmSync(text);
      return peak;
    });
  const flat = (what: string, [few = Number.NaN, many = Number.NaN]: readonly number[]): Line => ({
    row: 16,
    what: `memory at most, \`check\` of CSV, ${what}`,
    against: ofTexts,
    target: `flat: at most ${FLAT} x`,
    reached: `${Math.round(few)}, ${Math.round(many)} MB`,
    met: many <= FLAT * few,
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
    flat('a row of 53 columns a household', ofText(writeRegisterText, 'households')),
    flat('a row a member', ofText(writeMembersText, 'members')),
  ];
}
