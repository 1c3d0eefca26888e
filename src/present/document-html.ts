/** A document as one page of HTML, with a list of contents and links from part to part. */
import { sha256OfText } from '../seal/canonical.js';
import { ruleDocumentWords } from '../words/rule-document.js';
import type { Language } from '../words/words.js';
import { barsHtml, PATTERNS } from './bars-html.js';
import { blockHtml, hasOrder } from './block-html.js';
import { type Block, type Document, idsOf, type Section } from './document.js';
import { escapeHtml, htmlPage } from './html-page.js';
import { SORT_SCRIPT } from './sort-script.js';

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
td[data-key] { min-width: 1.5rem; white-space: nowrap; }
th [role=button] { cursor: pointer; text-decoration: underline dotted; }
th[aria-sort=ascending] [role=button]::after { content: " ▲"; }
th[aria-sort=descending] [role=button]::after { content: " ▼"; }
details summary { cursor: pointer; text-decoration: underline dotted; }
details p { margin: .2rem 0; font-size: .9em; width: 14rem; white-space: normal; }
details:not([open]) p { display: none; }
@media (max-width: 40rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-block-end: .5rem; }
  thead { display: none; }
  table, tbody, tr, td { display: block; }
  table[data-sorts] thead { display: block; }
  table[data-sorts] thead tr { display: flex; flex-wrap: wrap; gap: .3rem; border: 0; padding: 0; }
  tr { border: 1px solid #b5b5b5; margin-block: .5rem; padding: .3rem .6rem; }
  td { border: 0; padding: 0; }
  td:empty { display: none; }
  td::before { content: attr(data-name); display: block; color: #555; font-size: .9em; }
}
@media print { section section section, tr, figure svg { break-inside: avoid; } figure svg { display: block; } h2, h3, h4, caption, figcaption { break-after: avoid; } .wide { overflow: visible; } .wide table { font-size: .75em; } .wide th, .wide td { min-width: 0; white-space: normal; overflow-wrap: break-word; } :target { outline: 0; } th [role=button], details summary { text-decoration: none; } details:not([open]) summary { list-style: none; } }
`;

/**
 * The document as a page of its own.
 * @param style CSS of the document's own, such as the paper that it is printed on
 */
export function documentHtml(document: Document, language: Language, style = ''): string {
  const { title, blocks, sections } = document;
  const known = idsOf(sections);
  const html = (block: Block) => blockHtml(block, known, barsHtml);
  const all = [...blocks, ...sections.flatMap(blocksOf)];
  const patterns = all.some(({ kind }) => kind === 'bars') ? `${PATTERNS}\n` : '';
  const script = all.some(isOrdered) ? { text: SORT_SCRIPT, hash: policyHash(SORT_SCRIPT) } : undefined;
  const contents =
    known.size > 1
      ? `<nav>\n<h2>${escapeHtml(ruleDocumentWords[language].heading.contents)}</h2>\n${listOf(sections)}\n</nav>\n`
      : '';
  const body = [
    `<header>\n<h1>${escapeHtml(title)}</h1>\n${blocks.map(html).join('\n')}\n</header>`,
    `${patterns}${contents}<main>\n${sections.map((section) => sectionHtml(section, 2, html)).join('\n')}\n</main>`,
  ].join('\n');
  return htmlPage({ language, title, style: `${STYLE}${style}`, body, script });
}

const blocksOf = ({ blocks, sections = [] }: Section): readonly Block[] => [...blocks, ...sections.flatMap(blocksOf)];

const isOrdered = (block: Block) => block.kind === 'table' && hasOrder(block);

/** The hash of a script as a content security policy has it. */
export function policyHash(script: string): string {
  const digest = sha256OfText(script).match(/../g) ?? [];
  return `sha256-${btoa(String.fromCharCode(...digest.map((byte) => Number.parseInt(byte, 16))))}`;
}

/** The headings of the two outer levels. */
function listOf(sections: readonly Section[], depth = 1): string {
  const items = sections.map(({ id, title, sections: inner = [] }) => {
    const below = depth < 2 && inner.length > 0 ? `\n${listOf(inner, depth + 1)}\n` : '';
    return `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a>${below}</li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

function sectionHtml(section: Section, depth: number, html: (block: Block) => string): string {
  const { id, title, note = '', blocks, sections = [] } = section;
  const tag = `h${Math.min(depth, 6)}`;
  return [
    `<section id="${escapeHtml(id)}">`,
    `<${tag}>${escapeHtml(`${title}${note}`)}</${tag}>`,
    ...blocks.map(html),
    ...sections.map((inner) => sectionHtml(inner, depth + 1, html)),
    '</section>',
  ].join('\n');
}
