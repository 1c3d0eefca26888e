import { describe, expect, it } from 'vitest';
import type { Schema } from '../../src/records/zod.js';
import { changesFile } from '../../src/rulebook/changes.js';
import {
  factsFileInFull,
  fieldsFile,
  manifestFile,
  parametersFile,
  ruleFileInFull,
} from '../../src/rulebook/schema.js';
import { builtInFiles, put, refusals } from './files.js';
import { criterion, filesOf, leaf, verdict } from './small.js';

const schemas: Readonly<Record<string, Schema>> = {
  'rulebook.json': manifestFile,
  'parameters.json': parametersFile,
  'facts.json': factsFileInFull,
  'changes.json': changesFile,
  'fields.json': fieldsFile,
};
const schemaOf = (name: string) => schemas[name] ?? ruleFileInFull;

describe('the schemas that editors complete by', () => {
  it('accept every built-in file', () => {
    for (const [name, file] of Object.entries(builtInFiles())) {
      expect(schemaOf(name).safeParse(file).success, name).toBe(true);
    }
  });

  it.each<[string, string, string, unknown]>([
    ['an empty group', 'household-exit.json', '/rules/0/conditions', { all: [] }],
    ['two groups in one', 'household-exit.json', '/rules/0/conditions/any', [leaf('stableIncome', 'equal', true)]],
    ['path', 'household-exit.json', '/rules/0/conditions/all/0/path', '$'],
    ['priority', 'household-exit.json', '/rules/0/priority', 1],
    ['a plain comparison of numbers', 'household-exit.json', '/rules/0/conditions/all/0/operator', 'greaterThan'],
    ['a decorated operator', 'household-exit.json', '/rules/0/conditions/all/1/operator', 'not:equal'],
    ['a missing label', 'household-exit.json', '/rules/0/event/params/labels/zh', undefined],
    ['a missing citation', 'household-exit.json', '/rules/0/event/params/citations', []],
    ['half-width brackets', 'household-exit.json', '/rules/0/event/params/citations/0/at', '一(四)'],
    ['a number for a value', 'parameters.json', '/parameters/1/values/0/value', 831],
    ['a bad version', 'rulebook.json', '/version', 'v1'],
  ])('refuse, as the loader does, %s', (_, name, pointer, value) => {
    const files = builtInFiles();
    put(files, name, pointer, value);
    expect(schemaOf(name).safeParse(files[name]).success).toBe(false);
    expect(refusals(files)).not.toEqual([]);
  });

  it.each<[string, unknown]>([
    ['a boolean', leaf('services', 'equal', true)],
    ['a parameter', leaf('collectiveIncome', 'decimal:lessThan', { fact: 'income/least' })],
    ['a figure as text', leaf('collectiveIncome', 'decimal:lessThan', '5.5')],
    ['a figure as number', leaf('collectiveIncome', 'decimal:lessThan', 5.5)],
  ])('and the loader agree on %s for the other side', (_, condition) => {
    const rules = [criterion('village/one', { all: [condition] }), verdict('village/exit', 'village/one')];
    expect(refusals(filesOf(rules)).length === 0).toBe(ruleFileInFull.safeParse({ rules }).success);
  });

  it('name a rule by its level', () => {
    const named = (name: string) =>
      ruleFileInFull.safeParse({ rules: [criterion(name, leaf('services', 'equal', true))] }).success;
    expect(['household/a', 'village/a1', 'county/aB'].map(named)).toEqual([true, true, true]);
    expect(
      ['a', 'town/a', 'village/', 'village/A', 'village/a b', 'village/a/b', `village/${'a'.repeat(65)}`].some(named),
    ).toBe(false);
  });
});
