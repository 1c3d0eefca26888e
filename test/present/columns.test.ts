import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { aligned, foldedRows, foldedText } from '../../src/present/columns.js';

describe('columns', () => {
  it('line up whatever script their cells are in', () => {
    expect(
      aligned([
        ['户', 'a', 'x'],
        ['id', '是否', ''],
      ]),
    ).toEqual(['户  a     x', 'id  是否']);
  });

  it('are folded to a terminal, the widest first, and lose nothing', () => {
    const cell = fc.string({ maxLength: 60, unit: fc.constantFrom('a', 'W', '核', ' ', '。', '，', '🌾') });
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 });
    const kept = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
    fc.assert(
      fc.property(table, fc.integer({ min: 3 * 8 + 4, max: 160 }), (rows, places) => {
        const lines = foldedRows(rows, places);
        expect(lines).toHaveLength(rows.length);
        for (const line of lines.flat()) expect(stringWidth(line)).toBeLessThanOrEqual(places);
        rows.forEach((row, index) => {
          expect(kept((lines[index] ?? []).join(''))).toBe(kept(row.join('')));
        });
      }),
    );
    const table2 = [
      ['id', '有稳定收入来源，且已核实'],
      ['x', 'no'],
    ];
    expect(foldedRows(table2, 30)).toEqual(aligned(table2).map((line) => [line]));
    expect(foldedRows(table2, 16)).toEqual([['id  有稳定收入来', '    源，且已核实'], ['x   no']]);
  });

  it('begin no line with what closes, and end none with what opens', () => {
    const piece = fc.constantFrom(
      '核',
      '查，',
      'inSchool',
      'inSchool，',
      '（在校）、',
      '“就学”',
      '“a”的',
      '《表》。',
      'a b',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 24, max: 60 }), (pieces, places) => {
        for (const line of foldedText(pieces.join(''), places)) expect(line).not.toMatch(/^[，。、”）》]|[（《“]$/);
      }),
    );
    expect(foldedText('应为以下之一：inSchool，其他', 24)).toEqual(['应为以下之一：inSchool，', '其他']);
    expect(foldedText('核查“A”的“就学”情况', 12)).toEqual(['核查“A”的“就', '学”情况']);
  });

  it('of nothing are nothing', () => {
    expect(aligned([])).toEqual([]);
    expect(foldedRows([], 80)).toEqual([]);
  });
});
