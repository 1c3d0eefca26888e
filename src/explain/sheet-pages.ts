/** What goes on which sheet of paper: at most 12 members on the first, and no more lines than a sheet has room for. */

/** More members continue on further sheets. */
export const MEMBERS_ON_FIRST_PAGE = 12;

/** What a case has to show. */
export interface Contents {
  readonly household: boolean;
  /** How much more fits where the print is smaller; 1 where it is not. */
  readonly scale: number;
  /** The members, each with the texts of the columns of their table. */
  readonly members: readonly (readonly string[])[];
  readonly memberHead: readonly string[];
  /** How much of the sheet each of those columns takes, as parts of a whole. */
  readonly memberWidths: readonly number[];
  /** The rows of the table of criteria, each with the texts of its columns. */
  readonly rows: readonly (readonly string[])[];
  /** What stands below the members wherever there are any. */
  readonly legend: string;
  /** What stands at the head: of all whose it is, of the first what came of it as well, and whether a code stands beside it. */
  readonly head: readonly string[];
  readonly hasCode: boolean;
  /** What stands on every sheet, and what only on the first, as wide as the sheet. */
  readonly everywhere: readonly string[];
  readonly texts: readonly string[];
  /** What stands on the last, above the signatures, in small print. */
  readonly last: string;
  readonly next: readonly string[];
}

/** What one sheet shows of it: members by position. */
export interface SheetPage {
  readonly members: readonly number[];
  readonly next: readonly string[];
}

/** Lines of text on a sheet, and what the fixed parts of the first one and of others take, and those of the last. */
const LINES = 74.4;
const FIXED_LINES = 7.3;
const CONTINUED_FIXED_LINES = 5;
const SIGNATURE_LINES = 4.2;
/** The head of the steps, where there are any. */
const STEPS_LINES = 2;
/** What a row of a table takes besides its text. */
const ROW_LINES = 0.3;
/** What a table of members takes besides its rows and the legend. */
const TABLE_LINES = 0.8;
const INCOME_LINES = 4.5;
/** The box around what stands on every sheet. */
const BOX_LINES = 1;
/** A code, and how much of the width is left beside it. Below stands what is in it. */
const CODE_LINES = 3.7;
const BESIDE_CODE = 0.84;
const CODE_TEXT_LINES = 1;
/** How much more of small print fits. */
const SMALLER = 1.2;
/** Half-width places on a line, and in the columns that can wrap: item, value, bound, margin. */
const PLACES = 112;
export const COLUMNS = [23.9, 22.6, 19.5, 14.5] as const;
/** Where a word may end its line; it takes no place. */
export const BREAK = '\u200b';
/** The same for the columns of members together. */
const MEMBER_PLACES = 104;

/** Signs from here on stand by themselves at the end of a line, and take two places: the Chinese ones. */
const CHINESE = 0x2e80;
/** The widest of the others take two as well. */
const wide = new Set(Array.from('MWmw@%·…‘’“”—→', (sign) => sign.codePointAt(0)));
const space = /\s/;

/** Whether a line may end there, and a space is left hanging: asked of every sign, so first of those that are most. */
function isSpace(sign: string, code: number): boolean {
  if (code > 0x20 && code < 0x7f) return false;
  return code >= CHINESE ? code === 0x3000 || code === 0xfeff : sign === BREAK || space.test(sign);
}

/** How many lines a text takes, broken between words, and within those that are longer than a line. */
export function linesIn(text: string, line: number): number {
  if (text.length * 2 <= line) return 1;
  let lines = 1;
  let at = 0;
  const put = (places: number) => {
    if (at + places <= line) at += places;
    else {
      const whole = Math.ceil(places / line);
      lines += at === 0 ? whole - 1 : whole;
      at = places - (whole - 1) * line;
    }
  };
  let word = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    const places = code >= CHINESE || wide.has(code) ? 2 : 1;
    const hangs = isSpace(sign, code);
    if (!hangs && code < CHINESE) {
      word += places;
      continue;
    }
    put(word);
    word = 0;
    // Spaces hang over the end.
    if (hangs) at = Math.min(line, at + (sign === BREAK ? 0 : places));
    else put(places);
  }
  put(word);
  return lines;
}

const linesOf = (texts: readonly string[], scale: number) =>
  texts.reduce((sum, text) => sum + linesIn(text, PLACES * scale), 0);

