/** Claims and what was seen, from lists of records. */

import { ASSESS_FILE, type AssessmentStandards, readAssessmentStandards } from '../rulebook/assessment-standards.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { shippedBeside } from '../rulebook/shipped-beside.js';
import { type ClaimOptions, ClaimReader, type Claims } from './claims.js';
import { type Observed, type ObservedOptions, ObservedReader } from './observed.js';

type WithRulebook<Options> = Omit<Options, 'rulebook'> & { readonly rulebook?: Rulebook | undefined };

/** What registers claim: households, villages, the county, in any order. @throws SeveralCountiesError */
export function readClaims(records: Iterable<unknown>, options: WithRulebook<ClaimOptions> = {}): Claims {
  const reader = new ClaimReader({ ...options, rulebook: options.rulebook ?? hunan2016To2020() });
  for (const record of records) reader.value(record);
  return reader.claims();
}

/** What was seen of households, judged by the exit of the rulebook. */
export function readObserved(records: Iterable<unknown>, options: WithRulebook<ObservedOptions>): Observed {
  const reader = new ObservedReader({ ...options, rulebook: options.rulebook ?? hunan2016To2020() });
  for (const record of records) reader.value(record);
  return reader.observed();
}

/** What the package comes with to hold an evaluation to. @throws InvalidRulebookError where the rulebook has not what it names */
export function nationalStandards(rulebook: Rulebook = hunan2016To2020()): AssessmentStandards {
  return readAssessmentStandards(shippedBeside['national-2016']?.[ASSESS_FILE], rulebook);
}
