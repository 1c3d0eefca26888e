/** Which rulebook it is, as reports and data name it. */
import type { Label } from '../records/field.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { rulebookDigest } from '../seal/rulebook-digest.js';

/** A rulebook as data: `sha256` is that of its files, as in seals. */
export interface RulebookData {
  readonly id: string;
  readonly version: string;
  readonly labels: Label;
  readonly sha256: string;
}

/** The id, version, labels and digest of a rulebook. */
export function rulebookData(rulebook: Rulebook): RulebookData {
  const { id, version, labels } = rulebook;
  return { id, version, labels, sha256: rulebookDigest(rulebook) };
}
