/** A part of a section as HTML. */
import { type Block, type Cell, oneLine, piecesOf } from './document.js';
import { escapeHtml } from './html-page.js';

/**
 * A part of a section.
 * @param known the ids of the sections and figures that links can lead to
 * @param picture draws bars; it is handed in, as a page that has none is spared it
 */
export function blockHtml(
  block: Block,
  known: ReadonlySet<string> = new Set(),
  picture: (bars: Extract<Block, { readonly kind: 'bars' }>, known: ReadonlySet<string>) => string = () => '',
): string {
  const html = (cell: Cell) => cellHtml(cell, known);
  switch (block.kind) {
    case 'text':
      return `<p>${escapeHtml(oneLine(block.text))}</p>`;
    case 'code':
      return `<pre><code>${block.text.split('\n').map(escapeHtml).join('\n')}</code></pre>`;
    case 'list': {
      const tag = block.marks === 'number' ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${html(item)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'bars':
      return picture(block, known);
    case 'pairs': {
      const pairs = block.pairs.map(([name, cell]) => `<dt>${escapeHtml(name)}</dt><dd>${html(cell)}</dd>`);
      return `<dl>\n${pairs.join('\n')}\n</dl>`;
    }
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
      // On a phone each row stands by itself, and its cells name their columns.
      const name = (index: number) => escapeHtml(block.head[index] ?? '');
      const sorts = hasOrder(block);
      const rows = block.rows.map((row, at) => {
        const key = (index: number) => {
          const number = sorts ? (block.keys?.[at]?.[index] ?? undefined) : undefined;
          return number === undefined ? '' : ` data-key="${number}"`;
        };
        const cells = row.map((cell, index) => `<td data-name="${name(index)}"${key(index)}>${html(cell)}</td>`);
        return `<tr>${cells.join('')}</tr>`;
      });
      const table = `<table${sorts ? ' data-sorts' : ''}>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
      return `<div class="wide">\n${table}\n</div>`;
    }
  }
}

/** Whether a reader may put the rows of a table in order: of one there is none. */
export const hasOrder = ({ keys, rows }: Extract<Block, { readonly kind: 'table' }>) =>
  keys !== undefined && rows.length > 1;

/** A link only where it leads somewhere; what is behind a figure opened at will. */
function cellHtml(cell: Cell, known: ReadonlySet<string>): string {
  return piecesOf(cell)
    .map((piece) => {
      const text = escapeHtml(oneLine(piece));
      if (typeof piece === 'string') return text;
      if ('behind' in piece) {
        const lines = piece.behind.map((line) => `<p>${cellHtml(line, known)}</p>`);
        return `<details${piece.id === undefined ? '' : ` id="${escapeHtml(piece.id)}"`}><summary>${text}</summary>${lines.join('')}</details>`;
      }
      return known.has(piece.to) ? `<a href="#${escapeHtml(piece.to)}">${text}</a>` : text;
    })
    .join('');
}
