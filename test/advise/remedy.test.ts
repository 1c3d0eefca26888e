import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRemedy } from '../../src/advise/apply-remedy.js';
import type { Change } from '../../src/advise/change.js';
import { leastStepOfField } from '../../src/advise/least-step.js';
import type { Remedy } from '../../src/advise/remedy.js';
import { decimalText, differenceOf, negatedText } from '../../src/base/decimals.js';
import type { Verdict } from '../../src/evaluate/verdict.js';
import { type Field, type Level, levels } from '../../src/records/catalog.js';
import { conflictsOf } from '../../src/records/uncertainty.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { county, examples, household, member, type Plain, village } from '../examples.js';
import { done, filesOf, judgingBy, leaf, criterion as rule, verdict as verdictOn } from '../rulebook/small.js';
import { examine, fieldAt, inTableOrder, parseRecord } from '../support/fields.js';
import { anyReadings } from '../support/readings.js';
import { allowedValue, anyDraft, type Draft, draftOf, getPath, pathsOf, setPath } from '../support/records.js';
import { anyUncertain, rangesIn } from '../support/uncertain.js';
import { evaluate, remedy } from '../support/unchecked.js';
import { waitsFor } from './given.js';

const fixture = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../fixtures/records/${name}.json`, import.meta.url), 'utf8')) as Plain;

const nothing: Remedy = { criteria: [], changes: [], open: [], beyondReach: [] };
const brief = ({ changes }: Remedy) => changes.map(({ path, by, to }) => `${path} ${by ?? to}`);

describe('a remedy for the example records', () => {
  it('of a household 299.75 yuan a head short is 1199 yuan in all', () => {
    expect(remedy(fixture('households/h-002'))).toEqual({
      criteria: ['household/income'],
      changes: [
        {
          criterion: 'household/income',
          fact: 'perCapitaNetIncome',
          path: 'income.wages',
          from: '6800',
          to: '7999',
          by: '1199',
          each: '299.75',
          unit: 'yuan/year',
          instead: [
            { path: 'income.business', by: '1199' },
            { path: 'income.property', by: '1199' },
            { path: 'income.transfers', by: '1199' },
            { path: 'income.productionCosts', by: '-1199' },
          ],
        },
      ],
      open: [],
      beyondReach: [],
    });
  });

  it('of a household with a child out of school and a mother without insurance is both', () => {
    const [, record] = fixture('households/h-004-005') as unknown as [Plain, Plain];
    const found = remedy(record);
    expect(found.criteria).toEqual(['household/education', 'household/medical']);
    expect(found.changes).toEqual([
      {
        criterion: 'household/education',
        fact: 'schoolAgeMembersInSchool',
        path: 'members[2].schooling',
        from: 'droppedOut',
        to: 'inSchool',
        subject: 'members[2]',
      },
      {
        criterion: 'household/medical',
        fact: 'allMembersInsured',
        path: 'members[1].medicalInsurance',
        from: 'none',
        to: 'resident',
        subject: 'members[1]',
      },
    ]);
    expect(evaluate(applyRemedy(record, found)).outcome).toBe('met');
  });
});

describe('a remedy', () => {
  it('of poverty incidence is so many persons fewer, or hundredths of a point where only the rate is known', () => {
    const many = (record: Plain, readings = {}) => brief(remedy(record, { readings }));
    expect(many(village({ remainingPoorPersons: 24, incidence: 2 }))).toEqual(['remainingPoorPersons -1']);
    expect(many(village({ remainingPoorPersons: 24, incidence: 2 }), { incidenceBound: 'atMost' })).toEqual([]);
    expect(many(village({ remainingPoorPersons: 90, incidence: '7.5' }))).toEqual(['remainingPoorPersons -67']);
    expect(many(village({ remainingPoorPersons: 90, incidence: '7.5' }), { incidenceBound: 'atMost' })).toEqual([
      'remainingPoorPersons -66',
    ]);
    expect(many(village({ remainingPoorPersons: null, incidence: '2' }))).toEqual(['incidence -0.01']);
    expect(many(village({ remainingPoorPersons: null, incidence: '2.05' }))).toEqual(['incidence -0.06']);
    expect(many(village({ remainingPoorPersons: null, incidence: '2.1' }))).toEqual(['incidence -0.11']);
  });

  it('of a county is more villages, more persons moved, more growth', () => {
    const villages = { total: 60, exited: 55 };
    expect(brief(remedy(county({ povertyVillages: villages })))).toEqual(['povertyVillages.exited 2']);
    expect(brief(remedy(county({ povertyVillages: villages }), { readings: { rateBound: 'above' } }))).toEqual([
      'povertyVillages.exited 3',
    ]);
    expect(brief(remedy(county({ ruralIncomeGrowth: 8.9 })))).toEqual(['ruralIncomeGrowth 0.01']);
    expect(brief(remedy(county({ relocation: { planned: 2000, completed: 1000 } })))).toEqual([
      'relocation.completed 900',
    ]);
    expect(brief(remedy(county({ ruralDisposableIncome: 8000 })))).toEqual(['ruralDisposableIncome 666.67']);
  });

  it('of a household exactly on the line is a fen, where it must be above', () => {
    const income = { wages: 6400, business: 0, property: 0, transfers: 0, productionCosts: 0 };
    const found = remedy(household({ income }), { readings: { incomeBound: 'above' } });
    expect(found.changes).toMatchObject([{ by: '0.01', each: '0', to: '6400.01' }]);
    expect(remedy(household({ income }))).toEqual(nothing);
  });

  it('of a dangerous house is what makes it safe, never another grade', () => {
    const { changes } = remedy(household({ housing: { grade: 'D', safeBy: 'nothing' } }));
    expect(changes).toMatchObject([{ path: 'housing.safeBy', to: 'renovation', or: ['relocation', 'otherHome'] }]);
  });

  it('of water too far away is one of the ways that suffice', () => {
    const water = { ...(household().water as Plain), roundTripMinutes: 45, horizontalMetres: 900, verticalMetres: 81 };
    const found = remedy(household({ water }), { readings: { drinkingWater: 'required' } });
    expect(brief(found)).toEqual(['water.roundTripMinutes -25']);
  });

  it('of what is just true or false is that', () => {
    const found = remedy(village({ services: false, tasks: { ...(village().tasks as Plain), roads: false } }));
    expect(brief(found)).toEqual(['tasks.roads true', 'services true']);
  });

  it('leaves open what is not known', () => {
    const found = remedy(
      household({ stableIncome: null, income: { ...(household().income as Plain), wages: 0 }, clothing: null }),
    );
    expect(found).toMatchObject({
      criteria: ['household/income'],
      open: ['stableIncome', 'clothing.seasonal', 'clothing.bedding'],
      beyondReach: [],
    });
    expect(brief(found)).toEqual(['income.wages 3100.25']);
  });

  it('is empty for what is met, and names what is missing where the verdict is open', () => {
    expect(remedy(household())).toEqual(nothing);
    expect(remedy(household({ clothing: null }))).toEqual({
      ...nothing,
      open: ['clothing.seasonal', 'clothing.bedding'],
    });
  });

  it('says nothing about advisory criteria', () => {
    expect(remedy(household({ water: { qualitySafe: false } }))).toEqual(nothing);
  });

  it('is refused for what evaluate refuses', () => {
    expect(() => remedy({ level: 'village' })).toThrow('refused');
    expect(() => remedy(village(), { readings: { nonsense: 'x' } })).toThrow('refused');
    expect(remedy({ ...village({ services: false }), asOf: null }, { asOf: '2019-12-31' }).changes).toHaveLength(1);
  });
});

describe('a remedy by a rulebook of one’s own', () => {
  const least = (value: string) => leaf('collectiveIncome', 'decimal:greaterThanInclusive', value);
  const most = (value: string) => leaf('collectiveIncome', 'decimal:lessThanInclusive', value);

  it('takes the branch with fewer changes', () => {
    const tasks = { water: false, power: false, roads: false };
    const rulebook = judgingBy({ any: [{ all: [done('water'), done('power')] }, done('roads')] });
    expect(brief(remedy(village({ tasks }), { rulebook }))).toEqual(['tasks.roads true']);
  });

  it('is beyond reach where conditions contradict each other, or hang on what is fixed', () => {
    const impossible = [
      { conditions: { all: [least('100'), most('50')] }, proved: false },
      { conditions: { all: [done('water'), { not: { all: [done('water')] } }] }, proved: false },
      { conditions: { all: [leaf('registeredRuralPopulation', 'decimal:lessThan', '10')] }, proved: true },
      { conditions: { all: [most('-1')] }, proved: true },
    ];
    for (const { conditions, proved } of impossible) {
      const rulebook = judgingBy(conditions);
      const record = village({ collectiveIncome: 10 });
      const outcome = evaluate(record, { rulebook }).outcome;
      expect(outcome).toBe('notMet');
      expect(remedy(record, { rulebook })).toEqual({
        ...nothing,
        beyondReach: ['village/one'],
        // That two conditions contradict each other is not proved by looking at each.
        ...(proved ? { ruledOut: ['village/one'] } : {}),
      });
    }
  });

  it('never spoils one criterion for another', () => {
    const rulebook = loadRulebook(
      filesOf([
        rule('village/least', least('100')),
        rule('village/most', most('50')),
        rule('village/roads', done('roads')),
        verdictOn('village/exit', 'village/least', 'village/most', 'village/roads'),
      ]),
    );
    const record = village({ collectiveIncome: 10, tasks: { roads: false } });
    const found = remedy(record, { rulebook });
    expect(found).toMatchObject({ criteria: ['village/roads'], beyondReach: ['village/least'] });
    expect(brief(found)).toEqual(['tasks.roads true']);
  });

  it('changes an input that several criteria share once, as far as the strictest asks', () => {
    const rulebook = loadRulebook(
      filesOf([
        rule('village/a', least('20')),
        rule('village/b', least('30')),
        verdictOn('village/exit', 'village/a', 'village/b'),
      ]),
    );
    const found = remedy(village({ collectiveIncome: '9.9999' }), { rulebook });
    expect(found.criteria).toEqual(['village/a', 'village/b']);
    expect(found.changes).toEqual([
      {
        criterion: 'village/b',
        fact: 'collectiveIncome',
        path: 'collectiveIncome',
        from: '9.9999',
        to: '30.0099',
        by: '20.01',
        unit: 'yuan/year',
      },
    ]);
  });

  it('ends soon however large the numbers are', () => {
    const minutes = {
      water: { ...(household().water as Plain), litresPerPersonDay: 1e-7, roundTripMinutes: Number.MAX_VALUE },
    };
    const water = { ...minutes.water, horizontalMetres: 1e300, verticalMetres: 1e200 };
    const record = household({ water });
    const readings = { drinkingWater: 'required' };
    const found = remedy(record, { readings });
    expect(evaluate(applyRemedy(record, found), { readings }).outcome).toBe('met');
    expect(found.changes.map(({ to }) => to)).toEqual(['35.0000001', '20']);
  });
});

/** Examples in which all is well, with some values put wrong and some taken away. */
const spoilt = (gaps: number) =>
  fc
    .record({
      level: fc.constantFrom(...levels),
      wrong: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 4 }),
      gaps: fc.array(fc.nat(), { maxLength: gaps }),
    })
    .map(({ level, wrong, gaps: absent }): Draft => {
      let record: Draft = examples[level]();
      const places = pathsOf(level, record);
      const put = (path: string, value: unknown) => {
        const copy = structuredClone(record);
        setPath(copy, path, value);
        if (examine(copy).record !== undefined) record = copy;
      };
      for (const [which, seed] of wrong) {
        const { path, field } = places[which % places.length] as (typeof places)[number];
        put(path, fc.sample(allowedValue(field), { numRuns: 1, seed })[0]);
      }
      for (const gap of absent) put(places[gap % places.length]?.path ?? '', null);
      return record;
    });
const whole = fc.oneof(spoilt(0), anyDraft(10));
const withGaps = fc.oneof(spoilt(3), anyDraft(8));
const runs = { numRuns: 250 };

const required = ({ criteria }: Verdict) => criteria.filter((one) => one.required);
const outcomeOf = (verdict: Verdict, id: string) => verdict.criteria.find((one) => one.id === id);

/** The record with only some of the changes made, or with another value for one of them. */
function partly(record: Draft, changes: readonly Change[]): Draft {
  return applyRemedy(record, { changes });
}

describe('every remedy', () => {
  it('mends what it says it does, without gaps the whole verdict, and spoils nothing', () => {
    let mended = 0;
    const mends = fc.property(fc.oneof(whole, withGaps), anyReadings, (record, readings) => {
      const before = evaluate(record, { readings });
      const found = remedy(record, { readings });
      const after = evaluate(partly(record, found.changes), { readings });
      const failing = before.outcome === 'notMet' ? required(before).filter((one) => one.outcome === 'notMet') : [];
      expect([...found.criteria, ...found.beyondReach].sort()).toEqual(failing.map(({ id }) => id).sort());
      for (const id of found.criteria) {
        const criterion = outcomeOf(after, id);
        expect(criterion?.outcome).not.toBe('notMet');
        const waiting = criterion?.outcome === 'undetermined' ? waitsFor(criterion) : [];
        for (const path of waiting) expect(found.open).toContain(path);
        mended += 1;
      }
      for (const { id, outcome } of before.criteria) {
        if (outcome === 'met') expect(outcomeOf(after, id)?.outcome, id).toBe('met');
      }
      const undecided = required(after).filter(({ outcome }) => outcome === 'undetermined');
      expect(found.open).toEqual(inTableOrder(before.level, undecided.flatMap(waitsFor)));
      if (found.open.length === 0 && found.beyondReach.length === 0) expect(after.outcome).toBe('met');
      else expect(after.outcome).not.toBe('met');
    });
    // How many there are to mend varies: of so many records there are far more than are asked for.
    fc.assert(mends, { numRuns: 500 });
    expect(mended).toBeGreaterThan(200);
  });

  it('has no change too many, and moves no number a step too far', () => {
    const least = fc.property(fc.oneof(whole, withGaps), anyReadings, (record, readings) => {
      const { changes, criteria } = remedy(record, { readings });
      const mended = evaluate(partly(record, changes), { readings });
      // Where a second source contradicts, less leaves open what all of them together decide.
      const fails = (draft: Draft) => {
        const verdict = evaluate(draft, { readings });
        return criteria.some((id) => {
          const outcome = outcomeOf(verdict, id)?.outcome;
          return outcome === 'notMet' || (outcome === 'undetermined' && outcomeOf(mended, id)?.outcome === 'met');
        });
      };
      for (const change of changes) {
        expect(
          fails(
            partly(
              record,
              changes.filter((one) => one !== change),
            ),
          ),
          change.path,
        ).toBe(true);
        const { by, to, path } = change;
        if (by === undefined) continue;
        const least = leastStepOfField(fieldAt(record.level as Level, path) as Field);
        const step = by.startsWith('-') ? least : negatedText(least);
        const less = { ...change, to: differenceOf(String(to), negatedText(step)) };
        expect(
          fails(
            partly(
              record,
              changes.map((one) => (one === change ? less : one)),
            ),
          ),
          change.path,
        ).toBe(true);
      }
    });
    fc.assert(least, runs);
  });

  it('changes only what is there and not fixed, each value once, from what it is', () => {
    const permitted = fc.property(fc.oneof(whole, withGaps), anyReadings, (record, readings) => {
      const { changes } = remedy(record, { readings });
      expect(new Set(changes.map(({ path }) => path)).size).toBe(changes.length);
      for (const { path, from, to, by, unit, subject, instead = [] } of changes) {
        const field = fieldAt(record.level as Level, path);
        expect(field?.fixed, path).toBeUndefined();
        for (const one of instead) expect(fieldAt(record.level as Level, one.path)?.fixed, one.path).toBeUndefined();
        const given = getPath(record, path) as string | number | boolean;
        expect(from).toBe(by === undefined ? given : decimalText(given as string | number));
        expect(unit).toBe(field?.unit);
        expect(subject).toBe(/^members\[\d+\]/.exec(path)?.[0]);
        if (by !== undefined) {
          expect(differenceOf(String(to), String(from))).toBe(by);
          const steps = Number(by) / Number(leastStepOfField(field as Field));
          expect(steps - Math.round(steps)).toBeCloseTo(0, 4);
        }
      }
    });
    fc.assert(permitted, runs);
  });

  it('names only alternatives that would do as well', () => {
    let tried = 0;
    const alternatives = fc.property(fc.oneof(whole, withGaps), anyReadings, (record, readings) => {
      const { changes, criteria } = remedy(record, { readings });
      const expectDone = (draft: Draft) => {
        const verdict = evaluate(draft, { readings });
        for (const id of criteria) expect(outcomeOf(verdict, id)?.outcome).not.toBe('notMet');
        tried += 1;
      };
      for (const change of changes) {
        const others = partly(
          record,
          changes.filter((one) => one !== change),
        );
        // What a list attests of it says nothing any more once it is changed.
        for (const code of change.or ?? []) expectDone(partly(others, [{ ...change, to: code }]));
        for (const { path, by } of change.instead ?? []) {
          const to = differenceOf(getPath(record, path) as string | number, negatedText(by));
          expectDone(partly(others, [{ ...change, path, to: String(to) }]));
        }
      }
    });
    fc.assert(alternatives, { numRuns: 500 });
    expect(tried).toBeGreaterThan(5);
  });

  it('of a household is the same whatever the order of its members', () => {
    const ordered = fc.property(draftOf('household', 9), anyReadings, fc.nat(), (record, readings, turn) => {
      const members = record.members as Draft[];
      const places = members.map((_, index) => (index + turn) % members.length).reverse();
      const turned = { ...record, members: places.map((place) => members[place]) };
      const renamed = (path: string) => path.replace(/\d+/, (index) => String(places[Number(index)]));
      const named = (found: Remedy) =>
        found.changes.map(({ path, subject, ...rest }) => ({
          ...rest,
          path: renamed(path),
          ...(subject === undefined ? {} : { subject: renamed(subject) }),
        }));
      const byPath = <T extends { path: string }>(list: readonly T[]) =>
        [...list].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
      const [one, other] = [remedy(record, { readings }), remedy(turned, { readings })];
      expect(byPath(named(other))).toEqual(byPath([...one.changes]));
      expect(other.criteria).toEqual(one.criteria);
      expect(other.open.map(renamed).sort()).toEqual([...one.open].sort());
    });
    fc.assert(ordered, runs);
  });

  it('is found for a household of fifty in which all is amiss, which trying every set of changes would never end on', () => {
    const amiss = { birthDate: '2008-01-01', schooling: 'droppedOut', medicalInsurance: 'none' };
    const members = Array.from({ length: 50 }, () => member(amiss));
    const income = { wages: 0, business: 0, property: 0, transfers: 0, productionCosts: '123456789.1234' };
    expect(remedy(household({ members, income, stableIncome: false })).changes).toHaveLength(102);
  });
});

describe('what is known in part', () => {
  const income = { wages: 1000, business: { from: 0, to: 500 }, property: 0, transfers: 0, productionCosts: 0 };
  const says = (value: unknown) => [{ source: 'x', value }];

  it('is not changed: the rest makes up for it at its worst', () => {
    const found = remedy(household({ members: [member()], income }));
    expect(found).toMatchObject({ beyondReach: [], open: [] });
    expect(found.changes).toMatchObject([{ path: 'income.wages', from: '1000', to: '3200', each: '2200' }]);
    expect(found.changes[0]?.instead?.map(({ path }) => path)).not.toContain('income.business');
  });

  it('is open where nothing else is not met', () => {
    const conflict = remedy(household({ stableIncome: false, evidence: { 'housing.grade': says('D') } }));
    expect(conflict.changes.map(({ path }) => path)).toEqual(['stableIncome']);
    expect(conflict.open).toEqual(['housing.grade']);
  });

  it('does not keep a member from being mended about whom it is known', () => {
    const child = { birthDate: '2008-03-02', medicalInsurance: 'resident' };
    const members = [
      { ...child, schooling: 'droppedOut' },
      { ...child, schooling: 'droppedOut' },
    ];
    const found = remedy(household({ members, evidence: { 'members[1].schooling': says('inSchool') } }));
    expect(found.changes.map(({ path }) => path)).toEqual(['members[0].schooling']);
    expect(found.open).toEqual(['members[1].schooling']);
  });

  it('is never among the changes, and what they are for comes to be met or waits for what is open', () => {
    const sound = fc.property(anyUncertain({ ranges: 3, sources: 3 }), anyReadings, (record, readings) => {
      const found = remedy(record, { readings });
      const doubtful = new Set([
        ...rangesIn(record).map(({ path }) => path),
        ...conflictsOf(parseRecord(record)).keys(),
      ]);
      for (const { path, instead = [] } of found.changes)
        for (const one of [path, ...instead.map((other) => other.path)]) expect(doubtful).not.toContain(one);
      const after = evaluate(applyRemedy(record as never, found), { readings });
      for (const id of found.criteria) {
        const criterion = after.criteria.find((one) => one.id === id);
        expect(criterion?.outcome).not.toBe('notMet');
      }
      if (found.open.length === 0 && found.beyondReach.length === 0) expect(after.outcome).toBe('met');
    });
    fc.assert(sound, { numRuns: 60 });
  });
});
