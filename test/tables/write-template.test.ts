import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { inspect } from '../../src/inspect/inspect.js';
import { decimalBounds } from '../../src/records/field.js';
import { examine } from '../../src/records/parse.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { readTable } from '../../src/tables/read-table.js';
import {
  isOfMember,
  type TemplateColumn,
  type TemplateLevel,
  templateColumns,
  templateLevels,
} from '../../src/tables/template-columns.js';
import { type TemplateSheet, templateSheets, writeTemplate } from '../../src/tables/write-template.js';
import { writeWorkbook } from '../../src/tables/write-workbook.js';
import type { WrittenCell } from '../../src/tables/written-sheet.js';
import { tableWords } from '../../src/words/tables.js';
import type { Language } from '../../src/words/words.js';
import { filledTemplate, type Values } from '../support/filled-template.js';
import { pasture } from '../support/pasture.js';
import { notesOf, readRows } from '../support/registers.js';

const name = '模板.xlsx';
const hunan = hunan2016To2020() as Rulebook;

const HAN = [...'张王李石龙向覃彭田周村组桥溪䶮龴'];
const words = fc.string({ unit: fc.constantFrom(...HAN), minLength: 2, maxLength: 5 });
const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 12, maxLength: 19 });
const day = (from: string) =>
  fc
    .date({ min: new Date(from), max: new Date('2018-12-31'), noInvalidDate: true })
    .map((one) => one.toISOString().slice(0, 10));

/** Any value that can stand in a column, as `readTable` gives it. */
function anyValue({ target: { to, field } }: TemplateColumn): fc.Arbitrary<unknown> {
  if (field === undefined) return fc.constant(undefined);
  const { kind, options = {} } = field;
  if (kind === 'boolean') return fc.boolean();
  if (kind === 'code') return fc.constantFrom(...Object.keys(options));
  if (kind === 'date') return day(to.endsWith('eathDate') ? '2018-06-01' : '1920-01-01');
  if (kind === 'text') return field.identifies === 'person' || to.endsWith('Name') ? words : digits;
  const { least, most, decimals } = decimalBounds(field);
  const whole = fc.integer({ min: Math.max(least, -999_999), max: Math.min(most - 1, 2 ** 31 - 1) });
  if (kind === 'count') return whole;
  const decimal = fc.tuple(whole, fc.integer({ min: 0, max: 9999 })).map(([number, part]) => {
    const shown = String(part).padStart(4, '0').slice(0, Math.min(4, decimals)).replace(/0+$/, '');
    return shown === '' ? String(number) : `${number}.${shown}`;
  });
  if (kind === 'measure')
    return whole.map((number) => (number % (field.maximum ?? 1000)) / 4).filter((one) => one >= 0);
  return kind === 'money' ? fc.oneof(decimal, fc.constant('999999999999999.1234')) : decimal;
}

/** Puts a value at a path of plain data. */
function put(values: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop() as string;
  let group = values;
  for (const key of keys) {
    group[key] ??= {};
    group = group[key] as Record<string, unknown>;
  }
  group[last] = value;
}

/** Values of columns by their paths, some of them blank; those named stand in every row. */
const valuesOf = (columns: readonly TemplateColumn[], always: string[]) =>
  fc.record(
    Object.fromEntries(
      columns.flatMap((column) => (column.target.field === undefined ? [] : [[column.target.to, anyValue(column)]])),
    ),
    { requiredKeys: always },
  );

