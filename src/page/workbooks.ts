/** The workbooks that are handed in: that of the results, as `tuopin check --out` writes it, and the register itself, marked. */
import { markedParts } from '../tables/mark-workbook.js';
import type { RecordNote } from '../tables/note.js';
import type { Packer } from '../tables/packer.js';
import { wholeTable } from '../tables/read-table.js';
import { resultWorkbook } from '../tables/result-workbook.js';
import { marksOf } from '../tables/table-marks.js';
import type { PackedPart } from '../tables/written-zip.js';
import type { CaseEntry } from './case-file.js';
import { type CaseJudge, tallied } from './judge-case.js';
import { laidNotes } from './laid-notes.js';
import type { LaidFile } from './lay-cases.js';
import { casesInFile } from './read-cases.js';
import { toldHere } from './told-here.js';

/** Leaves parts as they are: the browser packs them. */
const unpacked: Packer = { begin: () => (piece) => piece as Uint8Array<ArrayBuffer> };

/**
 * The results of cases as they are judged here, with what was told here and what second lists say of each.
 * @param file what the cases were read from, where it is there: what is doubtful of its rows stands in no record
 */
export function resultsOf(cases: readonly CaseEntry[], file: LaidFile | undefined, judge: CaseJudge): PackedPart[] {
  const notes = file === undefined ? new Map<number, readonly RecordNote[]>() : notesIn(file, judge);
  const workbook = resultWorkbook(judge.settings);
  const outcomes = cases.map((entry) => {
    const { place } = entry;
    const result = judge.resultOf(entry);
    const told = toldHere(entry, judge);
    const texts = [told.typed, told.declined, ...laidNotes(entry, judge)].filter((text) => text !== '');
    workbook.add({
      ...result,
      beside: texts.map((text) => ({ text, cell: place.cell ?? '' })),
      notes: place.file === file?.name ? notes.get(place.item ?? 0) : undefined,
    });
    const { id, level } = result.verdict ?? result.refusal;
    return { outcome: result.verdict?.outcome ?? ('refused' as const), level, id: id ?? '' };
  });
  return workbook.toParts(tallied(outcomes), unpacked);
}

/** The workbook that cases were read from, its cells in doubt coloured and commented; nothing else of it changes. */
export function markedRegister(file: LaidFile, { rulebook, language }: CaseJudge): PackedPart[] {
  const table = wholeTable(file.bytes, { ...file, asOf: file.asOf as never, rulebook });
  return markedParts(file.bytes, marksOf(table, rulebook, language), unpacked);
}

/** What is told of the rows of each case, by its position in the file. */
function notesIn(file: LaidFile, { rulebook }: CaseJudge): ReadonlyMap<number, readonly RecordNote[]> {
  const notes = new Map<number, readonly RecordNote[]>();
  for (const _ of casesInFile(file.bytes, { ...file, rulebook, onNotes: (item, told) => notes.set(item, told) }));
  return notes;
}
