import { expect, it } from 'vitest';
import { type ByteSource, inOnePiece } from '../../src/tables/byte-source.js';
import { tableSteps } from '../../src/tables/read-table.js';
import { csv, workbook } from '../support/registers.js';

/** What keeps nothing, and tells how much was asked for at once. */
function countedSource(bytes: Uint8Array): ByteSource & { most: number } {
  return {
    most: 0,
    length: bytes.length,
    subarray(from: number, to: number) {
      this.most = Math.max(this.most, to - from);
      return bytes.slice(from, to);
    },
  };
}

const rows = [
  ['户编号', '姓名', '与户主关系'],
  ...Array.from({ length: 20_000 }, (_, at) => [String(at), '枧大山', '户主']),
];
const readAll = (bytes: ByteSource) => {
  const ids: unknown[] = [];
  const steps = tableSteps(bytes, { name: 'a.csv', asOf: '2018-12-31' });
  let next = steps.next();
  for (; !next.done; next = steps.next()) ids.push(next.value.entry.record.id);
  return { ids, rest: next.value };
};

it('is the bytes themselves, or what gives all of them', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  expect(inOnePiece(bytes)).toBe(bytes);
  expect(inOnePiece(countedSource(bytes))).toEqual(bytes);
});

it('is read piece by piece where it is a text, and comes to the same', () => {
  const bytes = csv(rows);
  const source = countedSource(bytes);
  expect(readAll(source)).toEqual(readAll(bytes));
  expect(bytes.length).toBeGreaterThan(5 * source.most);
});

it('may be a workbook', () => {
  const bytes = workbook([{ rows: rows.slice(0, 3) }]);
  expect(readAll(countedSource(bytes))).toEqual(readAll(bytes));
});
