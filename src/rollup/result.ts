/** What a roll-up comes to: places with their counts, intervals and verdicts, and all that is to be told beside. */
import type { Day } from '../base/date.js';
import type { Span } from '../base/interval.js';
import type { Outcome } from '../base/outcome.js';
import type { Verdict } from '../evaluate/verdict.js';
import type { Level } from '../records/catalog.js';
import type { Range } from '../records/range.js';
import type { ReportedValue } from './beside-reported.js';
import type { Blocker, BlockingHouseholds } from './blocking.js';
import type { LineRise } from './line-rise.js';
import type { BecameOne } from './own-record.js';
import type { Count, RegisterGroup } from './share.js';
import type { HouseholdCount, ToldTally } from './tally.js';

/** A per cent as an interval, both ends as a verdict writes numbers. */
export interface PerCent extends Span {
  /** No household of the place was read: it is what the place's own record says. */
  readonly reported?: true;
}

/** What is counted of a place, be it a village or the province. */
export interface PlaceCounts extends ToldTally {
  /** Persons who are poor for certain. */
  readonly n: number;
  /** Persons more who may be poor. */
  readonly u: number;
  /** The registered rural population, as the place's own record gives it; null where it does not. */
  readonly N: number | Range | null;
  /** `[100 n/N, 100 (n+u)/N]`; null without `N`, and where nothing was read. */
  readonly incidence: PerCent | null;
  /** Persons of households that have exited and do not meet the exit (错退). */
  readonly wrongExits: Count;
  /** Persons of households that were never registered and do not meet the exit (漏评). */
  readonly missed: Count;
  /** 综合贫困发生率: poor, wrong exits and missed persons by the registered rural population. */
  readonly comprehensiveIncidence: PerCent | null;
  /** Which criteria keep its households from their exits, most first; refused ones have none. */
  readonly blocking: BlockingHouseholds;
}

/** A household that may decide. */
export interface DecidingHousehold {
  /** null where its record has no id that can be read. */
  readonly id: string | null;
  /** The village it is in; null where it names none. */
  readonly village: string | null;
  /** Living members who may be poor. */
  readonly persons: number;
}

/** What decides a count that is open: in this order, the fewest that settle it. */
export interface Deciding<One> {
  /** The beginning of the list, as long as the longer of both, but no longer than 100. */
  readonly list: readonly One[];
  /** How many settle that it is not met, if none of them meets; null where all of the list do not. */
  readonly ifNotMet: number | null;
  /** How many settle that it is met, if all of them meet. */
  readonly ifMet: number | null;
}

/** Households of which something else would come. */
export interface HouseholdFlip extends HouseholdCount {
  readonly group: RegisterGroup;
  readonly from: Outcome;
  readonly to: Outcome;
}

/** Places of which something else would come. */
export interface PlaceFlip {
  readonly from: Outcome;
  readonly to: Outcome;
  /** Sorted. */
  readonly ids: readonly string[];
}

/** What would be counted of a place. */
export interface RisenCounts {
  readonly households: readonly HouseholdFlip[];
  /** As `n`, `u` and `incidence` of the place itself. */
  readonly n: number;
  readonly u: number;
  readonly incidence: PerCent | null;
}

/** What would become of a village or county. */
export interface RisenPlace extends RisenCounts {
  readonly incidenceOutcome: Outcome;
  readonly outcome: Outcome | null;
}

/** What would become of the places in another. */
export interface RisenBelow {
  readonly villages: readonly PlaceFlip[];
  readonly counties: readonly PlaceFlip[];
}

/** A village or county. */
export interface JudgedPlace extends PlaceCounts {
  readonly id: string;
  readonly name?: string;
  readonly county: string | null;
  /** It has a record of its own that could be read. */
  readonly recorded: boolean;
  /** Its own exit on what was counted; null without a record, and of a village that is no poverty village. */
  readonly verdict: Verdict | null;
  /** That of the verdict. */
  readonly outcome: Outcome | null;
  /** The outcome of the criterion on incidence; undetermined where nothing judges it. */
  readonly incidenceOutcome: Outcome;
  /** How far the persons who are poor are from the bound; null where nothing was read, or how many live there is not known. */
  readonly room: Room | null;
  /** What has to be told beside a met, as it is not in `n` and `u`; empty of what is not met for certain. */
  readonly caveats: readonly RollUpCaveat[];
  /** Only while that is undetermined. */
  readonly deciding: Deciding<DecidingHousehold> | null;
  /** Its own figures, and whether what was counted allows them. */
  readonly reported: Readonly<Partial<Record<ReportedFigure, ReportedValue>>>;
  /** What was counted, by the same names. */
  readonly computed: Readonly<Partial<Record<ReportedFigure, Count | PerCent>>>;
  /** What it reports that disagrees with what was counted. */
  readonly disagrees: readonly ReportedFigure[];
  /** What if the line rose; only where that is asked. */
  readonly risen?: RisenPlace;
}

