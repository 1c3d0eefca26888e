/**
 * Pseudonyms in the place of names and ids, put in before a record is judged: so nothing that comes after, no verdict,
 * no refusal, no sheet, ever holds the real ones. The same thing has the same pseudonym wherever it occurs under one
 * digest, so a household can still be followed to its village and county.
 */
import { type IssueData, pathText } from '../base/issue.js';
import { isValues } from '../base/values.js';
import { type FieldTable, isLevel, type Level, levels } from './catalog.js';
import { anyText, type FieldInfo, faultOf } from './field.js';
import { fieldByPath } from './field-path.js';

/** Hides who a record is about. */
export interface Mask {
  /** A copy of the record with pseudonyms. What is no sound name or id stays as it is: it is refused, and not shown. */
  record(value: unknown): unknown;
  /** The pseudonym of a name or id of something. */
  named(what: Named, text: string): string;
  /** The pseudonym of an id of which nothing tells what it numbers. */
  id(id: string): string;
  /** The pseudonym of a village. */
  village(id: string): string;
  /** An issue without what stood in the record: of values their type, of keys that no record has a pseudonym. */
  issue(issue: IssueData): IssueData;
}

/** What a pseudonym begins with, by what it stands for; `record` where no level tells, `key` for keys. */
const PREFIXES = {
  household: 'H',
  member: 'M',
  person: 'N',
  village: 'V',
  township: 'T',
  county: 'C',
  record: 'R',
  source: 'S',
  key: 'K',
} as const;

type Named = keyof typeof PREFIXES;

/** A field to be masked: the way to it, `[]` standing for each member of a list. */
interface Place {
  readonly way: readonly string[];
  readonly info: FieldInfo;
  readonly named: Named;
}

function placesOf(table: FieldTable, level: Level): readonly Place[] {
  return table.of(level).flatMap((field): Place[] => {
    const { path, identifies } = field;
    if (identifies === undefined) return [];
    return [{ way: path.replaceAll('[]', '.[]').split('.'), info: field, named: identifies }];
  });
}

/** Where no level tells what the id numbers, it is hidden all the same: a refusal would show it. */
const anyPlace: readonly Place[] = [{ way: ['id'], info: anyText, named: 'record' }];

/** @param digest what of a text nobody can tell the text by: as short as its reader needs, alike for like texts alone */
export function maskWith(digest: (text: string) => string, table: FieldTable): Mask {
  const places = new Map(levels.map((level) => [level, placesOf(table, level)] as const));
  // Every key that a record may have: these say nothing about anybody.
  const vocabulary: ReadonlySet<string> = new Set([
    ...levels.flatMap((level) => table.groupsOf(level).flatMap(({ keys }) => keys)),
    ...['source', 'by', 'date', 'reference', 'value', 'from', 'to'],
  ]);
  // A path by which evidence is listed says nothing about anybody either.
  const isPath = (path: string) => levels.some((level) => fieldByPath(table, level, path) !== undefined);
  const pseudonym = (named: Named, value: string) => `${PREFIXES[named]}-${digest(`${named}\n${value}`)}`;
  return {
    record(value) {
      if (!isValues(value)) return value;
      const level = Object.hasOwn(value, 'level') ? value.level : undefined;
      const masked = (isLevel(level) ? places.get(level) : undefined) ?? anyPlace;
      const hidden = ({ info, named }: Pick<Place, 'info' | 'named'>) => {
        return (text: unknown) => (faultOf(text, info) === undefined ? pseudonym(named, String(text)) : text);
      };
      const record = masked.reduce<unknown>((one, place) => changed(one, place.way, hidden(place)), value);
      if (!isLevel(level)) return record;
      return changed(record, ['evidence'], (evidence) => maskedEvidence(table, level, evidence, hidden));
    },
    named: pseudonym,
    id: (id) => pseudonym('record', id),
    village: (id) => pseudonym('village', id),
    issue(issue) {
      const { path, found, code } = issue;
      const keys = keysOf(path).map((one) =>
        typeof one === 'number' || vocabulary.has(one) || isPath(one) ? one : pseudonym('key', one),
      );
      return { ...issue, path: pathText(keys), ...(found === undefined ? {} : { found: typeOf(found, code) }) };
    },
  };
}

/** Who or what says something can be a person; what it says names one where the field does. */
function maskedEvidence(
  table: FieldTable,
  level: Level,
  evidence: unknown,
  hidden: (place: Pick<Place, 'info' | 'named'>) => (text: unknown) => unknown,
): unknown {
  if (!isValues(evidence)) return evidence;
  const entries = Object.entries(evidence).map(([path, items]) => {
    const field = table.at(level, path);
    const ways: [string, Pick<Place, 'info' | 'named'>][] = [
      ['source', { info: anyText, named: 'source' }],
      ['by', { info: anyText, named: 'person' }],
      ['reference', { info: anyText, named: 'source' }],
    ];
    if (field?.identifies !== undefined) ways.push(['value', { info: field, named: field.identifies }]);
    const masked = ways.reduce<unknown>((list, [key, place]) => changed(list, ['[]', key], hidden(place)), items);
    return [path, masked] as const;
  });
  return Object.fromEntries(entries);
}

/** A copy with another value at the end of the way; the value itself where the way leads nowhere. */
function changed(value: unknown, way: readonly string[], change: (value: unknown) => unknown): unknown {
  const [key, ...rest] = way;
  if (key === undefined) return change(value);
  if (key === '[]') return Array.isArray(value) ? value.map((one) => changed(one, rest, change)) : value;
  if (!isValues(value) || !Object.hasOwn(value, key)) return value;
  return { ...value, [key]: changed(value[key], rest, change) };
}

/** The keys that a path names; text in quotes is JSON. */
function keysOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, index, quoted, plain = '']) =>
    index !== undefined ? Number(index) : quoted !== undefined ? (JSON.parse(`"${quoted}"`) as string) : plain,
  );
}

/** The type of a value that an issue shows: texts stand in quotes. Whatever fills a wrong field may be somebody's. */
function typeOf(found: string, code: IssueData['code']): string {
  if (found.startsWith('"')) return 'string';
  // Two figures that do not fit each other, each of them sound, and a day: neither names anybody.
  if (code === 'inconsistent' || code === 'outsidePeriod') return found;
  return /^-?\d/.test(found) ? 'number' : found;
}
