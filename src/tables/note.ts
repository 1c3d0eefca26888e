/** What is told of a file beside its records: it refuses nothing. */
import { cellAddress } from '../base/issue.js';
import { printable } from '../base/printable.js';
import { tableWords } from '../words/tables.js';
import type { Language } from '../words/words.js';
import type { CellPlace } from './question.js';

/** Every code of a note. */
export const noteCodes = [
  'passedOver',
  'noHeader',
  'unknownColumn',
  'noHeading',
  'remarks',
  'columnGone',
  'columnNew',
  'hiddenRows',
  'hiddenSheet',
  'macros',
  'links',
  'rounded',
  'questionMark',
  'checkDigit',
  'idNumberUnread',
  'birthDateDiffers',
  'sexDiffers',
  'householdTwice',
  'idWidth',
  'personTwice',
  'twoHeads',
  'headNotNamed',
  'villageDiffers',
  'partsIncomplete',
  'notAnOption',
] as const;
/** The code of a note, one of `noteCodes`. */
export type NoteCode = (typeof noteCodes)[number];

/** A note as data: what, where, and of which column. */
export interface Note extends Partial<CellPlace> {
  readonly code: NoteCode;
  readonly column?: string;
  /** What was found, never of a person. */
  readonly found?: string;
  /** Another cell that it is about. */
  readonly other?: CellPlace;
  /** Of a column that is not read, how many cells in the rows of data something stands in. */
  readonly filled?: number;
}

/** What is told of the rows of a record; the first record of a table also has what is told of all of that. */
export interface RecordNote {
  readonly note: Note;
  readonly ofTable: boolean;
}

/** What is told of the rows that a record stands in. */
export interface WithNotes {
  readonly notes?: readonly RecordNote[] | undefined;
}

/** Rows that every register has tell nobody anything: they are counted. */
export const isTold = ({ code }: Note) => code !== 'passedOver';

/** What is told of a table only when all of it is read, beside its last record. */
export const lateNotes = (notes: readonly Note[]): RecordNote[] =>
  notes.filter(({ code }) => code === 'notAnOption').map((note) => ({ note, ofTable: true }));

/** A note in words. */
export function noteText({ code, column = '', found = '', filled = 0, other }: Note, language: Language): string {
  const told = { column, found, filled, other: other === undefined ? '' : cellAddress(other) };
  return printable(tableWords[language].note[code](told));
}

/** The same with its place before it. */
export function describeNote(note: Note, language: Language): string {
  const place = cellAddress(note);
  const text = noteText(note, language);
  return place === '' ? text : `${printable(place)}${tableWords[language].afterPlace}${text}`;
}
