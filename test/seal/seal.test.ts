import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { isSealError } from '../../src/base/errors.js';
import type { Verdict } from '../../src/evaluate/verdict.js';
import { levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { rulebookDigest } from '../../src/seal/rulebook-digest.js';
import type { SealOptions } from '../../src/seal/seal.js';
import { type Sealed, sealedSchema } from '../../src/seal/sealed.js';
import { verifySealed } from '../../src/seal/verify.js';
import { county, examples, household, type Plain, replaced, village } from '../examples.js';
import { enough, judgingBy } from '../rulebook/small.js';
import { parseRecord } from '../support/fields.js';
import { evaluate, seal } from '../support/unchecked.js';

const sealed = (record: unknown, options?: SealOptions): Sealed => seal(evaluate(record), record, options);
const hashed = (text: string) => createHash('sha256').update(text).digest('hex');

/** The canonical text by other means: keys sorted here, written by JSON itself. */
const byHand = (value: unknown): string => {
  const sorted = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(sorted);
    if (typeof one !== 'object' || one === null) return one;
    const entries = Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
  };
  return JSON.stringify(sorted(value));
};

/** Why a decision is not sealed. */
function fault(verdict: unknown, record: unknown, options?: SealOptions): string {
  try {
    seal(verdict as Verdict, record, options);
    return 'sealed';
  } catch (error) {
    if (!isSealError(error)) throw error;
    expect(error.message).toMatch(/^[A-Z].*\.$/);
    return error.code;
  }
}

describe('a seal', () => {
  it('holds what was judged, by which rules, with which result, and hashes of each', () => {
    const record = village({ extra: { anything: true } });
    const verdict = evaluate(record);
    const one = seal(verdict, record);
    const { extra: _, ...value } = record;
    const everythingElse = {
      seal: 1,
      package: { name: 'tuopin', version: packageJson.version },
      rulebook: {
        id: 'hunan-2016-2020',
        version: hunan2016To2020().version,
        sha256: rulebookDigest(hunan2016To2020()),
      },
      asOf: '2018-12-31',
      readings: verdict.readings,
      record: { sha256: hashed(byHand(value)), omitted: ['extra'], value },
      verdict: { sha256: hashed(byHand(verdict)), value: verdict },
    };
    expect(one).toEqual({ ...everythingElse, sha256: hashed(byHand(everythingElse)) });
    expect(Object.keys(one)).toEqual([...Object.keys(everythingElse), 'sha256']);
  });

  it('hashes this record to this number', () => {
    const record = { level: 'county', id: '县-1', asOf: '2018-12-31', ruralIncomeGrowth: 9.2, incidence: '0.10' };
    const text = '{"asOf":"2018-12-31","id":"县-1","incidence":"0.10","level":"county","ruralIncomeGrowth":9.2}';
    // printf '%s' '<the text>' | sha256sum
    const hash = '3f4ddc7a0505de3ae9d50dea52460ad66b95fdfea0f6beb1ab8f9c4f1e6cf433';
    expect(sealed(record).record.sha256).toBe(hash);
    expect(hashed(text)).toBe(hash);
  });

  it('is one and the same, whatever the order of keys, the free data, and whether the record was parsed', () => {
    for (const level of levels) {
      const record = examples[level]();
      const text = JSON.stringify(sealed(record));
      const turned = Object.fromEntries(Object.entries(record).reverse());
      for (const other of [
        parseRecord(record),
        turned,
        { ...record, extra: { other: [1] } },
        structuredClone(record),
      ]) {
        expect(JSON.stringify(sealed(other))).toBe(text);
      }
      const verdict = evaluate(record);
      const shuffled = Object.fromEntries(Object.entries(verdict).reverse()) as unknown as Verdict;
      expect(JSON.stringify(seal(shuffled, record))).toBe(text);
    }
  });

  it('takes the day that the verdict is of', () => {
    const { asOf: _, ...record } = household();
    const one = seal(evaluate(record, { asOf: '2019-06-30' }), record);
    expect(one.asOf).toBe('2019-06-30');
    expect(one.record.value).toMatchObject({ asOf: '2019-06-30' });
    expect(seal(evaluate(household(), { asOf: '2019-06-30' }), household())).toEqual(one);
  });

  it('can leave the record out, and keeps its hash', () => {
    const whole = sealed(household());
    const without = sealed(household(), { withRecord: false });
    expect(without.record).toEqual({ sha256: whole.record.sha256, omitted: ['extra', 'members[].extra'] });
    expect(JSON.stringify(without)).not.toMatch(/王/);
    expect(without.sha256).not.toBe(whole.sha256);
  });

  it('is of the readings and the rulebook that the verdict is of', () => {
    const readings = { povertyLine: 'hunan', drinkingWater: 'required' };
    expect(seal(evaluate(household(), { readings }), household()).readings).toMatchObject(readings);
    const rulebook = judgingBy(enough);
    const one = seal(evaluate(village(), { rulebook }), village(), { rulebook });
    expect(one.rulebook).toEqual({ id: 'small', version: '0.1.0', sha256: rulebookDigest(rulebook) });
  });

  it('has the shape that seals are read by', () => {
    for (const record of [household(), village(), county()]) {
      expect(sealedSchema.safeParse(JSON.parse(JSON.stringify(sealed(record)))).success).toBe(true);
    }
  });

  it('takes of package.json no more than the version', () => {
    const text = readFileSync(new URL('../../src/seal/version.ts', import.meta.url), 'utf8');
    expect(text).toMatch(/export \{ version \}/);
  });
});

