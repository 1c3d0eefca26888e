import { describe, expect, it } from 'vitest';
import { levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import {
  criteriaOf,
  defaultRuleOf,
  exitRuleOf,
  figureOf,
  figuresOf,
  isExit,
  measuresOf,
  ruleOf,
  rulesOf,
} from '../../src/rulebook/rules.js';

const rulebook = hunan2016To2020();

describe('the rules of a rulebook', () => {
  it('are found by level, by id and all together', () => {
    for (const level of levels) {
      expect(exitRuleOf(rulebook, level)).toBe(rulebook.verdicts.get(`${level}/exit`));
      if (level !== 'township') expect(exitRuleOf(rulebook, level)?.level).toBe(level);
    }
    for (const rule of rulesOf(rulebook)) expect(ruleOf(rulebook, rule.id)).toBe(rule);
    expect(rulesOf(rulebook)).toHaveLength(rulebook.verdicts.size + rulebook.measures.size);
    for (const other of ['household/income', 'household', '', 'toString']) {
      expect(ruleOf(rulebook, other)).toBeUndefined();
    }
  });

  it('judge a level by its exit, or by the one verdict that there is on it', () => {
    for (const level of levels) {
      const id = level === 'township' ? 'township/facilities' : `${level}/exit`;
      expect(defaultRuleOf(rulebook, level)?.id).toBe(id);
    }
    const without = (...ids: string[]) => ({
      verdicts: new Map([...rulebook.verdicts].filter(([id]) => !ids.includes(id))),
    });
    expect(defaultRuleOf(without('township/facilities'), 'township')).toBeUndefined();
    // Of several none goes before the others.
    expect(defaultRuleOf(without('household/exit'), 'household')).toBeUndefined();
  });

  it('give the figure that the reading chooses', () => {
    const amount = rulebook.measures.get('measure/reimbursement')?.amount;
    if (amount === undefined) throw new Error('renamed');
    expect(figuresOf(amount)).toEqual(['reimbursement/points', 'reimbursement/percent']);
    expect(figureOf(amount, {})).toBe('reimbursement/points');
    expect(figureOf(amount, { reimbursementIncrease: 'points' })).toBe('reimbursement/points');
    expect(figureOf(amount, { reimbursementIncrease: 'percent' })).toBe('reimbursement/percent');
    expect(figuresOf({ ...amount, choices: undefined })).toEqual(['reimbursement/points']);
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
    const byLevel = levels.map((level) => measuresOf(rulebook, level));
    expect(new Set(byLevel.flat())).toEqual(new Set(rulebook.measures.values()));
    for (const [index, measures] of byLevel.entries()) {
      for (const { level } of measures) expect(level).toBe(levels[index]);
    }
    expect(measuresOf(rulebook, 'village').map(({ id }) => id)).toContain('measure/villageSupport');
    expect(measuresOf({ measures: new Map() }, 'village')).toEqual([]);
  });

  it('list criteria, each once however many list it', () => {
    const criteria = criteriaOf(rulebook);
    const listed = rulesOf(rulebook).flatMap((rule) => rule.criteria);
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
    expect(new Set(criteria)).toEqual(new Set(listed));
    expect(listed.length).toBeGreaterThan(criteria.length);
  });
});
