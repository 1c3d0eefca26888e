/** The tables of a sheet: members, income, criteria. Days stand in them as they are filled in, YYYY-MM-DD, and in all else as sentences have them. */
import { shorten } from '../base/issue.js';
import { remembered } from '../base/remembered.js';
import { escapeHtml } from '../present/html-page.js';
import { type FieldTable, type Level, MEMBER, patternOf, tableOf } from '../records/catalog.js';
import { declinedIn } from '../records/declined.js';
import type { FieldInfo } from '../records/field.js';
import type { CommonHousehold } from '../records/household.js';
import { isLiving } from '../records/living.js';
import type { ParsedRecord } from '../records/parse.js';
import { words } from '../words/index.js';
import { spanText } from '../words/span-text.js';
import type { Language } from '../words/words.js';
import type { CheckExplanation, CriterionExplanation } from './criteria-explained.js';
import type { Explanation } from './explanation.js';
import { MARKS } from './text.js';

/** What a sheet is of, as far as its tables go. */
interface Told {
  readonly explanation: Explanation;
  readonly record?: ParsedRecord | undefined;
}

/** A column of the table of members. */
type MemberColumn = Pick<FieldInfo, 'label' | 'options'> & { readonly path: string };

const BIRTH_DATE = 'members[].birthDate';
const SCHOOLING = 'members[].schooling';

/** The number of the identity card: no record has it, so it is written in, and only as much as tells who it is. */
const ID_NUMBER: MemberColumn = {
  path: 'members[].idNumber',
  label: { zh: words.zh.sentences.idNumber, en: words.en.sentences.idNumber },
};

/** What can be a column of the table of members: first what a form has whatever is judged, in its order. */
interface MemberColumns {
  readonly always: readonly MemberColumn[];
  /** All but what numbers them and free data. */
  readonly all: readonly MemberColumn[];
}

const memberColumns = remembered((table: FieldTable): MemberColumns => {
  const fields: readonly MemberColumn[] = table
    .of('household')
    .filter(({ path }) => path.startsWith(MEMBER) && path !== `${MEMBER}id`);
  const column = (key: string) => fields.filter(({ path }) => path === `${MEMBER}${key}`);
  const [before, after] = [
    ['name', 'relation'],
    ['birthDate', 'schooling', 'medicalInsurance'],
  ];
  const always = [...before.flatMap(column), ID_NUMBER, ...after.flatMap(column)];
  return { always, all: [...always, ...fields.filter(({ path }) => !always.some((one) => one.path === path))] };
});

/** Anything else is a column only where a rulebook's own criteria read it, or it is to be found out: who shares the income, whether somebody can work. */
function columnsOf(explanation: Explanation, table: FieldTable): readonly MemberColumn[] {
  const asked = new Set([...[...neededIn(explanation)].map(patternOf), ...(explanation.memberInputs ?? [])]);
  const { all, always } = memberColumns(table);
  return all.filter((one) => asked.has(one.path) || always.includes(one));
}

/** What is to be found out: what is open, and what advisory criteria miss. */
function neededIn({ criteria, open }: Explanation): ReadonlySet<string> {
  return new Set([...criteria.flatMap(({ missing }) => missing), ...open].map(({ path }) => path));
}

/** What is known of each member, in the columns of their table; `open` is asked for. */
export function memberRows(explanation: Explanation, record: ParsedRecord): { text: string; open: boolean }[][] {
  if (!('members' in record)) return [];
  const columns = columnsOf(explanation, tableOf(record));
  const { language } = explanation;
  const needed = neededIn(explanation);
  const declined = declinedIn(record);
  return record.members.map((member, index) => {
    // Of whom it is to be found out whether he died, all is asked like of the living.
    const mayLive = needed.has(`members[${index}].deathDate`);
    if (!mayLive && !isLiving(member, record.asOf)) return rowOfDead(explanation, columns, member);
    return columns.map(({ path, options }) => {
      const key = path.slice('members[].'.length);
      const value = (member as Readonly<Record<string, unknown>>)[key];
      const open = needed.has(`members[${index}].${key}`);
      if (value === undefined || value === null) {
        const past = path === SCHOOLING && !open && explanation.pastSchoolAge?.includes(index) === true;
        if (declined.includes(`members[${index}].${key}`)) return { text: words[language].sentences.declined, open };
        return { text: past ? words[language].sentences.notApplicable : '', open };
      }
      return { text: shorten(shown(path, value, options, language)), open };
    });
  });
}

