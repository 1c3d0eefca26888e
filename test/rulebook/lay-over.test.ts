import { describe, expect, it } from 'vitest';
import { laidOver } from '../../src/rulebook/lay-over.js';

const laid = (below: unknown, top: unknown) => laidOver(below, top, () => undefined);

describe('an entry laid over another', () => {
  it('keeps what it does not speak of, key by key', () => {
    expect(laid({ labels: { zh: '甲', en: 'a' }, unit: 'yuan' }, { labels: { en: 'b' } })).toEqual({
      labels: { zh: '甲', en: 'b' },
      unit: 'yuan',
    });
  });

  it('takes away by null', () => {
    expect(laid({ series: {}, unit: 'yuan' }, { series: null, values: [] })).toEqual({ values: [], unit: 'yuan' });
    expect(laid({ note: { zh: '甲', en: 'a' } }, { note: { zh: null } })).toEqual({ note: { en: 'a' } });
  });

  it('takes lists of named things one by one, its own last and in its order', () => {
    const below = [
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
      { id: 'c', n: 3 },
    ];
    const top = [{ id: 'd', n: 4 }, { id: 'c' }, { id: 'a', n: 5 }];
    expect(laid(below, top)).toEqual([
      { id: 'b', n: 2 },
      { id: 'd', n: 4 },
      { id: 'c', n: 3 },
      { id: 'a', n: 5 },
    ]);
  });

  it('takes lists of dated values by their days', () => {
    const below = [
      { from: '2016-01-01', value: '1' },
      { from: '2018-01-01', value: '2' },
    ];
    expect(
      laid(below, [
        { from: '2017-01-01', value: '3' },
        { from: '2016-01-01', weak: 'w' },
      ]),
    ).toEqual([
      { from: '2016-01-01', value: '1', weak: 'w' },
      { from: '2017-01-01', value: '3' },
      { from: '2018-01-01', value: '2' },
    ]);
  });

  it('replaces other lists, conditions and expressions whole', () => {
    expect(laid({ citations: [{ source: 'a', at: '一' }] }, { citations: [] })).toEqual({ citations: [] });
    expect(laid({ conditions: { all: [1] } }, { conditions: { any: [2] } })).toEqual({ conditions: { any: [2] } });
    expect(laid({ value: { sum: [1] } }, { value: { product: [2] } })).toEqual({ value: { product: [2] } });
  });

  it('has keys of any name for keys', () => {
    const top = JSON.parse('{"__proto__": {"polluted": true}}') as object;
    const made = laid({ a: 1 }, top) as { polluted?: boolean };
    expect(made.polluted).toBeUndefined();
    expect(Object.keys(made)).toEqual(['a', '__proto__']);
  });

  it('tells where what has moved is from', () => {
    const told: unknown[] = [];
    const [first, second] = [{ id: 'a', at: {} }, { id: 'b' }];
    laidOver({ options: [first, second], note: { zh: '甲' } }, { options: [{ id: 'b', n: 1 }] }, (_, part, from, way) =>
      told.push([part, from, way]),
    );
    expect(told).toEqual([
      [{ id: 'b', n: 1 }, 'top', ['options', 0]],
      [first, 'below', ['options', 0]],
      [{ zh: '甲' }, 'below', ['note']],
    ]);
  });

  it('ends, however deep it is nested', () => {
    const nested = (depth: number): object => (depth === 0 ? {} : { a: nested(depth - 1) });
    expect(laid(nested(5000), nested(5000))).toBeTypeOf('object');
  });
});
