import { describe, expect, it } from 'vitest';
import { oneLine, type Section } from '../../src/present/document.js';
import { FigureCells } from '../../src/rollup/figure-cells.js';
import { blockingSections, exitCriterion, risenSections } from '../../src/rollup/hanging-sections.js';
import type { RollUp } from '../../src/rollup/result.js';
import { rollUp } from '../../src/rollup/sources.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Language } from '../../src/words/words.js';
import { countyOf, DAY, householdIn, villageOf } from '../support/places.js';

const at = (each: number) => ({
  income: { wages: each, business: 0, property: 0, transfers: 0, productionCosts: 0 },
});
const records = {
  households: [
    householdIn('a', 'V1', 'notMet', 3),
    householdIn('b', 'V1', 'undetermined', 2),
    householdIn('c', 'V1', 'met', 1, at(3250)),
    householdIn('d', 'V1', 'notMet', 4, { register: { status: 'exited' } }),
  ],
  villages: [villageOf('V1', 100)],
  counties: [countyOf('C1', 1000, { povertyVillages: { total: 1, exited: 1 } })],
};
const rolled = (over = {}) => rollUp(records as never, { asOf: DAY, ...over });

const cellsOf = (result: RollUp, language: Language) => new FigureCells(result, hunan2016To2020(), language, undefined);
const blocking = (result: RollUp, language: Language) =>
  blockingSections(result, hunan2016To2020(), cellsOf(result, language));
const risen = (result: RollUp, language: Language, perCent: Parameters<typeof risenSections>[2]) =>
  risenSections(result, cellsOf(result, language), perCent);

const tables = ({ blocks, sections = [] }: Section): (readonly (readonly string[])[])[] => [
  ...blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.map((row) => row.map(oneLine))] : [])),
  ...sections.flatMap(tables),
];

describe('which criteria keep from the exit', () => {
  it('is told of households by the register, of villages and of counties, by their labels', async () => {
    const [section] = blocking(await rolled(), 'zh');
    expect(section?.sections?.map(({ id }) => id)).toEqual([
      'blocking-poor',
      'blocking-exited',
      'blocking-village',
      'blocking-county',
    ]);
    const [poor, exited, village] = tables(section as Section);
    expect(poor).toEqual([['收入', '1户3人', '1户2人', '1户3人', '1户2人']]);
    expect(exited?.[0]).toEqual(['收入', '1户4人', '', '1户4人', '']);
    expect(village?.[0]?.slice(0, 2)).toEqual(['贫困发生率', '1']);
  });

  it('draws what is not met and what is open one behind the other', async () => {
    const [section] = blocking(await rolled(), 'en');
    const bars = section?.sections?.[0]?.blocks.flatMap((block) => (block.kind === 'bars' ? block.bars : []));
    expect(bars?.[0]?.pieces).toEqual([
      { from: 0, to: 1, tone: 'notMet' },
      { from: 1, to: 2, tone: 'undetermined' },
    ]);
  });

  it('is not told where nothing does', async () => {
    const result = await rollUp({ households: [householdIn('a', 'V1', 'met', 1)] } as never, { asOf: DAY });
    expect(blocking(result, 'zh')).toEqual([]);
  });

  it('names a criterion that the rules do not have by its id', () => {
    expect(exitCriterion(hunan2016To2020(), 'household', 'no-such', 'zh')).toBe('no-such');
  });
});

describe('if the line rose', () => {
  it('is told only where it was asked', async () => {
    expect(risen(await rolled(), 'zh', () => '')).toEqual([]);
  });

  it('tells who turns, and that nobody does', async () => {
    const [some] = risen(await rolled({ lineRise: 100 }), 'zh', (one) => String(one?.from));
    expect(some?.blocks[0]).toMatchObject({ text: '标准由3200元提高100元，至3300元：' });
    expect(tables(some as Section)).toEqual([
      [['尚未脱贫的建档立卡户（含在册情况未填的户）', '由“达标”变为“未达标”', '1户1人']],
    ]);
    const [none] = risen(await rolled({ lineRise: 1 }), 'en', () => '');
    expect(none?.blocks[1]).toMatchObject({ text: 'No household, village or county comes out otherwise.' });
  });
});
