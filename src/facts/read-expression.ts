/** Reads an expression from a rulebook: its form, the types of what it is made of, with every fault at its place. */
import { isMonthDay } from '../base/date.js';
import { exact } from '../base/exact.js';
import type { RulebookFaultData, RulebookShape } from '../base/rulebook-issue.js';
import { type Field, type FieldTable, type Level, MEMBER } from '../records/catalog.js';
import { isNumeric } from '../records/field.js';
import { shown } from '../records/found.js';
import { type Expression, extentOf, type SecondSource, type ValueType } from './expression.js';
import { boundsOf } from './expression-bounds.js';
import type { Facts } from './fact.js';
import { DECIMAL, isOrder, type Operator, operatorNames } from './operator.js';

type Path = readonly PropertyKey[];

/** Where expressions are read, and what they can name. */
export interface ExpressionPlace {
  readonly table: FieldTable;
  /** The inputs of the table as facts. */
  readonly inputs: Facts;
  readonly level: Level;
  /** Whether there is a member to speak of: inside a quantifier, or in a fact about a member. */
  readonly ofMember: boolean;
  /** The expression of another fact of the level, or why there is none. */
  fact(id: string, ofMember: boolean): Expression | 'cycle' | 'tooDeep' | 'unknown' | 'faulty';
  /** The names of the facts of the level. */
  readonly factNames: readonly string[];
  /** How many more expressions are read, those within named facts counted each time. */
  readonly budget: { left: number; told?: boolean };
  add(at: Path, fault: RulebookFaultData): void;
  /** Of a word that is not known the one that was probably meant. */
  meant(word: string, known: () => Iterable<string>): { readonly suggestion?: string };
}

/** Expressions nested deeper than this are refused, those within named facts counted in. */
export const MAX_EXPRESSION_DEPTH = 32;
/** Facts that hold more expressions than this together are refused. */
export const MAX_EXPRESSIONS = 20_000;
/** A fact that holds more than this is refused. */
const MAX_SIZE = 1000;
/** So is one whose second sources can be believed or not in more ways. */
const MAX_WORLDS = 64;
/** So is one of which more would have to be worked out for one household. */
const MAX_WORK = 200_000;
/** So is one whose numbers have more factors and bases. */
const MAX_FACTORS = 32;

type Raw = Readonly<Record<string, unknown>>;
type Read = (place: ExpressionPlace, raw: Raw, at: Path) => Expression | undefined;

/** Each form by the key that it is told by, with the other keys that it can have. */
const forms: Readonly<Record<string, { readonly keys: readonly string[]; readonly read: Read }>> = {
  field: { keys: [], read: readField },
  fact: { keys: [], read: readFact },
  parameter: { keys: [], read: (place, raw, at) => parameter(place, raw, at, 'number') },
  day: { keys: [], read: readDay },
  sum: { keys: [], read: numbers('sum') },
  product: { keys: [], read: numbers('product') },
  minimum: { keys: [], read: numbers('minimum') },
  maximum: { keys: [], read: numbers('maximum') },
  difference: {
    keys: [],
    read: pair('difference', 'number', ([whole, less]) => ({ form: 'difference', type: 'number', whole, less })),
  },
  ratio: { keys: ['ofZero'], read: readRatio },
  count: { keys: ['where'], read: readCount },
  total: { keys: ['over', 'where'], read: readTotal },
  every: { keys: ['holds'], read: quantified('every') },
  some: { keys: ['holds'], read: quantified('some') },
  completedYears: { keys: [], read: between('completedYears') },
  completedMonths: { keys: [], read: between('completedMonths') },
  daysCounted: { keys: [], read: between('daysCounted') },
  yearOf: { keys: [], read: single('yearOf', 'day', (of) => ({ form: 'yearOf', type: 'number', of })) },
  dayAfter: { keys: [], read: single('dayAfter', 'day', (of) => ({ form: 'dayAfter', type: 'day', of })) },
  lastAnniversary: { keys: ['until'], read: readAnniversary },
  byReading: { keys: ['options'], read: readByReading },
  if: { keys: ['then', 'else'], read: readIf },
  firstKnown: { keys: [], read: readFirstKnown },
  known: { keys: [], read: single('known', undefined, (of) => ({ form: 'known', type: 'boolean', of })) },
  all: { keys: [], read: group('all') },
  any: { keys: [], read: group('any') },
  not: { keys: [], read: single('not', 'boolean', (of) => ({ form: 'not', type: 'boolean', of })) },
  compare: { keys: ['operator', 'value'], read: readCompare },
};

/** The names of the forms, as the key of each is spelled. */
const formNames: readonly string[] = Object.freeze(Object.keys(forms));

