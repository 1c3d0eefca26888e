/**
 * What is written beside marked cells: in one part the texts, in another the drawing that shows them. Those that a sheet
 * has already stay as they are; a cell that has one gets more text in it.
 */
import { type Insertion, insertAll, prefixOf, withAppended } from './insertions.js';
import { writtenXml } from './written-xml.js';
import { XmlReader } from './xml.js';

/** A comment to be written; row and column count from 1. */
export interface Comment {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Who comments. */
const AUTHOR = 'tuopin';

/** A part of comments with more of them. */
export function withComments(text: string | undefined, comments: readonly Comment[]): string {
  const own = text ?? `<comments xmlns="${MAIN}"><authors/><commentList/></comments>`;
  const found = commentsIn(own);
  const grown: Insertion[] = [];
  for (const { cell, text: said } of comments) {
    const place = found.places.get(cell);
    if (place !== undefined) grown.push({ ...place, text: run(found.prefix, `\n${said}`) });
  }
  const fresh = comments.filter(({ cell }) => !found.places.has(cell));
  const more = insertAll(
    own,
    grown.sort((one, other) => one.start - other.start),
  );
  const authored = withAppended(more, 'authors', (prefix) => `<${prefix}author>${AUTHOR}</${prefix}author>`);
  return withAppended(authored, 'commentList', (prefix) =>
    fresh
      .map(
        ({ cell, text: said }) =>
          `<${prefix}comment ref="${cell}" authorId="${found.authors}"><${prefix}text>${run(prefix, said)}</${prefix}text></${prefix}comment>`,
      )
      .join(''),
  );
}

/** A run of text. */
function run(prefix: string, text: string): string {
  return `<${prefix}r><${prefix}rPr><${prefix}sz val="9"/><${prefix}rFont val="SimSun"/><${prefix}charset val="134"/></${prefix}rPr><${prefix}t xml:space="preserve">${writtenXml(text)}</${prefix}t></${prefix}r>`;
}

/** How many authors a part of comments names, and where the text on each cell ends. */
function commentsIn(text: string): {
  authors: number;
  places: Map<string, { start: number; end: number }>;
  prefix: string;
} {
  const places = new Map<string, { start: number; end: number }>();
  const xml = new XmlReader([text], 'comments');
  let authors = 0;
  let cell = '';
  let prefix = '';
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'open' && xml.depth === 1) prefix = prefixOf(text.slice(xml.start, xml.end));
    if (token === 'open' && xml.name === 'author') authors += 1;
    if (token === 'open' && xml.name === 'comment') cell = xml.attribute('ref') ?? '';
    if (token === 'close' && xml.name === 'text' && xml.start < xml.end)
      places.set(cell, { start: xml.start, end: xml.start });
  }
  return { authors, places, prefix };
}

/** The cells that a part of comments has comments on. */
export function commentedCells(text: string | undefined): ReadonlySet<string> {
  return new Set(text === undefined ? [] : commentsIn(text).places.keys());
}

const START = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

/** A drawing of comments with more of them. It is put in as text: what Excel writes here is not always XML. */
export function withDrawnComments(text: string | undefined, comments: readonly Comment[]): string {
  const own = text ?? START;
  const end = own.lastIndexOf('</xml>');
  if (end < 0) return own;
  let last = 1024;
  for (const [, number] of own.matchAll(/_x0000_s(\d{1,9})\b/g)) last = Math.max(last, Number(number));
  const shapes = comments.map((comment, index) => shape(comment, last + 1 + index));
  return own.slice(0, end) + shapes.join('') + own.slice(end);
}

/** The box that shows a comment: to the right of its cell, as high as its text is long. */
function shape({ row, column, text }: Comment, id: number): string {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 18), 0);
  const bottom = row + Math.min(30, Math.max(3, lines));
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;width:180pt;height:${lines * 14 + 10}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column}, 12, ${row - 1}, 4, ${column + 4}, 12, ${bottom}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
}
