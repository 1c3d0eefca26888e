/** Deaths of which only a source tells: the record without a day of death says that the member is living. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criterionOutcome } from '../src/advise/trial.js';
import { Work } from '../src/advise/work.js';
import type { Outcome } from '../src/base/outcome.js';
import { Judge } from '../src/evaluate/evaluate.js';
import type { CriterionVerdict } from '../src/evaluate/verdict.js';
import { household, member } from './examples.js';
import { anyReadings } from './support/readings.js';
import { type Draft, draftOf, setPath } from './support/records.js';
import { replacedIn } from './support/uncertain.js';
import { eligibility, evaluate, evaluateWithEngine, questions } from './support/unchecked.js';

const DAY = '2018-12-31';
const path = 'members[1].deathDate';
const says = (...days: string[]) => days.map((value, index) => ({ source: `s${index}`, value }));

/** A household with one of its members without a day of death, and days of it that sources name, before that of judgement and after. */
const disputed = fc
  .record({
    record: draftOf('household', 9),
    which: fc.nat(),
    earlier: fc.uniqueArray(fc.constantFrom('1999-05-05', '2016-06-29', '2016-06-30'), { minLength: 1 }),
    later: fc.uniqueArray(fc.constantFrom('2021-01-01', '2030-06-30')),
  })
  .map(({ record, which, earlier, later }) => {
    const index = which % (record.members as Draft[]).length;
    const living = structuredClone(record);
    setPath(living, `members[${index}].deathDate`, null);
    return { living, index, earlier, evidence: { [`members[${index}].deathDate`]: says(...later, ...earlier) } };
  });

const agreed = (outcomes: readonly (Outcome | undefined)[]) =>
  new Set(outcomes).size === 1 ? outcomes[0] : 'undetermined';

const outcomesOf = (criteria: readonly CriterionVerdict[]) => new Map(criteria.map(({ id, outcome }) => [id, outcome]));

