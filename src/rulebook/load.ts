/** Files in, a checked rulebook out, or everything that is wrong with them. */
import { InvalidRulebookError } from '../base/errors.js';
import { nearest } from '../base/suggest.js';
import { facts } from '../facts/registry.js';
import type { Parameter } from '../parameters/parameter.js';
import { type Level, levels } from '../records/catalog.js';
import { type Condition, DECIMAL, isOrder, leavesOf, type Operator } from './condition.js';
import { Issues } from './issues.js';
import {
  follow,
  MAX_CONDITIONS,
  type Reference,
  readConditions,
  referencesOf,
  type Unfollowed,
} from './read-conditions.js';
import { checkCitations, type Known, readParameters } from './read-parameters.js';
import type { Criterion, Reading, Rulebook, VerdictRule } from './rulebook.js';
import { type Manifest, manifestFile, type RuleSource, ruleFile } from './schema.js';

/** The files of a rulebook by name, as parsed JSON: `rulebook.json`, `parameters.json`, any others are rule files. */
export type RulebookFiles = Readonly<Record<string, unknown>>;

const MANIFEST = 'rulebook.json';
const PARAMETERS = 'parameters.json';

/** A rule as read, with where it stands. */
interface ReadRule {
  readonly file: string;
  readonly at: readonly PropertyKey[];
  readonly source: RuleSource;
  readonly level: Level;
  readonly unfollowed: Unfollowed;
}

/**
 * Loads a rulebook from plain objects.
 * @throws InvalidRulebookError with every issue, each with file and JSON pointer
 */
export function loadRulebook(files: RulebookFiles): Rulebook {
  const issues = new Issues();
  for (const name of [MANIFEST, PARAMETERS]) {
    if (!Object.hasOwn(files, name)) issues.add(name, [], 'missingFile', 'is missing; every rulebook has one');
  }
  const manifest = Object.hasOwn(files, MANIFEST)
    ? issues.read(MANIFEST, [], manifestFile, files[MANIFEST])
    : undefined;
  const known = knownFrom(issues, manifest);
  const parameters = Object.hasOwn(files, PARAMETERS)
    ? readParameters(issues, PARAMETERS, files[PARAMETERS], known)
    : new Map<string, Parameter>();

  const budget = { left: MAX_CONDITIONS };
  const rules = new Map<string, ReadRule>();
  for (const file of Object.keys(files).filter((name) => name !== MANIFEST && name !== PARAMETERS)) {
    const read = issues.read(file, [], ruleFile, files[file]);
    // Where a rule's own shape is at fault, the conditions of all of them are still read.
    const list = read?.rules ?? rulesOf(files[file]);
    list.forEach((source, index) => {
      const at = ['rules', index];
      const level = levels.find((one) => String(source?.name).startsWith(`${one}/`));
      if (level === undefined) return;
      const place = { file, root: [...at, 'conditions'], level, parameters, issues, budget };
      const unfollowed = readConditions(place, source.conditions);
      if (read === undefined) return;
      if (rules.has(source.name))
        issues.add(file, [...at, 'name'], 'duplicateId', `"${source.name}" is defined twice; rename one of them`);
      checkCitations(issues, file, [...at, 'event', 'params', 'citations'], source.event.params.citations, known);
      if (unfollowed !== undefined) rules.set(source.name, { file, at, source, level, unfollowed });
    });
  }

  const criteria = new Map<string, Criterion>();
  for (const rule of rules.values()) {
    const criterion = readCriterion(issues, rule, rules, known);
    if (criterion !== undefined) criteria.set(criterion.id, criterion);
  }
  const verdicts = new Map<Level, VerdictRule>();
  for (const rule of rules.values()) {
    const verdict = readVerdict(issues, rule, rules, criteria);
    if (verdict === undefined) continue;
    if (verdicts.has(verdict.level))
      issues.add(rule.file, rule.at, 'duplicateId', `${verdict.level} has a verdict already; keep one`);
    verdicts.set(verdict.level, verdict);
  }
  if (issues.all.length === 0 && verdicts.size === 0)
    issues.add(MANIFEST, [], 'missingVerdict', 'no file has a rule of type "verdict"; nothing could be judged');
  checkUse(issues, rules, criteria, parameters, known);
  if (issues.all.length > 0 || manifest === undefined) throw new InvalidRulebookError(issues.all);
  const { id, version, labels, validFrom, validTo, sources } = manifest;
  return {
    id,
    version,
    labels,
    validFrom,
    validTo,
    sources,
    parameters,
    verdicts,
    readings: readingsOf(manifest, verdicts, parameters),
  };
}

function rulesOf(file: unknown): RuleSource[] {
  const list = (file as { rules?: unknown } | null | undefined)?.rules;
  return Array.isArray(list) ? list.slice(0, MAX_CONDITIONS) : [];
}

