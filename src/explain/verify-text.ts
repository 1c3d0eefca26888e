/** What differs between a sealed decision and today, in words. */

import { isLevel, type Level } from '../records/catalog.js';
import { issueText } from '../records/describe-issue.js';
import { choiceWords } from '../rulebook/choice-words.js';
import { compareVersions } from '../rulebook/compare-versions.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { criteriaOf, rulesOf } from '../rulebook/rules.js';
import type { Difference, RulebookName } from '../seal/difference.js';
import type { Sealed } from '../seal/sealed.js';
import type { Verification } from '../seal/verify.js';
import type { VerifyState } from '../seal/verify-state.js';
import { verifyWords } from '../words/command.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { checkValueText } from './check-value.js';
import { pathLabel } from './table.js';

/** What the words are taken from. */
export interface VerifyTextSettings {
  readonly language: Language;
  /** The rulebook verified by, for the labels of criteria and readings. */
  readonly rulebook: Rulebook;
}

/** What stands after the case's name: the state in words, by other rules also which. */
export function stateText(
  state: Exclude<VerifyState, 'notASeal'>,
  { differences }: Verification,
  language: Language,
): string {
  const say = verifyWords[language];
  if (state !== 'otherRules') return say[state];
  const rules = differences.find((one) => one.code === 'rulebookDiffers');
  if (rules === undefined) throw new Error('Other rules, but none are named.');
  const { sealed, now } = rules;
  if (sealed.id !== now.id) return say.otherRules.other(named(sealed), named(now));
  const order = compareVersions(now.version, sealed.version);
  return say.otherRules[order === 0 ? 'edited' : order > 0 ? 'newer' : 'other'](sealed.version, now.version);
}

/** What a decision rests on: its rule, and every reading that is not the default; of rules not at hand, all readings. */
export function basisText(sealed: Sealed, { language, rulebook }: VerifyTextSettings): string {
  const { labelled, rules } = words[language];
  const { rule } = sealed.verdict.value;
  const known = rulebook.id === sealed.rulebook.id ? rulebook : undefined;
  const label = known && rulesOf(known).find(({ id }) => id === rule)?.labels[language];
  const chosen = Object.entries(sealed.readings).flatMap(([id, option]) => {
    const reading = known?.readings.find((one) => one.id === id);
    if (reading === undefined) return [`${id}=${option}`];
    if (reading.options[0]?.id === option) return [];
    return [labelled(rules.choice(...choiceWords([reading], id, option, language)), `${id}=${option}`)];
  });
  return verifyWords[language].basis(label === undefined ? rule : labelled(label, rule), chosen);
}

/** What the first fault of something that is no seal lies in, in words; empty where it is the whole. */
export function sealPartText(at: string, language: Language): string {
  const [, part = ''] = at.split('/');
  const parts: Readonly<Record<string, string>> = verifyWords[language].sealPart;
  return Object.hasOwn(parts, part) ? (parts[part] ?? '') : '';
}

/** Each difference that the state does not say, and each change of the rules that is known behind them. */
export function differenceTexts(
  { differences, changes = [] }: Pick<Verification, 'differences' | 'changes'>,
  level: string,
  settings: VerifyTextSettings,
): string[] {
  const altered = differences.some(({ code }) => code === 'altered');
  const lines = differences.map((one) => differenceText(one, isLevel(level) ? level : undefined, altered, settings));
  const { language } = settings;
  return [...lines, ...changes.map(({ version, labels }) => verifyWords[language].since(version, labels[language]))];
}

function differenceText(
  one: Difference,
  level: Level | undefined,
  altered: boolean,
  settings: VerifyTextSettings,
): string {
  const { language, rulebook } = settings;
  const say = verifyWords[language];
  const { outcome: outcomes } = words[language];
  // Of a file that was changed nobody knows what was sealed.
  const turned = altered ? say.turnedInFile : say.turned;
  const criterionText = (id: string) => criteriaOf(rulebook).find((each) => each.id === id)?.labels[language] ?? id;
  switch (one.code) {
    case 'notASeal':
      return sealPartText(one.at, language);
    case 'altered':
      return say.altered[one.part];
    case 'notAsSealed':
      return say.notAsSealed[one.part];
    case 'packageDiffers':
      return say.packageDiffers(one.sealed, one.now);
    case 'rulebookMissing':
      return say.rulebookMissing(named(one.sealed));
    case 'rulebookDiffers': {
      const [sealed, now] = [named(one.sealed), named(one.now)];
      return sealed === now ? say.rulebookEdited(sealed) : say.rulebookDiffers(sealed, now);
    }
    case 'recordMissing':
      return say.recordMissing;
    case 'recordDiffers':
      return say.recordDiffers(one.paths.map((path) => fieldText(path, level, settings)));
    case 'recordRefused':
      return say.recordRefused(one.issues.map((issue) => issueText(issue, language, rulebook.fields)));
    case 'readings': {
      const choice = (option: string) => choiceWords(rulebook.readings, one.id, option, language);
      const text = (option: string | null) => (option === null ? say.none : choice(option)[1]);
      return turned(say.reading(choice('')[0]), text(one.sealed), text(one.now));
    }
    case 'outcome':
      return turned(say.outcome, outcomes[one.sealed], outcomes[one.now]);
    case 'criterion': {
      const outcome = (of: typeof one.sealed) => (of === null ? say.none : outcomes[of]);
      return turned(criterionText(one.id), outcome(one.sealed), outcome(one.now));
    }
    case 'verdict': {
      const { criterion, fact, sealed, now, at } = one;
      if (criterion !== undefined && fact !== undefined && level !== undefined) {
        const label = rulebook.facts[level].get(fact)?.labels[language] ?? fact;
        const text = (value: typeof now = null) => checkValueText(rulebook, level, fact, value, say.notGiven, language);
        const subject = say.ofCheck(criterionText(criterion), checkPart(at), label);
        return turned(subject, text(sealed), text(now));
      }
      // The nearest part that has a word of its own.
      const parts: Readonly<Record<string, string>> = say.verdictPart;
      const part = at.split('/').findLast((key) => Object.hasOwn(parts, key)) ?? '';
      return say.elsewhere(
        parts[part] ?? say.otherPart,
        criterion === undefined ? undefined : criterionText(criterion),
      );
    }
  }
}

function checkPart(at: string): 'actual' | 'expected' | 'margin' {
  const [, , , , , key] = at.split('/');
  return key === 'actual' || key === 'margin' ? key : 'expected';
}

function named({ id, version }: RulebookName): string {
  return `${id} ${version}`;
}

function fieldText(path: string, level: Level | undefined, { language, rulebook }: VerifyTextSettings): string {
  const label = level === undefined ? path : pathLabel(level, path, language, rulebook);
  return label === path ? path : words[language].labelled(label, path);
}
