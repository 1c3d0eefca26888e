import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDay } from '../../src/base/date.js';
import { typedDay, writtenDay } from '../../src/tables/written-day.js';
import { run } from '../cli/run.js';

it('reads days as registers write them, and no other', () => {
  for (const text of ['2018-6-30', '2018.06.30', '2018/6/30', '２０１８年6月30日', '20180630', '20180630.0'])
    expect(writtenDay(text)).toBe('2018-06-30');
  for (const text of ['2018', '201806', '2018-02-30', '2018-13-01', '6/30/2018', '', '2018年', '20180631'])
    expect(writtenDay(text)).toBeUndefined();
});

it('takes a year to its end, as the day of judgement', () => {
  for (const text of ['2018', '2018年', '2018年底', ' 2018年末 ', '２０１８', '2018-12-31', '2018年12月31日'])
    expect(typedDay(text)).toBe('2018-12-31');
  for (const text of ['18', '2018-06', '2018年6月', '2018年中', '二〇一八年', '20188', ''])
    expect(typedDay(text)).toBeUndefined();
});

it('gives a day of the calendar or nothing, and every day as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const day = typedDay(text);
      expect(day === undefined || isDay(day)).toBe(true);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
      expect(typedDay(day)).toBe(day);
    }),
  );
});

it('is taken so by --as-of of every command', async () => {
  const record = 'fixtures/records/households/h-001.json';
  const judged = async (asOf: string) => (await run(['check', record, '--format', 'json', '--as-of', asOf])).stdout;
  expect(await judged('2018')).toBe(await judged('2018-12-31'));
  expect(await judged('2018年底')).toBe(await judged('2018-12-31'));
  const { status, stderr } = await run(['check', record, '--as-of', '2018年6月', '--lang', 'zh']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('只写年份（2018）指该年12月31日')]);
});
