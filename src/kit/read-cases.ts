/** Case files in, cases out, each with its place; and everything that is wrong with what could not be read. */
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { IssueData } from '../base/issue.js';
import { readJsonText } from '../records/json-text.js';
import type { CaseFault, CaseFaultCode } from './case-fault.js';
import type { CaseOfFile } from './case-schema.js';
import { readShape } from './case-shape.js';
import { decode } from './decode.js';
import { findCaseFiles } from './find-case-files.js';
import { JsonPlaces } from './json-places.js';
import type { Position } from './positions.js';
import type { CasePlace, PlacedCase } from './test-case.js';

const MIB = 1024 * 1024;
/** A file is held to this size: a text is parsed into several times as much. */
const MAX_BYTES = 64 * MIB;

/** The cases that were read, and the faults of the files. */
export interface ReadCases {
  /** In the order of the files, and within a file as they stand. */
  readonly cases: readonly PlacedCase[];
  /** What is wrong with the files of which no case was read, and the cases that nobody has confirmed. */
  readonly faults: readonly CaseFault[];
  /** Every file that was read for it: case files and the records kept apart. */
  readonly files: readonly string[];
}

/**
 * Reads the cases of files and folders. A folder means all `.json` files below it, sorted by path; a record that one
 * of them names by `recordFile` is no case file; it must lie, links followed, in the folder above the case file's or in
 * the working directory, so that nobody's case file reaches for other files. A file that is at fault gives no case, and
 * the others go on.
 * @param paths relative ones are resolved from the working directory
 */
export function readCases(paths: readonly string[]): ReadCases {
  const found = findCaseFiles(paths);
  const read = found.files.map(({ path, named }) => ({ path, named, ...readFile(path) }));
  const records = new Set(read.flatMap(({ records }) => records));
  const wanted = read.filter(({ path, named }) => named || !records.has(resolve(path)));
  return {
    cases: wanted.flatMap(({ cases }) => cases),
    faults: [...found.faults, ...wanted.flatMap(({ faults }) => faults)],
    files: [...new Set([...wanted.map(({ path }) => resolve(path)), ...records])],
  };
}

/** What one file gave; `records` are the files that its cases name, by their whole path. */
interface ReadFile {
  readonly cases: readonly PlacedCase[];
  readonly faults: readonly CaseFault[];
  readonly records: readonly string[];
}

function readFile(file: string): ReadFile {
  const text = readText(file);
  if ('issues' in text) return { cases: [], records: [], faults: text.issues.map((issue) => ofFile(file, issue)) };
  const { value, issues } = readJsonText(text.text);
  if (issues.length > 0) {
    return { cases: [], records: [], faults: issues.map((issue) => ofFile(file, issue)) };
  }
  const places = new CasePlaces(file, text.text);
  const read = readShape(value);
  if ('faults' in read) {
    const faults = read.faults.map(({ segments, ...fault }) => ({
      ...fault,
      file,
      ...(fault.code === 'unknownKey' ? places.key(segments) : places.nearest(segments)),
    }));
    return { cases: [], records: [], faults };
  }
  const cases: PlacedCase[] = [];
  const faults: CaseFault[] = [];
  const records: string[] = [];
  const unconfirmed: CaseFault[] = [];
  for (const [index, one] of read.cases.entries()) {
    const place = places.ofCase(index, one);
    if (place.recordFile !== undefined) records.push(resolve(place.recordFile));
    if (one.unconfirmed !== undefined) {
      const { line, column } = place;
      unconfirmed.push({ code: 'unconfirmed', file, line, column, path: `cases[${index}]`, found: one.unconfirmed });
      continue;
    }
    const record = recordOf(value, place);
    if ('fault' in record) {
      const path = `cases[${index}].recordFile`;
      const at = places.nearest(['cases', index, 'recordFile']);
      faults.push({ code: record.fault, file, path, found: place.recordFile ?? '', ...at });
    } else cases.push(placed(one, place, record));
  }
  // The others of a file are somebody's word already.
  return { cases: faults.length > 0 ? [] : cases, faults: [...faults, ...unconfirmed], records };
}

