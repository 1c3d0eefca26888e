/** Records with something in them that is odd, and what their zod schemas make of them. */
import fc from 'fast-check';
import { type Level, levels } from '../../src/records/catalog.js';
import { plainIssues } from '../../src/records/plain.js';
import { recordSchema } from '../../src/records/record-schema.js';
import { fields } from './fields.js';
import { type Draft, draftOf } from './records.js';

/** What the schema makes of a record; undefined where it, or the check that all is plain data, refuses. */
export function bySchema(level: Level, record: object): unknown {
  if (plainIssues(record).length > 0) return undefined;
  const { success, data } = recordSchema(fields, level).safeParse(record);
  return success ? data : undefined;
}

/** All of a value, with the order of its keys and what JSON has no word for. */
export const exactly = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (one === undefined ? '(undefined)' : Object.is(one, -0) ? '(-0)' : one));

const level = fc.constantFrom(...levels);
/** A level, and a record of it with what few records hold. */
export const record = level.chain((one) => fc.tuple(fc.constant(one), draftOf(one, 9)));

const texts = [
  '',
  '0',
  '-0',
  '12.5',
  '00.10',
  '1e3',
  '0.00001',
  '1'.repeat(16),
  'resident',
  'A',
  'toString',
  '麻阳县',
  '\ud83d\ude00',
];
const days = [
  '2019-02-29',
  '2020-02-29',
  '1900-02-29',
  '0000-02-29',
  '2018-13-01',
  '2018-00-10',
  '2018-1-1',
  '2018-12-32',
  '20181231',
  '２０18-01-01',
];
const numbers = [
  -1,
  -0,
  0.1 + 0.2,
  1.005,
  0.00005,
  1e-7,
  1e15,
  999999999999999.9,
  99999.123456,
  123456.1234567,
  2 ** 53,
  1e300,
  Infinity,
  NaN,
];
/** What seldom stands in a record, and mostly cannot. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    ...texts,
    ...days,
    ...numbers,
    'x'.repeat(1000),
    'x'.repeat(1001),
    '\ud83d',
    undefined,
    null,
    true,
  ),
  fc
    .constantFrom<() => unknown>(
      () => [],
      () => ({}),
      () => [{}],
      () => [null],
      () => ({ from: 1, to: 2 }),
      () => ({ id: 'M' }),
      () => ({ toString: 1 }),
      () => new Date(0),
      () => new Map(),
    )
    .map((make) => make()),
  fc.double(),
  fc.integer().map((cents) => cents / 100),
  fc.integer({ min: -1e9, max: 1e9 }).map((parts) => parts / 1e6),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
/** One thing in a record made otherwise, mostly wrong. */
export type Change = (record: Draft) => unknown;
/** A group or a member of a record, or itself. */
const within = (record: Draft, at: number): Draft => {
  const members = (Array.isArray(record.members) ? record.members : []) as Draft[];
  const isGroup = (one: unknown) => typeof one === 'object' && one !== null && !Array.isArray(one);
  const all = [record, ...[...Object.values(record), ...members].filter(isGroup)] as Draft[];
  return all[at % all.length] as Draft;
};
export const change: fc.Arbitrary<Change> = fc
  .record({
    at: fc.nat(30),
    key: fc.nat(60),
    value: odd,
    name: fc.constantFrom('extra', 'evidence', 'id', 'note', 'constructor', '__proto__', 'members'),
  })
  .chain(({ at, key, value, name }) => {
    const put: Change = (record) => {
      const place = within(record, at);
      const keys = Object.keys(place);
      place[keys[key % Math.max(1, keys.length)] ?? name] = value;
      return record;
    };
    const add: Change = (record) => {
      Object.defineProperty(within(record, at), name, { value, enumerable: true, configurable: true, writable: true });
      return record;
    };
    const turn: Change = (record) => {
      const place = within(record, at);
      const entries = Object.entries(place).reverse();
      for (const [name] of entries) delete place[name];
      return Object.assign(place, Object.fromEntries(entries));
    };
    const bare: Change = (record) => Object.assign(Object.create(null), record);
    const made: Change = (record) => Object.assign(Object.create({ stableIncome: true }), record);
    return fc.constantFrom(put, put, put, add, turn, bare, made);
  });
