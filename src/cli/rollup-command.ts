/** `tuopin rollup`: what households come to in villages, counties, prefectures and the province; or the state of a part of it. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isRollUpStateError } from '../base/errors.js';
import { readJsonText } from '../records/json-text.js';
import { parseBy } from '../records/parse.js';
import { type RollUpOptions, type SettledRollUp, settledOptions } from '../rollup/about.js';
import type { Gathered } from '../rollup/gathered.js';
import { isYuan } from '../rollup/line-rise.js';
import { MergedStates } from '../rollup/merged-states.js';
import { RecordReader } from '../rollup/read-records.js';
import type { RollUp } from '../rollup/result.js';
import { rolledUp } from '../rollup/roll-up.js';
import { stateOfPart } from '../rollup/state.js';
import { type WhoBehind, whoBehind } from '../rollup/who-behind.js';
import { rollUpWords } from '../words/roll-up.js';
import {
  type DocumentFormat,
  documentFormat,
  documentReport,
  printDocument,
  withDocumentOptions,
} from './document-report.js';
import { EXIT, UsageError } from './exit.js';
import { fileBytes } from './file-bytes.js';
import { findFiles } from './find-files.js';
import { intoOut } from './into-out.js';
import { jsonPieces } from './json-pieces.js';
import { quickReader } from './quick-reader.js';
import { readInto } from './read-into.js';
import { allBytes } from './read-items.js';
import { dayOption, type RecordFlags, readingOption, recordOptions } from './record-options.js';
import { renamedIn } from './renamed-file.js';
import { rollUpTold } from './rollup-reports.js';
import type { Session } from './session.js';

interface RollUpFlags extends Pick<RecordFlags, 'reading' | 'input' | 'rulebook' | 'map' | 'mask' | 'maskKey'> {
  readonly asOf?: string;
  readonly format?: DocumentFormat;
  readonly out?: string;
  readonly renamed?: string;
  readonly personIds?: boolean;
  readonly duplicates: boolean;
  readonly lineRise?: string;
  readonly progress?: boolean;
  readonly whole?: boolean;
  readonly partial?: boolean;
  readonly merge?: boolean;
  readonly part?: string;
  readonly quiet?: boolean;
}

/** Reads records, and gives what was gathered of them as it is asked for. */
async function rolled(paths: readonly string[], flags: RollUpFlags, session: Session): Promise<number> {
  const { say, language } = session;
  const told = rollUpWords[language];
  const { asOf, renamed, personIds, duplicates, lineRise, part, ...recordFlags } = flags;
  if (asOf === undefined) throw new UsageError(say.rollup.noDay);
  const format = flags.partial === true ? undefined : documentFormat(flags, session);
  if (flags.progress === true && format === 'csv') throw new UsageError(told.csvAlone);
  const records = { ...(await recordOptions(paths, recordFlags, session)), quiet: flags.quiet };
  const { rulebook, readings } = records;
  const ids = renamed === undefined ? undefined : renamedIn(renamed, session);
  const settled = settledOptions({
    asOf,
    readings,
    rulebook,
    renamed: ids,
    personIds,
    duplicates,
    lineRise,
    part,
  } as RollUpOptions);
  const reader = new RecordReader(settled);
  const { counts } = reader.gathered;
  const progress =
    flags.progress === true
      ? (await import('./progress-beside.js')).progressBeside(asOf, flags, ids, records, format === 'html', session)
      : undefined;
  await session.leaveTables?.(paths);
  let ownDay: string | undefined;
  const looksAt = !duplicates ? 'verdict' : personIds === true ? 'ids' : 'numbers';
  const read = quickReader({ ...records, asOf }, looksAt, (day) => {
    ownDay = day;
  });
  return readInto(records, session, {
    blank() {
      reader.blank();
      progress?.gathered.blank();
    },
    unread(path) {
      reader.gathered.filesNotRead.add(path);
      progress?.gathered.filesNotRead.add(path);
    },
    item(item) {
      const before = counts.refused;
      const quick = read(item);
      // Of villages and counties all is kept, also what they are called.
      if (quick?.level === 'household') reader.record(quick, ownDay);
      else if (item.issues.length > 0) reader.refused(item.value);
      else reader.value(item.value);
      // What an item is made of is only read where somebody asks for it.
      if (progress !== undefined) {
        if (item.issues.length > 0) progress.gathered.refused(item.value);
        else progress.gathered.add(item.value);
      }
      return counts.refused === before;
    },
    asOf,
    judge: (value) => parseBy(rulebook.fields, value, { asOf }),
    encoding: format === 'xlsx' ? 'latin1' : undefined,
    end() {
      const { gathered } = reader;
      if (format === undefined) return jsonPieces(stateOfPart(gathered, part));
      const parts = part === undefined ? [] : [part];
      const result = rolledUp(gathered, settled, parts);
      const who = namedIn(format, gathered, settled);
      return documentReport(format, rollUpTold(result, rulebook, language, who, progress?.beside()), session);
    },
  });
}

