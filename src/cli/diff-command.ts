/** How `tuopin diff` is called. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type Level, levels } from '../records/catalog.js';
import type { Readings } from '../rulebook/rulebook-types.js';
import { type DiffCommandWords, diffCommandWords } from '../words/command.js';
import { type DiffOptions, diff, diffLayers } from './diff.js';
import { UsageError } from './exit.js';
import type { InputFormat } from './find-files.js';
import { languageOption } from './language-option.js';
import { dayOption, type MaskFlags, readingOption, withMaskOptions } from './record-options.js';
import { ruleFormats } from './rules.js';
import type { Session } from './session.js';

interface DiffFlags extends MaskFlags {
  readonly rulebook?: string;
  readonly rulebookPath?: string;
  readonly cases?: readonly string[];
  readonly records?: readonly string[];
  readonly asOf?: string;
  readonly reading?: Readings;
  readonly level?: Level;
  readonly input?: InputFormat;
  readonly approve?: string;
  /** True where OLD and NEW are both named before it. */
  readonly stricterThan?: string | true;
  readonly allReadings?: boolean;
  readonly seed?: number;
  readonly format: DiffOptions['format'];
}

export function addDiff(root: Command, session: Session): void {
  const { say, language, finish } = session;
  const words = diffCommandWords[language];
  const several = (value: string, before: readonly string[] = []) => [...before, value];
  const seed = (value: string) => {
    if (!/^\d{1,10}$/.test(value) || Number(value) > 2_147_483_647) throw new InvalidArgumentError(words.notASeed);
    return Number(value);
  };
  const command = root
    .command('diff')
    .description(words.about)
    .argument('[old]', words.old)
    .argument('[new]', words.new)
    .option('--rulebook <folder>', words.options.rulebook)
    .option('--rulebook-path <folder>', words.options.rulebookPath)
    .option('--cases <path>', words.options.cases, several)
    .option('--records <path>', words.options.records, several)
    .option('--as-of <day>', say.options.asOf, dayOption(session))
    .option('--reading <name=option>', words.options.reading, readingOption(session))
    .addOption(new Option('--level <level>', say.options.level).choices([...levels]))
    .addOption(new Option('--input <layout>', say.options.input).choices(['json', 'ndjson']));
  withMaskOptions(command, session)
    .option('--approve <file>', words.options.approve)
    .option('--stricter-than [rulebook]', words.options.stricterThan)
    .option('--all-readings', words.options.allReadings)
    .option('--seed <number>', words.options.seed, seed)
    .addOption(new Option('--format <format>', say.options.format).choices([...ruleFormats]).default('text'))
    .addOption(languageOption(session))
    .addHelpText('after', words.after)
    .action(async (one: string | undefined, other: string | undefined, flags: DiffFlags) => {
      const { rulebook, stricterThan, allReadings, seed: chosenSeed, mask, maskKey, ...others } = flags;
      const [first, second, third] = [one, other, rulebook].filter((name) => name !== undefined);
      if (third !== undefined) throw new UsageError(words.twoNew);
      const [old, now] = namesOf(first, second, stricterThan, words);
      const options: DiffOptions = { ...others, old, new: now, hide: { mask, maskKey } };
      if (stricterThan === undefined) {
        if (allReadings === true) throw new UsageError(words.onlyLayers('--all-readings'));
        if (chosenSeed !== undefined) throw new UsageError(words.onlyLayers('--seed'));
        finish(await diff(options, session));
        return;
      }
      if (flags.cases !== undefined || flags.records !== undefined) throw new UsageError(words.apart);
      finish(await diffLayers({ ...options, allReadings, seed: chosenSeed }, session));
    });
}

/** Which rulebook is the old one: that which is named first, or by `--stricter-than`. */
function namesOf(
  first: string | undefined,
  second: string | undefined,
  stricterThan: string | true | undefined,
  say: DiffCommandWords,
): [old: string, now: string] {
  if (first === undefined) throw new UsageError(say.noNew);
  if (typeof stricterThan === 'string') {
    if (second !== undefined) throw new UsageError(say.twoOld);
    return [stricterThan, first];
  }
  if (second === undefined) throw new UsageError(say.noNew);
  return [first, second];
}
