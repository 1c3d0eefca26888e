/** 核查表 of a case on the page, as `tuopin explain` writes it: looked at, printed, or kept as a file of its own. */
import { sealedSheet } from '../explain/sealed-sheet.js';
import { explanationHtml } from '../explain/sheet.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { seal } from '../seal/seal.js';
import { pageWords } from '../words/page.js';
import { h } from './element.js';
import type { CaseJudge, ToldCase } from './judge-case.js';
import { offerFile } from './offer-file.js';

/** Shows it in the place of everything else; when it is closed, the keyboard goes back to where it was. */
export function showSheet(judge: CaseJudge, { explanation, verdict, record }: ToldCase, back: HTMLElement): void {
  const { language } = judge;
  const say = pageWords[language];
  const text = explanationHtml([sealedSheet(explanation, verdict, record, judge.rulebook)], language);
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
    back.focus();
  };
  // Wherever the keyboard is by then: whoever has clicked on the paper is on nothing of it.
  const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
  const { rulebook } = judge;
  const keepSeal = () => {
    const sealed = seal<RulebookTypes>(verdict, record as never, { rulebook });
    offerFile(say.sealFileName, 'application/json', `${JSON.stringify(sealed)}\n`);
  };
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
      h('button', { type: 'button', 'data-seal': true, on: { click: keepSeal } }, say.sheet.seal),
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
