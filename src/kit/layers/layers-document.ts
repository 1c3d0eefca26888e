/** What a search for gaps between layers found, as a document: each kind once, and how far was searched. */
import { factLabel } from '../../describe/condition-words.js';
import { checkValueText } from '../../explain/check-value.js';
import {
  type Cell,
  type Document,
  pairsBlock,
  type Section,
  said,
  sectionOf,
  tableBlock,
} from '../../present/document.js';
import { choiceWords } from '../../rulebook/choice-words.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { words } from '../../words/index.js';
import { diffWords, layerWords } from '../../words/kit.js';
import type { Language } from '../../words/words.js';
import type { Approved, ApprovedList } from '../approvals.js';
import { approvalText, resultText, unusedSections } from '../diff/flip-sections.js';
import { fullNames, shortNames } from '../diff/rulebook-name.js';
import type { LayerSide } from './clusters.js';
import type { LayerCheck, LayerDifference } from './layer-difference.js';
import type { LayerSearch, SearchedVerdict } from './search-layers.js';

/** The document; the rulebooks are for the words of their readings. */
export function layersDocument(
  search: LayerSearch,
  approved: ApprovedList<LayerDifference>,
  rulebooks: Readonly<Record<LayerSide, Rulebook>>,
  language: Language,
): Document {
  const say = layerWords[language];
  const { old, new: now } = search.rulebooks;
  const [than, rulebook] = fullNames(old, now, language);
  const [thanShort, rulebookShort] = shortNames(old, now);
  const { items } = approved;
  const known = items.filter(({ approval }) => approval !== undefined).length;
  const { period } = search;
  const result = items.length === 0 ? say.noneFound : say.found(items.length, known);
  return {
    title: say.title(rulebookShort, thanShort),
    blocks: [
      pairsBlock([
        [say.rulebook, rulebook],
        [say.than, than],
        ...(period === undefined ? [] : [[say.period, diffWords[language].period(period.from, period.to)] as const]),
        [say.readings, search.allReadings ? say.allReadings : say.defaults],
      ]),
      said(period === undefined ? say.noPeriod : result),
    ],
    sections: [
      ...(items.length === 0
        ? []
        : [
            sectionOf(
              'differences',
              say.differences,
              [],
              items.map((item, index) => differenceSection(item, index, rulebooks, language)),
            ),
          ]),
      scopeSection(search.verdicts, language),
      ...unusedSections(approved.unused, language),
    ],
  };
}

function differenceSection(
  { item, approval }: Approved<LayerDifference>,
  index: number,
  rulebooks: Readonly<Record<LayerSide, Rulebook>>,
  language: Language,
): Section {
  const say = layerWords[language];
  const { level, labelled, listSeparator, wideSpace } = words[language];
  const { criterion, labels, why, from, to, periods, record, foundBy } = item;
  const outcome = (result: LayerDifference['to']) => resultText(result, language);
  const chosen = chosenText(item, rulebooks, language);
  const pairs: [string, Cell][] = [
    [say.why, say.reason[why]],
    [say.rulebook, item.new === null ? say.notAsked : askedText(rulebooks.new, item, item.new, outcome(to), language)],
    [say.than, askedText(rulebooks.old, item, item.old, outcome(from), language)],
    [say.readings, chosen === '' ? say.defaults : chosen],
    [say.days, periods.map((one) => diffWords[language].period(one.from, one.to)).join(listSeparator)],
    [say.approval, approvalText(approval, language)],
    [say.record, JSON.stringify(record)],
  ];
  const title = `${level[item.level]}${wideSpace}${labelled(labels[language], criterion)}`;
  const byChance = foundBy === 'search' ? [] : [said(say.byChance)];
  return sectionOf(`difference-${index + 1}`, title, [pairsBlock(pairs), ...byChance]);
}

function askedText(
  rulebook: Rulebook,
  { level, fact }: LayerDifference,
  { operator, expected, actual }: LayerCheck,
  outcome: string,
  language: Language,
): string {
  const { comparison, noParameter, rules } = words[language];
  const value = (one: LayerCheck['expected'], absent: string) =>
    checkValueText(rulebook, level, fact, one, absent, language);
  const sign = comparison[operator];
  const bound = value(expected, noParameter);
  const asked =
    sign === ''
      ? rules.is(factLabel(rulebook, level, fact, language), bound)
      : `${factLabel(rulebook, level, fact, language)} ${sign} ${bound}`;
  return layerWords[language].asks(asked, value(actual, diffWords[language].nowhere), outcome);
}

function chosenText(
  { readings }: LayerDifference,
  rulebooks: Readonly<Record<LayerSide, Rulebook>>,
  language: Language,
): string {
  const { rules, listSeparator } = words[language];
  const side = (which: LayerSide): string[] => {
    const options = Object.entries(readings[which]).map(([id, option]) =>
      rules.choice(...choiceWords(rulebooks[which].readings, id, option, language)),
    );
    return options.length === 0 ? [] : [layerWords[language].chosen[which](options.join(listSeparator))];
  };
  return [...side('new'), ...side('old')].join(rules.sentenceSeparator);
}

function scopeSection(verdicts: readonly SearchedVerdict[], language: Language): Section {
  const say = layerWords[language];
  const { column, extent } = say;
  const { listSeparator, rules } = words[language];
  const text = ({ judgedBy, inPart, withoutRecord }: SearchedVerdict): string => {
    if (judgedBy !== 'both') return extent.onlyBy[judgedBy];
    return [
      inPart.length === 0 ? extent.whole : extent.inPart(inPart.join(listSeparator)),
      ...(withoutRecord.length === 0 ? [] : [extent.withoutRecord(withoutRecord.join(listSeparator))]),
    ].join(rules.sentenceSeparator);
  };
  const head = [column.verdict, column.combinations, column.extent, column.generated, column.exits];
  const rows = verdicts.map((one) => [
    one.rule,
    String(one.combinations),
    text(one),
    String(one.generated),
    String(one.exits),
  ]);
  return sectionOf('scope', say.scope, [tableBlock(head, rows), said(say.scopeNote)]);
}
