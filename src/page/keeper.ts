/**
 * A copy of what lies on the desk, closed by a passphrase, for when the page ends before it is saved. The case file on disk
 * is the truth: once somebody says that it is kept there is no copy any more, until something is changed again; while
 * something is not saved nothing takes the copy away but whoever asks for that.
 */
import type { CaseEntry } from './case-file.js';
import { type ClosedText, closedText, openedText, passphraseKey, randomBytes } from './closed-text.js';
import type { CopyHead, CopyStore } from './copy-store.js';

/** What is kept. */
export interface KeptDesk {
  /** What the file was called that the cases came from, and their day of judgement. */
  readonly file: string | undefined;
  readonly asOf: string | undefined;
  readonly rulebook: { readonly id: string; readonly version: string };
  readonly cases: readonly CaseEntry[];
}

/** So many cases are closed as one: with each change no more than these are written. */
const TOGETHER = 20;

export class Keeper {
  #copy: { readonly id: string; readonly salt: Uint8Array<ArrayBuffer>; readonly key: CryptoKey } | undefined;
  /** The parts that have to be written; all of them where it is not known which. */
  #dirty: Set<number> | 'all' = 'all';
  #isDue = false;
  #isWritten = false;
  /** What was begun last: one thing is done after the other. */
  #last: Promise<unknown> = Promise.resolve();

  /**
   * @param now what there is to be kept; undefined where all of it is saved, `busy` where nobody can tell at the moment
   * @param later calls back before long
   * @param failed is told what kept a copy from being written, and that it is again where nothing does
   */
  constructor(
    readonly store: CopyStore,
    readonly now: () => KeptDesk | 'busy' | undefined,
    readonly later: (act: () => void) => void,
    readonly failed: (error: unknown) => void,
  ) {}

  get isOn(): boolean {
    return this.#copy !== undefined;
  }

  /** Keeps from now on. */
  async begin(passphrase: string): Promise<void> {
    const salt = randomBytes(16);
    const id = [...randomBytes(8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const key = await passphraseKey(passphrase, salt);
    await this.store.take(id);
    this.#copy = { id, salt, key };
    this.changed();
  }

  /** That something has changed. @param at the case that has; without it any may have */
  changed(at?: number): void {
    if (this.#copy === undefined) return;
    if (at === undefined) this.#dirty = 'all';
    else if (this.#dirty !== 'all') this.#dirty.add(Math.floor(at / TOGETHER));
    if (this.#isDue) return;
    this.#isDue = true;
    this.later(() => this.hurry());
  }

  /** Writes what is due now: the page may not be there any more before long. */
  hurry(): void {
    if (!this.#isDue) return;
    this.#isDue = false;
    void this.#next(() => this.#write());
  }

  /** Keeps no more, and leaves nothing. */
  async end(): Promise<void> {
    const copy = this.#copy;
    this.#copy = undefined;
    if (copy !== undefined) await this.#next(() => this.store.wipe(copy.id));
  }

  /** Waits until all that was asked for is done. */
  settled(): Promise<unknown> {
    return this.#last;
  }

  #next(act: () => Promise<unknown>): Promise<unknown> {
    this.#last = this.#last.then(act).then(
      () => this.failed(undefined),
      (error: unknown) => this.failed(error),
    );
    return this.#last;
  }

  async #write(): Promise<void> {
    const copy = this.#copy;
    if (copy === undefined) return;
    const { id, salt, key } = copy;
    const now = this.now();
    if (now === 'busy') return;
    if (now === undefined) {
      this.#dirty = 'all';
      if (this.#isWritten) await this.store.wipe(id);
      this.#isWritten = false;
      return;
    }
    const { cases, ...about } = now;
    const count = Math.ceil(cases.length / TOGETHER);
    const dirty = this.#dirty === 'all' ? Array.from({ length: count }, (_, index) => index) : [...this.#dirty];
    this.#dirty = new Set();
    try {
      const parts = new Map<number, ClosedText>();
      for (const index of dirty) {
        const text = JSON.stringify(cases.slice(index * TOGETHER, (index + 1) * TOGETHER));
        parts.set(index, await closedText(text, key, `${id} ${index}`));
      }
      const head = await closedText(JSON.stringify({ ...about, count }), key, id);
      await this.store.put(id, { ...head, salt }, parts, count);
      this.#isWritten = true;
    } catch (error) {
      this.#dirty = 'all';
      throw error;
    }
    // What was turned off meanwhile leaves nothing.
    if (this.#copy === undefined) await this.store.wipe(id);
  }

  /**
   * What a copy holds, which is then the copy of this page; undefined where no copy opens by the passphrase. It stays as
   * it is then.
   */
  async recover(passphrase: string): Promise<KeptDesk | undefined> {
    for (const [id, head] of await this.store.heads()) {
      const kept = await this.#opened(id, head, passphrase);
      if (kept !== undefined) return kept;
    }
    return undefined;
  }

  async #opened(id: string, head: CopyHead, passphrase: string): Promise<KeptDesk | undefined> {
    const { salt } = head;
    let key: CryptoKey;
    let about: Omit<KeptDesk, 'cases'> & { readonly count: number };
    // What somebody else has put there keeps none of the others from being opened.
    try {
      key = await passphraseKey(passphrase, salt);
      about = JSON.parse(await openedText(head, key, id));
    } catch {
      return undefined;
    }
    if (!(await this.store.take(id))) return undefined;
    const cases: CaseEntry[] = [];
    const parts = await this.store.parts(id);
    // Some of the cases in the place of all of them would be what is kept next.
    if (parts.length !== about.count) throw new RangeError(`${parts.length}/${about.count}`);
    for (const [index, part] of parts.entries())
      cases.push(...(JSON.parse(await openedText(part, key, `${id} ${index}`)) as CaseEntry[]));
    await this.end();
    this.#copy = { id, salt, key };
    this.#isWritten = true;
    this.#dirty = 'all';
    const { count: _, ...rest } = about;
    return { ...rest, cases };
  }
}
