/** What is said of a sealed decision that was held against what there is. */
import type { IssueData } from '../base/issue.js';
import type { Sealed } from '../seal/sealed.js';
import type { Verification } from '../seal/verify.js';
import { isMerelyStated, stateOf, type VerifyState } from '../seal/verify-state.js';
import { verifyWords } from '../words/command.js';
import { words } from '../words/index.js';
import { basisText, differenceTexts, stateText, type VerifyTextSettings } from './verify-text.js';

/** It in words. */
export interface ToldSeal {
  /** What it decided, and whether that holds, with a mark before it. */
  readonly head: string;
  /** The rule and the readings that it was decided by. */
  readonly basis: string;
  readonly texts: readonly string[];
}

/** What came of a seal, but for what is none. */
export type SealState = Exclude<VerifyState, 'notASeal'>;

const MARKS: Readonly<Record<SealState, string>> = { same: '✓', otherRules: '≈', differs: '✗', unchecked: '?' };

/** @param id who it is about, as that may be shown */
export function toldSeal(sealed: Sealed, found: Verification, id: string, settings: VerifyTextSettings): ToldSeal {
  const { language } = settings;
  const vocabulary = words[language];
  const state = stateOf(found) as SealState;
  const { level, outcome } = sealed.verdict.value;
  const name = (vocabulary.level as Readonly<Record<string, string>>)[level] ?? level;
  const outcomeText = vocabulary.outcome[outcome];
  const stated = isMerelyStated(found) ? verifyWords[language].asTheFileSays(outcomeText) : outcomeText;
  const verdict = vocabulary.verdict(name, id, sealed.asOf, stated);
  // By other rules: which they are has just been said.
  const differences =
    state === 'otherRules' ? found.differences.filter(({ code }) => code !== 'rulebookDiffers') : found.differences;
  return {
    head: `${MARKS[state]} ${verdict}${vocabulary.wideSpace}${stateText(state, found, language)}`,
    basis: basisText(sealed, settings),
    texts: differenceTexts({ ...found, differences }, level, settings),
  };
}

/** What was found, without what of the record could name somebody: of keys that no record has a pseudonym. */
export function maskedVerification(
  found: Verification,
  issueOf: ((issue: IssueData) => IssueData) | undefined,
): Verification {
  if (issueOf === undefined) return found;
  const hidden = (path: string) => issueOf({ code: 'unknownKey', path }).path;
  const differences = found.differences.map((one) => {
    if (one.code === 'recordDiffers') return { ...one, paths: one.paths.map(hidden) };
    if (one.code !== 'recordRefused') return one;
    return { ...one, issues: one.issues.map((issue) => ({ ...issue, path: hidden(issue.path) })) };
  });
  return { ...found, differences };
}
