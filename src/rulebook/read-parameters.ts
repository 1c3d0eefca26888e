/** Reads `parameters.json`: what its shape cannot say about dates, units, readings and sources. */
import { isMonthDay as isDayOfYear, yearOf } from '../base/date.js';
import type { Facts } from '../facts/fact.js';
import type { DatedValue, Parameter } from '../parameters/parameter.js';
import { scopes } from '../records/catalog.js';
import type { IssueList } from './issue-list.js';
import { checkUnit, type FieldsRead, unitsIn } from './read-own-fields.js';
import { wrongShape } from './shape-fault.js';

/** What the manifest says that other files refer to. */
export interface Known {
  readonly sources: ReadonlySet<string>;
  /** The options of each reading. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
}

/** Checks that each citation names a listed document. */
export function checkCitations(
  issues: IssueList,
  file: string,
  at: readonly PropertyKey[],
  citations: readonly { source: string }[],
  known: Known | undefined,
): void {
  citations.forEach((citation, index) => {
    checkCitation(issues, file, [...at, index], citation, known);
  });
}

/** The same of a single one. */
export function checkCitation(
  issues: IssueList,
  file: string,
  at: readonly PropertyKey[],
  { source }: { source: string },
  known: Known | undefined,
): void {
  // Of a rulebook.json at fault only its own faults are told, not that all else finds nothing in it.
  if (known === undefined || known.sources.has(source)) return;
  issues.add(file, [...at, 'source'], { code: 'danglingReference', reason: 'source', id: source });
}

/** Reads the parameters, adding what is wrong with them; undefined where the file's shape or a unit is at fault. */
export function readParameters(
  issues: IssueList,
  file: string,
  value: unknown,
  known: Known | undefined,
  facts: Facts,
  { fields, fieldsKnown }: FieldsRead,
): ReadonlyMap<string, Parameter> | undefined {
  const unitNames = unitsIn(fields.units);
  const parameters = new Map<string, Parameter>();
  const read = issues.readAs(file, [], 'parameters', value);
  read?.parameters.forEach((parameter, index) => {
    const at = ['parameters', index];
    if (fieldsKnown) checkUnit(issues, file, at, parameter, unitNames);
    if (parameters.has(parameter.id)) {
      issues.add(file, [...at, 'id'], { code: 'duplicateId', reason: 'defined', id: parameter.id });
    }
    if (scopes.some((scope) => facts[scope].has(parameter.id))) {
      issues.add(file, [...at, 'id'], { code: 'duplicateId', reason: 'factAlready', id: parameter.id });
    }
    parameters.set(parameter.id, parameter as Parameter);
    checkParameter({ issues, file, known }, at, parameter as Parameter);
  });
  // With what is of no unit nothing can be compared, and that is told where the unit stands.
  return read?.parameters.every(({ unit }) => unit === undefined || unitNames.includes(unit)) ? parameters : undefined;
}

/** Where parameters are read, and what they can refer to. */
interface Reading {
  readonly issues: IssueList;
  readonly file: string;
  readonly known: Known | undefined;
}

type Path = readonly PropertyKey[];

function checkParameter(of: Reading, at: Path, parameter: Parameter): void {
  const { issues, file } = of;
  const { values, series, open, proRata } = parameter;
  const lists = [values, series].filter((given) => given !== undefined).length;
  if (lists > 1 || (lists === 0 && open === undefined)) {
    issues.add(file, at, { code: 'badShape', reason: 'valuesOrSeries' });
  }
  if (values !== undefined) checkValues(of, [...at, 'values'], parameter, values);
  if (series !== undefined) {
    checkOptions(of, [...at, 'series'], series);
    for (const [option, list] of Object.entries(series.options)) {
      if (list.length === 0 && open === undefined) {
        issues.add(file, [...at, 'series', 'options', option], { code: 'emptyList', reason: 'noValue' });
      }
      checkValues(of, [...at, 'series', 'options', option], parameter, list);
    }
  }
  if (proRata !== undefined) {
    checkOptions(of, [...at, 'proRata'], proRata);
    const positive = (values ?? []).filter(({ value }) => Number(value) > 0);
    if (parameter.unit === undefined || positive.length < 2 || positive.length !== values?.length) {
      issues.add(file, [...at, 'proRata'], { code: 'badShape', reason: 'proRataValues' });
    }
    const years = (values ?? []).map(({ from }) => yearOf(from));
    if (new Set(years).size < years.length) {
      issues.add(file, [...at, 'proRata'], { code: 'badShape', reason: 'proRataYears' });
    }
  }
}

/** A choice by reading must name a reading of the rulebook and say something for each of its options. */
function checkOptions(
  { issues, file, known }: Reading,
  at: Path,
  { reading, options }: { readonly reading: string; readonly options: Readonly<Record<string, unknown>> },
): void {
  if (known === undefined) return;
  const wanted = known.readings.get(reading);
  if (wanted === undefined) {
    issues.add(file, [...at, 'reading'], { code: 'unknownReading', reason: 'reading', id: reading });
    return;
  }
  const given = Object.keys(options);
  for (const option of given) {
    if (wanted.includes(option)) continue;
    const fault = { code: 'unknownReading', reason: 'option', reading, option, options: wanted } as const;
    issues.add(file, [...at, 'options', option], fault);
  }
  for (const option of wanted) {
    if (!given.includes(option))
      issues.add(file, [...at, 'options'], { code: 'unknownReading', reason: 'optionLacking', reading, option });
  }
}

function checkValues(
  { issues, file, known }: Reading,
  at: Path,
  parameter: Parameter,
  values: readonly DatedValue[],
): void {
  const begun = new Set<string>();
  values.forEach((value, index) => {
    const here = [...at, index];
    checkCitations(issues, file, [...here, 'citations'], value.citations, known);
    const isMonthDay = /^\d{2}-\d{2}$/.test(value.value);
    // A day that every year has: 02-29 would have no meaning in most.
    if (isMonthDay && !isDayOfYear(value.value)) {
      issues.add(file, [...here, 'value'], { code: 'badShape', ...wrongShape('monthDay', value.value) });
    }
    if (isMonthDay !== (parameter.unit === undefined)) {
      const reason = isMonthDay ? 'monthDayWithUnit' : 'numberWithoutUnit';
      issues.add(file, [...here, 'value'], { code: 'typeMismatch', reason });
    }
    if (value.to !== undefined && value.to < value.from)
      issues.add(file, [...here, 'to'], { code: 'badShape', reason: 'endsBeforeItBegins' });
    if (begun.has(value.from)) {
      issues.add(file, [...here, 'from'], { code: 'duplicateId', reason: 'begun', day: value.from });
    }
    begun.add(value.from);
    if (parameter.unit === 'years' && !/^\d{1,3}$/.test(value.value)) {
      issues.add(file, [...here, 'value'], { code: 'badShape', ...wrongShape('age', value.value) });
    }
  });
}
