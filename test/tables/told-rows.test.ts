import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { layoutOf } from '../../src/tables/layout.js';
import { HeadingMap } from '../../src/tables/mapping.js';
import { Questions } from '../../src/tables/question.js';
import { readTable, type TableStep, tableSteps } from '../../src/tables/read-table.js';
import type { SourceCell, SourceRow } from '../../src/tables/source-sheet.js';
import { readColumns, type TableReading, tell } from '../../src/tables/told.js';
import { GatheredValues, RowValues, ToldRows, ToldView } from '../../src/tables/told-rows.js';

const { fields } = hunan2016To2020();
const HEADINGS = ['户编号', '户主姓名', '家庭人口数', '工资性收入（元）', '是否危房户', '首次识别时间'];

function readingOf(told: string[]): TableReading {
  return {
    fields,
    map: new HeadingMap({}, fields),
    questions: new Questions({}),
    note: ({ code, cell }) => told.push(`${code} ${cell}`),
  };
}

const header: SourceRow = { number: 1, cells: HEADINGS.map((text): SourceCell => ({ kind: 'text', text })) };
const layout = layoutOf({ merged: [] }, [header], 'household', fields, () => undefined);
if (layout === undefined) throw new Error('This is a header.');

const cell: fc.Arbitrary<SourceCell | undefined> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(undefined) },
  fc
    .constantFrom('439981000000001', '439981000000002', '张三', '李?', '无', '是', '3', '3,500.5', '2018.6.30', '1')
    .map((text): SourceCell => ({ kind: 'text', text })),
  fc
    .tuple(
      fc.constantFrom('3', '2999.99999', '1', '43100', '439981000000001'),
      fc.constantFrom(undefined, '0.00', '0.00"万元"'),
    )
    .map(([text, format]): SourceCell => ({ kind: 'number', text, ...(format === undefined ? {} : { format }) })),
  fc.constant<SourceCell>({ kind: 'number', text: '433000000000000000', long: true }),
  fc.constant<SourceCell>({ kind: 'number', text: '43100', from1904: true }),
  fc.constant<SourceCell>({ kind: 'error', text: '#N/A' }),
  fc.constant<SourceCell>({ kind: 'unread', text: '', why: 'noResult' }),
  fc.constant<SourceCell>({ kind: 'boolean', text: 'true' }),
  fc.constant<SourceCell>({ kind: 'date', text: '2018-06-30', format: 'yyyy-mm-dd' }),
);
const rows = fc
  .array(fc.array(cell, { minLength: HEADINGS.length, maxLength: HEADINGS.length }), { maxLength: 30 })
  .map((all) => all.map((cells, at): SourceRow => ({ number: at * 3 + 2, cells })));

describe('what rows tell', () => {
  it('comes back as each cell told it, and is noted and asked as often', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const [byCell, byRow]: [string[], string[]] = [[], []];
        const [first, second] = [readingOf(byCell), readingOf(byRow)];
        const columns = readColumns(layout, '户', first);
        const kept = new ToldRows('户', columns, second);
        for (const row of all) kept.take(row);
        for (const [at, row] of all.entries())
          for (const [index, column] of columns.entries()) {
            const told = tell('户', row, column, first);
            const back = kept.told(at, index);
            expect([back?.place, back?.text, back?.source, back?.value, back?.issue]).toEqual([
              told?.place,
              told?.text,
              told?.source,
              told?.value,
              told?.issue,
            ]);
            expect(kept.numberAt(at, index) === 0).toBe(told === undefined);
          }
        expect(byRow).toEqual(byCell);
        expect(second.questions.open).toEqual(first.questions.open);
      }),
    );
  });

  it('is of two columns that hold the same the first that says something, of several rows the first too', () => {
    const reading = readingOf([]);
    const columns = readColumns(layout, undefined, reading);
    const kept = new ToldRows(undefined, columns, reading);
    const at = (texts: readonly string[], number: number) =>
      kept.take({ number, cells: texts.map((text) => (text === '' ? undefined : { kind: 'text', text })) });
    const view = new ToldView(kept, [1, 2, 3], ['name', 'name', 'wages']);
    const [one, two] = [at(['1', '', '3', ''], 2), at(['1', '张三', '4', '20'], 3)].map(
      (row) => new RowValues(view, row),
    );
    const gathered = new GatheredValues();
    gathered.add(one as RowValues);
    gathered.add(two as RowValues);
    expect(view.hasTwins).toBe(true);
    expect([...gathered].map(([to, { text }]) => [to, text])).toEqual([
      ['name', '3'],
      ['wages', '20'],
    ]);
    expect([gathered.get('name')?.text, gathered.has('wages'), gathered.has('other')]).toEqual(['3', true, false]);
  });
});

describe('a table in steps', () => {
  const text = (all: readonly SourceRow[]) =>
    [HEADINGS, ...all.map(({ cells }) => cells.map((one) => one?.text ?? ''))]
      .map((cells) => cells.map((one) => `"${one}"`).join(','))
      .join('\n');

  it('comes to the same as the table at once', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const bytes = new TextEncoder().encode(text(all));
        const steps: TableStep[] = [];
        const walk = tableSteps(bytes, { name: 'x.csv' });
        let next = walk.next();
        for (; !next.done; next = walk.next()) steps.push(next.value);
        const { entries, records, refused, ...rest } = readTable(bytes, { name: 'x.csv' });
        expect(steps.map(({ entry }) => entry)).toEqual(entries);
        expect(next.value).toEqual(rest);
        expect(records.length + refused.length).toBe(entries.length);
        // Each note is told of one record at most, and of those of rows every one.
        const told = steps.flatMap(({ notes }) => notes.map(({ note }) => note));
        expect(new Set(told).size).toBe(told.length);
        if (steps.length > 0) expect(new Set(told)).toEqual(new Set(rest.notes));
      }),
    );
  });
});
