import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSheets } from '../../src/tables/read-sheets.js';
import { type ReadTable, readTable } from '../../src/tables/read-table.js';
import { addressOf } from '../../src/tables/source-sheet.js';
import { isZip } from '../../src/tables/zip.js';
import { dirtyExpected } from '../support/dirty-register.js';
import { madeRegisters } from '../support/made-registers.js';
import { answered, notesOf, recordsOf } from '../support/registers.js';
import { evaluate } from '../support/unchecked.js';

const bytesOf = (name: string) =>
  new Uint8Array(readFileSync(new URL(encodeURI(name), new URL('../../fixtures/tables/', import.meta.url))));
const read = (name: string, options = {}) => readTable(bytesOf(name), { name, ...options });

/** The parts of a zip file, whatever time they bear; else the bytes. */
const contents = (bytes: Uint8Array) => (isZip(bytes) ? unzipSync(bytes) : bytes);

const sums = ({ counts: { rows, records, refused, passedOver } }: ReadTable) => [rows, records + refused + passedOver];

describe('fixtures/tables', () => {
  test.each(Object.entries(madeRegisters()))('%s is what `npm run fixtures:tables` writes', (name, bytes) => {
    expect(contents(bytesOf(name))).toEqual(contents(bytes));
  });

  test('名册.xlsx, sixty households in every layout, reads without a question', () => {
    const table = read('名册.xlsx');
    expect(table.questions).toEqual([]);
    expect(table.refused).toEqual([]);
    expect(table.faults).toEqual([]);
    expect(table.counts).toEqual({ rows: 176, records: 160, refused: 0, passedOver: 16 });
    const records = recordsOf(table);
    expect(records.map(({ id }) => id)).toEqual(
      Array.from({ length: 60 }, (_, at) => `4399810010${String(at + 1).padStart(3, '0')}`),
    );
    const outcomes = records.map((record) => evaluate(record).outcome);
    expect(new Set(outcomes)).toEqual(new Set(['met', 'notMet', 'undetermined']));
    // Each ninth has too little income.
    for (const [at, outcome] of outcomes.entries()) if ((at + 1) % 9 === 4) expect(outcome).toBe('notMet');
  });

  test('a layout in a workbook of its own reads as it does among others', () => {
    const all = new Map(recordsOf(read('名册.xlsx')).map((record) => [record.id, record]));
    for (const name of ['两表.xlsx', '一人一行.xlsx', '一户一行.xlsx']) {
      const records = recordsOf(read(name));
      expect(records.length).toBeGreaterThanOrEqual(10);
      for (const record of records) expect(record).toEqual(all.get(record.id));
    }
  });

  test('merged cells and the same in GB18030 with every cell filled in read alike', () => {
    const merged = recordsOf(read('一人一行.xlsx'));
    const table = read('一人一行.gbk.csv');
    expect(table.refused).toEqual([]);
    expect(recordsOf(table)).toEqual(merged);
  });

  test('villages and counties', () => {
    const villages = read('村.xlsx');
    expect([villages.questions, villages.refused]).toEqual([[], []]);
    expect(recordsOf(villages).map(({ id, name, collectiveIncome }) => [id, name, collectiveIncome])).toEqual([
      ['439981001', '青石村', '46000'],
      ['439981002', '竹溪村', '50000'],
      ['439981003', '石桥村', '38500'],
      ['439981004', '松林村', '42000'],
    ]);
    const counties = read('县.csv');
    expect([counties.questions, counties.refused]).toEqual([[], []]);
    expect(recordsOf(counties)[0]).toEqual({
      level: 'county',
      asOf: '2018-12-31',
      id: '439981',
      name: '檀溪县',
      registeredRuralPopulation: 312500,
      remainingPoorPersons: 4120,
      ruralDisposableIncome: '9871.50',
      ruralIncomeGrowth: '10.8',
      provinceRuralIncomeGrowth: '9.1',
      relocation: { planned: 2350, completed: 2350 },
      povertyVillages: { total: 88, exited: 85 },
    });
    expect(recordsOf(counties).map(({ registeredRuralPopulation: n }) => n)).toEqual([312500, 456000, 280900]);
  });
});

