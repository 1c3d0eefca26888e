/** How what records can say differs: fields, their bounds and codes, and what one leaves of another. */
import { type Entailment, type Field, type FieldTable, type Level, levelOf, levels } from '../../records/catalog.js';
import type { Kind, Label, Unit } from '../../records/field.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { rulesReached } from './affected.js';
import { type BeforeAndAfter, type ChangeKind, differing, kindOf, pairsOf } from './pairs.js';

/** A code that a field can be, in words. */
export interface StatedCode {
  readonly code: string;
  readonly labels: Label;
}

/** A field that differs; what is the same is left out. */
export interface FieldChange {
  /** The level and the path. */
  readonly id: string;
  readonly level: Level;
  readonly path: string;
  readonly change: ChangeKind;
  readonly labels: Label;
  readonly renamed?: BeforeAndAfter<Label>;
  readonly kind?: BeforeAndAfter<Kind>;
  readonly unit?: BeforeAndAfter<Unit>;
  /** What a unit of the rulebook's own is called. */
  readonly unitNamed?: BeforeAndAfter<Label>;
  readonly options?: BeforeAndAfter<readonly StatedCode[]>;
  readonly minimum?: BeforeAndAfter<number>;
  readonly maximum?: BeforeAndAfter<number>;
  /** The field that it is never above, by its path. */
  readonly partOf?: BeforeAndAfter<string>;
  /** The date that it is never after, by its path, or `asOf`. */
  readonly notAfter?: BeforeAndAfter<string>;
  readonly personal?: BeforeAndAfter<boolean>;
  /** Nobody changes it by helping. */
  readonly fixed?: BeforeAndAfter<boolean>;
  /** The rules whose outcome can change: those that read it on either side. */
  readonly rules: readonly string[];
}

/** What one field leaves of another, where only one side says so. */
export interface EntailmentChange extends Entailment {
  readonly change: ChangeKind;
  readonly rules: readonly string[];
}

interface FieldAt {
  readonly id: string;
  readonly level: Level;
  readonly field: Field;
}

function fieldsOf(table: FieldTable): FieldAt[] {
  return levels.flatMap((level) => table.of(level).map((field) => ({ id: `${level} ${field.path}`, level, field })));
}

/** The fields that differ, those of the old rulebook first. */
export function diffFields(old: Rulebook, now: Rulebook): FieldChange[] {
  return pairsOf(fieldsOf(old.fields), fieldsOf(now.fields)).flatMap(({ id, old: was, new: is }): FieldChange[] => {
    const either = is ?? was;
    if (either === undefined) return [];
    const [a, b] = [was?.field, is?.field];
    const parts = {
      ...(a && b ? differing('renamed', a.label, b.label) : {}),
      ...differing('kind', a?.kind, b?.kind),
      ...differing('unit', a?.unit, b?.unit),
      ...(a?.unit !== undefined && a.unit === b?.unit
        ? differing('unitNamed', old.fields.units.get(a.unit), now.fields.units.get(a.unit))
        : {}),
      ...differing('options', codesOf(a), codesOf(b)),
      ...differing('minimum', a?.minimum, b?.minimum),
      ...differing('maximum', a?.maximum, b?.maximum),
      ...differing('partOf', a?.partOf, b?.partOf),
      ...differing('notAfter', a?.notAfter, b?.notAfter),
      ...differing('personal', a && a.personal === true, b && b.personal === true),
      ...differing('fixed', a && a.fixed === true, b && b.fixed === true),
    };
    if (Object.keys(parts).length === 0) return [];
    const { level, field } = either;
    const { path, label: labels } = field;
    return [
      {
        id,
        level,
        path,
        change: kindOf({ old: a, new: b }),
        labels,
        ...parts,
        rules: readers(old, now, level, [path]),
      },
    ];
  });
}

function codesOf({ options }: Pick<Field, 'options'> = {}): readonly StatedCode[] | undefined {
  return options && Object.entries(options).map(([code, labels]) => ({ code, labels }));
}

/** What fields leave of others that only one rulebook says. */
export function diffEntailments(old: Rulebook, now: Rulebook): EntailmentChange[] {
  const named = ({ fields }: Rulebook) => fields.entailments.map((one) => ({ id: JSON.stringify(one), one }));
  return pairsOf(named(old), named(now)).flatMap(({ old: a, new: b }): EntailmentChange[] => {
    const { one } = a ?? b ?? {};
    if (one === undefined || (a && b)) return [];
    return [
      { ...one, change: kindOf({ old: a, new: b }), rules: readers(old, now, one.level, [one.given, one.field]) },
    ];
  });
}

function readers(old: Rulebook, now: Rulebook, level: Level, paths: readonly string[]): readonly string[] {
  return rulesReached(
    [old, now],
    ({ level: about, inputs, beside = [] }) =>
      levelOf(about) === level && [...inputs, ...beside].some((path) => paths.includes(path)),
  );
}