function heightOf(row: readonly string[], columns: readonly number[], scale: number): number {
  return ROW_LINES + Math.max(1, ...row.map((text, column) => linesIn(text, (columns[column] ?? PLACES) * scale)));
}

/** How many of the texts, from the first on, fit into a number of lines. */
function fitting(texts: readonly string[], lines: number, scale: number): number {
  let left = lines;
  const over = texts.findIndex((text) => {
    left -= linesIn(text, PLACES * scale);
    return left < 0;
  });
  return over < 0 ? texts.length : over;
}

/** A line of what fills sheets, and what a sheet that begins with it has above it; empty where nothing. */
interface SheetLine {
  readonly text: string;
  readonly lead: string;
}

/** Lines as they fill sheets that show nothing else. */
export function inPages<L extends SheetLine>(lines: readonly L[]): L[][] {
  const pages: L[][] = [];
  let at = 0;
  do {
    // No text takes less than a line.
    const next = lines.slice(at, at + LINES);
    const lead = next[0]?.lead ?? '';
    const room = LINES - CONTINUED_FIXED_LINES - (lead === '' ? 0 : linesIn(lead, PLACES));
    const texts = next.map(({ text }) => text);
    const page = next.slice(0, Math.max(1, fitting(texts, room, 1)));
    pages.push(page);
    at += page.length;
  } while (at < lines.length);
  return pages;
}

/** The sheets of a case, the first and those that continue it. Who signs, signs on the last. */
export function pagesOf(contents: Contents): SheetPage[] {
  const { members, next, scale } = contents;
  const pages: SheetPage[] = [];
  const small = contents.last === '' ? 0 : linesIn(contents.last, PLACES * SMALLER * scale) / SMALLER;
  let member = 0;
  let step = 0;
  const isDone = (page: SheetPage) =>
    member + page.members.length === members.length && step + page.next.length === next.length;
  do {
    const signed = filled(contents, pages.length === 0, member, step, SIGNATURE_LINES * scale + small);
    const full = isDone(signed) ? signed : filled(contents, pages.length === 0, member, step, 0);
    // What fits only without signatures leaves something for a sheet that has room for them.
    const page = isDone(full) ? signed : full;
    pages.push(page);
    member += page.members.length;
    step += page.next.length;
  } while (member < members.length || step < next.length);
  return pages;
}

/** One sheet from a member and a step on, with so many lines kept free. */
function filled(
  {
    household,
    scale,
    members,
    memberHead,
    memberWidths,
    legend,
    rows,
    everywhere,
    head,
    hasCode,
    texts,
    next,
  }: Contents,
  first: boolean,
  member: number,
  step: number,
  kept: number,
): SheetPage {
  const tables = rows.reduce((sum, row) => sum + heightOf(row, COLUMNS, scale), household ? INCOME_LINES : 0);
  const heading = hasCode ? Math.max(CODE_LINES * scale, linesOf(head, scale * BESIDE_CODE)) : linesOf(head, scale);
  const own = first
    ? FIXED_LINES * scale + heading + tables + linesOf(texts, scale)
    : CONTINUED_FIXED_LINES * scale + linesOf(head.slice(0, 1), scale);
  const fixed = own + (hasCode ? CODE_TEXT_LINES : 0);
  const boxed = everywhere.length * BOX_LINES + linesOf(everywhere, scale);
  let room = LINES * scale - boxed - fixed - kept;
  const columns = memberWidths.map((part) => Math.floor(MEMBER_PLACES * part));
  if (member < members.length) {
    const below = legend === '' ? 0 : linesIn(legend, PLACES * scale);
    room -= TABLE_LINES + heightOf(memberHead, columns, scale) + below;
  }
  const here: number[] = [];
  for (const [index, row] of members.entries()) {
    if (index < member) continue;
    if (first && here.length === MEMBERS_ON_FIRST_PAGE) break;
    const height = heightOf(row, columns, scale);
    // A sheet that continues shows one at least, or there would be no end.
    if (height > room && (first || here.length > 0)) break;
    room -= height;
    here.push(index);
  }
  const steps = next.slice(step);
  if (steps.length > 0) room -= STEPS_LINES;
  const all = fitting(steps, room, scale) === steps.length;
  const later = !first && member + here.length < members.length;
  // A line that says where the rest is needs a place too.
  let count = later ? 0 : fitting(steps, first && !all ? room - 1 : room, scale);
  if (!first && here.length === 0) count = Math.max(1, count);
  return { members: here, next: steps.slice(0, count) };
}
