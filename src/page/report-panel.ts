/** How the file was read: what has to be answered before its cells can be, and what was taken for granted. */
import { cellAddress, lacksYearColumn } from '../base/issue.js';
import { describeFileFault } from '../tables/describe-file-fault.js';
import { describeNote } from '../tables/note.js';
import type { TableQuestion } from '../tables/worded-question.js';
import { isZip } from '../tables/zip.js';
import { words } from '../words/index.js';
import { pageWords } from '../words/page.js';
import { tableWords } from '../words/tables.js';
import { columnsPanel, readAgain } from './columns-panel.js';
import type { Desk, OpenedFile } from './desk.js';
import { type Child, freshId, h, listOfTexts } from './element.js';
import { offerWorkbook } from './offer-file.js';

/** Nothing where there is nothing to say. */
export function reportPanel(desk: Desk): Child {
  const { file, language, failure } = desk;
  const say = pageWords[language];
  const report = file?.report;
  const alert = (text: string) => h('p', { role: 'alert', class: 'refused' }, text);
  const failed = [
    failure !== undefined && alert(say.failed(failure)),
    report?.remark !== undefined && alert(say.report.remark[report.remark]),
  ];
  if (file === undefined || report === undefined) return failed;
  const { faults, counts, notes = [], questions = [], columns = [] } = report;
  const undated = desk.cases.filter(({ entry }) =>
    entry.issues.some((issue) => lacksYearColumn(issue) || (issue.code === 'missingField' && issue.path === 'asOf')),
  ).length;
  const isUrgent = questions.length > 0 || undated > 0 || faults.length > 0;
  if (counts === undefined && !isUrgent) return failed;
  return [
    failed,
    h(
      'details',
      { class: 'report', open: isUrgent },
      h('summary', {}, say.report.title),
      counts !== undefined && h('p', {}, tableWords[language].counts(file.name, counts)),
      faults.map((fault) => h('p', { class: 'refused', role: 'alert' }, describeFileFault(fault, language))),
      (questions.length > 0 || undated > 0) &&
        answersForm(desk, file, questions, undated, (again) => readAgain(desk, again)),
      notes.length > 0 &&
        h(
          'details',
          {},
          h('summary', {}, say.report.notes(notes.length)),
          listOfTexts(notes.slice(0, MOST).map((note) => describeNote(note, language))),
        ),
      isZip(file.bytes) &&
        faults.length === 0 &&
        h(
          'p',
          {},
          h(
            'button',
            { type: 'button', 'data-marked': true, on: { click: () => offerMarked(desk, file) } },
            say.report.mark,
          ),
          ' ',
          h('span', { class: 'note' }, say.report.markHint),
        ),
      columns.length > 0 && columnsPanel(desk, file),
    ),
  ];
}

/** Hands out the workbook with its marks, under its own name with one word more, as Excel opens it. */
function offerMarked(desk: Desk, { name }: OpenedFile): void {
  const [, start = '', extension = '.xlsx'] = /^(.*?)(\.xls[mx])?$/is.exec(name) ?? [];
  void offerWorkbook(`${start}${pageWords[desk.language].report.marked}${extension}`, desk.workbook('marked'));
}

