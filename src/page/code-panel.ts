/** The code of a printed sheet, scanned or copied, held against the cases that are open. */
import { isValues } from '../base/values.js';
import { onSheetText, sheetCodeMarks, sheetCodeTexts } from '../explain/sheet-code-text.js';
import { standsAt } from '../listing/stands-at.js';
import { readCode, type SealCode, tagOf } from '../seal/code.js';
import { type CodeVerification, verifyCode } from '../seal/verify-code.js';
import { verifyWords } from '../words/command.js';
import { pageWords } from '../words/page.js';
import type { Desk } from './desk.js';
import { type Child, fill, h, listOfTexts } from './element.js';
import type { JudgedCase } from './judge-case.js';

/** The place where it goes in, and below what came of it. */
export function codePanel(desk: Desk): HTMLElement {
  const say = pageWords[desk.language].code;
  const text = h('textarea', { rows: 4, 'aria-label': say.title, spellcheck: 'false', autocomplete: 'off' });
  const told = h('div', { role: 'status' });
  const check = () => fill(told, found(desk, text.value));
  return h(
    'details',
    { class: 'report', 'data-code': true },
    h('summary', {}, say.title),
    h('p', {}, say.hint),
    text,
    h('p', {}, h('button', { type: 'button', on: { click: check } }, say.check)),
    told,
  );
}

function found(desk: Desk, text: string): Child {
  const { language } = desk;
  const say = verifyWords[language].code;
  const code = readCode(text);
  if (typeof code === 'string') return h('p', { class: 'refused' }, say.unreadable[code]);
  const { cases } = desk;
  const held = cases.flatMap((one, at) => {
    const { record } = one.entry;
    return isValues(record) && tagOf(record) === code.tag ? [{ one, at, ...heldAgainst(desk, code, one) }] : [];
  });
  const same = held.filter(({ state }) => state === 'same');
  if (held.length === 0) return h('p', { class: 'refused' }, say.nobody(cases.length));
  return (same.length > 0 ? same : held).map(({ one: { entry, row }, at, ...came }) => [
    h(
      'p',
      { class: came.state === 'same' ? 'outcome met' : 'outcome refused', 'data-state': came.state },
      `${sheetCodeMarks[came.state]} `,
      h(
        'button',
        { type: 'button', on: { click: () => desk.show('case', at) } },
        row.id || standsAt(entry.place, { language, severalFiles: true }),
      ),
      ` ${row.name} ${say[came.state]}`,
    ),
    listOfTexts([
      onSheetText(code, language),
      ...sheetCodeTexts(masked(came, desk), { language, rulebook: desk.judge.rulebook }),
    ]),
  ]);
}

/** What keeps a record from being judged may tell a name. */
function masked(came: CodeVerification, { judge: { mask } }: Desk): CodeVerification {
  if (mask === undefined) return came;
  const differences = came.differences.map((one) =>
    one.code === 'recordRefused' ? { ...one, issues: one.issues.map(mask.issue) } : one,
  );
  return { ...came, differences };
}

/** What is refused on the page is not the record that was judged. */
function heldAgainst({ judge }: Desk, code: SealCode, { entry }: JudgedCase): CodeVerification {
  const { record, issues } = entry;
  if (issues.length === 0) return verifyCode(code, record, { rulebook: judge.rulebook });
  return { state: 'differs', differences: [{ code: 'recordRefused', issues }] };
}
