import { expect, it } from 'vitest';
import { onSheetText, sheetCodeTexts } from '../../src/explain/sheet-code-text.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { codeOf, readCode, type SealCode } from '../../src/seal/code.js';
import { verifyCode } from '../../src/seal/verify-code.js';
import { languages } from '../../src/words/words.js';
import { household, type Plain, replaced } from '../examples.js';
import { parseRecord } from '../support/fields.js';
import { evaluate, seal } from '../support/unchecked.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;
const textOf = (record: Plain) => codeOf(seal(evaluate(record), record), parseRecord(record), rulebook);
const verified = (text: string, record: unknown) => verifyCode(readCode(text) as SealCode, record, { rulebook });

it('is said in words, each difference by itself', () => {
  const record = household();
  const text = textOf(record);
  for (const language of languages) {
    const settings = { language, rulebook };
    for (const now of [
      replaced(record, 'income.wages', '1'),
      replaced(record, 'asOf', '2019-12-31'),
      replaced(record, 'income.wages', 'much'),
    ]) {
      const found = verified(text, now);
      const told = sheetCodeTexts(found, settings);
      expect(told.length).toBe(found.differences.length);
      for (const line of told) expect(line).not.toMatch(/undefined|\[object|recordDiffers|recordRefused/);
    }
    expect(onSheetText(readCode(text) as SealCode, language)).toContain('2018');
  }
});
