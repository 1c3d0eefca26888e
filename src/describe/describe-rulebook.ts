/** A whole rulebook as people read it, in plain data with the words of one language. */
import type { Level } from '../records/catalog.js';
import { choiceWords } from '../rulebook/choice-words.js';
import type { Amount, MeasureRule, Rulebook, VerdictRule } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import { ruleDocumentWords } from '../words/rule-document.js';
import type { Language } from '../words/words.js';
import { type CitationPage, describeCitation } from './describe-citation.js';
import { type CasesOf, type CriterionPage, describeCriterion } from './describe-criterion.js';
import { describeParameter, type ParameterPage } from './describe-parameter.js';
import { describeReading, type ReadingPage } from './describe-reading.js';

/** A verdict's rule in words: what a level is judged by. */
export interface VerdictPage {
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  readonly citations: readonly CitationPage[];
  readonly criteria: readonly CriterionPage[];
}

/** A measure in words: what may be received, by whom, and under which criteria. */
export interface MeasurePage extends VerdictPage {
  /** Present where it is each member who may receive it. */
  readonly subject?: 'member';
  /** What it gives, where the document gives a figure. */
  readonly amount?: Amount & {
    readonly figure: ParameterPage;
    readonly text: string;
    /** What it is instead where another reading is taken. */
    readonly otherwise: readonly { readonly figure: ParameterPage; readonly text: string }[];
  };
}

/** A source in words: a document that rules and figures rest on. */
export interface SourcePage {
  readonly id: string;
  /** What it is called where it is cited, if its id is no number of a document. */
  readonly name?: string;
  readonly title: string;
  readonly issuer: string;
  readonly date?: string;
  readonly note?: string;
}

/** A rulebook in words. */
export interface RulebookPage {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly verdicts: readonly VerdictPage[];
  readonly measures: readonly MeasurePage[];
  readonly parameters: readonly ParameterPage[];
  readonly readings: readonly ReadingPage[];
  readonly sources: readonly SourcePage[];
}

/** The rule that a level's verdict follows. */
export function describeVerdictRule(
  { id, level, labels, citations, criteria }: VerdictRule,
  rulebook: Rulebook,
  language: Language,
  casesOf?: CasesOf,
): VerdictPage {
  return {
    id,
    level,
    title: labels[language],
    citations: citations.map((citation) => describeCitation(citation, rulebook, language)),
    criteria: criteria.map((criterion) => describeCriterion(criterion, rulebook, language, casesOf)),
  };
}

/** Describes a measure in a language. */
export function describeMeasure(
  measure: MeasureRule,
  rulebook: Rulebook,
  language: Language,
  casesOf?: CasesOf,
): MeasurePage {
  const { subject, amount } = measure;
  const { amount: amountText } = ruleDocumentWords[language];
  const figureAt = (id: string) => {
    const parameter = rulebook.parameters.get(id);
    return parameter && describeParameter(parameter, rulebook, language);
  };
  const figure = amount && figureAt(amount.parameter);
  const told = (page: ParameterPage) =>
    // The figure that changes a rate says so itself.
    amount === undefined || amount.per === 'base' ? page.title : amountText(amount, page.title, subject === 'member');
  return {
    ...describeVerdictRule(measure, rulebook, language, casesOf),
    ...(subject === undefined ? {} : { subject }),
    ...(amount === undefined || figure === undefined
      ? {}
      : {
          amount: {
            ...amount,
            figure,
            text: told(figure),
            otherwise: (amount.choices ?? []).flatMap(({ reading, option, parameter }) => {
              const other = figureAt(parameter);
              if (other === undefined) return [];
              const choice = choiceWords(rulebook.readings, reading, option, language);
              return [{ figure: other, text: words[language].rules.under(...choice, told(other)) }];
            }),
          },
        }),
  };
}

/**
 * Describes all that a rulebook says, in a language. `casesOf` finds the cases that test a criterion; without it none are
 * named.
 */
export function describeRulebook(rulebook: Rulebook, language: Language, casesOf?: CasesOf): RulebookPage {
  const { id, version, labels, validFrom, validTo, verdicts, measures, parameters, readings, sources } = rulebook;
  return {
    id,
    version,
    title: labels[language],
    validFrom,
    validTo,
    verdicts: [...verdicts.values()].map((rule) => describeVerdictRule(rule, rulebook, language, casesOf)),
    measures: [...measures.values()].map((one) => describeMeasure(one, rulebook, language, casesOf)),
    parameters: [...parameters.values()].map((parameter) => describeParameter(parameter, rulebook, language)),
    readings: readings.map((reading) => describeReading(reading, rulebook, language)),
    sources: sources.map(({ title, issuer, date, note, ...source }) => ({
      id: source.id,
      ...(source.name === undefined ? {} : { name: source.name[language] }),
      title: title[language],
      issuer: issuer[language],
      ...(date === undefined ? {} : { date }),
      ...(note === undefined ? {} : { note: note[language] }),
    })),
  };
}
