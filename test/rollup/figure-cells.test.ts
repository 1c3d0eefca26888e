/** Figures of a page open on whom they count, down to the households. */
import { describe, expect, it } from 'vitest';
import { documentHtml } from '../../src/present/document-html.js';
import { settledOptions } from '../../src/rollup/about.js';
import { RecordReader } from '../../src/rollup/read-records.js';
import { rolledUp } from '../../src/rollup/roll-up.js';
import { rollUpDocument } from '../../src/rollup/roll-up-document.js';
import { whoBehind } from '../../src/rollup/who-behind.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Language } from '../../src/words/words.js';
import type { Plain } from '../examples.js';
import { countyOf, DAY, householdIn, villageOf } from '../support/places.js';

const places = [
  villageOf('V1', 100, { remainingPoorPersons: 90 }),
  villageOf('V2', 1000),
  countyOf('C1', 5000, { prefecture: '甲市', remainingPoorPersons: 0, povertyVillages: { total: 2, exited: 2 } }),
];
const households = [
  householdIn('a', 'V1', 'notMet', 3),
  householdIn('b', 'V1', 'undetermined', 2),
  householdIn('c', 'V2', 'notMet', 9, { register: { status: 'exited' } }),
  householdIn('d', null, 'notMet', 4),
];

function pageOf(records: readonly Plain[], language: Language, over = {}): string {
  const settled = settledOptions({ asOf: DAY, lineRise: 100, ...over });
  const reader = new RecordReader(settled);
  for (const one of records) reader.value(one);
  const { gathered } = reader;
  const who = settled.about.duplicates ? whoBehind(gathered, settled.criteria) : undefined;
  const result = rolledUp(gathered, settled, []);
  return documentHtml(rollUpDocument(result, hunan2016To2020(), language, '', who), language);
}

/** What is opened behind the figure of that name, as text. */
function behind(page: string, id: string): string {
  const [, lines = ''] =
    new RegExp(`<details id="${id}"><summary>[^<]*</summary>(.*?)</details>`, 's').exec(page) ?? [];
  return lines.replaceAll(/<\/p><p>/g, ' | ').replaceAll(/<[^>]+>/g, '');
}

