/** Exited households in words, by village: what slipped, by how much, and what relief there is. */
import { grouped } from '../base/grouped.js';
import type { Span } from '../base/interval.js';
import type { Outcome } from '../base/outcome.js';
import { type Block, type Document, listSections, said, sectionOf } from '../present/document.js';
import { type ColumnOf, figureColumn, type TableBlock, tableByColumns } from '../present/table-by-columns.js';
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
      // The heading says the village.
      ...[...byVillage].map(([village, some], at) =>
        sectionOf(`village-${at + 1}`, say.villageHeading(village), [tableOfRows(some, terms, ['village'])]),
      ),
    ],
  };
}

/** A row for each criterion of each household that is not met or open; one for those without. */
export function watchTable(households: readonly WatchedHousehold[], terms: WatchTerms): TableBlock {
  return tableOfRows(households, terms, []);
}

interface WatchRow extends WatchedHousehold {
  /** One of its criteria; undefined where none is to be told. */
  readonly criterion: WatchedCriterion | undefined;
}

type WatchColumn = keyof (typeof progressWords)['zh']['watch']['columns'];

function tableOfRows(
  households: readonly WatchedHousehold[],
  terms: WatchTerms,
  without: readonly WatchColumn[],
): TableBlock {
  const { language, targets } = terms;
  const { watch: say } = progressWords[language];
  const { columns } = say;
  const separator = words[language].listSeparator;
  const names = criterionNames(terms);
  const outcomeOf = (outcome: Outcome | null | undefined) => (outcome ? words[language].outcome[outcome] : '');
  const reliefOf = (id: string) => targets.relief.find((each) => each.id === id)?.labels[language] ?? id;
  const texts = (column: WatchColumn, cell: (row: WatchRow) => string): ColumnOf<WatchRow> => ({
    head: columns[column],
    cell,
  });
  const all = new Map<WatchColumn, ColumnOf<WatchRow>>([
    ['village', texts('village', ({ village }) => village ?? '')],
    ['household', texts('household', ({ id }) => id)],
    ['persons', figureColumn(columns.persons, ({ persons }) => persons)],
    ['state', texts('state', ({ state, isReturned }) => `${say.state[state]}${isReturned ? say.returned : ''}`)],
    ['criterion', texts('criterion', ({ criterion }) => (criterion === undefined ? '' : names(criterion.id)))],
    ['before', texts('before', ({ criterion }) => outcomeOf(criterion?.before))],
    ['after', texts('after', ({ criterion }) => outcomeOf(criterion?.after))],
    ['since', figureColumn(columns.since, ({ criterion }) => criterion?.since)],
    [
      'margin',
      texts('margin', ({ criterion }) => (criterion === undefined ? '' : marginsOf(criterion, terms).join(separator))),
    ],
    [
      'relief',
      texts('relief', ({ relief }) =>
        relief.map(({ id, outcome }) => say.relief(reliefOf(id), say.reliefOutcome[outcome])).join(separator),
      ),
    ],
    [
      'years',
      texts('years', ({ years }) =>
        years.map(({ year, outcome }) => say.yearOutcome(year, outcomeOf(outcome))).join(separator),
      ),
    ],
  ]);
  const rows = households.flatMap((one): WatchRow[] => {
    const told = one.criteria.filter(({ state }) => state !== 'held');
    return (told.length === 0 ? [undefined] : told).map((criterion) => ({ ...one, criterion }));
  });
  return tableByColumns(
    [...all].flatMap(([name, column]) => (without.includes(name) ? [] : [column])),
    rows,
    rows.map(({ state }) => tones[state]),
  );
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
