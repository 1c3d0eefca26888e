/** Holds parameters against what their shape cannot say about dates, units, readings and sources. */
import { isMonthDay as isDayOfYear, yearOf } from '../base/date.js';
import type { Facts } from '../facts/fact.js';
import type { DatedValue, Parameter } from '../parameters/parameter.js';
import { scopes } from '../records/catalog.js';
import { checkCitations, type Known } from './check-citations.js';
import { checkUnit } from './check-fields.js';
import { PARAMETERS } from './companions.js';
import type { IssueList } from './issue-list.js';
import { wrongShape } from './shape-fault.js';

/** What parameters are held against. */
export interface BesideParameters {
  readonly known: Known | undefined;
  readonly facts: Facts;
  /** The names of the units that there are; undefined where fields.json is at fault. */
  readonly units: readonly string[] | undefined;
}

/** Holds each against the others and what there is beside them. */
export function checkParameters(
  issues: IssueList,
  parameters: readonly Parameter[],
  { known, facts, units }: BesideParameters,
): void {
  const ids = new Set<string>();
  parameters.forEach((parameter, index) => {
    const { id } = parameter;
    const at = ['parameters', index];
    if (units !== undefined) checkUnit(issues, PARAMETERS, at, parameter, units);
    if (ids.has(id)) issues.add(PARAMETERS, [...at, 'id'], { code: 'duplicateId', reason: 'defined', id });
    if (scopes.some((scope) => facts[scope].has(id))) {
      issues.add(PARAMETERS, [...at, 'id'], { code: 'duplicateId', reason: 'factAlready', id });
    }
    ids.add(id);
    checkParameter({ issues, file: PARAMETERS, known }, at, parameter);
  });
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