/** How many persons more may be poor and the incidence is met, at least and at most; below 0, so many have to exit first. */
export interface Room {
  readonly from: number;
  readonly to: number;
}

/**
 * A caveat of a place whose incidence is met: files of which nothing, or not all, was read (`filesNotRead`); records of which
 * nobody can tell the place (`unplaced`); villages of which no
 * household was read, recorded ones that do not state who is registered, and poverty villages that the county states and
 * that have no record (`villagesNotRead`); households that name a village by its name and not by its id, and of which nobody
 * knows that they are in it (`namedHouseholds`); persons who are or may be poor, at most, of households that name its county
 * and no village (`inNoVillage`).
 */
export type RollUpCaveat =
  | { readonly code: 'filesNotRead'; readonly files: number }
  | { readonly code: 'unplaced'; readonly records: number }
  | { readonly code: 'namedHouseholds'; readonly households: number }
  | { readonly code: 'inNoVillage'; readonly persons: number }
  | { readonly code: 'villagesNotRead'; readonly villages: number };

/** A figure that a place reports and a roll-up counts. */
export type ReportedFigure = 'remainingPoorPersons' | 'incidence' | 'povertyVillages.total' | 'povertyVillages.exited';

/** A household in a figure, and how many of its persons are at least and at most. */
export interface BehindHousehold extends Count {
  /** null where its record has none that can be read. */
  readonly id: string | null;
}

/** The households in a figure: how many are for certain and may be, and the first 100 of them, those for certain first. */
export interface BehindFigureList {
  readonly certain: number;
  readonly perhaps: number;
  readonly list: readonly BehindHousehold[];
}

/** The households behind each figure of a village: its poor (`n` and `u`), wrong exits, missed. */
export type Behind = Readonly<Record<'poor' | 'wrongExits' | 'missed', BehindFigureList>>;

/** A village. */
export interface RolledVillage extends JudgedPlace {
  /** Its `register.status`; null where it has none, and then it counts as a poverty village. */
  readonly status: string | null;
  /** Registered households and persons that it states and that were not read. */
  readonly notRead: HouseholdCount | null;
  /** The households in its figures, but for those that were not read; null where households are not told apart by their ids. */
  readonly behind: Behind | null;
}

/** A county. */
export interface RolledCounty extends JudgedPlace {
  readonly prefecture: string | null;
  /**
   * Poverty villages: how many there are, as many as the county states and no fewer than were read, how many have exited, by
   * the verdicts above. A village of which there is no record counts as one, and may have exited; null where the county
   * does not state how many it has.
   */
  readonly villageExit: { readonly total: number; readonly exited: Count } | null;
  /** The outcome of the criterion on the villages’ exit. */
  readonly villageExitOutcome: Outcome;
  readonly decidingVillages: Deciding<{ readonly id: string }> | null;
  /** Which criteria keep its villages from their exits, most first. */
  readonly blockingVillages: readonly Blocker[];
}

/** A prefecture, or the province: it is counted and not judged. `incidence` is null where some county in it was not read. */
export interface SummedPlace extends PlaceCounts {
  /** Its counties of which no household was read. */
  readonly countiesNotRead: readonly string[];
  /** Households that are in none of its counties as far as can be told. */
  readonly inNoCounty: number;
  readonly id: string | null;
  /** Its counties. */
  readonly counties: readonly string[];
  /** Its villages by what came of their exit; those that are judged. */
  readonly villageOutcomes: Readonly<Record<Outcome, number>>;
  readonly countyOutcomes: Readonly<Record<Outcome, number>>;
  /** Which criteria keep its villages and counties from their exits, most first. */
  readonly blockingVillages: readonly Blocker[];
  readonly blockingCounties: readonly Blocker[];
  /** What if the line rose; only where that is asked. */
  readonly risen?: RisenCounts & RisenBelow;
}

