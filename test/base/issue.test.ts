import { describe, expect, it } from 'vitest';
import { issueCodes, pathText, shorten } from '../../src/base/issue.js';

describe('issueCodes', () => {
  it('are those of the contract, none renamed', () => {
    const contract =
      'badJson badEncoding duplicateKey tooLarge tooDeep notARecord unknownLevel missingField unknownKey wrongType ' +
      'notInList notADate dateAfterAsOf outsidePeriod tooManyDigits outOfRange emptyList inconsistent ' +
      'duplicateMember unknownReading';
    expect(issueCodes).toEqual(expect.arrayContaining(contract.split(' ')));
    expect(new Set(issueCodes).size).toBe(issueCodes.length);
  });
});

describe('pathText', () => {
  it.each([
    [[], ''],
    [['income'], 'income'],
    [['income', 'wages'], 'income.wages'],
    [['members', 2, 'birthDate'], 'members[2].birthDate'],
    [['income', 'a.b'], 'income["a.b"]'],
    [['收入'], '["收入"]'],
    [['a"b'], '["a\\"b"]'],
    [['__proto__'], '__proto__'],
    [[''], '[""]'],
  ])('writes %j as %s', (segments, text) => {
    expect(pathText(segments as PropertyKey[])).toBe(text);
  });

  it('shortens long keys', () => {
    expect(pathText(['k'.repeat(1_000_000)]).length).toBeLessThan(60);
  });
});

describe('shorten', () => {
  it('keeps 40 characters and marks what was cut', () => {
    expect(shorten('a'.repeat(40))).toBe('a'.repeat(40));
    expect(shorten('a'.repeat(41))).toBe(`${'a'.repeat(40)}…`);
  });

  it('leaves no half of a surrogate pair', () => {
    expect(shorten(`${'a'.repeat(39)}😀b`).isWellFormed()).toBe(true);
    expect(shorten('a\ud800b').isWellFormed()).toBe(true);
  });
});
