import { describe, expect, it } from 'vitest';
import { allOf, outcomes } from '../../src/base/outcome.js';
import { isExitVerdict, procedureRule, together } from '../../src/evaluate/with-procedure.js';
import { levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { county, household, village } from '../examples.js';
import { issuesFrom } from '../records/refusal.js';
import { done, judgingBy } from '../rulebook/small.js';
import { describeIssue } from '../support/fields.js';
import { procedure } from '../support/procedure.js';
import { createExitEvaluator, evaluate, evaluateExit } from '../support/unchecked.js';

describe('evaluateExit', () => {
  it('is the verdict of exit with that of the procedure, and what both come to', () => {
    const record = household({ procedure: procedure() });
    const { procedure: own, together: both, ...exit } = evaluateExit(record);
    expect(exit).toEqual(evaluate(record));
    expect(own).toEqual(evaluate(record, { rule: 'household/procedure' }));
    expect([exit.outcome, own.outcome, both]).toEqual(['met', 'met', 'met']);
  });

  it('is met only where both are', () => {
    const standard = { met: {}, notMet: { stableIncome: false }, undetermined: { stableIncome: null } };
    const steps = {
      met: procedure(),
      notMet: procedure({ consent: { done: false } }),
      undetermined: procedure({ review: null }),
    };
    for (const exit of outcomes) {
      for (const own of outcomes) {
        const verdict = evaluateExit(household({ ...standard[exit], procedure: steps[own] }));
        expect([verdict.outcome, verdict.procedure.outcome, verdict.together]).toEqual([exit, own, allOf([exit, own])]);
      }
    }
  });

  it('is not met where the history contradicts itself, though each by itself is', () => {
    const told = evaluateExit(
      household({ procedure: procedure(), register: { status: 'exited', exitDate: '2018-01-01' } }),
    );
    expect([told.outcome, told.procedure.outcome, told.together]).toEqual(['met', 'met', 'undetermined']);
    expect(told.contradictions?.map(({ code }) => code)).toContain('exitBeforeStep');
    const failed = evaluateExit(
      household({
        stableIncome: false,
        procedure: procedure(),
        register: { status: 'exited', exitDate: '2018-01-01' },
      }),
    );
    expect(failed.together).toBe('notMet');
    expect(evaluateExit(household({ procedure: procedure() }))).not.toHaveProperty('contradictions');
  });

  it('asks the contradictions of the record with what a what-if puts into it', () => {
    const record = household({ procedure: procedure(), register: { status: 'exited', exitDate: '2018-01-01' } });
    expect(evaluateExit(record, { inputs: { 'register.exitDate': '2018-12-20' } }).together).toBe('met');
  });

  it('leaves a record without a procedure open, never failed by it', () => {
    for (const record of [household(), village(), county()]) {
      expect(evaluateExit(record)).toMatchObject({ outcome: 'met', together: 'undetermined' });
    }
  });

  it('takes the day, the readings and a what-if for both', () => {
    const short = procedure({
      publicity: { done: true, from: '2018-11-08', to: '2018-11-13', place: 'village', openObjections: 0 },
    });
    const record = household({ asOf: null, procedure: short });
    const options = { asOf: '2018-12-31', readings: { householdPublicityDays: 'sevenDays' } };
    expect(evaluateExit(record, options)).toMatchObject({
      outcome: 'met',
      procedure: { outcome: 'notMet', asOf: '2018-12-31' },
    });
    const longer = { ...options, inputs: { 'procedure.publicity.from': '2018-11-07' } };
    expect(evaluateExit(record, longer)).toMatchObject({ together: 'met' });
  });

  it('never reads the day of the decision', () => {
    const judged = (decidedOn: unknown) => {
      const { decidedOn: _, procedure: own, ...rest } = evaluateExit(household({ procedure: procedure(), decidedOn }));
      return { ...rest, own: { ...own, decidedOn: undefined } };
    };
    expect(judged('2016-01-01')).toEqual(judged(null));
  });
});

describe('createExitEvaluator', () => {
  it('judges many records of every level', () => {
    const evaluator = createExitEvaluator();
    expect(evaluator.rulebook).toBe(hunan2016To2020());
    for (const record of [household(), village(), county(), household({ id: 'H2' })]) {
      const verdict = evaluator.evaluate(record);
      expect(verdict).toEqual(evaluateExit(record));
      expect(verdict.procedure.rule).toBe(procedureRule(verdict.level));
    }
  });

  it('refuses what a rulebook without a procedure cannot tell', () => {
    const rulebook = judgingBy({ all: [done('water')] });
    expect(() => evaluateExit(village(), { rulebook })).toThrow(/no procedure of exit for a village/);
  });

  it('says in both languages that there is none for a level that nothing exits, without guessing at another', () => {
    const [issue, ...others] = issuesFrom(() => evaluateExit({ level: 'township', id: 'T-1', asOf: '2018-12-31' }));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'unknownRule', path: '', found: 'township' });
    if (issue === undefined) throw new Error('It is not refused.');
    expect(describeIssue(issue, 'zh')).toBe('这套规则没有规定乡镇的退出程序，只能核查标准');
    expect(describeIssue(issue, 'en')).toBe(
      'this rulebook has no procedure of exit for a township; judge it by the criteria alone',
    );
  });
});

describe('isExitVerdict', () => {
  it('tells a verdict with its procedure from one without', () => {
    const verdict = evaluate(household());
    expect(isExitVerdict(verdict)).toBe(false);
    expect(isExitVerdict(together(verdict, verdict))).toBe(true);
  });
});

it('there is a rule about the procedure of every level that has an exit', () => {
  const { verdicts } = hunan2016To2020();
  for (const level of levels) expect(verdicts.has(procedureRule(level))).toBe(verdicts.has(`${level}/exit`));
});
