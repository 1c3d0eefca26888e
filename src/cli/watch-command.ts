/** `tuopin watch`: exited households judged again each year, what slipped and what relief there is. */
import type { Command } from 'commander';
import { rulebookName } from '../explain/rulebook-name.js';
import { createWatch } from '../progress/watch.js';
import { watchDocument, watchTable } from '../progress/watch-document.js';
import { parseBy } from '../records/parse.js';
import { type DocumentFormat, documentFormat, documentReport, withDocumentOptions } from './document-report.js';
import { EXIT } from './exit.js';
import { intoOut } from './into-out.js';
import { readInto, valuesInto } from './read-into.js';
import { dayOption, type RecordFlags, readingOption, recordOptions, withLayout } from './record-options.js';
import type { Session } from './session.js';
import { targetsOf } from './targets-option.js';
import { withFilesNotRead } from './told-unread.js';

interface WatchFlags extends Pick<RecordFlags, 'reading' | 'input' | 'rulebook' | 'map' | 'mask' | 'maskKey'> {
  readonly asOf?: string;
  readonly format?: DocumentFormat;
  readonly out?: string;
  readonly quiet?: boolean;
}

async function watched(paths: readonly string[], flags: WatchFlags, session: Session): Promise<number> {
  const { language } = session;
  const { asOf, format: _, out: __, ...recordFlags } = flags;
  const format = documentFormat(flags, session);
  const records = { ...(await recordOptions(paths, recordFlags, session)), quiet: flags.quiet };
  const { rulebook, readings } = records;
  const targets = targetsOf(flags.rulebook, rulebook, session);
  const watching = createWatch({ asOf, readings, rulebook: rulebook as never, targets });
  const terms = { rulebook, targets, language };
  const unread = new Set<string>();
  let hasSlipped = false;
  const status = await readInto({ ...records, undated: true }, session, {
    ...valuesInto({
      blank: () => watching.blank(),
      value: (value) => watching.add(value),
      refused: (value) => watching.refused(value),
    }),
    unread: (path) => void unread.add(path),
    judge: (value) => parseBy(rulebook.fields, value, asOf === undefined ? {} : { asOf }),
    encoding: format === 'xlsx' ? 'latin1' : undefined,
    end() {
      const result = watching.told();
      hasSlipped = result.sums.slipped.households + result.sums.failing.households > 0;
      const document = watchDocument(result, terms, rulebookName(rulebook, language));
      // The list is of all villages.
      const sections = document.sections.flatMap(({ id }) => (id.startsWith('village-') ? [id] : []));
      return documentReport(
        format,
        withFilesNotRead(
          {
            id: 'watch',
            result,
            document: () => document,
            table: () => watchTable(result.households, terms),
            list: { name: document.title, sections, byHand: false },
          },
          unread,
          language,
        ),
        session,
      );
    },
  });
  return Math.max(status, hasSlipped ? EXIT.notMet : EXIT.ok);
}

export function addWatch(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = root
    .command('watch')
    .description(say.watch.about)
    .argument('<paths...>', say.options.paths)
    .option('--as-of <day>', say.watch.asOf, dayOption(session))
    .option('--reading <name=option>', say.options.reading, readingOption(session));
  withLayout(command, session);
  withDocumentOptions(command, session, say.planProgress.format)
    .addHelpText('after', say.watch.after)
    .action(async (paths: string[], flags: WatchFlags) => {
      finish(await intoOut(flags, paths, session, (one) => watched(paths, flags, one)));
    });
}
