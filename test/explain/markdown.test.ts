import { describe, expect, it } from 'vitest';
import { explanationMarkdown } from '../../src/explain/markdown.js';
import { languages } from '../../src/words/words.js';
import { household, member, village } from '../examples.js';
import { type Asked, explained } from '../support/explained.js';
import { fixture } from '../support/fixture-records.js';

const markdown = (record: unknown, asked: Asked = {}) => explanationMarkdown(explained(record, asked));
const plain = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('an explanation as Markdown', () => {
  it('has the verdict as its heading, then headline, steps, criteria and documents', () => {
    const page = markdown(fixture('H-003'));
    expect(page).toMatch(/^## 贫困户退出核查表：户 H-003　2018年12月31日　待核实\n\n\*\*\? 收入、/);
    const headings = [...page.matchAll(/^### (.*)$/gm)].map(([, text]) => text);
    expect(headings).toEqual([
      '下一步',
      '? 收入：待核实',
      '✓ 不愁吃：达标',
      '✓ 不愁穿：达标',
      '? 义务教育：待核实',
      '? 基本医疗：待核实',
      '? 住房安全：待核实',
      '✗ 饮水安全（参考）：未达标',
      '有关文件',
    ]);
    expect(page).toMatch(/\n1\. 核实转移性收入.*\n2\. .*\n3\. .*\n4\. .*\n\n/);
    expect(page.endsWith('\n') && !page.endsWith('\n\n')).toBe(true);
  });

  it('has a table for each criterion, each row with as many cells as the head', () => {
    for (const lang of languages) {
      const rows = markdown(fixture('C-02'), { lang })
        .split('\n')
        .filter((line) => line.startsWith('|'));
      expect(rows.length).toBeGreaterThan(20);
      for (const row of rows) expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6);
    }
    expect(markdown(fixture('H-002'))).toContain(
      '| ✗ 家庭人均纯收入 | 2900.25 | ≥ 3200元/人·年 \\* | -299.75元/人·年 |',
    );
    expect(markdown(fixture('H-001'))).toContain('| · 或 住房安全保障方式 |');
  });

  it('notes workings, gaps, clause, readings and weak sources, and nothing where there are none', () => {
    const page = plain(markdown(fixture('H-003')));
    expect(page).toMatch(
      /\n- 计算过程：家庭人均纯收入 =（.*\n- 待核实：转移性收入\n- 依据：湘政发〔2017〕12号 一（四）\n- 采用口径：.*；.*\n- 依据说明：退出收入标准 3200：省扶贫办2020年8月27日答复所列/,
    );
    expect(page).toMatch(/### ✓ 不愁吃[^#]*\n- 依据：湘政发〔2017〕12号 一（四）\n- 采用口径：名册所填[^；\n]*\n\n###/);
    const bare = plain(markdown(village()));
    expect(bare).toMatch(/### ✓ 电：达标[^#]*\n- 依据：湘政发〔2017〕12号 一（四）\n\n###/);
  });

  it('has the readings where they were asked for', () => {
    expect(markdown(household(), { allReadings: true, lang: 'en' })).toMatch(
      /### Under other readings\n\n- Firm: .*\n\n### Documents\n\n- /,
    );
    expect(markdown(household(), { lang: 'en' })).not.toContain('Under other readings');
  });
});

describe('names and ids in Markdown', () => {
  const evil = '|`*a*`_b_~~c~~<script>alert(1)</script>&lt;[d](http://e.example)![f](g)\\\n# h\u2028www.i.example';

  it('stay text, whatever is in them', () => {
    const record = household({
      id: evil,
      members: [member({ name: evil, medicalInsurance: null }), member({ name: evil, schooling: 'droppedOut' })],
    });
    const quiet = household({
      id: 'x',
      members: [member({ name: 'y', medicalInsurance: null }), member({ name: 'y', schooling: 'droppedOut' })],
    });
    for (const lang of languages) {
      const page = markdown(record, { lang });
      expect(page).not.toMatch(/(?<!\\)[`~<&[\]]|https?:|(?<!\\)\bwww\./);
      expect(page.split('\n')).toHaveLength(markdown(quiet, { lang }).split('\n').length);
      expect(plain(page)).toContain('<script>alert(1)</script>');
      for (const row of page.split('\n').filter((line) => line.startsWith('|'))) {
        expect(row.replaceAll('\\|', '').split('|')).toHaveLength(6);
      }
    }
  });
});
