import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { codeOf, readCode, readingsOf, type SealCode, tagOf } from '../../src/seal/code.js';
import { groupedCode } from '../../src/seal/grouped-code.js';
import { examples, household, member } from '../examples.js';
import { parseRecord } from '../support/fields.js';
import { evaluate, seal } from '../support/unchecked.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;

function made(record = household(), options = {}) {
  const verdict = evaluate(record, options);
  const sealed = seal(verdict, record);
  return { verdict, sealed, text: codeOf(sealed, parseRecord(record), rulebook) };
}

describe('the code of a sheet', () => {
  it.each(levels)('says what was judged, by which rules and readings, and with which seal: %s', (level) => {
    const { sealed, verdict, text } = made(examples[level]());
    const code = readCode(text) as SealCode;
    expect(code).toMatchObject({
      package: sealed.package.version,
      rulebook: { id: rulebook.id, version: rulebook.version },
      rule: verdict.rule.toUpperCase(),
      asOf: verdict.asOf,
      outcome: verdict.outcome,
      sha256: sealed.sha256,
      tag: tagOf(verdict),
    });
    expect(sealed.rulebook.sha256).toMatch(new RegExp(`^${code.digest}`));
    expect(readingsOf(code, verdict.readings, rulebook)).toEqual(verdict.readings);
  });

  it('names other readings than the defaults', () => {
    const readings = { incomeBound: 'above', povertyLine: 'national' } as const;
    const { verdict, text } = made(household(), { readings });
    expect(verdict.readings).toMatchObject(readings);
    expect(readingsOf(readCode(text) as SealCode, evaluate(household()).readings, rulebook)).toEqual(verdict.readings);
  });

  it('names nobody, and is of signs that a QR code holds most of', () => {
    const record = household({
      id: 'XIANG-7',
      village: 'SHIDI-9',
      villageName: '田家村',
      members: [member({ name: '向学文', relation: 'head' })],
    });
    const { text } = made(record);
    expect(text).toMatch(/^[0-9A-Z$%*+./: -]{100,178}$/);
    for (const word of ['XIANG', 'SHIDI', '向', '田']) expect(text).not.toContain(word);
  });

  it('is read as it is printed, typed at full width, in small letters, over several lines', () => {
    const { text } = made();
    const wide = text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    for (const typed of [groupedCode(text), wide, text.toLowerCase(), `\n ${text.replaceAll(':', ':\n')} `])
      expect((readCode(typed) as SealCode).text).toBe(text);
    expect(groupedCode(text)).toMatch(/:(?:[0-9A-F]{4} ){15}[0-9A-F]{4}:/);
  });

  it('tells a slip from what is no code', () => {
    const { text } = made();
    for (const other of [
      '',
      'TUOPIN',
      text.slice(0, -1),
      `${text}0`,
      'http://example.org/',
      text.replace(':1:', ':2:'),
    ])
      expect(readCode(other)).toBe('form');
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.constantFrom(...'0123456789ABCDEFMNU'), (at, sign) => {
        const typed = `${text.slice(0, at)}${sign}${text.slice(at + 1)}`;
        const read = readCode(typed);
        expect(typeof read === 'string').toBe(typed !== text);
      }),
    );
  });

  it('says nothing of readings that are not the rulebook’s', () => {
    const { text, verdict } = made();
    const code = readCode(text) as SealCode;
    expect(readingsOf({ ...code, readings: `${code.readings.slice(1)}Z` }, verdict.readings, rulebook)).toBeUndefined();
    expect(readingsOf({ ...code, readings: `${code.readings}0` }, verdict.readings, rulebook)).toBeUndefined();
  });
});
