import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as index from '../../src/index.js';
import * as kit from '../../src/kit/index.js';
import { household } from '../examples.js';
import { builtInFiles } from '../rulebook/files.js';
import * as unchecked from '../support/unchecked.js';

const tuopin = { ...index, ...unchecked };
const interop = unchecked;
const { evaluate, explain, isInvalidRecordError } = tuopin;

/** What a call is refused with: code and path of every issue. */
function refusal(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (isInvalidRecordError(error)) return error.issues.map(({ code, path }) => `${code} ${path}`);
    throw error;
  }
  return [];
}

describe('an unknown option', () => {
  const record = household();
  const { questions, remedy, evaluateReadings, createEvaluator, createEligibility, eligibility } = tuopin;
  const { parseRecord, seal, verifySealed, nextSteps } = tuopin;
  const { inspect, evaluateExit, createExitEvaluator, compareVerdicts } = tuopin;
  const verdict = evaluate(record);
  const with_ = (options: object, more: object) => ({ ...more, ...options }) as never;
  const finding = { code: 'recordTwice', severity: 'note', level: 'village', id: 'V', path: 'id', params: {} } as const;
  const calls: Record<string, (options: never) => unknown> = {
    evaluate: (options) => evaluate(record, options),
    createEvaluator: (options) => createEvaluator(options),
    evaluateReadings: (options) => evaluateReadings(record, options),
    questions: (options) => questions(record, options),
    remedy: (options) => remedy(record, options),
    eligibility: (options) => eligibility(record, options),
    createEligibility: (options) => createEligibility(options),
    seal: (options) => seal(evaluate(record), record, options),
    verifySealed: (options) => verifySealed({}, options),
    nextSteps: (options) => nextSteps(record, options),
    explain: (options) => explain(verdict, with_(options, { lang: 'en' })),
    parseRecord: (options) => parseRecord(record, options),
    applyRemedy: (options) => tuopin.applyRemedy(record, { changes: [] }, options),
    describeIssue: (options) => tuopin.describeIssue({ code: 'badJson', path: '', message: '' }, 'en', options),
    fieldsOf: (options) => tuopin.fieldsOf('village', options),
    schemaOf: (options) => tuopin.schemaOf('village', options),
    withValues: (options) => tuopin.withValues(record, {}, options),
    fromForm: (options) => tuopin.fromForm('household', {}, options),
    toForm: (options) => tuopin.toForm(record as never, options),
    inspect: (options) => inspect(record, options),
    inspectAll: (options) => tuopin.inspectAll([], options),
    describeFinding: (options) => tuopin.describeFinding(finding, 'en', options),
    describeProposal: (options) =>
      tuopin.describeProposal({ path: 'id', by: 'leftOut', from: null, to: null }, finding, 'en', options),
    evaluateExit: (options) => evaluateExit(record, options),
    createExitEvaluator: (options) => createExitEvaluator(options),
    compareVerdicts: (options) => compareVerdicts(verdict, verdict, options),
    createEngine: (options) => interop.createEngine(record, options),
    evaluateWithEngine: (options) => interop.evaluateWithEngine(record, options),
    createEngineEvaluator: (options) => interop.createEngineEvaluator(options),
    eligibilityWithEngine: (options) => interop.eligibilityWithEngine(record, options),
    createEngineEligibility: (options) => interop.createEngineEligibility(options),
    rollUp: (options) => tuopin.rollUp({}, options),
    partial: (options) => tuopin.partial({}, options),
    rollUpOf: async (options) => tuopin.rollUpOf(await tuopin.partial({}, { asOf: '2018-12-31' }), options),
    runCases: (options) => kit.runCases([], options),
    lintRulebook: (options) => kit.lintRulebook({}, options),
    mutate: (options) => kit.mutate({}, [], options),
    suggestCases: (options) => kit.suggestCases(builtInFiles() as never, [], options),
    searchLayers: (options) =>
      kit.searchLayers(with_(options, { rulebook: tuopin.hunan2016To2020(), than: tuopin.hunan2016To2020() })),
  };

  it('is known of every exported function that takes options', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`src/${name}`, 'utf8'));
    const takesOptions = (name: string) => {
      const start = new RegExp(`^export (?:async )?function ${name}\\b`, 'm');
      // What a file keeps to itself may be called the same.
      return sources
        .filter((text) => start.test(text))
        .some((source) => /Options\b|= \{\}/.test(source.slice(source.search(start)).split(/ \{\n/)[0] ?? ''));
    };
    const functions = [tuopin, interop, kit].flatMap((entry) =>
      Object.entries(entry as Record<string, unknown>).flatMap(([name, value]) =>
        typeof value === 'function' ? [name] : [],
      ),
    );
    expect(functions.length).toBeGreaterThan(50);
    expect([...new Set(functions.filter(takesOptions))].sort()).toEqual(Object.keys(calls).sort());
  });

  it.each(Object.entries(calls))('asOff of %s is refused, whatever it gives', async (_, call) => {
    let issues: unknown;
    try {
      await call({ asOff: '2018-12-31' } as never);
    } catch (error) {
      issues = isInvalidRecordError(error) ? error.issues : error;
    }
    expect(issues).toMatchObject([{ code: 'unknownOption', path: 'asOff' }]);
  });

  it('is refused with the one that was probably meant', () => {
    for (const name of ['evaluate', 'createExitEvaluator', 'createEngine', 'inspect', 'explain', 'searchLayers']) {
      try {
        calls[name]?.({ rulbook: 1 } as never);
        expect.unreachable(name);
      } catch (error) {
        expect(isInvalidRecordError(error) ? error.issues : error, name).toMatchObject([{ suggestion: 'rulebook' }]);
      }
    }
  });

  it('of what reads one record is refused too', () => {
    for (const call of [
      () => parseRecord(record, { asof: '2018-12-31' } as never),
      () => createEvaluator().evaluate(record, { asof: '2018-12-31' } as never),
      () => createEvaluator().outcome(record, { asof: '2018-12-31' } as never),
      () => createExitEvaluator().evaluate(record, { asof: '2018-12-31' } as never),
      () => createEligibility().eligibility(record, { asof: '2018-12-31' } as never),
    ]) {
      expect(refusal(call)).toEqual(['unknownOption asof']);
    }
  });

  it('is none where it is left undefined, and a known one must be of its type', () => {
    expect(refusal(() => evaluate(record, { readings: undefined, asOf: undefined }))).toEqual([]);
    expect(refusal(() => evaluate(record, { readings: null } as never))).toEqual(['wrongType readings']);
    expect(refusal(() => evaluate(record, { rulebook: {} } as never))).toEqual(['wrongType rulebook']);
    expect(refusal(() => evaluate(record, null as never))).toEqual(['wrongType options']);
    const unreadable = new Proxy({}, { ownKeys: () => [1] as never });
    expect(refusal(() => evaluate(record, { readings: unreadable }))).toEqual(['wrongType readings']);
  });
});
