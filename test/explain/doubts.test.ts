import { describe, expect, it } from 'vitest';
import { explanationMarkdown } from '../../src/explain/markdown.js';
import { explanationText } from '../../src/explain/text.js';
import { household, member, type Plain } from '../examples.js';
import { type Asked, criterionOf, explained } from '../support/explained.js';
import { html } from '../support/sheets.js';

const income = { wages: 8000, business: 0, property: 0, transfers: 0, productionCosts: 0 };
const ranged = household({ income: { ...income, wages: { from: '4000', to: 9000 } } });
const disagreeing = (over: Plain = {}) =>
  household({
    income,
    evidence: {
      'income.wages': [
        { source: '银行流水', date: '2018-11-02', value: '4000' },
        { source: '无数字的说明' },
        { source: '村台账', value: 8000.0 },
      ],
    },
    ...over,
  });

const on = (record: Plain, id: string, asked: Asked = {}) => criterionOf(explained(record, asked), id);

describe('a range that decides nothing', () => {
  it('is said with its ends, in the sentence, in the workings and as something to find out', () => {
    const { sentence, workings, tooWide } = on(ranged, 'household/income');
    expect(sentence).toContain('家庭人均纯收入为2000至4500元，应不低于3200元，范围跨越标准');
    expect(workings[0]).toContain('工资性收入 4000至9000');
    expect(workings[0]).toContain('= 2000至4500元');
    expect(tooWide.map(({ text }) => text)).toEqual(['工资性收入只填了范围4000至9000元/年，不足以认定']);
    const { next, headline, open } = explained(ranged);
    expect(next[0]).toContain('核实工资性收入（现填范围4000至9000元/年）：4000元及以上、不足6400元→收入未达标');
    expect(headline).toContain('收入数据范围过宽');
    expect(open.map(({ path }) => path)).toEqual(['income.wages']);
  });

  it('has its words in English too', () => {
    expect(on(ranged, 'household/income', { lang: 'en' }).tooWide[0]?.text).toBe(
      'wage income is given as a range only, 4000 to 9000 yuan/year, which does not decide it',
    );
  });

  it('that decides is said like a figure', () => {
    const { sentence } = on(household({ income: { ...income, wages: { from: 8000, to: 9000 } } }), 'household/income');
    expect(sentence).toContain('家庭人均纯收入4000至4500元，比3200元的标准高800至1300元');
    const below = on(household({ income: { ...income, wages: { from: 4000, to: 5000 } } }), 'household/income');
    expect(below.sentence).toContain('比3200元的标准低700至1200元');
  });
});

