import { describe, expect, it } from 'vitest';
import * as index from '../../src/index.js';
import { household } from '../examples.js';
import * as unchecked from '../support/unchecked.js';

const tuopin = { ...index, ...unchecked };
const { evaluate, explain, isInvalidRecordError, isInvalidRulebookError, loadRulebook } = tuopin;

/** What a call is refused with: code and path of every issue. */
function refusal(call: () => unknown): string[] {
  try {
    call();
  } catch (error) {
    if (isInvalidRecordError(error)) return error.issues.map(({ code, path }) => `${code} ${path}`);
    if (isInvalidRulebookError(error)) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
}

const thrower = () => {
  throw new Error('hostile');
};
const hostile = [
  new Proxy({}, { get: thrower, getOwnPropertyDescriptor: thrower, getPrototypeOf: thrower, ownKeys: thrower }),
  { ...household(), ...Object.defineProperty({}, 'x', { value: 1 }), income: new Proxy({}, { ownKeys: thrower }) },
  Object.defineProperty({ ...household() }, 'income', { get: thrower, enumerable: true }),
  Symbol('record'),
  10n,
  () => household(),
];

describe('what is no plain data', () => {
  it('is refused: maps, instances of classes, lists with holes', () => {
    const withHole = [{ id: 'a' }, {}, { id: 'b' }];
    delete withHole[1];
    class Household {
      level = 'household';
    }
    expect(refusal(() => evaluate(new Map()))).toEqual(['wrongType ']);
    expect(refusal(() => evaluate(Object.assign(new Household(), household())))).toEqual(['wrongType ']);
    expect(refusal(() => evaluate(household({ income: new Map([['wages', 1]]) })))).toEqual(['wrongType income']);
    expect(refusal(() => evaluate(household({ members: withHole })))).toEqual(['wrongType members[1]']);
    expect(refusal(() => evaluate(Object.assign(Object.create(null), household())))).toEqual([]);
    expect(refusal(() => evaluate(household({ extra: { any: new Map() } })))).toEqual([]);
  });

  it('is refused though it shows no key and fails only when it is asked for one', () => {
    for (const value of [new Proxy({}, { get: thrower }), new Proxy({}, { getOwnPropertyDescriptor: thrower })]) {
      expect(refusal(() => evaluate(value))).toEqual(['notARecord ']);
    }
  });

  it('never lets another error out, and never refuses without an issue', () => {
    const verdict = evaluate(household());
    for (const value of hostile) {
      expect(refusal(() => evaluate(value))).not.toEqual([]);
      expect(refusal(() => explain(verdict, { lang: 'zh', record: value }))).not.toEqual([]);
      expect(refusal(() => explain(value as never, { lang: 'zh' }))).not.toEqual([]);
      expect(refusal(() => loadRulebook(value as never))).not.toEqual([]);
      expect(refusal(() => loadRulebook({ 'rulebook.json': value }))).not.toEqual([]);
      expect(refusal(() => evaluate(household(), value as never))).not.toEqual([]);
    }
    expect(refusal(() => explain(verdict, { lang: 'fr' as never }))).toEqual(['notInList lang']);
    expect(refusal(() => explain(verdict, { lang: 'zh', record: household({ id: 'other' }) }))).toEqual([
      'inconsistent record',
    ]);
    expect(refusal(() => loadRulebook(null as never))).toEqual(['missingFile', 'missingFile']);
  });
});

describe('a rulebook of very many rules', () => {
  it('is refused unread', () => {
    const rules = Array.from({ length: 100_000 }, (_, index) => ({ name: `household/r${index}` }));
    try {
      loadRulebook({ 'rulebook.json': {}, 'parameters.json': {}, 'many.json': { rules } });
      expect.unreachable();
    } catch (error) {
      const issues = isInvalidRulebookError(error) ? error.issues : [];
      expect(issues.filter(({ code }) => code === 'tooLarge').map(({ message }) => message)).toEqual([
        'there are 100000 rules; a rulebook has at most 5000',
      ]);
    }
  });
});
