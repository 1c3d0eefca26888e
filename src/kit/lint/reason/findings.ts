/** What can be said of the comparisons and groups of a criterion, whatever the record says. */
import { type Condition, isOrder, type Leaf, type Unattested } from '../../../rulebook/condition.js';
import { fold } from '../../../rulebook/fold.js';
import type { Criterion, Rulebook } from '../../../rulebook/rulebook.js';
import { Effort, TooMuch } from './effort.js';
import { type Formed, type Formula, formulaAt } from './formula.js';
import { type Moment, momentsOf } from './moments.js';
import { grantedTogether, MAX_PARTS, possible, variablesOf } from './possible.js';

/** One thing that can be said. `at` is the way to it within the rule's conditions. */
export type Reasoned = {
  readonly at: readonly PropertyKey[];
  /** The comparison, where it is one. */
  readonly leaf?: Leaf;
} & (
  | { readonly kind: 'always'; readonly outcome: boolean; readonly when: When }
  /** What follows from another part of the same group, by its number, or says the same. */
  | { readonly kind: 'redundant'; readonly group: 'all' | 'any'; readonly other: number; readonly same: boolean }
  /** There is too much to go through. */
  | { readonly kind: 'skipped' }
);

/** When it is so: always, or at some moments, of which the first is given. */
export interface When {
  readonly always: boolean;
  readonly first: Moment;
}

/** A part of the conditions with its formula at each moment. */
interface Node {
  readonly at: readonly PropertyKey[];
  readonly condition: Unattested;
  readonly raw: unknown;
  readonly formulas: readonly Formula[];
  readonly children: readonly Node[];
}

interface Run {
  readonly moments: readonly Moment[];
  readonly formed: readonly Formed[];
  readonly found: Reasoned[];
}

/**
 * Goes through a criterion's conditions.
 * @param raw the conditions as the file states them: what a reference leads to is looked at where it stands
 */
export function reasonAbout(
  criterion: Criterion,
  raw: unknown,
  rulebook: Rulebook,
  effort = new Effort(),
): readonly Reasoned[] {
  try {
    return reasoned(criterion, raw, rulebook, effort);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return [{ kind: 'skipped', at: [] }];
  }
}

function reasoned(criterion: Criterion, raw: unknown, rulebook: Rulebook, effort: Effort): readonly Reasoned[] {
  const { conditions, level } = criterion;
  const moments = momentsOf(criterion, rulebook);
  if (moments === undefined) return [{ kind: 'skipped', at: [] }];
  const formed = moments.map((moment) => formulaAt(conditions, level, rulebook, moment, effort));
  const run: Run = { moments, formed, found: [] };
  const formulas = formed.map(({ formula }) => formula);
  visit(run, nodeOf(conditions)({ at: [], raw, formulas }));
  return run.found;
}

/** The moments at which a part is always the same; those of its own parts are theirs to tell. */
function visit(run: Run, node: Node): ReadonlySet<number> {
  const { condition, at, raw } = node;
  const outcomes = outcomesOf(run, node);
  const fixed = new Set([...outcomes.keys()]);
  // What is wrong with a criterion that is referred to is told of that criterion.
  if (isReference(raw)) return fixed;
  const below = new Set(node.children.flatMap((child) => [...visit(run, child)]));
  for (const outcome of [true, false]) {
    const when = [...outcomes].filter(([index, one]) => one === outcome && !below.has(index)).map(([index]) => index);
    const first = run.moments[when[0] ?? -1];
    if (first === undefined) continue;
    const always = when.length === run.moments.length;
    const leaf = condition.kind === 'leaf' ? { leaf: condition } : {};
    run.found.push({ kind: 'always', at, outcome, when: { always, first }, ...leaf });
  }
  if (condition.kind === 'all' || condition.kind === 'any') compareParts(run, node, condition.kind);
  return new Set([...fixed, ...below]);
}

