/** Which cases of a list are shown, and in which order. */
import { isSpan } from '../base/interval.js';
import type { Outcome } from '../base/outcome.js';
import type { JudgedCase } from './judge-case.js';
import { openDifferences } from './merge-cases.js';

/** By what a list is put in order. */
export const caseOrders = ['outcome', 'village', 'id', 'name', 'persons', 'above'] as const;
export type CaseOrder = (typeof caseOrders)[number];

/** What a case comes to, or that the files it was merged of differ. */
export type CaseChoice = Outcome | 'refused' | 'conflict';

/** Whether a case is one of those. */
export const isChosen = ({ row, entry }: JudgedCase, choice: CaseChoice | undefined): boolean =>
  choice === 'conflict' ? openDifferences(entry).length > 0 : choice === undefined || row.outcome === choice;

/** What is looked for. */
export interface CaseFilter {
  readonly outcome?: CaseChoice | undefined;
  readonly village?: string | undefined;
  readonly text: string;
  readonly order?: CaseOrder | undefined;
  readonly falling?: boolean | undefined;
}

/** Those that have to be done come first. */
const rank: Readonly<Record<Outcome | 'refused', number>> = { refused: 0, undetermined: 1, notMet: 2, met: 3 };

/** The places, among all, of the cases that fit, in their order; where none is asked for in that of the file. */
export function filteredCases(cases: readonly JudgedCase[], filter: CaseFilter): number[] {
  const { outcome, village, order, falling = false } = filter;
  const words = filter.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (one: JudgedCase) =>
    isChosen(one, outcome) &&
    (village === undefined || one.row.village === village) &&
    (words.length === 0 || hasAll(one.row, words));
  const found = cases.flatMap((one, at) => (fits(one) ? [at] : []));
  if (order === undefined) return found;
  const keys = new Map(found.map((at) => [at, keyOf((cases[at] as JudgedCase).row, order)] as const));
  const sign = falling ? -1 : 1;
  return found.sort((a, b) => {
    const [one, other] = [keys.get(a), keys.get(b)];
    // What is not known comes last, whichever way.
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return sign * (one < other ? -1 : one > other ? 1 : 0);
  });
}

function hasAll({ id, name, village, notes }: JudgedCase['row'], words: readonly string[]): boolean {
  const text = [id, name, village, ...notes.map((note) => note.text)].join('\n').toLowerCase();
  return words.every((word) => text.includes(word));
}

function keyOf(row: JudgedCase['row'], order: CaseOrder): string | number | undefined {
  if (order === 'outcome') return rank[row.outcome];
  if (order === 'persons') return row.persons;
  if (order !== 'above') return row[order] === '' ? undefined : row[order];
  const above = row.figure?.above;
  return above === undefined ? undefined : Number(isSpan(above) ? above.from : above);
}

/** The villages that there are cases of, in order. */
export function villagesIn(cases: readonly JudgedCase[]): string[] {
  return [...new Set(cases.map(({ row }) => row.village).filter((village) => village !== ''))].sort();
}
