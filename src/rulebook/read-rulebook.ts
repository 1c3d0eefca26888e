/** Reads the files of a rulebook, each known to have its shape or checked for it, into what is judged by. */
import { InvalidRulebookError } from '../base/errors.js';
import { frozen } from '../base/frozen.js';
import { remembered } from '../base/remembered.js';
import type { Facts } from '../facts/fact.js';
import { factsIn } from '../facts/registry.js';
import type { Parameter } from '../parameters/parameter.js';
import { isLevel, levelOf, levels, type Scope, scopes } from '../records/catalog.js';
import { isRuleFile, MEASURE, wordFileOf } from './companions.js';
import {
  type Condition,
  DECIMAL,
  type Leaf,
  leavesOf,
  type Operator,
  type OperatorChoice,
  sameFamily,
} from './condition.js';
import type { IssueList } from './issue-list.js';
import { type ConditionPlace, MAX_CONDITIONS, mapLeaves, readConditions, type Unfollowed } from './read-conditions.js';
import { checkNeeds, FACTS, type FactsRead, readOwnFacts } from './read-own-facts.js';
import { FIELDS, readOwnFields } from './read-own-fields.js';
import { checkCitations, type Known, readParameters } from './read-parameters.js';
import { readWords, wordsWhenAsked } from './read-words.js';
import { MAX_COMBINATIONS, readingGroups } from './reading-groups.js';
import { factsOf } from './readings-used.js';
import { type ReadRule, References } from './references.js';
import type { Criterion, MeasureRule, Reading, Rulebook, Terms, VerdictRule } from './rulebook.js';
import { exitRuleOf, rulesOf } from './rules.js';
import type { Manifest, RuleSource } from './schema.js';
import { readOnce } from './settled-file.js';
import { keepSnapshot } from './snapshot.js';
import { toRule } from './to-rule.js';

/** No rulebook written by people comes near; what is larger is refused unread. */
const MAX_RULES = 5000;

const MANIFEST = 'rulebook.json';
const PARAMETERS = 'parameters.json';

/**
 * The rulebook that whole files come to.
 * @throws InvalidRulebookError with every issue that was added
 */
export function rulebookFrom(
  files: Readonly<Record<string, unknown>>,
  issues: IssueList,
  readingWords: 'atOnce' | 'whenAsked',
): Rulebook {
  for (const name of [MANIFEST, PARAMETERS]) {
    if (!Object.hasOwn(files, name)) issues.add(name, [], { code: 'missingFile', reason: 'required' });
  }
  const { manifest, known } = readManifest(issues, files);
  const ownFields = readOnce(issues, files[FIELDS], [], () => readOwnFields(issues, files));
  const parameters = Object.hasOwn(files, PARAMETERS)
    ? readOnce(issues, files[PARAMETERS], [textOfKnown(known), ownFields.fields, ownFields.fieldsKnown], () =>
        readParameters(issues, PARAMETERS, files[PARAMETERS], known, factsIn(ownFields.fields), ownFields),
      )
    : undefined;
  const ownFacts = readOnce(
    issues,
    files[FACTS],
    [textOfParameters(parameters), textOfKnown(known), ownFields.fields, ownFields.fieldsKnown],
    () => readOwnFacts(issues, files, parameters, known, ownFields),
  );
  const { fields } = ownFields;
  const { facts } = ownFacts;
  const rules = readRules(issues, files, parameters, known, ownFacts);
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
  for (const rule of ordered) {
    const made = toRule(issues, rule, references, criteria, manifest?.readings, parameters, { facts, fields });
    if (made !== undefined) (rule.event.type === 'measure' ? measures : verdicts).set(rule.name, made);
  }
  for (const criterion of criteria.values())
    checkUse(issues, rules.get(criterion.id), criterion, parameters, known, facts);
  if (manifest !== undefined && parameters !== undefined)
    checkCombinations(issues, rules, [...verdicts.values(), ...measures.values()], manifest, {
      parameters,
      facts,
      fields,
    });
  const named = { rules, fields, facts, known: ownFacts.factsKnown };
  const words = wordsWhenAsked((language) =>
    readOnce(issues, files[wordFileOf(language)], [textOfRules(rules), fields, facts, named.known], () =>
      readWords(issues, files, language, named),
    ),
  );
  if (readingWords === 'atOnce') Object.values(words);
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
  const rulebook = Object.freeze({ ...law, words });
  keepSnapshot(rulebook, files, readingWords === 'whenAsked');
  return rulebook;
}

