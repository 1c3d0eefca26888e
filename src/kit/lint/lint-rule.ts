/** Makes the kinds of finding of their words: a rule says what it looks for and what it tells, the catalogues how that is said. */
import { inBoth } from '../../explain/case.js';
import type { Label } from '../../records/field.js';
import { type LintFindings, lintFindings } from '../../words/kit.js';
import type { Language } from '../../words/words.js';
import type { LintContext } from './context.js';
import type { Found, LintCode, LintRule } from './lint-code.js';

/** What the message of each code is told. */
type Told = { readonly [Code in keyof LintFindings]: Parameters<LintFindings[Code]['message']>[0] };
type Messages = { readonly [Code in keyof Told]: { readonly message: (of: Told[Code]) => string } };

/** A rule without its words: where it finds something, and what is told of it. */
interface Wordless<Code extends keyof Told> extends Pick<LintRule, 'severity' | 'ofOwn' | 'example'> {
  readonly check: (context: LintContext) => Iterable<Omit<Found, 'message'> & { readonly of: Told[Code] }>;
}

/** What is said of a kind of finding, in both languages. */
export function saidOf(
  words: (language: Language) => Readonly<Record<'title' | 'why' | 'mend', string>>,
): Pick<LintCode, 'title' | 'why' | 'mend'> {
  const part = (name: 'title' | 'why' | 'mend') => inBoth((language) => words(language)[name]);
  return { title: part('title'), why: part('why'), mend: part('mend') };
}

/** A kind of finding with its words. */
export function lintCode<Given extends Pick<LintCode, 'severity' | 'example'>>(
  code: keyof Told,
  given: Given,
): Given & LintCode {
  return { code, ...saidOf((language) => lintFindings[language][code]), ...given };
}

/** A finding in both languages. */
export function messageOf<Code extends keyof Told>(code: Code, of: Told[Code]): Label {
  return inBoth((language) => {
    const say: Messages = lintFindings[language];
    return say[code].message(of);
  });
}

/** A check with its words. */
export function lintRule<Code extends keyof Told>(code: Code, { check, ...given }: Wordless<Code>): LintRule {
  return {
    ...lintCode(code, given),
    *check(context) {
      for (const { of, ...found } of check(context)) yield { ...found, message: messageOf(code, of) };
    },
  };
}
