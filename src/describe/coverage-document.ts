/** A clause map laid out as a document: how many clauses stand how, then each of them. */

import type { Cell, Document } from '../present/document.js';
import { clauseStatuses } from '../rulebook/clauses.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import type { ClausePage, CoveragePage } from './describe-coverage.js';

/** The clause map of a rulebook. */
export function coverageDocument({ source, counts, clauses }: CoveragePage, language: Language): Document {
  const { rules, labelled } = words[language];
  const { heading } = rules;
  const about = [source.title, source.issuer, source.date].filter((part) => part !== undefined && part !== '');
  return {
    title: labelled(heading.coverage, source.source),
    blocks: [
      { kind: 'text', text: about.join(rules.sentenceSeparator) },
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
    ],
  };
}

function rowOf({ at, states, kind, status, by, reason, note }: ClausePage, language: Language): Cell[] {
  const { rules, listSeparator } = words[language];
  // Each is a sentence, so nothing needs to stand between them but what the language puts between sentences.
  const remarks = [reason, note].filter((part) => part !== undefined).join(language === 'zh' ? '' : ' ');
  return [states, at, rules.kind[kind], rules.status[status], by.join(listSeparator), remarks];
}
