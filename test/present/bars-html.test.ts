import { describe, expect, it } from 'vitest';
import { barsHtml } from '../../src/present/bars-html.js';
import type { Bar } from '../../src/present/document.js';
import { HOSTILE } from './sample.js';

const open: Bar = {
  label: '乙',
  pieces: [{ from: 1, to: 3, tone: 'undetermined' }],
  text: '1–3 %',
  tone: 'undetermined',
};

const numbers = (html: string, of: RegExp) => [...html.matchAll(of)].map(([, number]) => Number(number));

describe('bars as a picture', () => {
  it('draws a bound where it is, and stretches of a bar one behind the other', () => {
    const two: Bar = {
      label: '甲',
      pieces: [
        { from: 0, to: 2, tone: 'notMet' },
        { from: 2, to: 4, tone: 'undetermined' },
      ],
      text: '2–4 %',
    };
    const html = barsHtml({ kind: 'bars', title: '图', bars: [two, open], bound: { at: 2, text: '标准2%' } });
    const [first = 0, second = 0, third = 0] = numbers(html, /<rect x="(\d+)"/g);
    const [wide = 0] = numbers(html, /<rect [^>]*width="(\d+)"/g);
    const [line] = numbers(html, /<line x1="(\d+)"/g);
    expect(first + wide).toBe(second);
    expect(line).toBe(second);
    expect(third).toBeGreaterThan(first);
    expect(html).toContain('>标准2%</text>');
    expect(html).toContain('aria-label="图"');
  });

  it('comes in pieces that a page of paper holds, all of one scale and each with the bound at its head', () => {
    const bars = Array.from(
      { length: 65 },
      (_, at): Bar => ({ ...open, label: `村${at}`, pieces: [{ from: 0, to: at, tone: 'notMet' }] }),
    );
    const html = barsHtml({ kind: 'bars', title: '图', bars, bound: { at: 2, text: '标准2%' } });
    const heights = numbers(html, /<svg viewBox="0 0 770 (\d+)"/g);
    expect(heights).toHaveLength(4);
    expect(Math.max(...heights)).toBeLessThan(500);
    expect([...html.matchAll(/标准2%/g)]).toHaveLength(4);
    expect([...html.matchAll(/aria-label="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      '图 (1/4)',
      '图 (2/4)',
      '图 (3/4)',
      '图 (4/4)',
    ]);
    expect(new Set(numbers(html, /<line x1="(\d+)"/g)).size).toBe(1);
    expect([...html.matchAll(/>\? (村\d+)</g)].map(([, name]) => name)).toEqual(bars.map(({ label }) => label));
  });

  it('marks each bar by itself where each is held to a number of its own', () => {
    const bars = [3, 1].map((mark): Bar => ({ ...open, mark }));
    const html = barsHtml({ kind: 'bars', title: '图', bars });
    const [first = 0, second = 0] = numbers(html, /<line x1="(\d+)"/g);
    expect(first).toBeGreaterThan(second);
  });

  it('tells by sign and pattern what comes of a bar, and of nothing takes markup', () => {
    const html = barsHtml({
      kind: 'bars',
      title: HOSTILE,
      bars: [
        { ...open, label: HOSTILE, text: HOSTILE },
        { ...open, tone: 'notMet' },
        { ...open, pieces: [], tone: 'met' },
      ],
    });
    expect([...html.matchAll(/text-anchor="end">(.)/g)].map(([, sign]) => sign)).toEqual(['?', '✗', '✓']);
    expect(html).toContain('fill="url(#open)"');
    expect(html).not.toContain('<script');
  });

  it('shows bars of nothing, and of no length', () => {
    const html = barsHtml({
      kind: 'bars',
      title: '图',
      bars: [{ ...open, pieces: [{ from: 0, to: 0, tone: 'met' }] }],
    });
    expect(html).not.toMatch(/NaN|Infinity/);
    expect(numbers(html, /width="(\d+)" height="13"/g)).toEqual([3]);
  });
});
