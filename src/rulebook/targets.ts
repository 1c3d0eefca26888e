/**
 * What a rulebook's plan sets for the years, from `targets.json`. It judges nothing: no verdict hangs on it. A rulebook takes
 * over the targets of those that it builds on, and states or leaves out each by its id, as it does with its rules.
 */
import { InvalidRulebookError } from '../base/errors.js';
import { frozen } from '../base/frozen.js';
import { isValues } from '../base/values.js';
import type { Infer } from '../records/zod.js';
import { hunan2016To2020 } from './builtin.js';
import { checkCitations } from './check-citations.js';
import { TARGETS_FILE } from './companions.js';
import { fileShapes } from './file-shapes.js';
import { Issues } from './issues.js';
import type { RulebookFiles } from './load.js';
import type { Rulebook } from './rulebook.js';
import { criteriaOf, ruleOf } from './rules.js';
import { shippedFiles } from './shipped.js';
import { shippedTargets } from './shipped-targets.js';
import { targetsFile } from './targets-file.js';
import type { TakenBeside } from './whole.js';
import { wholeOf } from './whole-of.js';

type ReadTargets = Infer<typeof targetsFile>;
/** A target: what is planned by year, and what it comes to in the end. */
export type PlanTarget = ReadTargets['targets'][number];
/** Whom something has to be there for. */
export type CoverageRule = NonNullable<ReadTargets['coverage']>[number];
/** What a household that has fallen back is to be given. */
export type Relief = NonNullable<ReadTargets['relief']>[number];

/** The targets of a plan. */
export interface Targets {
  readonly targets: readonly PlanTarget[];
  readonly coverage: readonly CoverageRule[];
  readonly relief: readonly Relief[];
}

const lists = ['documents', 'targets', 'coverage', 'relief'] as const;

const MANIFEST = 'rulebook.json';

/** Of a manifest no more than on what it builds: what it leaves out of the law has nothing to do with targets. */
function linked(value: unknown): unknown {
  if (!isValues(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key === 'id' || key === 'extends'));
}

/** The files that targets are taken from. */
function targetFiles(files: RulebookFiles): RulebookFiles {
  const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
  return Object.fromEntries(
    Object.entries(files).flatMap(([path, value]) => {
      if (nameOf(path) === TARGETS_FILE) return [[path, value]];
      return nameOf(path) === MANIFEST ? [[path, linked(value)]] : [];
    }),
  );
}

/** Targets go from base to base as the law does. */
const besideLaw: TakenBeside = {
  lists: lists.map((key) => ({
    file: TARGETS_FILE,
    key,
    namesOf: ({ id }) => (typeof id === 'string' ? [id] : []),
  })),
  filesOf: (base, files) =>
    targetFiles(
      files === shippedFiles(base) && Object.hasOwn(shippedTargets, base)
        ? { ...files, [TARGETS_FILE]: shippedTargets[base] }
        : files,
    ),
};

/**
 * Loads the targets of a rulebook from its files and those of its bases, and holds them against it.
 * @throws InvalidRulebookError with every issue: bad shape, an id twice, years twice or out of order, a document, rule,
 *   criterion or field that is not there, a target of which nothing says how it is measured
 */
export function loadTargets(files: RulebookFiles, rulebook: Rulebook): Targets {
  const whole = wholeOf(targetFiles(files), new Issues(fileShapes), besideLaw);
  const issues = new Issues(undefined, whole);
  const value = Object.hasOwn(whole.files, TARGETS_FILE) ? whole.files[TARGETS_FILE] : { targets: [] };
  const read = issues.read(TARGETS_FILE, [], targetsFile, value);
  if (read !== undefined) checkTargets(issues, read, rulebook);
  if (read === undefined || issues.all.length > 0) throw new InvalidRulebookError(issues.all);
  const { targets, coverage = [], relief = [], without = [] } = read;
  const kept = <One extends { readonly id: string }>(some: readonly One[]) =>
    some.filter(({ id }) => !without.includes(id));
  return { targets: kept(targets), coverage: kept(coverage), relief: kept(relief) };
}

/** The targets of the rulebook the package comes with. */
export function hunanTargets(): Targets {
  const { id } = hunan2016To2020();
  read ??= frozen(loadTargets({ ...shippedFiles(id), [TARGETS_FILE]: shippedTargets[id] }, hunan2016To2020()));
  return read;
}

