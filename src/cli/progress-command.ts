/** `tuopin progress`: what was done beside the plan of each year, from records or published figures. */
import { type Command, Option } from 'commander';
import { rulebookName } from '../explain/rulebook-name.js';
import { behindYears } from '../progress/behind-years.js';
import { figureIssues, figuresFile, type PublishedFigure } from '../progress/figures-file.js';
import { createProgress } from '../progress/progress.js';
import { planTable, progressDocument } from '../progress/progress-document.js';
import { type ActualBy, actualBy } from '../progress/result.js';
import { givenAt } from '../records/at-path.js';
import { commonTable } from '../records/catalog.js';
import { issueText } from '../records/describe-issue.js';
import { parseBy } from '../records/parse.js';
import type { Targets } from '../rulebook/targets.js';
import { progressWords } from '../words/progress.js';
import {
  type DocumentFormat,
  documentFormat,
  documentReport,
  printDocument,
  withDocumentOptions,
} from './document-report.js';
import { EXIT, UsageError } from './exit.js';
import { intoOut } from './into-out.js';
import { readJsonFile } from './json-file.js';
import { readInto, valuesInto } from './read-into.js';
import { dayOption, type RecordFlags, readingOption, recordOptions, withLayout } from './record-options.js';
import { renamedIn } from './renamed-file.js';
import type { Session } from './session.js';
import { targetsOf } from './targets-option.js';

interface ProgressFlags extends Pick<RecordFlags, 'reading' | 'input' | 'rulebook' | 'map' | 'mask' | 'maskKey'> {
  readonly asOf?: string;
  readonly actual?: ActualBy;
  readonly whole?: boolean;
  readonly figures?: string;
  readonly renamed?: string;
  readonly format?: DocumentFormat;
  readonly out?: string;
  readonly quiet?: boolean;
}

async function told(paths: readonly string[], flags: ProgressFlags, session: Session): Promise<number> {
  const { say, language } = session;
  const { asOf, actual, whole, figures, renamed, format: _, out: __, ...recordFlags } = flags;
  if (asOf === undefined) throw new UsageError(say.planProgress.noDay);
  const format = documentFormat(flags, session);
  const records = { ...(await recordOptions(paths, recordFlags, session)), quiet: flags.quiet };
  const { rulebook, readings } = records;
  const targets = targetsOf(flags.rulebook, rulebook, session);
  const { gathered, told: toldNow } = createProgress({
    asOf,
    actual,
    whole,
    readings,
    rulebook: rulebook as never,
    targets,
    figures: figures === undefined ? [] : figuresIn(figures, targets, session),
    renamed: renamed === undefined ? undefined : renamedIn(renamed, session),
  });
  const toldOfIt = () => {
    const result = toldNow();
    return {
      id: 'progress',
      result,
      document: () =>
        progressDocument(
          result,
          targets,
          language,
          rulebookName(rulebook, language),
          // A page alone shows it.
          format === 'html' ? behindYears(gathered, result.first, result.last) : undefined,
        ),
      table: () => planTable(result, targets, language),
      list: { name: progressWords[language].headings.plan, sections: ['plan'], byHand: false },
    };
  };
  if (paths.length === 0) {
    await printDocument(format, toldOfIt(), session);
    return EXIT.ok;
  }
  return readInto({ ...records, undated: true }, session, {
    ...valuesInto({
      blank: () => gathered.blank(),
      value: (value) => gathered.add(value),
      refused: (value) => gathered.refused(value),
    }),
    unread: (path) => void gathered.filesNotRead.add(path),
    judge: (value) => parseBy(rulebook.fields, value, { asOf }),
    encoding: format === 'xlsx' ? 'latin1' : undefined,
    end: () => documentReport(format, toldOfIt(), session),
  });
}

/** @throws UsageError where it is no file of figures, or they cannot be */
function figuresIn(file: string, { targets }: Targets, session: Session): readonly PublishedFigure[] {
  const { value, issues } = readJsonFile(file, session);
  const figures = givenAt(value, 'figures');
  const found = issues.length > 0 ? [] : figureIssues(figures ?? null, targets);
  const read = figuresFile.safeParse(value);
  if (issues.length === 0 && found.length === 0 && read.success) return read.data.figures;
  const say = progressWords[session.language];
  throw new UsageError(
    found.length > 0
      ? say.wrongFigures(
          file,
          found.map((issue) => issueText(issue, session.language, commonTable)),
        )
      : say.badFigures(file, issues.length > 0 ? 'JSON' : 'figures'),
  );
}

export function addProgress(root: Command, session: Session): void {
  const { say, finish } = session;
  const command = root
    .command('progress')
    .description(say.planProgress.about)
    .argument('[paths...]', say.options.paths)
    .option('--as-of <day>', say.planProgress.asOf, dayOption(session))
    .addOption(new Option('--actual <kind>', say.planProgress.actual).choices([...actualBy]))
    .option('--whole', say.planProgress.whole)
    .option('--figures <file>', say.planProgress.figures)
    .option('--renamed <file>', say.rollup.renamed)
    .option('--reading <name=option>', say.options.reading, readingOption(session));
  withLayout(command, session);
  withDocumentOptions(command, session, say.planProgress.format)
    .addHelpText('after', say.planProgress.after)
    .action(async (paths: string[], flags: ProgressFlags) => {
      finish(
        await intoOut(flags, [...paths, ...(flags.figures === undefined ? [] : [flags.figures])], session, (one) =>
          told(paths, flags, one),
        ),
      );
    });
}
