import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/base/outcome.js';
import type { Verdict } from '../../src/evaluate/verdict.js';
import { type AgedField, dependsOnAge } from '../../src/facts/impossible-codes.js';
import { type Level, patternOf } from '../../src/records/catalog.js';
import { DEATH_DATE } from '../../src/records/living.js';
import { conflictsOf } from '../../src/records/uncertainty.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { rulesOf } from '../../src/rulebook/rules.js';
import { county, household, village } from '../examples.js';
import { parseRecord } from '../support/fields.js';
import { anyReadings } from '../support/readings.js';
import { allowedValue, anyDraft, type Draft, getPath, pathsOf, withoutSecondSources } from '../support/records.js';
import { anySaidOnce, anyUncertain, rangesIn, replacedIn } from '../support/uncertain.js';
import { createEvaluator, eligibility, evaluate } from '../support/unchecked.js';

const runs = { numRuns: 300 };

const outcomesOf = (verdict: Verdict) => new Map(verdict.criteria.map(({ id, outcome }) => [id, outcome]));
const criterionOf = (verdict: Verdict, id: string) => verdict.criteria.find((one) => one.id === id);
const incomeOf = (over: Draft, evidence?: Draft) =>
  criterionOf(
    evaluate(
      household({
        members: [{}, {}],
        income: { wages: 6000, business: 0, property: 0, transfers: 0, productionCosts: 0, ...over },
        ...(evidence === undefined ? {} : { evidence }),
      }),
    ),
    'household/income',
  );

/** Some value of a field within a range, as the field carries it. */
function valueWithin(record: Draft, { path, from, to }: { path: string; from: unknown; to: unknown }, seed: number) {
  const field = pathsOf(record.level as Level, record).find((one) => one.path === path)?.field;
  const [low, high] = [Number(from), Number(to)];
  const inside = fc.sample(allowedValue(field as never), { numRuns: 20, seed });
  const values = [from, to, ...inside.filter((one) => Number(one) >= low && Number(one) <= high)];
  return values[seed % values.length];
}

/** A point within all ranges of a record; undefined where it contradicts itself. */
const pointIn = (record: Draft, seed: number) =>
  replacedIn(
    record,
    rangesIn(record).map((range, index) => [range.path, valueWithin(record, range, seed + 7 * index)] as const),
  );

const isSpan = (value: unknown): value is { readonly from: unknown; readonly to: unknown } =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value;

type Outcomes = ReadonlyMap<string, Outcome>;

/** What is decided stays so. (Of the dead nothing is said.) */
function expectAlike(decided: Outcomes, then: Outcomes) {
  for (const [id, outcome] of decided)
    if (outcome !== 'undetermined' && then.has(id)) expect(then.get(id), id).toBe(outcome);
}

/**
 * What is decided never turns into its opposite. Beside a second source no more can be said: a range agrees with it where
 * some number is in both, and a point within it may contradict it, which leaves open what was decided.
 */
function expectNoOpposite(decided: Outcomes, then: Outcomes) {
  for (const [id, outcome] of decided)
    if (outcome !== 'undetermined' && then.has(id)) expect([outcome, 'undetermined'], id).toContain(then.get(id));
}

/** One choice of what the sources say, and a point within all ranges; undefined where it contradicts itself. */
function worldIn(record: Draft, seed: number): Draft | undefined {
  const { evidence: _, ...rest } = record;
  const choice = [...conflictsOf(parseRecord(record))].flatMap(([path, values], index) =>
    values.length === 0 ? [] : [[path, values[(seed + index) % values.length]] as const],
  );
  const world = replacedIn(rest, choice);
  return world && pointIn(world, seed);
}

/** The record with its first range narrowed; undefined where it has none, or then contradicts itself. */
function narrowed(record: Draft, seed: number): Draft | undefined {
  const [range] = rangesIn(record);
  if (range === undefined) return undefined;
  const [one, other] = [valueWithin(record, range, seed), valueWithin(record, range, seed + 1)];
  const [from, to] = Number(one) <= Number(other) ? [one, other] : [other, one];
  return replacedIn(record, [[range.path, { from, to }]]);
}

