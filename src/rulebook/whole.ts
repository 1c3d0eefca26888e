/**
 * A rulebook and those it builds on (`extends`), as the files of one: whoever loads it, looks it through, makes slips
 * in it or seals by it sees no other. What it states replaces what its bases call the same: a rule, a parameter, a
 * fact, a field, a reading, a document, words on one of them. What it only takes over stands before that, base by base; what it states stands in its
 * own order.
 */
import { InvalidRulebookError } from '../base/errors.js';
import { isValues } from '../base/values.js';
import { baseName, basesOf } from './bases.js';
import { FACTS, FIELDS, isRuleFile, MANIFEST, PARAMETERS } from './companions.js';
import type { IssueList, Place } from './issue-list.js';
import { laidOver } from './lay-over.js';
import { wrongShape } from './shape-fault.js';
import { shippedIds } from './shipped-law.js';
import { type TakenWords, wordsTaken } from './taken-words.js';

type Files = Readonly<Record<string, unknown>>;
type Entry = Readonly<Record<string, unknown>>;
type Way = readonly PropertyKey[];

/** The files of one rulebook. */
export interface WholeRulebook {
  readonly files: Files;
  /** Where what stands in these files was stated: of what is taken over, in the file of a base (`national-2016/…`). */
  readonly placeOf: (file: string, at: Way) => Place;
  /** Whether a file, as places name it, is that of a base. */
  readonly isTakenOver: (file: string) => boolean;
  /** Names that it leaves out of what it takes over. */
  readonly without: ReadonlySet<string>;
}

const MAX_DEPTH = 8;
/** The days it holds for are taken over where all bases name the same. */
const PERIOD = ['validFrom', 'validTo'] as const;
/** By which an entry names the base whose entry it is like, but for what it says itself. */
const LIKE = 'basedOn';

/** A list of a file whose entries a rulebook takes over one by one. */
export interface List {
  readonly file: string;
  readonly key: string;
  /** What an entry is called: one that shares a name with it takes its place. */
  readonly namesOf: (entry: Entry) => readonly string[];
}

/** A name, where it is one: whatever else stands there the loader refuses. */
const named = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);
const byId = ({ id }: Entry) => named(id);
/** About a household something else may be called the same as about a village. */
const byLevel = (level: unknown, called: unknown) =>
  named(called).flatMap((name) => [level].flat().flatMap((one) => named(one).map((about) => `${about} ${name}`)));
const byIdAndLevel = ({ id, level }: Entry) => byLevel(level, id);
const byLevelAndPath = ({ path, level }: Entry) => byLevel(level, path);
/** The lists of a rulebook's files but for its rules. */
const lists: readonly List[] = [
  { file: MANIFEST, key: 'sources', namesOf: byId },
  { file: MANIFEST, key: 'readings', namesOf: byId },
  { file: PARAMETERS, key: 'parameters', namesOf: byId },
  { file: FIELDS, key: 'units', namesOf: byId },
  { file: FIELDS, key: 'groups', namesOf: byLevelAndPath },
  { file: FIELDS, key: 'fields', namesOf: byLevelAndPath },
  { file: FIELDS, key: 'entailments', namesOf: (entry) => [JSON.stringify(entry)] },
  { file: FACTS, key: 'facts', namesOf: byIdAndLevel },
];
const rulesOf = (file: string): List => ({ file, key: 'rules', namesOf: ({ name }) => named(name) });

/** One thing that a rulebook states or takes over. */
interface Stated {
  /** The file of the whole that it stands in, and the list there. */
  readonly file: string;
  readonly key: string;
  /** Each with the list, so that only things of a kind share one. */
  readonly names: readonly string[];
  /** What `without` leaves it out by. */
  readonly called: readonly string[];
  readonly value: unknown;
  readonly place: Place;
}

/** What is taken over besides, and not where a rulebook only judges. */
export interface TakenBeside {
  readonly lists: readonly List[];
  /** The files of a base, with what goes with them. */
  filesOf(base: string, files: Files): Files;
}

const nothingBeside: TakenBeside = { lists: [], filesOf: (_, files) => files };

/** The files of the rulebooks that are shipped, by their ids; none where there is no such rulebook. */
export type Shipped = (id: string) => Files;

