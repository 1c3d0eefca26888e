/** Elements of the page. Text goes in as text, with nothing hidden in it; nothing is ever read as markup. */
import { printable } from '../base/printable.js';

/** What an element holds. */
export type Child = Node | string | undefined | false | readonly Child[];

type Handlers = { readonly [E in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[E]) => void };

/** Attributes by name: `true` stands without a value, `false` and `undefined` are left out. */
export interface Attributes {
  readonly on?: Handlers;
  readonly [name: string]: string | number | boolean | undefined | Handlers;
}

/** Makes an element. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  { on = {}, ...attributes }: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    // What stands in a box is what was read or typed, to the last sign of it.
    element.setAttribute(name, value === true ? '' : name === 'value' ? String(value) : printable(String(value)));
  }
  for (const [name, handler] of Object.entries(on)) element.addEventListener(name, handler as EventListener);
  put(element, children);
  return element;
}

/** Puts children at the end of an element. */
function put(element: Element, children: readonly Child[]): void {
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (typeof child === 'string') element.append(printable(child));
    else if (child instanceof Node) element.append(child);
    else put(element, child);
  }
}

/** Puts other children in the place of those that an element has. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren();
  put(element, children);
}

/** A list of texts; nothing where there are none. */
export function listOfTexts(texts: readonly string[], tag: 'ul' | 'ol' = 'ul'): Child {
  return (
    texts.length > 0 &&
    h(
      tag,
      {},
      texts.map((text) => h('li', {}, text)),
    )
  );
}

/** A button that asks for files: a box for them, with its words before it. */
export function fileButton(
  words: string,
  accept: string,
  take: (files: readonly File[]) => Promise<void>,
  { class: look = 'button', ...marks }: Attributes = {},
): HTMLElement {
  const input: HTMLInputElement = h('input', {
    ...marks,
    type: 'file',
    class: 'out-of-sight',
    accept,
    on: {
      change: () => {
        void take([...(input.files ?? [])]).finally(() => {
          // The same file can be taken once more.
          input.value = '';
        });
      },
    },
  });
  return h('label', { class: look as string }, input, words);
}

let numbered = 0;
/** An id that no other element has. */
export function freshId(): string {
  numbered += 1;
  return `x${numbered}`;
}
