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
import { masked } from './asked-records.js';
import { type DocumentFormat, documentFormat, printDocument, withDocumentOptions } from './document-report.js';
import { evaluationTold } from './evaluation-reports.js';
import { UsageError } from './exit.js';
import { intoOut } from './into-out.js';
import { readJsonFile } from './json-file.js';
import { maskedId, maskedSample } from './masked-sample.js';
import { readInto, valuesInto } from './read-into.js';
import { dayOption, type RecordFlags, recordOptions, withLayout } from './record-options.js';
import type { Session } from './session.js';
import { withFilesNotRead } from './told-unread.js';

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
  /** Files of which nothing, or not all, was read. */
  readonly unread: Set<string>;
  readonly rulebook: ClaimedBy;
  readonly mask: Mask | undefined;
}

/**
 * Reads what registers claim; several counties are told as a slip on the command line.
 * @param hides whether ids are hidden as they are read; else only in what is said here, and they are what lots are drawn by
 */
export async function claimsIn(
  paths: readonly string[],
  flags: Pick<SampleFlags, 'asOf' | 'input' | 'rulebook' | 'map' | 'mask' | 'maskKey' | 'county' | 'quiet'>,
  session: Session,
  hides = true,
): Promise<ClaimsRead> {
  const { county, quiet, ...recordFlags } = flags;
  const { mask, ...options } = await recordOptions(paths, recordFlags, session);
  const { rulebook, asOf } = options;
  const said = (id: string) => maskedId('county', id, mask);
  const reader = new ClaimReader({ rulebook, asOf, county: hides && county !== undefined ? said(county) : county });
  const unread = new Set<string>();
  const status = await readInto({ ...options, mask: hides ? mask : undefined, quiet }, session, {
    ...valuesInto(reader),
    unread: (path) => void unread.add(path),
    ...(hides || mask === undefined ? {} : { told: (item) => masked(item, mask) }),
    judge: (value) => parseBy(rulebook.fields, value, asOf === undefined ? {} : { asOf }),
  });
  try {
    return { claims: reader.claims(), status, unread, rulebook, mask };
  } catch (error) {
    const say = assessWords[session.language];
    if (error instanceof SeveralCountiesError) throw new UsageError(say.severalCounties(error.counties.map(said)));
    if (error instanceof UnknownCountyError)
      throw new UsageError(say.unknownCounty(said(error.county), error.counties.map(said)));
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
  // The lot is drawn by the ids of the register: hidden in print or not, the same are drawn.
  const { claims, status, unread, rulebook, mask } = await claimsIn(paths, flags, session, false);
  const line = rulebookName(rulebook, language);
  if (seed === undefined || households === undefined) {
    const { hits, designEffect, confidence } = flags;
    const value = sizesOf(claims, { hits, designEffect, confidence });
    const heads = ['of', 'stratum', 'population', 'one', 'two'] as const;
    await printDocument(
      format,
      withFilesNotRead(
        evaluationTold({
          id: 'size',
          value,
          document: sizesDocument(value, language, line),
          sheet: say.size.title,
          columns: heads.map((head) => [head, head]),
          rows: value.sizes.map((one) => Object.fromEntries(heads.map((head) => [head, one[head] ?? '']))),
          isNumber: (column) => column !== 'of' && column !== 'stratum',
        }),
        unread,
        language,
      ),
      session,
    );
    return status;
  }
  const drawing = { seed, households, villages, replaced: asRegistered(replaced, claims, mask) };
  const sample = maskedSample(drawnFrom(claims, drawing, mask, session), mask);
  if (sample.households.length === 0) session.complain(say.sample.nobody);
  await printDocument(
    format,
    withFilesNotRead(
      evaluationTold({
        id: 'sample',
        value: sample,
        document: sampleDocument(sample, language, line),
        sheet: say.drawn.sheet,
        columns: sampleColumns(language).map((column) => [column, say.drawn.columns[column]]),
        rows: sample.households.map((one, at) => sampleRow(one, at + 1, language)),
        isNumber: isSampleNumber,
      }),
      unread,
      language,
    ),
    session,
  );
  return status;
}

/** Reasons by the ids of the register: who is replaced may be named by what a list that was printed has in its place. */
function asRegistered(
  replaced: Readonly<Record<string, string>>,
  { households }: Claims,
  mask: Mask | undefined,
): Readonly<Record<string, string>> {
  if (mask === undefined || Object.keys(replaced).length === 0) return replaced;
  const registered = new Map(households.map(({ id }) => [maskedId('household', id, mask), id]));
  return Object.fromEntries(Object.entries(replaced).map(([id, why]) => [registered.get(id) ?? id, why]));
}

function drawnFrom(
  claims: Claims,
  options: Parameters<typeof drawSample>[1],
  mask: Mask | undefined,
  { language }: Session,
) {
  try {
    return drawSample(claims, options);
  } catch (error) {
    if (!(error instanceof NotDrawnError)) throw error;
    const ids = error.ids.map((id) => maskedId('household', id, mask));
    throw new UsageError(assessWords[language].sample.notDrawn(ids));
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
