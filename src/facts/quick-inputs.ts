/**
 * What a fact that has a value was computed from, without computing it again: most facts read the same fields of every
 * record, so that those of them that are given are its inputs.
 */
import type { Day } from '../base/date.js';
import { type Field, type FieldTable, MEMBER } from '../records/catalog.js';
import { type Expression, partsOf } from './expression.js';
import { type Given, type InputMaker, reader } from './fact.js';
import { dependsOnAge, isAged } from './impossible-codes.js';
import { livingIn } from './living-members.js';
import { memberPlace } from './seen.js';
import type { Rec } from './settled.js';

type Read = Parameters<ReturnType<InputMaker<unknown>>>[0] | undefined;

/** Tells the inputs in table order, as something is made of each; undefined where more is read of a record than that. */
export type QuickInputs = <T>(make: InputMaker<T>) => (record: Rec) => readonly T[] | undefined;

/** The quick way for an expression; undefined where what it reads hangs on the record. */
export function quickInputs(value: Expression, table: FieldTable, given: Given): QuickInputs | undefined {
  const read = alwaysRead(value, given);
  if (read === undefined) return undefined;
  const fields = [...new Set(read.fields)].sort((a, b) => a.position - b.position);
  const ofMembers = fields.filter(({ path }) => path.startsWith(MEMBER));
  if (ofMembers.length === 0) {
    const ofRecord = inputsOfRecord(fields);
    if (!read.members) return ofRecord;
    return (make) => {
      const inputs = ofRecord(make);
      return (record) => (mayDie(record, given.asOf) ? undefined : inputs(record));
    };
  }
  return ofMembers.length === fields.length ? inputsOfMembers(fields, table, given.asOf) : undefined;
}

/** Whether a day of death is told of somebody who lives on the day: that is read too. */
function mayDie(record: Rec, asOf: Day): boolean {
  for (const [{ deathDate }] of livingIn(record, asOf)) if (typeof deathDate === 'string') return true;
  return false;
}

function inputsOfRecord(fields: readonly Field[]): QuickInputs {
  return <T>(make: InputMaker<T>) => {
    const places = fields.map(({ path, kind }) => ({ read: reader(path), made: make(path, kind) }));
    return (record) => {
      const inputs: T[] = [];
      for (const { read, made } of places) {
        const found = read(record) as Read;
        if (found !== undefined) inputs.push(made(found));
      }
      return inputs;
    };
  };
}

function inputsOfMembers(fields: readonly Field[], table: FieldTable, asOf: Day): QuickInputs {
  const names = fields.map(({ path }) => path.slice(MEMBER.length));
  const asksAge = names.includes('birthDate');
  return <T>(make: InputMaker<T>) => {
    const places = fields.map((field, index) => {
      const name = names[index] as string;
      const hangsOnAge = isAged(name) && !asksAge ? (code: unknown) => dependsOnAge(name, code) : () => false;
      const placed = memberPlace(table, field);
      const made: ReturnType<InputMaker<T>>[] = [];
      const madeAt = (at: number) => {
        made[at] ??= make(placed(at).path, field.kind);
        return made[at];
      };
      return { name, madeAt, hangsOnAge };
    });
    return (record) => {
      const inputs: T[] = [];
      for (const [member, at] of livingIn(record, asOf)) {
        if (typeof member.deathDate === 'string') return undefined;
        for (const { name, madeAt, hangsOnAge } of places) {
          const found = (member[name] ?? undefined) as Read;
          if (found === undefined) continue;
          if (hangsOnAge(found)) return undefined;
          inputs.push(madeAt(at)(found));
        }
      }
      return inputs;
    };
  };
}

/** The fields that are read of every record, and whether it is gone through the members. */
interface Reads {
  readonly fields: readonly Field[];
  readonly members: boolean;
}

/** What an expression reads whatever the record says; undefined where it may read less. */
function alwaysRead(value: Expression, given: Given): Reads | undefined {
  const all = (parts: readonly Expression[], members = false): Reads | undefined => {
    const reads = parts.map((part) => alwaysRead(part, given));
    if (reads.includes(undefined)) return undefined;
    const known = reads as readonly Reads[];
    return { fields: known.flatMap(({ fields }) => fields), members: members || known.some((one) => one.members) };
  };
  switch (value.form) {
    case 'field':
      return { fields: [value.field], members: false };
    case 'ratio':
      // Of nothing the part is not read.
      return value.ofZero === undefined ? all(partsOf(value)) : undefined;
    case 'total':
      return value.where === undefined ? all(partsOf(value), true) : undefined;
    case 'count':
    case 'every':
    case 'some':
      return all(partsOf(value), true);
    case 'stated':
      return all([value.of]);
    case 'byReading': {
      const chosen = value.options.get(given.option(value.reading) ?? '');
      return chosen && all([chosen]);
    }
    case 'common':
    case 'if':
    case 'firstKnown':
    case 'known':
      return undefined;
    default:
      return all(partsOf(value));
  }
}
