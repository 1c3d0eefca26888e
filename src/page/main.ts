/** The page: where it is shown, what lies on the desk; in a worker, which is the same script, what is done beside it. */

import { htmlLanguage } from '../present/html-page.js';
import { pageWords } from '../words/page.js';
import { type Language, languages } from '../words/words.js';
import { casePanel } from './case-panel.js';
import { Desk } from './desk.js';
import { fill, h } from './element.js';
import { serveErrands } from './errand.js';
import { KeepPanel } from './keep-panel.js';
import { ListPanel } from './list-panel.js';
import { mergeButton } from './merge-panel.js';
import { offerFile, offerWorkbook } from './offer-file.js';
import { addByHand, openButton, openChosen, startPanel } from './start-panel.js';

/** The data that were put into the page when it was made, by the ids of their places. */
const RULEBOOK = 'tuopin-rulebook';
const RECORDS = 'tuopin-records';

const dataIn = (id: string) => document.getElementById(id)?.textContent ?? undefined;

function begin(script: string): void {
  const [first] = languages;
  const desk = new Desk({ script, rulebook: dataIn(RULEBOOK) }, first);
  const list = new ListPanel(desk);
  const header = h('header');
  const keep = new KeepPanel(desk, () => drawHeader(desk, header, keep));
  const main = h('main');
  document.body.append(h('div', { class: 'app' }, header, keep.element, main));
  let shown = '';
  const draw = () => {
    const { language, view } = desk;
    const say = pageWords[language];
    document.documentElement.lang = htmlLanguage[language];
    document.title = say.title;
    drawHeader(desk, header, keep);
    const key = `${view} ${desk.current}`;
    const before = shown;
    shown = key;
    if (view === 'start') fill(main, startPanel(desk));
    else if (view === 'list') {
      list.draw();
      if (main.firstChild !== list.element) fill(main, list.element);
      if (before.startsWith('case')) list.focusOn(desk.current);
    } else if (desk.busy !== undefined) {
      // What would be typed into the case as it was would be nowhere, and what is masked would be seen.
      fill(main, h('p', { role: 'status', class: 'busy' }, say.working(desk.busy)));
      shown = '';
    } else {
      fill(main, casePanel(desk, list));
      if (before !== key) {
        scrollTo(0, 0);
        main.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
      }
    }
  };
  desk.onChange(draw);
  desk.onEdit(() => drawHeader(desk, header, keep));
  addEventListener('beforeunload', (event) => {
    if (desk.isSaved) return;
    event.preventDefault();
    // Chromium before 119 asks only where this is set.
    event.returnValue = true;
  });
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    void openChosen(desk, [...(event.dataTransfer?.files ?? [])]);
  });
  draw();
  void keep.offer();
  const records = dataIn(RECORDS);
  if (records !== undefined) {
    const { name, base64 } = JSON.parse(records) as { readonly name: string; readonly base64: string };
    void desk.open({ name, bytes: Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)) });
  }
}

/** By the minute, so that the files of two teams, or of two evenings, do not take each other's place on one stick. */
const handedOutAt = () => {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}-${two(now.getHours())}${two(now.getMinutes())}`;
};

const next = (language: Language): Language =>
  languages[(languages.indexOf(language) + 1) % languages.length] as Language;

function drawHeader(desk: Desk, header: HTMLElement, keep: KeepPanel): void {
  const { language, isSaved, busy } = desk;
  const isEmpty = desk.cases.length === 0;
  const say = pageWords[language];
  const button = (text: string, click: () => void, marks: Record<string, string | boolean> = {}) =>
    h('button', { type: 'button', ...marks, on: { click } }, text);
  const isOpen = desk.view !== 'start';
  const state = () => {
    if (isSaved) return desk.handedOut && h('span', { class: 'note', role: 'status' }, say.saved);
    const { handedOut } = desk;
    return [
      h('span', { class: 'urgent', role: 'status' }, handedOut === undefined ? say.unsaved : say.handedOut),
      handedOut !== undefined && button(say.kept, () => desk.confirmKept(), { 'data-kept': true }),
    ];
  };
  fill(
    header,
    h('h1', {}, say.title),
    h(
      'div',
      { class: 'bar' },
      isOpen && [
        openButton(desk, false),
        button(say.newHousehold, () => addByHand(desk), { disabled: busy !== undefined }),
        !isEmpty && busy === undefined && mergeButton(desk),
        button(say.save, () => offerFile(say.caseFileName(handedOutAt()), 'application/json', desk.handOut()), {
          class: isSaved ? '' : 'main',
          'data-save': true,
          disabled: busy !== undefined || isEmpty,
        }),
        button(say.saveResults, () => void offerWorkbook(say.resultsFileName, desk.workbook('results')), {
          'data-results': true,
          disabled: busy !== undefined || isEmpty,
        }),
        !isEmpty && state(),
      ],
      keep.button(),
      desk.isMasked && h('strong', { class: 'masking', role: 'status' }, say.mask.isOn),
      button(say.mask.button, () => void desk.mask(!desk.isMasked), {
        'data-mask': true,
        'aria-pressed': String(desk.isMasked),
        title: say.mask.about,
        disabled: busy !== undefined,
      }),
      button(pageWords[next(language)].language, () => void desk.speak(next(language)), {
        'data-language': true,
        lang: htmlLanguage[next(language)],
        disabled: busy !== undefined,
      }),
    ),
  );
}

// The same script is the worker's.
if (typeof document === 'undefined') serveErrands();
else begin(document.currentScript?.textContent ?? '');
