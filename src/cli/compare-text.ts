/** How two verdicts on one case differ, in words. */
import { printable } from '../base/printable.js';
import type { Comparison } from '../evaluate/compare-verdicts.js';
import type { Verdict } from '../evaluate/verdict.js';
import { checkValueText } from '../explain/check-value.js';
import { valueText, whatIfNote } from '../explain/overrides.js';
import { memberIndex, memberNames } from '../explain/people.js';
import { pathLabel } from '../explain/table.js';
import { choiceWords } from '../rulebook/choice-words.js';
import type { Criterion, Rulebook } from '../rulebook/rulebook.js';
import { ruleOf } from '../rulebook/rules.js';
import { compareWords } from '../words/command.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';

/** One side of a comparison: a verdict and what it was reached by. */
export interface ComparedSide {
  readonly verdict: Verdict;
  readonly rulebook: Rulebook;
}

/** A line for the case and one for each thing that differs, what no verdict depends on marked as such. */
export function comparisonLines(one: Comparison, a: ComparedSide, b: ComparedSide, language: Language): string[] {
  const say = compareWords[language];
  const vocabulary = words[language];
  const { level, outcomes } = one;
  const [first, second] = outcomes.map((outcome) => vocabulary.outcome[outcome]) as [string, string];
  const days = [a.verdict.asOf, b.verdict.asOf] as const;
  const day = days[0] === days[1] ? days[0] : say.turned(...days);
  const stays = one.same ? say.sameVerdict(first) : say.sameOutcome(first);
  const outcome = first === second ? stays : say.turned(first, second);
  const pathText = (path: string, pathA: string | undefined) => {
    const text = pathLabel(level, path, language, b.rulebook);
    const index = pathA === undefined ? undefined : memberIndex(pathA);
    return index === undefined ? text : `${text}${say.numberedA(vocabulary.member(index + 1))}`;
  };
  const label = (id: string) => (criterionIn(a, id) ?? criterionIn(b, id))?.labels[language] ?? id;
  const lines = [
    ...one.flips.map(({ criterion, outcomes: [x, y], required: [p, q] }) => {
      const weight = (required: boolean | null) =>
        required === null ? '' : vocabulary.bracketed(required ? say.required : say.advisory);
      const text = (of: typeof x, required: boolean | null) =>
        of === null ? say.none : `${vocabulary.outcome[of]}${p === q ? '' : weight(required)}`;
      return say.criterion(label(criterion), say.turned(text(x, p), text(y, q)));
    }),
    ...(one.members === undefined ? [] : [membersText(one.members, language)]),
    ...one.inputs.map(({ path, pathA, a: x, b: y }) => {
      const text = (value: typeof x) => valueText(level, path, value, b.rulebook, language);
      return say.input(pathText(path, pathA), say.turned(text(x), text(y)));
    }),
    ...(one.conflicts ?? []).map(({ path, pathA, a: x, b: y }) => {
      const text = (disagree: boolean) => (disagree ? say.disagreeing : say.agreeing);
      return say.sources(pathText(path, pathA), x && y ? say.disagreeOtherwise : say.turned(text(x), text(y)));
    }),
    ...one.bounds.map(({ criterion, at, a: x, b: y }) => {
      const check = a.verdict.criteria.find(({ id }) => id === criterion)?.checks.find((each) => each.at === at);
      const fact = a.rulebook.facts[level].get(check?.fact ?? '');
      const text = (value: typeof x) =>
        checkValueText(a.rulebook, level, check?.fact ?? '', value, vocabulary.noParameter, language);
      return say.bound(fact?.labels[language] ?? label(criterion), say.turned(text(x), text(y)));
    }),
    ...one.readings.map(({ reading, a: x, b: y }) => {
      const choice = (option: string) =>
        choiceWords([...a.rulebook.readings, ...b.rulebook.readings], reading, option, language);
      const text = (option: string | null) => (option === null ? say.none : choice(option)[1]);
      return say.reading(choice('')[0], say.turned(text(x), text(y)));
    }),
    ...(one.otherInputs ?? []).map(({ path, pathA, a: x, b: y }) => {
      const text = (value: NonNullable<typeof x> | null) => valueText(level, path, value, b.rulebook, language);
      const change = x === undefined || y === undefined ? say.unlike : say.turned(text(x), text(y));
      return say.other(pathText(path, pathA), change);
    }),
    ...(one.evidence ?? []).map(({ path, pathA }) =>
      say.other(vocabulary.evidenceOn(pathText(path, pathA)), say.unlike),
    ),
  ];
  const head = vocabulary.verdict(vocabulary.level[level], one.id, day, outcome);
  // Of both sides alike it is said once.
  const notes = new Set([a, b].flatMap(({ verdict, rulebook }) => whatIfNote(verdict, rulebook, language) ?? []));
  return [
    printable(`${one.same ? '=' : '≠'} ${head}`),
    ...[...notes, ...lines].map((line) => `    ${printable(line)}`),
  ];
}

/** How many there were and are, and who is on one side only: numbered as on the side that has them. */
function membersText({ a, b, onlyA, onlyB }: NonNullable<Comparison['members']>, language: Language): string {
  const say = compareWords[language];
  const names = (paths: readonly string[]) =>
    paths.length === 0 ? undefined : memberNames(paths, undefined, language);
  return say.members(say.turned(say.persons(a), say.persons(b)), names(onlyA), names(onlyB));
}

function criterionIn({ rulebook, verdict }: ComparedSide, id: string): Criterion | undefined {
  return ruleOf(rulebook, verdict.rule)?.criteria.find((criterion) => criterion.id === id);
}
