/** What comes of a case: its line in the list, what it adds to the sums, and its verdict with all that is said of it. */

import { type OpenInput, openQuestionsOf } from '../advise/open-questions.js';
import { InvalidRecordError, isInvalidRecordError } from '../base/errors.js';
import type { Issue } from '../base/issue.js';
import type { Outcome } from '../base/outcome.js';
import { isValues } from '../base/values.js';
import { createEvaluator, judgeBy } from '../evaluate/evaluate.js';
import { evaluateReadings } from '../evaluate/evaluate-readings.js';
import type { ParameterValues } from '../evaluate/set-parameters.js';
import type { Verdict } from '../evaluate/verdict.js';
import { readingsText } from '../explain/all-readings.js';
import { type Explanation, explain } from '../explain/explanation.js';
import { howReached } from '../explain/how-reached.js';
import { answerTexts, askText } from '../explain/question-text.js';
import { MARKS } from '../explain/text.js';
import { describeFinding } from '../inspect/describe-finding.js';
import { inspect } from '../inspect/inspect.js';
import { type ListedRecord, type ListedSums, listing } from '../listing/listed.js';
import { reserving, withReservations } from '../listing/reservations.js';
import type { ListCounts, Listed, ListSettings, Sums } from '../listing/result.js';
import { isLevel } from '../records/catalog.js';
import { soundText } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { parseRecord } from '../rulebook/rulebook-records.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import type { ValueCell } from '../tables/record-draft.js';
import type { Language } from '../words/words.js';
import type { CaseEntry } from './case-file.js';
import { declinedOf } from './case-texts.js';
import { laidNotes } from './laid-notes.js';
import type { PageMask } from './page-mask.js';
import { toldHere } from './told-here.js';

/** A case as a list shows it; plain data. */
export interface JudgedCase {
  readonly entry: CaseEntry;
  readonly row: ListedRecord;
  readonly counts: ListCounts;
}

/** A case that could be judged. */
export interface ReachedCase {
  readonly record: ParsedRecord;
  readonly verdict: Verdict;
}

/** All that is said of one. */
export interface ToldCase extends ReachedCase {
  readonly explanation: Explanation;
  readonly asked: readonly AskedCase[];
  readonly findings: readonly string[];
  /** Whether the outcome hangs on how the text is read, and by which readings. */
  readonly readings: readonly string[];
}

/** A question with what each answer to it would do by itself. */
export interface AskedCase extends OpenInput {
  readonly text: string;
  readonly effects: readonly string[];
  /** Some answers settle nothing by themselves. */
  readonly isPartly: boolean;
  /** Another list tells it too: an answer does what is told of it only where the list says the same. */
  readonly isBeside: boolean;
}

/** Judges cases by one rulebook and words what comes of them in one language. */
export class CaseJudge {
  readonly #evaluator;
  /** What its lists are made by. */
  readonly settings: ListSettings;
  readonly #listing;
  readonly #reservationsOf;
  /** The same without a mask: what is saved, or handed out, comes of it. */
  readonly plain: CaseJudge;

  constructor(
    readonly rulebook: Rulebook,
    readonly language: Language,
    /** Figures of policy that are put in the place of the rulebook's own. @throws InvalidRecordError where one is none */
    readonly parameters?: ParameterValues,
    /** By which everything is worded. */
    readonly mask?: PageMask | undefined,
  ) {
    this.plain = mask === undefined ? this : new CaseJudge(rulebook, language, parameters);
    const put = parameters === undefined ? {} : { parameters };
    this.#evaluator = createEvaluator<RulebookTypes>({ rulebook, ...put });
    this.settings = { language, rulebook, severalFiles: false };
    this.#listing = listing(this.settings);
    this.#reservationsOf = reserving(this.settings);
  }

