// src/present/document.ts
function said(text, tone) {
  return { kind: "text", text, ...tone === void 0 ? {} : { tone } };
}
function listBlock(items, marks = "dash", tones = []) {
  return { kind: "list", items, marks, tones };
}
function pairsBlock(pairs) {
  return { kind: "pairs", pairs };
}
function tableBlock(head, rows, tones = []) {
  return { kind: "table", head, rows, tones };
}
function sectionOf(id, title, blocks, sections = []) {
  return { id, title, blocks, sections };
}
function tableSections(id, title, head, rows) {
  return rows.length === 0 ? [] : [sectionOf(id, title, [tableBlock(head, rows)])];
}
function listSections(id, title, items = [], marks) {
  return items.length === 0 ? [] : [sectionOf(id, title, [listBlock(items, marks)])];
}
function piecesOf(cell) {
  return typeof cell === "string" || "text" in cell ? [cell] : cell;
}
function plainText(cell) {
  if (typeof cell === "string") return cell;
  return piecesOf(cell).map((piece) => typeof piece === "string" ? piece : piece.text).join("");
}
function oneLine(cell) {
  const text = plainText(cell);
  return /[\r\n]/.test(text) ? text.replace(/\s*[\r\n]+\s*/g, " ") : text;
}
function idsOf(sections) {
  return new Set(sections.flatMap((section) => [section.id, ...idsOf(section.sections ?? [])]));
}

export {
  said,
  listBlock,
  pairsBlock,
  tableBlock,
  sectionOf,
  tableSections,
  listSections,
  piecesOf,
  plainText,
  oneLine,
  idsOf
};
