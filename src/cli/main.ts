#!/usr/bin/env node
/** The command `tuopin`: reads its arguments, runs one command, ends with its status. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { isDay } from '../base/date.js';
import { isInvalidRecordError, isInvalidRulebookError } from '../base/errors.js';
import { nearest } from '../base/suggest.js';
import { choose } from '../evaluate/readings.js';
import { jsonSchemas, type SchemaName, schemaNames } from '../kit/json-schemas.js';
import { type Level, levels } from '../records/catalog.js';
import { describeIssue } from '../records/describe-issue.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { type Language, languages } from '../words/words.js';
import { type CheckOptions, check, formats } from './check.js';
import { commandWords } from './command-words.js';
import { EXIT, OutputClosed, UsageError } from './exit.js';
import type { InputFormat } from './find-files.js';
import { environmentLanguage } from './language.js';
import { loadFolder } from './load-folder.js';
import { complaintsTo, outputTo } from './output.js';

const output = outputTo(process.stdout);
const complain = complaintsTo(process.stderr);

interface CheckFlags {
  readonly asOf?: string;
  readonly reading?: Readonly<Record<string, string>>;
  readonly level?: Level;
  readonly format: CheckOptions['format'];
  readonly input?: InputFormat;
  readonly require?: 'met';
  readonly crossCheck?: boolean;
  readonly rulebook?: string;
}

/** The language asked for, known before the arguments are read, so that what is wrong with them is said in it. */
function languageOf(args: readonly string[]): Language {
  const named = args.map((arg, index) => (arg === '--lang' ? args[index + 1] : /^--lang=(.*)$/.exec(arg)?.[1]));
  const last = named.findLast((name) => name !== undefined);
  return languages.find((language) => language === last) ?? environmentLanguage(process.env);
}

const language = languageOf(process.argv);
const say = commandWords[language];

function day(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError(say.notADay);
  return value;
}

/** Collects `name=option`; the same name twice would leave open which one holds. */
function reading(value: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, name, option] = /^([^=]{1,64})=(.{1,64})$/.exec(value) ?? [];
  if (name === undefined || option === undefined) throw new InvalidArgumentError(say.notAReading);
  if (Object.hasOwn(before, name)) throw new InvalidArgumentError(say.givenTwice(name));
  return { ...before, [name]: option };
}

/** A reading that the rulebook does not know is a slip on the command line, not a fault of any record. */
function assertReadings(rulebook: Rulebook, readings: Readonly<Record<string, string>>): void {
  const [issue] = choose(rulebook, readings).issues;
  if (issue === undefined) return;
  const name = issue.path.replace(/^readings\.?/, '');
  throw new UsageError(say.unknownReading(name, issue.found ?? '', issue.expected ?? '', issue.suggestion));
}

const colour = () => process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<number> {
  const readings = flags.reading ?? {};
  const rulebook =
    flags.rulebook === undefined ? hunan2016To2020() : loadFolder(flags.rulebook, say.unreadableRulebook);
  assertReadings(rulebook, readings);
  const options: CheckOptions = {
    paths,
    asOf: flags.asOf,
    readings,
    level: flags.level,
    format: flags.format,
    input: flags.input,
    language,
    requireMet: flags.require === 'met',
    crossCheck: flags.crossCheck === true,
    rulebook,
    colour: colour(),
  };
  return check(options, output, complain);
}

const languageOption = () => new Option('--lang <language>', say.check.lang).choices([...languages]);

function program(finish: (status: number) => void): Command {
  const root = new Command('tuopin')
    .description(say.about)
    .version(version, '-v, --version', say.version)
    .helpOption('-h, --help', say.help)
    .helpCommand(false)
    .addOption(languageOption())
    .exitOverride()
    .configureHelp({ styleTitle: (title) => say.headings[title] ?? title, optionDescription: say.option })
    // What is wrong is said where the error is caught, in the user's language.
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', say.examples);

  root
    .command('check')
    .description(say.check.about)
    .helpOption('-h, --help', say.help)
    .argument('<paths...>', say.check.paths)
    .option('--as-of <day>', say.check.asOf, day)
    .option('--reading <name=option>', say.check.reading, reading)
    .addOption(new Option('--level <level>', say.check.level).choices([...levels]))
    .addOption(new Option('--format <format>', say.check.format).choices([...formats]).default('text'))
    .addOption(new Option('--input <layout>', say.check.input).choices(['json', 'ndjson']))
    .addOption(languageOption())
    .addOption(new Option('--require <outcome>', say.check.require).choices(['met']))
    .option('--cross-check', say.check.crossCheck)
    .option('--rulebook <folder>', say.check.rulebook)
    .addHelpText('after', say.check.after)
    .action(async (paths: string[], flags: CheckFlags) => finish(await runCheck(paths, flags)));

  root
    .command('schema')
    .description(say.schema)
    .helpOption('-h, --help', say.help)
    .argument('<name>', schemaNames.join(', '))
    .addOption(languageOption())
    .option('--rulebook <folder>', say.check.rulebook)
    .action(async (name: string) => {
      if (!(schemaNames as readonly string[]).includes(name)) {
        throw new UsageError(say.unknownSchema(name, schemaNames.join(', '), nearest(name, schemaNames)));
      }
      await output.write(`${JSON.stringify(jsonSchemas()[name as SchemaName], null, 2)}\n`);
      finish(EXIT.ok);
    });
  return root;
}

/** One clear line for whatever went wrong, and the status that goes with it. */
function statusOf(error: unknown, reached: number): number {
  if (error instanceof OutputClosed) return reached;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    // Without a command commander prints the help, and says no more.
    if (error.code !== 'commander.help') complain(`${say.complaint(error)}\n${say.hint}`);
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    complain(error.message);
    return EXIT.usage;
  }
  if (isInvalidRulebookError(error)) {
    for (const { file, pointer, message } of error.issues)
      complain(`${file}${pointer === '' ? '' : `#${pointer}`}: ${message}`);
    return EXIT.refused;
  }
  if (isInvalidRecordError(error)) {
    for (const issue of error.issues) complain(describeIssue(issue, language));
    return EXIT.refused;
  }
  complain(say.failed(error instanceof Error ? error.message : String(error)));
  return EXIT.failed;
}

async function main(): Promise<void> {
  let status: number = EXIT.ok;
  try {
    await program((reached) => {
      status = reached;
    }).parseAsync();
  } catch (error) {
    status = statusOf(error, status);
  }
  process.exitCode = status;
}

await main();
