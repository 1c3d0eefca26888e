/** A person by one number, so that somebody in two households is found without keeping who everybody is. */
import { readIdNumber } from '../records/id-number.js';
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
  const { birthDate, checkFails } = readIdNumber(id) ?? {};
  if (birthDate === undefined || checkFails === true) return undefined;
  const number = idKey(id).replaceAll('-', '');
  // A card of fifteen digits has no character by which it could be checked.
  if (number.length < RESIDENT_LENGTH) return undefined;
  const [born, month, day] = birthDate.split('-').map(Number) as [number, number, number];
  if (born < FIRST_YEAR || born >= FIRST_YEAR + YEARS) return undefined;
  const [area, order] = [Number(number.slice(0, 6)), Number(number.slice(14, 17))];
  const date = (born - FIRST_YEAR) * DAYS + (month - 1) * 31 + (day - 1);
  // 0 is nobody.
  return (((year % YEAR_SLOTS) * 1_000_000 + area) * YEARS * DAYS + date) * 1000 + order + 1;
}
