/** How `tuopin init` is called. */
import { type Command, Option } from 'commander';
import { initWords } from '../words/command.js';
import { EXIT, UsageError } from './exit.js';
import { init } from './init.js';
import { initExtending } from './init-extending.js';
import { languageOption } from './language-option.js';
import type { Session } from './session.js';

interface InitFlags {
  readonly rulebook?: string;
  readonly extends?: string;
  readonly withCases?: boolean;
}

export function addInit(root: Command, session: Session): void {
  const { language, output, finish } = session;
  const words = initWords[language];
  root
    .command('init')
    .description(words.about)
    .argument('<folder>', words.folder)
    .option('--rulebook <folder>', words.rulebook)
    .addOption(new Option('--extends <rulebook>', words.extends).conflicts('rulebook'))
    .option('--with-cases', words.withCases)
    .addOption(languageOption(session))
    .addHelpText('after', words.after)
    .action(async (folder: string, { rulebook, extends: base, withCases = false }: InitFlags) => {
      if (withCases && base === undefined) throw new UsageError(words.casesOfWhat);
      const made =
        base === undefined ? init(folder, rulebook, session) : initExtending(folder, { base, withCases }, session);
      await output.write(made);
      finish(EXIT.ok);
    });
}
