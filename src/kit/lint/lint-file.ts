/** `lint.json`: findings that a rulebook keeps on purpose, each with the reason. */
import type { RulebookShape } from '../../base/rulebook-issue.js';
import { type Infer, z } from '../../records/zod.js';
import type { Issues } from '../../rulebook/issues.js';
import { label } from '../../rulebook/name-shapes.js';

/** The name of the file. */
export const LINT_FILE = 'lint.json';

const text = z.string().check(z.minLength(1), z.maxLength(1000));

/** `lint.json`. */
export const lintFile = z.strictObject({
  $schema: z.optional(z.string()),
  ignore: z
    .array(
      z.strictObject({
        code: text.check(z.describe('the code of the finding')),
        at: text.check(z.describe('what it is about (an id), or where it stands: parameters.json#/parameters/0')),
        reason: z.strictObject(label.shape, 'label' satisfies RulebookShape),
      }),
    )
    .check(z.maxLength(1000)),
});

/** One finding that is kept on purpose. */
export interface LintIgnore extends ListedIgnore {
  /** Its number in the list. */
  readonly index: number;
  /** The base whose list it is: it goes for that one's files. */
  readonly base?: string;
}

type ListedIgnore = Readonly<Infer<typeof lintFile>['ignore'][number]>;

/** Reads `lint.json`; what is wrong with it is added to the issues. */
export function readLintFile(issues: Issues, value: unknown, codes: readonly string[]): readonly LintIgnore[] {
  const read = issues.read(LINT_FILE, [], lintFile, value);
  return (read?.ignore ?? []).flatMap((ignore, index): LintIgnore[] => {
    const { code } = ignore;
    if (codes.includes(code)) return [{ ...ignore, index }];
    const meant = issues.meant(code, () => codes);
    const at = ['ignore', index, 'code'];
    issues.add(LINT_FILE, at, { code: 'danglingReference', reason: 'lintCode', id: code, ...meant });
    return [];
  });
}
