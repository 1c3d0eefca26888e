import { describe, expect, it } from 'vitest';
import { isInvalidRecordError } from '../../src/base/errors.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { exitsOf } from '../../src/rulebook/exits-of.js';
import { fileChecks } from '../../src/rulebook/file-checks.js';
import { fileShapes } from '../../src/rulebook/file-shapes.js';
import { hunanWorded } from '../../src/rulebook/hunan-worded.js';
import { Issues } from '../../src/rulebook/issues.js';
import { rulebookFrom } from '../../src/rulebook/read-rulebook.js';
import { rulebookWords } from '../../src/rulebook/rulebook-words.js';
import { defaultRuleOf } from '../../src/rulebook/rules.js';
import { casesIn } from '../support/cases.js';

const issues = new Issues(fileShapes);
const exits = rulebookFrom(exitsOf(hunanWorded()), issues, 'atOnce', fileChecks);

function judged(record: unknown, options: object): unknown {
  try {
    return evaluate(record as never, options);
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    return error.issues;
  }
}

describe('the exits of a rulebook', () => {
  it('judge every record as the whole rulebook does', () => {
    const cases = [...casesIn('cases'), ...casesIn('refused')].filter(
      ({ options }) => !('rule' in options) && !('rulebook' in options),
    );
    expect(cases.length).toBeGreaterThan(200);
    for (const { name, record, options } of cases) {
      expect(judged(record, { ...options, rulebook: exits }), name).toEqual(judged(record, options));
    }
  });

  it('are what each level is judged by where no rule is named, and nothing else', () => {
    const whole = hunan2016To2020();
    const defaults = levels.flatMap((level) => defaultRuleOf(whole, level) ?? []);
    expect([...exits.verdicts.values()]).toEqual(defaults);
    expect(exits.measures.size).toBe(0);
    expect(exits.facts.household.size).toBeLessThan(whole.facts.household.size);
  });

  it('have the words of the whole rulebook on what is left, in which nothing is wrong', () => {
    const { criteria } = rulebookWords(exits, 'zh');
    const listed = [...exits.verdicts.values()].flatMap((rule) => rule.criteria.map(({ id }) => id));
    expect(criteria.size).toBeGreaterThan(0);
    expect([...criteria.keys()].filter((id) => !listed.includes(id))).toEqual([]);
    for (const [id, said] of criteria) expect(said).toEqual(rulebookWords(hunan2016To2020(), 'zh').criteria.get(id));
    expect(rulebookWords(exits, 'en').comparisons.size).toBeGreaterThan(0);
    expect(issues.all).toEqual([]);
  });
});