/** Any record that a template can hold. */
function recordOf(level: TemplateLevel, columns: readonly TemplateColumn[]): fc.Arbitrary<Values> {
  const own = valuesOf(
    columns.filter((column) => !isOfMember(column)),
    ['id'],
  );
  const ofMembers = columns.filter(isOfMember);
  const members =
    ofMembers.length === 0
      ? fc.constant([])
      : fc.array(valuesOf(ofMembers, ['members[].name']), { minLength: 1, maxLength: 4 });
  return fc.tuple(own, members, fc.integer({ min: 2016, max: 2020 })).map(([values, people, year]) => {
    const record: Record<string, unknown> = { level, asOf: `${year}-12-31` };
    for (const [path, value] of Object.entries(values)) put(record, path, value);
    // Without a code the name stands for it.
    if (level === 'household') {
      for (const place of ['village', 'county'])
        if (record[`${place}Name`] !== undefined) record[place] ??= record[`${place}Name`];
      record.members = people.map((person) => {
        const member = {};
        for (const [path, value] of Object.entries(person)) put(member, path.slice('members[].'.length), value);
        return member;
      });
    }
    return record;
  });
}

const textOf = (cell?: WrittenCell) => (cell !== undefined && 'text' in cell ? cell.text : undefined);

/** What registers to be filled in are made for. */
const made = [
  { rulebook: hunan, language: 'zh', all: false },
  { rulebook: hunan, language: 'zh', all: true },
  { rulebook: hunan, language: 'en', all: false },
  { rulebook: pasture, language: 'zh', all: false },
].flatMap((one) => templateLevels.map((level) => ({ level, ...one, language: one.language as Language })));

