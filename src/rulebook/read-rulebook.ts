/** Reads the files of a rulebook, each known to have its shape or checked for it, into what is judged by. */
import { InvalidRulebookError } from '../base/errors.js';
import { frozen } from '../base/frozen.js';
import { remembered } from '../base/remembered.js';
import { factsIn } from '../facts/registry.js';
import type { Parameter } from '../parameters/parameter.js';
import { isLevel, levelOf, levels, type Scope, scopes } from '../records/catalog.js';
import type { Known } from './check-citations.js';
import { FACTS, FIELDS, isRuleFile, MANIFEST, MEASURE, PARAMETERS, wordFileOf } from './companions.js';
import { type Condition, DECIMAL, type Operator, type OperatorChoice } from './condition.js';
import type { FileChecks } from './file-checks.js';
import type { IssueList } from './issue-list.js';
import { type ConditionPlace, MAX_CONDITIONS, mapLeaves, readConditions, type Unfollowed } from './read-conditions.js';
import { type FactsRead, readOwnFacts } from './read-own-facts.js';
import { readOwnFields, unitsIn } from './read-own-fields.js';
import { readParameters } from './read-parameters.js';
import { readWords, wordsWhenAsked } from './read-words.js';
import { type ReadRule, References } from './references.js';
import type { Criterion, MeasureRule, Reading, Rulebook, VerdictRule } from './rulebook.js';
import { exitRuleOf, rulesOf } from './rules.js';
import type { Manifest, RuleSource } from './schema.js';
import { readOnce } from './settled-file.js';
import { keepSnapshot } from './snapshot.js';
import { toRule } from './to-rule.js';

/** No rulebook written by people comes near; what is larger is refused unread. */
const MAX_RULES = 5000;

/**
 * The rulebook that whole files come to.
 * @param readingWords when its words are read; `apart` where they are not among the files
 * @param checks absent where the files are known to be sound
 * @throws InvalidRulebookError with every issue that was added
 */
export function rulebookFrom(
  files: Readonly<Record<string, unknown>>,
  issues: IssueList,
  readingWords: 'atOnce' | 'whenAsked' | 'apart',
  checks?: FileChecks,
): Rulebook {
  for (const name of [MANIFEST, PARAMETERS]) {
    if (!Object.hasOwn(files, name)) issues.add(name, [], { code: 'missingFile', reason: 'required' });
  }
  const { manifest, known } = readManifest(issues, files, checks);
  const ownFields = readOnce(issues, files[FIELDS], [], () => readOwnFields(issues, files, checks?.fields));
  const { fields, fieldsKnown } = ownFields;
  const parameters = Object.hasOwn(files, PARAMETERS)
    ? readOnce(issues, files[PARAMETERS], [textOfKnown(known), fields, fieldsKnown], () => {
        const beside = { known, facts: factsIn(fields), units: unitsIn(fields.units) };
        return readParameters(issues, files[PARAMETERS], beside, fieldsKnown, checks?.parameters);
      })
    : undefined;
  const ownFacts = readOnce(
    issues,
    files[FACTS],
    [textOfParameters(parameters), textOfKnown(known), fields, fieldsKnown],
    () => readOwnFacts(issues, files, parameters, known, ownFields, checks?.facts),
  );
  const { facts } = ownFacts;
  const rules = readRules(issues, files, parameters, known, ownFacts, checks);
  const references = new References(rules, issues);

  const criteria = new Map<string, Criterion>();
  for (const rule of rules.values()) {
    const criterion = toCriterion(rule, references);
    if (criterion !== undefined) criteria.set(criterion.id, criterion);
  }
  const verdicts = new Map<string, VerdictRule>();
  const measures = new Map<string, MeasureRule>();
  // By level, whatever the files are called.
  const ordered = [...rules.values()].sort(
    (a, b) => levels.indexOf(levelOf(a.level)) - levels.indexOf(levelOf(b.level)),
  );
  const terms = { facts, fields };
  for (const rule of ordered) {
    const made = toRule(issues, rule, references, criteria, manifest?.readings, parameters, terms, checks?.rules);
    if (made !== undefined) (rule.event.type === 'measure' ? measures : verdicts).set(rule.name, made);
  }
  for (const criterion of criteria.values())
    checks?.rules.use(issues, rules.get(criterion.id), criterion, parameters, known, facts);
  if (manifest !== undefined && parameters !== undefined) {
    const judging = [...verdicts.values(), ...measures.values()];
    checks?.rules.combinations(issues, rules, judging, manifest, { parameters, ...terms });
  }
  const named = { rules, fields, facts, known: ownFacts.factsKnown };
  const words =
    readingWords === 'apart'
      ? undefined
      : wordsWhenAsked((language) =>
          readOnce(issues, files[wordFileOf(language)], [textOfRules(rules), fields, facts, named.known], () =>
            readWords(issues, files, language, checks && ((file, said) => checks.words(issues, file, said, named))),
          ),
        );
  if (readingWords === 'atOnce') Object.values(words ?? {});
  if (issues.all.length === 0 && !levels.some((level) => exitRuleOf({ verdicts }, level))) {
    issues.add(MANIFEST, [], { code: 'missingVerdict', reason: 'noExit' });
  }
  if (issues.all.length > 0 || manifest === undefined || parameters === undefined)
    throw new InvalidRulebookError(issues.all);
  const { id, version, labels, validFrom, validTo, sources } = manifest;
  const readings = readingsOf(manifest, { verdicts, measures });
  const law = frozen({
    id,
    version,
    labels,
    validFrom,
    validTo,
    sources,
    readings,
    parameters,
    fields,
    facts,
    verdicts,
    measures,
  });
  const rulebook = Object.freeze(words === undefined ? law : { ...law, words });
  keepSnapshot(rulebook, files, readingWords !== 'atOnce');
  return rulebook;
}

