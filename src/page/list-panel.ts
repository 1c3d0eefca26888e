/** The list: who is met, not met, open or refused, and why; looked through, put in order, and walked with the keyboard. */
import type { Outcome } from '../base/outcome.js';
import { MARKS } from '../explain/text.js';
import { figureText } from '../listing/figure.js';
import type { SumsRow } from '../listing/listed.js';
import { standsAt } from '../listing/stands-at.js';
import { listWords } from '../words/command.js';
import { words } from '../words/index.js';
import { mergeWords } from '../words/merge.js';
import { pageWords } from '../words/page.js';
import {
  type CaseChoice,
  type CaseFilter,
  type CaseOrder,
  filteredCases,
  isChosen,
  villagesIn,
} from './case-filter.js';
import { codePanel } from './code-panel.js';
import type { Desk } from './desk.js';
import { type Child, fill, freshId, h, listOfTexts } from './element.js';
import type { JudgedCase } from './judge-case.js';
import { mergeReport } from './merge-panel.js';
import { reportPanel, secondListPanel } from './report-panel.js';
import { sealPanel } from './seal-panel.js';
import { showSheets } from './sheet-panel.js';

/** So many sheets are printed at once: the papers of a village, which a browser still holds. */
const MOST_SHEETS = 300;

/** So many are shown at once: a register of a township has thousands. */
const ON_PAGE = 100;

const results = ['undetermined', 'notMet', 'met', 'refused'] as const;

/** The mark of an outcome, as reports have it. */
const markOf = (outcome: Outcome | 'refused') => (outcome === 'refused' ? '!' : MARKS[outcome]);

/** The list with what stands around it. It keeps what is looked for while cases are gone into and come back from. */
export class ListPanel {
  readonly element = h('section', { class: 'list' });
  #filter: CaseFilter = { text: '' };
  #page = 0;
  #isMasked = false;
  #shown: readonly number[] = [];
  readonly #table = h('div', { class: 'wide' });
  readonly #count = h('p', { role: 'status' });
  readonly #print = h('button', { type: 'button', 'data-sheets': true, on: { click: () => void this.#sheets() } });
  #search: HTMLInputElement | undefined;

  constructor(readonly desk: Desk) {
    this.element.addEventListener('keydown', (event) => this.#key(event));
  }

  /** What an outcome is called: of a household, as most are. */
  #named(outcome: Outcome | 'refused'): string {
    const { language } = this.desk;
    return outcome === 'refused' ? listWords[language].refused : words[language].outcome[outcome];
  }

  /** Draws all of it anew. */
  draw(): void {
    const { desk } = this;
    const say = pageWords[desk.language];
    if (this.#isMasked !== desk.isMasked) {
      this.#isMasked = desk.isMasked;
      // What is looked for may be a name, or a pseudonym.
      this.#filter = { ...this.#filter, text: '', village: undefined };
      this.#page = 0;
    }
    this.element.setAttribute('aria-label', say.list.title);
    this.#search = h('input', {
      type: 'search',
      id: freshId(),
      placeholder: say.list.search,
      'aria-label': say.list.search,
      value: this.#filter.text,
      on: { input: () => this.#look({ text: this.#search?.value ?? '' }) },
    });
    fill(
      this.element,
      desk.busy !== undefined && h('p', { role: 'status', class: 'busy' }, say.working(desk.busy)),
      reportPanel(desk),
      mergeReport(desk),
      sealPanel(desk),
      desk.cases.length > 0 &&
        desk.busy === undefined && [
          this.#outcomeChoice(),
          secondListPanel(desk),
          h('div', { class: 'bar' }, this.#search, this.#villageChoice(), this.#print),
          this.#count,
          this.#table,
          h('p', { class: 'note' }, say.list.keys),
          this.#sums(),
          codePanel(desk),
        ],
    );
    if (desk.busy === undefined) this.#drawRows();
  }

