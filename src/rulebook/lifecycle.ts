/**
 * `lifecycle.json`: the states that a household passes through in the register, and what leads from one to the next. It
 * judges nothing itself: evidence is what the rulebook's criteria make of it.
 */
import { InvalidRulebookError } from '../base/errors.js';
import type { RulebookShape } from '../base/rulebook-issue.js';
import { levels } from '../records/catalog.js';
import { type Infer, z } from '../records/zod.js';
import { checkCitations } from './check-citations.js';
import { Issues } from './issues.js';
import { criterionId, label, place } from './name-shapes.js';
import type { Rulebook } from './rulebook.js';
import { criteriaOf } from './rules.js';

const FILE = 'lifecycle.json';

const name = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,63}$/, 'identifier' satisfies RulebookShape));

/** `lifecycle.json`. */
export const lifecycleFile = z.strictObject({
  $schema: z.optional(z.string()),
  level: z.enum(levels as readonly [(typeof levels)[number]]).check(z.describe('whose life it is')),
  states: z.array(z.strictObject({ id: name, labels: label })).check(z.minLength(2)),
  transitions: z
    .array(
      z.strictObject({
        id: name,
        from: name,
        to: name,
        labels: label,
        actor: label.check(z.describe('who takes the step')),
        when: z.optional(
          criterionId.check(z.describe('the verdict rule that has to be fulfilled before it may be taken')),
        ),
        evidence: z.array(criterionId).check(z.describe('the criteria of the procedure that show it was taken')),
        citations: z
          .array(z.strictObject({ source: z.string().check(z.minLength(1)), at: place }))
          .check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
});

/** The states of a life in the register, and what leads from one to the next. */
export type Lifecycle = Omit<Infer<typeof lifecycleFile>, '$schema'>;
/** A step from one state to the next. */
export type Transition = Lifecycle['transitions'][number];

/**
 * Reads a lifecycle and holds it against its rulebook.
 * @throws InvalidRulebookError with every issue: bad shape, an id twice, a state, rule, criterion or document that is
 *   not there, a state that nothing leads to, two steps out of one state
 */
export function readLifecycle(value: unknown, rulebook: Rulebook): Lifecycle {
  const issues = new Issues();
  const read = issues.read(FILE, [], lifecycleFile, value);
  if (read === undefined) throw new InvalidRulebookError(issues.all);
  const { level, states, transitions } = read;
  const ids = new Set(states.map(({ id }) => id));
  const repeated = (list: readonly { id: string }[], at: string) => {
    list.forEach(({ id }, index) => {
      if (list.findIndex((one) => one.id === id) === index) return;
      issues.add(FILE, [at, index, 'id'], { code: 'duplicateId', reason: 'listed', id });
    });
  };
  repeated(states, 'states');
  repeated(transitions, 'transitions');
  const criteria = new Map(criteriaOf(rulebook).map((criterion) => [criterion.id, criterion] as const));
  const known = { sources: new Set(rulebook.sources.map(({ id }) => id)), readings: new Map() };
  transitions.forEach(({ from, to, when, evidence, citations }, index) => {
    const at = ['transitions', index];
    for (const [key, state] of Object.entries({ from, to })) {
      if (ids.has(state)) continue;
      issues.add(FILE, [...at, key], { code: 'danglingReference', reason: 'state', id: state });
    }
    if (transitions.findIndex((one) => one.from === from) !== index) {
      issues.add(FILE, [...at, 'from'], { code: 'duplicateId', reason: 'leftTwice', id: from });
    }
    if (when !== undefined && rulebook.verdicts.get(when)?.level !== level) {
      issues.add(FILE, [...at, 'when'], { code: 'danglingReference', reason: 'verdictRule', id: when, about: level });
    }
    evidence.forEach((id, position) => {
      if (criteria.get(id)?.level === level) return;
      const place = [...at, 'evidence', position];
      issues.add(FILE, place, { code: 'danglingReference', reason: 'criterion', id, about: level });
    });
    checkCitations(issues, FILE, [...at, 'citations'], citations, known);
  });
  const reached = new Set(transitions.map(({ to }) => to));
  states.forEach(({ id }, index) => {
    if (reached.has(id)) return;
    issues.add(FILE, ['states', index, 'id'], { code: 'danglingReference', reason: 'unreachedState', id });
  });
  if (issues.all.length > 0) throw new InvalidRulebookError(issues.all);
  const { $schema: _, ...lifecycle } = read;
  return lifecycle;
}