describe('a record with ranges', () => {
  it('decides only what every point within them decides alike', () => {
    const sound = fc.property(
      anySaidOnce({ ranges: 4, sources: 0 }),
      anyReadings,
      fc.nat(10_000),
      (record, readings, seed) => {
        const point = pointIn(record, seed);
        if (point === undefined) return;
        const [wide, exact] = [evaluate(record, { readings }), evaluate(point, { readings })];
        expectAlike(outcomesOf(wide), outcomesOf(exact));
        if (wide.outcome !== 'undetermined') expect(exact.outcome).toBe(wide.outcome);
        wide.criteria.forEach(({ checks }, index) => {
          checks.forEach(({ actual, margin }, at) => {
            const check = exact.criteria[index]?.checks[at];
            for (const [span, one] of [[actual, check?.actual] as const, [margin, check?.margin] as const]) {
              if (typeof span !== 'object' || span === null) continue;
              // What is missing may leave a span at the point too.
              const { from, to } = isSpan(one) ? one : { from: one, to: one };
              expect(Number(from)).toBeGreaterThanOrEqual(Number(span.from) - 1e-6);
              expect(Number(to)).toBeLessThanOrEqual(Number(span.to) + 1e-6);
            }
          });
        });
      },
    );
    fc.assert(sound, runs);
  });

  it('leaves a comparison open only where two points within them come out differently', () => {
    let open = 0;
    const tight = fc.property(anySaidOnce({ ranges: 3, sources: 0 }, 10), anyReadings, (record, readings) => {
      const { criteria } = evaluate(record, { readings });
      criteria.forEach(({ checks }, index) => {
        checks.forEach(({ outcome, actual, expected, inputs }, at) => {
          if (outcome !== 'undetermined' || actual === null || expected === null) return;
          // An absent part lies anywhere in its whole, which no range says.
          const hasPart = (getPath(record, 'income.oneOffTransfers') ?? null) !== null;
          if (!hasPart && inputs.some(({ path }) => path === 'income.transfers')) return;
          const ranges = rangesIn(record).filter(({ path }) => inputs.some((one) => one.path === path));
          // Ends, and other figures within a range: what is part of something is at most all of it.
          const oneOff = getPath(record, 'income.oneOffTransfers') as { from?: unknown } | undefined;
          const least = typeof oneOff === 'object' ? [oneOff.from] : [oneOff ?? 0];
          const figures = inputs.flatMap(({ value }) => (typeof value === 'string' ? [Number(value)] : []));
          const ends = [...least, ...figures, ...ranges.flatMap(({ from, to }) => [from, to])];
          const points = ranges.reduce<(readonly [string, unknown])[][]>(
            (before, { path, from, to }) => {
              const within = [from, to, ...ends].filter(
                (one) => Number(one) >= Number(from) && Number(one) <= Number(to),
              );
              return before.flatMap((some) => [...new Set(within)].map((one) => [...some, [path, one] as const]));
            },
            [[]],
          );
          const found = new Set(
            points.flatMap((point) => {
              const exact = replacedIn(record, point);
              return exact === undefined
                ? []
                : [evaluate(exact, { readings }).criteria[index]?.checks[at]?.outcome ?? 'undetermined'];
            }),
          );
          expect([...found].sort()).toEqual(expect.arrayContaining(['met', 'notMet']));
          open += 1;
        });
      });
    });
    fc.assert(tight, { numRuns: 150 });
    expect(open).toBeGreaterThan(20);
  });

  it('stays as decided when a range is narrowed', () => {
    const kept = fc.property(
      anySaidOnce({ ranges: 5, sources: 0 }),
      anyReadings,
      fc.nat(10_000),
      (record, readings, seed) => {
        const after = narrowed(record, seed);
        if (after === undefined) return;
        expectAlike(outcomesOf(evaluate(record, { readings })), outcomesOf(evaluate(after, { readings })));
      },
    );
    fc.assert(kept, runs);
  });

  it('from a number to itself is judged as the number, to the byte', () => {
    const same = fc.property(anyUncertain({ ranges: 0, sources: 0 }), anyReadings, (record, readings) => {
      const numbers = pathsOf(record.level as Level, record).flatMap(({ path }) => {
        const value = path.split('.').reduce<unknown>((at, key) => (at as Draft | null | undefined)?.[key], record);
        const numeric = typeof value === 'number' || (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value));
        return numeric && !['id', 'asOf'].includes(path) ? [[path, { from: value, to: value }] as const] : [];
      });
      const ranged = replacedIn(record, numbers);
      expect(ranged).toBeDefined();
      expect(JSON.stringify(evaluate(ranged, { readings }))).toBe(JSON.stringify(evaluate(record, { readings })));
    });
    fc.assert(same, runs);
  });

  it.each([
    ['on the line and above', { from: 6400, to: 7000 }, 'met', { from: '0', to: '300' }],
    ['below the line', { from: 5000, to: '6399.9999' }, 'notMet', { from: '-700', to: '-0.00005' }],
    ['on both sides of it', { from: 6399.9999, to: 6400 }, 'undetermined', { from: '-0.00005', to: '0' }],
  ])('%s', (_, wages, outcome, margin) => {
    const criterion = incomeOf({ wages });
    expect(criterion?.outcome).toBe(outcome);
    expect(criterion?.checks[0]?.margin).toEqual(margin);
    expect(criterion?.tooWide).toEqual(outcome === 'undetermined' ? ['income.wages'] : undefined);
    expect(criterion?.missing).toEqual([]);
  });

  it('never writes an end of a margin as zero that is not', () => {
    const members = Array.from({ length: 50 }, () => ({}));
    const income = { wages: { from: '159999.9999', to: '160000.0001' }, business: 0, property: 0, transfers: 0 };
    const { criteria } = evaluate(household({ members, income: { ...income, productionCosts: 0 } }));
    expect(criteria[0]?.checks[0]?.margin).toEqual({ from: '-0.000002', to: '0.000002' });
    const large = county({ relocation: { planned: 1e12, completed: { from: 95e10 - 1, to: 95e10 + 1 } } });
    const margin = criterionOf(evaluate(large), 'county/relocation')?.checks[0]?.margin;
    expect(margin).toEqual({ from: '-0.000001', to: '0.000001' });
  });

  it('of transfers begins with what is one-off of them, whether that is counted or not', () => {
    const income = { wages: 0, transfers: { from: 0, to: 9000 }, oneOffTransfers: { from: 6400, to: 6410 } };
    expect(incomeOf(income)?.checks[0]).toMatchObject({ actual: { from: '3200', to: '4500' }, outcome: 'met' });
  });

  it('is listed with what is missing only once nothing is', () => {
    const open = incomeOf({ wages: { from: 0, to: 9000 }, transfers: null });
    expect([open?.missing, open?.tooWide]).toEqual([['income.transfers'], undefined]);
  });

  it('compares two figures that are both ranges', () => {
    const growth = (own: unknown, province: unknown) =>
      criterionOf(
        evaluate(county({ ruralIncomeGrowth: own, provinceRuralIncomeGrowth: province })),
        'county/incomeGrowth',
      );
    expect(growth({ from: 9, to: 10 }, { from: 8, to: 8.9 })?.outcome).toBe('met');
    expect(growth({ from: 8, to: 8.5 }, { from: 8.5, to: 9 })?.outcome).toBe('notMet');
    const open = growth({ from: 8, to: 9 }, { from: 8.5, to: 9.5 });
    expect(open?.checks[0]).toMatchObject({
      outcome: 'undetermined',
      actual: { from: '8', to: '9' },
      expected: { from: '8.5', to: '9.5' },
      margin: { from: '-1.5', to: '0.5' },
    });
    expect(open?.tooWide).toEqual(['ruralIncomeGrowth', 'provinceRuralIncomeGrowth']);
  });
});

