/**
 * What a rulebook looks for in data, from `inspect.json`. It judges nothing: no verdict hangs on it, and a rulebook without
 * it looks for nothing but what its bases look for.
 */
import type { InspectionCode } from '../base/inspection-code.js';
import { remembered } from '../base/remembered.js';
import type { Infer } from '../records/zod.js';
import type { checkInspections } from './check-inspections.js';
import { INSPECT_FILE } from './companions.js';
import type { inspectFile } from './inspect-file.js';
import { type IssueList, soundIssues } from './issue-list.js';
import type { Rulebook } from './rulebook.js';
import { shippedInspections } from './shipped-inspections.js';

/** What is looked for under one code. */
export type StatedInspection = Infer<typeof inspectFile>['inspections'][number];

/** What a rulebook looks for in data. */
export interface Inspections {
  /** By code; what is not here is not looked for. */
  readonly codes: ReadonlyMap<InspectionCode, StatedInspection>;
  /** How far fields are relied on, by path; 1 where nothing is said. */
  readonly weights: ReadonlyMap<string, number>;
  /** What a way of writing a value wrong costs; 1 where nothing is said. */
  readonly costs: ReadonlyMap<string, number>;
}

/** Nothing is looked for. */
const noInspections: Inspections = { codes: new Map(), weights: new Map(), costs: new Map() };

/** Of those that the package comes with, the one whose file holds for it: Hunan's takes over what the national one has. */
const shippedBase: Readonly<Record<string, string>> = {
  'national-2016': 'national-2016',
  'hunan-2016-2020': 'national-2016',
};

const stated = new WeakMap<object, Inspections>();

/** What a rulebook looks for: what it was loaded with, or, of one that the package comes with, what lies beside it. */
export const inspectionsOf = remembered((rulebook: Rulebook): Inspections => {
  const own = stated.get(rulebook);
  const base = Object.hasOwn(shippedBase, rulebook.id) ? shippedBase[rulebook.id] : undefined;
  if (own !== undefined || base === undefined) return own ?? noInspections;
  return readInspections(soundIssues(), shippedInspections[base], rulebook);
});

/** Keeps what a rulebook was loaded with. */
export function keepInspections(rulebook: Rulebook, inspections: Inspections | undefined): void {
  stated.set(rulebook, inspections ?? noInspections);
}

/**
 * Reads the file and holds it against its rulebook; what is wrong with it is added to the issues.
 * @param check absent where it is known to be sound
 */
export function readInspections(
  issues: IssueList,
  value: unknown,
  rulebook: Rulebook,
  check?: typeof checkInspections,
): Inspections {
  const read = issues.readAs(INSPECT_FILE, [], 'inspections', value);
  if (read === undefined) return noInspections;
  const { inspections, weights = [], mendings: ways = [] } = read;
  check?.(issues, read, rulebook);
  return {
    codes: new Map(inspections.map((one) => [one.id, one])),
    weights: new Map(weights.map(({ field, weight }) => [field, weight])),
    costs: new Map(ways.map(({ id, cost }) => [id, cost])),
  };
}
