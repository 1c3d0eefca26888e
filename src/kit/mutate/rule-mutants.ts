/** The slips that can be made in a rule file. */
import type { Way } from '../../base/values.js';
import { type Level, levelOf, scopes } from '../../records/catalog.js';
import { checkAgreement } from '../../rulebook/check-conditions.js';
import { DECIMAL, type Leaf, type Operator } from '../../rulebook/condition.js';
import { fileShapes } from '../../rulebook/file-shapes.js';
import { pointer } from '../../rulebook/issue-list.js';
import { Issues } from '../../rulebook/issues.js';
import { MAX_CONDITIONS, mapLeaves, readConditions, type Unfollowed } from '../../rulebook/read-conditions.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { amountBounds, amountPers, type RuleSource } from '../../rulebook/schema.js';
import { type ConditionMutant, conditionMutants, operatorEdit, operatorSlips } from './condition-mutants.js';
import type { Edit, FileMutant, MutantChange, MutationOperator } from './mutant.js';

/** A mutant of a rule, still without its file. */
export interface RuleMutant extends FileMutant {
  readonly level: Level;
  /** The rule it is in, or the criterion that it leaves out of a verdict or measure; of an amount the measure. */
  readonly criterion: string;
}

type SourceAmount = NonNullable<Extract<RuleSource['event'], { type: 'measure' }>['params']['amount']>;
type Criterion = Extract<RuleSource['event'], { type: 'criterion' }>['params'];

/** Every slip in a rule file that the loader has found sound, in its order. */
export function ruleMutants(file: string, rules: readonly RuleSource[], rulebook: Rulebook): RuleMutant[] {
  return rules.flatMap((rule, index): RuleMutant[] => {
    const way: Way = ['rules', index];
    if (rule.event.type === 'measure') {
      const { level, amount } = rule.event.params;
      return [
        ...listMutants(rule, level, [...way, 'conditions']),
        ...(amount === undefined
          ? []
          : amountMutants(rule.name, amount, level, rulebook, [...way, 'event', 'params', 'amount'])),
      ];
    }
    const scope = scopes.find((one) => rule.name.startsWith(`${one}/`));
    if (scope === undefined) return [];
    const level = levelOf(scope);
    if (rule.event.type === 'verdict') return listMutants(rule, level, [...way, 'conditions']);
    const { parameters, facts } = rulebook;
    const budget = { left: MAX_CONDITIONS };
    const place = {
      file,
      root: way,
      level: scope,
      parameters,
      facts,
      factsKnown: true,
      issues: new Issues(fileShapes),
      agrees: checkAgreement,
      budget,
    };
    const conditions = readConditions(place, rule.conditions);
    if (conditions === undefined) return [];
    const own = conditionMutants(facts[scope], rule.conditions, conditions, [...way, 'conditions']);
    return [
      ...own.map((mutant) => inRule(rule, level, mutant, way)),
      ...paramsMutants(rule.name, rule.event.params, conditions, level, rulebook, [...way, 'event', 'params']),
    ];
  });
}

function inRule({ name, event }: RuleSource, level: Level, mutant: ConditionMutant, rule: Way): RuleMutant {
  const { operator, way, to, edit, before, after } = mutant;
  const change: MutantChange = { kind: 'condition', rule: name, before, ...(after === undefined ? {} : { after }) };
  const { operators = [] } = event.type === 'criterion' ? event.params : {};
  // What is replaced by a reading stays the same comparison, wherever the slip has put it.
  const own = pointer(way.slice(rule.length + 1));
  const moved = operators.flatMap((choice) => {
    const at = movedTo(choice.at, own, mutant);
    return at === undefined ? [] : [{ ...choice, at }];
  });
  const isMoved = moved.length < operators.length || moved.some(({ at }, index) => at !== operators[index]?.at);
  const repointed: Edit = { way: [...rule, 'event', 'params', 'operators'], put: { value: moved } };
  return { operator, way, to, edits: isMoved ? [edit, repointed] : [edit], change, level, criterion: name };
}

/** Where a comparison stands after a change of the conditions at `own`; undefined where it is left out. */
function movedTo(at: string, own: string, { operator, before, after }: ConditionMutant): string | undefined {
  const inside = at === own || at.startsWith(`${own}/`);
  if (operator === 'removal') {
    if (inside) return undefined;
    const [, group = '', position] = /^(.*\/)(\d+)$/.exec(own) ?? [];
    const [, next, rest = ''] = at.startsWith(group) ? (/^(\d+)(\/.*)?$/.exec(at.slice(group.length)) ?? []) : [];
    return next === undefined || Number(next) < Number(position) ? at : `${group}${Number(next) - 1}${rest}`;
  }
  if (!inside || after === undefined) return at;
  const rest = at.slice(own.length);
  if (operator === 'combination') return own + rest.replace(`/${before.kind}/`, `/${after.kind}/`);
  if (operator !== 'negation' || after.kind === before.kind) return at;
  return after.kind === 'not' ? `${own}/not${rest}` : own + rest.replace('/not', '');
}