/** All that a rulebook states and takes over. */
interface Law {
  readonly stated: readonly Stated[];
  /** The days it holds for, each with the place that says so. */
  readonly period: ReadonlyMap<string, Pick<Stated, 'value' | 'place'>>;
  readonly words: TakenWords;
}

/**
 * Makes the files of one rulebook of its own, and of those of the folders that it builds on, which are named by the
 * folder (`../common/parameters.json`).
 * @param shipped the rulebooks that need not be given
 * @param issues collects what keeps them from going together, and knows by what shapes they are checked
 * @throws InvalidRulebookError where a base is not there, or does not go together with the others
 */
export function wholeOver(
  shipped: Shipped,
  files: Files,
  issues: IssueList,
  beside: TakenBeside = nothingBeside,
): WholeRulebook {
  const manifest = Object.hasOwn(files, MANIFEST) ? files[MANIFEST] : undefined;
  if (!isValues(manifest) || !Object.hasOwn(manifest, 'extends')) {
    return { files, placeOf: (file, at) => ({ file, at }), isTakenOver: () => false, without: new Set() };
  }
  const building = new Building(shipped, files, issues, beside);
  const law = building.lawOf('', []);
  if (building.issues.all.length > 0) throw new InvalidRulebookError(building.issues.all);
  return building.wholeFrom(law, manifest);
}

/** The files of a base, given or shipped, by their own names; none where there is no such base. */
export function filesOfBaseBy(shipped: Shipped, files: Files, base: string): Files {
  const given = Object.entries(files).flatMap(([file, value]) =>
    file.startsWith(`${base}/`) && !file.includes('/', base.length + 1) ? [[file.slice(base.length + 1), value]] : [],
  );
  return given.length > 0 ? (Object.fromEntries(given) as Files) : shipped(base);
}

/** A file as places name it. */
const nameIn = (base: string, file: string) => (base === '' ? file : `${base}/${file}`);

class Building {
  readonly issues: IssueList;
  /** The files of each base, and by the empty text of the rulebook itself. */
  readonly #files = new Map<string, Files>();
  readonly #laws = new Map<string, Law>();
  /** Where parts of entries stood that are based on others. */
  readonly #moved = new Map<object, Place>();
  readonly #beside: TakenBeside;
  readonly #shipped: Shipped;

  constructor(shipped: Shipped, given: Files, issues: IssueList, beside: TakenBeside) {
    this.issues = issues;
    this.#shipped = shipped;
    this.#beside = beside;
    this.#files.set('', given);
    const bases = basesOf((base) => this.#filesOf(base, given)[MANIFEST]);
    const isOwn = ([file]: [string, unknown]) => !bases.some((base) => file.startsWith(`${base}/`));
    this.#files.set('', Object.fromEntries(Object.entries(given).filter(isOwn)));
  }

  #filesOf(base: string, given: Files = {}): Files {
    const files = this.#files.get(base) ?? this.#beside.filesOf(base, filesOfBaseBy(this.#shipped, given, base));
    this.#files.set(base, files);
    return files;
  }

