/**
 * What a second list says of the same record, laid beside the first as evidence: what both say alike is decided by both,
 * what they say otherwise is in conflict. Neither is believed before the other, and nothing that the first list leaves
 * open is decided by the second.
 */
import type { Day } from '../base/date.js';
import { exact, fraction, signOf, toDecimalString, wholeUnits } from '../base/exact.js';
import { isSpan } from '../base/interval.js';
import type { IssueData } from '../base/issue.js';
import type { Outcome } from '../base/outcome.js';
import type { Values } from '../base/values.js';
import type { InputSource } from '../facts/fact.js';
import { contradicts } from '../facts/second-source.js';
import { putValues, valueAt } from '../records/at-path.js';
import { type Field, MEMBER } from '../records/catalog.js';
import type { RecordValue } from '../records/evidence.js';
import type { Evidence, EvidenceItem } from '../records/evidence-shape.js';
import { faultOf, isNumeric } from '../records/field.js';
import { livingMembers } from '../records/living.js';
import type { ParsedRecord } from '../records/parse.js';
import { idKey } from '../records/same-id.js';
import { attestedIn } from '../rulebook/condition.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { ruleOf } from '../rulebook/rules.js';
import { shownInput } from './input-at.js';
import type { CriterionVerdict, Verdict } from './verdict.js';
import type { CellsByPath } from './with-cells.js';

/** What a second list says of a record: what came of it by itself, and where it stands. */
export interface SecondRecord {
  readonly record: ParsedRecord;
  readonly verdict: Verdict;
  /** What the list is called. */
  readonly source: string;
  readonly cells?: CellsByPath | undefined;
  /** What stands for the id number of each member, in either list: records do not keep the numbers themselves. */
  readonly members?: Record<'first' | 'second', readonly (string | undefined)[]> | undefined;
}

/** A record with what a second list says beside it. */
export interface LaidBeside {
  readonly record: Values;
  /** What it comes to with that. */
  readonly outcome: Outcome;
  /** By path of the first record what the second list says there. */
  readonly sources: ReadonlyMap<string, readonly InputSource[]>;
  /** The members, by position, of whom the other list knows nothing for sure. */
  readonly unmatched: { readonly first: readonly number[]; readonly second: readonly number[] };
  /** Members of the second, more than the first has of whom it tells nothing: who they are nobody knows. */
  readonly strangers: readonly number[];
  /** The criteria on which the lists come to opposite results without an input of the first that could show it. */
  readonly apart: readonly string[];
  /** What the lists say otherwise, of all that is read. */
  readonly differing: readonly string[];
  /** The same of what keeps a required criterion open: its reasons tell of it. */
  readonly deciding: readonly string[];
}

/**
 * What keeps a record from being judged as if the second list had said nothing: where it would be met though the lists come
 * to opposite results, or the second knows of somebody, and nothing in the record could show it.
 */
export function openBeside({ outcome, apart, strangers }: LaidBeside, source: string): IssueData[] {
  if (outcome !== 'met') return [];
  return [
    ...(apart.length > 0 ? [{ code: 'listsApart' as const, path: '', found: source }] : []),
    ...(strangers.length > 0 ? [{ code: 'strangers' as const, path: 'members', found: source }] : []),
  ];
}

/** The cells of a record, each with what the second list says there too. */
export function cellsBeside(cells: CellsByPath | undefined, { sources }: LaidBeside): CellsByPath {
  const all = { ...cells };
  for (const [path, said] of sources) all[path] = { ...all[path], sources: [...(all[path]?.sources ?? []), ...said] };
  return all;
}

/** By what it is judged: the verdict that a record comes to. It throws where the record is to be refused. */
type Judge = (record: object) => Verdict;

/** Who and when it is: by these records are joined, or told apart by people. */
const JOINING: readonly string[] = ['level', 'asOf', 'decidedOn'];

const SIZE = 'reported.members';

/**
 * Lays what a second list says beside a record.
 * @throws InvalidRecordError where the record itself is to be refused
 */
