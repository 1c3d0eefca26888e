import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { criterionSentence } from '../../src/explain/criterion-sentence.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Language } from '../../src/words/words.js';
import { household, type Plain } from '../examples.js';
import { parseRecord } from '../support/fields.js';
import { procedure } from '../support/procedure.js';

function sentence(id: string, over: Plain, language: Language, readings: Record<string, string> = {}): string {
  const record = parseRecord(household({ procedure: procedure(over) }));
  const verdict = evaluate(record, { rule: 'household/procedure', readings });
  const criterion = verdict.criteria.find((one) => one.id === id);
  if (criterion === undefined) throw new Error(id);
  return criterionSentence({ verdict, record, rulebook: hunan2016To2020(), language, options: {} }, criterion);
}

describe('criterionSentence', () => {
  it('names a step that is out of order with both days', () => {
    const late = { announcement: { done: true, date: '2018-11-13' } };
    expect(sentence('household/announcement', late, 'zh')).toBe(
      '公告不符合程序：公告过早，前一环节当时尚未结束（公示截止日 2018年11月13日，公告日期 2018年11月13日）。',
    );
    expect(sentence('household/announcement', late, 'en')).toBe(
      'Announcement: not as the procedure asks: the announcement out of order, before what precedes it had ended (last day of publicity 2018-11-13, date of the announcement 2018-11-13).',
    );
  });

  it('counts the days of publicity with both ends', () => {
    const short = {
      publicity: { done: true, from: '2018-11-08', to: '2018-11-13', place: 'village', openObjections: 2 },
    };
    const readings = { householdPublicityDays: 'sevenDays' };
    expect(sentence('household/publicityDays', short, 'zh', readings)).toBe(
      '公示天数不足：公示起始日 2018年11月8日，公示截止日 2018年11月13日，首尾两日计入，共6天，应不少于7天，少1天。',
    );
    expect(sentence('household/publicity', short, 'zh')).toBe('村内公示不符合程序：尚有2件异议没有处理。');
  });

  it('does not say that only a list tells, where sources disagree besides', () => {
    const record = parseRecord({
      ...household(),
      housing: { grade: 'B', dangerous: true },
      attested: { housing: false },
    });
    const told = (language: Language) => {
      const verdict = evaluate(record);
      const housing = verdict.criteria.find(({ id }) => id === 'household/housing');
      if (housing === undefined) throw new Error('no housing');
      expect(housing.outcome).toBe('undetermined');
      return criterionSentence({ verdict, record, rulebook: hunan2016To2020(), language, options: {} }, housing);
    };
    expect(told('zh')).not.toContain('仅据名册认定');
    expect(told('zh')).toContain('“住房安全等级”的数据不一致');
    expect(told('en')).not.toContain('only by what was reported');
  });

  it('says what is open before what has failed beside it, and all that is met', () => {
    expect(sentence('household/consent', { consent: { done: true, by: 'household' } }, 'en')).toBe(
      'Whether the household consents cannot be told yet: whether asking the household for its consent came in its turn cannot be told without the dates (date of the verification 2018-11-05).',
    );
    expect(sentence('household/review', {}, 'zh')).toBe('民主评议符合程序：民主评议已完成；由村“两委”办理。');
  });
});