  /** @param way the rulebooks that led to it */
  lawOf(base: string, way: readonly string[]): Law {
    const known = this.#laws.get(base);
    if (known !== undefined) return known;
    const { bases, without } = this.#basesOf(base, way);
    const own = this.#statedBy(base, bases);
    const stated = [...this.#takenBy(base, bases, without, own), ...own];
    const worded = [...bases].map(([from, { words, stated: there }]) => ({ base: from, words, stated: there }));
    const law = {
      stated,
      period: periodOf(this.#filesOf(base)[MANIFEST], nameIn(base, MANIFEST), [...bases.values()]),
      words: wordsTaken(this.#filesOf(base), stated, worded),
    };
    this.#laws.set(base, law);
    return law;
  }

  /** What a rulebook builds on and leaves out. */
  #basesOf(base: string, way: readonly string[]): { bases: ReadonlyMap<string, Law>; without: readonly string[] } {
    const bases = new Map<string, Law>();
    const manifest = this.#filesOf(base)[MANIFEST];
    if (!isValues(manifest) || !Object.hasOwn(manifest, 'extends')) return { bases, without: [] };
    const file = nameIn(base, MANIFEST);
    const given = Object.entries(manifest).filter(([key]) => key === 'extends' || key === 'without');
    const read = this.issues.readAs(file, [], 'extending', Object.fromEntries(given));
    read?.extends.forEach((named, index) => {
      const at = ['extends', index];
      const one = baseName(named, base);
      if (one === undefined) {
        this.issues.add(file, at, { code: 'badShape', ...wrongShape('base', named) });
      } else if (bases.has(one)) {
        this.issues.add(file, at, { code: 'duplicateId', reason: 'listed', id: named });
      } else if (one === base || way.includes(one)) {
        this.issues.add(file, at, { code: 'cycle', reason: 'extendsItself', id: named });
      } else if (!isValues(this.#filesOf(one)[MANIFEST])) {
        this.#unknown(file, at, 'base', named, shippedIds);
      } else if (way.length >= MAX_DEPTH) {
        this.issues.add(file, at, { code: 'tooDeep', reason: 'bases', limit: MAX_DEPTH });
      } else bases.set(one, this.lawOf(one, [...way, base]));
    });
    return { bases, without: read?.without ?? [] };
  }

  /** What a rulebook states itself, each thing whole. */
  #statedBy(base: string, bases: ReadonlyMap<string, Law>): readonly Stated[] {
    const ruleFiles = Object.keys(this.#filesOf(base)).filter(isRuleFile).sort();
    return [...lists, ...this.#beside.lists, ...ruleFiles.map(rulesOf)].flatMap(({ file, key, namesOf }) =>
      this.#listIn(base, file, key).map((value, index): Stated => {
        const place = { file: nameIn(base, file), at: [key, index] };
        const entry = isValues(value) ? value : {};
        const stated = {
          file: key === 'rules' ? place.file : file,
          key,
          names: namesOf(entry).map((one) => `${key} ${one}`),
          called: [entry.id, entry.name, entry.path, entry.given, entry.field].flatMap(named),
          place,
        };
        const isLike = bases.size > 0 && Object.hasOwn(entry, LIKE);
        return { ...stated, value: isLike ? this.#like(stated, entry, base, bases) : value };
      }),
    );
  }

  /** An entry laid over that of the base which it names. */
  #like(
    { key, names, called, place }: Omit<Stated, 'value'>,
    { [LIKE]: like, ...own }: Entry,
    base: string,
    bases: ReadonlyMap<string, Law>,
  ): unknown {
    const at = [...place.at, LIKE];
    const law = typeof like === 'string' ? bases.get(baseName(like, base) ?? '') : undefined;
    const alike = law?.stated.filter((one) => one.key === key) ?? [];
    const below = alike.find((one) => one.names.some((each) => names.includes(each)));
    if (law === undefined) this.#unknown(place.file, at, 'base', named(like)[0] ?? '', [...bases.keys()]);
    else if (below === undefined) this.#unknown(place.file, at, 'takenOver', called[0] ?? '', calledOf(alike));
    if (below === undefined) return own;
    return laidOver(below.value, own, (copy, part, from, way) => {
      const { file, at } = from === 'top' ? place : below.place;
      this.#moved.set(copy, (from === 'below' && this.#moved.get(part)) || { file, at: [...at, ...way] });
    });
  }

  /** What a rulebook takes over: what it neither leaves out nor states itself. */
  #takenBy(
    base: string,
    bases: ReadonlyMap<string, Law>,
    without: readonly string[],
    own: readonly Stated[],
  ): readonly Stated[] {
    const file = nameIn(base, MANIFEST);
    const all = [...bases].flatMap(([from, { stated }]) => stated.map((one) => ({ from, one })));
    without.forEach((called, index) => {
      if (all.some(({ one }) => one.called.includes(called))) return;
      this.#unknown(file, ['without', index], 'takenOver', called, calledOf(all.map(({ one }) => one)));
    });
    const replaced = new Set(own.flatMap(({ names }) => names));
    const taken = new Map<string, { readonly from: string; readonly one: Stated }>();
    return all.flatMap(({ from, one }) => {
      if (one.called.some((name) => without.includes(name)) || one.names.some((name) => replaced.has(name))) return [];
      const before = one.names.flatMap((name) => taken.get(name) ?? [])[0];
      for (const name of one.names) taken.set(name, before ?? { from, one });
      if (before === undefined) return [one];
      // What several bases have of one that they share is one thing.
      if (JSON.stringify(before.one.value) !== JSON.stringify(one.value)) {
        const fault = { code: 'duplicateId', reason: 'takenOverTwice', id: one.called[0] ?? '' } as const;
        this.issues.add(file, ['extends'], { ...fault, bases: [before.from, from] });
      }
      return [];
    });
  }

