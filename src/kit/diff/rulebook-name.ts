/** What two rulebooks are called beside each other. */
import type { Language } from '../../words/words.js';
import type { RulebookData } from '../rulebook-data.js';

/** As much of a digest as people can compare by eye. */
const DIGITS = 12;

/** Id and version of each; with the beginning of its digest where these do not tell the two apart. */
export function shortNames(old: RulebookData, now: RulebookData): readonly [old: string, now: string] {
  const alike = old.id === now.id && old.version === now.version;
  const name = ({ id, version, sha256 }: RulebookData) =>
    `${id} ${version}${alike ? ` ${sha256.slice(0, DIGITS)}` : ''}`;
  return [name(old), name(now)];
}

/** The same with what each is called. */
export function fullNames(old: RulebookData, now: RulebookData, language: Language): readonly [string, string] {
  const [one, other] = shortNames(old, now);
  return [`${old.labels[language]} ${one}`, `${now.labels[language]} ${other}`];
}
