/** What a second list comes to beside the records (`--against`), in words, so that what is handed on tells of it too. */

/** What has to be told of a record, with the cell that it is about: of the second list, or where that has none of the first. */
export interface BesideNote {
  readonly text: string;
  /** Of the second list with its name; empty where there is none. */
  readonly cell: string;
}

/** What is told at the end. */
export interface BesideSums {
  /** The file, and what became of its records. */
  readonly counts: string;
  /** How many records of the list differ in it, and how many could not be held against it. */
  readonly remark: string;
  /** The records that only it has. */
  readonly alone: readonly (BesideNote & { readonly village: string; readonly id: string })[];
}