/** Of the dead it is said who they were and that they are dead; nothing is asked. */
function rowOfDead(
  explanation: Explanation,
  columns: readonly MemberColumn[],
  { name, birthDate, deathDate }: CommonHousehold['members'][number],
): { text: string; open: boolean }[] {
  const died = words[explanation.language].sentences.died(deathDate ?? '');
  const told: Readonly<Record<string, string | null | undefined>> = {
    'members[].name': name,
    [BIRTH_DATE]: birthDate,
    [SCHOOLING]: died,
  };
  return columns.map(({ path }) => ({ text: shorten(told[path] ?? ''), open: false }));
}

/** What stands above the columns of members. */
export function memberHead(explanation: Explanation, table: FieldTable): string[] {
  return columnsOf(explanation, table).map(({ label }) => label[explanation.language]);
}

export function memberTable(
  explanation: Explanation,
  table: FieldTable,
  members: ReturnType<typeof memberRows>,
  indices: readonly number[],
  more: boolean,
): string {
  const { language } = explanation;
  const head = [words[language].sentences.heading.number, ...memberHead(explanation, table)];
  const shownColumns = columnsOf(explanation, table);
  const body = indices.map((index) => {
    const cells =
      members[index]?.map(({ text, open }, column) =>
        open ? box(escapeHtml(text)) : td(text, shownColumns[column]?.path === BIRTH_DATE ? 'day' : undefined),
      ) ?? [];
    return `<tr><td class="number">${index + 1}</td>${cells.join('')}</tr>`;
  });
  const legend = memberLegend(explanation, table, more ? members.length : 0);
  const note = legend === '' ? '' : `<p class="note">${escapeHtml(legend)}</p>`;
  return `<table class="members">\n${columns([5, ...memberWidths(explanation, table).map((part) => part * 95)])}\n<tr>${head.map((name) => `<th>${name}</th>`).join('')}</tr>\n${body.join('\n')}\n</table>${note}`;
}

/** What stands below the members: how many there are where some follow, and what their boxes admit. */
export function memberLegend(explanation: Explanation, table: FieldTable, total: number): string {
  const continued = words[explanation.language].sentences.membersContinued;
  return [...(total === 0 ? [] : [continued(total)]), ...memberOptions(explanation, table)].join('　');
}

/** What can be written into the members' boxes. */
export function memberOptions(explanation: Explanation, table: FieldTable): string[] {
  const { language } = explanation;
  const { sentences } = words[language];
  const asked = new Set([...[...neededIn(explanation)].map(patternOf), ...(explanation.memberInputs ?? [])]);
  return memberColumns(table).all.flatMap(({ path, label, options }) =>
    options === undefined || !asked.has(path)
      ? []
      : [
          sentences.canBe(
            label[language],
            Object.keys(options).map((code) => optionText(path, code, options, language)),
          ),
        ],
  );
}

function shown(path: string, value: unknown, options: FieldInfo['options'], language: Language): string {
  const { yes, no } = words[language];
  if (typeof value === 'boolean') return value ? yes : no;
  return optionText(path, String(value), options, language);
}

/** A code as forms have it, which may be shorter than in a sentence. */
function optionText(path: string, code: string, options: FieldInfo['options'], language: Language): string {
  return words[language].sentences.onForm[path]?.[code] ?? options?.[code]?.[language] ?? code;
}

