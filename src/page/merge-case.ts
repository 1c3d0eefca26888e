/**
 * One case as several files have it, merged thing by thing. Where all of them began with the same record, what one team
 * changed counts, and what several changed otherwise is in conflict. Where they did not, what only one has counts, and what
 * they have otherwise is in conflict; what a team has cleared is a change like any other. No conflict is decided here: each
 * value stands beside the record as evidence, so that whoever judges it tries all of them; where there is no value that could
 * be tried (something was cleared or not told, or it is the day or the place) the case is refused until people settle it.
 */
import { byCodeUnits } from '../base/code-points.js';
import { type Issue, pathText } from '../base/issue.js';
import { isValues, type Values, type Way } from '../base/values.js';
import { pathKeys } from '../records/at-path.js';
import { type Field, isLevel, type Level } from '../records/catalog.js';
import type { Evidence, EvidenceItem } from '../records/evidence-shape.js';
import { faultOf } from '../records/field.js';
import { isRange } from '../records/range.js';
import { idKey } from '../records/same-id.js';
import { worded } from '../records/word-issue.js';
import { toForm } from '../rulebook/form.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { canonicalText } from '../seal/canonical.js';
import { type CaseDifference, type CaseEntry, type Claim, isOfLists, type UnreadIssue } from './case-file.js';
import {
  type CasePart,
  type CaseParts,
  casePartsOf,
  DECLINED,
  fieldAt,
  IS_MEMBER,
  memberList,
  recordOfParts,
  renumbered,
  renumberedPath,
  wayKey,
} from './case-parts.js';
import { memberSlots } from './member-slots.js';
import { refusedRecord } from './refused-record.js';

/** A case as one file has it. */
export interface CaseVersion {
  /** What the file is called. */
  readonly source: string;
  readonly entry: CaseEntry;
}

/** Something that not all files have, and of which the case has what some of them say. */
export interface TakenPart {
  readonly way: Way;
  /** Nothing where it was cleared or taken out. */
  readonly value?: unknown;
  readonly declined?: true;
  readonly sources: readonly string[];
}

export interface MergedCase {
  readonly entry: CaseEntry;
  readonly taken: readonly TakenPart[];
}

/** By these records are told apart, or judged at all: no value of them can be tried beside another. */
const FIRST_OF_ALL: readonly string[] = ['level', 'id', 'asOf', 'village', 'county'];

/** A claim with what tells it from others, and whether it is what somebody has settled. */
interface Told {
  readonly claim: Claim;
  readonly text: string;
  readonly isFinal: boolean;
}

/** A version made ready: its parts under the places that all versions share. */
interface Ready extends CaseVersion {
  readonly record: Values;
  readonly parts: CaseParts;
  readonly slots: readonly number[];
  /** Of what it began with, where that is not what all began with. */
  readonly own: CaseParts;
  readonly differences: ReadonlyMap<string, CaseDifference>;
  /** What it is refused for until it is settled: nothing that stands there is judged by. */
  readonly doubted: ReadonlySet<string>;
}

/** What one thing comes to: what is said of it, who differs, or by whom it was changed. */
interface CaseThing {
  readonly way: Way;
  readonly part: CasePart | undefined;
  readonly difference?: CaseDifference | undefined;
  readonly sources?: readonly string[] | undefined;
}

/** A second list that a team has laid beside makes no other record of it. */
function withoutEvidence(record: unknown): unknown {
  if (!isValues(record)) return record;
  const { evidence: _, ...rest } = record;
  return rest;
}

/** Of a case that is refused, what of its record is only there so that others refuse it too. */
const isUnread = ({ issues }: CaseEntry): boolean => issues.length > 0;

function withoutUnread(entry: CaseEntry): unknown {
  if (!isUnread(entry) || !isValues(entry.record)) return entry.record;
  const { unread: _, ...rest } = entry.record;
  return rest;
}

/** What a version began with. */
export const ancestorOf = ({ record, before = record }: CaseEntry): unknown => before;

/** The case of all versions; undefined where they cannot be one record, and each has to be kept. */
export function mergedCase(versions: readonly CaseVersion[], rulebook: Rulebook): MergedCase | undefined {
  const [first] = versions;
  if (first === undefined) return undefined;
  const texts = new Set(versions.map(({ entry }) => canonicalText(entry)));
  if (texts.size === 1) return { entry: first.entry, taken: [] };
  const level = isValues(first.entry.record) ? first.entry.record.level : undefined;
  if (!isLevel(level) || versions.some(({ entry }) => !isMergeable(entry, level))) return undefined;
  return new Merging(versions, level, rulebook).result();
}

