/**
 * The text of a sheet's QR code: which decision the sheet shows, in signs that a QR code holds most of (capitals, digits,
 * `:/.-`), without a word of whom it is about. It can be checked with the record and the rulebook at hand.
 *
 * `TUOPIN:1:<version>:<rulebook>/<its version>:<8 digits of its hash>:<rule>[.<member>]:<day>:<readings>:<outcome>:<who>:`
 * `<8 digits of the record's hash by value>:<the seal's hash>:<check>`. Each reading of the verdict, in its
 * order, is the place of its option; of who it is about stand 16 bits, which find the record among others and tell nobody who that is.
 * The check tells a slip in typing from a sheet that was changed.
 */
import { type Day, isDay } from '../base/date.js';
import { halfWidth } from '../base/half-width.js';
import { type Outcome, outcomes } from '../base/outcome.js';
import type { ParsedRecord } from '../records/parse.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { sha256Of, sha256OfText } from './canonical.js';
import type { RulebookName } from './difference.js';
import { recordByValue } from './record-value.js';
import type { Sealed } from './sealed.js';

/** What a code says. */
export interface SealCode {
  /** As it is written, without spaces. */
  readonly text: string;
  /** The version of the package. */
  readonly package: string;
  readonly rulebook: RulebookName;
  /** The beginning of the rulebook's hash. */
  readonly digest: string;
  /** The rule in capitals, and the position of the member whom it is about. */
  readonly rule: string;
  readonly member?: number | undefined;
  readonly asOf: Day;
  readonly readings: string;
  readonly outcome: Outcome;
  /** What finds the record among others. */
  readonly tag: string;
  /** The beginning of the record's hash. */
  readonly record: string;
  readonly sha256: string;
}

const LETTERS: Readonly<Record<Outcome, string>> = { met: 'M', notMet: 'N', undetermined: 'U' };
const CHECK_DIGITS = 4;
/** Of a hash that stands beside the whole one, and only says which part differs. */
const PART_DIGITS = 8;

const FORM =
  /^TUOPIN:1:([\w.+-]{1,40}):([A-Z0-9-]{1,100})\/([\d.]{5,17}):([\dA-F]{8}):([A-Z]{1,20}\/[A-Z\d]{1,64})(?:\.(\d{1,4}))?:(\d{4})(\d{2})(\d{2}):([\dA-Z-]{0,200}):([MNU]):([\dA-F]{4}):([\dA-F]{8}):([\dA-F]{64}):([\dA-F]{4})$/;

const checkOf = (text: string) => sha256OfText(text).slice(0, CHECK_DIGITS).toUpperCase();

/** The code of a sealed decision on a record. */
export function codeOf(sealed: Sealed, record: ParsedRecord, rulebook: Rulebook): string {
  const { package: by, rulebook: rules, asOf, readings, verdict, sha256 } = sealed;
  const { rule, subject, outcome } = verdict.value;
  const [member] = /\d+/.exec(subject ?? '') ?? [];
  const parts = [
    `TUOPIN:1:${by.version}`,
    `${rules.id}/${rules.version}`,
    rules.sha256.slice(0, PART_DIGITS),
    `${rule}${member === undefined ? '' : `.${member}`}`,
    asOf.replaceAll('-', ''),
    Object.entries(readings)
      .map(([id, option]) => placeOf(option, rulebook.readings.find((one) => one.id === id)?.options ?? []))
      .join(''),
    LETTERS[outcome],
    tagOf(record),
    sha256Of(recordByValue(record)).slice(0, PART_DIGITS),
    sha256,
  ];
  const text = `${parts.join(':').toUpperCase()}:`;
  return `${text}${checkOf(text)}`;
}

/** The place of an option among those of its reading. */
const placeOf = (option: string, options: readonly { readonly id: string }[]) =>
  options.findIndex(({ id }) => id === option).toString(36);

/** Who a record is about, in 16 bits. */
export function tagOf({ level, id }: { readonly level?: unknown; readonly id?: unknown }): string {
  return sha256Of([String(level), String(id)])
    .slice(0, 4)
    .toUpperCase();
}

/** What is read of a code: `form` where it is none, `slip` where a sign of it is another than was printed. */
export function readCode(given: string): SealCode | 'form' | 'slip' {
  const text = halfWidth(given).replace(/\s+/g, '').toUpperCase();
  const found = FORM.exec(text);
  if (found === null) return 'form';
  const [, version = '', id = '', of = '', digest = '', rule = '', member, year, month, day, readings = ''] = found;
  const [letter, tag = '', record = '', sha256 = '', check = ''] = found.slice(11);
  const asOf = `${year}-${month}-${day}`;
  if (!isDay(asOf) || checkOf(text.slice(0, -CHECK_DIGITS)) !== check) return 'slip';
  return {
    text,
    package: version.toLowerCase(),
    rulebook: { id: id.toLowerCase(), version: of },
    digest: digest.toLowerCase(),
    rule,
    member: member === undefined ? undefined : Number(member),
    asOf,
    readings,
    outcome: outcomes.find((outcome) => LETTERS[outcome] === letter) as Outcome,
    tag,
    record: record.toLowerCase(),
    sha256: sha256.toLowerCase(),
  };
}

/**
 * The readings that a code names; undefined where they are not those of the rulebook.
 * @param usual those that the verdict has by default, in its order
 */
export function readingsOf(
  { readings }: SealCode,
  usual: Readonly<Record<string, string>>,
  rulebook: Rulebook,
): Record<string, string> | undefined {
  const ids = Object.keys(usual);
  const chosen = ids.map((id, at): readonly [string, string | undefined] => {
    const options = rulebook.readings.find((one) => one.id === id)?.options ?? [];
    return [id, options[Number.parseInt(readings[at] ?? '', 36)]?.id];
  });
  const isKnown = ids.length === readings.length && chosen.every(([, option]) => option !== undefined);
  return isKnown ? (Object.fromEntries(chosen) as Record<string, string>) : undefined;
}
