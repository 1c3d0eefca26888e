/** Keeping a copy for recovery: asked for by a button, offered where one was left, wiped where nobody wants it. */
import { pageWords } from '../words/page.js';
import { browserStore } from './copy-store.js';
import type { Desk } from './desk.js';
import { type Child, fill, freshId, h } from './element.js';
import { Keeper } from './keeper.js';

/** So long is waited with a copy while somebody types, in milliseconds. */
const PAUSE = 500;
/** A passphrase of fewer signs is soon found. */
const LEAST = 8;

export class KeepPanel {
  readonly element = h('div');
  readonly #keeper: Keeper | undefined;
  #isFailed = false;

  /** @param redraw shows the button and what it says anew */
  constructor(
    readonly desk: Desk,
    readonly redraw: () => void,
  ) {
    const store = browserStore();
    if (store === undefined) return;
    const keeper = new Keeper(
      store,
      () => desk.kept,
      (act) => setTimeout(act, PAUSE),
      (error) => {
        const isFailed = error !== undefined;
        if (isFailed === this.#isFailed) return;
        this.#isFailed = isFailed;
        redraw();
      },
    );
    this.#keeper = keeper;
    desk.onKeep((at) => keeper.changed(at));
    // On a phone this is the last that a page is told.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') keeper.hurry();
    });
  }

  /** What the header has of it; where the browser cannot keep anything closed it is said, and not offered. */
  button(): Child {
    const keeper = this.#keeper;
    const say = pageWords[this.desk.language].keep;
    if (keeper === undefined) return h('span', { class: 'note' }, say.unavailable);
    const click = () => {
      if (!keeper.isOn) this.#ask();
      else if (this.desk.isSaved || confirm(say.wipes)) void keeper.end().then(this.redraw);
    };
    return [
      h(
        'button',
        { type: 'button', 'data-keep': keeper.isOn ? 'on' : 'off', on: { click } },
        keeper.isOn ? say.off : say.on,
      ),
      this.#isFailed && h('span', { class: 'urgent', role: 'alert' }, say.failed),
    ];
  }

  /** Asks for a passphrase, twice, as nobody can find it out afterwards. */
  #ask(): void {
    const say = pageWords[this.desk.language].keep;
    this.#form('new', say.about, [say.passphrase, say.again], say.begin, async ([one = '', other]) => {
      if (one.length < LEAST || one !== other) return say.unlike;
      await this.#keeper?.begin(one);
      return undefined;
    });
  }

  /** Looks for copies that pages have left which ended before all was saved. */
  async offer(): Promise<void> {
    const keeper = this.#keeper;
    const say = pageWords[this.desk.language];
    const heads = await keeper?.store.heads().catch(() => undefined);
    if (keeper === undefined || heads === undefined || heads.size === 0) return;
    const wipe = async () => {
      if (!confirm(say.keep.wipes)) return;
      for (const id of (await keeper.store.heads()).keys()) await keeper.store.wipe(id);
      this.#close();
    };
    this.#form(
      'old',
      say.keep.found(heads.size),
      [say.keep.passphrase],
      say.keep.recover,
      async ([passphrase = '']) => {
        if (!this.desk.isSaved && !confirm(say.replaces)) return say.keep.found(heads.size);
        const kept = await keeper.recover(passphrase);
        if (kept === undefined) return say.keep.wrong;
        void this.desk.restore(kept).then(() => this.offer());
        return undefined;
      },
      h('button', { type: 'button', 'data-wipe': true, on: { click: () => void wipe() } }, say.keep.wipe),
    );
  }

  #close(): void {
    fill(this.element);
    this.redraw();
  }

  /** @param take gives what is wrong, where something is */
  #form(
    kind: 'new' | 'old',
    about: string,
    asked: readonly string[],
    go: string,
    take: (texts: readonly string[]) => Promise<string | undefined>,
    more?: Child,
  ): void {
    const say = pageWords[this.desk.language].keep;
    const wrong = h('p', { class: 'refused', role: 'alert' });
    const boxes = asked.map((label) => {
      const id = freshId();
      const autocomplete = kind === 'new' ? 'new-password' : 'off';
      return { id, label, box: h('input', { id, type: 'password', autocomplete, required: true }) };
    });
    const submit = h('button', { type: 'submit', class: 'main' }, go);
    const answer = async () => {
      submit.disabled = true;
      const fault = await take(boxes.map(({ box }) => box.value)).catch((error: unknown) => say.damaged(String(error)));
      submit.disabled = false;
      if (fault === undefined) this.#close();
      else fill(wrong, fault);
    };
    const form = h(
      'form',
      {
        class: 'unread',
        'data-passphrase': kind,
        on: {
          submit: (event) => {
            event.preventDefault();
            void answer();
          },
        },
      },
      h('p', {}, about),
      boxes.map(({ id, label, box }) => h('p', {}, h('label', { for: id }, label), ' ', box)),
      wrong,
      h(
        'p',
        { class: 'bar' },
        submit,
        more,
        h('button', { type: 'button', on: { click: () => this.#close() } }, say.later),
      ),
    );
    fill(this.element, form);
    if (kind === 'new') boxes[0]?.box.focus();
  }
}
