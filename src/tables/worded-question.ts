/** A question of a table with its words. */
import { cellAddress } from '../base/issue.js';
import type { Label } from '../records/field.js';
import { tableWords } from '../words/tables.js';
import { languages } from '../words/words.js';
import type { PendingQuestion, QuestionKind } from './question.js';

/** A question as it is shown: the mapping answers it under `answers[id]` by the value of an option. */
export interface TableQuestion {
  readonly id: string;
  readonly kind: QuestionKind;
  /** The heading of the column it is about. */
  readonly column?: string;
  readonly sheet?: string;
  /** The first cell that asks it. */
  readonly cell?: string;
  readonly words: Label;
  readonly options: readonly { readonly value: string; readonly label: Label }[];
  /** What stands in some of the cells. */
  readonly samples: readonly string[];
  /** How many cells wait for the answer. */
  readonly count: number;
}

/** Words a question. */
export function wordedQuestion({
  id,
  kind,
  about,
  column,
  at,
  options,
  samples,
  count,
}: PendingQuestion): TableQuestion {
  const inAll = (say: (words: (typeof tableWords)['zh']) => string): Label =>
    Object.fromEntries(languages.map((language) => [language, say(tableWords[language])])) as unknown as Label;
  return {
    id,
    kind,
    ...(column === undefined ? {} : { column }),
    ...(at?.sheet === undefined ? {} : { sheet: at.sheet }),
    ...(at === undefined ? {} : { cell: at.cell }),
    words: inAll((words) =>
      words.question[kind]({
        about: kind === 'notInSchool' && at !== undefined ? cellAddress(at) : about,
        column: column ?? '',
        samples: samples.join('、'),
      }),
    ),
    options: options.map((value) => ({ value, label: inAll((words) => words.option[value] ?? value) })),
    samples,
    count,
  };
}
