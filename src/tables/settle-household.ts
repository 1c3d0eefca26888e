/** A household's record from what its rows tell. */
import type { Day } from '../base/date.js';
import { sumText } from '../base/decimals.js';
import { madeOnce } from '../base/remembered.js';
import type { Waiting } from '../evaluate/waiting.js';
import { MEMBER } from '../records/catalog.js';
import { MAX_MEMBERS } from '../records/household.js';
import { readIdNumber } from '../records/id-number.js';
import { type Examined, examine } from '../records/parse.js';
import { zhCellWords } from '../words/zh/cell-words.js';
import { keysOf } from './cell-keys.js';
import { NOT_IN_SCHOOL, schoolingBy } from './codes.js';
import { type HouseholdRows, issueOf, type ToldHousehold, type ToldMember } from './household-rows.js';
import { bare, textKey } from './key.js';
import { MAX_COLUMNS, MAX_ROWS } from './limits.js';
import { type CellPlace, placeAt } from './question.js';
import { isRounded, nameIn, unreadableCell, writtenYear } from './read-value.js';
import { cellOf, RecordDraft, type ValueCell } from './record-draft.js';
import { cellPlace } from './source-sheet.js';
import { isYear } from './target.js';
import { agree, apartIn, type TableReading, type ToldCell } from './told.js';
import { isMonthOf } from './written-day.js';

/** What a household is settled with: how a file is read, and what tells whether a verdict waits for an answer. */
export interface Settling extends TableReading {
  readonly asOf: Day | undefined;
  /** Which of its members' schooling a verdict waits for. */
  readonly waiting: Waiting;
  readonly persons: Persons;
  /** What stands for an id number of a person where members of two lists are matched; absent where none are. */
  readonly memberKey?: ((number: string) => string) | undefined;
}

/** By number of a person, a place as a number from 1 on: a `Map`, or what keeps many in less room. */
export interface PlacesOfNumbers {
  get(number: string): number | undefined;
  set(number: string, place: number): unknown;
}

/** The id numbers of all persons of a file, and where each stood first. */
export class Persons {
  readonly #sheets: (string | undefined)[] = [];
  readonly #places: PlacesOfNumbers;

  /** @param places by number, its sheet, row and column in one: there are hundreds of thousands */
  constructor(places: PlacesOfNumbers = new Map()) {
    this.#places = places;
  }

