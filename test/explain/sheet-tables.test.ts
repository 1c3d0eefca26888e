import { describe, expect, it } from 'vitest';
import { sheetHtml } from '../../src/explain/sheet.js';
import { choices, memberLegend, memberOptions } from '../../src/explain/sheet-tables.js';
import { escapeHtml } from '../../src/present/html-page.js';
import { county, household, member, type Plain, village } from '../examples.js';
import { casesIn } from '../support/cases.js';
import { fields } from '../support/fields.js';
import { fixture, fixtureRecords } from '../support/fixture-records.js';
import { boxes, html, rowsOf, sheet, table } from '../support/sheets.js';

describe('the tables of a sheet', () => {
  it('has members and sums only of a household whose record is at hand', () => {
    for (const text of [html(village()), html(county()), html(household(), { withRecord: false })]) {
      expect(text).not.toMatch(/class="(members|income)"/);
    }
  });

  it('lists every member in words', () => {
    const rows = rowsOf(table(html(fixture('H-003')), 'members'));
    expect(rows).toHaveLength(6);
    expect(rows[0]?.join()).toMatch(/序号.*姓名.*与户主关系.*证件号码后四位.*出生日期.*就学状况.*基本医疗保险/);
    expect(rows[1]?.join()).toMatch(/>1<.*向学文.*1979-12-05.*职工医保/);
    expect(rows[5]?.join()).toMatch(/学龄前.*新生儿正在办理/);
  });

  it('strikes out the schooling of who is past it, where nothing is said of it', () => {
    const born = (birthDate: string, over: Plain = {}) => member({ birthDate, schooling: null, ...over });
    const members = [born('1980-01-01'), born('2003-01-01'), born('1980-01-01', { schooling: 'completed' })];
    const cells = rowsOf(table(html(household({ members })), 'members')).map((row) => row[5]);
    expect(cells.slice(1)).toEqual(['<td>／</td>', '<td class="open"></td>', '<td>已完成义务教育</td>']);
  });

  it('has of the dead who they were and that they died, with nothing to fill in', () => {
    const gone = { name: '向老根', birthDate: '1940-01-02' };
    const on = (deathDate: string) =>
      rowsOf(table(html(household({ members: [member(), { ...gone, deathDate }] })), 'members'))[2] ?? [];
    const dead = on('2018-12-31').join('');
    expect(dead).toMatch(/>2<.*向老根.*1940-01-02.*已于2018年12月31日死亡/);
    expect(dead).not.toMatch(/class="open"/);
    // A day later he lives on the day, and what is not known of him is asked.
    const living = on('2019-01-01').join('');
    expect(living).not.toContain('死亡');
    expect(living).toMatch(/class="open"/);
  });

  it('asks of a member for the day of his death where sources differ on it', () => {
    const disputed = { ...member({ name: '向老根', birthDate: '1940-01-02' }), deathDate: '2018-02-01' };
    const evidence = { 'members[1].deathDate': [{ source: '死亡证明', value: '2019-02-01' }] };
    const record = household({ members: [member(), { ...disputed, medicalInsurance: 'none' }], evidence });
    const row = rowsOf(table(html(record), 'members'))[2] ?? [];
    expect(row.join('')).toMatch(/向老根.*1940-01-02.*未参保/);
    expect(row.filter((cell) => cell.includes('class="open"'))).toEqual(['<td class="open">2018-02-01</td>']);
    // Where only a source tells of it, there is room for the day.
    const { deathDate: _, ...unsaid } = disputed;
    const died = { 'members[1].deathDate': [{ source: '死亡证明', value: '2018-02-01' }] };
    const asked = household({ members: [member(), { ...unsaid, medicalInsurance: 'none' }], evidence: died });
    const cells = rowsOf(table(html(asked), 'members'))[2] ?? [];
    expect(cells.filter((cell) => cell.includes('class="open"'))).toEqual(['<td class="open"></td>']);
  });

  it('has the row of every comparison, with bound, margin, mark and weak sources', () => {
    for (const record of fixtureRecords) {
      const { explanation } = sheet(record);
      const rows = rowsOf(table(html(record), 'criteria')).slice(1);
      const checks = explanation.criteria.flatMap((one) => one.checks);
      expect(rows).toHaveLength(checks.length);
      checks.forEach(({ label, bound, margin, weak }, index) => {
        const row = rows[index]?.join('').replaceAll('<wbr>', '') ?? '';
        expect(row).toContain(`${escapeHtml(label)}</td>`);
        expect(row).toContain(`<td>${escapeHtml(bound)}${weak ? ' *' : ''}</td><td>${escapeHtml(margin)}</td>`);
      });
    }
    expect(table(html(fixture('H-001')), 'criteria')).toContain('<td>· 或 住房安全保障方式</td>');
    expect(html(fixture('H-001'))).toContain('* 该标准尚未查到正式文件依据');
    expect(html(fixture('V-01'))).not.toContain('尚未查到正式文件依据');
    // A unit ends its line after a stroke, not within a word.
    expect(html(fixture('H-002'), { lang: 'en' })).toContain('<td>-299.75 yuan/<wbr>person/<wbr>year</td>');
  });
});