export function layBeside(first: Values, second: SecondRecord, rulebook: Rulebook, judge: Judge): LaidBeside {
  const laid = new Laid(first, second, rulebook, judge);
  const match = matchedMembers(first, second.record, second.members);
  laid.sayAll(sayingsOf(second.record, rulebook, match));
  laid.saySize();
  laid.sayFigures();
  const apart = laid.sayOpposites();
  const { record, sources, outcome, differing, deciding } = laid;
  const { unmatched } = match;
  const nameless = membersOf(first).filter((member) => !isKnown(member)).length;
  const strangers = unmatched.second.length > nameless ? unmatched.second : [];
  return { record, outcome, sources, unmatched, strangers, apart, differing, deciding };
}

/** What the second list says at a path of the first record, and where that stands in its own, or what of that decides it. */
type Saying = readonly [path: string, value: RecordValue, own?: string | undefined, decides?: string];

/** All that it says of what is judged, in table order; of a member who is in both, at his place in the first. */
function* sayingsOf(record: ParsedRecord, { fields }: Rulebook, { inFirst }: MatchedMembers): Generator<Saying> {
  for (const { path, identifies } of fields.of(record.level)) {
    if (identifies !== undefined || JOINING.includes(path)) continue;
    const places: readonly (readonly [string, string])[] = path.startsWith(MEMBER)
      ? inFirst.flatMap((at, own) => (at === undefined ? [] : [[placed(path, at), placed(path, own)] as const]))
      : [[path, path]];
    for (const [at, own] of places) {
      const value = valueAt(record, own) as RecordValue | undefined;
      if (value !== undefined) yield [at, value, own];
    }
  }
}

function placed(path: string, member: number): string {
  return path.replace('[]', `[${member}]`);
}

/** A record to which the sayings of a second list are added, one after the other. */
class Laid {
  /** By path of the first record what the second list says there. */
  readonly sources = new Map<string, InputSource[]>();
  readonly #evidence: Map<string, readonly EvidenceItem[]>;
  readonly #asOf: Day;
  #values: Values;
  #verdict: Verdict | undefined;

  constructor(
    first: Values,
    readonly second: SecondRecord,
    readonly rulebook: Rulebook,
    readonly judge: Judge,
  ) {
    // It is sound from here on, its evidence too.
    this.#verdict = judge(first);
    this.#asOf = this.#verdict.asOf;
    this.#values = first;
    this.#evidence = new Map(Object.entries((first.evidence ?? {}) as Evidence));
  }

  get record(): Values {
    return this.#evidence.size === 0 ? this.#values : { ...this.#values, evidence: Object.fromEntries(this.#evidence) };
  }

  get outcome(): Outcome {
    return this.#now.outcome;
  }

  get differing(): string[] {
    return this.#conflicts(() => true);
  }

  get deciding(): string[] {
    return this.#conflicts(({ outcome, required }) => required && outcome === 'undetermined');
  }

