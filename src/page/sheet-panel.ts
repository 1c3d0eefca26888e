/** 核查表 of a case on the page, as `tuopin explain` writes it: looked at, printed, or kept as a file of its own. */
import { sealedSheet } from '../explain/sealed-sheet.js';
import { explanationHtml } from '../explain/sheet.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { seal } from '../seal/seal.js';
import { pageWords } from '../words/page.js';
import type { Language } from '../words/words.js';
import type { CaseEntry } from './case-file.js';
import { h } from './element.js';
import { type CaseJudge, refusedWith, type ToldCase } from './judge-case.js';
import { offerFile } from './offer-file.js';

/** The sheets of cases; of those that were refused there are none. */
export function sheetsOfCases(cases: readonly CaseEntry[], judge: CaseJudge): string {
  const sheets = cases.flatMap((entry) => {
    try {
      return [judge.told(entry, judge.reach(entry))];
    } catch (error) {
      refusedWith(error);
      return [];
    }
  });
  return sheetText(sheets, judge);
}

const sheetText = (cases: readonly ToldCase[], { rulebook, language }: CaseJudge) =>
  explanationHtml(
    cases.map(({ explanation, verdict, record }) => sealedSheet(explanation, verdict, record, rulebook)),
    language,
  );

/** Shows the sheet of a case, which can be sealed there. */
export function showSheet(judge: CaseJudge, told: ToldCase, back: () => void): void {
  const say = pageWords[judge.language];
  const { verdict, record } = told;
  const keepSeal = () => {
    const sealed = seal<RulebookTypes>(verdict, record as never, { rulebook: judge.rulebook });
    offerFile(say.sealFileName(verdict.id), 'application/json', `${JSON.stringify(sealed)}\n`);
  };
  const button = h('button', { type: 'button', 'data-seal': true, on: { click: keepSeal } }, say.sheet.seal);
  showSheets(sheetText([told], judge), judge.language, back, button);
}

/** Shows sheets in the place of everything else; when they are closed, the keyboard goes back to where it was. */
export function showSheets(text: string, language: Language, back: () => void, more?: HTMLElement): void {
  const say = pageWords[language];
  const written = new DOMParser().parseFromString(text, 'text/html');
  const style = h('style');
  style.textContent = [...written.querySelectorAll('style')].map((one) => one.textContent).join('\n');
  const paper = h('div', { lang: written.documentElement.lang });
  paper.append(...written.body.childNodes);
  const close = () => {
    style.remove();
    panel.remove();
    document.documentElement.classList.remove('on-paper');
    document.removeEventListener('keydown', onKey);
    back();
  };
  // Wherever the keyboard is by then: whoever has clicked on the paper is on nothing of it.
  const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
  const print = h(
    'button',
    { type: 'button', class: 'main', on: { click: () => globalThis.print() } },
    say.sheet.print,
  );
  const panel = h(
    'section',
    { class: 'paper', role: 'dialog', 'aria-modal': 'true', 'aria-label': say.sheet.title },
    h(
      'div',
      { class: 'bar' },
      print,
      h(
        'button',
        { type: 'button', on: { click: () => offerFile(say.sheetFileName, 'text/html', text) } },
        say.sheet.keep,
      ),
      more,
      h('button', { type: 'button', 'data-close': true, on: { click: close } }, say.sheet.close),
    ),
    paper,
  );
  document.addEventListener('keydown', onKey);
  document.documentElement.classList.add('on-paper');
  document.head.append(style);
  document.body.append(panel);
  // It is as wide as its paper: all of it is seen at once, and a phone makes it larger.
  paper.style.setProperty('--fit', String(Math.min(1, panel.clientWidth / panel.scrollWidth)));
  print.focus();
}
