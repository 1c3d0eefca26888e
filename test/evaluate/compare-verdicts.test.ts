import { describe, expect, it } from 'vitest';
import { compareVerdicts } from '../../src/evaluate/compare-verdicts.js';
import type { EvaluateOptions } from '../../src/evaluate/evaluate.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { household, member, type Plain, replaced, village } from '../examples.js';
import { criterion, done, enough, filesOf, judgingBy, verdict } from '../rulebook/small.js';
import { evaluate } from '../support/unchecked.js';

const compared = (a: Plain, b: Plain, optionsA: EvaluateOptions = {}, optionsB: EvaluateOptions = optionsA) =>
  compareVerdicts(evaluate(a, optionsA), evaluate(b, optionsB), { a, b });

describe('compareVerdicts', () => {
  it('finds nothing between a verdict and itself', () => {
    expect(compared(household(), household())).toEqual({
      level: 'household',
      id: 'H1',
      outcomes: ['met', 'met'],
      flips: [],
      inputs: [],
      bounds: [],
      readings: [],
      same: true,
    });
  });

  it('finds what was claimed and not observed, in table order', () => {
    const observed = household({
      members: [member({ birthDate: '1970-05-04' }), member({ schooling: 'droppedOut', medicalInsurance: 'none' })],
      stableIncome: null,
    });
    expect(compared(household(), observed)).toMatchObject({
      outcomes: ['met', 'notMet'],
      flips: [
        { criterion: 'household/income', required: [true, true], outcomes: ['met', 'undetermined'] },
        { criterion: 'household/education', required: [true, true], outcomes: ['met', 'notMet'] },
        { criterion: 'household/medical', required: [true, true], outcomes: ['met', 'notMet'] },
      ],
      inputs: [
        { path: 'members[1].schooling', a: 'inSchool', b: 'droppedOut' },
        { path: 'members[1].medicalInsurance', a: 'resident', b: 'none' },
        { path: 'stableIncome', a: true, b: null },
      ],
      same: false,
    });
  });

  it('finds another year’s line, though no outcome changes', () => {
    const one = compared(household(), household({ asOf: '2019-12-31' }));
    expect(one).toMatchObject({
      flips: [],
      bounds: [{ criterion: 'household/income', at: '/all/0', a: '3200', b: '3700' }],
      same: false,
    });
  });

  it('finds other readings and what they make required', () => {
    const one = compared(
      household(),
      household(),
      {},
      { readings: { drinkingWater: 'required', incomeBound: 'above' } },
    );
    expect(one.readings).toEqual([
      { reading: 'incomeBound', a: 'atLeast', b: 'above' },
      { reading: 'drinkingWater', a: 'advisory', b: 'required' },
    ]);
    expect(one.flips).toEqual([{ criterion: 'household/water', required: [false, true], outcomes: ['met', 'met'] }]);
  });

  it('asks the records for inputs that one side did not read', () => {
    const readings = { oneOffTransfers: 'excluded' };
    const [a, b] = [evaluate(household()), evaluate(household(), { readings })];
    expect(compareVerdicts(a, b).inputs).toEqual([{ path: 'income.oneOffTransfers', a: null, b: '100' }]);
    expect(compareVerdicts(a, b, { a: household(), b: household() }).inputs).toEqual([]);
  });

  it('matches members by id, and says who is on one side only', () => {
    const [one, two] = [
      member({ id: 'm1', name: '王建国', birthDate: '1970-05-04' }),
      member({ id: 'm2', name: '王小明' }),
    ];
    const three = member({ id: 'm3', name: '王丽', birthDate: '1972-01-01', schooling: 'completed' });
    const left = household({ members: [one, two, three] });
    expect(compared(left, household({ members: [one, three] }))).toMatchObject({
      inputs: [],
      members: { a: 3, b: 2, onlyA: ['members[1]'], onlyB: [] },
      same: false,
    });
    const turned = household({ members: [{ ...three, medicalInsurance: 'none' }, one, { ...two, id: 'm4' }] });
    expect(compared(left, turned)).toMatchObject({
      inputs: [{ path: 'members[0].medicalInsurance', pathA: 'members[2].medicalInsurance', a: 'resident', b: 'none' }],
      members: { a: 3, b: 3, onlyA: ['members[1]'], onlyB: ['members[2]'] },
    });
    const reordered = compared(left, household({ members: [three, one, two] }));
    expect(reordered.same).toBe(true);
    expect(reordered).not.toHaveProperty('members');
    expect(reordered).not.toHaveProperty('otherInputs');
  });

  it('matches what a what-if put into members, by the numbers of each side', () => {
    const options = { inputs: { 'members[1].medicalInsurance': 'none' } };
    const [one, two] = [
      member({ id: 'm1', name: '王建国', birthDate: '1970-05-04' }),
      member({ id: 'm2', name: '王小明' }),
    ];
    const [a, b] = [household({ members: [one, two] }), household({ members: [two, one] })];
    expect(compared(a, b, options).inputs).toEqual([
      { path: 'members[0].medicalInsurance', pathA: 'members[1].medicalInsurance', a: 'none', b: 'resident' },
      { path: 'members[1].medicalInsurance', pathA: 'members[0].medicalInsurance', a: 'resident', b: 'none' },
    ]);
  });

  it('tells what no check reads apart, where both records are given', () => {
    const other = replaced(household({ village: 'V8' }), 'income.oneOffTransfers', 50);
    const one = compared(household(), other);
    expect(one).toMatchObject({
      inputs: [],
      same: true,
      otherInputs: [
        { path: 'village', a: 'V7', b: 'V8' },
        { path: 'income.oneOffTransfers', a: '100', b: '50' },
      ],
    });
    const excluded = compared(household(), other, { readings: { oneOffTransfers: 'excluded' } });
    expect(excluded.inputs).toEqual([{ path: 'income.oneOffTransfers', a: '100', b: '50' }]);
    expect(excluded.otherInputs).toEqual([{ path: 'village', a: 'V7', b: 'V8' }]);
    expect(compareVerdicts(evaluate(household()), evaluate(other), { a: household() })).not.toHaveProperty(
      'otherInputs',
    );
  });

  it('compares a what-if with the real thing', () => {
    const b = evaluate(household(), { inputs: { 'income.wages': 0 } });
    const { inputs, flips, overrides } = compareVerdicts(evaluate(household()), b, { a: household(), b: household() });
    expect(inputs).toEqual([{ path: 'income.wages', a: '12000.5', b: '0' }]);
    expect(overrides).toEqual({ a: [], b: [{ path: 'income.wages', value: '0', instead: '12000.5' }] });
    expect(flips.map((flip) => flip.criterion)).toEqual(['household/income']);
    const without = evaluate(household(), { inputs: { stableIncome: null }, parameters: { 'povertyLine/exit': 3200 } });
    expect(compareVerdicts(evaluate(household()), without, { a: household(), b: household() }).inputs).toEqual([
      { path: 'stableIncome', a: true, b: null },
    ]);
  });

  it('compares rulebooks that have other criteria and readings', () => {
    const rulebook = loadRulebook(
      filesOf([
        criterion('village/one', enough),
        criterion('village/two', done('water')),
        verdict('village/exit', 'village/one', 'village/two'),
      ]),
    );
    const record = replaced(village(), 'tasks.water', false);
    const one = compared(record, record, { rulebook: judgingBy(enough) }, { rulebook });
    expect(one.outcomes).toEqual(['met', 'notMet']);
    expect(one.flips).toEqual([{ criterion: 'village/two', required: [null, true], outcomes: [null, 'notMet'] }]);
    expect(compared(record, record, {}, { rulebook }).readings).toContainEqual({
      reading: 'villageServices',
      a: 'required',
      b: null,
    });
  });

  it('does not compare levels', () => {
    expect(() => compared(household(), village())).toThrow(TypeError);
  });

  it('says no names', () => {
    const text = JSON.stringify(compared(household(), replaced(household(), 'members.0.name', '李四')));
    expect(text).not.toMatch(/王|李/);
    expect(JSON.parse(text)).toMatchObject({ same: true, otherInputs: [{ path: 'members[0].name' }] });
  });
});

