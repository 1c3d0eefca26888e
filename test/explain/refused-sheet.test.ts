import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RefusedCase, refusalsHtml } from '../../src/explain/refused-sheet.js';
import { linesIn } from '../../src/explain/sheet-pages.js';
import { escapeHtml } from '../../src/present/html-page.js';
import { words } from '../../src/words/index.js';
import { languages } from '../../src/words/words.js';
import { sections } from '../support/sheets.js';

const told = (text: string, tag: string) =>
  [...text.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, inside]) => inside);

describe('records that were not judged', () => {
  it('stand on one sheet, each with what is wrong', () => {
    const refused = [
      { who: '户 <H>', issues: ['日期 <有误>', '缺少成员'] },
      { who: '户 乙', issues: ['缺少成员'] },
    ];
    for (const language of languages) {
      const text = refusalsHtml(language, refused);
      expect(sections(text)).toHaveLength(1);
      expect(told(text, 'dt')).toEqual(['户 &lt;H&gt;', '户 乙']);
      expect(told(text, 'dd')).toEqual(['日期 &lt;有误&gt;', '缺少成员', '缺少成员']);
      expect(text).toContain(words[language].sentences.refusedRecord);
    }
  });

  it('take no sheet where there are none', () => {
    expect(refusalsHtml('zh', [])).toBe('');
  });

  it('lose nothing overleaf, where the one that goes on is named again', () => {
    const text = fc.string({ minLength: 1, maxLength: 300 });
    const some = fc.array(fc.record({ who: text, issues: fc.array(text, { minLength: 1, maxLength: 100 }) }), {
      minLength: 1,
      maxLength: 8,
    });
    const again = words.zh.sentences.continued;
    fc.assert(
      fc.property(some, (refused: readonly RefusedCase[]) => {
        const html = refusalsHtml('zh', refused);
        expect(told(html, 'dd')).toEqual(refused.flatMap(({ issues }) => issues.map(escapeHtml)));
        expect(told(html, 'dt').filter((who) => !who?.endsWith(again))).toEqual(
          refused.map(({ who }) => escapeHtml(who)).filter((who) => !who.endsWith(again)),
        );
        for (const sheet of sections(html)) expect(sheet).toMatch(/<dl>\n<dt>/);
      }),
      { numRuns: 30 },
    );
  });

  it('fill no more of a sheet where a long name is told again', () => {
    const issues = Array.from({ length: 200 }, () => '缺少成员');
    const lines = sections(refusalsHtml('zh', [{ who: '长'.repeat(300), issues }])).map((sheet) =>
      [...told(sheet, 'dt'), ...told(sheet, 'dd')].reduce((sum, text = '') => sum + linesIn(text, 112), 0),
    );
    expect(lines.length).toBeGreaterThan(2);
    expect(Math.max(...lines)).toBe(lines[0]);
  });
});
