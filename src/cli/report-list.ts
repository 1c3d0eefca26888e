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
const AT = [0, 2, 11, 24, 33, 41, 65] as const;
/** The first, its mark, and the last, its outcome, are shown by what came of it. */
const LAST = AT.length - 1;

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

  const recordText = ({ mark, tone, group, id, name, persons, figure, outcome, notes }: ListedCells): string => {
    const cells = [mark, printable(group), printable(id), printable(name), persons, figure, outcome];
    const lines = placedCells(AT, cells, places, (text, cell) => (cell % LAST === 0 ? paint(tone, text) : text));
    for (const { mark, tone, text } of notes) {
      lines.push(...hangingLines(`  ${mark} `, printable(text), places, (lead) => paint(tone, lead)));
    }
    return `${lines.join('\n')}\n`;
  };

  const table = (heading: string, at: readonly number[], rows: readonly SumsRow[]): string[] =>
    rows.length === 0
      ? []
      : ['', paint('strong', heading), ...rows.flatMap((row) => placedCells(at, row.map(printable), places))];

  let any = false;
  return {
    oneByOne: true,
    start: () => '',
    result(result: Result) {
      any = true;
      list.count(result);
      return recordText(list.cells(result));
    },
    hidden: list.count,
    ofTables: list.ofTables,
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
    looksAt: 'people',
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
