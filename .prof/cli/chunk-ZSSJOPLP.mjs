import {
  oneLine
} from "./chunk-BAMTXTJA.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  printable,
  printableLines
} from "./chunk-CTC4LZFA.mjs";

// src/present/markdown-text.ts
var APART = "<!-- -->";
function escapeMarkdown(text) {
  return printable(text).replace(/[\\`*_[\]<>|~&#]/g, "\\$&").replace(/^([-+]|\d+[.)])(?=\s|$)/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`).replace(/:(?=\/\/)|(?<=\bwww)\./gi, "\\$&").replace(/@(?=[\p{L}\p{N}_-])|(?:#|\bGH-)(?=\d)/giu, `$&${APART}`);
}

// src/present/document-markdown.ts
function documentMarkdown({ title, blocks, sections }, language) {
  return `${sectionMarkdown({ id: "", title, blocks, sections }, 1, language)}
`;
}
function sectionMarkdown({ title, note = "", blocks, sections = [] }, depth, language) {
  const body = blocks.map((block) => blockMarkdown(block, language)).filter((text) => text !== "");
  return [
    `${"#".repeat(depth)} ${escaped(`${title}${note}`)}`,
    ...body,
    ...sections.map((section) => sectionMarkdown(section, Math.min(depth + 1, 6), language))
  ].join("\n\n");
}
function blockMarkdown(block, language) {
  switch (block.kind) {
    case "text": {
      const { text, tone } = block;
      if (tone === void 0 || tone === "faint") return escaped(text);
      return `${tone === "caveat" ? "> " : ""}**${escaped(text)}**`;
    }
    case "code": {
      const fence = "`".repeat(Math.max(3, ...[...block.text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
      return `${fence}${block.language}
${printableLines(block.text)}
${fence}`;
    }
    case "list":
      return block.items.map((item, index) => `${block.marks === "number" ? `${index + 1}.` : "-"} ${escaped(item)}`).join("\n");
    case "intervals":
      return "";
    case "pairs":
      return block.pairs.map(([name, cell]) => `- **${escaped(name)}**${words[language].rules.colon}${escaped(cell)}`).join("\n");
    case "table": {
      const row = (cells) => `| ${cells.map(escaped).join(" | ")} |`;
      return [row(block.head), `|${" --- |".repeat(block.head.length)}`, ...block.rows.map(row)].join("\n");
    }
  }
}
function escaped(cell) {
  return escapeMarkdown(oneLine(cell));
}

export {
  documentMarkdown,
  sectionMarkdown
};
