/**
 * Copies a record in which every value is plainly right. Where anything may be wrong, or is a range or evidence, it says
 * nothing: then `read-shape.ts` is asked, which tells what is wrong.
 */
import { remembered } from '../base/remembered.js';
import { type FieldTable, type Level, levels } from './catalog.js';
import { faultOf, plainCheck } from './field.js';
import { MAX_MEMBERS } from './household.js';
import { type GroupShape, isOptional, type Shape } from './shape.js';

/** What a reader gives that is not sure that all is right. */
const UNSURE = Symbol('unsure');
/** What it keeps of a value: of text and numbers themselves, of groups and lists frozen copies. */
type Read = (value: unknown) => unknown;
type Values = Record<string, unknown>;

/** By level, what copies a record of it whose values are plainly right: its parts are frozen, itself it is not. */
export const soundReader = remembered((table: FieldTable) => {
  const readers = levels.map((level) => [level, groupReader(table.shape(level), false)] as const);
  const readerOf = Object.fromEntries(readers) as Readonly<Record<Level, Read>>;
  return (level: Level, value: object): Record<string, unknown> | undefined => {
    const copy = readerOf[level](value);
    if (copy === UNSURE || (copy as Values).level !== level) return undefined;
    // A copy of a checked record has its marks, and is none.
    return Object.getOwnPropertySymbols(copy).length === 0 ? (copy as Values) : undefined;
  };
});

function readerOf(shape: Shape): Read {
  switch (shape.is) {
    case 'field': {
      const { info } = shape;
      const isRequired = info.required === true;
      const isPlain = plainCheck(info);
      return (value) => {
        if (isPlain(value)) return value;
        if (value === undefined || value === null) return isRequired ? UNSURE : value;
        // Whether a range is sound, that is left to others.
        return typeof value !== 'object' && faultOf(value, info) === undefined ? value : UNSURE;
      };
    }
    case 'list':
      return listReader(groupReader(shape.each, true));
    case 'group': {
      const read = groupReader(shape, true);
      const mayBeAbsent = isOptional(shape);
      return (value) => (mayBeAbsent && (value === undefined || value === null) ? value : read(value));
    }
    case 'evidence':
      return (value) => (value === undefined ? value : UNSURE);
    default:
      // What is free, and what the level is, nobody has to look into.
      return (value) => value;
  }
}

/** Its values in the order of the shape. */
function groupReader({ parts }: GroupShape, freezes: boolean): Read {
  const shapes = Object.entries(parts);
  const names = shapes.map(([name]) => name);
  const required = shapes.flatMap(([name, part]) => (isOptional(part) ? [] : [name]));
  const reads = shapes.map(([, part]) => readerOf(part));
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
