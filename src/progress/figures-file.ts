/** Published figures that a plan is held against instead of records: each with its year, its kind and its source. */
import { type IssueData, pathText } from '../base/issue.js';
import { nearest } from '../base/suggest.js';
import { numericEnds } from '../records/range.js';
import type { Infer } from '../records/zod.js';
import { z } from '../records/zod.js';

/** In a year, from the first year on, or what is left at the end of a year. */
export const figureKinds = ['flow', 'cumulative', 'stock'] as const;

/** The shape of a file of them. */
export const figuresFile = z.strictObject({
  $schema: z.optional(z.string()),
  figures: z
    .array(
      z.strictObject({
        target: z.string().check(z.describe('the id of the target that it is about')),
        year: z.int().check(z.gte(2000), z.lte(2100)),
        kind: z.enum(figureKinds).check(z.describe('in the year, up to its end, or what is left at its end')),
        value: z.union([
          z.int().check(z.gte(0)),
          z.strictObject({ from: z.int().check(z.gte(0)), to: z.int().check(z.gte(0)) }),
        ]),
        source: z.string().check(z.minLength(1), z.maxLength(1000)),
        note: z.optional(z.string().check(z.maxLength(1000))),
      }),
    )
    .check(z.minLength(1), z.maxLength(10_000)),
});

/** A published figure. */
export type PublishedFigure = Infer<typeof figuresFile>['figures'][number];

/** What is needed where a key is wrong. */
const needed: Readonly<Record<string, string>> = {
  target: 'nonEmptyText',
  year: '2000 – 2100',
  kind: figureKinds.join(' | '),
  value: 'count',
  source: 'nonEmptyText',
};

/**
 * What is wrong with figures: of a wrong shape, about a target that there is not, with ends the wrong way round, two of one
 * target, year and kind that differ, cumulative ones that fall.
 */
export function figureIssues(given: unknown, targets: readonly { readonly id: string }[]): IssueData[] {
  if (Array.isArray(given) && given.length === 0) return [];
  const { success, data, error } = figuresFile.safeParse({ figures: given });
  if (!success)
    return error.issues.slice(0, 10).map(({ path }) => ({
      code: 'wrongType',
      path: pathText(path),
      expected: needed[String(path[2])] ?? (path.length < 2 ? 'list' : 'group'),
    }));
  const ids = targets.map(({ id }) => id);
  const before = new Map<string, PublishedFigure>();
  const last = new Map<string, PublishedFigure>();
  const issues: IssueData[] = data.figures.flatMap((one, at): IssueData[] => {
    const { target, year, kind, value } = one;
    if (!ids.includes(target)) {
      const suggestion = nearest(target, ids);
      const about = {
        code: 'notInList',
        path: `figures[${at}].target`,
        expected: ids.join(' | '),
        found: target,
      } as const;
      return [suggestion === undefined ? about : { ...about, suggestion }];
    }
    const path = `figures[${at}].value`;
    if (typeof value !== 'number' && value.from > value.to)
      return [{ code: 'inconsistent', path, expected: 'from <= to' }];
    const key = JSON.stringify([target, year, kind]);
    const twin = before.get(key);
    before.set(key, one);
    return twin === undefined || textOf(twin) === textOf(one)
      ? []
      : [{ code: 'inconsistent', path, expected: textOf(twin), found: textOf(one) }];
  });
  const rising = [...data.figures.entries()].filter(([, { kind }]) => kind === 'cumulative');
  for (const [at, one] of rising.sort(([, a], [, b]) => a.year - b.year)) {
    const earlier = last.get(one.target);
    if (earlier !== undefined && earlier.year < one.year && numericEnds(one.value).to < numericEnds(earlier.value).from)
      issues.push({
        code: 'inconsistent',
        path: `figures[${at}].value`,
        expected: `>= ${numericEnds(earlier.value).from} (${earlier.year})`,
        found: textOf(one),
      });
    last.set(one.target, one);
  }
  return issues;
}

const textOf = (one: PublishedFigure) => {
  const { from, to } = numericEnds(one.value);
  return from === to ? String(from) : `${from} – ${to}`;
};
