/** Where a sheet's header stands, and what each of its columns holds. */
import { type FieldTable, type Level, levels } from '../records/catalog.js';
import { zhCellWords } from '../words/zh/cell-words.js';
import { cellWords, keysOf } from './cell-keys.js';
import { bare, textKey } from './key.js';
import { writtenYear } from './read-value.js';
import type { SourceCell, SourceRow, SourceSheet } from './source-sheet.js';
import { type Headings, headingKey, headingsOf, isGroupOf, isWhether, isYear, type Target } from './target.js';
import { type TableUnit, unitNamed } from './units.js';

/** A column: where it stands, what it is headed with, what it holds and in which unit. */
export interface Column {
  /** From 1. */
  readonly column: number;
  /** Stacked headings are joined by `/`. */
  readonly heading: string;
  /** What it holds; undefined where nobody knows. */
  readonly target: Target | undefined;
  /** The unit that its heading, or the row below it, names. */
  readonly unit: TableUnit | undefined;
  /** The year that its heading begins with, of which what it holds is. */
  readonly year?: string | undefined;
}

/** A sheet's layout. */
export interface Layout {
  readonly level: Level;
  readonly columns: readonly Column[];
  /** The rows that the header takes. */
  readonly header: readonly number[];
  /** Below it, a row of units or of the columns' numbers. */
  readonly below: readonly number[];
  /** The unit of money that stands above the header, for the whole sheet. */
  readonly unit: TableUnit | undefined;
  /** What else stands there of all rows: 县 and its name in the next cell, `年度：2018年`. */
  readonly stated: readonly SaidAbove[];
  /** It has columns that say something of a member. */
  readonly hasMembers: boolean;
  /** It has columns that say something of the household, beyond which it is. */
  readonly hasHouseholds: boolean;
}

/** What is said above a header of all that stands below it: a column of one value. */
export interface SaidAbove extends Column {
  readonly target: Target;
  readonly row: number;
  readonly value: SourceCell;
}

/** A header is looked for in so many rows that are not blank. */
export const HEADER_ROWS = 40;
/** As many rows can stand on one another in a header. */
const MAX_STACKED = 3;
/** Fewer columns that are known do not make a header. */
const FEWEST_KNOWN = 2;
/** A row of so many known columns, if they are half of all, is one. */
const SURELY_KNOWN = 3;

/** Where somebody is, and of which year a row is. */
const whereAndWhen = ['village', 'villageName', 'townshipName', 'county', 'countyName', 'year'] as const;

/** What rows of members say of their household too: who and where it is, and of which year the sheet is. */
const whoAndWhere: readonly string[] = ['id', 'ignore', 'headName', 'headIdNumber', ...whereAndWhen];

/** What a mapping says of headings: the name of what a column holds, by heading. */
export type Mapped = (heading: string, level: Level) => Target | undefined;

interface Candidate {
  readonly first: number;
  readonly stacked: number;
  readonly level: Level;
  readonly columns: readonly Column[];
  readonly known: number;
  /** How much of that is known without a mapping: where a mapping makes two levels as likely, this decided before it was. */
  readonly own: number;
}

/**
 * The layout of a sheet; undefined where no row of it is a header.
 * @param rows the sheet's first rows, at most `HEADER_ROWS` of them are looked at
 * @param level the level that the caller knows the sheet to be of
 * @param year the year that the caller knows its records to be judged in; else one that is said above the header
 */
