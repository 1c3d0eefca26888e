/** Which cases test which criterion, from a folder of case files. */
import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CasePage, CasesOf } from '../describe/describe-criterion.js';
import { readCases } from '../kit/read-cases.js';
import { UsageError } from './exit.js';
import { rulebookFolder, shippedPath } from './load-folder.js';

/** Where the project keeps its cases; an installed package has none. */
export const DEFAULT_CASES = 'fixtures/cases';

/** The folder `cases` in that of a rulebook, where one was named and has it. */
export function casesBeside(rulebook: string | undefined): string | undefined {
  if (rulebook === undefined) return undefined;
  const folder = join(rulebookFolder(rulebook), 'cases');
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? folder : undefined;
}

/** The cases of a rulebook that is shipped lie apart from it. */
const shippedCases: Readonly<Record<string, string>> = {
  'hunan-2016-2020': DEFAULT_CASES,
  'national-2016': 'fixtures/national-2016',
};

/** The folder of a rulebook's own cases, by its folder or the id of one that is shipped; undefined where it has none. */
export function casesOfBase(rulebook: string): string | undefined {
  const shipped = existsSync(rulebook) ? undefined : shippedCases[rulebook];
  return casesBeside(rulebook) ?? (shipped === undefined ? undefined : shippedPath(shipped));
}

/** Where cases are looked for when none are named: in the folder of the rulebook, else where the project keeps its own. */
export function usualCases(rulebook: string | undefined): readonly string[] {
  const beside = casesBeside(rulebook);
  if (beside !== undefined) return [beside];
  return [DEFAULT_CASES, 'fixtures/refused'].filter((path) => existsSync(path));
}

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
  const { cases, faults } = readCases([from]);
  // A case that nobody has confirmed tests nothing yet, and is no reason to show nothing.
  const fault = faults.find(({ code }) => code !== 'unconfirmed');
  if (fault !== undefined) throw new UsageError(fault.file === from ? say.folder(from) : say.file(fault.file));
  const index = new Map<string, CasePage[]>();
  for (const { name, expect, place } of cases) {
    const criteria = new Set([...Object.keys(expect.criteria ?? {}), ...Object.keys(expect.margins ?? {})]);
    for (const criterion of criteria) {
      const found = index.get(criterion) ?? [];
      index.set(criterion, found);
      found.push({ file: relative(from, place.file), name });
    }
  }
  return (criterion) => index.get(criterion) ?? [];
}
