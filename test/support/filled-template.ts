/** A register to be filled in, filled in as an official does: yes and no, words from the lists, numbers, texts. */
import { isNumeric } from '../../src/records/field.js';
import type { TemplateColumn, TemplateLevel } from '../../src/tables/template-columns.js';
import { type TemplateOptions, templateSheets } from '../../src/tables/write-template.js';
import { writeWorkbook } from '../../src/tables/write-workbook.js';
import type { WrittenCell } from '../../src/tables/written-sheet.js';
import { tableWords } from '../../src/words/tables.js';

export type Values = Readonly<Record<string, unknown>>;

/** What stands at a path of plain data. */
function at(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (value as Values | undefined)?.[key], values);
}

function cellOf(
  { target: { to, field } }: TemplateColumn,
  record: Values,
  member: Values | undefined,
  language: 'zh' | 'en',
): WrittenCell | undefined {
  if (to === 'year') return { text: String(record.asOf).slice(0, 4) };
  if (to === 'headName') {
    const head = (record.members as Values[]).find(({ relation }) => relation === 'head');
    return head?.name === undefined ? undefined : { text: String(head.name) };
  }
  if (field === undefined) return undefined;
  const value = to.startsWith('members[].') ? at(member, to.slice('members[].'.length)) : at(record, to);
  if (value === undefined) return undefined;
  const { yes, no } = tableWords[language].template;
  if (typeof value === 'boolean') return { text: value ? yes : no };
  if (field.kind === 'code') return { text: field.options?.[String(value)]?.[language] ?? '' };
  const text = String(value);
  // Numbers of more digits than a cell keeps are typed as texts.
  return isNumeric(field.kind) && text.replace(/\D/g, '').length <= 15 ? { number: text } : { text };
}

/** The workbook with the records in it, below the example. */
export function filledTemplate(level: TemplateLevel, records: readonly Values[], options: TemplateOptions): Uint8Array {
  const { language = 'zh' } = options;
  const { forms, about } = templateSheets(level, options);
  const [first, members] = forms;
  const filled = forms.map((form) => {
    const rows = records.flatMap((record) => {
      const of = form === members ? (record.members as Values[]) : [undefined];
      return of.map((member) => form.held.map((column) => cellOf(column, record, member, language)));
    });
    return { ...form, rows: [...form.rows, ...rows] };
  });
  return writeWorkbook(first === undefined ? [about] : [...filled, about]);
}
