/** How the command ends. The largest that applies is the exit status. */

export const EXIT = {
  /** All were evaluated. */
  ok: 0,
  /** `--require met`, and some verdict is not `met`; some decision is not the same; some case failed. */
  notMet: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Some record or file was refused. */
  refused: 3,
  /** The tool failed, or disagrees with itself. */
  failed: 4,
} as const;

/** A command line that cannot be followed: one line that says what is wrong and what to do. */
export class UsageError extends Error {}

/** The reader of our output has closed it: nothing more is wanted, and nothing is wrong. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** Whether it is that: by name, as the command and what runs alone are two builds, each with a class of its own. */
export function isOutputClosed(error: unknown): boolean {
  return error instanceof Error && error.name === 'OutputClosed';
}

/** What comes on standard input is left to the command that is whole. */
export class LeftToOthers extends Error {}
