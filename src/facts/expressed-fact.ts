/** A derived fact from its definition: all that rules, traces and words ask of it comes from its one expression. */
import type { Interval } from '../base/interval.js';
import { ofLast } from '../base/remembered.js';
import type { Citation } from '../parameters/parameter.js';
import { type FieldTable, levelOf, MEMBER, type Scope } from '../records/catalog.js';
import type { Label, Unit } from '../records/field.js';
import { DEATH_DATE } from '../records/living.js';
import { isUncertain } from '../records/uncertainty.js';
import { agedCodesOf, agedIn } from './aged-codes.js';
import { type Expression, isCodes, walk, walkFirst, writtenOut } from './expression.js';
import { boundsOf } from './expression-bounds.js';
import {
  asInput,
  type Fact,
  type FactType,
  type FactValue,
  type Given,
  type InputMaker,
  type Possibility,
  type PreparedFact,
  type Working,
} from './fact.js';
import { agedParameters } from './impossible-codes.js';
import { quickInputs } from './quick-inputs.js';
import { Seen } from './seen.js';
import { Settler } from './settle.js';
import type { MemberAt as Asked, Rec, Settled } from './settled.js';
import type { Believed, Statement } from './stated-number.js';

/** What a rulebook says of a derived fact. */
export interface Definition {
  readonly name: string;
  readonly scope: Scope;
  readonly labels: Label;
  readonly citation?: Citation | undefined;
  /** Of a number. */
  readonly unit?: Unit | undefined;
  readonly value: Expression;
  /** The fields that it can name. */
  readonly table: FieldTable;
}

/** What derived facts are computed by. */
const defined = new WeakMap<Fact, Expression>();

/** What a fact is computed by; undefined for an input. A fact that another names stands in it as the same expression. */
export function derivationOf(fact: Fact): Expression | undefined {
  return defined.get(fact);
}

/**
 * The fact that a definition defines. What a member's age makes impossible to be said of him says nothing here either.
 * @param hasParameter whether the rulebook has a parameter: without one for an age no code is impossible by it
 */
