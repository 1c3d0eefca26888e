/** What is still to be found out, in sentences, with what each answer would do. */
import type { Answer } from '../advise/answers.js';
import type { OpenInput } from '../advise/open-questions.js';
import { grouped } from '../base/grouped.js';
import { patternOf } from '../records/catalog.js';
import { isNumeric } from '../records/field.js';
import { DEATH_DATE } from '../records/living.js';
import { isExit } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { unitWord } from '../words/unit-text.js';
import { type Case, criterionLabel, inputLabel, type Naming } from './case.js';
import { concludedText, knownSoFar } from './doubts.js';
import { memberIndex, memberName, memberNames } from './people.js';
import { outcomeWords } from './rule-words.js';
import { askedText } from './table.js';

/** The questions in order; what is asked of several members, with the same answers, is asked once. */
export function questionTexts(of: Case, asked: readonly OpenInput[]): string[] {
  const together = grouped(asked, (question) =>
    isTogether(question)
      ? question.criteria.join(' ')
      : `${patternOf(question.path)} ${effectsOf(of, question).join(' ')}`,
  );
  return [...together.values()].map((questions) => groupText(of, questions));
}

/** Nothing that could be answered to it settles anything by itself. */
function isTogether({ kind, answers, partial }: OpenInput): boolean {
  return partial === undefined && kind !== 'parameter' && answers.every(({ settles }) => settles.length === 0);
}

function groupText(of: Case, questions: readonly OpenInput[]): string {
  const { sentences, listSeparator } = words[of.language];
  const [first] = questions;
  if (first === undefined) return '';
  const paths = questions.map(({ path }) => path);
  const concluded = concludedText(of, first.path);
  if (concluded !== undefined) {
    const criteria = first.criteria.map((id) => criterionLabel(of, id));
    return sentences.askConcluded(criteria.join(listSeparator), concluded);
  }
  if (isTogether(first)) {
    const fields = [...new Set(paths.map(patternOf))];
    const labels = fields.map((field) =>
      labelOfAll(
        of,
        paths.filter((path) => patternOf(path) === field),
        questions.some(({ path, because }) => patternOf(path) === field && because === 'zeroBase'),
      ),
    );
    const criteria = first.criteria.map((id) => criterionLabel(of, id));
    return sentences.askTogether(labels.join(listSeparator), criteria.join(listSeparator), paths.length);
  }
  const label = labelOfAll(of, paths, first.because === 'zeroBase');
  const ask = askFor(of, first, label);
  if (first.kind === 'parameter' || first.partial !== undefined) return ask;
  return sentences.answered(ask, effectsOf(of, first).join(sentences.semicolon));
}

/** What one question asks, without what its answers would do. */
export function askText(of: Naming, question: OpenInput): string {
  return askFor(of, question, labelOfAll(of, [question.path], question.because === 'zeroBase'));
}

function askFor(of: Naming, { kind, path }: OpenInput, label: string): string {
  return kind === 'parameter' ? parameterText(of, path, label) : words[of.language].sentences.ask(label);
}

/** A figure that is not there: no document gives it, it holds from a later day, or the rules lack it. */
function parameterText({ rulebook, language }: Naming, path: string, label: string): string {
  const { missingParameter, openParameter, laterParameter } = words[language].sentences;
  const { open, values } = rulebook.parameters.get(path.slice('parameters.'.length)) ?? {};
  if (open === undefined) return missingParameter(label);
  return (values === undefined ? openParameter : laterParameter)(label, open[language]);
}

/** The label of one input, or of the same input of several members. */
function labelOfAll(of: Naming, paths: readonly string[], isZeroBase: boolean): string {
  const { verdict, record, rulebook, language } = of;
  const [first = ''] = paths;
  const field = rulebook.fields.at(verdict.level, first);
  if (paths.length === 1) return withKnown(of, first, isZeroBase);
  if (memberIndex(first) === undefined || field === undefined) return questionLabel(of, first);
  const members = memberNames(paths, record, language);
  return askedOf(of, first, members) ?? words[language].sentences.ofMember(members, field.label[language]);
}

