/** A field of the form: its words, its box, what stood there before, and what is wrong with what stands there. */
import type { Field } from '../records/catalog.js';
import { isNumeric } from '../records/field.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import { pageWords } from '../words/page.js';
import { unitWord } from '../words/unit-text.js';
import type { Language } from '../words/words.js';
import { fill, freshId, h } from './element.js';

/** What a box is drawn by, and whom it tells. */
export interface BoxSettings {
  readonly rulebook: Rulebook;
  readonly language: Language;
  /** What stands in the form at a path. */
  readonly textAt: (path: string) => string;
  /** What is shown in the place of what stands there; undefined where that may be seen. */
  readonly hidden: (path: string) => string | undefined;
  /** Whether the rules wait for it, so that it may be asked and not told. */
  readonly isAsked: boolean;
  readonly isDeclined: (path: string) => boolean;
  readonly changed: (path: string, text: string, declined: boolean) => void;
}

/** A box in its place. */
export interface FieldBox {
  readonly path: string;
  readonly element: HTMLElement;
  focus(): void;
  /** Says what is wrong, and what was read before. */
  tell(fault: string | undefined, before: string | undefined): void;
}

/** What a choice says of a field that was asked and not told. */
const DECLINED = '\u0000declined';

/** Makes the box of a field; one of a range that was read has a box for each of its ends. */
export function fieldBoxes(field: Field, path: string, settings: BoxSettings): FieldBox[] {
  const ends = isNumeric(field.kind) && settings.textAt(`${path}.from`) !== '' ? ['.from', '.to'] : [''];
  return ends.map((end) => fieldBox(field, `${path}${end}`, end, settings));
}

function fieldBox(field: Field, path: string, end: string, settings: BoxSettings): FieldBox {
  const { rulebook, language } = settings;
  const id = freshId();
  const faultId = freshId();
  /** What was last said. */
  let told: { readonly wrong?: string | undefined; readonly was?: string | undefined } = {};
  const unit = field.unit === undefined ? '' : unitWord(field.unit, rulebook.fields.units, language, 'short');
  const ending = { '.from': ' ≥', '.to': ' ≤' }[end] ?? '';
  const label = `${field.label[language]}${unit === '' ? '' : words[language].bracketed(unit)}${ending}`;
  const hidden = settings.hidden(path);
  const box =
    hidden !== undefined
      ? hiddenBox(hidden, id, faultId, language)
      : field.kind === 'boolean' || field.kind === 'code'
        ? choiceBox(field, path, id, faultId, settings)
        : textBox(field, path, id, faultId, settings);
  const fault = h('span', { id: faultId, class: 'fault' });
  const before = h('span', { class: 'before' });
  const element = h('div', { class: 'field', 'data-path': path }, h('label', { for: id }, label), box, fault, before);
  const input = box.matches('input, select') ? box : (box.querySelector('input') ?? box);
  return {
    path,
    element,
    focus: () => {
      for (let up = element.parentElement; up !== null; up = up.parentElement) {
        if (up instanceof HTMLDetailsElement) up.open = true;
      }
      element.scrollIntoView({ block: 'center' });
      (input as HTMLElement).focus();
    },
    tell: (wrong, was) => {
      if (wrong === told.wrong && was === told.was) return;
      told = { wrong, was };
      fill(fault, wrong);
      fill(before, was);
      if (wrong === undefined) input.removeAttribute('aria-invalid');
      else input.setAttribute('aria-invalid', 'true');
      element.classList.toggle('wrong', wrong !== undefined);
    },
  };
}

/** A choice in which what was not asked, no, and what was not told stand apart. */
function choiceBox(
  { kind, options = {} }: Field,
  path: string,
  id: string,
  told: string,
  settings: BoxSettings,
): HTMLElement {
  const { language, textAt, isAsked, isDeclined, changed } = settings;
  const { yes, no, sentences } = words[language];
  const known: readonly (readonly [string, string])[] =
    kind === 'boolean'
      ? [
          ['true', yes],
          ['false', no],
        ]
      : Object.entries(options).map(([code, label]) => [code, label[language]]);
  const text = textAt(path);
  const chosen = text === '' && isDeclined(path) ? DECLINED : text;
  // What was read there and is no choice stays to be seen.
  const others = text === '' || known.some(([code]) => code === text) ? [] : [[text, text] as const];
  const notTold = isAsked || chosen === DECLINED ? [[DECLINED, sentences.declined] as const] : [];
  const all = [['', sentences.unasked] as const, ...known, ...others, ...notTold];
  const select = h(
    'select',
    {
      id,
      'aria-describedby': told,
      on: { change: () => changed(path, select.value === DECLINED ? '' : select.value, select.value === DECLINED) },
    },
    all.map(([value, name]) => {
      const option = h('option', { selected: value === chosen }, name);
      option.value = value;
      return option;
    }),
  );
  return select;
}

/** Nothing that is done in it reaches the case. */
const hiddenBox = (text: string, id: string, told: string, language: Language): HTMLElement =>
  h('input', {
    id,
    type: 'text',
    readonly: true,
    class: 'masked',
    title: pageWords[language].mask.box,
    'aria-describedby': told,
    value: text,
  });

function textBox({ kind }: Field, path: string, id: string, told: string, settings: BoxSettings): HTMLElement {
  const { language, textAt, isAsked, isDeclined, changed } = settings;
  const say = pageWords[language].form;
  const isText = kind === 'text';
  let declined: HTMLInputElement | undefined;
  const input: HTMLInputElement = h('input', {
    id,
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': told,
    inputmode: isText ? undefined : kind === 'date' ? 'numeric' : 'decimal',
    placeholder: kind === 'date' ? say.dateForm : undefined,
    value: textAt(path),
    on: {
      input: () => {
        if (declined !== undefined && input.value.trim() !== '') declined.checked = false;
        changed(path, input.value, declined?.checked ?? false);
      },
    },
  });
  if (!isAsked) return input;
  const mark = h('input', {
    type: 'checkbox',
    checked: isDeclined(path) && textAt(path) === '',
    on: {
      change: () => {
        if (mark.checked) input.value = '';
        changed(path, input.value, mark.checked);
      },
    },
  });
  declined = mark;
  return h('span', { class: 'box' }, input, h('label', { class: 'choice' }, mark, words[language].sentences.declined));
}
