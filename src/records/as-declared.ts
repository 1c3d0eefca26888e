/** A record as a table reads it that declares less than another: two rulebooks judge it, each by what it asks for. */
import { isValues, type Values } from '../base/values.js';
import { type FieldTable, isLevel, type Level } from './catalog.js';
import { fieldByPath } from './field-path.js';

/** A copy without what only the other table declares. What neither declares stays, and is refused. */
export function asDeclared(value: unknown, own: FieldTable, other: FieldTable): unknown {
  const level = isValues(value) && Object.hasOwn(value, 'level') ? value.level : undefined;
  if (own === other || !isValues(value) || !isLevel(level)) return value;
  return declared(value, level, '', own, other);
}

function declared(values: Values, level: Level, path: string, own: FieldTable, other: FieldTable): Values {
  const known = own.groupAt(level, path)?.keys ?? [];
  const strange = (other.groupAt(level, path)?.keys ?? []).filter((key) => !known.includes(key));
  const kept = Object.entries(values).filter(([key]) => !strange.includes(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (path === '' && key === 'evidence' && isValues(value)) return [key, declaredSources(value, level, own, other)];
      const below = path === '' ? key : `${path}.${key}`;
      if (own.groupAt(level, below) === undefined) return [key, value];
      const within = (one: unknown, at: string) => (isValues(one) ? declared(one, level, at, own, other) : one);
      return [key, Array.isArray(value) ? value.map((one) => within(one, `${below}[]`)) : within(value, below)];
    }),
  );
}

function declaredSources(evidence: Values, level: Level, own: FieldTable, other: FieldTable): Values {
  const isStrange = (path: string) =>
    fieldByPath(own, level, path) === undefined && fieldByPath(other, level, path) !== undefined;
  return Object.fromEntries(Object.entries(evidence).filter(([path]) => !isStrange(path)));
}
