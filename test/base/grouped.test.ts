import { expect, it } from 'vitest';
import { grouped } from '../../src/base/grouped.js';

it('groups keep the order in which their items come', () => {
  expect([...grouped(['b1', 'a1', 'b2', '__proto__'], (text) => text.slice(0, 1))]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1']],
    ['_', ['__proto__']],
  ]);
  expect(grouped([], String).size).toBe(0);
});
