/** The options by which commands say which records to judge, and how. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { nearest } from '../base/suggest.js';
import { choose } from '../evaluate/readings.js';
import { type Level, levels } from '../records/catalog.js';
import type { Mask } from '../records/mask.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook, VerdictRule } from '../rulebook/rulebook.js';
import type { Readings } from '../rulebook/rulebook-types.js';
import type { TableMapping } from '../tables/mapping.js';
import { typedDay } from '../tables/written-day.js';
import type { SecondList } from './asked-records.js';
import { UsageError } from './exit.js';
import type { InputFormat } from './find-files.js';
import { languageOption } from './language-option.js';
import type { Session, Speaker } from './session.js';
import { setName, type WhatIf, whatIfOf } from './what-if.js';

/** What commander makes of them. */
export interface RecordFlags extends MaskFlags, SecondListFlags {
  readonly asOf?: string;
  /** Every id named. */
  readonly id?: readonly string[];
  readonly reading?: Readings;
  readonly level?: Level;
  readonly input?: InputFormat;
  readonly rulebook?: string;
  readonly set?: Readonly<Record<string, string>>;
  readonly rule?: string;
  /** A mapping file. */
  readonly map?: string;
}

/** A second list of the same records, and a mapping file of its own. */
export interface SecondListFlags {
  readonly against?: string;
  readonly againstMap?: string;
  /** Nothing is told that is no error. */
  readonly quiet?: boolean;
}

/** Whether names and ids are to be hidden, and by which key. */
export interface MaskFlags {
  readonly mask?: boolean | undefined;
  readonly maskKey?: string | undefined;
}

/** Which records, by which rules, and what is put in the place of what they say. */
export interface RecordOptions extends WhatIf {
  readonly paths: readonly string[];
  /** Only records with one of these ids; by default all. */
  readonly ids?: readonly string[] | undefined;
  readonly asOf?: string | undefined;
  readonly readings: Readings;
  readonly level?: Level | undefined;
  readonly input?: InputFormat | undefined;
  readonly rulebook: Rulebook;
  /** The rule to judge by; by default the exit of each record's level. */
  readonly rule?: string | undefined;
  /** Where names and ids are to be hidden. */
  readonly mask?: Mask | undefined;
  /** What the columns of tables hold. */
  readonly mapping?: TableMapping | undefined;
  /** The file of the mapping. */
  readonly map?: string | undefined;
  /** A second list of the same records. */
  readonly against?: SecondList | undefined;
}

/** What a date on the command line is read by: as registers write days; a year is meant to its end. */
export function dayOption({ say }: Session): (value: string) => string {
  return (value) => {
    const day = typedDay(value);
    if (day === undefined) throw new InvalidArgumentError(say.notADay);
    return day;
  };
}

/** What a choice of a reading is read by. */
export function readingOption({ say }: Session): (value: string, before?: Readings) => Readings {
  // The same name twice would leave open which one holds.
  return (value, before = {}) => {
    const [, name, option] = /^([^=]{1,64})=(.{1,64})$/.exec(value) ?? [];
    if (name === undefined || option === undefined) throw new InvalidArgumentError(say.notAReading);
    if (Object.hasOwn(before, name)) throw new InvalidArgumentError(say.givenTwice(name));
    return { ...before, [name]: option };
  };
}

/** Adds the options to a command that reads records and judges them. */
export function withRecordOptions(command: Command, session: Session): Command {
  const { say } = session;
  const set = (value: string, before: Readonly<Record<string, string>> = {}) => {
    const [, written, text] = /^([^=]{1,200})=(.{1,1000})$/s.exec(value) ?? [];
    if (written === undefined || text === undefined) throw new InvalidArgumentError(say.notASet);
    const name = setName(written);
    if (Object.hasOwn(before, name)) throw new InvalidArgumentError(say.givenTwice(name));
    return { ...before, [name]: text };
  };
  return withSources(command, session)
    .option('--reading <name=option>', say.options.reading, readingOption(session))
    .option('--set <name=value>', say.options.set, set);
}