function knownFrom(issues: Issues, manifest: Manifest | undefined): Known {
  const sources = new Set<string>();
  const readings = new Map<string, readonly string[]>();
  manifest?.sources.forEach(({ id }, index) => {
    if (sources.has(id)) issues.add(MANIFEST, ['sources', index, 'id'], 'duplicateId', `"${id}" is listed twice`);
    sources.add(id);
  });
  const known = { sources, readings };
  manifest?.readings.forEach(({ id, options }, index) => {
    const at = ['readings', index];
    if (readings.has(id)) issues.add(MANIFEST, [...at, 'id'], 'duplicateId', `"${id}" is listed twice`);
    const names = options.map((option) => option.id);
    if (new Set(names).size < names.length)
      issues.add(MANIFEST, [...at, 'options'], 'duplicateId', 'has an option twice');
    readings.set(id, names);
    for (const [number, option] of options.entries()) {
      checkCitations(issues, MANIFEST, [...at, 'options', number, 'citations'], option.citations, known);
    }
  });
  if (manifest !== undefined && manifest.validTo < manifest.validFrom)
    issues.add(MANIFEST, ['validTo'], 'badShape', 'ends before it begins');
  return known;
}

/** Follows a rule's references; a dangling one or a cycle is an issue. */
function followed(issues: Issues, rule: ReadRule, rules: ReadonlyMap<string, ReadRule>): Condition | undefined {
  const where = [...rule.at, 'conditions'];
  for (const reference of referencesOf(rule.unfollowed)) {
    const target = rules.get(reference.to);
    if (target === undefined || target.source.event.type !== 'criterion' || target.level !== rule.level) {
      dangling(issues, rule, reference, rules);
      return undefined;
    }
    if (reaches(target, rule.source.name, rules, new Set())) {
      issues.add(rule.file, where, 'cycle', `"${rule.source.name}" refers to itself by way of "${reference.to}"`);
      return undefined;
    }
  }
  return follow(rule.unfollowed, ({ to }) => rules.get(to)?.unfollowed);
}

function dangling(issues: Issues, rule: ReadRule, reference: Reference, rules: ReadonlyMap<string, ReadRule>): void {
  const candidates = [...rules.values()].filter(
    ({ level, source }) => level === rule.level && source.event.type === 'criterion',
  );
  const near = nearest(
    reference.to,
    candidates.map(({ source }) => source.name),
  );
  const meant = near === undefined ? '' : `; did you mean "${near}"?`;
  const at = reference.at.split('/').slice(1);
  issues.add(
    rule.file,
    [...rule.at, 'conditions', ...at, 'condition'],
    'danglingReference',
    `"${reference.to}" is not a criterion about a ${rule.level}${meant}`,
  );
}

function reaches(from: ReadRule, name: string, rules: ReadonlyMap<string, ReadRule>, seen: Set<string>): boolean {
  if (from.source.name === name) return true;
  if (seen.has(from.source.name)) return false;
  seen.add(from.source.name);
  return referencesOf(from.unfollowed).some(({ to }) => {
    const target = rules.get(to);
    return target !== undefined && reaches(target, name, rules, seen);
  });
}

function readCriterion(
  issues: Issues,
  rule: ReadRule,
  rules: ReadonlyMap<string, ReadRule>,
  known: Known,
): Criterion | undefined {
  const { event, name } = rule.source;
  if (event.type !== 'criterion') return undefined;
  const { labels, citations, required, operators = [] } = event.params;
  const conditions = followed(issues, rule, rules);
  const at = [...rule.at, 'event', 'params'];
  if (typeof required === 'object') checkOption(issues, rule.file, [...at, 'required'], required, known);
  const choices = operators.map((choice, index) => {
    const here = [...at, 'operators', index];
    checkOption(issues, rule.file, here, choice, known);
    const operator = choice.operator.replace(DECIMAL, '') as Operator;
    const leaf = conditions && leavesOf(conditions).find((one) => one.at === choice.at);
    if (conditions !== undefined && leaf === undefined) {
      issues.add(rule.file, [...here, 'at'], 'danglingReference', `"${choice.at}" is not a comparison of this rule`);
    } else if (leaf !== undefined && isOrder(leaf.operator) !== isOrder(operator)) {
      issues.add(rule.file, [...here, 'operator'], 'typeMismatch', 'does not suit the comparison that it replaces');
    }
    return { ...choice, operator };
  });
  return conditions && { id: name, level: rule.level, labels, citations, required, operators: choices, conditions };
}

function checkOption(
  issues: Issues,
  file: string,
  at: readonly PropertyKey[],
  { reading, option }: { readonly reading: string; readonly option: string },
  known: Known,
): void {
  const options = known.readings.get(reading);
  if (options === undefined)
    issues.add(file, [...at, 'reading'], 'unknownReading', `"${reading}" is not among the readings of rulebook.json`);
  else if (!options.includes(option))
    issues.add(
      file,
      [...at, 'option'],
      'unknownReading',
      `"${option}" is not an option of ${reading}: ${options.join(', ')}`,
    );
}

