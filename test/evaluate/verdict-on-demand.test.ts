import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leansOnRegister } from '../../src/evaluate/leans-on-register.js';
import type { CriterionVerdict, Verdict } from '../../src/evaluate/verdict.js';
import {
  createEvaluatorOnDemand,
  type HeldNumbers,
  isUnreported,
  lackingOf,
  shortOf,
  VerdictOnDemand,
} from '../../src/evaluate/verdict-on-demand.js';
import type { Level } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { rulesOf } from '../../src/rulebook/rules.js';
import { household } from '../examples.js';
import { anyReadings } from '../support/readings.js';
import { anyDraft } from '../support/records.js';
import { anyUncertain } from '../support/uncertain.js';
import { evaluate } from '../support/unchecked.js';

const criterion = ({ id, outcome, required, checks, missing, conflicts, tooWide, citations }: CriterionVerdict) => {
  return { id, outcome, required, checks, missing, conflicts, tooWide, citations };
};

/** All that a verdict tells, asked for by name. */
function told(of: Verdict) {
  const { level, id, village, county, asOf, decidedOn, rule, subject, outcome, missing, conflicts, tooWide } = of;
  const { readings, caveats, overrides, criteria } = of;
  const { id: by, version } = of.rulebook;
  const whole = { level, id, village, county, asOf, decidedOn, rule, subject, outcome, missing, conflicts, tooWide };
  return { ...whole, readings, caveats, overrides, by, version, criteria: criteria.map(criterion) };
}

it('tells what the verdict tells, of every record, by every rule, under every reading', () => {
  const rules = rulesOf(hunan2016To2020());
  const property = fc.property(
    fc.oneof(anyDraft(9), anyDraft(6), anyUncertain({ ranges: 3, sources: 3 })),
    anyReadings,
    fc.nat(),
    (record, readings, which) => {
      const own = rules.filter(
        (rule) => rule.level === (record.level as Level) && !('subject' in rule && rule.subject),
      );
      const options = { readings, rule: own[which % own.length]?.id };
      expect(told(createEvaluatorOnDemand(options).evaluate(record))).toEqual(told(evaluate(record, options)));
    },
  );
  fc.assert(property, { numRuns: 300 });
});

it('tells of what is short by how much it is, as its checks do, where nothing else has failed', () => {
  let any = 0;
  const property = fc.property(anyDraft(9), anyReadings, (record, readings) => {
    for (const criterion of createEvaluatorOnDemand({ readings }).evaluate(record).criteria) {
      const short = shortOf(criterion);
      const failed = criterion.checks.filter(({ counts, outcome }) => counts && outcome === 'notMet');
      if (short === undefined) continue;
      any += 1;
      expect(short.facts).toEqual(criterion.checks.map(({ fact }) => fact));
      const numbers = ({ fact, operator, actual, expected, margin }: HeldNumbers) => {
        return { fact, operator, actual, expected, margin };
      };
      expect(short.held.map(numbers)).toEqual(failed.map(numbers));
      expect(criterion.outcome).toBe('notMet');
    }
  });
  fc.assert(property, { numRuns: 300 });
  expect(any).toBeGreaterThan(0);
});

it('tells of what is open what it lacks, where that is all', () => {
  let any = 0;
  const property = fc.property(anyDraft(9), anyReadings, (record, readings) => {
    for (const criterion of createEvaluatorOnDemand({ readings }).evaluate(record).criteria) {
      const lacking = lackingOf(criterion);
      if (lacking === undefined) continue;
      any += 1;
      expect(criterion.outcome).toBe('undetermined');
      expect([...new Set(lacking.missing)].sort()).toEqual([...criterion.missing].sort());
    }
  });
  fc.assert(property, { numRuns: 60 });
  expect(any).toBeGreaterThan(0);
});

it('says that a second source stands in wherever a criterion leans on one', () => {
  let any = 0;
  const groups = fc.record({
    reported: fc.constantFrom(
      { perCapitaNetIncome: 9000 },
      { perCapitaNetIncome: 9, members: 2 },
      { netIncome: 20_000 },
    ),
    income: fc.constantFrom(null, household().income),
    housing: fc.constantFrom({ grade: 'A' }, { dangerous: false }, { grade: 'B', dangerous: false, safeBy: 'nothing' }),
  });
  const property = fc.property(groups, anyReadings, (given, readings) => {
    const verdict = createEvaluatorOnDemand({ readings }).evaluate(household(given));
    if (!(verdict instanceof VerdictOnDemand)) return;
    const leans = verdict.criteria.some(leansOnRegister);
    if (leans) any += 1;
    expect(verdict.isReported || !leans).toBe(true);
    expect(isUnreported(verdict)).toBe(!verdict.isReported);
  });
  fc.assert(property);
  expect(any).toBeGreaterThan(0);
});

it('tells of one member, and of a what-if', () => {
  for (const options of [
    { rule: 'measure/pensionInFull', subject: 'members[0]' },
    { parameters: { 'povertyLine/exit': '9000' } },
    { inputs: { 'income.wages': 1 } },
  ]) {
    expect(told(createEvaluatorOnDemand(options).evaluate(household()))).toEqual(told(evaluate(household(), options)));
  }
});

it('makes a criterion once', () => {
  const [first] = createEvaluatorOnDemand({}).evaluate(household()).criteria;
  expect(first?.checks).toBe(first?.checks);
});
