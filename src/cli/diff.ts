/** `tuopin diff`: what changed between two rulebooks, whose verdict changes, and where one is looser than the other. */
import { existsSync, readFileSync } from 'node:fs';
import { type Approval, type ApprovedList, approveFlips, approveLayers, readApprovals } from '../kit/approvals.js';
import { describeCaseFault } from '../kit/describe-case-fault.js';
import { type DiffedRulebooks, diffDocument } from '../kit/diff/diff-document.js';
import { diffRulebooks } from '../kit/diff/diff-rulebooks.js';
import { flipSections } from '../kit/diff/flip-sections.js';
import {
  countByCriterion,
  countByPlace,
  type DiffedRecord,
  type Flips,
  flipsOn,
  knownReadings,
} from '../kit/diff/flips.js';
import { layersDocument } from '../kit/layers/layers-document.js';
import { searchLayers } from '../kit/layers/search-layers.js';
import { readCases } from '../kit/read-cases.js';
import { rulebookFile, soundFiles } from '../kit/read-folder.js';
import type { Level } from '../records/catalog.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Readings } from '../rulebook/rulebook-types.js';
import { commandWords, type DiffCommandWords, diffCommandWords } from '../words/command.js';
import { words } from '../words/index.js';
import { asWritten, eachRecord } from './each-record.js';
import { EXIT, UsageError } from './exit.js';
import type { InputFormat } from './find-files.js';
import { loadFolder, rulebookFolder } from './load-folder.js';
import { loadRevision } from './load-revision.js';
import { type MaskFlags, maskOf } from './record-options.js';
import { refusalText } from './refusal-text.js';
import { type RuleOptions, rendered } from './rules.js';
import type { Session } from './session.js';

/** What the command line asks for. */
export interface DiffOptions {
  readonly old: string;
  readonly new: string;
  /** The folder of the rulebook in git. */
  readonly rulebookPath?: string | undefined;
  readonly cases?: readonly string[] | undefined;
  readonly records?: readonly string[] | undefined;
  readonly asOf?: string | undefined;
  readonly reading?: Readings | undefined;
  readonly level?: Level | undefined;
  readonly input?: InputFormat | undefined;
  readonly approve?: string | undefined;
  /** Where names and ids of records are to be hidden. */
  readonly hide?: MaskFlags | undefined;
  readonly format: RuleOptions['format'];
}

/** The same where gaps between layers are searched for. */
export interface LayerDiffOptions extends Omit<DiffOptions, 'cases' | 'records'> {
  readonly allReadings?: boolean | undefined;
  readonly seed?: number | undefined;
}

/** Compares two rulebooks, and the verdicts on records where some are given. */
export async function diff(options: DiffOptions, session: Session): Promise<number> {
  const { language, output, complain } = session;
  const say = diffCommandWords[language];
  const rulebooks = rulebooksOf(options, say);
  const approvals = approvalsIn(options.approve, say);
  const difference = diffRulebooks(rulebooks.old, rulebooks.new);
  const { cases, records } = options;
  if (cases === undefined && records === undefined) {
    await output.write(rendered(options.format, difference, diffDocument(difference, rulebooks, language), language));
    return EXIT.ok;
  }
  assertKnown(options.reading ?? {}, rulebooks, say);
  const read = await recordsOf(options, rulebooks.new, session);
  const flips = flipsOn(read.records, rulebooks.old, rulebooks.new);
  const approved = approveFlips(flips.flips, approvals);
  const sections = flipSections(flips, approved, [rulebooks.old, rulebooks.new], language);
  const document = diffDocument(difference, rulebooks, language, sections);
  await output.write(rendered(options.format, { ...difference, ...flipData(flips, approved) }, document, language));
  let { status } = read;
  if (flips.refused > read.refusedCases) {
    complain(say.refused(flips.refused - read.refusedCases));
    status = Math.max(status, EXIT.refused);
  }
  if (flips.judged === 0) {
    complain(say.nothingJudged);
    status = Math.max(status, EXIT.notMet);
  }
  return Math.max(status, settled(approved, say, complain));
}

/** Searches for records that the new rulebook lets exit and the old one does not. */
export async function diffLayers(options: LayerDiffOptions, session: Session): Promise<number> {
  const { language, output, complain } = session;
  const say = diffCommandWords[language];
  const rulebooks = rulebooksOf(options, say);
  const approvals = approvalsIn(options.approve, say);
  const { allReadings, seed } = options;
  const search = searchLayers({ rulebook: rulebooks.new, than: rulebooks.old, allReadings, seed });
  const all = approveLayers(search.differences, approvals);
  // An entry for other readings than the defaults is not idle where only the defaults are looked at.
  const unused = all.unused.filter(({ readings }) => allReadings === true || readings === undefined);
  const approved = { ...all, unused };
  const data = {
    ...search,
    differences: approved.items.map(({ item, approval }) => ({ ...item, approved: approval?.reason ?? null })),
    unusedApprovals: unused,
  };
  await output.write(rendered(options.format, data, layersDocument(search, approved, rulebooks, language), language));
  return Math.max(search.period === undefined ? EXIT.notMet : EXIT.ok, settled(approved, say, complain));
}

