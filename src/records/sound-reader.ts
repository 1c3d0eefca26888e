/**
 * Copies a record in which every value is plainly right. Where anything may be wrong, or is a range or evidence, it says
 * nothing: then `read-shape.ts` is asked, which tells what is wrong.
 */
import { remembered } from '../base/remembered.js';
import { type FieldTable, type Level, levels } from './catalog.js';
import { faultOf, isPlainValue, type PlainValues, plainValuesOf } from './field.js';
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

/** What a group can hold under a name. */
interface Part {
  readonly name: string;
  readonly isRequired: boolean;
  /** Of a field, what most of its values are like. */
  readonly plain: PlainValues | undefined;
  /** Of what is no field, or is not like that. */
  readonly read: Read;
}

function partOf(name: string, shape: Shape): Part {
  const isRequired = !isOptional(shape);
  const plain = shape.is === 'field' ? plainValuesOf(shape.info) : undefined;
  return { name, isRequired, plain, read: readerOf(shape, isRequired) };
}

function readerOf(shape: Shape, isRequired: boolean): Read {
  switch (shape.is) {
    case 'field':
      return (value) => {
        if (value === undefined || value === null) return isRequired ? UNSURE : value;
        // Whether a range is sound, that is left to others.
        return typeof value !== 'object' && faultOf(value, shape.info) === undefined ? value : UNSURE;
      };
    case 'list':
      return listReader(groupReader(shape.each, true));
    case 'group': {
      const read = groupReader(shape, true);
      return (value) => (!isRequired && (value === undefined || value === null) ? value : read(value));
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
  const all = Object.entries(parts).map(([name, shape]) => partOf(name, shape));
  const required = all.filter(({ isRequired }) => isRequired).length;
  /** By the place after that of a name, the place of the name that came next, of late. */
  const following = [...all.keys(), all.length];
  const read = (copy: Values): Values | typeof UNSURE => {
    let at = 0;
    let missing = required;
    for (const name in copy) {
      let place = following[at] as number;
      if (all[place]?.name !== name) {
        place = at;
        while (place < all.length && (all[place] as Part).name !== name) place += 1;
        if (place === all.length) return inAnyOrder(copy);
        following[at] = place;
      }
      const part = all[place] as Part;
      const value = copy[name];
      if (part.plain === undefined || !isPlainValue(value, part.plain)) {
        const kept = part.read(value);
        if (kept === UNSURE) return UNSURE;
        if (kept !== value) copy[name] = kept;
      }
      if (part.isRequired) missing -= 1;
      at = place + 1;
    }
    return missing === 0 ? copy : UNSURE;
  };
  /** The same of values that stand in another order, or are none of its own. */
  const inAnyOrder = (values: Values): Values | typeof UNSURE => {
    const ordered: Values = {};
    let count = 0;
    for (const { name, isRequired, read } of all) {
      const value = values[name];
      if (value === undefined && isRequired) return UNSURE;
      if (value === undefined && !Object.hasOwn(values, name)) continue;
      const kept = read(value);
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
    return copy !== UNSURE && freezes ? Object.freeze(copy) : copy;
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
