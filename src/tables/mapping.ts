/** What a file's columns hold, as it is shown, kept, and given again with next month's file. */
import { nearest } from '../base/suggest.js';
import type { FieldTable, Level } from '../records/catalog.js';
import { levels } from '../records/catalog.js';
import { textKey } from './key.js';
import { roles, type Target, targetOf } from './target.js';
import { factorsOf, type TableUnit } from './units.js';

/** A mapping as it is given: what it leaves out is found as in a file without one. */
export interface TableMapping {
  level?: Level | undefined;
  columns?: Record<string, string> | undefined;
  units?: Record<string, TableUnit> | undefined;
  codes?: Record<string, Record<string, string | boolean | null>> | undefined;
  answers?: Record<string, string> | undefined;
}

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
 * A mapping of that form, held against the fields there are.
 * @throws InvalidMappingError with every fault
 */
export function fittingMapping(mapping: TableMapping, fields: FieldTable): TableMapping {
  const issues = faultsOf(mapping, fields);
  if (issues.length > 0) throw new InvalidMappingError(issues);
  return mapping;
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