/** The household's sums side by side, with boxes for those that are missing. */
export function incomeTable(explanation: Explanation, record: ParsedRecord): string {
  if (!('members' in record)) return '';
  const { language } = explanation;
  const needed = neededIn(explanation);
  const declined = declinedIn(record);
  const columns = tableOf(record)
    .of('household')
    .filter(({ path, kind }) => path.startsWith('income.') && kind === 'money');
  const cells = columns.map(({ path }) => {
    const value = record.income?.[path.slice('income.'.length) as keyof NonNullable<typeof record.income>];
    if (value === undefined || value === null) {
      const told = declined.includes(path) ? words[language].sentences.declined : '';
      return needed.has(path) ? box(told) : `<td>${told}</td>`;
    }
    const text =
      typeof value === 'object'
        ? spanText({ from: String(value.from), to: String(value.to) }, language)
        : String(value);
    return needed.has(path) ? box(escapeHtml(text)) : td(text);
  });
  const unit = words[language].unit['yuan/year'] ?? '';
  const head = columns.map(({ label }) => `<th>${label[language]}</th>`).join('');
  return `<table class="income">\n<tr><th rowspan="2">${words[language].sentences.heading.income}<br>${unit}</th>${head}</tr>\n<tr>${cells.join('')}</tr>\n</table>`;
}

/** The columns of the table of criteria, in per cent of the sheet: a household's values are words, those of areas figures. */
const WIDTHS: Readonly<Record<Level, readonly number[]>> = {
  household: [10.5, 20.5, 19.5, 17, 13, 9.5, 10],
  village: [14, 19, 15.5, 17, 15, 9.5, 10],
  township: [14, 19, 15.5, 17, 15, 9.5, 10],
  county: [14, 19, 15.5, 17, 15, 9.5, 10],
};

/** The columns of the table of members, which share what is left of the sheet beside their number. */
const MEMBER_WIDTHS: Readonly<Record<string, number>> = {
  'members[].name': 14,
  'members[].relation': 12,
  'members[].idNumber': 14,
  'members[].birthDate': 12,
  'members[].sharesIncome': 18,
  'members[].schooling': 28,
  'members[].medicalInsurance': 20,
};

/** The widths of the columns of members that a sheet shows, as parts of a whole. */
export function memberWidths(explanation: Explanation, table: FieldTable): number[] {
  const widths = columnsOf(explanation, table).map(({ path }) => MEMBER_WIDTHS[path] ?? 20);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / whole);
}

export function criteriaTable({ explanation, record }: Told, fields: FieldTable): string {
  const { language, level, criteria, document } = explanation;
  const { table, sentences } = words[language];
  const declined = declinedIn(record);
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
      return `<tr>${first ? criterionCell(criterion, span, language) : ''}${checkCells(fields, level, check, span, declined, language)}${first ? outcomeCells(criterion, span) : ''}</tr>`;
    }),
  );
  return `<table class="criteria">\n${columns(WIDTHS[level])}\n<tr>${head.map((name) => `<th>${documentNumber(name)}</th>`).join('')}</tr>\n${body.join('\n')}\n</table>\n${notes(explanation)}`;
}

/** Column widths in per cent. */
function columns(widths: readonly number[]): string {
  return `<colgroup>${widths.map((width) => `<col style="width:${Number(width.toFixed(2))}%">`).join('')}</colgroup>`;
}

function criterionCell({ label, required }: CriterionExplanation, span: number, language: Language): string {
  return `<td rowspan="${span}"><b>${escapeHtml(label)}</b>${required ? '' : words[language].table.advisory}</td>`;
}

function checkCells(
  fields: FieldTable,
  level: Level,
  check: CheckExplanation,
  span: number,
  declined: readonly string[],
  language: Language,
): string {
  const { label, value, bound, margin, outcome, counts, weak, path } = check;
  const mark = span === 1 ? '' : `${counts ? MARKS[outcome] : '·'} `;
  const open = outcome === 'undetermined' && counts;
  // Nobody writes in what is told from the members; their own boxes are in their table.
  const told = value.startsWith(words[language].notTellable);
  const asked = () => {
    const text = path === undefined ? '' : textToFillIn(fields, level, path, counts, declined, language);
    return text === '' ? '' : text.split(CHOICE).map(whole).join(' ');
  };
  const cell =
    open && !told && !isKnown(value, language)
      ? box(asked())
      : isSkipped(check, language)
        ? `<td class="skipped">${asked()}</td>`
        : td(value);
  // The other side of a comparison can be a field too.
  const needed =
    open && bound === words[language].unknown ? box('') : `<td>${breakable(`${bound}${weak ? ' *' : ''}`)}</td>`;
  return `<td>${mark}${escapeHtml(label)}</td>${cell}${needed}<td>${breakable(margin)}</td>`;
}

