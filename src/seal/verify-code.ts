/** Whether the code of a sheet is that of a record as it is now, by the rules at hand. */
import { isDay } from '../base/date.js';
import { isInvalidRecordError } from '../base/errors.js';
import { evaluate } from '../evaluate/evaluate.js';
import type { Verdict } from '../evaluate/verdict.js';
import { parseBy } from '../records/parse.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { rulesOf } from '../rulebook/rules.js';
import { sha256Of } from './canonical.js';
import { codeOf, readingsOf, type SealCode } from './code.js';
import type { Difference } from './difference.js';
import { recordByValue } from './record-value.js';
import { rulebookDigest } from './rulebook-digest.js';
import { seal } from './seal.js';
import type { Sealed } from './sealed.js';
import { version } from './version.js';

/** What came of it; `unchecked`: nothing speaks against it, and nothing proves it. */
export interface CodeVerification {
  readonly state: 'same' | 'differs' | 'unchecked';
  /** `recordDiffers` names no paths: a code does not hold the record. */
  readonly differences: readonly Difference[];
  /** Every value is what it was, but the seal is not to the sign the same. */
  readonly isWrittenOtherwise?: boolean;
  /** What comes of the record now. */
  readonly verdict?: Verdict;
}

/**
 * Holds a code against a record. Only where sealing gives the code again to the sign does the sheet belong to the record;
 * by other rules than it was printed by nothing is said to be the same.
 * @throws SealError where the rulebook was not loaded by `loadRulebook`
 */
export function verifyCode(code: SealCode, given: unknown, { rulebook }: { rulebook: Rulebook }): CodeVerification {
  const differences: Difference[] = [];
  if (code.package !== version) differences.push({ code: 'packageDiffers', sealed: code.package, now: version });
  const { id, version: of } = rulebook;
  const isByRules =
    code.rulebook.id === id && code.rulebook.version === of && rulebookDigest(rulebook).startsWith(code.digest);
  if (!isByRules) differences.push({ code: 'rulebookDiffers', sealed: code.rulebook, now: { id, version: of } });
  try {
    const isDated = isDay((given as { asOf?: unknown } | null)?.asOf);
    const record = parseBy(rulebook.fields, given, isDated ? {} : { asOf: code.asOf });
    const isOfDay = record.asOf === code.asOf;
    const isRecord = sha256Of(recordByValue(record)).startsWith(code.record);
    if (!isOfDay || !isRecord) differences.push({ code: 'recordDiffers', paths: isOfDay ? [] : ['asOf'] });
    const rule = rulesOf(rulebook).filter((one) => one.id.toUpperCase() === code.rule)[0]?.id;
    if (isByRules && rule === undefined) differences.push({ code: 'rulebookMissing', sealed: code.rulebook });
    if (!isByRules || rule === undefined) return { state: isOfDay && isRecord ? 'unchecked' : 'differs', differences };
    const { asOf, member } = code;
    const subject = member === undefined ? undefined : `members[${member}]`;
    const how = { asOf, rule, subject, rulebook };
    const usual = evaluate<RulebookTypes>(record, how);
    const readings = readingsOf(code, usual.readings, rulebook);
    // Nobody has printed a code of the same rules with other readings.
    if (readings === undefined)
      return { state: 'differs', differences: [...differences, { code: 'altered', part: 'seal' }] };
    const verdict = evaluate<RulebookTypes>(record, { ...how, readings });
    const judged = record.asOf === asOf ? record : parseBy(rulebook.fields, given, { asOf });
    const now = codeOf(sealedBy(code.package, seal(verdict, judged, { rulebook })), judged, rulebook);
    if (now === code.text && isOfDay) return { state: 'same', differences, verdict };
    if (verdict.outcome !== code.outcome)
      differences.push({ code: 'outcome', sealed: code.outcome, now: verdict.outcome });
    const isProven = !isOfDay || !isRecord || verdict.outcome !== code.outcome;
    return isProven
      ? { state: 'differs', differences, verdict }
      : { state: 'unchecked', differences, verdict, isWrittenOtherwise: true };
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    const issues = error.issues.map(({ code, path }) => ({ code, path }));
    differences.push({ code: 'recordRefused', issues });
    return { state: isByRules ? 'differs' : 'unchecked', differences };
  }
}

/** The seal as another version of the package would have made it. */
function sealedBy(by: string, sealed: Sealed): Sealed {
  if (by === sealed.package.version) return sealed;
  const { sha256: _, ...rest } = { ...sealed, package: { ...sealed.package, version: by } };
  return { ...rest, sha256: sha256Of(rest) };
}
