/** What to do next, in sentences: what would have to change, what is still to be asked and what each answer would do. */
import type { Answer, Effect } from '../advise/answers.js';
import type { Change } from '../advise/change.js';
import { type Question, questions } from '../advise/questions.js';
import { remedy } from '../advise/remedy.js';
import type { EvaluateOptions } from '../evaluate/evaluate.js';
import type { Verdict } from '../evaluate/verdict.js';
import { facts } from '../facts/registry.js';
import { fieldAt, patternOf } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { memberIndex, memberName, memberNames } from './people.js';
import { pathLabel } from './table.js';

/** What the steps are told about. */
export interface Case {
  readonly verdict: Verdict;
  /** Without it only what is missing can be named. */
  readonly record: ParsedRecord | undefined;
  readonly rulebook: Rulebook;
  readonly language: Language;
  /** How the verdict was reached. */
  readonly options: EvaluateOptions;
}

/** The steps, in the order in which they are best taken. */
export function nextSteps(of: Case): string[] {
  const { verdict, record, language, options } = of;
  const { sentences } = words[language];
  // Of a what-if nothing follows.
  if (verdict.outcome === 'met') return verdict.overrides === undefined ? [sentences.afterMet[verdict.level]] : [];
  if (verdict.outcome === 'undetermined') {
    if (record === undefined) return verdict.missing.length === 0 ? [] : [missingText(of, verdict.missing)];
    return questionTexts(of, questions(record, options));
  }
  if (record === undefined) return [];
  const { changes, open, beyondReach } = remedy(record, options);
  return [
    ...changes.map((change) => changeText(of, change)),
    ...(beyondReach.length === 0
      ? []
      : [sentences.beyondReach(beyondReach.map((id) => criterionLabel(of, id)).join(words[language].listSeparator))]),
    ...(open.length === 0 ? [] : [missingText(of, open)]),
  ];
}

function missingText(of: Case, paths: readonly string[]): string {
  const { sentences, listSeparator } = words[of.language];
  return `${sentences.stillOpen}${sentences.colon}${paths.map((path) => inputLabel(of, path)).join(listSeparator)}`;
}

/** The label of an input; a member's with the member. */
export function inputLabel({ verdict, record, language, rulebook }: Omit<Case, 'options'>, path: string): string {
  const index = memberIndex(path);
  const label = fieldAt(verdict.level, path)?.label[language];
  if (index === undefined || label === undefined) return pathLabel(verdict.level, path, language, rulebook);
  return words[language].sentences.ofMember(memberName(index, record, language), label);
}

function criterionLabel({ verdict, rulebook, language }: Case, id: string): string {
  const criterion = rulebook.verdicts.get(verdict.level)?.criteria.find((one) => one.id === id);
  return criterion?.labels[language] ?? id;
}

function changeText({ verdict, record, language }: Case, change: Change): string {
  const { sentences, unit: units, alternative } = words[language];
  const { path, by, unit, to, fact, each, or = [] } = change;
  const field = fieldAt(verdict.level, path);
  const index = memberIndex(path);
  const pattern = patternOf(path);
  const codes = [to, ...or].map((code) => field?.options?.[String(code)]?.[language] ?? String(code));
  const told = {
    label: field?.label[language] ?? path,
    member: index === undefined ? '' : memberName(index, record, language),
    by: by?.replace('-', '') ?? '',
    unit: unit === undefined ? '' : ` ${units[unit] ?? unit}`,
    rising: by?.startsWith('-') !== true,
    fact: facts[verdict.level].get(fact)?.labels[language] ?? fact,
    each: each ?? '',
    to: codes.join(alternative),
  };
  const kind = by !== undefined ? 'number' : typeof to === 'boolean' ? 'boolean' : 'code';
  const own = Object.hasOwn(sentences.change, pattern) ? sentences.change[pattern] : undefined;
  return (own ?? sentences.anyChange[kind])(told);
}

/** The questions in order; what is asked of several members, with the same answers, is asked once. */
function questionTexts(of: Case, asked: readonly Question[]): string[] {
  const { sentences } = words[of.language];
  const grouped = new Map<string, { readonly paths: string[]; readonly effects: string }>();
  for (const question of asked) {
    const effects = question.kind === 'parameter' ? '' : effectsOf(of, question).join(sentences.semicolon);
    const key = `${patternOf(question.path)} ${effects}`;
    const same = grouped.get(key) ?? { paths: [], effects };
    same.paths.push(question.path);
    grouped.set(key, same);
  }
  return [...grouped.values()].map(({ paths, effects }) => {
    const label = labelOfAll(of, paths);
    return effects === '' ? sentences.missingParameter(label) : `${sentences.ask(label)}${sentences.colon}${effects}`;
  });
}

/** The label of one input, or of the same input of several members. */
function labelOfAll(of: Case, paths: readonly string[]): string {
  const { verdict, record, language } = of;
  const [first = ''] = paths;
  const label = fieldAt(verdict.level, first)?.label[language];
  if (memberIndex(first) === undefined || label === undefined) return inputLabel(of, first);
  return words[language].sentences.ofMember(memberNames(paths, record, language), label);
}

/** The answers that do the same are told together. */
function effectsOf(of: Case, { path, kind, unit, answers }: Question): string[] {
  const { sentences, unit: units, yes, no } = words[of.language];
  const field = fieldAt(of.verdict.level, path);
  const unitText = unit === undefined ? '' : unit === 'percent' ? '%' : ` ${units[unit] ?? unit}`;
  const grouped = new Map<string, string[]>();
  answers.forEach((answer, index) => {
    const effect = effectText(of, answer);
    const texts = grouped.get(effect) ?? [];
    grouped.set(effect, texts);
    if ('value' in answer) {
      const { value } = answer;
      texts.push(typeof value === 'boolean' ? (value ? yes : no) : (field?.options?.[value]?.[of.language] ?? value));
      return;
    }
    const next = neighbour(answers[index + 1], 'from');
    const before = neighbour(answers[index - 1], 'to');
    const { from, to } = answer;
    if (kind === 'date') {
      texts.push(sentences.days(from, next, next === undefined ? to : undefined));
      return;
    }
    // Of the two ends that meet the bound is the shorter one: up to 8.9, not less than 8.900001.
    const below = isShorter(to, next) ? undefined : next;
    const above = isShorter(before, from) ? before : undefined;
    texts.push(sentences.range(from, below, below === undefined ? to : undefined, unitText, above));
  });
  return [...grouped].map(([effect, texts]) => sentences.effect(texts.join(sentences.answers), effect));
}

function neighbour(answer: Answer | undefined, end: 'from' | 'to'): string | undefined {
  return answer === undefined || 'value' in answer ? undefined : answer[end];
}

function isShorter(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.length < other.length;
}

function effectText(of: Case, { settles, verdict }: Effect): string {
  const { sentences, outcome: outcomes, listSeparator } = words[of.language];
  if (settles.length === 0) return sentences.nothingAlone;
  const settled = settles.map(({ criterion, outcome }) =>
    sentences.settled(criterionLabel(of, criterion), outcomes[outcome]),
  );
  return `${settled.join(listSeparator)}${verdict === undefined ? '' : sentences.decides(outcomes[verdict])}`;
}
