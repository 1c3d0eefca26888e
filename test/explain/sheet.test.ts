import { describe, expect, it } from 'vitest';
import { explanationHtml, sheetHtml, sheetPage } from '../../src/explain/sheet.js';
import { escapeHtml } from '../../src/present/html-page.js';
import { languages } from '../../src/words/words.js';
import { county, household, member, village } from '../examples.js';
import { fixture, fixtureRecords } from '../support/fixture-records.js';
import { crowd, html, rowsOf, SEAL, sections, sheet, table } from '../support/sheets.js';

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
      expect(all.match(lang === 'zh' ? /第1页 /g : /page 1 of/g)).toHaveLength(fixtureRecords.length);
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
    for (const value of [
      'H1',
      'V7',
      'C3',
      '2018年12月31日',
      '2019年1月15日',
      '核查依据：</b>湖南省贫困退出标准（2016—2020年）（规则版本1.1.0）',
    ]) {
      expect(text.match(/<p class="facts">.*?<\/p>/s)?.[0]).toContain(value);
    }
    expect(text).toContain('结论：达标</b>');
  });

  it('has what a form has at its head, and leaves room for what the record does not tell', () => {
    const fact = (text: string, name: string) => new RegExp(`<b>${name}：</b>(.*?)</span>`).exec(text)?.[1];
    const bare = html(household());
    for (const name of ['户主', '所属乡镇', '帮扶责任人']) expect(fact(bare, name), name).toBe('＿＿＿＿');
    expect([fact(bare, '家庭人口'), fact(bare, '所属村'), fact(bare, '所属县')]).toEqual(['2人', 'V7', 'C3']);
    const heads = (...relations: string[]) => [
      ...relations.map((relation, index) => member({ name: `甲${index}`, relation })),
      member({ name: '乙', relation: 'head', birthDate: '1940-01-01', deathDate: '2018-01-01' }),
    ];
    const named = { villageName: '田家村', townshipName: '石堤镇', countyName: '永顺县' };
    const whole = html(household({ ...named, members: heads('head', 'spouse') }));
    const facts = ['户主', '家庭人口', '所属县', '所属乡镇', '所属村'].map((name) => fact(whole, name));
    expect(facts).toEqual(['甲0', '2人', '永顺县', '石堤镇', '田家村']);
    // Two heads are none.
    expect(fact(html(household({ members: heads('head', 'head') })), '户主')).toBe('＿＿＿＿');
    expect(html(village())).not.toContain('户主');
    expect(fact(html(village({ name: '田家村' })), '名称')).toBe('田家村');
    expect(fact(html(county()), '名称')).toBe('＿＿＿＿');
  });

  it('has words, not marks, for a conclusion, and the number of its document on one line', () => {
    const text = html(fixture('H-005'));
    expect(text.match(/class="outcome [^"]*">[^<]*/g)?.join()).not.toMatch(/[✓✗?]/);
    expect(text).toContain('湘政发<span class="whole">〔2017〕12号</span></th>');
  });

  it('is printed large where everything fits on one page', () => {
    expect(sections(html(village()))[0]).toMatch(/^ class="sheet roomy">/);
    expect(sections(html(county()))[0]).toMatch(/^ class="sheet roomy">/);
    for (const part of sections(html(crowd(50)))) expect(part).toMatch(/^ class="sheet">/);
  });

  it.each([
    ['household', household, ['户主签字（按手印）', '核查人签字', '驻村工作队签字', '村负责人签字']],
    ['village', village, ['核查人签字', '村负责人签字', '乡镇负责人签字', '单位（盖章）']],
    ['county', county, ['核查人签字', '县负责人签字', '单位（盖章）']],
  ] as const)('is signed by those of the level: %s', (_, example, signers) => {
    const cells = rowsOf(table(html(example()), 'signatures'))[0] ?? [];
    expect(cells.map((cell) => cell.match(/<b>(.*?)<\/b>/)?.[1])).toEqual(['核查意见', ...signers]);
    expect(cells.slice(1).every((cell) => cell.includes('年　　月　　日'))).toBe(true);
  });

  it('ends with the case, the seal and the number of the page', () => {
    expect(html(household())).toContain(
      `<footer><span>户 H1</span><span class="seal">校验码：<code>${SEAL}</code></span><span>第1页 共1页</span></footer>`,
    );
    const { explanation } = sheet(household(), { lang: 'en' });
    expect(sheetHtml({ explanation })).toContain('<footer><span>household H1</span><span>page 1 of 1</span></footer>');
  });

  it('names readings that are not the default', () => {
    expect(html(fixture('H-001'), { readings: { incomeBound: 'above' } })).toContain(
      '收入恰好等于标准时：不算达标（须超过）（非默认口径）',
    );
    expect(html(fixture('H-001'))).not.toContain('非默认口径');
  });
});