/** Joins states of parts, and tells what they come to; or gives the state of all of them. */
async function merged(paths: readonly string[], flags: RollUpFlags, session: Session): Promise<number> {
  const { language, complain, output } = session;
  const told = rollUpWords[language];
  const { sources, unreadable } = findFiles(paths, 'json', language);
  for (const { said } of unreadable) complain(said);
  if (unreadable.length > 0) return EXIT.refused;
  const all = new MergedStates();
  let isSound = true;
  for (const { path } of sources) {
    try {
      const bytes = path === '-' ? await allBytes(session.stdin()) : fileBytes(path, session);
      for (const value of statesIn(bytes.toString('utf8'))) all.add(value);
    } catch (error) {
      if (!isRollUpStateError(error)) throw error;
      complain(told.notSettled(path, told.state[error.code](error.at)));
      isSound = false;
    }
  }
  if (!isSound) return EXIT.refused;
  try {
    if (flags.partial === true) {
      for await (const piece of jsonPieces(all.state())) await output.write(piece);
      return EXIT.ok;
    }
    const { rulebook } = await recordOptions(
      [],
      flags.rulebook === undefined ? {} : { rulebook: flags.rulebook },
      session,
    );
    const format = documentFormat(flags, session);
    let who: () => WhoBehind | undefined = () => undefined;
    const result: RollUp = all.rolledUp(rulebook, (gathered, settled) => {
      who = namedIn(format, gathered, settled);
    });
    await printDocument(format, rollUpTold(result, rulebook, language, who), session);
    return result.refused > 0 || result.filesNotRead.length > 0 ? EXIT.refused : EXIT.ok;
  } catch (error) {
    if (!isRollUpStateError(error)) throw error;
    complain(told.state[error.code](error.at));
    return EXIT.refused;
  }
}

/** Whom figures count: a page alone shows it. */
function namedIn(format: DocumentFormat, gathered: Gathered, { about, criteria }: SettledRollUp) {
  return (): WhoBehind | undefined =>
    format === 'html' && about.duplicates ? whoBehind(gathered, criteria) : undefined;
}

/** What stands in a file: one state, or one a line, as several parts write them one after the other. */
function statesIn(text: string): unknown[] {
  const json = text.replace(/^\uFEFF/, '');
  const whole = readJsonText(json);
  if (whole.issues.length === 0) return [whole.value];
  const lines = json.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { value, issues } = readJsonText(line);
    return issues.length > 0 ? undefined : value;
  });
}

/** What a number of yuan is read by. */
function yuanOption({ language }: Session): (value: string) => string {
  return (value) => {
    if (!isYuan(value)) throw new InvalidArgumentError(rollUpWords[language].notYuan);
    return value;
  };
}

export function addRollUp(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = root
    .command('rollup')
    .description(say.rollup.about)
    .argument('<paths...>', say.options.paths)
    .option('--as-of <day>', say.rollup.asOf, dayOption(session))
    .option('--reading <name=option>', say.options.reading, readingOption(session))
    .addOption(new Option('--input <layout>', say.options.input).choices(['json', 'ndjson']))
    .option('--map <file>', say.options.map)
    .option('--renamed <file>', say.rollup.renamed)
    .option('--person-ids', say.rollup.personIds)
    .option('--no-duplicates', say.rollup.noDuplicates)
    .option('--line-rise <yuan>', say.rollup.lineRise, yuanOption(session))
    .addOption(new Option('--progress', say.rollup.progress).conflicts('partial'))
    .option('--whole', say.planProgress.whole)
    .addOption(new Option('--partial', say.rollup.partial).conflicts(['format']))
    .option('--part <name>', say.rollup.part)
    .addOption(
      new Option('--merge', say.rollup.merge).conflicts([
        'asOf',
        'reading',
        'input',
        'map',
        'renamed',
        'personIds',
        'lineRise',
        'progress',
        'whole',
        'part',
        'mask',
        'maskKey',
      ]),
    );
  withDocumentOptions(command, session, say.rollup.format)
    .addHelpText('after', say.rollup.after)
    .action(async (paths: string[], flags: RollUpFlags) => {
      finish(
        await intoOut(flags, paths, session, (one) => (flags.merge === true ? merged : rolled)(paths, flags, one)),
      );
    });
}
