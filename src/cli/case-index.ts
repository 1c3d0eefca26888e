/** Which cases test which criterion, from a folder of case files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CasePage, CasesOf } from '../explain/describe-criterion.js';
import { caseFile } from '../kit/case-schema.js';
import { decode } from '../kit/decode.js';
import { readJsonText } from '../records/json-text.js';
import { UsageError } from './exit.js';

/** Where the project keeps its cases; an installed package has none. */
export const DEFAULT_CASES = 'fixtures/cases';

/** What is said where the cases cannot be read. */
export interface CaseComplaints {
  readonly folder: (folder: string) => string;
  readonly file: (file: string) => string;
}

/**
 * The cases of a folder by the criteria whose outcome or margin they expect.
 * @param folder by default the project's, and no cases where there is no such folder
 * @throws UsageError where a folder that was named cannot be read, or a file in it is no case file
 */
export function casesIn(folder: string | undefined, say: CaseComplaints): CasesOf {
  if (folder === undefined && !existsSync(DEFAULT_CASES)) return () => [];
  const from = folder ?? DEFAULT_CASES;
  const index = new Map<string, CasePage[]>();
  for (const file of namesIn(from, say)) {
    for (const { name, expect } of readCases(join(from, file), say)) {
      const criteria = new Set([...Object.keys(expect.criteria ?? {}), ...Object.keys(expect.margins ?? {})]);
      for (const criterion of criteria) {
        const found = index.get(criterion) ?? [];
        index.set(criterion, found);
        found.push({ file, name });
      }
    }
  }
  return (criterion) => index.get(criterion) ?? [];
}

function namesIn(folder: string, say: CaseComplaints): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map(({ name }) => name)
      .sort();
  } catch {
    throw new UsageError(say.folder(folder));
  }
}

function readCases(path: string, say: CaseComplaints) {
  const decoded = decode(readFileSync(path));
  const value = 'text' in decoded ? readJsonText(decoded.text).value : undefined;
  const read = caseFile.safeParse(value);
  if (!read.success) throw new UsageError(say.file(path));
  return read.data.cases;
}