  #conflicts(isAsked: (criterion: CriterionVerdict) => boolean): string[] {
    const asked = this.#now.criteria.filter(isAsked);
    return asked.flatMap(({ conflicts = [] }) => conflicts.filter((path) => this.sources.has(path)));
  }

  /** What the record comes to with all that is said of it so far. */
  get #now(): Verdict {
    this.#verdict ??= this.judge(this.record);
    return this.#verdict;
  }

  /** Adds what is said: beside the first list's own word, or where that has none as a source that is second by nature. */
  sayAll(sayings: Iterable<Saying>): void {
    const seconds: (readonly [string, RecordValue])[] = [];
    for (const [path, value, own, decides] of sayings) {
      const field = this.rulebook.fields.at(this.second.record.level, path);
      if (field === undefined || faultOf(value, field) !== undefined) continue;
      this.#say(path, field, value, own, decides);
      if (field.beside !== undefined && valueAt(this.#values, path) === undefined) seconds.push([path, value]);
    }
    if (seconds.length > 0 && !this.#put(seconds)) for (const one of seconds) this.#put([one]);
  }

  /** How many live in the household, where that is another number than in the first list. */
  saySize(): void {
    const { record } = this.second;
    if (this.rulebook.fields.at(record.level, SIZE) === undefined) return;
    const size = livingMembers(record).length;
    if (size !== livingMembers({ ...this.#values, asOf: this.#asOf }).length) this.sayAll([[SIZE, size]]);
  }

  /** Where the first list gives a figure alone, and the second what it is computed from, the figures are held together. */
  sayFigures(): void {
    this.sayAll(
      this.#now.criteria.flatMap(({ checks }, at) =>
        checks.flatMap((check): Saying[] => {
          const path = check.inputs[0]?.path ?? '';
          const own = valueAt(this.#values, path) as string | number | undefined;
          const kind = this.rulebook.fields.at(this.second.record.level, path)?.kind;
          const there = this.second.verdict.criteria[at]?.checks.find((one) => one.at === check.at);
          if (check.reported !== true || kind === undefined || !isNumeric(kind) || own === undefined) return [];
          const figure = there?.actual ?? null;
          if (there?.reported === true || (typeof figure !== 'string' && !isSpan(figure))) return [];
          const { from, to } = typeof figure === 'string' ? { from: figure, to: figure } : figure;
          if (!contradicts(kind, own, { from: exact(from), to: exact(to) })) return [];
          return [[path, from === to ? asMoney(from) : { from: asMoney(from), to: asMoney(to) }]];
        }),
      ),
    );
  }

  /**
   * Where the lists come to opposite results by what only one of them tells, the second says so of the criterion as a
   * whole. Gives the criteria on which they still do.
   */
  sayOpposites(): string[] {
    this.sayAll(this.#opposites().flatMap((criterion) => this.#asWhole(criterion)));
    return this.#opposites().map(({ id }) => id);
  }

  #opposites(): readonly CriterionVerdict[] {
    return this.#now.criteria.filter(({ outcome }, at) => {
      const there = this.second.verdict.criteria[at]?.outcome ?? 'undetermined';
      return outcome !== 'undetermined' && there !== 'undetermined' && outcome !== there;
    });
  }

  /** The yes or no that stands for all of a criterion: what lists attest of it, where that counts; else what decided it. */
  #asWhole({ id, outcome, checks }: CriterionVerdict): Saying[] {
    const { rule, readings } = this.#now;
    const criterion = ruleOf(this.rulebook, rule)?.criteria.find((one) => one.id === id);
    const attested = criterion === undefined ? undefined : attestedIn(criterion.conditions).at(-1);
    if (attested !== undefined && readings[attested.reading] === attested.option)
      return [[attested.by.fact, outcome !== 'met', undefined, this.#decidingThere(id)]];
    const decided = checks.find(({ reported }) => reported === true)?.inputs[0];
    return typeof decided?.value === 'boolean' ? [[decided.path, !decided.value]] : [];
  }

  /** Where the second list has what decides a criterion for it: of who is the reason, if anybody is; empty where nowhere. */
  #decidingThere(id: string): string {
    const { verdict, cells = {} } = this.second;
    const { outcome, checks = [] } = verdict.criteria.find((one) => one.id === id) ?? {};
    const paths = checks
      .filter((check) => check.counts && check.outcome === outcome)
      .flatMap(({ inputs, subjects = [] }) =>
        inputs.flatMap(({ path }) => (subjects.some((one) => path.startsWith(`${one}.`)) ? [path] : [])),
      );
    return paths.findLast((path) => cells[path]?.cell !== undefined) ?? '';
  }

  #say(path: string, field: Field, value: RecordValue, own: string | undefined, decides: string | undefined): void {
    const { source, cells, record } = this.second;
    const { sheet, cell } = cells?.[own ?? decides ?? ''] ?? {};
    const item: EvidenceItem = {
      source,
      ...(this.#asOf === record.asOf ? {} : { date: record.asOf }),
      ...(cell === undefined ? {} : { reference: [sheet, cell].filter(Boolean).join('!') }),
      value: value as NonNullable<EvidenceItem['value']>,
    };
    const shown = shownInput(field, value) ?? null;
    const before = this.sources.get(path) ?? [];
    // What is worked out says nothing that the list itself has said.
    if (own === undefined && before.some((one) => JSON.stringify(one.value) === JSON.stringify(shown))) return;
    const items = this.#evidence.get(path) ?? [];
    if (!items.some((one) => JSON.stringify(one) === JSON.stringify(item))) this.#evidence.set(path, [...items, item]);
    this.#verdict = undefined;
    if (shown === null) return;
    const place = { ...(sheet === undefined ? {} : { sheet }), ...(cell === undefined ? {} : { cell }) };
    const concluded = decides === undefined ? {} : { concluded: true as const };
    this.sources.set(path, [...before, { source, value: shown, ...place, ...concluded }]);
  }

  /** Puts second sources where they confirm or contradict; where one would decide what is open, it stays evidence. */
  #put(values: readonly (readonly [string, RecordValue])[]): boolean {
    const before = this.#now;
    const kept = this.#values;
    this.#values = putValues(kept, Object.fromEntries(values), this.rulebook.fields);
    const after = this.judge(this.record);
    const staysOpen = ({ outcome }: CriterionVerdict, at: number) =>
      outcome !== 'undetermined' || after.criteria[at]?.outcome === 'undetermined';
    const mayStand = before.criteria.every(staysOpen);
    if (mayStand) this.#verdict = after;
    else this.#values = kept;
    return mayStand;
  }
}

/** A computed figure as lists have them: of no more digits, and nothing where costs are above what comes in. */
function asMoney(figure: string): string {
  const value = exact(figure);
  return signOf(value) <= 0 ? '0' : toDecimalString(fraction(wholeUnits(value, 4, 'nearest'), 10_000));
}

/** Who of the second list is who in the first. */
interface MatchedMembers {
  /** The position in the first of each member of the second. */
  readonly inFirst: readonly (number | undefined)[];
  readonly unmatched: LaidBeside['unmatched'];
}

/** By what a member is known, the surest first, but for 证件号码 itself; a day of birth may be the one that it gives. */
const KNOWN_BY = ['id', 'name', 'birthDate'] as const;

/** Members are matched by what only one of each list has; who cannot be is left out rather than taken for another. */
function matchedMembers(first: unknown, second: unknown, numbers: SecondRecord['members']): MatchedMembers {
  const [ours, theirs] = [membersOf(first), membersOf(second)];
  const inFirst = new Array<number | undefined>(theirs.length).fill(undefined);
  const ways = [
    { first: ours.map((_, at) => numbers?.first[at]), second: theirs.map((_, at) => numbers?.second[at]) },
    ...KNOWN_BY.map((key) => {
      const keys = (members: readonly unknown[]) => members.map((member) => keyOf(member, key));
      return { first: keys(ours), second: keys(theirs) };
    }),
  ];
  for (const way of ways) {
    const free = way.first.map((key, at) => (inFirst.includes(at) ? undefined : key));
    const open = way.second.map((key, own) => (inFirst[own] === undefined ? key : undefined));
    for (const [own, known] of open.entries()) {
      if (known === undefined || open.indexOf(known) !== open.lastIndexOf(known)) continue;
      const at = free.indexOf(known);
      if (at >= 0 && free.lastIndexOf(known) === at) inFirst[own] = at;
    }
  }
  const isTold = (member: unknown) => Object.keys((member ?? {}) as object).length > 0;
  return {
    inFirst,
    unmatched: {
      // A list that names the head alone says nothing of who else there is.
      first:
        theirs.length > 0 && theirs.every(isKnown) ? ours.flatMap((_, at) => (inFirst.includes(at) ? [] : at)) : [],
      second: theirs.flatMap((member, own) => (inFirst[own] === undefined && isTold(member) ? own : [])),
    },
  };
}

const isKnown = (member: unknown) => KNOWN_BY.some((key) => keyOf(member, key) !== undefined);

function keyOf(member: unknown, key: (typeof KNOWN_BY)[number]): string | undefined {
  const text = valueAt(member, key);
  return typeof text === 'string' ? idKey(text) : undefined;
}

function membersOf(record: unknown): readonly unknown[] {
  const members = valueAt(record, 'members');
  return Array.isArray(members) ? members : [];
}
