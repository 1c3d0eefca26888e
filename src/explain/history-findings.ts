/** What cannot be true in a household's history, in sentences. */
import type { Day } from '../base/date.js';
import type { EvaluateOptions } from '../evaluate/evaluate.js';
import { findContradictions, type ParsedHousehold } from '../evaluate/find-contradictions.js';
import { valueAt } from '../records/at-path.js';
import type { Label } from '../records/field.js';
import { parseBy } from '../records/parse.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { words } from '../words/index.js';
import type { FindingCode } from '../words/sentences.js';
import type { Language } from '../words/words.js';
import { inBoth, inputLabel } from './case.js';
import { memberIndex, memberName } from './people.js';

/** By which rules a household is judged, and how they are read. */
export type HowJudged = EvaluateOptions<RulebookTypes> & { readonly rulebook: Rulebook };

/** A finding in a household's history: something that cannot be true. */
export interface HistoryFinding {
  readonly code: FindingCode;
  readonly paths: readonly string[];
  readonly sentence: Label;
}

/** What cannot be true in a household's history. */
export function historyFindings(record: ParsedHousehold, { rulebook }: Pick<HowJudged, 'rulebook'>): HistoryFinding[] {
  const { fields } = rulebook;
  return findContradictions(record).map(({ code, paths, step }) => {
    const sentence = inBoth((language) => {
      const of = { verdict: record, record, rulebook, language };
      const dated = paths.filter((path) => fields.at('household', path)?.kind === 'date');
      const member = memberIndex(paths[0] ?? '');
      return words[language].sentences.lifecycle.code[code]({
        step: step === undefined ? '' : (fields.groupAt('household', `procedure.${step}`)?.label[language] ?? step),
        member: member === undefined ? '' : memberName(member, record, language),
        dates: dated
          .map((path) => `${inputLabel(of, path)} ${words[language].day(String(valueAt(record, path)))}`)
          .join(words[language].listSeparator),
      });
    });
    return { code, paths, sentence };
  });
}

/** What cannot be true in a household's history, in sentences. @throws InvalidRecordError, RangeError as `nextSteps` does */
export function contradictionLines(
  value: unknown,
  { asOf, rulebook }: HowJudged & { readonly asOf: Day },
  language: Language,
): string[] {
  const record = parseBy(rulebook.fields, value, { asOf });
  if (record.level !== 'household') throw new RangeError('Only a household has a life in the poverty register.');
  return findingLines(historyFindings(record, { rulebook }), language);
}

/** Findings as lines for people. */
export function findingLines(findings: readonly HistoryFinding[], language: Language): string[] {
  const { lifecycle, colon } = words[language].sentences;
  return findings.map(({ sentence }) => `${lifecycle.finding}${colon}${sentence[language]}`);
}
