/**
 * The built-in rulebook as the offline page has it: the exits, what the steps of the register are told by, and of
 * parameters, readings and documents those that any of it names. What a page judges and says by them is what the whole
 * rulebook comes to.
 */

import { IN_ORDER } from '../inspect/of-course.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { hunanLifecycle } from '../rulebook/builtin-lifecycle.js';
import { exitsOf } from '../rulebook/exits-of.js';
import { hunanWorded } from '../rulebook/hunan-worded.js';
import { usesOf } from '../rulebook/readings-used.js';
import { criteriaOf } from '../rulebook/rules.js';
import { shippedInspections } from '../rulebook/shipped-inspections.js';
import { rulebookDigest } from '../seal/rulebook-digest.js';

type Files = Readonly<Record<string, unknown>>;
type Part = Readonly<Record<string, unknown>> & { readonly id: string };

/** `lifecycle.json` and `history-findings.ts` name them. */
const TOLD_BY = ['household/identify', 'household/reentry', 'household/procedure'];

/** The lists of which only what is named is kept, by file. */
const lists: readonly (readonly [file: string, key: string])[] = [
  ['parameters.json', 'parameters'],
  ['rulebook.json', 'readings'],
  ['rulebook.json', 'sources'],
];

export function pageFiles(): Files {
  const whole = hunanWorded();
  const exits = exitsOf(whole, [...TOLD_BY, ...lookedIntoBy(whole)]);
  // Where a fact is defined only the pages on rulebooks tell.
  const files: Files = { ...exits, 'facts.json': { facts: factsIn(exits).map(({ citation: _, ...fact }) => fact) } };
  const listOf = (file: string, key: string) => {
    const list = (files[file] as Readonly<Record<string, readonly Part[]>>)[key] ?? [];
    return key === 'readings' ? list.map(undocumented) : list;
  };
  const parts = lists.flatMap(([file, key]) => listOf(file, key));
  const listed = new Set(lists.map(([file]) => file));
  const others = Object.entries(files).flatMap(([name, file]) => (listed.has(name) ? [] : [file]));
  const named = new Set([...[...others, shippedInspections, hunanLifecycle()].flatMap(namesIn), ...usedByCode(others)]);
  // What one of them names is kept too: a set grows while it is walked through.
  for (const name of named)
    for (const part of parts) if (part.id === name) for (const one of namesIn(part)) named.add(one);
  // Of the documents of clauses it is told what they are; others have their names alone.
  const ofClauses = new Set(others.flatMap(documentsIn));
  const keptOf = (key: string, part: Part): Part =>
    key !== 'sources' || ofClauses.has(part.id) ? part : namedAlone(part);
  const compared = new Set(Object.values(files).flatMap((file) => namesIn((file as Files).rules)));
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => {
      const kept = lists.flatMap(([of, key]): [string, readonly Part[]][] =>
        of === name
          ? [[key, listOf(name, key).flatMap((part) => (named.has(part.id) ? [keptOf(key, part)] : []))]]
          : [],
      );
      const { $schema: _, ...parts } = file as Files;
      return [name, { ...parts, ...Object.fromEntries(kept), ...comparedIn(parts, compared) }];
    }),
  );
}

/** The same as `tuopin check` alone has it: the exits, and what records are looked into by. */
export function checkFiles(): Files {
  const whole = hunanWorded();
  return exitsOf(whole, lookedIntoBy(whole));
}

/** In the place of `known-digest.ts`, where of the built-in rulebook there are such files only: its hash is that of the whole. */
export const digestOfWhole = () =>
  `import { hunan2016To2020 } from '../rulebook/builtin.ts';
  export const knownDigest = (rulebook) => rulebook === hunan2016To2020() ? ${JSON.stringify(rulebookDigest(hunan2016To2020()))} : undefined;`;

/** The facts that no exit names and by which it is found that steps stand in no order. */
function lookedIntoBy(whole: Files): string[] {
  return factsIn(whole)
    .map(({ id }) => id)
    .filter((id) => IN_ORDER.test(id));
}

const factsIn = (files: Files) => (files['facts.json'] as { readonly facts: readonly Part[] }).facts;

/** A reading without what only the pages on rulebooks tell of it: why its options are so. */
function undocumented(reading: Part): Part {
  const options = (reading.options as readonly Part[]).map(({ note: _, ...option }) => option);
  return { ...reading, options };
}

/** The facts of households name parameters of their own: which codes their age makes impossible. */
function usedByCode(files: readonly unknown[]): readonly string[] {
  const rulebook = hunan2016To2020();
  const names = new Set(files.flatMap(namesIn));
  return criteriaOf(rulebook)
    .filter(({ id }) => names.has(id))
    .flatMap((criterion) => {
      const { parameters, readings } = usesOf(rulebook.facts)(criterion);
      return [...parameters, ...readings];
    });
}

/** Of the words for comparisons those for what a rule compares. */
function comparedIn({ comparisons }: Files, compared: ReadonlySet<string>): Files {
  if (comparisons === undefined) return {};
  return {
    comparisons: Object.fromEntries(Object.entries(comparisons as Files).filter(([fact]) => compared.has(fact))),
  };
}

/** A document by its name in the place of all else that is told of it. */
function namedAlone({ id, name }: Part): Part {
  const called = name ?? { zh: id, en: id };
  return { id, ...(name === undefined ? {} : { name }), title: called, issuer: called };
}

/** The documents that are cited. */
function documentsIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'source' in value ? [value.source] : Object.values(value).flatMap(documentsIn);
}

/** Whatever may be a name: texts, and the keys that they stand under. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(namesIn)];
}
