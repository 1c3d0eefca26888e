/** Holds rules against what their shape cannot say about names, readings, documents, facts and each other. */
import type { Facts } from '../facts/fact.js';
import type { Parameter } from '../parameters/parameter.js';
import { levelOf } from '../records/catalog.js';
import { checkCitations, type Known } from './check-citations.js';
import { checkNeeds } from './check-facts.js';
import { MANIFEST, MEASURE } from './companions.js';
import { DECIMAL, type Leaf, leavesOf, type Operator, sameFamily } from './condition.js';
import type { IssueList } from './issue-list.js';
import { mapLeaves, type Unfollowed } from './read-conditions.js';
import { MAX_COMBINATIONS, readingGroups } from './reading-groups.js';
import { factsOf } from './readings-used.js';
import type { ReadRule } from './references.js';
import type { Criterion, Rule, Terms } from './rulebook.js';
import type { Manifest, RuleSource } from './schema.js';

type Parameters = ReadonlyMap<string, Parameter> | undefined;

/** Holds the manifest against itself. */
function checkManifest(issues: IssueList, manifest: Manifest, known: Known): void {
  const sources = new Set<string>();
  for (const [index, { id }] of manifest.sources.entries()) {
    if (sources.has(id)) issues.add(MANIFEST, ['sources', index, 'id'], { code: 'duplicateId', reason: 'listed', id });
    sources.add(id);
  }
  const readings = new Set<string>();
  for (const [index, { id, options }] of manifest.readings.entries()) {
    const at = ['readings', index];
    if (readings.has(id)) issues.add(MANIFEST, [...at, 'id'], { code: 'duplicateId', reason: 'listed', id });
    readings.add(id);
    const names = options.map((option) => option.id);
    if (new Set(names).size < names.length) {
      issues.add(MANIFEST, [...at, 'options'], { code: 'duplicateId', reason: 'option' });
    }
    for (const [number, option] of options.entries()) {
      checkCitations(issues, MANIFEST, [...at, 'options', number, 'citations'], option.citations, known);
    }
  }
  if (manifest.validTo < manifest.validFrom) {
    issues.add(MANIFEST, ['validTo'], { code: 'badShape', reason: 'endsBeforeItBegins' });
  }
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

/** What a rule rests on, and the figures that readings put in the place of others, must be there. */
function checkParams(
  issues: IssueList,
  file: string,
  at: readonly PropertyKey[],
  params: RuleSource['event']['params'],
  known: Known | undefined,
): void {
  checkCitations(issues, file, [...at, 'citations'], params.citations, known);
  if (!('amount' in params)) return;
  params.amount?.choices?.forEach((choice, place) => {
    checkOption(issues, file, [...at, 'amount', 'choices', place], choice, known);
  });
}

/** What readings put in the place of others must be named by readings, and suit what they replace. */
function checkChoices(
  issues: IssueList,
  { file, at, event, level }: Omit<ReadRule, 'unfollowed'>,
  conditions: Unfollowed,
  known: Known | undefined,
  facts: Facts,
): void {
  if (event.type !== 'criterion') return;
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
  const replaced = new Set<string>();
  for (const [index, choice] of operators.entries()) {
    const here = [...params, 'operators', index];
    const { reading, option } = choice;
    checkOption(issues, file, here, choice, known);
    const leaf = leaves.get(choice.at);
    if (leaf === undefined) {
      issues.add(file, [...here, 'at'], { code: 'danglingReference', reason: 'comparison', at: choice.at });
    } else if (!sameFamily(leaf.operator, choice.operator.replace(DECIMAL, '') as Operator)) {
      issues.add(file, [...here, 'operator'], { code: 'typeMismatch', reason: 'otherFamily' });
    }
    const key = JSON.stringify([choice.at, reading, option]);
    if (replaced.has(key)) issues.add(file, here, { code: 'duplicateId', reason: 'replaced', reading, option });
    replaced.add(key);
  }
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

/** The facts a criterion uses must find the readings and parameters that they are computed by. */
function checkUse(
  issues: IssueList,
  rule: ReadRule | undefined,
  criterion: Criterion,
  parameters: Parameters,
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
  judging: readonly Rule[],
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

/** A verdict or a measure must ask for something, and what a measure gives must be there. */
function checkMade(
  issues: IssueList,
  { file, at, event }: ReadRule,
  criteria: readonly Criterion[],
  readings: readonly KnownReading[] | undefined,
  parameters: Parameters,
): void {
  // Of readings at fault nothing more is said here.
  if (readings !== undefined && !asksSomething(criteria, readings)) {
    issues.add(file, [...at, 'conditions'], { code: 'emptyList', reason: 'nothingRequired' });
  }
  if (event.type === 'measure') checkGiven(issues, { file, at }, event.params, parameters);
}

type KnownReading = Pick<Manifest['readings'][number], 'id' | 'options'>;

/** Whether under every option of every reading there is something to judge by. */
function asksSomething(listed: readonly Criterion[], readings: readonly KnownReading[]): boolean {
  if (listed.some(({ required }) => required === true)) return true;
  return readings.some(({ id, options }) =>
    options.every((option) =>
      listed.some(
        ({ required }) => typeof required === 'object' && required.reading === id && required.option === option.id,
      ),
    ),
  );
}

/** What a measure gives, and to whom, must go together. */
function checkGiven(
  issues: IssueList,
  { file, at }: Pick<ReadRule, 'file' | 'at'>,
  { level, subject, amount }: Extract<RuleSource['event'], { type: 'measure' }>['params'],
  parameters: Parameters,
): void {
  const params = [...at, 'event', 'params'];
  if (subject === 'member' && level !== levelOf('member')) {
    issues.add(file, [...params, 'subject'], { code: 'badShape', reason: 'noMembers', about: level });
  }
  const checkFigure = (id: string, where: readonly PropertyKey[]) => {
    const parameter = parameters?.get(id);
    if (parameters !== undefined && parameter === undefined) {
      const meant = issues.meant(id, () => parameters.keys());
      issues.add(file, where, { code: 'danglingReference', reason: 'parameter', id, ...meant });
    } else if (parameter !== undefined && parameter.unit === undefined) {
      issues.add(file, where, { code: 'typeMismatch', reason: 'monthDayAsAmount', id });
    }
  };
  if (amount !== undefined) checkFigure(amount.parameter, [...params, 'amount', 'parameter']);
  // Only what changes a sum that others pay or get can make it less; what is given is given.
  if (amount?.lowers === true && amount.per !== 'base') {
    issues.add(file, [...params, 'amount', 'lowers'], { code: 'badShape', reason: 'lowersNoBase', per: amount.per });
  }
  amount?.choices?.forEach(({ parameter }, index) => {
    checkFigure(parameter, [...params, 'amount', 'choices', index, 'parameter']);
  });
}

/** What rules are held against, and the manifest. */
export const ruleChecks = {
  manifest: checkManifest,
  name: checkName,
  params: checkParams,
  choices: checkChoices,
  made: checkMade,
  use: checkUse,
  combinations: checkCombinations,
} as const;
