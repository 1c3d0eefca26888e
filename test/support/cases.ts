/** The case files of the project, as the kit reads them. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EvaluateOptions } from '../../src/evaluate/evaluate.js';
import { readCases } from '../../src/kit/read-cases.js';
import type { Expectation, PlacedCase } from '../../src/kit/test-case.js';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** A case with what `evaluate` is called with. */
export interface GivenCase {
  readonly file: string;
  readonly name: string;
  readonly record: unknown;
  readonly options: Pick<EvaluateOptions, 'rule' | 'subject' | 'asOf' | 'readings'>;
  readonly expect: Expectation;
}

/** The folders of case files: of the built-in rulebook, and of the others by their ids. */
export type CaseFolder = 'cases' | 'refused' | 'national-2016';

/** Every case of a folder of fixtures. @throws where one of its files is at fault */
export function placedCasesIn(folder: CaseFolder): readonly PlacedCase[] {
  const { cases, faults } = readCases([`${fixtures}${folder}`]);
  if (faults.length > 0) throw new Error(JSON.stringify(faults, null, 2));
  return cases;
}

/** The same, to be judged; without those about a text, of which there is no record, and with refusals where asked for them. */
export function casesIn(folder: 'cases' | 'refused'): GivenCase[] {
  return placedCasesIn(folder)
    .filter(({ recordIssues, expect }) => recordIssues === undefined && (folder === 'refused' || !expect.refused))
    .map(({ name, record, rule, subject, asOf, readings, expect, place }): GivenCase => {
      const given = Object.entries({ rule, subject, asOf, readings }).filter(([, value]) => value !== undefined);
      const options: GivenCase['options'] = Object.fromEntries(given);
      return { file: relative(fixtures, place.file), name, record, options, expect };
    });
}
