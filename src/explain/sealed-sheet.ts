/** A sheet with its seal, and the code by which it can be checked. */
import type { Verdict } from '../evaluate/verdict.js';
import type { ParsedRecord } from '../records/parse.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { seal } from '../seal/seal.js';
import type { Explanation } from './explanation.js';
import type { Sheet } from './sheet.js';
import { sheetCode } from './sheet-code.js';

/** @param record as it was judged */
export function sealedSheet(
  explanation: Explanation,
  verdict: Verdict,
  record: ParsedRecord,
  rulebook: Rulebook,
): Sheet {
  const sealed = seal<RulebookTypes>(verdict, record, { rulebook });
  return { explanation, record, seal: sealed.sha256, code: sheetCode(sealed, record, rulebook) };
}
