/** A person by one number, so that somebody in two households is found without keeping who everybody is. */
import { daysIn } from '../base/date.js';
import { checkHolds, identityIn } from '../records/id-number.js';
import { idKey } from '../records/same-id.js';
import { sha256OfText } from '../seal/canonical.js';

/** So many signs a resident number has at least. */
export const RESIDENT_LENGTH = 18;
/** Years of birth that fit, and days of a year, a month having 31. */
const [FIRST_YEAR, YEARS, DAYS] = [1800, 400, 372];
/** Calendar years of a roll-up that are told apart; of one of them there are seldom more than two. */
const YEAR_SLOTS = 32;
/** Hexadecimal digits of a hash that a number holds exactly. */
const HASH_DIGITS = 13;

/**
 * The number of a person in a calendar year: the same for one resident number (GB 11643), for no other. Where any id is
 * a person's (`anyId`), that of a text by a part of its hash, below 0.
 * @returns undefined where the id is nobody's for certain
 */
export function personKey(id: string, year: number, anyId: boolean): number | undefined {
  const key = residentKey(id, year);
  if (key !== undefined || !anyId) return key;
  return -1 - Number.parseInt(sha256OfText(`${year}\u001f${idKey(id)}`).slice(0, HASH_DIGITS), 16);
}

function residentKey(id: string, year: number): number | undefined {
  if (id.length < RESIDENT_LENGTH) return undefined;
  const number = identityIn(id);
  if (number === undefined || !checkHolds(number)) return undefined;
  const [area, born, month, day, order] = [
    digits(number, 0, 6),
    digits(number, 6, 10),
    digits(number, 10, 12),
    digits(number, 12, 14),
    digits(number, 14, 17),
  ];
  if (born < FIRST_YEAR || born >= FIRST_YEAR + YEARS || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysIn(born, month)) return undefined;
  const date = (born - FIRST_YEAR) * DAYS + (month - 1) * 31 + (day - 1);
  // 0 is nobody.
  return (((year % YEAR_SLOTS) * 1_000_000 + area) * YEARS * DAYS + date) * 1000 + order + 1;
}

/** The number that digits of a text make. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = number * 10 + text.charCodeAt(at) - 0x30;
  return number;
}
