/** The form of a case: a box for each field, by topic and person, what the rules wait for first. */
import type { Issue } from '../base/issue.js';
import { cellAddress } from '../base/issue.js';
import type { Field, Level } from '../records/catalog.js';
import { words } from '../words/index.js';
import { pageWords } from '../words/page.js';
import type { CaseEntry } from './case-file.js';
import {
  canSettle,
  caseOfTexts,
  declinedOf,
  type FormMarks,
  levelOfCase,
  memberFieldPath,
  membersIn,
  membersRead,
  type OpenedCase,
  textsBefore,
  textsOfCase,
  unreadIn,
  unreadOf,
} from './case-texts.js';
import { formNaming } from './changed-texts.js';
import { type Child, fill, h } from './element.js';
import { type FieldBox, fieldBoxes } from './field-box.js';
import { type FormTopic, formFields } from './form-fields.js';
import type { CaseJudge } from './judge-case.js';
import { laidAgain } from './lay-cases.js';
import { saidIssue } from './said-issue.js';

/** What a form tells of, and whom. */
export interface FormSettings {
  readonly judge: CaseJudge;
  readonly entry: CaseEntry;
  /** With what the case is refused as it stands. */
  readonly refusedWith: readonly Issue[];
  /** The case as the form has it now. */
  readonly changed: (entry: CaseEntry) => void;
}

export class CaseForm {
  readonly element = h('form', {
    class: 'form',
    autocomplete: 'off',
    on: { submit: (event) => event.preventDefault() },
  });
  readonly #boxes = new Map<string, FieldBox>();
  readonly #opened: OpenedCase;
  readonly #texts: Record<string, string>;
  readonly #declined: Set<string>;
  readonly #settled = new Set<string>();
  readonly #leftOpen = new Set<string>();
  #asked: ReadonlySet<string> = new Set();
  readonly #unread = h('div');

  constructor(readonly settings: FormSettings) {
    const { entry, judge, refusedWith } = settings;
    this.#texts = textsOfCase(entry, judge.rulebook);
    this.#declined = new Set(declinedOf(entry));
    this.#opened = { entry, texts: { ...this.#texts }, unread: unreadOf(entry, refusedWith) };
    this.#draw();
    this.#drawUnread();
  }

  #draw(): void {
    const { entry, judge } = this.settings;
    const { language, rulebook } = judge;
    const level = levelOfCase(entry) as Level;
    const say = pageWords[language].form;
    this.#boxes.clear();
    const { asked, topics, ofMember } = formFields(level, this.#texts, rulebook);
    this.#asked = asked;
    const title = ({ path }: FormTopic) =>
      path === '' ? say.basics : (rulebook.fields.groupAt(level, path)?.label[language] ?? path);
    const isFirst = ({ first }: FormTopic) => first.length > 0;
    const later = topics.filter((topic) => !isFirst(topic));
    const boxes = (topic: FormTopic) => this.#topicBoxes(topic, (path) => path);
    const [basics, ...others] = topics.filter(isFirst);
    fill(
      this.element,
      h('h2', {}, say.title),
      this.#unread,
      basics !== undefined && h('fieldset', {}, h('legend', {}, title(basics)), boxes(basics)),
      ofMember !== undefined && this.#members(ofMember),
      others.map((topic) => h('fieldset', {}, h('legend', {}, title(topic)), boxes(topic))),
      later.length > 0 &&
        h(
          'details',
          {},
          h('summary', {}, say.others),
          later.map((topic) =>
            h('fieldset', {}, h('legend', {}, title(topic)), boxes({ ...topic, first: topic.more, more: [] })),
          ),
        ),
    );
  }