/** A figure with its unit, which may end its line after a stroke, and so not within a word. */
function breakable(text: string): string {
  return escapeHtml(text).replaceAll('/', '/<wbr>');
}

/** The year and number of a document stay on one line. */
function documentNumber(text: string): string {
  const at = text.indexOf('〔');
  return at < 0 ? escapeHtml(text) : `${escapeHtml(text.slice(0, at))}${whole(text.slice(at))}`;
}

/** What is to stay on one line. */
export function whole(text: string): string {
  return `<span class="whole">${escapeHtml(text)}</span>`;
}

function td(text: string, kind?: string): string {
  return `<td${kind === undefined ? '' : ` class="${kind}"`}>${escapeHtml(text)}</td>`;
}

/** What the record says is never hidden by a box. */
function isKnown(value: string, language: Language): boolean {
  const { unknown, notComputable, notTellable, sentences } = words[language];
  const unknowns = [unknown, notComputable, notTellable, ...Object.values(sentences.doubt)];
  return !unknowns.some((word) => value.startsWith(word));
}

function outcomeCells({ outcome, outcomeLabel, place }: CriterionExplanation, span: number): string {
  return `<td rowspan="${span}" class="outcome ${outcome}">${outcomeLabel}</td><td rowspan="${span}">${escapeHtml(place)}</td>`;
}

/** Whether nobody asked it as it changes nothing; it is to be filled in all the same. */
export function isSkipped(
  { value, counts, path }: Pick<CheckExplanation, 'value' | 'counts'> & { readonly path?: string | undefined },
  language: Language,
): boolean {
  return !counts && path !== undefined && value === words[language].unknown;
}

/** Between what is told of an answer and the answers to tick. */
const CHOICE = '\t';

/** What stands where something is to be filled in: that it was not asked though it could be, or not told, and the answers to tick. */
export function textToFillIn(
  fields: FieldTable,
  level: Level,
  path: string,
  counts: boolean,
  declined: readonly string[],
  language: Language,
): string {
  const { unasked, declined: notTold } = words[language].sentences;
  const told = declined.includes(path) ? [notTold] : counts ? [] : [unasked];
  return [...told, ...choices(fields, level, path, language)].join(CHOICE);
}

/** What a missing input may be, to be ticked; a figure is written in. */
export function choices(fields: FieldTable, level: Level, path: string, language: Language): string[] {
  const field = fields.at(level, path);
  const { yes, no } = words[language];
  const options =
    field?.kind === 'boolean' ? [yes, no] : Object.values(field?.options ?? {}).map((label) => label[language]);
  return options.map((option) => `□ ${option}`);
}

function box(content: string): string {
  return `<td class="open">${content}</td>`;
}

export function noteTexts({ language, criteria }: Explanation): string[] {
  const { weakNote, sentences } = words[language];
  const checks = criteria.flatMap((criterion) => criterion.checks);
  return [
    ...(checks.some(({ weak }) => weak) ? [weakNote] : []),
    ...(checks.some(({ outcome, counts }) => outcome === 'undetermined' && counts) ? [sentences.filledIn] : []),
    ...(checks.some((check) => isSkipped(check, language)) ? [sentences.skipped] : []),
  ];
}

function notes(explanation: Explanation): string {
  const lines = noteTexts(explanation);
  return lines.length === 0 ? '' : `<p class="note">${lines.map(escapeHtml).join('　')}</p>`;
}
