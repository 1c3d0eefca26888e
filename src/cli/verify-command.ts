/** How `tuopin verify` is called. */
import { type Command, Option } from 'commander';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { readChanges } from '../rulebook/changes.js';
import type { InputFormat } from './find-files.js';
import { companionIn, loadFolder } from './load-folder.js';
import { languageOption, type MaskFlags, maskOf, withMaskOptions } from './record-options.js';
import type { Session } from './session.js';
import { type VerifyFilesOptions, verifyFiles, verifyFormats } from './verify.js';

interface VerifyFlags extends MaskFlags {
  readonly record?: string;
  readonly rulebook?: string;
  readonly input?: InputFormat;
  readonly format: VerifyFilesOptions['format'];
}

const CHANGES = 'changes.json';

export function addVerify(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = root
    .command('verify')
    .description(say.verify.about)
    .argument('<files...>', say.verify.files)
    .option('--record <file>', say.verify.record)
    .addOption(new Option('--input <layout>', say.options.input).choices(['json', 'ndjson']));
  withMaskOptions(command, session)
    .addOption(new Option('--format <format>', say.options.format).choices([...verifyFormats]).default('text'))
    .addOption(languageOption(session))
    .option('--rulebook <folder>', say.options.rulebook)
    .addHelpText('after', say.verify.after)
    .action(async (paths: string[], { record, rulebook, input, format, ...hide }: VerifyFlags) => {
      const by = rulebook === undefined ? undefined : rulesIn(rulebook, session);
      finish(
        await verifyFiles(
          { paths, input, format, recordPath: record, by, mask: maskOf(hide, by?.rulebook ?? hunan2016To2020()) },
          session,
        ),
      );
    });
}

/** The rulebook in a folder, with what its versions changed where it says. */
function rulesIn(folder: string, { say }: Session): VerifyFilesOptions['by'] {
  const changes = companionIn(folder, CHANGES, say.unreadableRulebook);
  return {
    rulebook: loadFolder(folder, say.unreadableRulebook),
    changes: changes === undefined ? [] : readChanges(changes),
  };
}