  /** @throws InvalidRecordError where the case is no record, with what it was refused with where it was read */
  reach(entry: CaseEntry): ReachedCase {
    const { record: given, issues } = this.said(entry);
    if (issues.length > 0) throw new InvalidRecordError(issues);
    try {
      const record = parseRecord<RulebookTypes>(given, { rulebook: this.rulebook }) as ParsedRecord;
      return { record, verdict: this.#evaluator.evaluate(record as never) };
    } catch (error) {
      if (this.mask === undefined || !isInvalidRecordError(error)) throw error;
      throw new InvalidRecordError(error.issues.map(this.mask.issue));
    }
  }

  /** The case as it may be shown. */
  said(entry: CaseEntry): CaseEntry {
    return this.mask?.entry(entry) ?? entry;
  }

  /** The case as the list shows it. */
  judged(entry: CaseEntry): JudgedCase {
    const result = this.resultOf(entry);
    this.#listing.count(result);
    const row = this.#listing.listed(result);
    const { declined } = toldHere(entry, this);
    const notes = [
      ...row.notes,
      ...(declined === '' ? [] : [{ mark: MARKS.undetermined, text: declined }]),
      ...laidNotes(entry, this).map((text) => ({ mark: '!', text })),
    ];
    return { entry, row: { ...row, notes }, counts: this.#listing.counted() };
  }

  /** What comes of it, with its cells. */
  resultOf(entry: CaseEntry): Listed {
    const { place, cells } = entry;
    const beside = cells === undefined ? {} : { cells };
    try {
      return { place, ...this.reach(entry), ...beside };
    } catch (error) {
      if (!isInvalidRecordError(error)) throw error;
      const written = this.said(entry).record;
      const { level, id } = isValues(written) ? written : {};
      // Of one whose id is what is in doubt its cell says it; under a mask nobody.
      const inCell = this.mask === undefined ? (cells?.id as Partial<ValueCell> | undefined)?.text : undefined;
      const refusal = {
        id: soundText(id) ?? inCell ?? null,
        level: isLevel(level) ? level : null,
        issues: error.issues,
      };
      return { place, refusal, written, ...beside };
    }
  }

  /** What is said of a case that could be judged; this takes longer than judging it. */
  told(entry: CaseEntry, reached: ReachedCase): ToldCase {
    const { rulebook, language: lang } = this;
    const { record, verdict } = reached;
    const { cells, place } = entry;
    const origin = cells === undefined ? undefined : { file: place.file, cells };
    const plain = explain<RulebookTypes>(verdict, { lang, record, rulebook, origin });
    const explanation = withReservations(plain, this.#reservationsOf(verdict, record));
    const { typed, declined } = toldHere(entry, this);
    const told = [...(explanation.origins ?? []), ...laidNotes(entry, this), typed, declined];
    const origins = told.filter((line) => line !== '');
    const how = howReached(verdict, rulebook);
    const judge = judgeBy(how);
    const of = { verdict, record, rulebook, language: lang, options: how, cells };
    const isDeclined = ({ path }: OpenInput) => Number(declinedOf(entry).includes(path));
    return {
      ...reached,
      explanation: { ...explanation, origins },
      // What somebody would not say is not asked first again.
      asked: openQuestionsOf(judge, judge.ready(record, how), verdict)
        .sort((a, b) => isDeclined(a) - isDeclined(b))
        .map((open) => ({
          ...open,
          text: askText(of, open),
          effects: answerTexts(of, open),
          isBeside: Object.hasOwn(record.evidence ?? {}, open.path),
          isPartly: open.answers.some((one) => one.settles.length === 0 && !('impossible' in one)),
        })),
      findings: inspect<RulebookTypes>(record, { rulebook }).map((one) => describeFinding(one, lang, { rulebook })),
      readings: readingsText(evaluateReadings<RulebookTypes>(record, how), rulebook, lang),
    };
  }

  /** What the cases come to together. */
  sums(cases: readonly JudgedCase[]): ListedSums {
    const all = listing(this.settings);
    for (const { counts } of cases) all.add(counts);
    return all.sums(tallied(cases.map(({ row }) => row)));
  }
}

/** How many cases came out how. */
export function tallied(cases: readonly Pick<ListedRecord, 'outcome' | 'level' | 'id'>[]): Sums {
  const tally: Record<Outcome | 'refused', number> = { met: 0, notMet: 0, undetermined: 0, refused: 0 };
  const ids = new Set<string>();
  let named = 0;
  for (const { outcome, level, id } of cases) {
    tally[outcome] += 1;
    if (id === '') continue;
    named += 1;
    ids.add(`${level} ${id}`);
  }
  return { ...tally, read: cases.length, skipped: 0, notShown: 0, duplicates: named - ids.size };
}

/** Why a case is no record, where it is none. */
export function refusedWith(error: unknown): readonly Issue[] {
  if (!isInvalidRecordError(error)) throw error;
  return error.issues;
}
