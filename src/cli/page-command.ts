/** `tuopin page`: the offline page as a file, with a rulebook of one's own or with records inside. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { withData } from '../kit/page-data.js';
import { writeWhole } from '../kit/write-file.js';
import { flatFiles } from '../rulebook/load.js';
import { EXIT, UsageError } from './exit.js';
import { fileBytes } from './file-bytes.js';
import { languageOption } from './language-option.js';
import { shippedPath } from './load-folder.js';
import { type RulebookFlag, rulebookOf, sourcesOf } from './rulebook-option.js';
import type { Session } from './session.js';

interface PageFlags extends RulebookFlag {
  readonly out: string;
  readonly records?: string;
}

/** What the page reads. */
const READ = /\.(xlsx|xlsm|csv|tsv|txt|json|ndjson|jsonl)$/i;

export function addPage(root: Command, session: Session): void {
  const { say, complain, finish } = session;
  root
    .command('page')
    .description(say.page.about)
    .requiredOption('-o, --out <file>', say.page.out)
    .option('--records <file>', say.page.records)
    .addOption(languageOption(session))
    .option('--rulebook <folder>', say.options.rulebook)
    .addHelpText('after', say.page.after)
    .action(({ out, records, ...flags }: PageFlags) => {
      if (!/\.html?$/i.test(out)) throw new UsageError(say.page.notHtml(out));
      if (existsSync(out)) throw new UsageError(say.page.exists(out));
      const made = shippedPath('dist/page.html');
      if (made === undefined) throw new UsageError(say.page.notBuilt);
      const page = withData(readFileSync(made, 'utf8'), {
        ...(flags.rulebook === undefined ? {} : { 'tuopin-rulebook': checkedFiles(flags, session) }),
        ...(records === undefined ? {} : { 'tuopin-records': fileInside(records, session) }),
      });
      writeWhole(out, page);
      complain(say.check.written(out));
      finish(EXIT.ok);
    });
}

/** The files of a rulebook that loads; the page does not check them again. */
function checkedFiles(flags: RulebookFlag, session: Session) {
  rulebookOf(flags, session);
  return flatFiles(sourcesOf(flags, session).files);
}

/** A file as it is: the page reads it as if it had been opened there. */
function fileInside(path: string, session: Session) {
  const name = basename(path);
  if (!READ.test(name)) throw new UsageError(session.say.page.notRead(path));
  return { name, base64: fileBytes(path, session).toString('base64') };
}
