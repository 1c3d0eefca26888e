import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/records/catalog.js';
import { conflictsIn } from '../../src/records/evidence.js';
import { LIVING } from '../../src/records/living.js';
import { county, household, type Plain } from '../examples.js';
import { evidenceIssues, examine } from '../support/fields.js';

const issues = (evidence: unknown, record = household()) =>
  evidenceIssues('household', { ...record, evidence }).map(({ code, path }) => `${code} ${path}`);

describe('evidenceIssues', () => {
  it('finds nothing wrong with sound evidence, or none', () => {
    expect(issues(undefined)).toEqual([]);
    expect(issues(null)).toEqual([]);
    expect(issues({})).toEqual([]);
    expect(
      issues({
        'income.wages': [
          { source: '银行流水', by: '李四', date: '2018-11-02', reference: '第 7 号', value: { from: '1.5', to: 2 } },
          { source: '村台账', by: null, value: null },
        ],
        'members[1].schooling': [{ source: '学籍系统', value: 'inSchool' }],
        'members[0].birthDate': [{ source: '户口簿', value: '1970-05-04' }],
        stableIncome: [{ source: '入户核查', value: true }],
      }),
    ).toEqual([]);
  });

  it.each<[unknown, string[]]>([
    ['x', ['wrongType evidence']],
    [[], ['wrongType evidence']],
    [{ 'income.wages': {} }, ['wrongType evidence["income.wages"]']],
    [{ 'income.wages': [] }, ['emptyList evidence["income.wages"]']],
    [{ 'income.wages': ['x'] }, ['wrongType evidence["income.wages"][0]']],
    [{ 'income.wages': [{ value: 1 }] }, ['missingField evidence["income.wages"][0].source']],
    [{ stableIncome: [{ source: '' }] }, ['wrongType evidence.stableIncome[0].source']],
    [{ stableIncome: [{ source: 'x'.repeat(1001) }] }, ['tooLarge evidence.stableIncome[0].source']],
    [
      { stableIncome: [{ source: 'x', by: 7, reference: '', date: '2018-02-30' }] },
      [
        'wrongType evidence.stableIncome[0].by',
        'notADate evidence.stableIncome[0].date',
        'wrongType evidence.stableIncome[0].reference',
      ],
    ],
    [{ stableIncome: [{ source: 'x', note: 1 }] }, ['unknownKey evidence.stableIncome[0].note']],
    [{ stableIncome: [{ source: 'x', value: 'yes' }] }, ['wrongType evidence.stableIncome[0].value']],
    [{ stableIncome: [{ source: 'x', value: { from: 0, to: 1 } }] }, ['wrongType evidence.stableIncome[0].value']],
    [
      { 'income.wages': [{ source: 'x', value: { from: 2, to: 1 } }] },
      ['inconsistent evidence["income.wages"][0].value'],
    ],
    [
      { 'income.wages': [{ source: 'x', value: { from: -1, to: 1 } }] },
      ['outOfRange evidence["income.wages"][0].value.from'],
    ],
    [{ 'members[2].schooling': [{ source: 'x' }] }, ['outOfRange evidence["members[2].schooling"]']],
    [{ 'members[00].schooling': [{ source: 'x' }] }, ['unknownKey evidence["members[00].schooling"]']],
    [
      { income: [{ source: 'x' }], level: [{ source: 'x' }] },
      ['unknownKey evidence.income', 'unknownKey evidence.level'],
    ],
    [JSON.parse('{ "__proto__": [{ "source": "x" }] }'), ['unknownKey evidence.__proto__']],
  ])('%j', (evidence, expected) => {
    expect(issues(evidence)).toEqual(expected);
    expect(examine({ ...household(), evidence }).issues.map(({ code, path }) => `${code} ${path}`)).toEqual(expected);
  });

  it('takes a hundred sources of a field, and of more looks no further', () => {
    const sources = (count: number) => Array.from({ length: count }, () => ({ source: 'x', value: 1 }));
    expect(issues({ 'income.wages': sources(100) })).toEqual([]);
    expect(issues({ 'income.wages': [...sources(100), 'x'] })).toEqual(['outOfRange evidence["income.wages"]']);
  });

  it('says who says something to nobody, and of a person only the type of what is said', () => {
    const found = evidenceIssues('household', {
      ...household(),
      evidence: {
        'members[0].name': [{ source: 7, by: ['王五'], value: 9 }],
        'members[0].schooling': [{ source: 'x', value: '王五' }],
      },
    });
    expect(JSON.stringify(found)).not.toContain('王五');
    expect(found.map((one) => one.found)).toEqual(['number', 'array', 'number', 'string']);
  });

  it('never refuses a record without saying why', () => {
    const junk = fc.property(
      fc.constantFrom(...levels),
      fc.oneof(
        fc.jsonValue(),
        fc.dictionary(
          fc.constantFrom('stableIncome', 'services', 'ruralIncomeGrowth', 'income.wages', 'members[0].schooling', 'x'),
          fc.oneof(
            fc.jsonValue(),
            fc.array(fc.record({ source: fc.jsonValue(), value: fc.jsonValue(), by: fc.jsonValue() })),
          ),
        ),
      ),
      (level, evidence) => {
        const example: Plain = level === 'household' ? household() : { ...county(), level };
        const { record, issues: all } = examine(
          level === 'village' ? { level, id: 'V', asOf: '2018-12-31', evidence } : { ...example, evidence },
        );
        expect(record === undefined).toBe(all.length > 0);
      },
    );
    fc.assert(junk, { numRuns: 500 });
  });
});

