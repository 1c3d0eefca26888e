/**
 * Of the files of a rulebook what records are judged by where no rule is named: the exit of each level, what it refers
 * to, and the words on it. Fields, parameters and readings stay whole: by them records are refused and options known.
 */
import { isLevel } from '../records/catalog.js';
import { isRuleFile, wordFiles } from './companions.js';
import { isExit } from './rules.js';
import type { RuleSource } from './schema.js';

type Files = Readonly<Record<string, unknown>>;
interface Named {
  readonly id: string;
}

const FACTS = 'facts.json';

/**
 * @param files whole and sound
 * @param also rules that are kept besides, by name
 */
export function exitsOf(files: Files, also: readonly string[] = []): Files {
  const rules = Object.entries(files).flatMap(([name, file]) =>
    isRuleFile(name) ? (file as { readonly rules: readonly RuleSource[] }).rules : [],
  );
  const { facts = [] } = (files[FACTS] ?? {}) as { readonly facts?: readonly Named[] };
  const parts = new Map<string, unknown>([
    ...rules.map((rule) => [rule.name, rule] as const),
    ...facts.map((fact) => [fact.id, fact] as const),
  ]);
  const kept = new Set([...rules.map(({ name }) => name).filter(isDefault(rules)), ...also]);
  // Whatever text in what is kept is the name of another, that one is kept too: a set grows while it is walked through.
  for (const name of kept) for (const text of textsIn(parts.get(name))) if (parts.has(text)) kept.add(text);
  const isKept = (name: string) => kept.has(name) || !parts.has(name);
  return Object.fromEntries(
    Object.entries(files).flatMap(([name, file]): [string, unknown][] => {
      if (name === FACTS) return [[name, { ...(file as object), facts: facts.filter(({ id }) => isKept(id)) }]];
      if (wordFiles.includes(name)) return [[name, wordsOn(isKept, file as Words)]];
      if (!isRuleFile(name)) return [[name, file]];
      const own = (file as { readonly rules: readonly RuleSource[] }).rules.filter((rule) => isKept(rule.name));
      return own.length === 0 ? [] : [[name, { ...(file as object), rules: own }]];
    }),
  );
}

/** Whether a level is judged by a rule where no other is named: its exit, or whatever there is where nothing exits. */
function isDefault(rules: readonly RuleSource[]): (name: string) => boolean {
  const verdicts = rules.filter(({ event }) => event.type === 'verdict').map(({ name }) => name);
  const levelIn = (name: string) => name.slice(0, name.indexOf('/'));
  const exiting = new Set(verdicts.filter(isExit).map(levelIn));
  return (name) => verdicts.includes(name) && isLevel(levelIn(name)) && (isExit(name) || !exiting.has(levelIn(name)));
}

type Words = Readonly<Record<string, string | Readonly<Record<string, unknown>>>>;

function wordsOn(isKept: (name: string) => boolean, words: Words): Words {
  const sections = Object.entries(words).map(([section, said]): [string, Words[string]] => [
    section,
    typeof said === 'string' ? said : Object.fromEntries(Object.entries(said).filter(([about]) => isKept(about))),
  ]);
  return Object.fromEntries(sections);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