  get #marks(): FormMarks {
    return { declined: [...this.#declined], settled: [...this.#settled], leftOpen: [...this.#leftOpen] };
  }

  /** What could not be read, each to be written anew or confirmed. */
  #drawUnread(): void {
    const { judge } = this.settings;
    const { language } = judge;
    const say = pageWords[language].form;
    const left = unreadIn(this.#opened, this.#texts, this.#marks);
    const items = left.map((issue) => {
      const mark = (marks: Set<string>) => () => {
        marks.add(issue.path);
        this.#changed();
      };
      const button = (text: string, marks: Set<string>) =>
        h('button', { type: 'button', on: { click: mark(marks) } }, text);
      return h(
        'li',
        {},
        `${saidIssue(issue, this.settings.judge)} `,
        canSettle(issue, this.#texts) && button(say.settle, this.#settled),
        issue.settled === undefined ? button(say.leaveOpen, this.#leftOpen) : say.leftOpen,
      );
    });
    fill(
      this.#unread,
      items.length > 0 && h('div', { class: 'unread' }, h('p', { class: 'urgent' }, say.unread), h('ul', {}, items)),
    );
  }

  #members(topic: FormTopic): Child {
    const { judge } = this.settings;
    const { language } = judge;
    const say = pageWords[language].form;
    const count = membersIn(this.#texts);
    const remove = () => {
      if (!confirm(say.removes)) return;
      const last = `members[${count - 1}]`;
      for (const path of Object.keys(this.#texts))
        if (path === last || path.startsWith(`${last}.`)) delete this.#texts[path];
      for (const path of this.#declined) if (path.startsWith(`${last}.`)) this.#declined.delete(path);
      this.#draw();
      this.#changed();
    };
    const add = () => {
      this.#texts[`members[${count}]`] = '';
      this.#draw();
      this.#changed();
      this.#boxes.get(memberFieldPath(count, topic.first[0]?.path ?? ''))?.focus();
    };
    return [
      Array.from({ length: count }, (_, index) =>
        h(
          'fieldset',
          { class: 'member' },
          h('legend', {}, this.#memberTitle(index)),
          this.#topicBoxes(topic, (pattern) => memberFieldPath(index, pattern)),
        ),
      ),
      h(
        'p',
        { class: 'bar' },
        h('button', { type: 'button', on: { click: add } }, say.addMember),
        count > Math.max(1, membersRead(this.#opened.entry)) &&
          h('button', { type: 'button', on: { click: remove } }, say.removeMember),
        h('span', { class: 'note' }, say.membersStay),
      ),
    ];
  }

  #memberTitle(index: number): string {
    const { language } = this.settings.judge;
    const path = `members[${index}].name`;
    const name = this.#hidden(path) ?? (this.#texts[path] ?? '').trim();
    return `${words[language].member(index + 1)}${name === '' ? '' : ` ${name}`}`;
  }

  #topicBoxes({ first, more }: FormTopic, pathOf: (pattern: string) => string): Child {
    const say = pageWords[this.settings.judge.language].form;
    return [
      first.map((field) => this.#box(field, pathOf(field.path))),
      more.length > 0 &&
        h(
          'details',
          {},
          h('summary', {}, say.more(more.length)),
          more.map((field) => this.#box(field, pathOf(field.path))),
        ),
    ];
  }

  #box(field: Field, path: string): Child {
    const { rulebook, language } = this.settings.judge;
    const made = fieldBoxes(field, path, {
      rulebook,
      language,
      textAt: (at) => this.#texts[at] ?? '',
      isAsked: this.#asked.has(field.path),
      hidden: (at) => this.#hidden(at),
      isDeclined: (at) => this.#declined.has(at),
      changed: (at, text, declined) => {
        this.#texts[at] = text;
        if (declined) this.#declined.add(at);
        else this.#declined.delete(at);
        this.#changed();
      },
    });
    for (const box of made) this.#boxes.set(box.path, box);
    return made.map(({ element }) => element);
  }

  /** What is shown in the place of what stands there; undefined where that may be seen. */
  #hidden(path: string): string | undefined {
    const { rulebook, mask } = this.settings.judge;
    if (mask === undefined) return undefined;
    const field = rulebook.fields.at(levelOfCase(this.settings.entry) as Level, path.replace(/\.(from|to)$/, ''));
    const text = this.#texts[path] ?? '';
    const shown = mask.text(field, text.trim());
    return field?.identifies === undefined && shown === text.trim() ? undefined : shown;
  }

  #changed(): void {
    this.#drawUnread();
    const { judge, changed } = this.settings;
    changed(laidAgain(caseOfTexts(this.#opened, this.#texts, this.#marks, judge.rulebook), judge));
  }

  /** Shows at each box what is wrong with what stands in it, and what stood there before. */
  tell(entry: CaseEntry, issues: readonly Issue[]): void {
    const { rulebook, language, mask } = this.settings.judge;
    const say = pageWords[language].form;
    const faults = new Map(issues.map((issue) => [issue.path, saidIssue(issue, this.settings.judge)] as const));
    const before = textsBefore(entry, rulebook);
    const { shown } = formNaming(this.settings.judge, levelOfCase(entry) as Level);
    for (const { path, tell } of this.#boxes.values()) {
      const was = before?.[path] ?? '';
      // What was filled in where nothing stood is seen without a word.
      const isChanged = was !== '' && was !== (this.#texts[path] ?? '').trim();
      const { sheet, cell } = this.#opened.entry.cells?.[path] ?? {};
      const at = cell === undefined ? '' : cellAddress({ ...(sheet === undefined ? {} : { sheet }), cell });
      tell(faults.get(path), isChanged ? say.before(mask === undefined ? was : shown(path, was), at) : undefined);
    }
  }

  /** Puts the keyboard into the box of a field. */
  focusOn(path: string): void {
    (this.#boxes.get(path) ?? this.#boxes.get(`${path}.from`))?.focus();
  }
}