let read: Targets | undefined;

function checkTargets(issues: Issues, read: ReadTargets, rulebook: Rulebook): void {
  const sources = new Set([...rulebook.sources, ...(read.documents ?? [])].map(({ id }) => id));
  const known = { sources, readings: new Map() };
  const criteria = new Map(criteriaOf(rulebook).map((one) => [one.id, one] as const));
  const dangling = (at: readonly PropertyKey[], reason: 'criterion' | 'verdictRule', id: string, about: 'household') =>
    issues.add(TARGETS_FILE, at, { code: 'danglingReference', reason, id, about });
  for (const key of lists) {
    const ids = (read[key] ?? []).map(({ id }) => id);
    ids.forEach((id, index) => {
      if (ids.indexOf(id) !== index)
        issues.add(TARGETS_FILE, [key, index, 'id'], { code: 'duplicateId', reason: 'listed', id });
    });
  }
  const stated = lists.flatMap((key) => (read[key] ?? []).map(({ id }) => id));
  read.without?.forEach((id, index) => {
    if (stated.includes(id)) return;
    const fault = { code: 'danglingReference', reason: 'takenOver', id } as const;
    issues.add(TARGETS_FILE, ['without', index], { ...fault, ...issues.meant(id, () => stated) });
  });
  read.targets.forEach((target, index) => {
    const at = ['targets', index];
    const { measured, counts, unmeasured, end, years = [], open = [], floors = [], base, otherBases = [] } = target;
    const cited = [
      [[...at, 'citations'], target.citations],
      [[...at, 'end', 'citations'], end.citations],
      ...(base === undefined ? [] : [[[...at, 'base', 'citations'], base.citations] as const]),
      ...Object.entries({ years, open, floors, otherBases }).flatMap(([key, list]) =>
        list.map((one, position) => [[...at, key, position, 'citations'], one.citations] as const),
      ),
    ] as const;
    for (const [place, citations] of cited) checkCitations(issues, TARGETS_FILE, place, citations, known);
    if ([measured, counts, unmeasured].filter((one) => one !== undefined).length !== 1)
      issues.add(TARGETS_FILE, at, { code: 'badShape', reason: 'otherwise' });
    if ((end.is === 'equal' || end.is === 'atLeast') !== (end.value !== undefined))
      issues.add(TARGETS_FILE, [...at, 'end'], { code: 'badShape', reason: 'otherwise' });
    const all = [...years, ...open].map(({ year }) => year);
    years.forEach(({ year }, position) => {
      const before = years[position - 1]?.year;
      if (all.indexOf(year) !== all.lastIndexOf(year) || (before !== undefined && year !== before + 1))
        issues.add(TARGETS_FILE, [...at, 'years', position, 'year'], { code: 'badShape', reason: 'otherwise' });
    });
    if (measured !== undefined && criteria.get(measured.criterion)?.level !== measured.level)
      dangling([...at, 'measured', 'criterion'], 'criterion', measured.criterion, measured.level as 'household');
  });
  read.coverage?.forEach(({ level, field, citations }, index) => {
    checkCitations(issues, TARGETS_FILE, ['coverage', index, 'citations'], citations, known);
    if (rulebook.fields.at(level, field)?.kind === 'boolean') return;
    issues.add(TARGETS_FILE, ['coverage', index, 'field'], {
      code: 'unknownFact',
      reason: 'fact',
      id: field,
      about: level,
      ...issues.meant(field, () => rulebook.fields.of(level).map(({ path }) => path)),
    });
  });
  read.relief?.forEach(({ rule, criterion, unconditioned, citations }, index) => {
    const at = ['relief', index];
    checkCitations(issues, TARGETS_FILE, [...at, 'citations'], citations, known);
    if ([rule, criterion, unconditioned].filter((one) => one !== undefined).length !== 1)
      issues.add(TARGETS_FILE, at, { code: 'badShape', reason: 'otherwise' });
    if (rule !== undefined && ruleOf(rulebook, rule)?.level !== 'household')
      dangling([...at, 'rule'], 'verdictRule', rule, 'household');
    if (criterion !== undefined && criteria.get(criterion)?.level !== 'household')
      dangling([...at, 'criterion'], 'criterion', criterion, 'household');
  });
}
