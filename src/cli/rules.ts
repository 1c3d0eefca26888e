/** `tuopin rules`: what a rulebook says, for people to read and for programs. */
import { printableJson } from '../base/printable.js';
import { nearest } from '../base/suggest.js';
import { coverageDocument } from '../describe/coverage-document.js';
import { describeCoverage } from '../describe/describe-coverage.js';
import { type CasesOf, derivedNamesIn, describeCriterion, describeDerived } from '../describe/describe-criterion.js';
import { describeParameter } from '../describe/describe-parameter.js';
import { describeReading } from '../describe/describe-reading.js';
import { describeMeasure, describeRulebook, describeVerdictRule } from '../describe/describe-rulebook.js';
import { lifecycleDocument } from '../describe/lifecycle-document.js';
import {
  listDocument,
  overviewDocument,
  partDocument,
  type RulebookPart,
  rulebookDocument,
} from '../describe/rule-document.js';
import type { Document } from '../present/document.js';
import { documentHtml } from '../present/document-html.js';
import { documentMarkdown } from '../present/document-markdown.js';
import { documentText } from '../present/document-text.js';
import { hunanClauses } from '../rulebook/builtin-clauses.js';
import { hunanLifecycle } from '../rulebook/builtin-lifecycle.js';
import { type ClauseMap, readClauses } from '../rulebook/clauses.js';
import { readLifecycle } from '../rulebook/lifecycle.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { criteriaOf, rulesOf } from '../rulebook/rules.js';
import type { Language } from '../words/words.js';
import { UsageError } from './exit.js';
import { companionIn } from './load-folder.js';
import type { Session } from './session.js';

/** The formats of `rules`. */
export const ruleFormats = ['text', 'md', 'html', 'json'] as const;

/** What every part of `rules` is asked with. */
export interface RuleOptions {
  readonly rulebook: Rulebook;
  readonly format: (typeof ruleFormats)[number];
  readonly casesOf?: CasesOf;
}

/** Everything in a rulebook: as text its names, in the other formats all of it. */
export function ruleList({ rulebook, format, casesOf }: RuleOptions, { language }: Session): string {
  const page = describeRulebook(rulebook, language, casesOf);
  const layout = format === 'text' ? overviewDocument : rulebookDocument;
  return rendered(format, page, layout(page, language), language);
}

/**
 * One part of a rulebook.
 * @throws UsageError where there is none of that id
 */
export function rulePart(id: string, { rulebook, format, casesOf }: RuleOptions, { language, say }: Session): string {
  const part = partOf(id, rulebook, language, casesOf);
  if (part === undefined) throw new UsageError(say.rules.unknown(id, nearest(id, idsIn(rulebook))));
  return rendered(format, part.page, partDocument(part, language), language);
}

/** All parameters, or all readings. */
export function ruleParts(
  list: 'parameters' | 'readings',
  { rulebook, format }: RuleOptions,
  { language }: Session,
): string {
  const page = describeRulebook(rulebook, language);
  return rendered(format, page[list], listDocument(page, list, language), language);
}

/**
 * The clause map of the rulebook in a folder, or of the built-in one.
 * @throws UsageError where the folder has none, InvalidRulebookError where it does not fit the rulebook
 */
export function ruleCoverage(folder: string | undefined, { rulebook, format }: RuleOptions, session: Session): string {
  const { language } = session;
  const page = describeCoverage(clausesOf(folder, rulebook, session), rulebook, language);
  return rendered(format, page, coverageDocument(page, language), language);
}

/**
 * The lifecycle of the rulebook in a folder, or of the built-in one.
 * @throws UsageError where the folder has none, InvalidRulebookError where it does not fit the rulebook
 */
export function ruleLifecycle(folder: string | undefined, { rulebook, format }: RuleOptions, session: Session): string {
  const { language, say } = session;
  const own = (path: string) => {
    const file = companionIn(path, 'lifecycle.json', say.unreadableRulebook);
    if (file === undefined) throw new UsageError(say.rules.noLifecycle(path));
    return readLifecycle(file, rulebook);
  };
  const lifecycle = folder === undefined ? hunanLifecycle() : own(folder);
  return rendered(format, lifecycle, lifecycleDocument(lifecycle, rulebook, language), language);
}

function clausesOf(folder: string | undefined, rulebook: Rulebook, { say }: Session): ClauseMap {
  if (folder === undefined) return hunanClauses();
  const file = companionIn(folder, 'clauses.json', say.unreadableRulebook);
  if (file === undefined) throw new UsageError(say.rules.noClauses(folder));
  return readClauses(file, rulebook);
}

function partOf(id: string, rulebook: Rulebook, language: Language, casesOf?: CasesOf): RulebookPart | undefined {
  const verdict = rulebook.verdicts.get(id);
  if (verdict !== undefined) {
    return { kind: 'verdict', page: describeVerdictRule(verdict, rulebook, language, casesOf) };
  }
  const measure = rulebook.measures.get(id);
  if (measure !== undefined) return { kind: 'measure', page: describeMeasure(measure, rulebook, language, casesOf) };
  const criterion = criteriaOf(rulebook).find((one) => one.id === id);
  if (criterion !== undefined) {
    return { kind: 'criterion', page: describeCriterion(criterion, rulebook, language, casesOf) };
  }
  const parameter = rulebook.parameters.get(id);
  if (parameter !== undefined) return { kind: 'parameter', page: describeParameter(parameter, rulebook, language) };
  const reading = rulebook.readings.find((one) => one.id === id);
  if (reading !== undefined) return { kind: 'reading', page: describeReading(reading, rulebook, language) };
  const fact = describeDerived(id, rulebook, language);
  return fact && { kind: 'fact', page: fact };
}

function idsIn(rulebook: Rulebook): string[] {
  return [
    ...rulesOf(rulebook).map(({ id }) => id),
    ...criteriaOf(rulebook).map(({ id }) => id),
    ...rulebook.parameters.keys(),
    ...rulebook.readings.map(({ id }) => id),
    ...derivedNamesIn(rulebook),
  ];
}

export function rendered(format: RuleOptions['format'], page: unknown, document: Document, language: Language): string {
  switch (format) {
    case 'json':
      return `${printableJson(page, 2)}\n`;
    case 'html':
      return documentHtml(document, language);
    case 'md':
      return documentMarkdown(document, language);
    case 'text':
      return documentText(document, language);
  }
}
