/** The cases in a file that was opened: a register (`.xlsx`, CSV), records (JSON, NDJSON), a case file of before. */
import { cellAddress, type Issue, type IssueData } from '../base/issue.js';
import { isValues } from '../base/values.js';
import { readJsonText } from '../records/json-text.js';
import { worded } from '../records/word-issue.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { FileFault } from '../tables/file-fault.js';
import type { TableMapping } from '../tables/mapping.js';
import { isTold, lateNotes, type RecordNote } from '../tables/note.js';
import { type TableRest, tableSteps } from '../tables/read-table.js';
import { decoded } from '../tables/text-encoding.js';
import { beginsAsCaseFile, type CaseEntry, type CaseFileRemark, caseFileRemark, casesOfFile } from './case-file.js';
import { foundIn, refusedRecord } from './refused-record.js';

/** How a file is read. */
export interface ReadCasesOptions {
  readonly name: string;
  readonly rulebook: Rulebook;
  /** The day of judgement of all that is read; of a case file each case has its own. */
  readonly asOf?: string | undefined;
  /** Answers to what a register leaves open. */
  readonly mapping?: TableMapping | undefined;
  /** Records without a day are none the worse for it: they have it from those that they are laid beside. */
  readonly undated?: boolean | undefined;
  /** It holds sealed decisions: nothing in it is a case file. */
  readonly isSealed?: boolean | undefined;
  /** What stands for a member's id number, and whom to tell of those of a case, before it is given. */
  readonly memberKey?: ((number: string) => string) | undefined;
  /** Whom to tell of what is told of the rows of a case: of the last once more where something is told of all the table. */
  readonly onNotes?: ((item: number, notes: readonly RecordNote[]) => void) | undefined;
  readonly onMembers?: ((item: number, keys: readonly (string | undefined)[]) => void) | undefined;
}

/** What came of a file besides its cases: of a register, how it was understood. */
export type FileReport = Partial<TableRest> &
  Pick<TableRest, 'faults'> & {
    /** That nothing stands in it, that it is a case file cut short, or what has to be said of one. */
    readonly remark?: 'nothing' | 'cutShort' | CaseFileRemark | undefined;
    /** That all of it is one text which is no JSON. */
    readonly isBroken?: boolean;
  };

const nothingTold: FileReport = { faults: [] };

/** Gives one case after the other, and last what came of the file. */
export function* casesInFile(bytes: Uint8Array, options: ReadCasesOptions): Generator<CaseEntry, FileReport> {
  const { name } = options;
  if (/\.(ndjson|jsonl)$/i.test(name)) return yield* readLines(bytes, options);
  if (/\.json$/i.test(name)) return yield* readJson(bytes, options);
  const { rulebook, asOf, mapping, undated, memberKey } = options;
  const steps = tableSteps(bytes, { name, rulebook, asOf: asOf as never, mapping, undated, memberKey });
  let item = 0;
  let notes: readonly RecordNote[] = [];
  let next = steps.next();
  for (; !next.done; next = steps.next()) {
    const { record, cells, issues, place } = next.value.entry;
    item += 1;
    notes = next.value.notes.filter(({ note }) => isTold(note));
    if (notes.length > 0) options.onNotes?.(item, notes);
    if (next.value.memberKeys !== undefined) options.onMembers?.(item, next.value.memberKeys);
    const unread = new Map(issues.map((issue) => [issue.path, foundIn(issue)] as const));
    const whole = issues.length === 0 ? record : refusedRecord(record, unread, rulebook);
    yield { record: whole, cells, issues, place: { file: name, item, cell: cellAddress(place) } };
  }
  const late = lateNotes(next.value.notes);
  if (late.length > 0) options.onNotes?.(item, [...notes, ...late]);
  return next.value;
}

function* readJson(bytes: Uint8Array, options: ReadCasesOptions): Generator<CaseEntry, FileReport> {
  const text = textOf(bytes);
  if (typeof text !== 'string') return text;
  const { value, issues } = readJsonText(text);
  // Half of a case file in the place of the whole would be the next one saved.
  if (issues.length > 0 && beginsAsCaseFile(text)) return { faults: [], remark: 'cutShort' };
  const saved = issues.length === 0 && options.isSealed !== true ? casesOfFile(value, options.name) : undefined;
  if (saved !== undefined) {
    yield* saved;
    return { faults: [], remark: caseFileRemark(value, options.rulebook) };
  }
  if (text.trim() === '' || (Array.isArray(value) && value.length === 0)) return { faults: [], remark: 'nothing' };
  const items = Array.isArray(value) ? value : [value];
  for (const [index, record] of items.entries()) {
    yield entryOf(record, issues, { file: options.name, item: index + 1 }, options);
  }
  return issues.some(({ code }) => code === 'badJson') ? { ...nothingTold, isBroken: true } : nothingTold;
}

function* readLines(bytes: Uint8Array, options: ReadCasesOptions): Generator<CaseEntry, FileReport> {
  const text = textOf(bytes);
  if (typeof text !== 'string') return text;
  if (text.trim() === '') return { faults: [], remark: 'nothing' };
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const { value, issues } = readJsonText(line);
    yield entryOf(value, issues, { file: options.name, line: index + 1 }, options);
  }
  return nothingTold;
}

/** The text of a file; what keeps it from being read, where it has none. */
function textOf(bytes: Uint8Array): string | FileReport {
  try {
    return [...decoded(bytes)].join('');
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { faults: [error.issue] };
  }
}

function entryOf(
  value: unknown,
  issues: readonly IssueData[],
  place: CaseEntry['place'],
  { asOf, rulebook }: ReadCasesOptions,
): CaseEntry {
  const record = isValues(value) && asOf !== undefined ? { ...value, asOf } : value;
  return { record, place, issues: issues.map((one): Issue => worded(one, rulebook.fields)) };
}
