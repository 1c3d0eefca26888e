/** `lint.json`: findings that a rulebook keeps on purpose, each with the reason. */
import { nearest } from '../../base/suggest.js';
import { type Infer, z } from '../../records/zod.js';
import type { Issues } from '../../rulebook/issues.js';
import { label } from '../../rulebook/schema.js';

/** The name of the file. */
export const LINT_FILE = 'lint.json';

const text = z.string().min(1).max(1000);

/** `lint.json`. */
export const lintFile = z.strictObject({
  $schema: z.string().optional(),
  ignore: z
    .array(
      z.strictObject({
        code: text.describe('the code of the finding'),
        at: text.describe('what it is about (an id), or where it stands: parameters.json#/parameters/0'),
        reason: z.strictObject(label.shape, 'must say in both languages why it is kept'),
      }),
    )
    .max(1000),
});

/** One finding that is kept on purpose. */
export interface LintIgnore extends ListedIgnore {
  /** Its number in the list. */
  readonly index: number;
}

type ListedIgnore = Readonly<Infer<typeof lintFile>['ignore'][number]>;

/** Reads `lint.json`; what is wrong with it is added to the issues. */
export function readLintFile(issues: Issues, value: unknown, codes: readonly string[]): readonly LintIgnore[] {
  const read = issues.read(LINT_FILE, [], lintFile, value);
  return (read?.ignore ?? []).flatMap((ignore, index): LintIgnore[] => {
    const { code } = ignore;
    if (codes.includes(code)) return [{ ...ignore, index }];
    const near = nearest(code, codes);
    const message = `"${code.slice(0, 64)}" is not a finding that can be ignored${near === undefined ? '' : `; did you mean "${near}"?`}`;
    issues.add(LINT_FILE, ['ignore', index, 'code'], 'danglingReference', message);
    return [];
  });
}
