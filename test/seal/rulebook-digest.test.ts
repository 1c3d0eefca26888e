import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { rulebookDigest } from '../../src/seal/rulebook-digest.js';
import { builtInFiles, put } from '../rulebook/files.js';

/** The same by other means: keys sorted by hand, hashed by Node. */
function byHand(files: Record<string, unknown>): string {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).filter(([key]) => key !== '$schema');
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sorted(one)]));
  };
  const { 'changes.json': _, 'clauses.json': __, ...rules } = files;
  return createHash('sha256')
    .update(JSON.stringify(sorted(rules)))
    .digest('hex');
}

const digestAfter = (file: string, pointer: string, value: unknown) => {
  const files = builtInFiles();
  put(files, file, pointer, value);
  return rulebookDigest(loadRulebook(files));
};

describe('rulebookDigest', () => {
  const digest = rulebookDigest(hunan2016To2020());

  it('is the SHA-256 of the rule files, sorted by hand', () => {
    expect(digest).toBe(byHand(builtInFiles()));
    expect(rulebookDigest(loadRulebook(builtInFiles()))).toBe(digest);
  });

  it('does not depend on order, editors or companions', () => {
    const files = builtInFiles();
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(rulebookDigest(loadRulebook(turned))).toBe(digest);
    expect(digestAfter('parameters.json', '/$schema', 'elsewhere.json')).toBe(digest);
    expect(digestAfter('parameters.json', '/$schema', undefined)).toBe(digest);
    expect(digestAfter('changes.json', '', { anything: 1 })).toBe(digest);
    expect(digestAfter('clauses.json', '', [])).toBe(digest);
  });

  it('notices a word, a figure and a file more', () => {
    const others = [
      digestAfter('parameters.json', '/parameters/0/labels/zh', '别名'),
      digestAfter('parameters.json', '/parameters/2/values/0/value', '7'),
      digestAfter('rulebook.json', '/version', '1.0.1'),
    ];
    expect(new Set([digest, ...others]).size).toBe(4);
  });

  it('is of the files as they were loaded', () => {
    const files = builtInFiles();
    const rulebook = loadRulebook(files);
    put(files, 'rulebook.json', '/version', '9.9.9');
    expect(rulebookDigest(rulebook)).toBe(digest);
  });

  it('vouches for no other object', () => {
    expect(() => rulebookDigest({ ...hunan2016To2020() })).toThrow(/loadRulebook/);
  });
});
