import { describe, expect, it } from 'vitest';
import { escapeHtml, htmlPage } from '../../src/present/html-page.js';

const page = { language: 'zh', title: '第 1 页 <b>&', style: '', body: '<p>正文</p>' } as const;

describe('a page', () => {
  it('names its language, its characters and its title', () => {
    expect(htmlPage(page)).toMatch(/^<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">/);
    expect(htmlPage({ ...page, language: 'en' })).toContain('<html lang="en">');
    expect(htmlPage(page)).toContain('<title>第 1 页 &lt;b&gt;&amp;</title>');
    expect(htmlPage(page)).toContain('<body>\n<p>正文</p>\n</body>');
  });

  it('may load and run nothing', () => {
    const html = htmlPage(page);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(html).not.toMatch(/<script|<link|\bsrc=|url\(|@import|https?:/);
  });

  it('runs the script of the package by its hash, and nothing else', () => {
    const html = htmlPage({ ...page, script: { text: 'sort()', hash: 'sha256-abc=' } });
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-abc='"`);
    expect(html).toContain('<script>sort()</script>\n</body>');
  });

  it('puts its own style after what every page has', () => {
    const html = htmlPage({ ...page, style: 'p { color: red }' });
    expect(html.indexOf('p { color: red }')).toBeGreaterThan(html.indexOf('Noto Sans CJK SC'));
    expect(html.indexOf('p { color: red }')).toBeLessThan(html.indexOf('</style>'));
  });
});

describe('text in a page', () => {
  it('cannot become markup, and stays readable', () => {
    expect(escapeHtml(`<a href="x">'户' & 村</a>`)).toBe(
      '&lt;a href=&quot;x&quot;&gt;&apos;户&apos; &amp; 村&lt;/a&gt;',
    );
  });

  it('hides nothing', () => {
    expect(escapeHtml('a\u202eb\u0000c\u200b\n')).toBe('a\\u202eb\\u0000c\\u200b\\u000a');
    expect(escapeHtml('王建国 9.5')).toBe('王建国 9.5');
    expect(htmlPage({ ...page, title: 'a\u202eb' })).toContain('<title>a\\u202eb</title>');
  });
});
