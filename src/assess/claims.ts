/** What registers claim of the households of a county: who is registered, who has exited, how many they are, and where. */

import { byCodePoints } from '../base/code-points.js';
import type { Day } from '../base/date.js';
import { addToGroup, grouped } from '../base/grouped.js';
import { isValues, type Values } from '../base/values.js';
import { valueAt } from '../records/at-path.js';
import { isLevel } from '../records/catalog.js';
import { MAX_MEMBERS } from '../records/household.js';
import { livingMembers } from '../records/living.js';
import { examine } from '../records/parse.js';
import { isReadable } from '../records/plain.js';
import { numericEnds, type Range } from '../records/range.js';
import { hasExited, isRegisteredAsPoor, type RegisterStatus } from '../records/register.js';
import { idKey } from '../records/same-id.js';
import { conflictsOf } from '../records/uncertainty.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** Where a household stands: on the register as poor, exited, not registered; `unknown` where nothing says so. */
export const householdGroups = ['registered', 'exited', 'notRegistered', 'unknown'] as const;
/** One of `householdGroups`. */
export type HouseholdGroup = (typeof householdGroups)[number];

/** How far off a village is, by its field `remote`; `unknown` where nothing says so. */
export const remotenesses = ['near', 'remote', 'unknown'] as const;
/** One of `remotenesses`. */
export type Remoteness = (typeof remotenesses)[number];

/** A household as it is claimed. */
export interface ClaimedHousehold {
  readonly id: string;
  readonly name: string | null;
  readonly village: string;
  readonly villageName: string | null;
  readonly group: HouseholdGroup;
  readonly remoteness: Remoteness;
  /** Living members. */
  readonly persons: number;
}

/** What is read of records: each is one of these. */
export interface ReadTally {
  readonly read: number;
  readonly judged: number;
  readonly refused: number;
  readonly skipped: number;
  /** Of the skipped: lines with nothing in them, of levels that are not read, of another county. */
  readonly skippedAs: { readonly blank: number; readonly otherLevels: number; readonly otherCounties: number };
}

/** What a county's registers claim. */
export interface Claims {
  readonly tally: ReadTally;
  /** The county; null where no record names one. */
  readonly county: string | null;
  /** Its tier, as its record or its households name it; null where none does, or they differ. */
  readonly tier: string | null;
  /** The registered rural population, as the county's record gives it. */
  readonly population: { readonly from: number; readonly to: number } | null;
  /** One of each id, by id. */
  readonly households: readonly ClaimedHousehold[];
  /** Ids that come twice or more, by id. What their records do not agree on is unknown. */
  readonly twice: readonly string[];
  /** Households that are refused, and persons in them: where they belong is unknown. */
  readonly refused: { readonly households: number; readonly persons: number };
  /** Villages by id, with how many there are of each. */
  readonly villages: ReadonlyMap<string, { readonly name: string | null; readonly remoteness: Remoteness }>;
}

/** Options of reading claims. */
export interface ClaimOptions {
  /** The date of judgement; by default what each record says. */
  readonly asOf?: Day | undefined;
  readonly rulebook: Rulebook;
  /** The county that is looked at, where the records are of several. */
  readonly county?: string | undefined;
}

/** The records are of several counties, and none was chosen. */
export class SeveralCountiesError extends Error {
  override readonly name = 'SeveralCountiesError';
  constructor(readonly counties: readonly string[]) {
    super(`The records are of several counties: ${counties.join(', ')}; choose one.`);
  }
}

/** The county that was chosen is not among those of the records. */
export class UnknownCountyError extends Error {
  override readonly name = 'UnknownCountyError';
  constructor(
    readonly county: string,
    readonly counties: readonly string[],
  ) {
    super(`No record is of county ${county}; there are: ${counties.join(', ')}.`);
  }
}

interface ReadHousehold extends Omit<ClaimedHousehold, 'village' | 'villageName' | 'remoteness'> {
  readonly village: string | null;
  readonly villageName: string | null;
  readonly county: string | null;
  readonly tier: string | null;
  readonly isRefused: boolean;
}

interface ReadVillage {
  readonly id: string;
  readonly name: string | null;
  readonly county: string | null;
  readonly remoteness: Remoteness;
}

/** The village of a household of which nobody knows the village. */
export const NO_VILLAGE = '';

/** Reads claims, one record after the other, in whatever order. */
export class ClaimReader {
  readonly #options: ClaimOptions;
  readonly #households: ReadHousehold[] = [];
  readonly #villages = new Map<string, ReadVillage[]>();
  readonly #counties = new Map<string, Values[]>();
  #blank = 0;
  #otherLevels = 0;
  #places = 0;
  #refusedOthers = 0;

