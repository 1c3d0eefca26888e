// src/cli/exit.ts
var EXIT = {
  /** All were evaluated. */
  ok: 0,
  /** `--require met`, and some verdict is not `met`; some decision is not the same; some case failed. */
  notMet: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Some record or file was refused. */
  refused: 3,
  /** The tool failed, or disagrees with itself. */
  failed: 4
};
var UsageError = class extends Error {
};
var OutputClosed = class extends Error {
  name = "OutputClosed";
};
function isOutputClosed(error) {
  return error instanceof Error && error.name === "OutputClosed";
}

export {
  EXIT,
  UsageError,
  OutputClosed,
  isOutputClosed
};
