/** `tuopin progress`: what was done beside the plan of each year, from records or published figures. */
import { type Command, Option } from 'commander';
import { rulebookName } from '../explain/rulebook-name.js';
import { figureIssues, figuresFile, type PublishedFigure } from '../progress/figures-file.js';
import { createProgress } from '../progress/progress.js';
import { planRows, progressDocument } from '../progress/progress-document.js';
import { type ActualBy, actualBy } from '../progress/result.js';
import { givenAt } from '../records/at-path.js';
import { commonTable } from '../records/catalog.js';
import { issueText } from '../records/describe-issue.js';
import { readJsonText } from '../records/json-text.js';
import { parseBy } from '../records/parse.js';
import type { Targets } from '../rulebook/targets.js';
import { progressWords } from '../words/progress.js';
import { rollUpWords } from '../words/roll-up.js';
import {
  type DocumentFormat,
  documentFormat,
  documentReport,
  intoOut,
  printDocument,
  withDocumentOptions,
} from './document-report.js';
import { judged } from './each-record.js';
import { EXIT, UsageError } from './exit.js';
import { fileBytes } from './file-bytes.js';
import { dayOption, type RecordFlags, readingOption, recordOptions } from './record-options.js';
import { refusalText } from './refusal-text.js';
import { renamedIn } from './renamed-file.js';
import { reportRecords } from './report-records.js';
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
  const { say, language, complain } = session;
  const { asOf, actual, whole, figures, renamed, format: _, out: __, ...recordFlags } = flags;
  if (asOf === undefined) throw new UsageError(say.planProgress.noDay);
  const format = documentFormat(flags, session);
  const records = { ...(await recordOptions(paths, recordFlags, session)), quiet: flags.quiet };
  const { rulebook, readings } = records;
  const targets = targetsOf(flags.rulebook, rulebook, session);
  const { gathered, told: toldNow } = settled(renamed, session, {
    asOf,
    actual,
    whole,
    readings,
    rulebook: rulebook as never,
    targets,
    figures: figures === undefined ? [] : figuresIn(figures, targets, session),
  });
  const toldOfIt = () => {
    const result = toldNow();
    return {
      id: 'progress',
      result,
      document: () => progressDocument(result, targets, language, rulebookName(rulebook, language)),
      table: () => planRows(result, targets, language),
    };
  };
  if (paths.length === 0) {
    await printDocument(format, toldOfIt(), session);
    return EXIT.ok;
  }
  const encoding = format === 'xlsx' ? ('latin1' as const) : undefined;
  let severalFiles = false;
  const status = await reportRecords({ ...records, undated: true, onBlank: () => gathered.blank() }, session, {
    ...(encoding === undefined ? {} : { encoding }),
    start(several) {
      severalFiles = several;
      return '';
    },
    record(item) {
      if (item.issues.length > 0) gathered.refused(item.value);
      else if (gathered.add(item.value)) return '';
      const { place, refusal } = judged(item, { rulebook, asOf: undefined }, (value) =>
        parseBy(rulebook.fields, value, { asOf }),
      );
      if (refusal !== undefined) complain(refusalText(place, refusal, { language, rulebook, severalFiles }));
      return '';
    },
    end: () => documentReport(format, toldOfIt(), session),
  });
  return Math.max(status, gathered.counts.refused > 0 ? EXIT.refused : EXIT.ok);
}

/** @throws UsageError where ids are renamed in a circle */
function settled(renamed: string | undefined, session: Session, options: Parameters<typeof createProgress>[0]) {
  const ids = renamed === undefined ? undefined : renamedIn(renamed, session);
  try {
    return createProgress({ ...options, renamed: ids });
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(rollUpWords[session.language].renamedInCircle(renamed ?? ''));
    throw error;
  }
}

/** @throws UsageError where it is no file of figures, or they cannot be */
function figuresIn(file: string, { targets }: Targets, session: Session): readonly PublishedFigure[] {
  const { value, issues } = readJsonText(
    fileBytes(file, session)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );
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
    .option('--reading <name=option>', say.options.reading, readingOption(session))
    .addOption(new Option('--input <layout>', say.options.input).choices(['json', 'ndjson']))
    .option('--map <file>', say.options.map);
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
