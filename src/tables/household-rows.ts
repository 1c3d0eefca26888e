/** Gathers the rows of households and of their members, whichever sheets they stand in. */
import { grouped } from '../base/grouped.js';
import { isNumeric } from '../records/field.js';
import { idKey } from '../records/same-id.js';
import { zhCellWords } from '../words/zh/cell-words.js';
import { bare } from './key.js';
import type { Layout } from './layout.js';
import { type CellPlace, placeAt } from './question.js';
import type { CellIssue } from './record-draft.js';
import type { Merged, SourceRow } from './source-sheet.js';
import { headingKey, isYear } from './target.js';
import { agree, apartIn, type ReadColumn, type TableReading, type ToldCell } from './told.js';
import { GatheredValues, RowValues, ToldRows, type ToldValues, ToldView } from './told-rows.js';

/** A member as a row tells: by what the columns hold. */
export class MemberRows {
  constructor(
    readonly sheet: HouseholdSheet,
    /** The place of the row among all of its sheet. */
    readonly at: number,
    /** Faults of single cells that are no value's. */
    readonly faults: readonly CellFault[],
  ) {}

  get values(): RowValues {
    return new RowValues(this.sheet.member, this.at);
  }

  /** Where the household's number stands, or would. */
  get place(): CellPlace {
    return this.sheet.idPlace(this.at);
  }
}

/** A list of so few is made anew for one more: what is put at the end of an empty one makes room for seventeen. */
const FEW = 8;

/** What is wrong with a cell, beside its value. */
export interface CellFault {
  readonly code:
    | 'differs'
    | 'mergedNumber'
    | 'mergedMember'
    | 'headerDiffers'
    | 'twoIds'
    | 'noHousehold'
    | 'membersUnsure'
    | 'rowWidth'
    | 'unclosedQuote';
  readonly place: CellPlace;
  /** The path or role that the column holds. */
  readonly to: string;
  readonly found?: string;
}

/** A fault as an issue of a record, where its path is another than what the column holds. */
export function issueOf({ code, place, to, found }: CellFault, path = to): CellIssue {
  return { code, path, ...place, ...(found === undefined ? {} : { found }) };
}

/** A household as the rows tell. There may be a hundred thousand: what most have none of is made where it comes. */
export class HouseholdRows {
  readonly values = new GatheredValues();
  members: MemberRows[] = [];
  /** The one whom a list of households names, and it names no other. */
  head: MemberRows | undefined;
  /** How many rows of the file are its. */
  rows = 0;
  /** A row of households tells of it, not only rows of members. */
  listed = false;
  /** Its rows stand in several sheets. */
  inSeveralSheets = false;
  /** A row of members is its by its number alone. */
  byNumber = false;
  /** A row is its by its number alone, and does not stand in the list of households that begins it. */
  byNumberAcross = false;
  /** A row of another sheet is its by its number and village. */
  byVillageAcross = false;
  /** How many rows of members without a number stand right above it, and its last row beside such. */
  blanksAbove = 0;
  besideBlank: number | undefined;
  #doubts: Set<CellPlace> | undefined;
  #faults: CellFault[] | undefined;
  #covered: Set<string> | undefined;

  /** @param at the place, among all of a sheet, of the first row that names it */
  constructor(
    readonly sheet: HouseholdSheet,
    readonly at: number,
  ) {}

  /** Its number. A cell kept for each would have all cells made where what is kept is (V8). */
  get id(): ToldCell {
    return this.sheet.idOf(this.at) as ToldCell;
  }

  join(member: MemberRows): void {
    if (this.members.length < FEW) this.members = [...this.members, member];
    else this.members.push(member);
  }

  /** Cells that leave open whether a row beside them is its too. */
  get doubts(): Iterable<CellPlace> {
    return this.#doubts ?? NONE;
  }

  get faults(): readonly CellFault[] {
    return this.#faults ?? NONE;
  }

  doubt(place: CellPlace): void {
    this.#doubts ??= new Set();
    this.#doubts.add(place);
  }

