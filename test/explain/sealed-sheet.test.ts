import { expect, it } from 'vitest';
import { sealedSheet } from '../../src/explain/sealed-sheet.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { household } from '../examples.js';
import { parseRecord } from '../support/fields.js';
import { evaluate, explain, seal } from '../support/unchecked.js';

it('is a sheet with the seal that sealing gives, within its code too', () => {
  const record = household();
  const verdict = evaluate(record);
  const parsed = parseRecord(record);
  const made = sealedSheet(
    explain(verdict, { lang: 'zh', record }),
    verdict,
    parsed,
    hunan2016To2020() as unknown as Rulebook,
  );
  expect(made.record).toBe(parsed);
  expect(made.seal).toBe(seal(verdict, record).sha256);
  expect(made.code?.text).toContain(made.seal?.toUpperCase());
});
