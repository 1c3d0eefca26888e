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
  'personTwice',
  'twoHeads',
  'villageDiffers',
  'partsIncomplete',
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
}

/** A note in words, with its place. */
export function describeNote(note: Note, language: Language): string {
  const words = tableWords[language];
  const place = cellAddress(note);
  const sentence = words.note[note.code]({
    column: note.column ?? '',
    found: note.found ?? '',
    other: note.other === undefined ? '' : cellAddress(note.other),
  });
  return printable(place === '' ? sentence : `${place}${words.afterPlace}${sentence}`);
}
