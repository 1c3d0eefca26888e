/**
 * Whom an evaluation is about, who of them was drawn, and what was seen of each. The frame of a sample stands: who left the
 * registers after the draw, or stands elsewhere in them, is still of whom it was drawn.
 */
import { byCodePoints } from '../base/code-points.js';
import { MAX_MEMBERS } from '../records/household.js';
import { idKey } from '../records/same-id.js';
import { type ClaimedHousehold, type Claims, type HouseholdGroup, NO_VILLAGE, type Remoteness } from './claims.js';
import { type Sample, stratumOf } from './draw-sample.js';
import type { Observed, ObservedHousehold } from './observed.js';
import type { DrawnUnits, RateStratum, UnitFound } from './rate.js';

/** What of the sample was seen. */
export interface SampleSeen {
  readonly given: boolean;
  readonly stages: 1 | 2;
  readonly drawn: number;
  readonly seen: number;
  /** Drawn and not seen: what they are is unknown. */
  readonly notSeen: readonly string[];
  /** Seen and not drawn: they count for nothing. */
  readonly notDrawn: readonly string[];
  /** In no claim: who was drawn stands where the sample says, anybody else may be missed. */
  readonly notClaimed: readonly string[];
  /** Drawn, whose claims are of another stratum now than the sample says, which holds. */
  readonly moved: readonly string[];
  /** Households whose place was taken by others, with why. */
  readonly replaced: Sample['replaced'];
  /** Seen with another number of living members than claimed. */
  readonly otherSize: readonly string[];
}

/** A household that was drawn, with what was seen of it. */
export interface Drawn {
  /** As the frame has it. */
  readonly claim: ClaimedHousehold;
  readonly fate: UnitFound;
  readonly answer: UnitFound;
  /** Living members as they were seen; null where nobody tells. */
  readonly persons: number | null;
  /** For how many households of its stratum it stands, where these were drawn by villages. */
  readonly weight?: number | undefined;
}

/** How many. */
export interface HouseholdsAndPersons {
  readonly households: number;
  readonly persons: number;
}

/** A group of households: its strata, in persons, and who of it was drawn. */
export interface SurveyedGroup {
  readonly drawn: readonly Drawn[];
  /** Of whom the sample was drawn. */
  readonly frame: HouseholdsAndPersons;
  /** Claimed now, more than it was drawn of: nobody of them could be. */
  readonly outside: HouseholdsAndPersons;
  readonly strata: readonly RateStratum[];
  /** The same with everybody of the villages where somebody was drawn: who was not drawn there is none. */
  readonly ofVillages: readonly RateStratum[];
}

interface FrameStratum extends HouseholdsAndPersons {
  readonly id: string;
  readonly group: HouseholdGroup;
}

const foundOf = {
  met: 'clear',
  notMet: 'hit',
  undetermined: 'unknown',
  refused: 'unknown',
  differs: 'unknown',
} as const;

/** Persons of households. */
export function personsIn(households: readonly ClaimedHousehold[]): number {
  return households.reduce((sum, { persons }) => sum + persons, 0);
}

/** What is claimed beside what was seen. */
export class Surveyed {
  readonly seen: SampleSeen;
  /** Who was drawn, by id. */
  readonly drawn: readonly Drawn[];
  /** Seen, in no claim and not drawn: what they are beside what was seen of them is unknown. */
  readonly strays: readonly Drawn[];
  readonly #claims: Claims;
  readonly #frame: readonly FrameStratum[];
  /** Drawn as one thing, claimed as another now, or not at all. */
  readonly #reframed = new Map<string, Drawn>();

