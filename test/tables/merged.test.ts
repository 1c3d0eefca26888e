import { describe, expect, it } from 'vitest';
import { FileFault } from '../../src/tables/file-fault.js';
import { withoutCovered } from '../../src/tables/merged.js';
import type { Merged, SourceRow } from '../../src/tables/source-sheet.js';

const rowsOf = (...texts: string[]): SourceRow[] =>
  texts.map((text, index) => ({
    number: index + 1,
    cells: [...text].map((sign) => (sign === ' ' ? undefined : { kind: 'text', text: sign })),
  }));

const seen = (rows: SourceRow[], ...merged: Merged[]) =>
  [...withoutCovered(rows, merged, '表')].map(
    ({ number, cells }) => `${number}:${cells.map((cell) => cell?.text ?? ' ').join('')}`,
  );

describe('withoutCovered', () => {
  it('leaves the first cell of merged ones alone', () => {
    expect(
      seen(
        rowsOf('abcd', 'efgh', 'ijkl', 'mnop'),
        { top: 2, left: 2, bottom: 3, right: 3 },
        { top: 1, left: 4, bottom: 4, right: 4 },
      ),
    ).toEqual(['1:abcd', '2:ef  ', '3:i   ', '4:mno ']);
  });

  it('leaves out rows of which nothing is left', () => {
    expect(seen(rowsOf('ab', 'cd', 'ef'), { top: 1, left: 1, bottom: 2, right: 2 })).toEqual(['1:a ', '3:ef']);
  });

  it('changes nothing where nothing is covered', () => {
    const rows = rowsOf('ab', 'cd');
    expect([...withoutCovered(rows, [], '表')]).toEqual(rows);
    expect([...withoutCovered(rows, [{ top: 5, left: 1, bottom: 6, right: 9 }], '表')]).toEqual(rows);
  });

  it('knows what began above rows that are blank', () => {
    const [, , last] = rowsOf('', '', 'ab');
    expect(seen([last as SourceRow], { top: 1, left: 1, bottom: 3, right: 1 })).toEqual(['3: b']);
  });

  it('refuses areas that lie over each other by the thousand', () => {
    const area = { top: 1, left: 1, bottom: 9, right: 9000 };
    expect(() => seen(rowsOf('a'), area, area)).toThrow(FileFault);
    const narrow = { top: 1, left: 1, bottom: 9, right: 1 };
    expect(() => seen(rowsOf('a'), ...Array<Merged>(16_385).fill(narrow))).toThrow(FileFault);
    expect(seen(rowsOf('a'), { top: 1, left: 1, bottom: 9, right: 16_384 })).toEqual(['1:a']);
  });
});
