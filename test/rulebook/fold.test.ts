import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type All, type Any, fold, gathered, type Not, regrouped } from '../../src/rulebook/fold.js';

interface Named {
  readonly kind: 'named';
  readonly name: string;
}
type Tree = Named | All<Tree> | Any<Tree> | Not<Tree>;

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.record({ kind: fc.constant('named' as const), name: fc.string() }),
    fc.record({ kind: fc.constant('all' as const), parts: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('any' as const), parts: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ kind: fc.constant('not' as const), part: tie('tree') }),
  ),
}));

describe('fold', () => {
  const sample: Tree = {
    kind: 'all',
    parts: [
      { kind: 'named', name: 'a' },
      { kind: 'not', part: { kind: 'any', parts: [{ kind: 'named', name: 'b' }] } },
    ],
  };

  it('hands to each node what its parts have become, and the node itself', () => {
    const text = fold<Tree, string>(sample, {
      named: ({ name }) => name,
      all: (parts, { kind }) => `${kind}(${parts.join()})`,
      any: (parts, { kind }) => `${kind}(${parts.join()})`,
      not: (part, { kind }) => `${kind}(${part})`,
    });
    expect(text).toBe('all(a,not(any(b)))');
  });

  it('makes the same tree again of the same groups', () => {
    fc.assert(
      fc.property(tree, (one) => {
        expect(fold<Tree, Tree>(one, { ...regrouped, named: (leaf) => leaf })).toEqual(one);
      }),
    );
  });

  it('comes to leaves in the order in which they stand', () => {
    fc.assert(
      fc.property(tree, (one) => {
        const met: string[] = [];
        const listed = fold<Tree, readonly string[]>(one, {
          ...gathered,
          named: ({ name }) => {
            met.push(name);
            return [name];
          },
        });
        expect(listed).toEqual(met);
        expect(met).toEqual(
          [...JSON.stringify(one).matchAll(/"name":("(?:[^"\\]|\\.)*")/g)].map(([, name]) =>
            JSON.parse(name as string),
          ),
        );
      }),
    );
  });
});