const isMergeable = ({ record }: CaseEntry, level: Level): boolean =>
  isValues(record) &&
  record.level === level &&
  (record.evidence === undefined ||
    record.evidence === null ||
    (isValues(record.evidence) && Object.values(record.evidence).every(Array.isArray)));

class Merging {
  readonly #versions: readonly Ready[];
  /** What all began with; undefined where they did not begin with one record. */
  readonly #ancestor: Values | undefined;
  readonly #base: CaseParts;
  readonly #outcomes = new Map<string, CaseThing>();
  readonly #numbers = new Map<number, number>();

  constructor(
    versions: readonly CaseVersion[],
    readonly level: Level,
    readonly rulebook: Rulebook,
  ) {
    const began = new Set(versions.map(({ entry }) => canonicalText(withoutEvidence(ancestorOf(entry)))));
    const ancestor = JSON.parse(leastText(versions.map(({ entry }) => canonicalText(ancestorOf(entry)))));
    this.#ancestor = began.size === 1 && isValues(ancestor) && saysAnything(ancestor) ? ancestor : undefined;
    const records = versions.map(({ entry }) => entry.record as Values);
    const common = this.#ancestor === undefined ? undefined : (memberList(this.#ancestor) ?? []);
    const slots = memberSlots(common, records.map(memberList));
    const parts = (record: unknown, slotOf: (index: number) => number) =>
      isValues(record) ? casePartsOf(record, level, rulebook.fields, slotOf) : new Map<string, CasePart>();
    this.#base = parts(this.#ancestor, (index) => index);
    this.#versions = versions.map((version, at) => {
      const { entry } = version;
      const ours = slots[at] ?? [];
      const slotOf = (index: number) => ours[index] ?? index;
      const began = this.#ancestor === undefined && entry.before !== undefined ? entry.before : undefined;
      const differences = (entry.differences ?? []).flatMap((one) => {
        const way = renumbered(one.way, slotOf);
        return way === undefined ? [] : [[wayKey(way), { ...one, way }] as const];
      });
      return {
        ...version,
        record: entry.record as Values,
        parts: parts(withoutUnread(entry), slotOf),
        slots: ours,
        own: parts(began, slotOf),
        differences: new Map(differences),
        doubted: new Set(
          entry.issues.flatMap(({ code, path }) =>
            code === 'differs' ? wayKey(renumbered(pathKeys(path), slotOf) ?? []) : [],
          ),
        ),
      };
    });
  }

  result(): MergedCase | undefined {
    const ways = new Map<string, Way>();
    for (const parts of [...this.#versions.map((one) => one.parts), this.#base])
      for (const [key, { way }] of parts) ways.set(key, way);
    for (const { differences } of this.#versions) for (const [key, { way }] of differences) ways.set(key, way);
    const kept = this.#keptMembers();
    for (const [key, way] of ways) this.#outcomes.set(key, kept.get(key) ?? this.#outcome(key, way, kept));
    const slots = [...this.#outcomes.values()].flatMap(({ way, part }) =>
      part?.value === IS_MEMBER ? [Number(way[1])] : [],
    );
    for (const [number, slot] of this.#inOrder(slots).entries()) this.#numbers.set(slot, number);
    const said = [...this.#outcomes.values()].flatMap(({ part }) => part ?? []);
    const record = recordOfParts(said, (slot) => this.#numbers.get(slot));
    return record === undefined ? undefined : this.#made(record);
  }

  /** Those whom all began with as they were, others by who they are: whoever is named first. */
  #inOrder(slots: readonly number[]): readonly number[] {
    const common = memberList(this.#ancestor)?.length;
    if (common === undefined) return [...slots].sort((a, b) => a - b);
    const who = (slot: number) => {
      const told = this.#versions.flatMap(({ record, slots: own }): Values[] => {
        const member = memberList(record)?.[own.indexOf(slot)];
        return member === undefined ? [] : [member];
      });
      return leastText(told.map((one) => JSON.stringify([one.id ?? '', one.name ?? '', canonicalText(one)])));
    };
    const [old, added] = [slots.filter((slot) => slot < common), slots.filter((slot) => slot >= common)];
    const texts = new Map(added.map((slot) => [slot, who(slot)] as const));
    added.sort((a, b) => byCodeUnits(texts.get(a) ?? '', texts.get(b) ?? ''));
    return [...old.sort((a, b) => a - b), ...added];
  }

  /**
   * Members whom one file has taken out, and of whom another has said something since: whether they belong to the household
   * has to be settled, and until then they do.
   */
  #keptMembers(): ReadonlyMap<string, CaseThing> {
    const kept = new Map<string, CaseThing>();
    for (const [key, part] of this.#base) {
      const { way } = part;
      const within = (parts: CaseParts) => [...parts.values()].filter((one) => isWithin(one.way, way));
      if (part.value !== IS_MEMBER || this.#versions.every(({ parts }) => parts.has(key))) continue;
      const before = new Map(within(this.#base).map((one) => [wayKey(one.way), this.#textOf(one)]));
      const isChanged = ({ parts }: Ready) => {
        const now = within(parts);
        return (
          parts.has(key) &&
          (now.length !== before.size || now.some((one) => before.get(wayKey(one.way)) !== this.#textOf(one)))
        );
      };
      if (!this.#versions.some(isChanged)) continue;
      const claims = this.#versions.map(({ source, parts }) => ({
        source,
        ...(parts.has(key) ? { value: true } : {}),
      }));
      const settled = this.#versions
        .flatMap(({ differences }) => differences.get(key) ?? [])
        .filter((one) => one.settled);
      const difference: CaseDifference =
        settled.length === 0
          ? { way, claims: unique(claims) }
          : { way, claims: unique(settled.flatMap((one) => one.claims)), settled: true };
      kept.set(key, { way, part, difference });
    }
    return kept;
  }

  #outcome(key: string, way: Way, kept: ReadonlyMap<string, CaseThing>): CaseThing {
    const member = wayKey(way.slice(0, 2));
    const versions = kept.has(member) ? this.#versions.filter(({ parts }) => parts.has(member)) : this.#versions;
    const base = this.#base.get(key);
    const before = this.#textOf(base);
    const settled = versions.flatMap(({ differences }) => differences.get(key) ?? []).filter((one) => one.settled);
    const isOver = new Set(settled.flatMap(({ claims }) => claims.map((one) => this.#textOfClaim(one, way))));
    const told = versions.flatMap(({ source, parts, own, differences, doubted }): Told[] => {
      const difference = differences.get(key);
      const isFinal = difference?.settled === true;
      const part = parts.get(key);
      // What it began with is not there any more: somebody has cleared it.
      const isCleared = part === undefined && (base !== undefined || own.has(key));
      const mine = { claim: claimOf(part, source), text: isCleared ? CLEARED : this.#textOf(part), isFinal };
      if (difference === undefined || isFinal) return [mine];
      const claims = difference.claims.map((claim) => ({ claim, text: this.#textOfClaim(claim, way), isFinal }));
      // What was written since into the form of a case in conflict is none of what the files say, and counts no less.
      const now = part === undefined ? { ...mine, text: CLEARED } : mine;
      return doubted.has(key) || claims.some(({ text }) => text === now.text) ? claims : [...claims, now];
    });
    const open = told.filter(({ text, isFinal }) => isFinal || !isOver.has(text));
    const moved = open.filter(({ text }) => text !== before);
    if (new Set(moved.map(({ text }) => text)).size > 1) {
      const claims = unique(moved.map(({ claim }) => claim));
      return { way, part: partOf(least(claims), way), difference: { way, claims } };
    }
    // Who says once more what was rejected is told beside it.
    const repeated = told.filter(({ text, isFinal }) => !isFinal && isOver.has(text) && text !== before);
    const claims = unique([...settled.flatMap((one) => one.claims), ...repeated.map(({ claim }) => claim)]);
    return {
      way,
      part: moved.length > 0 ? partOf(least(moved.map(({ claim }) => claim)), way) : base,
      ...(settled.length === 0 ? {} : { difference: { way, claims, settled: true } }),
      ...(moved.length > 0 && moved.length < told.length ? { sources: moved.map(({ claim }) => claim.source) } : {}),
    };
  }

  /** What tells a part from others: figures by how they are written, ids by what they are in any spelling. */
  #textOf(part: CasePart | undefined): string {
    if (part === undefined) return '';
    const { way, value } = part;
    if (value === DECLINED || value === IS_MEMBER) return String(value.description);
    const isId = typeof value === 'string' && FIRST_OF_ALL.includes(pathText(way));
    if (isRange(value)) return JSON.stringify([String(value.from), String(value.to)]);
    const isShort = typeof value === 'string' || typeof value === 'number';
    return isShort ? JSON.stringify(isId ? idKey(value) : String(value)) : canonicalText(value);
  }

  #textOfClaim(claim: Claim, way: Way): string {
    return 'value' in claim || claim.declined === true ? this.#textOf(partOf(claim, way)) : CLEARED;
  }

  #field(way: Way): Field | undefined {
    return fieldAt(way, this.level, this.rulebook.fields);
  }

  #made(record: Values): MergedCase {
    const { rulebook } = this;
    const number = (slot: number) => this.#numbers.get(slot);
    const differences: CaseDifference[] = [];
    const issues: Issue[] = [];
    const beside = new Map<string, readonly EvidenceItem[]>();
    const taken: TakenPart[] = [];
    for (const { way: own, part, difference, sources } of this.#outcomes.values()) {
      const way = renumbered(own, number) ?? own;
      const { source: _, ...said } = claimOf(part, '');
      if (difference === undefined) {
        if (sources !== undefined) taken.push({ way, ...said, sources });
        continue;
      }
      differences.push({ ...difference, way });
      if (difference.settled === true) continue;
      const path = pathText(way);
      if (this.#canBeTried(way, difference.claims)) beside.set(path, evidenceOf(difference));
      else if (!isFree(way)) issues.push(worded({ code: 'differs', path }, rulebook.fields));
    }
    const places = new Map(
      rulebook.fields
        .inOrder(
          this.level,
          differences.map(({ way }) => pathText(way)),
        )
        .map((path, at) => [path, at]),
    );
    const placeOf = (path: string) => places.get(path) ?? 0;
    differences.sort((a, b) => placeOf(pathText(a.way)) - placeOf(pathText(b.way)));
    issues.sort((a, b) => placeOf(a.path) - placeOf(b.path));
    const evidence = this.#evidence(beside);
    const whole = evidence.length === 0 ? record : { ...record, evidence: Object.fromEntries(evidence) };
    const { unread, faults } = this.#issues();
    const all = [...issues, ...unread, ...faults].filter(
      ({ path, code }, at, list) => list.findIndex((one) => one.path === path && one.code === code) === at,
    );
    const draft = all.length === 0 ? undefined : this.#draft(whole);
    const entry: CaseEntry = {
      record: all.length === 0 ? whole : refusedRecord(whole, this.#unreadTexts(all), rulebook),
      place: JSON.parse(leastText(this.#versions.map(({ entry }) => canonicalText(entry.place)))),
      issues: all,
      ...(all.length > 0 || this.#versions.some(({ entry }) => entry.unread !== undefined)
        ? { unread: [...issues, ...unread] }
        : {}),
      ...this.#cells(),
      ...this.#began(),
      ...this.#laid(),
      ...(draft === undefined ? {} : { draft }),
      ...(differences.length === 0 ? {} : { differences }),
    };
    return { entry, taken };
  }

  /** Whether each of the values in conflict can be judged by in the place of the others. */
  #canBeTried(way: Way, claims: readonly Claim[]): boolean {
    const field = this.#field(way);
    if (field === undefined || FIRST_OF_ALL.includes(field.path)) return false;
    return claims.every((one) => 'value' in one && faultOf(one.value, field) === undefined);
  }

  /** What sources say, of all versions, and what these say otherwise. */
  #evidence(beside: ReadonlyMap<string, readonly EvidenceItem[]>): (readonly [string, readonly EvidenceItem[]])[] {
    const all = new Map<string, Map<string, EvidenceItem>>();
    const add = (path: string, items: readonly EvidenceItem[]) => {
      const known = all.get(path) ?? new Map<string, EvidenceItem>();
      for (const item of items) known.set(canonicalText(item), item);
      if (known.size > 0) all.set(path, known);
    };
    for (const version of this.#versions) {
      for (const [path, items] of Object.entries(ownEvidence(version.entry))) {
        const at = this.#path(version, path);
        if (at !== undefined) add(at, items);
      }
    }
    for (const [path, items] of beside) add(path, items);
    return [...all]
      .sort(([a], [b]) => byCodeUnits(a, b))
      .map(
        ([path, items]) => [path, [...items].sort(([a], [b]) => byCodeUnits(a, b)).map(([, item]) => item)] as const,
      );
  }

  /** A path of a version as the merged case has it. */
  #path(version: Ready, path: string): string | undefined {
    return renumberedPath(path, (index) => this.#numbers.get(version.slots[index] ?? -1));
  }

  /** Whether a version says at a path what the merged case says there. */
  #says(version: Ready, path: string): boolean {
    const way = renumbered(pathKeys(path), (index) => version.slots[index]);
    const key = wayKey(way ?? []);
    const { part, difference } = this.#outcomes.get(key) ?? {};
    const isInConflict = difference !== undefined && difference.settled !== true;
    return isInConflict || this.#textOf(part) === this.#textOf(version.parts.get(key));
  }

  /** What could not be read and no file has settled, and what is wrong with what stands in a form. */
  #issues(): { readonly unread: readonly UnreadIssue[]; readonly faults: readonly Issue[] } {
    const told = this.#versions.map((version) => {
      const { entry } = version;
      const isUntouched = entry.unread === undefined && entry.before === undefined;
      const unread: readonly UnreadIssue[] = (entry.unread ?? (entry.draft === undefined ? entry.issues : [])).filter(
        // Each merge says anew what is in conflict.
        ({ path, code }) =>
          !(code === 'differs' && version.entry.differences?.some((one) => pathText(one.way) === path)),
      );
      const at = new Map<string, UnreadIssue>();
      for (const issue of unread) {
        const path = this.#path(version, issue.path);
        if (path !== undefined) at.set(`${issue.code} ${path}`, { ...issue, path });
      }
      const faults = entry.issues.flatMap((issue) => {
        const path = this.#path(version, issue.path);
        const isUnread = unread.some((one) => one.path === issue.path) || issue.code === 'differs';
        return path === undefined || isUnread || !this.#says(version, issue.path) ? [] : [{ ...issue, path }];
      });
      return { isUntouched, at, faults };
    });
    const unread = new Map<string, UnreadIssue>();
    for (const { at } of told) {
      for (const [key, issue] of at) {
        // Who has begun with it and has it no more has settled it.
        const isSettled =
          this.#ancestor !== undefined &&
          !isOfLists(issue.code) &&
          told.some((one) => !one.isUntouched && !one.at.has(key));
        if (!isSettled && unread.get(key)?.settled === undefined) unread.set(key, issue);
      }
    }
    return { unread: [...unread.values()], faults: told.flatMap(({ faults }) => faults) };
  }

  /** What could not be read and still is not settled, by where it stands now; all of it, where it is not one thing. */
  #unreadTexts(issues: readonly Issue[]): ReadonlyMap<string, unknown> {
    const texts = new Map<string, Set<string>>();
    for (const version of this.#versions) {
      const { unread } = version.record;
      for (const [own, text] of Object.entries(isUnread(version.entry) && isValues(unread) ? unread : {})) {
        const path = this.#path(version, own);
        if (path === undefined || issues.every((one) => one.path !== path)) continue;
        const all = texts.get(path) ?? new Set();
        for (const one of [text].flat()) all.add(canonicalText(one));
        texts.set(path, all);
      }
    }
    return new Map(
      [...texts].map(([path, all]) => {
        const [one, ...others] = [...all].sort(byCodeUnits).map((text): unknown => JSON.parse(text));
        return [path, others.length === 0 ? one : [one, ...others]];
      }),
    );
  }

  /** What stands in the form: what the record says, and where that comes from a form, what stood in it. */
  #draft(record: Values): Record<string, string> | undefined {
    if (this.#versions.every(({ entry }) => entry.draft === undefined)) return undefined;
    const texts: Record<string, string> = toForm<RulebookTypes>(record as never, { rulebook: this.rulebook });
    for (const version of this.#versions) {
      for (const [own, text] of Object.entries(version.entry.draft ?? {})) {
        const at = own.replace(/\.(from|to)$/, '');
        const path = this.#path(version, own);
        if (path !== undefined && text !== undefined && this.#says(version, at) && !(path in texts)) texts[path] = text;
      }
    }
    return texts;
  }

  /** The cells of what still is what was read there. */
  #cells(): Pick<CaseEntry, 'cells'> {
    const all = new Map<string, string>();
    for (const version of this.#versions) {
      for (const [own, cell] of Object.entries(version.entry.cells ?? {})) {
        const path = this.#path(version, own);
        if (path === undefined || !this.#says(version, own)) continue;
        const text = canonicalText(cell);
        all.set(path, leastText([text, all.get(path) ?? text]));
      }
    }
    if (this.#versions.every(({ entry }) => entry.cells === undefined)) return {};
    return { cells: Object.fromEntries([...all].map(([path, text]) => [path, JSON.parse(text)])) };
  }

  /** What second lists say of it, whoever has laid them beside. */
  #laid(): Pick<CaseEntry, 'laid'> {
    const laid = this.#versions.flatMap((version) =>
      (version.entry.laid ?? []).map((one) => ({
        ...one,
        ...(one.alone === undefined ? {} : { alone: one.alone.flatMap((path) => this.#path(version, path) ?? []) }),
        ...(one.put === undefined ? {} : { put: one.put.flatMap((path) => this.#path(version, path) ?? []) }),
        // Members may stand elsewhere now: who is who is told by their names again.
        ...(one.beside === undefined ? {} : { beside: { ...one.beside, first: [], second: [] } }),
      })),
    );
    return laid.length === 0 ? {} : { laid: unique(laid) };
  }

  /** What it began with; where that was not one record, where each file had it from. */
  #began(): Pick<CaseEntry, 'before' | 'origins'> {
    const entries = this.#versions.map(({ entry }) => entry);
    const places = new Set(entries.map(({ place }) => canonicalText(place)));
    const isOne = this.#ancestor !== undefined;
    const before = isOne && entries.some((one) => one.before !== undefined) ? { before: this.#ancestor } : {};
    const earlier = entries.flatMap(({ origins = [] }) => origins);
    if (isOne && places.size === 1 && earlier.length === 0) return before;
    const own = this.#versions.flatMap(({ source, entry }) =>
      entry.origins === undefined
        ? [{ source, place: entry.place, ...(isOne || entry.before === undefined ? {} : { before: entry.before }) }]
        : [],
    );
    return { ...before, origins: unique([...earlier, ...own]) };
  }
}

/** The text of what was there and is not any more, which is not that of what nobody has ever said. */
const CLEARED = 'cleared';

const isWithin = (way: Way, member: Way) => way.length > member.length && member.every((key, at) => way[at] === key);

/** Free data, which nobody judges by. */
export const isFree = (way: Way) => way[0] === 'extra' || (way[0] === 'members' && way[2] === 'extra');

function claimOf(part: CasePart | undefined, source: string): Claim {
  if (part === undefined) return { source };
  if (part.value === DECLINED) return { source, declined: true };
  return { source, value: part.value === IS_MEMBER ? true : part.value };
}

function partOf(claim: Claim | undefined, way: Way): CasePart | undefined {
  if (claim === undefined) return undefined;
  if (claim.declined === true) return { way, value: DECLINED };
  if (!('value' in claim)) return undefined;
  return { way, value: way.length === 2 && way[0] === 'members' ? IS_MEMBER : claim.value };
}

/** Of several the same one, whatever their order: a value before none. */
function least<T extends Claim>(claims: readonly T[]): T | undefined {
  const given = claims.filter((one) => 'value' in one);
  const texts = (given.length > 0 ? given : claims).map((one) => [canonicalText(one.value ?? null), one] as const);
  return texts.sort(([a], [b]) => byCodeUnits(a, b))[0]?.[1];
}

const leastText = (texts: readonly string[]): string => [...texts].sort(byCodeUnits)[0] as string;

function unique<T>(items: readonly T[]): T[] {
  const byText = new Map(items.map((one) => [canonicalText(one), one] as const));
  return [...byText].sort(([a], [b]) => byCodeUnits(a, b)).map(([, one]) => one);
}

/** What each says of it, as evidence has it. */
function evidenceOf({ claims }: CaseDifference): EvidenceItem[] {
  return claims.map(({ source, value }) => ({ source, value: value as NonNullable<EvidenceItem['value']> }));
}

/** The evidence of a case without what stands there of an earlier merge. */
export function ownEvidence({ record, differences = [] }: CaseEntry): Evidence {
  const evidence = (isValues(record) ? (record.evidence ?? {}) : {}) as Evidence;
  if (differences.length === 0) return evidence;
  const said = new Map(
    differences.map((one) => [pathText(one.way), new Set(evidenceOf(one).map((item) => canonicalText(item)))]),
  );
  const left = Object.entries(evidence).map(
    ([path, items]) => [path, items.filter((item) => said.get(path)?.has(canonicalText(item)) !== true)] as const,
  );
  return Object.fromEntries(left.filter(([, items]) => items.length > 0));
}

/** Whether a record says more than of which level and day it is, and how many persons: more than one that is typed from the beginning. */
export function saysAnything({ members, ...record }: Values): boolean {
  const isSaid = (values: Values) =>
    Object.entries(values).some(([key, value]) => value !== null && !FIRST_OF_ALL.includes(key));
  return isSaid(record) || (Array.isArray(members) && members.some((one) => isValues(one) && isSaid(one)));
}
