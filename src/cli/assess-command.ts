/** `tuopin assess`: a third-party evaluation of a county, from claimed and observed records. */
import { randomBytes } from 'node:crypto';
import { type Command, Option } from 'commander';
import { type AssessOptions, assess } from '../assess/assessment.js';
import { assessmentDocument } from '../assess/assessment-document.js';
import { assessmentRows, isRateNumber, type RateColumn } from '../assess/assessment-rows.js';
import type { Sided } from '../assess/confidence.js';
import type { Sample } from '../assess/draw-sample.js';
import { assertSample, InvalidSampleError } from '../assess/invalid-sample.js';
import { ObservedReader } from '../assess/observed.js';
import { readSample } from '../assess/read-sample.js';
import { nearest } from '../base/suggest.js';
import { createEvaluator } from '../evaluate/evaluate.js';
import { rulebookName } from '../explain/rulebook-name.js';
import { idKey } from '../records/same-id.js';
import type { AssessmentReadings, AssessmentStandards } from '../rulebook/assessment-standards.js';
import type { Readings, RulebookTypes } from '../rulebook/rulebook-types.js';
import { assessWords } from '../words/assess.js';
import { type DocumentFormat, documentFormat, printDocument, withDocumentOptions } from './document-report.js';
import { evaluationTold } from './evaluation-reports.js';
import { UsageError } from './exit.js';
import { intoOut } from './into-out.js';
import { readJsonFile } from './json-file.js';
import { maskedSample } from './masked-sample.js';
import { readInto, valuesInto } from './read-into.js';
import { dayOption, maskOf, type RecordFlags, readingOption, recordOptions } from './record-options.js';
import { claimsIn, confidenceOption, numberOption } from './sample-command.js';
import type { Session } from './session.js';
import { standardsOf } from './standards-option.js';
import { withFilesNotRead } from './told-unread.js';

interface AssessFlags extends Pick<RecordFlags, 'asOf' | 'reading' | 'input' | 'rulebook' | 'mask' | 'maskKey'> {
  readonly claimed?: readonly string[];
  readonly observed?: readonly string[];
  readonly claimedMap?: string;
  readonly observedMap?: string;
  readonly sample?: string;
  readonly county?: string;
  readonly tier?: string;
  readonly clusters?: 'villages' | 'households';
  readonly confidence?: number;
  readonly sided?: Sided;
  readonly designEffect?: number;
  readonly format?: DocumentFormat;
  readonly out?: string;
  readonly quiet?: boolean;
}

async function assessed(flags: AssessFlags, session: Session): Promise<number> {
  const { language } = session;
  const say = assessWords[language].assess;
  const { claimed = [], observed = [], claimedMap, observedMap, reading = {}, ...given } = flags;
  // Both lists and the sample are of the same households: they are hidden by one key.
  const isKeyless = given.mask === true && given.maskKey === undefined;
  const others = isKeyless ? { ...given, maskKey: randomBytes(32).toString('hex') } : given;
  const { asOf, tier, clusters, confidence, sided, designEffect, rulebook: folder } = others;
  if (claimed.length === 0) throw new UsageError(say.noClaimed);
  if (observed.length === 0) throw new UsageError(say.noObserved);
  if (asOf === undefined) throw new UsageError(say.noDay);
  if (claimed.includes('-') && observed.includes('-')) throw new UsageError(say.stdinTwice);
  const format = documentFormat(flags, session);
  const { rulebook } = await recordOptions([], folder === undefined ? {} : { rulebook: folder }, session);
  const standards = standardsOf(folder, rulebook, session);
  const { own, readings } = parted(reading, standards, session);
  const mask = await maskOf(others, rulebook);
  const sample = flags.sample === undefined ? undefined : maskedSample(sampleIn(flags.sample, session), mask);
  if (sample?.stages === 2 && clusters === 'households') throw new UsageError(say.drawnByVillages(flags.sample ?? ''));
  const mapped = (map: string | undefined) => ({ ...others, ...(map === undefined ? {} : { map }) });
  const lists = await claimsIn(claimed, mapped(claimedMap), session);
  if (sample?.county != null && lists.claims.county !== null && idKey(sample.county) !== idKey(lists.claims.county))
    throw new UsageError(say.otherCounty(flags.sample ?? '', sample.county, lists.claims.county));
  for (const path of sample?.filesNotRead ?? []) lists.unread.add(path);
  const options = await recordOptions(observed, { ...mapped(observedMap), reading: readings }, session);
  const reader = new ObservedReader({ asOf, rulebook: options.rulebook, readings });
  const evaluator = createEvaluator<RulebookTypes>({ rulebook: options.rulebook, readings });
  const status = await readInto({ ...options, quiet: flags.quiet }, session, {
    ...valuesInto(reader),
    unread: (path) => void lists.unread.add(path),
    judge: (value) => evaluator.evaluate(value as never, { asOf }),
  });
  const assessOptions: AssessOptions = {
    ...{ asOf, rulebook: options.rulebook, standards, readings, assessmentReadings: own, sample },
    ...{ clusters, designEffect, tier, confidence, sided },
  };
  const assessment = assess(lists.claims, reader.observed(), assessOptions);
  const { report } = assessWords[language];
  await printDocument(
    format,
    withFilesNotRead(
      evaluationTold({
        id: 'assessment',
        value: assessment,
        document: assessmentDocument(assessment, language, rulebookName(options.rulebook, language)),
        sheet: report.sheet,
        columns: Object.entries(report.columns) as (readonly [RateColumn, string])[],
        rows: assessmentRows(assessment, language),
        isNumber: isRateNumber,
      }),
      lists.unread,
      language,
    ),
    session,
  );
  return Math.max(lists.status, status);
}

