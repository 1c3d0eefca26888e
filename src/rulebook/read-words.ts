/**
 * `words.zh.json`, `words.en.json`: what a rulebook says in words of its own. Words are no law: no verdict hangs on them,
 * and the hash by which a seal knows a rulebook is not taken of them. Where a file says nothing a general sentence is
 * made of the rulebook's labels.
 */
import { frozen } from '../base/frozen.js';
import type { WordsSection } from '../base/rulebook-issue.js';
import type { Facts } from '../facts/fact.js';
import { type FieldTable, levels, scopes } from '../records/catalog.js';
import { hasStrayBrace, placesIn } from '../words/template.js';
import { type Language, languages } from '../words/words.js';
import { wordFileOf } from './companions.js';
import type { IssueList } from './issue-list.js';
import type { ReadRule } from './references.js';
import { places } from './told-places.js';
import type { WordsSource } from './words-file.js';

type WordsFile = Omit<WordsSource, '$schema'>;
/** What a rulebook says in one language: sentences by what they are about. */
export type RulebookWords = {
  readonly [About in WordsSection]: ReadonlyMap<string, NonNullable<WordsFile[About]>[string]>;
};

/** What a rulebook's words can be about. */
interface Named {
  readonly rules: ReadonlyMap<string, ReadRule>;
  readonly fields: FieldTable;
  readonly facts: Facts;
  /** Whether these are all of its fields and facts: else nothing is said of what is not among them. */
  readonly known: boolean;
}

/** Reads the words of a language, adding what is wrong with them. */
export function readWords(
  issues: IssueList,
  files: Readonly<Record<string, unknown>>,
  language: Language,
  named: Named,
): RulebookWords {
  const file = wordFileOf(language);
  const found = Object.hasOwn(files, file) ? issues.readAs(file, [], 'words', files[file]) : undefined;
  if (found !== undefined) checkWords(issues, file, files[file] as WordsFile, named);
  const { $schema: _, ...words } = found ?? {};
  const mapped = sections.map((section) => [section, new Map(Object.entries(words[section] ?? {}))]);
  return Object.fromEntries(mapped) as RulebookWords;
}

/** The words of every language, each read once, when it is first asked for: most who judge never ask. */
export function wordsWhenAsked(read: (language: Language) => RulebookWords): Readonly<Record<Language, RulebookWords>> {
  const known = new Map<Language, RulebookWords>();
  const words = {} as Record<Language, RulebookWords>;
  for (const language of languages) {
    const get = () => {
      const own = known.get(language) ?? frozen(read(language));
      known.set(language, own);
      return own;
    };
    Object.defineProperty(words, language, { enumerable: true, get });
  }
  return Object.freeze(words);
}

const sections = Object.keys(places) as readonly WordsSection[];

/** Holds a file of sound shape against what it can be about, and its sentences against what can be told in them. */
function checkWords(issues: IssueList, file: string, words: WordsFile, named: Named): void {
  for (const section of sections) {
    const about = Object.entries(words[section] ?? {});
    const names = about.length === 0 ? new Set<string>() : namesFor[section](named);
    for (const [name, said] of about) {
      if (!names.has(name) && (named.known || section === 'rules' || section === 'criteria')) {
        const told = { id: name, section, ...issues.meant(name, () => names) };
        issues.add(file, [section, name], { code: 'danglingReference', reason: 'worded', ...told });
      }
      checkPlaces(issues, file, [section, name], said, places[section]);
    }
  }
}

function checkPlaces(
  issues: IssueList,
  file: string,
  at: readonly PropertyKey[],
  said: unknown,
  known: readonly string[],
) {
  if (typeof said === 'object' && said !== null) {
    for (const [key, part] of Object.entries(said)) {
      checkPlaces(issues, file, [...at, Array.isArray(said) ? Number(key) : key], part, known);
    }
    return;
  }
  if (hasStrayBrace(String(said))) issues.add(file, at, { code: 'badShape', reason: 'strayBrace' });
  for (const id of new Set(placesIn(String(said)))) {
    if (known.includes(id)) continue;
    const told = { id, options: known, ...issues.meant(id, () => known) };
    issues.add(file, at, { code: 'danglingReference', reason: 'placeInWords', ...told });
  }
}

const rulesOf =
  (type: ReadRule['event']['type']) =>
  ({ rules }: Named) =>
    new Set([...rules.values()].filter(({ event }) => event.type === type).map(({ name }) => name));
const factNames = ({ facts }: Named) => new Set(scopes.flatMap((scope) => [...facts[scope].keys()]));
const fieldsOf = ({ fields }: Named) => levels.flatMap((level) => fields.of(level));

const namesFor: Readonly<Record<WordsSection, (named: Named) => ReadonlySet<string>>> = {
  rules: rulesOf('verdict'),
  criteria: rulesOf('criterion'),
  comparisons: factNames,
  members: factNames,
  questions: (named) => new Set(fieldsOf(named).map(({ path }) => path)),
  remedies: (named) =>
    new Set([
      ...fieldsOf(named).flatMap(({ path, options = {} }) => [
        path,
        ...Object.keys(options).map((code) => `${path}=${code}`),
      ]),
      ...factNames(named),
    ]),
};
