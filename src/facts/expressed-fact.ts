/** A derived fact from its definition: all that rules, traces and words ask of it comes from its one expression. */
import type { Day } from '../base/date.js';
import type { Interval } from '../base/interval.js';
import type { Citation } from '../parameters/parameter.js';
import { putValues } from '../records/at-path.js';
import { type FieldTable, levelOf, MEMBER, type Scope } from '../records/catalog.js';
import type { Label, Unit } from '../records/field.js';
import type { CommonMember } from '../records/household.js';
import { DEATH_DATE, isLiving } from '../records/living.js';
import { type Expression, walk, walkFirst } from './expression.js';
import { boundsOf } from './expression-bounds.js';
import type { Fact, FactType, Given, PreparedFact, Working } from './fact.js';
import { type AgedField, agedParameters, dependsOnAge, impossibleCodes, isAged } from './impossible-codes.js';
import { placeOf, Seen } from './seen.js';
import { type Believed, Settler, type Statement } from './settle.js';
import type { MemberAt as Asked, Rec, Settled } from './settled.js';

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
  const aged = fields.map((path) => path.slice(MEMBER.length)).filter(isAged);
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
    ...aged.flatMap((field) => Object.entries(agedParameters(field)).filter(([id]) => hasParameter(id))),
    ...all.flatMap((part) =>
      part.form === 'parameter' ? [[part.id, part.type === 'number' ? part.type : undefined] as const] : [],
    ),
    ...common.flatMap((fact) => Object.entries(fact.parameters ?? {})),
  ]);
  const working = workingOf(value, table);
  const range = value.type === 'number' ? boundsOf(value) : {};
  return {
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
    formula: formulaOf(value),
    ...(Object.keys(range).length === 0 ? {} : { range }),
    prepare: (given) => prepared(definition, given, [...new Set(aged)], common),
  };
}

function typeOf(value: Expression, unit: Unit | undefined): FactType {
  if (value.type === 'number' && unit !== undefined) return { kind: 'number', unit };
  if (value.type === 'boolean') return { kind: 'boolean' };
  if (value.type === 'code') return { kind: 'code', options: optionsOf(value), labels: labelsIn(value) };
  throw new Error(`A fact cannot be a ${value.type}${unit === undefined ? ' without a unit' : ''}.`);
}

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

function prepared(
  { scope, value, table }: Definition,
  given: Given,
  aged: readonly AgedField[],
  common: readonly Fact[],
): PreparedFact<Rec> {
  const level = levelOf(scope);
  const { member: at = 0 } = given;
  const settler = new Settler(table, level, given);
  const settled = settler.of(value) as Settled<never>;
  const { statements } = settler;
  const worlds = worldsOf(value, (believed) => new Settler(table, level, given, believed).of(value) as Settled<never>);
  const second = common.map((fact) => fact.prepare(given));
  const { silenced, codesIn } = agedCodesOf(scope, given, aged);
  const memberOf = (record: Rec) => (record.members as readonly Rec[] | undefined)?.[at];
  const traceIn = (world: Settled<never>, record: Rec) => {
    const seen = new Seen();
    const heard = silenced(record).record;
    world.note(heard, memberOf(heard), at, seen);
    for (const [path, said] of codesIn(record)) seen.read(path, placeOf(table, level, path), said);
    return seen.trace();
  };
  const amongIn = (world: Settled<never>, record: Rec) => {
    const heard = silenced(record).record;
    return world.among(heard, memberOf(heard));
  };
  const trace = (record: Rec) => traceIn(settled, record);
  const among = (record: Rec) => amongIn(settled, record);
  return {
    value(record) {
      const heard = silenced(record).record;
      return settled.value(heard, memberOf(heard));
    },
    trace,
    asksWhetherGiven: asksWhetherGiven(value),
    ...(value.type === 'number'
      ? { between: (record: Rec) => among(record) as Interval | undefined }
      : { certainly: (record: Rec) => among(record) as boolean | string | undefined }),
    ...(aged.length === 0 && statements.length === 0 && second.every(({ inDoubt }) => inDoubt === undefined)
      ? {}
      : {
          inDoubt(record: Rec) {
            const member = memberOf(record);
            const disputed = isDisputed(statements, record, member);
            if (!disputed && aged.length === 0 && second.length === 0) return undefined;
            const choices = disputed ? choicesOf(statements, record, member) : [FIRST];
            const conflicts = [
              ...silenced(record).conflicts,
              ...conflictsIn(choices),
              ...second.flatMap(({ inDoubt }) => inDoubt?.(record)?.conflicts ?? []),
            ];
            if (conflicts.length === 0) return undefined;
            return {
              conflicts: table.inOrder(level, conflicts),
              possible: choices.map(worlds).map((world) => ({
                value: amongIn(world, record),
                trace: () => traceIn(world, record),
              })),
            };
          },
        }),
  };
}

