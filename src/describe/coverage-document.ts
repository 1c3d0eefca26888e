/** A clause map laid out as a document: how many clauses stand how, each of them, then what of the text is none. */

import type { Cell, Document, Section } from '../present/document.js';
import { clauseStatuses, type Lines } from '../rulebook/clauses.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import type { ClausePage, CoveragePage } from './describe-coverage.js';

/** The clause map of a rulebook. */
export function coverageDocument(page: CoveragePage, language: Language): Document {
  const { source, scope, text, counts, clauses } = page;
  const { rules, labelled } = words[language];
  const { heading } = rules;
  const about = [source.title, source.issuer, source.date].filter((part) => part !== undefined && part !== '');
  const told = [
    about.join(rules.sentenceSeparator),
    ...(scope === undefined ? [] : [scope]),
    ...(text === undefined ? [] : [rules.lineCounts(text.lines, text.mapped), text.counting]),
  ];
  return {
    title: labelled(heading.coverage, source.source),
    blocks: [
      ...told.map((sentence) => ({ kind: 'text' as const, text: sentence })),
      {
        kind: 'table',
        head: [heading.status, heading.count],
        rows: clauseStatuses.map((status) => [rules.status[status], String(counts[status])]),
      },
    ],
    sections: [
      {
        id: 'clauses',
        title: heading.states,
        blocks: [
          {
            kind: 'table',
            head: [heading.states, heading.place, heading.kind, heading.status, heading.by, heading.remark],
            rows: clauses.map((clause) => rowOf(clause, language)),
          },
        ],
      },
      ...restOf(page, language),
    ],
  };
}

/** What the document leaves open, and the lines that hold no clause, where the map names any. */
function restOf({ unmapped, openQuestions }: CoveragePage, language: Language): Section[] {
  const { rules, listSeparator } = words[language];
  const { heading } = rules;
  const questions: Section = {
    id: 'open-questions',
    title: heading.openQuestions,
    blocks: [
      {
        kind: 'table',
        head: [heading.openQuestions, heading.place, heading.meanwhile],
        rows: openQuestions.map(({ at, question, meanwhile }) => [question, at.join(listSeparator), meanwhile]),
      },
    ],
  };
  const lines: Section = {
    id: 'unmapped',
    title: heading.unmapped,
    blocks: [
      {
        kind: 'table',
        head: [heading.remark, heading.place],
        rows: unmapped.map(({ reason, places }) => [
          reason,
          places.map((one) => placeText(one, language)).join(listSeparator),
        ]),
      },
    ],
  };
  return [...(openQuestions.length === 0 ? [] : [questions]), ...(unmapped.length === 0 ? [] : [lines])];
}

function rowOf(clause: ClausePage, language: Language): Cell[] {
  const { states, kind, status, by, reason, note } = clause;
  const { rules, listSeparator, betweenSentences } = words[language];
  const remarks = [reason, note].filter((part) => part !== undefined).join(betweenSentences);
  return [states, placeText(clause, language), rules.kind[kind], rules.status[status], by.join(listSeparator), remarks];
}

/** The place in the document, with its lines where they are known. */
function placeText({ at, lines }: { readonly at: string; readonly lines?: Lines }, language: Language): string {
  if (lines === undefined) return at;
  return words[language].rules.placeAndLines(
    at,
    lines.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)),
  );
}
