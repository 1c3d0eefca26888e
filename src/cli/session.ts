/** What every command is given: where to write, in which language, and where to leave its status. */
import type { CommandWords } from '../words/command.js';
import type { Language } from '../words/words.js';
import type { Output } from './output.js';
import type { Thread } from './thread.js';

export interface Session {
  readonly language: Language;
  readonly say: CommandWords;
  /** Standard input, opened once somebody reads it. */
  readonly stdin: () => AsyncIterable<Buffer>;
  readonly output: Output;
  /** Takes lines for standard error. */
  readonly complain: (line: string) => void;
  /** Puts a line on the terminal of standard error in the place of the one before; absent where it goes elsewhere. */
  readonly status?: ((line: string) => void) | undefined;
  /**
   * Asks who sits at the terminal for a line; undefined where there is no more. Absent where nobody sits there: what is
   * asked is listed instead.
   */
  readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
  /** Whether the reader's terminal shows colours. */
  readonly colour: boolean;
  /** How many places a line of it has; absent where the output goes elsewhere. */
  readonly width?: number | undefined;
  /** Takes the exit status that the command came to. */
  readonly finish: (status: number) => void;
  /**
   * Leaves a workbook that comes on standard input to the whole command, before anything is said; absent where this one can
   * read it. @throws LeftToOthers
   */
  readonly leaveTables?: (paths: readonly string[]) => Promise<void>;
  /** Begins a thread of `check --jobs`; absent where there are none to begin, and all is done on this one. */
  readonly beginThread?: <Asked, Answer>(task: unknown) => Promise<Thread<Asked, Answer> | undefined>;
  /** So much of a file a thread is given at once, where that is not as much as usual. */
  readonly blockBytes?: number;
}

/** What words are found by. */
export type Speaker = Pick<Session, 'language' | 'say'>;
