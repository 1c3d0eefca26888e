/** The TypeScript types of the records of a rulebook, as source text: each field with its label, unit and codes. */
import { type FieldTable, type Level, levels } from '../records/catalog.js';
import { extraLabel, type FieldInfo } from '../records/field.js';
import { type Language, languages } from '../words/words.js';
import { codeTexts, fieldName } from './field-words.js';

/** What the record of a level is called. */
const NAMES: Readonly<Record<Level, string>> = {
  household: 'HouseholdRecord',
  village: 'VillageRecord',
  township: 'TownshipRecord',
  county: 'CountyRecord',
};

/** The source of a module that declares them; `from` is where the shape of evidence is imported from. */
export function recordTypes(table: FieldTable, from: string): string {
  const declared = levels.flatMap((level) => [
    ...(table.groupAt(level, 'members')?.list === true
      ? [`/** A member of a household. */\nexport interface Member ${group(table, level, 'members[]', '')}\n`]
      : []),
    `/** A ${level} as it is handed in. */\nexport interface ${NAMES[level]} ${group(table, level, '', '')}\n`,
  ]);
  return [
    `import type { EvidenceItem } from '${from}';\n`,
    '/** In the place of a number of which only the ends are known, both included. */\nexport interface RangeOf<N> {\n  from: N;\n  to: N;\n}\n',
    ...declared,
  ].join('\n');
}

function group(table: FieldTable, level: Level, path: string, indent: string): string {
  const { keys } = table.groupAt(level, path) ?? { keys: [] };
  const lines = keys.map((key) => entry(table, level, path === '' ? key : `${path}.${key}`, key, `${indent}  `));
  return `{\n${lines.join('\n')}\n${indent}}`;
}

/** A key with what stands under it, its hint above. */
function entry(table: FieldTable, level: Level, path: string, key: string, indent: string): string {
  if (path === 'level') return `${indent}level: '${level}';`;
  const said = (hint: string, declared: string) => `${indent}/** ${hint} */\n${indent}${key}${declared};`;
  if (key === 'extra')
    return said(
      both((language) => extraLabel[language]),
      '?: unknown',
    );
  if (key === 'evidence') {
    return said('What sources say, by path of the field.', '?: Record<string, EvidenceItem[]> | null | undefined');
  }
  const field = table.at(level, path);
  if (field !== undefined) {
    return said(
      both((language) => hintOf(field, language)),
      field.required === true ? ': string' : `?: ${typeOf(field)} | null | undefined`,
    );
  }
  const within = table.groupAt(level, path);
  return said(
    both((language) => within?.label[language] ?? ''),
    within?.list === true ? ': Member[]' : `?: ${group(table, level, path, indent)} | null | undefined`,
  );
}

/** In both languages. Nothing that a label says closes the comment it stands in. */
function both(text: (language: Language) => string): string {
  return languages.map(text).join(' · ').replaceAll('*/', '* /');
}

function hintOf(field: FieldInfo, language: Language): string {
  return [fieldName(field, language), codeTexts(field, language).join('; ')].filter((part) => part !== '').join(': ');
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

/** The module of the built-in rulebook's records. */
export function hunanRecordTypes(table: FieldTable): string {
  const head =
    "/**\n * Records as Hunan's rulebook for 2016 to 2020 has them. Written by `npm run types` from the common record and\n * `rules/hunan-2016-2020/fields.json`; change those.\n */\n";
  return `${head}${recordTypes(table, '../records/evidence-shape.js')}`;
}