describe('a record on which sources disagree', () => {
  const says = (...values: unknown[]) => values.map((value) => ({ source: 'x', value }));

  it('is decided where every choice of what they say decides alike, and only there', () => {
    let decided = 0;
    const exact = fc.property(anyUncertain({ ranges: 0, sources: 5 }), anyReadings, (record, readings) => {
      const verdict = evaluate(record, { readings });
      const conflicts = [...conflictsOf(parseRecord(record))].filter(([, values]) => values.length > 0);
      const { evidence: _, ...plain } = record;
      const choices = conflicts.reduce<(readonly [string, unknown])[][]>(
        (before, [path, values]) => before.flatMap((some) => values.map((value) => [...some, [path, value] as const])),
        [[]],
      );
      const worlds = choices.flatMap((choice) => {
        const world = replacedIn(plain, choice);
        return world === undefined ? [] : [outcomesOf(evaluate(world, { readings }))];
      });
      expect(worlds.length).toBeGreaterThan(0);
      for (const { id, outcome, conflicts: listed = [] } of verdict.criteria) {
        const possible = new Set(worlds.map((world) => world.get(id)));
        expect(outcome, id).toBe(possible.size === 1 ? [...possible][0] : 'undetermined');
        if (possible.size > 1) expect(listed.length).toBeGreaterThan(0);
        if (listed.length > 0 && possible.size === 1) decided += 1;
      }
    });
    fc.assert(exact, runs);
    expect(decided).toBeGreaterThan(20);
  });

  it('decides with ranges beside it only what every choice and every point decides alike', () => {
    const sound = fc.property(
      anySaidOnce({ ranges: 3, sources: 4 }),
      anyReadings,
      fc.nat(10_000),
      (record, readings, seed) => {
        const world = worldIn(record, seed);
        if (world === undefined) return;
        expectAlike(outcomesOf(evaluate(record, { readings })), outcomesOf(evaluate(world, { readings })));
      },
    );
    fc.assert(sound, runs);
  });

  it('says what keeps a criterion open, and its quick outcome is that of the verdict', () => {
    const told = fc.property(anyUncertain({ ranges: 3, sources: 4 }, 8), anyReadings, (record, readings) => {
      const evaluator = createEvaluator({ readings });
      const verdict = evaluator.evaluate(record);
      expect(evaluator.outcome(record)).toBe(verdict.outcome);
      for (const { outcome, missing, conflicts = [], tooWide = [] } of verdict.criteria) {
        const open = outcome === 'undetermined';
        expect(missing.length + tooWide.length > 0 || (open && conflicts.length > 0)).toBe(open);
      }
      expect(verdict.conflicts).not.toEqual([]);
      expect(verdict.tooWide).not.toEqual([]);
    });
    fc.assert(told, runs);
  });

  it('takes what they say as it is, not all that lies between', () => {
    // 3200 x 2 is what is needed: both figures suffice, and so does nothing below.
    expect(incomeOf({ wages: 6400 }, { 'income.wages': says('7000') })?.outcome).toBe('met');
    const open = incomeOf({ wages: 6400 }, { 'income.wages': says('6399.99', 6400.0) });
    expect(open).toMatchObject({ outcome: 'undetermined', conflicts: ['income.wages'], missing: [] });
    expect(open?.checks[0]).toMatchObject({ actual: { from: '3199.995', to: '3200' }, conflicts: ['income.wages'] });
  });

  it('does not disagree where only the spelling does, or where ranges overlap', () => {
    const verdict = evaluate(
      household({ evidence: { 'income.wages': says('12000.5000', 12000.5, { from: 12000, to: 13000 }) } }),
    );
    expect(JSON.stringify(verdict)).toBe(JSON.stringify(evaluate(household())));
  });

  it('does not fill in from sources what the record lacks', () => {
    const agreeing = incomeOf({ wages: null }, { 'income.wages': says(9000, 9000) });
    expect(agreeing).toMatchObject({ outcome: 'undetermined', missing: ['income.wages'] });
    expect(agreeing).not.toHaveProperty('conflicts');
    const disagreeing = incomeOf({ wages: null }, { 'income.wages': says(9000, 9100) });
    expect(disagreeing).toMatchObject({ missing: ['income.wages'], conflicts: ['income.wages'] });
  });

  it('leaves out choices that contradict the rest of the record', () => {
    const poor = (value: number) =>
      criterionOf(
        evaluate(
          village({
            registeredRuralPopulation: 1000,
            remainingPoorPersons: 10,
            evidence: { remainingPoorPersons: says(value) },
          }),
        ),
        'village/incidence',
      );
    expect(poor(1001)?.outcome).toBe('met');
    expect(poor(1000)?.outcome).toBe('undetermined');
  });

  it('tells the members about whom it is open, and a value only where all agree on it', () => {
    const members = [{ schooling: 'inSchool' }, { schooling: 'inSchool', birthDate: '2008-01-01' }];
    const evidence = { 'members[1].schooling': says('droppedOut') };
    const { criteria, conflicts } = evaluate(household({ members, evidence }));
    const education = criteria.find(({ id }) => id === 'household/education');
    expect(education?.checks[0]).toMatchObject({ actual: null, outcome: 'undetermined', subjects: ['members[1]'] });
    expect(conflicts).toEqual(['members[1].schooling']);
  });

  it('is judged, if not finely, however many choices there are', () => {
    const members = Array.from({ length: 50 }, (_, at) => ({
      birthDate: '2008-01-01',
      schooling: 'inSchool',
      medicalInsurance: at === 0 ? 'none' : 'resident',
    }));
    const evidence = Object.fromEntries(
      members.flatMap((_, at) => [
        [`members[${at}].schooling`, says('completed')],
        ...(at === 0 ? [] : [[`members[${at}].medicalInsurance`, says('none')]]),
      ]),
    );
    const verdict = evaluate(household({ members, evidence }));
    expect(criterionOf(verdict, 'household/medical')?.outcome).toBe('notMet');
    // 2 to the power of 50 choices are all fine, which nobody has tried.
    expect(criterionOf(verdict, 'household/education')).toMatchObject({ outcome: 'undetermined', missing: [] });
    expect(verdict.conflicts).toHaveLength(99);
  });
});