  constructor(
    claims: Claims,
    { households: seenOnes }: Observed,
    sample: Sample | undefined,
    clusters: 'villages' | 'households' | undefined,
  ) {
    this.#claims = claims;
    const claimed = new Map(claims.households.map((one) => [idKey(one.id), one]));
    const wanted: readonly { readonly id: string; readonly claim: ClaimedHousehold; readonly weight?: number }[] =
      sample === undefined
        ? [...seenOnes].flatMap(([key, { id }]) => {
            const claim = claimed.get(key);
            return claim === undefined ? [] : [{ id, claim }];
          })
        : sample.households.map((one) => ({
            id: one.id,
            claim: framed(one, sample, claimed.get(idKey(one.id)), seenOnes.get(idKey(one.id))),
            weight: Number(one.weight),
          }));
    const keys = new Set(wanted.map(({ id }) => idKey(id)));
    const drawn = wanted
      .map(({ id, claim, weight }): Drawn => ({ ...asSeen(claim, seenOnes.get(idKey(id))), weight }))
      .sort((a, b) => byCodePoints(a.claim.id, b.claim.id));
    const others = [...seenOnes].filter(([key]) => !keys.has(key));
    this.strays = others
      .filter(([key]) => !claimed.has(key))
      .map(([, seen]) => stray(seen))
      .sort((a, b) => byCodePoints(a.claim.id, b.claim.id));
    const moved: string[] = [];
    const vanished: string[] = [];
    const otherSize: string[] = [];
    for (const one of drawn) {
      const key = idKey(one.claim.id);
      const [now, seen] = [claimed.get(key), seenOnes.get(key)];
      if (now === undefined) vanished.push(one.claim.id);
      else if (stratumOf(now) !== stratumOf(one.claim)) moved.push(one.claim.id);
      if (now?.group !== one.claim.group) this.#reframed.set(key, one);
      if (now !== undefined && typeof seen?.persons === 'number' && seen.persons !== now.persons)
        otherSize.push(one.claim.id);
    }
    const places = new Set(drawn.map(({ claim }) => idKey(claim.village)));
    const isPart = claims.households.some(({ village }) => !places.has(idKey(village)));
    const first = clusters ?? (sample === undefined ? (isPart ? 'villages' : 'households') : undefined);
    const isByVillage = sample === undefined ? first === 'villages' : sample.stages === 2;
    this.drawn = isByVillage ? weightedByVillage(drawn, claims, sample) : drawn;
    this.#frame = sample === undefined ? frameOfClaims(claims) : frameOfSample(sample, drawn);
    const sorted = (ids: readonly string[]) => [...ids].sort(byCodePoints);
    const notSeen = wanted.filter(({ id }) => !seenOnes.has(idKey(id))).map(({ id }) => id);
    this.seen = {
      given: sample !== undefined,
      stages: first === undefined ? (sample?.stages ?? 1) : first === 'villages' ? 2 : 1,
      drawn: wanted.length + (sample === undefined ? this.strays.length : 0),
      seen: wanted.length - notSeen.length + (sample === undefined ? this.strays.length : 0),
      notSeen: sorted(notSeen),
      notDrawn: sorted(others.filter(([key]) => claimed.has(key)).map(([, { id }]) => id)),
      notClaimed: sorted([...vanished, ...this.strays.map(({ claim }) => claim.id)]),
      moved,
      replaced: sample?.replaced ?? [],
      otherSize,
    };
  }

