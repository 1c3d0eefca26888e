import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MeasureJudge } from '../../src/evaluate/eligibility.js';
import { criterionOn } from '../../src/evaluate/few-ways.js';
import { compareLeaves, toCriterion } from '../../src/evaluate/trace.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { fixtureRecords } from '../support/fixture-records.js';
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
