/**
 * What a record can hold, as data: fields, groups of them, members. Whatever reads records is made of it, the zod schema
 * (`record-schema.ts`) only where somebody asks for that.
 */
import type { FieldInfo, Kind, Label } from './field.js';
import type { Range } from './range.js';

declare const VALUE: unique symbol;
/** What a value of the shape is: a type alone. */
interface Of<Value> {
  readonly [VALUE]?: () => Value;
}

/** A field. */
export interface FieldShape<Value = unknown> extends Of<Value> {
  readonly is: 'field';
  readonly info: FieldInfo;
}

/** A group of fields, a member or the whole record. */
export interface GroupShape<Value = unknown> extends Of<Value> {
  readonly is: 'group';
  /** Absent of a member and of the whole, which have to be given. */
  readonly label?: Label;
  readonly parts: Readonly<Record<string, Shape>>;
}

/** The list of members, which has to be given and has at least one. */
export interface ListShape<Value = unknown> extends Of<Value> {
  readonly is: 'list';
  readonly label: Label;
  readonly each: GroupShape;
}

/** Which level a record is of. */
export interface LevelShape<Value = unknown> extends Of<Value> {
  readonly is: 'level';
  readonly level: string;
}

/** What sources say (`evidence-shape.ts`), or free data, which nobody looks into. */
export interface OtherShape<Value = unknown> extends Of<Value> {
  readonly is: 'evidence' | 'free';
  readonly label: Label;
}

/** Whatever a record can hold under a name. */
export type Shape = FieldShape | GroupShape | ListShape | LevelShape | OtherShape;

type Parts = Readonly<Record<string, Shape>>;
type ValueOf<S> = S extends { readonly [VALUE]?: () => infer Value } ? Value : never;
/** Those that may be absent. */
type Optional<P extends Parts> = { [K in keyof P]: undefined extends ValueOf<P[K]> ? K : never }[keyof P];
type Values<P extends Parts> = { -readonly [K in Exclude<keyof P, Optional<P>>]: ValueOf<P[K]> } & {
  -readonly [K in Optional<P>]?: ValueOf<P[K]>;
};

/** The type of what a shape lets a value be. */
export type InShape<S extends Shape> = ValueOf<S>;

interface ByKind {
  money: number | string | Range;
  percent: number | string | Range;
  count: number | { from: number; to: number };
  measure: number | { from: number; to: number };
  boolean: boolean;
  date: string;
  text: string;
}

type Settings = Omit<FieldInfo, 'kind' | 'label' | 'options' | 'required'>;

/** An optional field of a kind: absent and `null` both mean that it is not known. */
export function field<K extends Exclude<Kind, 'code'>>(
  kind: K,
  zh: string,
  en: string,
  settings: Settings = {},
): FieldShape<ByKind[K] | null | undefined> {
  return { is: 'field', info: { kind, label: { zh, en }, ...settings } };
}

/** A text that must be given. */
export function requiredText(zh: string, en: string, settings: Settings = {}): FieldShape<string> {
  return { is: 'field', info: { kind: 'text', label: { zh, en }, required: true, ...settings } };
}

/** An optional field with a closed list of codes, each with its words in Chinese and English. */
export function codeField<const O extends Readonly<Record<string, readonly [zh: string, en: string]>>>(
  zh: string,
  en: string,
  options: O,
  settings: Settings = {},
): FieldShape<(keyof O & string) | null | undefined> {
  const labels: Record<string, Label> = {};
  for (const [code, [codeZh, codeEn]] of Object.entries(options)) labels[code] = { zh: codeZh, en: codeEn };
  return { is: 'field', info: { kind: 'code', label: { zh, en }, options: labels, ...settings } };
}

/** A group of fields (`income`); absent and `null` both mean that all of it is missing. */
export function group<P extends Parts>(zh: string, en: string, parts: P): GroupShape<Values<P> | null | undefined> {
  return { is: 'group', label: { zh, en }, parts };
}

/** What has to be given whole: a record, a member. */
export function requiredGroup<P extends Parts>(parts: P): GroupShape<Values<P>> {
  return { is: 'group', parts };
}

/** A list of such. */
export function listOf<Value>(zh: string, en: string, each: GroupShape<Value>): ListShape<Value[]> {
  return { is: 'list', label: { zh, en }, each };
}

/** The name of a level. */
export function levelNamed<const Level extends string>(level: Level): LevelShape<Level> {
  return { is: 'level', level };
}

/** What free data is called. */
export const extraLabel: Label = { zh: '备注数据（不参与认定）', en: 'free data' };

/** The fields of every level. */
export const commonFields = {
  asOf: field('date', '认定日期', 'date of judgement'),
  decidedOn: field('date', '批准日期', 'date of the decision'),
  extra: { is: 'free', label: extraLabel } satisfies OtherShape as OtherShape<unknown>,
} as const;

/** The year in which a village or a county left its list. */
export function exitYearField(zh: string) {
  return field('count', zh, 'year of exit', { unit: 'calendarYear', minimum: 2014, maximum: 2100, fixed: true });
}

/** Whether what has the shape may be absent or `null`. */
export function isOptional(shape: Shape): boolean {
  if (shape.is === 'field') return shape.info.required !== true;
  return shape.is === 'group' ? shape.label !== undefined : shape.is === 'evidence' || shape.is === 'free';
}
