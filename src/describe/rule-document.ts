/** What a rulebook says, laid out as documents: the whole of it, its names alone, one part of it. */
import {
  type Block,
  type Document,
  pairsBlock,
  type Section,
  said,
  sectionOf,
  tableBlock,
} from '../present/document.js';
import { words } from '../words/index.js';
import { ruleDocumentWords } from '../words/rule-document.js';
import type { Language } from '../words/words.js';
import type { CriterionPage, DerivedFactPage } from './describe-criterion.js';
import type { ParameterPage } from './describe-parameter.js';
import type { ReadingPage } from './describe-reading.js';
import type { MeasurePage, RulebookPage, VerdictPage } from './describe-rulebook.js';
import { anchor, RuleSections } from './rule-sections.js';

function documentOf(
  { title, id, version, validFrom, validTo }: RulebookPage,
  language: Language,
  sections: readonly Section[],
): Document {
  const { rules } = words[language];
  const about = `${id} ${version}${rules.sentenceSeparator}${ruleDocumentWords[language].validity(validFrom, validTo)}`;
  return { title, blocks: [said(about)], sections };
}

/** A group under a heading; measures need not be. */
function groupsOf(
  name: 'measures' | 'parameters' | 'readings' | 'sources',
  language: Language,
  sections: readonly Section[],
  blocks: readonly Block[] = [],
): Section[] {
  if (name === 'measures' && sections.length + blocks.length === 0) return [];
  return [sectionOf(name, ruleDocumentWords[language].heading[name], blocks, sections)];
}

/** The whole rulebook. */
export function rulebookDocument(page: RulebookPage, language: Language): Document {
  const layout = new RuleSections(language);
  const { verdicts, measures, parameters, readings, sources } = page;
  return documentOf(page, language, [
    ...verdicts.map((one) => layout.verdict(one, true)),
    ...groupsOf(
      'measures',
      language,
      measures.map((one) => layout.measure(one, true)),
    ),
    ...groupsOf(
      'parameters',
      language,
      parameters.map((one) => layout.parameter(one)),
    ),
    ...groupsOf(
      'readings',
      language,
      readings.map((one) => layout.reading(one)),
    ),
    ...groupsOf(
      'sources',
      language,
      sources.map((one) => layout.source(one)),
    ),
  ]);
}

/** The names of everything in a rulebook, without what stands behind them. */
export function overviewDocument(page: RulebookPage, language: Language): Document {
  const layout = new RuleSections(language);
  const { verdicts, measures, parameters, readings } = page;
  const named = (pages: readonly { id: string; title: string }[]) => [
    pairsBlock(pages.map(({ id, title }) => [id, title])),
  ];
  const { heading } = ruleDocumentWords[language];
  return documentOf(page, language, [
    ...verdicts.map(({ id, title, criteria }) =>
      sectionOf(anchor('verdict', id), layout.named(title, id), [
        tableBlock(
          [heading.id, heading.criterion, heading.required, heading.decidedBy],
          criteria.map((one) => [one.id, one.title, ...layout.counting(one)]),
        ),
      ]),
    ),
    ...groupsOf('measures', language, [], measures.length === 0 ? [] : named(measures)),
    ...groupsOf('parameters', language, [], named(parameters)),
    ...groupsOf('readings', language, [], named(readings)),
  ]);
}

/** One part of a rulebook by itself. */
export type RulebookPart =
  | { readonly kind: 'criterion'; readonly page: CriterionPage }
  | { readonly kind: 'verdict'; readonly page: VerdictPage }
  | { readonly kind: 'measure'; readonly page: MeasurePage }
  | { readonly kind: 'parameter'; readonly page: ParameterPage }
  | { readonly kind: 'reading'; readonly page: ReadingPage }
  | { readonly kind: 'fact'; readonly page: DerivedFactPage };

/** One part of a rulebook. */
export function partDocument(part: RulebookPart, language: Language): Document {
  const { title, blocks, sections = [] } = partSection(part, new RuleSections(language));
  return { title, blocks, sections };
}

function partSection(part: RulebookPart, layout: RuleSections): Section {
  switch (part.kind) {
    case 'criterion':
      return layout.criterion(part.page, true);
    case 'verdict':
      return layout.verdict(part.page, false);
    case 'measure':
      return layout.measure(part.page, false);
    case 'parameter':
      return layout.parameter(part.page);
    case 'reading':
      return layout.reading(part.page);
    case 'fact':
      return layout.derived(part.page);
  }
}

/** All parameters, or all readings, of a rulebook. */
export function listDocument(page: RulebookPage, list: 'parameters' | 'readings', language: Language): Document {
  const layout = new RuleSections(language);
  const sections =
    list === 'parameters'
      ? page.parameters.map((one) => layout.parameter(one))
      : page.readings.map((one) => layout.reading(one));
  return documentOf(page, language, sections);
}
