import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvalidRecordError } from '../../src/base/errors.js';
import type { Eligibility } from '../../src/evaluate/eligibility.js';
import { readCases } from '../../src/kit/read-cases.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { measuresOf } from '../../src/rulebook/rules.js';
import { DAY, household, type Plain, village } from '../examples.js';
import { issuesFrom } from '../records/refusal.js';
import { done, judgingBy } from '../rulebook/small.js';
import { fieldsOf } from '../support/fields.js';
import { type Draft, draftOf, getPath, pathsOf, setPath } from '../support/records.js';
import { createEligibility, eligibility, eligibilityWithEngine, evaluate } from '../support/unchecked.js';

const student = { relation: 'child', studying: 'secondaryVocational' };
const family = (over: Plain = {}): Plain => ({
  level: 'household',
  id: 'F1',
  asOf: DAY,
  members: [{ relation: 'head', studying: 'none' }, student, student],
  register: { status: 'registered' },
  ...over,
});
const entry = ({ measures }: Eligibility, id: string, subject?: string) =>
  measures.find((one) => one.id === `measure/${id}` && one.subject === subject);

/** Whether a second source is given beside what stands at a path. */
const hasSecondSource = (draft: Draft, path: string): boolean =>
  fieldsOf('household').some(
    (field) => field.beside?.includes(path.replace(/\[\d+\]/, '[]')) && (getPath(draft, field.path) ?? null) !== null,
  );

