import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvalidRecordError } from '../../src/base/errors.js';
import { decimalEngine } from '../../src/interop/json-rules-engine.js';
import { lintRulebook } from '../../src/kit/lint/lint-rulebook.js';
import { asDeclared } from '../../src/records/as-declared.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { household, village } from '../examples.js';
import { casesIn } from '../support/cases.js';
import { fieldAt, fields } from '../support/fields.js';
import { ownFacts } from '../support/own-facts.js';
import { anyReadings } from '../support/readings.js';
import { anyDraft } from '../support/records.js';
import { anyUncertain } from '../support/uncertain.js';
import {
  createEngine,
  createEngineEligibility,
  createEngineEvaluator,
  eligibility,
  eligibilityWithEngine,
  evaluate,
  evaluateWithEngine,
  explain,
  questions,
  remedy,
} from '../support/unchecked.js';

const GENERATED = 5_000;

describe('the real engine agrees with the evaluator to the byte', () => {
  it('on every case', async () => {
    for (const { record, options, name } of casesIn('cases')) {
      expect(JSON.stringify(await evaluateWithEngine(record, options)), name).toBe(
        JSON.stringify(evaluate(record, options)),
      );
    }
  });

  it('on every refusal', async () => {
    for (const { record, options } of casesIn('refused')) {
      const error = await evaluateWithEngine(record, options).catch((reason: unknown) => reason);
      expect(isInvalidRecordError(error)).toBe(true);
    }
  });

  it(`on ${GENERATED} generated records, incomplete ones included`, async () => {
    const drafts = fc.sample(fc.tuple(fc.oneof(anyDraft(10), anyDraft(8), anyDraft(4)), anyReadings), {
      numRuns: GENERATED,
      seed: 20181231,
    });
    const seen = new Set<string>();
    for (const [record, readings] of drafts) {
      const verdict = evaluate(record, { readings });
      seen.add(`${verdict.level} ${verdict.outcome}`);
      const byEngine = await createEngineEvaluator({ readings }).evaluate(record);
      if (JSON.stringify(byEngine) !== JSON.stringify(verdict)) expect(byEngine).toEqual(verdict);
    }
    expect(seen.size).toBe(12);
    // Every possibility of what is in doubt has an engine of its own.
  }, 400_000);
});

describe('an engine of its own', () => {
  const record = {
    level: 'village',
    id: 'V',
    asOf: '2018-12-31',
    registeredRuralPopulation: 1000,
    remainingPoorPersons: 19,
    services: true,
    collectiveIncome: '39999.9999',
  };

  it('runs the rules with events for the criteria that pass', async () => {
    const { events, failureEvents } = await createEngine(record).run();
    expect(events.map(({ params }) => params?.labels.en).sort()).toEqual([
      'infrastructure and public services',
      'poverty incidence',
    ]);
    expect(failureEvents.map(({ type }) => type)).toContain('verdict');
  });

  it('compares numbers exactly where a plain engine compares text', async () => {
    const engine = decimalEngine();
    engine.addFact('income', '9000');
    engine.addRule({
      conditions: { all: [{ fact: 'income', operator: 'decimal:greaterThanInclusive', value: '10000' }] },
      event: { type: 'met' },
    });
    expect((await engine.run()).events).toEqual([]);
  });

  it('refuses an option that is not known, as the library does', async () => {
    const wrong = { rulbook: 1 } as never;
    const refused = { issues: [{ code: 'unknownOption', path: 'rulbook', suggestion: 'rulebook' }] };
    expect(() => createEngine(household(), wrong)).toThrow(expect.objectContaining({ name: 'InvalidRecordError' }));
    expect(() => createEngineEvaluator(wrong)).toThrow(expect.objectContaining({ name: 'InvalidRecordError' }));
    expect(() => createEngineEligibility(wrong)).toThrow(expect.objectContaining({ name: 'InvalidRecordError' }));
    await expect(evaluateWithEngine(household(), wrong)).rejects.toMatchObject(refused);
    await expect(eligibilityWithEngine(household(), wrong)).rejects.toMatchObject(refused);
  });

  it('fails loudly on what is no number, on a path, and on an operator it does not know', async () => {
    const run = (condition: { fact: string; operator: string; value: unknown; path?: string }, value: unknown) => {
      const engine = decimalEngine();
      engine.addFact('income', value);
      engine.addRule({ conditions: { all: [condition] }, event: { type: 'met' } });
      return engine.run();
    };
    const condition = { fact: 'income', operator: 'decimal:greaterThan', value: '1' };
    await expect(run(condition, '4000元')).rejects.toThrow('not a decimal number');
    await expect(run({ ...condition, path: '$.constructor' }, { constructor: 1 })).rejects.toThrow('not allowed');
    await expect(run({ ...condition, operator: 'decimal:above' }, 5)).rejects.toThrow('Unknown operator');
  });
});