/** What a fact is computed by, and what else states its value, as its file has them. */
export interface Stated {
  readonly value?: unknown;
  readonly sources?: readonly StatedSource[] | undefined;
}

interface StatedSource {
  readonly value?: unknown;
  readonly where?: unknown;
  readonly against?: unknown;
  readonly standsIn?: unknown;
}

/** Reads the expression of a fact; undefined where anything is wrong with it, or it is more than can be worked out. */
export function readWhole(place: ExpressionPlace, { value, sources = [] }: Stated): Expression | undefined {
  const of = readExpression(place, value, ['value']);
  const read = of && sources.length > 0 ? withSources(place, of, sources) : of;
  if (read === undefined) return undefined;
  const { depth, size, work, factors, worlds } = extentOf(read);
  if (depth > MAX_EXPRESSION_DEPTH)
    place.add(['value'], { code: 'tooDeep', reason: 'expressions', limit: MAX_EXPRESSION_DEPTH });
  else if (size > MAX_SIZE) place.add(['value'], { code: 'tooLarge', reason: 'expressionsOfFact', limit: MAX_SIZE });
  else if (work > MAX_WORK) place.add(['value'], { code: 'tooLarge', reason: 'listsInLists' });
  else if (worlds > MAX_WORLDS) place.add(['sources'], { code: 'tooLarge', reason: 'sources', limit: MAX_WORLDS });
  else if (factors > MAX_FACTORS) place.add(['value'], { code: 'tooLarge', reason: 'factors', limit: MAX_FACTORS });
  else return read;
  return undefined;
}

/** Only a number about a record as a whole has second sources: no two others can be told apart by how they are written. */
function withSources(place: ExpressionPlace, of: Expression, sources: readonly StatedSource[]): Expression | undefined {
  if (place.ofMember) {
    place.add(['sources'], { code: 'typeMismatch', reason: 'sourcesOfMember' });
    return undefined;
  }
  if (of.type !== 'number') {
    place.add(['value'], { code: 'typeMismatch', reason: 'otherType', type: of.type, wanted: 'number' });
    return undefined;
  }
  const read = sources.map((source, index): SecondSource | undefined => {
    const part = (key: keyof StatedSource, type: ValueType) =>
      Object.hasOwn(source, key) ? readExpression(place, source[key], ['sources', index, key], type) : null;
    const [value, against] = [part('value', 'number'), part('against', 'number')];
    const [where, standsIn] = [part('where', 'boolean'), part('standsIn', 'boolean')];
    if (!value || where === undefined || against === undefined || standsIn === undefined) return undefined;
    return {
      value,
      ...(where === null ? {} : { where }),
      ...(against === null ? {} : { against }),
      ...(standsIn === null ? {} : { standsIn }),
    };
  });
  return read.every((one) => one !== undefined) ? { form: 'stated', type: 'number', of, sources: read } : undefined;
}

/** Reads an expression; undefined where anything is wrong with it. A type asked for must be its own. */
function readExpression(place: ExpressionPlace, value: unknown, at: Path, wanted?: ValueType): Expression | undefined {
  const read = readAny(place, value, at, wanted);
  if (read === undefined || wanted === undefined || read.type === wanted) return read;
  place.add(at, { code: 'typeMismatch', reason: 'otherType', type: read.type, wanted });
  return undefined;
}

function readAny(
  place: ExpressionPlace,
  value: unknown,
  at: Path,
  wanted: ValueType | undefined,
): Expression | undefined {
  place.budget.left -= 1;
  if (place.budget.left < 0) {
    if (!place.budget.told) place.add(at, { code: 'tooLarge', reason: 'expressions', limit: MAX_EXPRESSIONS });
    place.budget.told = true;
    return undefined;
  }
  if (at.length > MAX_EXPRESSION_DEPTH * 2 + 1) {
    place.add(at, { code: 'tooDeep', reason: 'expressions', limit: MAX_EXPRESSION_DEPTH });
    return undefined;
  }
  if (typeof value === 'number' && Number.isFinite(value))
    return { form: 'constant', type: 'number', value: exact(value) };
  if (typeof value === 'boolean') return { form: 'constant', type: 'boolean', value };
  if (typeof value === 'string') return constantText(place, value, at, wanted);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    misshapen(place, at, 'expression', value);
    return undefined;
  }
  const raw = value as Raw;
  const given = formNames.filter((name) => Object.hasOwn(raw, name));
  const [name] = given;
  if (name === undefined) {
    misshapen(place, at, 'expression', value);
    return undefined;
  }
  if (given.length > 1) {
    place.add(at, { code: 'ambiguousGroup', reason: 'severalKinds', given });
    return undefined;
  }
  const { keys, read } = forms[name] as (typeof forms)[string];
  const strange = Object.keys(raw).filter((key) => key !== name && !keys.includes(key));
  for (const key of strange.slice(0, 100)) place.add([...at, key], { code: 'unknownKey', reason: 'key', key });
  if (name === 'parameter') return parameter(place, raw, at, wanted === 'monthDay' ? 'monthDay' : 'number');
  const found = read(place, raw, at);
  return strange.length === 0 ? found : undefined;
}

