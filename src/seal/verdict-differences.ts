/** What is otherwise between a sealed verdict and the one reached now. */
import { isSpan } from '../base/interval.js';
import type { Way } from '../base/values.js';
import type { Check, CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { pointer } from '../rulebook/issue-list.js';
import type { Difference } from './difference.js';
import { jsonDifferences } from './json-differences.js';
import type { SealedVerdict } from './sealed.js';

/** The differences, and the names of the criteria, and of the verdict itself, that they are about. */
export interface VerdictDifferences {
  readonly differences: readonly Difference[];
  readonly changed: ReadonlySet<string>;
}

/** Told apart from the rest, by differences of their own. */
const TOLD = ['outcome', 'criteria'];

/** Compares two verdicts on what should be one record under one choice of readings. */
export function verdictDifferences(sealed: SealedVerdict, now: Verdict): VerdictDifferences {
  const differences: Difference[] = [];
  const changed = new Set<string>();
  const ways: Way[] = [];
  if (sealed.outcome !== now.outcome) {
    differences.push({ code: 'outcome', sealed: sealed.outcome, now: now.outcome });
    changed.add(sealed.rule);
  }
  for (const [index, before] of sealed.criteria.entries()) {
    const after = now.criteria.find(({ id }) => id === before.id);
    if (after?.outcome !== before.outcome) {
      differences.push({ code: 'criterion', id: before.id, sealed: before.outcome, now: after?.outcome ?? null });
      changed.add(before.id);
      continue;
    }
    const [way] = jsonDifferences(before, after, 1);
    if (way === undefined) continue;
    ways.push(['criteria', index, ...way]);
    changed.add(before.id);
  }
  for (const { id, outcome } of now.criteria) {
    if (sealed.criteria.some((before) => before.id === id)) continue;
    differences.push({ code: 'criterion', id, sealed: null, now: outcome });
    changed.add(id);
  }
  // What is missing follows from the criteria; where they differ that has been said.
  const told = new Set(differences.length > 0 ? [...TOLD, 'missing', 'conflicts', 'tooWide'] : TOLD);
  const rest = (verdict: object) => Object.fromEntries(Object.entries(verdict).filter(([key]) => !told.has(key)));
  const order = sealed.criteria.map(({ id }) => id).join() === now.criteria.map(({ id }) => id).join();
  const [first] = [
    ...jsonDifferences(rest(sealed), rest(now), 1),
    ...ways,
    ...(order || differences.length > 0 ? [] : [['criteria']]),
  ];
  if (first !== undefined) differences.push({ code: 'verdict', at: pointer(first), ...placeOf(first, sealed, now) });
  return { differences, changed };
}

/** What of a check people can be told both values of. */
const VALUES = ['actual', 'expected', 'margin'] as const;

/** The criterion that a way leads into, and both values where it leads to one of a check on one and the same fact. */
function placeOf([top, index, list, at, key]: Way, sealed: SealedVerdict, now: Verdict): object {
  if (top !== 'criteria' || typeof index !== 'number') return {};
  // The seal is a file: of what it holds no more than this has been checked.
  const before = sealed.criteria[index] as (Partial<CriterionVerdict> & { readonly id: string }) | undefined;
  if (before === undefined) return {};
  const place = { criterion: before.id };
  if (list !== 'checks' || typeof at !== 'number' || !VALUES.some((one) => one === key)) return place;
  const one = before.checks?.[at] as Partial<Check> | undefined;
  const other = now.criteria.find(({ id }) => id === before.id)?.checks[at];
  if (one?.fact === undefined || one.fact !== other?.fact) return place;
  const values = [one, other].map((check) => check[key as (typeof VALUES)[number]] ?? null);
  if (!values.every(isValue)) return place;
  return { ...place, fact: one.fact, sealed: values[0], now: values[1] };
}

function isValue(value: unknown): value is Check['expected'] {
  if (Array.isArray(value)) return value.every((one) => typeof one === 'string');
  if (isSpan(value)) return typeof value.from === 'string' && typeof value.to === 'string';
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}
