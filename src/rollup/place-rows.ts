/** A roll-up as rows, a place each: what CSV, workbooks and pages show. */
import type { Outcome } from '../base/outcome.js';
import type { RollUpColumn } from '../words/roll-up.js';
import { criterionOf } from './on-counts.js';
import type {
  JudgedPlace,
  PlaceCounts,
  ReportedFigure,
  RolledCounty,
  RolledVillage,
  RollUp,
  SummedPlace,
} from './result.js';

/** What a row says in a column: a text, a number, or a per cent as its decimal. */
export type PlaceCell = string | number | null;

/** A place as a row; what is absent is not known or asked of it. */
export interface PlaceRow extends Readonly<Partial<Record<RollUpColumn, PlaceCell>>> {
  readonly level: 'village' | 'county' | 'prefecture' | 'province';
  readonly incidenceOutcome?: Outcome;
  readonly outcome?: Outcome | null;
  readonly basis?: 'computed' | 'reported' | 'none';
  readonly reportedOtherwise?: readonly ReportedFigure[];
  /** The place itself, where something is to be told beside it. */
  readonly told?: JudgedPlace;
}

/** All places: the province, prefectures, counties, villages. */
export function placeRows({ province, prefectures, counties, villages }: RollUp): PlaceRow[] {
  return [
    { ...summedRow(province), level: 'province' },
    ...prefectures.map((one): PlaceRow => ({ ...summedRow(one), level: 'prefecture' })),
    ...counties.map(countyRow),
    ...villages.map(villageRow),
  ];
}

function counted({ tally, households, persons, n, u, N, incidence, wrongExits, missed }: PlaceCounts) {
  const isRead = Object.keys(tally).length > 0;
  return {
    households: householdsRead(households),
    persons: personsJudgedIn(persons),
    refused: households.refused,
    poorFrom: isRead ? n : null,
    poorTo: isRead ? n + u : null,
    population: typeof N === 'number' || N === null ? N : `${N.from}–${N.to}`,
    incidenceFrom: incidence?.from ?? null,
    incidenceTo: incidence?.to ?? null,
    basis:
      incidence === null
        ? ('none' as const)
        : incidence.reported === true
          ? ('reported' as const)
          : ('computed' as const),
    wrongFrom: wrongExits.from,
    wrongTo: wrongExits.to,
    missedFrom: missed.from,
    missedTo: missed.to,
  };
}

/** Households that were read. */
export const householdsRead = ({ met, notMet, undetermined, refused }: PlaceCounts['households']) =>
  met + notMet + undetermined + refused;

/** Persons of those that were judged: of the refused nobody knows how many there are. */
export const personsJudgedIn = ({ met, notMet, undetermined }: PlaceCounts['persons']) => met + notMet + undetermined;

const summedRow = (place: SummedPlace) => ({ ...counted(place), id: place.id });

function judgedRow(place: JudgedPlace) {
  const { id, name = null, county, incidenceOutcome, outcome, room, deciding, disagrees } = place;
  const { ifMet = null, ifNotMet = null } = deciding ?? {};
  return {
    ...counted(place),
    id,
    name,
    county,
    incidenceOutcome,
    outcome,
    roomFrom: room?.from ?? null,
    roomTo: room?.to ?? null,
    ifMet,
    ifNotMet,
    reportedOtherwise: disagrees,
    told: place,
  };
}

const villageRow = (village: RolledVillage): PlaceRow => ({ ...judgedRow(village), level: 'village' });

function countyRow(county: RolledCounty): PlaceRow {
  const { villageExit, prefecture } = county;
  return {
    ...judgedRow(county),
    level: 'county',
    prefecture,
    villagesTotal: villageExit?.total ?? null,
    villagesFrom: villageExit?.exited.from ?? null,
    villagesTo: villageExit?.exited.to ?? null,
  };
}

/** The bound that incidence is held to, in per cent; undefined where no place was judged on it. */
export function incidenceBound({ villages, counties }: RollUp): string | undefined {
  for (const { verdict } of [...villages, ...counties]) {
    const expected = verdict === null ? undefined : criterionOf(verdict, 'poor')?.checks.at(-1)?.expected;
    if (typeof expected === 'string') return expected;
  }
  return undefined;
}