function constantText(
  place: ExpressionPlace,
  text: string,
  at: Path,
  wanted: ValueType | undefined,
): Expression | undefined {
  if (wanted === 'monthDay' && isMonthDay(text)) return { form: 'constant', type: 'monthDay', value: text };
  if (wanted === 'code') return { form: 'constant', type: 'code', value: text };
  if (wanted === 'number' && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text))
    return { form: 'constant', type: 'number', value: exact(text) };
  misshapen(place, at, wanted === 'monthDay' ? 'monthDay' : 'expression', text);
  return undefined;
}

const typeOfField = ({ kind }: Field): ValueType | undefined => {
  if (isNumeric(kind)) return 'number';
  if (kind === 'boolean' || kind === 'code') return kind;
  return kind === 'date' ? 'day' : undefined;
};

function readField(place: ExpressionPlace, raw: Raw, at: Path): Expression | undefined {
  const { level, ofMember } = place;
  const { field: path } = raw;
  const field = typeof path === 'string' ? place.table.at(level, path) : undefined;
  const type = field && typeOfField(field);
  if (field === undefined || type === undefined || field.path !== path) {
    const names = () => place.table.of(level).flatMap((one) => (typeOfField(one) === undefined ? [] : [one.path]));
    if (typeof path !== 'string') misshapen(place, [...at, 'field'], 'string', path);
    else {
      const fault = { code: 'unknownFact', reason: 'input', id: path, about: level } as const;
      place.add([...at, 'field'], { ...fault, ...place.meant(path, names) });
    }
    return undefined;
  }
  if (field.path.startsWith(MEMBER) && !ofMember) {
    place.add([...at, 'field'], { code: 'typeMismatch', reason: 'outsideList', id: field.path });
    return undefined;
  }
  // Beside it there is a second source, which its own fact hears.
  const fact = place.inputs[level].get(field.path);
  return fact?.beside === undefined ? { form: 'field', type, field } : { form: 'common', type, fact };
}

function misshapen({ add }: ExpressionPlace, at: Path, expected: RulebookShape, value: unknown): void {
  add(at, { code: 'badShape', reason: 'shape', expected, found: shown(value) });
}

function readFact(place: ExpressionPlace, raw: Raw, at: Path): Expression | undefined {
  const { fact: id } = raw;
  const where = [...at, 'fact'];
  if (typeof id !== 'string') {
    misshapen(place, where, 'string', id);
    return undefined;
  }
  const found = place.fact(id, place.ofMember);
  if (typeof found === 'object') {
    place.budget.left -= extentOf(found).size;
    return found;
  }
  const input = place.inputs[place.level].get(id);
  if (input !== undefined) return { form: 'common', type: input.type.kind, fact: input };
  if (found === 'cycle') place.add(where, { code: 'cycle', reason: 'computedFromItself', id });
  if (found === 'tooDeep') place.add(where, { code: 'tooDeep', reason: 'facts', limit: MAX_EXPRESSION_DEPTH });
  if (found === 'unknown') {
    const fault = { code: 'unknownFact', reason: 'fact', id, about: place.level } as const;
    place.add(where, { ...fault, ...place.meant(id, () => place.factNames) });
  }
  return undefined;
}

function parameter(place: ExpressionPlace, raw: Raw, at: Path, type: 'number' | 'monthDay'): Expression | undefined {
  const { parameter: id } = raw;
  if (typeof id === 'string' && id !== '') return { form: 'parameter', type, id };
  misshapen(place, [...at, 'parameter'], 'path', id);
  return undefined;
}

function readDay(place: ExpressionPlace, raw: Raw, at: Path): Expression | undefined {
  if (raw.day === 'asOf') return { form: 'day', type: 'day' };
  misshapen(place, [...at, 'day'], 'asOf', raw.day);
  return undefined;
}

