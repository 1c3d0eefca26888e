/**
 * The JSON Schemas of everything that is read from or written to files, generated from the zod schemas that the
 * library itself reads by. Editors complete by them, forms and importers read the labels.
 */

import { sampleFile } from '../assess/read-sample.js';
import { commonTable, type FieldTable } from '../records/catalog.js';
import type { FieldInfo, Label } from '../records/field.js';
import { recordSchema } from '../records/record-schema.js';
import { type Schema, toJSONSchema } from '../records/zod.js';
import { assessFile } from '../rulebook/assessment-standards.js';
import { changesFile } from '../rulebook/changes.js';
import { clausesFile } from '../rulebook/clauses.js';
import { inspectFile } from '../rulebook/inspect-file.js';
import { lifecycleFile } from '../rulebook/lifecycle.js';
import { factsFileInFull, fieldsFile, manifestFileInFull, parametersFile, ruleFileInFull } from '../rulebook/schema.js';
import { targetsFile } from '../rulebook/targets-file.js';
import { wordsFile } from '../rulebook/words-file.js';
import { sealedSchema } from '../seal/sealed.js';
import { mappingDescription, mappingSchema } from '../tables/read-mapping.js';
import { words } from '../words/index.js';
import type { OwnUnits } from '../words/unit-text.js';
import { type Language, languages } from '../words/words.js';
import { approvalFile } from './approvals.js';
import { caseFile } from './case-schema.js';
import { codeTexts, fieldName } from './field-words.js';
import { findingAnswersFile } from './finding-answers.js';
import { lintFile } from './lint/lint-file.js';
import { mutantsFile } from './mutate/listed.js';
import { printedEligibility, printedRefusal, printedVerdict } from './printed-schema.js';

/** Those of records hang on the rulebook. */
const sourcesOf = (fields: FieldTable) => ({
  household: { schema: recordSchema(fields, 'household'), description: 'A household as it is handed in.' },
  village: { schema: recordSchema(fields, 'village'), description: 'A village as it is handed in.' },
  township: { schema: recordSchema(fields, 'township'), description: 'A township as it is handed in.' },
  county: { schema: recordSchema(fields, 'county'), description: 'A county as it is handed in.' },
  verdict: { schema: printedVerdict, description: 'What came of judging a record. Numbers are decimal strings.' },
  eligibility: { schema: printedEligibility, description: 'What a record may receive, measure by measure.' },
  refusal: { schema: printedRefusal, description: 'A record that was not judged, with all that is wrong with it.' },
  case: { schema: caseFile, description: 'Records with what they must come to: a verdict, or the codes of a refusal.' },
  rules: { schema: ruleFileInFull, description: 'A rule file of a rulebook: criteria and the verdict they make up.' },
  fields: { schema: fieldsFile, description: 'What records can say under a rulebook beside the common fields.' },
  facts: { schema: factsFileInFull, description: 'Values that a rulebook derives, each by one expression.' },
  parameters: { schema: parametersFile, description: 'The figures that policy sets, by date, with their sources.' },
  words: { schema: wordsFile, description: 'What a rulebook says in words of its own, in one language.' },
  sealed: { schema: sealedSchema, description: 'A sealed decision: a verdict with what it was reached from.' },
  changes: { schema: changesFile, description: 'Which version of a rulebook changed which verdicts, newest first.' },
  rulebook: {
    schema: manifestFileInFull,
    description: 'What a rulebook is: validity, documents, readings of their text.',
  },
  approval: {
    schema: approvalFile,
    description: 'Changes of verdicts, and gaps between layers of rules, found right.',
  },
  mutants: { schema: mutantsFile, description: 'Mutants of a rulebook that no case can notice, each with the reason.' },
  lifecycle: { schema: lifecycleFile, description: 'The states of a life in the register and the steps between them.' },
  clauses: {
    schema: clausesFile,
    description: 'The clauses of a document, with what judges by each or why nothing does.',
  },
  inspect: {
    schema: inspectFile,
    description: 'What is looked for in data, with severity, thresholds and source of each code.',
  },
  targets: {
    schema: targetsFile,
    description: 'What a plan sets for the years, whom it has to cover, and what it owes to whom falls back.',
  },
  assess: {
    schema: assessFile,
    description: 'What a third-party evaluation of a county is held to, with readings and sources.',
  },
  sample: { schema: sampleFile, description: 'A sample of a third-party evaluation, as tuopin sample draws it.' },
  answers: { schema: findingAnswersFile, description: 'What was answered of findings, each by its key.' },
  mapping: {
    schema: mappingSchema,
    description: mappingDescription,
  },
  lint: {
    schema: lintFile,
    description: 'Findings of tuopin lint that a rulebook keeps on purpose, with the reasons.',
  },
});

