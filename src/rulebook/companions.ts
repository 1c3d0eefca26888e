/** The files of a rulebook that hold no rules, beside its companions. */
const OTHERS: readonly string[] = ['rulebook.json', 'parameters.json', 'fields.json', 'facts.json'];

/** Whether a file of a rulebook holds rules, by its name. */
export function isRuleFile(name: string): boolean {
  return !OTHERS.includes(name) && !companionFiles.includes(name);
}

/** Files that lie in a rulebook's folder and are no part of its rules: they judge nothing and change no verdict. */
export const companionFiles: readonly string[] = [
  'clauses.json',
  'changes.json',
  'lint.json',
  'lifecycle.json',
  'mutants.json',
  'approved-differences.json',
];
