/**
 * A rule's criteria made ready for a day and a choice of readings: facts bound, bounds computed, conditions turned
 * into closures. Done once, run on many records.
 */
import type { Day } from '../base/date.js';
import { not, type Outcome } from '../base/outcome.js';
import { Kept, remembered } from '../base/remembered.js';
import type { Fact, Facts, Given, PreparedFact } from '../facts/fact.js';
import { type Chosen, type Resolved, resolve } from '../parameters/parameter.js';
import type { Scope } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import { isUncertain } from '../records/uncertainty.js';
import { attestedIn, type Condition, type Leaf, leavesOf, withAttested } from '../rulebook/condition.js';
import { fold } from '../rulebook/fold.js';
import { usesOf } from '../rulebook/readings-used.js';
import type { Criterion, Rule, Rulebook } from '../rulebook/rulebook.js';
import { type Expected, holds } from './compare.js';
import type { Prepared, PreparedCriterion, PreparedLeaf } from './prepared.js';
import { outcomeForLiving } from './subject.js';
import { isAttestedOn, isDoubtful, uncertainLeafOutcome, uncertainOutcome } from './uncertain.js';

export { combined, combiner, compared, type Expected } from './compare.js';
export type { Comparisons, Prepared, PreparedCriterion, PreparedLeaf } from './prepared.js';

/** Makes a rule ready for a day; parameters that are set hold in the place of the rulebook's. */
export function prepare(
  rulebook: Rulebook,
  rule: Rule,
  chosen: Chosen,
  asOf: Day,
  set: ReadonlyMap<string, Resolved> = new Map(),
  member?: number,
): Prepared {
  const given = givenOn(rulebook, chosen, asOf, set, member);
  const criteria = rule.criteria.map((criterion) => prepareCriterion(criterion, rulebook, chosen, given));
  return { rule, member, criteria, certain: certainOutcomeOf(criteria), outcome: outcomeOf(criteria) };
}

/** What all required criteria come to together. */
export function outcomeOf(criteria: readonly PreparedCriterion[]): OutcomeJudge {
  return every(criteria.filter(({ required }) => required).map(({ outcome }) => outcome));
}

/** The same of a record without ranges and conflicts. */
function certainOutcomeOf(criteria: readonly PreparedCriterion[]): OutcomeJudge {
  return every(criteria.filter(({ required }) => required).map(({ certain }) => certain));
}

/** What facts may know on a day. Each parameter is looked up once. */
export function givenOn(
  rulebook: Rulebook,
  chosen: Chosen,
  asOf: Day,
  set: ReadonlyMap<string, Resolved>,
  member?: number,
): Given {
  const resolved = new Map<string, Resolved | undefined>();
  return {
    asOf,
    member,
    option: (reading) => chosen[reading],
    parameter: (id) => {
      if (!resolved.has(id)) {
        const parameter = rulebook.parameters.get(id);
        resolved.set(id, set.get(id) ?? (parameter && resolve(parameter, chosen, asOf)));
      }
      return resolved.get(id);
    },
  };
}

/** Of a criterion so many are kept that different answers made. */
const MAX_KEPT = 256;

/** What is ready, by its facts and itself, and by the answers that it was made ready under. */
const readyUnder = remembered((_: Facts) => remembered((_: Criterion) => new Kept<PreparedCriterion>(MAX_KEPT)));

/** Makes one criterion ready for what is given: once for all that gives the same answers to what it asks. */
export function prepareCriterion(
  criterion: Criterion,
  { facts }: Pick<Rulebook, 'facts'>,
  chosen: Chosen,
  given: Given,
): PreparedCriterion {
  const { readings, parameters } = usesOf(facts)(criterion);
  const answers = [
    ...[given.asOf, criterion.level === 'member' ? given.member : ''],
    ...Array.from(readings, (id) => chosen[id]),
    ...Array.from(parameters, (id) => figureText(given.parameter(id))),
  ].join('\n');
  return readyUnder(facts)(criterion).of(answers, () => madeReady(criterion, facts, chosen, given));
}

/** All that is asked of a figure; of one that is not known nothing. */
function figureText(figure: Resolved | undefined): string {
  if (figure === undefined) return '';
  const { number, monthDay, weak } = figure;
  return `${number?.numerator}/${number?.denominator} ${monthDay} ${weak}`;
}

function madeReady(criterion: Criterion, facts: Facts, chosen: Chosen, given: Given): PreparedCriterion {
  const { required } = criterion;
  const member = criterion.level === 'member' ? (given.member ?? 0) : undefined;
  const prepared = (leaf: Leaf) => prepareLeaf(facts[criterion.level], criterion.level, leaf, chosen, given);
  const conditions = withAttested(criterion.conditions, () => false);
  return judging({
    criterion,
    required: typeof required === 'boolean' ? required : chosen[required.reading] === required.option,
    ...(member === undefined ? {} : { member }),
    conditions,
    leaves: leavesOf(conditions).map(prepared),
    attested: attestedIn(criterion.conditions)
      .filter(({ reading, option }) => chosen[reading] === option)
      .map(({ by }) => prepared(by)),
  });
}

