import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xlsxReporter } from '../../src/cli/report-xlsx.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { readSheets } from '../../src/tables/read-sheets.js';
import { readTable } from '../../src/tables/read-table.js';
import { type TableResult, writeTable } from '../../src/tables/write-table.js';
import { household } from '../examples.js';
import { parseRecord } from '../support/fields.js';
import { csv, recordsOf } from '../support/registers.js';
import { evaluate } from '../support/unchecked.js';
import { cellsOf } from '../support/workbooks.js';

const register = readTable(
  csv([
    ['户编号', '行政村', '户主姓名', '家庭人口数', '人均纯收入（元）', '有稳定收入来源', '是否危房户', '年度'],
    ['439981001000000001', '青石村', '张三', 3, 5200.5, '是', '否', 2018],
    ['439981001000000002', '青石村', '李四', 2, 2900.25, '是', '是', 2018],
    ['439981001000000003', '竹溪村', '王五', 2, 'abc', '是', '否', 2018],
  ]),
  { name: '名册.csv' },
);
const judged = (entries: typeof register.entries): TableResult[] =>
  entries.map(({ record, issues }) =>
    issues.length === 0 ? { record, verdict: evaluate(record) } : { record, issues },
  );

const listOf = (bytes: Uint8Array) => {
  const sheets = readSheets(bytes).sheets;
  return { names: sheets.map(({ name }) => name), cells: sheets.map(cellsOf) };
};

describe('writeTable', () => {
  const results = judged(register.entries);
  const { names, cells } = listOf(writeTable(results));
  const [list = {}, criteria = {}, villages = {}, doubts = {}, about = {}] = cells;

  it('gives the list, the sums, what is doubtful and by what it was judged', () => {
    expect(names).toEqual(['名单', '未达标原因汇总', '按村汇总', '疑点', '说明']);
    expect(recordsOf(register)).toHaveLength(2);
    expect(Object.values(criteria).map(({ text }) => text)).toContain('收入');
    expect([villages.A2?.text, villages.A3?.text]).toEqual(['青石村', '竹溪村']);
    expect([doubts.B2?.text, doubts.C2?.text]).toEqual(['439981001000000003', '退回更正']);
    const aboutLines = Object.values(about).map(({ text }) => text);
    expect(aboutLines).toContain('共读取3条：达标0，未达标1，待核实1，退回更正1，跳过0');
    // Every reading of the level, also where it is the usual one.
    expect(aboutLines).toEqual(
      expect.arrayContaining([
        '采用的贫困标准系列＝湖南省标准（默认）',
        '名册所填“是否有保障”＝缺少具体数据时以名册所填为准（默认）',
      ]),
    );
  });

  it('tells at the end what is met as the register says, without data of its own', () => {
    const record = parseRecord(household({ food: null, attested: { food: true } }));
    const { cells: of } = listOf(writeTable([{ record, verdict: evaluate(record) }]));
    expect(Object.values(of.at(-1) ?? {}).map(({ text }) => text)).toContain(
      '※ 达标的记录中，仅据名册认定、没有具体数据的：不愁吃1',
    );
  });

  it('heads a list of households as registers do, one of villages among them as fits both', () => {
    const heads = (cellsOfList: typeof list) => 'ABCDEFGHI'.split('').map((column) => cellsOfList[`${column}1`]?.text);
    const rest = ['与标准之差', '结论', '未达标项及原因', '待核实项'];
    expect(heads(list)).toEqual(['村', '户编号', '户主', '人口', '人均纯收入', ...rest]);
    const village = { level: 'village', id: '439981001', asOf: '2018-12-31' };
    const both = listOf(writeTable([...results, { record: village, verdict: evaluate(village) }])).cells[0] ?? {};
    expect(heads(both)).toEqual(['村', '编号', '户主或名称', '人口', '人均收入', ...rest]);
  });

  it('keeps heads in sight, filters by every column, and is as wide as what stands in it', () => {
    const sheet = strFromU8(unzipSync(writeTable(results))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:Q4"/>');
    expect(sheet.match(/<col [^>]*customWidth="1"/g)).toHaveLength(17);
  });

  it('has one row a record in their order, numbers as numbers and ids as texts, reasons in Chinese', () => {
    const row = (number: number) => ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((column) => list[`${column}${number}`]);
    const shown = (number: number) => row(number).map((cell) => cell && `${cell.kind} ${cell.text}`);
    expect(shown(2)).toEqual([
      'text 青石村',
      'text 439981001000000001',
      'text 张三',
      'number 3',
      'number 5200.5',
      'number 2000.5',
      'text 待核实',
    ]);
    expect(shown(3).slice(3)).toEqual(['number 2', 'number 2900.25', 'number -299.75', 'text 未达标']);
    expect(list.H3?.text).toContain('差299.75元');
    expect([list.B4?.text, list.G4?.text]).toEqual(['439981001000000003', '退回更正']);
  });

  it('is what the command writes of the same', () => {
    const reporter = xlsxReporter({ language: 'zh', rulebook: hunan2016To2020(), severalFiles: false, colour: false });
    const counts = { met: 0, notMet: 1, undetermined: 1, refused: 1, read: 3, skipped: 0, notShown: 0, duplicates: 0 };
    for (const [index, { record, verdict, issues = [] }] of results.entries()) {
      const place = { file: '', item: index + 1 };
      const { id = null } = record as { id?: string };
      if (verdict !== undefined) reporter.result({ place, verdict, record });
      else reporter.result({ place, refusal: { id, level: 'household', issues }, written: record });
    }
    // The command packs by Node's own zlib: other bytes of the same parts.
    const ofCommand = unzipSync(Buffer.from(String(reporter.end(counts)), 'latin1'));
    expect(unzipSync(writeTable(results))).toEqual(ofCommand);
  });

  it('prints on A4: the heads on every page, without what only finds a record in its file', () => {
    const workbook = strFromU8(unzipSync(writeTable(results))['xl/workbook.xml'] ?? new Uint8Array());
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'名单\'!$A$1:$J$4</definedName>',
    );
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">\'名单\'!$1:$1</definedName>');
  });

  it('is of English words where those are asked for, and refuses what came of nothing', () => {
    expect(listOf(writeTable(results, { language: 'en' })).names[0]).toBe('List');
    expect(() => writeTable([{ record: {} }])).toThrow(TypeError);
  });
});
