import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/records/catalog.js';
import { faultOf } from '../../src/records/field.js';
import { recordSchema, shapeSchema } from '../../src/records/record-schema.js';
import { codeField, field } from '../../src/records/shape.js';
import { fields } from '../support/fields.js';

describe('the schema of a field and its check', () => {
  const shapes = [
    field('money', '甲', 'a', { unit: 'yuan/year' }),
    field('percent', '乙', 'b', { unit: 'percent' }),
    field('percent', '乙', 'b', { unit: 'percent', minimum: 0, maximum: 100 }),
    field('count', '丙', 'c', { unit: 'persons' }),
    field('count', '丙', 'c', { unit: 'persons', minimum: 1 }),
    field('measure', '丁', 'd', { unit: 'm' }),
    field('measure', '丁', 'd', { unit: 'days/year', maximum: 366 }),
    field('boolean', '戊', 'e'),
    field('date', '己', 'f'),
    field('text', '庚', 'g'),
    codeField('辛', 'h', { A: ['甲', 'a'], none: ['无', 'none'] }),
  ];

  it('agree on every value: what the schema refuses has a fault, and nothing else', () => {
    const value = fc.oneof(
      fc.anything(),
      fc.double(),
      fc.integer(),
      fc.stringMatching(/^-?\d{1,17}(\.\d{1,8})?$/),
      fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      fc.constantFrom('A', 'none', '', '2016-02-29', '2100-02-29', '0000-01-01', '\ud800', 2 ** 53, 366, 1e-7, -0),
    );
    fc.assert(
      fc.property(fc.constantFrom(...shapes), value, (shape, given) => {
        const accepted = shapeSchema(shape).safeParse(given).success;
        const missing = given === null || given === undefined;
        expect(accepted).toBe(missing || faultOf(given, shape.info) === undefined);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the schema of a level', () => {
  it('is made once for a table', () => {
    for (const level of levels) expect(recordSchema(fields, level)).toBe(recordSchema(fields, level));
    expect(recordSchema(fields, 'village')).not.toBe(recordSchema(fields, 'county'));
  });
});
