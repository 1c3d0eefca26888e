/** Whom the figures of years count adds up to them, and a page opens each on them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentHtml } from '../../src/present/document-html.js';
import { behindYears, type NamedList } from '../../src/progress/behind-years.js';
import { createProgress } from '../../src/progress/progress.js';
import { progressDocument } from '../../src/progress/progress-document.js';
import { type Bounds, flowKinds } from '../../src/progress/years.js';
import { hunanTargets } from '../../src/rulebook/targets.js';
import type { Plain } from '../examples.js';
import { countyOf, householdIn, villageOf } from '../support/places.js';

const asOf = '2019-12-31';

function of(records: readonly Plain[], options = {}) {
  const { gathered, told } = createProgress({ asOf, ...options });
  for (const one of records) gathered.add(one);
  const result = told();
  return { result, who: behindYears(gathered, result.first, result.last) };
}

const exited = (id: string, exit: number | null, over: Plain = {}) =>
  householdIn(id, 'V1', 'met', 2, {
    asOf,
    register: { status: 'exited', exitDate: exit === null ? null : `${exit}-11-30`, since: '2014-05-01' },
    ...over,
  });

const sum = ({ list }: NamedList): Bounds =>
  list.reduce((all, { from, to }) => ({ from: all.from + from, to: all.to + to }), { from: 0, to: 0 });

describe('whom figures of years count', () => {
  const record = fc
    .record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      village: fc.constantFrom('V1', 'V2', null),
      county: fc.constantFrom('C1', 'C2'),
      persons: fc.integer({ min: 1, max: 3 }),
      status: fc.constantFrom('registered', 'returned', 'exited', 'notRegistered', null),
      exit: fc.constantFrom(null, '2016-11-30', '2018-11-30'),
      year: fc.integer({ min: 2016, max: 2019 }),
    })
    .map(({ id, village, county, persons, status, exit, year }) =>
      householdIn(id, village, 'met', persons, {
        county,
        asOf: `${year}-12-31`,
        register: { status, exitDate: status === 'exited' && exit !== null && exit < `${year}-12-31` ? exit : null },
      }),
    );

  it('adds up to them, of all and of each county', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (records) => {
        const { result, who } = of([...records, villageOf('V1', 100, { county: 'C1', asOf })]);
        for (const [at, year] of result.persons.entries())
          for (const kind of flowKinds) expect(sum(who.households(kind, at))).toEqual(year[kind]);
        for (const { id, persons } of result.counties)
          for (const [at, year] of persons.entries())
            for (const kind of flowKinds) expect(sum(who.households(kind, at, id))).toEqual(year[kind]);
      }),
    );
  });

  it('is named for certain first, then perhaps, by id, a hundred at most', () => {
    const many = Array.from({ length: 1100 }, (_, at) => exited(`h${2000 - at}`, 2017));
    const { who } = of([...many, exited('a', null)]);
    const { certain, perhaps, list } = who.households('exited', 1);
    expect([certain, perhaps, list.length, list[0]]).toEqual([1100, 1, 100, { id: 'h1000', from: 2, to: 2 }]);
    expect(who.households('exited', 0).list).toEqual([{ id: 'a', from: 0, to: 2 }]);
  });

  it('stands behind the figures of a page, villages and counties too; behind those of stocks there is nobody', () => {
    const records = [
      exited('a', 2017),
      exited('b', null),
      villageOf('V1', 100, { asOf, register: { status: 'exited', exitYear: 2018 }, tasks: { roads: false } }),
      countyOf('C1', 1000, { asOf, register: { status: 'exited', exitYear: 2019 } }),
    ];
    const pageOf = (language: 'zh' | 'en', options = {}) => {
      const { result, who } = of(records, options);
      return documentHtml(progressDocument(result, hunanTargets(), language, '', who), language);
    };
    const page = pageOf('en');
    expect(page).toContain('<summary>2 – 4</summary><p>1 for certain: a (2)</p><p>1 perhaps: b (0 – 2)</p>');
    expect(page).toContain('<summary>1</summary><p>1 for certain: V1 (1)</p>');
    expect(page).toContain('<summary>1</summary><p>1 for certain: C1 (1)</p>');
    expect(page).toMatch(/<summary>0 of 1 [^<]*<\/summary><p>1 for certain: V1 \(1\)<\/p>/);
    expect(pageOf('zh')).toContain('<summary>2～4</summary><p>确定计入1个：a（2）</p><p>可能计入1个：b（0～2）</p>');
    const [plan = ''] = /<section id="plan">.*?<\/section>/s.exec(pageOf('en', { actual: 'stocks' })) ?? [];
    expect(plan).not.toContain(': a (2)');
  });
});
