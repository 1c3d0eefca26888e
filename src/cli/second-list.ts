/** The option that names a second list of the same records; what reads it is loaded where one is named. */
import type { Command } from 'commander';
import type { RecordOptions, SecondListFlags } from './record-options.js';
import type { Session } from './session.js';

/** Adds the options to a command that gives verdicts. */
export function withSecondList(command: Command, { say }: Session): Command {
  return command.option('--against <file>', say.options.against).option('--against-map <file>', say.options.againstMap);
}

/** Judges records as the options say: beside the second list that the flags name, where they do. Gives the exit status. */
export async function besideSecondList<O extends RecordOptions>(
  options: O,
  flags: SecondListFlags,
  session: Session,
  judged: (options: O) => Promise<number>,
): Promise<number> {
  if (flags.against === undefined && flags.againstMap === undefined) return judged(options);
  return (await import('./against.js')).judgedAgainst(options, flags, session, judged);
}
