import { describe, expect, it } from 'vitest';
import { village } from '../examples.js';
import { evaluate } from '../support/unchecked.js';
import { builtInFiles, issuesOf, pointerOf, put, refusals, refusalsAfter } from './files.js';
import { criterion, done, filesOf, judgingBy, leaf, verdict } from './small.js';

const HOUSEHOLD = 'household-exit.json';
const COUNTY = 'county-exit.json';
const income = `${pointerOf(HOUSEHOLD, 'household/income')}/conditions`;
const food = `${pointerOf(HOUSEHOLD, 'household/food')}/conditions`;
const growth = `${pointerOf(COUNTY, 'county/incomeGrowth')}/conditions`;

/** Conditions nested so many times, built from the inside. */
function nested(depth: number, group: 'all' | 'any' | 'not'): unknown {
  let value: unknown = done('water');
  for (let level = 0; level < depth; level += 1) value = { [group]: group === 'not' ? value : [value] };
  return value;
}

describe('facts', () => {
  it.each<[string, string]>([
    ['one that is not there', 'perCapitaIncome'],
    ['one of another level', 'ruralDisposableIncome'],
    ['a name', 'members[].name'],
    ['what members have', 'schooling'],
    ['what every object has', 'constructor'],
    ['a group', 'income'],
    ['a parameter', 'povertyLine/exit'],
  ])('refuses %s', (_, fact) => {
    expect(refusalsAfter([HOUSEHOLD, `${income}/all/0/fact`, fact])).toContain(
      `unknownFact ${HOUSEHOLD}#${income}/all/0/fact`,
    );
  });

  it('refuses the published incidence, which would hide the counts', () => {
    const at = `${pointerOf(COUNTY, 'county/incidence')}/conditions/all/0/fact`;
    expect(refusalsAfter([COUNTY, at, 'incidence'])).toContain(`unknownFact ${COUNTY}#${at}`);
  });

  it('suggests the fact that was probably meant', () => {
    const files = builtInFiles();
    put(files, HOUSEHOLD, `${income}/all/0/fact`, 'perCapitaIncome');
    expect(issuesOf(files)[0]?.message).toContain('"perCapitaNetIncome"');
  });

  it('refuses an unknown fact or parameter on the other side', () => {
    for (const fact of ['povertyLine/exits', 'povertyLine', 'ruralDisposableIncome']) {
      expect(refusalsAfter([HOUSEHOLD, `${income}/all/0/value/fact`, fact])).toContain(
        `unknownFact ${HOUSEHOLD}#${income}/all/0/value/fact`,
      );
    }
  });

  it('refuses a fact that is no text', () => {
    expect(refusalsAfter([HOUSEHOLD, `${income}/all/0/fact`, 5])).toContain(
      `badShape ${HOUSEHOLD}#${income}/all/0/fact`,
    );
    expect(refusalsAfter([HOUSEHOLD, `${income}/all/0/value/fact`, 5])).toContain(
      `badShape ${HOUSEHOLD}#${income}/all/0/value/fact`,
    );
  });
});

describe('operators', () => {
  it.each([
    'greaterThanInclusive',
    'greaterThan',
    'lessThan',
    'lessThanInclusive',
    'decimal:equal',
    'decimal:in',
    'decimal:not:greaterThan',
    'not:decimal:lessThan',
    'decimal:decimal:greaterThan',
    'contains',
    'doesNotContain',
    'atLeast',
    'decimal:',
    '',
    5,
    undefined,
  ])('refuses %s on a number', (operator) => {
    expect(refusalsAfter([HOUSEHOLD, `${income}/all/0/operator`, operator])).toContain(
      `unknownOperator ${HOUSEHOLD}#${income}/all/0/operator`,
    );
  });

  it.each([
    'not:equal',
    'not:in',
    'swap:equal',
    'someFact:equal',
    'everyFact:equal',
    'everyValue:equal',
    'Equal',
    'toString',
  ])('refuses %s on a boolean', (operator) => {
    expect(refusalsAfter([HOUSEHOLD, `${income}/all/1/operator`, operator])).toContain(
      `unknownOperator ${HOUSEHOLD}#${income}/all/1/operator`,
    );
  });

  it('takes each of the closed list', () => {
    const taken = [
      leaf('collectiveIncome', 'decimal:greaterThanInclusive', { fact: 'income/least' }),
      leaf('collectiveIncome', 'decimal:greaterThan', { fact: 'income/least' }),
      leaf('collectiveIncome', 'decimal:lessThanInclusive', { fact: 'income/least' }),
      leaf('collectiveIncome', 'decimal:lessThan', { fact: 'income/least' }),
      leaf('services', 'equal', true),
      leaf('services', 'notEqual', false),
    ];
    expect(judgingBy({ all: taken }).verdicts.size).toBe(1);
    const protein = `${food}/all/1`;
    for (const operator of ['in', 'notIn'])
      expect(refusalsAfter([HOUSEHOLD, `${protein}/operator`, operator])).toEqual([]);
    for (const operator of ['equal', 'notEqual']) {
      expect(refusalsAfter([HOUSEHOLD, protein, leaf('food.protein', operator, 'never')])).toEqual([]);
    }
  });
});

