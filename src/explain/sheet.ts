/**
 * 核查表: a case as a sheet of A4 paper that a team fills in and signs at the kitchen table. What is missing is a box
 * to write in; nothing is printed that the verdict or the record does not say.
 */
import { shorten } from '../base/issue.js';
import { escapeHtml, htmlPage } from '../present/html-page.js';
import { fieldAt, fieldsOf, type Level, patternOf } from '../records/catalog.js';
import type { FieldInfo } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import type { CheckExplanation, CriterionExplanation, Explanation } from './explanation.js';
import { inPages, pagesOf } from './sheet-pages.js';
import { sheetStyle } from './sheet-style.js';
import { MARKS } from './text.js';

/** One case of a batch. */
export interface Sheet {
  readonly explanation: Explanation;
  /** The record: its members and figures stand on the sheet where it is given. */
  readonly record?: ParsedRecord | undefined;
  /** The SHA-256 of the sealed decision; a what-if has none. */
  readonly seal?: string | undefined;
}

/**
 * 核查表 of a batch as one HTML file that needs nothing else: A4 sheets to print, fill in and sign, each case beginning
 * on a sheet of its own. Everything in it is escaped.
 */
export function explanationHtml(sheets: readonly Sheet[], language: Language): string {
  return sheetPage(language, words[language].sentences.batch, sheets.map(sheetHtml).join('\n'));
}

/** The frame of such a file, around what `sheetHtml` and `refusalHtml` give. */
export function sheetPage(language: Language, title: string, body: string): string {
  return htmlPage({ language, title, style: sheetStyle, body });
}

/** English words are longer, so they are printed smaller: 7.7 points against 8.5; breaking at words costs some of it. */
const EN_SCALE = 1.08;

/** The sheets of one case, as HTML for `sheetPage`. */
export function sheetHtml(sheet: Sheet): string {
  const { explanation, record } = sheet;
  const { language, level, next } = explanation;
  const members = record === undefined ? [] : memberRows(explanation, record);
  const rows = explanation.criteria.flatMap(({ checks }) =>
    checks.map(({ label, value, bound, margin, path, outcome, counts }) => {
      const open = outcome === 'undetermined' && counts && path !== undefined;
      const asked = open ? choices(level, path, language).join(' ') : '';
      return [`✓ ${label}`, value.length > asked.length ? value : asked, bound, margin];
    }),
  );
  const pages = pagesOf({
    members: members.map((row) => row.map(({ text }) => text)),
    next,
    rows,
    everywhere: explanation.whatIf === undefined ? [] : [explanation.whatIf],
    texts: [
      factTexts(explanation).flat().join('  '),
      `${explanation.outcomeLabel}  ${explanation.headline}`,
      noteTexts(explanation).join('  '),
      ...workingsOf(explanation),
      ...(explanation.allReadings ?? []),
    ],
    household: level === 'household',
    scale: language === 'en' ? EN_SCALE : 1,
  });
  const html = pages.map(({ members: here, next: steps }, index) => {
    const first = index === 0;
    const more = first && here.length < members.length;
    const parts = [
      heading(explanation, first),
      whatIfHtml(explanation),
      first ? facts(explanation) : '',
      first ? conclusion(explanation) : '',
      here.length === 0 ? '' : memberTable(explanation, members, here, more ? members.length : 0),
      first && record !== undefined ? incomeTable(explanation, record) : '',
      first ? criteriaTable(explanation) : '',
      first ? workingsHtml(explanation) : '',
      first ? readingsHtml(explanation) : '',
      stepsHtml(
        language,
        steps,
        pages.slice(0, index).reduce((sum, page) => sum + page.next.length, 0),
        first && pages.length > 1 && next.length > steps.length,
      ),
      first ? signatures(level, language) : '',
      footer(sheet, index + 1, pages.length),
    ];
    return `<section class="sheet">\n${parts.filter((part) => part !== '').join('\n')}\n</section>`;
  });
  return html.join('\n');
}

