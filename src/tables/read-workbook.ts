/** Reads workbooks (`.xlsx`, `.xlsm`): formulas are never computed, macros never run, links never followed. */
import { atMost, FileFault } from './file-fault.js';
import { KeptTexts } from './kept-texts.js';
import { MAX_CELL_TEXTS, MAX_KEPT, MAX_SHEETS } from './limits.js';
import { withoutCovered } from './merged.js';
import { builtInFormat } from './number-format.js';
import { readText, type Shared, type Style, styleOf } from './read-cell.js';
import { readRows, readSurroundings } from './read-worksheet.js';
import type { SourceSheet } from './source-sheet.js';
import { XmlReader } from './xml.js';
import { readZip, xmlText, type ZipPart } from './zip.js';

type Parts = ReadonlyMap<string, ZipPart>;

/** A relation of a part to another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, and what stands before it. */
  readonly type: string;
  readonly base: string;
  /** The full path of the part. */
  readonly target: string;
}

/** The sheets of a workbook in their order. */
export function readWorkbook(bytes: Uint8Array): SourceSheet[] {
  return sheetsOf(readZip(bytes));
}

/** The sheets of the workbook that the parts of a zip file are. */
export function sheetsOf(parts: Parts): SourceSheet[] {
  const path = workbookPath(parts);
  const { sheets, from1904 } = readList(parts, path);
  const relations = relationsOf(parts, path);
  const named = (type: string) => parts.get(relations.find((one) => one.type === type)?.target ?? '');
  atMost(sheets.length, MAX_SHEETS, 'sheets');
  const shared: Shared = { texts: readTexts(named('sharedStrings')), styles: readStyles(named('styles')), from1904 };
  return sheets.flatMap(({ name, hidden, id }) => {
    const relation = relations.find((one) => one.id === id);
    // Charts and dialogues may be sheets of their own.
    if (relation !== undefined && relation.type !== 'worksheet') return [];
    const part = parts.get(relation?.target ?? '');
    if (part === undefined) throw new FileFault({ code: 'damagedFile', sheet: name });
    const surroundings = readSurroundings(part, name);
    const rows = { [Symbol.iterator]: () => withoutCovered(readRows(part, shared, name), surroundings.merged, name) };
    return [{ name, ...(hidden ? { hidden } : {}), rows, ...surroundings }];
  });
}

/** Where the workbook is: its root says so. */
export function workbookPath(parts: Parts): string {
  return relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
}

/** The relations of a part, with the full paths of those that are in the file. */
export function relationsOf(parts: Parts, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const part = parts.get(relationsPath(path));
  if (part === undefined) return [];
  const found: Relation[] = [];
  const xml = open(part);
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'Relationship' || xml.attribute('TargetMode') === 'External') continue;
    const type = xml.attribute('Type') ?? '';
    found.push({
      id: xml.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      base: type.slice(0, type.lastIndexOf('/') + 1),
      target: pathFrom(folder, xml.attribute('Target') ?? ''),
    });
  }
  return found;
}

/** Where the relations of a part are. */
export function relationsPath(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** A path as seen from a folder, as the parts are named. */
function pathFrom(folder: string, path: string): string {
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : folder + path).toLowerCase().split(/[\\/]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** A sheet as a workbook names it; its relation leads to its part. */
interface Listed {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

/** The sheets that the workbook at a path names. */
export function listSheets(parts: Parts, path: string): readonly Listed[] {
  return readList(parts, path).sheets;
}

/** The names of the sheets and from when days are counted. */
function readList(parts: Parts, path: string): { sheets: Listed[]; from1904: boolean } {
  const part = parts.get(path);
  if (part === undefined) throw new FileFault({ code: 'notATable' });
  const sheets: Listed[] = [];
  let from1904 = false;
  const xml = open(part);
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open') continue;
    // Texts and presentations are parts in a zip file too.
    if (xml.depth === 1 && xml.name !== 'workbook') throw new FileFault({ code: 'notATable' });
    if (xml.name === 'workbookPr') from1904 = xml.flag('date1904');
    if (xml.name !== 'sheet') continue;
    const state = xml.attribute('state') ?? 'visible';
    sheets.push({ name: xml.attribute('name') ?? '', hidden: state !== 'visible', id: xml.attribute('id') ?? '' });
  }
  return { sheets, from1904 };
}

/** The texts that cells refer to. */
function readTexts(part: ZipPart | undefined): KeptTexts {
  const texts = new KeptTexts();
  if (part === undefined) return texts;
  const xml = open(part);
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token !== 'open' || xml.name !== 'si') continue;
    texts.push(readText(xml));
    atMost(texts.length, MAX_CELL_TEXTS, 'texts');
  }
  return texts;
}

/** What the styles that cells refer to show numbers as. */
function readStyles(part: ZipPart | undefined): Style[] {
  const styles: Style[] = [];
  if (part === undefined) return styles;
  const formats = new Map<number, string>();
  const known = new Map<number, Style>();
  const xml = open(part);
  let isCells = false;
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (xml.name === 'cellXfs') isCells = token === 'open';
    if (token !== 'open') continue;
    const id = Number(xml.attribute('numFmtId') ?? 0);
    if (xml.name === 'numFmt') formats.set(id, xml.attribute('formatCode') ?? '');
    if (xml.name !== 'xf' || !isCells) continue;
    const style = known.get(id) ?? styleOf(formats.get(id) ?? builtInFormat(id));
    known.set(id, style);
    styles.push(style);
  }
  return styles;
}

function open(part: ZipPart): XmlReader {
  atMost(part.size, MAX_KEPT, 'bytes');
  return new XmlReader(xmlText(part), part.name);
}
