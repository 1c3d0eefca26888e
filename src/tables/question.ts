/** What a file leaves open, asked once and answered by the mapping. */
import { addressOf, type SourceCell } from './source-sheet.js';

/**
 * What can be asked of a file:
 * - `none`: what `无`, `/` and their like stand for among numbers, `noneOther` among all else
 * - `unitMoney`: the unit of money that nothing names; `unit` the same of another column
 * - `scaled`: a number shown in 万 under a heading that says 万元 too
 * - `codes`: what bare codes mean; `yesCode` the same of yes and no
 * - `serial`: whether whole numbers in a column of dates are days as workbooks count them
 * - `householdSize`: 当前 or 年度家庭人口数
 * - `transferParts`: whether parts of 转移性收入 that are blank are 0
 * - `uninsured`: whether who is in neither insurance has none; `uninsuredInOne` of who is not in the only one told of
 * - `insuredHow`: in which insurance who is only said to be insured
 * - `notInSchool`: what a child of school age that is in no school does
 */
export const questionKinds = [
  'none',
  'noneOther',
  'unitMoney',
  'unit',
  'scaled',
  'codes',
  'yesCode',
  'serial',
  'householdSize',
  'transferParts',
  'uninsured',
  'uninsuredInOne',
  'insuredHow',
  'notInSchool',
] as const;
/** One of `questionKinds`. */
export type QuestionKind = (typeof questionKinds)[number];

/** What is asked, before it is worded. */
export interface Asked {
  readonly kind: QuestionKind;
  /** What tells two questions of a kind apart: a heading, a text, a household and its member. */
  readonly about: string;
  readonly options: readonly string[];
  /** The heading of the column it is about. */
  readonly column?: string;
  readonly at?: CellPlace;
  /** What stands in the cell, where it may be shown. */
  readonly sample?: string;
}

/** A cell of the file. */
export interface CellPlace {
  readonly sheet?: string;
  readonly cell: string;
}

/** The cell in a column and row, both from 1, of a sheet; CSV has none. */
export function placeAt(sheet: string | undefined, column: number, row: number): CellPlace {
  const cell = addressOf(column, row);
  return sheet === undefined ? { cell } : { sheet, cell };
}

/** A cell with where it stands. */
export interface Placed {
  readonly place: CellPlace;
  readonly source: SourceCell;
}

/** So many cells are shown with a question. */
const MAX_SAMPLES = 3;

/** A question as it was asked, with the first cells that ask it. */
export interface PendingQuestion extends Asked {
  readonly id: string;
  readonly samples: readonly string[];
  /** How many cells wait for the answer. */
  readonly count: number;
}

/** The questions of a file, and what a mapping answers to them. */
export class Questions {
  readonly #answers: Readonly<Record<string, string>>;
  readonly #open = new Map<string, PendingQuestion>();

  constructor(answers: Readonly<Record<string, string>>) {
    this.#answers = answers;
  }

  /** The answer given to a question; undefined where there is none yet, which is remembered, or none of its options. */
  answer(asked: Asked): string | undefined {
    const id = asked.about === '' ? asked.kind : `${asked.kind}:${asked.about}`;
    const given = Object.hasOwn(this.#answers, id) ? this.#answers[id] : undefined;
    if (given !== undefined && asked.options.includes(given)) return given;
    const before = this.#open.get(id);
    const samples = before?.samples ?? [];
    const isNew = asked.sample !== undefined && samples.length < MAX_SAMPLES && !samples.includes(asked.sample);
    this.#open.set(id, {
      ...(before ?? { ...asked, id }),
      samples: isNew ? [...samples, asked.sample as string] : samples,
      count: (before?.count ?? 0) + 1,
    });
    return undefined;
  }

  /** What is still to be answered, in the order it came up. */
  get open(): readonly PendingQuestion[] {
    return [...this.#open.values()];
  }
}