/** Lays a second list of the same households beside the cases: how it was read, and who is in one of the two alone. */
export function secondListPanel(desk: Desk): Child {
  const { language, beside } = desk;
  const say = pageWords[language].report;
  const { listSeparator } = words[language];
  const { name = '', report } = beside ?? {};
  const { against } = tableWords[language];
  const named = (ids: readonly string[]) =>
    `${ids
      .slice(0, MOST_IDS)
      .map((id) => desk.judge.mask?.household(id) ?? id)
      .join(listSeparator)}${ids.length > MOST_IDS ? '…' : ''}`;
  const told = (): Child => {
    if (beside === undefined || report?.laid === undefined) return undefined;
    const { read, joined, refused, onlyThere, onlyHere } = report.laid;
    const { faults, questions = [] } = report;
    return [
      h('p', { role: 'status' }, against.counts(name, { read, joined, refused, alone: onlyThere.length, skipped: 0 })),
      joined + refused === 0 && h('p', { class: 'refused', role: 'alert' }, against.nobody(name)),
      listOfTexts([
        ...(onlyThere.length > 0 ? [against.onlyThere(name, onlyThere.length, named(onlyThere))] : []),
        ...(onlyHere.length > 0 ? [against.onlyHere(name, onlyHere.length, named(onlyHere))] : []),
      ]),
      faults.map((fault) => h('p', { class: 'refused', role: 'alert' }, describeFileFault(fault, language))),
      questions.length > 0 && answersForm(desk, beside, questions, 0, (again) => desk.lay(again)),
    ];
  };
  const input = h('input', {
    type: 'file',
    class: 'out-of-sight',
    'data-second': true,
    accept: '.xlsx,.xlsm,.csv,.tsv,.txt,.json,.ndjson,.jsonl',
    on: {
      change: () => {
        const [file] = input.files ?? [];
        void file
          ?.arrayBuffer()
          .then((bytes) => desk.lay({ name: file.name, bytes: new Uint8Array(bytes) }))
          .finally(() => {
            input.value = '';
          });
      },
    },
  });
  return h(
    'div',
    { class: 'second' },
    h('label', { class: 'button' }, input, say.second),
    ' ',
    h('span', { class: 'note' }, say.secondHint),
    told(),
  );
}

/** So many ids are named in a line. */
const MOST_IDS = 20;

/** So many notes are shown: a table may have one on each of its rows. */
const MOST = 200;

/** What has to be answered, and the button by which the file is read again with it. */
function answersForm(
  desk: Desk,
  file: OpenedFile,
  questions: readonly TableQuestion[],
  undated: number,
  again: (file: OpenedFile) => Promise<void>,
): HTMLElement {
  const { language } = desk;
  const say = pageWords[language].report;
  const { validFrom, validTo } = desk.judge.rulebook;
  const [first, last] = [validFrom, validTo].map((day) => day.slice(0, 4));
  const year = h('input', {
    type: 'number',
    id: freshId(),
    min: first,
    max: last,
    required: true,
    inputmode: 'numeric',
    value: file.asOf?.slice(0, 4) ?? '',
  });
  const asked = questions.map((question) => ({ question, name: freshId() }));
  const form = h(
    'form',
    {
      on: {
        submit: (event) => {
          event.preventDefault();
          const given = new FormData(form);
          const answers = Object.fromEntries(
            asked.flatMap(({ question: { id }, name }) => {
              const value = given.get(name);
              return typeof value === 'string' ? [[id, value]] : [];
            }),
          );
          const mapping = { ...file.mapping, answers: { ...file.mapping?.answers, ...answers } };
          const asOf = undated > 0 && year.value !== '' ? `${year.value}-12-31` : file.asOf;
          void again({ ...file, mapping, asOf });
        },
      },
    },
    questions.length > 0 && h('p', { class: 'urgent' }, say.ask(questions.length)),
    asked.map(({ question, name }) => questionBox(desk, question, name)),
    undated > 0 && h('p', { class: 'urgent' }, h('label', { for: year.id }, say.noYear(undated)), ' ', year),
    h('button', { type: 'submit', class: 'main' }, say.apply),
  );
  return form;
}

function questionBox(
  { language }: Desk,
  { words: asked, options, samples, ...question }: TableQuestion,
  name: string,
): HTMLElement {
  const say = pageWords[language].report;
  const { sheet, cell } = question;
  const at = cell === undefined ? '' : cellAddress({ ...(sheet === undefined ? {} : { sheet }), cell });
  return h(
    'fieldset',
    { class: 'question' },
    h('legend', {}, asked[language]),
    (samples.length > 0 || at !== '') &&
      h('p', { class: 'note' }, [...(samples.length > 0 ? [say.samples(samples)] : []), at].join(' ')),
    options.map(({ value, label }) =>
      h('label', { class: 'choice' }, h('input', { type: 'radio', name, value }), label[language]),
    ),
  );
}
