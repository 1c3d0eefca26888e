/**
 * What a rulebook looks for in data, from `inspect.json`. It judges nothing: no verdict hangs on it, and a rulebook without
 * it looks for nothing but what its bases look for.
 */
import { type InspectionCode, inspectionLimits } from '../base/inspection-code.js';
import { remembered } from '../base/remembered.js';
import type { RulebookShape } from '../base/rulebook-issue.js';
import type { Infer } from '../records/zod.js';
import { INSPECT_FILE } from './companions.js';
import type { inspectFile } from './inspect-file.js';
import { type IssueList, soundIssues } from './issue-list.js';
import type { Rulebook } from './rulebook.js';
import { wrongShape } from './shape-fault.js';
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

/** What codes beside their limits must be told. */
const needed: Readonly<Partial<Record<InspectionCode, readonly (keyof StatedInspection)[]>>> = {
  codeAgainstAge: ['ages'],
  notOnRoll: ['codes'],
  unitSlip: ['factors'],
  yearJump: ['figures'],
  transfersOverLine: ['line'],
  heapedAboveLine: ['line'],
};

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

/** Reads the file and holds it against its rulebook; what is wrong with it is added to the issues. */
export function readInspections(issues: IssueList, value: unknown, rulebook: Rulebook): Inspections {
  const read = issues.readAs(INSPECT_FILE, [], 'inspections', value);
  if (read === undefined) return noInspections;
  const { documents = [], inspections, weights = [], mendings: ways = [] } = read;
  const known = new Set([...documents, ...rulebook.sources].map(({ id }) => id));
  const twice = (list: string, ids: readonly string[], key: string) => {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) === index) return;
      issues.add(INSPECT_FILE, [list, index, key], { code: 'duplicateId', reason: 'listed', id });
    });
  };
  twice(
    'documents',
    documents.map(({ id }) => id),
    'id',
  );
  twice(
    'inspections',
    inspections.map(({ id }) => id),
    'id',
  );
  twice(
    'weights',
    weights.map(({ field }) => field),
    'field',
  );
  twice(
    'mendings',
    ways.map(({ id }) => id),
    'id',
  );
  for (const [index, one] of inspections.entries()) checkOne(issues, ['inspections', index], one, known, rulebook);
  return {
    codes: new Map(inspections.map((one) => [one.id, one])),
    weights: new Map(weights.map(({ field, weight }) => [field, weight])),
    costs: new Map(ways.map(({ id, cost }) => [id, cost])),
  };
}

function checkOne(
  issues: IssueList,
  at: readonly PropertyKey[],
  one: StatedInspection,
  known: ReadonlySet<string>,
  { parameters, fields, facts }: Rulebook,
): void {
  const { id, citations, limits = {}, line } = one;
  const missing = (key: readonly PropertyKey[], expected: RulebookShape) => {
    issues.add(INSPECT_FILE, [...at, ...key], { code: 'badShape', ...wrongShape(expected, undefined) });
  };
  citations.forEach(({ source }, index) => {
    if (known.has(source)) return;
    issues.add(INSPECT_FILE, [...at, 'citations', index, 'source'], {
      code: 'danglingReference',
      reason: 'source',
      id: source,
    });
  });
  const names = inspectionLimits[id] ?? [];
  for (const name of names) if (!Object.hasOwn(limits, name)) missing(['limits', name], 'number');
  for (const name of Object.keys(limits)) {
    if (names.includes(name)) continue;
    issues.add(INSPECT_FILE, [...at, 'limits', name], { code: 'unknownKey', reason: 'key', key: name });
  }
  for (const key of needed[id] ?? []) if (one[key] === undefined) missing([key], key === 'line' ? 'string' : 'array');
  if (line !== undefined && !parameters.has(line)) {
    const meant = issues.meant(line, () => parameters.keys());
    issues.add(INSPECT_FILE, [...at, 'line'], { code: 'danglingReference', reason: 'parameter', id: line, ...meant });
  }
  one.plausible?.forEach(({ level, field }, index) => {
    if (fields.of(level).some(({ path }) => path === field || path.startsWith(`${field}.`))) return;
    const meant = issues.meant(field, () => fields.of(level).map(({ path }) => path));
    issues.add(INSPECT_FILE, [...at, 'plausible', index, 'field'], {
      code: 'unknownFact',
      reason: 'fact',
      id: field,
      about: level,
      ...meant,
    });
  });
  one.figures?.forEach(({ level, of }, index) => {
    if (fields.at(level, of) !== undefined || facts[level].has(of)) return;
    const meant = issues.meant(of, () => facts[level].keys());
    issues.add(INSPECT_FILE, [...at, 'figures', index, 'of'], {
      code: 'unknownFact',
      reason: 'fact',
      id: of,
      about: level,
      ...meant,
    });
  });
}
