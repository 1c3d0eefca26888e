import {
  writeWhole
} from "./chunk-GCFJ3QW2.mjs";
import {
  dayOption
} from "./chunk-VPVVP3J5.mjs";
import {
  languageOption
} from "./chunk-MXROL7Y3.mjs";
import "./chunk-B7KHRAES.mjs";
import {
  rulebookOf
} from "./chunk-O6MGPDWO.mjs";
import "./chunk-6BX4O4OR.mjs";
import "./chunk-P3CBETFC.mjs";
import "./chunk-EWYKY24G.mjs";
import "./chunk-RBHVAMQL.mjs";
import "./chunk-2NNSBJM4.mjs";
import {
  readMappingFile
} from "./chunk-SAU4FL53.mjs";
import {
  fileBytes
} from "./chunk-IPGW6GGU.mjs";
import "./chunk-WXSDQUR7.mjs";
import {
  ZIP_DATE,
  commentedCells,
  insertAll,
  opened,
  prefixOf,
  tagWith,
  withAppended,
  withComments,
  withDrawnComments
} from "./chunk-PDJW6MBO.mjs";
import "./chunk-KGDPXLMO.mjs";
import {
  EXIT,
  UsageError
} from "./chunk-534TYOKS.mjs";
import {
  answeredTable,
  describeFileFault,
  optionsFor,
  questionLine,
  readTable
} from "./chunk-5LUNWL5S.mjs";
import "./chunk-H73S24HX.mjs";
import {
  bytesOf,
  columnOf,
  isZip,
  listSheets,
  readSurroundings,
  readZip,
  relationsOf,
  relationsPath,
  workbookPath,
  xmlText
} from "./chunk-7XNUPZTS.mjs";
import "./chunk-H4BT7IXS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-D6NADZBN.mjs";
import "./chunk-BZDO7E6K.mjs";
import "./chunk-ZUZPS2KS.mjs";
import "./chunk-UMR4S5L4.mjs";
import {
  describeNote,
  noteText
} from "./chunk-BMA5T4YX.mjs";
import "./chunk-RJYFQKDI.mjs";
import {
  XmlReader,
  addressOf,
  cellPlace
} from "./chunk-QXZ6F3ED.mjs";
import "./chunk-AGZEWP7Y.mjs";
import {
  tableWords
} from "./chunk-LHXEL4Q3.mjs";
import {
  seenCells
} from "./chunk-F6RKDFXM.mjs";
import "./chunk-EYRT2QBD.mjs";
import {
  issueText
} from "./chunk-XL25S3FF.mjs";
import "./chunk-FAS6UCBJ.mjs";
import "./chunk-EEME2DP7.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  hunan2016To2020
} from "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import {
  levels
} from "./chunk-LTCODZ6U.mjs";
import {
  grouped
} from "./chunk-W5DRNYOJ.mjs";
import {
  printable,
  printableJson
} from "./chunk-CTC4LZFA.mjs";

// src/cli/tables-command.ts
import { existsSync } from "node:fs";
import { extname } from "node:path";
import { Option } from "commander";

// src/tables/mark-workbook.ts
import { strToU8, zipSync } from "fflate";

