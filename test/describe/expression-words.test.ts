import { describe, expect, it } from 'vitest';
import { derivedNamesIn, describeDerived } from '../../src/describe/describe-criterion.js';
import { derivationText } from '../../src/describe/expression-words.js';
import { scopes } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { languages } from '../../src/words/words.js';
import { criterion, done, filesOf, verdict } from '../rulebook/small.js';

const hunan = hunan2016To2020();

/** How expressions of a household are said, by a rulebook that derives each. */
function said(
  values: Readonly<Record<string, { readonly value: object; readonly unit?: string; readonly level?: string }>>,
) {
  const files = {
    ...filesOf([criterion('village/roads', done('roads')), verdict('village/exit', 'village/roads')]),
    'facts.json': {
      facts: Object.entries(values).map(([id, { value, unit, level = 'household' }]) => {
        return { id, level, ...(unit === undefined ? {} : { unit }), labels: { zh: id, en: id }, value };
      }),
    },
  };
  const rulebook = loadRulebook(files);
  const of = (id: string, language: 'zh' | 'en') =>
    derivationText((values[id]?.level ?? 'household') as 'household', id, rulebook, language);
  return (id: string) => [of(id, 'zh'), of(id, 'en')];
}

const persons = { unit: 'persons' };
const yuan = { unit: 'yuan/year' };
const wages = { field: 'income.wages' };
const costs = { field: 'income.productionCosts' };

describe('a derived value in words', () => {
  it('tells a second source with where it counts and what it is held against, and a base of many words once', () => {
    const rulebook = loadRulebook({
      ...filesOf([criterion('village/roads', done('roads')), verdict('village/exit', 'village/roads')]),
      'facts.json': {
        facts: [
          {
            id: 'net',
            level: 'household',
            unit: 'yuan/year',
            labels: { zh: '净', en: 'net' },
            value: { difference: [wages, costs] },
            sources: [
              {
                value: { field: 'reported.netIncome' },
                against: wages,
                where: { not: { compare: { field: 'food.protein' }, operator: 'equal', value: 'never' } },
              },
            ],
          },
          {
            id: 'share',
            level: 'household',
            unit: 'percent',
            labels: { zh: '比', en: 'share' },
            value: { ratio: [wages, { sum: [costs, wages] }], ofZero: 5 },
          },
        ],
      },
    });
    const of = (id: string, language: 'zh' | 'en') => derivationText('household', id, rulebook, language);
    expect(of('net', 'zh')).toContain('肉蛋奶或豆制品不为吃不上时，');
    expect(of('net', 'zh')).toContain('与工资性收入不符的，两者均作考虑');
    expect(of('net', 'en')).toContain('says otherwise than wage income, both are considered');
    expect(of('share', 'zh')).toContain('，除数为0的按5计');
    expect(of('share', 'en')).toContain('; where what it is divided by is 0, 5');
  });

  it('is put together from the labels of what it names, facts by their own', () => {
    expect(derivationText('household', 'perCapitaNetIncome', hunan, 'zh')).toMatch(
      /^家庭纯收入 ÷ （“人均收入的人口数”选“全部家庭成员”时：家庭人口数；/,
    );
    expect(derivationText('county', 'relocationRate', hunan, 'en')).toBe(
      '100 × persons moved ÷ persons planned to move; where persons planned to move is 0, 100',
    );
    expect(derivationText('household', 'income.wages', hunan, 'zh')).toBeUndefined();
  });

  it('stands in brackets where it would else come apart', () => {
    const text = said({
      less: { value: { difference: [wages, { difference: [costs, { sum: [wages, costs] }] }] }, ...yuan },
      times: { value: { ratio: [{ sum: [wages, costs] }, { product: [2, 3] }] }, ...yuan },
      tied: { value: { any: [{ all: [{ known: wages }, { known: costs }] }, { known: wages }] } },
    });
    expect(text('less')[1]).toBe('wage income − (production costs − (wage income + production costs))');
    expect(text('times')[1]).toBe('(wage income + production costs) ÷ (2 × 3)');
    expect(text('tied')[1]).toBe('(wage income is given, and production costs is given), or wage income is given');
  });

  it('says of which members it counts, sums or speaks', () => {
    const where = { compare: { field: 'members[].schooling' }, operator: 'in', value: ['droppedOut', 'inSchool'] };
    const text = said({
      counted: { value: { count: 'members', where }, ...persons },
      all: { value: { count: 'members' }, ...persons },
      some: { value: { some: 'members', holds: { not: where } } },
      least: { value: { minimum: [{ fact: 'counted' }, { maximum: [1, { fact: 'all' }] }] }, ...persons },
    });
    expect(text('counted')).toEqual([
      '在世成员中就学状况为辍学或在校的人数',
      'number of living members with: schooling: dropped out or in school',
    ]);
    expect(text('some')).toEqual([
      '至少一名在世成员符合：就学状况不为辍学或在校',
      'of some living member: schooling: not dropped out or in school',
    ]);
    expect(text('least')).toEqual([
      'counted、（1、all中的最大值）中的最小值',
      'the least of counted, (the greatest of 1, all)',
    ]);
  });

  it('has words for every form, in both languages, of all that is shipped', () => {
    for (const id of derivedNamesIn(hunan)) {
      for (const language of languages) {
        const page = describeDerived(id, hunan, language);
        expect(page?.facts.length, id).toBeGreaterThan(0);
        for (const { formula } of page?.facts ?? []) expect(formula, id).not.toMatch(/undefined|\[object|^$/);
        if (language === 'en')
          expect(JSON.stringify(page?.facts.map(({ formula }) => formula))).not.toMatch(/\p{Script=Han}/u);
      }
    }
    expect(describeDerived('income.wages', hunan, 'zh')).toBeUndefined();
    const povertyIncidence = describeDerived('povertyIncidence', hunan, 'zh');
    expect(povertyIncidence?.facts.map(({ level }) => level)).toEqual(
      scopes.filter((one) => one === 'village' || one === 'county'),
    );
  });
});
