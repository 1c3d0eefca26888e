/** What would have to change, in a sentence. */
import type { Change } from '../advise/change.js';
import { scopeOf } from '../evaluate/subject.js';
import { patternOf } from '../records/catalog.js';
import type { Unit } from '../records/field.js';
import type { Places } from '../rulebook/read-words.js';
import { decimalsFor, rounded } from '../words/figures.js';
import { words } from '../words/index.js';
import { filled } from '../words/template.js';
import type { Case } from './case.js';
import { memberIndex, memberName } from './people.js';

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
    ways
      .filter((way) => way.by.startsWith('-') === falling)
      .map((way) => labelOf(way.path))
      .join(listSeparator);
  const of = rulebook.facts[scopeOf(verdict)].get(fact);
  const gapUnit = (one: Unit) => (one === 'percent' ? sentences.points : (sentences.unit[one] ?? one));
  const told = {
    label: labelOf(path),
    member: index === undefined ? '' : memberName(index, record, language),
    by: by?.replace('-', '') ?? '',
    unit: unit === undefined ? '' : spaced(sentences.unit[unit] ?? unit),
    rising: by?.startsWith('-') !== true,
    fact: of?.labels[language] ?? fact,
    each: each === undefined ? '' : rounded(each, decimalsFor([each])),
    eachUnit: of?.type.kind === 'number' ? spaced(gapUnit(of.type.unit)) : '',
    to: codes.join(alternative),
    holds: to === true,
    more: labels(false),
    less: labels(true),
  };
  const places: Places<'remedies'> = { ...told, each: told.each === '0' ? '' : told.each };
  const { remedies } = rulebook.words[language];
  for (const name of [`${pattern}=${from}`, pattern, fact]) {
    const own = filled(remedies.get(name), places);
    if (own !== undefined) return own;
  }
  const numbers = ways.length > 1 ? 'numbers' : 'number';
  return sentences.anyChange[by !== undefined ? numbers : typeof to === 'boolean' ? 'boolean' : 'code'](told);
}
