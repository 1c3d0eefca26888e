/** Gathers the rows of households and of their members, whichever sheets they stand in. */
import { grouped } from '../base/grouped.js';
import { isNumeric } from '../records/field.js';
import { zhCellWords } from '../words/zh/cell-words.js';
import { bare } from './key.js';
import type { Layout } from './layout.js';
import { type CellPlace, placeAt } from './question.js';
import type { Merged, SourceRow } from './source-sheet.js';
import { headingKey, isYear } from './target.js';
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
  readonly code:
    | 'differs'
    | 'mergedNumber'
    | 'mergedMember'
    | 'noHousehold'
    | 'membersUnsure'
    | 'rowWidth'
    | 'unclosedQuote';
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
  /** Cells that leave open whether a row beside them is its too. */
  readonly doubts: Set<CellPlace>;
  /** The sheets that its rows stand in. */
  readonly sheets: Set<HouseholdSheet>;
  /** A blank cell of the year, and of parts of transfers by their heading: those that no other row fills in are blank. */
  readonly blanks: Map<string, CellPlace>;
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
  field === undefined ? isYear(to) || to === 'headName' : !isNumeric(field.kind);

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
  household.faults.push({ code: 'membersUnsure', place, to: 'members' });
}

/** Where a member's name stands. */
const nameOf = ({ values, place }: MemberRows) => values.get('members[].name')?.place ?? place;
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

/** Gathers households over all sheets of a file. */
export class Households {
  readonly #byId = new Map<string, HouseholdRows[]>();
  /** Every household, also one that is listed twice, in the order of the file. */
  readonly all: HouseholdRows[] = [];
  readonly strays: Stray[] = [];
  /** Those that a sheet names which does not say whether it names heads or members. */
  readonly lone = new Set<MemberRows>();
  /** The file could not be read to its end: of any household members may stand in the rest. */
  brokeOff = false;
  #listed = false;

  constructor(readonly reading: TableReading) {}

  /** Begins a sheet; what is returned takes its rows one by one, and then the end of them. */
  sheet(name: string | undefined, layout: Layout, columns: readonly ReadColumn[], merged: readonly Merged[]) {
    return new HouseholdSheet(this, name, layout, columns, merged);
  }

  /** The household with an id; made where there is none. */
  of(id: ToldCell): HouseholdRows {
    return this.#byId.get(String(id.value))?.[0] ?? this.add(id);
  }