export function layoutOf(
  sheet: Pick<SourceSheet, 'merged'>,
  rows: readonly SourceRow[],
  level: Level | undefined,
  fields: FieldTable,
  mapped: Mapped,
  year?: string,
): Layout | undefined {
  const above = rows.slice(0, HEADER_ROWS);
  const candidates: Candidate[] = [];
  for (const one of level === undefined ? levels : [level]) {
    const headings = headingsOf(one, fields);
    for (let first = 0; first < above.length; first += 1) {
      for (let stacked = 1; stacked <= MAX_STACKED && first + stacked <= above.length; stacked += 1) {
        const taken = above.slice(first, first + stacked);
        const told = (mapped: (heading: string) => Target | undefined) =>
          columnsOf(sheet, above[first - 1], taken, headings, mapped);
        const columns = told((heading) => mapped(heading, one));
        if (columns === undefined) break;
        const known = isListOfPlaces(one, columns) ? columns.length : knownIn(columns);
        const isMapped = columns.some(({ heading }) => mapped(heading, one) !== undefined);
        const own = isMapped ? knownIn(told(() => undefined) ?? []) : known;
        if (known >= FEWEST_KNOWN) candidates.push({ first, stacked, level: one, columns, known, own });
      }
    }
  }
  const best = bestOf(candidates);
  if (best === undefined) return undefined;
  const after = rows[best.first + best.stacked];
  const below = after !== undefined && isBelow(after) ? [after] : [];
  const stated = above
    .slice(0, best.first)
    .flatMap((row) => statedIn(row, headingsOf(best.level, fields), (heading) => mapped(heading, best.level)))
    .filter(({ target }) => statable.includes(target.to));
  // A column of years says it of each row.
  const said = best.columns.some(({ target }) => isYear(target?.to))
    ? undefined
    : stated.find(({ target }) => isYear(target.to));
  const judged = year ?? (said && writtenYear({ source: said.value }));
  // What is of another year, or nobody knows whether it is of this one, tells nothing.
  const ofYear = best.columns.map((column) =>
    column.year === undefined || column.year === judged ? column : { ...column, target: undefined },
  );
  const columns = ofYear.map((column) => ({
    ...column,
    target: isInDoubt(column, ofYear, (heading) => mapped(heading, best.level)) ? undefined : column.target,
    unit: column.unit ?? unitNamed(textOf(below[0]?.cells[column.column - 1])),
  }));
  const told = columns.flatMap(({ target }) => target ?? []);
  return {
    level: best.level,
    columns,
    header: above.slice(best.first, best.first + best.stacked).map(({ number }) => number),
    below: below.map(({ number }) => number),
    unit: unitAbove(above.slice(0, best.first)),
    stated,
    hasMembers: told.some(({ member }) => member),
    hasHouseholds: told.some(({ member, to }) => !member && !whoAndWhere.includes(to)),
  };
}

/**
 * The best known header: of as much, the one of the fewest rows, as a title above adds nothing, but with all that goes on
 * below its first. Below the first that can hardly be anything else, the next table begins.
 */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const end = ({ first, stacked }: Candidate) => first + stacked;
  const sure = candidates.filter(({ known, columns }) => known >= SURELY_KNOWN && known * 2 >= columns.length);
  const last = Math.min(...sure.map(end));
  return candidates
    .filter(({ first }) => first < last)
    .reduce<Candidate | undefined>(
      (best, one) =>
        best === undefined || (one.known - best.known || one.own - best.own || rather(one, best)) > 0 ? one : best,
      undefined,
    );
}

function rather(one: Candidate, other: Candidate): number {
  return one.first === other.first ? one.columns.length - other.columns.length : other.stacked - one.stacked;
}

/** Whether others hold the same under the same words, and only what stands over them tells them apart: 上年 and 本年. */
function isOneOfMany({ column, heading, target }: Column, columns: readonly Column[]): boolean {
  return columns.some(
    (one) =>
      one.column !== column &&
      target !== undefined &&
      one.target?.to === target.to &&
      one.heading !== heading &&
      heading.includes('/') &&
      lowestKey(one.heading) === lowestKey(heading),
  );
}

/** Whether what a column is headed with may be said of more than one thing, and no mapping says of which. */
function isInDoubt(
  column: Column,
  columns: readonly Column[],
  mapped: (heading: string) => Target | undefined,
): boolean {
  if (isOneOfMany(column, columns)) return true;
  return BEHIND_NAME.has(lowestKey(column.heading)) && !isBehindName(column, columns) && !mapped(column.heading);
}

