/** A derived fact from its definition: all that rules, traces and words ask of it comes from its one expression. */
import type { Interval } from '../base/interval.js';
import type { Citation } from '../parameters/parameter.js';
import { inTableOrder, levelOf, MEMBER, type Scope } from '../records/catalog.js';
import type { Label, Unit } from '../records/field.js';
import { isUncertain } from '../records/uncertainty.js';
import { type Expression, walk } from './expression.js';
import { boundsOf } from './expression-bounds.js';
import type { Fact, FactType, PreparedFact, Working } from './fact.js';
import { Seen } from './seen.js';
import { Settler } from './settle.js';

/** What a rulebook says of a derived fact. */
export interface Definition {
  readonly name: string;
  readonly scope: Scope;
  readonly labels: Label;
  readonly citation?: Citation | undefined;
  /** Of a number. */
  readonly unit?: Unit | undefined;
  readonly value: Expression;
}

type Rec = Readonly<Record<string, unknown>>;

/** The fact that a definition defines. */
export function expressedFact({ name, scope, labels, citation, unit, value }: Definition): Fact<Rec> {
  const level = levelOf(scope);
  const all = [...walk(value)];
  const type = typeOf(value, unit);
  const inputs = inTableOrder(
    level,
    all.flatMap((part) => (part.form === 'field' ? [part.field.path] : [])),
  );
  const readings = Object.fromEntries(
    all.flatMap((part) => (part.form === 'byReading' ? [[part.reading, Object.keys(part.options)] as const] : [])),
  );
  const parameters = Object.fromEntries(
    all.flatMap((part) => (part.form === 'parameter' ? [[part.id, part.type] as const] : [])),
  );
  const working = workingOf(value);
  const range = boundsOf(value);
  return {
    name,
    level: scope,
    type,
    labels,
    ...(citation === undefined ? {} : { citation }),
    inputs,
    ...(Object.keys(readings).length === 0 ? {} : { readings }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    ...(working === undefined ? {} : { working }),
    ...(Object.keys(range).length === 0 ? {} : { range }),
    prepare: (given) => prepared(new Settler(level, given), value, given.member),
  };
}

function typeOf(value: Expression, unit: Unit | undefined): FactType {
  if (value.type === 'number' && unit !== undefined) return { kind: 'number', unit };
  if (value.type === 'boolean') return { kind: 'boolean' };
  if (value.type === 'code') return { kind: 'code', options: optionsOf(value) };
  throw new Error(`A fact cannot be a ${value.type}${unit === undefined ? ' without a unit' : ''}.`);
}

/** The codes that an expression can come to. */
function optionsOf(value: Expression): readonly string[] {
  return [
    ...new Set(
      [...walk(value)].flatMap((part) => {
        if (part.type !== 'code') return [];
        return part.form === 'field'
          ? Object.keys(part.field.options ?? {})
          : part.form === 'constant'
            ? [String(part.value)]
            : [];
      }),
    ),
  ];
}

function prepared(settler: Settler, value: Expression, at = 0): PreparedFact<Rec> {
  const memberOf = (record: Rec) => (record.members as readonly Rec[] | undefined)?.[at];
  const settled =
    value.type === 'number'
      ? settler.number(value)
      : value.type === 'boolean'
        ? settler.truth(value)
        : settler.text(value);
  return {
    value: (record) => settled.value(record, memberOf(record)),
    trace: (record) => {
      const seen = new Seen(!isUncertain(record));
      settled.note(record, memberOf(record), at, seen);
      return seen.trace();
    },
    ...(value.type === 'number'
      ? { between: (record: Rec) => settled.among(record, memberOf(record)) as Interval | undefined }
      : { certainly: (record: Rec) => settled.among(record, memberOf(record)) as boolean | string | undefined }),
  };
}

/** How a number is computed, where that is a sum for each person or a part of a whole. */
function workingOf(value: Expression): Working | undefined {
  const [first] = value.form === 'firstKnown' ? value.parts : [value];
  if (first?.form !== 'ratio') return undefined;
  const { part, base } = first;
  if ([...walk(base)].some(({ form }) => form === 'count')) {
    return part.form === 'field' ? undefined : { kind: 'perPerson', minus: [...new Set(takenAway(part, false))] };
  }
  const [factor, of] = part.form === 'product' ? part.parts : [];
  return factor?.form === 'constant' &&
    of?.form === 'field' &&
    base.form === 'field' &&
    boundsOf(factor).minimum === 100
    ? { kind: 'percentage', part: of.field.path, whole: base.field.path }
    : undefined;
}

/** The fields that a sum takes away, under whichever reading. */
function takenAway(sum: Expression, negative: boolean): readonly string[] {
  switch (sum.form) {
    case 'field':
      return negative && !sum.field.path.startsWith(MEMBER) ? [sum.field.path] : [];
    case 'sum':
      return sum.parts.flatMap((part) => takenAway(part, negative));
    case 'difference':
      return [...takenAway(sum.whole, negative), ...takenAway(sum.less, !negative)];
    case 'byReading':
      return Object.values(sum.options).flatMap((part) => takenAway(part, negative));
    default:
      return [];
  }
}
