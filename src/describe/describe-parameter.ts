/** A parameter as people read it: what it is for each time and under each reading, on what source, and how sure. */
import { type Day, yearOf } from '../base/date.js';
import { toDecimalString } from '../base/exact.js';
import { type Citation, type DatedValue, type Parameter, resolve } from '../parameters/parameter.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import { ruleDocumentWords } from '../words/rule-document.js';
import { unitWord } from '../words/unit-text.js';
import type { Language } from '../words/words.js';
import { type CitationPage, describeCitation } from './describe-citation.js';

/** What a parameter comes to for a time. */
export interface ParameterValue {
  /** In words: years where it changes with the year, else days. */
  readonly period: string;
  readonly from: Day;
  /** A decimal number as text, or a month and day in words. */
  readonly value: string;
  /** Not stated for this year, but computed from those stated for others. */
  readonly computed: boolean;
  readonly citations: readonly CitationPage[];
  /** Why the source is weak, where it is. */
  readonly weak?: string;
}

/** The values under one option of the reading that chooses among them; without one where there is only one list. */
export interface ParameterSeries {
  readonly reading?: string;
  readonly option?: string;
  /** The reading and its option in words. */
  readonly title?: string;
  readonly isDefault: boolean;
  readonly values: readonly ParameterValue[];
}

/** A parameter in words: its values by day, with their sources. */
export interface ParameterPage {
  readonly id: string;
  readonly title: string;
  readonly unit?: string;
  /** Why it has no figure, where it has none: at all, before the first day, or under an option without values. */
  readonly open?: string;
  readonly series: readonly ParameterSeries[];
}

/** A parameter of a rulebook, for as long as the rulebook is valid. */
export function describeParameter(parameter: Parameter, rulebook: Rulebook, language: Language): ParameterPage {
  const { id, labels, unit, open, values, series } = parameter;
  return {
    id,
    title: labels[language],
    ...(unit === undefined ? {} : { unit: unitWord(unit, rulebook.fields.units, language) }),
    ...(open === undefined ? {} : { open: open[language] }),
    series: values === undefined && series === undefined ? [] : seriesOf(parameter, rulebook, language),
  };
}

function seriesOf(parameter: Parameter, rulebook: Rulebook, language: Language): ParameterSeries[] {
  const { values = [], series, proRata } = parameter;
  const chosenBy = series ?? proRata;
  if (chosenBy === undefined) return [{ isDefault: true, values: stated(parameter, values, rulebook, language) }];
  const reading = rulebook.readings.find(({ id }) => id === chosenBy.reading);
  // In the order of the reading, whose first option is the default.
  return (reading?.options ?? []).map((option, index) => ({
    reading: chosenBy.reading,
    option: option.id,
    title: words[language].rules.choice(reading?.labels[language] ?? chosenBy.reading, option.labels[language]),
    isDefault: index === 0,
    values:
      series === undefined
        ? computed(parameter, values, { [chosenBy.reading]: option.id }, rulebook, language)
        : stated(parameter, series.options[option.id] ?? [], rulebook, language),
  }));
}

/** The values as they are stated, each until the next one begins. */
function stated(
  { unit }: Parameter,
  values: readonly DatedValue[],
  rulebook: Rulebook,
  language: Language,
): ParameterValue[] {
  const ordered = [...values].sort((a, b) => (a.from < b.from ? -1 : 1));
  return ordered.map((value, index) => {
    const [month = 0, day = 0] = value.value.split('-').map(Number);
    return {
      period: periodText(value, ordered[index + 1], rulebook, language),
      from: value.from,
      value: unit === undefined ? ruleDocumentWords[language].monthDay(month, day) : value.value,
      computed: false,
      citations: value.citations.map((citation) => describeCitation(citation, rulebook, language)),
      ...(value.weak === undefined ? {} : { weak: value.weak[language] }),
    };
  });
}

function periodText(
  { from, to }: DatedValue,
  next: DatedValue | undefined,
  { validTo }: Rulebook,
  language: Language,
): string {
  const { years, since } = ruleDocumentWords[language];
  const lastYear =
    to === undefined && next?.from.endsWith('-01-01')
      ? yearOf(next.from) - 1
      : (to ?? (next === undefined ? validTo : '')).endsWith('-12-31')
        ? yearOf(to ?? validTo)
        : undefined;
  return from.endsWith('-01-01') && lastYear !== undefined && lastYear >= yearOf(from)
    ? years(yearOf(from), lastYear)
    : since(from, to);
}

/** The value of every year on the path through those stated. */
function computed(
  parameter: Parameter,
  values: readonly DatedValue[],
  chosen: Readonly<Record<string, string>>,
  rulebook: Rulebook,
  language: Language,
): ParameterValue[] {
  const { rules } = words[language];
  const first = yearOf(rulebook.validFrom);
  const count = yearOf(rulebook.validTo) - first + 1;
  return Array.from({ length: count }, (_, index) => first + index).flatMap((year): ParameterValue[] => {
    const from = `${String(year).padStart(4, '0')}-01-01`;
    const resolved = resolve(parameter, chosen, from);
    if (resolved?.number === undefined) return [];
    const own = values.find((value) => yearOf(value.from) === year);
    const behind = own === undefined ? values : [own];
    const reasons = resolved.basis.flatMap(({ weak }) => weak?.[language] ?? []);
    return [
      {
        period: ruleDocumentWords[language].years(year, year),
        from,
        value: toDecimalString(resolved.number),
        computed: own === undefined,
        citations: distinct(behind.flatMap(({ citations }) => citations)).map((citation) =>
          describeCitation(citation, rulebook, language),
        ),
        ...(resolved.weak ? { weak: [...new Set(reasons)].join(rules.sentenceSeparator) } : {}),
      },
    ];
  });
}

function distinct(citations: readonly Citation[]): Citation[] {
  return [...new Map(citations.map((one) => [`${one.source} ${one.at}`, one])).values()];
}