const BEHIND_NAME = keysOf('behindName');
const OF_PERSON = keysOf('ofPerson');
const lowestKey = (heading: string) => textKey(heading.split('/').at(-1) ?? '');

/** Whether nothing but what is said of a person stands between his name and a column: 关系 behind 联系人 is that of another. */
function isBehindName({ column }: Column, columns: readonly Column[]): boolean {
  const before = columns.filter((one) => one.column < column);
  const name = before.findLastIndex(({ target }) => target?.to === 'members[].name');
  return (
    name >= 0 &&
    before.slice(name).every(({ target, heading }) => target?.member === true || OF_PERSON.has(lowestKey(heading)))
  );
}

/** How much is known of a header: each thing once, and what is read by nothing, or may be of any level, for little. */
function knownIn(columns: readonly Column[]): number {
  const known = columns.filter(({ target }) => target !== undefined);
  const telling = known.filter(({ target, heading }) => target?.to !== 'ignore' && !isOfAnyLevel(heading));
  return new Set(telling.map(({ target }) => target?.to)).size + (known.length - telling.length) / 1000;
}

/** Whether columns say no more than what a place is called and where it is, or what is read of none: 村名, 乡镇, 户数. */
function isListOfPlaces(level: Level, columns: readonly Column[]): boolean {
  const isOfPlace = ({ target, heading }: Column) =>
    target === undefined ? isOfAnyLevel(heading) : target.to === 'name' || whoAndWhere.includes(target.to);
  const isNamed = columns.some(({ target }) => target?.to === 'name' || target?.to === 'id');
  return level !== 'household' && isNamed && columns.every(isOfPlace);
}

const OF_ANY_LEVEL = keysOf('ofAnyLevel');

/** Whether households, villages and counties have it alike, whatever its unit. */
function isOfAnyLevel(heading: string): boolean {
  return OF_ANY_LEVEL.has(headingKey(withoutUnit(heading.split('/').at(-1) ?? '').name));
}

/**
 * The columns of rows taken as a header; undefined where they cannot be one.
 * @param before the row before it
 */
function columnsOf(
  { merged }: Pick<SourceSheet, 'merged'>,
  before: SourceRow | undefined,
  rows: readonly SourceRow[],
  headings: Headings,
  mapped: (heading: string) => Target | undefined,
): readonly Column[] | undefined {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  if (rows.some(({ cells }) => cells.some((cell) => cell !== undefined && cell.kind !== 'text'))) return undefined;
  if (!rows.slice(1).every((row, at) => isStackedUnder(row, rows[at] as SourceRow))) return undefined;
  const isStating = before !== undefined && statedIn(before, headings, mapped).length > 0;
  const columns: Column[] = [];
  for (let column = 1; column <= width; column += 1) {
    const stack = rows.flatMap((row, at) => {
      const own = textOf(row.cells[column - 1]);
      // What stands over several columns stands over each of them: merged, or with blanks to its right in all but the last row.
      const over = own === '' && at < rows.length - 1 ? headingOver(merged, row, rows[at + 1], column) : own;
      return over === '' ? [] : [over];
    });
    if (stack.length === 0) continue;
    const own = columnOf(column, stack, headings, mapped);
    const group = isStating ? '' : groupBefore(merged, before, rows[0] as SourceRow, column);
    const isTold = group === '' || own.target === undefined || mapped(own.heading) !== undefined;
    columns.push(isTold || isGroupOf(group, own.target) ? own : columnOf(column, [group, ...stack], headings, mapped));
  }
  return columns.length < FEWEST_KNOWN ? undefined : columns;
}

/** Whether a row goes on with the header above it: something stands in it under a blank, and nothing that looks like data. */
function isStackedUnder({ cells }: SourceRow, above: SourceRow): boolean {
  const texts = cells.map(textOf);
  return (
    texts.some((text, at) => text !== '' && textOf(above.cells[at]) === '') &&
    !texts.some((text) => /^[\d\s.,:/%-]+$|\d{6}/.test(text))
  );
}