/** A criterion with what judges it by its comparisons. */
export function judging(ready: Omit<PreparedCriterion, 'certain' | 'outcome'>): PreparedCriterion {
  const { conditions, leaves, attested, member } = ready;
  const own = closure(conditions, [...leaves]);
  const certain: OutcomeJudge =
    attested.length === 0
      ? own
      : (record) => (isAttestedOn(ready, record) ? uncertainOutcome(ready, record) : own(record));
  return {
    ...ready,
    certain,
    outcome: (record) =>
      isUncertain(record) ? outcomeForLiving(uncertainOutcome(ready, record), record, member) : certain(record),
  };
}

/** Of a fact so many are kept that different answers made: far fewer than of criteria, which compare it in several ways. */
const MAX_FACTS = 64;

const factsReady = remembered((_: Fact) => new Kept<PreparedFact<ParsedRecord>>(MAX_FACTS));

/** Makes a fact ready: once for all that gives the same answers to what it asks. */
function preparedFact(fact: Fact, given: Given): PreparedFact<ParsedRecord> {
  const answers = [
    ...[given.asOf, fact.level === 'member' ? given.member : ''],
    ...Object.keys(fact.readings ?? {}).map((id) => given.option(id)),
    ...Object.keys(fact.parameters ?? {}).map((id) => figureText(given.parameter(id))),
  ].join('\n');
  return factsReady(fact).of(answers, () => fact.prepare(given));
}

function prepareLeaf(
  facts: ReadonlyMap<string, Fact>,
  level: Scope,
  leaf: Leaf,
  chosen: Chosen,
  given: Given,
): PreparedLeaf {
  const choice = leaf.choices.find(({ reading, option }) => chosen[reading] === option);
  const applied: Leaf = choice === undefined ? leaf : { ...leaf, operator: choice.operator };
  const factOf = (name: string) => {
    const fact = facts.get(name);
    if (fact === undefined) throw new Error(`The fact ${name} is not defined for a ${level}.`);
    return fact;
  };
  const definition = factOf(leaf.fact);
  const { side } = leaf;
  const parameter = side.kind === 'parameter' ? given.parameter(side.id) : undefined;
  const other = side.kind === 'fact' ? factOf(side.name) : undefined;
  const otherFact = other && preparedFact(other, given);
  const definitions = other === undefined ? [definition] : [definition, other];
  const fixed: Expected = side.kind === 'literal' || side.kind === 'number' ? side.value : parameter?.number;
  return {
    leaf: applied,
    fact: preparedFact(definition, given),
    facts: definitions,
    inputs: definitions.flatMap((one) => inputsOf(one, given.member)),
    weak: parameter?.weak ?? false,
    expected: otherFact === undefined ? () => fixed : (record) => otherFact.value(record),
    ...(definition.type.kind === 'number' ? { unit: definition.type.unit } : {}),
    ...(otherFact === undefined ? {} : { otherFact }),
  };
}

/** The fields that a fact reads; of a fact about one member his own. */
function inputsOf({ level, inputs, beside = [] }: Fact, member = 0): readonly string[] {
  const read = [...inputs, ...beside];
  return level === 'member' ? read.map((path) => path.replace('[]', `[${member}]`)) : read;
}

/** Tells the outcome of a record. */
export type OutcomeJudge = (record: ParsedRecord) => Outcome;

/** Takes the leaves one by one, in file order; of what lists attest nothing is asked. */
function closure(condition: Condition, leaves: PreparedLeaf[]): OutcomeJudge {
  return fold<Condition, OutcomeJudge>(condition, {
    leaf: () => leafJudge(leaves.shift()),
    not: (part) => (record) => not(part(record)),
    all: every,
    any: some,
    attested: (part) => part,
  });
}

function leafJudge(prepared: PreparedLeaf | undefined): OutcomeJudge {
  if (prepared === undefined) throw new Error('More comparisons than were made ready.');
  const { fact, expected, leaf, otherFact } = prepared;
  const test = holds[leaf.operator];
  // Most comparisons are with a figure of the day, the same for every record.
  const fixed = otherFact === undefined ? expected(undefined as never) : undefined;
  if (otherFact === undefined && fixed === undefined) return () => 'undetermined';
  return (record) => {
    const actual = fact.value(record);
    const other = fixed ?? expected(record);
    if (actual === undefined || other === undefined) {
      return isDoubtful(prepared, record) ? uncertainLeafOutcome(prepared, record) : 'undetermined';
    }
    return test(actual, other) ? 'met' : 'notMet';
  };
}

/** `allOf` over judges, without asking more of them than decides. */
function every(parts: readonly OutcomeJudge[]): OutcomeJudge {
  return (record) => {
    let result: Outcome = 'met';
    for (const part of parts) {
      const outcome = part(record);
      if (outcome === 'notMet') return outcome;
      if (outcome === 'undetermined') result = outcome;
    }
    return result;
  };
}

/** `anyOf` over judges, without asking more of them than decides. */
function some(parts: readonly OutcomeJudge[]): OutcomeJudge {
  return (record) => {
    let result: Outcome = 'notMet';
    for (const part of parts) {
      const outcome = part(record);
      if (outcome === 'met') return outcome;
      if (outcome === 'undetermined') result = outcome;
    }
    return result;
  };
}
