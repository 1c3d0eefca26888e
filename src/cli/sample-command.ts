/** `tuopin sample`: the households that a third-party evaluation visits, drawn by a seed; or how many it takes. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { ClaimReader, type Claims, SeveralCountiesError, UnknownCountyError } from '../assess/claims.js';
import { drawSample, NotDrawnError } from '../assess/draw-sample.js';
import { isSampleNumber, sampleColumns, sampleDocument, sampleRow, sizesDocument } from '../assess/sample-document.js';
import { sizesOf } from '../assess/sizes-of.js';
import { isValues } from '../base/values.js';
import { rulebookName } from '../explain/rulebook-name.js';
import type { Mask } from '../records/mask.js';
import { parseBy } from '../records/parse.js';
import { assessWords } from '../words/assess.js';
import { type DocumentFormat, documentFormat, printDocument, withDocumentOptions } from './document-report.js';
import { evaluationTold } from './evaluation-reports.js';
import { UsageError } from './exit.js';
import { intoOut } from './into-out.js';
import { readJsonFile } from './json-file.js';
import { maskedId } from './masked-sample.js';
import { readInto, valuesInto } from './read-into.js';
import { dayOption, type RecordFlags, recordOptions, withLayout } from './record-options.js';
import type { Session } from './session.js';

interface SampleFlags extends Pick<RecordFlags, 'asOf' | 'input' | 'rulebook' | 'map' | 'mask' | 'maskKey'> {
  readonly seed?: string;
  readonly households?: number;
  readonly villages?: number;
  readonly replace?: Readonly<Record<string, string>>;
  readonly replaced?: string;
  readonly county?: string;
  readonly size?: boolean;
  readonly hits?: number;
  readonly designEffect?: number;
  readonly confidence?: number;
  readonly format?: DocumentFormat;
  readonly out?: string;
  readonly quiet?: boolean;
}

const forDrawing = ['seed', 'households', 'villages', 'replace', 'replaced'] as const;
const forSize = ['hits', 'designEffect', 'confidence'] as const;

interface ClaimsRead {
  readonly claims: Claims;
  readonly status: number;
  readonly rulebook: ClaimedBy;
  readonly mask: Mask | undefined;
}

/** Reads what registers claim; several counties are told as a slip on the command line. */
export async function claimsIn(
  paths: readonly string[],
  flags: Pick<SampleFlags, 'asOf' | 'input' | 'rulebook' | 'map' | 'mask' | 'maskKey' | 'county' | 'quiet'>,
  session: Session,
): Promise<ClaimsRead> {
  const { county, quiet, ...recordFlags } = flags;
  const options = await recordOptions(paths, recordFlags, session);
  const { rulebook, asOf, mask } = options;
  const own = county === undefined ? undefined : maskedId('county', county, mask);
  const reader = new ClaimReader({ rulebook, asOf, county: own });
  const status = await readInto({ ...options, quiet }, session, {
    ...valuesInto(reader),
    judge: (value) => parseBy(rulebook.fields, value, asOf === undefined ? {} : { asOf }),
  });
  try {
    return { claims: reader.claims(), status, rulebook, mask };
  } catch (error) {
    const say = assessWords[session.language];
    if (error instanceof SeveralCountiesError) throw new UsageError(say.severalCounties(error.counties));
    if (error instanceof UnknownCountyError) throw new UsageError(say.unknownCounty(error.county, error.counties));
    throw error;
  }
}

type ClaimedBy = Awaited<ReturnType<typeof recordOptions>>['rulebook'];

