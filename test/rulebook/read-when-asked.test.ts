import { describe, expect, it } from 'vitest';
import { readWhenAsked } from '../../src/rulebook/read-when-asked.js';

describe('files read when asked', () => {
  it('are each read once, and not before', () => {
    const files = readWhenAsked({ 'a.json': '{"a":[1]}', 'b.json': '{' });
    expect(Object.keys(files)).toEqual(['a.json', 'b.json']);
    expect(files['a.json']).toEqual({ a: [1] });
    expect(files['a.json']).toBe(files['a.json']);
    expect(() => files['b.json']).toThrow(SyntaxError);
  });
});
