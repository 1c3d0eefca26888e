import { describe, expect, it } from 'vitest';
import { inspectionCodes } from '../../src/base/inspection-code.js';
import { describeFinding } from '../../src/inspect/describe-finding.js';
import type { InspectOptions } from '../../src/inspect/inspect.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { languages } from '../../src/words/words.js';
import { county, household } from '../examples.js';
import { evaluate, inspect, inspectAll } from '../support/unchecked.js';

const codes = (members: readonly object[], options?: InspectOptions) =>
  inspect(household({ members }), options).map(({ code, path, others = [] }) => [code, path, ...others]);

describe('inspect', () => {
  it('finds a member whose row is there twice, but for what is absent or free data', () => {
    const row = { name: '向某', birthDate: '2000-02-29', medicalInsurance: 'resident' };
    expect(codes([row, { ...row, schooling: null, extra: { line: 2 } }, row])).toEqual([
      ['memberTwice', 'members[1]', 'members[0]'],
      ['memberTwice', 'members[2]', 'members[0]'],
    ]);
    expect(codes([row, { ...row, medicalInsurance: 'none' }])).toEqual([]);
    expect(codes([row, { ...row, schooling: 'completed' }])).toEqual([]);
  });

  it('tells nothing of who has an id, and of who has no name: twins are alike', () => {
    const row = { birthDate: '2000-02-29' };
    expect(codes([row, row, {}, {}])).toEqual([]);
    expect(
      codes([
        { ...row, name: '向某', id: '1' },
        { ...row, name: '向某', id: '2' },
      ]),
    ).toEqual([]);
  });

  it.each([
    ['head', 'severalHeads'],
    ['spouse', 'severalSpouses'],
  ])('finds more than one living %s', (relation, code) => {
    const found = inspect(household({ members: [{}, { relation }, { relation }, { relation }] }));
    expect(found).toEqual([
      {
        code,
        severity: 'error',
        level: 'household',
        id: household().id,
        path: 'members[1].relation',
        params: { count: '3' },
        others: ['members[2].relation', 'members[3].relation'],
      },
    ]);
    expect(codes([{ relation }, { relation, deathDate: '2018-12-31' }])).toEqual([]);
    expect(codes([{ relation }, { relation: 'child' }])).toEqual([]);
  });

  it.each([
    ['notYetDueTooOld', { schooling: 'notYetDue' }, '2011-08-31', '2011-09-01', { age: '7', on: '2018-08-31' }],
    ['completedTooYoung', { schooling: 'completed' }, '2007-01-01', '2006-12-31', { age: '12', on: '2018-12-31' }],
    [
      'newbornTooOld',
      { medicalInsurance: 'newbornPending' },
      '2016-12-31',
      '2017-01-01',
      { age: '2', on: '2018-12-31' },
    ],
  ] as const)('finds a code that cannot be at the age: %s', (code, given, impossible, possible, params) => {
    const [field] = Object.keys(given);
    const ofAge = (birthDate: string | null, over: object = {}) => ({
      members: [{}, { ...given, birthDate, ...over }],
    });
    expect(inspect(household(ofAge(impossible)))).toEqual([
      { code, severity: 'error', level: 'household', id: household().id, path: `members[1].${field}`, params },
    ]);
    for (const fine of [ofAge(possible), ofAge(null), ofAge(impossible, { deathDate: '2018-12-31' })]) {
      expect(inspect(household(fine))).toEqual([]);
    }
    // What is found is told beside a verdict, not by it: not to look for it changes none.
    const verdict = JSON.stringify(evaluate(household(ofAge(impossible))));
    expect(inspect(household(ofAge(impossible)), { off: [code] })).toEqual([]);
    expect(JSON.stringify(evaluate(household(ofAge(impossible))))).toBe(verdict);
    expect(JSON.parse(verdict).conflicts).toEqual([`members[1].${field}`]);
  });

  it('looks on the day that is asked for, by the rules that are asked for', () => {
    const members = [{ birthDate: '2017-01-01', medicalInsurance: 'newbornPending' }];
    expect(codes(members, { asOf: '2019-01-01' })).toEqual([['newbornTooOld', 'members[0].medicalInsurance']]);
    expect(codes(members, { asOf: '2018-12-31' })).toEqual([]);
    const builtin = hunan2016To2020();
    const rulebook = { ...builtin, parameters: new Map(builtin.parameters) };
    rulebook.parameters.delete('insurance/newbornBefore');
    expect(codes(members, { asOf: '2019-01-01', rulebook })).toEqual([]);
    // Before the rules hold they give no age.
    const early = [{ birthDate: '2013-01-01', medicalInsurance: 'newbornPending' }];
    expect(codes(early, { asOf: '2015-12-31' })).toEqual([]);
    expect(codes(early, { asOf: '2016-01-01' })).toHaveLength(1);
  });

  it('refuses options that it does not know', () => {
    expect(() => inspect(household(), { of: [] } as never)).toThrow(/off/);
  });

  it('leaves out codes that are switched off, and refuses those that there are not', () => {
    const members = [{ relation: 'head' }, { relation: 'head' }];
    expect(codes(members, { off: ['severalHeads'] })).toEqual([]);
    expect(codes(members, { off: ['memberTwice'] })).toHaveLength(1);
    expect(() => inspect(household({ members }), { off: ['severalHead' as never] })).toThrow(
      /did you mean "severalHeads"/,
    );
    expect(() => inspect(household({ members }), { off: ['x' as never] })).toThrow(/^There is no finding "x"$/);
  });

  it('finds nothing in records without members, and refuses what is no record', () => {
    expect(inspect(county())).toEqual([]);
    const trap = Object.defineProperty({ level: 'household' }, 'id', { get: () => expect.fail(), enumerable: true });
    for (const value of [{}, null, [], 'x', { level: 'household' }, { id: 'H1' }, trap]) {
      expect(() => inspect(value)).toThrow(/refused/);
      expect(inspectAll([value])).toEqual([]);
    }
  });

  it('looks into what can be read of a record that is refused, or of no day, or outside the years of the plan', () => {
    const heads = [{ relation: 'head' }, { relation: 'head', birthDate: '1850-01-01' }];
    const refused = { ...household({ members: heads }), asOf: '2018-02-30', income: { wages: 'viel' }, colour: 'red' };
    expect(inspect(refused).map(({ code }) => code)).toEqual(['severalHeads']);
    expect(inspect(refused, { asOf: '2030-12-31' }).map(({ code }) => code)).toEqual(['severalHeads', 'tooOld']);
    // A member there twice is why it is refused.
    const twice = household({ members: [{ id: 'm1' }, { id: 'M2' }, { id: ' m1 ' }] });
    expect(codes([{ id: 'm1' }, { id: 'M2' }, { id: ' m1 ' }])).toEqual([['memberTwice', 'members[2]', 'members[0]']]);
    expect(() => evaluate(twice)).toThrow(/duplicateMember|refused/);
  });

  it('is told in every language by number, not by name', () => {
    const head = { name: '向某', relation: 'head' };
    const found = inspect(
      household({
        members: [
          head,
          head,
          { relation: 'spouse', schooling: 'notYetDue', birthDate: '1990-01-01' },
          { relation: 'spouse', schooling: 'completed', birthDate: '2017-01-01' },
          { medicalInsurance: 'newbornPending', birthDate: '1990-01-01' },
        ],
      }),
    );
    const notes = [...new Set(found.map(({ code }) => code))];
    expect(notes).toEqual(inspectionCodes.filter((code) => notes.includes(code)));
    expect(notes.slice(0, 6)).toEqual(inspectionCodes.slice(0, 6));
    for (const language of languages) {
      const texts = found.map((one) => describeFinding(one, language));
      expect(texts.join()).not.toMatch(/向某|undefined/);
      for (const text of texts) expect(text).toMatch(/\d.*\d/);
    }
    expect(found.map((one) => describeFinding(one, 'en'))[1]).toContain('2 members are head');
  });
});