describe('the boxes of a sheet', () => {
  it('are where the verdict misses something of a member or of the income', () => {
    for (const { record, options } of casesIn('cases').filter(
      ({ record: of }) => (of as Plain).level === 'household',
    )) {
      const one = sheet(record, options);
      const { members = [] } = record as { members?: Plain[] };
      const { criteria, open } = one.explanation;
      const missing = [
        ...new Set([...criteria.flatMap((criterion) => criterion.missing), ...open].map(({ path }) => path)),
      ];
      const text = sheetHtml(one);
      const own = missing.filter((path) => path.startsWith('members['));
      expect(boxes([...text.matchAll(/<table class="members">.*?<\/table>/gs)].join(''))).toBe(own.length);
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
      // What is told from the members has its boxes among them.
      const told = open.filter(({ value }) => /^\d+人/.test(value));
      expect(boxes(table(sheetHtml(one), 'criteria'))).toBe(open.length - told.length);
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
    // A box and its answer are never parted at the end of a line.
    const asked = cells(html(household({ housing: null, stableIncome: null })));
    expect(asked[0]).toBe('<span class="whole">□ 是</span> <span class="whole">□ 否</span>');
    expect(asked.map((cell) => cell?.replace(/<\/?span[^>]*>/g, ''))).toEqual([
      '□ 是 □ 否',
      '□ A级 □ B级 □ C级 □ D级 □ 无房',
      expect.stringMatching(/^□ 危房改造已验收 □ .*/),
    ]);
    const [figure] = cells(html(village({ collectiveIncome: null })));
    expect(figure).toBe('');
    const child = html(household({ members: [member({ schooling: null })] }));
    expect(cells(child)).toEqual([]);
    expect(table(child, 'criteria')).toContain('<td>1人就学情况待核实：成员1</td>');
    expect(boxes(table(child, 'members'))).toBe(1);
  });

  it('of members admit what the legend below them says', () => {
    const child = sheet(household({ members: [member({ schooling: null, birthDate: null })] }));
    expect(memberOptions(child.explanation, fields)).toEqual([
      expect.stringMatching(/^就学状况可填：在校、.*、应入学未入学$/),
    ]);
    expect(sheetHtml(child)).toMatch(/<\/table><p class="note">就学状况可填：在校、/);
    expect(memberLegend(child.explanation, fields, 13)).toMatch(/^共13人，其余见续页　就学状况可填/);
    expect(memberLegend(sheet(household()).explanation, fields, 0)).toBe('');
    expect(html(household())).not.toContain('可填：');
  });

  it('are also where a verdict of not met leaves something open', () => {
    const record = household({ stableIncome: false, housing: null, members: [member({ medicalInsurance: null })] });
    const one = sheet(record);
    expect(one.explanation.outcome).toBe('notMet');
    expect(boxes(table(sheetHtml(one), 'members'))).toBe(1);
    expect(boxes(table(sheetHtml(one), 'criteria'))).toBe(2);
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

describe('what a box can be ticked for', () => {
  it('are yes and no, or the codes in words; nothing where a figure is written in', () => {
    expect(choices(fields, 'household', 'stableIncome', 'en')).toEqual(['□ yes', '□ no']);
    expect(choices(fields, 'household', 'housing.grade', 'zh')).toEqual(['□ A级', '□ B级', '□ C级', '□ D级', '□ 无房']);
    expect(choices(fields, 'village', 'collectiveIncome', 'zh')).toEqual([]);
    expect(choices(fields, 'village', 'nothing.here', 'zh')).toEqual([]);
  });
});
