import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MeasureJudge } from '../../src/evaluate/eligibility.js';
import { Judge } from '../../src/evaluate/evaluate.js';
import { criterionOn } from '../../src/evaluate/few-ways.js';
import type { PreparedCriterion } from '../../src/evaluate/prepared.js';
import { compareLeaves, toCriterion } from '../../src/evaluate/trace.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { fixtureRecords } from '../support/fixture-records.js';
import { ownFacts } from '../support/own-facts.js';
import { anyDraft } from '../support/records.js';
import { anyUncertain } from '../support/uncertain.js';

const judge = new MeasureJudge({ rulebook: hunan2016To2020() }).assertKnown();

function allOn(value: object) {
  const { record, prepared } = judge.ready(value);
  return prepared.candidatesOf(record).criteria.map((criterion) => ({
    kept: criterionOn(criterion, record),
    anew: toCriterion(criterion, record, compareLeaves(criterion, record)),
  }));
}

it('gives what is made anew, whatever the record holds, in the same order of keys', () => {
  const records = fc.oneof(
    fc.constantFrom(...fixtureRecords),
    anyDraft(2),
    anyDraft(8),
    anyUncertain({ ranges: 2, sources: 2 }),
  );
  fc.assert(
    fc.property(records, (record) => {
      for (const { kept, anew } of allOn(record)) expect(JSON.stringify(kept)).toBe(JSON.stringify(anew));
    }),
    { numRuns: 60 },
  );
});

it('makes once, and so that nobody can change it for others, what hangs on codes alone', () => {
  const household = (wages: number) => ({
    level: 'household',
    id: `H-${wages}`,
    asOf: '2018-12-31',
    members: [{ labour: 'full' }],
    income: { wages },
  });
  const [first, second] = [allOn(household(1)), allOn(household(2))];
  const same = first.filter(({ kept }, index) => kept === second[index]?.kept);
  expect(same.length).toBeGreaterThan(10);
  expect(same.every(({ kept }) => Object.isFrozen(kept) && Object.isFrozen(kept.checks))).toBe(true);
});

it('takes no code of a rulebook for another, nor for none, whatever it is called', () => {
  const named = (id: string) => ({ id, labels: { zh: '甲', en: 'one' } });
  const files = ownFacts() as Record<string, { fields: object[]; rules: { conditions: { all: object[] } }[] }>;
  files['fields.json']?.fields.push({
    level: 'household',
    path: 'kindOf',
    kind: 'code',
    labels: { zh: '类别', en: 'kind' },
    options: ['undefined', 'other'].map(named),
  });
  const [first] = files['household-exit.json']?.rules ?? [];
  if (first !== undefined) first.conditions.all = [{ fact: 'kindOf', operator: 'equal', value: 'undefined' }];
  const judge = new Judge({ rulebook: loadRulebook(files) as Rulebook }).assertKnown();
  const outcomeOf = (kindOf?: string) => {
    const given = { level: 'household', id: '1', asOf: '2018-12-31', members: [{}], ...(kindOf && { kindOf }) };
    const { record, prepared } = judge.ready(given);
    return criterionOn(prepared.criteria[0] as PreparedCriterion, record).outcome;
  };
  const asked = ['undefined', undefined, 'other', undefined, 'undefined'];
  expect(asked.map(outcomeOf)).toEqual(['met', 'undetermined', 'notMet', 'undetermined', 'met']);
});
