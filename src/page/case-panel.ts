/** A case: what it comes to with every change, and what it would if something were otherwise. */
import { standsAt } from '../listing/stands-at.js';
import { pageWords } from '../words/page.js';
import { besidePanel } from './beside-panel.js';
import type { CaseEntry } from './case-file.js';
import { CaseSides, cameOf } from './case-sides.js';
import type { Desk } from './desk.js';
import { fill, h } from './element.js';
import type { JudgedCase } from './judge-case.js';
import { laidAgain } from './lay-cases.js';
import type { ListPanel } from './list-panel.js';
import { differencesPanel } from './merge-panel.js';
import { showSheet } from './sheet-panel.js';
import { whatIfPanel } from './what-if-panel.js';

/** Shows the case that is open. */
export function casePanel(desk: Desk, list: ListPanel): HTMLElement {
  const { judge, language, current } = desk;
  const say = pageWords[language].case;
  const { entry, row } = desk.cases[current] as JudgedCase;
  const title = [row.village, row.id, row.name].filter((part) => part !== '').join(' ');
  const element = h('section', { class: 'case' });
  let now = entry;
  /** Goes back from where something was tried; undefined where nothing is. */
  let leave: (() => void) | undefined;
  const heading = (mark = '') =>
    h(
      'h2',
      { tabindex: '-1' },
      mark,
      title,
      ' ',
      h('small', {}, standsAt(entry.place, { language, severalFiles: true })),
    );
  const beside = h('div');
  const neighbour = (by: 1 | -1, label: string) => {
    const at = list.beside(current, by);
    return h(
      'button',
      { type: 'button', disabled: at === undefined, on: { click: () => at !== undefined && desk.show('case', at) } },
      label,
    );
  };
  const draw = () => {
    leave = undefined;
    const print = () => {
      const came = cameOf(judge, now);
      if ('verdict' in came) showSheet(judge, judge.told(now, came), () => sheet.focus());
    };
    const sheet = h('button', { type: 'button', class: 'main', 'data-sheet': true, on: { click: print } }, say.sheet);
    const whatIf = h('button', { type: 'button', 'data-what-if': true, on: { click: assume } }, say.whatIf);
    const sides = new CaseSides({
      judge,
      entry: now,
      came: (changed, came, isChanged) => {
        now = changed;
        sheet.disabled = desk.isMasked || !('verdict' in came);
        if (isChanged) desk.replace(current, changed);
      },
      rested: (changed) => fill(beside, besidePanel(changed, judge)),
    });
    element.setAttribute('aria-label', title);
    element.classList.remove('assumed');
    document.title = pageWords[language].title;
    fill(
      element,
      h(
        'div',
        { class: 'bar' },
        h('button', { type: 'button', 'data-back': true, on: { click: () => desk.show('list') } }, say.back),
        neighbour(-1, say.previous),
        neighbour(1, say.next),
        sheet,
        whatIf,
        desk.isMasked && h('span', { class: 'note' }, pageWords[language].mask.sheet),
      ),
      heading(),
      differencesPanel(judge, () => now, settle),
      beside,
      sides.element,
    );
    return whatIf;
  };
  /** Takes the case with one thing settled, and goes on to the next that is not. */
  const settle = (changed: CaseEntry) => {
    now = laidAgain(changed, judge);
    desk.replace(current, now);
    draw();
    element.querySelector<HTMLElement>('[data-take], h2')?.focus();
  };
  const assume = () => {
    leave = () => draw().focus();
    element.setAttribute('aria-label', `${say.assumed}${title}`);
    element.classList.add('assumed');
    element.dataset.mark = say.assumed;
    document.title = `${say.assumed}${pageWords[language].title}`;
    const head = heading(say.assumed);
    fill(element, head, whatIfPanel(judge, now, leave));
    head.focus();
  };
  draw();
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (leave === undefined) desk.show('list');
    else leave();
  });
  return element;
}
