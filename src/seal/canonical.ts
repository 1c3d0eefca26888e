/**
 * The one text of a JSON value (RFC 8785) and its SHA-256: equal for equal values, whatever the order of keys or the
 * way numbers were written. Computed by libraries of plain JavaScript, as a browser offers hashing only over https and
 * only in promises.
 */
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import canonicalize from 'canonicalize';

/** A JSON value as its canonical text: keys by code unit, no spaces, numbers in their shortest form. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only a JSON value has a canonical text.');
  return text;
}

/** The SHA-256 of a value's canonical text, as 64 small hexadecimal digits. */
export function sha256Of(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(value))));
}