async function sampled(paths: readonly string[], flags: SampleFlags, session: Session): Promise<number> {
  const { language } = session;
  const say = assessWords[language];
  const kebab = (name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const wrong = (flags.size === true ? forDrawing : forSize).find((name) => flags[name] !== undefined);
  if (wrong !== undefined)
    throw new UsageError(
      flags.size === true ? say.sample.notWithSize(kebab(wrong)) : say.sample.onlySize(kebab(wrong)),
    );
  const { seed, households, villages } = flags;
  if (flags.size !== true && (seed === undefined || seed.trim() === '')) throw new UsageError(say.sample.noSeed);
  if (flags.size !== true && households === undefined) throw new UsageError(say.sample.noHouseholds);
  const replaced = { ...(flags.replaced === undefined ? {} : replacedIn(flags.replaced, session)), ...flags.replace };
  const format = documentFormat(flags, session);
  const { claims, status, rulebook, mask } = await claimsIn(paths, flags, session);
  const line = rulebookName(rulebook, language);
  if (seed === undefined || households === undefined) {
    const { hits, designEffect, confidence } = flags;
    const value = sizesOf(claims, { hits, designEffect, confidence });
    const heads = ['of', 'stratum', 'population', 'one', 'two'] as const;
    await printDocument(
      format,
      evaluationTold({
        id: 'size',
        value,
        document: sizesDocument(value, language, line),
        sheet: say.size.title,
        columns: heads.map((head) => [head, head]),
        rows: value.sizes.map((one) => Object.fromEntries(heads.map((head) => [head, one[head] ?? '']))),
        isNumber: (column) => column !== 'of' && column !== 'stratum',
      }),
      session,
    );
    return status;
  }
  // Who is replaced is named as the register names him, or as a list that was masked before does.
  const hidden = Object.entries(replaced).map(([id, why]) => [maskedId('household', id, mask), why]);
  const drawing = { seed, households, villages, replaced: Object.fromEntries(hidden) };
  const sample = drawnFrom(claims, drawing, session);
  if (sample.households.length === 0) session.complain(say.sample.nobody);
  await printDocument(
    format,
    evaluationTold({
      id: 'sample',
      value: sample,
      document: sampleDocument(sample, language, line),
      sheet: say.drawn.sheet,
      columns: sampleColumns(language).map((column) => [column, say.drawn.columns[column]]),
      rows: sample.households.map((one, at) => sampleRow(one, at + 1, language)),
      isNumber: isSampleNumber,
    }),
    session,
  );
  return status;
}

function drawnFrom(claims: Claims, options: Parameters<typeof drawSample>[1], { language }: Session) {
  try {
    return drawSample(claims, options);
  } catch (error) {
    if (!(error instanceof NotDrawnError)) throw error;
    throw new UsageError(assessWords[language].sample.notDrawn(error.ids));
  }
}

/** @throws UsageError where the file is no table of ids and reasons */
function replacedIn(file: string, session: Session): Readonly<Record<string, string>> {
  const { value, issues } = readJsonFile(file, session);
  const isTable =
    isValues(value) && !Array.isArray(value) && Object.values(value).every((why) => typeof why === 'string');
  if (issues.length > 0 || !isTable) throw new UsageError(assessWords[session.language].sample.replacedFile(file));
  return value as Readonly<Record<string, string>>;
}

/** What a number above a bound is read by. */
export function numberOption(isRight: (value: number) => boolean, complaint: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d{1,9}(?:\.\d{1,6})?$/.test(text) && isRight(value)) return value;
    throw new InvalidArgumentError(complaint);
  };
}

/** The option on how sure it has to be, in per cent. */
export function confidenceOption({ language }: Session): Option {
  const { confidence, notAConfidence } = assessWords[language].assess;
  const parse = numberOption((value) => value > 50 && value < 100, notAConfidence);
  return new Option('--confidence <percent>', confidence).argParser((text: string) =>
    Number((parse(text) / 100).toFixed(10)),
  );
}

export function addSample(root: Command, session: Session): void {
  const { say, finish, language } = session;
  const words = assessWords[language];
  const count = numberOption((value) => Number.isInteger(value) && value > 0, words.sample.notACount);
  const replace = (text: string, before: Readonly<Record<string, string>> = {}) => {
    const [, id, reason] = /^([^=]{1,200})=(.{1,1000})$/s.exec(text) ?? [];
    if (id === undefined || reason === undefined) throw new InvalidArgumentError(words.sample.notReplaced);
    if (Object.hasOwn(before, id)) throw new InvalidArgumentError(say.givenTwice(id));
    return { ...before, [id]: reason };
  };
  const command = root
    .command('sample')
    .description(words.sample.about)
    .argument('<paths...>', say.options.paths)
    .option('--seed <text>', words.sample.seed)
    .option('--households <n>', words.sample.households, count)
    .option('--villages <n>', words.sample.villages, count)
    .option('--replace <id=reason>', words.sample.replace, replace)
    .option('--replaced <file>', words.sample.replaced)
    .option('--county <id>', words.sample.county)
    .option('--size', words.sample.size)
    .option('--hits <n>', words.sample.hits, numberOption(Number.isInteger, words.sample.notHits))
    .option(
      '--design-effect <n>',
      words.sample.designEffect,
      numberOption((value) => value >= 1, words.assess.notAnEffect),
    )
    .addOption(confidenceOption(session))
    .option('--as-of <day>', say.options.asOf, dayOption(session));
  withLayout(command, session);
  withDocumentOptions(command, session, words.sample.format)
    .addHelpText('after', words.sample.after)
    .action(async (paths: string[], flags: SampleFlags) => {
      const files = [flags.replaced, flags.map].flatMap((file) => file ?? []);
      finish(await intoOut(flags, [...paths, ...files], session, (one) => sampled(paths, flags, one)));
    });
}
