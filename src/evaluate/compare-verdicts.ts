/**
 * Two verdicts on one case side by side: claimed against observed, last year against this, one rulebook against
 * another, a what-if against the real thing.
 */
import { isSpan, type Span } from '../base/interval.js';
import type { Outcome } from '../base/outcome.js';
import type { FieldTable, Level } from '../records/catalog.js';
import type { Evidence } from '../records/evidence-shape.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { inputAt } from './input-at.js';
import { type MemberMatch, matchMembers } from './match-members.js';
import { type OtherInput, otherInputs } from './other-inputs.js';
import type { Check, CriterionVerdict, Override, Verdict } from './verdict.js';

/** A value as checks and inputs carry it; null where it is absent. */
type Value = string | boolean | Span | null;

/** A criterion that came out otherwise, or counts on one side only; null where a side does not have it. */
export interface CriterionFlip {
  readonly criterion: string;
  readonly required: readonly [a: boolean | null, b: boolean | null];
  readonly outcomes: readonly [a: Outcome | null, b: Outcome | null];
}

/** An input that differs; null where it is absent. */
export interface InputChange {
  /** In the second record; of a member by its position there. */
  readonly path: string;
  /** In the first record, where the member stands elsewhere there. */
  readonly pathA?: string;
  readonly a: Value;
  readonly b: Value;
}

/** An input on which sources disagree on one side, or otherwise than on the other. */
export interface ConflictChange {
  /** In the second record; of a member by its position there. */
  readonly path: string;
  /** In the first record, where the member stands elsewhere there. */
  readonly pathA?: string;
  /** Whether they disagree there. On both sides: what they say comes to something else. */
  readonly a: boolean;
  readonly b: boolean;
}

