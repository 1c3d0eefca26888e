/** How `tuopin compare` is called. */
import { type Command, Option } from 'commander';
import { type CompareOptions, compareFormats, compareRecords } from './compare.js';
import { UsageError } from './exit.js';
import { type RecordFlags, recordOptions, withRecordOptions, withRule } from './record-options.js';
import type { Session } from './session.js';

interface CompareFlags extends RecordFlags {
  readonly rulebookB?: string;
  readonly format: CompareOptions['format'];
  readonly require?: 'same';
}

export function addCompare(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = root
    .command('compare')
    .description(say.compare.about)
    .argument('<a>', say.compare.a)
    .argument('<b>', say.compare.b);
  withRule(withRecordOptions(command, session), session)
    .option('--rulebook-b <folder>', say.compare.rulebookB)
    .addOption(new Option('--format <format>', say.options.format).choices([...compareFormats]).default('text'))
    .addOption(new Option('--require <what>', say.compare.require).choices(['same']))
    .addHelpText('after', say.compare.after)
    .action(async (a: string, b: string, { rulebookB, format, require, ...flags }: CompareFlags) => {
      if (a === '-' && b === '-') throw new UsageError(say.compare.oneStream);
      const first = recordOptions([a], flags, session);
      const second =
        rulebookB === undefined
          ? { ...first, paths: [b] }
          : // One mask for both: of two made for one run nobody would be matched.
            { ...recordOptions([b], { ...flags, rulebook: rulebookB }, session), mask: first.mask };
      finish(await compareRecords({ a: first, b: second, format, requireSame: require === 'same' }, session));
    });
}
