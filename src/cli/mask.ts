/**
 * The mask of a run of the command. Who has its key can find out by trial whom a pseudonym stands for; without it nobody
 * can.
 */
import { createHmac, randomBytes } from 'node:crypto';
import type { FieldTable } from '../records/catalog.js';
import { type Mask, maskWith } from '../records/mask.js';

/** Of 256 bits of the digest 64 are shown: two things of a batch of a million share them once in 30 million batches. */
const DIGITS = 16;

/** A mask by a key; without one by a key that is forgotten when the run ends. */
export function maskBy(key: string | undefined, table: FieldTable): Mask {
  const secret = key ?? randomBytes(32);
  return maskWith((text) => createHmac('sha256', secret).update(text).digest('hex').slice(0, DIGITS), table);
}
