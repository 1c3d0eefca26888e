/** What takes long is done beside the page, so that it never stands still: files are read, and cases judged, in a worker. */
import type { Rulebook } from '../rulebook/rulebook.js';
import type { PackedPart } from '../tables/written-zip.js';
import type { Language } from '../words/words.js';
import type { CaseEntry } from './case-file.js';
import { casesToMerge, type NotMerged } from './cases-to-merge.js';
import { CaseJudge, type JudgedCase } from './judge-case.js';
import { type LaidFile, type LaidReport, laidCases } from './lay-cases.js';
import { mergedCases } from './merge-cases.js';
import { type MergeTold, mergeTold } from './merge-told.js';
import { pageMask } from './page-mask.js';
import { pageRulebook } from './page-rulebook.js';
import { casesInFile, type FileReport } from './read-cases.js';
import { sheetsOfCases } from './sheet-panel.js';
import { type VerifiedSeal, verifiedSeals } from './verify-seals.js';
import { markedRegister, resultsOf } from './workbooks.js';

/** A workbook that is handed out. */
export type PageWorkbook = 'results' | 'marked';

/** What is to be done: a file to be read, or cases that are there to be worded in another language. */
export interface Errand {
  /** The files of a rulebook of one's own. */
  readonly rulebook: string | undefined;
  readonly language: Language;
  /** The key of the mask under which all is told; without one nothing is hidden. */
  readonly mask?: string | undefined;
  readonly file?: LaidFile | undefined;
  readonly cases?: readonly CaseEntry[];
  /** Where the file is to be merged with those: what they are called that have the cases, and the file. */
  readonly sources?: readonly [own: string, other: string] | undefined;
  /** A second list, to be laid beside those cases; the file is then that which they were read from. */
  readonly beside?: LaidFile;
  /** A workbook is to be made, and nothing else: of what came of those cases, or of the file, marked. */
  readonly workbook?: PageWorkbook;
  /** The sheets of those cases are to be made. */
  readonly isSheets?: true;
  /** The file holds sealed decisions, to be held against those cases. */
  readonly isSealed?: true;
}

/** What comes of it: some cases, and at the end how the file was understood, or what went wrong. */
export type ErrandStep =
  | { readonly kind: 'some'; readonly cases: readonly JudgedCase[] }
  | ErrandDone
  | { readonly kind: 'failed'; readonly message: string };

/** How a file was understood, or what came of merging it. */
export interface ErrandDone {
  readonly kind: 'done';
  readonly report?: FileReport | LaidReport | undefined;
  readonly merged?: MergeTold | NotMerged;
  readonly seals?: readonly VerifiedSeal[];
  /** The sheets, as a page of their own. */
  readonly sheets?: string;
  /** The parts of the workbook, not packed yet. */
  readonly workbook?: readonly PackedPart[];
}

/** So many cases are told at once. */
const SOME = 100;

/** Does it, step by step. */
export function* stepsOf({
  file,
  cases = [],
  sources,
  beside,
  workbook,
  isSealed,
  isSheets,
  ...errand
}: Errand): Generator<ErrandStep> {
  const rulebook: Rulebook = pageRulebook(errand.rulebook);
  const judge = new CaseJudge(
    rulebook,
    errand.language,
    undefined,
    errand.mask === undefined ? undefined : pageMask(errand.mask, rulebook),
  );
  if (workbook !== undefined) {
    const { plain } = judge;
    const isMarked = workbook === 'marked' && file !== undefined;
    yield { kind: 'done', workbook: isMarked ? markedRegister(file, plain) : resultsOf(cases, file, plain) };
    return;
  }
  if (isSheets === true) {
    yield { kind: 'done', sheets: sheetsOfCases(cases, judge) };
    return;
  }
  if (isSealed === true && file !== undefined) {
    yield { kind: 'done', seals: verifiedSeals(file, cases, judge) };
    return;
  }
  if (sources !== undefined && file !== undefined) {
    const others = casesToMerge(file.bytes, file.name, rulebook);
    if (typeof others === 'string') yield { kind: 'done', merged: others };
    else {
      const files = [cases, others].map((one, at) => ({ source: sources[at] as string, cases: one }));
      const made = mergedCases(files, rulebook);
      yield { kind: 'some', cases: made.map(({ entry }) => judge.judged(entry)) };
      yield { kind: 'done', merged: mergeTold(files, made, judge) };
    }
    return;
  }
  const entries =
    beside !== undefined
      ? laidCases(cases, file, beside, judge.plain)
      : file === undefined
        ? cases.values()
        : casesInFile(file.bytes, { ...file, rulebook });
  let some: JudgedCase[] = [];
  let next = entries.next();
  for (; !next.done; next = entries.next()) {
    some.push(judge.judged(next.value));
    if (some.length < SOME) continue;
    yield { kind: 'some', cases: some };
    some = [];
  }
  yield { kind: 'some', cases: some };
  yield { kind: 'done', report: next.value ?? undefined };
}

/** Where nothing is shown: does what it is told and says what came of it. */
export function serveErrands(): void {
  const scope = globalThis as unknown as Pick<Worker, 'postMessage' | 'onmessage'>;
  scope.onmessage = ({ data }: MessageEvent<Errand>) => {
    try {
      for (const step of stepsOf(data)) scope.postMessage(step);
    } catch (error) {
      scope.postMessage({ kind: 'failed', message: String(error) } satisfies ErrandStep);
    }
  };
}

/**
 * Runs an errand beside the page; where the browser has no place beside it, in pieces between which it can be used.
 * @param script the text of this very script
 */
export async function runErrand(errand: Errand, script: string, told: (step: ErrandStep) => void): Promise<void> {
  const worker = workerOf(script);
  if (worker !== undefined && (await byWorker(worker, errand, told))) return;
  for (const step of stepsOf(errand)) {
    told(step);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Whether a worker did it; it did not where the browser would not start it, so that it told nothing. */
async function byWorker(worker: Worker, errand: Errand, told: (step: ErrandStep) => void): Promise<boolean> {
  try {
    return await new Promise<boolean>((resolve, reject) => {
      let isStarted = false;
      worker.onerror = (event) => (isStarted ? reject(new Error(event.message)) : resolve(false));
      worker.onmessage = ({ data }: MessageEvent<ErrandStep>) => {
        isStarted = true;
        told(data);
        if (data.kind !== 'some') resolve(true);
      };
      worker.postMessage(errand);
    });
  } finally {
    worker.terminate();
  }
}

function workerOf(script: string): Worker | undefined {
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } catch {
    return undefined;
  } finally {
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}
