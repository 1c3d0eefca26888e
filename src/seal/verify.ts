/** Whether a sealed decision is unchanged, and whether the rules at hand still give it. */
import { type Day, isDay } from '../base/date.js';
import { isInvalidRecordError } from '../base/errors.js';
import { MAX_ISSUES, pathText } from '../base/issue.js';
import { evaluate } from '../evaluate/evaluate.js';
import type { Verdict } from '../evaluate/verdict.js';
import { isLevel } from '../records/catalog.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { type ParsedRecord, parseBy } from '../records/parse.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { hunanChanges } from '../rulebook/builtin-changes.js';
import type { RulebookChange } from '../rulebook/changes.js';
import { pointer } from '../rulebook/issue-list.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { sha256Of } from './canonical.js';
import type { Difference } from './difference.js';
import { jsonDifferences } from './json-differences.js';
import { plainJson } from './plain-json.js';
import { omittedFrom, recordByValue, recordValue } from './record-value.js';
import { rulebookDigest } from './rulebook-digest.js';
import { type Sealed, sealedSchema } from './sealed.js';
import { changesSince } from './since.js';
import { verdictDifferences } from './verdict-differences.js';
import { version } from './version.js';

/** Options of verifying a seal: what to hold it against. */
export interface VerifyOptions {
  /** The record as it is now; by default the one within the seal. `null` is no record, and a difference. */
  readonly record?: unknown;
  /** By default the built-in rulebook, where that is the one sealed by. */
  readonly rulebook?: Rulebook | undefined;
  /** What the versions of the rulebook changed; known of the built-in one. */
  readonly changes?: readonly RulebookChange[] | undefined;
}

const verifyOptions: OptionTable<VerifyOptions> = { rulebook: 'rulebook', record: 'any', changes: 'any' };

/** The verification of a seal: whether the decision still holds, and what differs. */
export interface Verification {
  /** Nothing differs but perhaps the version of the package. */
  readonly same: boolean;
  /**
   * Whether the verdict reached now is the sealed one in every detail, whatever became of record and rulebook; null
   * where none could be reached. Where it is, and only the rulebook differs, the decision stands under other rules.
   */
  readonly verdictSame: boolean | null;
  readonly differences: readonly Difference[];
  /** The first version of the rulebook after the sealed one that changed what differs, where the changes name one. */
  readonly since?: string;
  /** What it and the versions after it changed of that, for the sealed day, the oldest first. */
  readonly changes?: readonly RulebookChange[];
}

/**
 * Checks the hashes of a sealed decision and reaches it again. Whatever is handed in as seal or record, it does not
 * throw: what is wrong with them is a difference.
 * @throws SealError where the rulebook was not loaded by `loadRulebook`
 */
export function verifySealed(sealed: unknown, given: VerifyOptions = {}): Verification {
  const options = knownOptions(given, verifyOptions);
  const one = plainJson(sealed);
  const read = sealedSchema.safeParse(one);
  if (!read.success) {
    return {
      same: false,
      verdictSame: null,
      differences: [{ code: 'notASeal', at: pointer(read.error.issues[0]?.path ?? []) }],
    };
  }
  const { rulebook: by, asOf, verdict } = one as Sealed;
  const differences: Difference[] = hashDifferences(one as Sealed);
  const rulebook = options.rulebook ?? (by.id === hunan2016To2020().id ? hunan2016To2020() : undefined);
  if (rulebook === undefined) differences.push({ code: 'rulebookMissing', sealed: { id: by.id, version: by.version } });
  else differences.push(...rulebookDifferences(by, rulebook));
  const { record, differences: ofRecord } = recordFor(rulebook ?? hunan2016To2020(), one as Sealed, options.record);
  differences.push(...ofRecord);
  let behind: readonly RulebookChange[] = [];
  let verdictSame: boolean | null = null;
  if (rulebook !== undefined && record !== undefined) {
    const again = reachedAgain(one as Sealed, record, rulebook);
    differences.push(...again.differences);
    verdictSame = again.differences.some(({ code }) => code === 'recordRefused')
      ? null
      : again.differences.length === 0;
    const changes = options.changes ?? (rulebook === hunan2016To2020() ? hunanChanges() : []);
    if (by.id === rulebook.id) {
      const { rule } = verdict.value;
      behind = changesSince(changes, { sealed: by.version, now: rulebook.version, asOf, rule, changed: again.changed });
    }
  }
  const same = differences.every(({ code }) => code === 'packageDiffers');
  const [first] = behind;
  return { same, verdictSame, differences, ...(first === undefined ? {} : { since: first.version, changes: behind }) };
}

function hashDifferences(sealed: Sealed): Difference[] {
  const { sha256, ...rest } = sealed;
  const { record, verdict } = sealed;
  const found: Difference[] = [];
  if (record.value !== undefined && sha256Of(record.value) !== record.sha256) {
    found.push({ code: 'altered', part: 'record' });
  }
  if (sha256Of(verdict.value) !== verdict.sha256) found.push({ code: 'altered', part: 'verdict' });
  if (sha256Of(rest) !== sha256) found.push({ code: 'altered', part: 'seal' });
  if (sealed.package.version !== version) {
    found.push({ code: 'packageDiffers', sealed: sealed.package.version, now: version });
  }
  return found;
}

