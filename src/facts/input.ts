/** A fact that is just an input: its name is the field's path. */
import type { Field, Level } from '../records/catalog.js';
import { isNumeric } from '../records/field.js';
import { type Fact, type FactRange, type FactType, inputValue, numberOf, type PreparedFact, reader } from './fact.js';

function typeOf(field: Field): FactType | undefined {
  if (isNumeric(field.kind)) return field.unit === undefined ? undefined : { kind: 'number', unit: field.unit };
  if (field.kind === 'boolean') return { kind: 'boolean' };
  return field.kind === 'code' ? { kind: 'code', options: Object.keys(field.options ?? {}) } : undefined;
}

/** What the field's own check lets through. */
function rangeOf({ kind, minimum, maximum }: Field): FactRange {
  const least = kind === 'percent' ? minimum : (minimum ?? 0);
  return {
    ...(least === undefined ? {} : { minimum: least }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(kind === 'count' ? { whole: true } : {}),
  };
}

/** The fact of a field; undefined for fields that no rule compares (ids, names, dates, what members have). */
export function inputFact(level: Level, field: Field): Fact | undefined {
  const type = typeOf(field);
  if (type === undefined || field.path.includes('[]')) return undefined;
  const { path, kind, label } = field;
  const read = reader(path);
  const prepared: PreparedFact<unknown> = {
    value: (record) => {
      const value = read(record) as number | string | boolean | undefined;
      return value === undefined || type.kind !== 'number'
        ? (value as string | boolean | undefined)
        : numberOf(kind, value as number | string);
    },
    trace: (record) => {
      const value = read(record) as number | string | boolean | undefined;
      return value === undefined
        ? { inputs: [], missing: [path] }
        : { inputs: [{ path, value: inputValue(kind, value) }], missing: [] };
    },
  };
  const range = type.kind === 'number' ? { range: rangeOf(field) } : {};
  return { name: path, level, type, labels: label, inputs: [path], ...range, prepare: () => prepared };
}
