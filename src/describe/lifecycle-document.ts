/** A lifecycle laid out as a document: the states, and each step from one to the next. */
import { type Document, listBlock, tableSections } from '../present/document.js';
import { citationText } from '../rulebook/citation-text.js';
import type { Lifecycle } from '../rulebook/lifecycle.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { criteriaOf } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { ruleDocumentWords } from '../words/rule-document.js';
import type { Language } from '../words/words.js';

/** The lifecycle of a rulebook. */
export function lifecycleDocument(
  { states, transitions }: Lifecycle,
  rulebook: Rulebook,
  language: Language,
): Document {
  const { labelled, listSeparator } = words[language];
  const { heading } = ruleDocumentWords[language];
  const stateOf = (id: string) => states.find((state) => state.id === id)?.labels[language] ?? id;
  const criteria = new Map(criteriaOf(rulebook).map(({ id, labels }) => [id, labels[language]] as const));
  return {
    title: labelled(heading.lifecycle, rulebook.id),
    blocks: [listBlock(states.map(({ id, labels }) => labelled(labels[language], id)))],
    sections: tableSections(
      'transitions',
      heading.transitions,
      [heading.from, heading.step, heading.to, heading.actor, heading.when, heading.evidence, heading.clause],
      transitions.map(({ from, to, labels, actor, when, evidence, citations }) => [
        stateOf(from),
        labels[language],
        stateOf(to),
        actor[language],
        when === undefined ? '' : labelled(rulebook.verdicts.get(when)?.labels[language] ?? '', when),
        evidence.map((id) => labelled(criteria.get(id) ?? '', id)).join(listSeparator),
        citations.map((one) => citationText(one, rulebook, language)).join(listSeparator),
      ]),
    ),
  };
}
