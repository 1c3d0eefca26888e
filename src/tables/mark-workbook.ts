/**
 * Marks an official's own workbook: the cells named are coloured, keeping all else of their looks, and commented. Of what
 * the workbook is made of only that is written anew which has to change; all other parts stay byte for byte.
 */
import { grouped } from '../base/grouped.js';
import { withAppended } from './insertions.js';
import { type Comment, commentedCells, withComments, withDrawnComments } from './marked-comments.js';
import { type MarkedCells, MarkedSheet } from './marked-sheet.js';
import { MarkedStyles, type MarkSeverity } from './marked-styles.js';
import { seenCells } from './merged.js';
import type { Packer } from './packer.js';
import { listSheets, type Relation, relationsOf, relationsPath, workbookPath } from './read-workbook.js';
import { readSurroundings } from './read-worksheet.js';
import { addressOf, cellPlace } from './source-sheet.js';
import { type PackedPart, packedPart, writtenZip } from './written-zip.js';
import { bytesOf, readZip, xmlText, type ZipPart } from './zip.js';

/** What is said of a cell. */
export interface Mark {
  readonly sheet: string;
  /** `D17` */
  readonly cell: string;
  readonly text: string;
  readonly severity: MarkSeverity;
}

const gravity: readonly MarkSeverity[] = ['error', 'question', 'note'];

/** How grave the gravest of some marks is. */
export const gravest = (marks: readonly Mark[]): MarkSeverity =>
  gravity.find((one) => marks.some(({ severity }) => severity === one)) ?? 'note';

const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const STYLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A workbook with marks. Several on one cell are one comment, in the colour of the gravest. Unknown sheets are refused. */
export function markWorkbook(bytes: Uint8Array, marks: readonly Mark[]): Uint8Array {
  return writtenZip(markedParts(bytes, marks));
}

/** The parts that it is made of, packed. */
export function markedParts(bytes: Uint8Array, marks: readonly Mark[], packer?: Packer): PackedPart[] {
  const parts = readZip(bytes);
  const changed = new Changes(parts);
  const path = workbookPath(parts);
  const relations = relationsOf(parts, path);
  const sheets = listSheets(parts, path);
  const related = relations.find(({ type }) => type === 'styles')?.target;
  const stylesPath = related ?? changed.free('xl/styles', '.xml');
  const styles = new MarkedStyles(changed.text(stylesPath), stylesPath);
  for (const [name, ofSheet] of grouped(marks, ({ sheet }) => sheet)) {
    const id = sheets.find((sheet) => sheet.name === name)?.id;
    const relation = relations.find((one) => one.id === id);
    if (relation === undefined) throw new RangeError(`The workbook has no sheet of the name ${JSON.stringify(name)}.`);
    markSheet(changed, relation, ofSheet, styles);
  }
  const looks = styles.toXml();
  if (looks === undefined) return changed.toParts(packer);
  if (!parts.has(stylesPath)) {
    const { base = '' } = relations[0] ?? {};
    if (related === undefined) changed.relate(path, `${base}styles`, stylesPath);
    changed.append('[content_types].xml', 'Types', `<Override PartName="/${stylesPath}" ContentType="${STYLES}"/>`);
  }
  changed.put(stylesPath, looks);
  return changed.toParts(packer);
}

