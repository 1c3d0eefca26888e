/**
 * Registers to be filled in: the columns in the official order, each with what it means, its unit, what it takes and the
 * clause that asks for it. Filled in, they are read without a question. A household takes a row of one sheet and each of
 * its members a row of another, so that what is said of the household is written once, in no merged cell and no cell that
 * is blank because the one above says it.
 */

import { rulebookName } from '../explain/rulebook-name.js';
import { decimalBounds, isNumeric } from '../records/field.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { tableWords } from '../words/tables.js';
import type { Language } from '../words/words.js';
import { isOfMember, type TemplateColumn, type TemplateLevel, templateColumns } from './template-columns.js';
import { exampleMembers, exampleOfKinds, examples } from './template-example.js';
import { writeWorkbook } from './write-workbook.js';
import type { CellLook, WrittenCell, WrittenSheet } from './written-sheet.js';

/** What a template is made for. */
export interface TemplateOptions {
  /** The rulebook that says what is judged by; by default the built-in one. */
  readonly rulebook?: Rulebook | undefined;
  readonly language?: Language | undefined;
  /** Every field of the level has a column, not only those that its exit is judged by. */
  readonly all?: boolean | undefined;
}

/** A sheet to be filled in, and what its columns hold. */
export interface TemplateSheet extends WrittenSheet {
  readonly rows: readonly (readonly (WrittenCell | undefined)[])[];
  readonly held: readonly FormColumn[];
}

/** The bytes of a workbook to be filled in with records of a level. */
export function writeTemplate(level: TemplateLevel, options: TemplateOptions = {}): Uint8Array {
  const { forms, about } = templateSheets(level, options);
  return writeWorkbook([...forms, about]);
}

/** The sheets of the same: those to be filled in, and what says how. */
export function templateSheets(
  level: TemplateLevel,
  { rulebook = hunan2016To2020(), language = 'zh', all = false }: TemplateOptions,
): { readonly forms: readonly TemplateSheet[]; readonly about: WrittenSheet } {
  const { template: say } = tableWords[language];
  const { columns: judged, leftOut } = templateColumns(level, rulebook, language, all);
  const columns = judged.map((column) => formColumn(column, judged, language));
  const ofMembers = columns.filter(isOfMember);
  const number = columns
    .filter(({ target }) => target.to === 'id')
    .map((column) => ({ ...column, fill: `${say.required}${say.idOfHousehold}` }));
  const parts = [
    { part: level, held: columns.filter((column) => !isOfMember(column)) },
    ...(ofMembers.length === 0 ? [] : [{ part: 'members' as const, held: [...number, ...ofMembers] }]),
  ];
  const forms = parts.map(({ part, held }) => formOf(part, level, held, language));
  const lines = [
    say.rulebook(rulebookName(rulebook, language)),
    ...(ofMembers.length === 0 ? [] : [say.household]),
    ...say.general,
    ...(leftOut.length === 0 ? [] : [say.leftOut(leftOut.map(({ label }) => label[language]))]),
  ];
  return { forms, about: aboutSheet(lines, forms, language) };
}

/** A column with what is said of how it is filled in. */
interface FormColumn extends TemplateColumn {
  readonly fill: string;
  /** The words of its list. */
  readonly options: readonly string[];
}

function formColumn(column: TemplateColumn, all: readonly TemplateColumn[], language: Language): FormColumn {
  const { template: say } = tableWords[language];
  const { to, field } = column.target;
  const { kind = 'text', minimum, maximum, beside } = field ?? {};
  const whole = all.find((one) => field?.partOf !== undefined && one.target.to === field.partOf);
  const fill = [
    `${isRequired(column) ? say.required : ''}${say.fillOf[to] ?? say.fill[kind]}`,
    ...(maximum === undefined ? [] : [say.between(String(minimum ?? 0), String(maximum))]),
    ...(whole === undefined ? [] : [say.partOf(whole.heading)]),
    ...(beside === undefined ? [] : [say.second]),
  ];
  return { ...column, fill: fill.join(say.betweenParts), options: wordsOf(field, language) };
}

/** The words of a field's list: those of its codes, yes and no; none where anything of its kind can stand. */
function wordsOf(field: TemplateColumn['target']['field'], language: Language): string[] {
  const { template: say } = tableWords[language];
  if (field?.kind === 'boolean') return [say.yes, say.no];
  return Object.values(field?.options ?? {}).map((label) => label[language]);
}

/** Without its number and its year nothing is a record. */
const isRequired = ({ target: { to } }: TemplateColumn) => to === 'id' || to === 'year';

const TITLE: CellLook = { bold: true, centered: true };
const HEAD: CellLook = { bold: true, wrap: true, centered: true, bordered: true, fill: 'DDEBF7' };
const REQUIRED: CellLook = { ...HEAD, fill: 'FFE699' };
const EXAMPLE: CellLook = { bordered: true, fill: 'EDEDED' };
/** What is no number is a text, so that no digit of an id is lost and no day depends on where it is typed. */
const TEXT = '@';

/** The rows above those to be filled in: the title, who fills it in and the unit of money, the header. */
const HEADER = 3;
/** The lists reach to this row: more than the register of a county has. */
const LAST = 20_000;

