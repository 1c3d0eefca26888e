import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { hunanChanges } from '../../src/rulebook/builtin-changes.js';
import type { Sealed } from '../../src/seal/sealed.js';
import { verifySealed } from '../../src/seal/verify.js';

/** Seals that version 0.2.0 made by version 1.0.0 of the rules. */
const seals: Sealed[] = readFileSync(new URL('../../fixtures/sealed/by-1.0.0.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const now = hunan2016To2020();

describe('a seal of version 1.0.0 of the rules', () => {
  it.each(seals.map((sealed) => [sealed.verdict.value.id, sealed] as const))(
    'on %s is whole, and by rules that were edited since',
    (_, sealed) => {
      const { same, differences } = verifySealed(sealed);
      expect(same).toBe(false);
      expect(differences.slice(0, 2)).toEqual([
        { code: 'packageDiffers', sealed: '0.2.0', now: expect.any(String) },
        {
          code: 'rulebookDiffers',
          sealed: { id: 'hunan-2016-2020', version: '1.0.0' },
          now: { id: 'hunan-2016-2020', version: now.version },
        },
      ]);
      expect(differences.filter(({ code }) => code === 'altered' || code === 'notASeal')).toEqual([]);
    },
  );

  it('holds, by the readings that it names, where those decide alike still', () => {
    const [between] = seals;
    expect(between?.verdict.value.id).toBe('between-the-lines');
    expect(verifySealed(between)).toMatchObject({ same: false, verdictSame: true });
  });

  it('of whose verdict the rules say otherwise is told since when, and what changed of what differs', () => {
    for (const sealed of seals) {
      const { verdictSame, since, changes = [] } = verifySealed(sealed);
      expect(since).toBe(verdictSame === false ? '1.1.0' : undefined);
      expect(changes.length > 0).toBe(verdictSame === false);
      for (const { criteria } of changes) expect(criteria).toContain('household/medical');
    }
    expect(hunanChanges().filter(({ version }) => version === '1.1.0').length).toBeGreaterThan(1);
  });
});
