/** From a rule as read to a verdict or a measure: the criteria it lists, and of a measure what it gives. */
import type { Parameter } from '../parameters/parameter.js';
import { levelOf } from '../records/catalog.js';
import type { ruleChecks } from './check-rules.js';
import type { IssueList } from './issue-list.js';
import type { Reference } from './read-conditions.js';
import { readingsOfAmount, readingsUsedBy } from './readings-used.js';
import type { ReadRule, References } from './references.js';
import type { Criterion, Rule, Terms } from './rulebook.js';
import type { Manifest } from './schema.js';

/** Makes a verdict or a measure of a rule as read; undefined where it is a criterion or its conditions are at fault. */
export function toRule(
  issues: IssueList,
  rule: ReadRule,
  references: References,
  criteria: ReadonlyMap<string, Criterion>,
  readings: Manifest['readings'] | undefined,
  parameters: ReadonlyMap<string, Parameter> | undefined,
  terms: Pick<Terms, 'facts' | 'fields'>,
  checks: typeof ruleChecks | undefined,
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
  checks?.made(issues, rule, listed, listed.length === parts.length ? readings : undefined, parameters);
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
    ...(event.type !== 'measure' || event.params.subject === undefined ? {} : { subject: event.params.subject }),
    ...(amount === undefined ? {} : { amount }),
  };
}
