/** What differs between a sealed decision and today, in words. */

import { printable } from '../base/printable.js';
import { pathLabel } from '../explain/table.js';
import { isLevel, type Level } from '../records/catalog.js';
import { describeIssue } from '../records/describe-issue.js';
import type { RulebookChange } from '../rulebook/changes.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Difference, RulebookName } from '../seal/difference.js';
import type { Verification } from '../seal/verify.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { verifyWords } from './verify-words.js';

/** What the words are taken from. */
export interface VerifyTextSettings {
  readonly language: Language;
  /** The rulebook verified by, for the labels of criteria and readings. */
  readonly rulebook: Rulebook;
  readonly changes: readonly RulebookChange[];
}

/** A line for each difference, and since when where that is known. */
export function differenceLines(
  { differences, since }: Verification,
  level: string,
  settings: VerifyTextSettings,
): string[] {
  const lines = differences.map((one) => differenceText(one, isLevel(level) ? level : undefined, settings));
  if (since !== undefined) {
    const change = settings.changes.find(({ version }) => version === since);
    lines.push(verifyWords[settings.language].since(since, change?.labels[settings.language] ?? ''));
  }
  return lines.map((line) => `  - ${printable(line)}`);
}

function differenceText(one: Difference, level: Level | undefined, settings: VerifyTextSettings): string {
  const { language, rulebook } = settings;
  const say = verifyWords[language];
  const { outcome: outcomes } = words[language];
  switch (one.code) {
    case 'notASeal':
      return one.at;
    case 'altered':
      return say.altered[one.part];
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
      return say.recordRefused(one.issues.map((issue) => describeIssue(issue, language)));
    case 'readings': {
      const reading = rulebook.readings.find(({ id }) => id === one.id);
      const option = (id: string | null) =>
        id === null ? say.none : (reading?.options.find((each) => each.id === id)?.labels[language] ?? id);
      return say.turned(say.reading(reading?.labels[language] ?? one.id), option(one.sealed), option(one.now));
    }
    case 'outcome':
      return say.turned(say.outcome, outcomes[one.sealed], outcomes[one.now]);
    case 'criterion': {
      const criterion = level && rulebook.verdicts.get(level)?.criteria.find(({ id }) => id === one.id);
      const outcome = (of: typeof one.sealed) => (of === null ? say.none : outcomes[of]);
      return say.turned(criterion?.labels[language] ?? one.id, outcome(one.sealed), outcome(one.now));
    }
    case 'verdict':
      return say.elsewhere(one.at);
  }
}

function named({ id, version }: RulebookName): string {
  return `${id} ${version}`;
}

function fieldText(path: string, level: Level | undefined, { language, rulebook }: VerifyTextSettings): string {
  const label = level === undefined ? path : pathLabel(level, path, language, rulebook);
  return label === path ? path : words[language].labelled(label, path);
}
