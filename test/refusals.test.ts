/** Whatever is handed in, only the library's own errors come out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeRulebookIssue,
  isInvalidRecordError,
  isInvalidRulebookError,
  loadRulebook,
  type RulebookFiles,
} from '../src/index.js';
import { county, household, village } from './examples.js';
import { builtInFiles, refusals } from './rulebook/files.js';
import { evaluate, explain } from './support/unchecked.js';

/** The call gives something or refuses with at least one issue; anything else that is thrown fails the test. */
function heldBy(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    if (!isInvalidRecordError(error) && !isInvalidRulebookError(error)) throw error;
    expect(error.issues.length).toBeGreaterThan(0);
    // Whatever stands there can be told in the other language too.
    if (isInvalidRulebookError(error)) {
      for (const issue of error.issues) expect(describeRulebookIssue(issue, 'zh')).toMatch(/\p{Script=Han}/u);
    }
  }
}

function fails(): never {
  throw new Error('a trap');
}

const traps = ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'] as const;
/** Makers of hostile values: fast-check itself looks into what it generates. */
const hostile = fc.oneof(
  fc
    .anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true })
    .map((value) => () => value),
  fc
    .constantFrom<unknown>(Symbol('s'), fails, Object.create(null), Object.create({ id: 'x' }), new (class Own {})())
    .map((value) => () => value),
  fc.constantFrom(...traps).map((trap) => () => new Proxy({}, { [trap]: fails })),
  fc.constantFrom(...traps).map((trap) => () => new Proxy([], { [trap]: fails })),
  fc.string().map((key) => () => Object.defineProperty({}, key, { get: fails, enumerable: true })),
  fc.constant(() => {
    const cycle: Record<string, unknown> = {};
    return Object.assign(cycle, { itself: cycle, list: [cycle] });
  }),
  fc.integer({ min: 90, max: 20_000 }).map((depth) => () => {
    let nested: unknown = 1;
    for (let level = 0; level < depth; level += 1) nested = level % 2 === 0 ? [nested] : { nested };
    return nested;
  }),
);

/** Every place in plain data, as the keys that lead there. */
function placesIn(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [[...at]];
  return [[...at], ...Object.entries(value).flatMap(([key, one]) => placesIn(one, [...at, key]))];
}

/** The data with another value at a place; undefined takes it away. */
function changed(value: unknown, [key, ...rest]: readonly string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  const inside = changed((value as Record<string, unknown>)[key], rest, to);
  if (inside === undefined) Reflect.deleteProperty(copy, key);
  else Object.defineProperty(copy, key, { value: inside, writable: true, enumerable: true, configurable: true });
  return copy;
}

describe('only refusals leave', () => {
  const records: readonly unknown[] = [household(), village(), county()];

  it('evaluate and explain, where a record or a value in it is hostile', () => {
    const judge = (record: unknown) => heldBy(() => explain(evaluate(record), { lang: 'zh' }));
    fc.assert(
      fc.property(hostile, (make) => judge(make())),
      { numRuns: 300 },
    );
    const mutated = fc
      .constantFrom(...records)
      .chain((record) => fc.tuple(fc.constant(record), fc.constantFrom(...placesIn(record)), hostile));
    fc.assert(
      fc.property(mutated, ([record, place, make]) => judge(changed(record, place, make()))),
      { numRuns: 300 },
    );
  });

  it('loadRulebook, where files are any data', () => {
    fc.assert(
      fc.property(hostile, (make) => heldBy(() => loadRulebook(make() as RulebookFiles))),
      { numRuns: 200 },
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('rulebook.json', 'parameters.json', 'rules.json'), fc.jsonValue()),
        (files) => heldBy(() => loadRulebook(files)),
      ),
      { numRuns: 200 },
    );
  });

  it('loadRulebook, where a list of conditions has a hole', () => {
    const files = builtInFiles();
    const place = ['medical-insurance.json', 'rules', '7', 'conditions', 'all', '1'];
    expect(placesIn(files).some((one) => one.join() === place.join())).toBe(true);
    expect(refusals(changed(files, place, undefined) as RulebookFiles)).toContain(
      `badShape medical-insurance.json#/${place.slice(1).join('/')}`,
    );
  });

  it.each(traps)('loadRulebook, where a value to compare with fails to be looked at: %s', (trap) => {
    const place = ['county-procedure.json', 'rules', '13', 'conditions', 'all', '0', 'value'];
    const files = changed(builtInFiles(), place, new Proxy({}, { [trap]: fails })) as RulebookFiles;
    heldBy(() => loadRulebook(files));
  });

  it('loadRulebook, where one thing in the shipped files is otherwise', () => {
    const files = builtInFiles();
    const places = placesIn(files);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(
          fc.jsonValue().map((value) => () => value),
          fc.constant(() => undefined),
          hostile,
        ),
        (place, make) => heldBy(() => loadRulebook(changed(files, place, make()) as RulebookFiles)),
      ),
      { numRuns: 30 },
    );
  });
});
