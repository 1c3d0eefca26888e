import fc from 'fast-check';
import { expect, it } from 'vitest';
import { refusedRecord } from '../../src/page/refused-record.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { parseRecord } from '../../src/rulebook/rulebook-records.js';
import { household } from '../examples.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;

it('is refused, whatever could not be read, and holds its text', () => {
  const paths = fc.constantFrom('income.wages', 'members[0].name', 'members[9].name', 'x', '__proto__', '', 'members');
  fc.assert(
    fc.property(fc.dictionary(paths, fc.string()), (texts) => {
      const unread = new Map(Object.entries(texts));
      const made = refusedRecord(household({}) as never, unread, rulebook);
      expect(() => parseRecord(made)).toThrow();
      for (const text of unread.values()) expect(JSON.stringify(made)).toContain(JSON.stringify(text));
    }),
  );
});

it('stands at its place, where it has one', () => {
  const unread = new Map([
    ['income.wages', '约2000'],
    ['income.property', '2000'],
  ]);
  expect(refusedRecord(household({}) as never, unread, rulebook).income).toMatchObject({
    wages: '约2000',
    property: { unread: '2000' },
  });
});
