/** A fact that is just an input: its name is the field's path, of a member's field its name there. */
import { type Field, type Level, MEMBER } from '../records/catalog.js';
import { isNumeric } from '../records/field.js';
import type { CommonHousehold, CommonMember } from '../records/household.js';
import { intervalOf, numberOf } from '../records/number.js';
import type { Range } from '../records/range.js';
import {
  type Fact,
  type FactRange,
  type FactType,
  type Given,
  inputValue,
  type PreparedFact,
  reader,
  type Trace,
} from './fact.js';
import { type AgedField, agedParameters, dependsOnAge, impossibleCodes, isAged } from './impossible-codes.js';

type Value = number | string | boolean | Range | undefined;

function typeOf(field: Field): FactType | undefined {
  if (isNumeric(field.kind)) return field.unit === undefined ? undefined : { kind: 'number', unit: field.unit };
  if (field.kind === 'boolean') return { kind: 'boolean' };
  const { options: labels = {} } = field;
  return field.kind === 'code' ? { kind: 'code', options: Object.keys(labels), labels } : undefined;
}

/** What the field's own check lets through. */
function rangeOf({ kind, minimum, maximum }: Field): FactRange {
  const least = kind === 'percent' ? minimum : (minimum ?? 0);
  return {
    ...(least === undefined ? {} : { minimum: least }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(kind === 'count' ? { whole: true } : {}),
  };
}

/** The range of a fact that is a number. */
function ranged(field: Field, { kind }: FactType): { range?: FactRange } {
  return kind === 'number' ? { range: rangeOf(field) } : {};
}

/** What stands at `path`, as a fact. */
function reading<R>({ kind }: Field, path: string, read: (record: R) => Value): PreparedFact<R> {
  return {
    value: isNumeric(kind)
      ? (record) => {
          const value = read(record);
          return value === undefined ? undefined : numberOf(kind, value as number | string);
        }
      : (record) => read(record) as string | boolean | undefined,
    trace: (record) => {
      const value = read(record);
      return value === undefined
        ? { inputs: [], missing: [path] }
        : { inputs: [{ path, value: inputValue(kind, value) }], missing: [] };
    },
    isInput: true,
    ...(isNumeric(kind)
      ? {
          between: (record: R) => {
            const value = read(record) as number | string | Range | undefined;
            return value === undefined ? undefined : intervalOf(kind, value);
          },
        }
      : {}),
  };
}

/** The fact of a field; undefined for fields that no rule compares (ids, names, dates, what members have). */
export function inputFact(level: Level, field: Field): Fact | undefined {
  const type = typeOf(field);
  if (type === undefined || field.path.includes('[]')) return undefined;
  const { path, label } = field;
  const prepared = reading(field, path, reader(path) as (record: unknown) => Value);
  return { name: path, level, type, labels: label, inputs: [path], ...ranged(field, type), prepare: () => prepared };
}

/** The fact of a member's field, by its name; undefined for fields of others and those that no rule compares. */
export function memberFact(field: Field): Fact<CommonHousehold> | undefined {
  const type = typeOf(field);
  if (type === undefined || !field.path.startsWith(MEMBER)) return undefined;
  const name = field.path.slice(MEMBER.length);
  return {
    name,
    level: 'member',
    type,
    labels: field.label,
    inputs: [field.path],
    ...ranged(field, type),
    ...(isAged(name) ? { beside: [`${MEMBER}birthDate`], parameters: agedParameters(name) } : {}),
    prepare: (given) => {
      const { member = 0 } = given;
      const path = `members[${member}].${name}`;
      const prepared = reading(field, path, ({ members }: CommonHousehold) => {
        return ((members[member] as Readonly<Record<string, unknown>> | undefined)?.[name] ?? undefined) as Value;
      });
      return isAged(name) ? aged(prepared, field, name, given) : prepared;
    },
  };
}

/** The fact of a member's field some of whose codes his age can make impossible: then it is any of the others. */
function aged(
  prepared: PreparedFact<CommonHousehold>,
  { options = {} }: Field,
  name: AgedField,
  given: Given,
): PreparedFact<CommonHousehold> {
  const { member: index = 0 } = given;
  const [path, birthPath] = [`members[${index}].${name}`, `members[${index}].birthDate`];
  const isImpossible = impossibleCodes(name, given);
  const of = ({ members }: CommonHousehold) => members[index] as CommonMember | undefined;
  const cannotBe = (record: CommonHousehold) => {
    const member = of(record);
    return member !== undefined && isImpossible(member);
  };
  const trace = (record: CommonHousehold): Trace => {
    const { inputs, missing } = prepared.trace(record);
    const birthDate = of(record)?.birthDate ?? undefined;
    const isRead = birthDate !== undefined && dependsOnAge(name, of(record)?.[name]);
    return { inputs: [...(isRead ? [{ path: birthPath, value: birthDate }] : []), ...inputs], missing };
  };
  return {
    value: (record) => (cannotBe(record) ? undefined : prepared.value(record)),
    trace,
    inDoubt(record) {
      const member = of(record);
      if (member === undefined || !isImpossible(member)) return undefined;
      const codes = Object.keys(options) as CommonMember[AgedField][];
      const others = codes.filter((code) => !isImpossible({ ...member, [name]: code }));
      return {
        conflicts: [path],
        possible: others.map((code) => ({ value: code as string, trace: () => trace(record) })),
      };
    },
  };
}
