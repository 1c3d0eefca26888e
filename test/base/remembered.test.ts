import { describe, expect, it } from 'vitest';
import { Kept, madeOnce, ofLast, remembered, serialOf } from '../../src/base/remembered.js';

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

describe('what is kept', () => {
  it('is let go when so much else was asked for since, and not before', () => {
    const kept = new Kept<{ name: string }>(2);
    for (const name of ['a', 'b', 'c']) kept.keep(name, { name });
    expect(kept.get('a')).toEqual({ name: 'a' });
    for (const name of ['d', 'e']) kept.keep(name, { name });
    expect(kept.get('b')).toBeUndefined();
    expect(kept.get('a')).toEqual({ name: 'a' });
  });

  it('is made again only where it was not kept; of what is not made nothing is kept', () => {
    const kept = new Kept<object>(2);
    let times = 0;
    const make = () => {
      times += 1;
      return times === 1 ? undefined : { times };
    };
    expect(kept.of('a', make)).toBeUndefined();
    expect(kept.of('a', make)).toEqual({ times: 2 });
    expect(kept.of('a', make)).toBe(kept.get('a'));
    expect(times).toBe(2);
  });

  it('is never more than twice as much as is to be kept, whatever is asked for', () => {
    const kept = new Kept<object>(10, (name) => name.length);
    const names = Array.from({ length: 50 }, (_, index) => 'x'.repeat(index % 7) + String.fromCharCode(97 + index));
    for (const name of names) {
      kept.get(names[name.length] ?? '');
      kept.keep(name, {});
    }
    const all = names.filter((name) => kept.get(name) !== undefined).join('');
    expect(all.length).toBeGreaterThan(5);
    expect(all.length).toBeLessThanOrEqual(20);
  });
});

it('things that are equal have numbers of their own, each the same all the time', () => {
  const [one, other] = [{}, {}];
  expect(serialOf(one)).toBe(serialOf(one));
  expect(serialOf(one)).not.toBe(serialOf(other));
});

it('of the thing asked about last is made once, be nothing made of it, and anew once another was asked about', () => {
  const asked: object[] = [];
  const made = ofLast((key: object) => {
    asked.push(key);
    return key === nothing ? undefined : { of: key };
  });
  const [one, nothing] = [{}, {}];
  expect(made(one)).toBe(made(one));
  expect([made(nothing), made(nothing)]).toEqual([undefined, undefined]);
  expect(made(one)).toEqual({ of: one });
  expect(asked).toEqual([one, nothing, one]);
});

describe('what is made once for each value', () => {
  it('is made anew only where so many others were asked for, also where nothing comes of it', () => {
    const asked: number[] = [];
    const made = madeOnce(2, (value: number) => {
      asked.push(value);
      return value === 0 ? undefined : value * 2;
    });
    expect([0, 0, 1, 1].map(made)).toEqual([undefined, undefined, 2, 2]);
    expect(asked).toEqual([0, 1]);
    expect([2, 1, 0].map(made)).toEqual([4, 2, undefined]);
    expect(asked).toEqual([0, 1, 2, 1, 0]);
  });
});