/** A record that was not judged, so that a batch loses none. */
export function refusalHtml(language: Language, who: string, issues: readonly string[]): string {
  const { sentences } = words[language];
  const pages = inPages(issues).map((here, index) => {
    const items = here.map((issue) => `<li>${escapeHtml(issue)}</li>`).join('\n');
    const name = `${escapeHtml(who)}${index === 0 ? '' : sentences.continued}`;
    return `<section class="sheet refused">\n<h1>${name}</h1>\n<p>${sentences.refusedRecord}${sentences.colon}</p>\n<ul>\n${items}\n</ul>\n</section>`;
  });
  return pages.join('\n');
}

function heading({ title, language }: Explanation, first: boolean): string {
  return `<h1>${escapeHtml(title)}${first ? '' : words[language].sentences.continued}</h1>`;
}

function whatIfHtml({ whatIf }: Explanation): string {
  return whatIf === undefined ? '' : `<p class="what-if">${escapeHtml(whatIf)}</p>`;
}

function factTexts({ language, id, village, county, asOf, decidedOn, rulebook }: Explanation): [string, string][] {
  const { heading: names, colon } = words[language].sentences;
  const given: [string, string | undefined][] = [
    [names.id, id],
    [names.village, village],
    [names.county, county],
    [names.asOf, asOf],
    [names.decidedOn, decidedOn],
    [names.rulebook, `${rulebook.label} ${rulebook.version}`],
  ];
  return given.flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[`${name}${colon}`, shorten(value)]],
  );
}

function facts(explanation: Explanation): string {
  const items = factTexts(explanation).map(([name, value]) => `<span><b>${name}</b>${escapeHtml(value)}</span>`);
  return `<p class="facts">${items.join(' ')}</p>`;
}

function conclusion({ language, outcome, outcomeLabel, headline }: Explanation): string {
  const { heading: names, colon } = words[language].sentences;
  return `<p class="conclusion ${outcome}"><b>${names.conclusion}${colon}${MARKS[outcome]} ${outcomeLabel}</b>　${escapeHtml(headline)}</p>`;
}

const SHARES = 'members[].sharesIncome';

/** The columns of the table of members: all that is known of a member but what numbers it and free data. */
const memberColumns = fieldsOf('household').filter(
  ({ path }) => path.startsWith('members[]') && path !== 'members[].id',
);

/** Who shares the income is asked only where a reading divides it by those who do. */
function columnsOf({ criteria }: Explanation): typeof memberColumns {
  const asked = criteria.some(({ missing }) => missing.some(({ path }) => patternOf(path) === SHARES));
  return memberColumns.filter(({ path }) => asked || path !== SHARES);
}

/** What is known of each member, in the columns of their table; `open` is asked for. */
function memberRows(explanation: Explanation, record: ParsedRecord): { text: string; open: boolean }[][] {
  if (!('members' in record)) return [];
  const { language, criteria } = explanation;
  const needed = new Set(criteria.flatMap(({ missing }) => missing.map(({ path }) => path)));
  return record.members.map((member, index) =>
    columnsOf(explanation).map(({ path, options }) => {
      const key = path.slice('members[].'.length);
      const value = (member as Readonly<Record<string, unknown>>)[key];
      if (value === undefined || value === null) return { text: '', open: needed.has(`members[${index}].${key}`) };
      return { text: shorten(shown(value, options, language)), open: false };
    }),
  );
}

function memberTable(
  explanation: Explanation,
  members: ReturnType<typeof memberRows>,
  indices: readonly number[],
  total: number,
): string {
  const { language } = explanation;
  const { sentences } = words[language];
  const head = [sentences.heading.number, ...columnsOf(explanation).map(({ label }) => label[language])];
  const body = indices.map((index) => {
    const cells = members[index]?.map(({ text, open }) => (open ? box('') : td(text))) ?? [];
    return `<tr><td class="number">${index + 1}</td>${cells.join('')}</tr>`;
  });
  const note = total === 0 ? '' : `<p class="note">${sentences.membersContinued(total)}</p>`;
  return `<table class="members">\n<tr>${head.map((name) => `<th>${name}</th>`).join('')}</tr>\n${body.join('\n')}\n</table>${note}`;
}