describe('a figure', () => {
  it('of a county opens its villages and who is in none, those of the province its counties', () => {
    const page = pageOf([...places, ...households], 'en');
    expect(behind(page, 'poor-province')).toBe('1 county: C1 (7 – 9)');
    expect(behind(page, 'poor-prefecture-0')).toBe('1 county: C1 (7 – 9)');
    expect(behind(page, 'poor-county-0')).toBe('1 village: V1 (3 – 5) | in no village: d (4 persons)');
    expect(behind(page, 'poor-village-0')).toBe(
      '1 household for certain: a (3 persons) | 1 household perhaps: b (2 persons)',
    );
    expect(behind(page, 'wrongExits-province')).toBe('1 village: V2 (9)');
  });

  it('leads where it says, in both languages, and so does what follows from it or is reported otherwise', () => {
    for (const language of ['zh', 'en'] as const) {
      const page = pageOf([...places, ...households], language);
      const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const links = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id as string);
      expect(links.filter((id) => !ids.has(id))).toEqual([]);
      for (const one of [
        /<a href="#poor-village-0">3(?: – |～)5 ?%<\/a>/,
        /<a href="#poor-village-0">[^<]*(?:reported |上报)90/,
        /<a href="#poor-county-0">[^<]*(?:reported |上报)0/,
        /<a href="#poor-village-0">(?:4 too many – 2 too many|超4人～超2人)<\/a>/,
        /<td[^>]*><a href="#lists">2<\/a>/,
        /<text [^>]*><a href="#poor-village-0">3(?: – |～)5 ?%<\/a><\/text>/,
      ])
        expect([String(one), language, one.test(page)]).toEqual([String(one), language, true]);
    }
  });

  it('adds up where villages are in no one county for certain, or state more than was read', () => {
    const page = pageOf(
      [
        ...places,
        countyOf('C2', 5000),
        villageOf('V3', 100),
        villageOf('V3', 100, { county: 'C2' }),
        villageOf('V4', 100, { registeredHouseholds: 3, registeredPersons: 11 }),
        ...households,
        householdIn('e', 'V3', 'notMet', 5),
        householdIn('f', 'V4', 'notMet', 1),
        householdIn('g', 'V5', 'notMet', 6),
        householdIn('h', 'V5', 'notMet', 7, { county: 'C2' }),
      ],
      'en',
    );
    const rest = (count: string) => `the rest, of villages in no one county for certain, or of none: ${count}`;
    // V5 has no record, and its households name both: 14 – 31 in the first.
    expect(page).toContain('<details id="poor-county-0"><summary>14 – 31</summary>');
    expect(behind(page, 'poor-county-0')).toBe(
      `3 villages: V4 (1 – 11); V1 (3 – 5); V3 (0 – 5) | in no village: d (4 persons) | ${rest('6')}`,
    );
    expect(page).toContain('<details id="poor-county-1"><summary>7 – 12</summary>');
    expect(behind(page, 'poor-county-1')).toBe(`1 village: V3 (0 – 5) | ${rest('7')}`);
    // All together each is there once.
    expect(page).toContain('<details id="poor-province"><summary>26 – 38</summary>');
    expect(behind(page, 'poor-province')).toBe(`4 villages: V5 (13); V4 (1 – 11); V1 (3 – 5); V3 (5) | ${rest('4')}`);
    expect(behind(page, 'poor-village-3')).toBe(
      '1 household for certain: f (1 person) | 2 households with 10 persons stated and not read, counted as perhaps poor',
    );
  });

  it('of a county counts all who give no village, and names a hundred', () => {
    const many = Array.from({ length: 120 }, (_, at) => householdIn(`h${1000 + at}`, null, 'notMet', 1));
    const page = pageOf([countyOf('C1', 9000), ...many], 'en');
    expect(behind(page, 'poor-county-0')).toMatch(
      /^in no village: h1000 .* \| 20 more not listed; all of them: [^|]*$/,
    );
    expect(behind(pageOf([countyOf('C1', 9000), ...many], 'en', { duplicates: false }), 'poor-county-0')).toBe(
      'the rest, of villages in no one county for certain, or of none: 120',
    );
  });

  it('of a criterion in the way opens whom it keeps, also villages', () => {
    const page = pageOf([...places, ...households], 'en');
    expect(page).toContain('<summary>2 households, 7 persons</summary><p>a [V1] (3 persons); d (4 persons)</p>');
    expect(page).toContain('<summary>1</summary><p><a href="#poor-village-0">V1</a></p>');
  });

  it('names a hundred, how many more, and the command that lists all', () => {
    const many = Array.from({ length: 120 }, (_, at) => householdIn(`h${1000 + at}`, '岩下', 'notMet', 1));
    const page = pageOf([villageOf('岩下', 9000), ...many], 'zh');
    const village = behind(page, 'poor-village-0');
    expect(village).toContain('确定计入120户：h1000（1人）、');
    expect(village).toContain(
      '另有20个未列出；全部列出：tuopin check 文件… --as-of 2018-12-31 --village 岩下 --only notMet --only undetermined --only refused',
    );
    expect(page).toContain('另有20个未列出；全部列出：tuopin check 文件… --as-of 2018-12-31 --format csv-long');
  });

  it('of villages names a hundred and leads to the table of all', () => {
    const villages = Array.from({ length: 103 }, (_, at) => villageOf(`V${at}`, 100));
    const poor = villages.map((_, at) => householdIn(`h${at}`, `V${at}`, 'notMet', 1));
    const page = pageOf([...villages, ...poor, countyOf('C1', 99_999)], 'en');
    expect(behind(page, 'poor-county-0')).toMatch(/^103 villages: V0 \(1\); .* \| 3 more not listed; Villages$/);
    expect(page).toContain('3 more not listed; <a href="#villages">Villages</a>');
  });

  it('gives the command alone where households are not told apart', () => {
    const page = pageOf([...places, ...households], 'en', { duplicates: false });
    expect(behind(page, 'poor-village-0')).toBe(
      'all of them: tuopin check FILES --as-of 2018-12-31 --village V1 --only notMet --only undetermined --only refused',
    );
    expect(page).toContain('<p>all of them: tuopin check FILES --as-of 2018-12-31 --format csv-long</p>');
  });
});