/** Who is on one side only, by the path of that side (`members[1]`), and how many members each side has. */
export interface MemberChanges {
  readonly a: number;
  readonly b: number;
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

/** The comparison of two verdicts: what flips, and what is behind it. `a` is the first, `b` the second. */
export interface Comparison {
  readonly level: Level;
  readonly id: string;
  readonly outcomes: readonly [a: Outcome, b: Outcome];
  /** In the order of the criteria. */
  readonly flips: readonly CriterionFlip[];
  /**
   * The inputs behind the checks that differ, in table order. With both records, members are matched by id, else by
   * name, else by position, and what only one side has of them is left to `members`.
   */
  readonly inputs: readonly InputChange[];
  /** Present only where sources disagree on one side, or otherwise than on the other; in table order. */
  readonly conflicts?: readonly ConflictChange[];
  /** What the rules ask for where that differs, as it does from one year's line to the next. */
  readonly bounds: readonly {
    readonly criterion: string;
    readonly at: string;
    readonly a: Check['expected'];
    readonly b: Check['expected'];
  }[];
  /** The readings that differ; null where a side does not know the reading. */
  readonly readings: readonly { readonly reading: string; readonly a: string | null; readonly b: string | null }[];
  /** Present only where both records were given and a member is on one side only. */
  readonly members?: MemberChanges;
  /** Nothing of the above differs. The days and rulebooks may, and what is below. */
  readonly same: boolean;
  /** Present only where both records were given: what differs in them that no check reads. Free data is not compared. */
  readonly otherInputs?: readonly OtherInput[];
  /** Present only where both records were given: the fields whose sources differ without effect, not what they say. */
  readonly evidence?: readonly { readonly path: string; readonly pathA?: string }[];
  /** Present only where a side is a what-if: what was put there. */
  readonly overrides?: { readonly a: readonly Override[]; readonly b: readonly Override[] };
}

/** The records that the verdicts are on, for inputs that one of them had no need to read. */
export interface ComparedRecords {
  readonly a?: unknown;
  readonly b?: unknown;
  /** The rulebook whose fields they have, by default Hunan's for 2016 to 2020. */
  readonly rulebook?: Rulebook | undefined;
}

const comparedRecords: OptionTable<ComparedRecords> = { a: 'any', b: 'any', rulebook: 'rulebook' };

/**
 * Compares two verdicts of one level. Pure; the verdicts are taken as they are, not reached again.
 * @throws InvalidRecordError for an option that is not known, TypeError where the levels differ: they have nothing in common to compare
 */
export function compareVerdicts(a: Verdict, b: Verdict, given: ComparedRecords = {}): Comparison {
  const records = knownOptions(given, comparedRecords);
  if (a.level !== b.level) {
    throw new TypeError(`A verdict on a ${a.level} cannot be compared with one on a ${b.level}; compare one level.`);
  }
  const match = matchMembers(records.a, records.b);
  const of: Compared = { table: (records.rulebook ?? hunan2016To2020()).fields, a, b, records, match };
  const flips = flipsOf(a, b);
  const inputs = inputsOf(of);
  const bounds = boundsOf(a, b);
  const readings = readingsOf(a, b);
  const members = membersOf(match);
  const outcomes = [a.outcome, b.outcome] as const;
  const conflicts = conflictsOf(of);
  const differing = flips.length + inputs.length + conflicts.length + bounds.length + readings.length;
  const same = differing === 0 && members === undefined && a.outcome === b.outcome;
  const others = othersOf(of);
  const told = new Set(conflicts.map(({ path }) => path));
  const evidence = evidenceOf(of).filter(({ path }) => !told.has(path));
  const put = { a: a.overrides ?? [], b: b.overrides ?? [] };
  return {
    level: a.level,
    id: a.id,
    outcomes,
    flips,
    inputs,
    ...(conflicts.length === 0 ? {} : { conflicts }),
    bounds,
    readings,
    ...(members === undefined ? {} : { members }),
    same,
    ...(others.length === 0 ? {} : { otherInputs: others }),
    ...(evidence.length === 0 ? {} : { evidence }),
    ...(put.a.length + put.b.length > 0 ? { overrides: put } : {}),
  };
}

/** What is compared, with the fields of both records and who of one is who of the other. */
interface Compared {
  readonly table: FieldTable;
  readonly a: Verdict;
  readonly b: Verdict;
  readonly records: ComparedRecords;
  readonly match: MemberMatch | undefined;
}

/** The criteria of both, those of the first in its order and then what only the second has. */
function pairs(a: Verdict, b: Verdict): { id: string; one?: CriterionVerdict; other?: CriterionVerdict }[] {
  const ids = new Set([...a.criteria, ...b.criteria].map(({ id }) => id));
  const find = (verdict: Verdict, id: string) => verdict.criteria.find((criterion) => criterion.id === id);
  return [...ids].map((id) => {
    const [one, other] = [find(a, id), find(b, id)];
    return { id, ...(one === undefined ? {} : { one }), ...(other === undefined ? {} : { other }) };
  });
}

function flipsOf(a: Verdict, b: Verdict): CriterionFlip[] {
  return pairs(a, b).flatMap(({ id, one, other }): CriterionFlip[] => {
    if (one?.outcome === other?.outcome && one?.required === other?.required) return [];
    return [
      {
        criterion: id,
        required: [one?.required ?? null, other?.required ?? null],
        outcomes: [one?.outcome ?? null, other?.outcome ?? null],
      },
    ];
  });
}

function inputsOf(of: Compared): InputChange[] {
  const { table, a, b, records } = of;
  const [left, right] = [inputsBehind(a), inputsBehind(b)];
  const sideOf = (inputs: ReadonlyMap<string, Value>, record: unknown, path: string): Value =>
    inputs.get(path) ??
    (inputs.has(path) || record === undefined ? null : (inputAt(table, a.level, record, path) ?? null));
  return pathsOf(of, left, right).flatMap((at): InputChange[] => {
    const [one, other] = [sideOf(left, records.a, at.pathA ?? at.path), sideOf(right, records.b, at.path)];
    return isSame(one, other) ? [] : [{ ...at, a: one, b: other }];
  });
}

/** A place in both records: in the second, and in the first where the member stands elsewhere there. */
interface Place {
  readonly path: string;
  readonly pathA?: string;
}

/** The places named on either side, in table order; those at a member that one side has not got are left out. */
function pathsOf(
  { table, a: { level }, match }: Compared,
  left: ReadonlyMap<string, unknown>,
  right: ReadonlyMap<string, unknown>,
): Place[] {
  const paths = [...[...left.keys()].flatMap((path) => moved(path, match?.inB) ?? []), ...right.keys()];
  return table.inOrder(level, paths).flatMap((path): Place[] => {
    const pathA = moved(path, match?.inA);
    if (pathA === undefined) return [];
    return [pathA === path ? { path } : { path, pathA }];
  });
}

/** Ranges are the same where both of their ends are. */
function isSame(one: Value, other: Value): boolean {
  return one === other || (isSpan(one) && isSpan(other) && one.from === other.from && one.to === other.to);
}

/** A path of one record as one of the other; undefined where it leads to a member that the other has not got. */
function moved(path: string, positions: MemberMatch['inA'] | undefined): string | undefined {
  const [, digits, rest = ''] = /^members\[(\d{1,9})\](.*)$/.exec(path) ?? [];
  if (digits === undefined || positions === undefined) return path;
  const to = positions[Number(digits)];
  return to === undefined ? undefined : `members[${to}]${rest}`;
}

function membersOf(match: MemberMatch | undefined): MemberChanges | undefined {
  const unmatched = (positions: MemberMatch['inA'] = []) =>
    positions.flatMap((to, at) => (to === undefined ? [`members[${at}]`] : []));
  const [onlyA, onlyB] = [unmatched(match?.inB), unmatched(match?.inA)];
  if (match === undefined || onlyA.length + onlyB.length === 0) return undefined;
  return { a: match.counts[0], b: match.counts[1], onlyA, onlyB };
}

function othersOf({ table, a, b, records, match }: Compared): OtherInput[] {
  if (records.a === undefined || records.b === undefined) return [];
  const ofA = [...inputsBehind(a).keys()].flatMap((path) => moved(path, match?.inB) ?? []);
  return otherInputs(table, a.level, records, match, new Set([...ofA, ...inputsBehind(b).keys()]));
}

/** What the checks read; in a what-if also what was put or taken away, in the place of what the record says. */
function inputsBehind({ criteria, overrides = [] }: Verdict): ReadonlyMap<string, Value> {
  const put = overrides.filter(({ path }) => !path.startsWith('parameters.'));
  const inputs = criteria.flatMap(({ checks }) => checks.flatMap((check) => check.inputs));
  return new Map([...put, ...inputs].map(({ path, value }) => [path, value] as const));
}

/** What the checks come to that read an input on which sources disagree. */
function disputed({ criteria }: Verdict): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, checks, conflicts = [] } of criteria) {
    for (const path of conflicts) {
      const reading = checks.filter((check) => check.conflicts?.includes(path));
      const text = JSON.stringify([id, ...reading.map(({ at, actual }) => [at, actual])]);
      found.set(path, `${found.get(path) ?? ''}${text}`);
    }
  }
  return found;
}

