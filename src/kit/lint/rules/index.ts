/** Every check, in the order of the pages: a new one is one file, its words in two languages and one line here. */
import type { LintRule } from '../lint-code.js';
import { alwaysFalse, alwaysTrue } from './always.js';
import { chineseWithoutHan } from './chinese-without-han.js';
import { choiceWithoutEffect } from './choice-without-effect.js';
import { criterionWithoutCase } from './criterion-without-case.js';
import { endWithoutEffect } from './end-without-effect.js';
import { englishWithHan } from './english-with-han.js';
import { impossiblePlace } from './impossible-place.js';
import { literalNumber } from './literal-number.js';
import { noChanges } from './no-changes.js';
import { noClauseMap } from './no-clause-map.js';
import { notReasoned } from './not-reasoned.js';
import { optionLikeAnother } from './option-like-another.js';
import { placeWithoutClause } from './place-without-clause.js';
import { readingNeverDiffers } from './reading-never-differs.js';
import { redundantCondition } from './redundant-condition.js';
import { repeatedCode } from './repeated-code.js';
import { sameLabel } from './same-label.js';
import { unreachableBound } from './unreachable-bound.js';
import { unusedCriterion } from './unused-criterion.js';
import { unusedFact } from './unused-fact.js';
import { unusedParameter } from './unused-parameter.js';
import { unusedReading } from './unused-reading.js';
import { unusedSource } from './unused-source.js';
import { valueGap } from './value-gap.js';
import { valueNeverInForce } from './value-never-in-force.js';
import { valueOverlap } from './value-overlap.js';
import { versionNotInChanges } from './version-not-in-changes.js';
import { wordsInOneLanguage } from './words-in-one-language.js';

export const lintRules: readonly LintRule[] = [
  unreachableBound,
  alwaysTrue,
  alwaysFalse,
  redundantCondition,
  notReasoned,
  repeatedCode,
  literalNumber,
  valueGap,
  valueOverlap,
  valueNeverInForce,
  endWithoutEffect,
  readingNeverDiffers,
  optionLikeAnother,
  choiceWithoutEffect,
  unusedCriterion,
  unusedParameter,
  unusedReading,
  unusedSource,
  unusedFact,
  criterionWithoutCase,
  impossiblePlace,
  placeWithoutClause,
  sameLabel,
  chineseWithoutHan,
  englishWithHan,
  wordsInOneLanguage,
  versionNotInChanges,
  noClauseMap,
  noChanges,
];
