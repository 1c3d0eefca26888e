import Decimal from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/records/catalog.js';
import type { CommonMember } from '../../src/records/household.js';
import { livingMembers } from '../../src/records/living.js';
import { languages } from '../../src/words/words.js';
import { county, household, member, type Plain, village } from '../examples.js';
import { type Asked, criterionOf, explained } from '../support/explained.js';
import { fieldAt } from '../support/fields.js';
import { fixture } from '../support/fixture-records.js';
import { draftOf, getPath } from '../support/records.js';

const workings = (id: string, record: Plain, asked: Asked = {}) => criterionOf(explained(record, asked), id).workings;
const income = (record: Plain, asked: Asked = {}) => workings('household/income', record, asked).join();

const label = (level: Level, path: string) => fieldAt(level, path)?.label.zh ?? '';
/** Enough digits that nothing is rounded before the end. */
const Wide = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

describe('the workings of an income', () => {
  it('are its sources and costs under their names, the persons and the result', () => {
    expect(income(fixture('H-002'))).toBe(
      '家庭人均纯收入 =（工资性收入 6800 + 生产经营性收入 5150 + 财产性收入 0 + 转移性收入 2431 − 生产经营性支出 2780）÷ 4人 = 2900.25元',
    );
    expect(income(fixture('H-002'), { lang: 'en' })).toMatch(
      /^per-capita net income = \(wage income 6800 \+ .* ÷ 4 persons = 2900\.25 yuan$/,
    );
  });

  it('give the sum that the record gives, and the quotient to two decimals, or more where it would read otherwise', () => {
    const whole = draftOf('household', 10).filter((record) =>
      ['wages', 'business', 'property', 'transfers', 'productionCosts'].every(
        (part) => getPath(record, `income.${part}`) !== undefined,
      ),
    );
    fc.assert(
      fc.property(whole, (drafted) => {
        const record: Plain = { ...drafted, reported: null };
        const text = income(record);
        const [, terms = '', persons = '', result = ''] =
          text.match(/^家庭人均纯收入 =（(.*)）÷ (\d+)人 [=≈] (\S+)元$/) ?? [];
        const sum = terms
          .split(/(?= [+−] )/)
          .map((term) => new Decimal(term.match(/\S+$/)?.[0] ?? 'NaN').times(term.startsWith(' −') ? -1 : 1))
          .reduce((a, b) => a.plus(b));
        const of = (part: string) => new Decimal(String(getPath(record, `income.${part}`)));
        const expected = of('wages').plus(of('business')).plus(of('property')).plus(of('transfers'));
        expect(sum.toFixed()).toBe(expected.minus(of('productionCosts')).toFixed());
        expect(persons).toBe(
          String(livingMembers({ members: record.members as CommonMember[], asOf: record.asOf as string }).length),
        );
        const quotient = new Wide(sum).dividedBy(persons).toDecimalPlaces(6);
        const readings = [2, 3, 4, 5, 6].map((decimals) => quotient.toDecimalPlaces(decimals).toFixed());
        expect(readings).toContain(result);
        expect(text.includes('≈')).toBe(result !== quotient.toFixed());
      }),
      { numRuns: 100 },
    );
  });

  it('leave room for what is missing', () => {
    expect(income(fixture('H-003'))).toMatch(/转移性收入 ＿＿＿＿ − 生产经营性支出 1500）÷ 5人 = ＿＿＿＿$/);
    expect(income(household({ income: null }), { lang: 'en' })).toBe(
      'per-capita net income = (wage income ______ + business income, before costs ______ + property income ______ + transfer income ______' +
        ' − production costs ______) ÷ 2 persons = ______',
    );
  });

  it('take off what a reading does not count', () => {
    expect(income(household(), { readings: { oneOffTransfers: 'excluded' } })).toMatch(
      new RegExp(`转移性收入 800 − ${label('household', 'income.oneOffTransfers')} 100 − `),
    );
  });

  it('divide by those who share it, where a reading asks for them', () => {
    const readings = { householdSize: 'sharing' };
    const of = (...shares: (boolean | null)[]) =>
      income(household({ members: shares.map((sharesIncome) => member({ sharesIncome })) }), { readings });
    expect(of(true, false, true)).toContain('÷ 2人 ≈');
    // Nobody knows by how many before all are asked.
    expect(of(true, null, true)).toContain('÷ ＿＿＿＿人 = ＿＿＿＿');
    expect(of(null, null)).toContain('÷ ＿＿＿＿人 = ＿＿＿＿');
  });

  it('name the household instead of a number where the record is not at hand', () => {
    expect(income(fixture('H-001'), { withRecord: false })).toMatch(/÷ 家庭人口数 = 11800元$/);
    expect(income(fixture('H-001'), { withRecord: false, lang: 'en' })).toMatch(/÷ number of members = 11800 yuan$/);
  });

  it('know one person from several', () => {
    expect(income(fixture('H-004'), { lang: 'en' })).toMatch(/÷ 1 person = 6040 yuan$/);
    expect(income(fixture('H-004'))).toMatch(/÷ 1人 = 6040元$/);
  });
});

describe('the workings of a rate', () => {
  it.each([
    ['village/incidence', '贫困发生率', village, 'remainingPoorPersons', 'registeredRuralPopulation'],
    ['county/incidence', '贫困发生率', county, 'remainingPoorPersons', 'registeredRuralPopulation'],
    ['county/relocation', '易地扶贫搬迁任务完成率', county, 'relocation.completed', 'relocation.planned'],
    ['county/villageExit', '贫困村退出率', county, 'povertyVillages.exited', 'povertyVillages.total'],
  ] as const)('of %s are the part over the whole', (id, name, example, part, whole) => {
    const base = example();
    const level = base.level as Level;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }), (a, b) => {
        const [big, small] = [Math.max(a, b), Math.min(a, b)];
        const record: Plain = { ...structuredClone(base), incidence: null };
        for (const [path, value] of [
          [part, small],
          [whole, big],
        ] as const) {
          const [key = '', inner] = path.split('.');
          if (inner === undefined) record[key] = value;
          else (record[key] as Plain)[inner] = value;
        }
        const rate = new Wide(small).times(100).dividedBy(big).toDecimalPlaces(6);
        const readings = [2, 3, 4, 5, 6].map((decimals) => rate.toDecimalPlaces(decimals));
        expect(
          readings.map(
            (one) =>
              `${name} = 100 × ${label(level, part)} ${small} ÷ ${label(level, whole)} ${big} ${one.equals(rate) ? '=' : '≈'} ${one.toFixed()}%`,
          ),
        ).toContain(workings(id, record)[0]);
      }),
      { numRuns: 40 },
    );
  });

  it('say that the published one is used where a count is missing', () => {
    const record = village({ remainingPoorPersons: null });
    expect(workings('village/incidence', record)).toEqual(['贫困发生率：人口数不全，采用已公布的贫困发生率 1%']);
    expect(workings('village/incidence', record, { lang: 'en' }).join()).toMatch(/count is missing.*1%$/);
  });

  it('leave room for a missing count', () => {
    const record = village({ remainingPoorPersons: null, incidence: null });
    expect(workings('village/incidence', record)).toEqual([
      '贫困发生率 = 100 × 未脱贫人口 ＿＿＿＿ ÷ 农业户籍人口 1200 = ＿＿＿＿',
    ]);
  });

  it('divide nothing where nothing was planned', () => {
    const record = county({ relocation: { planned: 0, completed: 0 } });
    expect(workings('county/relocation', record)).toEqual([
      '易地扶贫搬迁任务完成率：计划搬迁人数 0，基数为0，按100%计',
    ]);
    expect(workings('county/relocation', record, { lang: 'en' }).join()).toMatch(
      /0; a base of 0, which counts as 100%$/,
    );
  });
});

describe('workings', () => {
  it('are only of what is computed', () => {
    for (const lang of languages) {
      const computed = [household(), village(), county()].flatMap((record) =>
        explained(record, { lang }).criteria.flatMap(({ id, workings: lines }) => (lines.length > 0 ? [id] : [])),
      );
      const counts = ['village/incidence', 'county/incidence', 'county/relocation', 'county/villageExit'];
      expect(computed).toEqual(['household/income', ...counts]);
    }
  });
});
