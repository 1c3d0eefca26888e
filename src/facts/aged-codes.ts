/** Of the living members' codes those that their ages make impossible: what an expression hears of them instead. */
import { putValues } from '../records/at-path.js';
import { MEMBER, type Scope } from '../records/catalog.js';
import type { CommonMember } from '../records/household.js';
import { isLiving } from '../records/living.js';
import { type Expression, isCodes, walk } from './expression.js';
import type { Given } from './fact.js';
import { type AgedField, dependsOnAge, impossibleCodes, isAged } from './impossible-codes.js';
import type { Rec } from './settled.js';

/** So many ways to put other codes in place of those that cannot be are tried; where there are more, none is known. */
const MAX_WAYS = 64;

/** The fields of an expression that have such codes. */
export function agedIn(value: Expression): readonly AgedField[] {
  const names = [...walk(value)].flatMap((part) =>
    part.form === 'field' && part.field.path.startsWith(MEMBER) ? [part.field.path.slice(MEMBER.length)] : [],
  );
  return [...new Set(names.filter(isAged))];
}

/** One code for all that an expression does not tell apart. */
function toldApart(value: Expression, name: AgedField): (codes: readonly string[]) => readonly string[] {
  const path = `${MEMBER}${name}`;
  const parts = [...walk(value)];
  const ofField = (one: Expression) => one.form === 'field' && one.field.path === path;
  const compared = parts.flatMap((part) => {
    if (part.form !== 'compare' || !ofField(part.left)) return [];
    if (isCodes(part.right)) return [part.right];
    return part.right.form === 'constant' ? [[String(part.right.value)]] : [];
  });
  const isTold = compared.length === parts.filter(ofField).length;
  const kind = (code: string) => (isTold ? compared.map((codes) => codes.includes(code)).join() : code);
  return (codes) => [...new Map(codes.map((code) => [kind(code), code])).values()];
}

/** The codes of members that hang on their ages, on records of a scope. */
export function agedCodesOf(scope: Scope, given: Given, value: Expression) {
  const tests = agedIn(value).map((name) => {
    const options = [...walk(value)].flatMap((part) =>
      part.form === 'field' && part.field.path === `${MEMBER}${name}` ? Object.keys(part.field.options ?? {}) : [],
    );
    return { name, isImpossible: impossibleCodes(name, given), told: toldApart(value, name), options };
  });
  const isAbout = (member: CommonMember, at: number) =>
    scope === 'member' ? at === given.member : isLiving(member, given.asOf);
  const impossibleIn = (record: Rec) =>
    tests.flatMap((test) =>
      ((record.members ?? []) as readonly CommonMember[]).flatMap((member, at) =>
        test.isImpossible(member) && isAbout(member, at)
          ? [{ ...test, member, path: `members[${at}].${test.name}` }]
          : [],
      ),
    );
  /** Found out without a thing made for it: of most records nothing is impossible. */
  const hasImpossible = ({ members }: Rec): boolean => {
    if (tests.length === 0) return false;
    for (const member of (members ?? []) as readonly CommonMember[])
      for (const { isImpossible } of tests) if (isImpossible(member)) return true;
    return false;
  };
  return {
    /** Whether it reads any such code. */
    isAged: tests.length > 0,
    /** Where those stand that cannot be. */
    impossible: (record: Rec): readonly string[] =>
      hasImpossible(record) ? impossibleIn(record).map(({ path }) => path) : [],
    /** The record with what can be in place of that, every way that an expression tells apart. */
    mended(record: Rec): readonly Rec[] {
      const places = impossibleIn(record).map(({ name, member, path, isImpossible, told, options }) => ({
        path,
        codes: told(options.filter((code) => !isImpossible({ ...member, [name]: code }))),
      }));
      if (places.reduce((ways, { codes }) => ways * codes.length, 1) > MAX_WAYS) return [];
      return places.reduce<readonly Rec[]>(
        (ways, { path, codes }) => ways.flatMap((one) => codes.map((code) => putValues(one, { [path]: code }))),
        [record],
      );
    },
    /** The codes that hang on an age, with the birth dates that tell it. */
    codesIn(record: Rec): readonly (readonly [path: string, said: string])[] {
      const said: [path: string, said: string][] = [];
      if (tests.length === 0) return said;
      ((record.members ?? []) as readonly CommonMember[]).forEach((member, at) => {
        for (const { name } of tests) {
          const { [name]: code, birthDate } = member;
          if (typeof code !== 'string' || !dependsOnAge(name, code) || !isAbout(member, at)) continue;
          if (typeof birthDate === 'string') said.push([`members[${at}].birthDate`, birthDate]);
          said.push([`members[${at}].${name}`, code]);
        }
      });
      return said;
    },
  };
}