function shown(value: unknown, options: FieldInfo['options'], language: Language): string {
  const { yes, no } = words[language];
  if (typeof value === 'boolean') return value ? yes : no;
  return options?.[String(value)]?.[language] ?? String(value);
}

/** The household's sums side by side, with boxes for those that are missing. */
function incomeTable({ language, criteria }: Explanation, record: ParsedRecord): string {
  if (!('members' in record)) return '';
  const needed = new Set(criteria.flatMap(({ missing }) => missing.map(({ path }) => path)));
  const columns = fieldsOf('household').filter(({ path, kind }) => path.startsWith('income.') && kind === 'money');
  const cells = columns.map(({ path }) => {
    const value = record.income?.[path.slice('income.'.length) as keyof NonNullable<typeof record.income>];
    if (value === undefined || value === null) return needed.has(path) ? box('') : '<td></td>';
    return `<td>${escapeHtml(String(value))}</td>`;
  });
  const unit = words[language].unit['yuan/year'] ?? '';
  const head = columns.map(({ label }) => `<th>${label[language]}</th>`).join('');
  return `<table class="income">\n<tr><th rowspan="2">${words[language].sentences.heading.income}<br>${unit}</th>${head}</tr>\n<tr>${cells.join('')}</tr>\n</table>`;
}

/** The columns of the table of criteria, in per cent of the sheet. */
const WIDTHS = [11, 21, 17.5, 20.5, 10.5, 11, 8.5];

function criteriaTable(explanation: Explanation): string {
  const { language, level, criteria, document } = explanation;
  const { table, sentences } = words[language];
  const head = [
    table.criterion,
    table.item,
    table.value,
    table.bound,
    table.margin,
    sentences.heading.outcome,
    document,
  ];
  const body = criteria.flatMap((criterion) =>
    criterion.checks.map((check, index) => {
      const span = criterion.checks.length;
      const first = index === 0;
      return `<tr>${first ? criterionCell(criterion, span, language) : ''}${checkCells(level, check, span, language)}${first ? outcomeCells(criterion, span) : ''}</tr>`;
    }),
  );
  return `<table class="criteria">\n<colgroup>${WIDTHS.map((width) => `<col style="width:${width}%">`).join('')}</colgroup>\n<tr>${head.map((name) => `<th>${escapeHtml(name)}</th>`).join('')}</tr>\n${body.join('\n')}\n</table>\n${notes(explanation)}`;
}

function criterionCell({ label, required }: CriterionExplanation, span: number, language: Language): string {
  return `<td rowspan="${span}"><b>${escapeHtml(label)}</b>${required ? '' : words[language].table.advisory}</td>`;
}

function checkCells(level: Level, check: CheckExplanation, span: number, language: Language): string {
  const { label, value, bound, margin, outcome, counts, weak, path } = check;
  const mark = span === 1 ? '' : `${counts ? MARKS[outcome] : '·'} `;
  const open = outcome === 'undetermined' && counts;
  const cell = open && !isKnown(value, language) ? box(openCell(level, value, path, language)) : td(value);
  // The other side of a comparison can be a field too.
  const needed = open && bound === words[language].unknown ? box('') : td(`${bound}${weak ? ' *' : ''}`);
  return `<td>${mark}${escapeHtml(label)}</td>${cell}${needed}<td>${escapeHtml(margin)}</td>`;
}

function td(text: string): string {
  return `<td>${escapeHtml(text)}</td>`;
}

/** What the record says is never hidden by a box. */
function isKnown(value: string, language: Language): boolean {
  const { unknown, notComputable, notTellable } = words[language];
  return ![unknown, notComputable, notTellable].some((word) => value.startsWith(word));
}

function outcomeCells({ outcome, outcomeLabel, place }: CriterionExplanation, span: number): string {
  return `<td rowspan="${span}" class="outcome ${outcome}">${MARKS[outcome]} ${outcomeLabel}</td><td rowspan="${span}">${escapeHtml(place)}</td>`;
}

