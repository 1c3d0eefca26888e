import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/evaluate/prepare.js';
import type { PreparedCriterion } from '../../src/evaluate/prepared.js';
import { compareLeaves, toVerdict } from '../../src/evaluate/trace.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { defaultRuleOf } from '../../src/rulebook/rules.js';
import { county, household, township, village } from '../examples.js';
import { parseRecord } from '../support/fields.js';
import { anyDraft } from '../support/records.js';
import { anyUncertain } from '../support/uncertain.js';

const rulebook = hunan2016To2020();
const chosen = Object.fromEntries(rulebook.readings.map(({ id, options }) => [id, options[0]?.id ?? '']));

function prepared(value: unknown) {
  const record = parseRecord(value);
  const rule = defaultRuleOf(rulebook, record.level);
  if (rule === undefined) throw new Error('There is no such level.');
  return { record, ready: prepare(rulebook, rule, chosen, record.asOf) };
}

describe('prepare', () => {
  it('gives the quick outcome that the verdict gives, of the whole and of every criterion', () => {
    const record = fc.oneof(anyDraft(7), anyUncertain({ ranges: 3, sources: 3 }));
    const same = fc.property(record, (draft) => {
      const { record: checked, ready } = prepared(draft);
      const compared = (criterion: PreparedCriterion) => compareLeaves(criterion, checked);
      const verdict = toVerdict(rulebook, chosen, ready, checked, compared);
      expect(ready.outcome(checked)).toBe(verdict.outcome);
      expect(ready.criteria.map((criterion) => criterion.outcome(checked))).toEqual(
        verdict.criteria.map(({ outcome }) => outcome),
      );
    });
    fc.assert(same, { numRuns: 400 });
  });

  it.each([household(), village(), township(), county()])(
    'names for each comparison the fields that it reads ($level)',
    (value) => {
      const { record, ready } = prepared(value);
      for (const { leaves } of ready.criteria) {
        for (const { inputs, fact, otherFact } of leaves) {
          const read = [...fact.trace(record).inputs, ...(otherFact?.trace(record).inputs ?? [])];
          for (const { path } of read) expect(inputs).toContain(path.replace(/\[\d+\]/, '[]'));
        }
      }
    },
  );
});
