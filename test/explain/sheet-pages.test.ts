import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Contents, inPages, linesIn, MEMBERS_ON_FIRST_PAGE, pagesOf } from '../../src/explain/sheet-pages.js';

const text = fc.string({ maxLength: 400, unit: fc.constantFrom('a', '核', ' ', '。') });
const contents: fc.Arbitrary<Contents> = fc.record({
  household: fc.boolean(),
  scale: fc.constantFrom(1, 1.1),
  members: fc.array(fc.array(text, { minLength: 4, maxLength: 5 }), { maxLength: 50 }),
  memberHead: fc.array(text, { maxLength: 5 }),
  memberWidths: fc.constantFrom([0.25, 0.25, 0.25, 0.25], [0.4, 0.15, 0.15, 0.15, 0.15]),
  rows: fc.array(fc.array(text, { minLength: 4, maxLength: 4 }), { maxLength: 16 }),
  legend: text,
  everywhere: fc.array(text, { maxLength: 1 }),
  head: fc.array(text, { maxLength: 2 }),
  hasCode: fc.boolean(),
  texts: fc.array(text, { maxLength: 8 }),
  last: text,
  next: fc.array(text, { maxLength: 100 }),
});

const ofMembers = (count: number, next: readonly string[] = [], name = ''): Contents => ({
  household: true,
  scale: 1,
  members: Array.from({ length: count }, () => [name, '2008-03-02', '', '']),
  memberHead: [],
  memberWidths: [0.25, 0.25, 0.25, 0.25],
  rows: [],
  legend: '',
  everywhere: [],
  head: [],
  hasCode: false,
  texts: [],
  last: '',
  next,
});

describe('the sheets of a case', () => {
  it('show every member and every step once and in order, whatever there is', () => {
    fc.assert(
      fc.property(contents, (of) => {
        const pages = pagesOf(of);
        expect(pages.flatMap(({ members }) => members)).toEqual(of.members.map((_, index) => index));
        expect(pages.flatMap(({ next }) => next)).toEqual(of.next);
      }),
    );
  });

  it('have at most 12 members on the first, and something on every other', () => {
    fc.assert(
      fc.property(contents, (of) => {
        const [first, ...others] = pagesOf(of);
        expect(first?.members.length).toBeLessThanOrEqual(MEMBERS_ON_FIRST_PAGE);
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
    expect(first?.next.length).toBeLessThan(42);
    expect(second?.next.length).toBe(60 - (first?.next.length ?? 0));
    expect(none).toEqual([]);
    const long = steps.map(() => '长'.repeat(100));
    expect(pagesOf(ofMembers(12, long))[0]?.next.length).toBeLessThan((first?.next.length ?? 0) / 1.5);
  });

  it('have fewer members where their names are long', () => {
    const rows = Array.from({ length: 20 }, () => ['', '', '', '']);
    const [short, long] = ['王', '长'.repeat(40)].map((name) => pagesOf({ ...ofMembers(50, [], name), rows }));
    expect(short?.[0]?.members).toHaveLength(MEMBERS_ON_FIRST_PAGE);
    expect(long?.[0]?.members.length).toBeLessThan(MEMBERS_ON_FIRST_PAGE);
    expect(long?.[0]?.members.length).toBeGreaterThan(5);
    expect(long?.length).toBeGreaterThan(3);
  });

  it('have fewer steps where more is said elsewhere', () => {
    const steps = Array.from({ length: 80 }, (_, index) => `${index}`);
    const of = (over: Partial<Contents>) => pagesOf({ ...ofMembers(1, steps), ...over })[0]?.next.length ?? 0;
    expect(of({ texts: ['x', 'x'] })).toBe(of({}) - 2);
    // Two lines, and the box around them.
    expect(of({ everywhere: ['长'.repeat(100)] })).toBe(of({}) - 3);
    expect(of({ memberHead: ['长'.repeat(30)] })).toBeLessThan(of({}));
    expect(of({ rows: [['', '', '', '']] })).toBeLessThan(of({}));
    expect(of({ legend: '长'.repeat(100) })).toBe(of({ legend: 'x' }) - 1);
    expect(of({ household: false })).toBeGreaterThan(of({}));
    expect(of({ scale: 1.1 })).toBeGreaterThan(of({}));
  });

  it('leave room for who signs on the last one only', () => {
    const steps = (count: number) => Array.from({ length: count }, (_, index) => `${index}`);
    const most = steps(200).findIndex((_, count) => pagesOf(ofMembers(0, steps(count))).length > 1) - 1;
    expect(most).toBeGreaterThan(20);
    // What no longer fits with the signatures goes on where they are, and the sheet before has their room.
    const [first] = pagesOf(ofMembers(0, steps(200)));
    expect(first?.next.length).toBeGreaterThan(most + 2);
  });

  it('of nothing are one', () => {
    expect(pagesOf(ofMembers(0))).toEqual([{ members: [], next: [] }]);
  });
});

describe('texts alone', () => {
  it('fill sheet after sheet, each once and in order', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 120 }), (texts) => {
        const pages = inPages(texts.map((text) => ({ text, lead: '' })));
        expect(pages.flat().map(({ text }) => text)).toEqual(texts);
        if (texts.length > 0) for (const page of pages) expect(page).not.toEqual([]);
      }),
    );
    expect(inPages([])).toEqual([[]]);
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
    ['W'.repeat(6), 2],
    ['aaaa bbbb cccc', 2],
    ['aaaaaa bbbbbb cccccc', 3],
    [`aa ${'b'.repeat(25)} c`, 4],
    ['核核核 bbbb  核', 2],
  ])('%j takes %i of ten places', (line, lines) => {
    expect(linesIn(line, 10)).toBe(lines);
  });
});

/** The same, said by what stays together: a word; of Chinese each sign by itself. */
function linesByParts(of: string, line: number): number {
  let lines = 1;
  let at = 0;
  for (const [part] of of.matchAll(/\s+|[\u2e80-\u{10ffff}]|[^\s\u2e80-\u{10ffff}]+/gu)) {
    const places = [...part].reduce((sum, sign) => sum + (/[\u2e80-\u{10ffff}MWmw@%·…‘’“”—→]/u.test(sign) ? 2 : 1), 0);
    if (part.trim() === '') at = Math.min(line, at + places);
    else if (at + places <= line) at += places;
    else {
      const whole = Math.ceil(places / line);
      lines += at === 0 ? whole - 1 : whole;
      at = places - (whole - 1) * line;
    }
  }
  return lines;
}

it('breaks lines where what stays together ends', () => {
  const sign = fc.oneof(
    fc.constantFrom('a', 'W', '核', ' ', '\u3000', '\n', '—', '\u{20bb7}'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 120 }), fc.constantFrom(3, 14, 19.8, 23, 112), (signs, line) => {
      expect(linesIn(signs.join(''), line)).toBe(linesByParts(signs.join(''), line));
    }),
  );
});