/** The readings of the evaluation, apart from those of the rulebook. @throws UsageError for an option that there is not */
function parted(
  given: Readings,
  standards: AssessmentStandards,
  { say }: Session,
): { readonly own: Partial<AssessmentReadings>; readonly readings: Readings } {
  const own: Record<string, string> = {};
  const readings: Record<string, string> = {};
  for (const [name, option] of Object.entries(given) as [string, string][]) {
    const known = Object.hasOwn(standards.readings, name)
      ? Object.keys(standards.readings[name as keyof AssessmentReadings].options)
      : undefined;
    if (known === undefined) readings[name] = option;
    else if (known.includes(option)) own[name] = option;
    else throw new UsageError(say.unknownReading(name, option, known.join(' | '), nearest(option, known)));
  }
  return { own: own as Partial<AssessmentReadings>, readings };
}

/** @throws UsageError where the file is no sample */
function sampleIn(file: string, session: Session): Sample {
  const { value, issues } = readJsonFile(file, session);
  const sample = issues.length > 0 ? undefined : readSample(value);
  if (sample === undefined) throw new UsageError(assessWords[session.language].assess.notASample(file));
  try {
    assertSample(sample);
  } catch (error) {
    if (!(error instanceof InvalidSampleError)) throw error;
    throw new UsageError(assessWords[session.language].assess.sampleTwice(file, error.ids));
  }
  return sample;
}

export function addAssess(root: Command, session: Session): void {
  const { say, finish, language } = session;
  const words = assessWords[language].assess;
  const command = root
    .command('assess')
    .description(words.about)
    .option('--claimed <paths...>', words.claimed)
    .option('--observed <paths...>', words.observed)
    .option('--sample <file>', words.sample)
    .option('--as-of <day>', words.asOf, dayOption(session))
    .option('--reading <name=option>', say.options.reading, readingOption(session))
    .option('--county <id>', words.county)
    .addOption(new Option('--tier <tier>', words.tier).choices(['national', 'provincial', 'none']))
    .addOption(new Option('--clusters <what>', words.clusters).choices(['villages', 'households']))
    .addOption(confidenceOption(session))
    .addOption(new Option('--sided <one|two>', words.sided).choices(['one', 'two']))
    .option(
      '--design-effect <n>',
      words.designEffect,
      numberOption((value) => value >= 1, words.notAnEffect),
    )
    .addOption(new Option('--input <layout>', say.options.input).choices(['json', 'ndjson']))
    .option('--claimed-map <file>', words.claimedMap)
    .option('--observed-map <file>', words.observedMap);
  withDocumentOptions(command, session, words.format)
    .addHelpText('after', words.after)
    .action(async (flags: AssessFlags) => {
      const { claimed = [], observed = [], sample, claimedMap, observedMap } = flags;
      const files = [sample, claimedMap, observedMap].flatMap((file) => file ?? []);
      const paths = [...claimed, ...observed, ...files];
      finish(await intoOut(flags, paths, session, (one) => assessed(flags, one)));
    });
}
