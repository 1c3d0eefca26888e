/** Where a household stands in its life in the register, what may and what must come next, and what cannot be true. */
import type { Outcome } from '../base/outcome.js';
import { allOf } from '../base/outcome.js';
import { type EvaluateOptions, evaluate, judgeBy, type Ready } from '../evaluate/evaluate.js';
import type { ParsedHousehold } from '../evaluate/find-contradictions.js';
import { openInputs, openInputsOf } from '../evaluate/open-inputs.js';
import { compareLeaves, toCriterion } from '../evaluate/trace.js';
import type { CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { valueAt } from '../records/at-path.js';
import type { Label } from '../records/field.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { type ParsedRecord, parseBy, parseOptions } from '../records/parse.js';
import { hasExited } from '../records/register.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { hunanLifecycle } from '../rulebook/builtin-lifecycle.js';
import type { Lifecycle, Transition } from '../rulebook/lifecycle.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { HouseholdOf, HunanTypes, OwnTypes, RulebookTypes } from '../rulebook/rulebook-types.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { type Case, inBoth, inputLabel } from './case.js';
import { criterionSentence } from './criterion-sentence.js';
import { findingLines, type HistoryFinding, type HowJudged, historyFindings } from './history-findings.js';

/**
 * How a step stands: it `must` or `may` come next; it has to be done again (`redo`); what shows that it was taken is
 * `open`; or the rule that comes before it is not fulfilled (`blocked`), or not known to be (`unknown`).
 */
export type Standing = 'must' | 'may' | 'redo' | 'open' | 'blocked' | 'unknown';

/** A step that comes next. */
export interface NextStep {
  /** The id of the transition in the lifecycle. */
  readonly transition: string;
  readonly standing: Standing;
  readonly labels: Label;
  /** Who takes it. */
  readonly actor: Label;
  /** What is still to be found out about it, as paths. */
  readonly missing: readonly string[];
  readonly sentence: Label;
}

/** Where a household stands in the register, the steps that may or must come next, and findings in its history. */
export interface NextSteps {
  /** The state in the lifecycle; undefined for a household that is not in the register, or not known to be. */
  readonly state?: { readonly id: string; readonly labels: Label };
  readonly next: readonly NextStep[];
  readonly findings: readonly HistoryFinding[];
}

/** Options of telling the next steps. */
export interface NextStepsOptions<Types extends RulebookTypes = OwnTypes>
  extends Pick<EvaluateOptions<Types>, 'asOf' | 'readings' | 'rulebook'> {
  /** By default the one of Hunan's rulebook. */
  readonly lifecycle?: Lifecycle | undefined;
}

const nextStepsOptions: OptionTable<NextStepsOptions<RulebookTypes>> = {
  ...parseOptions,
  readings: 'group',
  rulebook: 'rulebook',
  lifecycle: 'group',
};

/** The rule of the procedure of its exit. */
const PROCEDURE = 'household/procedure';

const DONE = /^procedure\.\w+\.done$/;

/** Whether a record says anything of a household's life in the register. */
export function hasHistory(record: ParsedRecord): boolean {
  return record.level === 'household' && Boolean(valueAt(record, 'procedure') ?? record.register);
}

/**
 * What may and must come next for a household. It decides nothing: what is out of order or contradictory is named, and
 * no record is refused for it.
 * @throws InvalidRecordError as `evaluate` does, RangeError for a record that is not a household's
 */
export function nextSteps<Types extends RulebookTypes = HunanTypes>(
  value: HouseholdOf<Types>,
  options: NextStepsOptions<Types> = {},
): NextSteps {
  const {
    asOf,
    readings,
    rulebook = hunan2016To2020(),
    lifecycle = hunanLifecycle(),
  } = knownOptions(options, nextStepsOptions);
  const record = parseBy(rulebook.fields, value, { asOf });
  if (record.level !== 'household') throw new RangeError('Only a household has a life in the poverty register.');
  return stepsOfHousehold(record, { readings, rulebook }, undefined, lifecycle);
}

/** The same of a household that has been checked. @param known a verdict on it that was reached so */
export function stepsOfHousehold(
  record: ParsedHousehold,
  how: HowJudged,
  known?: Verdict,
  lifecycle: Lifecycle = hunanLifecycle(),
): NextSteps {
  return new Telling(record, how, lifecycle, known).all();
}

/** Whether the record says that a step was taken. */
function isTaken(evidence: readonly CriterionVerdict[]): boolean {
  return evidence.some(({ checks }) => checks.some(({ fact, actual }) => DONE.test(fact) && actual === true));
}

/** Where the record tells of the steps shown: `procedure.review.`. */
function groupsOf(evidence: readonly CriterionVerdict[]): string[] {
  return evidence.flatMap(({ checks }) =>
    checks.flatMap(({ fact }) => (DONE.test(fact) ? [fact.replace(/done$/, '')] : [])),
  );
}

/** What its evidence waits for, as paths. */
function openOf({ fields }: Rulebook, evidence: readonly CriterionVerdict[]): string[] {
  return evidence.flatMap((one) => openInputs(fields, 'household', one));
}

class Telling {
  readonly #record: ParsedHousehold;
  readonly #how: HowJudged;
  readonly #lifecycle: Lifecycle;
  readonly #verdicts = new Map<string, Verdict>();
  readonly #procedure: Ready;

  constructor(record: ParsedHousehold, how: HowJudged, lifecycle: Lifecycle, known: Verdict | undefined) {
    this.#record = record;
    this.#how = how;
    this.#lifecycle = lifecycle;
    if (known !== undefined) this.#verdicts.set(known.rule, known);
    this.#procedure = judgeBy({ ...how, rule: PROCEDURE }).ready(record);
  }

  all(): NextSteps {
    const { state, next } = this.#whereItStands();
    const found = this.#lifecycle.states.find(({ id }) => id === state);
    return {
      ...(found === undefined ? {} : { state: found }),
      next,
      findings: historyFindings(this.#record, this.#how),
    };
  }

  #verdict(rule: string): Verdict {
    const known = this.#verdicts.get(rule) ?? evaluate<RulebookTypes>(this.#record, { ...this.#how, rule });
    this.#verdicts.set(rule, known);
    return known;
  }

  /** From the state that the register says, along the steps that are shown to have been taken. */
  #whereItStands(): { readonly state?: string; readonly next: readonly NextStep[] } {
    const { states, transitions } = this.#lifecycle;
    const status = this.#record.register?.status ?? undefined;
    const [first] = states;
    // Who is outside comes in by the step that leads to the first state.
    if (status === 'notRegistered') {
      return {
        next: this.#after(
          transitions.find(({ to }) => to === first?.id),
          undefined,
          true,
        ),
      };
    }
    if (status === undefined && valueAt(this.#record, 'procedure') === undefined) return { next: [] };
    let state = hasExited(status) ? 'exited' : first?.id;
    let when: string | undefined;
    let begun = state !== first?.id;
    const passed = new Set<string | undefined>();
    const behind = state === first?.id ? [] : this.#notInOrder(state);
    for (;;) {
      // Round a circle that is shown throughout there is no last step: it stands where it began.
      const step = passed.has(state) ? undefined : transitions.find(({ from }) => from === state);
      passed.add(state);
      when = step?.when ?? when;
      const shown = step === undefined ? [] : this.#evidenceOf(step);
      if (step === undefined || shown.length === 0 || allOf(shown.map(({ outcome }) => outcome)) !== 'met') {
        const next = [...behind, ...this.#after(step, when, begun)];
        // Who has fallen back is on the register again, and is told so as long as no step has been taken.
        if (state === first?.id && status === 'returned') return { state: status, next };
        return { ...(state === undefined ? {} : { state }), next };
      }
      state = step.to;
      begun = true;
    }
  }

  /** The steps that lead to a state which the register says, where what shows them fails, or is open though they were taken. */
  #notInOrder(state: string | undefined): NextStep[] {
    const { states, transitions } = this.#lifecycle;
    const steps: Transition[] = [];
    for (let at = states[0]?.id; at !== state; ) {
      const step = transitions.find(({ from }) => from === at);
      if (step === undefined || steps.includes(step)) return [];
      steps.push(step);
      at = step.to;
    }
    // The day of a step that has to be done again is not there to be found out, and nothing is asked twice.
    const told: string[] = [];
    return steps.flatMap((step) => {
      const evidence = this.#evidenceOf(step);
      const outcome = allOf(evidence.map((one) => one.outcome));
      if (outcome === 'notMet') {
        told.push(...groupsOf(evidence));
        return [this.#step(step, 'redo', [], undefined, evidence)];
      }
      if (outcome === 'met' || !isTaken(evidence)) return [];
      const missing = openOf(this.#how.rulebook, evidence).filter(
        (path) => !told.some((start) => path.startsWith(start)),
      );
      told.push(...missing);
      return missing.length === 0 ? [] : [this.#step(step, 'open', missing, undefined, evidence)];
    });
  }

  /** What has to be shown of a step. */
  #evidenceOf({ evidence }: Transition): CriterionVerdict[] {
    const { record, prepared } = this.#procedure;
    return prepared.criteria
      .filter(({ criterion, required }) => required && evidence.includes(criterion.id))
      .map((criterion) => toCriterion(criterion, record, compareLeaves(criterion, record)));
  }

  /** How a step stands that has not been shown to be taken. */
  #after(step: Transition | undefined, inherited: string | undefined, begun: boolean): NextStep[] {
    if (step === undefined) return [];
    const when = step.when ?? inherited;
    const evidence = this.#evidenceOf(step);
    const outcome = allOf(evidence.map((one) => one.outcome));
    const taken = isTaken(evidence);
    const missing = openOf(this.#how.rulebook, evidence);
    if (taken && outcome === 'notMet') return [this.#step(step, 'redo', [], when, evidence)];
    if (taken) return [this.#step(step, 'open', missing, when, evidence)];
    const before: Outcome = when === undefined ? 'met' : this.#verdict(when).outcome;
    // Whether somebody falls back is asked again and again; that he has not is nothing to report.
    if (before === 'notMet' && step.evidence.length === 0) return [];
    if (before === 'notMet') return [this.#step(step, 'blocked', [], when, evidence)];
    if (before === 'undetermined') {
      return [
        this.#step(
          step,
          'unknown',
          when === undefined ? [] : openInputsOf(this.#how.rulebook.fields, 'household', this.#verdict(when)),
          when,
          evidence,
        ),
      ];
    }
    return [this.#step(step, begun ? 'must' : 'may', missing, when, evidence)];
  }

  #step(
    { id, labels, actor }: Transition,
    standing: Standing,
    missing: readonly string[],
    when: string | undefined,
    evidence: readonly CriterionVerdict[],
  ): NextStep {
    const sentence = inBoth((language) => {
      const { lifecycle } = words[language].sentences;
      const name = labels[language];
      const rule = this.#how.rulebook.verdicts.get(when ?? '')?.labels[language] ?? '';
      switch (standing) {
        case 'must':
          return lifecycle.must(name, actor[language]);
        case 'may':
          return lifecycle.may(name, actor[language]);
        case 'blocked':
          return lifecycle.notYet(rule);
        case 'unknown':
          return lifecycle.toTell(rule);
        case 'redo':
          return lifecycle.redo(name, this.#reasons(evidence, language));
        case 'open':
          return lifecycle.open(name, this.#labels(missing, language));
      }
    });
    return { transition: id, standing, labels, actor, missing, sentence };
  }

  #case(verdict: Verdict, language: Language): Case {
    const { rulebook } = this.#how;
    return { verdict, record: this.#record, rulebook, language, options: this.#how };
  }

  #reasons(evidence: readonly CriterionVerdict[], language: Language): string {
    const procedure = this.#verdict(PROCEDURE);
    return evidence
      .filter(({ outcome }) => outcome === 'notMet')
      .map((one) => criterionSentence(this.#case(procedure, language), one))
      .join(words[language].betweenSentences);
  }

  #labels(paths: readonly string[], language: Language): string {
    const of = this.#case(this.#verdict(PROCEDURE), language);
    return paths.map((path) => inputLabel(of, path)).join(words[language].listSeparator);
  }
}

/** What comes next as lines for people. */
export function nextStepsLines({ state, next, findings }: NextSteps, language: Language): string[] {
  const { lifecycle } = words[language].sentences;
  return [
    ...(state === undefined ? [] : [lifecycle.state(state.labels[language])]),
    ...(next.length === 0 ? [lifecycle.nothing] : next.map(({ sentence }) => sentence[language])),
    ...findingLines(findings, language),
  ];
}
