import {
  OPTIONS
} from "./chunk-RJYFQKDI.mjs";
import {
  XmlReader,
  addressOf
} from "./chunk-QXZ6F3ED.mjs";
import {
  MAX_CELL_TEXT,
  MAX_COLUMNS,
  MAX_ROWS,
  atMost,
  countedDay
} from "./chunk-EYRT2QBD.mjs";
import {
  isDay
} from "./chunk-4FUCRHE5.mjs";

// src/tables/write-workbook.ts
import { strToU8, zipSync } from "fflate";

// src/tables/written-xml.ts
var named = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
var special = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
function writtenXml(text) {
  return text.replace(special, (sign) => {
    if (sign === "\n" || sign === "	") return sign;
    if (named[sign] !== void 0) return named[sign];
    if (sign >= "\uD800" && sign <= "\uDFFF") return "\uFFFD";
    return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

// src/tables/look-list.ts
var LookList = class {
  #numbers = /* @__PURE__ */ new Map();
  /** Most cells share their look with others: it need not be written out to be known. */
  #known = /* @__PURE__ */ new WeakMap();
  #fonts = new Places('<font><sz val="11"/><name val="SimSun"/><family val="3"/><charset val="134"/></font>');
  #fills = new Places(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>'
  );
  #borders = new Places("<border><left/><right/><top/><bottom/><diagonal/></border>");
  /** Formats of one's own count from 164. */
  #formats = new Places();
  #looks = new Places('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  /** The number of a look. */
  numberOf(look) {
    if (look === void 0) return 0;
    const known = this.#known.get(look);
    if (known !== void 0) return known;
    const key = JSON.stringify(look);
    const number = this.#numbers.get(key) ?? this.#looks.of(this.#xf(look));
    this.#numbers.set(key, number);
    this.#known.set(look, number);
    return number;
  }
  #xf({ bold, wrap, centered, bordered, fill, format }) {
    const font = bold ? this.#fonts.of(`${FONT_START}<b/>${FONT_END}`) : 0;
    const colour = fill === void 0 ? 0 : this.#fills.of(`<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill></fill>`);
    const border = bordered ? this.#borders.of(BORDER) : 0;
    const written = format === void 0 ? 0 : format === "@" ? 49 : 164 + this.#formats.of(format);
    const places = `${centered ? ' horizontal="center"' : ""}${wrap ? ' vertical="center" wrapText="1"' : ""}`;
    return `<xf numFmtId="${written}" fontId="${font}" fillId="${colour}" borderId="${border}" xfId="0"${written === 0 ? "" : ' applyNumberFormat="1"'}${font === 0 ? "" : ' applyFont="1"'}${colour === 0 ? "" : ' applyFill="1"'}${border === 0 ? "" : ' applyBorder="1"'}${places === "" ? "/>" : ` applyAlignment="1"><alignment${places}/></xf>`}`;
  }
  /** The part of the workbook that holds the looks. */
  toXml() {
    const formats = this.#formats.all.map(
      (format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${writtenXml(format)}"/>`
    );
    return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${formats.length === 0 ? "" : `<numFmts count="${formats.length}">${formats.join("")}</numFmts>`}${this.#fonts.toXml("fonts")}${this.#fills.toXml("fills")}${this.#borders.toXml("borders")}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${this.#looks.toXml("cellXfs")}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }
};
var FONT_START = "<font>";
var FONT_END = '<sz val="11"/><name val="SimSun"/><family val="3"/><charset val="134"/></font>';
var BORDER = `<border>${["left", "right", "top", "bottom"].map((side) => `<${side} style="thin"><color auto="1"/></${side}>`).join("")}<diagonal/></border>`;
var Places = class {
  all;
  constructor(...first) {
    this.all = first;
  }
  /** The place of a thing, put at the end where it is not in the list yet. */
  of(one) {
    const at = this.all.indexOf(one);
    return at >= 0 ? at : this.all.push(one) - 1;
  }
  toXml(name) {
    return `<${name} count="${this.all.length}">${this.all.join("")}</${name}>`;
  }
};

// src/tables/insertions.ts
function insertAll(text, insertions) {
  const pieces = [];
  let at = 0;
  for (const { start, end, text: piece } of insertions) {
    pieces.push(text.slice(at, start), piece);
    at = end;
  }
  return pieces.join("") + text.slice(at);
}
function tagWith(tag, attributes) {
  let set = tag;
  for (const [name, value] of Object.entries(attributes)) {
    const own = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
    const written = `$1"${value}"`;
    set = own.test(set) ? set.replace(own, written) : set.replace(/\s*(\/?>)$/, ` ${name}="${value}"$1`);
  }
  return set;
}
function prefixOf(tag) {
  return /^<([^\s:/>]+:)?/.exec(tag)?.[1] ?? "";
}
function withAppended(text, name, added) {
  const xml = new XmlReader([text], name);
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    if (token !== "open" || xml.name !== name) continue;
    const { start, end } = xml;
    const tag = text.slice(start, end);
    const prefix = prefixOf(tag);
    if (tag.endsWith("/>")) {
      return insertAll(text, [{ start, end, text: `${opened(tag)}${added(prefix)}</${prefix}${name}>` }]);
    }
    xml.leave();
    return insertAll(text, [{ start: xml.start, end: xml.start, text: added(prefix) }]);
  }
  return text;
}
function opened(tag) {
  return tag.replace(/\s*\/>$/, ">");
}

// src/tables/marked-comments.ts
var MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
var AUTHOR = "tuopin";
function withComments(text, comments) {
  const own = text ?? `<comments xmlns="${MAIN}"><authors/><commentList/></comments>`;
  const found = commentsIn(own);
  const grown = [];
  for (const { cell, text: said } of comments) {
    const place = found.places.get(cell);
    if (place !== void 0) grown.push({ ...place, text: run(found.prefix, `
${said}`) });
  }
  const fresh = comments.filter(({ cell }) => !found.places.has(cell));
  const more = insertAll(
    own,
    grown.sort((one, other) => one.start - other.start)
  );
  const authored = withAppended(more, "authors", (prefix) => `<${prefix}author>${AUTHOR}</${prefix}author>`);
  return withAppended(
    authored,
    "commentList",
    (prefix) => fresh.map(
      ({ cell, text: said }) => `<${prefix}comment ref="${cell}" authorId="${found.authors}"><${prefix}text>${run(prefix, said)}</${prefix}text></${prefix}comment>`
    ).join("")
  );
}
function run(prefix, text) {
  return `<${prefix}r><${prefix}rPr><${prefix}sz val="9"/><${prefix}rFont val="SimSun"/><${prefix}charset val="134"/></${prefix}rPr><${prefix}t xml:space="preserve">${writtenXml(text)}</${prefix}t></${prefix}r>`;
}
function commentsIn(text) {
  const places = /* @__PURE__ */ new Map();
  const xml = new XmlReader([text], "comments");
  let authors = 0;
  let cell = "";
  let prefix = "";
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    if (token === "open" && xml.depth === 1) prefix = prefixOf(text.slice(xml.start, xml.end));
    if (token === "open" && xml.name === "author") authors += 1;
    if (token === "open" && xml.name === "comment") cell = xml.attribute("ref") ?? "";
    if (token === "close" && xml.name === "text" && xml.start < xml.end)
      places.set(cell, { start: xml.start, end: xml.start });
  }
  return { authors, places, prefix };
}
function commentedCells(text) {
  return new Set(text === void 0 ? [] : commentsIn(text).places.keys());
}
var START = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;
function withDrawnComments(text, comments) {
  const own = text ?? START;
  const end = own.lastIndexOf("</xml>");
  if (end < 0) return own;
  let last = 1024;
  for (const [, number] of own.matchAll(/_x0000_s(\d{1,9})\b/g)) last = Math.max(last, Number(number));
  const shapes = comments.map((comment, index) => shape(comment, last + 1 + index));
  return own.slice(0, end) + shapes.join("") + own.slice(end);
}
function shape({ row, column, text }, id) {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.ceil((line.length + 1) / 18), 0);
  const bottom = row + Math.min(30, Math.max(3, lines));
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:180pt;height:${lines * 14 + 10}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column}, 12, ${row - 1}, 4, ${column + 4}, 12, ${bottom}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}

