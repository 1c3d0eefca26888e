import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../src/cli/load-folder.js';
import { amountOfVerdict } from '../src/evaluate/amount.js';
import { coverage } from '../src/kit/coverage.js';
import { pointText } from '../src/kit/coverage-words.js';
import { mismatchSentence } from '../src/kit/mismatch-words.js';
import { runCases } from '../src/kit/run-cases.js';
import { hunan2016To2020 } from '../src/rulebook/builtin.js';
import { readChanges } from '../src/rulebook/changes.js';
import { readClauses } from '../src/rulebook/clauses.js';
import { placedCasesIn } from './support/cases.js';
import { evaluate } from './support/unchecked.js';

const runs = await runCases([...placedCasesIn('cases'), ...placedCasesIn('refused')]);
const national2016 = loadFolder(fileURLToPath(new URL('../rules/national-2016', import.meta.url)), String);
const nationalRuns = await runCases(placedCasesIn('national-2016'), { rulebook: national2016 });
const named = [...runs, ...nationalRuns].map((run) => {
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
    'for %s=%s there is a record whose verdict it flips, or what is given',
    (reading, option) => {
      const flips = runs.some(
        ({ case: { record, rule, subject, asOf, readings = {} }, judged: { verdict, amount } }) => {
          if (verdict === undefined || readings[reading] !== option) return false;
          const { [reading]: _, ...others } = readings;
          const other = evaluate(record, { rule, subject, asOf, readings: others });
          const gives = (one: typeof amount) => JSON.stringify(one);
          return other.outcome !== verdict.outcome || gives(amountOfVerdict(rulebook, other)) !== gives(amount);
        },
      );
      expect(flips).toBe(true);
    },
  );

  it('has no two cases of one name in a file', () => {
    const names = [...runs, ...nationalRuns].map(({ case: { name, place } }) => `${place.file}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('what lies beside the rules of national-2016', () => {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(new URL(`../rules/national-2016/${name}`, import.meta.url), 'utf8'));

  it('leads from every clause to a rule or says why not, and what could not be read is named', () => {
    const { clauses } = readClauses(read('clauses.json'), national2016);
    const open = clauses.filter(({ by }) => by.length === 0);
    expect(open.map(({ id }) => id)).toContain('county-evaluation');
    for (const { reason } of open) expect(reason?.en.length).toBeGreaterThan(10);
  });

  it('names the version it is at', () => {
    expect(readChanges(read('changes.json'))[0]?.version).toBe(national2016.version);
  });
});

describe('the cases of national-2016', () => {
  it('show all of its criteria, bounds, options and values', () => {
    const { percent, points } = coverage(national2016, nationalRuns, ['criterion', 'bound', 'option', 'period']);
    const lacking = points.filter(({ cases }) => cases === 0);
    expect(lacking.map((point) => pointText(point, national2016, 'en'))).toEqual([]);
    expect(percent).toBe(100);
  });
});
