import { expect, test } from 'vitest';
import { readRows } from '../support/registers.js';

test('samples show numbers, days and known words, and of anything else among them its first character', () => {
  const { columns } = readRows([
    ['户编号', '年度', '家庭人口数', '工资性收入（元）', '村名'],
    ['1', '2018', 4, '张三丰', '甲村'],
    ['2', '李四光', '王五六', '3500元', '乙村'],
    ['3', '2019', 3, '无', '丙村'],
  ]);
  expect(columns.slice(1).map(({ samples }) => samples)).toEqual([
    ['2018', '李***', '2019'],
    ['4', '王***', '3'],
    ['张***', '3500元', '无'],
    ['甲村', '乙村', '丙村'],
  ]);
});
