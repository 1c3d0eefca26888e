/** Which of the records that are read are asked for: by level, by id, by village. */
import { isValues } from '../base/values.js';
import type { BesideSums } from '../listing/second.js';
import { isLevel, type Level } from '../records/catalog.js';
import type { Mask } from '../records/mask.js';
import type { RecordNote } from '../tables/note.js';
import type { Item } from './read-items.js';

/** A second list of the records. */
export interface SecondList {
  /** What stands for the id number of a person, to match members by: the same of both lists, and of no other run. */
  memberKey(number: string): string;
  /** Takes note of records that are not asked for. */
  pass(items: readonly Item[]): void;
  /** A record with what the second list says beside it. */
  beside(item: Item): Item;
  /** What it came to, once all records were laid beside it. */
  sums(): BesideSums;
}

/** What is asked for. */
export interface RecordFilter {
  /** The level of records that carry none; those of others are passed over. */
  readonly level?: Level | undefined;
  /** Only records with one of these ids, however many there are. */
  readonly ids?: readonly string[] | undefined;
  /** Only these villages and what is in them. */
  readonly villages?: readonly string[] | undefined;
  readonly mask?: Mask | undefined;
  /** A second list, laid beside each record. */
  readonly against?: SecondList | undefined;
}

/**
 * How many records were passed over, being of other levels (`skipped`) or not of the ids and villages asked for
 * (`notAsked`), and which of the ids and villages asked for no record has.
 */
export interface PassedRecords {
  readonly skipped: number;
  readonly notAsked: number;
  readonly absent: readonly string[];
  readonly absentVillages: readonly string[];
  /** What is told of tables of which no record is asked for after that which it stands beside. */
  readonly notes: readonly RecordNote[];
}

/** Chooses what is asked for, and keeps count of the rest. */
export class AskedRecords {
  readonly #asked: RecordFilter;
  readonly #ids: ReadonlySet<unknown> | undefined;
  readonly #villages: ReadonlySet<unknown> | undefined;
  readonly #absent: Set<unknown>;
  readonly #absentVillages: Set<unknown>;
  #skipped = 0;
  #notAsked = 0;
  /** What is told of a table with a record that is not asked for. */
  #ofTable: RecordNote[] = [];

  constructor(asked: RecordFilter) {
    const { ids, villages } = asked;
    this.#asked = asked;
    this.#ids = ids && new Set(ids);
    this.#villages = villages && new Set(villages);
    this.#absent = new Set(ids);
    this.#absentVillages = new Set(villages);
  }

  /** Those of a batch that are asked for, each with the level it is to be judged at. */
  of(batch: readonly Item[]): readonly Item[] {
    const { level, mask, against } = this.#asked;
    const isOfAll = this.#ids === undefined && this.#villages === undefined;
    const named = isOfAll ? batch : batch.filter((item) => this.#isAsked(item));
    if (against !== undefined && !isOfAll) {
      const asked = new Set(named);
      against.pass(batch.filter((item) => !asked.has(item)));
    }
    this.#notAsked += batch.length - named.length;
    const wanted = level === undefined ? named : named.flatMap((item) => ofLevel(item, level));
    this.#skipped += named.length - wanted.length;
    if (this.#absent.size > 0) for (const { value } of wanted) this.#absent.delete(idOf(value));
    if (this.#absentVillages.size > 0) {
      for (const { value } of wanted) for (const one of villagesOf(value, level)) this.#absentVillages.delete(one);
    }
    const told = wanted.length === batch.length && this.#ofTable.length === 0 ? wanted : this.#withNotes(wanted, batch);
    const joined = against === undefined ? told : told.map((item) => against.beside(item));
    // Last, as the id asked for and the level given are those of the records themselves.
    return mask === undefined ? joined : joined.map((item) => masked(item, mask));
  }

  /** What is told of all of a table stands beside one of its records: where that is not asked for, beside the next. */
  #withNotes(wanted: readonly Item[], batch: readonly Item[]): readonly Item[] {
    const places = new Set(wanted.map(({ place }) => place));
    for (const { place, notes = [] } of batch)
      if (!places.has(place))
        this.#ofTable.push(...notes.filter(({ ofTable, note }) => ofTable || note.filled !== undefined));
    const [first, ...others] = wanted;
    if (first === undefined || this.#ofTable.length === 0) return wanted;
    return [{ ...first, notes: [...this.#ofTable.splice(0), ...(first.notes ?? [])] }, ...others];
  }

  get passedOver(): PassedRecords {
    const { ids = [], villages = [] } = this.#asked;
    return {
      skipped: this.#skipped,
      notAsked: this.#notAsked,
      absent: ids.filter((id) => this.#absent.has(id)),
      absentVillages: villages.filter((village) => this.#absentVillages.has(village)),
      notes: [...this.#ofTable],
    };
  }

  // Of what cannot be read nobody knows that it was not asked for.
  #isAsked({ value }: Item): boolean {
    return (
      value === undefined ||
      ((this.#ids === undefined || this.#ids.has(idOf(value))) &&
        (this.#villages === undefined || villagesOf(value, this.#asked.level).some((one) => this.#villages?.has(one))))
    );
  }
}

/** What was passed over of two parts of the records. */
export function passedOverInBoth(a: PassedRecords, b: PassedRecords): PassedRecords {
  const inBoth = (ones: readonly string[], others: readonly string[]) => ones.filter((one) => others.includes(one));
  return {
    skipped: a.skipped + b.skipped,
    notAsked: a.notAsked + b.notAsked,
    absent: inBoth(a.absent, b.absent),
    absentVillages: inBoth(a.absentVillages, b.absentVillages),
    notes: [...a.notes, ...b.notes],
  };
}

/** What hides whom it is about. */
export function masked(item: Item, mask: Mask): Item {
  return { ...withValue(item, mask.record(item.value)), mask };
}

/** An item with another value in the place of what its text says. */
export function withValue({ place, issues, written, cells, notes, memberKeys, beside }: Item, value: unknown): Item {
  return {
    place,
    value,
    issues,
    ...(written === undefined ? {} : { written }),
    ...(cells === undefined ? {} : { cells }),
    ...(notes === undefined ? {} : { notes }),
    ...(memberKeys === undefined ? {} : { memberKeys }),
    ...(beside === undefined ? {} : { beside }),
  };
}

function idOf(value: unknown): unknown {
  return isValues(value) && typeof value.id === 'string' ? value.id : undefined;
}

/** The village that a record is of, or in, by its id and its name; its level is the one given where it names none. */
function villagesOf(value: unknown, given: Level | undefined): readonly unknown[] {
  if (!isValues(value)) return [];
  return (value.level ?? given) === 'village' ? [value.id, value.name] : [value.village, value.villageName];
}

/** The record as one of the level asked for, where it names no other. */
function ofLevel(item: Item, level: Level): Item[] {
  const { value } = item;
  if (!isValues(value)) return [item];
  if ((value.level ?? undefined) === undefined) return [withValue(item, { ...value, level })];
  return isLevel(value.level) && value.level !== level ? [] : [item];
}
