/** `--sort`: what is said of records in another order than theirs, once all of them are read. */
import { compare, type Exact, exact } from '../base/exact.js';
import { isSpan } from '../base/interval.js';
import type { Verdict } from '../evaluate/verdict.js';
import { heldAgainstLine } from '../listing/figure.js';
import { writtenWho } from '../listing/who.js';
import type { Reporter, Result } from './report.js';
import type { SortKey } from './sort-keys.js';

/** What is kept of a record until it is printed: what is said of it, or itself where that hangs on what comes before. */
export interface KeptResult {
  readonly key: Exact | string | undefined;
  readonly said: string | Result;
}

/** Pieces of about so many characters: no text can hold all that a million records say. */
const PIECE = 1024 * 1024;

/** What is kept of a record. */
export function keptOf(result: Result, by: SortKey, reporter: Reporter): KeptResult {
  return { key: keyOf(result, by), said: reporter.oneByOne === true ? reporter.result(result) : result };
}

/** All that was kept, in order, in pieces. Records without the key come last, as those of one key in the order read. */
export function* inKeyOrder(kept: readonly KeptResult[], reporter: Reporter): Generator<string> {
  let piece = '';
  for (const { said } of [...kept].sort(byKey)) {
    piece += typeof said === 'string' ? said : reporter.result(said);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function keyOf(result: Result, by: SortKey): KeptResult['key'] {
  if (result.refusal !== undefined) {
    if (by === 'margin') return undefined;
    return by === 'id' ? (result.refusal.id ?? undefined) : writtenWho(result.written).village;
  }
  const { verdict } = result;
  if (by === 'id') return verdict.id;
  return by === 'village' ? villageOf(verdict) : marginOf(verdict);
}

/** The village that a record is of or in. */
const villageOf = ({ level, id, village }: Verdict) => (level === 'village' ? id : village);

/** The margin that a list shows; where it shows none, of the first required comparison that has one. A range by its lower end. */
function marginOf(verdict: Verdict): Exact | undefined {
  const first = verdict.criteria
    .filter(({ required }) => required)
    .flatMap(({ checks }) => checks)
    .find(({ margin: own }) => own !== undefined);
  const margin = (heldAgainstLine(verdict) ?? first)?.margin;
  return margin === undefined ? undefined : exact(isSpan(margin) ? margin.from : margin);
}

function byKey({ key: a }: KeptResult, { key: b }: KeptResult): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'string' || typeof b === 'string') return a === b ? 0 : a < b ? -1 : 1;
  return compare(a, b);
}