describe('more choices than can be tried', () => {
  const says = (values: readonly unknown[]) => values.map((value) => ({ source: 'x', value }));
  const upTo = (count: number, first: number) => Array.from({ length: count }, (_, index) => first + index);

  it('never hide a published rate that contradicts the counts within all that the sources say of it', () => {
    // 1.5 per cent by the counts, which neither 1 nor 5 per cent is; between the two it lies.
    const incidence = (base: readonly number[]) =>
      criterionOf(
        evaluate(
          village({
            registeredRuralPopulation: 100_000,
            remainingPoorPersons: 1500,
            incidence: 1,
            evidence: {
              registeredRuralPopulation: says(base),
              remainingPoorPersons: says(upTo(40, 1501)),
              incidence: says([5]),
            },
          }),
        ),
        'village/incidence',
      );
    const disputed = ['registeredRuralPopulation', 'remainingPoorPersons', 'incidence'];
    for (const base of [[100_001], upTo(40, 100_001)]) {
      expect(incidence(base)).toMatchObject({ outcome: 'undetermined', missing: [], conflicts: disputed });
    }
  });

  it('never hide a figure of the register that contradicts every one of them', () => {
    const reported = (count: number) =>
      criterionOf(
        evaluate(
          household({
            members: [{}],
            income: { wages: 4000, business: 0, property: 0, transfers: 0, productionCosts: 0 },
            reported: { perCapitaNetIncome: 3000 },
            evidence: {
              'income.wages': says(upTo(count, 9001)),
              'income.business': says(upTo(count, 1)),
              'income.transfers': says(upTo(count, 1)),
              'reported.perCapitaNetIncome': says([20_000]),
            },
          }),
        ),
        'household/income',
      );
    for (const count of [3, 12]) {
      expect(reported(count)?.outcome).toBe('undetermined');
      expect(reported(count)?.conflicts).toContain('reported.perCapitaNetIncome');
    }
  });

  it('never take a code that one of the ages in question makes impossible', () => {
    const education = (count: number) =>
      criterionOf(
        evaluate(
          household({
            members: Array.from({ length: count }, () => ({ schooling: 'completed', birthDate: '2003-01-01' })),
            evidence: Object.fromEntries(
              upTo(count, 0).map((index) => [`members[${index}].birthDate`, says(['2010-01-01'])]),
            ),
          }),
        ),
        'household/education',
      );
    for (const count of [2, 11]) expect(education(count)?.outcome, String(count)).toBe('undetermined');
  });

  it('are decided by all that lies between where nothing stands beside', () => {
    const wages = (first: number) =>
      incomeOf(
        { wages: first, business: 0, transfers: 0 },
        {
          'income.wages': says(upTo(12, first + 1)),
          'income.business': says(upTo(12, 1)),
          'income.transfers': says(upTo(12, 1)),
        },
      );
    expect([wages(6400)?.outcome, wages(6399)?.outcome, wages(6300)?.outcome]).toEqual([
      'met',
      'undetermined',
      'notMet',
    ]);
  });
});

