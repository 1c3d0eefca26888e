/** The least of many ids, and how many there were: enough to be told, the same whatever the order. */
import { byCodePoints } from '../base/code-points.js';

/** So many are kept to be told. */
const MOST_KEPT = 100;

/** Ids that are told as far as there are not too many. */
export class LeastIds {
  /** How many records had such an id; of those without one too. */
  records = 0;
  #ids: string[] = [];
  /** Beyond this none is kept. */
  #last: string | undefined;

  add(id: string | null, records = 1): void {
    this.records += records;
    if (id === null || (this.#last !== undefined && byCodePoints(id, this.#last) > 0)) return;
    this.#ids.push(id);
    if (this.#ids.length < MOST_KEPT * 10) return;
    this.#ids = this.ids;
    this.#last = this.#ids[MOST_KEPT - 1];
  }

  /** Adds what was kept elsewhere. */
  addAll(ids: readonly string[], records: number): void {
    this.records += records;
    for (const id of ids) this.add(id, 0);
  }

  /** The least of them, each once. */
  get ids(): string[] {
    return [...new Set(this.#ids)].sort(byCodePoints).slice(0, MOST_KEPT);
  }
}
