import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/advise/answers.js';
import type { OpenInput } from '../../src/advise/open-questions.js';
import { asValue } from '../../src/advise/scale.js';
import { unitsOf } from '../../src/base/decimals.js';
import { type Field, type Level, levels } from '../../src/records/catalog.js';
import { isNumeric } from '../../src/records/field.js';
import { heard } from '../../src/records/uncertainty.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { examples, household, member, village, without } from '../examples.js';
import { builtInFiles, pointerOf, put } from '../rulebook/files.js';
import { examine, fieldAt } from '../support/fields.js';
import { anyReadings } from '../support/readings.js';
import { allowedValue, anyDraft, type Draft, pathsOf, setPath } from '../support/records.js';
import { doubted } from '../support/uncertain.js';
import { evaluate } from '../support/unchecked.js';
import { openQuestions as questions, waitsFor } from './given.js';

/** The record with a value at a path in place of what sources say of just that, or undefined where it could then not be judged. */
function filled(record: Draft, path: string, value: unknown): Draft | undefined {
  const given = structuredClone(record);
  setPath(given, path, value);
  const copy = heard(given, [path]);
  return examine(copy).record === undefined ? undefined : copy;
}

/** Whether a value is among those of an answer. */
function covers(answer: Answer, kind: Field['kind'], value: unknown): boolean {
  if ('value' in answer) return answer.value === value;
  const { from, to } = answer;
  if (!isNumeric(kind))
    return (from === undefined || from <= String(value)) && (to === undefined || String(value) <= to);
  // Measures are doubles that carry more decimals than are told apart.
  const scaled = (one: unknown) => unitsOf(one as string | number, 400);
  return (from === undefined || scaled(from) <= scaled(value)) && (to === undefined || scaled(value) <= scaled(to));
}

/** Some values of an answer: its ends, and some between them. */
function within(answer: Answer, field: Field, seed: number): unknown[] {
  if ('value' in answer) return [answer.value];
  const ends = [answer.from, answer.to].flatMap((end) => (end === undefined ? [] : [asValue(field.kind, end)]));
  const any = fc.sample(allowedValue(field), { numRuns: 20, seed });
  return [...ends, ...any.filter((value) => covers(answer, field.kind, value))];
}

/** Records in which all is well as far as it is known; of the drafts most are decided by something that is not. */
const gapped = fc
  .record({ level: fc.constantFrom(...levels), gaps: fc.array(fc.nat(), { minLength: 1, maxLength: 6 }) })
  .map(({ level, gaps }): Draft => {
    const record: Draft = examples[level]();
    const places = pathsOf(level, record);
    for (const gap of gaps) setPath(record, places[gap % places.length]?.path ?? '', null);
    return record;
  });
const drafts = fc.oneof(gapped, gapped, anyDraft(6), anyDraft(8), anyDraft(9));

