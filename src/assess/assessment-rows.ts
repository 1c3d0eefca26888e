/** An evaluation as rows: each rate, then each of its strata. */
import { assessWords } from '../words/assess.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import type { AssessedRate, AssessedStratum, Assessment, PrintedShare } from './assessment.js';
import { stratumText } from './share-text.js';

/** The rates with strata, in the order in which they are told. */
export const assessedRates = ['wrongExit', 'missed', 'missedOfVillages', 'recognition'] as const;
/** One of them. */
export type AssessedRateName = (typeof assessedRates)[number];

/** A column of the rows. */
export type RateColumn = keyof (typeof assessWords)['zh']['report']['columns'];
/** A row; what does not apply is empty. */
export type RateRow = Readonly<Partial<Record<RateColumn, string | number>>>;

/** The columns whose cells are numbers. */
export const isRateNumber = (column: RateColumn) =>
  !(['rate', 'stratum', 'unit', 'method', 'outcome'] as readonly RateColumn[]).includes(column);

/** The rows. */
export function assessmentRows(assessment: Assessment, language: Language): readonly RateRow[] {
  const { report: say } = assessWords[language];
  const all = words[language];
  const { comprehensiveIncidence: incidence } = assessment;
  return [
    ...assessedRates.flatMap((name) => {
      const rate = assessment[name];
      const own = { rate: say.rates[name], unit: say.units[rate.unit] };
      return [
        { ...own, ...countedIn(rate), bound: rate.bound ?? '', outcome: all.outcome[rate.outcome] },
        ...rate.strata.map((one) => ({
          ...own,
          stratum: stratumText(one.id, language),
          ...countedIn(one),
          method: say.methods[one.method],
          designEffect: one.designEffect ?? '',
          effectiveUnits: one.effectiveUnits ?? '',
        })),
      ];
    }),
    {
      rate: say.rates.comprehensiveIncidence,
      unit: say.units.persons,
      ...(incidence.population === null ? {} : { population: incidence.population.from }),
      ...endsOfShare(incidence),
      bound: incidence.bound ?? '',
      outcome: all.outcome[incidence.outcome],
    },
  ];
}

function countedIn(one: AssessedRate | AssessedStratum): RateRow {
  const { population, drawn, hits } = one;
  return {
    population: population.units,
    populationHouseholds: population.households,
    drawn: drawn.units,
    drawnHouseholds: drawn.households,
    drawnVillages: drawn.villages,
    hitsFrom: hits.from,
    hitsTo: hits.to,
    ...endsOfShare(one),
  };
}

function endsOfShare({ unknown, sampling, combined }: PrintedShare): RateRow {
  return {
    unknownFrom: unknown.from,
    unknownTo: unknown.to,
    samplingFrom: sampling.from,
    samplingTo: sampling.to,
    combinedFrom: combined.from,
    combinedTo: combined.to,
  };
}
