#!/usr/bin/env node
/** The command `tuopin`: what a process has, handed to the command line. */
import { version } from '../seal/version.js';
import { commandNames } from './command-names.js';
import { outputTo } from './output.js';
import { holdsTable } from './table-paths.js';

const args = process.argv.slice(2);

/** Options of `check` that ask for no other rules than the exits, and for nothing that takes long to load. */
const USUAL: ReadonlySet<string> = new Set(
  'as-of format help id input lang level only out outcome quiet reading require sort strict village'
    .split(' ')
    .map((name) => `--${name}`),
);

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

/** Whether the arguments can mean no other command than `check`, by the exits of the rulebook that the package comes with. */
function isUsualCheck(): boolean {
  const named = args.filter((one) => (commandNames as readonly string[]).includes(one));
  const options = args.flatMap((one) => /^--?[^=]+/.exec(one) ?? []);
  return (
    named.length > 0 &&
    named.every((one) => one === 'check') &&
    options.every((one) => USUAL.has(one)) &&
    !args.some(holdsTable)
  );
}

if (!(await toldVersion())) {
  const done = isUsualCheck() ? await (await import('./check-alone.js')).runCheck(args) : undefined;
  process.exitCode = typeof done === 'number' ? done : await (await import('./any-command.js')).runHere(args, done);
}
