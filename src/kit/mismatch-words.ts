/** What came otherwise than expected, in words. */
import type { Outcome } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import { issueText } from '../records/describe-issue.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import { kitWords } from '../words/kit.js';
import type { Language } from '../words/words.js';
import type { Mismatch } from './mismatch.js';
import type { CaseRun } from './run-cases.js';

/** A mismatch as the cells of a table. */
export interface WordedMismatch {
  /** What was expected something of, and by which engine where it is not the first. */
  readonly part: string;
  readonly expected: string;
  readonly got: string;
}

/** A mismatch in words. Codes stay as the case file spells them. */
export function wordedMismatch(mismatch: Mismatch, language: Language): WordedMismatch {
  const { run } = kitWords[language];
  const { at, expected, got, lacks, suggestion, engine } = mismatch;
  const part = partText(at, language);
  const lacking =
    lacks === 'criterion'
      ? run.noCriterion(suggestion)
      : lacks === 'margin'
        ? run.noMargin
        : lacks === 'measure'
          ? run.noMeasure
          : undefined;
  return {
    part: printable(engine === 'evaluator' ? part : `${part} ${run.by(engine)}`),
    expected: printable(expected === null && at === 'refused' ? run.notRefused : valueText(expected, at, language)),
    got: printable(lacking ?? (got === null && at === 'refused' ? run.judged : valueText(got, at, language))),
  };
}

/** A mismatch in one sentence. */
export function mismatchSentence(mismatch: Mismatch, language: Language): string {
  const { part, expected, got } = wordedMismatch(mismatch, language);
  return kitWords[language].run.mismatch(part, expected, got);
}

/** Why the record of a case was refused, where nothing or something else was expected; else undefined. */
export function refusalSentence(
  { mismatches, judged }: CaseRun,
  language: Language,
  { fields }: Pick<Rulebook, 'fields'> = hunan2016To2020(),
): string | undefined {
  if (judged.refused === undefined || !mismatches.some(({ at }) => at === 'refused')) return undefined;
  const reasons = judged.refused.map((issue) => issueText(issue, language, fields));
  return kitWords[language].run.because(reasons);
}

function partText(at: string, language: Language): string {
  const { part } = kitWords[language].run;
  const [, kind, id = ''] = /^(criteria|margins)\.(.*)$/.exec(at) ?? [];
  if (kind === 'criteria' || kind === 'margins') return part[kind](id);
  if (at.startsWith('amount')) return part.amount(at.slice('amount.'.length));
  return at === 'missing' || at === 'conflicts' || at === 'tooWide' || at === 'refused' || at === 'engines'
    ? part[at]
    : part.outcome;
}

function valueText(value: Mismatch['expected'], at: string, language: Language): string {
  const { run } = kitWords[language];
  if (value === null || value.length === 0) return run.nothing;
  if (typeof value !== 'string') return run.list(value);
  const { outcome } = words[language];
  const isOutcome = (at === 'outcome' || at.startsWith('criteria.')) && Object.hasOwn(outcome, value);
  return isOutcome ? run.code(value, outcome[value as Outcome]) : value;
}
