/**
 * The TypeScript types of a rulebook, as source text: its records, each field with its label, unit and codes and where
 * the law asks for it, the ids of its rules, and its readings with their options.
 */
import type { Citation } from '../parameters/parameter.js';
import { type Field, type Level, levelOf, levels } from '../records/catalog.js';
import type { FieldInfo } from '../records/field.js';
import { extraLabel } from '../records/shape.js';
import { citationTexts } from '../rulebook/citation-text.js';
import { factsBehind } from '../rulebook/readings-used.js';
import type { Reading, Rulebook } from '../rulebook/rulebook.js';
import { exitRuleOf, rulesOf } from '../rulebook/rules.js';
import { type Language, languages } from '../words/words.js';
import { codeTexts, fieldName } from './field-words.js';

/** What the record of a level is called. */
const NAMES: Readonly<Record<Level, string>> = {
  household: 'HouseholdRecord',
  village: 'VillageRecord',
  township: 'TownshipRecord',
  county: 'CountyRecord',
};

/** A rulebook, with where it asks for each field. */
interface Law {
  readonly rulebook: Rulebook;
  /** By level and path. */
  readonly places: ReadonlyMap<string, readonly Citation[]>;
}

/** The source of a module that declares them; `from` is where the shape of evidence is imported from. */
export function rulebookTypes(rulebook: Rulebook, from: string): string {
  const law = { rulebook, places: placesOf(rulebook) };
  const table = rulebook.fields;
  const declared = levels.flatMap((level) => [
    ...(table.groupAt(level, 'members')?.list === true
      ? [`/** A member of a household. */\nexport interface Member ${group(law, level, 'members[]', '')}\n`]
      : []),
    `/** A ${level} as it is handed in. */\nexport interface ${NAMES[level]} ${group(law, level, '', '')}\n`,
  ]);
  const readings = rulebook.readings.map((reading) => `${comment(readingText(reading), '  ')}\n${choice(reading)}\n`);
  return [
    `import type { EvidenceItem } from '${from}';\n`,
    '/** A range: stands for a number of which only the ends are known, both included. */\nexport interface RangeOf<N> {\n  from: N;\n  to: N;\n}\n',
    '/** A value that may be left blank: null and undefined say no more than a key that is not there. */\nexport type OrBlank<T> = T | null | undefined;\n',
    ...declared,
    `/** A record of any level, as it is handed in. */\nexport type TuopinRecord = ${levels.map((level) => NAMES[level]).join(' | ')};\n`,
    `/** The id of a verdict or a measure. */\nexport type RuleId =\n${rulesOf(rulebook)
      .map(({ id }) => `  | '${id}'`)
      .join('\n')};\n`,
    `/** An option for each reading that is chosen; the first is the default. */\nexport type ReadingChoices = {\n${readings.join('')}};\n`,
    '/** What is typed of the rulebook: `loadRulebook<Types>(files)`. */\nexport interface Types {\n  readonly record: TuopinRecord;\n  readonly rule: RuleId;\n  readonly readings: ReadingChoices;\n}\n',
  ].join('\n');
}

/** Where rules ask for each field: the places that their criteria cite; for exit, where that asks for it, alone. */
function placesOf(rulebook: Rulebook): Law['places'] {
  const places = new Map<string, readonly Citation[]>();
  const ofExit = levels.flatMap((level) => exitRuleOf(rulebook, level) ?? []);
  for (const rules of [ofExit, rulesOf(rulebook)]) {
    const cited = new Map<string, Citation[]>();
    for (const criterion of rules.flatMap(({ criteria }) => criteria)) {
      const { level, citations } = criterion;
      for (const path of factsBehind(criterion, rulebook).flatMap(({ inputs, beside = [] }) => [
        ...inputs,
        ...beside,
      ])) {
        const key = placeKey(levelOf(level), path);
        cited.set(key, [...(cited.get(key) ?? []), ...citations]);
      }
    }
    for (const [key, citations] of cited) if (!places.has(key)) places.set(key, citations);
  }
  return places;
}

