/** The records in a file or stream, each with its place, or what keeps its text from being one. */
import { createReadStream, statSync } from 'node:fs';
import type { IssueData } from '../base/issue.js';
import { badEncoding, decode, withoutMark } from '../kit/decode.js';
import type { Cells, RecordPlace } from '../listing/result.js';
import type { BesideNote } from '../listing/second.js';
import { beginsAsCaseFile, casesOfFile } from '../page/case-file.js';
import { numbersAsWritten, readJsonText } from '../records/json-text.js';
import type { Mask } from '../records/mask.js';
import type { ByteSource } from '../tables/byte-source.js';
import type { RecordNote } from '../tables/note.js';
import { FileSource } from './file-source.js';
import type { InputFile } from './find-files.js';
import { jsonItemsOf } from './json-items.js';
import { type Line, type LineFault, linesOf, MAX_LINE_BYTES } from './lines.js';

export type { Cells, RecordPlace } from '../listing/result.js';
export type { RecordNote } from '../tables/note.js';

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
  /** Of a record of a table: the cell that each value stands in, by path. */
  readonly cells?: Cells;
  /** What is told of the rows of the table that it stands in. */
  readonly notes?: readonly RecordNote[];
  /** Of a record of a table: what stands for each member's id number where members of two lists are matched. Never shown. */
  readonly memberKeys?: readonly (string | undefined)[];
  /** What has to be told of it where a second list lies beside it. */
  readonly beside?: readonly BesideNote[];
}

/** What makes records of the bytes of a table. */
export type TableItems = (file: string, bytes: ByteSource) => AsyncIterable<readonly Item[]>;

/** A text as an item: read once somebody asks for its value or its issues. */
class TextItem implements Item {
  #json: Pick<Item, 'value' | 'issues'> | undefined;

  constructor(
    readonly place: RecordPlace,
    readonly line: Line,
  ) {}

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
    this.#json ??= readText(this.line);
    return this.#json;
  }
}

function readText(text: Line): Pick<Item, 'value' | 'issues'> {
  if (text.fault !== undefined) return { issues: [faultIssue(text, text.fault)] };
  const { value, issues } = readJsonText(text.text, text.within);
  return { value, issues: issues.map((issue) => placed(issue, text)) };
}

function faultIssue(text: Line, { code, encoding }: LineFault): IssueData {
  const { line, column } = text.position;
  if (code === 'badJson') return { code, path: '', line, column };
  if (code === 'tooLarge') return { code, path: '', expected: `${MAX_LINE_BYTES / MiB} MiB`, line };
  const decoded = decode(text.bytes.subarray(text.start, text.end));
  return 'issue' in decoded ? placed(decoded.issue, text) : badEncoding(line, encoding);
}

/** An issue of a text where that stands in the file. */
function placed(issue: IssueData, text: Line): IssueData {
  if (issue.line === undefined) return issue;
  const { position } = text;
  const column = issue.column === undefined ? undefined : issue.column + (issue.line === 1 ? position.column - 1 : 0);
  return { ...issue, line: issue.line + position.line - 1, ...(column === undefined ? {} : { column }) };
}

const MiB = 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;

/** A file could not be opened or read to its end; `said` tells why, where that is known. */
export class UnreadableFile extends Error {
  constructor(
    path: string,
    readonly said?: string | undefined,
    options?: ErrorOptions,
  ) {
    super(path, options);
  }
}

/** What is told of an input beside its records. */
interface OfInput {
  /** Told of each line with nothing in it. */
  readonly onBlank?: (() => void) | undefined;
  /** Told once where standard input is neither records as lines nor a workbook: a table of text, as likely as not. */
  readonly onForeign?: (() => void) | undefined;
}

/** The records of a source, in batches as they are read. @throws UnreadableFile */
export async function* readItems(
  { path, format }: InputFile,
  stdin: Stdin,
  tableItems: TableItems,
  { onBlank, onForeign }: OfInput = {},
): AsyncGenerator<readonly Item[]> {
  const bytes = readBytes(path, stdin);
  // A workbook that comes on standard input says so itself: no line of JSON begins as one does.
  const given =
    path === '-' && format === 'ndjson' ? await peeked(bytes) : { bytes, isWorkbook: false, isForeign: false };
  if (given.isForeign) onForeign?.();
  if (format === 'table' || given.isWorkbook) yield* fromTable(path, given.bytes, tableItems);
  else if (format === 'ndjson') yield* itemsOfLines(path, linesOf(given.bytes), onBlank);
  else yield* fromJson(path, bytes);
}

/** Bytes of which the first have been looked at: whether they begin as workbooks do, or as neither these nor JSON does. */
export interface Peeked {
  /** The first of them as text, without a mark or spaces before. */
  readonly begin: string;
  readonly bytes: AsyncIterable<Buffer>;
  readonly isWorkbook: boolean;
  readonly isForeign: boolean;
}

