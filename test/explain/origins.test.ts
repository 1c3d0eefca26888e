import { expect, it } from 'vitest';
import { originLines } from '../../src/explain/origins.js';
import { evaluate, hunan2016To2020 } from '../../src/index.js';

const record = {
  level: 'household',
  id: 'H1',
  asOf: '2018-12-31',
  members: [{ medicalInsurance: 'resident' }, { medicalInsurance: 'none' }, { medicalInsurance: 'none' }],
  stableIncome: true,
} as const;
const of = { verdict: evaluate(record), rulebook: hunan2016To2020(), language: 'zh' } as const;

it('names file, sheet and cells of what the verdict reads; cells below each other as a range', () => {
  const cells = {
    'members[0].medicalInsurance': { sheet: '成员', cell: 'G3' },
    'members[1].medicalInsurance': { sheet: '成员', cell: 'G4' },
    'members[2].medicalInsurance': { sheet: '成员', cell: 'G9' },
    'members[0].name': { sheet: '成员', cell: 'B3' },
    stableIncome: {
      cell: 'P5',
      sources: [
        { source: '核查.csv', value: true, cell: 'C2' },
        { source: '口头.ndjson', value: true },
      ],
    },
  };
  expect(originLines(of, { file: '名册.xlsx', cells })).toEqual([
    '名册.xlsx“成员”：基本医疗保险 G3:G4 G9',
    '名册.xlsx：有稳定收入来源 P5',
    '核查.csv：有稳定收入来源 C2',
    '口头.ndjson：有稳定收入来源',
  ]);
});

it('says nothing of what stands nowhere', () => {
  expect(originLines(of, { file: '名册.xlsx', cells: {} })).toEqual([]);
});