/** Places in words, each once, those of one document together. */
function placesText(citations: readonly Citation[], rulebook: Rulebook): string {
  const sources = [...new Set(citations.map(({ source }) => source))];
  const ordered = sources.flatMap((source) => {
    const places = new Set(citations.filter((one) => one.source === source).map(({ at }) => at));
    return [...places].map((at) => ({ source, at }));
  });
  return citationTexts(ordered, undefined, rulebook, languages[0]).join('; ');
}

function placeKey(level: Level, path: string): string {
  return `${level} ${path}`;
}

function readingText({ labels, options }: Reading): string {
  return both(
    (language) => `${labels[language]}: ${options.map(({ id, labels }) => `${id} = ${labels[language]}`).join('; ')}`,
  );
}

function choice({ id, options }: Reading): string {
  return `  readonly ${id}?: ${options.map((option) => `'${option.id}'`).join(' | ')};`;
}

function group(law: Law, level: Level, path: string, indent: string): string {
  const { keys } = law.rulebook.fields.groupAt(level, path) ?? { keys: [] };
  const lines = keys.map((key) => entry(law, level, path === '' ? key : `${path}.${key}`, key, `${indent}  `));
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** A key with what stands under it, its hint above. */
function entry(law: Law, level: Level, path: string, key: string, indent: string): string {
  if (path === 'level') return `${indent}level: '${level}';`;
  const said = (hint: string, declared: string) => `${comment(hint, indent)}\n${indent}${key}${declared};`;
  if (key === 'extra')
    return said(
      both((language) => extraLabel[language]),
      '?: unknown',
    );
  if (key === 'evidence') {
    return said('What sources say, by path of the field.', '?: OrBlank<Record<string, EvidenceItem[]>>');
  }
  const table = law.rulebook.fields;
  const field = table.at(level, path);
  if (field !== undefined) {
    return said(hintOf(law, level, field), field.required === true ? ': string' : `?: OrBlank<${typeOf(field)}>`);
  }
  const within = table.groupAt(level, path);
  return said(
    both((language) => within?.label[language] ?? ''),
    within?.list === true ? ': Member[]' : `?: OrBlank<${group(law, level, path, indent)}>`,
  );
}

/** A comment. Nothing that a label says closes it. */
function comment(text: string, indent: string): string {
  return `${indent}/** ${text.replaceAll('*/', '* /')} */`;
}

/** In both languages. */
function both(text: (language: Language) => string): string {
  return languages.map(text).join(' · ');
}

/** What it is, and where rules ask for it. */
function hintOf({ rulebook, places }: Law, level: Level, field: Field): string {
  const name = both((language) =>
    [fieldName(field, rulebook.fields.units, language), codeTexts(field, language).join('; ')]
      .filter((part) => part !== '')
      .join(': '),
  );
  const asked = placesText(places.get(placeKey(level, field.path)) ?? [], rulebook);
  return asked === '' ? name : `${name} · ${asked}`;
}

function typeOf({ kind, options }: FieldInfo): string {
  switch (kind) {
    case 'money':
    case 'percent':
      return 'number | string | RangeOf<number | string>';
    case 'count':
    case 'measure':
      return 'number | RangeOf<number>';
    case 'boolean':
      return 'boolean';
    case 'code':
      return Object.keys(options ?? {})
        .map((code) => `'${code}'`)
        .join(' | ');
    case 'date':
    case 'text':
      return 'string';
  }
}

/** The module of the built-in rulebook's types. */
export function hunanTypes(rulebook: Rulebook): string {
  const head =
    "/**\n * Hunan's rulebook for 2016 to 2020 as TypeScript knows it. Written by `npm run types` from the common record and\n * `rules/hunan-2016-2020`; change those.\n */\n";
  return `${head}${rulebookTypes(rulebook, '../records/evidence-shape.js')}`;
}