describe('a rulebook of a user’s own', () => {
  const label = { zh: '甲', en: 'a' };
  const citation = { source: 'S', at: '全文' };
  const params = { labels: label, citations: [citation] };
  const criterion = (name: string, conditions: object) => ({
    name: `village/${name}`,
    conditions,
    event: { type: 'criterion', params: { ...params, required: true } },
  });
  const rulebook = loadRulebook({
    'rulebook.json': {
      id: 'own',
      version: '1.0.0',
      labels: label,
      validFrom: '2016-01-01',
      validTo: '2020-12-31',
      sources: [{ id: 'S', title: label, issuer: label }],
      readings: [],
    },
    'parameters.json': {
      parameters: [
        {
          id: 'limit',
          labels: label,
          unit: 'yuan/year',
          values: [{ from: '2018-01-01', to: '2018-12-31', value: '100.5', citations: [citation] }],
        },
      ],
    },
    'village.json': {
      rules: [
        criterion('roads', { not: { fact: 'tasks.roads', operator: 'notEqual', value: true } }),
        criterion('income', {
          any: [
            { fact: 'collectiveIncome', operator: 'decimal:greaterThan', value: { fact: 'limit' } },
            { condition: 'village/roads' },
          ],
        }),
        criterion('literal', { all: [{ fact: 'collectiveIncome', operator: 'decimal:lessThan', value: '1000000.5' }] }),
        {
          name: 'village/exit',
          conditions: { all: ['roads', 'income', 'literal'].map((name) => ({ condition: `village/${name}` })) },
          event: { type: 'verdict', params },
        },
      ],
    },
  });

  it('goes through both with not, references, literals and parameters without a value', async () => {
    const drafts = fc.sample(anyDraft(5), { numRuns: 600, seed: 7 }).filter(({ level }) => level === 'village');
    const outcomes = new Set<string>();
    // Of what Hunan's rules ask for besides, this rulebook knows nothing.
    const ofRulebook = (draft: object) => asDeclared(draft, rulebook.fields, fields) as never;
    for (const draft of drafts) {
      const record = ofRulebook(draft);
      const verdict = evaluate(record, { rulebook });
      outcomes.add(verdict.outcome);
      expect(JSON.stringify(await evaluateWithEngine(record, { rulebook }))).toBe(JSON.stringify(verdict));
    }
    expect([...outcomes].sort()).toEqual(['met', 'notMet', 'undetermined']);
    expect(drafts.some((draft) => evaluate(ofRulebook(draft), { rulebook }).missing.includes('parameters.limit'))).toBe(
      true,
    );
  });
});

describe('a record with ranges, or on which sources disagree', () => {
  it('is judged by the engine as by the evaluator, to the byte', async () => {
    const drafts = fc.sample(fc.tuple(anyUncertain({ ranges: 4, sources: 3 }), anyReadings), { numRuns: 250, seed: 7 });
    for (const [record, readings] of drafts) {
      const byEngine = await evaluateWithEngine(record, { readings });
      expect(JSON.stringify(byEngine)).toBe(JSON.stringify(evaluate(record, { readings })));
    }
  });

  it('may receive by the engine what it may by the library', async () => {
    const drafts = fc.sample(anyUncertain({ ranges: 4, sources: 3 }), { numRuns: 12, seed: 11 });
    for (const record of drafts) {
      expect(JSON.stringify(await eligibilityWithEngine(record))).toBe(JSON.stringify(eligibility(record)));
    }
  });

  it('does not fit into one engine, which is said', () => {
    expect(() => createEngine(village({ remainingPoorPersons: { from: 1, to: 2 } }))).toThrow(/evaluateWithEngine/);
    expect(() => createEngine(village({ evidence: { services: [{ source: 'x', value: false }] } }))).toThrow(
      RangeError,
    );
    expect(() => createEngine(village({ evidence: { services: [{ source: 'x', value: true }] } }))).not.toThrow();
  });
});