  /** Persons of the register as poor; those between may be, who were drawn as others. */
  get registered(): { readonly from: number; readonly to: number } {
    const all = this.#claims.households.filter(({ group }) => group === 'registered');
    const sure = all.filter(({ id }) => !this.#reframed.has(idKey(id)));
    return { from: personsIn(sure), to: personsIn(all) };
  }

  /** A group, in persons. */
  group(group: Exclude<HouseholdGroup, 'unknown'>): SurveyedGroup {
    const own = this.drawn.filter(({ claim }) => claim.group === group);
    const frame = this.#frame.filter((one) => one.group === group);
    const claimed = this.#claims.households.filter((one) => one.group === group);
    const isDrawn = new Set(own.map(({ claim }) => idKey(claim.id)));
    const farOf = new Map(own.map(({ claim }) => [idKey(claim.village), claim.remoteness]));
    const rest = claimed.flatMap((claim): Drawn[] => {
      const remoteness = farOf.get(idKey(claim.village));
      if (remoteness === undefined || isDrawn.has(idKey(claim.id))) return [];
      return [{ claim: { ...claim, remoteness }, fate: 'clear', answer: 'unknown', persons: null }];
    });
    const totals = { households: countOf(frame, 'households'), persons: countOf(frame, 'persons') };
    // Who was drawn of it and is claimed elsewhere now is of the frame, not of these.
    const gone = [...this.#reframed.values()].filter(({ claim }) => claim.group === group);
    const outside = {
      households: Math.max(0, claimed.length + gone.length - totals.households),
      persons: Math.max(0, personsIn(claimed) + personsIn(gone.map(({ claim }) => claim)) - totals.persons),
    };
    const units = ({ claim, fate, weight, persons }: Drawn): DrawnUnits => ({
      village: idKey(claim.village),
      units: claim.persons,
      found: fate,
      weight,
      // Nobody tells which of the two is right.
      least: Math.min(claim.persons, persons ?? claim.persons),
      most: Math.max(claim.persons, persons ?? claim.persons),
    });
    return {
      drawn: own,
      frame: totals,
      outside,
      strata: this.#strata(frame, 'persons', own, units),
      ofVillages: this.#strata(frame, 'persons', [...own, ...rest], units).map((one) => ({
        ...one,
        lookedAt: own.filter(({ claim }) => stratumOf(claim) === one.id).length,
      })),
    };
  }

  /** All who can be asked, in households; who stands nowhere known and was asked is a stratum of its own. */
  answers(): { readonly drawn: readonly Drawn[]; readonly strata: readonly RateStratum[] } {
    const units = ({ claim, answer, weight }: Drawn): DrawnUnits => ({
      village: idKey(claim.village),
      units: 1,
      found: answer,
      weight,
    });
    const [known, open] = [true, false].map((is) =>
      this.drawn.filter(({ claim }) => (claim.group !== 'unknown') === is),
    );
    const asked = [...(open ?? []), ...this.strays];
    const frame = this.#frame.filter(({ group }) => group !== 'unknown');
    const strata = this.#strata(frame, 'households', known ?? [], units);
    const own = { id: 'unknown/unknown', units: asked.length, households: asked.length, drawn: asked.map(units) };
    return {
      drawn: [...this.drawn, ...this.strays],
      strata: asked.length === 0 ? strata : [...strata, own],
    };
  }

  #strata(
    frame: readonly FrameStratum[],
    counted: keyof HouseholdsAndPersons,
    drawn: readonly Drawn[],
    unitsDrawn: (one: Drawn) => DrawnUnits,
  ): readonly RateStratum[] {
    const unitsOf = ({ persons }: ClaimedHousehold) => (counted === 'persons' ? persons : 1);
    const isDrawn = new Set(this.drawn.map(({ claim }) => idKey(claim.id)));
    return frame.map((one) => {
      const ofStratum = this.#claims.households.filter((claim) => stratumOf(claim) === one.id);
      const villages = new Map<string, number>();
      for (const { village } of ofStratum) villages.set(idKey(village), (villages.get(idKey(village)) ?? 0) + 1);
      const undrawn = ofStratum.filter(({ id }) => !isDrawn.has(idKey(id))).map(unitsOf);
      const own = drawn.filter(({ claim }) => stratumOf(claim) === one.id);
      const looked = own.filter(({ claim }) => isDrawn.has(idKey(claim.id)));
      const units = looked.reduce((sum, { claim }) => sum + unitsOf(claim), 0);
      // Whom the frame has and the registers do not are of one household, for all that is known.
      const lost = one[counted] - units - undrawn.reduce((sum, size) => sum + size, 0);
      return {
        id: one.id,
        units: one[counted],
        households: one.households,
        villages: [...villages.values()],
        undrawn: lost > 0 ? [...undrawn, lost] : undrawn,
        drawn: own.map(unitsDrawn),
      };
    });
  }
}

