/** Households whose members nobody knows for sure are refused: who is missing from one, or another's, may decide its verdict. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeIssue } from '../../src/index.js';
import type { ByteSource } from '../../src/tables/byte-source.js';
import type { ReadTable } from '../../src/tables/read-table.js';
import { fileSteps } from '../../src/tables/read-twice.js';
import {
  type Cell,
  csv,
  issuesOf,
  notesOf,
  readBook,
  readCsv,
  readRows,
  recordsOf,
  stepsOf,
} from '../support/registers.js';

const persons = ['户编号', '姓名', '与户主关系', '人均纯收入（元）', '家庭人口数'];
const head = (id: Cell, name: string, size: Cell = null): Cell[] => [id, name, '户主', 5000, size];
const other = (id: Cell, name: string, relation = '配偶'): Cell[] => [id, name, relation, null, null];
const membersOf = (table: ReadTable) =>
  recordsOf(table).map(({ id, members }) => [id, (members as { name?: string }[]).map(({ name }) => name)]);
const doubt = (cell: string) => `${cell} membersUnsure members`;
const isCounted = ({ counts: { rows, records, refused, passedOver } }: ReadTable) =>
  rows === records + refused + passedOver;

describe('a member without a number above its head', () => {
  const upward = [
    other(null, '乙'),
    head('1', '甲'),
    other(null, '丁'),
    head('2', '丙'),
    other(null, '己'),
    head('3', '戊'),
  ];

  test('may be of the household above or below, so neither is judged', () => {
    for (const table of [readRows([persons, ...upward]), readCsv([persons, ...upward])]) {
      expect(membersOf(table)).toEqual([]);
      expect(issuesOf(table)).toEqual([
        doubt('A2'),
        doubt('A4'),
        doubt('A4'),
        doubt('A6'),
        doubt('A6'),
        'A2 noHousehold id',
      ]);
      expect(isCounted(table)).toBe(true);
    }
    const [issue] = readRows([persons, ...upward]).refused[0]?.issues ?? [];
    expect(issue && describeIssue(issue, 'zh')).toMatch(/^表!A2：.*家庭成员是谁/);
    expect(issue && describeIssue(issue, 'en')).toMatch(/^表!A2: /);
  });

  test('so do they below the name of a village, and those of a household of one stay out of it', () => {
    const sized = [head('9', '辛', 1), ['甲村'], ...upward.slice(0, 2), head('8', '庚', 1), head('7', '壬', 1)];
    const table = readRows([persons, ...sized]);
    expect(membersOf(table).map(([id]) => id)).toEqual(['9', '8', '7']);
    expect(issuesOf(table)).toEqual([doubt('A4'), 'A4 noHousehold id']);
  });

  test('is sure where its number is merged, or repeated', () => {
    const repeated = [other('1', '乙'), head('1', '甲'), other('2', '丁'), head('2', '丙')];
    const expected = [
      ['1', ['乙', '甲']],
      ['2', ['丁', '丙']],
    ];
    expect(membersOf(readRows([persons, ...repeated]))).toEqual(expected);
    const merged = repeated.map((row, at) => (at % 2 === 0 ? row : row.with(0, null)));
    expect(membersOf(readBook([{ name: '表', rows: [persons, ...merged], merged: ['A2:A3', 'A4:A5'] }]))).toEqual(
      expected,
    );
  });

  test('below a head of its own household is of that', () => {
    const rows = [
      head('1', '甲', 2),
      other(null, '乙'),
      head('2', '丙', 3),
      other(null, '丁'),
      other(null, '子', '之子'),
    ];
    for (const table of [readRows([persons, ...rows]), readCsv([persons, ...rows])]) {
      expect(issuesOf(table)).toEqual([]);
      expect(membersOf(table)).toEqual([
        ['1', ['甲', '乙']],
        ['2', ['丙', '丁', '子']],
      ]);
    }
  });
});

describe('a member without a number below the head of another household', () => {
  const sized = (sizes: readonly Cell[]) => [
    persons,
    head('1', '甲', sizes[0]),
    other(null, '丁'),
    head('2', '丙', sizes[1]),
    other(null, '己'),
    head('3', '戊', sizes[2]),
    head('4', '庚', sizes[3]),
  ];
  const asIfBelow = [
    ['1', ['甲', '丁']],
    ['2', ['丙', '己']],
    ['3', ['戊']],
    ['4', ['庚']],
  ];

  test('is told by how many the households say they have, those beside it refused where it stands above its own', () => {
    for (const by of [readRows, readCsv]) {
      const table = by(sized([1, 2, 2, 1]));
      expect(membersOf(table)).toEqual([['4', ['庚']]]);
      expect(issuesOf(table)).toEqual([doubt('A3'), doubt('A5'), doubt('A6')]);
      expect([isCounted(table), table.questions]).toEqual([true, []]);
      expect(membersOf(by(sized([2, 2, 1, 1])))).toEqual(asIfBelow);
      // One of them may be wrong.
      expect(membersOf(by(sized([2, 3, 1, 1])))).toEqual(asIfBelow);
    }
    for (const sizes of [[1, 2, 2, 1], [2, 2, 1, 1], []])
      expect(stepsOf(sized(sizes), true)).toEqual(stepsOf(sized(sizes), false));
  });

  test('is of the one above where nothing says how many there are, and surely where its number is merged', () => {
    expect(membersOf(readRows(sized([])))).toEqual(asIfBelow);
    const merged = ['A2:A3', 'A4:A5'];
    expect(membersOf(readBook([{ name: '表', rows: sized([2, 2, 1, 1]), merged }]))).toEqual(asIfBelow);
  });
});

describe('a head without a number', () => {
  /** Where nothing says how many there are to be. */
  const unsized = (rows: readonly Cell[][]) => [persons, ...rows].map((row) => row.slice(0, 4));

  test('is doubted of a household above that has none', () => {
    const rows = [other('1', '乙'), head(null, '甲'), head('2', '丙')];
    const table = readRows(unsized(rows));
    expect(membersOf(table)).toEqual([['2', ['丙']]]);
    expect(issuesOf(table)).toEqual([doubt('A3'), 'A3 noHousehold id']);
  });

  test('is doubted of a household below that begins without one', () => {
    const rows = [head('1', '甲'), other(null, '乙'), head(null, '丙'), other('2', '丁')];
    const table = readRows(unsized(rows));
    expect(membersOf(table)).toEqual([['1', ['甲', '乙']]]);
    expect(issuesOf(table)).toEqual([doubt('A4'), 'A4 noHousehold id']);
  });

  test('begins one of its own among those that have theirs', () => {
    const rows = [head('1', '甲'), other(null, '乙'), head(null, '丙'), other(null, '丁'), head('3', '戊')];
    const table = readRows([persons, ...rows]);
    expect(membersOf(table)).toEqual([
      ['1', ['甲', '乙']],
      ['3', ['戊']],
    ]);
  });
});

