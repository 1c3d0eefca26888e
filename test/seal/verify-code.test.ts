import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { sha256OfText } from '../../src/seal/canonical.js';
import { codeOf, readCode, type SealCode } from '../../src/seal/code.js';
import { verifyCode } from '../../src/seal/verify-code.js';
import { examples, household, type Plain, replaced } from '../examples.js';
import { builtInFiles, put } from '../rulebook/files.js';
import { parseRecord } from '../support/fields.js';
import { evaluate, seal } from '../support/unchecked.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;

const textOf = (record: Plain, options = {}) =>
  codeOf(seal(evaluate(record, options), record), parseRecord(record), rulebook);
const verified = (text: string, record: unknown, by = rulebook) =>
  verifyCode(readCode(text) as SealCode, record, { rulebook: by });

/** The code with another part, its check made to fit, as somebody would who wants to deceive. */
function forged(text: string, part: number, value: string): string {
  const parts = text.split(':').slice(0, -1);
  parts[part] = value;
  const before = `${parts.join(':')}:`;
  return `${before}${sha256OfText(before).slice(0, 4).toUpperCase()}`;
}

describe('a sheet that is the record’s', () => {
  it.each(levels)('is the same, whatever free data stand beside: %s', (level) => {
    const record = examples[level]();
    for (const now of [record, parseRecord(record), { ...record, extra: 'other' }])
      expect(verified(textOf(record), now)).toMatchObject({ state: 'same', differences: [] });
  });

  it('is so under readings of its own, which nobody has to give again', () => {
    const record = household();
    expect(verified(textOf(record, { readings: { incomeBound: 'above' } }), record).state).toBe('same');
  });

  it('is so though another version of the package printed it', () => {
    const record = household();
    const { sha256: _, ...rest } = seal(evaluate(record), record);
    const older = { ...rest, package: { name: 'tuopin', version: '0.2.9' } } as const;
    const sha256 = sha256OfText(JSON.stringify(sorted(older)));
    const text = codeOf({ ...older, sha256 }, parseRecord(record), rulebook);
    const found = verified(text, record);
    expect(found).toMatchObject({ state: 'same', differences: [{ code: 'packageDiffers', sealed: '0.2.9' }] });
  });
});

describe('a sheet that is not', () => {
  it('is never the same where a value of the record is another', () => {
    const record = household();
    const text = textOf(record);
    const figure = fc.constantFrom('income.wages', 'income.transfers', 'water.litresPerPersonDay');
    fc.assert(
      fc.property(figure, fc.nat({ max: 50_000 }), (pointer, value) => {
        const now = replaced(record, pointer, value);
        const { state, differences } = verified(text, now);
        const isSame = JSON.stringify(now) === JSON.stringify(record);
        if (isSame) expect(state).toBe('same');
        else expect(state).not.toBe('same');
        expect(differences.some(({ code }) => code === 'recordDiffers' || code === 'recordRefused')).toBe(
          state === 'differs',
        );
      }),
    );
  });

  it('says what differs: the record, the day, the outcome, what is refused', () => {
    const record = household();
    const text = textOf(record);
    const codes = (now: unknown) => verified(text, now).differences.map((one) => one.code);
    expect(codes(replaced(record, 'income.wages', '1'))).toContain('recordDiffers');
    expect(verified(text, replaced(record, 'asOf', '2019-12-31'))).toMatchObject({
      state: 'differs',
      differences: [{ code: 'recordDiffers', paths: ['asOf'] }],
    });
    expect(verified(text, replaced(record, 'income.wages', 'much'))).toMatchObject({
      state: 'differs',
      differences: [{ code: 'recordRefused' }],
    });
    const fails = verified(text, { ...record, food: { sufficient: false, protein: 'never' } });
    expect(fails.state).toBe('differs');
    expect(fails.verdict?.outcome).toBe('notMet');
  });

  it('cannot be checked where every value is as it was, but written in another way', () => {
    const record = replaced(household(), 'income.wages', 9000);
    const now = replaced(household(), 'income.wages', '9000.00');
    expect(verified(textOf(record), now)).toMatchObject({ state: 'unchecked', isWrittenOtherwise: true });
  });

  it('is not checked by other rules: it is never said to be the same', () => {
    const record = household();
    const files = builtInFiles();
    put(files, 'rulebook.json', '/version', '9.9.9');
    const later = loadRulebook(files) as unknown as Rulebook;
    const found = verified(textOf(record), record, later);
    expect(found).toMatchObject({ state: 'unchecked', differences: [{ code: 'rulebookDiffers' }] });
    expect(verified(textOf(record), replaced(record, 'income.wages', '1'), later).state).toBe('differs');
  });

  it('is found out though its check was made to fit', () => {
    const record = household();
    const text = textOf(record);
    const parts = text.split(':');
    const others: Readonly<Record<number, string>> = {
      4: 'AAAAAAAA',
      5: 'HOUSEHOLD/IDENTIFY',
      6: '20191231',
      7: `1${parts[7]?.slice(1)}`,
      8: parts[8] === 'M' ? 'N' : 'M',
      10: 'AAAAAAAA',
      11: 'A'.repeat(64),
    };
    for (const [part, value] of Object.entries(others)) {
      const other = forged(text, Number(part), value);
      expect(typeof readCode(other), other).toBe('object');
      expect(verified(other, record).state, part).not.toBe('same');
    }
  });
});

/** As sealing writes it: keys in order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}
