import { describe, expect, test } from 'vitest';
import { jsonSchemaOf } from '../../src/kit/json-schemas.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { InvalidMappingError } from '../../src/tables/mapping.js';
import { readMapping } from '../../src/tables/read-mapping.js';

const { fields } = hunan2016To2020();

describe('a mapping of unknown make', () => {
  test.each([{ columns: [] }, { units: { 工资: 'ounce' } }, { columns: { 工资: 'ingore' } }, { more: 1 }, 'x'])(
    '%j is none',
    (mapping) => {
      expect(() => readMapping(mapping, fields)).toThrow(InvalidMappingError);
    },
  );

  test('names what was probably meant, and what holds at another level is no fault', () => {
    const columns = { 备注: 'ingore', 工资: 'income.wages', 人口: 'registeredRuralPopulation' };
    expect(() => readMapping({ columns, units: { 工资: 'persons', 备注: 'days' } }, fields)).toThrow(
      'columns.备注: "ingore" (ignore?)\nunits.工资: "persons"',
    );
    expect(readMapping({ columns: { ...columns, 备注: 'ignore' } }, fields)).toBeDefined();
  });
});

describe('the schema of mappings', () => {
  test('says in both languages what the file and each part of it is', () => {
    const { properties = {}, description } = jsonSchemaOf(hunan2016To2020().fields, 'mapping');
    const told = [description, ...Object.values(properties).map((one) => one.description)];
    expect(told).toHaveLength(6);
    for (const text of told) expect(text).toMatch(/^[^\n]*\p{Script=Han}[^\n]*\n\P{Script=Han}+$/u);
  });
});