describe('问题名册.xlsx', () => {
  const table = read('问题名册.xlsx', dirtyExpected.options);
  const all = [...table.records, ...table.refused];
  const issues = table.refused.flatMap(({ issues }) => issues);
  const isAt = (sheet: string, cell: string) => (one: { sheet?: string | undefined; cell?: string | undefined }) =>
    one.sheet === sheet && one.cell === cell;

  test.each(
    dirtyExpected.cells.map((one) => ({
      value: undefined,
      issue: undefined,
      question: undefined,
      note: undefined,
      ...one,
    })),
  )('$sheet!$cell: $trouble', ({ sheet, cell, path, value, issue, question, note }) => {
    const at = isAt(sheet, cell);
    expect(issues.filter(at).map(({ code }) => code)).toEqual(issue === undefined ? [] : [issue]);
    const values = all.flatMap(({ record, cells = {} }) =>
      Object.entries(cells).flatMap(([to, one]) => (to === path && at(one) ? [valueAt(record, to)] : [])),
    );
    expect(values).toEqual(value === undefined ? [] : [value]);
    if (question !== undefined) expect(table.questions.map(({ id }) => id)).toContain(question);
    const notes = table.notes
      .filter(({ found }) => found !== 'header')
      .filter(at)
      .map(({ code }) => code);
    if (note === 'unknownColumn') expect(notesOf(table)).toContain('户表!K3 unknownColumn 备查码');
    else expect(notes).toEqual(note === undefined ? [] : [note]);
  });

  test('nothing else is amiss', () => {
    const expected = dirtyExpected.cells.flatMap((one) => ('issue' in one ? [`${one.sheet}!${one.cell}`] : []));
    expect(issues.map(({ sheet, cell }) => `${sheet}!${cell}`).sort()).toEqual(expected.sort());
    const asked = dirtyExpected.cells.flatMap((one) => ('question' in one ? [one.question] : []));
    expect(table.questions.map(({ id }) => id).sort()).toEqual([...new Set(asked)].sort());
    const [rows, told] = sums(table);
    expect(told).toBe(rows);
    expect(notesOf(table)).toContain('户表 hiddenRows 5');
  });

  test('no cell ends as a silent value', () => {
    const said = new Set<string>();
    const say = ({ sheet, cell }: { sheet?: string | undefined; cell?: string | undefined }) =>
      void said.add(`${sheet}!${cell}`);
    for (const { cells } of table.entries) Object.values(cells).forEach(say);
    for (const one of [...issues, ...table.notes, ...table.questions]) say(one);
    const rowOf = (sheet: string | undefined, cell = '') => `${sheet}!${cell.replace(/^[A-Z]+/, '')}`;
    const told = [...issues, ...table.notes.filter(({ code }) => code === 'passedOver')];
    const rows = new Set(told.map(({ sheet, cell }) => rowOf(sheet, cell)));
    const columns = new Map(table.columns.map((one) => [`${one.sheet}!${one.column}`, one]));
    const unknown = table.notes.flatMap(({ code, column }) => (code === 'unknownColumn' ? [column] : []));
    const silent: string[] = [];
    let cells = 0;
    for (const { name, rows: own } of readSheets(bytesOf('问题名册.xlsx')).sheets) {
      for (const row of own) {
        for (const [at, cell] of row.cells.entries()) {
          if (cell === undefined) continue;
          cells += 1;
          const address = addressOf(at + 1, row.number);
          const column = columns.get(`${name}!${address.replace(/\d+/, '')}`);
          // A number that joins rows, and the name of a head who is a member, are said by what they join; of the
          // nines that stand for no number there is nothing to say; a column that nobody knows is told of as a whole.
          const isJoin = column?.to === 'id' || column?.to === 'headName';
          const isNone = column?.to === 'idNumber' && /^9+$/.test(cell.text);
          const isUnknown = column !== undefined && unknown.includes(column.heading);
          // What a row says of which a cell is at fault is refused with it.
          const isSaid = said.has(`${name}!${address}`) || rows.has(rowOf(name, address));
          if (!(isSaid || isJoin || isNone || isUnknown)) silent.push(`${name}!${address} ${cell.text}`);
        }
      }
    }
    expect(silent).toEqual([]);
    expect(cells).toBeGreaterThan(400);
  });

  test('answers make values of what was asked', () => {
    const again = read('问题名册.xlsx', {
      ...dirtyExpected.options,
      mapping: { answers: answered(table, { none: 'missing' }) },
    });
    expect(again.questions).toEqual([]);
    expect(again.refused.length).toBeLessThan(table.refused.length);
    expect(sums(again)[0]).toBe(sums(again)[1]);
  });
});

function valueAt(value: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
}
