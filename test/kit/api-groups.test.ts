import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as tuopin from '../../src/index.js';
import { apiGroups } from '../../src/kit/api-groups.js';

describe('the groups of the API', () => {
  const groups = apiGroups(readFileSync(new URL('../../src/index.ts', import.meta.url), 'utf8'));

  it('are named, and hold every name once', () => {
    const names = [...groups.values()].flat();
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(tuopin).filter((name) => !names.includes(name))).toEqual([]);
    expect(groups.size).toBeGreaterThan(8);
  });

  it('begin with what everybody needs', () => {
    const [first = []] = groups.values();
    expect(first).toEqual(expect.arrayContaining(['evaluate', 'explain', 'questions', 'HouseholdRecord']));
    expect(first.length).toBeLessThanOrEqual(15);
  });

  it('are read off the comments', () => {
    const source =
      "// One\n\nexport { a, type B } from './a.js';\nexport type { C } from './c.js';\n// Two\n\nexport { d as e } from './d.js';";
    expect([...apiGroups(source)]).toEqual([
      ['One', ['a', 'B', 'C']],
      ['Two', ['e']],
    ]);
  });
});
