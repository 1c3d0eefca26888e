import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/cli/in-order.js';

/** Waits for so many turns of the loop of events. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

async function* each<T>(values: Iterable<T>): AsyncGenerator<T> {
  for (const value of values) yield value;
}

describe('work side by side', () => {
  it('comes out in the order in which it came, whatever each takes, and no more of it at once than is wanted', async () => {
    const times = fc.array(fc.nat({ max: 6 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(times, fc.integer({ min: 1, max: 5 }), fc.nat({ max: 3 }), async (work, most, slow) => {
        let atOnce = 0;
        let taken = 0;
        let begun = 0;
        const begin = async (count: number) => {
          begun += 1;
          atOnce = Math.max(atOnce, begun - taken);
          await turns(count);
          return count;
        };
        const came: number[] = [];
        for await (const one of inOrder(each(work), begin, most)) {
          taken += 1;
          came.push(one);
          await turns(slow);
        }
        expect(came).toEqual(work);
        expect(atOnce).toBeLessThanOrEqual(most);
      }),
      { numRuns: 40, seed: 13 },
    );
  });

  it('is begun while what was begun before goes on', async () => {
    const begun: number[] = [];
    const begin = async (count: number) => {
      begun.push(count);
      // The first waits for the last: in single file it would wait for ever.
      while (count === 1 && begun.length < 3) await turns(1);
      return count;
    };
    const came: number[] = [];
    for await (const one of inOrder(each([1, 2, 3]), begin, 3)) came.push(one);
    expect(came).toEqual([1, 2, 3]);
  });

  it('comes out while who brings more keeps it waiting', async () => {
    async function* slowly(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    for await (const one of inOrder(slowly(), async (work) => work, 4)) {
      expect(one).toBe(1);
      break;
    }
  });

  it('that fails does so in its turn, as what brings it does', async () => {
    const came: number[] = [];
    const failing = async (work: number) => {
      if (work === 2) throw new Error('no second');
      await turns(5);
      return work;
    };
    const take = async (works: AsyncIterable<number>) => {
      for await (const one of inOrder(works, failing, 4)) came.push(one);
    };
    await expect(take(each([1, 2, 3]))).rejects.toThrow('no second');
    async function* broken(): AsyncGenerator<number> {
      yield 3;
      throw new Error('no more');
    }
    await expect(take(broken())).rejects.toThrow('no more');
    expect(came).toEqual([1, 3]);
  });
});