/** What stands over a column whose own cell is blank: what is merged over it or, where nothing is merged, goes on over blanks. */
function headingOver(
  merged: SourceSheet['merged'],
  row: SourceRow,
  below: SourceRow | undefined,
  column: number,
): string {
  const inRow = merged.filter(
    ({ top, bottom, left, right }) => top <= row.number && row.number <= bottom && left < right,
  );
  const over = inRow.find(({ left, right }) => left < column && column <= right);
  if (over !== undefined) return over.top === row.number ? textOf(row.cells[over.left - 1]) : '';
  if (inRow.length > 0) return '';
  let at = column - 1;
  while (at > 0 && textOf(row.cells[at - 1]) === '') at -= 1;
  // What has nothing below it heads its own column only.
  return at === 0 || textOf(below?.cells[at - 1]) === '' ? '' : textOf(row.cells[at - 1]);
}

/** What can be said of all of a sheet: where it is and of which year. */
const statable: readonly string[] = [...whereAndWhen, 'plannedYear'];

/** What a row above a header says of all below it, each by a name with its value behind a colon or in the next cell. */
function statedIn(
  row: SourceRow,
  headings: Headings,
  mapped: (heading: string) => Target | undefined,
): readonly SaidAbove[] {
  const filled = row.cells.flatMap((cell, at) => (cell === undefined ? [] : [{ cell, column: at + 1 }]));
  const named = (heading: string) => headings.get(headingKey(heading));
  const stated = (heading: string, value: SourceCell, column: number): SaidAbove[] => {
    const [told, known] = [mapped(heading), named(heading)];
    // What a mapping has read by nothing is no heading over the columns either.
    if (![told, known].some((one) => one !== undefined && statable.includes(one.to))) return [];
    return [{ column, heading, target: told ?? (known as Target), unit: undefined, row: row.number, value }];
  };
  const parts = filled.map(({ cell, column }) => {
    const [, heading = '', text = ''] =
      cell.kind === 'text' ? (/^([^:：]+)[:：](.+)$/s.exec(bare(cell.text)) ?? []) : [];
    return { heading: heading.trim(), value: { kind: 'text', text: text.trim() } as const, column };
  });
  if (parts.length > 0 && parts.every(({ heading, value }) => heading !== '' && value.text !== ''))
    return parts.flatMap(({ heading, value, column }) => stated(heading, value, column));
  if (filled.length % 2 !== 0) return [];
  const pairs = filled.flatMap(({ cell }, at) => (at % 2 === 0 ? [[cell, filled[at + 1]] as const] : []));
  return pairs.flatMap(([cell, next]) => {
    const heading = textOf(cell).replace(/[:：]$/, '');
    if (next === undefined || named(textOf(next.cell)) !== undefined) return [];
    return stated(heading, next.cell, next.column);
  });
}

const NO_GROUP = [...cellWords('note'), ...cellWords('unit')].map(textKey);
const TITLE = cellWords('title').map(textKey);

/** What the row right before a header says of some of its columns; blank where that is a title, a note, a unit. */
function groupBefore(
  merged: SourceSheet['merged'],
  before: SourceRow | undefined,
  header: SourceRow,
  column: number,
): string {
  if (before === undefined || before.number !== header.number - 1) return '';
  const first = header.cells.findIndex((cell) => cell !== undefined);
  const texts = before.cells.flatMap((cell, at) => (textOf(cell) === '' ? [] : [at]));
  if (texts.length === 1 && (texts[0] ?? 0) <= first) return '';
  const group = textOf(before.cells[column - 1]) || headingOver(merged, before, header, column);
  const key = textKey(group);
  const isNone =
    key.includes(':') || NO_GROUP.some((word) => key.startsWith(word)) || TITLE.some((word) => key.endsWith(word));
  return isNone ? '' : group;
}

