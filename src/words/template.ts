/** Sentences with places in which something is told, written `{value}`. They are filled in, never run. */
import { madeOnce } from '../base/remembered.js';

/** A sentence; of several, the first is said of which every place is filled. */
export type Sentence = string | readonly string[];

/**
 * `{value}` is said; `{?value}` only asks that there be a value, and says nothing; `{value|month|months}` says the first
 * word of one, the second of any other number.
 */
const PLACE = /\{(\??)([A-Za-z]{1,64})(?:\|([^{}|]{0,64})\|([^{}|]{0,64}))?\}/g;

/** So many sentences are kept, taken apart. */
const MAX_KEPT = 4096;

const placesOnce = madeOnce(MAX_KEPT, (text: string): readonly string[] =>
  [...text.matchAll(PLACE)].map(([, , place = '']) => place),
);

/** The names of the places in a text. */
export function placesIn(text: string): readonly string[] {
  return placesOnce(text);
}

/** Whether there is a brace in a text that is not of a place. */
export function hasStrayBrace(text: string): boolean {
  return /[{}]/.test(text.replaceAll(PLACE, ''));
}

/**
 * The sentence with its places filled; undefined where there is none whose places all are. What is told stands in it
 * as it is: no place in that is filled.
 */
export function filled(sentence: Sentence | undefined, told: Readonly<Record<string, string>>): string | undefined {
  const toldIn = (place: string) => (Object.hasOwn(told, place) ? (told[place] ?? '') : '');
  const text = [sentence ?? []].flat().find((one) => placesIn(one).every((place) => toldIn(place) !== ''));
  return text?.replaceAll(PLACE, (_, silent: string, place: string, one?: string, several?: string) => {
    if (one !== undefined) return toldIn(place) === '1' ? one : (several ?? '');
    return silent === '' ? toldIn(place) : '';
  });
}