/** What stands in a box: the answers to tick, nothing where a figure is written in, else why it is open. */
function openCell(level: Level, value: string, path: string | undefined, language: Language): string {
  if (path !== undefined) return choices(level, path, language).map(escapeHtml).join(' ');
  return value === words[language].notComputable ? '' : escapeHtml(value);
}

/** What a missing input may be, to be ticked; a figure is written in. */
function choices(level: Level, path: string, language: Language): string[] {
  const field = fieldAt(level, path);
  const { yes, no } = words[language];
  const options =
    field?.kind === 'boolean' ? [yes, no] : Object.values(field?.options ?? {}).map((label) => label[language]);
  return options.map((option) => `□ ${option}`);
}

function box(content: string): string {
  return `<td class="open">${content}</td>`;
}

function noteTexts({ language, criteria }: Explanation): string[] {
  const { weakNote, sentences } = words[language];
  const checks = criteria.flatMap((criterion) => criterion.checks);
  return [
    ...(checks.some(({ weak }) => weak) ? [weakNote] : []),
    ...(checks.some(({ outcome, counts }) => outcome === 'undetermined' && counts) ? [sentences.filledIn] : []),
    ...new Set(criteria.flatMap(({ otherReadings }) => otherReadings)),
  ];
}

function notes(explanation: Explanation): string {
  const lines = noteTexts(explanation);
  return lines.length === 0 ? '' : `<p class="note">${lines.map(escapeHtml).join('　')}</p>`;
}

/** Whether the verdict hangs on how the text is read, where that was asked. */
function readingsHtml({ language, allReadings = [] }: Explanation): string {
  if (allReadings.length === 0) return '';
  const { heading: names, colon } = words[language].sentences;
  return `<p class="note readings"><b>${names.allReadings}${colon}</b>${allReadings.map(escapeHtml).join('<br>')}</p>`;
}

function workingsOf({ criteria }: Explanation): readonly string[] {
  return criteria.flatMap(({ workings }) => workings);
}

function workingsHtml(explanation: Explanation): string {
  const { heading: names, colon } = words[explanation.language].sentences;
  return workingsOf(explanation)
    .map((line) => `<p class="workings"><b>${names.workings}${colon}</b>${escapeHtml(line)}</p>`)
    .join('\n');
}

function stepsHtml(language: Language, steps: readonly string[], before: number, more: boolean): string {
  if (steps.length === 0) return '';
  const { sentences } = words[language];
  const items = steps.map((step) => `<li>${escapeHtml(step)}</li>`).join('\n');
  const note = more ? `<p class="note">${sentences.overleaf}</p>` : '';
  return `<h2>${sentences.heading.next}</h2>\n<ol start="${before + 1}">\n${items}\n</ol>${note}`;
}

/** Who signs at which level. */
const SIGNERS = {
  household: ['household', 'verifier', 'villageHead'],
  village: ['verifier', 'villageHead', 'townHead'],
  county: ['verifier', 'countyHead'],
} as const;

function signatures(level: Level, language: Language): string {
  const { heading: names } = words[language].sentences;
  const cells = SIGNERS[level].map((who) => `<td><b>${names[who]}</b><span>${names.date}</span></td>`);
  return `<table class="signatures"><tr><td class="opinion"><b>${names.opinion}</b></td>${cells.join('')}</tr></table>`;
}

function footer({ explanation, seal }: Sheet, page: number, pages: number): string {
  const { language, levelLabel, id } = explanation;
  const { sentences } = words[language];
  const hash = explanation.whatIf === undefined ? seal : sentences.unsealed;
  const sealed =
    hash === undefined ? '' : `<span>${sentences.heading.seal}${sentences.colon}<code>${hash}</code></span>`;
  return `<footer><span>${levelLabel} ${escapeHtml(shorten(id))}</span>${sealed}<span>${sentences.page(page, pages)}</span></footer>`;
}
