import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../src/inspect/describe-finding.js';
import type { Finding } from '../../src/inspect/finding.js';

const told = (code: Finding['code'], path: string, params: Finding['params'], language: 'zh' | 'en' = 'zh') =>
  describeFinding({ code, severity: 'warning', level: 'village', id: 'V1', path, params }, language);

describe('a finding in words', () => {
  const base = (apart: string) => ({ value: '97', from: '1', to: '1.010101', apart, percent: '5' });

  it.each([
    ['5.263158', '相差5.26%', '5.26 % apart'],
    ['100', '相差100%', '100 % apart'],
    ['100.000001', '较大的约为较小的2倍', 'the larger is 2 times the smaller'],
    ['9616.410714', '较大的约为较小的97.2倍', 'the larger is 97.2 times the smaller'],
  ])('tells bases that are %s per cent apart', (apart, zh, en) => {
    const said = [base(apart), { ...base(apart), before: '1', year: '2018', beforeYear: '2017' }];
    for (const params of said) {
      const texts = (['zh', 'en'] as const).map((language) =>
        told('baseChange', 'registeredRuralPopulation', params, language),
      );
      expect(texts).toEqual([expect.stringContaining(zh), expect.stringContaining(en)]);
      expect(texts.join()).not.toMatch(/\d\.\d{3}/);
    }
  });

  it.each([
    ['0.0001', '约为所填的万分之一'],
    ['0.001', '约为所填的千分之一'],
    ['0.01', '约为所填的百分之一'],
    ['0.1', '约为所填的十分之一'],
    ['0.5', '约为所填的0.5倍'],
    ['10', '约为所填的10倍'],
    ['10000', '约为所填的10000倍'],
  ])('tells what is %s times as much', (times, text) => {
    expect(told('unitSlip', 'incidence', { value: '1', times, computed: '2' })).toContain(text);
  });

  it('shortens what is computed, as long as it is not what was written, and never that', () => {
    const figures = (value: string, computed: string) => told('figureContradicted', 'incidence', { value, computed });
    expect(figures('96.48', '96.453901')).toContain('为96.48%，按所填人数计算为96.45%，');
    expect(figures('96.454', '96.453901')).toContain('为96.454%，按所填人数计算为96.4539%，');
    expect(figures('1.234567', '5')).toContain('为1.234567%，');
    const size = { value: '3', computed: '2' };
    const household = { code: 'figureContradicted', severity: 'error', level: 'household', id: 'H1' } as const;
    expect(describeFinding({ ...household, path: 'reported.members', params: size }, 'zh')).toBe(
      '名册填写家庭人口数为3人，按成员名单计为2人，两者不符；请核对',
    );
    const perCapita = { value: '5100', computed: '5000.333333' };
    expect(describeFinding({ ...household, path: 'reported.perCapitaNetIncome', params: perCapita }, 'zh')).toContain(
      '名册填写人均纯收入为5100元，按分项计算为5000.33元，',
    );
    const lines = { value: '3000.666667', without: '1000.333333', line: '2952', share: '67' };
    expect(told('transfersOverLine', 'incidence', lines)).toContain('3000.67元，扣除转移性收入后为1000.33元');
  });
});