/** The manifest, and what other files can refer to in it. */
function readManifest(
  issues: IssueList,
  files: Readonly<Record<string, unknown>>,
  checks: FileChecks | undefined,
): { readonly manifest?: Manifest; readonly known?: Known } {
  if (!Object.hasOwn(files, MANIFEST)) return {};
  return readOnce(issues, files[MANIFEST], [], () => {
    const manifest = issues.readAs(MANIFEST, [], 'manifest', files[MANIFEST]);
    if (manifest === undefined) return {};
    const known = {
      sources: new Set(manifest.sources.map(({ id }) => id)),
      readings: new Map(manifest.readings.map(({ id, options }) => [id, options.map((option) => option.id)])),
    };
    checks?.rules.manifest(issues, manifest, known);
    return { manifest, known };
  });
}

/** Every rule of every rule file by its name. */
function readRules(
  issues: IssueList,
  files: Readonly<Record<string, unknown>>,
  parameters: ReadonlyMap<string, Parameter> | undefined,
  known: Known | undefined,
  ownFacts: FactsRead,
  checks: FileChecks | undefined,
): ReadonlyMap<string, ReadRule> {
  let left = MAX_CONDITIONS;
  const rules = new Map<string, ReadRule>();
  const names = Object.keys(files).filter(isRuleFile).sort(inOrder);
  const count = names.reduce((sum, file) => sum + lengthOf(files[file]), 0);
  if (count > MAX_RULES) {
    issues.add(MANIFEST, [], { code: 'tooLarge', reason: 'rules', count, limit: MAX_RULES });
    return rules;
  }
  const { facts, factsKnown } = ownFacts;
  const beside = [textOfParameters(parameters), textOfKnown(known), facts, factsKnown];
  for (const file of names) {
    const place = { file, parameters, facts, factsKnown, issues, agrees: checks?.agreement };
    const read = readOnce(
      issues,
      files[file],
      beside,
      () => readRuleFile(place, files[file], known, { left }, checks?.rules),
      ({ conditions }) => conditions <= left,
    );
    left -= read.conditions;
    for (const rule of read.rules) {
      const { name, at } = rule;
      if (rules.has(name)) issues.add(file, [...at, 'name'], { code: 'duplicateId', reason: 'defined', id: name });
      rules.set(name, rule);
    }
  }
  return rules;
}

/** All that others read of the manifest. */
function textOfKnown(known: Known | undefined): string {
  return known === undefined ? '' : JSON.stringify([[...known.sources], [...known.readings]]);
}

/** All that others read of parameters: no rule hangs on a figure. */
function textOfParameters(parameters: ReadonlyMap<string, Parameter> | undefined): string {
  return parameters === undefined ? '' : JSON.stringify(Array.from(parameters.values(), ({ id, unit }) => [id, unit]));
}

/** All that words read of rules. */
function textOfRules(rules: ReadonlyMap<string, ReadRule>): string {
  return JSON.stringify(Array.from(rules.values(), ({ name, event }) => [name, event.type]));
}