describe('questions', () => {
  it('are about what the verdict misses, and there are none where it is decided', () => {
    const asked = fc.property(drafts, anyReadings, (record, readings) => {
      const { outcome, criteria } = evaluate(record, { readings });
      const list = questions(record, { readings });
      const open = criteria.filter(
        (one) => outcome === 'undetermined' && one.required && one.outcome === 'undetermined',
      );
      expect(list.map(({ path }) => path).sort()).toEqual([...new Set(open.flatMap(waitsFor))].sort());
      expect(list.length > 0).toBe(outcome === 'undetermined');
      for (const { path, criteria: ids } of list) {
        const waiting = open.filter((one) => waitsFor(one).includes(path));
        expect(ids).toEqual(waiting.map(({ id }) => id));
      }
    });
    fc.assert(asked, { numRuns: 200 });
  });

  it('when all are answered, whatever the answers, decide the verdict', () => {
    const seen = new Set<string>();
    const decided = fc.property(drafts, anyReadings, fc.nat(), (record, readings, seed) => {
      let after: Draft = record;
      for (const { path, kind } of questions(record, { readings })) {
        // It is for the rulebook to answer.
        if (kind === 'parameter') return;
        const values = fc.sample(allowedValue(fieldAt(record.level as Level, path) as Field), { numRuns: 40, seed });
        const next = values.map((value) => filled(after, path, value)).find((one) => one !== undefined);
        if (next === undefined) return;
        after = next;
      }
      const { outcome, conflicts = [] } = evaluate(after, { readings });
      // A second source can contradict what was found.
      if (conflicts.length > 0) return;
      seen.add(outcome);
      expect(outcome).not.toBe('undetermined');
      expect(questions(after, { readings })).toEqual([]);
    });
    fc.assert(decided, { numRuns: 200 });
    expect(seen).toEqual(new Set(['met', 'notMet']));
  });

  it('have answers that do what they say, for every value that is in them', () => {
    let settled = 0;
    const honest = fc.property(drafts, anyReadings, fc.nat(), (record, readings, seed) => {
      const before = evaluate(record, { readings });
      for (const { path, kind, answers } of questions(record, { readings })) {
        if (kind === 'parameter') continue;
        const field = fieldAt(record.level as Level, path) as Field;
        for (const answer of answers) {
          for (const value of within(answer, field, seed)) {
            const copy = filled(record, path, value);
            expect(copy, `${path} ${String(value)}`).toBeDefined();
            expect({ settles: answer.settles, verdict: answer.verdict }, `${path} ${String(value)}`).toEqual(
              effect(before, copy as Draft, readings),
            );
            settled += answer.settles.length;
          }
        }
      }
    });
    fc.assert(honest, { numRuns: 120 });
    expect(settled).toBeGreaterThan(100);
  });

  it('have one answer for every value that could be given, and none for what is refused', () => {
    const whole = fc.property(drafts, anyReadings, fc.nat(), (record, readings, seed) => {
      for (const { path, kind, answers } of questions(record, { readings })) {
        if (kind === 'parameter') continue;
        const field = fieldAt(record.level as Level, path) as Field;
        const values = fc
          .sample(allowedValue(field), { numRuns: 10, seed })
          .concat(field.kind === 'date' ? ['2021-01-01'] : []);
        for (const value of values) {
          const having = answers.filter((answer) => covers(answer, field.kind, value));
          // Between 34.999999 and 35.
          if (field.kind === 'measure' && having.length === 0) continue;
          expect(having.length, `${path} ${String(value)}`).toBe(filled(record, path, value) === undefined ? 0 : 1);
        }
      }
    });
    fc.assert(whole, { numRuns: 120 });
  });

  it('are in an order that no other beats', () => {
    const best = fc.property(fc.oneof(gapped, anyDraft(9)), anyReadings, (record, readings) => {
      const list = questions(record, { readings });
      if (list.length === 0 || list.length > 6) return;
      const waiting = evaluate(record, { readings })
        .criteria.filter((one) => one.required && one.outcome === 'undetermined')
        .map(waitsFor);
      const cost = (order: readonly string[]) =>
        waiting.reduce((sum, waited) => sum + Math.max(...waited.map((path) => order.indexOf(path) + 1)), 0);
      const paths = list.map(({ path }) => path);
      const all = permutations(paths).map(cost);
      expect(cost(paths)).toBe(all.reduce((a, b) => Math.min(a, b)));
    });
    fc.assert(best, { numRuns: 300 });
  });

  it('say what the field is', () => {
    const record = without(
      without(household({ members: [member({ schooling: null })] }), 'housing.grade'),
      'income.wages',
    );
    const [schooling, grade, wages] = ['members[0].schooling', 'housing.grade', 'income.wages'].map((path) =>
      questions({ ...record, housing: { safeBy: 'nothing' } }).find((one) => one.path === path),
    ) as [OpenInput, OpenInput, OpenInput];
    expect(schooling).toMatchObject({ kind: 'code', label: { zh: '就学状况', en: 'schooling' } });
    expect(schooling.options?.[0]).toEqual({ value: 'inSchool', label: { zh: '在校', en: 'in school' } });
    expect(grade).toMatchObject({ kind: 'code', criteria: ['household/housing'] });
    expect(grade.options?.map(({ value }) => value)).toEqual(['A', 'B', 'C', 'D', 'none']);
    expect(wages).toMatchObject({ kind: 'money', unit: 'yuan/year', minimum: 0 });
    expect(Object.keys(wages)).toEqual(['path', 'kind', 'label', 'unit', 'minimum', 'criteria', 'answers']);
  });

  it('of the rulebook are parameters: nobody answers them with the record', () => {
    const files = builtInFiles();
    put(
      files,
      'parameters.json',
      `${pointerOf('parameters.json', 'collectiveIncome/minimum')}/values/0/from`,
      '2020-01-01',
    );
    const rulebook = loadRulebook(files);
    const asked = questions(village(), { rulebook, readings: { collectiveIncome: 'required' } });
    expect(asked).toEqual([
      {
        path: 'parameters.collectiveIncome/minimum',
        kind: 'parameter',
        label: rulebook.parameters.get('collectiveIncome/minimum')?.labels,
        unit: 'yuan/year',
        criteria: ['village/collectiveIncome'],
        answers: [],
      },
    ]);
  });

  it('are refused for what evaluate refuses', () => {
    expect(() => questions({ level: 'village' })).toThrow('refused');
    expect(() => questions(village(), { readings: { nonsense: 'x' } })).toThrow('refused');
    expect(questions({ ...village({ services: null }), asOf: null }, { asOf: '2019-12-31' })).toHaveLength(1);
  });

  it('of a household of fifty of whom nothing is known are one for each thing that is not', () => {
    const record = { level: 'household', id: 'H', asOf: '2018-12-31', members: Array.from({ length: 50 }, () => ({})) };
    const readings = { householdSize: 'sharing', oneOffTransfers: 'excluded', drinkingWater: 'required' };
    expect(questions(record, { readings })).toHaveLength(50 * 4 + 19);
  });
});

