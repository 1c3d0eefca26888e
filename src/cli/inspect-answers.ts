/**
 * What was answered of a list of findings (`--answers`): a file of JSON, or the list itself as it came back, a workbook or
 * CSV whose column of answers somebody filled in.
 */
import { extname } from 'node:path';
import { type FindingReply, findingReplies, readFindingAnswers } from '../kit/finding-answers.js';
import { rulebookFile, soundFiles } from '../kit/read-folder.js';
import { FileFault } from '../tables/file-fault.js';
import { readSheets } from '../tables/read-sheets.js';
import { addressOf, type SourceRow } from '../tables/source-sheet.js';
import { inspectWords } from '../words/command.js';
import { languages } from '../words/words.js';
import { UsageError } from './exit.js';
import { fileBytes } from './file-bytes.js';
import type { Session } from './session.js';

/** What was answered, by the keys of findings. */
export type Answered = ReadonlyMap<string, FindingReply>;

/** @throws UsageError where a file cannot be read, or holds no answers; InvalidRulebookError with what is wrong in JSON */
export function answersIn(files: readonly string[], session: Pick<Session, 'language'>): Answered {
  return new Map(files.flatMap((file) => [...answersOf(file, session)]));
}

function answersOf(file: string, session: Pick<Session, 'language'>): Answered {
  const bytes = fileBytes(file, session);
  if (extname(file).toLowerCase() === '.json') {
    const value = soundFiles([rulebookFile(file, file, bytes)]).files[file];
    return new Map(readFindingAnswers(value, file).map(({ key, answer }) => [key, answer]));
  }
  const say = inspectWords[session.language];
  try {
    for (const { rows } of readSheets(bytes, file).sheets) {
      const answered = answersInRows(file, rows, say);
      if (answered !== undefined) return answered;
    }
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
  }
  throw new UsageError(say.noAnswers(file));
}

/** The words that a column is headed by, in any language. */
const headings = (column: 'key' | 'answer') => [column, ...languages.map((one) => inspectWords[one].column[column])];

/** The answers of a sheet; undefined where no row heads a column of keys and one of answers. */
function answersInRows(
  file: string,
  rows: Iterable<SourceRow>,
  say: (typeof inspectWords)['zh'],
): Answered | undefined {
  let columns: readonly [key: number, answer: number] | undefined;
  const answered = new Map<string, FindingReply>();
  for (const { number, cells } of rows) {
    const texts = cells.map((cell) => cell?.text.trim() ?? '');
    if (columns === undefined) {
      const find = (column: 'key' | 'answer') => texts.findIndex((text) => headings(column).includes(text));
      const found = [find('key'), find('answer')] as const;
      if (!found.includes(-1)) columns = found;
      continue;
    }
    const [key, text] = columns.map((column) => texts[column] ?? '') as [string, string];
    if (key === '' || text === '') continue;
    const reply = findingReplies.find((one) =>
      [one, ...languages.flatMap((l) => [inspectWords[l].reply[one], inspectWords[l].replyBefore[one]])].includes(text),
    );
    if (reply === undefined) throw new UsageError(say.notAReply(file, addressOf(columns[1] + 1, number), text));
    answered.set(key, reply);
  }
  return columns && answered;
}