  fault(fault: CellFault): void {
    this.#faults ??= [];
    // One of all rows below a header is of the household once.
    if (!this.#faults.includes(fault)) this.#faults.push(fault);
  }

  /** Cells merged from rows of other households stand over what is blank in its own. */
  cover(name: string): void {
    this.#covered ??= new Set();
    this.#covered.add(name);
  }

  /** A row of a sheet is its, by its number and what else it names. */
  isIn(sheet: HouseholdSheet, by: 'number' | 'village' | 'head', isListing: boolean): void {
    const isAcross = sheet !== this.sheet;
    if (isAcross) this.inSeveralSheets = true;
    if (by === 'village' && isAcross) this.byVillageAcross = true;
    if (by !== 'number') return;
    if (!isListing) this.byNumber = true;
    if (isAcross || !sheet.layout.hasHouseholds) this.byNumberAcross = true;
  }

  /** What it is said to be of, in its rows or above them. */
  said(to: string): ToldCell | undefined {
    return this.values.get(to) ?? this.sheet.stated.get(to);
  }

  /** Whether it is of the village of another; undefined where that is not told of both. */
  isNeighbour(other: HouseholdRows): boolean | undefined {
    return isSameVillage(
      (to) => this.said(to),
      (to) => other.said(to),
    );
  }

  /** The rows that it was told in, in no order. */
  get toldIn(): readonly RowValues[] {
    return [...this.values.rows, ...this.members.map(({ values }) => values)];
  }

  /** All that its rows tell, as it is settled. */
  told(): ToldHousehold {
    const member = ({ values, faults }: MemberRows): ToldMember => ({ values: new Map(values), faults });
    return {
      id: this.id,
      values: new Map(this.sheet.stated.size === 0 ? this.values : [...this.sheet.stated, ...this.values]),
      members: this.members.map(member),
      head: this.head && member(this.head),
      faults: this.faults,
      blanks: this.#blanks(),
    };
  }

  /** A blank cell of the year, and of parts of transfers by their heading: those that no other row fills in are blank. */
  #blanks(): ReadonlyMap<string, CellPlace> {
    const blanks = new Map<string, CellPlace>();
    for (const { view, at } of this.values.rows)
      for (const [index, column] of view.columns.entries()) {
        const name = view.names[index] as string;
        const { to } = (view.rows.columns[column] as ReadColumn).target;
        const isBlank = (to === 'transferPart' || isYear(to)) && view.rows.numberAt(at, column) === 0;
        if (isBlank && this.#covered?.has(name) !== true && !blanks.has(name))
          blanks.set(name, view.rows.placeAt(at, column));
      }
    return blanks;
  }
}

const NONE: readonly never[] = [];

/** A member, all that is told of it at hand. */
export interface ToldMember {
  readonly values: ReadonlyMap<string, ToldCell>;
  readonly faults: readonly CellFault[];
}

/** A household, all that is told of it at hand. */
export interface ToldHousehold {
  readonly id: ToldCell;
  readonly values: ReadonlyMap<string, ToldCell>;
  readonly members: readonly ToldMember[];
  readonly head: ToldMember | undefined;
  readonly faults: readonly CellFault[];
  readonly blanks: ReadonlyMap<string, CellPlace>;
}

/** Rows that belong to no household. */
export interface Stray {
  readonly faults: readonly CellFault[];
  readonly values: ToldValues;
  readonly rows: number;
}

/** What can be said of a household where one row of it says so: none of it is a number that another would share. */
const isShared = ({ target: { to, field } }: ReadColumn) =>
  field === undefined ? isYear(to) || to === 'headName' : !isNumeric(field.kind);

/** What says which village something is of: the code, else the name. */
const villages: readonly string[] = ['village', 'villageName'];

/** What tells two households of one number apart. */
const telling: readonly string[] = [...villages, 'headName'];

/** Whether two are of one village; undefined where nothing tells it of both. */
function isSameVillage(
  one: (to: string) => ToldCell | undefined,
  other: (to: string) => ToldCell | undefined,
): boolean | undefined {
  for (const to of villages) {
    const of = one(to);
    const ofOther = of && other(to);
    if (of !== undefined && ofOther !== undefined) return agree(of, ofOther);
  }
  return undefined;
}

/** The one of several with a number whose village and head a row names, as none of the others is. */
function namedOf(
  fitting: readonly HouseholdRows[],
  namesakes: readonly HouseholdRows[],
  row: RowValues,
): HouseholdRows | undefined {
  if (namesakes.length < 2) return undefined;
  const fits = fitting.filter((household) => {
    const both = telling.flatMap((to) => {
      const [here, there] = [row.get(to), household.said(to)];
      return here === undefined || there === undefined ? [] : [agree(here, there)];
    });
    return both.length > 0 && both.every((one) => one);
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** What says how many a household has. */
const sizes: readonly string[] = ['reported.members', 'membersNow', 'membersOfYear'];

/** Takes the one whom a list of households names. */
function setHead(household: HouseholdRows, head: MemberRows | undefined): void {
  if (head === undefined) return;
  if (household.head !== undefined && !isSamePerson(household.head, head)) unsure(household, nameOf(head));
  household.head ??= head;
  const name = head.values.get('members[].name');
  if (name !== undefined && !household.values.has('headName')) household.values.set('headName', name);
}

/** Refuses a household whose members nobody knows for sure. */
function unsure(household: HouseholdRows, place: CellPlace): void {
  household.fault({ code: 'membersUnsure', place, to: 'members' });
}

/** Where a member's name stands. */
const nameOf = ({ values, place }: MemberRows) => values.get('members[].name')?.place ?? place;
const isOfHead = (relation: ToldCell['value']) => relation === 'head';
const relationOf = ({ values }: MemberRows) => values.get('members[].relation')?.value;

/** Whether two rows name one person: by the number, else by the name. */
function isSamePerson(one: MemberRows, other: MemberRows): boolean {
  for (const to of ['idNumber', 'members[].name']) {
    const [of, ofOther] = [one.values.get(to), other.values.get(to)];
    if (of !== undefined && ofOther !== undefined) return agree(of, ofOther);
  }
  return false;
}

/** How many a household says it has. */
function sizeOf({ values }: HouseholdRows): number | undefined {
  const told = sizes.map((to) => values.get(to)).find((one) => one !== undefined);
  const size = Number(told?.value ?? bare(told?.text ?? ''));
  return size > 0 ? size : undefined;
}

/**
 * What of a sheet only all of its rows tell: how many households they name members of, how many of them one only; and of
 * those beside rows without a number how many are as many as they say with those below theirs, and with those above.
 */
export interface WholeSheet {
  readonly named: number;
  readonly single: number;
  readonly below: number;
  readonly above: number;
}

export const NOTHING_COUNTED: WholeSheet = { named: 0, single: 0, below: 0, above: 0 };

/** One more household with all its rows. */
export function counting({ named, single, below, above }: WholeSheet, household: HouseholdRows): WholeSheet {
  const { members, blanksAbove, besideBlank } = household;
  const size = besideBlank === undefined ? undefined : sizeOf(household);
  return {
    named: named + 1,
    single: single + Number(members.length === 1),
    below: below + Number(size === members.length),
    above: above + Number(size === 1 + blanksAbove),
  };
}

/** Gathers households over all sheets of a file. */
export class Households {
  protected readonly byId = new Map<string, HouseholdRows[]>();
  /** Every household, also one that is listed twice, in the order of the file. */
  readonly #all: HouseholdRows[] = [];
  readonly strays: Stray[] = [];
  /** What is wrong where a row names two households, by the number of each. */
  readonly #contested: (readonly [string, CellFault])[] = [];
  /** Those that a sheet names which does not say whether it names heads or members. */
  readonly lone = new Set<MemberRows>();
  /** The file could not be read to its end: of any household members may stand in the rest. */
  brokeOff = false;
  #listed = false;
  /** In the order of rows the households that sheets name only members of, each as it begins; between others nobody knows one. */
  readonly #begun: ({ household: HouseholdRows; place: CellPlace } | undefined)[] = [];

  constructor(readonly reading: TableReading) {}

  /** Begins a sheet; what is returned takes its rows one by one, and then the end of them. */
  sheet(
    name: string | undefined,
    layout: Layout,
    columns: readonly ReadColumn[],
    merged: readonly Merged[],
    stated: ReadonlyMap<string, ToldCell>,
  ) {
    return new HouseholdSheet(this, name, layout, columns, merged, stated);
  }

  /** Those of a number, in the order of the file. */
  namesakes(id: string): readonly HouseholdRows[] {
    return this.byId.get(id) ?? NONE;
  }

  /** A household of its own. The first with an id is the one that its members join, where nothing tells them apart. */
  add(id: string, sheet: HouseholdSheet, at: number): HouseholdRows {
    const household = new HouseholdRows(sheet, at);
    this.byId.set(id, [...(this.byId.get(id) ?? []), household]);
    this.keep(id, household);
    return household;
  }

  protected keep(_: string, household: HouseholdRows): void {
    this.#all.push(household);
  }

  /** Refuses the households of some numbers: what a row says may be of any of them. */
  contest(ids: Iterable<string>, fault: CellFault): void {
    for (const id of ids) this.#contested.push([id, fault]);
  }

  /** Takes rows that belong to no household. */
  stray(rows: Stray): void {
    this.strays.push(rows);
  }

  /** Takes where the rows of a household begin in a sheet of members; without one, where rows follow on none. */
  begin(begun?: { household: HouseholdRows; place: CellPlace }): void {
    this.#begun.push(begun);
  }

  /** Marks one as listed by a row of households. */
  list(household: HouseholdRows): void {
    household.listed = true;
    this.#listed = true;
  }

  /**
   * All of them when the file is read, in a list of which nothing is kept here. Where the file lists households, members
   * of one that it does not list have none.
   */
  settled(): HouseholdRows[] {
    const all = this.#all.splice(0);
    for (const [id, fault] of this.#contested.splice(0))
      for (const household of this.namesakes(id)) household.fault(fault);
    // Of several villages, and a row names none: it may be of any of them.
    for (const namesakes of this.byId.values()) {
      const [first, ...others] = namesakes;
      if (first === undefined || !others.some((one) => one.isNeighbour(first) === false)) continue;
      for (const { id } of namesakes.filter(({ byNumber }) => byNumber))
        for (const household of namesakes) household.doubt(id.place);
    }
    if (this.#listed) this.#doubtBesideUnlisted();
    this.#begun.length = 0;
    for (const household of all) this.settleMembers(household);
    for (const namesakes of this.byId.values()) {
      if (namesakes.length === 1) continue;
      const broken = namesakes.filter((one) => !this.#isWhole(one, namesakes));
      if (broken.length === 0) continue;
      for (const household of namesakes) {
        // Rows that name another village and are no whole household may be its, and the village be wrong.
        const other = broken.find((one) => one !== household && one.isNeighbour(household) === false);
        const village = other && villages.flatMap((to) => other.said(to) ?? [])[0];
        unsure(household, village?.place ?? household.id.place);
      }
    }
    this.byId.clear();
    this.lone.clear();
    if (!this.#listed) return all;
    for (const { listed, members, rows, id } of all) {
      if (listed) continue;
      const places = members.length > 0 ? members.map(({ place }) => place) : [id.place];
      const faults = places.map((place): CellFault => ({ code: 'noHousehold', place, to: 'id' }));
      this.stray({ faults, values: members[0]?.values ?? NOTHING_TOLD, rows });
    }
    return all.filter(({ listed }) => listed);
  }

  /**
   * Members of a household that the file does not list: the number may be mistyped, and they be of the one above or below
   * theirs: of the one above where heads stand first, of neither where both have a head, surely where it is the same one.
   */
  #doubtBesideUnlisted(): void {
    const hasHead = ({ members }: HouseholdRows) => members.some((member) => isOfHead(relationOf(member)));
    const isHeadFirst = (one: HouseholdRows | undefined) => one?.members[0] && isOfHead(relationOf(one.members[0]));
    let above: HouseholdRows | undefined;
    let between: { household: HouseholdRows; place: CellPlace }[] = [];
    for (const begun of [...this.#begun, undefined]) {
      if (begun !== undefined && !begun.household.listed) {
        between.push(begun);
        continue;
      }
      const below = begun?.household;
      for (const { household, place } of between) {
        const isWithHead = hasHead(household);
        if (above !== undefined && above === below) unsure(above, place);
        else {
          if (above && !(isWithHead && hasHead(above))) above.doubt(place);
          if (below && !(isWithHead ? hasHead(below) : isHeadFirst(above) && isHeadFirst(below))) below.doubt(place);
        }
      }
      between = [];
      above = below;
    }
  }

  /** Sees whether the members of a household are all that it has, and no others. */
  protected settleMembers(household: HouseholdRows): void {
    const { members, doubts, id } = household;
    const [only] = members;
    const size = sizeOf(household);
    if (only !== undefined && members.length === 1 && this.lone.has(only)) {
      if (size === undefined) unsure(household, nameOf(only));
      else if (size > 1) setHead(household, members.pop());
    }
    const { head } = household;
    const headName = household.values.get('headName');
    const names = members.flatMap(({ values }) => values.get('members[].name') ?? []);
    if (head !== undefined) {
      if (members.length > 0 && !members.some((member) => isSamePerson(member, head))) unsure(household, nameOf(head));
    } else if (headName !== undefined && names.length > 0 && !names.some((name) => agree(name, headName))) {
      // As many as there are to be: the name alone is in doubt, not who is counted. Who has no name may be the head.
      if (size === members.length || names.length < members.length)
        this.reading.note({ code: 'headNotNamed', ...headName.place });
      else unsure(household, headName.place);
    }
    if (size !== members.length) for (const place of doubts) unsure(household, place);
    if (this.brokeOff) unsure(household, id.place);
  }

  /** Whether one of several households with an id is told apart from the others: by its sheet or village, its head or its number. */
  #isWhole(household: HouseholdRows, namesakes: readonly HouseholdRows[]): boolean {
    const { inSeveralSheets, byNumberAcross, byVillageAcross, listed, members } = household;
    if ((inSeveralSheets && byNumberAcross) || (this.#listed && !listed)) return false;
    if (byVillageAcross && namesakes.some((one) => one !== household && household.isNeighbour(one) !== false))
      return false;
    const heads = members.filter((member) => relationOf(member) === 'head').length;
    return members.length === 0 || heads === 1 || sizeOf(household) === members.length;
  }
}

const NOTHING_TOLD: ToldValues = new Map();

/** A row that took the household of the row above. */
interface CarriedRow {
  readonly household: HouseholdRows;
  readonly member: MemberRows;
  readonly faults: readonly CellFault[];
}

/** How far the rows of a sheet have been taken. */
export class SheetCursor {
  /** The household of the row above, and its number. */
  last: HouseholdRows | undefined;
  number = '';
  /** The number as it stands there. */
  written: ToldCell['value'];
  /** A row above whose household nobody knows. */
  lost: CellPlace | undefined;
  /** Two rows of one household each say its number: where it is blank nobody knows whose the row is. */
  repeats = false;
  /** A row stands above, of the same part of the sheet. */
  follows = false;
  /** A member stood above all numbers: where one is blank, the row may be of the household above or of the one below. */
  isUpward = false;
  /** How many members without a number stand below the last row with one. */
  blanks = 0;
  /** A row without a number, and the household above it: it may be of the one below; a head only where that has none. */
  before: { place: CellPlace; above: HouseholdRows | undefined; isHead: boolean } | undefined;
}

/** The rows of one sheet. */
export class HouseholdSheet {
  /** Those that this sheet's rows are of. */
  protected readonly own = new Set<HouseholdRows>();
  /** Those whose members this sheet's rows name. */
  protected readonly named = new Set<HouseholdRows>();
  /** Those above the last row that parts villages or pages. */
  protected readonly above = new Set<HouseholdRows>();
  protected readonly carried: CarriedRow[] = [];
  protected readonly idColumn: ReadColumn | undefined;
  /** All that are headed as that is: what stands side by side may be two tables. */
  protected readonly ids: readonly ReadColumn[];
  /** Those of rows that name one of two tables only, though something stands in the other. */
  protected readonly halves = new Set<HouseholdRows>();
  /** A row is of two households. */
  #twoIds: CellFault | undefined;
  protected readonly rows: ToldRows;
  /** The places of its columns among all that are read. */
  readonly #ofHousehold: readonly number[];
  readonly #ofMember: readonly number[];
  readonly #hasSize: boolean;
  readonly #hasRelation: boolean;
  readonly #household: ToldView;
  /** What the columns say of a member, and the number of the household. */
  readonly member: ToldView;
  /** All that a row says. */
  readonly #whole: ToldView;
  readonly #covers: ReadonlyMap<number, readonly Merged[]>;
  /** Merged cells in which something stands that is said of a member. */
  readonly #filled = new Map<number, Merged>();
  readonly #values = new Map<number, { told: ToldCell; bottom: number; household: HouseholdRows }>();

  constructor(
    readonly households: Households,
    readonly name: string | undefined,
    readonly layout: Layout,
    columns: readonly ReadColumn[],
    merged: readonly Merged[],
    /** What is said above the header of all households. */
    readonly stated: ReadonlyMap<string, ToldCell>,
    /** Shared by those that take the rows of one sheet in turn. */
    protected readonly cursor = new SheetCursor(),
  ) {
    const ofId = columns.filter(({ target }) => target.to === 'id');
    this.ids = ofId;
    this.idColumn = ofId[0];
    const ofHousehold = columns.filter(({ target }) => !target.member && target.to !== 'id');
    const ofMember = columns.filter(({ target }) => target.member);
    this.rows = this.keptRows([...ofId, ...ofHousehold, ...ofMember]);
    const placesFrom = (first: number, ones: readonly unknown[]) => ones.map((_, at) => first + at);
    const idPlaces = placesFrom(0, ofId);
    this.#ofHousehold = placesFrom(ofId.length, ofHousehold);
    this.#ofMember = placesFrom(ofId.length + ofHousehold.length, ofMember);
    this.#hasSize = ofHousehold.some(({ target: { to } }) => sizes.includes(to));
    this.#hasRelation = ofMember.some(({ target: { to } }) => to === 'members[].relation');
    const names = (places: readonly number[]) => places.map((at) => this.#columnAt(at).target.to);
    this.#household = new ToldView(this.rows, this.#ofHousehold, ofHousehold.map(nameOfColumn));
    const memberAndId = [...this.#ofMember, ...idPlaces];
    this.member = new ToldView(this.rows, memberAndId, names(memberAndId));
    const whole = [...this.#ofHousehold, ...memberAndId];
    this.#whole = new ToldView(this.rows, whole, names(whole));
    // Only what reaches over several rows says something of the rows below.
    const tall = merged.filter(({ top, bottom }) => bottom > top).sort((one, other) => one.top - other.top);
    this.#covers = grouped(tall, ({ left }) => left);
  }

  /** Keeps what the rows tell. */
  protected keptRows(columns: readonly ReadColumn[]): ToldRows {
    return new ToldRows(this.name, columns, this.households.reading);
  }

  /** Takes a row of data; gives the household above where that is let go with its last row. */
  add(row: SourceRow, faults: readonly CellFault[]): HouseholdRows | undefined {
    const { cursor } = this;
    const above = cursor.last;
    const at = this.rows.take(row);
    const id = this.idOf(at);
    const values = new RowValues(this.member, at);
    const memberFaults = this.#memberFaults(row.number, at);
    const isMemberTold = !this.#isBlank(at, this.#ofMember);
    const relation = values.get('members[].relation')?.value;
    const place = this.idPlace(at);
    if (id === undefined) this.#doubtAround(row.number, at, place, relation);
    const twoIds = this.#twoIdsOf(at);
    if (twoIds !== undefined) cursor.last = undefined;
    const household = twoIds === undefined ? this.#householdOf(row.number, at, id, relation) : undefined;
    cursor.follows = true;
    if (id !== undefined) this.#doubtBelow(household, at, relation);
    if (household === undefined) {
      // A head without a number begins a household of its own.
      const isMember = isMemberTold && relation !== 'head';
      const isUnread = this.layout.hasMembers && (id !== undefined || faults.length > 0);
      if (isUnread || isMember) above?.doubt(place);
      if (isUnread) cursor.lost = place;
      const why: CellFault = twoIds ?? { code: 'noHousehold', place, to: 'id' };
      const all = [...faults, ...(id?.issue === undefined ? [why] : [])];
      this.households.stray({ faults: all, values: new RowValues(this.#whole, at), rows: 1 });
      return undefined;
    }
    household.rows += 1;
    if (this.#isHalf(at)) this.halves.add(household);
    if (id !== undefined && cursor.lost !== undefined) {
      household.doubt(cursor.lost);
      cursor.lost = undefined;
    }
    const carried = id === undefined && !this.#isCovered(row.number, this.idColumn);
    if (!carried) this.tellHousehold(household, at, faults);
    if (!isMemberTold && memberFaults.length === 0) {
      // Whom the row names nobody knows.
      if (this.#isBare(at, isMemberTold)) unsure(household, place);
      return undefined;
    }
    const member = new MemberRows(this, at, memberFaults);
    // Where another sheet names the members, a list of households names the head once more.
    if (household.members.length > 0 && !this.named.has(household)) setHead(household, member);
    else {
      household.join(member);
      this.named.add(household);
    }
    if (carried) this.carried.push({ household, member, faults });
    return undefined;
  }

  /** Whether a row has its number, and not the member that it is to name. */
  #isBare(at: number, isMemberTold: boolean): boolean {
    return this.layout.hasMembers && !isMemberTold && this.#isBlank(at, this.#ofHousehold);
  }

  /** Whether a row without a number begins a household of its own. */
  #isOwn(at: number, relation: ToldCell['value']): boolean {
    const says = (column: number) => this.rows.numberAt(at, column) !== 0 && !isShared(this.#columnAt(column));
    return this.#ofHousehold.some(says) || isOfHead(relation);
  }

  /** A row without a number: whether it is of the household above hangs on where the heads stand. */
  #doubtAround(row: number, at: number, place: CellPlace, relation: ToldCell['value']): void {
    const { cursor } = this;
    const { last: above } = cursor;
    if (this.#isBlank(at, this.#ofMember) || this.#isCovered(row, this.idColumn)) return;
    const isHead = isOfHead(relation);
    if (!this.#isOwn(at, relation)) {
      if (!cursor.follows) cursor.isUpward = true;
      cursor.blanks += 1;
      if (above !== undefined) above.besideBlank = at;
    }
    if (!cursor.isUpward && !isHead) return;
    cursor.before = { place, above, isHead: isHead && !cursor.isUpward };
    if (above === undefined) return;
    const isWithout = above.members.length > 0 && !above.members.some((member) => isOfHead(relationOf(member)));
    if (cursor.isUpward || isWithout) unsure(above, place);
  }

  /** A row with a number: one above without may be of its household too. */
  #doubtBelow(household: HouseholdRows | undefined, at: number, relation: ToldCell['value']): void {
    const { before, blanks } = this.cursor;
    this.cursor.before = undefined;
    this.cursor.blanks = 0;
    if (household !== undefined && blanks > 0) {
      household.blanksAbove = blanks;
      household.besideBlank = at;
    }
    if (before === undefined || household === undefined || household === before.above) return;
    if (!before.isHead || (relation !== undefined && !isOfHead(relation))) unsure(household, before.place);
  }

  /** What is wrong with single cells that tell of a member: two that disagree, one merged with those of others. */
  #memberFaults(row: number, at: number): readonly CellFault[] {
    if (this.#covers.size === 0 && !this.member.hasTwins) return NONE;
    const faults: CellFault[] = [];
    const seen = new Map<string, ToldCell>();
    for (const index of this.#ofMember) {
      const column = this.#columnAt(index);
      const { to } = column.target;
      const told = this.rows.told(at, index);
      const over = this.#areaOf(row, column);
      if (told !== undefined) {
        putTold(seen, faults, to, told);
        if (over !== undefined) this.#filled.set(index, over);
      } else if (over === this.#filled.get(index) && this.#filled.has(index)) {
        // What is merged over several may be said of all of them, or only of the first.
        faults.push({ code: 'mergedMember', place: this.rows.placeAt(at, index), to });
      }
    }
    return faults;
  }

  /**
   * A row that parts villages or pages. Only over a page a row without a number is that of the household above it; else that
   * one is given, where it is let go with its last row.
   */
  part(isPage: boolean): HouseholdRows | undefined {
    for (const household of this.own) this.above.add(household);
    this.own.clear();
    if (isPage) return undefined;
    this.cursor.blanks = 0;
    this.cursor.last = undefined;
    this.cursor.before = undefined;
    this.cursor.follows = false;
    return undefined;
  }

  /** After the last row, where nothing broke off: the last household where each is let go; another table may stand below. */
  close(_: boolean): HouseholdRows | undefined {
    return undefined;
  }

  /** The end of the sheet; what all of it tells. Rows that took the household of the row above, where others say their own, have none. */
  end(): WholeSheet {
    // So have those of a sheet that merges the numbers of households of several rows.
    const isOwn = this.cursor.repeats || (this.idColumn !== undefined && this.#covers.has(this.idColumn.column));
    for (const { household, member, faults } of this.carried) {
      if (!isOwn) {
        this.tellHousehold(household, member.at, faults);
        continue;
      }
      household.members.splice(household.members.indexOf(member), 1);
      household.rows -= 1;
      household.doubt(member.place);
      this.households.stray({
        faults: [{ code: 'noHousehold', place: member.place, to: 'id' }],
        values: member.values,
        rows: 1,
      });
    }
    const whole = this.counted();
    // For heads, not for all of the members, it takes those whom a list of households names under 姓名.
    for (const household of this.named) this.tellHead(household, whole);
    if (this.#twoIds !== undefined) for (const household of this.halves) household.fault(this.#twoIds);
    // Members go on to know their sheet; it knows no household any more.
    for (const known of [this.own, this.above, this.named, this.halves]) known.clear();
    this.carried.length = 0;
    this.cursor.last = undefined;
    return whole;
  }

  /** What all of its rows tell. */
  protected counted(): WholeSheet {
    return [...this.named].reduce(counting, NOTHING_COUNTED);
  }

  protected tellHead(household: HouseholdRows, { named, single, below, above }: WholeSheet): void {
    const { members, besideBlank } = household;
    // They say that members stand above their heads, as far as they say anything.
    if (besideBlank !== undefined && above > 0 && above >= below) unsure(household, this.idPlace(besideBlank));
    const [first, second] = members;
    if (first === undefined) return;
    if (!this.#hasSize) {
      if (!this.#hasRelation && single === named) for (const member of members) this.households.lone.add(member);
      return;
    }
    const isList = !this.#hasRelation && single * 2 > named;
    if (second === undefined) {
      const isHead = [undefined, 'head'].includes(relationOf(first) as string | undefined);
      if (isList || (isHead && (sizeOf(household) ?? 1) > 1)) setHead(household, members.pop());
      else if (!isHead) household.doubt(first.place);
    } else if (this.isOneTwice(household)) {
      this.households.reading.note({ code: 'householdTwice', ...second.place, other: first.place });
      members.length = 0;
      setHead(household, first);
    } else if (isList) household.doubt(second.place);
  }

  /** Whether its rows name one person again and again, where each is to be the head of a household. */
  protected isOneTwice({ members }: HouseholdRows): boolean {
    const [first, second] = members;
    return (
      this.#hasSize &&
      !this.#hasRelation &&
      first !== undefined &&
      second !== undefined &&
      members.every((member) => isSamePerson(member, first))
    );
  }

  /** The number of a row's household. */
  idOf(at: number): ToldCell | undefined {
    const index = this.#idAt(at);
    return index < 0 ? undefined : this.rows.told(at, index);
  }

  /** Which of the columns for it says it first. */
  #idAt(at: number): number {
    return this.ids.findIndex((_, index) => this.rows.numberAt(at, index) !== 0);
  }

  /** What is wrong with a row that says two numbers: two tables stand side by side, or one of the numbers is wrong. */
  #twoIdsOf(at: number): CellFault | undefined {
    if (this.ids.length < 2) return undefined;
    const told = this.ids.flatMap((_, index) => this.rows.told(at, index) ?? []);
    const [first] = told;
    const other = first && told.find((one) => !agree(first, one));
    if (first === undefined || other === undefined) return undefined;
    const found = apartIn([first, other]);
    const fault: CellFault = { code: 'twoIds', place: other.place, to: 'id', found };
    this.#twoIds ??= fault;
    const ids = told.flatMap(({ value }) => (value === undefined ? [] : [idKey(String(value))]));
    this.households.contest(ids, fault);
    return fault;
  }

  /** Whether something stands beside a blank number in a row that another says. */
  #isHalf(at: number): boolean {
    const { ids, rows } = this;
    if (ids.length < 2 || this.#idAt(at) < 0) return false;
    return ids.some(({ column }, index) => {
      if (rows.numberAt(at, index) !== 0) return false;
      const [from, to] = [index === 0 ? 0 : column, ids[index + 1]?.column ?? Number.POSITIVE_INFINITY];
      return rows.columns.some((one, place) => from < one.column && one.column < to && rows.numberAt(at, place) !== 0);
    });
  }

  /** Where that stands, or would. */
  idPlace(at: number): CellPlace {
    const column = this.ids[this.#idAt(at)] ?? this.idColumn;
    return placeAt(this.name, column?.column ?? 1, this.rows.rowOf(at));
  }

  #columnAt(index: number): ReadColumn {
    return this.rows.columns[index] as ReadColumn;
  }

  #isBlank(at: number, columns: readonly number[]): boolean {
    return columns.every((column) => this.rows.numberAt(at, column) === 0);
  }

  /** The merged cells that a column's cell is one of. */
  #areaOf(row: number, { column }: ReadColumn): Merged | undefined {
    const areas = this.#covers.get(column);
    if (areas === undefined) return undefined;
    // They do not lie over each other: only the last that has begun can reach the row.
    let [from, to] = [0, areas.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((areas[middle] as Merged).top <= row) from = middle + 1;
      else to = middle;
    }
    const area = areas[from - 1];
    return area !== undefined && row <= area.bottom ? area : undefined;
  }

  /** Whether a column's cell is merged with one above it. */
  #isCovered(row: number, column: ReadColumn | undefined): boolean {
    const area = column === undefined ? undefined : this.#areaOf(row, column);
    return area !== undefined && area.top < row;
  }

  /** The household a row is of: that of its number, or of the row above where the layout gives it that. */
  #householdOf(
    row: number,
    at: number,
    id: ToldCell | undefined,
    relation: ToldCell['value'],
  ): HouseholdRows | undefined {
    const { cursor } = this;
    const isMemberTold = !this.#isBlank(at, this.#ofMember);
    if (id === undefined) {
      if (this.#isCovered(row, this.idColumn)) return cursor.last;
      // The rows below one that begins a household without a number are that one's, not those of the household above.
      if (!isMemberTold || this.#isOwn(at, relation)) cursor.last = undefined;
      return cursor.last;
    }
    if (id.value === undefined) {
      cursor.last = undefined;
      return undefined;
    }
    const isListing = !isMemberTold && !this.#isBare(at, isMemberTold);
    const { households } = this;
    const number = idKey(String(id.value));
    const told = new RowValues(this.#household, at);
    const namesakes = households.namesakes(number);
    // One of another village is another household.
    const fitting = namesakes.filter((one) => this.#isOfVillage(told, one) !== false);
    const before = fitting.findLast((one) => this.above.has(one));
    const named = fitting.length > 0 ? namedOf(fitting, namesakes, told) : undefined;
    let own =
      named ??
      (cursor.last !== undefined && fitting.includes(cursor.last) && this.own.has(cursor.last)
        ? cursor.last
        : fitting.findLast((one) => this.own.has(one)));
    // Who is no head, right below a row that parts pages, goes on with the household above.
    if (before !== undefined && number === cursor.number && relation !== undefined && relation !== 'head') {
      own ??= before;
      this.own.add(own);
    }
    let household = own ?? fitting[0];
    if (household === undefined) {
      const [first] = namesakes;
      if (first !== undefined) households.reading.note({ code: 'householdTwice', ...id.place, other: first.id.place });
      household = households.add(number, this, at);
      // Who is no head and of whose household nothing is told may be one that the household above lacks.
      const isMember = this.layout.hasHouseholds && relation !== undefined && !this.#isOwn(at, relation);
      if (isMember && cursor.last !== undefined && sizeOf(cursor.last) !== undefined) cursor.last.doubt(id.place);
    } else {
      // A sheet a village may number its households as the one before does; a copy of a sheet has the same members again.
      const isTold = household.members.length > 0 || (this.#hasSize && household.head !== undefined);
      const isNamed = !isListing && !this.own.has(household) && isTold;
      // Not where one of them is a list of households, which names the head.
      const isHere = this.layout.hasHouseholds && !household.listed;
      const isThere = !this.layout.hasHouseholds && household.listed && household.rows === 1;
      if (isNamed && isThere) setHead(household, household.members.pop());
      const isOther = isNamed && ((!isHere && !isThere) || before !== undefined);
      if ((isListing && household.listed) || isOther) {
        households.reading.note({ code: 'householdTwice', ...id.place, other: household.id.place });
        household = households.add(number, this, at);
      }
    }
    // Once for rows in turn: a whole sheet may have them so.
    if (id.value !== household.id.value && id.value !== cursor.written)
      households.reading.note({ code: 'idWidth', ...id.place, other: household.id.place });
    cursor.written = id.value;
    if (household === cursor.last && !isListing) cursor.repeats = true;
    if (this.layout.hasHouseholds) households.list(household);
    else if (household !== cursor.last) {
      if (cursor.last === undefined) households.begin();
      households.begin({ household, place: id.place });
    }
    const namesVillage = villages.some((to) => told.has(to) || this.stated.has(to));
    household.isIn(this, named !== undefined ? 'head' : namesVillage ? 'village' : 'number', isListing);
    this.own.add(household);
    cursor.last = household;
    cursor.number = number;
    return household;
  }

  /** Whether a row is of the village of a household; undefined where that is not told of both. */
  #isOfVillage(row: RowValues, household: HouseholdRows): boolean | undefined {
    for (const to of villages)
      for (const column of this.#household.of(to))
        if (this.rows.numberAt(row.at, column) !== 0 && household.values.isAsFirst(row, column)) return true;
    return isSameVillage(
      (to) => row.get(to) ?? this.stated.get(to),
      (to) => household.said(to),
    );
  }

  /** Takes what a row says of its household, and what merged cells above say of it. */
  protected tellHousehold(household: HouseholdRows, at: number, faults: readonly CellFault[]): void {
    for (const fault of faults) household.fault(fault);
    const rows = this.rows;
    const view = this.#household;
    const row = rows.rowOf(at);
    const own = new RowValues(view, at);
    const { values } = household;
    const isFirst = values.isEmpty && !view.hasTwins;
    const isMerged = this.#covers.size > 0;
    // The first row of a sheet says at least what is blank in it.
    let isAdded = isFirst || !values.hasRowOf(view);
    for (const [index, place] of this.#ofHousehold.entries()) {
      const name = view.names[index] as string;
      const isTold = rows.numberAt(at, place) !== 0;
      if (isTold && !isFirst && !(view.of(name).length === 1 && values.isAsFirst(own, place))) {
        const told = rows.told(at, place) as ToldCell;
        const before = values.get(name) ?? own.get(name);
        if (!values.has(name)) isAdded = true;
        if (before !== undefined && !agree(before, told))
          household.fault({ code: 'differs', place: told.place, to: name, found: apartIn([before, told]) });
      }
      if (isMerged) this.#tellMerged(household, name, { at, row, place, isTold });
    }
    if (isAdded) values.add(own);
  }

  /** Takes what a merged cell begins to say, or one above goes on to say. */
  #tellMerged(
    household: HouseholdRows,
    name: string,
    { at, row, place, isTold }: { at: number; row: number; place: number; isTold: boolean },
  ): void {
    const column = this.#columnAt(place);
    if (isTold) {
      const over = this.#areaOf(row, column);
      const told = this.rows.told(at, place) as ToldCell;
      if (over?.top === row) this.#values.set(place, { told, bottom: over.bottom, household });
      return;
    }
    const above = this.#values.get(place);
    if (above === undefined || row > above.bottom || above.household === household) return;
    household.cover(name);
    const { to } = column.target;
    if (!isShared(column)) {
      household.fault({ code: 'mergedNumber', place: this.rows.placeAt(at, place), to });
      return;
    }
    const before = household.values.get(name);
    if (before === undefined) household.values.set(name, above.told);
    else if (!agree(before, above.told))
      household.fault({ code: 'differs', place: above.told.place, to, found: apartIn([before, above.told]) });
  }
}

/** Takes a value; another that says otherwise is a fault. */
export function putTold(values: Map<string, ToldCell>, faults: CellFault[], to: string, value: ToldCell): void {
  const before = values.get(to);
  if (before === undefined) values.set(to, value);
  else if (!agree(before, value))
    faults.push({ code: 'differs', place: value.place, to, found: apartIn([before, value]) });
}

/** What a column holds, of parts of transfers also which. */
function nameOfColumn({ target: { to }, heading }: ReadColumn): string {
  return to === 'transferPart' ? `${to}:${partOfTransfers(heading)}` : to;
}

/** Which part of transfers a heading names, whatever that is called. */
function partOfTransfers(heading: string): string {
  const key = headingKey(heading.split('/').at(-1) ?? '');
  const names = zhCellWords.partsOfTransfers.find((ones) => ones.some((one) => key.startsWith(headingKey(one))));
  return names?.[0] ?? heading;
}
