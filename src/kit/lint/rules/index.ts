/** Every check, in the order of the pages: a new one is an entry among its like, its words in two languages and one line here. */
import type { LintRule } from '../lint-code.js';
import { impossiblePlace, placeWithoutClause } from './citations.js';
import {
  alwaysFalse,
  alwaysTrue,
  literalNumber,
  notReasoned,
  redundantCondition,
  repeatedCode,
  unreachableBound,
} from './conditions.js';
import { noChanges, noClauseMap, versionNotInChanges } from './files.js';
import { chineseWithoutHan, englishWithHan, sameLabel, wordsInOneLanguage } from './labels.js';
import { choiceWithoutEffect, optionLikeAnother, readingNeverDiffers } from './readings.js';
import {
  criterionWithoutCase,
  droppedCriterion,
  unusedCriterion,
  unusedFact,
  unusedField,
  unusedParameter,
  unusedReading,
  unusedSource,
} from './unused.js';
import { endWithoutEffect, valueGap, valueNeverInForce, valueOverlap } from './values.js';

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
  unusedField,
  droppedCriterion,
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