describe('what is not sealed', () => {
  const verdict = evaluate(household());

  it.each<[string, unknown, Plain, string]>([
    ['a what-if', evaluate(household(), { parameters: { 'povertyLine/exit': 1 } }), household(), 'whatIf'],
    [
      'a what-if that changes nothing',
      evaluate(household(), { inputs: { stableIncome: true } }),
      household(),
      'whatIf',
    ],
    [
      'one with its mark taken off',
      { ...evaluate(household(), { inputs: { stableIncome: false } }), overrides: undefined },
      household(),
      'notTheVerdict',
    ],
    ['one of another record', verdict, replaced(household(), 'income.wages', 1), 'notTheVerdict'],
    ['one that was changed', { ...verdict, outcome: 'notMet' }, household(), 'notTheVerdict'],
    ['one with something added', { ...verdict, approved: true }, household(), 'notTheVerdict'],
    ['no verdict', null, household(), 'notTheVerdict'],
    ['a text', 'met', household(), 'notTheVerdict'],
  ])('%s', (_, given, record, code) => {
    expect(fault(given, record)).toBe(code);
  });

  it('what contains itself', () => {
    const circle: Plain = { ...verdict };
    circle.criteria = [circle];
    expect(fault(circle, household())).toBe('notTheVerdict');
  });

  it('one of another rulebook, or of one that was put together by hand', () => {
    expect(fault(evaluate(village()), village(), { rulebook: judgingBy(enough) })).toMatch(/notTheVerdict/);
    const rulebook = { ...hunan2016To2020() };
    expect(fault(evaluate(household(), { rulebook }), household(), { rulebook })).toBe('rulebookUnknown');
  });

  it('a record that cannot be judged, which is said as everywhere', () => {
    expect(() => seal(verdict, { level: 'household' })).toThrow(/members/);
  });
});

it('seals evidence with the record: what a source says cannot be changed later', () => {
  const record = (value: number) =>
    replaced(household({ evidence: { 'income.wages': [{ source: 'x', value }] } }), 'income.business', {
      from: 1,
      to: 3000,
    });
  const one = sealed(record(100));
  expect(one.verdict.value.conflicts).toEqual(['income.wages']);
  expect(verifySealed(one).same).toBe(true);
  expect(verifySealed(one, { record: record(101) }).same).toBe(false);
  const changed = structuredClone(one) as unknown as { record: { value: { evidence: Plain } } };
  changed.record.value.evidence = {};
  expect(verifySealed(changed as never).same).toBe(false);
});
