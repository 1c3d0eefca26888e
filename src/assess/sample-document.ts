/** A sample as a document: how it was drawn, and whom to visit. */
import { type Block, type Document, type Section, said, tableBlock, tableSections } from '../present/document.js';
import { assessWords } from '../words/assess.js';
import type { Language } from '../words/words.js';
import type { DrawnHousehold, Sample } from './draw-sample.js';
import { stratumText } from './share-text.js';
import type { SampleSizes } from './sizes-of.js';

/** A column of the list of households. */
export type SampleColumn = keyof (typeof assessWords)['zh']['drawn']['columns'];

/** The columns of the list, in order. */
export function sampleColumns(language: Language): readonly SampleColumn[] {
  return Object.keys(assessWords[language].drawn.columns) as SampleColumn[];
}

/** What stands in a row of the list; what is filled in by hand is empty. */
export function sampleRow(
  { id, name, village, villageName, stratum, rank, weight, replaces }: DrawnHousehold,
  number: number,
  language: Language,
): Readonly<Record<SampleColumn, string | number>> {
  return {
    number,
    id,
    name: name ?? '',
    village,
    villageName: villageName ?? '',
    stratum: stratumText(stratum, language),
    rank,
    weight,
    replaces: replaces ?? '',
    visited: '',
    remark: '',
  };
}

/** The document of a sample. */
export function sampleDocument(sample: Sample, language: Language, rulebookLine: string): Document {
  const { drawn: say, remoteness } = assessWords[language];
  const { county, seed, stages, strata, villages = [], households, replaced, notInFrame } = sample;
  const columns = sampleColumns(language);
  const places = new Set(households.map(({ village }) => village)).size;
  const blocks: Block[] = [
    ...(county === null ? [] : [said(say.county(county))]),
    said(say.seed(seed)),
    said(say.stages[stages]),
    said(say.total(households.length, places, replaced.length), 'strong'),
    ...(strata.every((one) => one.remoteness === 'unknown') ? [said(say.noRemote, 'caveat')] : []),
    ...(notInFrame.households === 0 ? [] : [said(say.outside(notInFrame.households, notInFrame.persons), 'caveat')]),
    said(rulebookLine, 'faint'),
  ];
  const counts = (values: readonly number[]) => values.map(String);
  const sections: Section[] = [
    ...tableSections(
      'strata',
      say.strata,
      say.strataColumns,
      strata.map((one) => [
        stratumText(one.id, language),
        ...counts([one.households, one.persons, one.villages, one.drawn]),
      ]),
    ),
    ...tableSections(
      'villages',
      say.villages,
      say.villageColumns,
      villages.map(({ id, name, remoteness: far, weight }) => [id, name ?? '', remoteness[far], weight]),
    ),
    ...tableSections(
      'replaced',
      say.replaced,
      say.replacedColumns,
      replaced.map(({ id, reason, by }) => [id, reason, by ?? say.noneLeft]),
    ),
    ...tableSections(
      'households',
      say.households,
      columns.map((column) => say.columns[column]),
      households.map((one, at) => {
        const row = sampleRow(one, at + 1, language);
        return columns.map((column) => String(row[column]));
      }),
    ),
  ];
  return { title: say.title, blocks, sections };
}

/** The document of sizes. */
export function sizesDocument(told: SampleSizes, language: Language, rulebookLine: string): Document {
  const { size: say } = assessWords[language];
  const { limit, hits, confidence, designEffect, strata, sizes } = told;
  const nameOf = ({ of, stratum }: SampleSizes['sizes'][number]) =>
    of === 'stratum' ? say.stratum(stratumText(stratum ?? '', language), strata) : say[of];
  const rows = sizes.map((one) => [
    nameOf(one),
    one.population === null ? '' : String(one.population),
    ...[one.one, one.two].map((count) => (count === null ? say.none : String(count))),
  ]);
  return {
    title: say.title,
    blocks: [
      said(say.why(limit, hits, percentOf(confidence)), 'strong'),
      ...(designEffect === 1 ? [] : [said(say.effect(String(designEffect)))]),
      tableBlock(say.columns, rows),
      said(say.note),
      said(rulebookLine, 'faint'),
    ],
    sections: [],
  };
}

/** A confidence in per cent. */
export function percentOf(confidence: number): string {
  return String(Number((confidence * 100).toFixed(10)));
}
