import {
  oneLine
} from "./chunk-BAMTXTJA.mjs";
import {
  printable,
  printableLines
} from "./chunk-CTC4LZFA.mjs";

// src/present/report-lines.ts
var INDENT = "  ";
var oneBesideTheOther = (table) => table.map((row) => [row.map(printable).join(INDENT)]);
function reportLines(section, paint, layOut = oneBesideTheOther) {
  const { title, tone } = section;
  return [paint("strong", paint(tone, printable(title))), ...linesBelow(section, paint, layOut)];
}
function linesBelow({ blocks, sections = [] }, paint, layOut) {
  return [
    ...blocks.flatMap((block) => blockLines(block, paint, layOut)).map((line) => `${INDENT}${line}`),
    ...sections.flatMap((inner) => {
      const { title, tone = "strong", note } = inner;
      const beside = note === void 0 ? "" : paint("faint", printable(note));
      return [`${paint(tone, printable(title))}${beside}`, ...linesBelow(inner, paint, layOut)];
    })
  ];
}
function blockLines(block, paint, layOut) {
  switch (block.kind) {
    case "text":
      return [paint(block.tone, printable(block.text))];
    case "code":
      return printableLines(block.text).split("\n").map((line) => `${INDENT}${line}`);
    case "list": {
      const { items, marks = "dash", tones } = block;
      const mark = (index) => marks === "number" ? `${index + 1}. ` : marks === "dash" ? "- " : INDENT;
      return items.map((item, index) => `${mark(index)}${paint(tones?.[index], printable(oneLine(item)))}`);
    }
    case "intervals":
      return [];
    case "pairs":
      return layOut(block.pairs.map(([name, cell]) => [name, oneLine(cell)])).flat();
    case "table": {
      const rows = layOut([block.head, ...block.rows.map((row) => row.map(oneLine))]);
      return rows.flatMap(
        (lines, index) => lines.map((line) => paint(index === 0 ? "faint" : block.tones?.[index - 1], line))
      );
    }
  }
}

export {
  INDENT,
  reportLines,
  blockLines
};