/** A command that reads records: what it is about, its help, and the files and folders that it reads. */
export function onRecords(
  root: Command,
  name: 'check' | 'eligible' | 'explain' | 'inspect' | 'seal',
  { say }: Session,
): Command {
  return root.command(name).description(say[name].about).argument('<paths...>', say.options.paths);
}

/** Adds the options that say which records are read, and beside which rules. */
export function withSources(command: Command, session: Session): Command {
  const { say } = session;
  command
    .option('--id <id>', say.options.id, (id: string, before: readonly string[] = []) => [...before, id])
    .option('--as-of <day>', say.options.asOf, dayOption(session))
    .addOption(new Option('--level <level>', say.options.level).choices([...levels]));
  withLayout(command, session);
  return withMaskOptions(command, session)
    .addOption(languageOption(session))
    .option('--rulebook <folder>', say.options.rulebook);
}

/** Adds the options that say how files are to be read. */
export function withLayout(command: Command, { say }: Session): Command {
  return command
    .addOption(new Option('--input <layout>', say.options.input).choices(['json', 'ndjson']))
    .option('--map <file>', say.options.map);
}

/** Adds the options that hide who records are about. */
export function withMaskOptions(command: Command, { say }: Session): Command {
  const maskKey = (value: string, before: string | undefined) => {
    if (value === '') throw new InvalidArgumentError(say.emptyMaskKey);
    if (before !== undefined) throw new InvalidArgumentError(say.givenTwice('--mask-key'));
    return value;
  };
  return command.option('--mask', say.options.mask).option('--mask-key <text>', say.options.maskKey, maskKey);
}

/** The mask asked for; undefined where none is. */
export async function maskOf({ mask, maskKey }: MaskFlags, { fields }: Rulebook): Promise<Mask | undefined> {
  if (mask !== true && maskKey === undefined) return undefined;
  return (await import('./mask.js')).maskBy(maskKey, fields);
}

/** Adds the rule to judge by to a command that gives verdicts. */
export function withRule(command: Command, { say }: Session): Command {
  return command.option('--rule <id>', say.options.rule);
}

/**
 * What the flags come to, with the rulebook loaded.
 * @throws UsageError where a reading, rule or parameter is not the rulebook's: a slip on the command line, not a fault of any
 * record
 */
export async function recordOptions(
  paths: readonly string[],
  flags: RecordFlags,
  session: Speaker,
): Promise<RecordOptions> {
  const { rulebook: folder } = flags;
  const rulebook =
    folder === undefined
      ? hunan2016To2020()
      : (await import('./rulebook-option.js')).rulebookOf({ rulebook: folder }, session);
  const readings = flags.reading ?? {};
  const [issue] = choose(rulebook, readings).issues;
  if (issue !== undefined) {
    const name = issue.path.replace(/^readings\.?/, '');
    const { found = '', expected = '', suggestion } = issue;
    throw new UsageError(session.say.unknownReading(name, found, expected, suggestion));
  }
  const rule = flags.rule === undefined ? undefined : verdictRule(flags.rule, rulebook, session);
  const whatIf = whatIfOf(flags.set ?? {}, rulebook, flags.level, session);
  const { asOf, input, id: ids } = flags;
  // A rule is about one level: records of others are passed over.
  const level = flags.level ?? rule?.level;
  return {
    paths,
    ids,
    asOf,
    readings,
    level,
    input,
    rulebook,
    rule: rule?.id,
    mask: await maskOf(flags, rulebook),
    mapping:
      flags.map === undefined
        ? undefined
        : (await import('./mapping-file.js')).readMappingFile(flags.map, rulebook, session),
    map: flags.map,
    ...whatIf,
  };
}

/** The verdict rule of an id; measures are for `eligible` to tell. */
function verdictRule(id: string, rulebook: Rulebook, { say }: Speaker): VerdictRule {
  const rule = rulebook.verdicts.get(id);
  if (rule !== undefined) return rule;
  const known = [...rulebook.verdicts.keys()];
  throw new UsageError(say.unknownRule(id, known, nearest(id, known)));
}