describe('every rule and every measure', () => {
  const outcomesBy = (record: Draft, readings: Record<string, string>) =>
    new Map([
      ...rulesOf(hunan2016To2020())
        .filter((rule) => rule.level === record.level && !rule.id.startsWith('measure/'))
        .map(({ id }) => [id, evaluate(record, { readings, rule: id }).outcome] as const),
      ...eligibility(record, { readings }).measures.map(
        ({ id, subject, outcome }) => [`${id} ${subject ?? ''}`, outcome] as const,
      ),
    ]);

  it('decides only what every choice and every point decides alike', () => {
    const doubts = { ranges: 3, sources: 6 };
    const sound = fc.property(anySaidOnce(doubts), anyReadings, fc.nat(10_000), (record, readings, seed) => {
      const world = worldIn(record, seed);
      if (world !== undefined) expectAlike(outcomesBy(record, readings), outcomesBy(world, readings));
    });
    fc.assert(sound, { numRuns: 120 });
  });

  /** What is taken for no where it is not said: who has no date of death is alive, who is not found to study does not. */
  const found = ['foundFullTimeStudent', 'foundRuralPoor'];
  const unsaidIsNo = new Set([
    DEATH_DATE,
    ...found.flatMap((name) => hunan2016To2020().facts.member.get(name)?.inputs ?? []),
  ]);
  const isKept = (path: string) => unsaidIsNo.has(patternOf(path));
  /** Of unknown age a code stands that may be one that cannot be. */
  const isBesideCode = (draft: Draft, path: string) => {
    const member = path.endsWith('.birthDate') ? path.replace('.birthDate', '') : undefined;
    const fields: AgedField[] = ['schooling', 'medicalInsurance'];
    return member !== undefined && fields.some((field) => dependsOnAge(field, getPath(draft, `${member}.${field}`)));
  };
  /** That there is no house: where that is not said, a list that names none as dangerous stands for a sound one. */
  const isNoHouse = (draft: Draft, path: string) => path === 'housing.grade' && getPath(draft, path) === 'none';
  const without = (draft: Draft, places: readonly number[], keeps: (path: string) => boolean) => {
    const paths = pathsOf(draft.level as Level, draft).filter(({ path }) => !keeps(path));
    return replacedIn(
      draft,
      places.map((at) => [paths[at % paths.length]?.path ?? '', null] as const),
    );
  };

  it('decides of less only what it decides of all', () => {
    const known = anyDraft(9).map(withoutSecondSources);
    const kept = fc.property(known, anyReadings, fc.array(fc.nat(), { maxLength: 12 }), (draft, readings, places) => {
      const less = without(draft, places, (path) => isKept(path) || isBesideCode(draft, path));
      if (less !== undefined) expectAlike(outcomesBy(less, readings), outcomesBy(draft, readings));
    });
    fc.assert(kept, { numRuns: 120 });
  });

  it('never decides one way of less, or within ranges, what it decides the other of all, or at a point, whatever stands beside it', () => {
    const doubts = { ranges: 3, sources: 4 };
    const sound = fc.property(
      anyUncertain(doubts),
      anyReadings,
      fc.nat(10_000),
      fc.array(fc.nat(), { maxLength: 12 }),
      (record, readings, seed, places) => {
        const given = outcomesBy(record, readings);
        const world = worldIn(record, seed);
        const after = record.evidence === undefined ? narrowed(record, seed) : undefined;
        if (after !== undefined) expectNoOpposite(given, outcomesBy(after, readings));
        if (world === undefined) return;
        const exact = outcomesBy(world, readings);
        expectNoOpposite(given, exact);
        const less = without(world, places, (path) => isKept(path) || isNoHouse(world, path));
        if (less !== undefined) expectNoOpposite(outcomesBy(less, readings), exact);
      },
    );
    fc.assert(sound, { numRuns: 120 });
  });
});

describe('deaths on which sources disagree', () => {
  const moved = (disputed: number, floorArea: number) => {
    const members: Draft[] = Array.from({ length: disputed }, () => ({ deathDate: '2018-06-01' }));
    const evidence = Object.fromEntries(
      members.map((_, index) => [`members[${index}].deathDate`, [{ source: '乡镇', value: '2019-06-01' }]]),
    );
    return household({
      members: [...members, {}],
      evidence,
      register: { status: 'registered' },
      relocation: { status: 'moved', floorArea, borrowed: false },
    });
  };

  it('are open in any number, too many to try among them', () => {
    for (const disputed of [9, 10, 11, 12]) {
      const verdict = evaluate(moved(disputed, 250), { rule: 'household/relocationFloorArea' });
      expect(verdict.outcome, String(disputed)).toBe('undetermined');
      expect(verdict.conflicts).toHaveLength(disputed);
    }
  });
});
