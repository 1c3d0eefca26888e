// src/records/zod.ts
import { en } from "zod/locales";
import {
  array,
  boolean,
  config,
  describe,
  discriminatedUnion,
  exactOptional,
  extend,
  gte,
  int,
  iso,
  lazy,
  literal,
  looseObject,
  lte,
  maxLength,
  meta,
  minLength,
  nullable,
  nullish,
  number,
  optional,
  readonly,
  record,
  refine,
  regex,
  strictObject,
  string,
  tuple,
  union,
  unknown,
  enum as zodEnum,
  null as zodNull
} from "zod/mini";
import { toJSONSchema } from "zod/mini";
function setUp(functions) {
  const node = globalThis.process?.versions?.node;
  if (node === void 0) config({ jitless: true });
  if (config().localeError === void 0) config(en());
  return functions;
}
var z = setUp({
  array,
  boolean,
  describe,
  discriminatedUnion,
  enum: zodEnum,
  exactOptional,
  extend,
  gte,
  int,
  iso,
  lazy,
  literal,
  looseObject,
  lte,
  maxLength,
  meta,
  minLength,
  null: zodNull,
  nullable,
  nullish,
  number,
  optional,
  readonly,
  record,
  refine,
  regex,
  strictObject,
  string,
  tuple,
  union,
  unknown
});

export {
  z,
  toJSONSchema
};