describe('members of a number that no list names', () => {
  const people = ['户编号', '姓名', '与户主关系'];
  const [one, two] = [
    ['1', '甲', '户主'],
    ['1', '乙', '配偶'],
  ];
  const [three, four] = [
    ['2', '丙', '户主'],
    ['2', '丁', '配偶'],
  ];
  const lost = ['10', '子', '之子'];
  const read = (rows: readonly (readonly Cell[])[], sizes: readonly Cell[], isListFirst = true) => {
    const list = [
      ['户编号', '户主姓名', '人均纯收入（元）', '家庭人口数'],
      ['1', '甲', 5000, sizes[0] ?? null],
      ['2', '丙', 5000, sizes[1] ?? null],
    ];
    const sheets = [
      { name: '户', rows: list },
      { name: '人', rows: [people, ...rows] },
    ];
    return readBook(isListFirst ? sheets : sheets.reverse());
  };

  test.each([true, false])(
    'leave the household above in doubt, where that lacks one (list first: %s)',
    (isListFirst) => {
      const rows = [one, two, lost, three, four] as Cell[][];
      const table = read(rows, [3, 2], isListFirst);
      expect(membersOf(table).map(([id]) => id)).toEqual(['2']);
      expect(issuesOf(table)).toEqual([doubt('人!A4'), '人!A4 noHousehold id']);
      expect(isCounted(table)).toBe(true);
      // Nobody says how many there are to be.
      expect(issuesOf(read(rows, [], isListFirst))).toEqual([doubt('人!A4'), '人!A4 noHousehold id']);
      expect(issuesOf(read(rows, [2, 2], isListFirst))).toEqual(['人!A4 noHousehold id']);
    },
  );

  test('leave the household in doubt between whose rows they stand, however many it says it has', () => {
    const rows = [one, lost, two, three, four] as Cell[][];
    expect(issuesOf(read(rows, [2, 2]))).toEqual([doubt('人!A3'), '人!A3 noHousehold id']);
    expect(issuesOf(read(rows.toSpliced(2, 0, ['11', '丑', '之女']), [4, 2]))).toContain(doubt('人!A4'));
  });

  test('are of a household of their own where all have heads', () => {
    const others = [
      ['9', '庚', '户主'],
      ['9', '辛', '配偶'],
    ];
    const table = read([one, two, ...others, three, four] as Cell[][], []);
    expect(issuesOf(table)).toEqual(['人!A4 noHousehold id', '人!A5 noHousehold id']);
  });

  test('may be of the household below, which lacks its head', () => {
    const table = read([one, two, ['20', '丙', '户主'], four] as Cell[][], [2, 2]);
    expect(membersOf(table).map(([id]) => id)).toEqual(['1']);
    expect(issuesOf(table)).toContain(doubt('人!A4'));
  });

  test('where one sheet holds both, a household above that lacks one is in doubt', () => {
    const rows = (size: number) => [
      head('1', '甲', size),
      other('1', '乙'),
      other('10', '子', '之子'),
      head('2', '丙', 1),
    ];
    for (const by of [readRows, readCsv]) {
      expect(membersOf(by([persons, ...rows(3)]))).toEqual([['2', ['丙']]]);
      expect(membersOf(by([persons, ...rows(2)]))).toEqual([
        ['1', ['甲', '乙']],
        ['2', ['丙']],
      ]);
    }
  });

  test('a row of a number alone names nobody knows whom', () => {
    const table = read([one, two, ['1', null, null], three, four] as Cell[][], [2, 2]);
    expect(membersOf(table).map(([id]) => id)).toEqual(['2']);
    expect(issuesOf(table)).toEqual([doubt('人!A4')]);
    expect(isCounted(table)).toBe(true);
    const unlisted = read([one, two, three, four, ['7', null, null]] as Cell[][], [2, 2]);
    expect(issuesOf(unlisted)).toEqual(['人!A6 noHousehold id']);
    expect([unlisted.refused.length, isCounted(unlisted)]).toEqual([1, true]);
  });
});

