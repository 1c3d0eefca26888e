import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentHtml } from '../../src/present/document-html.js';
import { figureColumn, sectionsByColumns, spanColumn, tableByColumns } from '../../src/present/table-by-columns.js';

const between = (from: string, to: string) => (from === to ? from : `${from}～${to}`);

describe('a table by its columns', () => {
  it('has the figures as keys, and of spans the greater end', () => {
    const columns = [
      { head: 'id', cell: ({ id }: { id: string }) => id },
      figureColumn<{ n: number | null }>('n', ({ n }) => n),
      spanColumn<{ n: number | null }>('s', ({ n }) => (n === null ? null : { from: 1, to: n }), between),
    ];
    expect(
      tableByColumns<{ id: string; n: number | null }>(columns, [
        { id: '07', n: 1 },
        { id: '08', n: 5 },
        { id: '09', n: null },
      ]),
    ).toMatchObject({
      head: ['id', 'n', 's'],
      rows: [
        ['07', '1', '1'],
        ['08', '5', '1～5'],
        ['09', '', ''],
      ],
      keys: [
        [undefined, 1, 1],
        [undefined, 5, 5],
        [undefined, null, null],
      ],
    });
  });

  it('shows every number as it is given, and has none for what is no number', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.stringMatching(/^-?\d{1,20}\.\d{1,9}$/)), (one) => {
        expect(tableByColumns([figureColumn('n', () => one)], [0])).toMatchObject({
          rows: [[String(one)]],
          keys: [[Number(one)]],
        });
      }),
    );
    expect(tableByColumns([figureColumn('n', () => '3–5')], [0])).toMatchObject({ rows: [['3–5']], keys: [[null]] });
  });

  it('is no section without rows, and nothing to put in order with one', () => {
    expect(sectionsByColumns('a', 'A', [figureColumn('n', () => 1)], [])).toEqual([]);
    const page = (rows: readonly number[]) =>
      documentHtml(
        { title: 't', blocks: [], sections: sectionsByColumns('a', 'A', [figureColumn('n', () => 1)], rows) },
        'zh',
      );
    expect(page([1])).not.toMatch(/<table data-sorts|data-key=|<script/);
    expect(page([1, 2])).toContain('<td data-name="n" data-key="1">1</td>');
  });
});
