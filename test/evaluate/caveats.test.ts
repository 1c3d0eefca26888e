import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/base/date.js';
import { compare } from '../../src/base/exact.js';
import { loadFolder } from '../../src/cli/load-folder.js';
import type { EvaluateOptions } from '../../src/evaluate/evaluate.js';
import { choose } from '../../src/evaluate/readings.js';
import { explanationMarkdown } from '../../src/explain/markdown.js';
import { explanationText } from '../../src/explain/text.js';
import { resolve } from '../../src/parameters/parameter.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { languages } from '../../src/words/words.js';
import { household, type Plain, village } from '../examples.js';
import { evaluate, evaluateWithEngine, explain } from '../support/unchecked.js';

const national = { readings: { povertyLine: 'national' } };

/** A household of one that has so much in a year. */
const earning = (wages: unknown, over: Plain = {}) =>
  household({
    members: [{ medicalInsurance: 'resident' }],
    income: { wages, business: 0, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 0 },
    ...over,
  });
const caveatsOf = (record: Plain, options?: EvaluateOptions) => evaluate(record, options).caveats;

describe('the line of exit', () => {
  it.each([
    ['hunan-2016-2020', hunan2016To2020()],
    ['national-2016', loadFolder('rules/national-2016', String)],
  ])('of %s is on no day below the line of identification, by the defaults', (_, rulebook) => {
    const { chosen } = choose(rulebook, {});
    const line = (id: string, day: Day) => {
      const parameter = rulebook.parameters.get(id);
      return parameter === undefined ? undefined : resolve(parameter, chosen, day)?.number;
    };
    for (let at = Date.UTC(2016, 0, 1); at <= Date.UTC(2020, 11, 31); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      const exit = line('povertyLine/exit', day);
      // A rulebook that identifies nobody has no such line.
      const identification = rulebook.parameters.has('povertyLine/identify') ? line('povertyLine/identify', day) : exit;
      if (exit === undefined || identification === undefined) throw new Error(`There is no line on ${day}.`);
      expect(compare(exit, identification), day).toBeGreaterThanOrEqual(0);
    }
  });

  it('leaves nobody an income at which the same household would be registered, by the defaults', () => {
    const day = fc.date({ min: new Date('2016-01-01'), max: new Date('2020-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 290_000, max: 410_000 }), (date, fen) => {
        const record = earning((fen / 100).toFixed(2), { asOf: date.toISOString().slice(0, 10) });
        const readings = { identification: 'income' };
        const outcomes = ['household/exit', 'household/identify'].map(
          (rule) => evaluate(record, { rule, readings }).outcome,
        );
        expect(outcomes).not.toEqual(['met', 'met']);
        expect(evaluate(record).caveats).toBeUndefined();
      }),
    );
  });
});

describe('an income between the line of exit and that of identification', () => {
  const between = { code: 'belowIdentification', exit: '2995', identification: '3200' };

  it('is told, from the one to just below the other', () => {
    expect(caveatsOf(earning('2994.99'), national)).toBeUndefined();
    expect(caveatsOf(earning('2995'), national)).toEqual([{ ...between, actual: '2995' }]);
    expect(caveatsOf(earning('3199.9999'), national)).toEqual([{ ...between, actual: '3199.9999' }]);
    expect(caveatsOf(earning('3200'), national)).toBeUndefined();
    expect(caveatsOf(earning('3100'))).toBeUndefined();
  });

  it('is told by the reading that asks for more than the line, where it has more', () => {
    const readings = { ...national.readings, incomeBound: 'above' };
    expect(caveatsOf(earning('2995'), { readings })).toBeUndefined();
    expect(caveatsOf(earning('2995.01'), { readings })).toEqual([{ ...between, actual: '2995.01' }]);
  });

  it('is not told where the two lines are one, or where the income is not known', () => {
    expect(caveatsOf(earning('3000', { asOf: '2016-12-31' }), national)).toBeUndefined();
    expect(caveatsOf(earning(null), national)).toBeUndefined();
  });

  it('is told of a range that may lie there', () => {
    const range = { from: '2000', to: '5000' };
    expect(caveatsOf(earning(range), national)).toEqual([{ ...between, actual: range }]);
    expect(caveatsOf(earning({ from: '3200', to: '5000' }), national)).toBeUndefined();
  });

  it('is told of the line that a what-if puts there', () => {
    expect(caveatsOf(earning('3100'), { parameters: { 'povertyLine/exit': '3000' } })).toEqual([
      { ...between, exit: '3000', actual: '3100' },
    ]);
  });

  it('is told in words, wherever the verdict is', () => {
    const record = earning('3100');
    const verdict = evaluate(record, national);
    for (const lang of languages) {
      const explanation = explain(verdict, { lang, record });
      expect(explanation.caveats).toHaveLength(1);
      const [caveat = ''] = explanation.caveats;
      for (const figure of ['3100', '2995', '3200']) expect(caveat).toContain(figure);
      expect(explanationText(explanation)).toContain(`  ! ${caveat}\n`);
      expect(explanationMarkdown(explanation)).toMatch(/\n> .*3100.*2995.*3200/);
      expect(explain(evaluate(record), { lang, record }).caveats).toEqual([]);
    }
  });
});

describe('a household that is not on the register', () => {
  const outside = { register: { status: 'notRegistered' } };

  it('is judged by the standard, and told that there is nothing to exit from', async () => {
    const record = household(outside);
    const verdict = evaluate(record);
    expect(verdict).toMatchObject({ outcome: 'met', caveats: [{ code: 'notOnRegister' }] });
    expect(Object.keys(verdict).at(-1)).toBe('caveats');
    expect(JSON.stringify(await evaluateWithEngine(record))).toBe(JSON.stringify(verdict));
    expect(explain(verdict, { lang: 'zh', record }).caveats.join()).toContain('未建档立卡');
    expect(explain(verdict, { lang: 'en', record }).caveats.join()).toContain('never registered');
  });

  it('is told so beside the other caveat', () => {
    expect(caveatsOf(earning('3100', outside), national)?.map(({ code }) => code)).toEqual([
      'notOnRegister',
      'belowIdentification',
    ]);
  });

  it.each(['registered', 'returned', 'exited', 'noLongerSupported', null])(
    'is none that the register calls %s',
    (status) => {
      expect(caveatsOf(household({ register: { status } }))).toBeUndefined();
    },
  );

  it('is none where sources disagree on it', () => {
    const evidence = { 'register.status': [{ source: '名册', value: 'registered' }] };
    expect(caveatsOf(household({ ...outside, evidence }))).toBeUndefined();
  });

  it('is told so beside no other rule, and of no other level', () => {
    expect(caveatsOf(household(outside), { rule: 'household/identify' })).toBeUndefined();
    expect(caveatsOf(village({ register: { status: 'none' } }))).toBeUndefined();
  });
});
