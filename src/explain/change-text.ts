/** What would have to change, in a sentence. */
import type { Change } from '../advise/change.js';
import { scopeOf } from '../evaluate/subject.js';
import { patternOf } from '../records/catalog.js';
import type { Unit } from '../records/field.js';
import { rulebookWords } from '../rulebook/rulebook-words.js';
import type { Places } from '../rulebook/told-places.js';
import { decimalsFor, rounded } from '../words/figures.js';
import { words } from '../words/index.js';
import { filled } from '../words/template.js';
import { unitWord } from '../words/unit-text.js';
import type { Language } from '../words/words.js';
import type { Case } from './case.js';
import { memberIndex, memberName, memberNames, type People } from './people.js';

/** One change of a remedy: whose, what and how much. */
export function changeText({ verdict, record, rulebook, language }: Case, change: Change): string {
  const { sentences, alternative, listSeparator, spaced } = words[language];
  const { path, by, unit, from, to, fact, each, or = [], instead = [] } = change;
  const field = rulebook.fields.at(verdict.level, path);
  const index = memberIndex(path);
  const pattern = patternOf(path);
  const codes = [to, ...or].map((code) => field?.options?.[String(code)]?.[language] ?? String(code));
  const labelOf = (one: string) => rulebook.fields.at(verdict.level, one)?.label[language] ?? one;
  const ways = by === undefined ? [] : [{ path, by }, ...instead];
  const labels = (falling: boolean) =>
    eachField(ways.filter((way) => way.by.startsWith('-') === falling).map((way) => way.path))
      .map((paths) => labelOfAll(paths, record, language, labelOf))
      .join(listSeparator);
  const of = rulebook.facts[scopeOf(verdict)].get(fact);
  const lacks = each === undefined ? '' : rounded(each, decimalsFor([each]));
  const wordOf = (one: Unit) => unitWord(one, rulebook.fields.units, language, 'short');
  const gapUnit = (one: Unit) => (one === 'percent' ? sentences.points : wordOf(one));
  const told = {
    label: labelOf(path),
    member: index === undefined ? '' : memberName(index, record, language),
    by: by?.replace('-', '') ?? '',
    unit: unit === undefined ? '' : spaced(wordOf(unit), by?.replace('-', '')),
    rising: by?.startsWith('-') !== true,
    fact: of?.labels[language] ?? fact,
    each: lacks,
    eachUnit: of?.type.kind === 'number' ? spaced(gapUnit(of.type.unit), lacks) : '',
    to: codes.join(alternative),
    holds: to === true,
    more: labels(false),
    less: labels(true),
  };
  const places: Places<'remedies'> = { ...told, each: told.each === '0' ? '' : told.each };
  const { remedies } = rulebookWords(rulebook, language);
  for (const name of [`${pattern}=${from}`, pattern, fact]) {
    const own = filled(remedies.get(name), places);
    if (own !== undefined) return own;
  }
  const numbers = ways.length > 1 ? 'numbers' : 'number';
  return sentences.anyChange[by !== undefined ? numbers : typeof to === 'boolean' ? 'boolean' : 'code'](told);
}

/** The same field of several members together. */
function eachField(paths: readonly string[]): readonly (readonly string[])[] {
  const fields = [...new Set(paths.map(patternOf))];
  return fields.map((field) => paths.filter((path) => patternOf(path) === field));
}

/** A field by its label, a member's with whose it is. */
function labelOfAll(
  paths: readonly string[],
  record: People | undefined,
  language: Language,
  labelOf: (path: string) => string,
): string {
  const [first = ''] = paths;
  if (memberIndex(first) === undefined) return labelOf(first);
  return words[language].sentences.ofMember(memberNames(paths, record, language), labelOf(first));
}
