/** Of the living members' codes those that their ages make impossible: what an expression hears of them instead. */
import { ofLast } from '../base/remembered.js';
import { putValues } from '../records/at-path.js';
import { type Field, type FieldTable, MEMBER, type Scope } from '../records/catalog.js';
import type { CommonMember } from '../records/household.js';
import { isLiving } from '../records/living.js';
import { type Expression, isCodes, walk } from './expression.js';
import type { Given } from './fact.js';
import { type AgedField, dependsOnAge, impossibleCodes, isAged } from './impossible-codes.js';
import { type MemberPlace, memberPlace } from './seen.js';
import type { Rec } from './settled.js';

/** So many ways to put other codes in place of those that cannot be are tried; where there are more, none is known. */
const MAX_WAYS = 64;

/** A field of members that has such codes. */
export interface AgedInput {
  readonly name: AgedField;
  readonly field: Field;
}

/** Those that an expression reads. */
export function agedIn(value: Expression): readonly AgedInput[] {
  const aged = new Map<AgedField, Field>();
  for (const part of walk(value)) {
    if (part.form !== 'field' || !part.field.path.startsWith(MEMBER)) continue;
    const name = part.field.path.slice(MEMBER.length);
    if (isAged(name)) aged.set(name, part.field);
  }
  return [...aged].map(([name, field]) => ({ name, field }));
}

/** One code for all that an expression does not tell apart. */
function toldApart(value: Expression, { path }: Field, codes: readonly string[]): readonly string[] {
  const parts = [...walk(value)];
  const ofField = (one: Expression) => one.form === 'field' && one.field.path === path;
  const compared = parts.flatMap((part) => {
    if (part.form !== 'compare' || !ofField(part.left)) return [];
    if (isCodes(part.right)) return [part.right];
    return part.right.form === 'constant' ? [[String(part.right.value)]] : [];
  });
  const isTold = compared.length === parts.filter(ofField).length;
  const kind = (code: string) => (isTold ? compared.map((codes) => codes.includes(code)).join() : code);
  return [...new Map(codes.map((code) => [kind(code), code])).values()];
}

/** What a record says at a path, which stands at a place among all. */
interface Said extends MemberPlace {
  readonly said: string;
}

/** The codes of members that hang on their ages, on records of a scope. */
export function agedCodesOf(table: FieldTable, scope: Scope, given: Given, value: Expression) {
  const tests = agedIn(value).map(({ name, field }) => ({
    name,
    field,
    isImpossible: impossibleCodes(name, given),
    placed: memberPlace(table, field),
  }));
  const birth = table.at('household', `${MEMBER}birthDate`);
  const bornAt = birth && memberPlace(table, birth);
  const isAbout = (member: CommonMember, at: number) =>
    scope === 'member' ? at === given.member : isLiving(member, given.asOf);
  const membersOf = ({ members }: Rec) => (members ?? []) as readonly CommonMember[];
  const impossibleIn = (record: Rec) => {
    // Asked of every record: of most nothing is impossible, and nothing is made for it.
    const found: ((typeof tests)[number] & { readonly member: CommonMember; readonly path: string })[] = [];
    for (const test of tests) {
      const members = membersOf(record);
      for (let at = 0; at < members.length; at += 1) {
        const member = members[at] as CommonMember;
        if (!test.isImpossible(member) || !isAbout(member, at)) continue;
        found.push({ ...test, member, path: test.placed(at).path });
      }
    }
    return found;
  };
  return {
    /** Whether it reads any such code. */
    isAged: tests.length > 0,
    /** Where those stand that cannot be. */
    impossible: ofLast((record: Rec): readonly string[] => impossibleIn(record).map(({ path }) => path)),
    /** The record with what can be in place of that, every way that an expression tells apart. */
    mended(record: Rec): readonly Rec[] {
      const places = impossibleIn(record).map(({ name, field, member, path, isImpossible }) => {
        const possible = Object.keys(field.options ?? {}).filter((code) => !isImpossible({ ...member, [name]: code }));
        return { path, codes: toldApart(value, field, possible) };
      });
      if (places.reduce((ways, { codes }) => ways * codes.length, 1) > MAX_WAYS) return [];
      return places.reduce<readonly Rec[]>(
        (ways, { path, codes }) => ways.flatMap((one) => codes.map((code) => putValues(one, { [path]: code }))),
        [record],
      );
    },
    /** The codes that hang on an age, with the birth dates that tell it. */
    codesIn(record: Rec): readonly Said[] {
      const found: Said[] = [];
      if (tests.length === 0) return found;
      membersOf(record).forEach((member, at) => {
        for (const { name, placed } of tests) {
          const { [name]: code, birthDate } = member;
          if (typeof code !== 'string' || !dependsOnAge(name, code) || !isAbout(member, at)) continue;
          if (typeof birthDate === 'string' && bornAt !== undefined) found.push({ ...bornAt(at), said: birthDate });
          found.push({ ...placed(at), said: code });
        }
      });
      return found;
    },
  };
}
