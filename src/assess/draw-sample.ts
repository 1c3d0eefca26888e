/**
 * Draws a sample: in strata by where households stand and how far off their villages are, in one stage or, villages first, in
 * two. By lot, yet the same for the same seed whatever the order of the records: who is drawn is ranked by SHA-256.
 */
import { byCodePoints } from '../base/code-points.js';
import { fraction, times, toDecimalString } from '../base/exact.js';
import { grouped } from '../base/grouped.js';
import { idKey } from '../records/same-id.js';
import { sha256OfText } from '../seal/canonical.js';
import { type ClaimedHousehold, type Claims, type HouseholdGroup, NO_VILLAGE, type Remoteness } from './claims.js';

/** Options of drawing. */
export interface DrawOptions {
  /** What the lot is drawn by: noted before the draw, so that anybody can draw again. Not empty. */
  readonly seed: string;
  /** So many households of each stratum; in two stages, of each group in each village that is drawn. */
  readonly households: number;
  /** So many villages of each remoteness are drawn first; without it households are drawn from all villages. */
  readonly villages?: number | undefined;
  /** Who cannot be visited, by id, with why: the next in order takes the place. */
  readonly replaced?: Readonly<Record<string, string>> | undefined;
}

/** A stratum: `exited/remote` are the exited households of remote villages. */
export interface SampleStratum {
  readonly id: string;
  readonly group: Exclude<HouseholdGroup, 'unknown'>;
  readonly remoteness: Remoteness;
  /** Of whom it stands for. */
  readonly households: number;
  readonly persons: number;
  readonly villages: number;
  readonly drawn: number;
}

/** A village of the first stage. */
export interface DrawnVillage {
  readonly id: string;
  readonly name: string | null;
  readonly remoteness: Remoteness;
  /** For how many villages of its remoteness it stands. */
  readonly weight: string;
}

/** A household that is drawn. */
export interface DrawnHousehold {
  readonly id: string;
  readonly name: string | null;
  readonly village: string;
  readonly villageName: string | null;
  readonly stratum: string;
  /** Its place in the order of its stratum, or of its stratum in its village, from 1. */
  readonly rank: number;
  /** For how many households it stands, as a decimal number. */
  readonly weight: string;
  /** Whose place it takes. */
  readonly replaces?: string;
}

/** Whose place was taken, why, and by whom; null where nobody was left. */
export interface Replacement {
  readonly id: string;
  readonly reason: string;
  readonly by: string | null;
}

/** A sample. */
export interface Sample {
  readonly sample: 1;
  readonly county: string | null;
  readonly seed: string;
  readonly stages: 1 | 2;
  readonly wanted: { readonly households: number; readonly villages: number | null };
  readonly strata: readonly SampleStratum[];
  /** In two stages. */
  readonly villages?: readonly DrawnVillage[];
  readonly households: readonly DrawnHousehold[];
  readonly replaced: readonly Replacement[];
  /** Who could not be drawn, as nobody knows where they belong. */
  readonly notInFrame: { readonly households: number; readonly persons: number };
  /** Files of registers of which nothing, or not all, was read, so that nobody in them could be drawn; `tuopin sample` tells them. */
  readonly filesNotRead?: readonly string[];
}

/** Some ids that were to be replaced were not drawn. */
export class NotDrawnError extends Error {
  override readonly name = 'NotDrawnError';
  constructor(readonly ids: readonly string[]) {
    super(`Not drawn, so that nobody can take the place: ${ids.join(', ')}.`);
  }
}

/** The stratum of a household. */
export function stratumOf({ group, remoteness }: Pick<ClaimedHousehold, 'group' | 'remoteness'>): string {
  return `${group}/${remoteness}`;
}

const SEPARATOR = '\u001f';

/** What an id is ranked by among those of its stratum. */
export function rankKey(seed: string, stratum: string, id: string): string {
  return sha256OfText([seed, stratum, id].join(SEPARATOR));
}

function ranked<One extends { readonly id: string }>(ones: readonly One[], seed: string, stratum: string): One[] {
  return ones
    .map((one) => ({ one, key: rankKey(seed, stratum, one.id) }))
    .sort((a, b) => byCodePoints(a.key, b.key) || byCodePoints(a.one.id, b.one.id))
    .map(({ one }) => one);
}

/** Who stands under each key, in order of the keys. */
function groupedBy<One>(
  ones: readonly One[],
  keyOf: (one: One) => string,
): readonly (readonly [string, readonly One[]])[] {
  return [...grouped(ones, keyOf)].sort(([a], [b]) => byCodePoints(a, b));
}

/**
 * Draws the sample.
 * @throws RangeError for an empty seed, or a number to be drawn that is not a whole one above 0
 * @throws NotDrawnError where somebody is to be replaced who was not drawn
 */