export function expressedFact(definition: Definition, hasParameter: (id: string) => boolean): Fact<Rec> {
  const { name, scope, labels, citation, unit, value, table } = definition;
  const level = levelOf(scope);
  const all = [...walk(value)];
  const first = new Set(walkFirst(value));
  const common = all.flatMap((part) => (part.form === 'common' ? [part.fact] : []));
  const pathsOf = (parts: readonly Expression[]) =>
    parts.flatMap((part) => (part.form === 'field' ? [part.field.path] : []));
  const fields = pathsOf(all);
  const goesThrough = all.some(({ form }) => ['count', 'total', 'every', 'some'].includes(form));
  const inputs = table.inOrder(level, [
    ...pathsOf([...first]),
    ...(goesThrough ? [DEATH_DATE] : []),
    ...common.flatMap((fact) => fact.inputs),
  ]);
  const aged = agedIn(value);
  const beside = table
    .inOrder(level, [
      ...(aged.length > 0 ? [`${MEMBER}birthDate`] : []),
      ...fields,
      ...common.flatMap((fact) => fact.beside ?? []),
    ])
    .filter((path) => !inputs.includes(path));
  const readings = Object.fromEntries([
    ...common.flatMap((fact) => Object.entries(fact.readings ?? {})),
    ...all.flatMap((part) => (part.form === 'byReading' ? [[part.reading, [...part.options.keys()]] as const] : [])),
  ]);
  const parameters = Object.fromEntries([
    ...all.flatMap((part) =>
      part.form === 'parameter' ? [[part.id, part.type === 'number' ? part.type : undefined] as const] : [],
    ),
    ...all.flatMap(lengthsCompared),
    ...common.flatMap((fact) => Object.entries(fact.parameters ?? {})),
    ...aged.flatMap(({ name }) => Object.entries(agedParameters(name)).filter(([id]) => hasParameter(id))),
  ]);
  const working = workingOf(value, table);
  const range = value.type === 'number' ? boundsOf(value) : {};
  const fact: Fact<Rec> = {
    name,
    level: scope,
    type: typeOf(value, unit),
    labels,
    ...(citation === undefined ? {} : { citation }),
    inputs,
    ...(beside.length === 0 ? {} : { beside }),
    ...(Object.keys(readings).length === 0 ? {} : { readings }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    ...(working === undefined ? {} : { working }),
    formula: writtenOut(value),
    ...(Object.keys(range).length === 0 ? {} : { range }),
    prepare: (given) => prepared(definition, given, common),
  };
  defined.set(fact, value);
  return fact;
}

function typeOf(value: Expression, unit: Unit | undefined): FactType {
  if (value.type === 'number' && unit !== undefined) return { kind: 'number', unit };
  if (value.type === 'boolean') return { kind: 'boolean' };
  if (value.type === 'code') return { kind: 'code', options: optionsOf(value), labels: labelsIn(value) };
  throw new Error(`A fact cannot be a ${value.type}${unit === undefined ? ' without a unit' : ''}.`);
}

/** The parameters that lengths of time are compared with, in the unit that those are counted in. */
function lengthsCompared(expression: Expression): (readonly [id: string, unit: Unit])[] {
  if (expression.form !== 'compare' || isCodes(expression.right)) return [];
  const { left, right } = expression;
  return [
    [left, right],
    [right, left],
  ].flatMap(([length, bound]) => {
    const unit = length && countedIn[length.form];
    return unit !== undefined && bound?.form === 'parameter' ? [[bound.id, unit] as const] : [];
  });
}

const countedIn: Partial<Record<Expression['form'], Unit>> = {
  completedYears: 'years',
  completedMonths: 'months',
  daysCounted: 'days',
};

/** The codes that an expression can come to. */
function optionsOf(value: Expression): readonly string[] {
  const codes = [...walk(value)].flatMap((part) => {
    if (part.type !== 'code') return [];
    if (part.form === 'field') return Object.keys(part.field.options ?? {});
    if (part.form === 'common' && part.fact.type.kind === 'code') return part.fact.type.options;
    return part.form === 'constant' ? [String(part.value)] : [];
  });
  return [...new Set(codes)];
}

/** The words that fields have for them. */
function labelsIn(value: Expression): Readonly<Record<string, Label>> {
  const worded = [...walk(value)].flatMap((part) => {
    if (part.form === 'field') return Object.entries(part.field.options ?? {});
    return part.form === 'common' && part.fact.type.kind === 'code' ? Object.entries(part.fact.type.labels ?? {}) : [];
  });
  return Object.fromEntries(worded);
}

function prepared({ scope, value, table }: Definition, given: Given, common: readonly Fact[]): PreparedFact<Rec> {
  const level = levelOf(scope);
  const { member: at = 0 } = given;
  const settler = new Settler(table, level, given);
  const confronted = settler.of(value) as Settled<never>;
  const { statements } = settler;
  const first =
    statements.length === 0 ? confronted : (new Settler(table, level, given, 'first').of(value) as Settled<never>);
  const isSilent = silentOn(value);
  const settledOn = (record: Rec) => (isSilent(record) ? first : confronted);
  // Value and what is possible are asked several times of one record.
  const valueIn = ofLast((record: Rec) => settledOn(record).value(record, memberOf(record)));
  const worlds = worldsOf(value, (believed) => new Settler(table, level, given, believed).of(value) as Settled<never>);
  const second = common.map((fact) => fact.prepare(given));
  const { isAged, impossible, mended, codesIn } = agedCodesOf(table, scope, given, value);
  const memberOf =
    scope === 'member' ? (record: Rec) => (record.members as readonly Rec[] | undefined)?.[at] : () => undefined;
  const traceIn = (world: Settled<never>, record: Rec, heard: Rec = record) => {
    const seen = new Seen();
    // What is said stands in the trace, whatever is heard in its place.
    for (const { path, place, said } of codesIn(record)) seen.read(path, place, said);
    world.note(heard, memberOf(heard), at, seen);
    return seen.trace();
  };
  const amongIn = (world: Settled<never>, heard: Rec) => world.among(heard, memberOf(heard));
  const among = ofLast((record: Rec) => amongIn(settledOn(record), record));
  /** Of more ways than are tried nothing is known; what cannot be is not missing. */
  const unheard = (world: Settled<never>, record: Rec): Possibility => ({
    value: undefined,
    trace() {
      const { missing, ...trace } = traceIn(world, record);
      const said = new Set(impossible(record));
      return { ...trace, missing: missing.filter((path) => !said.has(path)) };
    },
  });
  /** All that it can be in one world: where what cannot be matters, with each thing in its place that can. */
  const possibleIn = (world: Settled<never>, record: Rec): readonly [Possibility, ...Possibility[]] => {
    const isOpen = isAged && impossible(record).length > 0 && amongIn(world, record) === undefined;
    const possible = (heard: Rec): Possibility => ({
      get value() {
        return amongIn(world, heard);
      },
      trace: () => traceIn(world, record, heard),
    });
    const [first, ...others] = isOpen ? mended(record) : [record];
    if (first === undefined) return [unheard(world, record)];
    return [possible(first), ...others.map(possible)];
  };
  const inputsOf = scope === 'member' ? undefined : quickInputs(value, table, given);
  const subjectsOf = membersBehind(value);
  const inputsAs =
    inputsOf &&
    (<T>(make: InputMaker<T>) => {
      const made = inputsOf(make);
      return (record: Rec) => {
        if (isUncertain(record) || !isSilent(record) || (isAged && impossible(record).length > 0)) return undefined;
        const found = valueIn(record);
        return found === undefined || subjectsOf(found) ? undefined : made(record);
      };
    });
  const quick = inputsAs?.(asInput);
  return {
    value: valueIn,
    trace(record) {
      const inputs = quick?.(record);
      if (inputs !== undefined) return { inputs, missing: NOTHING };
      const isOpen = isAged && impossible(record).length > 0;
      return isOpen ? possibleIn(settledOn(record), record)[0].trace() : traceIn(settledOn(record), record);
    },
    ...(inputsAs === undefined ? {} : { inputsAs }),
    asksWhetherGiven: asksWhetherGiven(value),
    ...(value.type === 'number'
      ? { between: (record: Rec) => among(record) as Interval | undefined }
      : hangsOnNumbers(value)
        ? { certainly: (record: Rec) => among(record) as boolean | string | undefined }
        : {}),
    ...(!isAged && statements.length === 0 && second.every(({ inDoubt }) => inDoubt === undefined)
      ? {}
      : {
          inDoubt(record: Rec) {
            const member = memberOf(record);
            const disputed = !isSilent(record) && isDisputed(statements, record, member);
            const cannotBe = impossible(record);
            const beside =
              second.length === 0 ? NOTHING : second.flatMap(({ inDoubt }) => inDoubt?.(record)?.conflicts ?? NOTHING);
            if (!disputed && cannotBe.length === 0 && beside.length === 0) return undefined;
            const choices = disputed ? choicesOf(statements, record, member) : [FIRST];
            const conflicts = [...cannotBe, ...conflictsIn(choices), ...beside];
            if (conflicts.length === 0) return undefined;
            return {
              conflicts: table.inOrder(level, conflicts),
              possible: choices.map(worlds).flatMap((world) => possibleIn(world, record)),
            };
          },
        }),
  };
}

const NOTHING: readonly string[] = [];

/** Tells whether members have to be named as those who make a fact what it has come to. */
function membersBehind(value: Expression): (found: FactValue) => boolean {
  const naming = [...walk(value)].filter(({ form }) => form === 'every' || form === 'some');
  if (naming.length === 0 || value.type === 'number') return () => false;
  if (naming.length > 1 || naming[0] !== value) return () => true;
  return (found) => found === (value.form === 'some');
}

/** Whether a range, or who of the members is counted, can leave open what is no number. */
function hangsOnNumbers(value: Expression): boolean {
  return [...walk(value)].some(
    ({ form, type }) => type === 'number' && form !== 'constant' && form !== 'parameter' && !ofDays.has(form),
  );
}

/** The numbers that days make. */
const ofDays: ReadonlySet<Expression['form']> = new Set([
  'completedYears',
  'completedMonths',
  'daysCounted',
  'yearOf',
] as const);

/** Whether something hangs on whether an input is given that is no number: of numbers that sources give all are given. */
function asksWhetherGiven(value: Expression): boolean {
  return [...walk(value)].some(
    (part) =>
      (part.form === 'known' || part.form === 'firstKnown') &&
      [...walk(part)].some(({ form, type }) => (form === 'field' || form === 'common') && type !== 'number'),
  );
}

/** What a second source says can be read off such forms only where all that stands in them is given. */
const saying: ReadonlySet<Expression['form']> = new Set([
  'field',
  'constant',
  'parameter',
  'sum',
  'difference',
  'product',
  'minimum',
  'maximum',
] as const);

/** Tells the records on which no second source can say anything: of most there is none, and nothing is asked of it. */
function silentOn(value: Expression): (record: Rec) => boolean {
  const sources = [...walk(value)].flatMap((part) => (part.form === 'stated' ? part.sources : []));
  const named = sources.map((source) => {
    const parts = [...walk(source.value)];
    const [field] = parts.flatMap((part) => (part.form === 'field' ? [part.field.path.split('.')[0] ?? ''] : []));
    return parts.every(({ form }) => saying.has(form)) ? field : undefined;
  });
  if (named.includes(undefined)) return () => false;
  const keys = [...new Set(named as string[])];
  const [only, another] = keys;
  if (only === undefined) return () => true;
  if (another === undefined) return (record) => (record[only] ?? undefined) === undefined;
  return (record) => keys.every((key) => (record[key] ?? undefined) === undefined);
}

type Choice = Exclude<Believed, 'first'>;

const FIRST: Choice = new Map();

/** Whether a second source contradicts anywhere, found out without a thing made for it: of most records it does not. */
function isDisputed(statements: readonly Statement[], record: Rec, member: Asked): boolean {
  for (const { isContradicted, within } of statements) {
    if (isContradicted(record, member) || isDisputed(within, record, member)) return true;
  }
  return false;
}

/** Every way to believe or not to believe the second sources that contradict on a record, the first sources before others. */
function choicesOf(statements: readonly Statement[], record: Rec, member: Asked): readonly Choice[] {
  let choices: readonly Choice[] = [FIRST];
  for (const { of, contradicting, standsIn, within } of statements) {
    if (standsIn(record, member)) continue;
    const own = [
      ...choicesOf(within, record, member),
      ...contradicting(record, member).map((source): Choice => new Map([[of, source]])),
    ];
    if (own.length > 1) choices = choices.flatMap((one) => own.map((more) => new Map([...one, ...more])));
  }
  return choices;
}

/** The inputs of the second sources that are believed in some choice. */
function conflictsIn(choices: readonly Choice[]): string[] {
  return choices.flatMap((believed) =>
    [...believed.values()].flatMap(({ value }) =>
      [...walk(value)].flatMap((part) => (part.form === 'field' ? [part.field.path] : [])),
    ),
  );
}

/** An expression settled for what is believed, each way once. */
function worldsOf(
  value: Expression,
  settle: (believed: Choice) => Settled<never>,
): (believed: Choice) => Settled<never> {
  const sources = [...walk(value)].flatMap((part) => (part.form === 'stated' ? part.sources : []));
  const settled = new Map<string, Settled<never>>();
  return (believed) => {
    const key = [...believed.values()].map((source) => sources.indexOf(source)).join(' ');
    const made = settled.get(key) ?? settle(believed);
    settled.set(key, made);
    return made;
  };
}

/** How a number is computed, where that is a sum for each person or a part of a whole. */
function workingOf(value: Expression, table: FieldTable): Working | undefined {
  if (value.form === 'stated') return workingOf(value.of, table);
  const [first] = value.form === 'firstKnown' ? value.parts : [value];
  if (first?.form !== 'ratio') return undefined;
  const { part, base } = first;
  if (isPersons(base)) {
    // Of what else it may be the sum says nothing.
    const terms = value.form === 'firstKnown' ? undefined : termsOf(part);
    return terms === undefined ? undefined : { kind: 'perPerson', minus: table.inOrder('household', terms.minus) };
  }
  const [factor, of] = part.form === 'product' ? part.parts : [];
  return factor?.form === 'constant' &&
    of?.form === 'field' &&
    base.form === 'field' &&
    boundsOf(factor).minimum === 100
    ? { kind: 'percentage', part: of.field.path, whole: base.field.path }
    : undefined;
}

/** Whether a number is that of the members, or of those of them who share the income. */
function isPersons(base: Expression): boolean {
  if (base.form === 'byReading') return [...base.options.values()].every(isPersons);
  if (base.form === 'stated') return isPersons(base.of);
  if (base.form !== 'count') return false;
  const { where } = base;
  return where === undefined || (where.form === 'field' && where.field.path === `${MEMBER}sharesIncome`);
}

/** The sums of money of a household that a sum takes away, under whichever reading; undefined where it is more than a sum of such. */
function termsOf(sum: Expression, negative = false): { readonly minus: readonly string[] } | undefined {
  const all = (parts: readonly (readonly [Expression, boolean])[]) => {
    const found = parts.map(([part, turned]) => termsOf(part, turned));
    return found.every((one) => one !== undefined) ? { minus: found.flatMap(({ minus }) => minus) } : undefined;
  };
  switch (sum.form) {
    case 'field': {
      const { path, kind } = sum.field;
      const isSum = kind === 'money' && !path.startsWith(MEMBER);
      return isSum ? { minus: negative ? [path] : [] } : undefined;
    }
    case 'sum':
      return all(sum.parts.map((part) => [part, negative]));
    case 'difference':
      return all([
        [sum.whole, negative],
        [sum.less, !negative],
      ]);
    case 'byReading':
      return all([...sum.options.values()].map((part) => [part, negative]));
    case 'stated':
      return termsOf(sum.of, negative);
    default:
      return undefined;
  }
}