describe('keys', () => {
  it.each<[string, string, string]>([
    ['path on a comparison', `${income}/all/0/path`, 'forbiddenKey'],
    ['params on a comparison', `${income}/all/0/params`, 'forbiddenKey'],
    ['priority on a comparison', `${income}/all/0/priority`, 'forbiddenKey'],
    ['path on the other side', `${income}/all/0/value/path`, 'forbiddenKey'],
    ['params on the other side', `${income}/all/0/value/params`, 'forbiddenKey'],
    ['priority on a group', `${income}/priority`, 'forbiddenKey'],
    ['a name on a comparison', `${income}/all/1/name`, 'unknownKey'],
    ['a name on a group', `${income}/name`, 'unknownKey'],
    ['a comment on a group', `${income}/comment`, 'unknownKey'],
  ])('refuses %s', (_, pointer, code) => {
    expect(refusalsAfter([HOUSEHOLD, pointer, '$.x'])).toContain(`${code} ${HOUSEHOLD}#${pointer}`);
  });

  it('refuses priority on a reference and on not', () => {
    const list = `${pointerOf(HOUSEHOLD, 'household/exit')}/conditions/all`;
    expect(refusalsAfter([HOUSEHOLD, `${list}/0/priority`, 1])).toContain(
      `forbiddenKey ${HOUSEHOLD}#${list}/0/priority`,
    );
    expect(refusalsAfter([HOUSEHOLD, income, { not: leaf('stableIncome', 'equal', true), priority: 1 }])).toContain(
      `forbiddenKey ${HOUSEHOLD}#${income}/priority`,
    );
  });

  it.each<[string, unknown]>([
    ['all and any', { all: [done('water')], any: [done('power')] }],
    ['all and not', { all: [done('water')], not: done('power') }],
    ['any and a fact', { any: [done('water')], ...done('power') }],
    ['a fact and a reference', { ...done('power'), condition: 'village/one' }],
  ])('refuses %s in one condition', (_, conditions) => {
    const files = filesOf([criterion('village/one', { all: [conditions] }), verdict('village/exit', 'village/one')]);
    expect(refusals(files)).toContain('ambiguousGroup rules.json#/rules/0/conditions/all/0');
  });
});

describe('groups', () => {
  it.each(['all', 'any'])('refuses an empty %s', (group) => {
    expect(refusalsAfter([HOUSEHOLD, income, { [group]: [] }])).toContain(`emptyList ${HOUSEHOLD}#${income}/${group}`);
    expect(refusalsAfter([HOUSEHOLD, `${income}/all/0`, { [group]: [] }])).toContain(
      `emptyList ${HOUSEHOLD}#${income}/all/0/${group}`,
    );
  });

  it.each([null, 'stableIncome', 5, true, [], {}, [done('water')]])('refuses %j for a condition', (value) => {
    expect(refusalsAfter([HOUSEHOLD, `${income}/all/1`, value])).toContain(`badShape ${HOUSEHOLD}#${income}/all/1`);
    expect(refusalsAfter([HOUSEHOLD, income, value])).toContain(`badShape ${HOUSEHOLD}#${income}`);
  });

  it('refuses a rule without conditions', () => {
    expect(refusalsAfter([HOUSEHOLD, income, undefined])).toContain(`badShape ${HOUSEHOLD}#${income}`);
  });

  it('refuses a group that holds no list, and a not that holds one', () => {
    expect(refusalsAfter([HOUSEHOLD, `${income}/all`, {}])).toContain(`badShape ${HOUSEHOLD}#${income}/all`);
    expect(refusalsAfter([HOUSEHOLD, income, { not: [] }])).toContain(`badShape ${HOUSEHOLD}#${income}/not`);
  });

  it('reads on behind a fault, so that all come at once', () => {
    const faulty = {
      all: [leaf('no.such', 'equal', true), { any: [] }, leaf('services', 'not:equal', true), 'x'],
      extra: 1,
    };
    expect([...refusals(filesOf([criterion('village/one', faulty), verdict('village/exit', 'village/one')]))]).toEqual(
      expect.arrayContaining([
        'unknownKey rules.json#/rules/0/conditions/extra',
        'unknownFact rules.json#/rules/0/conditions/all/0/fact',
        'emptyList rules.json#/rules/0/conditions/all/1/any',
        'unknownOperator rules.json#/rules/0/conditions/all/2/operator',
        'badShape rules.json#/rules/0/conditions/all/3',
      ]),
    );
  });
});