/** A list of at least one expression of one type. */
function list(place: ExpressionPlace, value: unknown, at: Path, wanted?: ValueType): Expression[] | undefined {
  if (!Array.isArray(value) || value.length === 0) {
    const fault = { reason: 'shape', expected: 'expressions', found: shown(value) } as const;
    place.add(at, { code: Array.isArray(value) ? 'emptyList' : 'badShape', ...fault });
    return undefined;
  }
  const parts = Array.from(value, (part: unknown, index) => readExpression(place, part, [...at, index], wanted));
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function numbers(form: 'sum' | 'product' | 'minimum' | 'maximum'): Read {
  return (place, raw, at) => {
    const parts = list(place, raw[form], [...at, form], 'number');
    return parts && { form, type: 'number', parts };
  };
}

function group(form: 'all' | 'any'): Read {
  return (place, raw, at) => {
    const parts = list(place, raw[form], [...at, form], 'boolean');
    return parts && { form, type: 'boolean', parts };
  };
}

function single(form: string, wanted: ValueType | undefined, make: (of: Expression) => Expression): Read {
  return (place, raw, at) => {
    const of = readExpression(place, raw[form], [...at, form], wanted);
    return of && make(of);
  };
}

function pair(form: string, wanted: ValueType, make: (parts: [Expression, Expression]) => Expression): Read {
  return (place, raw, at) => {
    const parts = list(place, raw[form], [...at, form], wanted);
    if (parts === undefined) return undefined;
    const [first, second] = parts;
    if (first !== undefined && second !== undefined && parts.length === 2) return make([first, second]);
    misshapen(place, [...at, form], 'pair', raw[form]);
    return undefined;
  };
}

function between(form: 'completedYears' | 'completedMonths' | 'daysCounted'): Read {
  return pair(form, 'day', ([from, to]) => ({ form, type: 'number', from, to }));
}

function readRatio(place: ExpressionPlace, raw: Raw, at: Path): Expression | undefined {
  const read = pair('ratio', 'number', ([part, base]) => ({ form: 'ratio', type: 'number', part, base }))(
    place,
    raw,
    at,
  );
  const ofZero = Object.hasOwn(raw, 'ofZero') ? readExpression(place, raw.ofZero, [...at, 'ofZero'], 'number') : null;
  if (read?.form !== 'ratio' || ofZero === undefined) return undefined;
  if (ofZero !== null && ofZero.form !== 'constant') {
    misshapen(place, [...at, 'ofZero'], 'number', raw.ofZero);
    return undefined;
  }
  const { minimum } = boundsOf(read.base);
  if (minimum === undefined || minimum < 0) {
    place.add([...at, 'ratio', 1], { code: 'badShape', reason: 'baseBelowZero' });
    return undefined;
  }
  const part = boundsOf(read.part);
  if (minimum === 0 && ((part.minimum ?? 0) > 0 || (part.maximum ?? 0) < 0)) {
    place.add([...at, 'ratio', 1], { code: 'badShape', reason: 'baseMayBeZero' });
    return undefined;
  }
  return ofZero === null ? read : { ...read, ofZero: ofZero.value as ReturnType<typeof exact> };
}

/** The only list that can be counted. */
function overMembers(place: ExpressionPlace, value: unknown, at: Path): boolean {
  if (value === 'members' && place.level === 'household') return true;
  if (place.level === 'household') misshapen(place, at, 'members', value);
  else place.add(at, { code: 'badShape', reason: 'noMembers', about: place.level });
  return false;
}

function ofEach(place: ExpressionPlace): ExpressionPlace {
  return { ...place, ofMember: true };
}

function readWhere(place: ExpressionPlace, raw: Raw, at: Path): { readonly where?: Expression } | undefined {
  if (!Object.hasOwn(raw, 'where')) return {};
  const where = readExpression(ofEach(place), raw.where, [...at, 'where'], 'boolean');
  return where && { where };
}

function readCount(place: ExpressionPlace, raw: Raw, at: Path): Expression | undefined {
  const counted = overMembers(place, raw.count, [...at, 'count']);
  const where = readWhere(place, raw, at);
  return counted && where ? { form: 'count', type: 'number', ...where } : undefined;
}

function readTotal(place: ExpressionPlace, raw: Raw, at: Path): Expression | undefined {
  const counted = overMembers(place, raw.over, [...at, 'over']);
  const of = readExpression(ofEach(place), raw.total, [...at, 'total'], 'number');
  const where = readWhere(place, raw, at);
  return counted && of && where ? { form: 'total', type: 'number', of, ...where } : undefined;
}

function quantified(form: 'every' | 'some'): Read {
  return (place, raw, at) => {
    const counted = overMembers(place, raw[form], [...at, form]);
    const holds = readExpression(ofEach(place), raw.holds, [...at, 'holds'], 'boolean');
    return counted && holds ? { form, type: 'boolean', holds } : undefined;
  };
}

function readAnniversary(place: ExpressionPlace, raw: Raw, at: Path): Expression | undefined {
  const monthDay = readExpression(place, raw.lastAnniversary, [...at, 'lastAnniversary'], 'monthDay');
  const until = readExpression(place, raw.until, [...at, 'until'], 'day');
  return monthDay && until && { form: 'lastAnniversary', type: 'day', monthDay, until };
}

/** The type that several expressions have in common. */
function common(place: ExpressionPlace, at: Path, parts: readonly Expression[]): ValueType | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const other = parts.find(({ type }) => type !== first.type);
  if (other === undefined) return first.type;
  place.add(at, { code: 'typeMismatch', reason: 'unlikeTypes', type: first.type, other: other.type });
  return undefined;
}

