/** What goes on which sheet of paper: at most 12 members on the first, and no more lines than a sheet has room for. */

/** More members continue on further sheets. */
export const MEMBERS_ON_FIRST_PAGE = 12;

/** What a case has to show. */
export interface Contents {
  readonly household: boolean;
  /** Positions of the members. */
  readonly members: readonly number[];
  /** The rows of the table of criteria, each with the texts of its columns. */
  readonly rows: readonly (readonly string[])[];
  readonly workings: readonly string[];
  readonly next: readonly string[];
}

/** What one sheet shows of it. */
export interface SheetPage {
  readonly members: readonly number[];
  readonly next: readonly string[];
}

/** Lines of small print on a sheet, and what the fixed parts of the first one take. */
const LINES = 58;
const FIXED_LINES = 18;
const CONTINUED_FIXED_LINES = 8;
/** Half-width places on a line, and in each column of the table of criteria that can wrap: item, value, bound, margin. */
const PLACES = 112;
export const COLUMNS = [24, 21, 24, 11] as const;

/** How many lines a text takes; Chinese characters take two places. */
export function linesIn(text: string, line: number = PLACES): number {
  const places = [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
  return Math.max(1, Math.ceil(places / line));
}

/** Takes as many texts as fit into a number of lines, at least one. */
function fitting(texts: readonly string[], lines: number): number {
  let left = lines;
  let count = 0;
  for (const text of texts) {
    left -= linesIn(text);
    if (left < 0) break;
    count += 1;
  }
  return count;
}

/** The sheets of a case, the first and those that continue it. */
export function pagesOf({ household, members, rows, workings, next }: Contents): SheetPage[] {
  const shown = members.slice(0, MEMBERS_ON_FIRST_PAGE);
  const heights = rows.map((row) => Math.max(...row.map((text, column) => linesIn(text, COLUMNS[column]))));
  const tables =
    heights.reduce((sum, lines) => sum + lines, 0) + (shown.length === 0 ? 0 : shown.length + 1) + (household ? 3 : 0);
  const room = LINES - FIXED_LINES - tables - workings.reduce((sum, line) => sum + linesIn(line), 0);
  const all = fitting(next, room) === next.length;
  // A line that says where the rest is needs a place too.
  const first = fitting(next, all ? room : room - 1);
  const pages: SheetPage[] = [{ members: shown, next: next.slice(0, first) }];
  let rest = members.slice(shown.length);
  let steps = next.slice(first);
  while (rest.length > 0 || steps.length > 0) {
    const capacity = LINES - CONTINUED_FIXED_LINES;
    const here = rest.slice(0, capacity - 2);
    const left = capacity - (here.length === 0 ? 0 : here.length + 2);
    const count = here.length < rest.length ? 0 : Math.max(here.length === 0 ? 1 : 0, fitting(steps, left));
    pages.push({ members: here, next: steps.slice(0, count) });
    rest = rest.slice(here.length);
    steps = steps.slice(count);
  }
  return pages;
}
