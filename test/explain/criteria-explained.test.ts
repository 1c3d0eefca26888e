import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.js';
import { languages } from '../../src/words/words.js';
import { household, type Plain } from '../examples.js';
import { builtInFiles } from '../rulebook/files.js';
import { anyReadings } from '../support/readings.js';
import { anyDraft } from '../support/records.js';
import { evaluate, explain } from '../support/unchecked.js';

/** Of a rulebook of its own nothing is kept in words yet. */
const anew = () => loadRulebook(builtInFiles());

describe('criteria that are worded once', () => {
  it('say of each verdict what is said where nothing was worded before', () => {
    const rulebook = anew();
    const same = fc.property(anyDraft(9), anyReadings, (record, readings) => {
      const verdict = evaluate(record, { readings, rulebook });
      for (const lang of languages) {
        const { criteria } = explain(verdict, { lang, rulebook, record });
        expect(criteria).toEqual(explain(verdict, { lang, rulebook: anew(), record }).criteria);
      }
    });
    fc.assert(same, { numRuns: 8 });
  });

  it('are the very same for two households that say the same of them, and cannot be written into', () => {
    const of = (id: string) => explain(evaluate(household({ id })), { lang: 'zh' }).criteria;
    const [one, other] = [of('H-1'), of('H-2')].map((all) => all.find(({ id }) => id === 'household/food'));
    expect(one).toBe(other);
    expect(Object.isFrozen(one?.checks)).toBe(true);
  });

  it('are others where a bound, a reading or an input is another', () => {
    const told = (more: Plain) => {
      const { criteria } = explain(evaluate(household(more)), { lang: 'en' });
      return criteria.find(({ id }) => id === 'household/food')?.sentence;
    };
    expect(told({ food: { sufficient: true, protein: 'never' } })).not.toBe(told({}));
  });
});
