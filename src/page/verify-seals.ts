/** Sealed decisions that are opened, held against the cases that are there: what `tuopin verify` says of them. */
import { isValues } from '../base/values.js';
import { maskedVerification, type ToldSeal, toldSeal } from '../explain/told-seal.js';
import { sealPartText } from '../explain/verify-text.js';
import type { Sealed } from '../seal/sealed.js';
import { verifySealed } from '../seal/verify.js';
import { stateOf, type VerifyState } from '../seal/verify-state.js';
import { verifyWords } from '../words/command.js';
import { words } from '../words/index.js';
import type { CaseEntry } from './case-file.js';
import type { CaseJudge } from './judge-case.js';
import type { LaidFile } from './lay-cases.js';
import { casesInFile } from './read-cases.js';

/** A seal as it is told of. */
export interface VerifiedSeal extends Pick<ToldSeal, 'head' | 'texts'> {
  readonly state: VerifyState;
  readonly basis?: string;
}

/** Whether a file begins as what is sealed does. */
export const beginsAsSeal = (bytes: Uint8Array) =>
  /^[\ufeff\s]*\[?\s*\{\s*"seal"\s*:/.test(new TextDecoder().decode(bytes.subarray(0, 100)));

/** Each seal of a file. Where a case is of the same level and id it is held against that, else it stands for itself. */
export function verifiedSeals(file: LaidFile, cases: readonly CaseEntry[], judge: CaseJudge): VerifiedSeal[] {
  const { language, rulebook, mask } = judge;
  const say = verifyWords[language];
  return Array.from(casesInFile(file.bytes, { ...file, rulebook }), ({ record: sealed, place }) => {
    const { level, id } = (sealed as Partial<Sealed> | null)?.verdict?.value ?? {};
    const held = cases.find(({ record }) => isValues(record) && record.level === level && record.id === id);
    const ofOwn = held === undefined ? {} : { record: held.record };
    const found = maskedVerification(verifySealed(sealed, { rulebook, ...ofOwn }), mask?.issue);
    const state = stateOf(found);
    const [first] = found.differences;
    if (state === 'notASeal') {
      const part = first?.code === 'notASeal' ? sealPartText(first.at, language) : '';
      return { state, head: say.notASeal(words[language].place(place.file, place.line, place.item), part), texts: [] };
    }
    const named = { record: { level, id }, place, issues: [] };
    const { record: about } = mask?.entry(named) ?? named;
    const told = toldSeal(sealed as Sealed, found, String((about as typeof named.record).id), { language, rulebook });
    const alone = held === undefined && cases.length > 0 ? [say.onlyTheSeal] : [];
    return { state, ...told, texts: [...told.texts, ...alone] };
  });
}