describe('remarks', () => {
  const list = ['户编号', '户主姓名', '家庭人口数', '备注'];

  test('are told of where there are any', () => {
    expect(notesOf(readRows([list, ['1', '甲', 1, '外出']])).join()).toContain('remarks');
    expect(notesOf(readRows([list, ['1', '甲', 1, null]])).join()).not.toContain('remarks');
    expect(notesOf(readRows([list, ['1', '甲', 1, ' ']])).join()).not.toContain('remarks');
  });
});

/** What keeps nothing. */
function inPieces(bytes: Uint8Array): ByteSource {
  return { length: bytes.length, subarray: (from, to) => bytes.slice(from, to) };
}

test('a text read piece by piece comes to the same, wherever numbers are blank, alone or mistyped', () => {
  const steps = (bytes: ByteSource) => {
    const all: unknown[] = [];
    const of = fileSteps(bytes, { name: 'a.csv', asOf: '2018-12-31' });
    let next = of.next();
    for (; !next.done; next = of.next()) all.push(next.value);
    return [all, next.value];
  };
  const kind = fc.constantFrom('numbered', 'blank', 'mistyped', 'alone');
  const rows = fc.array(
    fc.tuple(fc.nat(1), kind, fc.constantFrom('户主', '配偶', '之子', ''), fc.constantFrom('', '1', '2')),
  );
  fc.assert(
    fc.property(rows, fc.boolean(), (all, isOfMembers) => {
      let number = 1;
      const told = all.map(([step, how, relation, size], at) => {
        number += step;
        const id = how === 'blank' ? '' : how === 'mistyped' ? `9${number}${at}` : `${number}`;
        return how === 'alone' ? [id, '', '', '', ''] : [id, `丘${at}`, relation, size === '' ? '' : '5000', size];
      });
      const table = [persons, ...told].map((row) => (isOfMembers ? row.slice(0, 3) : row));
      const bytes = csv(table);
      expect(steps(inPieces(bytes))).toEqual(steps(bytes));
    }),
    { numRuns: 100 },
  );
});
