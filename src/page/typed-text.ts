/** What is typed into a box, as registers write it too: `12,345`, `3500元`, full-width digits, `2018年12月31日`. */
import type { Field } from '../records/catalog.js';
import { isNumeric } from '../records/field.js';
import { toText } from '../records/from-text.js';
import { Questions } from '../tables/question.js';
import { readValue } from '../tables/read-value.js';
import { factorsOf, type TableUnit } from '../tables/units.js';

/** The text as forms read it; one that cannot be read for certain stays as it was typed. */
export function typedText(text: string, field: Field): string {
  if (!isNumeric(field.kind) && field.kind !== 'date') return text;
  // Beside the box stands in which unit it is; a sum may say another of its own.
  const [base] = Object.keys(factorsOf(field)) as TableUnit[];
  const [unit, sheetUnit] = field.kind === 'money' ? [undefined, base] : [base, undefined];
  const column = { heading: '', unit, sheetUnit, codes: undefined };
  const cell = { source: { kind: 'text', text } as const, place: { cell: '' } };
  const { value } = readValue(cell, field, column, new Questions({}));
  return value === undefined ? text : toText(value);
}
