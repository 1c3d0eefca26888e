/**
 * The slips that can be made in `fields.json`, as far as what is judged or refused hangs on them: in bounds, codes, what a
 * field is part of or not after, and what one field leaves of another.
 */

import { choicesOf } from '../../advise/choices.js';
import { neighbours } from '../../advise/least-step.js';
import type { Way } from '../../base/values.js';
import { isValues } from '../../base/values.js';
import type { Entailment, FieldTable, Level } from '../../records/catalog.js';
import type { OwnField, OwnFields } from '../../records/own-fields.js';
import type { FileMutant, MutantChange, MutationOperator } from './mutant.js';

/** A mutant of what records can say, still without its file. */
export interface FieldMutant extends FileMutant {
  readonly level: Level;
}

/** Every slip in them, in their order. */
export function fieldMutants({ fields, entailments = [] }: Partial<OwnFields>, table: FieldTable): FieldMutant[] {
  return [
    ...(fields ?? []).flatMap((field, index) => ofField(field, ['fields', index])),
    ...entailments.flatMap((one, index) => ofEntailment(one, ['entailments', index], table)),
  ];
}

function ofField({ level, path, unit, kind, options = [], ...field }: OwnField, way: Way): FieldMutant[] {
  const slip = slipIn(level, [path]);
  return [
    ...(['minimum', 'maximum'] as const).flatMap((part) => {
      const value = field[part];
      if (value === undefined) return [];
      const { up, down } = neighbours(value, kind === 'count' ? 'persons' : unit);
      const here = [...way, part];
      return [
        slip('valueUp', here, part, String(value), Number(up)),
        slip('valueDown', here, part, String(value), Number(down)),
        slip('removal', here, part, String(value)),
      ];
    }),
    ...(['partOf', 'notAfter'] as const).flatMap((part) => {
      const other = field[part];
      return other === undefined ? [] : [slip('removal', [...way, part], part, other)];
    }),
    // Without its only one a code would be none.
    ...(options.length < 2 ? [] : options).map(({ id }, index) =>
      slip('codeRemoved', [...way, 'options', index], 'options', id),
    ),
  ];
}

function ofEntailment(entailment: Entailment, way: Way, table: FieldTable): FieldMutant[] {
  const { level, given, field } = entailment;
  const slip = slipIn(level, [given, field]);
  const lists = [
    ['is', given],
    ['in', field],
  ] as const;
  return [
    slip('removal', way, 'entailment', `${given} → ${field}`),
    ...lists.flatMap(([part, path]) => {
      const list = entailment[part] ?? [];
      if (list.length === 0) return [];
      const field = table.at(level, path);
      const all = field === undefined ? [] : choicesOf(field);
      const here = [...way, part];
      return [
        ...(list.length < 2 ? [] : list).map((one, index) => slip('codeRemoved', [...here, index], part, String(one))),
        ...all
          .filter((one) => !list.includes(one))
          .map((one) => ({
            ...slip('codeAdded', here, part, list.join(', '), [...list, one]),
            to: String(one),
          })),
      ];
    }),
  ];
}

type FieldChange = Extract<MutantChange, { kind: 'field' }>;

function slipIn(level: Level, paths: readonly string[]) {
  return (
    operator: MutationOperator,
    way: Way,
    part: FieldChange['part'],
    before: string,
    after?: unknown,
  ): FieldMutant => {
    const put = after === undefined ? null : { value: after };
    const becomes = after === undefined ? {} : { after: [after].flat().join(', ') };
    const change: MutantChange = { kind: 'field', level, paths, part, before, ...becomes };
    return { operator, way, level, edits: [{ way, put }], change };
  };
}

/** Tells the records that say something of the fields that are changed: what is not said nothing of them changes. */
export function mentioning({ paths, part, before }: FieldChange): (record: unknown) => boolean {
  const wanted = paths.map((path) => path.split(/\[\]\.|\./));
  const holds = (value: unknown, [key, ...rest]: readonly string[]): boolean => {
    if (Array.isArray(value)) return value.some((one: unknown) => holds(one, [key ?? '', ...rest]));
    // A code that is left out matters to who has it.
    if (key === undefined) return part === 'options' ? value === before : value !== undefined;
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return false;
    return holds((value as Readonly<Record<string, unknown>>)[key], rest);
  };
  // What sources say of such a field is checked as it is.
  const hasSources = (record: unknown) => isValues(record) && isValues(record.evidence);
  return (record) => hasSources(record) || wanted.every((path) => holds(record, path));
}
