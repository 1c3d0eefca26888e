/** The one way through conditions, whatever stands at their leaves: from the leaves up. */

/** What conditions of any kind are made of. */
interface Node {
  readonly kind: string;
  readonly part?: Node;
  readonly parts?: readonly Node[];
}

/** All of some parts. */
export interface All<Part> {
  readonly kind: 'all';
  readonly parts: readonly Part[];
}

/** Any of some parts. */
export interface Any<Part> {
  readonly kind: 'any';
  readonly parts: readonly Part[];
}

/** The opposite of a part. */
export interface Not<Part> {
  readonly kind: 'not';
  readonly part: Part;
}

type Handler<N, R> = [N] extends [{ readonly parts: readonly unknown[] }]
  ? (parts: readonly R[], node: N) => R
  : [N] extends [{ readonly part: unknown }]
    ? (part: R, node: N) => R
    : (node: N) => R;

/** What becomes of each kind of node: a kind more is a type error wherever conditions are folded. */
export type Handlers<N extends Node, R> = {
  readonly [K in N['kind']]: Handler<Extract<N, { readonly kind: K }>, R>;
};

/** Folds conditions: what parts become, in file order, is handed to what holds them. */
export function fold<N extends Node, R>(node: N, handlers: Handlers<N, R>): R {
  const into = (part: Node): R => fold(part as N, handlers);
  const handler = handlers[node.kind as N['kind']] as (held: unknown, node?: N) => R;
  if (node.parts !== undefined) return handler(node.parts.map(into), node);
  return node.part === undefined ? handler(node) : handler(into(node.part), node);
}

/** Makes the same groups of what their parts have become. */
export const regrouped = {
  all: <P>(parts: readonly P[]): All<P> => ({ kind: 'all', parts }),
  any: <P>(parts: readonly P[]): Any<P> => ({ kind: 'any', parts }),
  not: <P>(part: P): Not<P> => ({ kind: 'not', part }),
};

/** Gathers what parts hold into one list. */
export const gathered = {
  all: <P>(parts: readonly (readonly P[])[]): readonly P[] => parts.flat(),
  any: <P>(parts: readonly (readonly P[])[]): readonly P[] => parts.flat(),
  not: <P>(part: readonly P[]): readonly P[] => part,
};
