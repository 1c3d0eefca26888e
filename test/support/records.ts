/** Records made at random from the field catalogue: whole, with gaps, and crowded around the bounds. */

import fc from 'fast-check';
import { type Field, type Level, levels } from '../../src/records/catalog.js';
import { DEATH_DATE } from '../../src/records/living.js';
import { fieldsOf } from './fields.js';

export type Draft = Record<string, unknown>;

const asOf = fc.constantFrom('2016-06-30', '2017-12-31', '2018-12-31', '2019-02-28', '2020-02-29', '2020-12-31');
const birthDate = fc.oneof(
  fc.constantFrom('2012-08-31', '2012-09-01', '2002-12-31', '2003-01-01', '2004-02-29', '2014-09-01', '1950-05-05'),
  fc
    .date({ min: new Date('1930-01-01'), max: new Date('2016-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
/** Most live on: after all days there are, or to the last of them. */
const deathDate = fc.oneof(
  { weight: 1, arbitrary: birthDate },
  { weight: 8, arbitrary: fc.constantFrom('2020-12-31', '2021-01-01', '2030-06-30') },
);
const cents = fc.integer({ min: 0, max: 2_000_000 }).map((value) => (value / 100).toFixed(2));
const money = fc.oneof(
  { weight: 40, arbitrary: fc.integer({ min: 0, max: 20_000 }) },
  { weight: 40, arbitrary: cents },
  { weight: 40, arbitrary: cents.map(Number) },
  {
    weight: 40,
    arbitrary: fc.constantFrom('0', '2952', '11980', 2995, '39999.9999', 40000, '8666.6667', '8666.6666', 10000),
  },
  { weight: 1, arbitrary: fc.constantFrom('123456789012345.6789', 999999999999999) },
);
const percent = fc.oneof(
  fc.integer({ min: -200, max: 2000 }).map((value) => value / 100),
  fc.constantFrom('2', '1.999999', '8.9', 8.9, '8.900001', '9.2', 0, '-0.5', 95),
);
const count = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.constantFrom(0, 1, 20, 95, 100, 1000, Number.MAX_SAFE_INTEGER),
);
const measure = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(0, 20, 20.5, 34.9999999, 35, 36, 80, 80.1, 366, 0.1),
);

/** Any allowed value of a field; a `fair` one is seldom false, so that whole villages come out met now and then. */
export function allowedValue(field: Field, fair = false): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'money':
      return money;
    case 'percent':
      return field.minimum === 0 ? fc.constantFrom('1.999999', 2, '2.000001', 0, 100, 3.5) : percent;
    case 'count':
      return field.maximum === undefined
        ? count.filter((value) => value >= (field.minimum ?? 0))
        : fc.integer({ min: field.minimum ?? 0, max: field.maximum });
    case 'measure':
      return measure.filter((value) => value <= (field.maximum ?? Number.MAX_VALUE));
    case 'boolean':
      return fair ? fc.integer({ min: 0, max: 40 }).map((value) => value > 0) : fc.boolean();
    case 'code':
      return fc.constantFrom(...Object.keys(field.options ?? {}));
    case 'date':
      return field.path === DEATH_DATE ? deathDate : birthDate;
    default:
      return fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-ascii' });
  }
}

/** The fields whose absence a verdict can feel. */
export function judgedFields(level: Level): Field[] {
  return fieldsOf(level).filter(({ kind, path }) => kind !== 'text' && path !== 'asOf' && path !== 'decidedOn');
}

/** Puts a value at a path, making the groups on the way. */
export function setPath(record: Draft, path: string, value: unknown): void {
  const keys = path.split(/\.|\[(\d+)\]\.?/).filter((key) => key !== undefined && key !== '');
  const last = keys.pop() as string;
  let at = record;
  for (const key of keys) {
    at[key] = at[key] ?? {};
    at = at[key] as Draft;
  }
  at[last] = value;
}

/** The value at a path; undefined where it or its group is absent or null. */
export function getPath(record: unknown, path: string): unknown {
  const keys = path.split(/\.|\[(\d+)\]\.?/).filter((key) => key !== undefined && key !== '');
  return keys.reduce<unknown>((at, key) => (at as Draft | null | undefined)?.[key], record) ?? undefined;
}

/** A copy that says everything once: without the second sources beside its other inputs. */
export function withoutSecondSources(record: Draft): Draft {
  const copy = structuredClone(record);
  for (const { path, beside } of fieldsOf(record.level as Level)) {
    if (beside !== undefined && getPath(copy, path) !== undefined) setPath(copy, path, null);
  }
  return copy;
}

/** Every path of a record's judged fields, members counted out. */
export function pathsOf(level: Level, record: Draft): { path: string; field: Field }[] {
  const members = Array.isArray(record.members) ? record.members.length : 0;
  return judgedFields(level).flatMap((field) =>
    field.path.startsWith('members[]')
      ? Array.from({ length: members }, (_, index) => ({ path: field.path.replace('[]', `[${index}]`), field }))
      : [{ path: field.path, field }],
  );
}

