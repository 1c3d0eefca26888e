import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/present/markdown-text.js';

describe('words of others in Markdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['*_`~', '\\*\\_\\`\\~'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['[a](b)', '\\[a\\](b)'],
    ['\\', '\\\\'],
    ['# a', '\\# a'],
    ['- a', '\\- a'],
    ['1. a', '1\\. a'],
    ['a\nb\u2028c\td\u001b', 'a\\\\u000ab\\\\u2028c\\\\u0009d\\\\u001b'],
    ['http://a.example', 'http\\://a.example'],
    ['www.a.example WWW.B', 'www\\.a.example WWW\\.B'],
    ['收入：100 × 5 ÷ 4', '收入：100 × 5 ÷ 4'],
  ])('%j becomes %j', (text, safe) => {
    expect(escapeMarkdown(text)).toBe(safe);
  });

  // A backslash or an entity does not help: trackers look for these once the rest is rendered.
  it.each([
    ['@octocat', '@<!-- -->octocat'],
    ['a@b.example', 'a@<!-- -->b.example'],
    ['@组织/队', '@<!-- -->组织/队'],
    ['#12', '\\#<!-- -->12'],
    ['owner/repo#12', 'owner/repo\\#<!-- -->12'],
    ['GH-12 gh-12', 'GH-<!-- -->12 gh-<!-- -->12'],
  ])('%j neither calls anybody nor links an issue', (text, safe) => {
    expect(escapeMarkdown(text)).toBe(safe);
  });

  it.each(['@ 12', 'a @', 'HIGH-12', '1 - 2', 'GH-a'])('%j does neither as it is', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  it('does so wherever they stand', () => {
    const word = fc.constantFrom('@', '#', 'GH-', '\u200b', '\\', 'a', '1', '张', ' ', '&');
    fc.assert(
      fc.property(fc.array(word), (parts) => {
        expect(escapeMarkdown(parts.join(''))).not.toMatch(/@[\w\p{L}]|#\d|\bGH-\d|\u200b/u);
      }),
    );
  });
});