/** The manifest, and what other files can refer to in it. */
function readManifest(
  issues: IssueList,
  files: Readonly<Record<string, unknown>>,
): { readonly manifest?: Manifest; readonly known?: Known } {
  if (!Object.hasOwn(files, MANIFEST)) return {};
  return readOnce(issues, files[MANIFEST], [], () => {
    const manifest = issues.readAs(MANIFEST, [], 'manifest', files[MANIFEST]);
    return manifest === undefined ? {} : { manifest, known: knownFrom(issues, manifest) };
  });
}

function knownFrom(issues: IssueList, manifest: Manifest): Known {
  const sources = new Set<string>();
  const readings = new Map<string, readonly string[]>();
  for (const [index, { id }] of manifest.sources.entries()) {
    if (sources.has(id)) issues.add(MANIFEST, ['sources', index, 'id'], { code: 'duplicateId', reason: 'listed', id });
    sources.add(id);
  }
  const known = { sources, readings };
  for (const [index, { id, options }] of manifest.readings.entries()) {
    const at = ['readings', index];
    if (readings.has(id)) issues.add(MANIFEST, [...at, 'id'], { code: 'duplicateId', reason: 'listed', id });
    const names = options.map((option) => option.id);
    if (new Set(names).size < names.length) {
      issues.add(MANIFEST, [...at, 'options'], { code: 'duplicateId', reason: 'option' });
    }
    readings.set(id, names);
    for (const [number, option] of options.entries()) {
      checkCitations(issues, MANIFEST, [...at, 'options', number, 'citations'], option.citations, known);
    }
  }
  if (manifest.validTo < manifest.validFrom) {
    issues.add(MANIFEST, ['validTo'], { code: 'badShape', reason: 'endsBeforeItBegins' });
  }
  return known;
}