describe('a household of many', () => {
  it('of 12 is on one sheet', () => {
    expect(sections(html(crowd(12)))).toHaveLength(1);
    expect(html(crowd(12))).not.toContain('续');
    // The longest of what is usual, in both languages.
    for (const lang of languages) {
      const usual = crowd(12, { birthDate: '1970-01-01', schooling: 'completed', medicalInsurance: 'resident' });
      expect(sections(html(usual, { lang })), lang).toHaveLength(1);
    }
  });

  it('of 12 with gaps everywhere shows them on the first, and what to ask on the next', () => {
    const {
      stableIncome: _,
      income: __,
      food: ___,
      clothing: ____,
      water: _____,
      housing: ______,
      ...bare
    } = crowd(12, {
      schooling: null,
      medicalInsurance: null,
    });
    for (const lang of languages) {
      const [first = '', second = '', ...none] = sections(html(bare, { lang }));
      expect(none).toEqual([]);
      expect(rowsOf(table(first, 'members'))).toHaveLength(13);
      expect(second).toContain('<ol start=');
      expect(second).not.toContain('class="members"');
      expect(second).toContain('class="signatures"');
    }
  });

  it.each([
    [13, 1],
    [50, 38],
  ])('of %i goes on with case and number', (count, more) => {
    const [first = '', second = '', ...none] = sections(html(crowd(count)));
    expect(none).toEqual([]);
    expect(rowsOf(table(first, 'members'))).toHaveLength(13);
    expect(first).toContain(`共${count}人，其余见续页`);
    expect(first).toContain('第1页 共2页');
    expect(rowsOf(table(second, 'members'))).toHaveLength(more + 1);
    // It may lie on the table without the first: whose it is and what came of it stand on it too.
    expect(second).toContain('<h1>贫困户退出核查表（续） 未达标</h1>');
    const facts = /<p class="facts">.*?<\/p>/s;
    expect(second.match(facts)?.[0]).toBe(first.match(facts)?.[0]);
    expect(second).toContain('<td class="number">13</td>');
    expect(second).toContain('<footer><span>户 H1</span>');
    expect(second).toContain('第2页 共2页');
    expect(second).not.toMatch(/class="(criteria|income)"/);
    // Who signs has seen it all.
    expect(first).not.toContain('class="signatures"');
    expect(second).toContain('class="signatures"');
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
    expect(parts.at(-1)).toContain(`第${parts.length}页 共${parts.length}页`);
  });
});

describe('names, ids and figures on a sheet', () => {
  it('are seen where they would be invisible or turn the line', () => {
    const text = html(household({ id: 'a\u202eb', village: 'c\u0007d', members: [member({ name: 'e\u2066f' })] }));
    for (const sign of '\u0007\u202e\u2066') expect(text).not.toContain(sign);
    for (const shown of ['a\\u202eb', 'c\\u0007d', 'e\\u2066f']) expect(text).toContain(shown);
  });

  it('and the seal are escaped', () => {
    const text = sheetHtml({ ...sheet(household()), seal: '<b>"&' });
    expect(text).toContain('<code>&lt;b&gt;&quot;&amp;</code>');
  });

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