/** What is asked for: of what is so or not, whether it is. */
export function questionLabel(of: Naming, path: string): string {
  const index = memberIndex(path);
  return (
    askedOf(of, path, index === undefined ? '' : memberName(index, of.record, of.language)) ?? inputLabel(of, path)
  );
}

function askedOf({ verdict, rulebook, language }: Naming, path: string, members: string): string | undefined {
  return askedText(verdict.level, path, members, rulebook, language);
}

/** An input with what is known of it: it is asked for because that is too little, or contradicts itself. */
export function withKnown(of: Naming, path: string, isZeroBase: boolean): string {
  const known = knownSoFar(of, path, isZeroBase);
  const label = questionLabel(of, path);
  return known === '' ? label : words[of.language].sentences.knownSoFar(label, known);
}

/** What the answers to one question do, by itself; none where none of them settles anything. */
export function answerTexts(of: Case, question: OpenInput): readonly string[] {
  const { kind, partial } = question;
  return kind === 'parameter' || partial !== undefined || isTogether(question) ? [] : effectsOf(of, question);
}

/** The answers that do the same are told together; of those that settle nothing nothing is told. */
function effectsOf(of: Case, { path, kind, unit, answers }: OpenInput): string[] {
  const { sentences, yes, no, spaced } = words[of.language];
  const field = of.rulebook.fields.at(of.verdict.level, path);
  const isOfDeath = patternOf(path) === DEATH_DATE;
  const word = unit === undefined ? '' : unitWord(unit, of.rulebook.fields.units, of.language, 'short');
  const behind = (figure: string) => spaced(word, figure);
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
      if (to === undefined && isOfDeath) texts.push(sentences.living);
      texts.push(sentences.days(from, next, next === undefined ? to : undefined));
      return;
    }
    if (kind === 'count') {
      // No count is below nothing.
      texts.push(sentences.range(from ?? (to === '0' ? to : undefined), undefined, to, behind, undefined));
      return;
    }
    // Of the two ends that meet the bound is the shorter one: up to 8.9, not less than 8.900001.
    const below = isShorter(to, next) ? undefined : next;
    const above = isShorter(before, from) ? before : undefined;
    texts.push(sentences.range(from, below, below === undefined ? to : undefined, behind, above));
  });
  const [first] = answers;
  // Whatever the figure, the same follows; it has to be filled in all the same. Of whom a rule is about it is asked
  // whether he is living: of the dead nothing follows.
  if (grouped.size === 1 && first !== undefined && !isOfDeath) {
    return [
      `${sentences.always(settledText(of, first), field !== undefined && isNumeric(field.kind))}${decidedText(of, first)}`,
    ];
  }
  return [...grouped]
    .filter(([effect]) => effect !== '')
    .map(([effect, texts]) => sentences.effect(texts.join(sentences.answers), effect));
}

function neighbour(answer: Answer | undefined, end: 'from' | 'to'): string | undefined {
  return answer === undefined || 'value' in answer ? undefined : answer[end];
}

function isShorter(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.length < other.length;
}

/** What an answer settles; empty where it settles nothing by itself. */
function effectText(of: Case, answer: Answer): string {
  if (answer.settles.length === 0) return 'impossible' in answer ? words[of.language].sentences.notOfAge : '';
  return `${settledText(of, answer)}${decidedText(of, answer)}`;
}

function settledText(of: Case, { settles }: Answer): string {
  const { sentences, outcome: ofExit, fulfilled, listSeparator } = words[of.language];
  const outcomes = isExit(of.verdict.rule) ? ofExit : fulfilled;
  return settles
    .map(({ criterion, outcome }) => sentences.settled(criterionLabel(of, criterion), outcomes[outcome]))
    .join(listSeparator);
}

function decidedText({ verdict: { rule }, language }: Case, { verdict }: Answer): string {
  return verdict === undefined ? '' : words[language].sentences.decides(outcomeWords(rule, language)[verdict]);
}