/** Looks at the first bytes. */
export async function peeked(bytes: AsyncIterable<Buffer>, count = 4): Promise<Peeked> {
  const source = bytes[Symbol.asyncIterator]();
  let first = Buffer.alloc(0);
  let rest: AsyncIterable<Buffer> = { [Symbol.asyncIterator]: () => source };
  try {
    for (let isOpen = true; isOpen && first.length < count; ) {
      const next = await source.next();
      isOpen = next.done !== true;
      if (!next.done) first = Buffer.concat([first, next.value]);
    }
  } catch (error) {
    // It is told where the bytes are read.
    rest = failing(error);
  }
  const all = async function* () {
    if (first.length > 0) yield first;
    yield* rest;
  };
  const isWorkbook = WORKBOOKS.some((start) => first.subarray(0, 4).equals(start));
  const begin = withoutMark(first.toString('utf8')).trimStart();
  return { begin, bytes: all(), isWorkbook, isForeign: !isWorkbook && /^[^{[]/.test(begin) };
}

// biome-ignore lint/correctness/useYield: it comes to nothing.
async function* failing(error: unknown): AsyncGenerator<Buffer> {
  throw error;
}

/** What `.xlsx` and what `.xls` begins with. */
const WORKBOOKS = ['504b0304', 'd0cf11e0'].map((start) => Buffer.from(start, 'hex'));

/** Standard input, opened once somebody reads it. */
export type Stdin = () => AsyncIterable<Buffer>;

/** The bytes of a file as they are read; of standard input where that is what `-` stands for. @throws UnreadableFile */
export async function* readBytes(path: string, stdin: Stdin, chunkBytes = CHUNK_BYTES): AsyncGenerator<Buffer> {
  try {
    yield* path === '-' ? stdin() : (createReadStream(path, { highWaterMark: chunkBytes }) as AsyncIterable<Buffer>);
  } catch (error) {
    throw readingFault(path, error);
  }
}

/** What is thrown where reading a file has come to an error. */
function readingFault(path: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  // A stream that somebody else has closed is no call of the system.
  const isUnreadable = syscall !== undefined || code === 'ERR_STREAM_PREMATURE_CLOSE';
  return isUnreadable ? new UnreadableFile(path, undefined, { cause: error }) : error;
}

/** All bytes in one piece; there is room for both that and its parts only while they are put together. */
export async function allBytes(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A table is read whole, as its rows belong together wherever they stand; of a file of text only piece by piece. */
async function* fromTable(
  file: string,
  bytes: AsyncIterable<Buffer>,
  tableItems: TableItems,
): AsyncGenerator<readonly Item[]> {
  const source = file === '-' ? undefined : textSource(file);
  if (source === undefined) {
    yield* tableItems(file, await allBytes(bytes));
    return;
  }
  try {
    yield* tableItems(file, source);
  } catch (error) {
    throw readingFault(file, error);
  } finally {
    source.close();
  }
}

/** A file of text as what is read piece by piece; undefined of workbooks, pipes, and what cannot be opened. */
function textSource(path: string): FileSource | undefined {
  let source: FileSource | undefined;
  try {
    if (statSync(path).isFile()) source = new FileSource(path);
    const start = source?.subarray(0, 4);
    if (start !== undefined && !WORKBOOKS.some((one) => one.equals(start))) return source;
  } catch {
    // Why it cannot be read is told by what reads it otherwise.
  }
  source?.close();
  return undefined;
}

/** What stands in the lines of a file; those that are blank hold nothing, and are told. */
export async function* itemsOfLines(
  file: string,
  cut: AsyncIterable<Line[]>,
  onBlank: () => void = () => {},
): AsyncGenerator<readonly Item[]> {
  for await (const lines of cut) yield itemsIn(file, lines, onBlank);
}

function itemsIn(file: string, lines: readonly Line[], onBlank: () => void): Item[] {
  const items: Item[] = [];
  for (const line of lines) {
    if (isBlank(line)) onBlank();
    else items.push(new TextItem({ file, line: line.number }, line));
  }
  return items;
}

const OPEN = 0x7b;

function isBlank(line: Line): boolean {
  return line.fault === undefined && line.bytes[line.start] !== OPEN && line.text.trim() === '';
}

async function* fromJson(file: string, bytes: AsyncIterable<Buffer>): AsyncGenerator<readonly Item[]> {
  const { begin, bytes: all } = await peeked(bytes, 64);
  if (beginsAsCaseFile(begin)) {
    const decoded = decode(await allBytes(all));
    const { value, issues }: Pick<Item, 'value' | 'issues'> =
      'issue' in decoded ? { issues: [decoded.issue] } : readJsonText(decoded.text);
    const cases = casesOfFile(value, file);
    // One that breaks off is refused as a whole.
    if (cases === undefined) yield [{ place: { file, item: 1 }, value, issues }];
    else
      yield cases.map((one, at) => ({
        place: { file, item: at + 1 },
        value: one.record,
        issues: [...issues, ...one.issues],
      }));
    return;
  }
  for await (const pieces of jsonItemsOf(all)) {
    yield pieces.map((piece) => new TextItem({ file, item: piece.number }, piece));
  }
}
