#!/usr/bin/env node
/** The command `tuopin`: what a process has, handed to the command line. */
import { commandWords } from '../words/command.js';
import { languageOf } from './language.js';
import { complaintsTo, outputTo, statusOn } from './output.js';
import { runCommand } from './run-command.js';

const args = process.argv.slice(2);
const language = languageOf(args, process.env);
process.exitCode = await runCommand(args, {
  language,
  say: commandWords[language],
  stdin: () => process.stdin,
  output: outputTo(process.stdout),
  complain: complaintsTo(process.stderr),
  status: process.stderr.isTTY === true ? statusOn(process.stderr) : undefined,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  width: process.stdout.isTTY === true ? process.stdout.columns : undefined,
});