function conflictsOf(of: Compared): ConflictChange[] {
  const [left, right] = [disputed(of.a), disputed(of.b)];
  return apart(of, left, right).map((at) => ({ ...at, a: left.has(at.pathA ?? at.path), b: right.has(at.path) }));
}

/** The fields of which sources say something else, or are others, on the two sides. */
function evidenceOf(of: Compared): NonNullable<Comparison['evidence']> {
  const { a, b } = of.records;
  return a === undefined || b === undefined ? [] : apart(of, sourcesIn(a), sourcesIn(b));
}

/** The places at which the two sides say something else. */
function apart(of: Compared, left: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): Place[] {
  return pathsOf(of, left, right).filter(({ path, pathA = path }) => left.get(pathA) !== right.get(path));
}

/** The evidence of a record as text by path, whatever the order of its keys; what is null says nothing. */
function sourcesIn(record: unknown): ReadonlyMap<string, string> {
  const evidence = typeof record === 'object' && record !== null && 'evidence' in record ? record.evidence : undefined;
  const entries = Object.entries((evidence ?? {}) as Evidence);
  return new Map(
    entries.map(([path, items]) => {
      const told = items.map((item) =>
        Object.entries(item)
          .filter(([, value]) => value !== null && value !== undefined)
          .sort(([one], [other]) => (one < other ? -1 : 1)),
      );
      return [path, JSON.stringify(told)] as const;
    }),
  );
}

function boundsOf(a: Verdict, b: Verdict): Comparison['bounds'] {
  return pairs(a, b).flatMap(({ id, one, other }) =>
    (one?.checks ?? []).flatMap(({ at, fact, expected }) => {
      const check = other?.checks.find((each) => each.at === at && each.fact === fact);
      if (check === undefined || JSON.stringify(check.expected) === JSON.stringify(expected)) return [];
      return [{ criterion: id, at, a: expected, b: check.expected }];
    }),
  );
}

function readingsOf(a: Verdict, b: Verdict): Comparison['readings'] {
  const option = (readings: Verdict['readings'], id: string) =>
    Object.hasOwn(readings, id) ? (readings[id] ?? null) : null;
  return [...new Set([...Object.keys(a.readings), ...Object.keys(b.readings)])].flatMap((reading) => {
    const [one, other] = [option(a.readings, reading), option(b.readings, reading)];
    return one === other ? [] : [{ reading, a: one, b: other }];
  });
}
