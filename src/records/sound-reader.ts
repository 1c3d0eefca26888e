/**
 * Copies a record in which every value is plainly right, many times quicker than its schema checks it. Where anything
 * may be wrong, or is a range or evidence, it says nothing: then the schema is asked, which tells what is wrong.
 */
import { remembered } from '../base/remembered.js';
import { type FieldTable, type Level, levels, unwrapped } from './catalog.js';
import { faultOf, fieldInfo } from './field.js';
import { MAX_MEMBERS } from './household.js';
import { type Schema, z } from './zod.js';

/** What a reader gives that is not sure that all is right. */
const UNSURE = Symbol('unsure');
/** What it keeps of a value: of text and numbers themselves, of groups and lists frozen copies. */
type Read = (value: unknown) => unknown;
type Values = Record<string, unknown>;

/** By level, what copies a record of it whose values are plainly right: its parts are frozen, itself it is not. */
export const soundReader = remembered((table: FieldTable) => {
  const readers = levels.map((level) => [level, groupReader(table.schema(level), false)] as const);
  const readerOf = Object.fromEntries(readers) as Readonly<Record<Level, Read>>;
  return (level: Level, value: object): Record<string, unknown> | undefined => {
    const copy = readerOf[level](value);
    return copy !== UNSURE && (copy as Values).level === level ? (copy as Values) : undefined;
  };
});

function readerOf(schema: Schema): Read {
  const info = fieldInfo(schema);
  const inner = unwrapped(schema);
  const isOptional = inner !== schema;
  if (info !== undefined) {
    const isRequired = info.required === true;
    return (value) => {
      if (value === undefined || value === null) return isRequired ? UNSURE : value;
      // Which a range is, that is left to the schema.
      return typeof value !== 'object' && faultOf(value, info) === undefined ? value : UNSURE;
    };
  }
  if (inner instanceof z.ZodArray) return listReader(groupReader(inner.element as Schema, true));
  if (inner instanceof z.ZodObject) {
    const read = groupReader(inner, true);
    return (value) => (isOptional && (value === undefined || value === null) ? value : read(value));
  }
  return (value) => (value === undefined && isOptional ? value : UNSURE);
}

/** Its values in the schema's order, as the schema gives them back. */
function groupReader(schema: Schema, freezes: boolean): Read {
  const shape = Object.entries((unwrapped(schema) as InstanceType<typeof z.ZodObject>).shape as Record<string, Schema>);
  const names = shape.map(([name]) => name);
  const required = shape.flatMap(([name, child]) => (unwrapped(child) === child ? [name] : []));
  const reads = shape.map(([name, child]): Read => {
    // What is free, and what the level is, nobody has to look into.
    const isFree = name === 'extra' && fieldInfo(child) === undefined && !(unwrapped(child) instanceof z.ZodObject);
    return isFree || (name === 'level' && !freezes) ? (value) => value : readerOf(child);
  });
  const read = (copy: Values): Values | typeof UNSURE => {
    let at = 0;
    for (const name in copy) {
      while (names[at] !== name && at < names.length) at += 1;
      const one = reads[at];
      if (one === undefined) return inAnyOrder(copy);
      const value = copy[name];
      const kept = one(value);
      if (kept === UNSURE) return UNSURE;
      if (kept !== value) copy[name] = kept;
      at += 1;
    }
    return copy;
  };
  /** The same of values that stand in another order, or are none of its own. */
  const inAnyOrder = (values: Values): Values | typeof UNSURE => {
    const ordered: Values = {};
    let count = 0;
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at] as string;
      const value = values[name];
      if (value === undefined && !Object.hasOwn(values, name)) continue;
      const kept = (reads[at] as Read)(value);
      if (kept === UNSURE) return UNSURE;
      ordered[name] = kept;
      count += 1;
    }
    return count === Object.keys(values).length ? ordered : UNSURE;
  };
  return (value) => {
    if (typeof value !== 'object' || value === null) return UNSURE;
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return UNSURE;
    // A schema sees what does not show, too.
    if (Reflect.ownKeys(value).length !== Object.keys(value).length) return UNSURE;
    // Looked at is the copy: what a getter would say a second time does not matter.
    const copy = read({ ...value });
    if (copy === UNSURE) return UNSURE;
    for (const name of required) if (copy[name] === undefined) return UNSURE;
    return freezes ? Object.freeze(copy) : copy;
  };
}

function listReader(read: Read): Read {
  return (value) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > MAX_MEMBERS) return UNSURE;
    const copy: unknown[] = [];
    for (let at = 0; at < value.length; at += 1) {
      const one = read(value[at]);
      if (one === UNSURE) return UNSURE;
      copy.push(one);
    }
    return Object.freeze(copy);
  };
}
