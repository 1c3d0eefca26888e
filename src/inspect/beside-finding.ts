/**
 * What is known of a finding besides: the change that would remove it, and a key by which it is the same in another import.
 * It stands beside, so that a finding is no more than what it says.
 */

import type { Values } from '../base/values.js';
import { idKey } from '../records/same-id.js';
import { canonicalText, sha256OfText } from '../seal/canonical.js';
import type { Finding, FoundAt, Proposal } from './finding.js';
import { type Subject, saidAt } from './subject.js';

interface Beside {
  readonly key: string;
  readonly proposal: Proposal | undefined;
}

const known = new WeakMap<Finding, Beside | (() => Beside)>();

/** Keeps what is known of a finding, or how it is found out. */
export function keepBeside(finding: Finding, beside: Beside | (() => Beside)): void {
  known.set(finding, beside);
}

function besideOf(finding: Finding): Beside | undefined {
  const beside = known.get(finding);
  if (typeof beside !== 'function') return beside;
  const made = beside();
  known.set(finding, made);
  return made;
}

/**
 * The smallest change of one value that would remove a finding: "error or real?". Nothing is changed. Undefined where no
 * single change does, and of what is no finding of `inspect` or `inspectAll` itself, such as a copy.
 */
export function proposalOf(finding: Finding): Proposal | undefined {
  return besideOf(finding)?.proposal;
}

/**
 * What tells a finding from all others and is the same when the same data come in again, whatever the order of records
 * and members: the SHA-256 of its code, the ids and the values it comes from. Another value makes another key. Undefined of
 * what is no finding of `inspect` or `inspectAll` itself, such as a copy.
 */
export function findingKey(finding: Finding): string | undefined {
  return besideOf(finding)?.key;
}

/** The key of a finding of one record. */
export function keyIn(finding: Finding, { rests = [finding.path] }: FoundAt, subject: Subject): string {
  const { code, level, id, path, params, others = [] } = finding;
  const who = (one: string) => withoutIndex(one, subject);
  const values = rests.map((one) => [who(one), saidAt(subject, one) ?? null]).sort();
  return hashOf([code, level, idKey(id), who(path), values, params, others.map(who).sort()]);
}

/** The key of a finding about several records. @param who of a person, who it is: his place in a list tells nothing */
export function keyAcross({ code, level, id, path, params, others = [] }: Finding, who: string | undefined): string {
  return hashOf([code, level, idKey(id), who ?? path, [], params, others.map(idKey).sort()]);
}

const hashOf = (parts: unknown) => sha256OfText(canonicalText(parts));

/** A member by what he is, wherever he stands in the list. */
function withoutIndex(path: string, subject: Subject): string {
  const [, index, rest] = /^members\[(\d{1,9})\](.*)$/.exec(path) ?? [];
  if (index === undefined) return path;
  const who = whoIs(subject.members[Number(index)]);
  // Of several who are told apart by nothing, the order in which they stand.
  const before = subject.members.slice(0, Number(index)).filter((one) => whoIs(one) === who).length;
  return `${who} ${before}${rest}`;
}

/** A member by his id, else his name, else his birth date. */
function whoIs({ id, name, birthDate }: Values = {}): string {
  const by = typeof id === 'string' ? ['id', idKey(id)] : typeof name === 'string' ? ['name', name] : [birthDate ?? ''];
  return JSON.stringify(by);
}
