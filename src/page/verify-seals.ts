/** Sealed decisions that are opened, held against the cases that are there: what `tuopin verify` says of them. */
import { isValues, type Values } from '../base/values.js';
import { maskedVerification, type ToldSeal, toldSeal } from '../explain/told-seal.js';
import { sealPartText } from '../explain/verify-text.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Sealed } from '../seal/sealed.js';
import { type Verification, verifySealed } from '../seal/verify.js';
import { stateOf, type VerifyState } from '../seal/verify-state.js';
import { verifyWords } from '../words/command.js';
import { words } from '../words/index.js';
import type { CaseEntry } from './case-file.js';
import type { CaseJudge } from './judge-case.js';
import type { LaidFile } from './lay-cases.js';
import { casesInFile } from './read-cases.js';
import { refusedRecord } from './refused-record.js';
import { saidIssue } from './said-issue.js';

/** A seal as it is told of. */
export interface VerifiedSeal extends Pick<ToldSeal, 'head' | 'texts'> {
  readonly state: VerifyState;
  readonly basis?: string;
}

/** Whether a file begins as what is sealed does. */
export const beginsAsSeal = (bytes: Uint8Array) =>
  /^[\ufeff\s]*\[?\s*\{\s*"seal"\s*:/.test(new TextDecoder().decode(bytes.subarray(0, 100)));

/**
 * Each seal of a file. Where cases are of the same level and id it is held against those, else it stands for itself: of
 * several it has to be the same with each.
 */
export function verifiedSeals(file: LaidFile, cases: readonly CaseEntry[], judge: CaseJudge): VerifiedSeal[] {
  const { language, rulebook, mask } = judge;
  const say = verifyWords[language];
  // Only the built-in rules are not asked for by whoever opened the page: other rules than those are not at hand then.
  const by = rulebook === (hunan2016To2020() as unknown as Rulebook) ? {} : { rulebook };
  const entries = casesInFile(file.bytes, { ...file, rulebook, isSealed: true });
  const came = Array.from(entries, ({ record: sealed, place, issues }): VerifiedSeal => {
    const { level, id } = (sealed as Partial<Sealed> | null)?.verdict?.value ?? {};
    const held = cases.filter(({ record }) => isValues(record) && record.level === level && record.id === id);
    const all = (held.length === 0 ? [{}] : held.map(ownRecord)).map((own) => verifySealed(sealed, { ...by, ...own }));
    const found = maskedVerification((all.find(({ same }) => !same) ?? all[0]) as Verification, mask?.issue);
    const state = stateOf(found);
    const [first] = found.differences;
    if (issues.length > 0 || state === 'notASeal') {
      const part = first?.code === 'notASeal' ? sealPartText(first.at, language) : '';
      const head = say.notASeal(words[language].place(place.file, place.line, place.item), part);
      return { state: 'notASeal', head, texts: issues.map((issue) => saidIssue(issue, judge)) };
    }
    const named = { record: { level, id }, place, issues: [] };
    const { record: about } = mask?.entry(named) ?? named;
    const told = toldSeal(sealed as Sealed, found, String((about as typeof named.record).id), { language, rulebook });
    const alone = held.length === 0 && cases.length > 0 ? [say.onlyTheSeal] : [];
    return { state, ...told, texts: [...told.texts, ...alone] };
  });
  // A file of which no text can be made is told of like any that is no seal.
  return came.length > 0 ? came : [{ state: 'notASeal', head: say.notASeal(file.name, ''), texts: [] }];

  /** The record of a case; of one that is refused, so that it is refused here too. */
  function ownRecord({ record, issues }: CaseEntry): { readonly record: unknown } {
    return { record: issues.length === 0 ? record : refusedRecord(record as Values, new Map(), rulebook) };
  }
}
