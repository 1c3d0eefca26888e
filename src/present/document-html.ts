/** A document as one page of HTML, with a list of contents and links from part to part. */
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { type Block, type Cell, type Document, idsOf, oneLine, piecesOf, type Section } from './document.js';
import { escapeHtml, htmlPage } from './html-page.js';
import { intervalsHtml } from './intervals-html.js';

const STYLE = `
nav ul { list-style: none; margin: 0; padding-inline-start: 1rem; }
nav > ul { padding: 0; columns: 16rem; }
section section { border-inline-start: 3px solid #d5d5d5; padding-inline-start: .8rem; margin-block: 1.2rem; }
section section section { border: 0; padding: 0; }
h1, h2, h3, h4 { line-height: 1.3; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0; }
dt { color: #555; }
dd { margin: 0; overflow-wrap: anywhere; }
.wide, pre { overflow-x: auto; margin-block: .5rem; }
td { min-width: 4.5rem; overflow-wrap: anywhere; }
:target { outline: 2px solid #1a4f9c; outline-offset: 4px; }
@media (max-width: 40rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-block-end: .5rem; }
  thead { display: none; }
  table, tbody, tr, td { display: block; }
  tr { border: 1px solid #b5b5b5; margin-block: .5rem; padding: .3rem .6rem; }
  td { border: 0; padding: 0; }
  td:empty { display: none; }
  td::before { content: attr(data-name); display: block; color: #555; font-size: .9em; }
}
@media print { section section section, tr { break-inside: avoid; } .wide { overflow: visible; } :target { outline: 0; } }
`;

/** The document as a page of its own. */
export function documentHtml(document: Document, language: Language): string {
  const { title, blocks, sections } = document;
  const known = idsOf(sections);
  const contents =
    known.size > 1
      ? `<nav>\n<h2>${escapeHtml(words[language].rules.heading.contents)}</h2>\n${listOf(sections)}\n</nav>\n`
      : '';
  const body = [
    `<header>\n<h1>${escapeHtml(title)}</h1>\n${blocks.map((block) => blockHtml(block, known)).join('\n')}\n</header>`,
    `${contents}<main>\n${sections.map((section) => sectionHtml(section, 2, known)).join('\n')}\n</main>`,
  ].join('\n');
  return htmlPage({ language, title, style: STYLE, body });
}

/** The headings of the two outer levels. */
function listOf(sections: readonly Section[], depth = 1): string {
  const items = sections.map(({ id, title, sections: inner = [] }) => {
    const below = depth < 2 && inner.length > 0 ? `\n${listOf(inner, depth + 1)}\n` : '';
    return `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a>${below}</li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function sectionHtml(section: Section, depth: number, known: ReadonlySet<string>): string {
  const { id, title, note = '', blocks, sections = [] } = section;
  const tag = `h${Math.min(depth, 6)}`;
  return [
    `<section id="${escapeHtml(id)}">`,
    `<${tag}>${escapeHtml(`${title}${note}`)}</${tag}>`,
    ...blocks.map((block) => blockHtml(block, known)),
    ...sections.map((inner) => sectionHtml(inner, depth + 1, known)),
    '</section>',
  ].join('\n');
}

/**
 * A part of a section.
 * @param known the ids of the sections that links can lead to
 */
export function blockHtml(block: Block, known: ReadonlySet<string> = new Set()): string {
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
    case 'intervals':
      return intervalsHtml(block);
    case 'pairs': {
      const pairs = block.pairs.map(([name, cell]) => `<dt>${escapeHtml(name)}</dt><dd>${html(cell)}</dd>`);
      return `<dl>\n${pairs.join('\n')}\n</dl>`;
    }
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
      // On a phone each row stands by itself, and its cells name their columns.
      const name = (index: number) => escapeHtml(block.head[index] ?? '');
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell, index) => `<td data-name="${name(index)}">${html(cell)}</td>`).join('')}</tr>`,
      );
      const table = `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
      return `<div class="wide">\n${table}\n</div>`;
    }
  }
}

/** A link only where it leads somewhere. */
function cellHtml(cell: Cell, known: ReadonlySet<string>): string {
  return piecesOf(cell)
    .map((piece) => {
      const text = escapeHtml(oneLine(piece));
      if (typeof piece === 'string') return text;
      return known.has(piece.to) ? `<a href="#${escapeHtml(piece.to)}">${text}</a>` : text;
    })
    .join('');
}
