/** Gathers the rows of households and of their members, whichever sheets they stand in. */
import { isNumeric } from '../records/field.js';
import type { Layout } from './layout.js';
import type { CellPlace } from './question.js';
import { addressOf, type Merged, type SourceRow } from './source-sheet.js';
import { agree, type ReadColumn, type TableReading, type ToldCell, tell } from './told.js';

/** A member as the rows tell: by what the columns hold. */
export interface MemberRows {
  readonly values: Map<string, ToldCell>;
  /** Faults of single cells that are no value's. */
  readonly faults: CellFault[];
  /** The household is only that of the row above. */
  readonly carried: boolean;
  /** Where the household's number stands, or would. */
  readonly place: CellPlace;
}

/** What is wrong with a cell, beside its value. */
export interface CellFault {
  readonly code: 'differs' | 'mergedNumber' | 'noHousehold' | 'rowWidth' | 'unclosedQuote';
  readonly place: CellPlace;
  /** The path or role that the column holds. */
  readonly to: string;
}

/** A household as the rows tell. */
export interface HouseholdRows {
  readonly id: ToldCell;
  readonly values: Map<string, ToldCell>;
  readonly members: MemberRows[];
  /** The one whom a list of households names, and it names no other. */
  head: MemberRows | undefined;
  readonly faults: CellFault[];
  /** Parts of transfers with a blank cell, by their heading: those that no other row fills in are blank. */
  readonly blankParts: Map<string, CellPlace>;
  /** How many rows of the file are its. */
  rows: number;
  /** A row of households tells of it, not only rows of members. */
  listed: boolean;
}

/** Rows that belong to no household. */
export interface Stray {
  readonly faults: readonly CellFault[];
  readonly values: ReadonlyMap<string, ToldCell>;
  readonly rows: number;
}

/** What can be said of a household where one row of it says so: none of it is a number that another would share. */
const isShared = ({ target: { to, field } }: ReadColumn) =>
  field === undefined ? to === 'year' || to === 'plannedYear' || to === 'headName' : !isNumeric(field.kind);

/** What says how many a household has. */
const sizes: readonly string[] = ['reported.members', 'membersNow', 'membersOfYear'];

/** Takes the one whom a list of households names. */
function setHead(household: HouseholdRows, head: MemberRows | undefined): void {
  household.head ??= head;
  const name = head?.values.get('members[].name');
  if (name !== undefined && !household.values.has('headName')) household.values.set('headName', name);
}

/** Gathers households over all sheets of a file. */
export class Households {
  readonly #byId = new Map<string, HouseholdRows>();
  /** Every household, also one that is listed twice, in the order of the file. */
  readonly all: HouseholdRows[] = [];
  readonly strays: Stray[] = [];
  #listed = false;

  constructor(readonly reading: TableReading) {}

  /** Begins a sheet; what is returned takes its rows one by one, and then the end of them. */
  sheet(name: string | undefined, layout: Layout, columns: readonly ReadColumn[], merged: readonly Merged[]) {
    return new HouseholdSheet(this, name, layout, columns, merged);
  }

  /** The household with an id; made where there is none. */
  of(id: ToldCell): HouseholdRows {
    const key = String(id.value);
    return this.#byId.get(key) ?? this.add(id);
  }

