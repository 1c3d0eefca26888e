import { expect, it } from 'vitest';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { snapshotOf } from '../../src/rulebook/snapshot.js';
import { builtInFiles, issuesOf } from './files.js';

it('keeps the files of a rulebook that loaded, but for companions and what is for editors', () => {
  const files = { ...builtInFiles(), 'clauses.json': 'anything at all', 'changes.json': null };
  const kept = JSON.parse(snapshotOf(loadRulebook(files)) ?? '') as Record<string, { $schema?: string }>;
  expect(Object.keys(kept).sort()).toEqual(Object.keys(builtInFiles()).sort());
  expect(Object.keys(kept)).toContain('household-exit.json');
  expect(Object.keys(kept)).not.toContain('clauses.json');
  expect(Object.values(kept).every((file) => !('$schema' in file))).toBe(true);
  expect(issuesOf(files)).toEqual([]);
  expect(snapshotOf({ ...hunan2016To2020() })).toBeUndefined();
});
