/** `mutants.json` beside a rulebook: mutants that no case can notice, each with the reason why. */
import { InvalidRulebookError } from '../../base/errors.js';
import type { RulebookShape } from '../../base/rulebook-issue.js';
import { COMMON_FACTS } from '../../facts/read-facts.js';
import type { Label } from '../../records/field.js';
import { z } from '../../records/zod.js';
import { Issues } from '../../rulebook/issues.js';
import type { RulebookFiles } from '../../rulebook/load.js';
import { label } from '../../rulebook/name-shapes.js';
import { besideBases } from '../beside-bases.js';
import { type MutantName, mutationOperators } from './mutant.js';

/** The name of the file. */
export const LISTED_FILE = 'mutants.json';

const text = z.string().check(z.minLength(1), z.maxLength(1000));

/** `mutants.json`. */
export const mutantsFile = z.strictObject({
  $schema: z.optional(z.string()),
  /** Mutants that change no verdict, or none that a case file can show. */
  equivalent: z.array(
    z.strictObject({
      file: text.check(z.describe('the file that the mutant changes')),
      pointer: z.string().check(z.maxLength(1000), z.describe('JSON pointer of what it changes')),
      operator: z.enum(mutationOperators).check(z.describe('the kind of change')),
      to: z.optional(text.check(z.describe('what it becomes, where the kind of change leaves several things open'))),
      reason: z.strictObject(label.shape, 'label' satisfies RulebookShape),
    }),
  ),
});

/** An entry of `mutants.json`: a mutant that no case has to notice, with the reason. */
export interface ListedMutant extends MutantName {
  readonly reason: Label;
}

/**
 * Reads the list from plain data; of `undefined` it is empty.
 * @throws InvalidRulebookError where the shape is at fault
 */
export function readListed(value: unknown): readonly ListedMutant[] {
  if (value === undefined) return [];
  const issues = new Issues();
  const read = issues.read(LISTED_FILE, [], mutantsFile, value);
  if (read === undefined) throw new InvalidRulebookError(issues.all);
  return read.equivalent;
}

/** What the bases of a rulebook list of their own files, and of the facts that they share with it. */
export function listedByBases(files: RulebookFiles): readonly ListedMutant[] {
  return besideBases(files, LISTED_FILE).flatMap(([base, value]) =>
    readListed(value).map((entry) =>
      entry.file === COMMON_FACTS ? entry : { ...entry, file: `${base}/${entry.file}` },
    ),
  );
}