/** What a value really does, by evaluating the record with it. */
function effect(before: ReturnType<typeof evaluate>, copy: Draft, readings: Record<string, string>) {
  const after = evaluate(copy, { readings });
  const settles = before.criteria.flatMap(({ id, required, outcome }, index) => {
    const now = after.criteria[index]?.outcome;
    return required && outcome === 'undetermined' && now !== 'undetermined' ? [{ criterion: id, outcome: now }] : [];
  });
  return { settles, verdict: after.outcome === 'undetermined' ? undefined : after.outcome };
}

function permutations(list: readonly string[]): string[][] {
  if (list.length <= 1) return [[...list]];
  return list.flatMap((one) => permutations(list.filter((other) => other !== one)).map((rest) => [one, ...rest]));
}

describe('questions beside second sources', () => {
  const option = <T>(...values: T[]) => fc.constantFrom<T | undefined>(undefined, ...values);
  const amount = option(0, 3199.5, 3200, 6400);
  const heardBeside = fc
    .record({
      income: fc.record({ wages: amount, transfers: amount, oneOffTransfers: option(0) }),
      reported: fc.record({ perCapitaNetIncome: amount, netIncome: amount, members: option(1, 2) }),
      food: fc.record({ sufficient: option(true, false), protein: option('anytime', 'never') }),
      attested: fc.record({ food: option(true, false), housing: option(true, false) }),
      housing: fc.record({
        grade: option('A', 'C', 'none'),
        dangerous: option(true, false),
        safeBy: option('renovation', 'nothing'),
      }),
    })
    .map(({ income, ...others }): Draft => {
      const parts = { business: 0, property: 0, productionCosts: 0, ...income };
      return household({ ...others, income: parts, members: [member()] });
    });

  it('tell of each answer what evaluate gives on the record with it', () => {
    const seen = new Set<string>();
    const told = fc.property(heardBeside, anyReadings, fc.nat(), (record, readings, seed) => {
      const before = evaluate(record, { readings });
      for (const { path, answers } of questions(record, { readings })) {
        const field = fieldAt('household', path) as Field;
        for (const answer of answers) {
          for (const value of within(answer, field, seed)) {
            const does = effect(before, filled(record, path, value) as Draft, readings);
            // The one sum on which all agree can decide amid others that do not; it is not looked for.
            if (isNumeric(field.kind) && answer.settles.length === 0) continue;
            expect({ settles: answer.settles, verdict: answer.verdict }, `${path} ${String(value)}`).toEqual(does);
            seen.add(`${path} ${String(does.verdict)}`);
          }
        }
      }
    });
    const noWages = { business: 0, property: 0, transfers: 0, productionCosts: 0 };
    // By chance alone one of them is missed now and then.
    const examples = [{ income: noWages }, { housing: { grade: 'C' } }, { food: {} }].map(
      (given): [Draft, Record<string, string>, number] => [household({ ...given, members: [member()] }), {}, 0],
    );
    fc.assert(told, { numRuns: 300, examples });
    for (const one of ['income.wages met', 'housing.safeBy notMet', 'food.protein undefined'])
      expect([...seen]).toContain(one);
  });

  it('tell what settles a dangerous house, and that nothing does beside a grade that contradicts', () => {
    const does = (housing: object) =>
      questions(household({ housing }))
        .find(({ path }) => path === 'housing.safeBy')
        ?.answers.map((answer) => 'value' in answer && [answer.value, answer.verdict]);
    const others = ['renovation', 'relocation', 'otherHome'].map((value) => [value, 'met']);
    expect(does({ dangerous: true })).toEqual([...others, ['nothing', 'notMet']]);
    expect(does({ grade: 'A', dangerous: true })).toEqual([...others, ['nothing', undefined]]);
  });
});

