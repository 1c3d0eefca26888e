/** A whole rulebook as people read it, in plain data with the words of one language. */
import type { Level } from '../records/catalog.js';
import type { Rulebook, VerdictRule } from '../rulebook/rulebook.js';
import type { Language } from '../words/words.js';
import { type CitationPage, describeCitation } from './describe-citation.js';
import { type CasesOf, type CriterionPage, describeCriterion } from './describe-criterion.js';
import { describeParameter, type ParameterPage } from './describe-parameter.js';
import { describeReading, type ReadingPage } from './describe-reading.js';

/** What a level is judged by. */
export interface VerdictPage {
  readonly id: string;
  readonly level: Level;
  readonly title: string;
  readonly citations: readonly CitationPage[];
  readonly criteria: readonly CriterionPage[];
}

/** A document that rules and figures rest on. */
export interface SourcePage {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly date?: string;
  readonly note?: string;
}

/** A rulebook. */
export interface RulebookPage {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly verdicts: readonly VerdictPage[];
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

/** All that a rulebook says. `casesOf` finds the cases that test a criterion; without it none are named. */
export function describeRulebook(rulebook: Rulebook, language: Language, casesOf?: CasesOf): RulebookPage {
  const { id, version, labels, validFrom, validTo, verdicts, parameters, readings, sources } = rulebook;
  return {
    id,
    version,
    title: labels[language],
    validFrom,
    validTo,
    verdicts: [...verdicts.values()].map((rule) => describeVerdictRule(rule, rulebook, language, casesOf)),
    parameters: [...parameters.values()].map((parameter) => describeParameter(parameter, rulebook, language)),
    readings: readings.map((reading) => describeReading(reading, rulebook, language)),
    sources: sources.map(({ title, issuer, date, note, ...source }) => ({
      id: source.id,
      title: title[language],
      issuer: issuer[language],
      ...(date === undefined ? {} : { date }),
      ...(note === undefined ? {} : { note: note[language] }),
    })),
  };
}