function columnOf(
  column: number,
  stack: readonly string[],
  headings: Headings,
  mapped: (heading: string) => Target | undefined,
): Column {
  const heading = stack.join('/');
  const { target, unit, year } = targetUnder(stack, headings);
  const mappedTo = mapped(heading);
  const told = mappedTo ?? target;
  // What a mapping says of a column it says of its year too.
  return {
    column,
    heading,
    target: told?.to === 'unknown' ? undefined : told,
    unit,
    year: mappedTo === undefined ? year : undefined,
  };
}

/**
 * What a column under stacked headings holds, and the unit that the lowest names. All of them together say it (人均 over
 * 纯收入, 户主 over 姓名); else the lowest, but only below headings that are known to say no more than its kind: the 姓名
 * of 帮扶责任人, the 人均纯收入 of a year to come are none of the household's.
 */
export function targetUnder(stack: readonly string[], headings: Headings): Pick<Column, 'target' | 'unit' | 'year'> {
  const told = targetIn(stack, headings);
  const years = stack.flatMap((text) => YEAR_BEFORE.exec(text.normalize('NFKC'))?.[1] ?? []);
  if (told.target !== undefined || years.length !== 1) return told;
  const less = stack.map((text) => text.normalize('NFKC').replace(YEAR_BEFORE, '')).filter((text) => text !== '');
  const { target } = less.length === 0 ? told : targetIn(less, headings);
  return target !== undefined && ofYears.some((name) => target.to.startsWith(name))
    ? { ...told, target, year: years[0] }
    : told;
}

/** A year before what else a heading says: 2018年收入, 2018年度 over 工资性收入. */
const YEAR_BEFORE = new RegExp(`^\\s*((?:19|20)\\d\\d)(?:${[...zhCellWords.yearOf].reverse().join('|')})`);
/** What is headed so by the year that it is of. */
const ofYears: readonly string[] = ['income.', 'transferPart', 'reported.perCapitaNetIncome', 'reported.netIncome'];

function targetIn(stack: readonly string[], headings: Headings): Pick<Column, 'target' | 'unit'> {
  const { name, unit } = withoutUnit(stack.at(-1) ?? '');
  const named = (heading: string) => headings.get(headingKey(heading));
  const isOver = (above: string, target: Target) =>
    isGroupOf(withoutUnit(above).name, target) || headingKey(above) === headingKey(stack.at(-1) ?? '');
  const target =
    named(stack.join('/')) ??
    stack
      .map((_, at) => ({
        above: stack.slice(0, at),
        found: named(stack.slice(at).join('')) ?? named([...stack.slice(at, -1), name].join('')),
      }))
      .find(({ above, found }) => found !== undefined && above.every((one) => isOver(one, found)))?.found;
  const isAsked = target !== undefined && isWhether(stack.join('')) && !canBeYes(target);
  // 收入情况（元） over 工资性收入: what money is of may be said once over all of it.
  const over =
    target?.field?.kind === 'money' ? stack.map((one) => withoutUnit(one).unit).findLast(isMoneyUnit) : undefined;
  return { target: isAsked ? undefined : target, unit: unit ?? over };
}

/** 是否户主 is yes or no, and no name of the head. */
function canBeYes({ to, field }: Target): boolean {
  return to === 'ignore' || field?.kind === 'boolean' || field?.kind === 'code';
}

/** A heading and the unit in brackets at its end: `村集体经济收入（万元）`; brackets that name none are part of it. */
function withoutUnit(heading: string): { readonly name: string; readonly unit: TableUnit | undefined } {
  const [, name = '', within = ''] = /^([^()]*)\(([^()]*)\)$/.exec(heading.normalize('NFKC').trim()) ?? [];
  const unit = unitNamed(within);
  return unit === undefined ? { name: heading, unit } : { name, unit };
}

/** 单位：元, 金额单位为元, and not 填报单位：某县. */
const ABOVE = new RegExp(
  `(?:^|[^${zhCellWords.unitOfPeople}])(?:${cellWords('unit').join('|')})\\s*[:：${zhCellWords.unitIs}]\\s*([^\\s)）]+)`,
  'i',
);