function formOf(
  part: TemplateLevel | 'members',
  level: TemplateLevel,
  held: readonly FormColumn[],
  language: Language,
): TemplateSheet {
  const { template: say } = tableWords[language];
  const look = ({ target: { field } }: TemplateColumn) =>
    isNumeric(field?.kind ?? 'text') ? EXAMPLE : { ...EXAMPLE, format: TEXT };
  const place = (column: number) => ({ column, from: HEADER + 1, to: LAST });
  const hasMoney = held.some(({ target: { field } }) => field?.kind === 'money');
  const shown: Iterable<number | undefined> = part === 'members' ? exampleMembers.keys() : [undefined];
  const named = held.findIndex(({ target: { to, field } }) => to === 'headName' || field?.identifies === 'person');
  return {
    name: say.sheets[part],
    held,
    frozenRows: HEADER,
    frozenColumns: Math.max(1, named + 1),
    merged: [{ top: 1, left: 1, bottom: 1, right: Math.min(held.length, TITLE_COLUMNS) }],
    columns: held.map((column) => ({ width: widthOf(column), ...formatOf(column) })),
    rows: [
      [{ text: say.titles[part], look: TITLE }],
      [
        { text: say.office },
        ...(hasMoney ? [...Array(TITLE_COLUMNS - 2).fill(undefined), { text: say.unitOfMoney }] : []),
      ],
      held.map((column) => ({ text: column.heading, look: isRequired(column) ? REQUIRED : HEAD })),
      ...Array.from(shown, (member) =>
        held.map((column) => ({ ...exampleOf(column, level, member, language), look: look(column) })),
      ),
    ],
    choices: held.flatMap(({ options }, index) => (options.length === 0 ? [] : [{ ...place(index + 1), options }])),
    bounds: held.flatMap(({ target: { field } }, index) => {
      if (field === undefined || !isNumeric(field.kind)) return [];
      const { least, most } = decimalBounds(field);
      return [{ ...place(index + 1), whole: field.kind === 'count', least, most }];
    }),
    comments: held.map((column, index) => ({
      row: HEADER,
      column: index + 1,
      text: commentOf(column, language),
    })),
  };
}

/** The title stands over so many columns, which fit on a screen. */
const TITLE_COLUMNS = 8;

const formatOf = ({ target: { field } }: TemplateColumn) => (isNumeric(field?.kind ?? 'text') ? {} : { format: TEXT });

/** Wide enough for half of the heading, which is broken into lines, and for what is chosen. */
function widthOf({ heading, options, target: { field } }: FormColumn): number {
  const wide = (text: string) => text.length + (text.match(/[\u2e80-\uffff]/g)?.length ?? 0);
  const longest = Math.max(0, ...options.map(wide));
  const least = field === undefined || field.kind === 'text' || field.kind === 'date' ? 13 : 9;
  return Math.min(24, Math.max(least, Math.ceil(wide(heading) / 2) + 1, longest + 3));
}

/** What stands in a row of the example, that of a member where it is one of theirs. */
function exampleOf(
  { target: { to, field }, criteria }: TemplateColumn,
  level: TemplateLevel,
  member: number | undefined,
  language: Language,
): WrittenCell {
  const { template: say } = tableWords[language];
  if (to === 'id') return { text: say.example };
  if (to === 'members[].name') return { text: say.exampleMembers[member ?? 0] ?? '' };
  const { kind = 'text', options = {} } = field ?? {};
  // What nothing is judged by is left blank, unless registers begin with it.
  const ofKind = criteria.length === 0 ? '' : (exampleOfKinds[kind] ?? Object.keys(options)[0] ?? say.exampleText);
  const own = member === undefined ? examples[level] : exampleMembers[member];
  const text = say.examples[level]?.[to] ?? own?.[to] ?? ofKind;
  if (text === '') return { text };
  if (kind === 'boolean') return { text: text === 'true' ? say.yes : say.no };
  if (kind === 'code') return { text: options[text]?.[language] ?? '' };
  return isNumeric(kind) ? { number: text } : { text };
}

/** What is said beside a heading. */
function commentOf(column: FormColumn, language: Language): string {
  const { template: say } = tableWords[language];
  const { unit, fill, options, criteria, clauses } = column;
  const line = (has: boolean, text: string) => (has ? [text] : []);
  return [
    column.heading,
    ...line(unit !== '', say.unitIs(unit)),
    fill,
    ...line(options.length > 0, say.options(options)),
    ...line(!isRequired(column), say.blank),
    ...line(criteria.length > 0, say.usedFor(criteria)),
    ...line(clauses.length > 0, say.clause(clauses)),
  ].join('\n');
}

/** How all of it is filled in, and then each column. */
function aboutSheet(lines: readonly string[], forms: readonly TemplateSheet[], language: Language): WrittenSheet {
  const { template: say } = tableWords[language];
  const widths = [8, 24, 8, 34, 40, 24, 28];
  const cell = (text: string): WrittenCell => ({ text, look: { wrap: true, bordered: true } });
  return {
    name: say.about,
    columns: widths.map((width) => ({ width })),
    merged: lines.map((_, index) => ({ top: index + 2, left: 1, bottom: index + 2, right: widths.length })),
    rows: [
      [{ text: say.about, look: { bold: true } }],
      ...lines.map((text): WrittenCell[] => [{ text }]),
      say.heads.map((text): WrittenCell => ({ text, look: HEAD })),
      ...forms.flatMap(({ name, held }) =>
        held.map(({ heading, unit, fill, options, criteria, clauses }) =>
          [
            ...[name, heading, unit, fill],
            ...[options, criteria, clauses].map((ones) => ones.join(say.betweenWords)),
          ].map(cell),
        ),
      ),
    ],
  };
}
