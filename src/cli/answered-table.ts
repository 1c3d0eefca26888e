/** What a table leaves open is asked at the terminal, each question once; then the table is read with the answers. */
import { cellAddress } from '../base/issue.js';
import { printable } from '../base/printable.js';
import type { TableMapping } from '../tables/mapping.js';
import type { ReadTable } from '../tables/read-table.js';
import type { TableQuestion } from '../tables/worded-question.js';
import { tableCommandWords } from '../words/table-commands.js';
import type { Session } from './session.js';

/** What answers the questions of a table already, and where the new answers go. */
interface Answers {
  readonly mapping: TableMapping | undefined;
  /** The file of the mapping. */
  readonly map: string | undefined;
  /** The file that the command writes the answers to by itself. */
  readonly out?: string | undefined;
}

/**
 * The table as the answers have it; what is left unanswered stays open, as where there is nobody to ask.
 * @param read reads the table by a mapping
 */
export async function answeredTable<T extends Pick<ReadTable, 'questions'>>(
  file: string,
  { mapping, map, out }: Answers,
  read: (mapping: TableMapping | undefined) => Promise<T>,
  { ask, complain, language }: Pick<Session, 'ask' | 'complain' | 'language'>,
): Promise<T> {
  const say = tableCommandWords[language];
  let table = await read(mapping);
  if (ask === undefined) return table;
  const answers: Record<string, string> = {};
  const asked = new Set<string>();
  let isOpen = true;
  // An answer can make another question: of a child whose day of birth can now be read.
  for (
    let next = table.questions;
    next.length > 0 && isOpen;
    next = table.questions.filter(({ id }) => !asked.has(id))
  ) {
    complain(say.toBeAnswered(file, next.length));
    const before = Object.keys(answers).length;
    for (const [index, question] of next.entries()) {
      asked.add(question.id);
      const answer = await answerTo(question, `${index + 1}/${next.length}`, ask, { complain, language });
      if (answer === undefined) {
        isOpen = false;
        break;
      }
      if (answer !== '') answers[question.id] = answer;
    }
    if (Object.keys(answers).length === before) break;
    table = await read({ ...mapping, answers: { ...mapping?.answers, ...answers } });
  }
  if (Object.keys(answers).length > 0 && out === undefined) complain(say.answered(file, JSON.stringify(answers), map));
  return table;
}

/** The value of the option chosen; empty where it is left open, undefined where no more can be asked. */
async function answerTo(
  { words, options, samples, count, ...place }: TableQuestion,
  number: string,
  ask: NonNullable<Session['ask']>,
  { complain, language }: Pick<Session, 'complain' | 'language'>,
): Promise<string | undefined> {
  const say = tableCommandWords[language];
  complain(printable(say.asked(number, words[language], cellAddress(place), count, samples)));
  for (const [index, { label }] of options.entries()) complain(printable(`  ${index + 1}  ${label[language]}`));
  for (;;) {
    const typed = (await ask(say.choose(options.length)))?.normalize('NFKC').trim();
    if (typed === undefined || typed === '') return typed;
    const chosen = /^\d{1,3}$/.test(typed) ? options[Number(typed) - 1] : undefined;
    if (chosen !== undefined) return chosen.value;
    complain(say.chooseAgain(options.length));
  }
}
