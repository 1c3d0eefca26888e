/**
 * Bars as SVG, beside a bound or each with a mark of its own: what is met, open and not met is told by sign and pattern
 * too, so that it can be read in grey, on paper and aloud.
 */
import type { Outcome } from '../base/outcome.js';
import { type Bar, type Block, type Bound, type Cell, oneLine, piecesOf } from './document.js';
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

/** So many bars are one piece: on A4 two pieces stand on a page, which is broken between them and not through a bar. */
const MOST_TOGETHER = 20;

/** The picture with its title, in pieces of which each has the bound at its head. */
export function barsHtml(
  { title, bars, bound }: Extract<Block, { readonly kind: 'bars' }>,
  known: ReadonlySet<string> = new Set(),
): string {
  const ends = bars.flatMap(({ pieces, mark = 0 }) => [mark, ...pieces.map(({ to }) => to)]);
  const most = Math.max((bound?.at ?? 0) * SPAN, ...ends) || 1;
  const at = (value: number) => Math.round(NAMES + (BARS * value) / most);
  const count = Math.ceil(bars.length / MOST_TOGETHER);
  const pieces = Array.from({ length: count }, (_, piece) => {
    const some = bars.slice(piece * MOST_TOGETHER, (piece + 1) * MOST_TOGETHER);
    return pieceHtml(count === 1 ? title : `${title} (${piece + 1}/${count})`, some, bound, at, known);
  });
  return `<figure><figcaption>${escapeHtml(title)}</figcaption>\n${pieces.join('\n')}</figure>`;
}

function pieceHtml(
  title: string,
  bars: readonly Bar[],
  bound: Bound | undefined,
  at: (value: number) => number,
  known: ReadonlySet<string>,
): string {
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
      `<text x="${NAMES + BARS + 8}" y="${top + 15}">${textHtml(text, known)}</text>`,
    ].join('');
  });
  const line = bound === undefined ? 0 : at(bound.at);
  return [
    `<svg viewBox="0 0 ${WIDTH} ${height}" width="100%" role="img" aria-label="${escapeHtml(title)}" font-size="13" font-family="inherit">`,
    ...lines,
    ...(bound === undefined
      ? []
      : [
          verticalLine(line, HEAD - 6, height),
          `<text x="${line}" y="${HEAD - 12}" text-anchor="middle">${escapeHtml(bound.text)}</text>`,
        ]),
    '</svg>',
  ].join('\n');
}

/** What a bar is in words; what of it leads to its figure does so in a picture too. */
function textHtml(text: Cell, known: ReadonlySet<string>): string {
  return piecesOf(text)
    .map((piece) => {
      const said = escapeHtml(oneLine(piece));
      return typeof piece !== 'string' && 'to' in piece && known.has(piece.to)
        ? `<a href="#${escapeHtml(piece.to)}">${said}</a>`
        : said;
    })
    .join('');
}

const verticalLine = (x: number, from: number, to: number) =>
  `<line x1="${x}" x2="${x}" y1="${from}" y2="${to}" stroke="#b00020" stroke-width="2"/>`;
