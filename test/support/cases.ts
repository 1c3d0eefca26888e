/** The case files of the project, read through their own schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Case, caseFile } from '../../src/kit/case-schema.js';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** A case with the file it stands in and its record, read where it is kept apart. */
export interface PlacedCase {
  readonly file: string;
  readonly name: string;
  readonly record: unknown;
  readonly options: { asOf?: string; readings?: Record<string, string> };
  readonly expect: Case['expect'];
}

/** Every case of a folder of fixtures. */
export function casesIn(folder: 'cases' | 'refused'): PlacedCase[] {
  const names = readdirSync(join(fixtures, folder)).filter((name) => name.endsWith('.json'));
  return names.flatMap((name) => {
    const path = join(fixtures, folder, name);
    // The records themselves are read as they stand: some are meant to be refused.
    const raw = JSON.parse(readFileSync(path, 'utf8')) as { cases: Record<string, unknown>[] };
    return caseFile.parse(raw).cases.map((one, index): PlacedCase => {
      const source = raw.cases[index] as Record<string, unknown>;
      const record = Object.hasOwn(source, 'recordFile')
        ? JSON.parse(readFileSync(join(dirname(path), String(source.recordFile)), 'utf8'))
        : source.record;
      const options: PlacedCase['options'] = {};
      if (one.asOf !== undefined) options.asOf = one.asOf;
      if (one.readings !== undefined) options.readings = one.readings as Record<string, string>;
      return { file: `${folder}/${name}`, name: one.name, record, options, expect: one.expect };
    });
  });
}