// src/tables/write-workbook.ts
var XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
var MAIN2 = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
var DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
var PACKAGE = "http://schemas.openxmlformats.org/package/2006";
var TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
var DRAWING = "application/vnd.openxmlformats-officedocument.vmlDrawing";
var ZIP_DATE = new Date(1980, 0, 1);
var DAY_FORMAT = "yyyy-mm-dd";
var MAX_OPTIONS = 255;
function writeWorkbook(sheets) {
  const looks = new LookList();
  const texts = /* @__PURE__ */ new Map();
  const named2 = uniqueNames(sheets);
  const long = sheets.flatMap(({ choices = [] }) => choices.filter(({ options }) => !fits(options)));
  const all = [...named2, ...long.length === 0 ? [] : [optionsSheet(long)]];
  const written = all.map((sheet) => writtenSheet(sheet, { looks, texts, long }));
  const commented = written.flatMap(
    ({ sheet: { comments = [] } }, index) => comments.length === 0 ? [] : [{ number: index + 1, comments: comments.map(placed) }]
  );
  const parts = {
    "[Content_Types].xml": contentTypes(
      all.length,
      commented.map(({ number }) => number)
    ),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(written, named2.length),
    "xl/_rels/workbook.xml.rels": relations([
      ...all.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`]),
      ["styles", "styles.xml"],
      ["sharedStrings", "sharedStrings.xml"]
    ]),
    "xl/styles.xml": looks.toXml(),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN2}" uniqueCount="${texts.size}">${[...texts.keys()].map(textXml).join("")}</sst>`,
    ...Object.fromEntries(written.map(({ xml }, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...Object.assign({}, ...commented.map(commentParts))
  };
  const bytes = Object.entries(parts).map(([name, xml]) => [name, strToU8(XML + xml)]);
  return zipSync(Object.fromEntries(bytes), { mtime: ZIP_DATE });
}
var placed = ({ row, column, text }) => {
  return { cell: addressOf(column, row), row, column, text };
};
function commentParts({ number, comments }) {
  return {
    [`xl/worksheets/_rels/sheet${number}.xml.rels`]: relations([
      ["comments", `../comments${number}.xml`],
      ["vmlDrawing", `../drawings/vmlDrawing${number}.vml`]
    ]),
    [`xl/comments${number}.xml`]: withComments(void 0, comments),
    [`xl/drawings/vmlDrawing${number}.vml`]: withDrawnComments(void 0, comments)
  };
}
function uniqueNames(sheets) {
  const taken = /* @__PURE__ */ new Set([OPTIONS]);
  return sheets.map((sheet) => {
    const plain = sheet.name.replace(/[[\]:*?/\\\p{C}]|^'+|'+$/gu, " ").trim() || "-";
    let name = [...plain].slice(0, 31).join("").slice(0, 31);
    for (let next = 2; taken.has(name.toLowerCase()); next += 1)
      name = `${plain.slice(0, 30 - String(next).length)} ${next}`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
}
var lettersOf = (column) => addressOf(column, 1).slice(0, -1);
var fixed = (area) => area.replace(/[A-Z]+|\d+/g, "$$$&");
function workbookXml(written, seen) {
  const list = written.map(
    ({ sheet: { name } }, index) => `<sheet name="${writtenXml(name)}" sheetId="${index + 1}"${index < seen ? "" : ' state="veryHidden"'} r:id="rId${index + 1}"/>`
  );
  const defined = written.flatMap(
    ({ sheet: { name, frozenRows, frozenColumns, printedColumns }, filtered, last }, index) => {
      const quoted = `'${name.replaceAll("'", "''")}'!`;
      const place = (own, more, area) => `<definedName name="_xlnm.${own}" localSheetId="${index}"${more}>${writtenXml(quoted + area)}</definedName>`;
      return [
        // Without this name some find no filter.
        filtered === void 0 ? "" : place("_FilterDatabase", ' hidden="1"', fixed(filtered)),
        printedColumns === void 0 ? "" : place("Print_Area", "", fixed(`A1:${addressOf(printedColumns, last)}`)),
        frozenRows === void 0 ? "" : place(
          "Print_Titles",
          "",
          `${frozenColumns === void 0 ? "" : `$A:$${lettersOf(frozenColumns)},${quoted}`}$1:$${frozenRows}`
        )
      ];
    }
  );
  const names = defined.join("");
  return `<workbook xmlns="${MAIN2}" xmlns:r="${DOCUMENT}"><bookViews><workbookView/></bookViews><sheets>${list.join("")}</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}</workbook>`;
}
function relations(list) {
  const all = list.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${DOCUMENT}/${type}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}
function contentTypes(sheets, commented) {
  const override = (path, type) => `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const list = [
    ...Array.from({ length: sheets }, (_, index) => override(`worksheets/sheet${index + 1}`, "worksheet")),
    ...commented.map((number) => override(`comments${number}`, "comments")),
    ...commented.length === 0 ? [] : [`<Default Extension="vml" ContentType="${DRAWING}"/>`]
  ];
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${override("styles", "styles")}${override("sharedStrings", "sharedStrings")}${list.join("")}</Types>`;
}
function writtenSheet(sheet, shared) {
  const { rows, widest, last } = rowsXml(sheet, shared);
  const {
    columns = [],
    merged = [],
    choices = [],
    bounds = [],
    comments = [],
    frozenRows = 0,
    frozenColumns = 0,
    filterRow
  } = sheet;
  const cols = columns.map(({ width, format }, index) => {
    const place = `min="${index + 1}" max="${index + 1}"`;
    const look = format === void 0 ? "" : ` style="${shared.looks.numberOf({ format })}"`;
    return `<col ${place} width="${width ?? 9}"${width === void 0 ? "" : ' customWidth="1"'}${look}/>`;
  });
  const pane = frozenRows + frozenColumns === 0 ? "" : `<pane${frozenColumns === 0 ? "" : ` xSplit="${frozenColumns}"`}${frozenRows === 0 ? "" : ` ySplit="${frozenRows}"`} topLeftCell="${addressOf(frozenColumns + 1, frozenRows + 1)}" activePane="${frozenColumns === 0 ? "bottomLeft" : frozenRows === 0 ? "topRight" : "bottomRight"}" state="frozen"/>`;
  const filtered = filterRow === void 0 ? void 0 : `A${filterRow}:${addressOf(Math.max(1, widest), Math.max(filterRow, last))}`;
  const xml = [
    `<worksheet xmlns="${MAIN2}" xmlns:r="${DOCUMENT}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>`,
    cols.length === 0 ? "" : `<cols>${cols.join("")}</cols>`,
    `<sheetData>${rows}</sheetData>`,
    filtered === void 0 ? "" : `<autoFilter ref="${filtered}"/>`,
    merged.length === 0 ? "" : `<mergeCells count="${merged.length}">${merged.map(({ top, left, bottom, right }) => `<mergeCell ref="${addressOf(left, top)}:${addressOf(right, bottom)}"/>`).join("")}</mergeCells>`,
    choices.length + bounds.length === 0 ? "" : `<dataValidations count="${choices.length + bounds.length}">${choices.map((choice) => choiceXml(choice, shared.long)).join("")}${bounds.map(boundXml).join("")}</dataValidations>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide(sheet)}" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;C&amp;A  &amp;P/&amp;N</oddFooter></headerFooter>",
    comments.length === 0 ? "" : '<legacyDrawing r:id="rId2"/>',
    "</worksheet>"
  ].join("");
  return { sheet, xml, last: Math.max(1, last), ...filtered === void 0 ? {} : { filtered } };
}
function rowsXml(sheet, shared) {
  const rows = [];
  const letters = [];
  let widest = 0;
  for (const row of sheet.rows) {
    const number = rows.length + 1;
    atMost(number, MAX_ROWS, "rows");
    atMost(row.length, MAX_COLUMNS, "columns");
    widest = Math.max(widest, row.length);
    let cells = "";
    let lines = 1;
    for (let index = 0; index < row.length; index += 1) {
      const cell = row[index];
      if (cell === void 0) continue;
      letters[index] ??= lettersOf(index + 1);
      cells += cellXml(cell, `${letters[index]}${number}`, shared);
      lines = Math.max(lines, linesOf(cell, sheet.columns?.[index]?.width));
    }
    const height = lines === 1 ? "" : ` ht="${Math.min(lines, MOST_LINES) * LINE}" customHeight="1"`;
    rows.push(`<row r="${number}"${height}>${cells}</row>`);
  }
  return { rows: rows.join(""), widest, last: rows.length };
}
var PAGE_WIDTH = 170;
function pagesWide({ columns = [], printedColumns }) {
  const wide = columns.slice(0, printedColumns).reduce((sum, { width = 9 }) => sum + width, 0);
  return Math.max(1, Math.ceil(wide / PAGE_WIDTH));
}
var LINE = 15;
var MOST_LINES = 27;
function linesOf(cell, width = 9) {
  if (cell.look?.wrap === void 0 || !("text" in cell)) return 1;
  if (2 * cell.text.length <= width && !cell.text.includes("\n")) return 1;
  const wide = (line) => line.length + (line.match(/[\u2014\u2018-\u201d\u2026\u2e80-\uffff]/g)?.length ?? 0);
  const lines = (line) => wide(line) <= width ? 1 : Math.ceil(wide(line) / Math.max(2, width - 2));
  return cell.text.split("\n").reduce((sum, line) => sum + lines(line), 0);
}
function cellXml(cell, address, { looks, texts }) {
  const open = (look) => {
    const number = looks.numberOf(look);
    return `<c r="${address}"${number === 0 ? "" : ` s="${number}"`}`;
  };
  if ("number" in cell) return `${open(cell.look)}><v>${decimal(cell.number)}</v></c>`;
  if ("day" in cell) {
    const serial = isDay(cell.day) ? countedDay(cell.day) : void 0;
    if (serial !== void 0) return `${open({ format: DAY_FORMAT, ...cell.look })}><v>${serial}</v></c>`;
  }
  const text = shortened("day" in cell ? cell.day : cell.text);
  if (text === "") return `${open(cell.look)}/>`;
  const place = texts.get(text) ?? texts.size;
  texts.set(text, place);
  return `${open(cell.look)} t="s"><v>${place}</v></c>`;
}
function decimal(number) {
  const text = String(number);
  if (!/^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text)) throw new TypeError(`${text} is no number that a cell can hold.`);
  return text;
}
function shortened(text) {
  return text.length <= MAX_CELL_TEXT ? text : `${text.slice(0, MAX_CELL_TEXT - 1)}\u2026`;
}
function textXml(text) {
  return `<si><t xml:space="preserve">${writtenXml(text)}</t></si>`;
}
function fits(options) {
  return options.join(",").length <= MAX_OPTIONS && !options.some((option) => /[,"]/.test(option));
}
var ruleStart = (type, { column, from, to }) => `<dataValidation type="${type}" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${addressOf(column, from)}:${addressOf(column, to)}">`;
function boundXml(bound) {
  const { whole, least, most } = bound;
  return `${ruleStart(whole ? "whole" : "decimal", bound)}<formula1>${decimal(least)}</formula1><formula2>${decimal(most)}</formula2></dataValidation>`;
}
function choiceXml(choice, long) {
  const { options } = choice;
  const own = addressOf(long.indexOf(choice) + 1, options.length).replace(/\d+$/, "");
  const list = long.includes(choice) ? `${OPTIONS}!$${own}$1:$${own}$${options.length}` : `"${options.join(",")}"`;
  return `${ruleStart("list", choice)}<formula1>${writtenXml(list)}</formula1></dataValidation>`;
}
function optionsSheet(long) {
  const most = Math.max(...long.map(({ options }) => options.length));
  const rows = Array.from(
    { length: most },
    (_, row) => long.map(({ options }) => options[row] === void 0 ? void 0 : { text: options[row] })
  );
  return { name: OPTIONS, rows };
}

export {
  insertAll,
  tagWith,
  prefixOf,
  withAppended,
  opened,
  withComments,
  commentedCells,
  withDrawnComments,
  ZIP_DATE,
  writeWorkbook
};