describe('facts of a rulebook of its own', () => {
  const rulebook = loadRulebook(ownFacts());

  it.each(['household', 'village'])('about a %s are to the engine what they are to the evaluator', async (level) => {
    const { cases } = JSON.parse(readFileSync(`fixtures/own-facts/cases/${level}.json`, 'utf8')) as {
      cases: { record: object; readings?: Record<string, string>; expect: object }[];
    };
    const judged = cases.filter((one) => !('refused' in one.expect));
    expect(judged.length).toBeGreaterThan(5);
    for (const { record, readings = {} } of judged) {
      const verdict = evaluate(record, { rulebook, readings });
      expect(JSON.stringify(await evaluateWithEngine(record, { rulebook, readings }))).toBe(JSON.stringify(verdict));
    }
  });

  it('are explained by their labels, in both languages', () => {
    const [record] = [{ level: 'village', id: 'V', asOf: '2018-12-31', clinics: { all: 4, standard: 3 } }];
    const verdict = evaluate(record, { rulebook });
    expect(verdict.criteria[0]?.checks[0]).toMatchObject({
      fact: 'standardShare',
      actual: '75',
      margin: '-5',
      unit: 'percent',
    });
    const english = JSON.stringify(explain(verdict, { rulebook, record, lang: 'en' }));
    expect(english).toContain('share of standard clinics');
    expect(english).toContain('100 × of which up to the standard (village clinics) 3 ÷ village clinics 4 = 75%');
    expect(JSON.stringify(explain(verdict, { rulebook, record, lang: 'zh' }))).toContain('标准化卫生室比例');
  });

  it('name the members who stand in the way, and what would help', () => {
    const member = { birthDate: '1980-01-01', medicalInsurance: 'resident', courseMonths: 4 };
    const members = [member, { ...member, medicalInsurance: 'none' }];
    const record = { level: 'household', id: 'H', asOf: '2018-12-31', members };
    const verdict = evaluate(record, { rulebook });
    expect(verdict.criteria[1]?.checks[0]?.subjects).toEqual(['members[1]']);
    const found = remedy(record, { rulebook });
    expect(JSON.stringify(found)).toContain('members[1].medicalInsurance');
    const open = { ...record, members: [member, {}] };
    expect(questions(open, { rulebook }).map(({ path }) => path)).toContain('members[1].birthDate');
  });

  it('are in doubt where sources disagree on what they read, and where an age makes a code impossible', () => {
    const member = { birthDate: '1980-01-01', medicalInsurance: 'resident', courseMonths: 4 };
    const household = (own: object, evidence: object) => ({
      level: 'household',
      id: 'H',
      asOf: '2018-12-31',
      members: [member, { ...member, ...own }],
      evidence,
    });
    const said = { 'members[1].medicalInsurance': [{ source: 'list', value: 'none' }] };
    const verdict = evaluate(household({}, said), { rulebook });
    expect(verdict).toMatchObject({ outcome: 'undetermined', conflicts: ['members[1].medicalInsurance'], missing: [] });
    const died = { 'members[1].deathDate': [{ source: 'register', value: '2018-01-01' }] };
    expect(evaluate(household({ medicalInsurance: 'none' }, died), { rulebook }).outcome).toBe('undetermined');
    expect(evaluate(household({}, died), { rulebook }).outcome).toBe('met');
  });

  it('that are codes are told by the words of the field that they come from', () => {
    const files = ownFacts();
    const { facts } = files['facts.json'] as { facts: object[] };
    const value = { firstKnown: [{ field: 'housing.grade' }] };
    const code = { id: 'gradeOrWorst', level: 'household', labels: { zh: '房屋等级', en: 'grade' }, value };
    const { rules } = files['household-exit.json'] as { rules: { conditions: object }[] };
    const conditions = { all: [{ fact: 'gradeOrWorst', operator: 'in', value: ['A', 'B'] }] };
    const changed = loadRulebook({
      ...files,
      'facts.json': { facts: [...facts, code] },
      'household-exit.json': { rules: rules.map((rule, index) => (index === 1 ? { ...rule, conditions } : rule)) },
    });
    const record = { level: 'household', id: 'H', asOf: '2018-12-31', members: [{}], housing: { grade: 'C' } };
    const verdict = evaluate(record, { rulebook: changed });
    expect(verdict.criteria[1]?.checks[0]).toMatchObject({ actual: 'C', outcome: 'notMet' });
    const grade = fieldAt('household', 'housing.grade')?.options?.C?.zh ?? '';
    expect(JSON.stringify(explain(verdict, { rulebook: changed, record, lang: 'zh' }))).toContain(grade);
    expect(lintRulebook({ ...files, 'facts.json': { facts: [...facts, code] } }).findings).toContainEqual(
      expect.objectContaining({ code: 'unusedFact', file: 'facts.json', pointer: '/facts/5' }),
    );
  });
});
