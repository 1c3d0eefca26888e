import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Result } from '../../src/cli/report.js';
import { ndjsonReporter } from '../../src/cli/report-json.js';
import { eligibilitySchema } from '../../src/evaluate/eligibility-schema.js';
import { eligibilityTotals } from '../../src/evaluate/totals.js';
import { verdictSchema } from '../../src/evaluate/verdict-schema.js';
import type { CaseFile } from '../../src/kit/case-schema.js';
import { type JsonSchema, jsonSchemas, type SchemaName } from '../../src/kit/json-schemas.js';
import { type Level, levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { issuesFrom } from '../records/refusal.js';
import { fields, fieldsOf } from '../support/fields.js';
import { eligibility, evaluate, evaluateExit, evaluateReadings } from '../support/unchecked.js';

const root = resolve(import.meta.dirname, '../..');
const schemas = jsonSchemas(fields);

const formats = { date: true } as const;
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true, formats });
ajv.addVocabulary(['x-label', 'x-kind', 'x-unit', 'x-personal', 'x-identifies', 'x-fixed', 'x-options']);
const compiled = new Map<SchemaName, ValidateFunction>();

/** What is wrong with a value by a schema; empty where nothing is. */
function faults(name: SchemaName, value: unknown): string[] {
  const validate = compiled.get(name) ?? ajv.compile(schemas[name]);
  compiled.set(name, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function jsonFiles(folder: string, recursive = true): { path: string; value: unknown }[] {
  return readdirSync(join(root, folder), { recursive, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ path: join(folder, name), value: JSON.parse(readFileSync(join(root, folder, name), 'utf8')) }));
}

// Of fixtures/refused only the case files: what lies in its folder text/ is not JSON to begin with.
const caseFiles = [...jsonFiles('fixtures/cases'), ...jsonFiles('fixtures/refused', false)];
const otherCaseFiles = jsonFiles('fixtures/national-2016');

describe('the files of the repository', () => {
  it.each([
    ...caseFiles,
    ...otherCaseFiles,
    ...jsonFiles('fixtures/small-rulebook/cases'),
    ...jsonFiles('fixtures/own-facts/cases'),
  ])('$path is a case file', ({ value }) => {
    expect(faults('case', value)).toEqual([]);
  });

  it.each([...jsonFiles('fixtures/records'), ...jsonFiles('fixtures/eligible'), ...jsonFiles('fixtures/procedure')])(
    '$path holds records',
    ({ value }) => {
      for (const record of [value].flat()) expect(faults((record as { level: Level }).level, record)).toEqual([]);
    },
  );

  it.each([
    ...jsonFiles('rules'),
    ...jsonFiles('fixtures/small-rulebook', false),
    ...jsonFiles('fixtures/own-facts', false),
  ])('$path is a file of a rulebook', ({ path, value }) => {
    const named =
      /(rulebook|parameters|fields|facts|words|clauses|changes|lifecycle|targets|lint|inspect|assess|mutants|approved-differences)(?:\.zh|\.en)?\.json$/.exec(
        path,
      )?.[1];
    const name = named === 'approved-differences' ? 'approval' : (named ?? 'rules');
    expect(faults(name as SchemaName, value)).toEqual([]);
    expect((value as { $schema: string }).$schema).toBe(
      `${'../'.repeat(path.split('/').length - 1)}dist/schemas/${name}.json`,
    );
  });
});

describe('records and verdicts of the cases', () => {
  const judged = caseFiles.flatMap(({ path, value }) =>
    (value as CaseFile).cases
      .filter(({ expect: { outcome } }) => outcome !== undefined)
      .map(({ record, recordFile, ...rest }) => ({
        ...rest,
        record:
          recordFile === undefined
            ? (record as { level: Level })
            : (JSON.parse(readFileSync(resolve(root, dirname(path), recordFile), 'utf8')) as { level: Level }),
      })),
  );

  it('lets through every record that is judged', () => {
    for (const { name, record } of judged) expect(faults(record.level, record), name).toEqual([]);
  });

  it('describes what each may receive, to zod and to other validators alike', () => {
    for (const { name, record } of judged.filter(({ rule }) => rule?.startsWith('measure/'))) {
      const found: unknown = JSON.parse(JSON.stringify(eligibility(record)));
      expect(faults('eligibility', found), name).toEqual([]);
      expect(eligibilitySchema.parse(found), name).toEqual(found);
    }
  });

  it('describes every verdict, to zod and to other validators alike', () => {
    expect(judged.length).toBeGreaterThan(400);
    for (const { name, record, rule, subject, asOf, readings } of judged) {
      const verdict: unknown = JSON.parse(JSON.stringify(evaluate(record, { rule, subject, asOf, readings })));
      expect(faults('verdict', verdict), name).toEqual([]);
      expect(verdictSchema.parse(verdict), name).toEqual(verdict);
    }
  });
});

describe('what is printed', () => {
  const records = ['eligible', 'procedure'].flatMap((folder) =>
    jsonFiles(`fixtures/${folder}`).flatMap(({ value }) => value as { level: Level } & object),
  );
  const place = { file: 'records.json', item: 1 };
  const settings = { language: 'en', rulebook: hunan2016To2020(), severalFiles: true, colour: false } as const;
  const printed = (result: Result) => JSON.parse(ndjsonReporter(settings).result(result)) as unknown;

  it('of a verdict, with the procedure and with every reading', () => {
    for (const record of records.filter(({ level }) => level !== 'township')) {
      expect(faults('verdict', printed({ place, record, verdict: evaluateExit(record) }))).toEqual([]);
    }
    for (const record of records) {
      const allReadings = evaluateReadings(record);
      expect(faults('verdict', printed({ place, record, verdict: evaluate(record), allReadings }))).toEqual([]);
    }
  });

  it('of what may be received, with totals, and what if', () => {
    for (const record of records) {
      for (const parameters of [undefined, { 'studyGrant/amount': '2500' }]) {
        const found = eligibility(record, { parameters });
        const text = JSON.stringify({ ...found, totals: eligibilityTotals(found) });
        expect(faults('eligibility', JSON.parse(text))).toEqual([]);
        const measures = found.measures.map(({ criteria: _, ...measure }) => measure);
        expect(faults('eligibility', JSON.parse(JSON.stringify({ ...found, measures })))).toEqual([]);
      }
    }
  });

  it('of a refusal', () => {
    const issues = issuesFrom(() =>
      evaluate({ level: 'household', id: 'H', members: [], income: { wages: '4000元' } }),
    );
    const one = printed({ place, refusal: { id: 'H', level: null, issues } });
    expect(faults('refusal', one)).toEqual([]);
    expect(faults('verdict', one)).not.toEqual([]);
  });
});

describe('what is refused', () => {
  const member = { birthDate: '1970-05-05', schooling: 'completed', medicalInsurance: 'resident' };
  const household = { level: 'household', id: 'H', asOf: '2018-12-31', members: [member] };
  const village = { level: 'village', id: 'V', asOf: '2018-12-31' };
  const county = { level: 'county', id: 'C', asOf: '2018-12-31' };

  it.each<[string, SchemaName, unknown]>([
    ['another level', 'household', { ...household, level: 'village' }],
    ['no id', 'household', { level: 'household', members: [member] }],
    ['no members', 'household', { ...household, members: [] }],
    ['too many members', 'household', { ...household, members: Array(51).fill(member) }],
    ['an unknown key', 'household', { ...household, incomes: {} }],
    ['an unknown key of a member', 'household', { ...household, members: [{ ...member, age: 48 }] }],
    ['a date that does not exist', 'household', { ...household, asOf: '2018-02-30' }],
    ['a sum of money below zero', 'household', { ...household, income: { wages: -1 } }],
    ['a sum of money with a unit', 'household', { ...household, income: { wages: '4000元' } }],
    ['a code that is not in the list', 'household', { ...household, housing: { grade: 'E' } }],
    ['more days than a year has', 'household', { ...household, water: { shortDaysPerYear: 367 } }],
    ['a population of nobody', 'village', { ...village, registeredRuralPopulation: 0 }],
    ['a count with a fraction', 'village', { ...village, remainingPoorPersons: 1.5 }],
    ['a rate above a hundred', 'county', { ...county, incidence: 101 }],
    ['a task that is neither done nor not', 'village', { ...village, tasks: { water: 'yes' } }],
    ['a verdict without an outcome', 'verdict', { level: 'county', id: 'C' }],
    ['a case without a name', 'case', { cases: [{ record: county, expect: { outcome: 'met' } }] }],
    ['a case that expects nothing', 'case', { cases: [{ name: 'A case', record: county, expect: {} }] }],
    ['a case without a record', 'case', { cases: [{ name: 'A case', expect: { outcome: 'met' } }] }],
    ['a case with an unknown outcome', 'case', { cases: [{ name: 'A', record: {}, expect: { outcome: 'passed' } }] }],
    ['a case with an unknown code', 'case', { cases: [{ name: 'A', record: {}, expect: { refused: ['wrong'] } }] }],
    ['a rule file without rules', 'rules', { rules: [] }],
    ['a parameter without an id', 'parameters', { parameters: [{ labels: { zh: '线', en: 'line' } }] }],
    ['a rulebook without a version', 'rulebook', { id: 'hunan' }],
  ])('%s', (_, name, value) => {
    expect(faults(name, value)).not.toEqual([]);
  });

  it('an empty list of conditions, an unknown operator, a path in a condition', () => {
    const labels = { zh: '水', en: 'water' };
    const params = { labels, citations: [{ source: '湘政发〔2017〕12号', at: '一（四）' }], required: true };
    const fileWith = (conditions: unknown) => ({
      rules: [{ name: 'village/water', conditions, event: { type: 'criterion', params } }],
    });
    const leaf = { fact: 'tasks.water', operator: 'equal', value: true };
    expect(faults('rules', fileWith({ all: [leaf] }))).toEqual([]);
    expect(faults('rules', fileWith({ all: [] }))).not.toEqual([]);
    expect(faults('rules', fileWith({ all: [{ ...leaf, operator: 'greaterThan' }] }))).not.toEqual([]);
    expect(faults('rules', fileWith({ all: [{ ...leaf, path: '$.water' }] }))).not.toEqual([]);
  });
});

/** The part of a record's schema that a path leads to. */
function schemaAt(schema: JsonSchema, path: string): JsonSchema {
  return path.split('.').reduce((at, key) => {
    const group = at.anyOf?.[0] ?? at;
    const inner = (group.properties as Record<string, JsonSchema>)[key.replace('[]', '')] as JsonSchema;
    return key.endsWith('[]') ? (inner.items as JsonSchema) : inner;
  }, schema);
}

describe('the schemas themselves', () => {
  it.each(Object.entries(schemas))('%s names its draft, has no address, and is plain JSON', (_, schema) => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema).not.toHaveProperty('$id');
    expect(schema.additionalProperties).toBe(false);
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(JSON.stringify(schema)).not.toMatch(/x-field|readOnly/);
  });

  it.each(levels)('%s carries label, unit, options and what is personal', (level) => {
    for (const field of fieldsOf(level)) {
      if (field.path === 'level') continue;
      const schema = schemaAt(schemas[level], field.path);
      expect(schema['x-label'], field.path).toEqual(field.label);
      expect(schema['x-unit'], field.path).toBe(field.unit);
      expect(schema['x-options'], field.path).toEqual(field.options);
      expect(schema['x-personal'], field.path).toBe(field.personal);
      expect(schema.description, field.path).toContain(field.label.zh);
      expect(schema.description, field.path).toContain(field.label.en);
    }
  });
});
