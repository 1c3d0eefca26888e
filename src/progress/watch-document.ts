/** Exited households in words, by village: what slipped, by how much, and what relief there is. */
import { grouped } from '../base/grouped.js';
import type { Span } from '../base/interval.js';
import type { Outcome } from '../base/outcome.js';
import {
  type Block,
  type Document,
  listSections,
  type Section,
  said,
  sectionOf,
  tableBlock,
} from '../present/document.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { criteriaOf } from '../rulebook/rules.js';
import type { Targets } from '../rulebook/targets.js';
import { words } from '../words/index.js';
import { progressWords } from '../words/progress.js';
import { unitWord } from '../words/unit-text.js';
import type { Language } from '../words/words.js';
import { type Watched, type WatchedCriterion, type WatchedHousehold, type WatchState, watchStates } from './watch.js';

const tones: Readonly<Record<WatchState, Outcome>> = {
  slipped: 'notMet',
  failing: 'notMet',
  open: 'undetermined',
  notSeen: 'undetermined',
  held: 'met',
};

/** By what watched households are told. */
export interface WatchTerms {
  readonly rulebook: Rulebook;
  readonly targets: Targets;
  readonly language: Language;
}

/** The document of watched households; those that hold are counted, and not listed. */
export function watchDocument(result: Watched, terms: WatchTerms, rulebookLine: string): Document {
  const { language } = terms;
  const { watch: say, read } = progressWords[language];
  const { sums, unknownStanding, households, slipped } = result;
  const names = criterionNames(terms);
  const all = watchStates.map((state) => say.sums(say.state[state], sums[state].households, sums[state].persons));
  const listed = households.filter(({ state, isReturned }) => state !== 'held' || isReturned);
  const byVillage = grouped(listed, ({ village }) => village ?? '');
  const blocks: Block[] = [
    said(say.year(result.year)),
    said(read(result.read, result.judged, result.refused, result.skipped), 'strong'),
    said(all.join(words[language].listSeparator), 'strong'),
    ...(unknownStanding > 0 ? [said(say.unknownStanding(unknownStanding), 'caveat')] : []),
    said(rulebookLine, 'faint'),
  ];
  return {
    title: say.title,
    blocks,
    sections: [
      ...listSections(
        'slipped',
        say.slippedHeading,
        slipped.map(({ criterion, households: count, persons }) => say.slippedLine(names(criterion), count, persons)),
      ),
      ...[...byVillage].map(([village, some], at): Section => {
        const { head, rows, tones: of } = watchRows(some, terms);
        // The heading says the village.
        return sectionOf(`village-${at + 1}`, say.villageHeading(village), [
          tableBlock(
            head.slice(1),
            rows.map((row) => row.slice(1)),
            of,
          ),
        ]);
      }),
    ],
  };
}

/** A row for each criterion of each household that is not met or open; one for those without. */
export function watchRows(households: readonly WatchedHousehold[], terms: WatchTerms) {
  const { language, targets } = terms;
  const { watch: say } = progressWords[language];
  const { columns } = say;
  const separator = words[language].listSeparator;
  const names = criterionNames(terms);
  const outcomeOf = (outcome: Outcome | null) => (outcome === null ? '' : words[language].outcome[outcome]);
  const head = [
    columns.village,
    columns.household,
    columns.persons,
    columns.state,
    columns.criterion,
    columns.before,
    columns.after,
    columns.since,
    columns.margin,
    columns.relief,
    columns.years,
  ];
  const lines = households.flatMap((one) => {
    const told = one.criteria.filter(({ state }) => state !== 'held');
    const relief = one.relief.map(({ id, outcome }) =>
      say.relief(targets.relief.find((each) => each.id === id)?.labels[language] ?? id, say.reliefOutcome[outcome]),
    );
    const years = one.years.map(({ year, outcome }) => say.yearOutcome(year, outcomeOf(outcome)));
    const begin = [
      one.village ?? '',
      one.id,
      String(one.persons),
      `${say.state[one.state]}${one.isReturned ? say.returned : ''}`,
    ];
    const end = [relief.join(separator), years.join(separator)];
    const rows = (told.length === 0 ? [undefined] : told).map((criterion) => [
      ...begin,
      ...(criterion === undefined
        ? ['', '', '', '', '']
        : [
            names(criterion.id),
            outcomeOf(criterion.before),
            outcomeOf(criterion.after),
            criterion.since === null ? '' : String(criterion.since),
            marginsOf(criterion, terms).join(separator),
          ]),
      ...end,
    ]);
    return rows.map((row) => ({ row, tone: tones[one.state] }));
  });
  return { head, rows: lines.map(({ row }) => row), tones: lines.map(({ tone }) => tone) };
}

function marginsOf({ margins }: WatchedCriterion, { language, rulebook }: WatchTerms): string[] {
  const { watch: say, between } = progressWords[language];
  const shown = (margin: string | Span | null) =>
    margin === null ? say.notKnown : typeof margin === 'string' ? margin : between(margin.from, margin.to);
  return margins.map(({ before, after, change, unit }) =>
    say.margin(
      shown(before),
      shown(after),
      change,
      unit === null ? '' : unitWord(unit, rulebook.fields.units, language, 'short'),
    ),
  );
}

function criterionNames({ rulebook, language }: WatchTerms): (id: string) => string {
  const names = new Map(criteriaOf(rulebook).map(({ id, labels }) => [id, labels[language]]));
  return (id) => names.get(id) ?? id;
}
