/** How `tuopin init` is called. */
import type { Command } from 'commander';
import { EXIT } from './exit.js';
import { init } from './init.js';
import { initWords } from './init-words.js';
import { languageOption } from './record-options.js';
import type { Session } from './session.js';

export function addInit(root: Command, session: Session): void {
  const { say, language, output, finish } = session;
  const words = initWords[language];
  root
    .command('init')
    .description(words.about)
    .helpOption('-h, --help', say.help)
    .argument('<folder>', words.folder)
    .option('--rulebook <folder>', words.rulebook)
    .addOption(languageOption(session))
    .addHelpText('after', words.after)
    .action(async (folder: string, { rulebook }: { readonly rulebook?: string }) => {
      await output.write(init(folder, rulebook, session));
      finish(EXIT.ok);
    });
}
