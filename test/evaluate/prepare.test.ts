import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/evaluate/prepare.js';
import type { PreparedCriterion } from '../../src/evaluate/prepared.js';
import { type ParameterValues, setParameters } from '../../src/evaluate/set-parameters.js';
import { compareLeaves, toVerdict } from '../../src/evaluate/trace.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rule } from '../../src/rulebook/rulebook.js';
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

describe('a criterion', () => {
  const rule = defaultRuleOf(rulebook, 'household') as Rule;
  const under = (readings: Record<string, string>, asOf = '2018-12-31', put: ParameterValues = {}) =>
    prepare(rulebook, rule, { ...chosen, ...readings }, asOf, setParameters(rulebook, put).set).criteria;

  it('is made ready once for all that gives the same answers', () => {
    expect(under({})).toEqual(under({}));
    expect(under({}).every((criterion, index) => criterion === under({})[index])).toBe(true);
  });

  it.each<[string, () => readonly PreparedCriterion[]]>([
    ['another option of a reading', () => under({ oneOffTransfers: 'excluded' })],
    ['another day', () => under({}, '2017-12-31')],
    ['another figure', () => under({}, '2018-12-31', { 'povertyLine/exit': 1 })],
  ])('is another under %s that it asks for', (_, other) => {
    const index = rule.criteria.findIndex(({ id }) => id === 'household/income');
    expect(other()[index]).not.toBe(under({})[index]);
  });

  it('stays the same under what it does not ask for', () => {
    const index = rule.criteria.findIndex(({ id }) => id === 'household/housing');
    const other = under({ oneOffTransfers: 'excluded' }, '2018-12-31', { 'povertyLine/exit': 1 });
    expect(other[index]).toBe(under({})[index]);
  });
});
