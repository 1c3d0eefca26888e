import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/base/remembered.js';

describe('what is remembered', () => {
  it('is made once for each thing, also where nothing comes of it', () => {
    const asked: object[] = [];
    const made = remembered((key: object) => {
      asked.push(key);
      return key === nothing ? undefined : { of: key };
    });
    const [one, nothing] = [{}, {}];
    expect(made(one)).toBe(made(one));
    expect(made(one)).toEqual({ of: one });
    expect([made(nothing), made(nothing)]).toEqual([undefined, undefined]);
    expect(asked).toEqual([one, nothing]);
  });

  it('is not where it cannot be made, and is tried again', () => {
    let fails = true;
    const made = remembered(() => {
      if (fails) throw new Error('not yet');
      return 1;
    });
    const key = {};
    expect(() => made(key)).toThrow('not yet');
    fails = false;
    expect(made(key)).toBe(1);
  });
});