// src/tables/marked-sheet.ts
var BEHIND = /* @__PURE__ */ new Set([
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst"
]);
var MarkedSheet = class {
  constructor(text, part, marks, styles) {
    this.text = text;
    this.marks = marks;
    this.styles = styles;
    this.#xml = new XmlReader([text], part);
    this.#rows = [...marks.keys()].sort((one, other) => one - other);
    this.#read();
  }
  text;
  marks;
  styles;
  #changes = [];
  #xml;
  /** The rows with marks that are still to come. */
  #rows;
  #columns = [];
  #prefix = "";
  /** Where the drawing of comments is named. */
  #drawingAt = 0;
  /** The part, with its drawing of comments named by a relation where it is given. */
  toXml(drawing) {
    if (drawing === void 0) return insertAll(this.text, this.#changes);
    const at = this.#drawingAt;
    const named = `<${this.#prefix}legacyDrawing xmlns:r="${drawing.related}" r:id="${drawing.id}"/>`;
    return insertAll(this.text, [...this.#changes, { start: at, end: at, text: named }]);
  }
  #read() {
    const xml = this.#xml;
    let row = 0;
    let behind;
    for (let token = xml.next(); token !== "end"; token = xml.next()) {
      if (token === "close" && xml.depth === 0) this.#drawingAt = behind ?? xml.start;
      if (token !== "open") {
        if (token === "close" && xml.name === "sheetData") this.#rowsBefore(Number.POSITIVE_INFINITY, xml.start);
        continue;
      }
      const tag = { start: xml.start, end: xml.end };
      if (xml.depth === 1) this.#prefix = prefixOf(this.text.slice(tag.start, tag.end));
      if (xml.depth === 2 && BEHIND.has(xml.name)) behind ??= tag.start;
      if (xml.name === "sheetData" && this.text[tag.end - 2] === "/") this.#fill(tag, "sheetData", this.#missing());
      if (xml.name === "col" && xml.attribute("style") !== void 0) {
        const [min = 0, max = 0, look = 0] = ["min", "max", "style"].map((name) => Number(xml.attribute(name)));
        this.#columns.push({ min, max, look });
      }
      if (xml.name !== "row") continue;
      const written = xml.attribute("r");
      row = written === void 0 ? row + 1 : Number(written);
      this.#rowsBefore(row, tag.start);
      if (this.#rows[0] === row) this.#markRow(this.#rows.shift() ?? row, tag);
    }
  }
  /** Puts something into an element that closed at once. */
  #fill(tag, name, text) {
    const own = opened(this.text.slice(tag.start, tag.end));
    if (text !== "") this.#changes.push({ ...tag, text: `${own}${text}</${this.#prefix}${name}>` });
  }
  /** Puts in the rows with marks that stand before a row and are not in the sheet. */
  #rowsBefore(row, at) {
    const text = this.#missing(row);
    if (text !== "") this.#changes.push({ start: at, end: at, text });
  }
  /** Rows of blank cells for all marks before a row. */
  #missing(before = Number.POSITIVE_INFINITY) {
    const prefix = this.#prefix;
    let rows = "";
    while ((this.#rows[0] ?? before) < before) {
      const row = this.#rows.shift() ?? 0;
      rows += `<${prefix}row r="${row}">${this.#blanks(row, this.marks.get(row) ?? /* @__PURE__ */ new Map())}</${prefix}row>`;
    }
    return rows;
  }
  /** Blank cells of a row that are marked, in the look of the row or of their columns. */
  #blanks(row, cells, rowLook) {
    return [...cells].sort(([one], [other]) => one - other).map(([column, severity]) => {
      const own = rowLook ?? this.#columns.find(({ min, max }) => min <= column && column <= max)?.look ?? 0;
      return `<${this.#prefix}c r="${addressOf(column, row)}" s="${this.styles.marked(own, severity)}"/>`;
    }).join("");
  }
  /** Marks the cells of the row that has opened. */
  #markRow(row, tag) {
    const xml = this.#xml;
    const rowLook = xml.flag("customFormat") ? Number(xml.attribute("s") ?? 0) : void 0;
    const left = new Map(this.marks.get(row));
    if (this.text[tag.end - 2] === "/") {
      this.#fill(tag, "row", this.#blanks(row, left, rowLook));
      return;
    }
    const blanksBefore = (column2, at) => {
      const cells = [...left].filter(([one]) => one < column2);
      for (const [one] of cells) left.delete(one);
      if (cells.length > 0) this.#changes.push({ start: at, end: at, text: this.#blanks(row, cells, rowLook) });
    };
    const { depth } = xml;
    let column = 0;
    for (let token = xml.next(); token !== "close" || xml.depth >= depth; token = xml.next()) {
      if (token !== "open" || xml.name !== "c") continue;
      const address = xml.attribute("r");
      column = address === void 0 ? column + 1 : columnOf(address);
      const { start, end } = xml;
      blanksBefore(column, start);
      const severity = left.get(column);
      if (severity === void 0) continue;
      left.delete(column);
      const look = Number(xml.attribute("s") ?? 0);
      const s = this.styles.marked(look, severity);
      if (s !== look) this.#changes.push({ start, end, text: tagWith(this.text.slice(start, end), { s: String(s) }) });
    }
    blanksBefore(Number.POSITIVE_INFINITY, xml.start);
  }
};

