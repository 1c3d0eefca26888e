/** Files in, a checked rulebook out, or everything that is wrong with them. */
import { InvalidRulebookError } from '../base/errors.js';
import type { Parameter } from '../parameters/parameter.js';
import { type Level, levels } from '../records/catalog.js';
import { companionFiles } from './companions.js';
import { DECIMAL, type Leaf, leavesOf, type Operator, type OperatorChoice, sameFamily } from './condition.js';
import { Issues } from './issues.js';
import { MAX_CONDITIONS, mapLeaves, type Reference, readConditions, type Unfollowed } from './read-conditions.js';
import { checkCitations, type Known, readParameters } from './read-parameters.js';
import { MAX_COMBINATIONS, readingGroups } from './reading-groups.js';
import { factsOf, readingsUsedBy } from './readings-used.js';
import { type ReadRule, References } from './references.js';
import type { Criterion, Reading, Rulebook, VerdictRule } from './rulebook.js';
import { type Manifest, manifestFile, type RuleSource, ruleFile } from './schema.js';
import { keepSnapshot } from './snapshot.js';

/**
 * The files of a rulebook by name, as parsed JSON: `rulebook.json`, `parameters.json`, any others are rule files but
 * for the companions, which are not read.
 */
export type RulebookFiles = Readonly<Record<string, unknown>>;

const MANIFEST = 'rulebook.json';
const PARAMETERS = 'parameters.json';

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
  const known = manifest && knownFrom(issues, manifest);
  const parameters = Object.hasOwn(files, PARAMETERS)
    ? readParameters(issues, PARAMETERS, files[PARAMETERS], known)
    : undefined;
  const rules = readRules(issues, files, parameters, known);
  const references = new References(rules, issues);

  const criteria = new Map<string, Criterion>();
  for (const rule of rules.values()) {
    const criterion = toCriterion(rule, references);
    if (criterion !== undefined) criteria.set(criterion.id, criterion);
  }
  const verdicts = new Map<Level, VerdictRule>();
  for (const rule of rules.values()) {
    const verdict = toVerdictRule(issues, rule, references, criteria);
    if (verdict === undefined) continue;
    if (verdicts.has(verdict.level)) {
      issues.add(rule.file, rule.at, 'duplicateId', `${verdict.level} has a verdict already; keep one`);
    }
    verdicts.set(verdict.level, verdict);
  }
  for (const criterion of criteria.values()) checkUse(issues, rules.get(criterion.id), criterion, parameters, known);
  if (manifest !== undefined && parameters !== undefined)
    checkCombinations(issues, rules, verdicts, manifest, parameters);
  if (issues.all.length === 0 && verdicts.size === 0) {
    issues.add(MANIFEST, [], 'missingVerdict', 'no file has a rule of type "verdict"; nothing could be judged');
  }
  if (issues.all.length > 0 || manifest === undefined || parameters === undefined)
    throw new InvalidRulebookError(issues.all);
  const { id, version, labels, validFrom, validTo, sources } = manifest;
  const readings = readingsOf(manifest, verdicts, parameters);
  const rulebook = frozen({ id, version, labels, validFrom, validTo, sources, readings, parameters, verdicts });
  keepSnapshot(rulebook, files);
  return rulebook;
}

function isRuleFile(name: string): boolean {
  return name !== MANIFEST && name !== PARAMETERS && !companionFiles.includes(name);
}

/** Nothing that judges can be changed behind the back of those who judge by it. */
function frozen<T extends object>(value: T): T {
  const held = value instanceof Map ? [...value.values()] : Object.values(value);
  for (const part of held) if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) frozen(part);
  if (value instanceof Map) {
    const refuse = () => {
      throw new TypeError('A loaded rulebook cannot be changed; load another one from changed files.');
    };
    // Freezing does not keep a map from being filled.
    for (const method of ['set', 'delete', 'clear']) Object.defineProperty(value, method, { value: refuse });
  }
  return Object.freeze(value);
}

function knownFrom(issues: Issues, manifest: Manifest): Known {
  const sources = new Set<string>();
  const readings = new Map<string, readonly string[]>();
  for (const [index, { id }] of manifest.sources.entries()) {
    if (sources.has(id)) issues.add(MANIFEST, ['sources', index, 'id'], 'duplicateId', `"${id}" is listed twice`);
    sources.add(id);
  }
  const known = { sources, readings };
  for (const [index, { id, options }] of manifest.readings.entries()) {
    const at = ['readings', index];
    if (readings.has(id)) issues.add(MANIFEST, [...at, 'id'], 'duplicateId', `"${id}" is listed twice`);
    const names = options.map((option) => option.id);
    if (new Set(names).size < names.length) {
      issues.add(MANIFEST, [...at, 'options'], 'duplicateId', 'has an option twice');
    }
    readings.set(id, names);
    for (const [number, option] of options.entries()) {
      checkCitations(issues, MANIFEST, [...at, 'options', number, 'citations'], option.citations, known);
    }
  }
  if (manifest.validTo < manifest.validFrom) {
    issues.add(MANIFEST, ['validTo'], 'badShape', 'ends before it begins');
  }
  return known;
}