/** The name of a JSON Schema; its file is `dist/schemas/<name>.json`. */
export type SchemaName = keyof ReturnType<typeof sourcesOf>;

/** Every such name. */
export const schemaNames = Object.keys(sourcesOf(commonTable)) as readonly SchemaName[];

/** A JSON Schema, draft 2020-12, as plain JSON; named here is what this file reads and writes. */
export interface JsonSchema {
  [keyword: string]: unknown;
  type?: unknown;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  description?: string;
  minimum?: number;
  maximum?: number;
}

/** Every JSON Schema by name, those of records with the fields that a rulebook has. */
export function jsonSchemas(fields: FieldTable): Readonly<Record<SchemaName, JsonSchema>> {
  const schemas = schemaNames.map((name) => [name, jsonSchemaOf(fields, name)] as const);
  return Object.fromEntries(schemas) as Record<SchemaName, JsonSchema>;
}

/** One of them. */
export function jsonSchemaOf(fields: FieldTable, name: SchemaName): JsonSchema {
  const { schema, description } = sourcesOf(fields)[name];
  const override = ({ jsonSchema }: { jsonSchema: object }) => finish(jsonSchema as JsonSchema, fields.units);
  const { $schema, ...rest } = toJSONSchema(schema as Schema, { io: 'input', override }) as JsonSchema;
  return { $schema, title: `tuopin ${name}`, ...orLikeBases(rest), description };
}

/** The lists of a rulebook's files of which an entry may be like that of a base. */
const listed: Readonly<Record<string, 'id' | 'name' | 'path' | 'field'>> = {
  units: 'id',
  groups: 'path',
  fields: 'path',
  sources: 'id',
  documents: 'id',
  inspections: 'id',
  weights: 'field',
  mendings: 'id',
  readings: 'id',
  parameters: 'id',
  facts: 'id',
  rules: 'name',
};

/** A rulebook's file whose entries may also say what they are based on, and else only what differs. */
function orLikeBases(schema: JsonSchema): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([key, property]) => {
    const name = listed[key];
    if (name === undefined || property.items === undefined) return [key, property];
    const basedOn = {
      type: 'string',
      description: 'the base, as "extends" names it, whose entry of this name holds but for what stands here',
    };
    const like = { type: 'object', properties: { [name]: { type: 'string' }, basedOn }, required: [name, 'basedOn'] };
    return [key, { ...property, items: { anyOf: [property.items, like] } }];
  });
  // What a rulebook need not say where it takes it over.
  const cover = [{ required: ['validFrom', 'validTo', 'sources', 'readings'] }, { required: ['extends'] }];
  return {
    ...schema,
    ...(schema.properties === undefined ? {} : { properties: Object.fromEntries(properties) }),
    ...(schema.properties?.extends === undefined ? {} : { anyOf: cover }),
  };
}

/** Says in JSON Schema's own words what zod leaves to refinements, and takes out what is internal. */
function finish(schema: JsonSchema, units: OwnUnits): void {
  const info = schema['x-field'] as FieldInfo | undefined;
  delete schema['x-field'];
  // Lists are typed read-only in the library; of a file that says nothing.
  delete schema.readOnly;
  const label = schema['x-label'] as Label | undefined;
  if (label !== undefined) schema.description = languages.map((language) => label[language]).join('\n');
  if (info === undefined) return;
  schema.description = languages.map((language) => described(info, units, language)).join('\n');
  for (const number of numbersIn(schema)) {
    if (info.kind === 'money') number.minimum = 0;
    if (info.minimum !== undefined) number.minimum = info.minimum;
    if (info.maximum !== undefined) number.maximum = info.maximum;
  }
}

/** The parts of a field's schema that stand for a JSON number. */
function numbersIn(schema: JsonSchema): JsonSchema[] {
  if (schema.type === 'number') return [schema];
  // The ends of a range are numbers of the field too.
  return [...(schema.anyOf ?? []), ...Object.values(schema.properties ?? {})].flatMap(numbersIn);
}

/** What a field is, as an editor shows it: label, unit, what to write. */
function described(info: FieldInfo, units: OwnUnits, language: Language): string {
  const { expected, rules } = words[language];
  const wanted =
    info.options === undefined
      ? expected[info.kind === 'text' ? 'nonEmptyText' : info.kind]
      : codeTexts(info, language).join(rules.sentenceSeparator);
  return `${fieldName(info, units, language)}${rules.colon}${wanted}`;
}
