import { describe, expect, it } from 'vitest';
import { z } from '../../src/records/zod.js';
import { fileShapes } from '../../src/rulebook/file-shapes.js';
import { pointer, soundIssues } from '../../src/rulebook/issue-list.js';
import { Issues } from '../../src/rulebook/issues.js';

describe('pointer', () => {
  it('is a JSON pointer, with ~ and / escaped', () => {
    expect(pointer([])).toBe('');
    expect(pointer(['rules', 0, 'conditions'])).toBe('/rules/0/conditions');
    expect(pointer(['a/b', 'c~d', '~1', ''])).toBe('/a~1b/c~0d/~01/');
  });
});

describe('Issues', () => {
  it('reads what is known to be sound as it is, and nothing by a name without shapes', () => {
    const wrong = { all: 'no list' };
    expect(soundIssues().readAs('f.json', [], 'all', wrong)).toBe(wrong);
    const checking = new Issues(fileShapes);
    expect(checking.readAs('f.json', [], 'all', wrong)).toBeUndefined();
    expect(checking.all.map(({ pointer: at }) => at)).toEqual(['/all']);
    expect(() => new Issues().readAs('f.json', [], 'all', wrong)).toThrow(TypeError);
  });

  const shape = z.strictObject({
    a: z.string(),
    citations: z.optional(z.array(z.string()).check(z.minLength(1))),
    list: z.optional(z.array(z.int()).check(z.minLength(1))),
  });

  it('gives a value back that has the shape', () => {
    const issues = new Issues();
    expect(issues.read('f.json', ['x'], shape, { a: 'text' })).toEqual({ a: 'text' });
    expect(issues.all).toEqual([]);
  });

  it('tells what is hidden once, though a part is read after the whole', () => {
    const part = { a: 'b\u200b' };
    const issues = new Issues();
    issues.read('f.json', [], z.unknown(), { x: [part] });
    issues.read('f.json', ['x', 0], shape, part);
    expect(issues.all.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['hiddenCharacter /x/0/a']);
  });

  it('adds every fault with its file, its place from the root and a code', () => {
    const issues = new Issues();
    expect(
      issues.read('f.json', ['x', 1], shape, { a: 1, citations: [], list: [], path: '$', other: 2 }),
    ).toBeUndefined();
    expect(issues.all.map(({ code, file, pointer: at }) => `${code} ${file}#${at}`).sort()).toEqual([
      'badShape f.json#/x/1/a',
      'emptyList f.json#/x/1/list',
      'forbiddenKey f.json#/x/1/path',
      'missingCitation f.json#/x/1/citations',
      'unknownKey f.json#/x/1/other',
    ]);
    for (const { message } of issues.all) expect(message).not.toBe('');
    expect(issues.all.map(({ message }) => message).filter((text) => /"(path|other)"/.test(text))).toHaveLength(2);
  });

  it('names at most 100 unknown keys of one object, and shortens them', () => {
    const issues = new Issues();
    const keys = Array.from({ length: 500 }, (_, index) => [`${index}${'x'.repeat(100_000)}`, 1]);
    issues.read('f.json', [], shape, { a: '', ...Object.fromEntries(keys) });
    expect(issues.all).toHaveLength(100);
    expect(issues.all.every(({ message }) => message.length < 200)).toBe(true);
  });
});
