import { describe, expect, it } from 'vitest';
import { blockHtml } from '../../src/present/block-html.js';
import { tableBlock } from '../../src/present/document.js';
import { HOSTILE } from './sample.js';

describe('a block as HTML', () => {
  it('opens what a figure is made of where a reader asks for it', () => {
    const html = blockHtml(tableBlock(['人数'], [[{ text: '3', behind: ['H1', HOSTILE] }]]));
    expect(html).toContain('<details><summary>3</summary><p>H1</p><p>&lt;script&gt;');
    expect(html).not.toContain('<script');
  });

  it('bears the keys of a table that can be put in order, and none of what is not known', () => {
    const html = blockHtml(
      tableBlock(
        ['村', '率'],
        [
          ['甲', '1–2.5 %'],
          ['乙', ''],
        ],
        [],
        [
          [undefined, 2.5],
          [undefined, null],
        ],
      ),
    );
    expect(html).toContain('<table data-sorts>');
    expect(html).toContain('<td data-name="率" data-key="2.5">1–2.5 %</td>');
    expect(html).toContain('<td data-name="率"></td>');
    expect(blockHtml(tableBlock(['村'], [['甲']]))).not.toMatch(/data-sorts|data-key/);
  });

  it('leaves pictures to who draws them', () => {
    const bars = { kind: 'bars', title: '图', bars: [] } as const;
    expect(blockHtml(bars)).toBe('');
    expect(blockHtml(bars, new Set(), ({ title }) => `<i>${title}</i>`)).toBe('<i>图</i>');
  });
});
