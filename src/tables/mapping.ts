/** What a file's columns hold, as it is shown, kept, and given again with next month's file. */
import { nearest } from '../base/suggest.js';
import type { FieldTable, Level } from '../records/catalog.js';
import { levels } from '../records/catalog.js';
import { type Infer, z } from '../records/zod.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { tableWords } from '../words/tables.js';
import { languages } from '../words/words.js';
import type { TableWords } from '../words/zh/tables.js';
import { textKey } from './key.js';
import { roles, type Target, targetOf } from './target.js';
import { factorsOf, type TableUnit, tableUnits } from './units.js';

const answer = z.union([z.string(), z.boolean(), z.null()]);

/** What a part of a mapping is, in both languages, as schemas of records say what their fields are. */
const described = (part: keyof TableWords['mapping']) =>
  languages.map((language) => tableWords[language].mapping[part]).join('\n');
const says = (part: keyof TableWords['mapping']) => z.describe(described(part));

/** The form of a mapping file. */
export const mappingSchema = z.strictObject({
  level: z.optional(z.enum(levels as [Level, ...Level[]])).check(says('level')),
  columns: z.optional(z.record(z.string(), z.string())).check(says('columns')),
  units: z.optional(z.record(z.string(), z.enum(tableUnits))).check(says('units')),
  codes: z.optional(z.record(z.string(), z.record(z.string(), answer))).check(says('codes')),
  answers: z.optional(z.record(z.string(), z.string())).check(says('answers')),
});

/** What such a file is. */
export const mappingDescription = described('whole');

/** A mapping as it is given: what it leaves out is found as in a file without one. */
export type TableMapping = Infer<typeof mappingSchema>;

/** What is wrong with a mapping: where, what stands there, and what was probably meant. */
export interface MappingFault {
  readonly path: string;
  readonly message: string;
  readonly suggestion?: string;
  /** What kind it is, for other languages: a key or value that there is none of, or something else than is expected. */
  readonly code: 'unknownKey' | 'notInList' | 'wrongType';
  /** The key or value, and what there may be instead. */
  readonly found?: string;
  readonly expected?: readonly string[];
}

/** A mapping cannot be used: each fault with its place in it. */
export class InvalidMappingError extends Error {
  constructor(readonly issues: readonly MappingFault[]) {
    super(issues.map(({ path, message }) => `${path}: ${message}`).join('\n'));
    this.name = 'InvalidMappingError';
  }
}

/**
 * A value as a mapping of columns to fields, of whatever level.
 * @throws InvalidMappingError with every fault
 */
export function readMapping(value: unknown, fields: FieldTable = hunan2016To2020().fields): TableMapping {
  const { success, data, error } = mappingSchema.safeParse(value ?? {});
  if (success) {
    const issues = faultsOf(data, fields);
    if (issues.length > 0) throw new InvalidMappingError(issues);
    return data;
  }
  throw new InvalidMappingError(error.issues.flatMap(shapeFaults));
}

type ShapeIssue = NonNullable<ReturnType<typeof mappingSchema.safeParse>['error']>['issues'][number];

/** What is wrong with the shape of a mapping, a fault each. */
function shapeFaults(issue: ShapeIssue): MappingFault[] {
  const { message } = issue;
  const path = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...issue.path, key].join('.'), message, code: 'unknownKey', found: key }));
  if (issue.code === 'invalid_value') return [{ path, message, code: 'notInList', expected: issue.values.map(String) }];
  const expected = issue.code === 'invalid_type' ? [issue.expected] : ['string', 'boolean', 'null'];
  return [{ path, message, code: 'wrongType', expected }];
}

/** Columns that hold nothing there is, and units that what a column holds is never given in. */
function faultsOf({ columns = {}, units = {} }: TableMapping, fields: FieldTable): MappingFault[] {
  const targets = (to: string) => levels.flatMap((level) => targetOf(to, level, fields) ?? []);
  const known = [...roles, ...levels.flatMap((level) => fields.of(level).map(({ path }) => path))];
  const fault = (path: string, found: string, options: readonly string[]): MappingFault => {
    const near = nearest(found, options);
    return {
      path,
      message: `${JSON.stringify(found)}${near === undefined ? '' : ` (${near}?)`}`,
      code: 'notInList',
      found,
      ...(near === undefined ? {} : { suggestion: near }),
    };
  };
  const unknown = Object.entries(columns).filter(([, to]) => targets(to).length === 0);
  const misfits = Object.entries(units).flatMap(([heading, unit]) => {
    const to = Object.hasOwn(columns, heading) ? columns[heading] : undefined;
    const numbers = to === undefined ? [] : targets(to).flatMap(({ field }) => field ?? []);
    const options = numbers.flatMap((field) => Object.keys(factorsOf(field)));
    return numbers.length === 0 || options.includes(unit) ? [] : [fault(`units.${heading}`, unit, options)];
  });
  return [...unknown.map(([heading, to]) => fault(`columns.${heading}`, to, known)), ...misfits];
}

/** Looks up what a mapping says of a heading, for one sheet before it does for all. */
export class HeadingMap {
  readonly #columns: ReadonlyMap<string, string>;
  readonly #units: ReadonlyMap<string, TableUnit>;
  readonly #codes: ReadonlyMap<string, Readonly<Record<string, string | boolean | null>>>;

  constructor(
    { columns = {}, units = {}, codes = {} }: TableMapping,
    readonly fields: FieldTable,
  ) {
    const byKey = <V>(table: Readonly<Record<string, V>>) =>
      new Map(Object.entries(table).map(([heading, value]): [string, V] => [textKey(heading), value]));
    this.#columns = byKey(columns);
    this.#units = byKey(units);
    this.#codes = byKey(codes);
  }

  #of<V>(
    table: ReadonlyMap<string, V>,
    sheet: string | undefined,
    heading: string,
    level?: Level | undefined,
  ): V | undefined {
    const named = (of: string | undefined) => (of === undefined ? undefined : table.get(textKey(`${of}!${heading}`)));
    return named(sheet) ?? named(level) ?? table.get(textKey(heading));
  }

  /** What a column holds, where the mapping says it. */
  target(sheet: string | undefined, heading: string, level: Level): Target | undefined {
    const to = this.#of(this.#columns, sheet, heading, level);
    return to === undefined ? undefined : targetOf(to, level, this.fields);
  }

  /** Whether the mapping knows a heading of a table of a level. */
  has(sheet: string | undefined, heading: string, level: Level): boolean {
    return this.#of(this.#columns, sheet, heading, level) !== undefined;
  }

  /** The unit of its numbers. */
  unit(sheet: string | undefined, heading: string): TableUnit | undefined {
    return this.#of(this.#units, sheet, heading);
  }

  /** What its texts stand for. */
  codes(sheet: string | undefined, heading: string): Readonly<Record<string, string | boolean | null>> | undefined {
    return this.#of(this.#codes, sheet, heading);
  }
}
