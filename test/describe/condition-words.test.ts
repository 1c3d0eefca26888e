import { describe, expect, it } from 'vitest';
import { conditionText, factLabel } from '../../src/describe/condition-words.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { leavesOf } from '../../src/rulebook/condition.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { type Language, languages } from '../../src/words/words.js';
import { done, enough, judgingBy, leaf } from '../rulebook/small.js';

const hunan = hunan2016To2020();
const criteria = [...hunan.verdicts.values()].flatMap((rule) => rule.criteria);

function textOf(id: string, language: Language, rulebook: Rulebook = hunan): string {
  const found = [...rulebook.verdicts.values()].flatMap((rule) => rule.criteria).find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return conditionText(found.level, found.conditions, rulebook, language);
}

const small = (conditions: unknown, language: Language) => textOf('village/one', language, judgingBy(conditions));

describe('conditions in words', () => {
  it('join comparisons of figures and of yes and no', () => {
    expect(textOf('household/income', 'zh')).toBe('家庭人均纯收入 ≥ 退出收入标准，且 有稳定收入来源');
    expect(textOf('household/income', 'en')).toBe(
      'per-capita net income ≥ poverty line for exit, and stable source of income',
    );
  });

  it('word the codes that may stand', () => {
    expect(textOf('household/food', 'zh')).toContain('肉蛋奶或豆制品为随时能吃或有时能吃');
    expect(textOf('household/food', 'en')).toContain('meat, eggs, milk or soy: at any time or sometimes');
  });

  it('bracket a group within a group', () => {
    expect(textOf('household/water', 'zh')).toMatch(
      /，且 （取水往返时间 ≤ .+，或 取水水平距离 ≤ .+，或 .+），且 年缺水天数/,
    );
    expect(textOf('household/water', 'en')).toMatch(/, and \(round trip .+, or horizontal .+, or .+\), and days short/);
  });

  it('compare one fact with another', () => {
    expect(textOf('county/incomeGrowth', 'zh')).toBe('农民人均可支配收入增速 > 全省农村居民人均可支配收入增速');
  });

  it('deny', () => {
    const denied = { all: [{ not: { any: [done('water'), enough] } }, leaf('services', 'notEqual', true)] };
    expect(small(denied, 'zh')).toBe('并非（水到农家，或 村集体经济年收入 ≥ 标签），且 非“基础设施和公共服务基本完善”');
    expect(small(denied, 'en')).toMatch(/^not \(water [^:]+, or .+ ≥ label\), and not [^:]+$/);
  });

  it('say without a not what denies one comparison', () => {
    const one = (conditions: unknown) => small({ not: { all: [conditions] } }, 'zh');
    expect(one(done('water'))).toBe('非“水到农家”');
    expect(one(enough)).toBe('村集体经济年收入 < 标签');
    expect(small({ not: { not: { all: [enough] } } }, 'zh')).toBe('村集体经济年收入 ≥ 标签');
  });

  it('say of a yes or no that it is so, or that it is not', () => {
    const yes = '基础设施和公共服务基本完善';
    for (const [operator, value, said] of [
      ['equal', true, yes],
      ['equal', false, `非“${yes}”`],
      ['notEqual', true, `非“${yes}”`],
      ['notEqual', false, yes],
    ] as const) {
      expect(small(leaf('services', operator, value), 'zh')).toBe(said);
    }
  });

  it('write figures as they are', () => {
    expect(small(leaf('collectiveIncome', 'decimal:lessThan', 1500.5), 'zh')).toBe('村集体经济年收入 < 1500.5');
  });

  it.each(languages)('name every comparison of every criterion in %s, by labels alone', (language) => {
    for (const { id, level, conditions } of criteria) {
      const text = conditionText(level, conditions, hunan, language);
      for (const { fact } of leavesOf(conditions)) expect(text, id).toContain(factLabel(hunan, level, fact, language));
      if (language === 'en') expect(text).not.toMatch(/\p{Script=Han}/u);
      expect(text).not.toMatch(/undefined|\/|\btrue\b|\bfalse\b/);
    }
  });
});
