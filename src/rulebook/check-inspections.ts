/** Holds what a rulebook looks for in data against its fields, facts and parameters. */
import { type InspectionCode, inspectionLimits } from '../base/inspection-code.js';
import type { RulebookShape } from '../base/rulebook-issue.js';
import type { Infer } from '../records/zod.js';
import { INSPECT_FILE } from './companions.js';
import type { inspectFile } from './inspect-file.js';
import type { IssueList } from './issue-list.js';
import type { Rulebook } from './rulebook.js';
import { wrongShape } from './shape-fault.js';

type InspectFile = Infer<typeof inspectFile>;
type StatedInspection = InspectFile['inspections'][number];

/** What codes beside their limits must be told. */
const needed: Readonly<Partial<Record<InspectionCode, readonly (keyof StatedInspection)[]>>> = {
  codeAgainstAge: ['ages'],
  notOnRoll: ['codes'],
  unitSlip: ['factors'],
  yearJump: ['figures'],
  transfersOverLine: ['line'],
  heapedAboveLine: ['line'],
};

/** Holds a file of sound shape against its rulebook. */
export function checkInspections(
  issues: IssueList,
  { documents = [], inspections, weights = [], mendings: ways = [] }: InspectFile,
  rulebook: Rulebook,
): void {
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