/** The unit of money that rows above the header name for all of the sheet: `单位：元`; undefined where they name several. */
function unitAbove(rows: readonly SourceRow[]): TableUnit | undefined {
  const named = rows.flatMap(({ cells }) =>
    // 单位：户、人、元
    cells.flatMap((cell) =>
      (ABOVE.exec(textOf(cell))?.[1] ?? '').split(/[,，、;；]/).flatMap((one) => moneyUnit(one) ?? []),
    ),
  );
  return new Set(named).size === 1 ? named[0] : undefined;
}

function moneyUnit(text: string): TableUnit | undefined {
  const unit = unitNamed(text);
  return isMoneyUnit(unit) ? unit : undefined;
}

function isMoneyUnit(unit: TableUnit | undefined): boolean {
  return unit === 'yuan' || unit === 'tenThousand' || unit === 'thousandYuan';
}

/**
 * Whether a row below the header names the units that hold there, or others: over all columns of money, or under each;
 * undefined where it names none.
 */
export function namesItsUnits(row: SourceRow, { columns, unit }: Layout): boolean | undefined {
  const filled = row.cells.filter((cell) => cell !== undefined);
  // Hardly any row of data is without a number.
  if (filled.some(({ kind, text }) => kind !== 'text' || /^\d/.test(text))) return undefined;
  const over = unitAbove([row]) ?? (filled.length === 1 ? moneyUnit(textOf(filled[0])) : undefined);
  if (over === undefined && !isUnits(row)) return undefined;
  return columns.every((column) => {
    const isMoney = column.target?.field?.kind === 'money';
    const said = over === undefined ? unitNamed(textOf(row.cells[column.column - 1])) : isMoney ? over : undefined;
    const own = column.unit ?? (isMoney ? unit : undefined);
    return said === undefined || said === own || (own === undefined && !isMoney);
  });
}

/** The same of what is said above the header of all below it: the village, the year; of a place also by its name alone. */
export function saysItsOwn(row: SourceRow, { stated }: Layout, headings: Headings): boolean | undefined {
  if (stated.length === 0) return undefined;
  const said = statedIn(row, headings, () => undefined);
  const filled = row.cells.filter((cell) => cell !== undefined);
  const alone = filled.length === 1 ? textKey(bare(filled[0]?.text ?? '')) : '';
  const at = stated.find(({ target }) => PLACES_END[target.to]?.some((end) => alone.endsWith(end)) === true);
  if (said.length === 0 && at !== undefined)
    return textKey(bare(at.value.text)).startsWith(alone.replace(NUMBERED, ''));
  const isSaid = ({ target, value }: SaidAbove) =>
    stated.every((one) => one.target.to !== target.to || textKey(one.value.text) === textKey(value.text));
  return said.length === 0 ? undefined : said.every(isSaid);
}

/** 一、甲村 */
const NUMBERED = new RegExp(`^[(]?[\\d${zhCellWords.numerals}]+[)]?[、.,]?(?=.{2})`);
/** What names of places end with, by what says where somebody is. */
const PLACES_END: Readonly<Record<string, readonly string[]>> = zhCellWords.placesEnd;

function isUnits({ cells }: SourceRow): boolean {
  const filled = cells.filter((cell) => cell !== undefined);
  return filled.length > 0 && filled.every((cell) => unitNamed(textOf(cell)) !== undefined);
}

/** A row of units only, or one that numbers the columns: 1, 2, 3 … */
export function isBelow(row: SourceRow): boolean {
  if (isUnits(row)) return true;
  const texts = row.cells.flatMap((cell) => (cell === undefined ? [] : [bare(cell.text)]));
  return texts.length > 3 && texts.every((text, at) => textKey(text).replace(/[()]/g, '') === String(at + 1));
}

function textOf(cell: SourceCell | undefined): string {
  return cell?.kind === 'text' ? bare(cell.text) : '';
}
