/** What came of the sealed decisions that were opened. */
import { verifyWords } from '../words/command.js';
import type { Desk } from './desk.js';
import { type Child, h, listOfTexts } from './element.js';

/** Nothing where none were. */
export function sealPanel({ seals, language }: Desk): Child {
  if (seals === undefined) return undefined;
  const count = { same: 0, otherRules: 0, differs: 0, unchecked: 0, notASeal: 0 };
  for (const { state } of seals.came) count[state] += 1;
  return h(
    'section',
    { class: 'report', 'data-seals': true, 'aria-label': seals.name },
    h('h2', { tabindex: -1 }, seals.name),
    h('p', { role: 'status' }, verifyWords[language].summary(count)),
    seals.came.map(({ state, head, basis, texts }) => [
      h('p', { class: state === 'same' ? 'outcome met' : 'outcome refused', 'data-state': state }, head),
      basis !== undefined && h('p', { class: 'note' }, basis),
      listOfTexts(texts),
    ]),
  );
}
