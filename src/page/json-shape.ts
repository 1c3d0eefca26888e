/**
 * Whether JSON has a shape: that of a JSON Schema, of which as many keywords are read as the schemas made for the page have.
 * The page carries no zod; what zod checks by elsewhere is written as a schema when the page is made.
 */

import { isDay } from '../base/date.js';

/** A JSON Schema, or as much of one. */
export interface JsonShape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  /** A day, where anything; its pattern is left out. */
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, JsonShape>>;
  readonly required?: readonly string[];
  /** Of all other keys; `false` where there may be none. */
  readonly additionalProperties?: JsonShape | false;
  readonly items?: JsonShape;
  readonly maxItems?: number;
}

type Way = readonly (string | number)[];

/** The way to the first fault; undefined where there is none. */
export function jsonFault(value: unknown, shape: JsonShape): Way | undefined {
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  const { length = 0 } = Object(value) as { readonly length?: number };
  const { minLength = 0, maxLength = length, maxItems = length, pattern = '' } = shape;
  const isOf =
    type === (shape.type ?? type) &&
    (shape.const ?? value) === value &&
    shape.enum?.includes(value) !== false &&
    (type !== 'string' ||
      (length >= minLength &&
        length <= maxLength &&
        new RegExp(pattern).test(value as string) &&
        (shape.format === undefined || isDay(value))));
  if (!isOf) return [];
  const within = (key: string | number, of: JsonShape): Way | undefined => {
    const way = jsonFault((value as Readonly<Record<string, unknown>>)[key], of);
    return way && [key, ...way];
  };
  if (type === 'array')
    return firstOf(length, (at) => within(at, shape.items ?? {})) ?? (length > maxItems ? [] : undefined);
  if (type !== 'object') return undefined;
  const { properties = {}, required = [], additionalProperties: others = {} } = shape;
  const known = Object.entries(properties).filter(
    ([key]) => required.includes(key) || Object.hasOwn(value as object, key),
  );
  const more = Object.keys(value as object).filter((key) => !Object.hasOwn(properties, key));
  return (
    firstOf(known.length, (at) => within(...(known[at] as [string, JsonShape]))) ??
    firstOf(more.length, (at) => (others === false ? [] : within(more[at] as string, others)))
  );
}

function firstOf(count: number, fault: (at: number) => Way | undefined): Way | undefined {
  for (let at = 0; at < count; at += 1) {
    const way = fault(at);
    if (way !== undefined) return way;
  }
  return undefined;
}