/** The rules of a file, with how many conditions they have. */
function readRuleFile(
  within: Omit<ConditionPlace, 'root' | 'level' | 'budget'>,
  content: unknown,
  known: Known | undefined,
  budget: ConditionPlace['budget'],
  checks: FileChecks['rules'] | undefined,
): { readonly rules: readonly ReadRule[]; readonly conditions: number } {
  const { file, issues } = within;
  const { left } = budget;
  const read = issues.readAs(file, [], 'rules', content);
  // Where one rule's shape is at fault, the conditions of all of them are still read.
  const list: readonly Partial<RuleSource>[] = read?.rules ?? listedIn(content);
  const rules = [...list.entries()].flatMap(([index, source]): ReadRule[] => {
    const { name, event } = source ?? {};
    const at = ['rules', index];
    const level = typeof name === 'string' ? scopeOf(name, event) : undefined;
    if (name === undefined || level === undefined) return [];
    if (read !== undefined) checks?.name(issues, file, at, name, event);
    const place = { ...within, root: [...at, 'conditions'], level, budget };
    const unfollowed = readConditions(place, source.conditions);
    if (unfollowed?.kind === 'leaf') {
      issues.add(file, place.root, { code: 'badShape', reason: 'bareComparison' });
    }
    const params = read?.rules[index]?.event.params;
    if (params !== undefined) checks?.params(issues, file, [...at, 'event', 'params'], params, known);
    // Of a rule at fault it is known all the same that others can refer to it, or cannot.
    const type = event?.type === 'verdict' || event?.type === 'measure' ? event.type : 'criterion';
    const whole = read === undefined ? { type } : event;
    const rule = { file, at, name, level, event: whole as ReadRule['event'] };
    if (read === undefined || unfollowed === undefined) return [{ ...rule, unfollowed: undefined }];
    checks?.choices(issues, rule, unfollowed, known, within.facts);
    return [{ ...rule, unfollowed: withChoices(rule, unfollowed) }];
  });
  return { rules, conditions: left - budget.left };
}

/**
 * By name, what is taken over first: so that the order of what they say does not hang on the order in which they are
 * handed in.
 */
function inOrder(a: string, b: string): number {
  return Number(b.includes('/')) - Number(a.includes('/')) || (a < b ? -1 : 1);
}

/** What a rule is about: as its name says, of a measure as its parameters say. */
function scopeOf(name: string, event: Partial<RuleSource['event']> | undefined): Scope | undefined {
  if (!name.startsWith(MEASURE)) return scopes.find((one) => name.startsWith(`${one}/`));
  const { level, subject } = (event?.params ?? {}) as { level?: unknown; subject?: unknown };
  if (!isLevel(level)) return undefined;
  return subject === 'member' ? 'member' : level;
}

function lengthOf(file: unknown): number {
  const list = (file as { rules?: unknown } | null | undefined)?.rules;
  return Array.isArray(list) ? list.length : 0;
}

function listedIn(file: unknown): readonly Partial<RuleSource>[] {
  const list = (file as { rules?: unknown } | null | undefined)?.rules;
  return Array.isArray(list) ? list.slice(0, MAX_CONDITIONS) : [];
}

/** Writes to each comparison the operators that readings put in its place. */
function withChoices({ event }: Pick<ReadRule, 'event'>, conditions: Unfollowed): Unfollowed {
  if (event.type !== 'criterion') return conditions;
  const choices = new Map<string, OperatorChoice[]>();
  for (const { at, reading, option, operator } of event.params.operators ?? []) {
    const before = choices.get(at) ?? [];
    choices.set(at, before);
    before.push({ reading, option, operator: operator.replace(DECIMAL, '') as Operator });
  }
  return mapLeaves(conditions, (leaf) => ({ ...leaf, choices: choices.get(leaf.at) ?? [] }));
}

function toCriterion(rule: ReadRule, references: References): Criterion | undefined {
  if (rule.event.type !== 'criterion') return undefined;
  const conditions = references.conditionsOf(rule);
  if (conditions === undefined) return undefined;
  return criterionOf(rule)(conditions);
}

/** The criterion that a rule states with its references followed. */
const criterionOf = remembered(({ name, level, event }: ReadRule) =>
  remembered((conditions: Condition): Criterion => {
    const { labels, citations, required } = event.params as Extract<
      RuleSource['event'],
      { type: 'criterion' }
    >['params'];
    return frozen({ id: name, level, labels, citations, required, conditions });
  }),
);

/** Each reading with the rules that depend on it. */
function readingsOf(manifest: Manifest, rules: Pick<Rulebook, 'verdicts' | 'measures'>): Reading[] {
  const depends = (id: string) => (rule: VerdictRule | undefined) => rule?.readings.includes(id) === true;
  return manifest.readings.map((reading) => ({
    ...reading,
    levels: levels.filter((level) => depends(reading.id)(exitRuleOf(rules, level))),
    rules: rulesOf(rules)
      .filter(depends(reading.id))
      .map(({ id }) => id),
  }));
}