/** Every rule of every rule file by its name. */
function readRules(
  issues: Issues,
  files: RulebookFiles,
  parameters: ReadonlyMap<string, Parameter> | undefined,
  known: Known | undefined,
): ReadonlyMap<string, ReadRule> {
  const budget = { left: MAX_CONDITIONS };
  const rules = new Map<string, ReadRule>();
  for (const file of Object.keys(files).filter(isRuleFile)) {
    const read = issues.read(file, [], ruleFile, files[file]);
    // Where one rule's shape is at fault, the conditions of all of them are still read.
    const list: readonly Partial<RuleSource>[] = read?.rules ?? listedIn(files[file]);
    for (const [index, source] of list.entries()) {
      const { name, event } = source ?? {};
      const at = ['rules', index];
      const level = typeof name === 'string' ? levels.find((one) => name.startsWith(`${one}/`)) : undefined;
      if (name === undefined || level === undefined) continue;
      const place = { file, root: [...at, 'conditions'], level, parameters, issues, budget };
      const unfollowed = readConditions(place, source.conditions);
      if (unfollowed?.kind === 'leaf') {
        issues.add(
          file,
          place.root,
          'badShape',
          'a rule begins with all, any or not; put the comparison into one of them',
        );
      }
      if (rules.has(name)) {
        issues.add(file, [...at, 'name'], 'duplicateId', `"${name}" is defined twice; rename one of them`);
      }
      const params = read?.rules[index]?.event.params;
      if (params !== undefined)
        checkCitations(issues, file, [...at, 'event', 'params', 'citations'], params.citations, known);
      const whole = read === undefined ? { type: event?.type === 'verdict' ? 'verdict' : 'criterion' } : event;
      const rule = { file, at, name, level, event: whole as ReadRule['event'] };
      rules.set(name, { ...rule, unfollowed: read && unfollowed && withChoices(issues, rule, unfollowed, known) });
    }
  }
  return rules;
}

function listedIn(file: unknown): readonly Partial<RuleSource>[] {
  const list = (file as { rules?: unknown } | null | undefined)?.rules;
  return Array.isArray(list) ? list.slice(0, MAX_CONDITIONS) : [];
}

/** Writes to each comparison the operators that readings put in its place. */
function withChoices(
  issues: Issues,
  { file, at, event }: Omit<ReadRule, 'unfollowed'>,
  conditions: Unfollowed,
  known: Known | undefined,
): Unfollowed {
  if (event.type !== 'criterion') return conditions;
  const { required, operators = [] } = event.params;
  const params = [...at, 'event', 'params'];
  if (typeof required === 'object') checkOption(issues, file, [...params, 'required'], required, known);
  const leaves = new Map<string, Leaf>();
  mapLeaves(conditions, (leaf) => {
    leaves.set(leaf.at, leaf);
    return leaf;
  });
  const choices = new Map<string, OperatorChoice[]>();
  for (const [index, choice] of operators.entries()) {
    const here = [...params, 'operators', index];
    checkOption(issues, file, here, choice, known);
    const operator = choice.operator.replace(DECIMAL, '') as Operator;
    const leaf = leaves.get(choice.at);
    if (leaf === undefined) {
      issues.add(file, [...here, 'at'], 'danglingReference', `"${choice.at}" is not a comparison of this rule`);
    } else if (!sameFamily(leaf.operator, operator)) {
      issues.add(file, [...here, 'operator'], 'typeMismatch', 'does not suit the comparison that it replaces');
    }
    const { reading, option } = choice;
    const before = choices.get(choice.at) ?? [];
    if (before.some((one) => one.reading === reading && one.option === option)) {
      issues.add(file, here, 'duplicateId', `${reading}=${option} replaces this comparison twice; keep one`);
    }
    choices.set(choice.at, before);
    before.push({ reading, option, operator });
  }
  return mapLeaves(conditions, (leaf) => ({ ...leaf, choices: choices.get(leaf.at) ?? [] }));
}

function checkOption(
  issues: Issues,
  file: string,
  at: readonly PropertyKey[],
  { reading, option }: { readonly reading: string; readonly option: string },
  known: Known | undefined,
): void {
  if (known === undefined) return;
  const options = known.readings.get(reading);
  if (options === undefined) {
    issues.add(file, [...at, 'reading'], 'unknownReading', `"${reading}" is not among the readings of ${MANIFEST}`);
  } else if (!options.includes(option)) {
    const message = `"${option}" is not an option of ${reading}: ${options.join(', ')}`;
    issues.add(file, [...at, 'option'], 'unknownReading', message);
  }
}

function toCriterion(rule: ReadRule, references: References): Criterion | undefined {
  const { event, name, level } = rule;
  if (event.type !== 'criterion') return undefined;
  const conditions = references.conditionsOf(rule);
  if (conditions === undefined) return undefined;
  const { labels, citations, required } = event.params;
  return { id: name, level, labels, citations, required, conditions };
}

