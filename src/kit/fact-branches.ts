/** The branches of what a rulebook derives: conditions, each true, false or unknown, and the options of its readings. */
import { remembered } from '../base/remembered.js';
import { givenOn } from '../evaluate/prepare.js';
import type { Verdict } from '../evaluate/verdict.js';
import { derivationOf } from '../facts/expressed-fact.js';
import { type Expression, walk } from '../facts/expression.js';
import type { Fact } from '../facts/fact.js';
import { Settler } from '../facts/settle.js';
import type { MemberAt, Rec, Settled } from '../facts/settled.js';
import { levelOf, type Scope, scopes } from '../records/catalog.js';
import { livingMembers } from '../records/living.js';
import type { ParsedRecord } from '../records/parse.js';
import { factsBehind } from '../rulebook/readings-used.js';
import type { Criterion, Rulebook } from '../rulebook/rulebook.js';
import { criteriaOf } from '../rulebook/rules.js';

/** What a condition can come to. */
const truths = ['true', 'false', 'unknown'] as const;
/** One of `truths`. */
export type TruthShown = (typeof truths)[number];

/** A branch of a derived fact. */
export interface FactBranch {
  readonly level: Scope;
  readonly fact: string;
  /** Where within the fact's expression the condition or the choice stands. */
  readonly at: string;
  /** What the condition comes to, or the option chosen. */
  readonly comesTo: string;
}

interface Owner {
  readonly level: Scope;
  readonly fact: string;
}

/** What derived facts are called, by the expression that defines them. */
const ownersOf = remembered(
  (facts: Rulebook['facts']): ReadonlyMap<Expression, Owner> =>
    new Map(
      scopes.flatMap((level) =>
        [...facts[level].values()].flatMap((fact) => {
          const expression = derivationOf(fact);
          return expression === undefined || fact.level !== level ? [] : [[expression, { level, fact: fact.name }]];
        }),
      ),
    ),
);

/** A part of an expression, and the way to it. Second sources are none: cases of conflicts show them. */
function partsAt(expression: Expression): (readonly [key: string, part: Expression])[] {
  const isPart = (value: unknown): value is Expression =>
    typeof value === 'object' && value !== null && 'form' in value && 'type' in value;
  return Object.entries(expression).flatMap(([key, value]: [string, unknown]) => {
    if (isPart(value)) return [[key, value] as const];
    const list = value instanceof Map ? [...value] : Array.isArray(value) ? [...value.entries()] : [];
    return list.flatMap(([at, part]: readonly [unknown, unknown]) =>
      isPart(part) ? [[`${key}/${String(at)}`, part] as const] : [],
    );
  });
}

/** Whether it is a condition on which something hangs; what reads nothing of a record is none that a case can show. */
function isCondition(part: Expression, key: string, { form }: Pick<Expression, 'form'>): boolean {
  const decides = part.form === 'compare' || key === 'where' || (form === 'if' && key === 'condition');
  return decides && [...walk(part)].some((one) => one.form === 'field' || one.form === 'common');
}

/** Every branch of the facts that the criteria ask for, and of those that these are computed from. */
export function factBranches(rulebook: Rulebook): FactBranch[] {
  const found: FactBranch[] = [];
  const seen = new Set<Expression>();
  const visit = (expression: Expression, owner: Owner, at: string) => {
    for (const [key, part] of partsAt(expression)) {
      const here = at === '' ? key : `${at}/${key}`;
      if (isCondition(part, key, expression)) for (const comesTo of truths) found.push({ ...owner, at: here, comesTo });
      enter(part, owner, here);
    }
  };
  const enter = (expression: Expression, within: Owner, at: string) => {
    const owner = ownersOf(rulebook.facts).get(expression);
    if (owner !== undefined && seen.has(expression)) return;
    seen.add(expression);
    const [about, from] = owner === undefined ? [within, at] : [owner, ''];
    if (expression.form === 'byReading')
      for (const option of expression.options.keys()) found.push({ ...about, at: from, comesTo: option });
    visit(expression, about, from);
  };
  for (const fact of criteriaOf(rulebook).flatMap((one) => factsBehind(one, rulebook))) enterFact(fact, enter);
  return found;
}

function enterFact(fact: Fact, enter: (expression: Expression, owner: Owner, at: string) => void): void {
  const expression = derivationOf(fact);
  if (expression !== undefined) enter(expression, { level: fact.level, fact: fact.name }, '');
}

/** The branches that a record takes in the facts of some criteria. */
export function branchesTaken(
  rulebook: Rulebook,
  record: ParsedRecord,
  { readings, subject }: Pick<Verdict, 'readings' | 'subject'>,
  criteria: readonly Criterion[],
): FactBranch[] {
  const found: FactBranch[] = [];
  const living = livingMembers(record as unknown as Parameters<typeof livingMembers>[0]);
  const members = (record as unknown as { readonly members?: readonly Rec[] }).members ?? [];
  const about = subject === undefined ? living : [Number(/\d+/.exec(subject)?.[0] ?? -1)];
  const walkFor = (owner: Owner, member: number | undefined) => {
    const given = givenOn(rulebook, readings, record.asOf, new Map(), member);
    const settler = new Settler(rulebook.fields, levelOf(owner.level), given, 'first');
    const truthOf = (part: Expression, of: MemberAt): TruthShown => {
      const among = (settler.of(part) as Settled<never>).among(record as unknown as Rec, of) as boolean | undefined;
      return among === undefined ? 'unknown' : among ? 'true' : 'false';
    };
    const enter = (expression: Expression, within: Owner, at: string, of: MemberAt) => {
      const named = ownersOf(rulebook.facts).get(expression);
      const [fact, from] = named === undefined ? [within, at] : [named, ''];
      const chosen = expression.form === 'byReading' ? given.option(expression.reading) : undefined;
      if (chosen !== undefined) found.push({ ...fact, at: from, comesTo: chosen });
      const decided = expression.form === 'if' ? truthOf(expression.condition, of) : 'unknown';
      const each = ['count', 'total', 'every', 'some'].includes(expression.form)
        ? living.map((index) => members[index])
        : [of];
      for (const [key, part] of partsAt(expression)) {
        if (chosen !== undefined && key !== `options/${chosen}`) continue;
        if ((key === 'then' && decided === 'false') || (key === 'otherwise' && decided === 'true')) continue;
        const here = from === '' ? key : `${from}/${key}`;
        for (const one of each) {
          if (isCondition(part, key, expression)) found.push({ ...fact, at: here, comesTo: truthOf(part, one) });
          enter(part, fact, here, one);
        }
      }
    };
    return enter;
  };
  for (const fact of new Set(criteria.flatMap((one) => factsBehind(one, rulebook)))) {
    const owner = { level: fact.level, fact: fact.name };
    const whom = fact.level === 'member' ? about : [undefined];
    for (const member of whom) {
      const of = member === undefined ? undefined : members[member];
      enterFact(fact, (expression) => walkFor(owner, member)(expression, owner, '', of));
    }
  }
  return found;
}

/** The part of a fact's expression at which a branch stands. */
export function branchedAt(
  { facts }: Pick<Rulebook, 'facts'>,
  { level, fact, at }: FactBranch,
): Expression | undefined {
  const found = facts[level].get(fact);
  let part = found && derivationOf(found);
  for (let rest = at; part !== undefined && rest !== ''; ) {
    const next = partsAt(part).find(([key]) => rest === key || rest.startsWith(`${key}/`));
    rest = next === undefined ? '' : rest.slice(next[0].length + 1);
    part = next?.[1];
  }
  return part;
}
