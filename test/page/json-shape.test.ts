/** The shape of a seal as the page has it: what zod finds of the schema that it was made of, at the same place. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { sealShape } from '../../src/kit/page-stand-ins.js';
import { jsonFault } from '../../src/page/json-shape.js';
import { seal } from '../../src/seal/seal.js';
import { sealedSchema } from '../../src/seal/sealed.js';
import { fixtureRecords } from '../support/fixture-records.js';

const shape = sealShape();
const byZod = (value: unknown) => {
  const { success, error } = sealedSchema.safeParse(value);
  return success ? undefined : error.issues[0]?.path;
};
const [record] = fixtureRecords;
const sealed = JSON.parse(JSON.stringify(seal(evaluate(record as never), record as never))) as Record<string, unknown>;

/** All ways into a value. */
function waysInto(value: unknown): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [[], ...keys.flatMap((key) => waysInto(value[key as never]).map((way) => [key, ...way]))];
}

/** The value with another at a place; without it where that is undefined. */
function changed(value: unknown, [key, ...way]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>;
  const part = changed(copy[key], way, by);
  if (part === undefined && !Array.isArray(copy)) delete copy[key];
  else copy[key] = part;
  return copy;
}

const ways = waysInto(sealed);
const other = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    'x'.repeat(1001),
    '2018-02-30',
    '2018-12-31',
    '1.0.0',
    'met',
    0,
    1,
    true,
    [],
    {},
    [[]],
  ),
  fc.constantFrom('0'.repeat(64), 'A'.repeat(64), Array(101).fill('x'), [{ id: 'x', outcome: 'met' }], { more: 1 }),
);

describe('the shape of a seal', () => {
  it('is that of what sealing makes', () => {
    expect(byZod(sealed)).toBeUndefined();
    expect(jsonFault(sealed, shape)).toBeUndefined();
  });

  it.each([null, 1, 'seal', [], {}, [sealed]])('is not that of %j', (value) => {
    expect(jsonFault(value, shape)).toEqual(byZod(value));
    expect(jsonFault(value, shape)).toBeDefined();
  });

  it('is at fault where zod finds it to be, whatever is changed', () => {
    const change = fc.tuple(fc.nat({ max: ways.length - 1 }), other, fc.boolean());
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const value = changes.reduce<unknown>((before, [at, by, isBeside]) => {
          const way = ways[at] as (string | number)[];
          const place = isBeside && typeof way.at(-1) === 'string' ? [...way.slice(0, -1), 'more'] : way;
          try {
            return changed(before, place, by);
          } catch {
            // What the place lies in was taken away before.
            return before;
          }
        }, sealed);
        const plain = value === undefined ? undefined : JSON.parse(JSON.stringify(value));
        expect(jsonFault(plain, shape), JSON.stringify(plain)).toEqual(byZod(plain));
      }),
      { numRuns: 1000 },
    );
  });
});
