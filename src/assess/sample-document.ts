/** A sample as a document: how it was drawn, and whom to visit. */
import { type Block, type Document, said } from '../present/document.js';
import { figureColumn, sectionsByColumns, tableByColumns } from '../present/table-by-columns.js';
import { assessWords } from '../words/assess.js';
import type { Language } from '../words/words.js';
import type { DrawnHousehold, Sample } from './draw-sample.js';
import { stratumText } from './share-text.js';
import type { SampleSizes, SizeOf } from './sizes-of.js';

/** A column of the list of households. */
export type SampleColumn = keyof (typeof assessWords)['zh']['drawn']['columns'];

/** The columns of the list, in order. */
export function sampleColumns(language: Language): readonly SampleColumn[] {
  return Object.keys(assessWords[language].drawn.columns) as SampleColumn[];
}

/** The columns whose cells are numbers. */
export const isSampleNumber = (column: SampleColumn) => column === 'number' || column === 'rank' || column === 'weight';

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
  const [strataHead, villageHead, replacedHead] = [say.strataColumns, say.villageColumns, say.replacedColumns].map(
    (heads) => (at: number) => heads[at] ?? '',
  ) as [Heads, Heads, Heads];
  const sections = [
    ...sectionsByColumns<Sample['strata'][number]>(
      'strata',
      say.strata,
      [
        { head: strataHead(0), cell: ({ id }) => stratumText(id, language) },
        figureColumn(strataHead(1), (one) => one.households),
        figureColumn(strataHead(2), ({ persons }) => persons),
        figureColumn(strataHead(3), (one) => one.villages),
        figureColumn(strataHead(4), ({ drawn }) => drawn),
      ],
      strata,
    ),
    ...sectionsByColumns<NonNullable<Sample['villages']>[number]>(
      'villages',
      say.villages,
      [
        { head: villageHead(0), cell: ({ id }) => id },
        { head: villageHead(1), cell: ({ name }) => name ?? '' },
        { head: villageHead(2), cell: (one) => remoteness[one.remoteness] },
        figureColumn(villageHead(3), ({ weight }) => weight),
      ],
      villages,
    ),
    ...sectionsByColumns<Sample['replaced'][number]>(
      'replaced',
      say.replaced,
      [
        { head: replacedHead(0), cell: ({ id }) => id },
        { head: replacedHead(1), cell: ({ reason }) => reason },
        { head: replacedHead(2), cell: ({ by }) => by ?? say.noneLeft },
      ],
      replaced,
    ),
    ...sectionsByColumns<DrawnHousehold>(
      'households',
      say.households,
      sampleColumns(language).map((column) => {
        const of = (one: DrawnHousehold, at: number) => sampleRow(one, at + 1, language)[column];
        const head = say.columns[column];
        return isSampleNumber(column) ? figureColumn(head, of) : { head, cell: (one, at) => String(of(one, at)) };
      }),
      households,
    ),
  ];
  return { title: say.title, blocks, sections };
}

type Heads = (at: number) => string;

/** The document of sizes. */
export function sizesDocument(told: SampleSizes, language: Language, rulebookLine: string): Document {
  const { size: say } = assessWords[language];
  const { limit, hits, confidence, designEffect, strata, sizes } = told;
  const nameOf = ({ of, stratum }: SizeOf) =>
    of === 'stratum' ? say.stratum(stratumText(stratum ?? '', language), strata) : say[of];
  const size = (at: number, of: (one: SizeOf) => number | null) => {
    const column = figureColumn(say.columns[at] ?? '', of);
    return { ...column, cell: (one: SizeOf, row: number) => column.cell(one, row) || say.none };
  };
  return {
    title: say.title,
    blocks: [
      said(say.why(limit, hits, percentOf(confidence)), 'strong'),
      ...(designEffect === 1 ? [] : [said(say.effect(String(designEffect)))]),
      tableByColumns<SizeOf>(
        [
          { head: say.columns[0] ?? '', cell: nameOf },
          figureColumn(say.columns[1] ?? '', ({ population }) => population),
          size(2, ({ one }) => one),
          size(3, ({ two }) => two),
        ],
        sizes,
      ),
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
