/**
 * What takes records, told nothing of their types: tests hand in what users must not. `package.test.ts` and
 * `rulebook/rulebook-types.test.ts` hold the types.
 */

import * as remedyOf from '../../src/advise/remedy.js';
import * as eligibilityOf from '../../src/evaluate/eligibility.js';
import * as evaluator from '../../src/evaluate/evaluate.js';
import * as readings from '../../src/evaluate/evaluate-readings.js';
import * as exit from '../../src/evaluate/with-procedure.js';
import * as explanation from '../../src/explain/explanation.js';
import * as lifecycle from '../../src/explain/lifecycle-steps.js';
import * as questionsOf from '../../src/explain/questions.js';
import * as inspection from '../../src/inspect/inspect.js';
import * as engine from '../../src/interop/json-rules-engine.js';
import type { RulebookTypes } from '../../src/rulebook/rulebook-types.js';
import * as sealing from '../../src/seal/seal.js';

export const evaluate = evaluator.evaluate<RulebookTypes>;
export const createEvaluator = evaluator.createEvaluator<RulebookTypes>;
export const evaluateExit = exit.evaluateExit<RulebookTypes>;
export const createExitEvaluator = exit.createExitEvaluator<RulebookTypes>;
export const evaluateReadings = readings.evaluateReadings<RulebookTypes>;
export const eligibility = eligibilityOf.eligibility<RulebookTypes>;
export const createEligibility = eligibilityOf.createEligibility<RulebookTypes>;
export const questions = questionsOf.questions<RulebookTypes>;
export const remedy = remedyOf.remedy<RulebookTypes>;
export const explain = explanation.explain<RulebookTypes>;
export const nextSteps = lifecycle.nextSteps<RulebookTypes>;
export const inspect = inspection.inspect<RulebookTypes>;
export const inspectAll = (records: Iterable<unknown>, options: inspection.InspectAllOptions<RulebookTypes> = {}) =>
  inspection.inspectAll<RulebookTypes>(records as Iterable<never>, options);
export const inspectAllLater = (records: AsyncIterable<unknown>) =>
  inspection.inspectAll<RulebookTypes>(records as AsyncIterable<never>);
export const seal = sealing.seal<RulebookTypes>;
export const createEngine = engine.createEngine<RulebookTypes>;
export const evaluateWithEngine = engine.evaluateWithEngine<RulebookTypes>;
export const createEngineEvaluator = engine.createEngineEvaluator<RulebookTypes>;
export const eligibilityWithEngine = engine.eligibilityWithEngine<RulebookTypes>;
export const createEngineEligibility = engine.createEngineEligibility<RulebookTypes>;
