/** What keeps an input from being known exactly, in words: sources that disagree, ranges. */
import { grouped } from '../base/grouped.js';
import { shorten } from '../base/issue.js';
import { openInputs } from '../evaluate/open-inputs.js';
import type { CriterionVerdict } from '../evaluate/verdict.js';
import type { CellsByPath } from '../evaluate/with-cells.js';
import { inputValue } from '../facts/fact.js';
import { valueAt } from '../records/at-path.js';
import { patternOf } from '../records/catalog.js';
import type { RecordValue } from '../records/evidence.js';
import { DEATH_DATE } from '../records/living.js';
import { isRange } from '../records/range.js';
import { words } from '../words/index.js';
import { type Case, inputLabel, type Naming } from './case.js';
import { doubtOf } from './doubt.js';
import { valueText } from './overrides.js';

/** An input with what is in doubt about it. */
export interface DoubtText {
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

/** What the sources of a criterion's conflicting inputs say, an input each. */
export function conflictTexts(of: Case, verdict: CriterionVerdict): DoubtText[] {
  const { sentences } = words[of.language];
  const open = new Set(openInputs(of.rulebook.fields, of.verdict.level, verdict));
  return (verdict.conflicts ?? []).map((path) => {
    const label = inputLabel(of, path);
    const concluded = concludedText(of, path);
    if (concluded !== undefined) return { path, label, text: concluded };
    const text = isDisputed(of, path)
      ? sentences.conflict(label, saidOf(of, path), open.has(path))
      : sentences.contradicted(label, ownText(of, path), doubtText(of, path), open.has(path));
    return { path, label, text };
  });
}

/** An input that is given as a range too wide to decide a criterion. */
export function tooWideText(of: Case, { checks }: CriterionVerdict, path: string): DoubtText {
  const label = inputLabel(of, path);
  const input = checks.flatMap(({ inputs }) => inputs).find((one) => one.path === path);
  const value = input === undefined ? '' : valueText(of.verdict.level, path, input.value, of.rulebook, of.language);
  return { path, label, text: words[of.language].sentences.tooWide(label, value) };
}

/** What is known of an input that is asked for: a range, or what its sources say; empty where it is absent. */
export function knownSoFar(of: Naming, path: string, isZeroBase: boolean): string {
  const { sentences } = words[of.language];
  if (of.record === undefined) return '';
  if (isDisputed(of, path)) return sentences.asConflict(saidOf(of, path));
  const value = ownText(of, path);
  if (value === '') return '';
  if (isZeroBase) return sentences.asZeroBase(value);
  return isRange(valueAt(of.record, path))
    ? sentences.asRange(value)
    : sentences.asContradicted(value, doubtText(of, path));
}

/** That a second list comes to the opposite result, where that is all that an input stands for: nobody has written it. */
export function concludedText({ cells = {}, language }: Naming, path: string): string | undefined {
  const { cell, sources = [] } = ownOf(cells, path);
  const found = cell === undefined ? sources.find(({ concluded }) => concluded === true) : undefined;
  if (found === undefined) return undefined;
  return words[language].sentences.concluded(found.source, placeText(found) ?? '', found.value === true);
}

/** Whether sources disagree on the input itself, as far as the record tells; else it is a second source to others. */
function isDisputed({ record, rulebook, verdict }: Naming, path: string): boolean {
  return doubtOf(record, rulebook.fields, verdict.level, path) === 'sources';
}

/** Why an input is in doubt. */
export function doubtText({ record, rulebook, verdict, language }: Naming, path: string): string {
  return words[language].sentences.doubt[doubtOf(record, rulebook.fields, verdict.level, path)];
}

function ownText(of: Naming, path: string): string {
  const value = valueAt(of.record, path);
  return value === undefined ? '' : shown(of, path, value as RecordValue);
}

/** Who says what, the record first, each once. Without the record nobody is known. */
function saidOf(of: Naming, path: string): string[] {
  const { sentences, listSeparator } = words[of.language];
  const said = grouped(sayingsOf(of, path), ({ source, date }) => `${source}\n${date ?? ''}`);
  return [...said.values()].flatMap((items) => {
    const [first] = items;
    if (first === undefined) return [];
    const value = [...new Set(items.map((one) => one.value))].join(listSeparator);
    const places = [...new Set(items.flatMap(({ place }) => place ?? []))];
    return [sentences.says(first.source, value, first.date, places)];
  });
}

/** The values that sources, one of them a second list, have of an input, each with its cells; empty where none is. */
export function saidValues(of: Naming, path: string): { readonly value: string; readonly places: readonly string[] }[] {
  if (of.cells === undefined || (ownOf(of.cells, path).sources ?? []).length === 0 || !isDisputed(of, path)) return [];
  const { recordItself } = words[of.language].sentences;
  const values = grouped(sayingsOf(of, path), ({ value }) => value);
  return [...values].map(([value, said]) => ({
    value,
    places: [
      ...new Set(
        said.flatMap(({ source, place }) =>
          place === undefined ? [] : source === recordItself ? place : `${source} ${place}`,
        ),
      ),
    ],
  }));
}

/** What a source says of an input, in words, and in which cell. */
interface Said {
  readonly source: string;
  readonly value: string;
  readonly date: string | undefined;
  readonly place: string | undefined;
}

function sayingsOf(of: Naming, path: string): Said[] {
  const { record, language, cells = {} } = of;
  const { sentences } = words[language];
  if (record === undefined) return [];
  const own = valueAt(record, path) as RecordValue | undefined;
  // Without a day of death the record says something all the same.
  const unsaid = patternOf(path) === DEATH_DATE ? sentences.noDeath : undefined;
  const itself = own === undefined ? unsaid : shown(of, path, own);
  const items = record.evidence?.[path] ?? [];
  const { sources = [], ...at } = ownOf(cells, path);
  return [
    ...(itself === undefined
      ? []
      : [{ source: sentences.recordItself, value: itself, date: undefined, place: placeText(at) }]),
    ...items.flatMap(({ source, value, date, reference }): Said[] => {
      if (value === null || value === undefined) return [];
      const place = sources.map(placeText).find((one) => one !== undefined && one === reference);
      return [{ source: shorten(source), value: shown(of, path, value), date: date ?? undefined, place }];
    }),
  ];
}

function ownOf(cells: CellsByPath, path: string): CellsByPath[string] {
  return (Object.hasOwn(cells, path) ? cells[path] : undefined) ?? {};
}

function placeText({ sheet, cell }: Pick<CellsByPath[string], 'sheet' | 'cell'>): string | undefined {
  return cell === undefined ? undefined : [sheet, cell].filter(Boolean).join('!');
}

function shown({ verdict, rulebook, language }: Naming, path: string, value: RecordValue): string {
  const kind = rulebook.fields.at(verdict.level, path)?.kind ?? 'text';
  return valueText(verdict.level, path, inputValue(kind, value), rulebook, language);
}
