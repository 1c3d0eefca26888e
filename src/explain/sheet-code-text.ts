/** What holding the code of a sheet against a record comes to, in words. */

import { issueText } from '../records/describe-issue.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { SealCode } from '../seal/code.js';
import type { Difference } from '../seal/difference.js';
import type { CodeVerification } from '../seal/verify-code.js';
import { verifyWords } from '../words/command.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { MARKS } from './text.js';

/** What the words are taken from. */
export interface SheetCodeTextSettings {
  readonly language: Language;
  readonly rulebook: Rulebook;
}

/** What came of it in a line, with its mark before it. */
export const sheetCodeMarks = { same: MARKS.met, differs: MARKS.notMet, unchecked: MARKS.undetermined } as const;

/** What the code itself says: for comparing with what is printed. */
export function onSheetText({ outcome, asOf }: SealCode, language: Language): string {
  const { outcome: outcomes, day } = words[language];
  return verifyWords[language].code.onSheet(outcomes[outcome], day(asOf));
}

/** Each difference, and what keeps it from being proved. */
export function sheetCodeTexts(
  { differences, isWrittenOtherwise = false }: CodeVerification,
  { language, rulebook }: SheetCodeTextSettings,
): string[] {
  const say = verifyWords[language];
  const text = (one: Difference): string => {
    switch (one.code) {
      case 'packageDiffers':
        return say.code.printedBy(one.sealed, one.now);
      case 'rulebookDiffers':
        return say.code.otherRules(`${one.sealed.id} ${one.sealed.version}`);
      case 'recordDiffers':
        return one.paths.length === 0 ? say.code.record : say.code.asOf;
      case 'rulebookMissing':
        return say.rulebookMissing(`${one.sealed.id} ${one.sealed.version}`);
      case 'altered':
        return say.code.altered;
      case 'recordRefused':
        return say.recordRefused(one.issues.map((issue) => issueText(issue, language, rulebook.fields)));
      case 'outcome': {
        const { outcome } = words[language];
        return say.turned(say.outcome, outcome[one.sealed], outcome[one.now]);
      }
      default:
        return one.code;
    }
  };
  return [...differences.map(text), ...(isWrittenOtherwise ? [say.code.writtenOtherwise] : [])];
}
