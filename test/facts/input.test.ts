import { describe, expect, it } from 'vitest';
import { inputFact } from '../../src/facts/input.js';
import { fieldAt, fieldsOf, levels } from '../../src/records/catalog.js';
import { isNumeric } from '../../src/records/field.js';
import { examples, household, replaced, without } from '../examples.js';
import { ask } from './asked.js';

describe('inputFact', () => {
  it.each(levels)('is there for every figure, boolean and code of a %s itself, and for nothing else', (level) => {
    for (const field of fieldsOf(level)) {
      const fact = inputFact(level, field);
      const comparable = isNumeric(field.kind) || field.kind === 'boolean' || field.kind === 'code';
      expect(fact !== undefined, field.path).toBe(comparable && !field.path.startsWith('members'));
      if (fact === undefined) continue;
      expect(fact).toMatchObject({ name: field.path, level, labels: field.label });
      expect(fact.type.kind).toBe(isNumeric(field.kind) ? 'number' : field.kind);
      expect(fact.type.kind === 'number' ? fact.type.unit : undefined).toBe(field.unit);
      expect(fact.type.kind === 'code' ? fact.type.options : []).toEqual(Object.keys(field.options ?? {}));
    }
  });

  it.each(levels)('reads its field of a %s, and misses it by its path', (level) => {
    for (const field of fieldsOf(level)) {
      const fact = inputFact(level, field);
      if (fact === undefined) continue;
      const given = ask(fact, examples[level]());
      expect(given.value, field.path).toBeDefined();
      expect(given).toMatchObject({ inputs: [{ path: field.path, value: given.value }], missing: [] });
      for (const record of [without(examples[level](), field.path), replaced(examples[level](), field.path, null)]) {
        expect(ask(fact, record)).toEqual({ value: undefined, inputs: [], missing: [field.path] });
      }
    }
  });

  it('is missing where its group is', () => {
    const field = fieldAt('household', 'income.wages');
    const fact = field && inputFact('household', field);
    for (const income of [null, undefined]) {
      expect(fact && ask(fact, household({ income })).missing).toEqual(['income.wages']);
    }
  });

  it('takes false and zero for values', () => {
    const asked = (path: string, value: unknown) => {
      const field = fieldAt('household', path);
      const fact = field && inputFact('household', field);
      return fact && ask(fact, replaced(household(), path, value)).value;
    };
    expect(asked('stableIncome', false)).toBe(false);
    expect(asked('income.wages', 0)).toBe('0');
    expect(asked('water.shortDaysPerYear', 0)).toBe('0');
  });
});
