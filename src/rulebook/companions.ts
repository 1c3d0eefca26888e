/** Files that lie in a rulebook's folder and are no part of its rules: they judge nothing and change no verdict. */
export const companionFiles: readonly string[] = [
  'clauses.json',
  'changes.json',
  'lint.json',
  'lifecycle.json',
  'mutants.json',
  'approved-differences.json',
];