describe('eligibility', () => {
  it('has every measure of the level, one for each member where it is for members, in the rulebook’s order', () => {
    const { measures } = eligibility(family());
    const expected = measuresOf(hunan2016To2020(), 'household').flatMap(({ id, subject }) =>
      subject === 'member' ? [0, 1, 2].map((index) => [id, `members[${index}]`]) : [[id, undefined]],
    );
    expect(measures.map(({ id, subject }) => [id, subject])).toEqual(expected);
  });

  it('says who is eligible, for what, and what is given', () => {
    const found = eligibility(family());
    expect(entry(found, 'studyGrant', 'members[1]')).toMatchObject({
      outcome: 'met',
      amount: { bound: 'atLeast', value: '2000', unit: 'yuan', per: 'schoolYear', parameter: 'studyGrant/amount' },
      missing: [],
    });
    expect(entry(found, 'studyGrant', 'members[0]')?.outcome).toBe('notMet');
    expect(entry(found, 'seniorHighTuition', 'members[1]')).not.toHaveProperty('amount');
    expect(entry(found, 'dangerousHouse')).toMatchObject({
      outcome: 'undetermined',
      missing: ['housing.grade', 'housing.safeBy'],
    });
  });

  it('gives nothing to the dead, and to who dies later what he may still receive', () => {
    const died = (deathDate: string) =>
      eligibility(family({ members: [{}, { relation: 'child', studying: 'secondaryVocational', deathDate }] }));
    expect(entry(died('2018-12-31'), 'studyGrant', 'members[1]')).toBeUndefined();
    expect(entry(died('2019-01-01'), 'studyGrant', 'members[1]')?.outcome).toBe('met');
    expect(entry(died('2018-12-31'), 'studyGrant', 'members[0]')?.outcome).toBe('undetermined');
  });

  it('keeps its keys in one order', () => {
    const found = eligibility(family());
    expect(Object.keys(found)).toEqual(['level', 'id', 'asOf', 'rulebook', 'measures', 'readings']);
    const keys = ['id', 'subject', 'outcome', 'amount', 'criteria', 'missing'];
    for (const measure of found.measures) {
      expect(Object.keys(measure)).toEqual(keys.filter((key) => Object.hasOwn(measure, key)));
    }
    expect(eligibility(family(), { parameters: { 'studyGrant/amount': 2500 } })).toMatchObject({
      overrides: [{ path: 'parameters.studyGrant/amount', value: '2500', instead: '2000' }],
    });
  });

  it('gives what a what-if puts', () => {
    const more = eligibility(family(), { parameters: { 'studyGrant/amount': 2500 } });
    expect(entry(more, 'studyGrant', 'members[1]')?.amount?.value).toBe('2500');
    const out = eligibility(family(), { inputs: { 'register.status': 'notRegistered' } });
    expect(entry(out, 'studyGrant', 'members[1]')?.outcome).toBe('notMet');
  });

  it('gives the figure of the reading chosen', () => {
    const record = family({ members: [{ medicalInsurance: 'resident' }] });
    const raised = (readings?: Record<string, string>) =>
      entry(eligibility(record, { readings }), 'reimbursement', 'members[0]')?.amount;
    const points = { bound: 'exactly', value: '10', unit: 'points', per: 'base', parameter: 'reimbursement/points' };
    expect(raised()).toEqual(points);
    expect(raised({ reimbursementIncrease: 'points' })).toEqual(points);
    expect(raised({ reimbursementIncrease: 'percent' })).toEqual({
      ...points,
      unit: 'percent',
      parameter: 'reimbursement/percent',
    });
    expect(eligibility(record).readings.reimbursementIncrease).toBe('points');
  });

  it('is empty for a level that no measure is for', () => {
    const rulebook = judgingBy({ all: [done('water')] });
    expect(eligibility(village(), { rulebook })).toMatchObject({ level: 'village', measures: [], readings: {} });
  });

  it('refuses what evaluate refuses', () => {
    for (const record of [null, {}, family({ asOf: '2021-06-30' }), family({ members: [] }), family({ x: 1 })]) {
      expect(issuesFrom(() => eligibility(record))).toEqual(issuesFrom(() => evaluate(record)));
      expect(issuesFrom(() => eligibility(record)).length).toBeGreaterThan(0);
    }
    expect(() => createEligibility({ readings: { nonsense: 'x' } })).toThrow('nonsense');
    try {
      createEligibility({ parameters: { nonsense: 1 } });
    } catch (error) {
      expect(isInvalidRecordError(error) && error.issues[0]?.code).toBe('unknownParameter');
    }
  });

  it('says of each measure what a verdict by it says', () => {
    const keep = ({
      outcome,
      criteria,
      missing,
    }: Pick<ReturnType<typeof evaluate>, 'outcome' | 'criteria' | 'missing'>) => ({
      outcome,
      criteria,
      missing,
    });
    fc.assert(
      fc.property(draftOf('household', 6), (draft) => {
        for (const measure of eligibility(draft).measures) {
          const { id: rule, subject } = measure;
          expect(keep(measure)).toEqual(keep(evaluate(draft, { rule, subject })));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the same, to the byte, by json-rules-engine', async () => {
    await fc.assert(
      fc.asyncProperty(draftOf('household', 6), async (draft) => {
        expect(JSON.stringify(await eligibilityWithEngine(draft))).toBe(JSON.stringify(eligibility(draft)));
      }),
      { numRuns: 25 },
    );
  });

  it('never becomes eligible or not by taking a value away, only open', () => {
    fc.assert(
      fc.property(draftOf('household', 8), fc.nat(), (draft, at) => {
        // What is found decides by itself; without it other inputs have their say (`found.ts`).
        const paths = pathsOf('household', draft).filter(({ path }) => !/^ruralPoor$|fullTimeStudent$/.test(path));
        const path = paths[at % paths.length]?.path ?? '';
        const less = structuredClone(draft);
        setPath(less, path, null);
        const keyOf = ({ id, subject }: { readonly id: string; readonly subject?: string }) => `${id} ${subject}`;
        const before = new Map(eligibility(draft).measures.map((one) => [keyOf(one), one.outcome]));
        for (const { outcome, ...one } of eligibility(less).measures) {
          // Of a member whose death is not known any more nothing was said before.
          const known = before.get(keyOf(one));
          // Of unknown age a code stands that his age made impossible.
          if (known === 'undetermined' && path.endsWith('.birthDate')) continue;
          // A second source that contradicts keeps open what is decided without it.
          if (known === 'undetermined' && /^(?:reported|attested)\.|^housing\.dangerous$/.test(path)) continue;
          // So does what it contradicts: without that the second source has its say.
          if (known === 'undetermined' && hasSecondSource(draft, path)) continue;
          if (known !== undefined || !path.endsWith('.deathDate'))
            expect([known, 'undetermined'], `${path} ${keyOf(one)}`).toContain(outcome);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is the same of one evaluator as of many', () => {
    const judge = createEligibility();
    const records = readCases(['fixtures/cases/pension.json', 'fixtures/cases/vocational-training.json']).cases;
    expect(records.length).toBeGreaterThan(20);
    for (const { record } of records) expect(judge.eligibility(record)).toEqual(eligibility(record));
  });
});

describe('a record with ranges and conflicts', () => {
  it('leaves open what hangs on them, and says on which', () => {
    const evidence = { 'register.status': [{ source: 'x', value: 'notRegistered' }] };
    const relocation = { status: 'moved', floorArea: { from: 40, to: 60 } };
    const record = household({ register: { status: 'registered' }, relocation, evidence });
    const { measures } = eligibility(record);
    const doubtful = measures.filter(({ conflicts }) => conflicts?.includes('register.status'));
    expect(doubtful.length).toBeGreaterThan(0);
    expect(doubtful.some(({ outcome }) => outcome === 'undetermined')).toBe(true);
    const others = eligibility(household({ register: { status: 'registered' }, relocation })).measures;
    expect(others.every((measure) => !('conflicts' in measure))).toBe(true);
  });

  it.each([
    ['2019-01-02', '2018-01-02'],
    ['2018-01-02', '2019-01-02'],
  ])('names nothing as met by a member who by one source died on %s, by another on %s', (own, other) => {
    const path = 'members[1].deathDate';
    const { measures } = eligibility({
      level: 'household',
      id: 'H',
      asOf: '2018-12-31',
      register: { status: 'registered' },
      members: [{}, { birthDate: '1975-03-03', studying: 'none', pension: 'none', deathDate: own }],
      evidence: { [path]: [{ source: '公安户籍', value: other }] },
    });
    const his = measures.filter(({ subject }) => subject === 'members[1]');
    expect(his.find(({ id }) => id === 'measure/lowestPensionTier')?.outcome).toBe('undetermined');
    for (const { outcome, conflicts } of his) {
      expect(outcome).not.toBe('met');
      expect(conflicts).toContain(path);
    }
  });
});
