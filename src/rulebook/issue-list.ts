/** What readers of a rulebook's files say of what is wrong with them, each thing with its file and JSON pointer. */
import type { RulebookFaultData, RulebookIssue } from '../base/rulebook-issue.js';
import type { Infer } from '../records/zod.js';
import type { FileShapes } from './file-shapes.js';

/** A JSON pointer from its parts. */
export function pointer(parts: readonly PropertyKey[]): string {
  return parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** Where something stands: a file, and the way in it. */
export interface Place {
  readonly file: string;
  readonly at: readonly PropertyKey[];
}

/** A list of issues that grows while files are read. */
export interface IssueList {
  readonly all: readonly RulebookIssue[];
  add(file: string, at: readonly PropertyKey[], fault: RulebookFaultData): void;
  /** A value as it is read by the shape of a name; undefined where it has another one, which is among the issues then. */
  readAs<Name extends keyof FileShapes>(
    file: string,
    at: readonly PropertyKey[],
    name: Name,
    value: unknown,
  ): Infer<FileShapes[Name]> | undefined;
  /** Of a word that is not known, the one that was probably meant, where there is such. */
  meant(word: string, known: () => Iterable<string>): { readonly suggestion?: string };
  /** Reads something, and tells whether nothing was wrong with it. */
  soundly<V>(read: () => V): { readonly value: V; readonly isSound: boolean };
}

/** For files that are known to be sound: they are taken as they are, and no words are loaded for what is said of none. */
export function soundIssues(): IssueList {
  const all: RulebookIssue[] = [];
  return {
    all,
    add: (file, at, fault) => {
      all.push({ ...fault, file, pointer: pointer(at), message: fault.code });
    },
    readAs: (_file, _at, _name, value) => value as never,
    meant: () => ({}),
    soundly: (read) => ({ value: read(), isSound: all.length === 0 }),
  };
}
