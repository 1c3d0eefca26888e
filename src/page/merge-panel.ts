/** Merging on the page: the button, what came of it, and in a case what the files say otherwise, to be settled one by one. */

import { mergeWords } from '../words/merge.js';
import type { CaseDifference, CaseEntry, Claim } from './case-file.js';
import { wayKey } from './case-parts.js';
import type { Desk } from './desk.js';
import { type Child, fileButton, h, listOfTexts } from './element.js';
import type { CaseJudge } from './judge-case.js';
import { openDifferences } from './merge-cases.js';
import { claimText, wayLabel } from './merge-told.js';
import { isMember, settledCase } from './settle-difference.js';

/** The button that merges a case file with what lies on the desk. */
export const mergeButton = (desk: Desk): HTMLElement =>
  fileButton(
    mergeWords[desk.language].button,
    '.json,.ndjson,.jsonl',
    async ([file]) => {
      if (file !== undefined) await desk.merge({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    },
    { 'data-merge': true },
  );

/** So many cases are told: a register has thousands. */
const MOST = 200;

/** What came of the last merge; nothing where there was none. */
export function mergeReport({ merged, language }: Desk): Child {
  const say = mergeWords[language];
  if (merged === undefined) return undefined;
  const { name, came } = merged;
  if (typeof came === 'string') return h('p', { role: 'alert', class: 'refused' }, `${name} ${say.not[came]}`);
  const isOpen = came.cases.some(({ fate }) => fate === 'conflict');
  return h(
    'details',
    { class: 'report', open: true, 'data-merged': true },
    h('summary', {}, say.title),
    listOfTexts(came.sums),
    isOpen && h('p', { class: 'urgent' }, say.decide),
    came.cases
      .slice(0, MOST)
      .map(({ title, fate, lines }) =>
        h('details', {}, h('summary', {}, `${fate === 'conflict' ? '≠ ' : ''}${title}`), listOfTexts(lines)),
      ),
  );
}

/** What the files say otherwise of a case; nothing where they do not. @param now the case as it is when somebody settles one */
export function differencesPanel(judge: CaseJudge, now: () => CaseEntry, settle: (entry: CaseEntry) => void): Child {
  const say = mergeWords[judge.language];
  const entry = now();
  const { differences = [] } = entry;
  const open = openDifferences(entry);
  const settled = differences.filter((one) => !open.includes(one));
  const told = (one: CaseDifference, claim: Claim) => claimText(entry, one.way, claim, judge);
  const button = (one: CaseDifference, claim: Claim | undefined) =>
    h(
      'button',
      {
        type: 'button',
        'data-take': claim?.source ?? 'form',
        on: { click: () => settle(settledCase(now(), one, claim, judge.rulebook)) },
      },
      claim === undefined ? say.asInForm : say.take(told(one, claim)),
    );
  return [
    open.length > 0 &&
      h(
        'div',
        { class: 'unread' },
        h('p', { class: 'urgent' }, say.choose),
        open.map((one) =>
          h(
            'div',
            { role: 'group', 'aria-label': wayLabel(entry, one.way, judge), 'data-differs': wayKey(one.way) },
            h('p', {}, wayLabel(entry, one.way, judge)),
            // Who belongs to the household is not settled by a press: nobody is taken out without a trace.
            isMember(one.way)
              ? listOfTexts(one.claims.map((claim) => told(one, claim)))
              : h(
                  'p',
                  { class: 'bar' },
                  one.claims.map((claim) => button(one, claim)),
                ),
            h('p', {}, button(one, undefined)),
          ),
        ),
      ),
    settled.length > 0 &&
      h(
        'details',
        { class: 'report' },
        h('summary', {}, say.settled(settled.length)),
        listOfTexts(
          settled.map((one) =>
            say.differs(
              wayLabel(entry, one.way, judge),
              one.claims.map((claim) => told(one, claim)),
            ),
          ),
        ),
      ),
  ];
}
