import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/base/outcome.js';
import type { Evaluator } from '../../src/evaluate/evaluate.js';
import type { Level } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { anyReadings } from '../support/readings.js';
import { anyDraft, type Draft } from '../support/records.js';
import { createEvaluator, evaluate, evaluateReadings } from '../support/unchecked.js';

/** Every combination of the readings that concern a level, the long way. */
function everyChoice(level: Level): Record<string, string>[] {
  return hunan2016To2020()
    .readings.filter(({ levels }) => levels.includes(level))
    .reduce<Record<string, string>[]>(
      (before, { id, options }) => before.flatMap((one) => options.map((option) => ({ ...one, [id]: option.id }))),
      [{}],
    );
}

const evaluators = new Map<string, Evaluator>();

/** What a record comes to under some readings; each choice of them is made ready once for all records. */
function outcomeUnder(record: Draft, readings: Record<string, string>): Outcome {
  const choice = JSON.stringify(readings);
  const evaluator = evaluators.get(choice) ?? createEvaluator({ readings });
  evaluators.set(choice, evaluator);
  return evaluator.outcome(record);
}

describe('a record under all readings', () => {
  it('comes to what evaluating it under every combination comes to', () => {
    const seen = new Set<boolean>();
    const agrees = fc.property(fc.oneof(anyDraft(10), anyDraft(8)), anyReadings, (record, readings) => {
      const { outcome, outcomes, firm, flips, readings: applied } = evaluateReadings(record, { readings });
      seen.add(firm);
      expect(outcome).toBe(evaluate(record, { readings }).outcome);
      const choices = everyChoice(record.level as Level);
      const longWay = choices.map((choice) => outcomeUnder(record, choice));
      expect(new Set(outcomes)).toEqual(new Set(longWay));
      expect(firm).toBe(new Set(longWay).size === 1);
      const single = choices
        .map((choice) => Object.entries(choice).filter(([id, option]) => applied[id] !== option))
        .flatMap((changed) => (changed.length === 1 && changed[0] !== undefined ? [changed[0]] : []));
      const flipping = single.filter(([id, option]) => outcomeUnder(record, { ...applied, [id]: option }) !== outcome);
      expect(flips.map(({ reading, other }) => `${reading}=${other.option}`).sort()).toEqual(
        [...new Set(flipping.map(([id, option]) => `${id}=${option}`))].sort(),
      );
      for (const { reading, other, outcome: then } of flips) {
        expect(outcomeUnder(record, { ...applied, [reading]: other.option })).toBe(then);
      }
    });
    fc.assert(agrees, { numRuns: 80 });
    expect(seen).toEqual(new Set([true, false]));
  });

  it('names both sources of a reading that flips it', () => {
    const record = {
      level: 'village',
      id: 'V',
      asOf: '2018-12-31',
      registeredRuralPopulation: 1000,
      remainingPoorPersons: 20,
      services: true,
      tasks: Object.fromEntries(
        ['water', 'power', 'roads', 'industry', 'housing', 'environment', 'schooling', 'healthcare', 'pension']
          .concat(['minimumLiving', 'fiveGuarantees', 'collectiveEconomy', 'organization'])
          .map((task) => [task, true]),
      ),
      collectiveIncome: 50_000,
    };
    const { outcome, firm, flips } = evaluateReadings(record);
    expect({ outcome, firm }).toEqual({ outcome: 'notMet', firm: false });
    expect(flips).toEqual([
      {
        reading: 'incidenceBound',
        applied: { option: 'below', citations: [{ source: '湘办〔2016〕31号', at: '报道' }] },
        other: {
          option: 'atMost',
          citations: expect.arrayContaining([{ source: '民法典', at: '第一千二百五十九条' }]),
        },
        outcome: 'met',
      },
    ]);
  });

  it('refuses what evaluate refuses', () => {
    expect(() => evaluateReadings({ level: 'village' })).toThrow('refused');
  });
});
