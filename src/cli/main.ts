#!/usr/bin/env node
/** The command `tuopin`: reads its arguments, runs one command, ends with its status. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../package.json';
import { isDay } from '../base/date.js';
import { isInvalidRecordError, isInvalidRulebookError } from '../base/errors.js';
import { nearest } from '../base/suggest.js';
import { choose } from '../evaluate/readings.js';
import { jsonSchemas, type SchemaName, schemaNames } from '../kit/json-schemas.js';
import { type Level, levels } from '../records/catalog.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { type Language, languages } from '../words/words.js';
import { type CheckOptions, check, formats } from './check.js';
import { EXIT, OutputClosed, UsageError } from './exit.js';
import type { InputFormat } from './find-files.js';
import { environmentLanguage } from './language.js';
import { loadFolder } from './load-folder.js';
import { outputTo } from './output.js';

const output = outputTo(process.stdout);
const complain = (line: string) => process.stderr.write(`${line}\n`);

interface CheckFlags {
  readonly asOf?: string;
  readonly reading: Readonly<Record<string, string>>;
  readonly level?: Level;
  readonly format: CheckOptions['format'];
  readonly input?: InputFormat;
  readonly lang?: Language;
  readonly require?: 'met';
  readonly crossCheck?: boolean;
  readonly rulebook?: string;
}

function day(value: string): string {
  if (!isDay(value))
    throw new InvalidArgumentError('It must be a day that exists, written YYYY-MM-DD, such as 2018-12-31.');
  return value;
}

/** Collects `name=option`; the same name twice would leave open which one holds. */
function reading(value: string, before: Readonly<Record<string, string>>): Record<string, string> {
  const [, name, option] = /^([^=]{1,64})=(.{1,64})$/.exec(value) ?? [];
  if (name === undefined || option === undefined)
    throw new InvalidArgumentError('Write it as name=option, such as povertyLine=hunan.');
  if (Object.hasOwn(before, name)) throw new InvalidArgumentError(`${name} is given twice; give it once.`);
  return { ...before, [name]: option };
}

/** A reading that the rulebook does not know is a slip on the command line, not a fault of any record. */
function assertReadings(rulebook: Rulebook, readings: Readonly<Record<string, string>>): void {
  const [issue] = choose(rulebook, readings).issues;
  if (issue === undefined) return;
  const meant = issue.suggestion === undefined ? '' : ` Did you mean ${issue.suggestion}?`;
  const name = issue.path.replace(/^readings\.?/, '');
  throw new UsageError(`--reading ${name}: "${issue.found}" is not known; use one of ${issue.expected}.${meant}`);
}

const colour = () => process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';

async function runCheck(paths: readonly string[], flags: CheckFlags): Promise<number> {
  const rulebook = flags.rulebook === undefined ? hunan2016To2020() : loadFolder(flags.rulebook);
  assertReadings(rulebook, flags.reading);
  const options: CheckOptions = {
    paths,
    asOf: flags.asOf,
    readings: flags.reading,
    level: flags.level,
    format: flags.format,
    input: flags.input,
    language: flags.lang ?? environmentLanguage(process.env),
    requireMet: flags.require === 'met',
    crossCheck: flags.crossCheck === true,
    rulebook,
    colour: colour(),
  };
  return check(options, output, complain);
}

function program(finish: (status: number) => void): Command {
  const root = new Command('tuopin')
    .description("脱贫: judges households, villages and counties by China's poverty-exit policy (Hunan, 2016-2020)")
    .version(packageJson.version, '-v, --version', 'print the version')
    .exitOverride()
    .configureOutput({ writeErr: (text) => process.stderr.write(text) })
    .showHelpAfterError('(tuopin --help lists the commands; tuopin <command> --help shows its options and examples)')
    .addHelpText(
      'after',
      `
Examples:
  tuopin check fixtures/records --lang zh     judge every record below a folder, in Chinese
  tuopin check - --format ndjson < in.ndjson  judge a stream, a line a record
  tuopin schema household                     print the JSON Schema of household records`,
    );

  root
    .command('check')
    .description('judge records and print their verdicts')
    .argument('<paths...>', '.json, .ndjson or .jsonl files, folders of them, or - for standard input')
    .option('--as-of <day>', 'date of judgement, in the exit year; takes the place of the records’ own', day)
    .option(
      '--reading <name=option>',
      'how to read the text where it admits more than one way; repeat for others',
      reading,
      {},
    )
    .addOption(
      new Option('--level <level>', 'the level of records that name none; others are skipped').choices([...levels]),
    )
    .addOption(new Option('--format <format>', 'what to print').choices([...formats]).default('text'))
    .addOption(
      new Option('--input <layout>', 'how the input is laid out, where its name does not tell').choices([
        'json',
        'ndjson',
      ]),
    )
    .addOption(
      new Option('--lang <language>', 'language of the words (default: from the locale)').choices([...languages]),
    )
    .addOption(new Option('--require <outcome>', 'exit with 1 unless every verdict is met').choices(['met']))
    .option('--cross-check', 'judge by json-rules-engine too, and exit with 4 where the two disagree')
    .option('--rulebook <folder>', 'another rulebook')
    .addHelpText(
      'after',
      `
Exit status, the largest that applies:
  0  all were evaluated
  1  --require met, and some verdict is not met
  2  the command line is wrong
  3  some record or file was refused
  4  the tool failed, or --cross-check found a disagreement

Examples:
  tuopin check family.json
  tuopin check records/ --as-of 2019-12-31 --reading povertyLine=hunan --lang zh
  tuopin check exits.ndjson --format csv > exits.csv
  tuopin check records/ --require met --cross-check`,
    )
    .action(async (paths: string[], flags: CheckFlags) => finish(await runCheck(paths, flags)));

  root
    .command('schema')
    .description('print a JSON Schema')
    .argument('<name>', schemaNames.join(', '))
    .action(async (name: string) => {
      if (!(schemaNames as readonly string[]).includes(name)) {
        const near = nearest(name, schemaNames);
        const meant = near === undefined ? '' : ` Did you mean ${near}?`;
        throw new UsageError(`schema "${name}" is not known; use one of ${schemaNames.join(', ')}.${meant}`);
      }
      await output.write(`${JSON.stringify(jsonSchemas()[name as SchemaName], null, 2)}\n`);
      finish(EXIT.ok);
    });
  return root;
}

/** One clear line for whatever went wrong, and the status that goes with it. */
function statusOf(error: unknown, reached: number): number {
  if (error instanceof OutputClosed) return reached;
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof UsageError) {
    complain(`error: ${error.message}`);
    return EXIT.usage;
  }
  if (isInvalidRulebookError(error)) {
    for (const { file, pointer, message } of error.issues)
      complain(`${file}${pointer === '' ? '' : `#${pointer}`}: ${message}`);
    return EXIT.refused;
  }
  if (isInvalidRecordError(error)) {
    complain(`error: ${error.message}`);
    return EXIT.refused;
  }
  complain(
    `error: tuopin failed: ${error instanceof Error ? error.message : String(error)}; please report this with the command you ran`,
  );
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
