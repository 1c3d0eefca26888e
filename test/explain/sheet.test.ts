import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { type ExplainOptions, explain } from '../../src/explain/explanation.js';
import { howReached, recordOf } from '../../src/explain/how-reached.js';
import { explanationHtml, refusalHtml, type Sheet, sheetHtml, sheetPage } from '../../src/explain/sheet.js';
import { escapeHtml } from '../../src/present/html-page.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { words } from '../../src/words/index.js';
import { languages } from '../../src/words/words.js';
import { county, household, member, type Plain, village } from '../examples.js';
import { casesIn } from '../support/cases.js';
import type { Asked } from '../support/explained.js';
import { fixture, fixtureRecords } from '../support/fixture-records.js';

const SEAL = '0123456789abcdef'.repeat(4);

/** A case as `tuopin explain` hands it over. */
function sheet(record: unknown, { lang = 'zh', withRecord = true, ...options }: Asked = {}): Sheet {
  const verdict = evaluate(record, options);
  const how: ExplainOptions = { lang, record };
  return {
    explanation: explain(verdict, how),
    ...(withRecord ? { record: recordOf(record, howReached(verdict, hunan2016To2020())) } : {}),
    seal: SEAL,
  };
}

const html = (record: unknown, asked: Asked = {}) => sheetHtml(sheet(record, asked));
const sections = (text: string) => text.split('<section').slice(1);
const table = (text: string, name: string) =>
  text.match(new RegExp(`<table class="${name}">.*?</table>`, 's'))?.[0] ?? '';
/** The rows of a table, each with its cells as they stand. */
const rowsOf = (text: string) =>
  [...text.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => [...row.matchAll(/<t[dh].*?<\/t[dh]>/gs)].map(String));
const boxes = (text: string) => text.match(/<td class="open">/g)?.length ?? 0;

const crowd = (count: number, over: Plain = {}) =>
  household({ members: Array.from({ length: count }, (_, index) => member({ name: `某${index + 1}`, ...over })) });

describe('the file of a batch', () => {
  const page = explanationHtml([sheet(fixture('H-001')), sheet(fixture('V-01')), sheet(fixture('C-02'))], 'zh');

  it('is one page with a section a sheet, under a policy that lets nothing in', () => {
    expect(sections(page)).toHaveLength(3);
    expect(page).toContain('<title>贫困退出核查表</title>');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).toContain('@page { size: A4 portrait');
  });

  it('asks for nothing and runs nothing', () => {
    for (const lang of languages) {
      const all = explanationHtml(
        fixtureRecords.map((record) => sheet(record, { lang })),
        lang,
      );
      expect(all.match(lang === 'zh' ? /第 1 页/g : /page 1 of/g)).toHaveLength(fixtureRecords.length);
      expect(all).not.toMatch(/<script|<link|<img|<iframe|http(?!-equiv)|\bsrc=|url\(|@import|\son\w+=|javascript:/i);
    }
  });

  it('has a frame of its own for what comes one by one', () => {
    expect(sheetPage('en', '<T>', '<p>here</p>')).toMatch(/<html lang="en">.*<title>&lt;T&gt;<\/title>.*<p>here<\/p>/s);
  });
});

