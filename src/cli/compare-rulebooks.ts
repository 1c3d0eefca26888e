/** By which rules the two sides of a comparison were judged, where `--rulebook-b` names others. */
import { printable } from '../base/printable.js';
import { type RulebookData, rulebookData } from '../kit/rulebook-data.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { compareWords } from '../words/command.js';
import type { Language } from '../words/words.js';

/** As much of a digest as people can compare by eye. */
const DIGITS = 12;

/** A rulebook as these comparisons write it. */
type ComparedRulebook = Omit<RulebookData, 'labels'>;

/** Both rulebooks as data, for every comparison of the run; nothing where one rulebook judged both sides. */
export function comparedRulebooks(
  a: Rulebook,
  b: Rulebook,
): { readonly rulebooks?: Record<'a' | 'b', ComparedRulebook> } {
  return a === b ? {} : { rulebooks: { a: dataOf(a), b: dataOf(b) } };
}

/** The same in words; digests only where nothing else tells the two apart. */
export function rulebookLines(a: Rulebook, b: Rulebook, language: Language): string[] {
  if (a === b) return [];
  const say = compareWords[language];
  const [one, other] = [dataOf(a), dataOf(b)];
  if (one.sha256 === other.sha256) return [printable(say.rulebook.both(named(a, language)))];
  const alike = one.id === other.id && one.version === other.version;
  const digest = ({ sha256 }: ComparedRulebook) => (alike ? say.digest(sha256.slice(0, DIGITS)) : '');
  return [
    printable(`${say.rulebook.a(named(a, language))}${digest(one)}`),
    printable(`${say.rulebook.b(named(b, language))}${digest(other)}`),
  ];
}

function named({ id, version, labels }: Rulebook, language: Language): string {
  return `${labels[language]} ${id} ${version}`;
}

function dataOf(rulebook: Rulebook): ComparedRulebook {
  const { labels: _, ...data } = rulebookData(rulebook);
  return data;
}
