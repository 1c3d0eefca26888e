/** Judges households for a roll-up: what comes of each, which criteria keep it from the exit, what another line would change. */
import { allOf, type Outcome } from '../base/outcome.js';
import { Judge } from '../evaluate/evaluate.js';
import { type PreparedCriterion, prepare } from '../evaluate/prepare.js';
import type { ParsedRecord } from '../records/parse.js';
import { usesOf } from '../rulebook/readings-used.js';
import { defaultRuleOf } from '../rulebook/rules.js';
import { requiredOf, type SettledRollUp } from './about.js';
import { LINE } from './line-rise.js';
import { packedWhy } from './why.js';

/** What came of a household, and why (`why.ts`). */
interface JudgedSo {
  readonly fate: Outcome;
  readonly why: string;
}

const MET: JudgedSo = Object.freeze({ fate: 'met', why: '' });

export class HouseholdJudge {
  readonly #judge: Judge;
  /** The required criteria that the line decides, by the other one, each with its position. */
  readonly #risen: readonly (readonly [at: number, PreparedCriterion])[] | undefined;

  constructor({ about: { readings, asOf }, rulebook, line }: SettledRollUp) {
    this.#judge = new Judge({ rulebook, readings });
    const rule = defaultRuleOf(rulebook, 'household');
    if (line === undefined || rule === undefined) return;
    const { chosen, set } = new Judge({ rulebook, readings, parameters: { [LINE]: line.to } });
    this.#risen = requiredOf(prepare(rulebook, rule, chosen, asOf, set).criteria).flatMap((one, at) =>
      usesOf(rulebook.facts)(one.criterion).parameters.has(LINE) ? [[at, one] as const] : [],
    );
  }

  /** @throws InvalidRecordError */
  judged(given: ParsedRecord): JudgedSo {
    const { record, prepared, certain } = this.#judge.ready(given);
    const outcomeOf = (one: PreparedCriterion) => (certain ? one.certain(record) : one.outcome(record));
    const fate = certain ? prepared.certain(record) : prepared.outcome(record);
    const risen = this.#risen;
    // Of most nothing more is to be asked: by the other line only what the line decides can come out otherwise.
    if (fate === 'met' && (risen === undefined || risen.every(([, one]) => outcomeOf(one) === 'met'))) return MET;
    const criteria = requiredOf(prepared.criteria).map(outcomeOf);
    if (risen === undefined) return { fate, why: packedWhy(criteria, fate, undefined) };
    const after = [...criteria];
    for (const [at, one] of risen) after[at] = outcomeOf(one);
    return { fate, why: packedWhy(criteria, fate, allOf(after)) };
  }
}
