/** What is seen first: what to do, in three lines, and where a file goes in. */
import { halfWidth } from '../base/half-width.js';
import { pageWords } from '../words/page.js';
import { blankCase } from './case-texts.js';
import type { Desk } from './desk.js';
import { h } from './element.js';

/** Asks for a file and opens it. */
export async function openChosen(desk: Desk, files: FileList | null | undefined): Promise<void> {
  const file = files?.[0];
  if (file === undefined) return;
  if (!desk.isSaved && !confirm(pageWords[desk.language].replaces)) return;
  if ((files?.length ?? 0) > 1) alert(pageWords[desk.language].onlyFirst(file.name));
  await desk.open({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

/** The button that opens a file: a box for files, with its words before it. */
export function openButton(desk: Desk, isMain: boolean): HTMLElement {
  const say = pageWords[desk.language];
  const input = h('input', {
    type: 'file',
    class: 'out-of-sight',
    accept: '.xlsx,.xlsm,.csv,.tsv,.txt,.json,.ndjson,.jsonl',
    on: {
      change: () => {
        void openChosen(desk, input.files).finally(() => {
          // The same file can be opened once more.
          input.value = '';
        });
      },
    },
  });
  return h('label', { class: isMain ? 'button main' : 'button' }, input, say.open);
}

/** Opens a new case to be typed in. */
export function addByHand(desk: Desk): void {
  const say = pageWords[desk.language];
  const persons = prompt(say.howMany, '1');
  if (persons === null) return;
  const place = { file: say.typedHere, item: desk.cases.length + 1 };
  desk.add(blankCase('household', desk.file?.asOf, place, Number(halfWidth(persons))));
}

/** What is seen first. */
export function startPanel(desk: Desk): HTMLElement {
  const say = pageWords[desk.language];
  return h(
    'section',
    { class: 'start', 'aria-label': say.title },
    h(
      'ol',
      { class: 'hint' },
      say.hint.map((line) => h('li', {}, line)),
    ),
    h(
      'div',
      { class: 'drop' },
      openButton(desk, true),
      h('button', { type: 'button', on: { click: () => addByHand(desk) } }, say.newHousehold),
      h('p', {}, say.drop),
    ),
    h('p', { class: 'note' }, say.privacy),
  );
}
