import { expect, test } from 'vitest';
import { UnreadableFile } from '../../src/cli/read-items.js';
import { tableItems } from '../../src/cli/table-items.js';
import { commandWords } from '../../src/words/command.js';
import { csv, workbook } from '../support/registers.js';
import { workbookOf } from '../support/workbooks.js';

const header = ['行政村代码', '行政村名称', '贫困发生率（%）'];
const villages = [header, ...Array.from({ length: 50 }, (_, at) => [String(433126000000 + at), '甲村', 1])];

/** How many records come of a table, and what is thrown after them. */
async function walked(bytes: Uint8Array) {
  let count = 0;
  try {
    const reader = { language: 'en', complain: () => {} } as const;
    for await (const items of tableItems('村.xlsx', bytes, { asOf: '2018-12-31', quiet: true }, reader))
      count += items.length;
  } catch (error) {
    return { count, error };
  }
  return { count, error: undefined };
}

test('a table that breaks off cannot be read, after the records of what could', async () => {
  expect(await walked(csv(villages))).toEqual({ count: 50, error: undefined });
  const rows = villages.map((cells, at) => {
    const xml = cells.map((cell) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`).join('');
    return `<row r="${at + 1}">${xml}</row>`;
  });
  const { count, error } = await walked(workbookOf([{ rows: `${rows.join('')}<row r="60"><c r="A60"` }]));
  expect([count, error instanceof UnreadableFile]).toEqual([50, true]);
  expect((error as UnreadableFile).said).toContain('村.xlsx');
  const none = await walked(workbook([]));
  expect([none.count, none.error instanceof UnreadableFile]).toEqual([0, true]);
});

test('a year that is missing is told of by its column where there is one', async () => {
  const told = async (rows: readonly (readonly (string | number)[])[]) => {
    const lines: string[] = [];
    const reader = { language: 'zh', complain: (line: string) => void lines.push(line) } as const;
    for await (const _ of tableItems('村.csv', csv(rows), {}, reader));
    return lines.filter((line) => line.includes('--as-of'));
  };
  const [head, row] = [header, ['433126000001', '甲村', 1]];
  expect(await told([head, row])).toEqual([expect.stringContaining('没有“年度”一栏')]);
  const dated = [
    [...head, '年度'],
    [...row, 2018],
    ['433126000002', '乙村', 1, ''],
    ['433126000003', '丙村', 1, ''],
  ];
  expect(await told(dated)).toEqual([expect.stringContaining('有2条“年度”未填')]);
});

test('help names tables among what is read and written', () => {
  for (const { options, check } of Object.values(commandWords)) {
    expect(options.paths).toMatch(/\.xlsx\b.*\.csv\b/);
    expect(check.out).toContain('.xlsx');
  }
});
