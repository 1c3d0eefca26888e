import { type Language, languages } from '../words/words.js';

/** The file of a rulebook's words in a language. */
export function wordFileOf(language: Language): string {
  return `words.${language}.json`;
}

/** Files that a rulebook is loaded from and that are no law: no verdict hangs on them. */
export const wordFiles: readonly string[] = languages.map(wordFileOf);

/** What a rulebook's files build on: its name, readings, documents. */
export const MANIFEST = 'rulebook.json';
export const PARAMETERS = 'parameters.json';
export const FIELDS = 'fields.json';
export const FACTS = 'facts.json';

/** What a rulebook looks for in data: no law, as no verdict hangs on it. */
export const INSPECT_FILE = 'inspect.json';

/** The files of a rulebook that hold no rules, beside its companions. */
const OTHERS: readonly string[] = [...[MANIFEST, PARAMETERS, FIELDS, FACTS, INSPECT_FILE], ...wordFiles];

/** Whether a file of a rulebook holds rules, by its name. */
export function isRuleFile(name: string): boolean {
  return !OTHERS.includes(name) && !companionFiles.includes(name);
}

/** Whether a file is part of what a rulebook judges by, by its name. */
export function isLaw(name: string): boolean {
  return name !== INSPECT_FILE && !wordFiles.includes(name) && !companionFiles.includes(name);
}

/** What the id of a measure begins with. */
export const MEASURE = 'measure/';

/** What a plan sets for the years. */
export const TARGETS_FILE = 'targets.json';

/** Files that lie in a rulebook's folder and are no part of its rules: they judge nothing and change no verdict. */
export const companionFiles: readonly string[] = [
  'clauses.json',
  'changes.json',
  'lint.json',
  'lifecycle.json',
  TARGETS_FILE,
  'mutants.json',
  'approved-differences.json',
  'assess.json',
];