describe('questions about what is known in part', () => {
  const income = { wages: 5000, business: 0, property: 0, transfers: 0, productionCosts: 0 };
  const members = [{}, {}].map(() => member());

  it('ask for a range that is too wide, and only within it', () => {
    const [question, ...others] = questions(
      household({ members, income: { ...income, wages: { from: 5000, to: 7000 } } }),
    );
    expect(others).toEqual([]);
    expect(question).toMatchObject({ path: 'income.wages', because: 'tooWide', criteria: ['household/income'] });
    expect(
      question?.answers.map((answer) => ('from' in answer ? [answer.from, answer.to, answer.verdict] : [])),
    ).toEqual([
      ['5000', '6399.9999', 'notMet'],
      ['6400', '7000', 'met'],
    ]);
  });

  it('ask what sources disagree on, by which nothing is settled before', () => {
    const evidence = { 'income.wages': [{ source: 'x', value: 7000 }] };
    const [question, ...others] = questions(household({ members, income, evidence }));
    expect(others).toEqual([]);
    expect(question).toMatchObject({ path: 'income.wages', because: 'conflict' });
    expect(question?.answers.map(({ verdict }) => verdict)).toEqual(['notMet', 'met']);
  });

  it('ask until the verdict is decided, whatever is answered', () => {
    let answered = 0;
    const whole = fc.constantFrom(...levels).map((level): Draft => examples[level]());
    const decides = fc.property(
      doubted(fc.oneof(whole, whole, gapped), { ranges: 3, sources: 3 }),
      anyReadings,
      fc.nat(1000),
      (draft, readings, seed) => {
        let record: Draft | undefined = draft;
        for (let round = 0; record !== undefined && round < 60; round += 1) {
          const [question] = questions(record, { readings });
          if (question === undefined) break;
          const field = fieldAt(record.level as Level, question.path) as Field;
          const answer = question.answers[(seed + round) % Math.max(1, question.answers.length)];
          const [value] = answer === undefined ? [] : within(answer, field, seed);
          const { [question.path]: _, ...evidence } = (record.evidence ?? {}) as Draft;
          record = value === undefined ? undefined : filled({ ...record, evidence }, question.path, value);
          answered += 1;
        }
        if (record !== undefined) expect(evaluate(record, { readings }).outcome).not.toBe('undetermined');
      },
    );
    fc.assert(decides, { numRuns: 60 });
    expect(answered).toBeGreaterThan(30);
  });
});