describe.each(made)('a template of $level by $rulebook.id in $language, all fields $all', (options) => {
  const { level, rulebook, language, all } = options;
  const { columns, leftOut } = templateColumns(level, rulebook, language, all);
  const read = (bytes: Uint8Array) => readTable(bytes, { name, rulebook });

  it('is read as it stands: every column surely, in its unit, and nothing in it is a record', () => {
    const table = read(writeTemplate(level, options));
    const { forms } = templateSheets(level, options);
    const held = forms.flatMap(({ name: sheet, held }) =>
      held.map(({ target, heading }) => [sheet, heading, target.to]),
    );
    expect(table.columns.map(({ sheet, heading, to }) => [sheet, heading, to])).toEqual(held);
    expect([table.questions, table.entries, table.faults]).toEqual([[], [], []]);
    expect(table.counts.rows).toBe(table.counts.passedOver);
    const notes = table.notes.filter(({ found }) => found !== 'header' && found !== 'title');
    expect(new Set(notes.map(({ code }) => code))).toEqual(new Set(['passedOver']));
    const examples = notes.filter(({ found }) => found === 'example');
    expect(examples.map(({ sheet, cell }) => [sheet, cell])).toEqual(
      forms.flatMap((form) => form.rows.slice(3).map((_, index) => [form.name, `A${4 + index}`])),
    );
  });

  it('filled in gives back the records, without a question', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(recordOf(level, columns), { minLength: 1, maxLength: 3, selector: ({ id }) => id }),
        (records) => {
          const table = read(filledTemplate(level, records, options));
          expect(table.questions).toEqual([]);
          expect(table.entries.map(({ record }) => record)).toEqual(records);
          // What is wrong with a record is so however it is handed in.
          for (const [index, { issues }] of table.entries.entries()) {
            const own = examine(records[index], {}, rulebook.fields).issues;
            expect(issues.map(({ code, path }) => [code, path])).toEqual(own.map(({ code, path }) => [code, path]));
          }
          expect(table.notes.filter(({ code }) => ['rounded', 'unknownColumn', 'noHeader'].includes(code))).toEqual([]);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('shows an example that is sound and agrees with itself', () => {
    const { forms } = templateSheets(level, options);
    const { example } = tableWords[language].template;
    const numbered = forms.map((form) => ({
      ...form,
      rows: form.rows.map((row) => row.map((cell) => (textOf(cell) === example ? { text: '430000001001' } : cell))),
    }));
    const table = read(writeWorkbook(numbered));
    expect([table.questions, table.faults]).toEqual([[], []]);
    expect(table.notes.filter(({ code }) => code !== 'passedOver')).toEqual([]);
    expect(table.entries.map(({ issues }) => issues)).toEqual([[]]);
    const [{ record }] = table.entries as unknown as [{ record: never }];
    expect(inspect(record, { rulebook })).toEqual([]);
    const { criteria, outcome } = evaluate(record, { rulebook });
    expect(criteria.filter(({ conflicts = [] }) => conflicts.length > 0)).toEqual([]);
    if (rulebook === hunan) expect([outcome, criteria.filter((one) => one.outcome !== 'met')]).toEqual(['met', []]);
  });

  it('takes every word of its lists', () => {
    const listed = columns.flatMap(({ target: { to, field } }) => {
      const values = field?.kind === 'boolean' ? [true, false] : Object.keys(field?.options ?? {});
      return values.length === 0 ? [] : [{ to, values }];
    });
    const most = Math.max(...listed.map(({ values }) => values.length));
    const records = Array.from({ length: most }, (_, index) => {
      const record: Record<string, unknown> = { level, asOf: '2018-12-31', id: `4399810010${index}` };
      const member: Record<string, unknown> = { name: '张三' };
      for (const { to, values } of listed) {
        const value = values[index % values.length];
        if (to.startsWith('members[].')) put(member, to.slice('members[].'.length), value);
        else put(record, to, value);
      }
      return level === 'household' ? { ...record, members: [member] } : record;
    });
    const table = read(filledTemplate(level, records, options));
    expect(table.entries.map(({ record }) => record)).toEqual(records);
    expect(table.questions).toEqual([]);
  });

  it('leaves out only what registers mean otherwise by the name', () => {
    const expected =
      all && level === 'household' ? [...(language === 'zh' ? ['members[].labour'] : []), 'members[].gender'] : [];
    expect(leftOut.map(({ path }) => path)).toEqual(expected);
  });
});

describe('what is said of the columns', () => {
  const { forms, about } = templateSheets('household', {});
  const [households, members] = forms as [TemplateSheet, TemplateSheet];
  const comment = ({ comments = [] }: TemplateSheet, heading: string) =>
    comments.find(({ text }) => text.startsWith(`${heading}\n`))?.text ?? '';

  it('has the number of a household repeated on the sheet of its members only', () => {
    expect(comment(households, '户编号')).toBe('户编号\n必填；按文本填写完整编号，不得重复');
    expect(comment(members, '户编号')).toBe('户编号\n必填；填所在户的户编号，同户各人相同');
    const told = [...about.rows].filter((row) => textOf(row[1]) === '户编号').map((row) => textOf(row[3]));
    expect(told).toEqual(['必填；按文本填写完整编号，不得重复', '必填；填所在户的户编号，同户各人相同']);
  });

  it('says what a blank means where one may be left', () => {
    for (const { text } of [...(households.comments ?? []), ...(members.comments ?? [])])
      expect(text.includes('空白即未填'), text).toBe(!text.includes('必填'));
  });

  it('names the unit of money where there is money, and counts villages by 个', () => {
    const units = forms.map(({ rows }) => rows[1]?.some((cell) => textOf(cell) === '单位：元'));
    expect(units).toEqual([true, false]);
    const county = templateSheets('county', {}).forms.flatMap(({ held }) => held.map(({ heading }) => heading));
    expect(county).toEqual(expect.arrayContaining(['贫困村总数（个）', '已退出贫困村数（个）']));
  });

  it('asks as an official does', () => {
    const headings = households.held.map(({ heading }) => heading);
    expect(headings).toEqual(expect.arrayContaining(['吃饭是否有保障', '义务教育是否有保障', '是否危房户']));
  });
});

describe('the row of the example', () => {
  const rows = (id: string) =>
    readRows([
      ['户编号', '户主姓名', '家庭人口数', '年度'],
      [id, '张三', 2, 2018],
    ]);

  it('is known by the word in the place of the number alone, and is told', () => {
    for (const id of ['示例', ' 示 例 ', 'Example']) {
      expect(rows(id).entries).toEqual([]);
      expect(notesOf(rows(id))).toEqual(['A2 passedOver example']);
    }
    for (const id of ['示例1', '439981001001']) expect(rows(id).records).toHaveLength(1);
  });
});
