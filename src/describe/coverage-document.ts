/** A clause map laid out as a document: how many clauses stand how, each of them, then what of the text is none. */
import { type Cell, type Document, said, sectionOf, tableBlock, tableSections } from '../present/document.js';
import { clauseStatuses, type Lines } from '../rulebook/clauses.js';
import { words } from '../words/index.js';
import { ruleDocumentWords } from '../words/rule-document.js';
import type { Language } from '../words/words.js';
import type { ClausePage, CoveragePage } from './describe-coverage.js';

/** The clause map of a rulebook. */
export function coverageDocument(page: CoveragePage, language: Language): Document {
  const { source, scope, text, counts, clauses, unmapped, openQuestions } = page;
  const { rules, labelled, listSeparator } = words[language];
  const { heading, lineCounts, status: statuses } = ruleDocumentWords[language];
  const about = [source.title, source.issuer, source.date].filter((part) => part !== undefined && part !== '');
  const told = [
    about.join(rules.sentenceSeparator),
    ...(scope === undefined ? [] : [scope]),
    ...(text === undefined ? [] : [lineCounts(text.lines, text.mapped), text.counting]),
  ];
  return {
    title: labelled(heading.coverage, source.source),
    blocks: [
      ...told.map((sentence) => said(sentence)),
      tableBlock(
        [heading.status, heading.count],
        clauseStatuses.map((status) => [statuses[status], String(counts[status])]),
      ),
    ],
    sections: [
      sectionOf('clauses', heading.states, [
        tableBlock(
          [heading.states, heading.place, heading.kind, heading.status, heading.by, heading.remark],
          clauses.map((clause) => rowOf(clause, language)),
        ),
      ]),
      // What the document leaves open, and the lines that hold no clause, where the map names any.
      ...tableSections(
        'open-questions',
        heading.openQuestions,
        [heading.openQuestions, heading.place, heading.meanwhile],
        openQuestions.map(({ at, question, meanwhile }) => [question, at.join(listSeparator), meanwhile]),
      ),
      ...tableSections(
        'unmapped',
        heading.unmapped,
        [heading.remark, heading.place],
        unmapped.map(({ reason, places }) => [
          reason,
          places.map((one) => placeText(one, language)).join(listSeparator),
        ]),
      ),
    ],
  };
}

function rowOf(clause: ClausePage, language: Language): Cell[] {
  const { states, kind, status, by, reason, note } = clause;
  const { listSeparator, betweenSentences } = words[language];
  const say = ruleDocumentWords[language];
  const remarks = [reason, note].filter((part) => part !== undefined).join(betweenSentences);
  return [states, placeText(clause, language), say.kind[kind], say.status[status], by.join(listSeparator), remarks];
}

/** The place in the document, with its lines where they are known. */
function placeText({ at, lines }: { readonly at: string; readonly lines?: Lines }, language: Language): string {
  if (lines === undefined) return at;
  return ruleDocumentWords[language].placeAndLines(
    at,
    lines.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)),
  );
}