/** Says what is left to do about approvals, and the status it comes to. */
function settled<T>(
  { items, unused }: ApprovedList<T>,
  say: DiffCommandWords,
  complain: (line: string) => void,
): number {
  const open = items.filter(({ approval }) => approval === undefined).length;
  if (unused.length > 0) complain(say.unused(unused.length));
  if (open === 0) return EXIT.ok;
  complain(say.unapproved(open));
  return EXIT.notMet;
}

function flipData(flips: Flips, { items, unused }: ReturnType<typeof approveFlips>) {
  const { judged: count, refused, withinVerdict } = flips;
  return {
    flips: {
      judged: count,
      refused,
      withinVerdict,
      byCriterion: countByCriterion(flips.flips),
      byVillage: countByPlace(flips.flips, 'village'),
      byCounty: countByPlace(flips.flips, 'county'),
      flips: items.map(({ item, approval }) => ({ ...item, approved: approval?.reason ?? null })),
    },
    unusedApprovals: unused,
  };
}

function rulebooksOf(
  options: Pick<DiffOptions, 'old' | 'new' | 'rulebookPath'>,
  say: DiffCommandWords,
): DiffedRulebooks {
  return { old: rulebookAt(options.old, options, say), new: rulebookAt(options.new, options, say) };
}

/** A folder, a rulebook that is shipped, or one in git. */
function rulebookAt(
  named: string,
  { rulebookPath }: Pick<DiffOptions, 'rulebookPath'>,
  say: DiffCommandWords,
): Rulebook {
  const folder = rulebookFolder(named);
  if (existsSync(folder)) return loadFolder(folder, say.badRevision);
  const colon = named.indexOf(':');
  if (colon > 0) return loadRevision(named.slice(0, colon), named.slice(colon + 1), say);
  if (rulebookPath !== undefined) return loadRevision(named, rulebookPath, say);
  throw new UsageError(say.badRevision(named));
}

function approvalsIn(file: string | undefined, say: DiffCommandWords): readonly Approval[] {
  if (file === undefined) return [];
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(say.unreadableApproval(file));
  }
  return readApprovals(soundFiles([rulebookFile(file, file, bytes)]).files[file], file);
}

/** A reading that neither knows is a slip; one that only one of them knows is chosen there. */
function assertKnown(readings: Readings, rulebooks: DiffedRulebooks, say: DiffCommandWords): void {
  for (const [name, option] of Object.entries(readings)) {
    const known = [rulebooks.old, rulebooks.new].some((rulebook) =>
      Object.hasOwn(knownReadings(rulebook, { [name]: option }), name),
    );
    if (!known) throw new UsageError(say.unknownReading(`${name}=${option}`));
  }
}

interface ReadRecords {
  readonly records: readonly DiffedRecord[];
  readonly status: number;
  /** Cases that expect a refusal: that both refuse them is nothing to complain of. */
  readonly refusedCases: number;
}

async function recordsOf(options: DiffOptions, rulebook: Rulebook, session: Session): Promise<ReadRecords> {
  const { language, complain } = session;
  const { asOf, reading = {}, level } = options;
  const records: DiffedRecord[] = [];
  let status: number = EXIT.ok;
  let refusedCases = 0;
  if (options.cases !== undefined) {
    const { cases, faults } = readCases(options.cases);
    for (const fault of faults) {
      const { file, line } = fault;
      complain(`${words[language].place(file, line, undefined)}: ${describeCaseFault(fault, language)}`);
      status = EXIT.refused;
    }
    if (cases.length === 0 && faults.length === 0) throw new UsageError(diffCommandWords[language].noCases);
    for (const one of cases) {
      // A text at fault is no record; the others are judged whatever they expect.
      if (one.recordIssues !== undefined) continue;
      if (one.expect.refused !== undefined) refusedCases += 1;
      records.push({
        record: one.record,
        asOf: one.asOf ?? asOf,
        readings: { ...one.readings, ...reading },
        case: one.name,
      });
    }
  }
  if (options.records !== undefined) {
    const { input, hide = {} } = options;
    const mask = await maskOf(hide, rulebook);
    const walked = await eachRecord({ paths: options.records, input, level, mask }, session, {
      start: async () => undefined,
      batch: async (items) => {
        for (const item of items) {
          // Only what keeps the text from being a record is said here; the rest both rulebooks judge.
          const { refusal, place } = asWritten(item, rulebook);
          if (refusal === undefined) records.push({ record: item.value, asOf, readings: reading });
          else {
            complain(refusalText(place, refusal, { language, rulebook, severalFiles: true }));
            status = EXIT.refused;
          }
        }
      },
    });
    if (walked.skipped > 0) complain(commandWords[language].judged.skipped(walked.skipped));
    status = Math.max(status, walked.status);
  }
  return { records, status, refusedCases };
}
