/** A terminal shows what is printed and what is told on standard error as one text: none of the one stands amid the other. */
import { beforeStop } from './before-stop.js';
import type { Session } from './session.js';

/** So many lines are held back; of more, what is held is told amid the output. */
export const MAX_HELD = 1000;

/**
 * Runs something in a session that tells on standard error before its output begins or after it has ended, where both go to
 * the terminal, also where it is stopped. What has to be known before a question is told before it.
 */
export async function toldAfterwards<T>(session: Session, run: (session: Session) => Promise<T>): Promise<T> {
  const { width, status, output, complain, ask } = session;
  if (width === undefined || status === undefined) return run(session);
  const held: string[] = [];
  let hasBegun = false;
  const tellHeld = () => held.splice(0).forEach(complain);
  const toTerminal: Session = {
    ...session,
    output: {
      async write(said, encoding) {
        hasBegun ||= said.length > 0;
        await output.write(said, encoding);
      },
    },
    complain(line) {
      if (!hasBegun) return complain(line);
      held.push(line);
      if (held.length >= MAX_HELD) tellHeld();
    },
    ask:
      ask &&
      ((question) => {
        tellHeld();
        return ask(question);
      }),
  };
  return beforeStop(tellHeld, async () => {
    try {
      return await run(toTerminal);
    } finally {
      tellHeld();
    }
  });
}
