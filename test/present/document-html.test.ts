import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listBlock, sectionOf, tableBlock } from '../../src/present/document.js';
import { documentHtml } from '../../src/present/document-html.js';
import { HOSTILE, sample } from './sample.js';

describe('a document as HTML', () => {
  const html = documentHtml(sample, 'zh');

  it('lists its contents with links to its sections', () => {
    expect(html).toContain('<h2>目录</h2>');
    for (const id of ['one', 'two', 'three']) {
      expect(html.split(`href="#${id}"`).length, id).toBeGreaterThan(1);
      expect(html.split(`id="${id}"`), id).toHaveLength(2);
    }
    const alone = { ...sample, sections: sample.sections.slice(1) };
    expect(documentHtml(alone, 'en')).not.toContain('<nav>');
  });

  it('links what leads to a section, and nothing else', () => {
    expect(html).toContain('<li>见 <a href="#two">第二节</a>无处</li>');
  });

  it('names in each cell the column it stands in', () => {
    expect(html).toContain('<td data-name="甲">1</td><td data-name="乙 &quot;&lt;">');
    expect(html).toContain('<th scope="col">甲</th>');
  });

  it('takes nothing in its words for markup', () => {
    expect(html).not.toContain('<script');
    expect(html).not.toContain(HOSTILE);
    expect(html.split('&lt;script&gt;&quot;x&quot;&lt;/script&gt;')).toHaveLength(8);
  });

  it('numbers a list that is numbered, and says what a title is noted with', () => {
    const sections = [{ ...sectionOf('a', 'A', [listBlock(['x'], 'number')]), note: ' <b>' }];
    const page = documentHtml({ title: 't', blocks: [], sections }, 'zh');
    expect(page).toContain('<h2>A &lt;b&gt;</h2>\n<ol>\n<li>x</li>\n</ol>');
  });

  it('shows the text of a file as it stands', () => {
    const blocks = [{ kind: 'code', language: 'json', text: '{\n  "a": "<b>"\n}' } as const];
    const page = documentHtml({ title: 't', blocks, sections: [] }, 'zh');
    expect(page).toContain('<pre><code>{\n  &quot;a&quot;: &quot;&lt;b&gt;&quot;\n}</code></pre>');
  });

  it('lets a reader order the tables that can be, by the one script that its policy knows', () => {
    const page = (keys?: number[][]) =>
      documentHtml(
        { title: 't', blocks: [], sections: [sectionOf('a', 'A', [tableBlock(['n'], [['1'], ['2']], [], keys)])] },
        'zh',
      );
    const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(page([[1], [2]])) ?? [];
    expect(page([[1], [2]])).toContain(`script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`);
    expect(page()).not.toMatch(/<script|script-src/);
  });

  it('defines the patterns of its pictures once', () => {
    const bars = { kind: 'bars', title: '图', bars: [] } as const;
    const page = documentHtml({ title: 't', blocks: [bars], sections: [sectionOf('a', 'A', [bars])] }, 'zh');
    expect(page.split('id="open"')).toHaveLength(2);
    expect(page.split('<figure>')).toHaveLength(3);
    expect(html).not.toContain('id="open"');
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    const body = html.slice(html.indexOf('<body>'));
    for (const [, close, tag] of body.matchAll(/<(\/?)([a-z][a-z0-9]*)/g)) {
      if (close === '') open.push(tag ?? '');
      else if (tag !== 'html') expect(open.pop()).toBe(tag);
    }
    expect(open).toEqual([]);
  });
});
