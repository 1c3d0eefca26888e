import { describe, expect, it } from 'vitest';
import { frozen } from '../../src/base/frozen.js';
import * as tuopin from '../../src/index.js';

describe('what is exported', () => {
  const loose = (value: unknown, at: string): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    const held = value instanceof Map ? [...value.values()] : Object.values(value);
    return [...(Object.isFrozen(value) ? [] : [at]), ...held.flatMap((one, index) => loose(one, `${at}/${index}`))];
  };
  it('cannot be changed, through and through', () => {
    const { inspectionCodes, issueCodes, levels, outcomes, languages, hunan2016To2020, hunanChanges, hunanLifecycle } =
      tuopin;
    const lists = { inspectionCodes, issueCodes, levels, outcomes, languages };
    for (const [name, list] of Object.entries(lists)) expect(loose(list, name)).toEqual([]);
    expect(loose(hunan2016To2020(), 'rulebook')).toEqual([]);
    expect(loose(hunanChanges(), 'changes')).toEqual([]);
    expect(loose(hunanLifecycle(), 'lifecycle')).toEqual([]);
  });
});

describe('a frozen map', () => {
  it('cannot be filled or emptied', () => {
    const map = frozen(new Map([['a', { b: [1] }]]));
    expect(() => map.set('c', { b: [] })).toThrow(TypeError);
    expect(() => map.delete('a')).toThrow(TypeError);
    expect(() => map.clear()).toThrow(TypeError);
    expect(Object.isFrozen(map.get('a')?.b)).toBe(true);
  });
});
