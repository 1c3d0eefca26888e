/** A terminal shows what is printed and what is told on standard error as one text: none of the one stands amid the other. */
import type { Session } from './session.js';

/**
 * Runs something in a session that tells on standard error before its output begins or after it has ended, where both are
 * shown together. What has to be known before a question is told before it.
 */
export async function toldAfterwards<T>(session: Session, run: (session: Session) => Promise<T>): Promise<T> {
  const { width, output, complain, ask } = session;
  if (width === undefined) return run(session);
  const held: string[] = [];
  let hasBegun = false;
  const tellHeld = () => held.splice(0).forEach(complain);
  try {
    return await run({
      ...session,
      output: {
        async write(said, encoding) {
          hasBegun ||= said.length > 0;
          await output.write(said, encoding);
        },
      },
      complain: (line) => (hasBegun ? void held.push(line) : complain(line)),
      ask:
        ask &&
        ((question) => {
          tellHeld();
          return ask(question);
        }),
    });
  } finally {
    tellHeld();
  }
}