describe('sources that disagree', () => {
  it('are each told with what they say, the record first', () => {
    const { sentence, conflicts, workings } = on(disagreeing(), 'household/income');
    expect(conflicts.map(({ text }) => text)).toEqual([
      '工资性收入三处来源不一致：所填数据为“8000元/年”；银行流水为“4000元/年”（2018年11月2日）；村台账为“8000元/年”',
    ]);
    expect(sentence).toContain('家庭人均纯收入按不同来源为2000至4000元，应不低于3200元');
    expect(workings[0]).toContain('工资性收入 8000或4000');
    expect(explained(disagreeing()).next[0]).toContain('核实工资性收入（来源不一致：所填数据为“8000元/年”');
    expect(explained(disagreeing()).headline).toContain('收入数据来源不一致');
  });

  it('are only said to disagree where the record is not at hand', () => {
    const { conflicts } = on(disagreeing(), 'household/income', { withRecord: false });
    expect(conflicts.map(({ text }) => text)).toEqual(['工资性收入各来源不一致']);
  });

  it('are said not to matter where they do not', () => {
    const evidence = { 'housing.grade': [{ source: '鉴定报告', value: 'A' }] };
    const { sentence, conflicts, outcome } = on(household({ evidence }), 'household/housing');
    expect(outcome).toBe('met');
    expect(sentence).toContain('“住房安全等级”的数据来源不一致，但均符合同一结论');
    expect(conflicts[0]?.text).toMatch(/B级.*A级.*（不影响本项认定）$/);
    expect(explained(household({ evidence })).headline).not.toContain('不一致');
  });

  it('about a member are told by the member', () => {
    const evidence = { 'members[0].schooling': [{ source: '学籍系统', value: 'droppedOut' }] };
    const record = household({ members: [member({ name: '王小明' })], evidence });
    const { conflicts, sentence } = on(record, 'household/education');
    expect(conflicts[0]?.text).toBe('成员1（王小明）的就学状况两处来源不一致：所填数据为“在校”；学籍系统为“辍学”');
    expect(sentence).toContain('“适龄成员均接受义务教育”的数据来源不一致');
  });

  it('are the record itself where it gives no day of a death that another tells of', () => {
    const evidence = { 'members[1].deathDate': [{ source: '公安户籍', date: '2018-11-01', value: '2018-03-01' }] };
    const record = household({ members: [member(), member({ name: '向老根' })], income, evidence });
    const { conflicts, workings } = on({ ...record, income: { ...income, wages: 6000 } }, 'household/income');
    const said = '所填数据为“未填，视为在世”；公安户籍为“2018年3月1日”（2018年11月1日）';
    expect(conflicts.map(({ text }) => text)).toEqual([`成员2（向老根）的死亡日期两处来源不一致：${said}`]);
    expect(workings[0]).toContain('÷ 1至2人 = 3000至6000元');
    const { next } = explained({ ...record, income: { ...income, wages: 6000 } });
    expect(next[0]).toBe(
      `核实成员2（向老根）的死亡日期（来源不一致：${said}）：2008年3月2日至2019年1月1日前一日→收入达标，结论即为达标；在世、2019年1月1日及以后→收入未达标，结论即为未达标`,
    );
    expect(on(record, 'household/medical').conflicts[0]?.text).toMatch(/视为在世.*（不影响本项认定）$/);
    const english = on(record, 'household/income', { lang: 'en' });
    expect(english.conflicts[0]?.text).toMatch(/: the record says none, so living; 公安户籍 says 2018-03-01 \(/);
    expect(english.workings[0]).toContain('÷ 1 to 2 persons = 4000 to 8000 yuan');
  });

  it('on a death are what keeps open a measure for who may be dead', () => {
    const evidence = { 'members[1].deathDate': [{ source: '公安户籍', value: '2018-03-01' }] };
    const his = { name: '向老根', birthDate: '1975-03-03', studying: 'none', pension: 'none' };
    const record = household({ register: { status: 'registered' }, members: [{}, his], evidence });
    const about = { rule: 'measure/lowestPensionTier', subject: 'members[1]' };
    const { sentence, conflicts } = on(record, 'member/pensionPayer', about);
    expect(sentence).toContain('成员2（向老根）的死亡日期各来源不一致');
    expect(conflicts[0]?.text).not.toContain('不影响');
    const { headline, next } = explained(record, about);
    expect(headline).toContain('数据来源不一致');
    expect(headline).not.toContain('缺少数据');
    expect(next[0]).toMatch(/：在世、2019年1月1日及以后→.*可享受$/);
    // Who is surely refused is so for one reason only.
    const refused = on(
      household({ ...record, members: [{}, { ...his, pension: 'receiving' }] }),
      'member/pensionPayer',
      about,
    );
    expect(refused.outcome).toBe('notMet');
    expect(refused.sentence).not.toContain('死亡');
  });

  it('stand in every rendering', () => {
    for (const record of [ranged, disagreeing()]) {
      const { conflicts, tooWide } = on(record, 'household/income');
      for (const { text } of [...conflicts, ...tooWide]) {
        expect(explanationText(explained(record))).toContain(text);
        expect(explanationMarkdown(explained(record)).replaceAll('\\', '')).toContain(text);
        expect(html(record)).toContain(text);
      }
    }
  });
});
