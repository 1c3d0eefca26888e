/** A rule's conditions as they are used: references followed, every leaf with its pointer, its sides typed. */
import type { Exact } from '../base/exact.js';
import type { Operator } from '../facts/operator.js';
import { type All, type Any, fold, gathered, type Not, regrouped } from './fold.js';

export {
  DECIMAL,
  isOrder,
  type Operator,
  type OrderOperator,
  operatorNames,
  oppositeOf,
  orderOperators,
  plainOperators,
  sameFamily,
} from '../facts/operator.js';

/** What a fact is compared with. */
export type Side =
  | { readonly kind: 'literal'; readonly value: boolean | string | readonly string[] }
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'parameter'; readonly id: string }
  | { readonly kind: 'fact'; readonly name: string };

/** An operator that an option of a reading puts in the place of the one written. */
export interface OperatorChoice {
  readonly reading: string;
  readonly option: string;
  readonly operator: Operator;
}

/** One comparison. `at` is its JSON pointer within the rule's conditions. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly at: string;
  readonly fact: string;
  readonly operator: Operator;
  readonly choices: readonly OperatorChoice[];
  readonly side: Side;
}

/**
 * The conditions of a criterion with the yes or no of a list on all of it, a second source that counts under an option
 * of a reading: it stands in where they are open for want of inputs, and beside what they decide it confirms or
 * contradicts.
 */
export interface Attested {
  readonly kind: 'attested';
  readonly part: Condition;
  /** The comparison with what the list says. */
  readonly by: Leaf;
  readonly reading: string;
  readonly option: string;
}

/** A condition: comparisons combined by all, any and not. */
export type Condition = Leaf | All<Condition> | Any<Condition> | Not<Condition> | Attested;

/** A condition without what lists attest of the whole of it. */
export type Unattested = Exclude<Condition, Attested>;

/** Where the comparison with what a list attests of a criterion stands beside its conditions. */
const ATTESTED = '/attested';

/** The conditions of a criterion with what lists attest of it. */
export function attest(
  part: Condition,
  { fact, reading, option }: { readonly fact: string; readonly reading: string; readonly option: string },
): Attested {
  const side = { kind: 'literal', value: true } as const;
  const by: Leaf = { kind: 'leaf', at: ATTESTED, fact, operator: 'equal', choices: [], side };
  return { kind: 'attested', part, by, reading, option };
}

/** Whether a comparison's pointer is that of what a list attests, of its criterion or of one referred to. */
export function isAttested(at: string): boolean {
  return at.endsWith(ATTESTED);
}

/** The leaves of a condition, in file order; what lists attest is none of them. */
export function leavesOf(condition: Condition): readonly Leaf[] {
  return fold<Condition, readonly Leaf[]>(condition, { ...gathered, leaf: (leaf) => [leaf], attested: (own) => own });
}

/** The same with what lists attest, each after what it is said of. */
export function comparisonsOf(condition: Condition): readonly Leaf[] {
  return fold<Condition, readonly Leaf[]>(condition, {
    ...gathered,
    leaf: (leaf) => [leaf],
    attested: (own, { by }) => [...own, by],
  });
}

/** What lists attest of a condition or of parts of it, in file order, inner ones first. */
export function attestedIn(condition: Condition): readonly Attested[] {
  return fold<Condition, readonly Attested[]>(condition, {
    ...gathered,
    leaf: () => [],
    attested: (own, node) => [...own, node],
  });
}

/** The condition with only those attestations that are to count. */
export function withAttested(condition: Condition, counts: (one: Attested) => boolean): Condition {
  return fold<Condition, Condition>(condition, {
    ...regrouped,
    leaf: (leaf) => leaf,
    attested: (part, node) => (counts(node) ? { ...node, part } : part),
  });
}

/** Whether a comparison's pointer leads through an odd number of *not*: its criterion then asks for the opposite. */
export function isNegated(at: string): boolean {
  return at.includes('/not') && at.split('/').filter((part) => part === 'not').length % 2 === 1;
}