function toVerdictRule(
  issues: Issues,
  rule: ReadRule,
  references: References,
  criteria: ReadonlyMap<string, Criterion>,
): VerdictRule | undefined {
  const { event, unfollowed, file, name, level } = rule;
  if (event.type !== 'verdict' || unfollowed === undefined) return undefined;
  const where = [...rule.at, 'conditions'];
  const parts = unfollowed.kind === 'all' ? unfollowed.parts : [];
  if (parts.length === 0 || parts.some((part) => part.kind !== 'reference')) {
    issues.add(file, where, 'badShape', 'a verdict is all of a list of conditions, each naming a criterion');
    return undefined;
  }
  const listed: Criterion[] = [];
  for (const reference of parts as readonly Reference[]) {
    const target = references.target(rule, reference);
    const criterion = target && criteria.get(target.name);
    if (criterion !== undefined && listed.includes(criterion)) {
      issues.add(file, where, 'duplicateId', `"${reference.to}" is listed twice`);
    } else if (criterion !== undefined) listed.push(criterion);
  }
  if (listed.length === parts.length && !listed.some(({ required }) => required === true)) {
    issues.add(file, where, 'emptyList', 'at least one criterion must be required whatever the readings');
  }
  const { labels, citations } = event.params;
  return { id: name, level, labels, citations, criteria: listed };
}

/** The facts a criterion uses must find the readings and parameters that they are computed by. */
function checkUse(
  issues: Issues,
  rule: ReadRule | undefined,
  criterion: Criterion,
  parameters: ReadonlyMap<string, Parameter> | undefined,
  known: Known | undefined,
): void {
  const file = rule?.file ?? MANIFEST;
  const where = [...(rule?.at ?? []), 'conditions'];
  const used = new Set(leavesOf(criterion.conditions).flatMap((leaf) => factsOf(criterion.level, leaf)));
  for (const fact of used) {
    for (const [id, unit] of Object.entries(parameters === undefined ? {} : (fact.parameters ?? {}))) {
      const parameter = parameters?.get(id);
      if (parameter === undefined) {
        issues.add(
          file,
          where,
          'danglingReference',
          `the fact ${fact.name} needs the parameter "${id}"; add it to ${PARAMETERS}`,
        );
      } else if (parameter.unit !== unit) {
        issues.add(file, where, 'typeMismatch', `the fact ${fact.name} needs "${id}" in ${unit ?? 'month and day'}`);
      }
    }
    for (const [id, understood] of Object.entries(known === undefined ? {} : (fact.readings ?? {}))) {
      const options = known?.readings.get(id);
      const strange = (options ?? []).filter((option) => !understood.includes(option));
      if (options === undefined) {
        issues.add(
          file,
          where,
          'unknownReading',
          `the fact ${fact.name} depends on the reading "${id}"; add it to ${MANIFEST}`,
        );
      } else if (strange.length > 0) {
        const message = `the fact ${fact.name} does not understand ${id}=${strange.join(', ')}; it knows ${understood.join(', ')}`;
        issues.add(file, where, 'unknownReading', message);
      }
    }
  }
}

/** Whoever asks whether a verdict hangs on how the text is read has every combination judged. */
function checkCombinations(
  issues: Issues,
  rules: ReadonlyMap<string, ReadRule>,
  verdicts: ReadonlyMap<Level, VerdictRule>,
  { readings }: Manifest,
  parameters: ReadonlyMap<string, Parameter>,
): void {
  for (const rule of verdicts.values()) {
    for (const group of readingGroups(rule.criteria, parameters)) {
      const own = readings.filter(({ id }) => group.readings.has(id));
      const combinations = own.reduce((product, { options }) => product * options.length, 1);
      if (combinations <= MAX_COMBINATIONS) continue;
      const { file = MANIFEST, at = [] } = rules.get(group.criteria[0]?.id ?? '') ?? {};
      const names = shortened(group.criteria.map(({ id }) => id));
      const message = `${names} hang together by ${own.length} readings, which can be combined in more than ${MAX_COMBINATIONS} ways; let fewer readings decide them`;
      issues.add(file, [...at], 'tooLarge', message);
    }
  }
}

function shortened(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ');
}

/** Each reading with the levels whose criteria depend on it. */
function readingsOf(
  manifest: Manifest,
  verdicts: ReadonlyMap<Level, VerdictRule>,
  parameters: ReadonlyMap<string, Parameter>,
): Reading[] {
  const usedBy = ({ criteria }: VerdictRule) =>
    new Set(criteria.flatMap((criterion) => [...readingsUsedBy(criterion, parameters)]));
  const used = new Map([...verdicts].map(([level, rule]) => [level, usedBy(rule)] as const));
  return manifest.readings.map((reading) => ({
    ...reading,
    levels: levels.filter((level) => used.get(level)?.has(reading.id)),
  }));
}
