/** Units as registers write them: in headings, beside numbers, in number formats. */
import { productText } from '../base/decimals.js';
import type { Field } from '../records/catalog.js';
import type { Kind } from '../records/field.js';
import { zhCellWords } from '../words/zh/cell-words.js';
import { cellWords, keysOf } from './cell-keys.js';
import { textKey } from './key.js';
import type { SourceCell } from './source-sheet.js';

/** What a number is of, as a mapping names it; the words of each stand in `words/`. */
export const tableUnits = [
  'yuan',
  'tenThousand',
  'thousandYuan',
  'yuanPerPerson',
  'persons',
  'tenThousandPersons',
  'villages',
  'percent',
  'permille',
  'fraction',
  'days',
  'metres',
  'kilometres',
  'minutes',
  'hours',
  'litres',
  'one',
] as const;
/** One of `tableUnits`. */
export type TableUnit = (typeof tableUnits)[number];

/** A unit a field can be given in, and how many of the field's own units one of it is. */
type Factors = Readonly<Partial<Record<TableUnit, string>>>;

const byKind: Partial<Record<Kind, Factors>> = {
  money: { yuan: '1', thousandYuan: '1000', tenThousand: '10000' },
  percent: { percent: '1', fraction: '100', permille: '0.1' },
};

/** What is a sum of each person may say so. */
const PER_PERSON = 'yuan/person/year';
const perPerson: Factors = { ...byKind.money, yuanPerPerson: '1' };

const byUnit: Readonly<Record<string, Factors>> = {
  persons: { persons: '1', one: '1', tenThousandPersons: '10000', tenThousand: '10000' },
  villages: { villages: '1', one: '1' },
  m: { metres: '1', kilometres: '1000' },
  min: { minutes: '1', hours: '60' },
  days: { days: '1' },
  'days/year': { days: '1' },
  'L/person/day': { litres: '1' },
};

/** The units that a field's numbers may be given in; the first is its own. None where a number needs no unit. */
export function factorsOf({ kind, unit }: Field): Factors {
  if (kind === 'money' && unit === PER_PERSON) return perPerson;
  return byKind[kind] ?? byUnit[unit ?? ''] ?? {};
}

/** Whether a number of the field says nothing without a unit. Counts are of what the heading names. */
export function needsUnit({ kind, unit }: Field): boolean {
  return kind === 'money' || kind === 'percent' || (kind === 'measure' && Object.hasOwn(byUnit, unit ?? ''));
}

const byWord: ReadonlyMap<string, TableUnit> = new Map(
  tableUnits.flatMap((unit) =>
    unit === 'fraction' || unit === 'one' ? [] : [...keysOf(unit)].map((key): [string, TableUnit] => [key, unit]),
  ),
);

/** No unit is written longer. */
const LONGEST = 24;

/** What sums are of each of: a year, a household. */
const PER = new RegExp(`(?:[/·](?:${zhCellWords.perEach.join('|')}))+$`);
const UNIT = new RegExp(`^(?:${cellWords('unit').join('|')})[:：]`);

/** The unit a text names, in brackets or not; undefined where it names none. `元/年` and `元/户` are yuan. */
export function unitNamed(text: string): TableUnit | undefined {
  if (text.length > LONGEST) return undefined;
  const key = textKey(text)
    .replace(/^\((.*)\)$/, '$1')
    .replace(UNIT, '');
  return byWord.get(key) ?? byWord.get(key.replace(PER, ''));
}

/** Excel takes no longer format; what has one is no workbook of its. */
const LONGEST_FORMAT = 255;

/**
 * The unit that a number format writes behind the number: `0.00"万元"`; the percentage sign of `0.00%`. What one writes
 * behind a number that it divides is no unit of the number kept.
 */
export function unitOfFormat(format: string): TableUnit | undefined {
  if (format.length > LONGEST_FORMAT) return undefined;
  if (isScaled(format)) return undefined;
  if (/%/.test(format.replace(/"[^"]*"/g, '').replace(/\\./g, ''))) return 'fraction';
  return unitNamed(writtenBehind(format));
}

/** What a number format writes beside the number. */
function writtenBehind(format: string): string {
  const written = [...(format.split(';')[0]?.matchAll(/"([^"]*)"|\\(.)/g) ?? [])];
  return written.map(([, quoted, one]) => quoted ?? one).join('');
}

/** A number as its cell shows it, in all its digits: with the unit or the percentage sign that its format writes. */
export function shownIn({ kind, text, format = '' }: SourceCell): string {
  const unit = kind === 'number' ? unitOfFormat(format) : undefined;
  if (unit === 'fraction') return `${productText(text, '100')}%`;
  return unit === undefined ? text : `${text}${writtenBehind(format)}`;
}

/** Whether a number format shows the number divided by thousands, or by ten thousand: `0!.0,"万"`, `#,##0,`. */
export function isScaled(format: string): boolean {
  if (format.length > LONGEST_FORMAT) return true;
  // A point that is written and not meant is `!` here, any other sign that is only written `'`.
  const places = format.replace(/"([^"]*)"?|[\\!](.)|\[[^\]]*\]?/g, (_, quoted?: string, one?: string) =>
    (quoted ?? one) === '.' ? '!' : (quoted ?? one) === undefined ? '' : "'",
  );
  return /[0#?],(?![0#?,])|[0#?]![0#?]/.test(places) || /[0#?],,/.test(places);
}

/** How many decimals a number format fixes; undefined where it fixes none. */
export function fixedDecimals(format: string): number | undefined {
  if (format.length > LONGEST_FORMAT) return undefined;
  const section = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  const [, decimals = ''] = /^[^.]*[0#?][^.]*(?:\.([0#?]*)[^.]*)?$/.exec(section) ?? [undefined, '#'];
  return /[#?]/.test(decimals) || /general/i.test(section) ? undefined : decimals.length;
}
