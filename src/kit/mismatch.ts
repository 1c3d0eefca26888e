/** What came of a record against what a case expects, part by part. */
import { isSpan, type Span } from '../base/interval.js';
import { pathText } from '../base/issue.js';
import { nearest } from '../base/suggest.js';
import type { GivenAmount } from '../evaluate/amount.js';
import type { Verdict } from '../evaluate/verdict.js';
import { jsonDifferences } from '../seal/json-differences.js';
import { amountParts } from './case-schema.js';
import type { EngineName, Judged } from './judge-case.js';
import type { Expectation, TestCase } from './test-case.js';

/** One thing that came otherwise than a case expects. */
export interface Mismatch {
  /**
   * Which expectation: `outcome`, `criteria.<id>`, `missing`, `conflicts`, `tooWide`, `margins.<id>`, `amount.<key>`,
   * `amount` where only one of both is null, or `refused`; `engines` where they do not agree, and then `expected` is
   * what the first of them says.
   */
  readonly at: string;
  /** A code, a decimal number, the two ends of a range, the parts of an amount, a list of paths or codes; null for none. */
  readonly expected: string | readonly string[] | null;
  readonly got: string | readonly string[] | null;
  /** Why there is nothing to compare with: no such criterion in the verdict, no number compared in it, no measure. */
  readonly lacks?: 'criterion' | 'margin' | 'measure';
  /** The criterion that was probably meant. */
  readonly suggestion?: string;
  /** Where the expectation stands in the case's file; absent where the case has no place. */
  readonly line?: number;
  readonly column?: number;
  readonly engine: EngineName;
}

type Difference = Omit<Mismatch, 'line' | 'column' | 'engine'>;

/**
 * Everything that came otherwise than expected, in the order of the verdict: outcome, criteria, lists of inputs,
 * margins, and what is given.
 */
export function mismatchesOf(one: TestCase, judged: Judged, engine: EngineName): Mismatch[] {
  return differences(one, judged).map((difference) => placed(one, difference, engine));
}

/** Where another engine says something else; undefined where both say the same, to the byte. */
export function disagreement(one: TestCase, first: Judged, other: Judged, engine: EngineName): Mismatch | undefined {
  const [left, right] = [first.verdict ?? first.refused, other.verdict ?? other.refused];
  if (JSON.stringify(left) === JSON.stringify(right)) return undefined;
  // No way at all, where only the order of keys differs: then both are shown whole.
  const [way = []] = jsonDifferences(left, right, 1);
  const [expected, got] = [left, right].map((value) => {
    const found = way.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], value);
    return `${way.length === 0 ? '' : `${pathText(way)}: `}${JSON.stringify(found) ?? ''}`;
  });
  return placed(one, { at: 'engines', expected: expected ?? null, got: got ?? null }, engine);
}

function placed({ place }: TestCase, difference: Difference, engine: EngineName): Mismatch {
  const { expectations } = place ?? {};
  const position = expectations?.get(difference.at) ?? expectations?.get('expect');
  return { ...difference, ...(position === undefined ? {} : position), engine };
}

function differences({ expect }: TestCase, { verdict, amount, refused }: Judged): Difference[] {
  const { outcome, criteria = {}, margins = {}, refused: codes } = expect;
  const got = refused === undefined ? null : distinct(refused.map(({ code }) => code));
  if (codes !== undefined) {
    const expected = distinct(codes);
    return isSame(expected, got) ? [] : [{ at: 'refused', expected, got }];
  }
  if (verdict === undefined) return [{ at: 'refused', expected: null, got }];
  return [
    ...(outcome === undefined || outcome === verdict.outcome
      ? []
      : [{ at: 'outcome', expected: outcome, got: verdict.outcome }]),
    ...Object.entries(criteria).flatMap(([id, expected]) => ofCriterion(verdict, 'criteria', id, expected)),
    ...(['missing', 'conflicts', 'tooWide'] as const).flatMap((at) => {
      const [expected, found = []] = [expect[at], verdict[at]];
      return expected === undefined || isSame(expected, found) ? [] : [{ at, expected, got: found }];
    }),
    ...Object.entries(margins).flatMap(([id, expected]) => ofCriterion(verdict, 'margins', id, expected)),
    ...(expect.amount === undefined ? [] : ofAmount(expect.amount, amount)),
  ];
}

function ofAmount(
  wanted: NonNullable<Expectation['amount']> | null,
  given: GivenAmount | null | undefined,
): Difference[] {
  const partsOf = (amount: Expectation['amount'] | GivenAmount) =>
    amount == null ? null : amountParts.flatMap((part) => amount[part] ?? []);
  if (given === undefined) return [{ at: 'amount', expected: partsOf(wanted), got: null, lacks: 'measure' }];
  if (wanted === null || given === null) {
    return wanted === given ? [] : [{ at: 'amount', expected: partsOf(wanted), got: partsOf(given) }];
  }
  return amountParts.flatMap((part) => {
    const [expected, got] = [wanted[part], given[part]];
    return expected === undefined || expected === got ? [] : [{ at: `amount.${part}`, expected, got }];
  });
}

function ofCriterion(verdict: Verdict, part: 'criteria' | 'margins', id: string, wanted: string | Span): Difference[] {
  const at = `${part}.${id}`;
  const expected = listed(wanted);
  const criterion = verdict.criteria.find((one) => one.id === id);
  if (criterion === undefined) {
    const suggestion = nearest(
      id,
      verdict.criteria.map((one) => one.id),
    );
    const meant = suggestion === undefined ? {} : { suggestion };
    return [{ at, expected, got: null, lacks: 'criterion', ...meant }];
  }
  // A criterion's margin is that of its first comparison of numbers.
  const got =
    part === 'criteria' ? criterion.outcome : criterion.checks.find(({ margin }) => margin !== undefined)?.margin;
  if (got === undefined) return [{ at, expected, got: null, lacks: 'margin' }];
  const found = listed(got);
  return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ at, expected, got: found }];
}

/** A number as it is; of a range its two ends. */
function listed(value: string | Span): string | readonly string[] {
  return isSpan(value) ? [value.from, value.to] : value;
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}

function isSame(expected: readonly string[], got: readonly string[] | null): boolean {
  return got !== null && expected.length === got.length && expected.every((one, index) => one === got[index]);
}