describe('a record whose evidence is at fault', () => {
  /** How often a record's check looks through its evidence, so many entries of which are at fault. */
  const looks = (entries: number) => {
    let count = 0;
    const faulty = Object.fromEntries(Array.from({ length: entries }, (_, index) => [`wages${index}`, 5]));
    const evidence = new Proxy(faulty, {
      ownKeys(target) {
        count += 1;
        return Reflect.ownKeys(target);
      },
    });
    expect(examine(household({ evidence })).issues).toHaveLength(Math.min(entries, 100));
    return count;
  };

  it('is looked through as often, however much of it is', () => {
    expect(looks(1)).toBeGreaterThan(0);
    expect(looks(60)).toBe(looks(1));
    expect(looks(600)).toBe(looks(1));
  });
});

describe('conflictsIn', () => {
  const conflicts = (evidence: Plain, record = household()) => [...conflictsIn({ ...record, evidence } as never)];
  const says = (...values: unknown[]) => values.map((value) => ({ source: 'x', value }));

  it('finds where the own value and what is said differ, each value once, the own first', () => {
    expect(conflicts({ stableIncome: says(false, true, false), 'housing.grade': says('B') })).toEqual([
      ['stableIncome', [true, false]],
    ]);
    expect(conflicts({ 'income.business': says('2999.99', 3000.0, '3000') })).toEqual([
      ['income.business', [3000, '2999.99']],
    ]);
  });

  it('finds none where only the spelling differs, where ranges overlap, or where nothing is said', () => {
    expect(
      conflicts({
        'income.wages': says('12000.5', 12000.5, { from: 1, to: '99999' }),
        'income.property': [{ source: 'x' }, { source: 'y', value: null }],
      }),
    ).toEqual([]);
  });

  it('finds ranges that nothing lies in all of', () => {
    expect(conflicts({ 'income.business': says({ from: 1, to: 3000 }, { from: 2000, to: 2500 }) })).toEqual([
      ['income.business', [3000, { from: 1, to: 3000 }, { from: 2000, to: 2500 }]],
    ]);
  });

  it('gives no values of what the record itself lacks', () => {
    const record = household({ stableIncome: null });
    expect(conflicts({ stableIncome: says(true, false) }, record)).toEqual([['stableIncome', []]]);
    expect(conflicts({ stableIncome: says(true, true) }, record)).toEqual([]);
  });

  it('takes who has no day of death for living, which a death by the day of judgement contradicts', () => {
    const path = 'members[0].deathDate';
    const died = (...days: string[]) => conflicts({ [path]: says(...days) }, household({ members: [{}, {}] }));
    expect(died('2018-12-31')).toEqual([[path, [LIVING, '2018-12-31']]]);
    expect(died('2018-02-01', '2018-03-01', '2018-02-01')).toEqual([[path, [LIVING, '2018-02-01', '2018-03-01']]]);
    expect(died('2019-02-01', '2018-02-01')).toEqual([[path, [LIVING, '2019-02-01', '2018-02-01']]]);
    expect(died('2019-01-01')).toEqual([]);
    expect(conflicts({ [path]: [{ source: 'x' }] })).toEqual([]);
    // Nor is anything else of him passed over, as of the dead.
    const insurance = 'members[0].medicalInsurance';
    const insured = household({ members: [{ medicalInsurance: 'resident' }, {}] });
    expect(conflicts({ [path]: says('2018-02-01'), [insurance]: says('none') }, insured)).toEqual([
      [path, [LIVING, '2018-02-01']],
      [insurance, ['resident', 'none']],
    ]);
  });
});
