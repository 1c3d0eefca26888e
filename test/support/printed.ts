/** Runs a command within this process. */
import { PassThrough } from 'node:stream';
import { commandWords } from '../../src/cli/command-words.js';
import { complaintsTo } from '../../src/cli/output.js';
import { runCommand } from '../../src/cli/run-command.js';
import type { Language } from '../../src/words/words.js';

/** All that a command prints, on either stream, and the status it comes to. */
export async function printed(args: readonly string[], language: Language = 'en', colour = false) {
  const errors = new PassThrough();
  const parts: string[] = [];
  const status = await runCommand([...args, '--lang', language], {
    language,
    say: commandWords[language],
    output: { write: async (text) => void parts.push(text) },
    complain: complaintsTo(errors as unknown as NodeJS.WriteStream),
    colour,
  });
  return { status, stdout: parts.join(''), stderr: String(errors.read() ?? '') };
}
