/**
 * Intervals beside a bound as SVG: what is met, open and not met is told by sign and pattern too, so that it can be read in
 * grey, on paper and aloud.
 */
import type { Outcome } from '../base/outcome.js';
import type { Block } from './document.js';
import { escapeHtml } from './html-page.js';

/** In units of the picture: a row, the names on its left, the bars, the figures on their right. */
const [ROW, NAMES, BARS, FIGURES] = [22, 200, 420, 150];
const [HEAD, WIDTH] = [30, NAMES + BARS + FIGURES];
/** A bar of one number can still be seen. */
const LEAST = 3;
/** So many times the bound fit in at least. */
const SPAN = 1.6;

const signs: Readonly<Record<Outcome, string>> = { met: '✓', undetermined: '?', notMet: '✗' };
const fills: Readonly<Record<Outcome, string>> = { met: '#fff', undetermined: 'url(#open)', notMet: '#333' };

/** The picture with its title. */
export function intervalsHtml({ title, rows, bound }: Extract<Block, { readonly kind: 'intervals' }>): string {
  const most = Math.max(bound.at * SPAN, ...rows.map(({ to }) => to));
  const at = (value: number) => Math.round(NAMES + (BARS * value) / most);
  const height = HEAD + rows.length * ROW + 6;
  const lines = rows.map(({ label, from, to, text, tone }, index) => {
    const top = HEAD + index * ROW;
    const bar = `<rect x="${at(from)}" y="${top + 4}" width="${Math.max(LEAST, at(to) - at(from))}" height="${ROW - 9}" fill="${fills[tone]}" stroke="#333"/>`;
    return [
      `<text x="${NAMES - 8}" y="${top + 15}" text-anchor="end">${escapeHtml(`${signs[tone]} ${label}`)}</text>`,
      bar,
      `<text x="${NAMES + BARS + 8}" y="${top + 15}">${escapeHtml(text)}</text>`,
    ].join('');
  });
  const line = at(bound.at);
  return [
    `<figure><figcaption>${escapeHtml(title)}</figcaption>`,
    `<svg viewBox="0 0 ${WIDTH} ${height}" width="100%" role="img" aria-label="${escapeHtml(title)}" font-size="13" font-family="inherit">`,
    '<defs><pattern id="open" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
    '<rect width="6" height="6" fill="#fff"/><rect width="3" height="6" fill="#999"/></pattern></defs>',
    ...lines,
    `<line x1="${line}" x2="${line}" y1="${HEAD - 6}" y2="${height}" stroke="#b00020" stroke-width="2"/>`,
    `<text x="${line}" y="${HEAD - 12}" text-anchor="middle">${escapeHtml(bound.text)}</text>`,
    '</svg></figure>',
  ].join('\n');
}