  /** A household of its own. The first with an id is the one that its members join. */
  add(id: ToldCell): HouseholdRows {
    const household: HouseholdRows = {
      id,
      values: new Map(),
      members: [],
      head: undefined,
      faults: [],
      doubts: new Set(),
      sheets: new Set(),
      blanks: new Map(),
      rows: 0,
      listed: false,
    };
    const key = String(id.value);
    this.#byId.set(key, [...(this.#byId.get(key) ?? []), household]);
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
    for (const household of this.all) this.#settleMembers(household);
    for (const namesakes of this.#byId.values()) {
      if (namesakes.length === 1 || namesakes.every((one) => this.#isWhole(one))) continue;
      for (const household of namesakes) unsure(household, household.id.place);
    }
    if (!this.#listed) return this.all;
    for (const { listed, members, rows } of this.all) {
      if (listed) continue;
      const faults = members.map(({ place }): CellFault => ({ code: 'noHousehold', place, to: 'id' }));
      this.strays.push({ faults, values: members[0]?.values ?? new Map(), rows });
    }
    return this.all.filter(({ listed }) => listed);
  }

  /** Sees whether the members of a household are all that it has, and no others. */
  #settleMembers(household: HouseholdRows): void {
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
      // As many as there are to be: the name alone is in doubt, not who is counted.
      if (size === members.length) this.reading.note({ code: 'headNotNamed', ...headName.place });
      else if (names.length === members.length) unsure(household, headName.place);
    }
    if (size !== members.length) for (const place of doubts) unsure(household, place);
    if (this.brokeOff) unsure(household, id.place);
  }

  /** Whether one of several households with an id is told apart from the others: by its sheet, its head or its number. */
  #isWhole(household: HouseholdRows): boolean {
    const { sheets, listed, members } = household;
    if (sheets.size > 1 || (this.#listed && !listed)) return false;
    const heads = members.filter((member) => relationOf(member) === 'head').length;
    return members.length === 0 || heads === 1 || sizeOf(household) === members.length;
  }
}

/** A row that took the household of the row above. */
interface CarriedRow {
  readonly household: HouseholdRows;
  readonly member: MemberRows;
  /** Takes what it says of the household. */
  readonly tell: () => void;
}

/** The rows of one sheet. */
class HouseholdSheet {
  #last: HouseholdRows | undefined;
  /** Those that this sheet's rows are of, by their ids. */
  readonly #own = new Map<string, HouseholdRows>();
  /** Those whose members this sheet's rows name. */
  readonly #named = new Set<HouseholdRows>();
  #lastKey = '';
  /** Those above the last row that parts villages or pages, by their ids. */
  readonly #above = new Map<string, HouseholdRows>();
  /** A row above whose household nobody knows. */
  #lost: CellPlace | undefined;
  /** Two rows of one household each say its number: where it is blank nobody knows whose the row is. */
  #repeats = false;
  readonly #carried: CarriedRow[] = [];
  readonly #idColumn: ReadColumn | undefined;
  readonly #ofHousehold: readonly ReadColumn[];
  readonly #hasSize: boolean;
  readonly #ofMember: readonly ReadColumn[];
  readonly #covers: ReadonlyMap<number, readonly Merged[]>;
  /** Merged cells in which something stands that is said of a member. */
  readonly #filled = new Map<ReadColumn, Merged>();
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
    this.#hasSize = this.#ofHousehold.some(({ target: { to } }) => sizes.includes(to));
    this.#ofMember = columns.filter(({ target }) => target.member);
    // Only what reaches over several rows says something of the rows below.
    const tall = merged.filter(({ top, bottom }) => bottom > top).sort((one, other) => one.top - other.top);
    this.#covers = grouped(tall, ({ left }) => left);
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
      const { to } = column.target;
      const value = told(column);
      if (value !== undefined) {
        putTold(memberValues, memberFaults, to, value);
        const over = this.#areaOf(row, column);
        if (over !== undefined) this.#filled.set(column, over);
      } else if (this.#areaOf(row, column) === this.#filled.get(column) && this.#filled.has(column)) {
        // What is merged over several may be said of all of them, or only of the first.
        memberFaults.push({ code: 'mergedMember', place: this.#placeOf(row, column.column), to });
      }
    }
    const above = this.#last;
    const household = this.#householdOf(row, id, ownValues, memberValues);
    const place = id?.place ?? this.#placeOf(row, this.#idColumn?.column ?? 1);
    if (household === undefined) {
      // A head without a number begins a household of its own.
      const isMember = memberValues.size > 0 && memberValues.get('members[].relation')?.value !== 'head';
      const isUnread = this.layout.hasMembers && (id !== undefined || faults.length > 0);
      if (isUnread || isMember) above?.doubts.add(place);
      if (isUnread) this.#lost = place;
      const values = new Map([...ownValues].map(([{ target }, value]): [string, ToldCell] => [target.to, value]));
      for (const [to, value] of memberValues) values.set(to, value);
      const why: CellFault = { code: 'noHousehold', place, to: 'id' };
      this.households.strays.push({ faults: [...faults, ...(id?.issue === undefined ? [why] : [])], values, rows: 1 });
      if (id?.issue !== undefined) values.set('id', id);
      return;
    }
    household.rows += 1;
    if (id !== undefined && this.#lost !== undefined) {
      household.doubts.add(this.#lost);
      this.#lost = undefined;
    }
    const carried = id === undefined && !this.#isCovered(row, this.#idColumn);
    if (!carried) this.#tellHousehold(household, row, ownValues, faults);
    if (memberValues.size > 0 || memberFaults.length > 0) {
      if (id !== undefined) memberValues.set('id', id);
      const member = { values: memberValues, faults: memberFaults, carried, place };
      // Where another sheet names the members, a list of households names the head once more.
      if (household.members.length > 0 && !this.#named.has(household)) setHead(household, member);
      else {
        household.members.push(member);
        this.#named.add(household);
      }
      if (carried)
        this.#carried.push({ household, member, tell: () => this.#tellHousehold(household, row, ownValues, faults) });
    }
  }

  /** A row that parts villages or pages. Only over a page a row without a number is that of the household above it. */
  part(isPage: boolean): void {
    for (const [key, household] of this.#own) this.#above.set(key, household);
    this.#own.clear();
    if (!isPage) this.#last = undefined;
  }

  /** The end of the sheet. Rows that took the household of the row above, where others say their own, have none. */
  end(): void {
    // So have those of a sheet that merges the numbers of households of several rows.
    const isOwn = this.#repeats || (this.#idColumn !== undefined && this.#covers.has(this.#idColumn.column));
    for (const { household, member, tell } of this.#carried) {
      if (!isOwn) {
        tell();
        continue;
      }
      household.members.splice(household.members.indexOf(member), 1);
      household.rows -= 1;
      household.doubts.add(member.place);
      this.households.strays.push({
        faults: [{ code: 'noHousehold', place: member.place, to: 'id' }],
        values: member.values,
        rows: 1,
      });
    }
    this.#tellHeads();
  }

  /** Takes for heads, not for all of the members, those whom a list of households names under 姓名. */
  #tellHeads(): void {
    const named = [...this.#named];
    const single = named.filter(({ members }) => members.length === 1);
    const hasRelation = this.#ofMember.some(({ target: { to } }) => to === 'members[].relation');
    if (!this.#hasSize) {
      if (!hasRelation && single.length === named.length)
        for (const { members } of named) for (const member of members) this.households.lone.add(member);
      return;
    }
    const isList = !hasRelation && single.length * 2 > named.length;
    for (const household of named) {
      const { members } = household;
      const [first, second] = members;
      const size = sizeOf(household);
      if (first === undefined) continue;
      if (second === undefined) {
        const isHead = [undefined, 'head'].includes(relationOf(first) as string | undefined);
        if (isList || (isHead && (size ?? 1) > 1)) setHead(household, members.pop());
        else if (!isHead) household.doubts.add(first.place);
      } else if (!hasRelation && members.every((member) => isSamePerson(member, first))) {
        this.households.reading.note({ code: 'householdTwice', ...second.place, other: first.place });
        members.length = 0;
        setHead(household, first);
      } else if (isList) household.doubts.add(second.place);
    }
  }

  #placeOf(row: SourceRow, column: number): CellPlace {
    return placeAt(this.name, column, row.number);
  }

  /** The merged cells that a column's cell is one of. */
  #areaOf(row: SourceRow, { column }: ReadColumn): Merged | undefined {
    const areas = this.#covers.get(column) ?? [];
    // They do not lie over each other: only the last that has begun can reach the row.
    let [from, to] = [0, areas.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((areas[middle] as Merged).top <= row.number) from = middle + 1;
      else to = middle;
    }
    const area = areas[from - 1];
    return area !== undefined && row.number <= area.bottom ? area : undefined;
  }

  /** Whether a column's cell is merged with one above it. */
  #isCovered(row: SourceRow, column: ReadColumn | undefined): boolean {
    const area = column === undefined ? undefined : this.#areaOf(row, column);
    return area !== undefined && area.top < row.number;
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
    const relation = memberValues.get('members[].relation')?.value;
    const before = this.#above.get(key);
    // Who is no head, right below a row that parts pages, goes on with the household above.
    if (before !== undefined && key === this.#lastKey && relation !== undefined && relation !== 'head')
      this.#own.set(key, this.#own.get(key) ?? before);
    let household = this.#own.get(key) ?? households.of(id);
    // A sheet a village may number its households as the one before does; a copy of a sheet has the same members again.
    const isTold = household.members.length > 0 || (this.#hasSize && household.head !== undefined);
    const isNamed = !isListing && !this.#own.has(key) && isTold;
    // Not where one of them is a list of households, which names the head.
    const isHere = this.layout.hasHouseholds && !household.listed;
    const isThere = !this.layout.hasHouseholds && household.listed && household.rows === 1;
    if (isNamed && isThere) setHead(household, household.members.pop());
    const isOther = isNamed && ((!isHere && !isThere) || before !== undefined);
    if ((isListing && household.listed) || isOther) {
      households.reading.note({ code: 'householdTwice', ...id.place, other: household.id.place });
      household = households.add(id);
    }
    if (this.layout.hasHouseholds) households.list(household);
    household.sheets.add(this);
    this.#own.set(key, household);
    this.#last = household;
    this.#lastKey = key;
    return household;
  }

  /** Takes what a row says of its household, and what merged cells above say of it. */
  #tellHousehold(
    household: HouseholdRows,
    row: SourceRow,
    ownValues: ReadonlyMap<ReadColumn, ToldCell>,
    faults: readonly CellFault[],
  ): void {
    household.faults.push(...faults);
    for (const column of this.#ofHousehold) {
      const { to } = column.target;
      const name = to === 'transferPart' ? `${to}:${partOfTransfers(column.heading)}` : to;
      const own = ownValues.get(column);
      if (own !== undefined) {
        putTold(household.values, household.faults, name, own);
        const over = this.#areaOf(row, column);
        if (over?.top === row.number) this.#values.set(column, { told: own, bottom: over.bottom, household });
        continue;
      }
      const above = this.#values.get(column);
      if (above !== undefined && row.number <= above.bottom && above.household !== household) {
        if (isShared(column)) putTold(household.values, household.faults, name, above.told);
        else {
          const place = this.#placeOf(row, column.column);
          household.faults.push({ code: 'mergedNumber', place, to });
        }
      } else if ((to === 'transferPart' || isYear(to)) && !household.blanks.has(name)) {
        household.blanks.set(name, this.#placeOf(row, column.column));
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

/** Which part of transfers a heading names, whatever that is called. */
function partOfTransfers(heading: string): string {
  const key = headingKey(heading.split('/').at(-1) ?? '');
  const names = zhCellWords.partsOfTransfers.find((ones) => ones.some((one) => key.startsWith(headingKey(one))));
  return names?.[0] ?? heading;
}
