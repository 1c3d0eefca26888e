/** A case: its form, and beside it the verdict as it stands with every change. */
import { isInvalidRecordError } from '../base/errors.js';
import { standsAt } from '../listing/stands-at.js';
import { listWords } from '../words/command.js';
import { pageWords } from '../words/page.js';
import type { CaseEntry } from './case-file.js';
import { CaseForm } from './case-form.js';
import { levelOfCase } from './case-texts.js';
import type { Desk } from './desk.js';
import { h, listOfTexts } from './element.js';
import { type JudgedCase, type ReachedCase, refusedWith } from './judge-case.js';
import type { ListPanel } from './list-panel.js';
import { saidIssue } from './said-issue.js';
import { showSheet } from './sheet-panel.js';
import { VerdictPanel } from './verdict-panel.js';

/** What is said of a verdict waits for so long until nobody types, in milliseconds: it takes longer than judging. */
const PAUSE = 120;

/** Shows the case that is open. */
export function casePanel(desk: Desk, list: ListPanel): HTMLElement {
  const { judge, language, current } = desk;
  const say = pageWords[language].case;
  const { entry, row } = desk.cases[current] as JudgedCase;
  const first = reach(desk, entry);
  const form: CaseForm | undefined =
    levelOfCase(entry) === undefined
      ? undefined
      : new CaseForm({
          judge,
          entry,
          refusedWith: 'verdict' in first ? [] : first.issues,
          changed: (changed) => {
            desk.replace(current, changed);
            update(changed);
          },
        });
  const verdict = new VerdictPanel(judge, (path) => form?.focusOn(path));
  let now = entry;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const update = (changed: CaseEntry, pause = PAUSE) => {
    now = changed;
    clearTimeout(waiting);
    const came = reach(desk, changed);
    sheet.disabled = !('verdict' in came);
    if (!('verdict' in came)) {
      verdict.refused(came.issues);
      form?.tell(changed, came.issues);
      return;
    }
    verdict.reached(came);
    form?.tell(changed, []);
    waiting = setTimeout(() => verdict.told(judge.told(changed, came)), pause);
  };
  const sheet = h(
    'button',
    {
      type: 'button',
      class: 'main',
      'data-sheet': true,
      on: {
        click: () => {
          const came = reach(desk, now);
          if ('verdict' in came) showSheet(judge, judge.told(now, came), sheet);
        },
      },
    },
    say.sheet,
  );
  const beside = (by: 1 | -1, label: string) => {
    const at = list.beside(current, by);
    return h(
      'button',
      { type: 'button', disabled: at === undefined, on: { click: () => at !== undefined && desk.show('case', at) } },
      label,
    );
  };
  const title = [row.village, row.id, row.name].filter((part) => part !== '').join(' ');
  const element = h(
    'section',
    { class: 'case', 'aria-label': title },
    h(
      'div',
      { class: 'bar' },
      h('button', { type: 'button', 'data-back': true, on: { click: () => desk.show('list') } }, say.back),
      beside(-1, say.previous),
      beside(1, say.next),
      sheet,
    ),
    h('h2', { tabindex: '-1' }, title, ' ', h('small', {}, standsAt(entry.place, { language, severalFiles: true }))),
    h('div', { class: 'sides' }, form?.element ?? notEditable(desk, entry), verdict.element),
  );
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') desk.show('list');
  });
  update(entry, 0);
  return element;
}

/** What nobody knows the level of has no form: why it is refused is all there is. */
function notEditable({ judge, language }: Desk, { issues }: CaseEntry): HTMLElement {
  return h('div', {}, h('p', {}, listWords[language].noLevel), listOfTexts(issues.map((one) => saidIssue(one, judge))));
}

function reach({ judge }: Desk, entry: CaseEntry): ReachedCase | { readonly issues: ReturnType<typeof refusedWith> } {
  try {
    return judge.reach(entry);
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    return { issues: refusedWith(error) };
  }
}
