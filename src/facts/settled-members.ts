/** What is said of all living members of a household: sums over them, and statements about each or some. */
import { compare, exact, plus } from '../base/exact.js';
import { hull, point } from '../base/interval.js';
import { DEATH_DATE } from '../records/living.js';
import { type Living, livingIn } from './living-members.js';
import { type Numeric, plainNumber } from './numeric.js';
import type { Seen } from './seen.js';
import { both, folded, givenTogether, type MemberAt, type Rec, type Truth } from './settled.js';
import type { SettledFields } from './settled-fields.js';
import { inUnits, type Units } from './small-units.js';

const ZERO = exact(0);
const ONE = exact(1);

/** Of each living member of whom a condition holds so much. Of whom it is open whether it holds, that or nothing. */
export function totalOver(fields: SettledFields, of: Numeric, where: Truth | undefined): Numeric {
  const { asOf } = fields.given;
  const noteDeaths = notingDeaths(fields);
  const one = of.constant !== undefined && compare(of.constant, ONE) === 0;
  /** What comes of those who count, one after the other; undefined where one of them, or whether he counts, is not known. */
  const over = <T>(start: T, next: (before: T, record: Rec, member: MemberAt) => T | undefined) => {
    return (record: Rec): T | undefined => {
      let total: T | undefined = start;
      for (const [member] of livingIn(record, asOf)) {
        const counts = where === undefined || where.value(record, member);
        if (counts === undefined) return undefined;
        if (counts) total = next(total, record, member);
        if (total === undefined) return undefined;
      }
      return total;
    };
  };
  const count = over(0, (persons) => persons + 1);
  const sum = over(ZERO, (total, record, member) => {
    const own = of.value(record, member);
    return own === undefined ? undefined : plus(total, own);
  });
  const units: Units = { scale: 1, of: count };
  const { value } = one ? inUnits(units) : { value: sum };
  const node = plainNumber({
    value,
    among: (record) => {
      if (one && where === undefined) return point(exact(count(record) ?? 0));
      let total = point(ZERO);
      for (const [member] of livingIn(record, asOf)) {
        const counts = where === undefined || where.among(record, member);
        if (counts === false) continue;
        if (counts === undefined && where?.given(record, member) !== true) return undefined;
        const own = of.among(record, member);
        if (own === undefined) return undefined;
        const { from, to } = counts === undefined ? hull(own, point(ZERO)) : own;
        total = { from: plus(total.from, from), to: plus(total.to, to) };
      }
      return total;
    },
    given: (record) => {
      let result: boolean | undefined = true;
      for (const [member] of livingIn(record, asOf)) {
        const counts = where === undefined || where.among(record, member);
        if (counts === false) continue;
        const told = where === undefined ? true : where.given(record, member);
        const own = told === true ? of.given(record, member) : told;
        // Of whom it is open whether it counts, it may not be asked for.
        result = both(result, counts === undefined && told === true && own === false ? undefined : own);
      }
      return result;
    },
    note: (record, _member, _at, seen) => {
      const living = livingIn(record, asOf);
      noteDeaths(record, living, seen);
      for (const [member, at] of living) {
        where?.note(record, member, at, seen);
        if (where === undefined || where.among(record, member) !== false) {
          if (where?.given(record, member) !== false) of.note(record, member, at, seen);
        }
      }
      seen.subjects = [];
    },
  });
  return one ? { ...node, units } : node;
}

/** A statement about each living member. One for whom it is `deciding` decides; one who is unknown leaves it open. */
export function saidOfEach(fields: SettledFields, about: Truth, deciding: boolean): Truth {
  const { asOf } = fields.given;
  const noteDeaths = notingDeaths(fields);
  // The dead decide nothing.
  const over = (key: 'value' | 'among') => (record: Rec) =>
    folded(livingIn(record, asOf), deciding, ([member]) => about[key](record, member));
  return {
    value: over('value'),
    among: over('among'),
    given: (record) =>
      givenTogether(
        livingIn(record, asOf).map(([member]) => ({ truth: about, member })),
        record,
        deciding,
      ),
    note: (record, _member, _at, seen) => {
      const living = livingIn(record, asOf);
      const found = living.map(([member]) => about.among(record, member));
      const result = folded(found, deciding, (one) => one);
      const { mark } = seen;
      noteDeaths(record, living, seen);
      for (const [member, at] of living) about.note(record, member, at, seen);
      if (result !== undefined) seen.forget(mark);
      seen.subjects =
        result === !deciding ? [] : living.flatMap(([, at], index) => (found[index] === result ? [at] : []));
    },
  };
}

/** Of the living the day of a death to come is read too. */
function notingDeaths(fields: SettledFields): (record: Rec, living: readonly Living[], seen: Seen) => void {
  const field = fields.table.at(fields.level, DEATH_DATE);
  if (field === undefined) throw new Error(`A ${fields.level} has no members.`);
  const { note } = fields.place(field);
  return (record, living, seen) => {
    for (const [member, at] of living) if (typeof member.deathDate === 'string') note(record, member, at, seen);
  };
}
