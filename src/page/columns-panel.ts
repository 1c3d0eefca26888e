/** What each column of a register was taken for: shown, changed, kept as a mapping and given as one. */
import { isValues } from '../base/values.js';
import { readJsonText } from '../records/json-text.js';
import { meaningOf, shownSamples } from '../tables/column-words.js';
import { fittingMapping, InvalidMappingError, type TableMapping } from '../tables/mapping.js';
import type { TableColumn } from '../tables/read-table.js';
import { roles, targetOf } from '../tables/target.js';
import { decoded } from '../tables/text-encoding.js';
import { factorsOf, type TableUnit } from '../tables/units.js';
import { words } from '../words/index.js';
import { pageWords } from '../words/page.js';
import { tableWords } from '../words/tables.js';
import type { Desk, OpenedFile } from './desk.js';
import { type Child, fileButton, fill, freshId, h } from './element.js';
import { offerFile } from './offer-file.js';

/** Reads the file again by another mapping; asks first where that would lose what was filled in. */
export async function readAgain(desk: Desk, file: OpenedFile): Promise<void> {
  if (desk.isSaved || confirm(pageWords[desk.language].replaces)) await desk.open(file);
}

/** A column as it is shown, and what was chosen for it here. */
interface Choice {
  readonly column: TableColumn;
  /** By what a mapping names it. */
  readonly name: string;
  to: string | undefined;
  unit: TableUnit | undefined;
}

