/** The two sides of a case: its form, and beside it the verdict as it stands with every change. */
import { isInvalidRecordError } from '../base/errors.js';
import type { Issue } from '../base/issue.js';
import { listWords } from '../words/command.js';
import type { CaseEntry } from './case-file.js';
import { CaseForm } from './case-form.js';
import { levelOfCase } from './case-texts.js';
import { h, listOfTexts } from './element.js';
import { type CaseJudge, type ReachedCase, refusedWith } from './judge-case.js';
import { saidIssue } from './said-issue.js';
import { VerdictPanel } from './verdict-panel.js';

/** What is said of a verdict waits for so long until nobody types, in milliseconds: it takes longer than judging. */
const PAUSE = 120;

/** A verdict, or why there is none. */
export type CameCase = ReachedCase | { readonly issues: readonly Issue[] };

/** What a case comes to. */
export function cameOf(judge: CaseJudge, entry: CaseEntry): CameCase {
  try {
    return judge.reach(entry);
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    return { issues: refusedWith(error) };
  }
}

/** Whom both sides tell of a change. */
export interface SidesSettings {
  readonly judge: CaseJudge;
  readonly entry: CaseEntry;
  /** The case as the form has it, and what it comes to; once before anything is changed. */
  readonly came: (entry: CaseEntry, came: CameCase, isChanged: boolean) => void;
  /** The same, once nobody types any more. */
  readonly rested?: (entry: CaseEntry) => void;
  /** Stands before the outcome where it is none of the case as it is. */
  readonly mark?: string;
}

export class CaseSides {
  readonly element: HTMLElement;
  readonly #verdict: VerdictPanel;
  readonly #form: CaseForm | undefined;
  readonly #came: SidesSettings['came'];
  readonly #rested: SidesSettings['rested'];
  #judge: CaseJudge;
  /** What is wrong with the figures to judge by. */
  #faults: readonly Issue[] = [];
  #now: CaseEntry;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor({ judge, entry, came, rested, mark = '' }: SidesSettings) {
    this.#judge = judge;
    this.#now = entry;
    this.#came = came;
    this.#rested = rested;
    const first = cameOf(judge, entry);
    // What the form writes into the case is what was read.
    const written = judge.mask === undefined ? first : cameOf(judge.plain, entry);
    const changed = (now: CaseEntry) => this.#update(now, PAUSE);
    this.#form =
      levelOfCase(entry) === undefined
        ? undefined
        : new CaseForm({ judge, entry, refusedWith: 'verdict' in written ? [] : written.issues, changed });
    this.#verdict = new VerdictPanel(judge, (path) => this.#form?.focusOn(path), mark);
    this.element = h('div', { class: 'sides' }, this.#form?.element ?? this.#notEditable(), this.#verdict.element);
    this.#update(entry, 0, first);
  }

  /** What nobody knows the level of has no form: why it is refused is all there is. */
  #notEditable(): HTMLElement {
    const texts = this.#now.issues.map((one) => saidIssue(one, this.#judge));
    return h('div', {}, h('p', {}, listWords[this.#judge.language].noLevel), listOfTexts(texts));
  }

  /** Judges what stands in the form by other figures; where these are none, by nothing. */
  judgeBy(judge: CaseJudge, issues: readonly Issue[] = []): void {
    this.#judge = judge;
    this.#faults = issues;
    this.#update(this.#now, PAUSE);
  }

  #cameOf(now: CaseEntry): CameCase {
    return this.#faults.length > 0 ? { issues: this.#faults } : cameOf(this.#judge, now);
  }

  #update(now: CaseEntry, pause: number, came = this.#cameOf(now)): void {
    const isChanged = now !== this.#now;
    this.#now = now;
    clearTimeout(this.#waiting);
    if ('verdict' in came) {
      this.#verdict.reached(came);
      this.#form?.tell(now, []);
    } else {
      this.#verdict.refused(came.issues);
      this.#form?.tell(now, came.issues);
    }
    this.#came(now, came, isChanged);
    this.#waiting = setTimeout(() => {
      this.#rested?.(now);
      if ('verdict' in came) this.#verdict.told(this.#judge.told(now, came));
    }, pause);
  }
}