it('compares ranges by both of their ends', () => {
  const ranged = (from: number, to: number | string) => replaced(household(), 'income.wages', { from, to });
  expect(compared(ranged(20000, 21000), ranged(20000, '21000.0')).same).toBe(true);
  expect(compared(ranged(20000, 21000), ranged(20000, 22000)).inputs).toEqual([
    { path: 'income.wages', a: { from: '20000', to: '21000' }, b: { from: '20000', to: '22000' } },
  ]);
  expect(compared(household(), replaced(household(), 'income.wages', { from: 1, to: 20000 })).inputs).toEqual([
    { path: 'income.wages', a: '12000.5', b: { from: '1', to: '20000' } },
  ]);
});

describe('what sources say', () => {
  const wages = household().income as Plain;
  const said = (value: unknown, more: Plain = {}) =>
    household({
      income: { ...wages, wages: 12000 },
      evidence: { 'income.wages': [{ source: '银行流水', value, ...more }] },
    });

  it('differs where they disagree on one side only', () => {
    expect(compared(said(12000), said(9000))).toMatchObject({
      inputs: [],
      conflicts: [{ path: 'income.wages', a: false, b: true }],
      same: false,
    });
  });

  it('differs where they disagree otherwise', () => {
    const one = compared(said(9500), said(9000));
    expect(one.conflicts).toEqual([{ path: 'income.wages', a: true, b: true }]);
    expect(one.same).toBe(false);
  });

  it('is the same, with a remark, where only the papers differ', () => {
    const one = compared(said(9000), said(9000, { reference: '第7号' }));
    expect(one).toMatchObject({ same: true, evidence: [{ path: 'income.wages' }] });
    expect(one).not.toHaveProperty('conflicts');
    expect(JSON.stringify(one)).not.toContain('第7号');
  });

  it('is the same whatever the order of keys, and what is null says nothing', () => {
    const turned = household({
      income: { ...wages, wages: 12000 },
      evidence: { 'income.wages': [{ by: null, value: 9000, source: '银行流水' }] },
    });
    const one = compared(said(9000), turned);
    expect(one.same).toBe(true);
    expect(one).not.toHaveProperty('evidence');
  });

  it('follows a member to another place in the list', () => {
    const students = [
      { id: 'a', name: '甲', schooling: 'inSchool', birthDate: '2008-03-02', medicalInsurance: 'resident' },
      { id: 'b', name: '乙', birthDate: '1970-05-04', medicalInsurance: 'resident' },
    ];
    const of = (members: Plain[], at: number) =>
      household({ members, evidence: { [`members[${at}].schooling`]: [{ source: '学籍系统', value: 'droppedOut' }] } });
    const one = compared(of(students, 0), of([...students].reverse(), 1));
    expect(one.same).toBe(true);
    expect(one).not.toHaveProperty('evidence');
    const none = compared(household({ members: students }), of([...students].reverse(), 1));
    expect(none.conflicts).toEqual([
      { path: 'members[1].schooling', pathA: 'members[0].schooling', a: false, b: true },
    ]);
  });

  it('tells one range from another', () => {
    const ranged = (to: number) => household({ income: { ...wages, wages: { from: 12000, to } } });
    const one = compared(ranged(13000), ranged(14000));
    expect(one.inputs).toEqual([
      { path: 'income.wages', a: { from: '12000', to: '13000' }, b: { from: '12000', to: '14000' } },
    ]);
    expect(one.same).toBe(false);
  });
});
