/** 证件号码: an identity number (GB 11643), a disability certificate that begins with one, or nines for none. */
import { type Day, isDay } from '../base/date.js';
import { halfWidth } from '../base/half-width.js';

/** What a number tells of its holder; `none` where it stands for no number. */
export interface IdNumber {
  readonly birthDate?: Day;
  readonly sex?: 'male' | 'female';
  /** Its last character is not what the others make it (GB 11643-1999, 3.4). */
  readonly checkFails?: true;
  readonly none?: true;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';
const OLD_LENGTH = 15;

/** What a number says; undefined where it is none of an identity card, disability certificate or nines. */
export function readIdNumber(text: string): IdNumber | undefined {
  const number = written(text);
  if (/^9{6,}$/.test(number)) return { none: true };
  if (number.length === OLD_LENGTH && /^\d{15}$/.test(number)) {
    return holder(`19${number.slice(6, 12)}`, number.slice(14));
  }
  const identity = beginning(number);
  const told = identity === undefined ? undefined : holder(identity.slice(6, 14), identity.slice(16, 17));
  if (identity === undefined || told === undefined) return undefined;
  return checkHolds(identity) ? told : { ...told, checkFails: true };
}

const IDENTITY = /^\d{17}[\dX]$/;

/** The identity number of eighteen characters that a text is, or begins with; undefined where it is none. */
export function identityIn(text: string): string | undefined {
  return IDENTITY.test(text) ? text : beginning(written(text));
}

const written = (text: string) =>
  halfWidth(text)
    .replace(/[\s-]+/g, '')
    .toUpperCase();

/** A disability certificate is the identity number, the kind and the grade of the disability, and maybe a letter for reissue. */
const beginning = (number: string) => /^(\d{17}[\dX])(?:\d{2}(?:B\d)?)?$/.exec(number)?.[1];

/** Whether the last character of an identity number is what the others make it. */
export function checkHolds(identity: string): boolean {
  let sum = 0;
  for (let at = 0; at < WEIGHTS.length; at += 1) sum += (WEIGHTS[at] as number) * digitAt(identity, at);
  return CHECKS[sum % 11] === identity[WEIGHTS.length];
}

const digitAt = (text: string, at: number) => text.charCodeAt(at) - 0x30;

function holder(digits: string, order: string): IdNumber | undefined {
  const birthDate = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  if (!isDay(birthDate)) return undefined;
  return { birthDate, sex: Number(order) % 2 === 1 ? 'male' : 'female' };
}
