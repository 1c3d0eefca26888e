/** What is seen first: what to do, in three lines, and where a file goes in. */
import { halfWidth } from '../base/half-width.js';
import { MAX_MEMBERS } from '../records/household.js';
import { pageWords } from '../words/page.js';
import { blankCase } from './case-texts.js';
import type { Desk } from './desk.js';
import { fileButton, h } from './element.js';
import { sealPanel } from './seal-panel.js';
import { beginsAsSeal } from './verify-seals.js';

/** Opens a file, or the first of several: sealed decisions are verified, all else takes the place of the cases. */
export async function openChosen(desk: Desk, [file, more]: readonly File[]): Promise<void> {
  if (file === undefined) return;
  const say = pageWords[desk.language];
  const opened = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  const isSealed = beginsAsSeal(opened.bytes);
  if (!isSealed && !desk.isSaved && !confirm(say.replaces)) return;
  if (more !== undefined) alert(say.onlyFirst(file.name));
  await (isSealed ? desk.verify(opened) : desk.open(opened));
}

/** What can be opened. */
const OPENED = '.xlsx,.xlsm,.csv,.tsv,.txt,.json,.ndjson,.jsonl';

/** The button that opens a file. */
export const openButton = (desk: Desk, isMain: boolean): HTMLElement =>
  fileButton(pageWords[desk.language].open, OPENED, (files) => openChosen(desk, files), {
    class: isMain ? 'button main' : 'button',
  });

/** Opens a new case to be typed in. */
export function addByHand(desk: Desk): void {
  const say = pageWords[desk.language];
  let persons = prompt(say.howMany, '1');
  // Whoever is counted divides the income: what is no number of persons is asked again, not taken for one.
  while (persons !== null && !isCount(halfWidth(persons))) persons = prompt(say.howManyAgain(MAX_MEMBERS), '');
  if (persons === null) return;
  const place = { file: say.typedHere, item: desk.cases.length + 1 };
  desk.add(blankCase('household', desk.file?.asOf, place, Number(halfWidth(persons))));
}

const isCount = (text: string) => /^\s*\d{1,2}\s*$/.test(text) && Number(text) > 0 && Number(text) <= MAX_MEMBERS;

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
    sealPanel(desk),
    h('p', { class: 'note' }, say.privacy),
  );
}
