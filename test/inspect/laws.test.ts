/** Laws of findings: what holds for any records, not only for those that somebody thought of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectionCodes } from '../../src/base/inspection-code.js';
import { findingKey, proposalOf } from '../../src/inspect/beside-finding.js';
import type { Finding } from '../../src/inspect/finding.js';
import { isPossibleRatio } from '../../src/inspect/of-figures.js';
import { swapsOf } from '../../src/inspect/proposal.js';
import { readable } from '../../src/inspect/subject.js';
import { putValues, valueAt } from '../../src/records/at-path.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { household, type Plain, village } from '../examples.js';
import { idNumber } from '../support/registers.js';
import { createEvaluator, inspect, inspectAll, inspectAllLater } from '../support/unchecked.js';

const money = fc.oneof(fc.constantFrom(0, 3000, 3200, '3350.5', 80000), fc.nat(9000));
const born = fc.constantFrom(
  '1890-05-06',
  '1957-06-30',
  '1975-06-30',
  '1986-02-28',
  '2007-01-01',
  '2011-08-31',
  '2012-09-01',
  '2018-10-01',
);
const ids = ['m1', 'm2', idNumber('1975-06-30', 7), idNumber('1957-06-30', 8)];
const member = fc.record(
  {
    id: fc.constantFrom(...ids),
    name: fc.constantFrom('甲', '乙'),
    birthDate: born,
    deathDate: fc.constantFrom('2018-11-01', null),
    gender: fc.constantFrom('male', 'female'),
    relation: fc.constantFrom('head', 'spouse', 'child', 'parent', 'grandchild'),
    schooling: fc.constantFrom('inSchool', 'notYetDue', 'completed', 'neverEnrolled'),
    medicalInsurance: fc.constantFrom('resident', 'employee', 'newbornPending'),
  },
  { requiredKeys: [] },
);
const asOf = fc.constantFrom('2017-12-31', '2018-12-31', '2019-12-31');
const families = fc
  .record({
    id: fc.constantFrom('H1', 'H2', 'H3', 'H4', ' H1'),
    village: fc.constantFrom('V1', 'V2', null),
    asOf,
    members: fc.array(member, { minLength: 1, maxLength: 4 }),
    income: fc.record({
      wages: money,
      business: money,
      property: fc.constant(0),
      transfers: money,
      productionCosts: fc.constant(0),
    }),
    reported: fc.record({ perCapitaNetIncome: money, members: fc.nat(4) }, { requiredKeys: [] }),
    register: fc.record(
      { status: fc.constantFrom('exited', 'registered'), exitDate: fc.constantFrom('2017-03-01', '2016-12-01') },
      { requiredKeys: [] },
    ),
  })
  .map((over) => household({ ...over, extra: null }) as Plain);
const places = fc
  .record({
    id: fc.constantFrom('V1', 'V2'),
    asOf,
    registeredRuralPopulation: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 2000 })),
    remainingPoorPersons: fc.oneof(fc.constant(null), fc.nat(30)),
    incidence: fc.oneof(fc.constant(null), fc.constantFrom('1.5', '0.015', 2, 96.48)),
  })
  .map((over) => village(over) as Plain);
const records = fc.array(fc.oneof({ weight: 4, arbitrary: families }, places), { maxLength: 12 });
const text = (findings: readonly Finding[]) => findings.map((one) => JSON.stringify(one));

describe('findings', () => {
  it('are the same in whatever order the records come', () => {
    fc.assert(
      fc.property(
        records.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const [one, other] = [inspectAll(list), inspectAll(shuffled)];
          expect(text(other)).toEqual(text(one));
          expect(other.map(findingKey).sort()).toEqual(one.map(findingKey).sort());
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are those of each record by itself, and more', () => {
    fc.assert(
      fc.property(records, (list) => {
        const all = text(inspectAll(list));
        for (const one of text(list.flatMap((record) => inspect(record)))) expect(all).toContain(one);
      }),
      { numRuns: 25 },
    );
  });

  it('of a code are taken away, and no others, when it is switched off', () => {
    fc.assert(
      fc.property(records, fc.subarray([...inspectionCodes]), (list, off) => {
        const rest = inspectAll(list).filter(({ code }) => !off.includes(code));
        expect(text(inspectAll(list, { off }))).toEqual(text(rest));
      }),
      { numRuns: 30 },
    );
  });

  it('change no verdict and no record', () => {
    const { evaluate } = createEvaluator();
    fc.assert(
      fc.property(families, (record) => {
        const before = JSON.stringify(record);
        const judged = () => {
          try {
            return JSON.stringify(evaluate(record));
          } catch (error) {
            return String(error);
          }
        };
        const verdict = judged();
        inspect(record).map(proposalOf);
        expect(JSON.stringify(record)).toBe(before);
        expect(judged()).toBe(verdict);
      }),
      { numRuns: 30 },
    );
  });

  it('are found alike in what was checked and in what was not', () => {
    const table = hunan2016To2020().fields;
    fc.assert(
      fc.property(families, (record) => {
        const read = readable(record, undefined, table);
        expect(read?.members).toHaveLength((record.members as unknown[]).length);
        // What cannot be read beside it hides nothing.
        expect(text(inspect({ ...record, clothing: 7, colour: 'red' }))).toEqual(text(inspect(record)));
      }),
      { numRuns: 25 },
    );
  });
});

describe('whatever is handed in', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
  });

  it('is read as far as it goes, and never fails otherwise than by being refused', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('members', 'income', 'evidence', 'register', 'reported', 'asOf', 'housing', '__proto__'),
          anything,
        ),
        (given) => {
          const value = { level: 'household', id: 'H1', ...given };
          expect(Array.isArray(inspect(value))).toBe(true);
          expect(Array.isArray(inspectAll([value, value]))).toBe(true);
        },
      ),
      { numRuns: 200 },
    );
    const trap = {
      get date() {
        return expect.fail();
      },
    };
    const trapped = {
      ...household({ register: { status: 'exited', exitDate: '2018-01-01' } }),
      evidence: { 'income.wages': [trap] },
    };
    expect(() => inspect(trapped)).toThrow(/refused/);
    expect(inspectAll([trapped])).toEqual([]);
  });
});

describe('records that come later', () => {
  it('give a promise of the same', async () => {
    const list = [
      household({ members: [{ relation: 'head' }, { relation: 'head' }] }),
      household(),
      village({ incidence: 96.48 }),
    ];
    async function* later() {
      for (const record of list) yield Promise.resolve(record);
    }
    const found = inspectAll(list);
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(['severalHeads', 'recordTwice']));
    expect(text(await inspectAllLater(later()))).toEqual(text(found));
  });
});

describe('a proposal', () => {
  it('removes its finding where it is followed, and adds none but notes', () => {
    const { fields } = hunan2016To2020();
    let followed = 0;
    const isNote = ({ severity }: Finding) => severity === 'note';
    fc.assert(
      fc.property(fc.oneof(families, places), (record) => {
        const before = inspect(record);
        for (const finding of before) {
          const proposal = proposalOf(finding);
          if (proposal === undefined || proposal.by === 'leftOut') continue;
          const { path, from, to } = proposal;
          expect(valueAt(record, path) ?? null).toEqual(from);
          const after = inspect(putValues(record, { [path]: to }, fields));
          expect(after.filter(({ code, path: at }) => code === finding.code && at === finding.path)).toEqual([]);
          if (!isNote(finding)) {
            expect(after.filter((one) => !isNote(one)).length).toBeLessThan(
              before.filter((one) => !isNote(one)).length,
            );
          }
          followed += 1;
        }
      }),
      { numRuns: 80 },
    );
    expect(followed).toBeGreaterThan(50);
  });

  it('swaps two digits that stand beside each other, and swapping them again gives what stood there', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{1,8}(?:[.-][0-9]{1,4})?$/), (written) => {
        for (const one of swapsOf(written)) {
          expect(one).not.toBe(written);
          expect([...one].sort()).toEqual([...written].sort());
          expect(swapsOf(one)).toContain(written);
        }
      }),
    );
  });
});

describe('a key', () => {
  it('is the same when members come in another order, and another when a value is', () => {
    const two = [{ name: '甲', schooling: 'notYetDue', birthDate: '2010-01-01' }, { name: '乙' }];
    const keyOf = (members: readonly Plain[]) => inspect(household({ members })).map(findingKey);
    expect(keyOf(two.toReversed())).toEqual(keyOf(two));
    const [first = {}, second = {}] = two;
    expect(keyOf([{ ...first, birthDate: '2009-01-01' }, second])).not.toEqual(keyOf(two));
    // What the finding does not come from may be mended meanwhile.
    expect(keyOf([{ ...first, medicalInsurance: 'resident' }, second])).toEqual(keyOf(two));
  });

  it('tells every finding of many records of one year each from every other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(families, {
          selector: ({ id }) => String(id).trim(),
          maxLength: 8,
        }),
        (list) => {
          const keys = inspectAll(list).map(findingKey);
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('a published ratio', () => {
  it('is possible for a base exactly where some count of it rounds to it', () => {
    const halfUp = (count: number, base: number, decimals: number) => {
      const scale = 10n ** BigInt(decimals);
      return (200n * BigInt(count) * scale + BigInt(base)) / (2n * BigInt(base));
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 0, max: 2 }),
        fc.nat(10000),
        (base, decimals, units) => {
          const scale = 10 ** decimals;
          const whole = units % (100 * scale + 1);
          const written = (whole / scale).toFixed(decimals);
          const some = Array.from({ length: base + 1 }, (_, count) => count).some(
            (count) => halfUp(count, base, decimals) === BigInt(whole),
          );
          expect(isPossibleRatio(written, base)).toBe(some);
        },
      ),
      { numRuns: 250 },
    );
  });
});
