/** The files that are judged on Spark: households, their villages, and lines that are not as most are. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { householdLines } from '../bench/households.js';

/** Lines that stand in every file: blank, torn, refused, no UTF-8, and one sound one with signs at which others cut. */
const odd: readonly (string | Buffer)[] = [
  '',
  '\u3000',
  '{"level":"household","id":"torn","members":[{"na',
  '{"level":"household","id":"none"}',
  Buffer.from([0x7b, 0x22, 0xc5, 0xed, 0x22, 0x3a, 0x31, 0x7d]),
  '{"level":"household",\r"id":"signs","village":"433124000001","members":[{"name":"\u{20bb7}\u2028"}]}\r',
];

/** Writes so many households into so many files of a folder; the names of the files. */
export function writeSources(folder: string, households: number, files: number): string[] {
  mkdirSync(folder, { recursive: true });
  const each = Math.ceil(households / files);
  const made = householdLines(households);
  return Array.from({ length: files }, (_, number) => {
    const name = join(folder, `part-${number}.ndjson`);
    const file = openSync(name, 'w');
    if (number === 0) writeSync(file, `\ufeff${places(households).join('\n')}\n`);
    for (const line of odd) writeSync(file, Buffer.concat([Buffer.from(line), Buffer.from('\n')]));
    let lines: string[] = [];
    for (let one = 1; one <= each; one += 1) {
      const { value, done } = made.next();
      if (!done) lines.push(value);
      const isLast = one === each;
      if (lines.length < 1000 && !isLast) continue;
      // The last line of a file has no end.
      writeSync(file, lines.join('\n') + (isLast ? '' : '\n'));
      lines = [];
    }
    closeSync(file);
    return name;
  });
}

/** A county with a village for every sixty households. */
function places(households: number): string[] {
  const county = { level: 'county', id: '433124', registeredRuralPopulation: households * 20 };
  const villages = Array.from({ length: Math.floor(households / 60) + 1 }, (_, one) => ({
    level: 'village',
    id: `433124${String(one + 1).padStart(6, '0')}`,
    county: '433124',
    registeredRuralPopulation: 700 + ((one * 37) % 900),
    register: { status: 'povertyVillage' },
  }));
  return [county, ...villages].map((place) => JSON.stringify(place));
}