/** Every rule of every rule file by its name. */
function readRules(
  issues: IssueList,
  files: Readonly<Record<string, unknown>>,
  parameters: ReadonlyMap<string, Parameter> | undefined,
  known: Known | undefined,
  ownFacts: FactsRead,
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
    const place = { file, parameters, facts, factsKnown, issues };
    const read = readOnce(
      issues,
      files[file],
      beside,
      () => readRuleFile(place, files[file], known, { left }),
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
    if (read !== undefined) checkName(issues, file, at, name, event);
    const place = { ...within, root: [...at, 'conditions'], level, budget };
    const unfollowed = readConditions(place, source.conditions);
    if (unfollowed?.kind === 'leaf') {
      issues.add(file, place.root, { code: 'badShape', reason: 'bareComparison' });
    }
    const params = read?.rules[index]?.event.params;
    if (params !== undefined)
      checkCitations(issues, file, [...at, 'event', 'params', 'citations'], params.citations, known);
    const amount = params !== undefined && 'amount' in params ? params.amount : undefined;
    amount?.choices?.forEach((choice, place) => {
      checkOption(issues, file, [...at, 'event', 'params', 'amount', 'choices', place], choice, known);
    });
    // Of a rule at fault it is known all the same that others can refer to it, or cannot.
    const type = event?.type === 'verdict' || event?.type === 'measure' ? event.type : 'criterion';
    const whole = read === undefined ? { type } : event;
    const rule = { file, at, name, level, event: whole as ReadRule['event'] };
    return [{ ...rule, unfollowed: read && unfollowed && withChoices(issues, rule, unfollowed, known, within.facts) }];
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

/** The name of a rule tells its type: of a measure, of a verdict on a level, of a criterion. */
function checkName(
  issues: IssueList,
  file: string,
  at: readonly PropertyKey[],
  name: string,
  event: Partial<RuleSource['event']> | undefined,
): void {
  const named = name.startsWith(MEASURE);
  if ((event?.type === 'measure') !== named) {
    const reason = named ? ({ reason: 'namedLikeMeasure', id: name } as const) : ({ reason: 'measureName' } as const);
    issues.add(file, [...at, 'name'], { code: 'badShape', ...reason });
  } else if (event?.type === 'verdict' && name.startsWith('member/')) {
    issues.add(file, [...at, 'name'], { code: 'badShape', reason: 'verdictOfMember' });
  }
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
function withChoices(
  issues: IssueList,
  { file, at, event, level }: Omit<ReadRule, 'unfollowed'>,
  conditions: Unfollowed,
  known: Known | undefined,
  facts: Facts,
): Unfollowed {
  if (event.type !== 'criterion') return conditions;
  const { required, attested, operators = [] } = event.params;
  const params = [...at, 'event', 'params'];
  if (typeof required === 'object') checkOption(issues, file, [...params, 'required'], required, known);
  if (attested !== undefined) {
    checkOption(issues, file, [...params, 'attested'], attested, known);
    // What is computed by an expression is no source of its own.
    const source = facts[level].get(attested.fact);
    if (source?.type.kind !== 'boolean' || source.formula !== undefined) {
      const fault = { code: 'danglingReference', reason: 'yesOrNo', id: attested.fact, about: level } as const;
      issues.add(file, [...params, 'attested', 'fact'], fault);
    }
  }
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
      issues.add(file, [...here, 'at'], { code: 'danglingReference', reason: 'comparison', at: choice.at });
    } else if (!sameFamily(leaf.operator, operator)) {
      issues.add(file, [...here, 'operator'], { code: 'typeMismatch', reason: 'otherFamily' });
    }
    const { reading, option } = choice;
    const before = choices.get(choice.at) ?? [];
    if (before.some((one) => one.reading === reading && one.option === option)) {
      issues.add(file, here, { code: 'duplicateId', reason: 'replaced', reading, option });
    }
    choices.set(choice.at, before);
    before.push({ reading, option, operator });
  }
  return mapLeaves(conditions, (leaf) => ({ ...leaf, choices: choices.get(leaf.at) ?? [] }));
}

function checkOption(
  issues: IssueList,
  file: string,
  at: readonly PropertyKey[],
  { reading, option }: { readonly reading: string; readonly option: string },
  known: Known | undefined,
): void {
  if (known === undefined) return;
  const options = known.readings.get(reading);
  if (options === undefined) {
    issues.add(file, [...at, 'reading'], { code: 'unknownReading', reason: 'reading', id: reading });
  } else if (!options.includes(option)) {
    issues.add(file, [...at, 'option'], { code: 'unknownReading', reason: 'option', reading, option, options });
  }
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

/** The facts a criterion uses must find the readings and parameters that they are computed by. */
function checkUse(
  issues: IssueList,
  rule: ReadRule | undefined,
  criterion: Criterion,
  parameters: ReadonlyMap<string, Parameter> | undefined,
  known: Known | undefined,
  facts: Facts,
): void {
  const file = rule?.file ?? MANIFEST;
  const where = [...(rule?.at ?? []), 'conditions'];
  const used = new Set(leavesOf(criterion.conditions).flatMap((leaf) => factsOf({ facts }, criterion.level, leaf)));
  for (const fact of used) checkNeeds(issues, file, where, fact, parameters, known);
}

/** Whoever asks whether a verdict hangs on how the text is read has every combination judged. */
function checkCombinations(
  issues: IssueList,
  rules: ReadonlyMap<string, ReadRule>,
  judging: readonly VerdictRule[],
  { readings }: Manifest,
  terms: Terms,
): void {
  for (const rule of judging) {
    for (const group of readingGroups(rule.criteria, terms)) {
      const own = readings.filter(({ id }) => group.readings.has(id));
      const combinations = own.reduce((product, { options }) => product * options.length, 1);
      if (combinations <= MAX_COMBINATIONS) continue;
      const { file = MANIFEST, at = [] } = rules.get(group.criteria[0]?.id ?? '') ?? {};
      const criteria = group.criteria.map(({ id }) => id);
      const told = { criteria, count: own.length, limit: MAX_COMBINATIONS };
      issues.add(file, at, { code: 'tooLarge', reason: 'combinations', ...told });
    }
  }
}

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
