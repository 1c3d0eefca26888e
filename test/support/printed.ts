/** Runs a command within this process. */
import { PassThrough, Readable } from 'node:stream';
import { runAny } from '../../src/cli/commands.js';
import { complaintsTo } from '../../src/cli/output.js';
import type { Session } from '../../src/cli/session.js';
import { commandWords } from '../../src/words/command.js';
import type { Language } from '../../src/words/words.js';

/** What a process would give it beside its arguments. */
export interface Given {
  readonly language: Language;
  readonly colour?: boolean;
  readonly input?: string | Buffer;
  /** What else its session has, in the place of what it has here. */
  readonly session?: Partial<Session>;
}

/** All that the command prints, on either stream, and the status it comes to. */
export async function inProcess(args: readonly string[], { language, colour = false, input = '', session }: Given) {
  const errors = new PassThrough();
  const parts: Buffer[] = [];
  const status = await runAny(args, {
    language,
    say: commandWords[language],
    stdin: () => Readable.from(input === '' ? [] : [Buffer.from(input)]),
    output: { write: async (said, encoding) => void parts.push(Buffer.from(said as string, encoding)) },
    complain: complaintsTo(errors as unknown as NodeJS.WriteStream),
    colour,
    ...session,
  });
  return { status, stdout: String(Buffer.concat(parts)), stderr: String(errors.read() ?? '') };
}

/** The same, in a language. */
export function printed(args: readonly string[], language: Language = 'en', colour = false) {
  return inProcess([...args, '--lang', language], { language, colour });
}
