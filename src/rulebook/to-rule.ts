/** From a rule as read to a verdict or a measure: the criteria it lists, and of a measure what it gives. */
import type { Parameter } from '../parameters/parameter.js';
import { levelOf } from '../records/catalog.js';
import type { IssueList } from './issue-list.js';
import type { Reference } from './read-conditions.js';
import { readingsOfAmount, readingsUsedBy } from './readings-used.js';
import type { ReadRule, References } from './references.js';
import type { Criterion, MeasureRule, Rule, Terms } from './rulebook.js';
import type { Manifest, RuleSource } from './schema.js';

type KnownReading = Pick<Manifest['readings'][number], 'id' | 'options'>;

/** Makes a verdict or a measure of a rule as read; undefined where it is a criterion or its conditions are at fault. */
export function toRule(
  issues: IssueList,
  rule: ReadRule,
  references: References,
  criteria: ReadonlyMap<string, Criterion>,
  readings: readonly KnownReading[] | undefined,
  parameters: ReadonlyMap<string, Parameter> | undefined,
  terms: Pick<Terms, 'facts' | 'fields'>,
): Rule | undefined {
  const { event, unfollowed, file, name } = rule;
  if (event.type === 'criterion' || unfollowed === undefined) return undefined;
  const where = [...rule.at, 'conditions'];
  const parts = unfollowed.kind === 'all' ? unfollowed.parts : [];
  if (parts.length === 0 || parts.some((part) => part.kind !== 'reference')) {
    issues.add(file, where, { code: 'badShape', reason: 'notAllOfCriteria', type: event.type });
    return undefined;
  }
  const listed: Criterion[] = [];
  for (const reference of parts as readonly Reference[]) {
    const target = references.target(rule, reference);
    const criterion = target && criteria.get(target.name);
    if (criterion !== undefined && listed.includes(criterion)) {
      issues.add(file, where, { code: 'duplicateId', reason: 'listed', id: reference.to });
    } else if (criterion !== undefined) listed.push(criterion);
  }
  // Of readings at fault nothing more is said here.
  if (listed.length === parts.length && readings !== undefined && !asksSomething(listed, readings)) {
    issues.add(file, where, { code: 'emptyList', reason: 'nothingRequired' });
  }
  const { labels, citations } = event.params;
  const amount = event.type === 'measure' ? event.params.amount : undefined;
  const used = new Set([
    ...listed.flatMap((one) => [...readingsUsedBy(one, { parameters: parameters ?? new Map(), ...terms })]),
    ...(amount === undefined ? [] : readingsOfAmount(amount, parameters ?? new Map())),
  ]);
  return {
    id: name,
    level: levelOf(rule.level),
    labels,
    citations,
    criteria: listed,
    readings: (readings ?? []).flatMap(({ id }) => (used.has(id) ? [id] : [])),
    ...(event.type === 'measure' ? givenBy(issues, rule, event.params, parameters) : {}),
  };
}

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

/** What a measure gives, and to whom. */
function givenBy(
  issues: IssueList,
  { file, at }: ReadRule,
  { level, subject, amount }: Extract<RuleSource['event'], { type: 'measure' }>['params'],
  parameters: ReadonlyMap<string, Parameter> | undefined,
): Pick<MeasureRule, 'subject' | 'amount'> {
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
  return { ...(subject === undefined ? {} : { subject }), ...(amount === undefined ? {} : { amount }) };
}