  /** A household of its own. The first with an id is the one that its members join. */
  add(id: ToldCell): HouseholdRows {
    const household: HouseholdRows = {
      id,
      values: new Map(),
      members: [],
      head: undefined,
      faults: [],
      blankParts: new Map(),
      rows: 0,
      listed: false,
    };
    const key = String(id.value);
    if (!this.#byId.has(key)) this.#byId.set(key, household);
    this.all.push(household);
    return household;
  }

  /** Marks one as listed by a row of households. */
  list(household: HouseholdRows): void {
    household.listed = true;
    this.#listed = true;
  }

  /**
   * All of them when the file is read. Where the file lists households, members of one that it does not list have none.
   */
  settled(): readonly HouseholdRows[] {
    if (!this.#listed) return this.all;
    for (const { listed, members, rows } of this.all) {
      if (listed) continue;
      const faults = members.map(({ place }): CellFault => ({ code: 'noHousehold', place, to: 'id' }));
      this.strays.push({ faults, values: members[0]?.values ?? new Map(), rows });
    }
    return this.all.filter(({ listed }) => listed);
  }
}

/** The rows of one sheet. */
class HouseholdSheet {
  #last: HouseholdRows | undefined;
  /** Those that this sheet's rows are of, by their ids. */
  readonly #own = new Map<string, HouseholdRows>();
  /** Those whose members this sheet's rows name. */
  readonly #named = new Set<HouseholdRows>();
  #lastKey = '';
  /** Two rows of one household each say its number: where it is blank nobody knows whose the row is. */
  #repeats = false;
  readonly #carried: { household: HouseholdRows; member: MemberRows }[] = [];
  readonly #idColumn: ReadColumn | undefined;
  readonly #ofHousehold: readonly ReadColumn[];
  readonly #ofMember: readonly ReadColumn[];
  readonly #covers: ReadonlyMap<number, readonly Merged[]>;
  readonly #values = new Map<ReadColumn, { told: ToldCell; bottom: number; household: HouseholdRows }>();

  constructor(
    readonly households: Households,
    readonly name: string | undefined,
    readonly layout: Layout,
    columns: readonly ReadColumn[],
    merged: readonly Merged[],
  ) {
    this.#idColumn = columns.find(({ target }) => target.to === 'id');
    this.#ofHousehold = columns.filter(({ target }) => !target.member && target.to !== 'id');
    this.#ofMember = columns.filter(({ target }) => target.member);
    const covers = new Map<number, Merged[]>();
    // Only what reaches over several rows says something of the rows below.
    for (const one of merged) {
      if (one.bottom > one.top) covers.set(one.left, [...(covers.get(one.left) ?? []), one]);
    }
    this.#covers = covers;
  }

  /** Takes a row of data. */
  add(row: SourceRow, faults: readonly CellFault[]): void {
    const { reading } = this.households;
    const told = (column: ReadColumn) => tell(this.name, row, column, reading);
    const id = this.#idColumn === undefined ? undefined : told(this.#idColumn);
    const ownValues = new Map<ReadColumn, ToldCell>();
    for (const column of this.#ofHousehold) {
      const value = told(column);
      if (value !== undefined) ownValues.set(column, value);
    }
    const memberValues = new Map<string, ToldCell>();
    const memberFaults: CellFault[] = [];
    for (const column of this.#ofMember) {
      const value = told(column);
      if (value !== undefined) putTold(memberValues, memberFaults, column.target.to, value);
    }
    const household = this.#householdOf(row, id, ownValues, memberValues);
    if (household === undefined) {
      const place = id?.place ?? this.#placeOf(row, this.#idColumn?.column ?? 1);
      const values = new Map([...ownValues].map(([{ target }, value]): [string, ToldCell] => [target.to, value]));
      for (const [to, value] of memberValues) values.set(to, value);
      const why: CellFault = { code: 'noHousehold', place, to: 'id' };
      this.households.strays.push({ faults: [...faults, ...(id?.issue === undefined ? [why] : [])], values, rows: 1 });
      if (id?.issue !== undefined) values.set('id', id);
      return;
    }
    household.rows += 1;
    household.faults.push(...faults);
    this.#tellHousehold(household, row, ownValues);
    if (memberValues.size > 0 || memberFaults.length > 0) {
      if (id !== undefined) memberValues.set('id', id);
      const carried = id === undefined && !this.#isCovered(row, this.#idColumn);
      const place = this.#placeOf(row, this.#idColumn?.column ?? 1);
      const member = { values: memberValues, faults: memberFaults, carried, place };
      // Where another sheet names the members, a list of households names the head once more.
      if (household.members.length > 0 && !this.#named.has(household)) setHead(household, member);
      else {
        household.members.push(member);
        this.#named.add(household);
      }
      if (carried) this.#carried.push({ household, member });
    }
  }

  /**
   * The end of the sheet. Where every household has one row and says how many it has, whoever the row names is the head.
   * Rows that took the household of the row above, where others say their own, have none.
   */
  end(): void {
    if (this.#namesHeads()) for (const household of this.#named) setHead(household, household.members.pop());
    // So have those of a sheet that merges the numbers of households of several rows.
    const merges = this.#idColumn !== undefined && this.#covers.has(this.#idColumn.column);
    if (!this.#repeats && !merges) return;
    for (const { household, member } of this.#carried) {
      household.members.splice(household.members.indexOf(member), 1);
      household.rows -= 1;
      this.households.strays.push({
        faults: [{ code: 'noHousehold', place: member.place, to: 'id' }],
        values: member.values,
        rows: 1,
      });
    }
  }

  /** Whether the sheet is a list of households that heads its names as one of members would. */
  #namesHeads(): boolean {
    const hasSize = this.#ofHousehold.some(({ target: { to } }) => sizes.includes(to));
    const hasRelation = this.#ofMember.some(({ target: { to } }) => to === 'members[].relation');
    const named = [...this.#named];
    return hasSize && !hasRelation && named.every(({ rows, members }) => rows === 1 && members.length === 1);
  }

  #placeOf(row: SourceRow, column: number): CellPlace {
    return { ...(this.name === undefined ? {} : { sheet: this.name }), cell: addressOf(column, row.number) };
  }

  /** Whether a column's cell is merged with one above it. */
  #isCovered(row: SourceRow, column: ReadColumn | undefined): boolean {
    if (column === undefined) return false;
    const over = this.#covers.get(column.column) ?? [];
    return over.some(({ top, bottom }) => top < row.number && row.number <= bottom);
  }

  /** The household a row is of: that of its number, or of the row above where the layout gives it that. */
  #householdOf(
    row: SourceRow,
    id: ToldCell | undefined,
    ownValues: ReadonlyMap<ReadColumn, ToldCell>,
    memberValues: ReadonlyMap<string, ToldCell>,
  ): HouseholdRows | undefined {
    if (id === undefined) {
      const relation = memberValues.get('members[].relation')?.value;
      const isOwn = [...ownValues.keys()].some((column) => !isShared(column)) || relation === 'head';
      if (this.#isCovered(row, this.#idColumn)) return this.#last;
      // The rows below one that begins a household without a number are that one's, not those of the household above.
      if (memberValues.size === 0 || isOwn) this.#last = undefined;
      return this.#last;
    }
    if (id.value === undefined) {
      this.#last = undefined;
      return undefined;
    }
    const key = String(id.value);
    const isListing = this.#ofMember.length === 0 || memberValues.size === 0;
    const { households } = this;
    if (key === this.#lastKey && this.#last !== undefined && !isListing) this.#repeats = true;
    let household = this.#own.get(key) ?? households.of(id);
    // A sheet a village may number its households as the one before does; a copy of a sheet has the same members again.
    const isNamed = !isListing && !this.#own.has(key) && household.members.length > 0;
    // Not where one of them is a list of households, which names the head.
    const isHere = this.layout.hasHouseholds && !household.listed;
    const isThere = !this.layout.hasHouseholds && household.listed && household.rows === 1;
    if (isNamed && isThere) setHead(household, household.members.pop());
    const isOther = isNamed && !isHere && !isThere;
    if ((isListing && household.listed) || isOther) {
      households.reading.note({ code: 'householdTwice', ...id.place, other: household.id.place });
      household = households.add(id);
    }
    if (this.layout.hasHouseholds) households.list(household);
    this.#own.set(key, household);
    this.#last = household;
    this.#lastKey = key;
    return household;
  }

  /** Takes what a row says of its household, and what merged cells above say of it. */
  #tellHousehold(household: HouseholdRows, row: SourceRow, ownValues: ReadonlyMap<ReadColumn, ToldCell>): void {
    for (const column of this.#ofHousehold) {
      const { to } = column.target;
      const name = to === 'transferPart' ? `${to}:${column.heading}` : to;
      const own = ownValues.get(column);
      if (own !== undefined) {
        putTold(household.values, household.faults, name, own);
        const over = this.#covers.get(column.column)?.find(({ top }) => top === row.number);
        if (over !== undefined) this.#values.set(column, { told: own, bottom: over.bottom, household });
        continue;
      }
      const above = this.#values.get(column);
      if (above !== undefined && row.number <= above.bottom && above.household !== household) {
        if (isShared(column)) putTold(household.values, household.faults, name, above.told);
        else {
          const place = this.#placeOf(row, column.column);
          household.faults.push({ code: 'mergedNumber', place, to });
        }
      } else if (to === 'transferPart' && !household.blankParts.has(name)) {
        household.blankParts.set(name, this.#placeOf(row, column.column));
      }
    }
  }
}

/** Takes a value; another that says otherwise is a fault. */
export function putTold(values: Map<string, ToldCell>, faults: CellFault[], to: string, value: ToldCell): void {
  const before = values.get(to);
  if (before === undefined) values.set(to, value);
  else if (!agree(before, value)) faults.push({ code: 'differs', place: value.place, to });
}
