/** A record as a seal keeps it: as it was handed in, keys in table order, without free data. */
import { groupAt, inTableOrder, type Level } from '../records/catalog.js';
import type { Evidence } from '../records/evidence-shape.js';
import type { ParsedRecord } from '../records/parse.js';
import { isRange } from '../records/range.js';

/** What a seal leaves out of a record: free data may be anything, and nothing is judged by it. */
export function omittedFrom(level: Level): readonly string[] {
  return level === 'household' ? ['extra', 'members[].extra'] : ['extra'];
}

/** The record's own values, the settled `asOf` with them; what is absent stays absent, `null` stays `null`. */
export function recordValue(record: ParsedRecord): Readonly<Record<string, unknown>> {
  return inOrder(record.level, record, '');
}

function inOrder(level: Level, holder: object, path: string): Record<string, unknown> {
  const values = holder as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const key of groupAt(level, path)?.keys ?? []) {
    const value = values[key];
    if (key === 'extra' || value === undefined) continue;
    if (key === 'evidence') {
      copy[key] = value === null ? null : evidenceValue(level, value as Evidence);
      continue;
    }
    const below = path === '' ? key : `${path}.${key}`;
    if (Array.isArray(value)) copy[key] = value.map((one: object) => inOrder(level, one, `${below}[]`));
    else if (isRange(value)) copy[key] = { from: value.from, to: value.to };
    else copy[key] = typeof value === 'object' && value !== null ? inOrder(level, value, below) : value;
  }
  return copy;
}

/** What sources say, paths in table order; of each source what it was handed in with. */
function evidenceValue(level: Level, evidence: Evidence): Record<string, unknown> {
  const keys = ['source', 'by', 'date', 'reference', 'value'] as const;
  const ofItem = (item: Evidence[string][number]) =>
    Object.fromEntries(keys.flatMap((key) => (item[key] === undefined ? [] : [[key, copied(item[key])] as const])));
  return Object.fromEntries(
    inTableOrder(level, Object.keys(evidence)).map((path) => [path, evidence[path]?.map(ofItem)]),
  );
}

function copied(value: unknown): unknown {
  return isRange(value) ? { from: value.from, to: value.to } : value;
}