// src/tables/marked-styles.ts
var colours = { error: "FFFFC7CE", question: "FFFFEB9C", note: "FFDDEBF7" };
var MarkedStyles = class {
  /** The part with all lists that looks are made of. */
  text;
  #looks = [];
  #lists = /* @__PURE__ */ new Map();
  #added = /* @__PURE__ */ new Map();
  /** `own` is undefined where the workbook has no looks. */
  constructor(own, part) {
    this.text = withLists(own ?? `<styleSheet xmlns="${MAIN}"/>`, part);
    const xml = new XmlReader([this.text], part);
    let list = "";
    for (let token = xml.next(); token !== "end"; token = xml.next()) {
      if (token === "open" && (xml.name === "fills" || xml.name === "cellXfs")) {
        list = xml.name;
        this.#lists.set(list, { tag: { start: xml.start, end: xml.end }, end: xml.end, count: 0 });
      } else if (token === "open" && (xml.name === "xf" || xml.name === "fill") && list !== "") {
        const { start } = xml;
        const isLook = xml.name === "xf";
        xml.leave();
        const at = this.#lists.get(list);
        if (at !== void 0) at.count += 1;
        if (isLook) this.#looks.push({ start, end: xml.end });
      } else if (token === "close" && xml.name === list) {
        const at = this.#lists.get(list);
        if (at !== void 0) at.end = xml.start;
        list = "";
      }
    }
  }
  /** The number of the look that a cell of a look has when it is marked. */
  marked(look, severity) {
    const of = look < this.#looks.length ? look : 0;
    const key = `${of} ${severity}`;
    if (!this.#added.has(key)) this.#added.set(key, { look: of, severity });
    return this.#looks.length + [...this.#added.keys()].indexOf(key);
  }
  /** The part with the looks that were asked for; undefined where none was. */
  toXml() {
    const [fills, looks] = ["fills", "cellXfs"].map((name) => this.#lists.get(name));
    if (fills === void 0 || looks === void 0 || this.#added.size === 0) return void 0;
    const used = [...new Set([...this.#added.values()].map(({ severity }) => severity))];
    const prefix = prefixOf(this.text.slice(fills.tag.start, fills.tag.end));
    const colour = (severity) => `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${colours[severity]}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
    const added = [...this.#added.values()].map(({ look, severity }) => {
      const { start, end } = this.#looks[look];
      const own = this.text.slice(start, end);
      const close = own.indexOf(">") + 1;
      const fill = String(fills.count + used.indexOf(severity));
      return tagWith(own.slice(0, close), { fillId: fill, applyFill: "1" }) + own.slice(close);
    });
    const counted = (list, more) => ({
      ...list.tag,
      text: tagWith(this.text.slice(list.tag.start, list.tag.end), { count: String(list.count + more) })
    });
    return insertAll(this.text, [
      counted(fills, used.length),
      { start: fills.end, end: fills.end, text: used.map(colour).join("") },
      counted(looks, added.length),
      { start: looks.end, end: looks.end, text: added.join("") }
    ]);
  }
};
var MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
var ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst"
];
var lists = {
  fonts: (prefix) => `<${prefix}font/>`,
  fills: (prefix) => ["none", "gray125"].map((type) => `<${prefix}fill><${prefix}patternFill patternType="${type}"/></${prefix}fill>`).join(""),
  borders: (prefix) => `<${prefix}border/>`,
  cellXfs: (prefix) => `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`
};
function withLists(text, part) {
  const xml = new XmlReader([text], part);
  const missing = Object.keys(lists);
  const changes = [];
  let prefix = "";
  const listed = (names) => names.map((name) => `<${prefix}${name}>${lists[name]?.(prefix)}</${prefix}${name}>`).join("");
  const takenBefore = (name) => {
    const at = ORDER.indexOf(name);
    const count = missing.filter((one) => at < 0 || ORDER.indexOf(one) < at).length;
    return listed(missing.splice(0, count));
  };
  for (let token = xml.next(); token !== "end"; token = xml.next()) {
    const { start, end, name } = xml;
    if (token === "open" && xml.depth === 1) {
      const tag = text.slice(start, end);
      prefix = prefixOf(tag);
      if (tag.endsWith("/>"))
        return insertAll(text, [{ start, end, text: `${opened(tag)}${listed(missing)}</${prefix}${name}>` }]);
    } else if (token === "open" && xml.depth === 2) {
      const before = takenBefore(name);
      if (before !== "") changes.push({ start, end: start, text: before });
      xml.leave();
      if (missing[0] !== name) continue;
      missing.shift();
      if (!text.slice(end, xml.start).includes("<")) changes.push({ start, end: xml.end, text: listed([name]) });
    } else if (token === "close" && xml.depth === 0 && missing.length > 0) {
      changes.push({ start, end: start, text: takenBefore("") });
    }
  }
  return insertAll(text, changes);
}

// src/tables/mark-workbook.ts
var gravity = ["error", "question", "note"];
var VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";
var COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
var STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
var PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
function markWorkbook(bytes, marks) {
  const parts = readZip(bytes);
  const changed = new Changes(parts);
  const path = workbookPath(parts);
  const relations = relationsOf(parts, path);
  const sheets = listSheets(parts, path);
  const related = relations.find(({ type }) => type === "styles")?.target;
  const stylesPath = related ?? changed.free("xl/styles", ".xml");
  const styles = new MarkedStyles(changed.text(stylesPath), stylesPath);
  for (const [name, ofSheet] of grouped(marks, ({ sheet }) => sheet)) {
    const id = sheets.find((sheet) => sheet.name === name)?.id;
    const relation = relations.find((one) => one.id === id);
    if (relation === void 0) throw new RangeError(`The workbook has no sheet of the name ${JSON.stringify(name)}.`);
    markSheet(changed, relation, ofSheet, styles);
  }
  const looks = styles.toXml();
  if (looks === void 0) return changed.toZip();
  if (!parts.has(stylesPath)) {
    const { base = "" } = relations[0] ?? {};
    if (related === void 0) changed.relate(path, `${base}styles`, stylesPath);
    changed.append("[content_types].xml", "Types", `<Override PartName="/${stylesPath}" ContentType="${STYLES}"/>`);
  }
  changed.put(stylesPath, looks);
  return changed.toZip();
}
function markSheet(changed, { target: path, base }, marks, styles) {
  const cells = /* @__PURE__ */ new Map();
  const comments = [];
  const part = changed.parts.get(path);
  const rows = marks.map(({ cell }) => placeOf(cell).row).sort((one, other) => one - other);
  const seen = seenCells(rows, part === void 0 ? [] : readSurroundings(part, path).merged);
  const cellOf = (mark) => {
    const { row, column } = seen(placeOf(mark.cell));
    return addressOf(column, row);
  };
  for (const [cell, ofCell] of grouped(marks, cellOf)) {
    const { row, column } = cellPlace(cell);
    const severity = gravity.find((one) => ofCell.some((mark) => mark.severity === one)) ?? "note";
    cells.set(row, (cells.get(row) ?? /* @__PURE__ */ new Map()).set(column, severity));
    comments.push({ cell, row, column, text: [...new Set(ofCell.map(({ text }) => text))].join("\n") });
  }
  const sheet = new MarkedSheet(changed.text(path) ?? "", path, cells, styles);
  const known = relationsOf(changed.parts, path);
  const [said, drawn] = ["comments", "vmlDrawing"].map((type) => known.find((one) => one.type === type));
  const before = commentedCells(said && changed.text(said.target));
  const saidPath = said?.target ?? changed.free("xl/comments", ".xml");
  changed.put(saidPath, withComments(said && changed.text(said.target), comments));
  const drawnPath = drawn?.target ?? changed.free("xl/drawings/vmldrawing", ".vml");
  const fresh = comments.filter(({ cell }) => !before.has(cell));
  changed.put(drawnPath, withDrawnComments(drawn && changed.text(drawn.target), fresh));
  if (said === void 0) {
    changed.relate(path, `${base}comments`, saidPath);
    changed.append("[content_types].xml", "Types", `<Override PartName="/${saidPath}" ContentType="${COMMENTS}"/>`);
  }
  const id = drawn === void 0 ? changed.relate(path, `${base}vmlDrawing`, drawnPath) : void 0;
  if (drawn === void 0 && !/Extension\s*=\s*["']vml["']/i.test(changed.text("[content_types].xml") ?? "")) {
    changed.append("[content_types].xml", "Types", `<Default Extension="vml" ContentType="${VML}"/>`);
  }
  changed.put(path, sheet.toXml(id === void 0 ? void 0 : { id, related: base.slice(0, -1) }));
}
function placeOf(cell) {
  const place = cellPlace(cell.toUpperCase());
  if (place.row === 0) throw new RangeError(`${JSON.stringify(cell)} is no address of a cell.`);
  return place;
}
var Changes = class {
  constructor(parts) {
    this.parts = parts;
  }
  parts;
  #texts = /* @__PURE__ */ new Map();
  /** The names of parts as they are written. */
  #names = /* @__PURE__ */ new Map();
  /** The text of a part, as it is by now. */
  text(path) {
    const part = this.parts.get(path);
    return this.#texts.get(path) ?? (part === void 0 ? void 0 : [...xmlText(part)].join(""));
  }
  put(path, text, name = path) {
    if (text === this.text(path)) return;
    this.#texts.set(path, text);
    this.#names.set(path, this.parts.get(path)?.name ?? name);
  }
  append(path, name, added) {
    const text = this.text(path);
    if (text === void 0) return;
    this.put(
      path,
      withAppended(text, name, () => added)
    );
  }
  /** A path that no part has. */
  free(start, end) {
    let number = 1;
    while (this.text(`${start}${number}${end}`) !== void 0) number += 1;
    return `${start}${number}${end}`;
  }
  /** Relates a part to another, and gives the name of the relation. */
  relate(path, type, target) {
    const at = relationsPath(path);
    const own = this.text(at) ?? `<Relationships xmlns="${PACKAGE}"/>`;
    let number = 1;
    while (own.includes(`"marks${number}"`)) number += 1;
    const id = `marks${number}`;
    const relation = `<Relationship Id="${id}" Type="${type}" Target="/${target}"/>`;
    this.put(
      at,
      withAppended(own, "Relationships", () => relation)
    );
    return id;
  }
  /** The zip file of all parts, in their order, new ones last. */
  toZip() {
    const files = /* @__PURE__ */ Object.create(null);
    for (const [path, { name }] of this.parts) files[name] = this.#bytes(path);
    for (const [path, name] of this.#names) files[name] ??= this.#bytes(path);
    return zipSync(files, { mtime: ZIP_DATE });
  }
  #bytes(path) {
    const [text, part] = [this.#texts.get(path), this.parts.get(path)];
    if (text !== void 0) return strToU8(utf8(text));
    return part === void 0 ? new Uint8Array() : bytesOf(part);
  }
};
var utf8 = (xml) => xml.replace(/^(<\?xml[^>]*encoding\s*=\s*["'])utf-16/i, "$1UTF-8");

// src/cli/table-marks.ts
function marksOf({ refused, notes }, { fields }, language) {
  const ofIssues = refused.flatMap(
    ({ issues }) => issues.map(({ sheet = "", cell, ...issue }) => {
      const severity = issue.code === "unanswered" ? "question" : "error";
      return { sheet, cell, severity, text: issueText(issue, language, fields) };
    })
  );
  const ofNotes = notes.flatMap((note) => {
    const { sheet = "", cell, code } = note;
    if (cell === void 0 || code === "passedOver") return [];
    return [{ sheet, cell, severity: "note", text: noteText(note, language) }];
  });
  const told = /* @__PURE__ */ new Set();
  return [...ofIssues, ...ofNotes].filter((mark) => {
    const key = JSON.stringify(mark);
    return !told.has(key) && told.add(key);
  });
}

// src/cli/tables-command.ts
function addTables(root, session) {
  const { say, finish } = session;
  const tables = root.command("tables").description(say.tables.about).helpCommand(false).addOption(languageOption(session));
  const onTable = (name) => tables.command(name).description(say.tables[name]).argument("<file>", name === "mark" ? say.tables.workbook : say.tables.file).option("--map <file>", say.options.map).option("--as-of <day>", say.options.asOf, dayOption(session)).addOption(new Option("--level <level>", say.options.level).choices([...levels])).addOption(languageOption(session)).option("--rulebook <folder>", say.options.rulebook);
  onTable("map").option("-o, --out <file>", say.tables.out).action(async (file, flags) => finish(await mapTable(file, flags, session)));
  onTable("mark").requiredOption("-o, --out <file>", say.tables.marked).action(async (file, flags) => finish(await markTable(file, flags, session)));
}
async function tableOf(file, bytes, flags, session) {
  const { map, out, level, asOf, rulebook: folder } = flags;
  const rulebook = folder === void 0 ? hunan2016To2020() : rulebookOf({ rulebook: folder }, session);
  const mapping = map === void 0 ? void 0 : readMappingFile(map, rulebook, session);
  const read = async (by) => readTable(bytes, await optionsFor(bytes, { name: file, level, asOf, rulebook, mapping: by }));
  return { rulebook, table: await answeredTable(file, { mapping, map, out }, read, session) };
}
async function markTable(file, flags, session) {
  const { language, complain } = session;
  const say = tableWords[language];
  const { out = "" } = flags;
  if (existsSync(out)) throw new UsageError(say.exists(out));
  const bytes = fileBytes(file, session);
  if (!isZip(bytes) && extname(file).toLowerCase() !== ".xlsx") throw new UsageError(say.onlyWorkbooks(file));
  const { table, rulebook } = await tableOf(file, bytes, flags, session);
  for (const fault of table.faults) complain(`${file}: ${describeFileFault(fault, language)}`);
  if (table.faults.length > 0) return EXIT.refused;
  if (!isZip(bytes)) throw new UsageError(say.onlyWorkbooks(file));
  const marks = marksOf(table, rulebook, language);
  writeWhole(out, markWorkbook(bytes, marks));
  complain(say.markedIn(out, marks.length));
  return EXIT.ok;
}
async function mapTable(file, flags, session) {
  const { language, output, complain } = session;
  const { map, out } = flags;
  const say = tableWords[language];
  if (out !== void 0 && out !== map && existsSync(out)) throw new UsageError(say.exists(out));
  const { rulebook, table } = await tableOf(file, fileBytes(file, session), flags, session);
  await output.write(mapText(file, table, rulebook, session));
  for (const fault of table.faults) complain(`${file}: ${describeFileFault(fault, language)}`);
  if (out !== void 0) {
    writeWhole(out, `${printableJson(table.mapping, 2)}
`);
    complain(say.written(out));
  }
  return table.faults.length > 0 || table.questions.length > 0 ? EXIT.refused : EXIT.ok;
}
function mapText(file, table, rulebook, session) {
  const { language } = session;
  const say = tableWords[language];
  const { columns, notes, questions, counts } = table;
  const lines = [];
  let sheet;
  for (const column of columns) {
    if (column.sheet !== sheet) lines.push(say.sheet(column.sheet ?? ""));
    sheet = column.sheet;
    lines.push(`  ${columnLine(column, rulebook, session)}`);
  }
  lines.push("", say.counts(file, counts), ...notes.map((note) => `  ${describeNote(note, language)}`));
  if (questions.length > 0) lines.push("", say.questions(file, questions.length));
  lines.push(...questions.map((question) => `  ${questionLine(question, session)}`));
  return `${lines.map(printable).join("\n")}
`;
}
function columnLine({ column, heading, to, unit, personal, samples }, { fields }, { language }) {
  const say = tableWords[language];
  const label = levels.flatMap(
    (level) => (to === void 0 ? void 0 : fields.at(level, to)?.label[language]) ?? []
  )[0];
  const meaning = to === void 0 ? say.unknown : label ?? say.role[to] ?? to;
  const shown = samples.map((text) => personal ? hidden(text) : text);
  return say.column(column, heading, meaning, unit === void 0 ? "" : say.option[unit] ?? unit, shown);
}
function hidden(text) {
  const [first = "", ...rest] = text;
  return first + "*".repeat(Math.min(rest.length, MAX_HIDDEN));
}
var MAX_HIDDEN = 3;
export {
  addTables
};
