/**
 * Where each id number of a person stands, as a number from 1 on, in less room than a `Map`: one as it is usually written is
 * kept as two of nine digits, in tables that double when they are three quarters full.
 */

import type { PlacesOfNumbers } from './settle-household.js';

/** As nearly every number is written: nine digits, eight, and one that may be X. */
const USUAL = /^\d{17}[\dX]$/;

export class NumberPlaces implements PlacesOfNumbers {
  readonly #unusual = new Map<string, number>();
  /** By slot, the halves of a number. */
  #halves = new Uint32Array(2 * 512);
  /** By slot, its place; 0 where the slot is free. */
  #places = new Float64Array(512);
  #count = 0;

  /** @param asked those whose place may be asked for: no other is kept */
  constructor(readonly asked: { has(number: string): boolean }) {}

  get(number: string): number | undefined {
    if (!USUAL.test(number)) return this.#unusual.get(number);
    const place = this.#places[this.#slotOf(...halvesOf(number))];
    return place === 0 ? undefined : place;
  }

  set(number: string, place: number): void {
    if (!this.asked.has(number)) return;
    if (!USUAL.test(number)) this.#unusual.set(number, place);
    else if (this.#put(...halvesOf(number), place)) this.#count += 1;
    if (this.#count * 4 > this.#places.length * 3) this.#spread();
  }

  /** Where a number is, or would be. */
  #slotOf(first: number, second: number): number {
    const last = this.#places.length - 1;
    const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & last;
    while (this.#places[slot] !== 0 && (this.#halves[2 * slot] !== first || this.#halves[2 * slot + 1] !== second))
      slot = (slot + 1) & last;
    return slot;
  }

  /** Whether the number is a new one. */
  #put(first: number, second: number, place: number): boolean {
    const slot = this.#slotOf(first, second);
    const isNew = this.#places[slot] === 0;
    this.#halves[2 * slot] = first;
    this.#halves[2 * slot + 1] = second;
    this.#places[slot] = place;
    return isNew;
  }

  #spread(): void {
    const [halves, places] = [this.#halves, this.#places];
    this.#halves = new Uint32Array(halves.length * 2);
    this.#places = new Float64Array(places.length * 2);
    for (const [at, place] of places.entries())
      if (place !== 0) this.#put(halves[2 * at] as number, halves[2 * at + 1] as number, place);
  }
}

const halvesOf = (number: string): [first: number, second: number] => [
  Number(number.slice(0, 9)),
  Number(number.slice(9, 17)) * 11 + (number.endsWith('X') ? 10 : Number(number[17])),
];