type Text = { readonly text: string } | { readonly issues: readonly FileIssue[] };
type FileIssue = Omit<IssueData, 'code'> & { readonly code: CaseFaultCode };

const tooLarge: Text = { issues: [{ code: 'tooLarge', path: '', expected: `${MAX_BYTES / MIB} MiB` }] };

function readText(file: string): Text {
  let bytes: Buffer;
  try {
    const stats = statSync(file);
    // A device never ends, and nobody may ever write to a pipe.
    if (!stats.isFile()) return { issues: [{ code: 'unreadable', path: '' }] };
    if (stats.size > MAX_BYTES) return tooLarge;
    bytes = readFileSync(file);
  } catch {
    return { issues: [{ code: 'unreadable', path: '' }] };
  }
  if (bytes.length > MAX_BYTES) return tooLarge;
  const decoded = decode(bytes);
  return 'text' in decoded ? decoded : { issues: [decoded.issue] };
}

function ofFile(file: string, issue: FileIssue): CaseFault {
  return { ...issue, file };
}

type Read = { readonly record: unknown; readonly recordIssues: readonly IssueData[] };

/** The record of a case, as it stands: that it may be no sound one is what some cases are about. */
function recordOf(file: unknown, place: CasePlace): Read | { readonly fault: 'recordUnreadable' | 'recordOutside' } {
  const { index, recordFile } = place;
  const source = (file as { cases: Readonly<Record<string, unknown>>[] }).cases[index];
  if (recordFile === undefined) return { record: source?.record, recordIssues: [] };
  if (!isWithinReach(recordFile, place.file)) return { fault: 'recordOutside' };
  const text = readText(recordFile);
  if ('issues' in text) {
    const issues = text.issues.filter((issue): issue is IssueData => issue.code !== 'unreadable');
    return issues.length > 0 ? { record: undefined, recordIssues: issues } : { fault: 'recordUnreadable' };
  }
  const { value, issues } = readJsonText(text.text);
  return { record: value, recordIssues: issues };
}

/** Whether a case file may name a record: where it really lies counts. Of one that is not there reading will tell. */
function isWithinReach(record: string, caseFile: string): boolean {
  let real: string;
  try {
    real = realpathSync(record);
  } catch {
    return true;
  }
  return ['.', join(dirname(caseFile), '..')].some((root) => {
    const way = relative(realpathSync(root), real);
    return way.split(sep)[0] !== '..' && !isAbsolute(way);
  });
}

function placed({ name, rule, subject, asOf, readings, expect }: CaseOfFile, place: CasePlace, read: Read): PlacedCase {
  const { record, recordIssues } = read;
  return {
    name,
    record,
    ...(recordIssues.length === 0 ? {} : { recordIssues }),
    ...(rule === undefined ? {} : { rule }),
    ...(subject === undefined ? {} : { subject }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(readings === undefined ? {} : { readings }),
    expect,
    place,
  };
}

/** Where the parts of a case file stand. */
class CasePlaces extends JsonPlaces {
  readonly #file: string;

  constructor(file: string, text: string) {
    super(text);
    this.#file = file;
  }

  ofCase(index: number, { recordFile, expect }: CaseOfFile): CasePlace {
    const from = ['cases', index, 'expect'];
    const expectations = new Map<string, Position>([['expect', this.nearest(from)]]);
    const { criteria = {}, margins = {}, ...others } = expect;
    const amount = others.amount ?? {};
    for (const part of Object.keys(others)) expectations.set(part, this.nearest([...from, part]));
    for (const [part, byId] of Object.entries({ criteria, margins, amount })) {
      for (const id of Object.keys(byId)) expectations.set(`${part}.${id}`, this.nearest([...from, part, id]));
    }
    return {
      file: this.#file,
      index,
      ...this.nearest(['cases', index]),
      ...(recordFile === undefined ? {} : { recordFile: join(dirname(this.#file), recordFile) }),
      expectations,
    };
  }
}