/** A criterion left out of what a verdict or measure asks for. */
function listMutants(rule: RuleSource, level: Level, conditions: Way): RuleMutant[] {
  const listed = (rule.conditions as { all?: readonly { condition: string }[] }).all ?? [];
  if (listed.length < 2) return [];
  return listed.map(({ condition }, index): RuleMutant => {
    const way = [...conditions, 'all', index];
    const change: MutantChange = { kind: 'criterion', rule: rule.name, before: condition };
    return { operator: 'removal', way, edits: [{ way, put: null }], change, level, criterion: condition };
  });
}

/** Another bound, given for something else, under other options another figure, or nothing given. */
function amountMutants(rule: string, amount: SourceAmount, level: Level, rulebook: Rulebook, way: Way): RuleMutant[] {
  const { bound, per, parameter, choices = [] } = amount;
  const common = { level, criterion: rule };
  const changed = (part: 'bound' | 'per', before: string, others: readonly string[]) =>
    others
      .filter((to) => to !== before)
      .map((to): RuleMutant => {
        const here = [...way, part];
        const change: MutantChange = { kind: 'amount', rule, part, before, after: to };
        return {
          operator: 'codeChanged',
          way: here,
          to,
          edits: [{ way: here, put: { value: to } }],
          change,
          ...common,
        };
      });
  const removed = (here: Way, edited: Way, part: 'option' | 'whole', before: string): RuleMutant => {
    const change: MutantChange = { kind: 'amount', rule, part, before };
    return { operator: 'removal', way: here, edits: [{ way: edited, put: null }], change, ...common };
  };
  return [
    removed(way, way, 'whole', parameter),
    ...changed('bound', bound, amountBounds),
    ...changed('per', per, amountPers),
    ...choices.flatMap((choice, index) => {
      const list = [...way, 'choices'];
      const here = [...list, index];
      return [
        // A list must not be empty.
        removed(here, choices.length === 1 ? list : here, 'option', `${choice.reading}=${choice.option}`),
        ...otherOptions(choice, rulebook, [...here, 'option'], common, (before, after) => {
          return { kind: 'amount', rule, part: 'option', before, after };
        }),
      ];
    }),
  ];
}

/** Whether a criterion counts, and what readings put in the place of its comparisons. */
function paramsMutants(
  rule: string,
  { required, operators = [] }: Criterion,
  conditions: Unfollowed,
  level: Level,
  rulebook: Rulebook,
  way: Way,
): RuleMutant[] {
  const common = { level, criterion: rule };
  const at = [...way, 'required'];
  const need = (operator: MutationOperator, value: boolean): RuleMutant => {
    const change: MutantChange = { kind: 'required', rule, before: requiredText(required), after: String(value) };
    return { operator, way: at, edits: [{ way: at, put: { value } }], change, ...common };
  };
  return [
    ...(required === false ? [] : [need('madeAdvisory', false)]),
    ...(required === true ? [] : [need('madeRequired', true)]),
    ...(typeof required === 'object'
      ? otherOptions(required, rulebook, [...at, 'option'], common, (before, after) => ({
          kind: 'required',
          rule,
          before,
          after,
        }))
      : []),
    ...operators.flatMap((choice, index): RuleMutant[] => {
      const here = [...way, 'operators', index];
      const leaf = leafAt(conditions, choice.at);
      if (leaf === undefined) return [];
      const before: Leaf = { ...leaf, operator: choice.operator.replace(DECIMAL, '') as Operator };
      const { reading, option } = choice;
      const change = { kind: 'choice', rule, reading, option, before } as const;
      const place = [...here, 'operator'];
      return [
        { operator: 'removal', way: here, edits: [{ way: here, put: null }], change, ...common },
        ...operatorSlips(before.operator).map(({ operator, becomes }): RuleMutant => {
          const after: Leaf = { ...before, operator: becomes };
          return {
            operator,
            way: place,
            edits: [operatorEdit(place, becomes)],
            change: { ...change, after },
            ...common,
          };
        }),
        ...otherOptions(choice, rulebook, [...here, 'option'], common, (one, other) => {
          return { kind: 'choiceOption', rule, before: one, after: other };
        }),
      ];
    }),
  ];
}

interface Named {
  readonly reading: string;
  readonly option: string;
}

function requiredText(required: Criterion['required']): string {
  return typeof required === 'boolean' ? String(required) : `${required.reading}=${required.option}`;
}

/** The other options of a reading in the place of the one that a rule names. */
function otherOptions(
  { reading, option }: Named,
  { readings }: Rulebook,
  way: Way,
  common: Pick<RuleMutant, 'level' | 'criterion'>,
  changeOf: (before: string, after: string) => MutantChange,
): RuleMutant[] {
  const options = readings.find(({ id }) => id === reading)?.options ?? [];
  return options
    .filter(({ id }) => id !== option)
    .map(({ id }) => {
      const change = changeOf(`${reading}=${option}`, `${reading}=${id}`);
      return { operator: 'otherOption', way, to: id, edits: [{ way, put: { value: id } }], change, ...common };
    });
}

function leafAt(conditions: Unfollowed, at: string): Leaf | undefined {
  let found: Leaf | undefined;
  mapLeaves(conditions, (leaf) => {
    if (leaf.at === at) found = leaf;
    return leaf;
  });
  return found;
}
