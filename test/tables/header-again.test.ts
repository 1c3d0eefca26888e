/** Rows that stand under another header than the first: none of them is read as if it stood under that. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, issuesOf, readCsv, readRows, recordsOf, stepsOf } from '../support/registers.js';

const header = ['户编号', '户主姓名', '家庭人口数', '财产性收入（元）', '生产经营性支出（元）'];
const swapped = ['户编号', '户主姓名', '家庭人口数', '生产经营性支出（元）', '财产性收入（元）'];
const one = ['1', '甲', '1', '100', '200'];
const two = ['2', '乙', '1', '6000', '0'];
const idsOf = (rows: readonly (readonly Cell[])[]) => recordsOf(readRows(rows)).map(({ id }) => id);

describe('a header below the first', () => {
  test('is passed over where it is the same, however its blanks and widths are', () => {
    const again = header.map((text) => ` ${text.replace('（', '(').replace('）', ')')} `);
    for (const rows of [
      [header, one, again, two],
      [header, one, header, two, header],
    ])
      expect([idsOf(rows), issuesOf(readRows(rows))]).toEqual([['1', '2'], []]);
  });

  test('is passed over where it is of two rows', () => {
    const upper = ['户编号', '户主姓名', '家庭人口数', '收入（元）', null];
    const lower = [null, null, null, '财产性收入', '转移性收入'];
    const read = readRows([upper, lower, one, upper, lower, two], { mapping: { answers: { unitMoney: 'yuan' } } });
    expect([recordsOf(read).map(({ id }) => id), issuesOf(read)]).toEqual([['1', '2'], []]);
  });

  test('refuses all rows below it where two of its columns have changed places, in both ways of reading', () => {
    const rows = [header, one, swapped, two, header, ['3', '丙', '1', '1', '1']];
    const fault = 'D3 headerDiffers ';
    for (const read of [readRows(rows), readCsv(rows)]) {
      expect(recordsOf(read).map(({ id }) => id)).toEqual(['1']);
      expect(issuesOf(read)).toEqual([fault, fault]);
      expect(read.counts).toMatchObject({ records: 1, refused: 2, passedOver: 3 });
    }
    expect(stepsOf(rows, true)).toEqual(stepsOf(rows, false));
  });

  test('refuses them where it names another unit, or a column is gone or heads another', () => {
    const others = [
      header.with(3, '财产性收入（万元）'),
      [...header.toSpliced(3, 1), null],
      header.slice(0, 4),
      [...header, '工资性收入（元）'],
    ];
    for (const other of others) expect(idsOf([header, one, other, two])).toEqual(['1']);
  });

  test('is none for sums, though one of its columns is headed as they are', () => {
    const sums = ['村名', '集体经济收入（元）', '贫困发生率（%）', '小计', '合计', '备注'];
    const other = ['村名', '小计', '贫困发生率（%）', '集体经济收入（元）', '合计', '备注'];
    const read = readRows([sums, ['甲村', 10, 1, 2, 3], other, ['乙村', 2, 1, 10, 3]], { level: 'village' });
    expect(recordsOf(read).map(({ id }) => id)).toEqual(['甲村']);
    expect(issuesOf(read)).toContain('B3 headerDiffers ');
  });

  test('reads alike in both ways, whichever columns have changed places', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(header, { minLength: header.length }), fc.nat(4), (other, at) => {
        const rows = [header, one, two, ['3', '丙', '1', '1', '1']].toSpliced(at % 4, 0, other);
        expect(stepsOf(rows, true)).toEqual(stepsOf(rows, false));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a unit below the header', () => {
  const plain = ['户编号', '户主姓名', '家庭人口数', '财产性收入', '生产经营性支出'];
  const other = (text: string, column = 0) => plain.map((_, at) => (at === column ? text : null));
  const underEach = (unit: string) => [null, null, '（人）', `（${unit}）`, `（${unit}）`];

  test('refuses the rows below it where it is another than theirs, wherever it stands', () => {
    for (const line of [
      other('单位：万元'),
      other('金额单位：万元', 4),
      other('（万元）'),
      other('注：以下金额单位为万元'),
      ['填报单位：乙村', null, null, null, '单位：万元'],
      underEach('万元'),
    ])
      for (const rows of [
        [other('单位：元'), plain, one, plain, line, two],
        [other('单位：元'), plain, one, line, plain, two],
        [header, one, line, two],
      ]) {
        expect(idsOf(rows)).toEqual(['1']);
        const read = readCsv(rows);
        expect([recordsOf(read).length, read.refused.length]).toEqual([1, 1]);
        expect(issuesOf(read)[0]).toContain(' headerDiffers ');
        expect(stepsOf(rows, true)).toEqual(stepsOf(rows, false));
      }
  });

  test('says nothing new where it is theirs, of no money, of an office or of what comes below all rows', () => {
    for (const line of [other('单位：元'), underEach('元'), other('填报单位：万元村'), other('单位：人', 2)])
      expect(idsOf([other('单位：元'), plain, one, plain, line, two]).slice(-1)).toEqual(['2']);
    expect(idsOf([plain, underEach('元'), one, plain, underEach('元'), two])).toEqual(['1', '2']);
    expect(idsOf([other('单位：元'), plain, one, two, other('单位：万元')])).toEqual(['1', '2']);
  });

  test('may be followed by the numbers of the columns again', () => {
    const numbers = plain.map((_, at) => String(at + 1));
    expect(idsOf([other('单位：元'), plain, numbers, one, plain, numbers, two])).toEqual(['1', '2']);
  });
});

describe('what is said above all rows', () => {
  const said = (...texts: string[]) => header.map((_, at) => texts[at] ?? null);

  test('refuses the rows below it where it is said otherwise further down', () => {
    for (const [above, below] of [
      [said('村：甲村'), said('村：乙村')],
      [said('年度：2017年'), said('年度：2018年')],
      [said('行政村', '甲村'), said('行政村', '乙村')],
    ])
      for (const rows of [
        [above, header, one, below, two],
        [above, header, one, below, header, two],
      ] as Cell[][][]) {
        expect(idsOf(rows)).toEqual(['1']);
        expect(issuesOf(readCsv(rows))).toEqual(['A4 headerDiffers ']);
        expect(stepsOf(rows, true)).toEqual(stepsOf(rows, false));
      }
  });

  test('may be said again', () => {
    const above = said('村：甲村', '年度：2018年');
    expect(idsOf([above, header, one, above, header, two])).toEqual(['1', '2']);
    expect(idsOf([said('村：甲村'), header, one, said('填表人：某某'), two])).toEqual(['1', '2']);
  });

  test('is asked of a unit where two are named, and heard in brackets at the end of a title', () => {
    const plain = header.map((text) => text.replace('（元）', ''));
    const wages = (...above: string[]) => {
      const table = readRows([...above.map((text) => said(text)), plain, one]);
      return [table.questions.map(({ id }) => id).join(), recordsOf(table)[0]?.income];
    };
    expect(wages('单位：元', '单位：万元')).toEqual(['unitMoney', undefined]);
    expect(wages('甲村收入表（单位：千元）')).toEqual(['', { property: '100000', productionCosts: '200000' }]);
  });
});

describe('sums of villages', () => {
  test('are no households where a number of those stands in the place of theirs, but who is called so is one', () => {
    const list = ['序号', '村', '户编号', '户主姓名', '家庭人口数', '人均纯收入（元）'];
    const data = ['1', '甲村', '11', '甲', '1', '5000'];
    for (const sum of [
      ['合计', null, '1', null, '1', '5000'],
      ['合计', '1个村', '1户', null, '1', '5000'],
      [null, '甲村小计', '1', null, '1', '5000'],
      [null, null, '共1户', null, '1', '5000'],
      [null, null, '合计12户', null, '1', '5000'],
      ['共计', null, '1', null, '1', '5000'],
    ])
      for (const by of [readRows, readCsv])
        expect(by([list, data, sum]).counts).toMatchObject({ records: 1, refused: 0, passedOver: 2 });
    for (const household of [
      ['2', '甲村', '12', '总计', '1', '5000'],
      [null, null, '12', '合计明', '1', '5000'],
      ['2', '小计村', '12', '乙', '1', '5000'],
      ['2', '共和村', '共01', '共和', '1', '5000'],
    ])
      expect(idsOf([list, data, household])).toHaveLength(2);
  });

  test('are passed over by what they end with, where no household has a number', () => {
    const sums = ['甲村小计', '甲村合计', '全村合计', '全乡总计'];
    const rows = [header, one, ...sums.map((sum) => [null, sum, null, '100', '200'])];
    expect(readRows(rows).counts).toMatchObject({ records: 1, refused: 0, passedOver: 5 });
    expect(idsOf([header, ['1', '甲合计', '1', '1', '1']])).toEqual(['1']);
  });
});
