#!/usr/bin/env node
/** The command `tuopin`: what a process has, handed to the command line. */
import { version } from '../seal/version.js';
import { commandNames } from './command-names.js';
import { outputTo } from './output.js';
import { holdsTable } from './table-paths.js';
import { type AloneName, aloneNames, usualOptions } from './usual-options.js';

const args = process.argv.slice(2);

/** Answers who asks for the version alone, without what commands need; whether it could be written. */
async function toldVersion(): Promise<boolean> {
  const [flag = '', ...others] = args;
  if (others.length > 0 || !['-v', '--version'].includes(flag)) return false;
  return outputTo(process.stdout)
    .write(`${version}\n`)
    .then(
      () => true,
      // Why it could not the command line tells.
      () => false,
    );
}

/** The command that runs alone, where the arguments can mean no other and ask for no more than that. */
function usual(): AloneName | undefined {
  const named = args.filter((one) => (commandNames as readonly string[]).includes(one));
  const options = args.flatMap((one) => /^--?[^=]+/.exec(one) ?? []);
  const name = aloneNames.find((one) => one === named[0]);
  if (name === undefined || named.some((one) => one !== name)) return undefined;
  return options.every((one) => usualOptions[name].has(one)) && !args.some(holdsTable) ? name : undefined;
}

if (!(await toldVersion())) {
  const name = usual();
  const done = name === undefined ? undefined : await (await import('./alone.js')).runAlone(name, args);
  process.exitCode = typeof done === 'number' ? done : await (await import('./any-command.js')).runHere(args, done);
}
