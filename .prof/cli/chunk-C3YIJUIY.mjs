import {
  idsOf,
  oneLine,
  piecesOf
} from "./chunk-BAMTXTJA.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/present/html-page.ts
import { escapeUTF8 } from "entities/escape";
function escapeHtml(text) {
  return escapeUTF8(printable(text));
}
var LANG = { zh: "zh-CN", en: "en" };
var POLICY = "default-src 'none'; style-src 'unsafe-inline'";
var BASE_STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; color: #1a1a1a; background: #fff; line-height: 1.6;
  font-family: "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; }
table { border-collapse: collapse; }
th, td { border: 1px solid #b5b5b5; padding: .3rem .6rem; text-align: start; vertical-align: top; }
th { background: #f2f2f2; }
a { color: #1a4f9c; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } a { color: inherit; text-decoration: none; } }
`;
function htmlPage(page) {
  return `<!DOCTYPE html>
<html lang="${LANG[page.language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<style>${BASE_STYLE}${page.style}</style>
</head>
<body>
${page.body}
</body>
</html>
`;
}

// src/present/intervals-html.ts
var [ROW, NAMES, BARS, FIGURES] = [22, 200, 420, 150];
var [HEAD, WIDTH] = [30, NAMES + BARS + FIGURES];
var LEAST = 3;
var SPAN = 1.6;
var signs = { met: "\u2713", undetermined: "?", notMet: "\u2717" };
var fills = { met: "#fff", undetermined: "url(#open)", notMet: "#333" };
function intervalsHtml({ title, rows, bound }) {
  const most = Math.max(bound.at * SPAN, ...rows.map(({ to }) => to));
  const at = (value) => Math.round(NAMES + BARS * value / most);
  const height = HEAD + rows.length * ROW + 6;
  const lines = rows.map(({ label, from, to, text, tone }, index) => {
    const top = HEAD + index * ROW;
    const bar = `<rect x="${at(from)}" y="${top + 4}" width="${Math.max(LEAST, at(to) - at(from))}" height="${ROW - 9}" fill="${fills[tone]}" stroke="#333"/>`;
    return [
      `<text x="${NAMES - 8}" y="${top + 15}" text-anchor="end">${escapeHtml(`${signs[tone]} ${label}`)}</text>`,
      bar,
      `<text x="${NAMES + BARS + 8}" y="${top + 15}">${escapeHtml(text)}</text>`
    ].join("");
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
    "</svg></figure>"
  ].join("\n");
}

// src/present/document-html.ts
var STYLE = `
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
function documentHtml(document, language) {
  const { title, blocks, sections } = document;
  const known = idsOf(sections);
  const contents = known.size > 1 ? `<nav>
<h2>${escapeHtml(words[language].rules.heading.contents)}</h2>
${listOf(sections)}
</nav>
` : "";
  const body = [
    `<header>
<h1>${escapeHtml(title)}</h1>
${blocks.map((block) => blockHtml(block, known)).join("\n")}
</header>`,
    `${contents}<main>
${sections.map((section) => sectionHtml(section, 2, known)).join("\n")}
</main>`
  ].join("\n");
  return htmlPage({ language, title, style: STYLE, body });
}
function listOf(sections, depth = 1) {
  const items = sections.map(({ id, title, sections: inner = [] }) => {
    const below = depth < 2 && inner.length > 0 ? `
${listOf(inner, depth + 1)}
` : "";
    return `<li><a href="#${escapeHtml(id)}">${escapeHtml(title)}</a>${below}</li>`;
  });
  return `<ul>
${items.join("\n")}
</ul>`;
}
function sectionHtml(section, depth, known) {
  const { id, title, note = "", blocks, sections = [] } = section;
  const tag = `h${Math.min(depth, 6)}`;
  return [
    `<section id="${escapeHtml(id)}">`,
    `<${tag}>${escapeHtml(`${title}${note}`)}</${tag}>`,
    ...blocks.map((block) => blockHtml(block, known)),
    ...sections.map((inner) => sectionHtml(inner, depth + 1, known)),
    "</section>"
  ].join("\n");
}
function blockHtml(block, known = /* @__PURE__ */ new Set()) {
  const html = (cell) => cellHtml(cell, known);
  switch (block.kind) {
    case "text":
      return `<p>${escapeHtml(oneLine(block.text))}</p>`;
    case "code":
      return `<pre><code>${block.text.split("\n").map(escapeHtml).join("\n")}</code></pre>`;
    case "list": {
      const tag = block.marks === "number" ? "ol" : "ul";
      return `<${tag}>
${block.items.map((item) => `<li>${html(item)}</li>`).join("\n")}
</${tag}>`;
    }
    case "intervals":
      return intervalsHtml(block);
    case "pairs": {
      const pairs = block.pairs.map(([name, cell]) => `<dt>${escapeHtml(name)}</dt><dd>${html(cell)}</dd>`);
      return `<dl>
${pairs.join("\n")}
</dl>`;
    }
    case "table": {
      const head = block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join("");
      const name = (index) => escapeHtml(block.head[index] ?? "");
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell, index) => `<td data-name="${name(index)}">${html(cell)}</td>`).join("")}</tr>`
      );
      const table = `<table>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>`;
      return `<div class="wide">
${table}
</div>`;
    }
  }
}
function cellHtml(cell, known) {
  return piecesOf(cell).map((piece) => {
    const text = escapeHtml(oneLine(piece));
    if (typeof piece === "string") return text;
    return known.has(piece.to) ? `<a href="#${escapeHtml(piece.to)}">${text}</a>` : text;
  }).join("");
}

export {
  escapeHtml,
  htmlPage,
  documentHtml,
  blockHtml
};
