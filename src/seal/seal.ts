/** Seals a decision: what was judged, by which rules, with which result. */
import { SealError } from '../base/errors.js';
import { evaluate } from '../evaluate/evaluate.js';
import type { Verdict } from '../evaluate/verdict.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { parseBy } from '../records/parse.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { HunanTypes, OwnTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { rulesOf } from '../rulebook/rules.js';
import { canonicalText, sha256OfText } from './canonical.js';
import { jsonDifferences } from './json-differences.js';
import { plainJson } from './plain-json.js';
import { omittedFrom, recordValue } from './record-value.js';
import { rulebookDigest } from './rulebook-digest.js';
import type { Sealed } from './sealed.js';
import { version } from './version.js';

/** Options of sealing a decision. */
export interface SealOptions<Types extends RulebookTypes = OwnTypes> {
  /** The rulebook that the verdict was reached by; by default Hunan's for 2016 to 2020. */
  readonly rulebook?: Rulebook<Types> | undefined;
  /** Whether the seal holds the record itself, with the names and birth dates in it, or only its hash. */
  readonly withRecord?: boolean | undefined;
}

const sealOptions: OptionTable<SealOptions<RulebookTypes>> = { rulebook: 'rulebook', withRecord: 'any' };

/**
 * Seals a verdict. It is reached once more from the record, so that none is sealed that the rules do not give. A hash
 * shows that something was changed, not who sealed it: whoever can write the file can seal another.
 * @throws SealError where the verdict is a what-if, or is not what the rulebook gives for the record
 * @throws InvalidRecordError where the record cannot be judged
 */
export function seal<Types extends RulebookTypes = HunanTypes>(
  verdict: Verdict,
  record: RecordOf<Types>,
  options: SealOptions<Types> = {},
): Sealed {
  const { rulebook = hunan2016To2020(), withRecord = true } = knownOptions(options, sealOptions);
  const given = headOf(verdict);
  if (given === undefined) {
    throw new SealError('notTheVerdict', 'What is to be sealed is not a verdict; hand in what evaluate gave.');
  }
  const { rule, subject, asOf, readings, overrides } = given;
  if (overrides !== undefined) {
    throw new SealError(
      'whatIf',
      'The verdict is a what-if: something was put in the place of what the record or the rulebook says. Seal a verdict that was reached without.',
    );
  }
  // Told here: the other rulebook would only complain of readings that it does not know.
  if (given.rulebook?.id !== rulebook.id || !rulesOf(rulebook).some(({ id }) => id === rule)) throw notTheVerdict();
  const parsed = parseBy(rulebook.fields, record, { asOf });
  const reached = evaluate<RulebookTypes>(parsed, { rule, subject, readings, rulebook });
  if (!isSame(verdict, reached)) throw notTheVerdict();
  const value = recordValue(parsed);
  const written = new Map<unknown, string>();
  const hashOf = (one: unknown) => {
    written.set(one, canonicalText(one, written));
    return sha256OfText(written.get(one) as string);
  };
  const all = {
    seal: 1,
    package: { name: 'tuopin', version },
    rulebook: { id: rulebook.id, version: rulebook.version, sha256: rulebookDigest(rulebook) },
    asOf: reached.asOf,
    readings: reached.readings,
    record: { sha256: hashOf(value), omitted: omittedFrom(parsed.level), ...(withRecord ? { value } : {}) },
    verdict: { sha256: hashOf(reached), value: reached },
  } as const;
  return { ...all, sha256: hashOf(all) };
}

/** What a verdict says of how it was reached, as data; undefined of what is none. */
function headOf(verdict: Verdict): Partial<Verdict> | undefined {
  try {
    const { rulebook, rule, subject, asOf, readings, overrides } = verdict;
    const given = Object.entries({ rulebook, rule, subject, asOf, readings, overrides });
    const isObject = typeof verdict === 'object';
    return isObject
      ? (plainJson(Object.fromEntries(given.filter(([, one]) => one !== undefined))) as Partial<Verdict> | undefined)
      : undefined;
  } catch {
    // An object that throws when it is looked at is no verdict.
    return undefined;
  }
}

/** Whether a verdict of unknown make says what the one that was reached does: of no more than this is anything asked. */
function isSame(verdict: Verdict, reached: Verdict): boolean {
  try {
    return jsonDifferences(reached, verdict, 1).length === 0;
  } catch {
    return false;
  }
}

function notTheVerdict(): SealError {
  return new SealError(
    'notTheVerdict',
    'The verdict is not the one that this rulebook gives for this record; evaluate the record again with the same rulebook and seal what that gives.',
  );
}