describe('a death that only a source tells of', () => {
  it('decides what comes out alike of the member living and dead, as far as he can be either', () => {
    fc.assert(
      fc.property(disputed, anyReadings, ({ living, index, earlier, evidence }, readings) => {
        const dead = earlier.flatMap((day) => replacedIn(living, [[`members[${index}].deathDate`, day]]) ?? []);
        const worlds = [living, ...dead];
        const record = { ...living, evidence };
        for (const rule of ['household/exit', 'household/relocationFloorArea']) {
          const each = worlds.map((world) => outcomesOf(evaluate(world, { readings, rule }).criteria));
          for (const [id, outcome] of outcomesOf(evaluate(record, { readings, rule }).criteria))
            expect(outcome, id).toBe(agreed(each.map((one) => one.get(id))));
        }
        const keyOf = ({ id, subject = '' }: { id: string; subject?: string }) => `${id} ${subject}`;
        const each = worlds.map(
          (world) => new Map(eligibility(world, { readings }).measures.map((one) => [keyOf(one), one])),
        );
        for (const measure of eligibility(record, { readings }).measures) {
          const said = each.map((one) => one.get(keyOf(measure)));
          // Of the dead nothing is judged: what he would receive living is open, what he would not he never receives.
          if (measure.subject === `members[${index}]` && dead.length > 0) {
            expect(measure.outcome).not.toBe('met');
            if (said[0]?.outcome !== 'notMet') expect(measure.outcome).toBe('undetermined');
            continue;
          }
          for (const [id, outcome] of outcomesOf(measure.criteria))
            expect(outcome, id).toBe(agreed(said.map((one) => outcomesOf(one?.criteria ?? []).get(id))));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in whatever order sources tell it, and by the engine', async () => {
    const same = fc.asyncProperty(disputed, anyReadings, async ({ living, evidence }, readings) => {
      const record = { ...living, evidence };
      const turned = Object.fromEntries(Object.entries(evidence).map(([at, items]) => [at, [...items].reverse()]));
      const verdict = evaluate(record, { readings });
      expect(evaluate({ ...living, evidence: turned }, { readings })).toEqual(verdict);
      expect(JSON.stringify(await evaluateWithEngine(record, { readings }))).toBe(JSON.stringify(verdict));
    });
    await fc.assert(same, { numRuns: 25 });
  });

  it('is in conflict wherever it is read who is living, and only there', () => {
    const record = household({ asOf: DAY, members: [{}, {}], evidence: { [path]: says(DAY) } });
    const reading = (given: Draft) =>
      evaluate(given).criteria.flatMap(({ id, conflicts }) => (conflicts?.includes(path) ? [id] : []));
    expect(reading(record)).toEqual(['household/income', 'household/education', 'household/medical']);
    // A figure reported in the place of the income is divided by nobody.
    const reported = { ...record, income: null, reported: { perCapitaNetIncome: 4000 } };
    expect(reading(reported)).toEqual(['household/education', 'household/medical']);
    expect(
      evaluate(record).criteria.flatMap(({ checks }) => checks.flatMap(({ inputs }) => inputs)),
    ).not.toContainEqual(expect.objectContaining({ path }));
  });

  it('of more members than can be tried leaves open what is counted by them', () => {
    const members = (count: number) => Array.from({ length: count }, () => ({}));
    const moved = (count: number) =>
      household({
        members: members(count + 1),
        evidence: Object.fromEntries(members(count).map((_, index) => [`members[${index}].deathDate`, says(DAY)])),
        register: { status: 'registered' },
        relocation: { status: 'moved', floorArea: 20, borrowed: false },
      });
    // Whoever is living it is little enough; of eleven there are 2048 choices.
    for (const [count, outcome] of [
      [1, 'met'],
      [10, 'met'],
      [11, 'undetermined'],
      [30, 'undetermined'],
    ] as const) {
      const verdict = evaluate(moved(count), { rule: 'household/relocationFloorArea' });
      expect(verdict.outcome, String(count)).toBe(outcome);
      expect(verdict.conflicts).toHaveLength(count);
    }
  });
});

describe('a member of whom only a source says that he died', () => {
  const his = { birthDate: '1975-03-03', studying: 'none', pension: 'none' };
  const family = (members: Draft[], evidence: Draft) => ({
    level: 'household',
    id: 'H',
    asOf: DAY,
    register: { status: 'registered' },
    members,
    evidence,
  });
  const record = family([{}, his], { [path]: says(DAY) });
  const about = { rule: 'measure/lowestPensionTier', subject: 'members[1]' };

  it('receives nothing surely, but for the only one, who is living', () => {
    const tier = (given: object, subject: string) =>
      eligibility(given).measures.find((one) => one.id === about.rule && one.subject === subject);
    expect(tier(record, 'members[1]')).toMatchObject({ outcome: 'undetermined', conflicts: [path] });
    const alone = family([his], { 'members[0].deathDate': says(DAY) });
    expect(tier(alone, 'members[0]')).toMatchObject({ outcome: 'met', conflicts: ['members[0].deathDate'] });
    const later = family([{}, his], { [path]: says('2019-01-01') });
    expect(tier(later, 'members[1]')).toMatchObject({ outcome: 'met' });
    expect(tier(later, 'members[1]')).not.toHaveProperty('conflicts');
  });

  it('is asked about, and what answers settle of him they settle only once he is living', () => {
    expect(questions(record, about)).toMatchObject([
      {
        path,
        because: 'conflict',
        criteria: ['member/pensionPayer', 'member/noFullTimeStudent'],
        answers: [{ from: '2019-01-01', verdict: 'met' }],
      },
    ]);
    const asked = questions(record, { rule: 'measure/jobService', subject: 'members[1]' });
    const labour = asked.find((one) => one.path === 'members[1].labour')?.answers ?? [];
    expect(labour).toMatchObject([
      { value: 'full', settles: [] },
      { value: 'partial', settles: [] },
      { value: 'none', verdict: 'notMet' },
    ]);
  });

  it('is judged by advice as he is', () => {
    for (const id of ['lowestPensionTier', 'jobService', 'studyGrant', 'cancerScreening']) {
      const judged = new Judge({ rule: `measure/${id}`, subject: 'members[1]' }).ready(record);
      const { criteria } = judged.prepared;
      const counted = new Work().counting(criteria, judged.record);
      criteria.forEach((criterion, index) => {
        const outcome = criterion.outcome(judged.record);
        expect(criterionOutcome(criterion, judged.record), criterion.criterion.id).toBe(outcome);
        expect(counted[index]?.outcome(judged.record), criterion.criterion.id).toBe(outcome);
      });
    }
  });

  it('of a household is asked for a day, by which he is living or not', () => {
    const income = { wages: 8000, business: 0, property: 0, transfers: 0, productionCosts: 0 };
    const three = household({
      members: [member(), member(), member()],
      income,
      evidence: { [path]: says('2018-03-01') },
    });
    expect(questions(three).filter((one) => one.path === path)).toMatchObject([
      {
        because: 'conflict',
        criteria: ['household/income'],
        answers: [
          { to: DAY, settles: [{ criterion: 'household/income', outcome: 'met' }] },
          { from: '2019-01-01', settles: [{ criterion: 'household/income', outcome: 'notMet' }] },
        ],
      },
    ]);
  });
});