function countOf(frame: readonly FrameStratum[], of: keyof HouseholdsAndPersons): number {
  return frame.reduce((sum, one) => sum + one[of], 0);
}

function asSeen(claim: ClaimedHousehold, seen: ObservedHousehold | undefined): Drawn {
  return {
    claim,
    fate: seen === undefined ? 'unknown' : foundOf[seen.fate],
    answer: seen === undefined || seen.recognises === null ? 'unknown' : seen.recognises ? 'hit' : 'clear',
    persons: seen?.persons ?? null,
  };
}

/** In no register: who does not meet the exit may be missed, or another household’s id is wrong. */
function stray(seen: ObservedHousehold): Drawn {
  const claim: ClaimedHousehold = {
    id: seen.id,
    name: null,
    village: NO_VILLAGE,
    villageName: null,
    group: 'unknown',
    remoteness: 'unknown',
    persons: seen.persons ?? MAX_MEMBERS,
  };
  const own = asSeen(claim, seen);
  return { ...own, fate: own.fate === 'clear' ? 'clear' : 'unknown' };
}

/** A drawn household as the frame has it. */
function framed(
  { id, name, village, villageName, stratum }: Sample['households'][number],
  { strata }: Sample,
  claim: ClaimedHousehold | undefined,
  seen: ObservedHousehold | undefined,
): ClaimedHousehold {
  const [group = 'unknown', remoteness = 'unknown'] = stratum.split('/');
  const own = strata.find((one) => one.id === stratum);
  // Of whom nobody tells how many they are they are as many as others.
  const usual = own === undefined || own.households === 0 ? 1 : Math.ceil(own.persons / own.households);
  return {
    ...{ id: claim?.id ?? id, name, village, villageName },
    group: group as HouseholdGroup,
    remoteness: remoteness as Remoteness,
    persons: claim?.persons ?? seen?.persons ?? usual,
  };
}

function frameOfClaims({ households }: Claims): readonly FrameStratum[] {
  return [...new Set(households.map(stratumOf))].sort(byCodePoints).map((id) => {
    const ones = households.filter((one) => stratumOf(one) === id);
    return { id, group: ones[0]?.group ?? 'unknown', households: ones.length, persons: personsIn(ones) };
  });
}

/** As the sample was drawn; never fewer than were drawn. */
function frameOfSample({ strata }: Sample, drawn: readonly Drawn[]): readonly FrameStratum[] {
  return [...strata]
    .sort((a, b) => byCodePoints(a.id, b.id))
    .map(({ id, group, households, persons }) => {
      const own = drawn.filter(({ claim }) => stratumOf(claim) === id).map(({ claim }) => claim);
      return {
        ...{ id, group },
        households: Math.max(households, own.length),
        persons: Math.max(persons, personsIn(own)),
      };
    });
}

/**
 * Whoever was drawn of a village stands for those of its stratum there, times the villages for which it stands. Of a sample
 * file and the registers the larger weight counts: neither makes a village smaller than the other has it.
 */
function weightedByVillage(
  drawn: readonly Drawn[],
  { households }: Claims,
  sample: Sample | undefined,
): readonly Drawn[] {
  const placeOf = (one: ClaimedHousehold) => `${stratumOf(one)}/${idKey(one.village)}`;
  const counted = (ones: readonly ClaimedHousehold[]) => {
    const counts = new Map<string, number>();
    for (const one of ones) counts.set(placeOf(one), (counts.get(placeOf(one)) ?? 0) + 1);
    return (one: ClaimedHousehold) => counts.get(placeOf(one)) ?? 1;
  };
  const villages = new Map(sample?.villages?.map(({ id, weight }) => [idKey(id), Number(weight)]));
  const [all, seen] = [counted(households), counted(drawn.map(({ claim }) => claim))];
  return drawn.map((one) => {
    const { claim, weight = 0 } = one;
    return { ...one, weight: Math.max(weight, (all(claim) / seen(claim)) * (villages.get(idKey(claim.village)) ?? 1)) };
  });
}
