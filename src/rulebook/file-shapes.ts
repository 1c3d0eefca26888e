/** The shapes of all that the loader reads, by what it is. Where they are not loaded a rulebook is taken as it is. */
import { z } from '../records/zod.js';
import { inspectFile } from './inspect-file.js';
import { conditionShapes, extending, factsFile, fieldsFile, manifestFile, parametersFile, ruleFile } from './schema.js';
import { wordsFile } from './words-file.js';

/** By name the shape of each file, of what a manifest builds on, of each condition and of what a comparison refers to. */
export const fileShapes = {
  manifest: manifestFile,
  extending,
  parameters: parametersFile,
  fields: fieldsFile,
  facts: factsFile,
  rules: ruleFile,
  words: wordsFile,
  inspections: inspectFile,
  ...conditionShapes(z.unknown(), z.unknown()),
  side: z.strictObject({ fact: z.string() }),
} as const;

/** Shapes by the name that readers ask for them by. */
export type FileShapes = typeof fileShapes;
