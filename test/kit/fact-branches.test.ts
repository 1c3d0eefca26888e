import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { coverage } from '../../src/kit/coverage.js';
import { pointText } from '../../src/kit/coverage-words.js';
import { branchedAt, branchesTaken, factBranches } from '../../src/kit/fact-branches.js';
import { runCases } from '../../src/kit/run-cases.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { criteriaOf } from '../../src/rulebook/rules.js';
import { languages } from '../../src/words/words.js';
import { household, member, type Plain } from '../examples.js';
import { parseRecord } from '../support/fields.js';

const hunan = hunan2016To2020();
const all = factBranches(hunan);
const education = criteriaOf(hunan).filter(({ id }) => id === 'household/education');
const income = criteriaOf(hunan).filter(({ id }) => id === 'household/income');

/** The branches that a household takes, each once, as `fact@place: what it comes to`. */
function taken(record: Plain, criteria = education, readings = {}) {
  const parsed = parseRecord(record);
  const verdict = evaluate(parsed, { readings });
  const found = branchesTaken(hunan, parsed, verdict, criteria);
  return [...new Set(found.map(({ fact, at, comesTo }) => `${fact}@${at}: ${comesTo}`))];
}

describe('the branches of derived facts', () => {
  it('are those of common facts and of a rulebook\u2019s own, each three ways, options one by one', () => {
    const of = (name: string) => all.filter(({ fact }) => fact === name).map(({ at, comesTo }) => `${at}: ${comesTo}`);
    expect(of('netIncome')).toEqual(['of: counted', 'of: excluded']);
    expect(of('allMembersInsured')).toEqual(['holds: true', 'holds: false', 'holds: unknown']);
    expect(of('schoolAgeMembersInSchool')).toHaveLength(9);
    expect(of('borrowedAfterExit')).toHaveLength(6);
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(all.length);
  });

  it('are worded in both languages, each in its own words', () => {
    for (const language of languages) {
      const texts = all.map((branch) => pointText({ kind: 'branch', ...branch }, hunan, language));
      expect(new Set(texts).size).toBe(texts.length);
      for (const text of texts) expect(text).not.toMatch(/undefined|\[object/);
    }
    for (const branch of all) expect(branchedAt(hunan, branch)).toBeDefined();
  });

  it('are taken by what the living members say, whoever they are', () => {
    const child = member({ birthDate: '2009-01-01', schooling: 'droppedOut' });
    const shown = taken(household({ members: [member(), child] }));
    expect(shown).toContain('schoolAgeMembersInSchool@holds/parts/0: true');
    expect(shown).toContain('schoolAgeMembersInSchool@holds/parts/0: false');
    expect(shown).not.toContain('schoolAgeMembersInSchool@holds/parts/1: unknown');
    const unborn = { ...child, birthDate: null };
    expect(taken(household({ members: [member(), unborn] }))).toContain(
      'schoolAgeMembersInSchool@holds/parts/1: unknown',
    );
    const dead = { ...unborn, deathDate: '2010-01-01' };
    expect(taken(household({ members: [member(), dead] }))).not.toContain(
      'schoolAgeMembersInSchool@holds/parts/1: unknown',
    );
  });

  it('under the option chosen only, in what a fact is computed from too', () => {
    expect(taken(household(), income)).toContain('netIncome@of: counted');
    expect(taken(household(), income)).not.toContain('netIncome@of: excluded');
    expect(taken(household(), income, { oneOffTransfers: 'excluded' })).toContain('netIncome@of: excluded');
  });

  it('are counted where they are asked for, by cases that expect something of the criterion', async () => {
    const one = { name: 'one', record: household(), expect: { outcome: 'met' as const } };
    const [silent, telling] = await Promise.all(
      [{}, { criteria: { 'household/education': 'met' as const } }].map((more) =>
        runCases([{ ...one, expect: { ...one.expect, ...more } }], { rulebook: hunan, engines: ['evaluator'] }),
      ),
    );
    expect(coverage(hunan, silent ?? []).kinds.branch).toBeUndefined();
    expect(coverage(hunan, silent ?? [], ['branch'])).toMatchObject({ covered: 0, total: all.length });
    expect(coverage(hunan, telling ?? [], ['branch']).covered).toBeGreaterThan(0);
  });
});