/** Whether something hangs on whether an input is given that is no number: of numbers that sources give all are given. */
function asksWhetherGiven(value: Expression): boolean {
  return [...walk(value)].some(
    (part) =>
      (part.form === 'known' || part.form === 'firstKnown') &&
      [...walk(part)].some(({ form, type }) => (form === 'field' || form === 'common') && type !== 'number'),
  );
}

const FIRST: Believed = new Map();

/** Whether a second source contradicts anywhere, found out without a thing made for it: of most records it does not. */
function isDisputed(statements: readonly Statement[], record: Rec, member: Asked): boolean {
  for (const { isContradicted, within } of statements) {
    if (isContradicted(record, member) || isDisputed(within, record, member)) return true;
  }
  return false;
}

/** Every way to believe or not to believe the second sources that contradict on a record, the first sources before others. */
function choicesOf(statements: readonly Statement[], record: Rec, member: Asked): readonly Believed[] {
  let choices: readonly Believed[] = [FIRST];
  for (const { of, contradicting, standsIn, within } of statements) {
    if (standsIn(record, member)) continue;
    const own = [
      ...choicesOf(within, record, member),
      ...contradicting(record, member).map((source): Believed => new Map([[of, source]])),
    ];
    if (own.length > 1) choices = choices.flatMap((one) => own.map((more) => new Map([...one, ...more])));
  }
  return choices;
}

/** The inputs of the second sources that are believed in some choice. */
function conflictsIn(choices: readonly Believed[]): string[] {
  return choices.flatMap((believed) =>
    [...believed.values()].flatMap(({ value }) =>
      [...walk(value)].flatMap((part) => (part.form === 'field' ? [part.field.path] : [])),
    ),
  );
}

/** An expression settled for what is believed, each way once. */
function worldsOf(
  value: Expression,
  settle: (believed: Believed) => Settled<never>,
): (believed: Believed) => Settled<never> {
  const sources = [...walk(value)].flatMap((part) => (part.form === 'stated' ? part.sources : []));
  const settled = new Map<string, Settled<never>>();
  return (believed) => {
    const key = [...believed.values()].map((source) => sources.indexOf(source)).join(' ');
    const made = settled.get(key) ?? settle(believed);
    settled.set(key, made);
    return made;
  };
}

/** What members' ages make of their codes: which cannot be and are not heard, and which hang on the age. */
function agedCodesOf(scope: Scope, given: Given, aged: readonly AgedField[]) {
  const tests = aged.map((field) => ({ field, isImpossible: impossibleCodes(field, given) }));
  const about = (record: Rec): (readonly [member: CommonMember, at: number])[] => {
    const members = ((record.members ?? []) as readonly CommonMember[]).map((member, at) => [member, at] as const);
    return scope === 'member'
      ? members.filter(([, at]) => at === given.member)
      : members.filter(([member]) => isLiving(member, given.asOf as Day));
  };
  return {
    silenced(record: Rec): { readonly record: Rec; readonly conflicts: readonly string[] } {
      if (tests.length === 0) return { record, conflicts: [] };
      const conflicts = about(record).flatMap(([member, at]) =>
        tests.flatMap(({ field, isImpossible }) => (isImpossible(member) ? [`members[${at}].${field}`] : [])),
      );
      if (conflicts.length === 0) return { record, conflicts };
      return { record: putValues(record, Object.fromEntries(conflicts.map((path) => [path, null]))), conflicts };
    },
    /** The codes that hang on an age, with the birth dates that tell it. */
    codesIn(record: Rec): (readonly [path: string, said: string])[] {
      if (tests.length === 0) return [];
      return about(record).flatMap(([member, at]) =>
        tests.flatMap(({ field }) => {
          const { [field]: code, birthDate } = member;
          if (!dependsOnAge(field, code)) return [];
          const said = { [`members[${at}].birthDate`]: birthDate, [`members[${at}].${field}`]: code };
          return Object.entries(said).filter((one): one is [string, string] => typeof one[1] === 'string');
        }),
      );
    },
  };
}

/** The expression as text, with fields and common facts by their names. */
function formulaOf(value: Expression): string {
  return JSON.stringify(value, (_, one: unknown) => {
    if (typeof one === 'bigint') return String(one);
    if (one instanceof Map) return [...one];
    if (typeof one !== 'object' || one === null || !('form' in one)) return one;
    const { form, ...rest } = one as Expression;
    if ('field' in rest) return { form, field: rest.field.path };
    return 'fact' in rest ? { form, fact: rest.fact.name } : one;
  });
}

/** How a number is computed, where that is a sum for each person or a part of a whole. */
function workingOf(value: Expression, table: FieldTable): Working | undefined {
  const [first] = value.form === 'firstKnown' ? value.parts : [value];
  if (first?.form !== 'ratio') return undefined;
  const { part, base } = first;
  if (isPersons(base)) {
    const terms = termsOf(part);
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
    default:
      return undefined;
  }
}