  /** Where a number stood before; undefined where it is new. */
  before(number: string, { sheet, cell }: CellPlace): CellPlace | undefined {
    const before = this.#places.get(number);
    if (before !== undefined) {
      const row = Math.floor(before / COLUMNS) % ROWS;
      return placeAt(this.#sheets[Math.floor(before / COLUMNS / ROWS)], before % COLUMNS, row);
    }
    let at = this.#sheets.lastIndexOf(sheet);
    if (at < 0) at = this.#sheets.push(sheet) - 1;
    const { row, column } = cellPlace(cell);
    this.#places.set(number, (at * ROWS + row) * COLUMNS + column);
    return undefined;
  }
}

const ROWS = 2 * MAX_ROWS;
const COLUMNS = 2 * MAX_COLUMNS;

/** What came of a household: its record as far as it could be read, the cells of its values, and what is wrong. */
export interface SettledRecord {
  readonly record: Record<string, unknown>;
  readonly cells: Readonly<Record<string, ValueCell>>;
  readonly draft: RecordDraft;
  /** The record as one to be judged, or why it is none. */
  readonly examined: Examined;
  /** What stands for each member's id number, where that is asked for and he has one. */
  readonly memberKeys?: readonly (string | undefined)[] | undefined;
}

/** The field that only the reason for being in no school may tell. */
export const SCHOOLING = 'members[].schooling';

/** Puts a household together. */
export function settleHousehold(household: HouseholdRows, settling: Settling): SettledRecord {
  const { fields, questions, note } = settling;
  const rows = household.told();
  const draft = new RecordDraft('household', fields, rows.id.place);
  draft.tell('id', rows.id);
  for (const fault of rows.faults) draft.fault(issueOf(fault, pathOf(fault.to)));
  for (const [to, told] of rows.values) if (fields.at('household', to) !== undefined) draft.tell(to, told);
  namesForCodes(draft);
  settleYear(draft, rows.values, settling, [...rows.blanks].find(([to]) => isYear(to))?.[1]);
  settleSize(draft, rows.values, settling);
  settleTransfers(draft, rows, settling);
  const evidence: Record<string, { source: string; value: string }[]> = {};
  const memberKeys: (string | undefined)[] = [];
  const inNoSchool: { path: string; told: ToldCell; reason: ToldCell | undefined; about: string }[] = [];
  const named = rows.members.length === 0 && rows.head !== undefined ? [rows.head] : rows.members;
  named.forEach((member, index) => {
    const at = (name: string) => `members[${index}].${name}`;
    for (const fault of member.faults) draft.fault(issueOf(fault, memberPath(fault.to, index)));
    const path = at('schooling');
    const schooling = member.values.get(SCHOOLING);
    const reason = reasonOf(member);
    for (const [to, told] of member.values)
      if (
        to.startsWith(MEMBER) &&
        told.value !== NOT_IN_SCHOOL &&
        !(to === BIRTH_DATE && isMonthOfNumber(told, member.values))
      )
        draft.tell(memberPath(to, index), told);
    const unreadable = reason === undefined ? undefined : unreadableCell(reason)?.issue;
    if (reason !== undefined && unreadable !== undefined) draft.fault({ ...unreadable, path, ...reason.place });
    else if (reason !== undefined) settleReason(draft, reason, schooling, path);
    const told = schooling?.value === NOT_IN_SCHOOL ? schooling : schooling === undefined ? reason : undefined;
    if (told !== undefined && unreadable === undefined && !draft.has(path))
      inNoSchool.push({ path, told, reason, about: `${String(rows.id.value)}[${memberKey(member.values)}]` });
    memberKeys[index] = settleIdNumber(draft, member, index, settling, evidence);
    settleInsurance(draft, member, at('medicalInsurance'), settling);
  });
  const { size, headKey } = settleMembers(draft, rows, settling);
  memberKeys[0] ??= headKey;
  const more = Object.keys(evidence).length > 0 ? { evidence } : {};
  const settled = (): SettledRecord => ({ ...settledAs(draft, size, more, settling), memberKeys });
  let before: SettledRecord | undefined;
  // Whether it is asked hangs on the age: of a day of birth that has to be mended first, it is asked after that.
  const isInDoubt = (path: string) =>
    draft.issues.some((issue) => issue.path === path.replace('.schooling', '.birthDate'));
  let waited: ReadonlySet<string> | undefined;
  const isAsked = (path: string) => {
    before ??= settled();
    // What is refused is asked about when that is mended.
    const { record } = before.examined;
    waited ??= record === undefined ? new Set() : settling.waiting(record);
    return waited.has(path);
  };
  const settledNow: [path: string, code: string, told: ToldCell][] = [];
  for (const { path, told, reason, about } of inNoSchool) {
    const meant = reason === undefined ? undefined : schoolingBy(reason.text);
    if (meant !== undefined) settledNow.push([path, meant, told]);
    else if (!isInDoubt(path) && isAsked(path)) {
      const sample = reason?.text ?? told.text;
      const asked = { about, options: outOfSchool, column: told.heading, at: told.place, sample };
      const answer = questions.answer({ kind: 'notInSchool', ...asked });
      if (answer === undefined) draft.fault({ code: 'unanswered', path, found: told.text, ...told.place });
      else if (answer !== 'missing') settledNow.push([path, answer, told]);
    }
  }
  // Not before all are asked: what one child does decides nothing of what is known of another.
  for (const [path, code, told] of settledNow) draft.put(path, code, cellOf(told));
  const heads = rows.members.filter(({ values }) => values.get('members[].relation')?.value === 'head');
  if (heads.length > 1)
    note({ code: 'twoHeads', ...rows.id.place, ...(heads[1]?.values.get('members[].relation')?.place ?? {}) });
  return before === undefined || settledNow.length > 0 ? settled() : before;
}

/** What a draft comes to, of so many members and with what stands in no cell. */
export function settledAs(
  draft: RecordDraft,
  members: number | undefined,
  more: Readonly<Record<string, unknown>>,
  { asOf, fields }: Pick<Settling, 'asOf' | 'fields'>,
): SettledRecord {
  // The day given takes the place of one in the table.
  if (asOf !== undefined) draft.give('asOf', asOf);
  const record = draft.record(members, more);
  const examined = examine(record, asOf === undefined ? {} : { asOf }, fields);
  return { record, cells: Object.fromEntries(draft.cells), draft, examined };
}

/** Why a member is in no school, where a cell says more than that there is nothing to say. */
function reasonOf({ values }: ToldMember): ToldCell | undefined {
  const reason = values.get('noSchoolReason');
  return reason === undefined || NONE.has(textKey(reason.text)) ? undefined : reason;
}

/**
 * What tells a member from the others of a household, in whatever order the rows stand: his number, else a digest of his
 * name and day of birth, so that an answer never goes to another.
 */
function memberKey(values: ReadonlyMap<string, ToldCell>): string {
  const id = values.get('members[].id')?.value;
  if (id !== undefined) return String(id);
  const who = ['members[].name', 'members[].birthDate', 'idNumber'].map((to) => textKey(values.get(to)?.text ?? ''));
  let digest = 0x811c9dc5;
  for (const unit of who.join('|')) digest = Math.imul(digest ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return digest.toString(36);
}

/** What a child of school age that is in no school may do. */
const outOfSchool = [
  'completed',
  'droppedOut',
  'neverEnrolled',
  'homeTeaching',
  'medicallyUnable',
  'deferred',
  'suspended',
  'missing',
] as const;

const BIRTH_DATE = 'members[].birthDate';

/** The paths that roles tell of. */
const pathsOfRoles: Readonly<Record<string, string>> = {
  year: 'asOf',
  plannedYear: 'asOf',
  membersNow: 'reported.members',
  membersOfYear: 'reported.members',
  idNumber: BIRTH_DATE,
  headIdNumber: BIRTH_DATE,
  headName: 'members[].name',
  insuredResident: 'members[].medicalInsurance',
  insuredEmployee: 'members[].medicalInsurance',
  noSchoolReason: SCHOOLING,
  transferPart: 'income.transfers',
};

function pathOf(to: string): string {
  return pathsOfRoles[to] ?? to;
}

/** Of so many members of a household paths are made once: hardly any has more. */
const FEW = 64;
const pathsOf = madeOnce(1_024, (to: string) => {
  const [before, after = ''] = pathOf(to).split('[]') as [string, string?];
  return Array.from({ length: FEW }, (_, index) => (pathOf(to) === before ? before : `${before}[${index}]${after}`));
});

function memberPath(to: string, index: number): string {
  return pathsOf(to)[index] ?? pathOf(to).replace('[]', `[${index}]`);
}

/**
 * Why a member is in no school, where the row tells nothing else of it; what contradicts the reason is in doubt. A reason
 * that tells nothing more says at least that he is in none.
 */
function settleReason(draft: RecordDraft, reason: ToldCell, told: ToldCell | undefined, path: string): void {
  const meant = schoolingBy(reason.text);
  if (told === undefined) {
    if (meant !== undefined) draft.put(path, meant, cellOf(reason));
  } else if (told.value === undefined || told.value === NOT_IN_SCHOOL) return;
  else if (meant === undefined ? told.value === 'inSchool' : told.value !== meant)
    draft.fault({ code: 'differs', path, found: apartIn([told, reason]), ...reason.place });
}

/** Where there is no code of the village or county, the name stands for it. */
function namesForCodes(draft: RecordDraft): void {
  for (const name of ['village', 'county']) {
    const named = draft.cells.get(`${name}Name`);
    if (!draft.has(name) && named !== undefined) draft.put(name, draft.at(`${name}Name`), named);
  }
}

/** The last day of the year that the row is of, where the caller gives no day; where its cell is blank, it is told there. */
export function settleYear(
  draft: RecordDraft,
  values: ReadonlyMap<string, ToldCell>,
  { asOf }: Pick<Settling, 'asOf'>,
  blank: CellPlace | undefined,
): void {
  if (asOf !== undefined || draft.has('asOf')) return;
  const told = values.get('year') ?? values.get('plannedYear');
  if (told === undefined) {
    if (blank !== undefined) draft.blanks.set('asOf', blank);
    return;
  }
  const issue = unreadableCell(told)?.issue;
  const year = issue === undefined ? writtenYear(told) : undefined;
  if (year === undefined) {
    draft.fault({
      ...(issue ?? { code: 'notADate', expected: 'date', found: bare(told.text) }),
      path: 'asOf',
      ...told.place,
    });
  } else draft.put('asOf', `${year}-12-31`, cellOf(told));
}

/**
 * How many the household has. Columns that say it alike are one. Of 当前 and 年度家庭人口数 that differ the mapping says
 * which; what agrees with neither of them is in doubt, and so are they.
 */
function settleSize(draft: RecordDraft, values: ReadonlyMap<string, ToldCell>, { questions }: Settling): void {
  const path = 'reported.members';
  const [plain, now, ofYear] = [values.get(path), values.get('membersNow'), values.get('membersOfYear')];
  const others = [now, ofYear].filter((one) => one !== undefined);
  let told = others[0];
  if (now !== undefined && ofYear !== undefined && !agree(now, ofYear)) {
    const answer = questions.answer({
      kind: 'householdSize',
      about: '',
      options: ['now', 'ofYear'],
      column: `${now.heading}、${ofYear.heading}`,
      at: now.place,
      sample: `${bare(now.text)}、${bare(ofYear.text)}`,
    });
    if (answer === undefined) draft.fault({ code: 'unanswered', path, found: bare(now.text), ...now.place });
    told = answer === undefined ? undefined : answer === 'now' ? now : ofYear;
  }
  const isAlike = plain === undefined || plain.issue !== undefined || others.some((one) => agree(one, plain));
  if (!isAlike && others.length > 0) doubt(draft, path, [plain, ...(told === undefined ? others : [told])]);
  else if (told !== undefined) draft.tell(path, told);
}

/** Refuses cells that say otherwise of one thing; where some cannot be read, those. */
function doubt(draft: RecordDraft, path: string, cells: readonly ToldCell[]): void {
  const unread = cells.filter(({ issue }) => issue !== undefined);
  for (const { issue, place } of unread.length > 0 ? unread : cells)
    draft.fault({ ...(issue ?? { code: 'differs', found: apartIn(cells) }), path, ...place });
}

const PARTS = 'transferPart:';
/** Whether a part is all the rest, in whatever unit its heading names it. */
const isRest = (part: string) =>
  zhCellWords.restOfTransfers.some((rest) => part.startsWith(PARTS) && textKey(part).includes(textKey(rest)));

/** 转移性收入 from its parts, where it is no column of its own: only where none of them is left out. */
function settleTransfers(
  draft: RecordDraft,
  { values, blanks: blank }: ToldHousehold,
  { questions, note }: Settling,
): void {
  const parts = [...values].flatMap(([to, told]) => (to.startsWith(PARTS) ? [told] : []));
  for (const { issue, place } of parts)
    if (issue !== undefined) draft.fault({ ...issue, path: 'income.transfers', ...place });
  if (parts.length === 0 || parts.some(({ issue }) => issue !== undefined)) return;
  if (draft.has('income.transfers') || values.has('income.transfers')) return;
  const first = parts[0] as ToldCell;
  const blanks = [...blank].filter(([part]) => part.startsWith(PARTS) && !values.has(part));
  if (![...values.keys(), ...blank.keys()].some(isRest)) {
    note({ code: 'partsIncomplete', ...first.place });
    return;
  }
  if (blanks.length > 0) {
    const at = blanks[0]?.[1] as CellPlace;
    const answer = questions.answer({ kind: 'transferParts', about: '', options: ['zero', 'missing'], at });
    if (answer === undefined)
      for (const [, cell] of blanks) draft.fault({ code: 'unanswered', path: 'income.transfers', ...cell });
    if (answer !== 'zero') return;
  }
  const sum = parts.reduce((total, { value }) => sumText(total, String(value)), '0');
  draft.put('income.transfers', sum, {
    ...first.place,
    text: parts.map(({ text }) => bare(text)).join(' + '),
  });
}

/** What id numbers that are the same have alike. */
export const numberKey = (text: string) => bare(text).normalize('NFKC').toUpperCase();

/** Whether a cell says the month of birth only, as 出生年月 asks for, of a day that the id number tells. */
function isMonthOfNumber({ issue, text }: ToldCell, values: ReadonlyMap<string, ToldCell>): boolean {
  if (issue?.code !== 'notADate') return false;
  const told = values.get('idNumber');
  const number = told === undefined || unreadableCell(told) !== undefined ? undefined : readIdNumber(bare(told.text));
  return number?.birthDate !== undefined && isMonthOf(bare(text), number.birthDate);
}

/** The day of birth and sex that 证件号码 tells: beside a column of its own it confirms or contradicts. Gives what stands for it. */
function settleIdNumber(
  draft: RecordDraft,
  { values }: { readonly values: ReadonlyMap<string, ToldCell> },
  index: number,
  { note, persons, memberKey }: Settling,
  evidence: Record<string, { source: string; value: string }[]>,
): string | undefined {
  const told = values.get('idNumber');
  if (told === undefined) return;
  const path = `members[${index}].birthDate`;
  const unreadable = unreadableCell(told)?.issue;
  if (unreadable !== undefined) {
    draft.fault({ ...unreadable, path, ...told.place });
    return undefined;
  }
  const { source } = told;
  if (source.long === true || isRounded(bare(told.text))) {
    draft.fault({ code: 'digitsLost', path, expected: 'idNumber', ...told.place });
    return undefined;
  }
  const number = readIdNumber(bare(told.text));
  const born = values.get(BIRTH_DATE);
  if (number === undefined) {
    if (born !== undefined) note({ code: 'idNumberUnread', ...told.place });
    else draft.fault({ code: 'notADate', path, expected: 'idNumber', ...told.place });
    return undefined;
  }
  if (number.none) return undefined;
  const key = numberKey(told.text);
  const before = persons.before(key, told.place);
  if (before !== undefined) note({ code: 'personTwice', ...told.place, other: before });
  if (number.checkFails) note({ code: 'checkDigit', ...told.place });
  const sex = values.get('sex')?.text;
  if (sex !== undefined && sexOf(sex) !== undefined && sexOf(sex) !== number.sex)
    note({ code: 'sexDiffers', ...told.place });
  // A disability certificate begins with the number of who holds it.
  const known = memberKey?.(key.replace(/[\s-]+/g, '').slice(0, 18));
  if (number.birthDate === undefined) return known;
  if (born === undefined || isMonthOfNumber(born, values)) draft.put(path, number.birthDate, cellOf(told));
  else if (born.value !== undefined && born.value !== number.birthDate) {
    note({ code: 'birthDateDiffers', ...told.place, other: born.place });
    evidence[path] = [{ source: told.heading, value: number.birthDate }];
  }
  return known;
}

const NONE = keysOf('none');
const MALE = keysOf('male');
const FEMALE = keysOf('female');

function sexOf(text: string): 'male' | 'female' | undefined {
  const key = textKey(text);
  return MALE.has(key) ? 'male' : FEMALE.has(key) ? 'female' : undefined;
}

/**
 * Insurance from one column each for two schemes: who is in neither may have another, or none. Beside a column that says
 * which he has, they confirm or contradict it.
 */
function settleInsurance(
  draft: RecordDraft,
  { values }: { readonly values: ReadonlyMap<string, ToldCell> },
  path: string,
  settling: Settling,
): void {
  const [resident, employee] = [values.get('insuredResident'), values.get('insuredEmployee')];
  const which = values.get('members[].medicalInsurance');
  if (which !== undefined) {
    const schemes = [
      [resident, 'resident'],
      [employee, 'employee'],
    ] as const;
    const others = schemes.flatMap(([one, scheme]) =>
      one === undefined || one.value === (which.value === scheme) ? [] : [one],
    );
    if (which.issue === undefined && others.length > 0) doubt(draft, path, [which, ...others]);
    return;
  }
  for (const told of [resident, employee]) {
    if (told?.issue !== undefined) {
      draft.fault({ ...told.issue, path, ...told.place });
      return;
    }
  }
  if (employee?.value === true) draft.put(path, 'employee', cellOf(employee));
  else if (resident?.value === true) draft.put(path, 'resident', cellOf(resident));
  else {
    const told = resident ?? employee;
    if (told === undefined) return;
    // Of who is told not to be in one of them, the other is as open as what else there may be.
    const isBoth = resident !== undefined && employee !== undefined;
    const other = resident === undefined ? 'resident' : 'employee';
    const answer = settling.questions.answer({
      kind: isBoth ? 'uninsured' : 'uninsuredInOne',
      about: isBoth ? '' : told.heading,
      options: isBoth ? ['none', 'otherPublic', 'missing'] : ['none', other, 'otherPublic', 'missing'],
      column: told.heading,
      at: told.place,
      sample: isBoth ? `${bare(resident.text)}、${bare(employee.text)}` : bare(told.text),
    });
    if (answer === undefined) draft.fault({ code: 'unanswered', path, found: bare(told.text), ...told.place });
    else if (answer !== 'missing') draft.put(path, answer, cellOf(told));
  }
}

/**
 * How many members the record has, and what stands for the id number of a head whom only the household tells of. Of a household that no row names a member of, as many as its number says: the head
 * first, of the others nothing is known.
 */
function settleMembers(
  draft: RecordDraft,
  { id, values, members, head: only }: ToldHousehold,
  settling: Settling,
): { readonly size: number; readonly headKey?: string | undefined } {
  const head = values.get('headName');
  if (members.length > 0) {
    const isTold = members.some((member) => member.values.has('members[].relation'));
    const named = members.flatMap((member, index) =>
      head !== undefined && textKey(String(member.values.get('members[].name')?.value ?? '')) === textKey(head.text)
        ? [index]
        : [],
    );
    if (!isTold && head !== undefined && named.length === 1)
      draft.put(`members[${named[0]}].relation`, 'head', cellOf(head));
    return { size: members.length };
  }
  const size = draft.at('reported.members');
  if (typeof size !== 'number' || size < 1 || size > MAX_MEMBERS) {
    if (only === undefined) return { size: 0 };
    // What is read of the head is kept, and does not make a household of one.
    draft.fault({ code: 'missingField', path: 'members', ...id.place });
    return { size: 1 };
  }
  if (head !== undefined) {
    draft.put('members[0].name', nameIn(head.text), cellOf(head));
    draft.put('members[0].relation', 'head', cellOf(head));
  }
  const idNumber = values.get('headIdNumber');
  if (idNumber === undefined) return { size };
  return { size, headKey: settleIdNumber(draft, { values: new Map([['idNumber', idNumber]]) }, 0, settling, {}) };
}
