import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contents, linesIn, MEMBERS_ON_FIRST_PAGE, pagesOf } from '../../src/explain/sheet-pages.js';

const text = fc.string({ maxLength: 400, unit: fc.constantFrom('a', '核', ' ', '。') });
const contents: fc.Arbitrary<Contents> = fc
  .record({
    household: fc.boolean(),
    members: fc.integer({ min: 0, max: 50 }),
    rows: fc.array(fc.array(text, { minLength: 4, maxLength: 4 }), { maxLength: 16 }),
    workings: fc.array(text, { maxLength: 4 }),
    next: fc.array(text, { maxLength: 100 }),
  })
  .map(({ members, ...rest }) => ({ ...rest, members: Array.from({ length: members }, (_, index) => index) }));

const ofMembers = (count: number, next: readonly string[] = []): Contents => ({
  household: true,
  members: Array.from({ length: count }, (_, index) => index),
  rows: [],
  workings: [],
  next,
});

describe('the sheets of a case', () => {
  it('show every member and every step once and in order, whatever there is', () => {
    fc.assert(
      fc.property(contents, (of) => {
        const pages = pagesOf(of);
        expect(pages.flatMap(({ members }) => members)).toEqual(of.members);
        expect(pages.flatMap(({ next }) => next)).toEqual(of.next);
      }),
    );
  });

  it('have at most 12 members on the first, and something on every other', () => {
    fc.assert(
      fc.property(contents, (of) => {
        const [first, ...others] = pagesOf(of);
        expect(first?.members.length).toBe(Math.min(of.members.length, MEMBERS_ON_FIRST_PAGE));
        for (const { members, next } of others) expect(members.length + next.length).toBeGreaterThan(0);
      }),
    );
  });

  it('show no step before the last member', () => {
    fc.assert(
      fc.property(contents, (of) => {
        const pages = pagesOf(of);
        const last = pages.findLastIndex(({ members }) => members.length > 0);
        for (const { next } of pages.slice(1, last)) expect(next).toEqual([]);
      }),
    );
  });

  it.each([
    [1, 1],
    [12, 1],
    [13, 2],
    [50, 2],
  ])('for %i members are %i', (members, sheets) => {
    expect(pagesOf(ofMembers(members))).toHaveLength(sheets);
  });

  it('hold no more steps than there are lines for', () => {
    const steps = Array.from({ length: 60 }, (_, index) => `${index}`);
    const [first, second, ...none] = pagesOf(ofMembers(12, steps));
    expect(first?.next.length).toBeGreaterThan(5);
    expect(first?.next.length).toBeLessThan(40);
    expect(second?.next.length).toBe(60 - (first?.next.length ?? 0));
    expect(none).toEqual([]);
    const long = steps.map(() => '长'.repeat(100));
    expect(pagesOf(ofMembers(12, long))[0]?.next.length).toBeLessThan((first?.next.length ?? 0) / 1.5);
  });

  it('of nothing are one', () => {
    expect(pagesOf(ofMembers(0))).toEqual([{ members: [], next: [] }]);
  });
});

describe('the lines of a text', () => {
  it.each([
    ['', 1],
    ['a'.repeat(10), 1],
    ['a'.repeat(11), 2],
    ['核'.repeat(5), 1],
    ['核'.repeat(6), 2],
    ['核a'.repeat(4), 2],
  ])('%j takes %i of ten places', (line, lines) => {
    expect(linesIn(line, 10)).toBe(lines);
  });
});
