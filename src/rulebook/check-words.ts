/** Holds the words of a rulebook against what they can be about, and their sentences against what can be told in them. */
import type { WordsSection } from '../base/rulebook-issue.js';
import type { Facts } from '../facts/fact.js';
import { type FieldTable, levels, scopes } from '../records/catalog.js';
import { hasStrayBrace, placesIn } from '../words/template.js';
import type { IssueList } from './issue-list.js';
import type { WordsFile } from './read-words.js';
import type { ReadRule } from './references.js';
import { places } from './told-places.js';

/** What a rulebook's words can be about. */
interface Named {
  readonly rules: ReadonlyMap<string, ReadRule>;
  readonly fields: FieldTable;
  readonly facts: Facts;
  /** Whether these are all of its fields and facts: else nothing is said of what is not among them. */
  readonly known: boolean;
}

const sections = Object.keys(places) as readonly WordsSection[];

/** Holds a file of sound shape against what it can be about, and its sentences against what can be told in them. */
export function checkWords(issues: IssueList, file: string, words: WordsFile, named: Named): void {
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
