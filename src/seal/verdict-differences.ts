/** What is otherwise between a sealed verdict and the one reached now. */
import type { Verdict } from '../evaluate/verdict.js';
import { pointer } from '../rulebook/issues.js';
import type { Difference } from './difference.js';
import { jsonDifferences, type Way } from './json-differences.js';
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
    const [way] = jsonDifferences(before, after, 1, ['criteria', index]);
    if (way === undefined) continue;
    ways.push(way);
    changed.add(before.id);
  }
  for (const { id, outcome } of now.criteria) {
    if (sealed.criteria.some((before) => before.id === id)) continue;
    differences.push({ code: 'criterion', id, sealed: null, now: outcome });
    changed.add(id);
  }
  // What is missing follows from the criteria; where they differ that has been said.
  const told = new Set(differences.length > 0 ? [...TOLD, 'missing'] : TOLD);
  const rest = (verdict: object) => Object.fromEntries(Object.entries(verdict).filter(([key]) => !told.has(key)));
  const order = sealed.criteria.map(({ id }) => id).join() === now.criteria.map(({ id }) => id).join();
  const [first] = [
    ...jsonDifferences(rest(sealed), rest(now), 1),
    ...ways,
    ...(order || differences.length > 0 ? [] : [['criteria']]),
  ];
  if (first !== undefined) differences.push({ code: 'verdict', at: pointer(first) });
  return { differences, changed };
}
