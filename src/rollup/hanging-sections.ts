/** Where it hangs, in words: which criteria keep from the exit, and what would come of it if the line rose. */
import { type Bar, type Block, type Cell, type Section, said, sectionOf, tableBlock } from '../present/document.js';
import type { Level } from '../records/catalog.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { exitRuleOf } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { rollUpWords } from '../words/roll-up.js';
import type { Language } from '../words/words.js';
import type { Blocker, BlockingKind } from './blocking.js';
import type { FigureCells } from './figure-cells.js';
import type { JudgedPlace, PerCent, PlaceFlip, RollUp } from './result.js';
import { registerGroups } from './share.js';
import type { HouseholdCount } from './tally.js';

const kinds = ['failing', 'open', 'onlyFailing', 'onlyOpen'] as const satisfies readonly BlockingKind[];

/** The name of a criterion that the exit of a level asks for. */
export function exitCriterion(rulebook: Rulebook, level: Level, id: string, language: Language): string {
  const criteria = exitRuleOf(rulebook, level)?.criteria ?? [];
  return criteria.find((one) => one.id === id)?.labels[language] ?? id;
}

/** Which criteria are in the way: a picture and a table for households, villages and counties each. */
export function blockingSections(result: RollUp, rulebook: Rulebook, cells: FigureCells): Section[] {
  const { province, villages, counties } = result;
  const { language, who, commands } = cells;
  const { title, of, households } = rollUpWords[language].blocking;
  const places = { village: villages, county: counties };
  const parts = [
    ...registerGroups.map((group) =>
      blockersSection(`blocking-${group}`, of[group], province.blocking[group], {
        numberOf: (count: HouseholdCount) => count.households,
        cellOf(count, criterion, kind) {
          if (count.households === 0) return '';
          const named = who?.kept(group, criterion, kind);
          return cells.households(
            households(count.households, count.persons),
            count.households,
            named,
            commands.criteria,
          );
        },
        labelOf: (id) => exitCriterion(rulebook, 'household', id, language),
        language,
      }),
    ),
    ...(['village', 'county'] as const).map((level) =>
      blockersSection(
        `blocking-${level}`,
        level === 'village' ? of.villages : of.counties,
        level === 'village' ? province.blockingVillages : province.blockingCounties,
        {
          numberOf: (count: number) => count,
          cellOf: (count, criterion, kind) =>
            count === 0 ? '' : cells.places(String(count), level, keptPlaces(places[level], criterion, kind)),
          labelOf: (id) => exitCriterion(rulebook, level, id, language),
          language,
        },
      ),
    ),
  ].flat();
  return parts.length === 0 ? [] : [sectionOf('blocking', title, [], parts)];
}

interface Wording<Count> {
  readonly numberOf: (count: Count) => number;
  readonly cellOf: (count: Count, criterion: string, kind: BlockingKind) => Cell;
  readonly labelOf: (criterion: string) => string;
  readonly language: Language;
}

function blockersSection<Count>(
  id: string,
  title: string,
  blockers: readonly Blocker<Count>[],
  { numberOf, cellOf, labelOf, language }: Wording<Count>,
): Section[] {
  if (blockers.length === 0) return [];
  const { columns, figures, legend } = rollUpWords[language].blocking;
  const bars = blockers.map((one): Bar => {
    const [failing, open] = [numberOf(one.failing), numberOf(one.open)];
    return {
      label: labelOf(one.criterion),
      pieces: [
        ...(failing === 0 ? [] : [{ from: 0, to: failing, tone: 'notMet' as const }]),
        ...(open === 0 ? [] : [{ from: failing, to: failing + open, tone: 'undetermined' as const }]),
      ],
      text: figures(failing, open),
    };
  });
  const table = tableBlock(
    [columns.criterion, ...kinds.map((kind) => columns[kind])],
    blockers.map((one) => [labelOf(one.criterion), ...kinds.map((kind) => cellOf(one[kind], one.criterion, kind))]),
    [],
    blockers.map((one) => [undefined, ...kinds.map((kind) => numberOf(one[kind]))]),
  );
  return [sectionOf(id, title, [{ kind: 'bars', title: legend, bars }, table])];
}

/** The places that a criterion keeps from their exits. */
function keptPlaces(places: readonly JudgedPlace[], criterion: string, kind: BlockingKind): string[] {
  const isOpen = kind === 'open' || kind === 'onlyOpen';
  const isAlone = kind === 'onlyFailing' || kind === 'onlyOpen';
  return places
    .filter(({ verdict }) => {
      const blocking = (verdict?.criteria ?? []).filter(({ required, outcome }) => required && outcome !== 'met');
      const own = blocking.find(({ id }) => id === criterion);
      return own?.outcome === (isOpen ? 'undetermined' : 'notMet') && (!isAlone || blocking.length === 1);
    })
    .map(({ id }) => id);
}

/** What would come of it if the line rose; none where that was not asked. */
export function risenSections(
  { lineRise, province }: RollUp,
  cells: FigureCells,
  perCent: (incidence: PerCent | null) => string,
): Section[] {
  const { risen } = province;
  if (lineRise === null || risen === undefined) return [];
  const { language, who, commands } = cells;
  const { blocking, risen: say, levels } = rollUpWords[language];
  const { outcome } = words[language];
  const turned = ({ from, to }: Pick<PlaceFlip, 'from' | 'to'>) => say.turned(outcome[from], outcome[to]);
  const rows: (readonly Cell[])[] = [
    ...risen.households.map((one) => [
      blocking.of[one.group],
      turned(one),
      cells.households(
        blocking.households(one.households, one.persons),
        one.households,
        who?.turned(one.group, one.from, one.to),
        commands.byOtherLine,
      ),
    ]),
    ...(['village', 'county'] as const).flatMap((level) => {
      const places = level === 'village' ? 'villages' : 'counties';
      return risen[places].map((one) => [
        blocking.of[places],
        turned(one),
        cells.places(
          say.places(levels[level], one.ids.length, one.ids.join(words[language].listSeparator)),
          level,
          one.ids,
        ),
      ]);
    }),
  ];
  const blocks: Block[] = [said(say.line(lineRise.from, lineRise.by, lineRise.to), 'strong')];
  if (rows.length === 0) blocks.push(said(say.nothing));
  else blocks.push(tableBlock(['', say.change, ''], rows));
  const [before, after] = [province.incidence, risen.incidence].map(perCent);
  if (before !== after) blocks.push(said(say.incidence(before ?? '', after ?? '')));
  return [sectionOf('risen', say.title, blocks)];
}
