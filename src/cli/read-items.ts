/** The records in a file or stream, each with its place, or what keeps its text from being one. */
import { createReadStream } from 'node:fs';
import type { IssueData } from '../base/issue.js';
import { badEncoding, decode } from '../kit/decode.js';
import { itemTexts, numbersAsWritten, readJsonText, type TextIssue } from '../records/json-text.js';
import type { InputFile } from './find-files.js';
import { type Line, linesOf, MAX_LINE_BYTES } from './lines.js';
import type { Mask } from './mask.js';

/** Where a record stands: `item` is its position in a list, from 1. */
export interface RecordPlace {
  readonly file: string;
  readonly line?: number;
  readonly item?: number;
}

/** A value read, or the issues that its text has. */
export interface Item {
  readonly place: RecordPlace;
  readonly value?: unknown;
  readonly issues: readonly IssueData[];
  /** The numbers that are written otherwise than their value is, by path; looked for only when asked. */
  readonly written?: () => ReadonlyMap<string, string>;
  /** Where the value is masked: what hides it in issues too. */
  readonly mask?: Mask;
  /** The line that it is all of. */
  readonly line?: Line;
}

/** A line as an item: read once somebody asks for its value or its issues. */
class LineItem implements Item {
  readonly place: RecordPlace;
  #json: Pick<Item, 'value' | 'issues'> | undefined;

  constructor(
    file: string,
    readonly line: Line,
  ) {
    this.place = { file, line: line.number };
  }

  get value(): unknown {
    return this.#read().value;
  }

  get issues(): readonly IssueData[] {
    return this.#read().issues;
  }

  get written(): () => ReadonlyMap<string, string> {
    return () => numbersAsWritten(this.line.text);
  }

  #read(): Pick<Item, 'value' | 'issues'> {
    this.#json ??= readLine(this.line);
    return this.#json;
  }
}

function readLine({ number, fault, text }: Line): Pick<Item, 'value' | 'issues'> {
  if (fault?.code === 'badEncoding') return { issues: [badEncoding(number, fault.encoding)] };
  if (fault !== undefined) return { issues: [{ ...tooLarge(MAX_LINE_BYTES), line: number }] };
  const { value, issues } = readJsonText(text);
  // The text is one line of the file, so that is the line to name.
  return { value, issues: issues.map(({ issue }) => atLine(issue, number)) };
}

/** A .json file is read whole, so it is held to a size; streams of lines are not. */
export const MAX_FILE_BYTES = 256 * 1024 * 1024;

const CHUNK_BYTES = 256 * 1024;

/** A file could not be opened or read to its end. */
export class UnreadableFile extends Error {}

/**
 * The records of a source, in batches as they are read; of standard input where that is the source.
 * @throws UnreadableFile
 */
export async function* readItems(
  { path, format }: InputFile,
  stdin: () => AsyncIterable<Buffer>,
): AsyncGenerator<readonly Item[]> {
  try {
    const bytes = path === '-' ? stdin() : createReadStream(path, { highWaterMark: CHUNK_BYTES });
    if (format === 'ndjson') yield* fromLines(path, bytes);
    else yield await fromFile(path, bytes);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    // A stream that somebody else has closed is no call of the system.
    const isUnreadable = syscall !== undefined || code === 'ERR_STREAM_PREMATURE_CLOSE';
    throw isUnreadable ? new UnreadableFile(path, { cause: error }) : error;
  }
}

async function* fromLines(file: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<readonly Item[]> {
  for await (const lines of linesOf(bytes)) {
    yield lines.flatMap((line) => (isBlank(line) ? [] : [new LineItem(file, line)]));
  }
}

const OPEN = 0x7b;

function isBlank(line: Line): boolean {
  return line.fault === undefined && line.bytes[line.start] !== OPEN && line.text.trim() === '';
}

function atLine(issue: IssueData, line: number): IssueData {
  return issue.line === undefined ? issue : { ...issue, line };
}

const tooLarge = (limit: number): IssueData => ({ code: 'tooLarge', path: '', expected: `${limit / 1024 / 1024} MiB` });

async function fromFile(file: string, bytes: AsyncIterable<Buffer>): Promise<readonly Item[]> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > MAX_FILE_BYTES) return [{ place: { file, item: 1 }, issues: [tooLarge(MAX_FILE_BYTES)] }];
    chunks.push(chunk);
  }
  const whole = Buffer.concat(chunks);
  const decoded = decode(whole);
  if ('issue' in decoded) return [{ place: { file, item: 1 }, issues: [decoded.issue] }];
  if (decoded.text.trim() === '') return [];
  const { text } = decoded;
  const { value, issues } = readJsonText(text);
  if (!Array.isArray(value)) {
    const written = () => numbersAsWritten(text);
    return [{ place: { file, item: 1 }, value, issues: issues.map(({ issue }) => issue), written }];
  }
  // Cut once, however many of the records ask.
  let texts: readonly string[] | undefined;
  const textOf = (index: number) => {
    texts ??= itemTexts(text);
    return texts[index] ?? '';
  };
  return value.map((one, index) => ({
    place: { file, item: index + 1 },
    value: one,
    issues: within(issues, index),
    written: () => numbersAsWritten(textOf(index)),
  }));
}

/** The issues of one item of a list, with their paths as that item's. */
function within(issues: readonly TextIssue[], index: number): IssueData[] {
  return issues
    .filter(({ segments }) => segments[0] === index)
    .map(({ issue }) => ({ ...issue, path: issue.path.replace(/^\[\d{1,15}\]\.?/, '') }));
}
