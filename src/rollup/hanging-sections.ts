/** Where it hangs, in words: which criteria keep from the exit, and what would come of it if the line rose. */
import { type Bar, type Block, type Section, said, sectionOf, tableBlock } from '../present/document.js';
import type { Level } from '../records/catalog.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { exitRuleOf } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { rollUpWords } from '../words/roll-up.js';
import type { Language } from '../words/words.js';
import type { Blocker } from './blocking.js';
import type { PerCent, PlaceFlip, RollUp } from './result.js';
import { registerGroups } from './share.js';
import type { HouseholdCount } from './tally.js';

const kinds = ['failing', 'open', 'onlyFailing', 'onlyOpen'] as const;

/** The name of a criterion that the exit of a level asks for. */
export function exitCriterion(rulebook: Rulebook, level: Level, id: string, language: Language): string {
  const criteria = exitRuleOf(rulebook, level)?.criteria ?? [];
  return criteria.find((one) => one.id === id)?.labels[language] ?? id;
}

/** Which criteria are in the way: a picture and a table for households, villages and counties each. */
export function blockingSections({ province }: RollUp, rulebook: Rulebook, language: Language): Section[] {
  const { title, of, households } = rollUpWords[language].blocking;
  const parts = [
    ...registerGroups.map((group) =>
      blockersSection(`blocking-${group}`, of[group], province.blocking[group], {
        numberOf: (count: HouseholdCount) => count.households,
        textOf: (count) => (count.households === 0 ? '' : households(count.households, count.persons)),
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
          textOf: (count) => (count === 0 ? '' : String(count)),
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
  readonly textOf: (count: Count) => string;
  readonly labelOf: (criterion: string) => string;
  readonly language: Language;
}

function blockersSection<Count>(
  id: string,
  title: string,
  blockers: readonly Blocker<Count>[],
  { numberOf, textOf, labelOf, language }: Wording<Count>,
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
    blockers.map((one) => [labelOf(one.criterion), ...kinds.map((kind) => textOf(one[kind]))]),
    [],
    blockers.map((one) => [undefined, ...kinds.map((kind) => numberOf(one[kind]))]),
  );
  return [sectionOf(id, title, [{ kind: 'bars', title: legend, bars }, table])];
}

/** What would come of it if the line rose; none where that was not asked. */
export function risenSections(
  { lineRise, province }: RollUp,
  language: Language,
  perCent: (incidence: PerCent | null) => string,
): Section[] {
  const { risen } = province;
  if (lineRise === null || risen === undefined) return [];
  const { blocking, risen: say, levels } = rollUpWords[language];
  const { outcome, listSeparator } = words[language];
  const turned = ({ from, to }: Pick<PlaceFlip, 'from' | 'to'>) => say.turned(outcome[from], outcome[to]);
  const rows = [
    ...risen.households.map((one) => [
      blocking.of[one.group],
      turned(one),
      blocking.households(one.households, one.persons),
    ]),
    ...(['villages', 'counties'] as const).flatMap((level) =>
      risen[level].map((one) => [
        blocking.of[level],
        turned(one),
        say.places(levels[level === 'villages' ? 'village' : 'county'], one.ids.length, one.ids.join(listSeparator)),
      ]),
    ),
  ];
  const blocks: Block[] = [said(say.line(lineRise.from, lineRise.by, lineRise.to), 'strong')];
  if (rows.length === 0) blocks.push(said(say.nothing));
  else blocks.push(tableBlock(['', say.change, ''], rows));
  const [before, after] = [province.incidence, risen.incidence].map(perCent);
  if (before !== after) blocks.push(said(say.incidence(before ?? '', after ?? '')));
  return [sectionOf('risen', say.title, blocks)];
}
