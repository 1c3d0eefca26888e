/** Where records stand that have the level, id and year of another: what finds them keeps no places. */
import { isDay, yearOf } from '../base/date.js';
import { isValues } from '../base/values.js';
import type { Finding } from '../inspect/finding.js';
import { idKey } from '../records/same-id.js';
import { whoIs } from './each-record.js';
import type { RecordPlace } from './read-items.js';
import { SeenRecords } from './seen-records.js';

export class PlacesOfYear {
  readonly #seen = new SeenRecords();
  readonly #places = new Map<string, RecordPlace[]>();

  /** @param asOf the day of all records, in the place of their own */
  constructor(readonly asOf: string | undefined) {}

  /** Notes where a record stands, as far as it has level, id and day. */
  note(record: unknown, place: RecordPlace): void {
    const { level, id } = whoIs(record);
    const day = this.asOf ?? (isValues(record) ? record.asOf : undefined);
    if (level === null || id === null || !isDay(day)) return;
    const key = keyOf(yearOf(day), id);
    const first = this.#seen.note(level, key, place);
    if (first === undefined) return;
    const places = this.#places.get(`${level} ${key}`);
    if (places === undefined) this.#places.set(`${level} ${key}`, [first, place]);
    else places.push(place);
  }

  /** The places of the records that a finding is about; undefined where it is no finding of records that are there twice. */
  of({ code, level, id, params }: Finding): readonly RecordPlace[] | undefined {
    if (code !== 'recordTwice') return undefined;
    return this.#places.get(`${level} ${keyOf(params.year ?? '', id)}`);
  }
}

const keyOf = (year: number | string, id: string) => `${year} ${idKey(id)}`;
