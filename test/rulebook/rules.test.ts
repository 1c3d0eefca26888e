import { describe, expect, it } from 'vitest';
import { levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { criteriaOf, exitRuleOf, isExit, measuresOf, ruleOf, rulesOf } from '../../src/rulebook/rules.js';

const rulebook = hunan2016To2020();

describe('the rules of a rulebook', () => {
  it('are found by level, by id and all together', () => {
    for (const level of levels) {
      expect(exitRuleOf(rulebook, level)).toBe(rulebook.verdicts.get(`${level}/exit`));
      expect(exitRuleOf(rulebook, level)?.level).toBe(level);
    }
    for (const rule of rulesOf(rulebook)) expect(ruleOf(rulebook, rule.id)).toBe(rule);
    expect(rulesOf(rulebook)).toHaveLength(rulebook.verdicts.size + rulebook.measures.size);
    for (const other of ['household/income', 'household', '', 'toString']) {
      expect(ruleOf(rulebook, other)).toBeUndefined();
    }
  });

  it('are exits, or are not', () => {
    expect(rulesOf(rulebook).flatMap(({ id }) => (isExit(id) ? [id] : []))).toEqual([
      'household/exit',
      'village/exit',
      'county/exit',
    ]);
    for (const other of ['exit', 'member/exit', 'household/exit/', 'household/exited', 'measure/exit']) {
      expect(isExit(other)).toBe(false);
    }
  });

  it('are for a level where they are measures', () => {
    const of = levels.map((level) => measuresOf(rulebook, level).map(({ id }) => id));
    expect(of.flat().sort()).toEqual([...rulebook.measures.keys()].sort());
    expect(of[levels.indexOf('household')]).toContain('measure/studyGrant');
    expect(of[levels.indexOf('county')]).toContain('measure/allowanceStandard');
    expect(of[levels.indexOf('village')]).toEqual([]);
  });

  it('list criteria, each once however many list it', () => {
    const criteria = criteriaOf(rulebook);
    const listed = rulesOf(rulebook).flatMap((rule) => rule.criteria);
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
    expect(new Set(criteria)).toEqual(new Set(listed));
    expect(listed.length).toBeGreaterThan(criteria.length);
  });
});
