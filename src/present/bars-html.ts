/**
 * Bars as SVG, beside a bound or each with a mark of its own: what is met, open and not met is told by sign and pattern
 * too, so that it can be read in grey, on paper and aloud.
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

const signs: Readonly<Record<Outcome, string>> = { met: '✓ ', undetermined: '? ', notMet: '✗ ' };
const fills: Readonly<Record<Outcome, string>> = { met: '#fff', undetermined: 'url(#open)', notMet: '#333' };

/** What pictures of one page share: the pattern of what is open. */
export const PATTERNS = [
  '<svg width="0" height="0" aria-hidden="true" style="position:absolute"><defs>',
  '<pattern id="open" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
  '<rect width="6" height="6" fill="#fff"/><rect width="3" height="6" fill="#999"/></pattern></defs></svg>',
].join('');

/** The picture with its title. */
export function barsHtml({ title, bars, bound }: Extract<Block, { readonly kind: 'bars' }>): string {
  const ends = bars.flatMap(({ pieces, mark = 0 }) => [mark, ...pieces.map(({ to }) => to)]);
  const most = Math.max((bound?.at ?? 0) * SPAN, ...ends) || 1;
  const at = (value: number) => Math.round(NAMES + (BARS * value) / most);
  const head = bound === undefined ? 0 : HEAD;
  const height = head + bars.length * ROW + 6;
  const lines = bars.map(({ label, pieces, mark, text, tone }, index) => {
    const top = head + index * ROW;
    const name = tone === undefined ? label : `${signs[tone]}${label}`;
    return [
      `<text x="${NAMES - 8}" y="${top + 15}" text-anchor="end">${escapeHtml(name)}</text>`,
      ...pieces.map(
        (one) =>
          `<rect x="${at(one.from)}" y="${top + 4}" width="${Math.max(LEAST, at(one.to) - at(one.from))}" height="${ROW - 9}" fill="${fills[one.tone]}" stroke="#333"/>`,
      ),
      mark === undefined ? '' : verticalLine(at(mark), top + 1, top + ROW - 2),
      `<text x="${NAMES + BARS + 8}" y="${top + 15}">${escapeHtml(text)}</text>`,
    ].join('');
  });
  const line = bound === undefined ? 0 : at(bound.at);
  return [
    `<figure><figcaption>${escapeHtml(title)}</figcaption>`,
    `<svg viewBox="0 0 ${WIDTH} ${height}" width="100%" role="img" aria-label="${escapeHtml(title)}" font-size="13" font-family="inherit">`,
    ...lines,
    ...(bound === undefined
      ? []
      : [
          verticalLine(line, HEAD - 6, height),
          `<text x="${line}" y="${HEAD - 12}" text-anchor="middle">${escapeHtml(bound.text)}</text>`,
        ]),
    '</svg></figure>',
  ].join('\n');
}

const verticalLine = (x: number, from: number, to: number) =>
  `<line x1="${x}" x2="${x}" y1="${from}" y2="${to}" stroke="#b00020" stroke-width="2"/>`;
