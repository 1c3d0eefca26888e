/** By which rules: the SHA-256 of the files that a rulebook was loaded from. */
import { SealError } from '../base/errors.js';
import { remembered } from '../base/remembered.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { snapshotOf } from '../rulebook/snapshot.js';
import { sha256Of } from './canonical.js';
import { knownDigest } from './known-digest.js';

/**
 * The SHA-256 of the canonical JSON of `{ "<file name>": <file> … }`: `rulebook.json`, `parameters.json` and the rule
 * files, without their `$schema`. Layout and the order of keys do not change it; any word or figure does.
 * @throws SealError (`rulebookUnknown`) where `loadRulebook` of this copy of the package did not load it
 */
export function rulebookDigest(rulebook: Rulebook): string {
  return digestOf(rulebook);
}

const digestOf = remembered((rulebook: Rulebook): string => {
  const known = knownDigest(rulebook);
  if (known !== undefined) return known;
  const snapshot = snapshotOf(rulebook);
  if (snapshot === undefined) {
    throw new SealError(
      'rulebookUnknown',
      'The rulebook was not loaded by loadRulebook of this copy of tuopin, so what it holds cannot be vouched for; load it here from its files.',
    );
  }
  return sha256Of(JSON.parse(snapshot));
});
