import { describe, expect, it } from 'vitest';
import { kitWords } from '../../src/words/kit.js';
import { languages } from '../../src/words/words.js';

/** Every key with the type of what stands there. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, child]) => keysOf(child, `${path}/${key}`));
}

/** Every text by its place. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}/${key}`));
}

describe('the words of the kit', () => {
  it('have the same keys in both languages, with the same in them', () => {
    expect(keysOf(kitWords.zh).sort()).toEqual(keysOf(kitWords.en).sort());
    expect(Object.keys(kitWords)).toEqual([...languages]);
  });

  it('are in their own language, and none is empty', () => {
    for (const [path, text] of textsOf(kitWords.zh)) {
      expect({ path, text }).toEqual({ path, text: expect.stringMatching(/\p{Script=Han}/u) });
    }
    for (const [path, text] of textsOf(kitWords.en)) {
      expect({ path, text }).toEqual({ path, text: expect.not.stringMatching(/\p{Script=Han}|^\s*$/u) });
    }
  });

  it('count one and several', () => {
    const { run } = kitWords.en;
    expect(run.summary({ passed: 1, failed: 0, faults: 0 })).toBe('1 case: 1 passed, 0 failed');
    expect(run.summary({ passed: 1, failed: 1, faults: 1 })).toBe('2 cases: 1 passed, 1 failed; 1 file is at fault');
    expect(run.summary({ passed: 0, failed: 0, faults: 2 })).toContain('2 files are at fault');
  });
});