describe('types', () => {
  const number = { fact: 'perCapitaNetIncome', operator: 'decimal:greaterThanInclusive' };
  const yes = { fact: 'stableIncome', operator: 'equal' };
  const code = { fact: 'food.protein', operator: 'equal' };

  it.each<[string, unknown]>([
    ['money against a boolean', { ...number, value: true }],
    ['money against a text', { ...number, value: 'enough' }],
    ['money against a text of digits with a unit', { ...number, value: '4000元' }],
    ['money against an exponent', { ...number, value: '4e3' }],
    ['money against an empty text', { ...number, value: '' }],
    ['money against a list', { ...number, value: ['1', '2'] }],
    ['yuan per person against yuan', { ...number, value: { fact: 'collectiveIncome/minimum' } }],
    ['yuan per person against per cent', { ...number, value: { fact: 'povertyIncidence/limit' } }],
    ['yuan per person against yuan of an input', { ...number, value: { fact: 'income.wages' } }],
    ['money against a boolean fact', { ...number, value: { fact: 'stableIncome' } }],
    ['money against a code fact', { ...number, value: { fact: 'food.protein' } }],
    ['money with equal', { ...number, operator: 'equal', value: { fact: 'povertyLine/exit' } }],
    ['money with in', { ...number, operator: 'in', value: ['1'] }],
    ['a boolean with an order', { ...yes, operator: 'decimal:greaterThan', value: true }],
    ['a boolean with an order of figures', { ...yes, operator: 'decimal:greaterThan', value: '1' }],
    ['a boolean against a text', { ...yes, value: 'true' }],
    ['a boolean against a number', { ...yes, value: 1 }],
    ['a boolean against a figure', { ...yes, value: { fact: 'water/roundTripMinutes' } }],
    ['a boolean against a code fact', { ...yes, value: { fact: 'food.protein' } }],
    ['a boolean in a list', { ...yes, operator: 'in', value: ['true'] }],
    ['a code with an order', { ...code, operator: 'decimal:lessThan', value: 'never' }],
    ['a code against a boolean', { ...code, value: true }],
    ['a code that is not among the options', { ...code, value: 'often' }],
    ['a code of another field', { ...code, value: 'A' }],
    ['a code against a list', { ...code, value: ['never'] }],
    ['a code in no list', { ...code, operator: 'in', value: 'never' }],
    ['a code in a list with a stranger', { ...code, operator: 'in', value: ['never', 'often'] }],
    ['a code against a boolean fact', { ...code, value: { fact: 'stableIncome' } }],
    ['a code against a number', { ...code, value: 5 }],
    ['a code against a figure', { ...code, value: { fact: 'water/roundTripMinutes' } }],
  ])('refuses %s', (_, condition) => {
    expect(refusalsAfter([HOUSEHOLD, `${income}/all/0`, condition])).toContain(
      `typeMismatch ${HOUSEHOLD}#${income}/all/0`,
    );
  });

  it('refuses growth against an income', () => {
    expect(refusalsAfter([COUNTY, `${growth}/all/0/value/fact`, 'ruralDisposableIncome'])).toContain(
      `typeMismatch ${COUNTY}#${growth}/all/0`,
    );
  });

  it('refuses a month and day for a number', () => {
    expect(refusalsAfter([HOUSEHOLD, `${income}/all/0/value/fact`, 'schoolYearStart'])).toContain(
      `typeMismatch ${HOUSEHOLD}#${income}/all/0/value`,
    );
  });

  it.each<[unknown, string]>([
    [[], 'emptyList'],
    [[1, 2], 'typeMismatch'],
    [null, 'badShape'],
    [undefined, 'badShape'],
    [{}, 'badShape'],
    [Number.NaN, 'badShape'],
  ])('refuses %s for the other side of a code', (value, codeOf) => {
    const at = `${food}/all/1/value`;
    const found = refusalsAfter([HOUSEHOLD, at, value]);
    expect(
      found.some((one) => one.startsWith(`${codeOf} ${HOUSEHOLD}#${at}`)),
      found.join(),
    ).toBe(true);
  });

  it('takes a figure written as text, and money against money', () => {
    expect(refusalsAfter([HOUSEHOLD, `${income}/all/0/value`, '2995.50'])).toEqual([]);
    expect(refusalsAfter([COUNTY, `${growth}/all/0/value`, { fact: 'provinceRuralIncomeGrowth' }])).toEqual([]);
    const against = leaf('food.sufficient', 'equal', { fact: 'stableIncome' });
    expect(refusalsAfter([HOUSEHOLD, `${food}/all/0`, against])).toEqual([]);
  });
});