/** What stands at each place of records of a kind: made once, as it is far more work than to take values from it. */
const placesOf = rememberedBy((level: Level, known: number, members: number, fair: boolean) => {
  const base: Draft = level === 'household' ? { members: Array.from({ length: members }, () => ({})) } : {};
  const places = pathsOf(level, base);
  const values = places.map(({ field }) =>
    fc.oneof(
      { weight: known * 2, arbitrary: allowedValue(field, fair) },
      { weight: 10 - known, arbitrary: fc.constant(undefined) },
      { weight: 10 - known, arbitrary: fc.constant(null) },
    ),
  );
  return { base, paths: places.map(({ path }) => path), values: fc.tuple(...values) };
});

/** Gives back what was made before of the same plain values. */
function rememberedBy<A extends readonly (string | number | boolean)[], V>(make: (...of: A) => V): (...of: A) => V {
  const known = new Map<string, V>();
  return (...of) => {
    const key = of.join();
    const value = known.get(key) ?? make(...of);
    known.set(key, value);
    return value;
  };
}

/** A record of a level; each judged field is given with the weight `known` out of 10, else absent or null. */
export function draftOf(level: Level, known = 8): fc.Arbitrary<Draft> {
  return fc
    .record({ asOf, members: fc.integer({ min: 1, max: 5 }), fair: fc.boolean() })
    .chain(({ asOf: day, members, fair }) => {
      const { base, paths, values } = placesOf(level, known, level === 'household' ? members : 0, fair);
      return values.map((given) => {
        const record: Draft = { level, id: 'X', asOf: day, ...structuredClone(base) };
        given.forEach((value, index) => {
          if (value !== undefined) setPath(record, paths[index] ?? '', value);
        });
        return consistent(level, record);
      });
    });
}

/** Takes back what contradicts something else, so that the record is one that can be judged. */
function consistent(level: Level, record: Draft): Draft {
  const drop = (part: string, whole: string) => {
    const [a, b] = [getPath(record, part), getPath(record, whole)];
    if (a !== undefined && b !== undefined && Number(a) > Number(b)) setPath(record, part, null);
  };
  const [from, to] = ['procedure.publicity.from', 'procedure.publicity.to'].map((path) => getPath(record, path));
  if (from !== undefined && to !== undefined && String(from) > String(to)) {
    setPath(record, 'procedure.publicity.to', null);
  }
  const year = getPath(record, 'register.exitYear');
  if (year !== undefined && Number(year) > Number(String(record.asOf).slice(0, 4))) {
    setPath(record, 'register.exitYear', null);
  }
  if (level === 'household') {
    drop('income.oneOffTransfers', 'income.transfers');
    const status = getPath(record, 'relocation.status');
    if (status === 'none') {
      for (const said of ['relocation.inAnnualPlan', 'relocation.borrowed']) {
        if (getPath(record, said) === true) setPath(record, said, false);
      }
    }
    if (getPath(record, 'relocation.borrowed') === false && getPath(record, 'relocation.borrowedOn') !== undefined)
      setPath(record, 'relocation.borrowedOn', null);
    if (status !== undefined && getPath(record, 'housing.safeBy') === 'relocation')
      setPath(record, 'relocation.status', 'moved');
    const onRegister = ['registered', 'returned', 'exited', 'noLongerSupported'];
    const registered = onRegister.includes(String(getPath(record, 'register.status')));
    if ((registered || record.minimumLiving === 'rural') && record.rural === false) record.rural = true;
    const members = record.members as Draft[];
    for (const member of members) {
      const [born, died] = [member.birthDate ?? undefined, member.deathDate ?? undefined];
      if (born !== undefined && died !== undefined && String(died) < String(born)) member.deathDate = born;
    }
    const isLiving = ({ deathDate }: Draft) =>
      (deathDate ?? undefined) === undefined || String(deathDate) > String(record.asOf);
    if (!members.some(isLiving)) Object.assign(members[0] as Draft, { deathDate: null });
    const living = members.filter(isLiving);
    if (living[0] !== undefined && living.every(({ sharesIncome }) => sharesIncome === false))
      living[0].sharesIncome = true;
  } else {
    drop('remainingPoorPersons', 'registeredRuralPopulation');
    drop('facilities.standardRooms', 'facilities.rooms');
    drop('facilities.upperSecondGradeHospitals', 'facilities.secondGradeHospitals');
    if (level === 'county') {
      drop('povertyVillages.exited', 'povertyVillages.total');
      const [tier, listed] = [getPath(record, 'tier'), getPath(record, 'register.status')];
      if (tier !== undefined && listed !== undefined && (tier === 'none') !== (listed === 'none'))
        setPath(record, 'tier', null);
    }
  }
  return record;
}

/** A record of any level. */
export const anyDraft = (known = 8): fc.Arbitrary<Draft> => fc.oneof(...levels.map((level) => draftOf(level, known)));