function readByReading(place: ExpressionPlace, raw: Raw, at: Path): Expression | undefined {
  const { byReading: reading, options } = raw;
  if (typeof reading !== 'string' || reading === '') {
    misshapen(place, [...at, 'byReading'], 'identifier', reading);
    return undefined;
  }
  if (typeof options !== 'object' || options === null || Array.isArray(options) || Object.keys(options).length === 0) {
    misshapen(place, [...at, 'options'], 'expressionsByOption', options);
    return undefined;
  }
  const read = Object.entries(options).map(
    ([option, value]) => [option, readExpression(place, value, [...at, 'options', option])] as const,
  );
  const parts = read.flatMap(([, part]) => part ?? []);
  const type = parts.length === read.length ? common(place, at, parts) : undefined;
  return type && { form: 'byReading', type, reading, options: new Map(read as [string, Expression][]) };
}

function readIf(place: ExpressionPlace, raw: Raw, at: Path): Expression | undefined {
  const condition = readExpression(place, raw.if, [...at, 'if'], 'boolean');
  const then = readExpression(place, raw.then, [...at, 'then']);
  const otherwise = readExpression(place, raw.else, [...at, 'else']);
  if (condition === undefined || then === undefined || otherwise === undefined) return undefined;
  const type = common(place, at, [then, otherwise]);
  return type && { form: 'if', type, condition, then, otherwise };
}

function readFirstKnown(place: ExpressionPlace, raw: Raw, at: Path): Expression | undefined {
  const parts = list(place, raw.firstKnown, [...at, 'firstKnown']);
  const type = parts && common(place, at, parts);
  return parts && type && { form: 'firstKnown', type, parts };
}

function readCompare(place: ExpressionPlace, raw: Raw, at: Path): Expression | undefined {
  const left = readExpression(place, raw.compare, [...at, 'compare']);
  const written = raw.operator as (typeof operatorNames)[number];
  if (!operatorNames.includes(written)) {
    const fault = { reason: 'notInList', options: operatorNames, found: shown(written) } as const;
    place.add([...at, 'operator'], { code: 'unknownOperator', ...fault });
    return undefined;
  }
  if (left === undefined) return undefined;
  const operator = written.replace(DECIMAL, '') as Operator;
  if (isOrder(operator) !== (left.type === 'number' || left.type === 'day')) {
    place.add([...at, 'operator'], { code: 'typeMismatch', reason: 'operatorOfType', operator, type: left.type });
    return undefined;
  }
  const type = 'boolean' as const;
  if (operator === 'in' || operator === 'notIn') {
    const codes = raw.value;
    if (!Array.isArray(codes) || codes.length === 0 || !codes.every((code) => typeof code === 'string')) {
      place.add([...at, 'value'], { code: 'typeMismatch', reason: 'needsList', operator });
      return undefined;
    }
    return knownCodes(place, at, left, codes)
      ? { form: 'compare', type, left, operator, right: [...codes] }
      : undefined;
  }
  const right = readExpression(place, raw.value, [...at, 'value'], left.type);
  if (right === undefined) return undefined;
  if (right.form === 'constant' && right.type === 'code' && !knownCodes(place, at, left, [String(right.value)]))
    return undefined;
  return { form: 'compare', type, left, operator, right };
}

/** A code that a field does not have would never be found. */
function knownCodes(place: ExpressionPlace, at: Path, left: Expression, codes: readonly string[]): boolean {
  const options =
    left.form === 'field'
      ? Object.keys(left.field.options ?? {})
      : left.form === 'common' && left.fact.type.kind === 'code'
        ? left.fact.type.options
        : codes;
  const strange = codes.filter((code) => !options.includes(code));
  if (strange.length === 0) return true;
  place.add([...at, 'value'], { code: 'typeMismatch', reason: 'notAmongCodes', found: strange, options });
  return false;
}
