/**
 * `--format list`, what `check` prints unless another format is asked for: a line a record, below it why it is not met
 * or open, and at the end the sums. Written as records come.
 */
import { printable } from '../base/printable.js';
import { type ListedCells, listing, type SumsRow } from '../listing/listed.js';
import { hangingLines, placedCells } from '../present/placed-cells.js';
import { listWords } from '../words/command.js';
import { painter } from './paint.js';
import type { Reporter, ReportSettings, Result } from './report.js';

/** No line is wider, Chinese characters taking two places; on a narrower terminal none is wider than that. */
export const LIST_WIDTH = 80;

/** On a narrower one than this it does not fold. */
const NARROWEST = 40;

/** Where the cells of a line begin. */
const AT = { mark: 0, group: 2, id: 11, name: 24, persons: 33, figure: 41, outcome: 65 } as const;

/** Where the sums of criteria and of villages begin. */
const OF_CRITERIA = [2, 46, 60] as const;
const OF_VILLAGES = [2, 28, 40, 53, 70] as const;

export function listReporter(settings: ReportSettings): Reporter {
  const say = listWords[settings.language];
  const paint = painter(settings.colour);
  const { width = 0 } = settings;
  // A terminal that says nothing of its width says 0.
  const places = width < NARROWEST ? LIST_WIDTH : Math.min(LIST_WIDTH, width);
  const list = listing(settings);
  const folded = (text: string) => hangingLines('', printable(text), places);

  const recordLines = ({ mark, tone, notes, ...cells }: ListedCells): string[] => [
    ...placedCells(
      [
        { at: AT.mark, text: mark, paint: (text) => paint(tone, text) },
        { at: AT.group, text: printable(cells.group) },
        { at: AT.id, text: printable(cells.id) },
        { at: AT.name, text: printable(cells.name) },
        { at: AT.persons, text: cells.persons },
        { at: AT.figure, text: cells.figure },
        { at: AT.outcome, text: cells.outcome, paint: (text) => paint(tone, text) },
      ],
      places,
    ),
    ...notes.flatMap((note) =>
      hangingLines(`  ${note.mark} `, printable(note.text), places, (lead) => paint(note.tone, lead)),
    ),
  ];

  const table = (heading: string, at: readonly number[], rows: readonly SumsRow[]): string[] =>
    rows.length === 0
      ? []
      : [
          '',
          paint('strong', heading),
          ...rows.flatMap((row) =>
            placedCells(
              row.map((text, index) => ({ at: at[index] ?? 0, text: printable(text) })),
              places,
            ),
          ),
        ];

  let any = false;
  return {
    oneByOne: true,
    start: () => '',
    result(result: Result) {
      any = true;
      list.count(result);
      return `${recordLines(list.cells(result)).join('\n')}\n`;
    },
    hidden: list.count,
    counting: {
      counted() {
        const counts = { ...list.counted(), any };
        any = false;
        return counts;
      },
      add(counts) {
        list.add(counts);
        any ||= counts.any;
      },
    },
    looksAt: 'names',
    end(counts) {
      const { byCriterion, byVillage, byKind, legend, total, remarks } = list.sums(counts);
      const lines = [
        ...table(say.byCriterion, OF_CRITERIA, byCriterion),
        ...table(say.byVillage, OF_VILLAGES, byVillage),
        ...(byKind.length === 0
          ? []
          : ['', paint('strong', say.byKind), ...hangingLines('  ', say.kinds(byKind), places)]),
        '',
        ...(legend === '' ? [] : folded(legend).map((line) => paint('faint', line))),
        ...folded(total).map((line) => paint('strong', line)),
        ...remarks.flatMap(folded),
      ];
      // Where nothing was listed there is nothing to stand apart from.
      return `${lines.slice(any ? 0 : lines.findIndex((line) => line !== '')).join('\n')}\n`;
    },
  };
}
