/** What TypeScript knows of a rulebook. Nothing of it is there at run time: what is handed in is checked whatever it says. */
import type { CommonRecord, Frozen } from '../records/parse.js';
import type { Types } from './hunan-types.js';

/** Options by reading, as a caller gives them; what is left out takes its default. */
export type Readings = Readonly<Record<string, string>>;

/** What is typed of a rulebook: its records, the ids of its rules, its readings. */
export interface RulebookTypes {
  /** Its records, of all levels. */
  readonly record: unknown;
  /** The ids of its verdicts and measures. */
  readonly rule: string;
  /** An option for each reading that is chosen. */
  readonly readings: object;
}

/** The types of Hunan's rulebook for 2016 to 2020, which holds where no other is named. */
export type HunanTypes = Types;

/**
 * The types of another rulebook: any rule, any reading, and the records given, such as those that
 * `tuopin schema types --rulebook DIR` prints; else the common record with whatever stands beside its fields.
 */
export interface OwnTypes<Record = OwnRecord> extends RulebookTypes {
  readonly record: Record;
  readonly rule: string;
  readonly readings: Readings;
}

/** The common record of any level with fields of a rulebook whose own fields have no types. */
export type OwnRecord = CommonRecord | Open<CommonRecord>;

/** The same, and further keys in every group. */
type Open<T> = T extends readonly (infer Item)[]
  ? readonly Open<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Open<T[Key]> } & { readonly [own: string]: unknown }
    : T;

/** A record as functions take it: as it was written, or as `parseRecord` froze it. */
export type RecordOf<Types extends RulebookTypes> = Types['record'] | Frozen<Types['record']>;

/** The records among them that are of households; any where nothing is typed. */
export type HouseholdOf<Types extends RulebookTypes> = unknown extends Types['record']
  ? unknown
  : Extract<RecordOf<Types>, { readonly level: 'household' }>;
