import { describe, expect, it } from 'vitest';
import { describeParameter } from '../../src/describe/describe-parameter.js';
import type { DatedValue, Parameter } from '../../src/parameters/parameter.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Language } from '../../src/words/words.js';

const rulebook = hunan2016To2020();

function described(id: string, language: Language = 'zh') {
  const parameter = rulebook.parameters.get(id);
  if (parameter === undefined) throw new Error(`there is no ${id}`);
  return describeParameter(parameter, rulebook, language);
}

describe('a parameter', () => {
  it('is listed by year under each reading, the default first, with weak sources marked', () => {
    const { unit, series } = described('povertyLine/exit');
    expect(unit).toBe('元/人·年');
    expect(series.map(({ option, isDefault }) => [option, isDefault])).toEqual([
      ['hunan', true],
      ['national', false],
      ['sixPercent', false],
    ]);
    expect(series[0]?.title).toBe('采用的贫困标准系列＝湖南省标准');
    expect(series[0]?.values.map(({ period, value, weak }) => [period, value, weak !== undefined])).toEqual([
      ['2016年', '2952', true],
      ['2017年', '3026', true],
      ['2018年', '3200', true],
      ['2019年', '3700', false],
      ['2020年', '4000', true],
    ]);
    expect(series[0]?.values[3]?.citations).toMatchObject([{ source: '中新网2019-07-30', issuer: '中国新闻网' }]);
  });

  it('says why no document gives it, where none does under some option', () => {
    const page = described('support/household');
    expect(page).toMatchObject({ unit: '年度', series: [{ option: 'toEnd' }, { option: 'unstated', values: [] }] });
    expect(page.open).toContain('规定的期限内');
    expect(described('support/household', 'en').open).toContain('neither gives one');
    expect(described('povertyLine/exit').open).toBeUndefined();
  });

  it('is computed for the years between those stated, by each method', () => {
    const { series } = described('countyIncome/target', 'en');
    expect(series[0]?.values.map(({ period, value, computed }) => [period, value, computed])).toEqual([
      ['2016', '7333.333333', true],
      ['2017', '8000', false],
      ['2018', '8666.666667', true],
      ['2019', '9333.333333', true],
      ['2020', '10000', false],
    ]);
    expect(series[1]?.values[2]).toMatchObject({ value: '8617.73876', computed: true });
    for (const { values } of series) {
      expect(values.map(({ weak }) => weak !== undefined)).toEqual([true, false, false, false, false]);
      expect(values[0]?.weak).toContain('computed backwards');
    }
    expect(series[0]?.values[0]?.citations).toHaveLength(1);
  });

  it('that never changes holds for the whole period, a month and day in words', () => {
    expect(described('relocationRate/minimum').series).toMatchObject([
      { isDefault: true, values: [{ period: '2016—2020年', value: '95', computed: false }] },
    ]);
    expect(described('schoolYearStart').series[0]?.values[0]?.value).toBe('8月31日');
    expect(described('schoolYearStart', 'en').series[0]?.values[0]?.value).toBe('31 August');
    expect(described('schoolYearStart')).not.toHaveProperty('unit');
  });

  it('that changes within a year is listed by day', () => {
    const value = (from: string, to?: string): DatedValue => ({
      from,
      value: '1',
      citations: [],
      ...(to ? { to } : {}),
    });
    const parameter: Parameter = {
      id: 'line',
      labels: { zh: '线', en: 'line' },
      unit: 'yuan/year',
      values: [value('2019-07-01'), value('2018-01-01'), value('2016-01-01', '2017-12-31')],
    };
    const periods = (language: Language) =>
      describeParameter(parameter, rulebook, language).series[0]?.values.map(({ period }) => period);
    expect(periods('zh')).toEqual(['2016—2017年', '自2018年1月1日起', '自2019年7月1日起']);
    expect(periods('en')).toEqual(['2016 to 2017', 'from 2018-01-01', 'from 2019-07-01']);
  });

  it('computed from a weak figure is weak', () => {
    const weak = { zh: '待核', en: 'open' };
    const parameter: Parameter = {
      id: 'target',
      labels: { zh: '目标', en: 'target' },
      unit: 'yuan/year',
      values: [
        { from: '2017-01-01', value: '10', citations: [], weak },
        { from: '2020-01-01', value: '40', citations: [] },
      ],
      proRata: { reading: 'incomePath', options: { linear: 'linear', geometric: 'geometric' } },
    };
    const [linear] = describeParameter(parameter, rulebook, 'en').series;
    expect(linear?.values.map(({ value, weak: why }) => [value, why])).toEqual([
      ['0', 'open'],
      ['10', 'open'],
      ['20', 'open'],
      ['30', 'open'],
      ['40', undefined],
    ]);
  });
});