/** Marks a sheet: its cells, its comments, and what leads from it to them. */
function markSheet(
  changed: Changes,
  { target: path, base }: Relation,
  marks: readonly Mark[],
  styles: MarkedStyles,
): void {
  const cells = new Map<number, Map<number, MarkSeverity>>();
  const comments: Comment[] = [];
  const part = changed.parts.get(path);
  const rows = marks.map(({ cell }) => placeOf(cell).row).sort((one, other) => one - other);
  const seen = seenCells(rows, part === undefined ? [] : readSurroundings(part, path).merged);
  const cellOf = (mark: Mark) => {
    const { row, column } = seen(placeOf(mark.cell));
    return addressOf(column, row);
  };
  for (const [cell, ofCell] of grouped(marks, cellOf)) {
    const { row, column } = cellPlace(cell);
    cells.set(row, (cells.get(row) ?? new Map<number, MarkSeverity>()).set(column, gravest(ofCell)));
    comments.push({ cell, row, column, text: [...new Set(ofCell.map(({ text }) => text))].join('\n') });
  }
  const sheet = new MarkedSheet(changed.text(path) ?? '', path, cells satisfies MarkedCells, styles);
  const known = relationsOf(changed.parts, path);
  const [said, drawn] = ['comments', 'vmlDrawing'].map((type) => known.find((one) => one.type === type));
  const before = commentedCells(said && changed.text(said.target));
  const saidPath = said?.target ?? changed.free('xl/comments', '.xml');
  changed.put(saidPath, withComments(said && changed.text(said.target), comments));
  const drawnPath = drawn?.target ?? changed.free('xl/drawings/vmldrawing', '.vml');
  const fresh = comments.filter(({ cell }) => !before.has(cell));
  changed.put(drawnPath, withDrawnComments(drawn && changed.text(drawn.target), fresh));
  if (said === undefined) {
    changed.relate(path, `${base}comments`, saidPath);
    changed.append('[content_types].xml', 'Types', `<Override PartName="/${saidPath}" ContentType="${COMMENTS}"/>`);
  }
  const id = drawn === undefined ? changed.relate(path, `${base}vmlDrawing`, drawnPath) : undefined;
  if (drawn === undefined && !/Extension\s*=\s*["']vml["']/i.test(changed.text('[content_types].xml') ?? '')) {
    changed.append('[content_types].xml', 'Types', `<Default Extension="vml" ContentType="${VML}"/>`);
  }
  changed.put(path, sheet.toXml(id === undefined ? undefined : { id, related: base.slice(0, -1) }));
}

/** The place of a cell to be marked. */
function placeOf(cell: string) {
  const place = cellPlace(cell.toUpperCase());
  if (place.row === 0) throw new RangeError(`${JSON.stringify(cell)} is no address of a cell.`);
  return place;
}

/** The parts of a workbook with what changes of them. */
class Changes {
  readonly #texts = new Map<string, string>();
  /** The names of parts as they are written. */
  readonly #names = new Map<string, string>();

  constructor(readonly parts: ReadonlyMap<string, ZipPart>) {}

  /** The text of a part, as it is by now. */
  text(path: string): string | undefined {
    const part = this.parts.get(path);
    return this.#texts.get(path) ?? (part === undefined ? undefined : [...xmlText(part)].join(''));
  }

  put(path: string, text: string, name = path): void {
    if (text === this.text(path)) return;
    this.#texts.set(path, text);
    this.#names.set(path, this.parts.get(path)?.name ?? name);
  }

  append(path: string, name: string, added: string): void {
    const text = this.text(path);
    if (text === undefined) return;
    this.put(
      path,
      withAppended(text, name, () => added),
    );
  }

  /** A path that no part has. */
  free(start: string, end: string): string {
    let number = 1;
    while (this.text(`${start}${number}${end}`) !== undefined) number += 1;
    return `${start}${number}${end}`;
  }

  /** Relates a part to another, and gives the name of the relation. */
  relate(path: string, type: string, target: string): string {
    const at = relationsPath(path);
    const own = this.text(at) ?? `<Relationships xmlns="${PACKAGE}"/>`;
    let number = 1;
    while (own.includes(`"marks${number}"`)) number += 1;
    const id = `marks${number}`;
    const relation = `<Relationship Id="${id}" Type="${type}" Target="/${target}"/>`;
    this.put(
      at,
      withAppended(own, 'Relationships', () => relation),
    );
    return id;
  }

  /** All parts in their order, new ones last. */
  toParts(packer: Packer | undefined): PackedPart[] {
    const files: Record<string, Uint8Array> = Object.create(null);
    for (const [path, { name }] of this.parts) files[name] = this.#bytes(path);
    for (const [path, name] of this.#names) files[name] ??= this.#bytes(path);
    return Object.entries(files).map(([name, bytes]) => packedPart(name, [bytes], packer));
  }

  #bytes(path: string): Uint8Array {
    const [text, part] = [this.#texts.get(path), this.parts.get(path)];
    if (text !== undefined) return new TextEncoder().encode(utf8(text));
    return part === undefined ? new Uint8Array() : bytesOf(part);
  }
}

/** What is written anew is UTF-8. */
const utf8 = (xml: string) => xml.replace(/^(<\?xml[^>]*encoding\s*=\s*["'])utf-16/i, '$1UTF-8');
