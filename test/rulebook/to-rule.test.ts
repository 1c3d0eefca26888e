import { describe, expect, it } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.js';
import { refusals } from './files.js';
import { citations, criterion, done, enough, filesOf, labels, leaf, manifest, verdict } from './small.js';

const exit = [criterion('village/one', enough), verdict('village/exit', 'village/one')];
const income = criterion('member/income', leaf('sharesIncome', 'equal', true));
const stable = criterion('household/stable', leaf('stableIncome', 'equal', true));

function measure(name: string, params: object, ...criteria: readonly string[]) {
  const all = criteria.map((condition) => ({ condition }));
  return { name, conditions: { all }, event: { type: 'measure', params: { labels, citations, ...params } } };
}

const found = (...rules: readonly unknown[]) => refusals(filesOf([...exit, ...rules]));
const ofHousehold = { level: 'household' };
const ofMembers = { level: 'household', subject: 'member' };
const amount = { bound: 'atLeast', parameter: 'income/least', per: 'year' };
const otherwise = { reading: 'roads', option: 'required', parameter: 'income/least' };

describe('a measure', () => {
  it('is all of the criteria of its level, with what it gives and the readings it depends on', () => {
    const required = { reading: 'roads', option: 'required' };
    const rules = [
      criterion('village/two', done('roads'), { required }),
      measure('measure/one', { level: 'village', amount }, 'village/one', 'village/two'),
    ];
    const { measures } = loadRulebook(filesOf([...exit, ...rules]));
    expect(measures.get('measure/one')).toMatchObject({ level: 'village', amount, readings: ['roads'] });
    expect(measures.get('measure/one')?.criteria.map(({ id }) => id)).toEqual(['village/one', 'village/two']);
    expect(measures.get('measure/one')?.subject).toBeUndefined();
  });

  it('depends on the readings that choose what it gives', () => {
    const chosen = { ...amount, choices: [otherwise] };
    const rules = [measure('measure/one', { level: 'village', amount: chosen }, 'village/one')];
    const { measures } = loadRulebook(filesOf([...exit, ...rules]));
    expect(measures.get('measure/one')).toMatchObject({ amount: chosen, readings: ['roads'] });
  });

  it('for members is made of criteria about a member and about his household', () => {
    const { measures } = loadRulebook(
      filesOf([...exit, income, stable, measure('measure/one', ofMembers, 'member/income', 'household/stable')]),
    );
    expect(measures.get('measure/one')).toMatchObject({ level: 'household', subject: 'member' });
    expect(measures.get('measure/one')?.criteria.map(({ level }) => level)).toEqual(['member', 'household']);
  });

  it('can make less only what changes a sum that others pay or get', () => {
    const lowers = (per: string) => [
      measure('measure/one', { level: 'village', amount: { ...amount, per, lowers: true } }, 'village/one'),
    ];
    expect(found(...lowers('once'))).toEqual(['badShape rules.json#/rules/2/event/params/amount/lowers']);
    const { measures } = loadRulebook(filesOf([...exit, ...lowers('base')]));
    expect(measures.get('measure/one')?.amount).toMatchObject({ lowers: true });
  });

  it('for a household cannot ask about one of its members', () => {
    const rules = [income, stable, measure('measure/one', ofHousehold, 'household/stable', 'member/income')];
    expect(found(...rules)).toEqual(['danglingReference rules.json#/rules/4/conditions/all/1/condition']);
  });

  it('of one level cannot ask about another', () => {
    expect(found(measure('measure/one', ofHousehold, 'village/one'))).toEqual([
      'danglingReference rules.json#/rules/2/conditions/all/0/condition',
    ]);
  });

  it.each<[string, object, string]>([
    ['for members of a village', { level: 'village', subject: 'member' }, 'badShape #/subject'],
    ['of no level', { level: 'hamlet' }, 'badShape #/level'],
    ['for somebody else', { level: 'household', subject: 'head' }, 'badShape #/subject'],
    [
      'that gives under a reading what is not in parameters.json',
      { ...ofHousehold, amount: { ...amount, choices: [{ reading: 'roads', option: 'required', parameter: 'x' }] } },
      'danglingReference #/amount/choices/0/parameter',
    ],
    [
      'that gives something under no reading',
      { ...ofHousehold, amount: { ...amount, choices: [{ ...otherwise, reading: 'rails' }] } },
      'unknownReading #/amount/choices/0/reading',
    ],
    [
      'that gives something under no option',
      { ...ofHousehold, amount: { ...amount, choices: [{ ...otherwise, option: 'maybe' }] } },
      'unknownReading #/amount/choices/0/option',
    ],
    [
      'that gives what is not in parameters.json',
      { ...ofHousehold, amount: { ...amount, parameter: 'x' } },
      'danglingReference #/amount/parameter',
    ],
    [
      'that gives without a bound',
      { ...ofHousehold, amount: { ...amount, bound: 'about' } },
      'badShape #/amount/bound',
    ],
    [
      'that gives per something unknown',
      { ...ofHousehold, amount: { ...amount, per: 'week' } },
      'badShape #/amount/per',
    ],
    ['without a label', { ...ofHousehold, labels: undefined }, 'missingLabel #/labels'],
    ['without a citation', { ...ofHousehold, citations: [] }, 'missingCitation #/citations'],
  ])('%s is refused', (_, params, expected) => {
    const [code, below] = expected.split(' #');
    const all = found(stable, measure('measure/one', params, 'household/stable'));
    expect(all).toContain(`${code} rules.json#/rules/3/event/params${below}`);
  });

  it('that gives a month and day is refused', () => {
    const parameters = [{ id: 'start', labels, values: [{ from: '2018-01-01', value: '08-31', citations }] }];
    const given = { ...ofHousehold, amount: { ...amount, parameter: 'start' } };
    const rules = [criterion('village/one', done('roads')), verdict('village/exit', 'village/one'), stable];
    const files = filesOf([...rules, measure('measure/one', given, 'household/stable')], {
      'parameters.json': { parameters },
    });
    expect(refusals(files)).toEqual(['typeMismatch rules.json#/rules/3/event/params/amount/parameter']);
  });

  it('is told from other rules by its name', () => {
    expect(found(stable, measure('household/one', ofHousehold, 'household/stable'))).toContain(
      'badShape rules.json#/rules/3/name',
    );
    expect(found(stable, { ...stable, name: 'measure/one' })).toEqual([]);
  });

  it('is not empty, and lists nothing twice', () => {
    expect(found(measure('measure/one', ofHousehold))).toContain('emptyList rules.json#/rules/2/conditions/all');
    expect(found(stable, measure('measure/one', ofHousehold, 'household/stable', 'household/stable'))).toEqual([
      'duplicateId rules.json#/rules/3/conditions',
    ]);
  });
});

describe('a rule asks for something whatever the readings', () => {
  const by = (option: string) => ({ required: { reading: 'roads', option } });
  const two = (first: string, second: string) => [
    criterion('village/one', done('roads'), by(first)),
    criterion('village/two', done('water'), by(second)),
    verdict('village/exit', 'village/one', 'village/two'),
  ];

  it('where each option of a reading requires one of its criteria', () => {
    expect(refusals(filesOf(two('required', 'advisory')))).toEqual([]);
    expect(manifest.readings.find(({ id }) => id === 'roads')?.options).toHaveLength(2);
  });

  it('and is refused where an option requires none', () => {
    expect(refusals(filesOf(two('required', 'required')))).toEqual(['emptyList rules.json#/rules/2/conditions']);
  });
});
