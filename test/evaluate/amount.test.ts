import { describe, expect, it } from 'vitest';
import { exact } from '../../src/base/exact.js';
import { amountOfVerdict, amountOn } from '../../src/evaluate/amount.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { DAY } from '../examples.js';
import { grantFiles } from '../rulebook/small.js';
import { eligibility, evaluate } from '../support/unchecked.js';

const rulebook = loadRulebook(grantFiles());
const grant = rulebook.measures.get('measure/grant')?.amount;
if (grant === undefined) throw new Error('The small rulebook gives nothing.');
const on = (asOf: string, chosen: Record<string, string> = {}) => amountOn({ rulebook, chosen }, grant, asOf);

describe('an amount', () => {
  it('is the figure of the day, from the first day of a value on; without one it is null', () => {
    expect(on('2018-01-01')).toEqual({
      bound: 'atLeast',
      value: '500',
      unit: 'yuan',
      per: 'year',
      parameter: 'grant/amount',
    });
    expect(on('2017-12-31').value).toBeNull();
    expect([on('2019-12-31').value, on('2020-01-01').value]).toEqual(['500', '600.5']);
  });

  it('is another parameter under the option that names it', () => {
    expect(on('2018-01-01', { bound: 'above' })).toMatchObject({
      value: '10',
      unit: 'percent',
      parameter: 'grant/rate',
    });
    expect(on('2018-01-01', { bound: 'atLeast' }).parameter).toBe('grant/amount');
  });

  it('is what is put in the place of its parameter', () => {
    const set = new Map([['grant/amount', { number: exact('7'), basis: [], weak: false }]]);
    expect(amountOn({ rulebook, chosen: {}, set }, grant, '2017-12-31').value).toBe('7');
  });

  it('says that its source is weak', () => {
    const weak = loadRulebook(grantFiles({ weak: { zh: '转引', en: 'quoted' } }));
    expect(amountOn({ rulebook: weak, chosen: {} }, grant, '2018-01-01').weak).toBe(true);
    expect(on('2018-01-01')).not.toHaveProperty('weak');
  });
});

describe('the amount of a verdict', () => {
  it('is what eligibility gives, for every measure, whatever the outcome', () => {
    const record = {
      level: 'household',
      id: 'F1',
      asOf: DAY,
      members: [{ relation: 'child', studying: 'secondaryVocational', medicalInsurance: 'resident' }],
      register: { status: 'registered' },
    };
    for (const option of ['points', 'percent']) {
      const readings = { reimbursementIncrease: option };
      const { measures } = eligibility(record, { readings });
      expect(new Set(measures.map(({ outcome }) => outcome)).size).toBe(3);
      for (const { id: rule, subject, amount } of measures) {
        const verdict = evaluate(record, { rule, subject, readings });
        expect(amountOfVerdict(hunan2016To2020(), verdict)).toEqual(amount ?? null);
      }
    }
  });

  it('is none where the verdict is about no measure', () => {
    const verdict = evaluate({ level: 'village', id: 'V', asOf: DAY });
    expect(amountOfVerdict(hunan2016To2020(), verdict)).toBeUndefined();
  });
});