function readVerdict(
  issues: Issues,
  rule: ReadRule,
  rules: ReadonlyMap<string, ReadRule>,
  criteria: ReadonlyMap<string, Criterion>,
): VerdictRule | undefined {
  const { event, name } = rule.source;
  if (event.type !== 'verdict') return undefined;
  const where = [...rule.at, 'conditions'];
  const parts = rule.unfollowed.kind === 'all' ? rule.unfollowed.parts : [];
  if (parts.length === 0 || parts.some((part) => part.kind !== 'reference')) {
    issues.add(rule.file, where, 'badShape', 'a verdict is all of a list of conditions, each naming a criterion');
    return undefined;
  }
  const listed: Criterion[] = [];
  for (const reference of parts as readonly Reference[]) {
    const criterion = criteria.get(reference.to);
    const target = rules.get(reference.to);
    if (target?.source.event.type !== 'criterion' || target.level !== rule.level)
      dangling(issues, rule, reference, rules);
    else if (criterion !== undefined && listed.includes(criterion))
      issues.add(rule.file, where, 'duplicateId', `"${reference.to}" is listed twice`);
    else if (criterion !== undefined) listed.push(criterion);
  }
  if (listed.length === parts.length && !listed.some(({ required }) => required === true)) {
    issues.add(rule.file, where, 'emptyList', 'at least one criterion must be required whatever the readings');
  }
  const { labels, citations } = event.params;
  return { id: name, level: rule.level, labels, citations, criteria: listed };
}

/** The facts that criteria use must find the readings and parameters that they are computed by. */
function checkUse(
  issues: Issues,
  rules: ReadonlyMap<string, ReadRule>,
  criteria: ReadonlyMap<string, Criterion>,
  parameters: ReadonlyMap<string, Parameter>,
  known: Known,
): void {
  for (const criterion of criteria.values()) {
    const rule = rules.get(criterion.id);
    for (const leaf of leavesOf(criterion.conditions)) {
      const fact = facts[criterion.level].get(leaf.fact);
      const where = [...(rule?.at ?? []), 'conditions'];
      const file = rule?.file ?? MANIFEST;
      for (const [id, unit] of Object.entries(fact?.parameters ?? {})) {
        const parameter = parameters.get(id);
        if (parameter === undefined)
          issues.add(
            file,
            where,
            'danglingReference',
            `the fact ${leaf.fact} needs the parameter "${id}"; add it to ${PARAMETERS}`,
          );
        else if (parameter.unit !== unit)
          issues.add(file, where, 'typeMismatch', `the fact ${leaf.fact} needs "${id}" in ${unit ?? 'month and day'}`);
      }
      for (const [id, understood] of Object.entries(fact?.readings ?? {})) {
        const options = known.readings.get(id);
        if (options === undefined)
          issues.add(
            file,
            where,
            'unknownReading',
            `the fact ${leaf.fact} depends on the reading "${id}"; add it to ${MANIFEST}`,
          );
        const strange = (options ?? []).filter((option) => !understood.includes(option));
        if (strange.length > 0)
          issues.add(
            file,
            where,
            'unknownReading',
            `the fact ${leaf.fact} does not understand ${id}=${strange.join(', ')}; it knows ${understood.join(', ')}`,
          );
      }
    }
  }
}

/** Each reading with the levels whose criteria depend on it. */
function readingsOf(
  manifest: Manifest,
  verdicts: ReadonlyMap<Level, VerdictRule>,
  parameters: ReadonlyMap<string, Parameter>,
): Reading[] {
  const uses = (criterion: Criterion, reading: string): boolean => {
    if (typeof criterion.required === 'object' && criterion.required.reading === reading) return true;
    if (criterion.operators.some((choice) => choice.reading === reading)) return true;
    return leavesOf(criterion.conditions).some(({ fact: name, side }) => {
      const fact = facts[criterion.level].get(name);
      const other = side.kind === 'fact' ? facts[criterion.level].get(side.name) : undefined;
      const ids = [...Object.keys(fact?.parameters ?? {}), ...(side.kind === 'parameter' ? [side.id] : [])];
      const byParameter = ids.some((id) => {
        const parameter = parameters.get(id);
        return parameter?.series?.reading === reading || parameter?.proRata?.reading === reading;
      });
      return byParameter || [fact, other].some((one) => Object.hasOwn(one?.readings ?? {}, reading));
    });
  };
  return manifest.readings.map((reading) => ({
    ...reading,
    levels: levels.filter((level) => verdicts.get(level)?.criteria.some((criterion) => uses(criterion, reading.id))),
  }));
}
