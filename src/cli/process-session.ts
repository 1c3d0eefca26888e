/** What a process has, as a session. */
import { isatty } from 'node:tty';
import { commandWords } from '../words/command.js';
import { languageOf } from './language.js';
import { complaintsTo, outputTo, statusOn } from './output.js';
import type { Session } from './session.js';

const STDIN = 0;
const STDERR = 2;

/** A session on the streams of this process, in the language that the arguments or its environment ask for. */
export function processSession(args: readonly string[]): Omit<Session, 'finish'> {
  const language = languageOf(args, process.env);
  return {
    language,
    say: commandWords[language],
    stdin: () => process.stdin,
    output: outputTo(process.stdout),
    complain: complaintsTo(process.stderr),
    status: isatty(STDERR) ? statusOn(process.stderr) : undefined,
    beginThread: async <Asked, Answer>(task: unknown) => (await import('./thread.js')).beginThread<Asked, Answer>(task),
    ask:
      isatty(STDIN) && isatty(STDERR)
        ? async (question) => (await import('./ask-line.js')).askLine(question)
        : undefined,
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    width: process.stdout.isTTY === true ? process.stdout.columns : undefined,
  };
}
