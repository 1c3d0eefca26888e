import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/evaluate/find-contradictions.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { findingCodes } from '../../src/words/sentences.js';
import { household, member, type Plain } from '../examples.js';
import { parseRecord } from '../support/fields.js';
import { procedure } from '../support/procedure.js';

const found = (over: Plain) =>
  findContradictions(parseRecord(household(over)) as never).map(({ code, step, paths }) => [code, step, ...paths]);
const EXIT = 'register.exitDate';
const exited = (exitDate: string | null) => ({ status: 'exited', exitDate });

describe('findContradictions', () => {
  it('finds nothing in a history that can be true, nor where nothing is said', () => {
    expect(found({})).toEqual([]);
    expect(found({ register: exited('2018-11-14'), procedure: procedure() })).toEqual([]);
    expect(found({ register: exited(null), procedure: procedure() })).toEqual([]);
    expect(found({ register: { status: 'registered' }, procedure: procedure({ struckOff: null }) })).toEqual([]);
  });

  it('finds an exit before the review, and a visit after it', () => {
    expect(
      found({
        register: exited('2018-11-05'),
        procedure: procedure({ consent: null, publicity: null, announcement: null }),
      }),
    ).toEqual([]);
    expect(found({ register: exited('2018-10-31'), procedure: { review: { date: '2018-11-01' } } })).toEqual([
      ['exitBeforeStep', 'review', EXIT, 'procedure.review.date'],
    ]);
    expect(found({ register: exited('2018-11-04'), procedure: { verification: { date: '2018-11-05' } } })).toEqual([
      ['verifiedAfterExit', 'verification', EXIT, 'procedure.verification.date'],
    ]);
    expect(found({ register: exited('2018-11-12'), procedure: procedure({ announcement: null }) })).toEqual([
      ['exitBeforeStep', 'publicity', EXIT, 'procedure.publicity.to'],
    ]);
  });

  it('takes the exit of a household that is registered again for an earlier one', () => {
    const register = { status: 'registered', exitDate: '2016-12-20' };
    expect(found({ register, procedure: procedure() })).toEqual([]);
  });

  it('finds steps of that earlier exit, which show nothing of a new one', () => {
    const register = { status: 'registered', exitDate: '2018-11-05' };
    const steps = { procedure: procedure({ publicity: null, announcement: null, struckOff: null }) };
    expect(found({ register, ...steps })).toEqual([
      ['ofEarlierExit', 'review', EXIT, 'procedure.review.date'],
      ['ofEarlierExit', 'verification', EXIT, 'procedure.verification.date'],
    ]);
  });

  it('finds steps before the year of exit', () => {
    const early = { procedure: { review: { done: true, date: '2017-12-31' } } };
    const named = ['beforeExitYear', 'review', 'procedure.review.date'];
    expect(found(early)).toEqual([named]);
    expect(found({ ...early, register: exited('2018-01-05') })).toEqual([named]);
    expect(found({ ...early, register: exited('2017-12-31') })).toEqual([]);
    // Of when it exited nothing is known.
    expect(found({ ...early, register: exited(null) })).toEqual([]);
    expect(found({ procedure: { review: { done: true, date: '2018-01-01' } } })).toEqual([]);
  });

  it('finds a procedure of a household that was never registered', () => {
    const register = { status: 'notRegistered' };
    expect(found({ register, procedure: { consent: { done: true } } })).toEqual([
      ['neverRegistered', 'consent', 'register.status', 'procedure.consent.done'],
    ]);
    expect(found({ register, procedure: { consent: { done: null } } })).toEqual([]);
  });

  it('finds steps out of order', () => {
    expect(found({ procedure: procedure({ announcement: { done: true, date: '2018-11-13' } }) })).toEqual([
      ['outOfOrder', 'announcement', 'procedure.publicity.to', 'procedure.announcement.date'],
    ]);
  });

  it('takes the same day for in order, and looks past what is not dated', () => {
    const on = (days: Readonly<Record<string, string>>) =>
      found({ procedure: Object.fromEntries(Object.entries(days).map(([step, date]) => [step, { date }])) });
    const [REVIEW, VISIT, CONSENT] = ['review', 'verification', 'consent'].map((step) => `procedure.${step}.date`);
    expect(on({ review: '2018-11-01', verification: '2018-11-01' })).toEqual([]);
    expect(on({ review: '2018-11-02', verification: '2018-11-01' })).toEqual([
      ['outOfOrder', 'verification', REVIEW, VISIT],
    ]);
    expect(on({ review: '2018-11-02', consent: '2018-11-01' })).toEqual([['outOfOrder', 'consent', REVIEW, CONSENT]]);
    expect(on({ review: '2018-11-02', verification: '2018-10-01', consent: '2018-11-01' })).toEqual([
      ['outOfOrder', 'verification', REVIEW, VISIT],
    ]);
  });

  it('knows the steps in the order that the rulebook gives them', () => {
    const day = (date: string) => ({ date });
    const late = { review: day('2018-11-09'), verification: day('2018-11-08'), consent: day('2018-11-07') };
    const more = { publicity: { from: '2018-11-05', to: '2018-11-06' }, announcement: day('2018-11-05') };
    const steps = found({ procedure: { ...late, ...more, struckOff: day('2018-11-04') } }).filter(
      ([code]) => code === 'outOfOrder',
    );
    expect(steps.map(([, step]) => step)).toEqual([
      'verification',
      'consent',
      'publicity',
      'announcement',
      'struckOff',
    ]);
    for (const [, step, ...paths] of steps) {
      const fact = hunan2016To2020().facts.household.get(`${step}InOrder`);
      expect([...(fact?.inputs ?? [])].sort()).toEqual([...paths].sort());
    }
  });

  it('finds an exit with a step that was not taken, and one that the register does not know', () => {
    expect(found({ register: exited(null), procedure: { consent: { done: false } } })).toEqual([
      ['exitedWithoutStep', 'consent', 'register.status', 'procedure.consent.done'],
    ]);
    expect(found({ register: { status: 'registered' }, procedure: { struckOff: { done: true } } })).toEqual([
      ['exitedYetUnmarked', undefined, 'register.status', 'procedure.struckOff.done'],
    ]);
    expect(found({ register: { status: 'registered' }, procedure: { consent: { done: false } } })).toEqual([]);
  });

  it('finds a day of what was not done', () => {
    expect(found({ procedure: { review: { done: false, date: '2018-11-01' } } })).toEqual([
      ['datedNotDone', 'review', 'procedure.review.done', 'procedure.review.date'],
    ]);
    expect(found({ procedure: { publicity: { done: false, to: '2018-11-01' } } })).toEqual([
      ['datedNotDone', 'publicity', 'procedure.publicity.done', 'procedure.publicity.to'],
    ]);
  });

  it('finds who is counted though dead before the visit, not who died on its day or is not counted', () => {
    const died = (deathDate: string, asOf = '2018-11-01') =>
      found({ asOf, members: [member(), member({ deathDate })], procedure: procedure() });
    expect(died('2018-11-04')).toEqual([
      ['memberDied', undefined, 'members[1].deathDate', 'procedure.verification.date'],
    ]);
    expect(died('2018-11-05')).toEqual([]);
    expect(died('2019-02-01')).toEqual([]);
    expect(died('2018-11-04', '2018-11-04')).toEqual([]);
    expect(died('2018-11-01')).toEqual([]);
  });

  it('has codes that are all found above', () => {
    expect(findingCodes).toHaveLength(10);
  });
});