describe('depth and size', () => {
  it.each(['all', 'any', 'not'] as const)('refuses %s nested a hundred thousand deep', (group) => {
    const files = filesOf([criterion('village/one', nested(100_000, group)), verdict('village/exit', 'village/one')]);
    expect(
      refusals(files).some((one) => /^tooDeep rules\.json#\/rules\/0\/conditions\/(all|any|not)\//.test(one)),
    ).toBe(true);
  });

  it('refuses values nested deep where no condition is', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    for (const at of ['/rules/0/event', '/rules/0/event/params/labels/zh', '/rules/0']) {
      expect(refusalsAfter([HOUSEHOLD, at, deep])).not.toEqual([]);
    }
    expect(refusalsAfter([HOUSEHOLD, `${food}/all/1/value`, deep])).toContain(
      `typeMismatch ${HOUSEHOLD}#${food}/all/1/value`,
    );
    expect(refusalsAfter(['parameters.json', '/parameters/0', deep])).not.toEqual([]);
    expect(refusalsAfter(['rulebook.json', '/sources', deep])).not.toEqual([]);
  });

  it('refuses a name that is a list nested deep', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(refusalsAfter([HOUSEHOLD, '/rules/0/name', deep])).toContain(`badShape ${HOUSEHOLD}#/rules/0/name`);
  });

  it('takes 32 levels and no more, and judges through them', () => {
    const rulebook = judgingBy(nested(32, 'all'));
    expect(evaluate(village(), { rulebook }).outcome).toBe('met');
    const deeper = filesOf([criterion('village/one', nested(33, 'all')), verdict('village/exit', 'village/one')]);
    expect(refusals(deeper).map((one) => one.split(' ')[0])).toEqual(['tooDeep']);
    const twice = judgingBy(nested(31, 'not'));
    expect(evaluate(village(), { rulebook: twice }).outcome).toBe('notMet');
  });

  it('refuses an object that holds itself, once or many times', () => {
    const once: { all: unknown[] } = { all: [] };
    once.all.push(once);
    const thrice: { any: unknown[] } = { any: [] };
    thrice.any.push(thrice, thrice, thrice);
    const inside: { not?: unknown } = {};
    inside.not = inside;
    for (const conditions of [once, thrice, inside]) {
      const files = filesOf([criterion('village/one', conditions), verdict('village/exit', 'village/one')]);
      expect(refusals(files).some((one) => /^(tooDeep|tooLarge) rules\.json#/.test(one))).toBe(true);
    }
  });

  it('refuses more than 10,000 conditions, in one rule or over many', () => {
    const wide = { all: Array.from({ length: 11_000 }, () => done('water')) };
    expect(refusals(filesOf([criterion('village/one', wide), verdict('village/exit', 'village/one')]))).toContain(
      'tooLarge rules.json#/rules/0/conditions/all/9999',
    );
    const three = { all: Array.from({ length: 3 }, () => done('water')) };
    const many = Array.from({ length: 2600 }, (_, index) => criterion(`village/c${index}`, three));
    expect(refusals(filesOf([...many, verdict('village/exit', 'village/c0')])).join()).toContain(
      'tooLarge rules.json#/rules/2500/conditions',
    );
  });

  it('refuses more than 5,000 rules, and reads none of them', () => {
    const rules = (count: number) => [
      ...Array.from({ length: count - 1 }, (_, index) => criterion(`village/c${index}`, done('water'))),
      verdict('village/exit', ...Array.from({ length: count - 1 }, (_, index) => `village/c${index}`)),
    ];
    expect(refusals(filesOf(rules(5001)))).toEqual(['tooLarge rulebook.json#']);
    // So many are read, and their conditions, two a criterion and a reference to it, are too many.
    expect(refusals(filesOf(rules(5000))).join()).toMatch(/^tooLarge rules\.json#\/rules\/4999\/conditions/);
  });

  it('takes 10,000 conditions', () => {
    const wide = (leaves: number) =>
      refusals(
        filesOf([
          criterion('village/one', { all: Array.from({ length: leaves }, () => done('water')) }),
          verdict('village/exit', 'village/one'),
        ]),
      );
    // The group, the verdict's group and its reference are conditions too.
    expect(wide(9997)).toEqual([]);
    expect(wide(9998).join()).toContain('tooLarge');
  });

  it('says once that there are too many', () => {
    const wide = { all: Array.from({ length: 11_000 }, () => done('water')) };
    const found = refusals(filesOf([criterion('village/one', wide), criterion('village/two', wide)]));
    expect(found.filter((one) => one.startsWith('tooLarge'))).toHaveLength(1);
  });
});

describe('one fault', () => {
  it('in a criterion does not make the verdict say that there is no such criterion', () => {
    expect(refusalsAfter([HOUSEHOLD, `${income}/all/0/fact`, 'perCapitaIncome'])).toEqual([
      `unknownFact ${HOUSEHOLD}#${income}/all/0/fact`,
    ]);
  });
});