/** Records of one level and year that have one id: of which only one is true. */
export interface RecordedTwice {
  readonly level: Level;
  readonly id: string;
  readonly year: number;
  readonly records: number;
  /** Where it is said to be, of a household. */
  readonly villages?: readonly string[];
}

/** A person who is in several households, and counts in each. */
export interface PersonTwice {
  readonly households: readonly string[];
  readonly villages: readonly string[];
}

/** What does not fit together, and is told beside the counts. */
export type Misfit =
  /** A village, not among the records, that households name. */
  | { readonly code: 'villageUnknown'; readonly id: string; readonly households: number }
  /** Households of a county that name no village. */
  | { readonly code: 'householdsInNoVillage'; readonly id: string; readonly households: number }
  /** A village, not among the records, that is called by the name of one that is and of which no household was read. */
  | { readonly code: 'villageByName'; readonly id: string; readonly village: string; readonly households: number }
  /** A county, not among the records, that households or villages name. */
  | { readonly code: 'countyUnknown'; readonly id: string; readonly villages: number; readonly households: number }
  /** A place of which records were refused: what they would say is not known. */
  | { readonly code: 'recordRefused'; readonly level: Level; readonly id: string; readonly records: number }
  /** Records of old ids of places that became this one; the record of today’s id counts (`hasOwn`), of theirs no more than who is registered. */
  | ({ readonly code: 'recordsOfOldIds'; readonly level: Level; readonly id: string } & BecameOne)
  /** A village that is in one of several counties, nobody knows which. */
  | { readonly code: 'severalCounties'; readonly id: string; readonly counties: readonly string[] }
  /** Households name another county than their village does; the village’s own goes before. */
  | {
      readonly code: 'otherCounty';
      readonly id: string;
      readonly county: string;
      readonly named: string;
      readonly households: number;
    }
  /** More living members were read than the place has people. */
  | {
      readonly code: 'morePersonsThanPopulation';
      readonly level: Level;
      readonly id: string;
      readonly persons: number;
      readonly N: number;
    }
  /** The villages of a county have more people than it has itself. */
  | { readonly code: 'villagesAboveCounty'; readonly id: string; readonly villages: number; readonly N: number }
  /** More registered households or persons were read than the village states. */
  | {
      readonly code: 'moreRegisteredThanStated';
      readonly id: string;
      readonly read: HouseholdCount;
      readonly stated: Partial<HouseholdCount>;
    };

/** A roll-up: what households, villages and counties come to, up to the province. */
export interface RollUp {
  readonly asOf: Day;
  readonly rulebook: { readonly id: string; readonly version: string };
  readonly readings: Readonly<Record<string, string>>;
  /** The line that households were judged by, and the one that `risen` is about; null where none is asked for. */
  readonly lineRise: LineRise | null;
  /** Lines and items, blank ones too: judged, refused and skipped together. */
  readonly read: number;
  readonly judged: number;
  readonly refused: number;
  readonly skipped: number;
  readonly skippedAs: { readonly blank: number; readonly otherLevels: number };
  /** Judged or refused, and of no place that could be told: they change nothing above, whoever they are. */
  readonly unplaced: number;
  /** Files that could not be opened or not read to their end, or hold no record, sorted: nobody knows what else is in them. */
  readonly filesNotRead: readonly string[];
  /** What of it was read in which part. */
  readonly parts: readonly string[];
  readonly villages: readonly RolledVillage[];
  readonly counties: readonly RolledCounty[];
  readonly prefectures: readonly SummedPlace[];
  readonly province: SummedPlace;
  /** null where none were looked for. */
  readonly duplicates: readonly RecordedTwice[] | null;
  readonly personsTwice: readonly PersonTwice[] | null;
  readonly misfits: readonly Misfit[];
  /** Records of another calendar year than `asOf`, judged by it all the same: how many, and the least of their ids (at most 100). */
  readonly otherYears: readonly {
    readonly level: Level;
    readonly year: number;
    readonly records: number;
    readonly ids: readonly string[];
  }[];
  /** Old ids that were read, with those that they have today. */
  readonly renamed: readonly {
    readonly level: 'village' | 'county';
    readonly from: string;
    readonly to: string;
    readonly records: number;
  }[];
}
