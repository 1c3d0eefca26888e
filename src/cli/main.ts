#!/usr/bin/env node
/** The command `tuopin`: what a process has, handed to the command line. */
import { type Language, languages } from '../words/words.js';
import { commandWords } from './command-words.js';
import { environmentLanguage } from './language.js';
import { complaintsTo, outputTo } from './output.js';
import { runCommand } from './run-command.js';

/** The language asked for, known before the arguments are read, so that what is wrong with them is said in it. */
function languageOf(args: readonly string[]): Language {
  const named = args.map((arg, index) => (arg === '--lang' ? args[index + 1] : /^--lang=(.*)$/.exec(arg)?.[1]));
  const last = named.findLast((name) => name !== undefined);
  return languages.find((language) => language === last) ?? environmentLanguage(process.env);
}

const language = languageOf(process.argv);
process.exitCode = await runCommand(process.argv.slice(2), {
  language,
  say: commandWords[language],
  output: outputTo(process.stdout),
  complain: complaintsTo(process.stderr),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  width: process.stdout.isTTY === true ? process.stdout.columns : undefined,
});
