/** A line from who sits at the terminal. */
import { createInterface } from 'node:readline';

/** Asks on standard error; what was typed, undefined where the input has come to its end. */
export function askLine(question: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    // The terminal itself edits the line, and breaks the command off as ever.
    const lines = createInterface({ input: process.stdin, terminal: false });
    let answer: string | undefined;
    lines.once('line', (line) => {
      answer = line;
      lines.close();
    });
    lines.once('close', () => {
      if (answer === undefined) process.stderr.write('\n');
      resolve(answer);
    });
    process.stderr.write(question);
  });
}
