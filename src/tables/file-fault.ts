/** What keeps a file from being read as a table: said by a code, with the place, never by what a library throws. */

/** Every code of a fault of a file. */
export const fileCodes = Object.freeze([
  'emptyFile',
  'notATable',
  'oldWorkbook',
  'binaryWorkbook',
  'openDocument',
  'dBase',
  'webPage',
  'xmlWorkbook',
  'password',
  'damagedFile',
  'wrongCharacters',
  'declaration',
  'fileTooLarge',
  'noSheets',
] as const);

/** The code of a fault of a file, one of `fileCodes`. */
export type FileCode = (typeof fileCodes)[number];

/** A fault of a file as data. */
export interface FileIssue {
  readonly code: FileCode;
  readonly sheet?: string;
  readonly cell?: string;
  /** The part of the file that is at fault, or what of it is too much: `rows`, `columns`, `cells`, `sheets`, `bytes`. */
  readonly found?: string;
  /** How much there may be. */
  readonly expected?: string;
}

/** Thrown where a file, or a sheet while its rows are read, cannot be read further. */
export class FileFault extends Error {
  constructor(readonly issue: FileIssue) {
    super(issue.code);
    this.name = 'FileFault';
  }
}

/** Refuses more than there may be of something. */
export function atMost(count: number, most: number, what: string): void {
  if (count > most) throw new FileFault({ code: 'fileTooLarge', found: what, expected: String(most) });
}