  #look(change: Partial<CaseFilter>): void {
    this.#filter = { ...this.#filter, ...change };
    this.#page = 0;
    this.#drawRows();
  }

  /** How many there are of each outcome; each is a button that shows only those. */
  #outcomeChoice(): HTMLElement {
    const { desk } = this;
    const say = pageWords[desk.language];
    const counted = (choice: CaseChoice | undefined) => desk.cases.filter((one) => isChosen(one, choice)).length;
    const conflicts = counted('conflict') > 0 || this.#filter.outcome === 'conflict' ? (['conflict'] as const) : [];
    const buttons = [undefined, ...results, ...conflicts].map((outcome) => {
      const button = h(
        'button',
        {
          type: 'button',
          class: outcome === undefined ? undefined : outcome,
          'data-outcome': outcome ?? 'all',
          'aria-pressed': String(this.#filter.outcome === outcome),
          on: {
            click: () => {
              for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
              this.#look({ outcome });
            },
          },
        },
        outcome === undefined ? say.list.all : this.#choiceName(outcome),
        ' ',
        h('b', {}, String(counted(outcome))),
      );
      return button;
    });
    return h('div', { class: 'outcomes', role: 'group', 'aria-label': say.verdict.title }, buttons);
  }

  #choiceName(choice: CaseChoice): string {
    if (choice === 'conflict') return `≠ ${mergeWords[this.desk.language].inConflict}`;
    return `${markOf(choice)} ${this.#named(choice)}`;
  }

  #villageChoice(): Child {
    const say = pageWords[this.desk.language];
    const villages = villagesIn(this.desk.cases);
    if (villages.length < 2) return undefined;
    const select = h(
      'select',
      {
        'aria-label': say.list.village,
        on: { change: () => this.#look({ village: select.value === '' ? undefined : select.value }) },
      },
      h('option', { value: '' }, say.list.everyVillage),
      villages.map((one) => h('option', { value: one, selected: one === this.#filter.village }, one)),
    );
    return select;
  }

  #drawRows(): void {
    const { desk } = this;
    const say = pageWords[desk.language];
    this.#shown = filteredCases(desk.cases, this.#filter);
    fill(this.#count, say.list.shown(this.#shown.length, desk.cases.length));
    const count = this.#shown.filter((at) => desk.cases[at]?.row.outcome !== 'refused').length;
    fill(this.#print, say.list.sheets(count));
    this.#print.title = desk.isMasked ? say.mask.sheet : count > MOST_SHEETS ? say.list.fewer(MOST_SHEETS) : '';
    this.#print.disabled = this.#print.title !== '' || count === 0;
    if (this.#shown.length === 0) {
      fill(this.#table, h('p', {}, say.list.none));
      return;
    }
    const pages = Math.ceil(this.#shown.length / ON_PAGE);
    const here = this.#shown.slice(this.#page * ON_PAGE, (this.#page + 1) * ON_PAGE);
    fill(
      this.#table,
      h(
        'table',
        { class: 'cases' },
        this.#head(),
        h(
          'tbody',
          {},
          here.map((at) => this.#row(at)),
        ),
      ),
      pages > 1 && this.#pager(pages),
    );
  }

  /** Shows the sheets of those that are listed. */
  async #sheets(): Promise<void> {
    const { desk } = this;
    const text = await desk.sheets(this.#shown);
    if (text !== undefined) showSheets(text, desk.language, () => this.#print.focus());
  }

  #head(): HTMLElement {
    const { language } = this.desk;
    const say = pageWords[language].list;
    const { row } = listWords[language];
    const columns: readonly (readonly [CaseOrder | undefined, string])[] = [
      ['outcome', row.outcome],
      ['village', row.village],
      ['id', row.id],
      ['name', row.name],
      ['persons', row.persons],
      ['above', `${row.figure}${words[language].bracketed(say.distance)}`],
      [undefined, say.reasons],
    ];
    const { order, falling = false } = this.#filter;
    return h(
      'thead',
      {},
      h(
        'tr',
        {},
        columns.map(([by, label]) =>
          h(
            'th',
            {
              scope: 'col',
              'aria-sort': by !== undefined && by === order ? (falling ? 'descending' : 'ascending') : undefined,
            },
            by === undefined
              ? label
              : h(
                  'button',
                  {
                    type: 'button',
                    'data-order': by,
                    on: {
                      click: () => {
                        this.#look({ order: by, falling: by === order && !falling });
                        this.#table.querySelector<HTMLElement>(`[data-order=${by}]`)?.focus();
                      },
                    },
                  },
                  label,
                ),
          ),
        ),
      ),
    );
  }

  #row(at: number): HTMLElement {
    const { language, judge } = this.desk;
    const { row, entry } = this.desk.cases[at] as JudgedCase;
    const label = listWords[language].row;
    const persons = row.persons === undefined ? '' : listWords[language].persons(row.persons);
    const figure = row.figure === undefined ? '' : figureText(row.figure, judge.rulebook, language);
    const place = standsAt(entry.place, { language, severalFiles: true });
    const told = row.notes.map(({ mark, text }) => `${mark} ${text}`);
    return h(
      'tr',
      { class: row.outcome },
      h('td', { class: 'outcome', 'data-name': label.outcome }, `${markOf(row.outcome)} ${row.named}${row.signs}`),
      h('td', { 'data-name': label.village }, row.village),
      h(
        'th',
        { scope: 'row', 'data-name': label.id },
        h(
          'button',
          { type: 'button', 'data-case': at, on: { click: () => this.desk.show('case', at) } },
          row.id || place,
        ),
      ),
      h('td', { 'data-name': label.name }, row.name),
      h('td', { 'data-name': label.persons }, persons),
      h('td', { 'data-name': label.figure }, figure),
      h('td', { class: 'reasons', 'data-name': pageWords[language].list.reasons }, listOfTexts(told)),
    );
  }

  #pager(pages: number): HTMLElement {
    const say = pageWords[this.desk.language].list;
    const turn = (by: number) => () => {
      this.#page += by;
      this.#drawRows();
      this.#table.querySelector<HTMLElement>('[data-case]')?.focus();
    };
    return h(
      'nav',
      { class: 'bar' },
      h('button', { type: 'button', disabled: this.#page === 0, on: { click: turn(-1) } }, say.previous),
      h('span', {}, say.page(this.#page + 1, pages)),
      h('button', { type: 'button', disabled: this.#page + 1 >= pages, on: { click: turn(1) } }, say.next),
    );
  }

  #sums(): HTMLElement {
    const { language, judge, cases } = this.desk;
    const say = listWords[language];
    const { byCriterion, byVillage, byKind, legend, total, remarks } = judge.sums(cases);
    const table = (title: string, rows: readonly SumsRow[]): Child =>
      rows.length > 0 && [
        h('h3', {}, title),
        h(
          'div',
          { class: 'wide' },
          h(
            'table',
            {},
            h(
              'tbody',
              {},
              rows.map(([name, ...counts]) =>
                h(
                  'tr',
                  {},
                  h('th', { scope: 'row' }, name),
                  counts.map((one) => h('td', {}, one)),
                ),
              ),
            ),
          ),
        ),
      ];
    return h(
      'section',
      { class: 'sums' },
      h('h2', {}, pageWords[language].list.sums),
      h('p', {}, total),
      remarks.map((remark) => h('p', {}, remark)),
      table(say.byCriterion, byCriterion),
      table(say.byVillage, byVillage),
      byKind.length > 0 && [h('h3', {}, say.byKind), listOfTexts(byKind)],
      legend !== '' && h('p', { class: 'note' }, legend),
    );
  }

  /** Puts the keyboard where the list was left. */
  focusOn(at: number): void {
    const index = this.#shown.indexOf(at);
    if (index >= 0 && Math.floor(index / ON_PAGE) !== this.#page) {
      this.#page = Math.floor(index / ON_PAGE);
      this.#drawRows();
    }
    this.#table.querySelector<HTMLElement>(`[data-case="${at}"]`)?.focus();
  }

  /** The case before or behind another, of those that are shown. */
  beside(at: number, by: 1 | -1): number | undefined {
    const index = this.#shown.indexOf(at);
    return index < 0 ? undefined : this.#shown[index + by];
  }

  #key(event: KeyboardEvent): void {
    const { target } = event;
    const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      this.#search?.focus();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (target instanceof HTMLSelectElement || (isTyping && (target as HTMLInputElement).type !== 'search')) return;
    const all = [...this.#table.querySelectorAll<HTMLElement>('[data-case]')];
    const at = all.indexOf(target as HTMLElement);
    const next = all[event.key === 'ArrowDown' ? at + 1 : at - 1];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  }
}
