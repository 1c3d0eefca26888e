/** The slips that can be made in `facts.json`: in the numbers, comparisons and forms of expressions. */
import { neighbours } from '../../advise/least-step.js';
import type { Way } from '../../base/values.js';
import { DECIMAL, isOrder, type Operator } from '../../facts/operator.js';
import type { Scope } from '../../records/catalog.js';
import { pointer } from '../../rulebook/issue-list.js';
import { operatorSlips } from './condition-mutants.js';
import type { Edit, FileMutant, MutantChange, MutationOperator } from './mutant.js';

/** A definition as its file has it. */
export interface FactDefinition {
  readonly id: string;
  readonly level: Scope | readonly Scope[];
  readonly value?: unknown;
  readonly sources?: unknown;
}

/** A mutant of a fact, still without its file. */
export interface FactMutant extends FileMutant {
  readonly fact: string;
}

/** Forms that a slip of the pen makes of one another: they hold the same. */
const alike: readonly (readonly [string, string])[] = [
  ['all', 'any'],
  ['every', 'some'],
  ['minimum', 'maximum'],
];

type Raw = Readonly<Record<string, unknown>>;

/** Lists of parts, of which one can be forgotten, and what can be left out of an expression or a second source. */
const partsLists: readonly string[] = ['sum', 'product', 'minimum', 'maximum', 'firstKnown', 'all', 'any'];
const leftOut: readonly string[] = ['where', 'against', 'standsIn', 'ofZero'];

/** Every slip in the facts, in their order. */
export function factMutants(facts: readonly FactDefinition[]): FactMutant[] {
  return facts.flatMap(({ id, level, value, sources }, index) => {
    const own = ['facts', index];
    const slips = [
      ...mutantsIn(value, [...own, 'value']),
      ...removals(sources, [...own, 'sources']),
      ...mutantsIn(sources, [...own, 'sources']),
    ];
    return slips.map(({ operator, way, edit, before, after }): FactMutant => {
      const at = pointer(way.slice(own.length));
      const change: MutantChange = {
        kind: 'expression',
        fact: id,
        about: [level].flat(),
        at,
        before,
        ...(after === undefined ? {} : { after }),
      };
      return { operator, way, edits: [edit], change, fact: id };
    });
  });
}

interface Slip {
  readonly operator: MutationOperator;
  readonly way: Way;
  readonly edit: Edit;
  readonly before: string;
  readonly after?: string;
}

function mutantsIn(value: unknown, way: Way): Slip[] {
  if (typeof value === 'number') {
    const { up, down } = neighbours(value, Number.isInteger(value) ? 'persons' : undefined);
    return [putIn('valueUp', way, value, Number(up)), putIn('valueDown', way, value, Number(down))];
  }
  if (typeof value === 'boolean') return [putIn('negation', way, value, !value)];
  if (Array.isArray(value)) return value.flatMap((one: unknown, index) => mutantsIn(one, [...way, index]));
  if (typeof value !== 'object' || value === null) return [];
  const raw = value as Raw;
  return [
    ...formMutants(raw, way),
    ...Object.entries(raw).flatMap(([key, held]) => {
      const here = [...way, key];
      if (key === 'operator') return operatorMutants(held, here);
      return [
        ...(leftOut.includes(key) ? [removal(held, here)] : []),
        ...(partsLists.includes(key) && hasSeveral(held) ? removals(held, here) : []),
        ...mutantsIn(held, here),
      ];
    }),
  ];
}

function hasSeveral(held: unknown): boolean {
  return Array.isArray(held) && held.length > 1;
}

/** Each of a list left out; with its only one the list. */
function removals(list: unknown, way: Way): Slip[] {
  if (!Array.isArray(list)) return [];
  return list.length === 1 ? [removal(list, way)] : list.map((one: unknown, index) => removal(one, [...way, index]));
}

function removal(held: unknown, way: Way): Slip {
  return { operator: 'removal', way, edit: { way, put: null }, before: textOf(held) };
}

/** One form for another, and a condition turned. */
function formMutants(raw: Raw, way: Way): Slip[] {
  const others = alike.flatMap(([one, other]) =>
    Object.hasOwn(raw, one) ? [[one, other] as const] : Object.hasOwn(raw, other) ? [[other, one] as const] : [],
  );
  const exchanged = others
    // Of one thing all are any, and the least is the greatest.
    .filter(([key]) => !Array.isArray(raw[key]) || hasSeveral(raw[key]))
    .map(([key, other]): Slip => {
      const made = Object.fromEntries(Object.entries(raw).map(([name, held]) => [name === key ? other : name, held]));
      return { operator: 'combination', way, edit: { way, put: { value: made } }, before: key, after: other };
    });
  const { byReading, options } = raw;
  if (typeof byReading === 'string' && typeof options === 'object' && options !== null)
    return [...exchanged, ...optionMutants(options as Raw, [...way, 'options'])];
  if (!Object.hasOwn(raw, 'not')) return exchanged;
  const { not } = raw;
  const plain: Slip = {
    operator: 'negation',
    way,
    edit: { way, put: { value: not } },
    before: textOf(raw),
    after: textOf(not),
  };
  return [...exchanged, plain];
}

/** What is meant under an option is what is under the next. */
function optionMutants(options: Raw, way: Way): Slip[] {
  const ids = Object.keys(options);
  return ids.length < 2
    ? []
    : ids.map((id, index) => {
        const next = ids[(index + 1) % ids.length] ?? id;
        return putIn('otherOption', [...way, id], options[id], options[next]);
      });
}

function operatorMutants(written: unknown, way: Way): Slip[] {
  if (typeof written !== 'string') return [];
  return operatorSlips(written.replace(DECIMAL, '') as Operator).map(({ operator, becomes }) =>
    putIn(operator, way, written, isOrder(becomes) ? `${DECIMAL}${becomes}` : becomes),
  );
}

function putIn(operator: MutationOperator, way: Way, before: unknown, after: unknown): Slip {
  return { operator, way, edit: { way, put: { value: after } }, before: textOf(before), after: textOf(after) };
}

/** An expression as its file spells it, a name by itself without quotes; of a long one the beginning. */
function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}

const MAX_TEXT = 120;