  /** A list of a file. One that is none is at fault; of the rulebook's own the loader tells that. */
  #listIn(base: string, file: string, key: string): readonly unknown[] {
    const files = this.#filesOf(base);
    const holder = Object.hasOwn(files, file) ? files[file] : {};
    const list = isValues(holder) ? (Object.hasOwn(holder, key) ? holder[key] : []) : undefined;
    if (Array.isArray(list)) return list;
    if (base !== '') {
      const fault = list === undefined ? wrongShape('object', holder) : wrongShape('array', list);
      this.issues.add(nameIn(base, file), list === undefined ? [] : [key], { code: 'badShape', ...fault });
    }
    return [];
  }

  #unknown(file: string, at: Way, reason: 'base' | 'takenOver', id: string, known: readonly string[]): void {
    this.issues.add(file, at, { code: 'danglingReference', reason, id, ...this.issues.meant(id, () => known) });
  }

  /** The files that a law comes to. */
  wholeFrom({ stated, period, words }: Law, { extends: _, without = [], ...manifest }: Entry): WholeRulebook {
    const files: Record<string, unknown> = {
      [PARAMETERS]: { parameters: [] },
      ...(stated.some(({ file }) => file === FIELDS) ? { [FIELDS]: { fields: [] } } : {}),
      ...this.#filesOf(''),
      ...words.files,
      [MANIFEST]: { ...manifest, ...Object.fromEntries([...period].map(([key, { value }]) => [key, value])) },
    };
    const places = new Map([...period].map(([key, { place }]) => [keyOf(MANIFEST, key), place]));
    const byList = new Map<string, Stated[]>();
    for (const one of stated) {
      const list = byList.get(keyOf(one.file, one.key)) ?? [];
      byList.set(keyOf(one.file, one.key), list);
      list.push(one);
      places.set(keyOf(one.file, one.key, list.length - 1), one.place);
    }
    for (const [{ file, key }] of byList.values() as Iterable<[Stated, ...Stated[]]>) {
      const holder = Object.hasOwn(files, file) ? files[file] : {};
      // What is at fault stays as it is, for the loader to tell.
      if (!isValues(holder) || (Object.hasOwn(holder, key) && !Array.isArray(holder[key]))) continue;
      files[file] = { ...holder, [key]: byList.get(keyOf(file, key))?.map(({ value }) => value) };
    }
    for (const { file, at, base } of words.from) places.set(keyOf(file, ...at), { file: nameIn(base, file), at });
    const bases = [...this.#laws.keys()].filter((base) => base !== '');
    return {
      files,
      placeOf: (file, at) => {
        let held: unknown = files[file];
        let place: Place = { file, at: [] };
        at.forEach((key, index) => {
          held = (held as Readonly<Record<PropertyKey, unknown>> | null | undefined)?.[key];
          const stood =
            index < 2 ? places.get(keyOf(file, ...at.slice(0, index + 1))) : this.#moved.get(held as object);
          place = stood ?? { file: place.file, at: [...place.at, key] };
        });
        return place;
      },
      isTakenOver: (file) => bases.some((base) => file.startsWith(`${base}/`)),
      without: new Set(Array.isArray(without) ? (without as readonly string[]) : []),
    };
  }
}

function keyOf(...parts: Way): string {
  return JSON.stringify(parts);
}

function calledOf(stated: readonly Stated[]): readonly string[] {
  return stated.flatMap(({ called }) => called);
}

/** The days that a rulebook says it holds for, else those of its bases where these agree. */
function periodOf(manifest: unknown, file: string, bases: readonly Law[]): Law['period'] {
  return new Map(
    PERIOD.flatMap((key) => {
      if (isValues(manifest) && Object.hasOwn(manifest, key)) {
        return [[key, { value: manifest[key], place: { file, at: [key] } }] as const];
      }
      const [first, ...others] = bases.map(({ period }) => period.get(key));
      return first === undefined || others.some((one) => one?.value !== first.value) ? [] : [[key, first] as const];
    }),
  );
}