/** The outcome by moment, where no values give another. */
function outcomesOf({ formed }: Run, { formulas }: Node): ReadonlyMap<number, boolean> {
  const outcomes = new Map<number, boolean>();
  formulas.forEach((formula, index) => {
    const space = formed[index];
    if (space === undefined) return;
    const [met, notMet] = [possible(formula, true, space), possible(formula, false, space)];
    if (met !== notMet) outcomes.set(index, met);
  });
  return outcomes;
}

/** A part of the conditions, told where it stands, how the file has it and what its formulas are. */
type Grown = (place: Pick<Node, 'at' | 'raw' | 'formulas'>) => Node;

/** The parts of conditions, each with those that it holds. */
function nodeOf(conditions: Condition): Grown {
  const held = (raw: unknown, key: string) => (raw as Readonly<Record<string, unknown>> | undefined)?.[key];
  const group = (parts: readonly Grown[], condition: Unattested): Grown => {
    return (place) => {
      const { at, raw, formulas } = place;
      const list = held(raw, condition.kind) as readonly unknown[] | undefined;
      const children = parts.map((part, index) =>
        part({
          at: [...at, condition.kind, index],
          raw: list?.[index],
          formulas: formulas.flatMap((one) => ('parts' in one ? (one.parts[index] ?? []) : [])),
        }),
      );
      return { ...place, condition, children };
    };
  };
  return fold<Condition, Grown>(conditions, {
    leaf: (condition) => (place) => ({ ...place, condition, children: [] }),
    not: (part, condition) => (place) => {
      const formulas = place.formulas.flatMap((one) => (one.kind === 'not' ? [one.part] : []));
      const child = part({ at: [...place.at, 'not'], raw: held(place.raw, 'not'), formulas });
      return { ...place, condition, children: [child] };
    },
    all: group,
    any: group,
    attested: (part) => part,
  });
}

function isReference(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && Object.hasOwn(raw, 'condition');
}

/** Finds parts of a group that follow from another one, at every moment. */
function compareParts(run: Run, node: Node, group: 'all' | 'any'): void {
  const { children } = node;
  if (children.length > MAX_PARTS) {
    run.found.push({ kind: 'skipped', at: node.at });
    return;
  }
  const free = children.map((child) => outcomesOf(run, child).size === 0);
  const redundant = new Set<number>();
  const names = children.map(({ formulas }) => new Set(formulas.flatMap(variablesOf)));
  const share = (a: number, b: number) => [...(names[a] ?? [])].some((name) => names[b]?.has(name));
  /** Of all parts the one that the other implies is redundant, of any the one that implies the other. */
  const follows = (one: number, other: number) => {
    const [from, to] = group === 'all' ? [other, one] : [one, other];
    return implies(run, children[from], children[to]);
  };
  children.forEach(({ at, condition }, one) => {
    for (let other = 0; other < children.length && !redundant.has(one); other += 1) {
      run.formed[0]?.effort.spend(1);
      if (one === other || redundant.has(other) || !free[one] || !free[other] || !share(one, other)) continue;
      if (!follows(one, other)) continue;
      const same = follows(other, one);
      // Of two that say the same the later one is told.
      if (same && one < other) continue;
      redundant.add(one);
      const leaf = condition.kind === 'leaf' ? { leaf: condition } : {};
      run.found.push({ kind: 'redundant', at, group, other, same, ...leaf });
    }
  });
}

function implies({ formed }: Run, from: Node | undefined, to: Node | undefined): boolean {
  if (from === undefined || to === undefined) return false;
  return formed.every((space, index) => {
    const [a, b] = [from.formulas[index], to.formulas[index]];
    if (a === undefined || b === undefined) return false;
    const wishes = [
      { formula: a, want: true },
      { formula: b, want: false },
    ];
    return !grantedTogether(wishes, space);
  });
}

/** Whether a comparison orders numbers, whichever reading is chosen. */
export function comparesNumbers({ operator }: Leaf): boolean {
  return isOrder(operator);
}