describe('a sheet', () => {
  it('has title, case, conclusion, tables, steps, signatures and footer, in this order', () => {
    const text = html(household());
    const parts = ['<h1>贫困户退出核查表</h1>', '<p class="facts">', '<p class="conclusion met">'];
    parts.push('<table class="members">', '<table class="income">', '<table class="criteria">');
    parts.push('<p class="workings">', '<h2>下一步</h2>', '<table class="signatures">', '<footer>');
    const places = parts.map((part) => text.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    for (const value of ['H1', 'V7', 'C3', '2018-12-31', '2019-01-15', '湖南省贫困退出标准（2016—2020年） 1.0.0']) {
      expect(text.match(/<p class="facts">.*?<\/p>/s)?.[0]).toContain(value);
    }
    expect(text).toContain('结论：✓ 达标</b>');
  });

  it.each([
    ['household', household, ['户主签字（按手印）', '核查人签字', '村负责人签字']],
    ['village', village, ['核查人签字', '村负责人签字', '乡镇负责人签字']],
    ['county', county, ['核查人签字', '县负责人签字']],
  ] as const)('is signed by those of the level: %s', (_, example, signers) => {
    const cells = rowsOf(table(html(example()), 'signatures'))[0] ?? [];
    expect(cells.map((cell) => cell.match(/<b>(.*?)<\/b>/)?.[1])).toEqual(['核查意见', ...signers]);
    expect(cells.slice(1).every((cell) => cell.includes('年　　月　　日'))).toBe(true);
  });

  it('ends with the case, the seal and the number of the page', () => {
    expect(html(household())).toContain(
      `<footer><span>户 H1</span><span>校验码：<code>${SEAL}</code></span><span>第 1 页 共 1 页</span></footer>`,
    );
    const { explanation } = sheet(household(), { lang: 'en' });
    expect(sheetHtml({ explanation })).toContain('<footer><span>household H1</span><span>page 1 of 1</span></footer>');
  });

  it('has members and sums only of a household whose record is at hand', () => {
    for (const text of [html(village()), html(county()), html(household(), { withRecord: false })]) {
      expect(text).not.toMatch(/class="(members|income)"/);
    }
  });

  it('lists every member in words', () => {
    const rows = rowsOf(table(html(fixture('H-003')), 'members'));
    expect(rows).toHaveLength(6);
    expect(rows[0]?.join()).toMatch(/序号.*姓名.*出生日期.*就学状况.*基本医疗保险/);
    expect(rows[1]?.join()).toMatch(/>1<.*向学文.*1979-12-05.*职工医保/);
    expect(rows[5]?.join()).toMatch(/未到入学时间.*新生儿正在办理/);
  });

  it('has the row of every comparison, with bound, margin, mark and weak sources', () => {
    for (const record of fixtureRecords) {
      const { explanation } = sheet(record);
      const rows = rowsOf(table(html(record), 'criteria')).slice(1);
      const checks = explanation.criteria.flatMap((one) => one.checks);
      expect(rows).toHaveLength(checks.length);
      checks.forEach(({ label, bound, margin, weak }, index) => {
        const row = rows[index]?.join('') ?? '';
        expect(row).toContain(`${escapeHtml(label)}</td>`);
        expect(row).toContain(`<td>${escapeHtml(bound)}${weak ? ' *' : ''}</td><td>${escapeHtml(margin)}</td>`);
      });
    }
    expect(table(html(fixture('H-001')), 'criteria')).toContain('<td>· 或 住房安全保障方式</td>');
    expect(html(fixture('H-001'))).toContain('* 该标准尚未查到正式文件依据');
    expect(html(fixture('V-01'))).not.toContain('尚未查到正式文件依据');
  });

  it('names readings that are not the default', () => {
    expect(html(fixture('H-001'), { readings: { incomeBound: 'above' } })).toContain(
      '收入恰好等于标准时：不算达标（须超过）（非默认口径）',
    );
    expect(html(fixture('H-001'))).not.toContain('非默认口径');
  });
});

describe('the boxes of a sheet', () => {
  it('are where the verdict misses something of a member or of the income', () => {
    for (const { record, options } of casesIn('cases').filter(
      ({ record: of }) => (of as Plain).level === 'household',
    )) {
      const one = sheet(record, options);
      const { members = [] } = record as { members?: Plain[] };
      const missing = one.explanation.criteria.flatMap((criterion) => criterion.missing.map(({ path }) => path));
      const text = sheetHtml(one);
      const own = missing.filter((path) => path.startsWith('members['));
      expect(boxes([...text.matchAll(/<table class="members">.*?<\/table>/gs)].join(''))).toBe(new Set(own).size);
      expect(boxes(table(text, 'income'))).toBe(missing.filter((path) => path.startsWith('income.')).length);
      if (members.length > 12) continue;
      const rows = rowsOf(table(text, 'members')).slice(1);
      rows.forEach((row, index) => {
        const asked = own.filter((path) => path.startsWith(`members[${index}].`));
        expect(boxes(row.join(''))).toBe(asked.length);
      });
    }
  });

  it('are where a comparison is open that counts', () => {
    for (const record of fixtureRecords) {
      const one = sheet(record);
      const open = one.explanation.criteria
        .flatMap(({ checks }) => checks)
        .filter(({ outcome, counts }) => outcome === 'undetermined' && counts);
      expect(boxes(table(sheetHtml(one), 'criteria'))).toBe(open.length);
      expect(sheetHtml(one).includes('粗框内为待核实数据')).toBe(open.length > 0);
    }
  });

  it('ask who shares the income, where a reading needs it', () => {
    const record = household({ members: [member({ name: '甲' }), member({ name: '乙', sharesIncome: null })] });
    const [head, first, second] = rowsOf(table(html(record, { readings: { householdSize: 'sharing' } }), 'members'));
    expect(head?.join()).toContain('与户主共享收入和开支');
    expect(first?.join()).toMatch(/甲.*<td>是<\/td>/);
    expect(boxes(second?.join() ?? '')).toBe(1);
    expect(table(html(record), 'members')).not.toContain('共享');
  });

  it('have the answers to tick, room for a figure, or why it is open', () => {
    const cells = (text: string) =>
      [...table(text, 'criteria').matchAll(/<td class="open">(.*?)<\/td>/g)].map(([, inner]) => inner);
    expect(cells(html(household({ housing: null, stableIncome: null })))).toEqual([
      '□ 是 □ 否',
      '□ A级 □ B级 □ C级 □ D级 □ 无房',
      expect.stringMatching(/^□ 危房改造已验收 □ .*/),
    ]);
    const [figure] = cells(html(village({ collectiveIncome: null })));
    expect(figure).toBe('');
    expect(cells(html(household({ members: [member({ schooling: null })] })))).toEqual(['无法判定（成员1）']);
  });

  it('stand on the side that is missing: what is known is never hidden', () => {
    const text = html(county({ provinceRuralIncomeGrowth: null }));
    const row = rowsOf(table(text, 'criteria')).find((cells) => cells.join().includes('增速')) ?? [];
    expect(row.join('')).toContain('10.6%');
    expect(boxes(row.join(''))).toBe(1);
    const both = html(county({ provinceRuralIncomeGrowth: null, ruralIncomeGrowth: null }));
    expect(boxes(table(both, 'criteria'))).toBe(2);
  });
});

describe('a household of many', () => {
  it('of 12 is on one sheet', () => {
    expect(sections(html(crowd(12)))).toHaveLength(1);
    expect(html(crowd(12))).not.toContain('续');
  });

  it.each([
    [13, 1],
    [50, 38],
  ])('of %i goes on with case and number', (count, more) => {
    const [first = '', second = '', ...none] = sections(html(crowd(count)));
    expect(none).toEqual([]);
    expect(rowsOf(table(first, 'members'))).toHaveLength(13);
    expect(first).toContain(`共 ${count} 人，其余见续页`);
    expect(first).toContain('第 1 页 共 2 页');
    expect(rowsOf(table(second, 'members'))).toHaveLength(more + 1);
    expect(second).toContain('<h1>贫困户退出核查表（续）</h1>');
    expect(second).toContain('<td class="number">13</td>');
    expect(second).toContain('<footer><span>户 H1</span>');
    expect(second).toContain('第 2 页 共 2 页');
    expect(second).not.toMatch(/class="(criteria|income|signatures)"/);
  });

  it('marks a what-if on every sheet', () => {
    const parts = sections(html(crowd(13), { inputs: { stableIncome: null } }));
    expect(parts).toHaveLength(2);
    for (const part of parts) {
      expect(part).toContain('<p class="what-if">假设测算，不作为退出认定依据');
      expect(part).not.toContain(SEAL);
      expect(part).toContain('未生成（假设测算不作为认定依据）');
    }
  });

  it('numbers its steps through', () => {
    const { explanation, ...rest } = sheet(crowd(50));
    const next = Array.from({ length: 100 }, (_, index) => `第 ${index + 1} 件事，${'要做的事'.repeat(12)}`);
    const parts = sections(sheetHtml({ explanation: { ...explanation, next }, ...rest }));
    const numbers = parts.flatMap((part) => {
      const start = Number(part.match(/<ol start="(\d+)">/)?.[1] ?? 0);
      const items = part.match(/<ol.*?<\/ol>/s)?.[0].match(/<li>/g)?.length ?? 0;
      return Array.from({ length: items }, (_, index) => start + index);
    });
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(parts.at(-1)).toContain(`第 ${parts.length} 页 共 ${parts.length} 页`);
  });
});

describe('names, ids and figures on a sheet', () => {
  it('stay text', () => {
    const evil = `<img src=x onerror=alert(1)>"'&</td>`;
    const record = household({
      id: evil,
      village: evil,
      county: evil,
      members: [member({ name: evil, medicalInsurance: null }), member({ name: evil })],
    });
    for (const lang of languages) {
      const page = explanationHtml([sheet(record, { lang })], lang);
      expect(page).not.toMatch(/<img|onerror=alert\(1\)>/);
      expect(page).toContain(escapeHtml(evil));
      expect(page.match(/<td/g)?.length).toBe(page.match(/<\/td>/g)?.length);
    }
  });

  it('are cut where they are long', () => {
    const long = '长'.repeat(60);
    const text = html(household({ id: long, village: long, members: [member({ name: long })] }));
    expect(text).not.toContain('长'.repeat(41));
    expect(text).toContain(`${'长'.repeat(40)}…`);
  });
});

describe('a record that was not judged', () => {
  it('has its place among the sheets, with what is wrong', () => {
    const text = refusalHtml('zh', '户 <H>', ['日期 <有误>', '缺少成员']);
    expect(text).toMatch(/^<section class="sheet refused">\n<h1>户 &lt;H&gt;<\/h1>\n<p>数据有误，未作核查/);
    expect(text).toContain('<li>日期 &lt;有误&gt;</li>\n<li>缺少成员</li>');
    expect(refusalHtml('en', 'x', ['y'])).toContain(words.en.sentences.refusedRecord);
  });
});