  constructor(options: ClaimOptions) {
    this.#options = options;
  }

  /** A line with nothing in it. */
  blank(): void {
    this.#blank += 1;
  }

  /** A record, or whatever stands in its place; false where it is refused. */
  value(value: unknown): boolean {
    const { asOf, rulebook } = this.#options;
    const { record } = examine(value, asOf === undefined ? {} : { asOf }, rulebook.fields);
    if (record === undefined) this.refused(value);
    else if (record.level === 'township') this.#otherLevels += 1;
    else if (record.level === 'household') {
      const conflicts = conflictsOf(record);
      this.#households.push({
        ...whereOf(record as object as Values),
        id: record.id,
        group: conflicts.has('register.status') ? 'unknown' : groupOf(record.register?.status),
        persons: livingMembers(record).length,
        isRefused: false,
      });
    } else this.#place(record as object as Values, conflictsOf(record).has('remote'));
    return record !== undefined;
  }

  /** What is refused, as far as it can be read. */
  refused(value: unknown): void {
    const own = isValues(value) && isReadable(value) ? value : {};
    const { level, members } = own;
    if (isLevel(level) && level !== 'household') {
      if (level === 'township') this.#otherLevels += 1;
      else this.#refusedOthers += 1;
      return;
    }
    this.#households.push({
      ...whereOf(own),
      id: textIn(own, 'id') ?? '',
      group: 'unknown',
      persons: Array.isArray(members) && members.length > 0 ? Math.min(members.length, MAX_MEMBERS) : MAX_MEMBERS,
      isRefused: true,
    });
  }

  #place(record: Values, isRemoteOpen: boolean): void {
    this.#places += 1;
    const id = String(record.id);
    if (record.level === 'county') {
      addToGroup(this.#counties, idKey(id), record);
      return;
    }
    const { remote } = record;
    const remoteness = isRemoteOpen || typeof remote !== 'boolean' ? 'unknown' : remote ? 'remote' : 'near';
    const village = { id, name: textIn(record, 'name'), county: textIn(record, 'county'), remoteness } as const;
    addToGroup<ReadVillage, string>(this.#villages, idKey(id), village);
  }

  /**
   * What was claimed.
   * @throws SeveralCountiesError where the records are of several counties and none was chosen
   * @throws UnknownCountyError where they are of others than the one that was chosen
   */
  claims(): Claims {
    const villages = new Map([...this.#villages].map(([key, ones]) => [key, oneVillage(ones)]));
    const countyOf = ({ village, county }: ReadHousehold) =>
      (village === null ? null : (villages.get(idKey(village))?.county ?? null)) ?? county;
    const county = this.#county(
      [...villages.values()].map((one) => one.county),
      countyOf,
    );
    const isHere = (one: string | null) => one === null || county === null || idKey(one) === idKey(county);
    const here = this.#households.filter((one) => isHere(countyOf(one)));
    const sound = here.filter(({ isRefused }) => !isRefused);
    const refused = here.filter(({ isRefused }) => isRefused);
    const { households, twice } = oneOfEach(sound, villages);
    const otherCounties = this.#households.length - here.length;
    const judged = sound.length + this.#places;
    const skipped = this.#blank + this.#otherLevels + otherCounties;
    const own = county === null ? [] : (this.#counties.get(idKey(county)) ?? []);
    const tiers = new Set([...own.map((one) => textIn(one, 'tier')), ...sound.map(({ tier }) => tier)]);
    tiers.delete(null);
    return {
      tally: {
        read: judged + refused.length + this.#refusedOthers + skipped,
        judged,
        refused: refused.length + this.#refusedOthers,
        skipped,
        skippedAs: { blank: this.#blank, otherLevels: this.#otherLevels, otherCounties },
      },
      county,
      tier: tiers.size === 1 ? ([...tiers][0] as string) : null,
      population: populationIn(own),
      households,
      twice,
      refused: { households: refused.length, persons: refused.reduce((sum, { persons }) => sum + persons, 0) },
      villages: new Map(
        [...villages]
          .filter(([, one]) => isHere(one.county))
          .map(([, { id, name, remoteness }]) => [id, { name, remoteness }]),
      ),
    };
  }

  #county(ofVillages: readonly (string | null)[], countyOf: (one: ReadHousehold) => string | null): string | null {
    const own = [...this.#counties.values()].flat().map((one) => String(one.id));
    const sound = this.#households.filter(({ isRefused }) => !isRefused);
    const named = spellings([...own, ...ofVillages, ...sound.map(countyOf)]);
    const { county } = this.#options;
    const counties = [...named.values()].sort(byCodePoints);
    if (county !== undefined) {
      if (named.size > 0 && !named.has(idKey(county))) throw new UnknownCountyError(county, counties);
      return named.get(idKey(county)) ?? county;
    }
    if (named.size > 1) throw new SeveralCountiesError(counties);
    return [...named.values()][0] ?? null;
  }
}

function groupOf(status: RegisterStatus): HouseholdGroup {
  if (isRegisteredAsPoor(status)) return 'registered';
  if (hasExited(status)) return 'exited';
  return status === 'notRegistered' ? status : 'unknown';
}

function textIn(record: Values, path: string): string | null {
  const value = valueAt(record, path);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function headIn({ members }: Values): string | null {
  const head = Array.isArray(members) ? members.find((one) => isValues(one) && one.relation === 'head') : undefined;
  return isValues(head) ? textIn(head, 'name') : null;
}

function whereOf(record: Values): Pick<ReadHousehold, 'name' | 'village' | 'villageName' | 'county' | 'tier'> {
  return {
    // Registers that do not name a household name its head.
    name: textIn(record, 'name') ?? headIn(record),
    village: textIn(record, 'village'),
    villageName: textIn(record, 'villageName'),
    county: textIn(record, 'county'),
    tier: textIn(record, 'countyTier'),
  };
}

/** Of what several records agree on; the least id of those that are one. */
function oneVillage(ones: readonly ReadVillage[]): ReadVillage {
  return {
    id: least(ones.map(({ id }) => id)) ?? '',
    name: agreed(ones.map(({ name }) => name)),
    county: agreedId(ones.map(({ county }) => county)),
    remoteness: agreed(ones.map(({ remoteness }) => remoteness)) ?? 'unknown',
  };
}

function oneOfEach(
  sound: readonly ReadHousehold[],
  villages: ReadonlyMap<string, ReadVillage>,
): Pick<Claims, 'households' | 'twice'> {
  const byId = grouped(sound, ({ id }) => idKey(id));
  const spelled = spellings(sound.map(({ village }) => village));
  const households = [...byId.values()].map((ones): ClaimedHousehold => {
    const village = agreedId(ones.map((one) => one.village));
    const known = village === null ? undefined : villages.get(idKey(village));
    return {
      id: least(ones.map(({ id }) => id)) as string,
      name: agreed(ones.map(({ name }) => name)),
      village: known?.id ?? (village === null ? NO_VILLAGE : (spelled.get(idKey(village)) ?? village)),
      villageName: known?.name ?? agreed(ones.map(({ villageName }) => villageName)),
      // Of a household in two villages nobody knows which of its records is true.
      group:
        new Set(ones.map((one) => (one.village === null ? null : idKey(one.village)))).size > 1
          ? 'unknown'
          : (agreed(ones.map(({ group }) => group)) ?? 'unknown'),
      remoteness: known?.remoteness ?? 'unknown',
      persons: Math.max(...ones.map(({ persons }) => persons)),
    };
  });
  households.sort((a, b) => byCodePoints(a.id, b.id));
  const twice = [...byId.values()]
    .filter((ones) => ones.length > 1)
    .map((ones) => least(ones.map(({ id }) => id)) ?? '');
  return { households, twice: twice.sort(byCodePoints) };
}

/** What all say; null where they differ. */
function agreed<One extends string>(ones: readonly (One | null)[]): One | null {
  const [first = null] = ones;
  return ones.every((one) => one === first) ? first : null;
}

/** An id that all name, in the least of its spellings; null where they differ. */
function agreedId(ones: readonly (string | null)[]): string | null {
  const named = ones.flatMap((one) => (one === null ? [] : [one]));
  const isOne = named.length === ones.length && new Set(named.map(idKey)).size === 1;
  return isOne ? (least(named) ?? null) : null;
}

/** The least spelling of each id, by its key. */
function spellings(ids: readonly (string | null)[]): ReadonlyMap<string, string> {
  const spelled = new Map<string, string>();
  for (const id of ids) {
    const before = id === null ? undefined : spelled.get(idKey(id));
    if (id !== null && (before === undefined || byCodePoints(id, before) < 0)) spelled.set(idKey(id), id);
  }
  return spelled;
}

function least(texts: readonly string[]): string | undefined {
  return [...texts].sort(byCodePoints)[0];
}

/** What records of a county give as its registered rural population, from the least to the most. */
function populationIn(records: readonly Values[]): Claims['population'] {
  const given = records.flatMap(({ registeredRuralPopulation: one }) => {
    if (typeof one !== 'number' && !isValues(one)) return [];
    return [numericEnds(one as number | Range)];
  });
  if (given.length === 0) return null;
  return { from: Math.min(...given.map(({ from }) => from)), to: Math.max(...given.map(({ to }) => to)) };
}
