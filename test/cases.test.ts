import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../src/evaluate/evaluate.js';
import { coverage } from '../src/kit/coverage.js';
import { pointText } from '../src/kit/coverage-words.js';
import { mismatchSentence } from '../src/kit/mismatch-words.js';
import { runCases } from '../src/kit/run-cases.js';
import { hunan2016To2020 } from '../src/rulebook/builtin.js';
import { placedCasesIn } from './support/cases.js';

const runs = await runCases([...placedCasesIn('cases'), ...placedCasesIn('refused')]);
const named = runs.map((run) => {
  const { name, place } = run.case;
  return [`${relative(process.cwd(), place.file)}:${place.line}: ${name}`, run] as const;
});

it.each(named)('%s', (_name, { mismatches }) => {
  expect(mismatches.map((mismatch) => mismatchSentence(mismatch, 'en'))).toEqual([]);
});

describe('the cases as a whole', () => {
  const rulebook = hunan2016To2020();

  it('show every outcome of every criterion, every side of every bound, every option, value and refusal', () => {
    const { percent, points } = coverage(rulebook, runs);
    const lacking = points.filter(({ cases }) => cases === 0);
    expect(lacking.map((point) => pointText(point, rulebook, 'en'))).toEqual([]);
    expect(percent).toBe(100);
  });

  it.each(rulebook.readings.flatMap(({ id, options }) => options.slice(1).map((option) => [id, option.id] as const)))(
    'for %s=%s there is a record whose verdict it flips',
    (reading, option) => {
      const flips = runs.some(({ case: { record, rule, subject, asOf, readings = {} }, judged: { verdict } }) => {
        if (verdict === undefined || readings[reading] !== option) return false;
        const { [reading]: _, ...others } = readings;
        return evaluate(record, { rule, subject, asOf, readings: others }).outcome !== verdict.outcome;
      });
      expect(flips).toBe(true);
    },
  );

  it('has no two cases of one name in a file', () => {
    const names = runs.map(({ case: { name, place } }) => `${place.file}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