/** The columns, each with a box for what it means. */
export function columnsPanel(desk: Desk, file: OpenedFile): Child {
  const { language, judge } = desk;
  const { columns = [], mapping: taken = {}, questions = [] } = file.report ?? {};
  const { fields } = judge.rulebook;
  const say = pageWords[language].report;
  const choices = columns.map(
    (column): Choice => ({
      column,
      name: column.sheet === undefined ? column.heading : `${column.sheet}!${column.heading}`,
      to: column.to,
      unit: column.unit,
    }),
  );
  const meaning = (to: string | undefined, { level }: TableColumn) => meaningOf(to, level, fields, language);
  /** All that a column of a level can hold, by its words; of two with the same words by their names too. */
  const meanings = new Map(
    [...new Set(columns.map(({ level }) => level))].map((level) => {
      const names = [
        ...fields
          .of(level)
          .map(({ path }) => path)
          .filter((path) => path !== 'level'),
        ...roles,
      ];
      const byWords = new Map<string, string>();
      for (const to of names) {
        const label = meaningOf(to, level, fields, language);
        byWords.set(byWords.has(label) ? `${label} ${to}` : label, to);
      }
      return [level, { id: freshId(), byWords }] as const;
    }),
  );
  /** Under a mask nothing is shown of a column of names, ids or who knows what. */
  const isHidden = ({ personal, to, level }: TableColumn) =>
    judge.mask !== undefined &&
    (personal || to === undefined || targetOf(to, level, fields)?.field?.identifies !== undefined);
  const isChanged = ({ column, to, unit }: Choice) => to !== column.to || unit !== column.unit;
  const apply = h('button', { type: 'submit', class: 'main', disabled: true }, say.applyColumns);
  const faulty = new Set<Choice>();
  const changed = () => {
    apply.disabled = faulty.size > 0 || !choices.some(isChanged);
  };
  const row = (choice: Choice) => {
    const { column } = choice;
    const { sheet, level, heading } = column;
    const state = questions.some((one) => one.column === heading && (one.sheet ?? sheet) === sheet)
      ? say.asked
      : column.to === undefined || column.to === 'unknown'
        ? say.unsure
        : say.sure;
    const unitCell = h('td');
    const drawUnit = () => {
      const field = choice.to === undefined ? undefined : targetOf(choice.to, level, fields)?.field;
      const options = field === undefined ? [] : (Object.keys(factorsOf(field)) as TableUnit[]);
      if (choice.unit !== undefined && !options.includes(choice.unit)) choice.unit = undefined;
      const select = h(
        'select',
        {
          'aria-label': say.unitOf(heading),
          on: {
            change: () => {
              choice.unit = select.value === '' ? undefined : (select.value as TableUnit);
              changed();
            },
          },
        },
        [undefined, ...options].map((unit) =>
          h(
            'option',
            { value: unit ?? '', selected: unit === choice.unit },
            unit === undefined ? '' : (tableWords[language].option[unit] ?? unit),
          ),
        ),
      );
      fill(unitCell, options.length > 0 && select);
    };
    const { id = '', byWords } = meanings.get(level) ?? {};
    const input: HTMLInputElement = h('input', {
      list: id,
      'aria-label': say.meaningOf(heading),
      'data-column': choice.name,
      value: meaning(column.to, column),
      on: {
        focus: () => input.select(),
        change: () => {
          const text = input.value.trim();
          const to = text === meaning(column.to, column) ? column.to : byWords?.get(text);
          const isFault = to === undefined && text !== meaning(undefined, column);
          input.setAttribute('aria-invalid', String(isFault));
          input.setCustomValidity(isFault ? say.noSuchMeaning : '');
          if (isFault) faulty.add(choice);
          else faulty.delete(choice);
          choice.to = to;
          drawUnit();
          changed();
        },
      },
    });
    drawUnit();
    return h(
      'tr',
      { class: state === say.sure ? undefined : 'urgent' },
      h('td', {}, `${sheet === undefined ? '' : `${sheet} `}${column.column}`),
      h('th', { scope: 'row' }, heading),
      h('td', {}, input),
      unitCell,
      h('td', {}, (isHidden(column) ? [] : shownSamples(column)).join(words[language].listSeparator)),
      h('td', {}, state),
    );
  };
  const submit = () => {
    const put = choices.filter(isChanged);
    const names = new Set(put.map(({ name }) => name));
    const kept = <V>(table: Readonly<Record<string, V>> = {}) =>
      Object.entries(table).filter(([name]) => !names.has(name));
    const mapping: TableMapping = {
      ...file.mapping,
      columns: Object.fromEntries([
        ...kept(file.mapping?.columns),
        ...put.map(({ name, to }) => [name, to ?? 'ignore']),
      ]),
      units: Object.fromEntries([
        ...kept(file.mapping?.units),
        ...put.flatMap(({ name, unit }) => (unit === undefined ? [] : [[name, unit] as const])),
      ]),
    };
    void readAgain(desk, { ...file, mapping });
  };
  const given = fileButton(
    say.giveMapping,
    '.json',
    async ([chosen]) => {
      try {
        if (chosen !== undefined)
          await readAgain(desk, { ...file, mapping: mappingIn(new Uint8Array(await chosen.arrayBuffer()), desk) });
      } catch (error) {
        alert(say.noMapping(error instanceof Error ? error.message : ''));
      }
    },
    { 'data-mapping': true },
  );
  const keep = () => offerFile(say.mappingFileName, 'application/json', `${JSON.stringify(taken, undefined, 2)}\n`);
  return h(
    'details',
    { class: 'columns' },
    h('summary', {}, say.columns),
    h(
      'form',
      {
        on: {
          submit: (event) => {
            event.preventDefault();
            submit();
          },
        },
      },
      [...meanings.values()].map(({ id, byWords }) =>
        h(
          'datalist',
          { id },
          [...byWords.keys()].map((text) => h('option', { value: text })),
        ),
      ),
      h(
        'div',
        { class: 'wide' },
        h(
          'table',
          {},
          h(
            'thead',
            {},
            h(
              'tr',
              {},
              say.columnHeads.map((text) => h('th', { scope: 'col' }, text)),
            ),
          ),
          h('tbody', {}, choices.map(row)),
        ),
      ),
      h(
        'p',
        { class: 'bar' },
        apply,
        h('button', { type: 'button', 'data-keep-mapping': true, on: { click: keep } }, say.keepMapping),
        given,
      ),
    ),
  );
}

/**
 * A mapping as it stands in a file.
 * @throws InvalidMappingError, with what is wrong in words
 */
function mappingIn(bytes: Uint8Array, { language, judge }: Desk): TableMapping {
  const { value, issues } = readJsonText([...decoded(bytes)].join(''));
  const say = tableWords[language];
  if (issues.length > 0) throw new Error(say.notJson);
  const parts = isValues(value) ? Object.entries(value) : undefined;
  const isForm = parts?.every(([key, part]) =>
    key === 'level' ? typeof part === 'string' : PARTS.includes(key) && isValues(part),
  );
  if (isForm !== true) throw new Error(say.mapping);
  try {
    return fittingMapping(value as TableMapping, judge.rulebook.fields);
  } catch (error) {
    if (!(error instanceof InvalidMappingError)) throw error;
    throw new Error(error.issues.map(say.mappingFault).join('\n'));
  }
}

const PARTS: readonly string[] = ['columns', 'units', 'codes', 'answers'];