function rulebookDifferences(by: Sealed['rulebook'], rulebook: Rulebook): Difference[] {
  const { id, version: of } = rulebook;
  const same = by.id === id && by.version === of && by.sha256 === rulebookDigest(rulebook);
  if (same) return [];
  return [{ code: 'rulebookDiffers', sealed: { id: by.id, version: by.version }, now: { id, version: of } }];
}

/** The record to judge: the one handed in, else the sealed one. */
function recordFor(
  rulebook: Rulebook,
  { record: sealed, asOf, verdict }: Sealed,
  given: unknown,
): { readonly record?: ParsedRecord; readonly differences: readonly Difference[] } {
  const stored = sealed.value === undefined ? undefined : dated(rulebook, sealed.value, asOf);
  const form = formDifferences(sealed, verdict.value.level, stored?.own);
  const value = given === undefined ? stored : dated(rulebook, given, asOf);
  if (value === undefined) return { differences: [...form, { code: 'recordMissing' }] };
  if (value.refused !== undefined) return { differences: [...form, value.refused] };
  const { own, record } = value;
  if (given === undefined) {
    return { record, differences: own.asOf === asOf ? form : [...form, { code: 'recordDiffers', paths: ['asOf'] }] };
  }
  // Of a record that the seal does not hold only the hash is known: of one as it was written, or as it is now, shortened.
  if ([recordValue(own), recordByValue(own)].some((one) => sha256Of(one) === sealed.sha256)) {
    return { record, differences: form };
  }
  if (stored === undefined) return { record, differences: [...form, { code: 'recordDiffers', paths: [] }] };
  const before = stored.own === undefined ? sealed.value : recordByValue(stored.own);
  const ways = jsonDifferences(before, recordByValue(own), MAX_ISSUES);
  const paths = ways.map(pathText);
  return { record, differences: paths.length === 0 ? form : [...form, { code: 'recordDiffers', paths }] };
}

type Dated =
  | { readonly own: ParsedRecord; readonly record: ParsedRecord; readonly refused?: undefined }
  | { readonly own?: undefined; readonly refused: Difference };

/** A record by its own date, where it has one (one of another exit year is another record), and as of the sealed day. */
function dated({ fields }: Rulebook, value: unknown, asOf: Day): Dated {
  try {
    const own = parseBy(fields, value, isDay((value as { asOf?: unknown } | null)?.asOf) ? {} : { asOf });
    return { own, record: own.asOf === asOf ? own : parseBy(fields, value, { asOf }) };
  } catch (error) {
    return { refused: refused(error) };
  }
}

/** What of the record's part is not as `seal` would have written it. Where a hash does not fit, that has been said. */
function formDifferences(
  { sha256, omitted, value }: Sealed['record'],
  level: unknown,
  stored: ParsedRecord | undefined,
): Difference[] {
  const found: Difference[] = [];
  if (isLevel(level) && omittedFrom(level).join() !== omitted.join())
    found.push({ code: 'notAsSealed', part: 'omitted' });
  if (stored !== undefined && sha256Of(value) === sha256 && sha256Of(recordValue(stored)) !== sha256) {
    found.push({ code: 'notAsSealed', part: 'record' });
  }
  return found;
}

/** Judges the record again under the sealed readings, as far as the rulebook knows them. */
function reachedAgain(
  { verdict, readings, asOf, rulebook: by }: Sealed,
  record: ParsedRecord,
  rulebook: Rulebook,
): { readonly differences: readonly Difference[]; readonly changed: ReadonlySet<string> } {
  const known = Object.entries(readings).filter(([id, option]) =>
    rulebook.readings.some((reading) => reading.id === id && reading.options.some((one) => one.id === option)),
  );
  let now: Verdict;
  try {
    const { rule, subject } = verdict.value as Verdict;
    now = evaluate(record, { asOf, rule, subject, readings: Object.fromEntries(known), rulebook });
  } catch (error) {
    return { differences: [refused(error)], changed: new Set() };
  }
  const edited = rulebookDifferences(by, rulebook).length > 0;
  const ids = new Set([...Object.keys(readings), ...Object.keys(now.readings)]);
  const optionOf = (options: Readonly<Record<string, string>>, id: string) =>
    Object.hasOwn(options, id) ? (options[id] ?? null) : null;
  const ofReadings = [...ids].flatMap((id): Difference[] => {
    const [sealed, applied] = [optionOf(readings, id), optionOf(now.readings, id)];
    // That rules came to know a reading is told by their being others, as long as it changes nothing.
    const [usual] = rulebook.readings.find((reading) => reading.id === id)?.options ?? [];
    const added = edited && sealed === null && applied === usual?.id;
    return sealed === applied || added ? [] : [{ code: 'readings', id, sealed, now: applied }];
  });
  // That the rulebook or a reading is another is told by itself; here the verdict has to fit what the seal says of it.
  const head = { rulebook: { id: by.id, version: by.version }, readings };
  // The rules of before told nothing beside a verdict: that they did not is no difference in it.
  const { caveats: _, ...bare } = now;
  const told = by.version === rulebook.version || 'caveats' in verdict.value ? now : bare;
  const { differences, changed } = verdictDifferences(verdict.value, { ...told, ...head });
  return { differences: [...ofReadings, ...differences], changed };
}

function refused(error: unknown): Difference {
  if (!isInvalidRecordError(error)) throw error;
  return { code: 'recordRefused', issues: error.issues.map(({ code, path }) => ({ code, path })) };
}