export function drawSample(claims: Claims, options: DrawOptions): Sample {
  const { seed, households: wanted, villages: wantedVillages, replaced = {} } = options;
  if (seed === '') throw new RangeError('seed: it must not be empty.');
  for (const [name, count] of Object.entries({ households: wanted, villages: wantedVillages ?? 1 }))
    if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`${name} ${count}: a whole number above 0.`);
  // Nobody can be looked for in a village that nobody knows.
  const isInFrame = ({ group, village }: ClaimedHousehold) =>
    group !== 'unknown' && (wantedVillages === undefined || village !== NO_VILLAGE);
  const frame = claims.households.filter(isInFrame);
  const others = claims.households.filter((one) => !isInFrame(one));
  const first = wantedVillages === undefined ? undefined : drawnVillages(frame, claims, seed, wantedVillages);
  const replacer = new Replacer(replaced);
  const strata: SampleStratum[] = [];
  const drawn: DrawnHousehold[] = [];
  for (const [id, ones] of groupedBy(frame, stratumOf)) {
    const [{ group, remoteness }] = ones as [ClaimedHousehold];
    const places =
      first === undefined
        ? [[NO_VILLAGE, ones] as const]
        : groupedBy(ones, ({ village }) => village).filter(([village]) => first.ids.has(village));
    const { all, drawn: ofAll } = first?.byRemoteness.get(remoteness) ?? { all: 1, drawn: 1 };
    let count = 0;
    for (const [, here] of places) {
      const taken = replacer.drawn(ranked(here, seed, id), wanted);
      count += taken.length;
      for (const { household, rank, replaces } of taken)
        drawn.push({
          id: household.id,
          name: household.name,
          village: household.village,
          villageName: household.villageName,
          stratum: id,
          rank,
          weight: toDecimalString(times(fraction(here.length, taken.length), fraction(all, ofAll))),
          ...(replaces === undefined ? {} : { replaces }),
        });
    }
    strata.push({
      id,
      group: group as SampleStratum['group'],
      remoteness,
      households: ones.length,
      persons: ones.reduce((sum, { persons }) => sum + persons, 0),
      villages: new Set(ones.map(({ village }) => village)).size,
      drawn: count,
    });
  }
  replacer.assertAllDrawn();
  return {
    sample: 1,
    county: claims.county,
    seed,
    stages: first === undefined ? 1 : 2,
    wanted: { households: wanted, villages: wantedVillages ?? null },
    strata,
    ...(first === undefined ? {} : { villages: first.villages }),
    households: drawn,
    replaced: replacer.log,
    notInFrame: {
      households: others.length + claims.refused.households,
      persons: others.reduce((sum, { persons }) => sum + persons, 0) + claims.refused.persons,
    },
  };
}

/** The first stage. */
interface FirstStage {
  readonly villages: readonly DrawnVillage[];
  readonly ids: ReadonlySet<string>;
  readonly byRemoteness: ReadonlyMap<Remoteness, { readonly all: number; readonly drawn: number }>;
}

/** The villages that are drawn, of those in which there is a household to be drawn. */
function drawnVillages(frame: readonly ClaimedHousehold[], claims: Claims, seed: string, wanted: number): FirstStage {
  const all = groupedBy(frame, ({ village }) => village).map(([id, [one]]) => ({
    id,
    name: claims.villages.get(id)?.name ?? one?.villageName ?? null,
    remoteness: one?.remoteness ?? 'unknown',
  }));
  const byRemoteness = new Map<Remoteness, { readonly all: number; readonly drawn: number }>();
  const villages = groupedBy(all, ({ remoteness }) => remoteness).flatMap(([remoteness, ones]) => {
    const drawn = ranked(ones, seed, `village/${remoteness}`).slice(0, wanted);
    byRemoteness.set(remoteness as Remoteness, { all: ones.length, drawn: drawn.length });
    return drawn.map((one) => ({ ...one, weight: toDecimalString(fraction(ones.length, drawn.length)) }));
  });
  return { villages, ids: new Set(villages.map(({ id }) => id)), byRemoteness };
}

interface Taken {
  readonly household: ClaimedHousehold;
  readonly rank: number;
  readonly replaces?: string;
}

/** Takes the first of an order, and for each who is replaced the next. */
class Replacer {
  readonly #reasons: ReadonlyMap<string, readonly [id: string, reason: string]>;
  readonly #met = new Set<string>();
  readonly log: Replacement[] = [];

  constructor(replaced: Readonly<Record<string, string>>) {
    this.#reasons = new Map(Object.entries(replaced).map(([id, reason]) => [idKey(id), [id, reason]]));
  }

  drawn(order: readonly ClaimedHousehold[], wanted: number): readonly Taken[] {
    const taken: Taken[] = order.slice(0, wanted).map((household, at) => ({ household, rank: at + 1 }));
    let next = taken.length;
    const kept: Taken[] = [];
    for (let at = 0; at < taken.length; at += 1) {
      const one = taken[at] as Taken;
      const { id } = one.household;
      const why = this.#reasons.get(idKey(id));
      if (why === undefined) {
        kept.push(one);
        continue;
      }
      this.#met.add(idKey(id));
      const follower = order[next];
      this.log.push({ id, reason: why[1], by: follower?.id ?? null });
      if (follower === undefined) continue;
      next += 1;
      taken.push({ household: follower, rank: next, replaces: id });
    }
    return kept;
  }

  assertAllDrawn(): void {
    const wrong = [...this.#reasons].filter(([key]) => !this.#met.has(key)).map(([, [id]]) => id);
    if (wrong.length > 0) throw new NotDrawnError(wrong.sort(byCodePoints));
  }
}
