/**
 * Per-capita net income of a household: wages, business, property and transfer income less production costs, divided
 * by its living members; exact, never rounded. What a register says of it is a second source: it stands in where nothing of the
 * income is given, under every reading; else it confirms or contradicts what the parts come to by the register's own
 * formula, one-off transfers and all living members counted. (Plan 一（四）: 家庭人均纯收入.)
 */
import type { Day } from '../base/date.js';
import { add, divide, fraction, negated, scaled, type Whole as Units } from '../base/exact.js';
import { type Interval, point } from '../base/interval.js';
import { MONEY_SCALE } from '../records/field.js';
import type { CommonHousehold } from '../records/household.js';
import { countLiving, isLiving } from '../records/living.js';
import { intervalOf } from '../records/number.js';
import { type Certain, endsOf, type Range } from '../records/range.js';
import { livingInputs, memberPaths } from './everyMember.js';
import { type Doubt, type Fact, type Input, inputValue, type Possibility, type Trace } from './fact.js';
import { contradictedMembers, membersOf, possibleMembers, REPORTED_MEMBERS, shares } from './persons.js';
import { contradicts } from './second-source.js';

/** What the income is made up of, in table order. */
const PARTS = ['wages', 'business', 'property', 'transfers', 'oneOffTransfers', 'productionCosts'] as const;
/** What a register takes together: one-off transfers are among the transfers. */
const REGISTER_PARTS = PARTS.filter((part) => part !== 'oneOffTransfers');
/** What a register says of sums of money. */
const FIGURES = ['perCapitaNetIncome', 'netIncome'] as const;

const pathOf = (part: (typeof PARTS)[number]) => `income.${part}`;
const reportedPath = (figure: (typeof FIGURES)[number]) => `reported.${figure}`;

type Amount = number | string;

const isAbsent = (amount: Amount | Range | null | undefined): amount is null | undefined =>
  amount === null || amount === undefined;
const units = (amount: Amount) => scaled(amount, MONEY_SCALE);

const largest = (a: Units, b: Units) => (lessThan(a, b) ? b : a);
const lessThan = (a: Units, b: Units) => Number(add(a, negated(b))) < 0;

/** The net income of a year, all that it can be; undefined where a part is missing. */
function netIncome({ income }: CommonHousehold, withoutOneOff: boolean): Interval | undefined {
  if (REGISTER_PARTS.some((part) => isAbsent(income?.[part]))) return undefined;
  const part = (name: (typeof PARTS)[number]) => {
    const { from, to } = endsOf(income?.[name] ?? 0);
    return { from: units(from), to: units(to) };
  };
  const [transfers, costs] = [part('transfers'), part('productionCosts')];
  const open = withoutOneOff && isAbsent(income?.oneOffTransfers);
  // Nothing is said of how much is one-off: it lies between nothing and all of the transfers.
  const ofOneOff = open ? { from: 0, to: transfers.to } : part('oneOffTransfers');
  const oneOff = withoutOneOff ? ofOneOff : { from: 0, to: 0 };
  // What is one-off is part of the transfers, so taking it out never leaves less than nothing of them.
  // Counted or not, there are at least as many of them as are one-off.
  const known = withoutOneOff ? transfers.from : largest(transfers.from, ofOneOff.from);
  const least = lessThan(known, oneOff.to) ? 0 : add(known, negated(oneOff.to));
  const most = add(transfers.to, negated(oneOff.from));
  const others = [part('wages'), part('business'), part('property')];
  const from = others.reduce<Units>((sum, one) => add(sum, one.from), add(least, negated(costs.to)));
  const to = others.reduce<Units>((sum, one) => add(sum, one.to), add(most, negated(costs.from)));
  return { from: fraction(from, MONEY_SCALE), to: fraction(to, MONEY_SCALE) };
}

/** What a register says of a sum; undefined where it says nothing. */
function reported({ reported: said }: CommonHousehold, figure: (typeof FIGURES)[number]): Interval | undefined {
  const amount = said?.[figure];
  return isAbsent(amount) ? undefined : intervalOf('money', amount);
}

function asReported({ reported: said }: CommonHousehold, figure: (typeof FIGURES)[number]): Input[] {
  const amount = said?.[figure];
  return isAbsent(amount) ? [] : [{ path: reportedPath(figure), value: inputValue('money', amount) }];
}

/** The figure of the register where nothing at all of the income is given. */
function standIn(record: CommonHousehold): Interval | undefined {
  if (isAbsent(record.reported?.perCapitaNetIncome)) return undefined;
  return PARTS.every((part) => isAbsent(record.income?.[part])) ? reported(record, 'perCapitaNetIncome') : undefined;
}

/** The sums of the register that are others than those which the parts come to by its own formula. */
function contradictedFigures(record: CommonHousehold, asOf: Day): (typeof FIGURES)[number][] {
  const whole = netIncome(record, false);
  if (whole === undefined) return [];
  const first = { perCapitaNetIncome: shares(whole, point(membersOf(record, asOf))), netIncome: whole };
  return FIGURES.filter((figure) => {
    const amount = record.reported?.[figure];
    return !isAbsent(amount) && contradicts('money', amount, first[figure]);
  });
}

export const perCapitaNetIncome: Fact<CommonHousehold> = {
  name: 'perCapitaNetIncome',
  level: 'household',
  type: { kind: 'number', unit: 'yuan/person/year' },
  labels: { zh: '家庭人均纯收入', en: 'per-capita net income' },
  citation: { source: '湘政发〔2017〕12号', at: '一（四）' },
  inputs: [...memberPaths(['deathDate', 'sharesIncome']), ...PARTS.map(pathOf)],
  beside: [...FIGURES.map(reportedPath), REPORTED_MEMBERS],
  readings: { householdSize: ['allMembers', 'sharing'], oneOffTransfers: ['counted', 'excluded'] },
  working: { kind: 'perPerson', minus: ['income.oneOffTransfers', 'income.productionCosts'] },
  prepare(given) {
    const { asOf } = given;
    const sharing = given.option('householdSize') === 'sharing';
    const withoutOneOff = given.option('oneOffTransfers') === 'excluded';
    const read = PARTS.filter((part) => withoutOneOff || part !== 'oneOffTransfers');

    /** Those who share the income; undefined where it is not known of all. */
    const sharers = ({ members }: CommonHousehold): number | undefined => {
      let count = 0;
      for (const member of members) {
        if (!isLiving(member, asOf)) continue;
        const { sharesIncome } = member;
        if (sharesIncome === null || sharesIncome === undefined) return undefined;
        if (sharesIncome) count += 1;
      }
      return count;
    };

    const personsTrace = ({ members }: CommonHousehold): Trace => ({
      inputs: livingInputs(members, asOf, sharing ? ['deathDate', 'sharesIncome'] : ['deathDate']),
      missing: members.flatMap((member, index) => {
        const isOpen = sharing && (member.sharesIncome ?? undefined) === undefined && isLiving(member, asOf);
        return isOpen ? [`members[${index}].sharesIncome`] : [];
      }),
    });

    const partsTrace = ({ income }: CommonHousehold): Trace => ({
      inputs: read.flatMap((part) => {
        const amount = income?.[part];
        return isAbsent(amount) ? [] : [{ path: pathOf(part), value: inputValue('money', amount) }];
      }),
      missing: read.filter((part) => isAbsent(income?.[part])).map(pathOf),
    });

    /** What can be divided, and by how many. */
    const possible = (record: CommonHousehold): Possibility[] => {
      const figures = contradictedFigures(record, asOf);
      const sums = [
        { sum: netIncome(record, withoutOneOff), trace: partsTrace(record) },
        ...(figures.includes('netIncome')
          ? [{ sum: reported(record, 'netIncome'), trace: { inputs: asReported(record, 'netIncome'), missing: [] } }]
          : []),
      ];
      const count = sharing ? sharers(record) : undefined;
      const divisors = sharing
        ? [{ persons: count === undefined ? undefined : point(fraction(count, 1)), inputs: [] }]
        : possibleMembers(record, asOf);
      const own = personsTrace(record);
      const divided = sums.flatMap(({ sum, trace }) =>
        divisors.map(
          ({ persons, inputs }): Possibility => ({
            value: sum && persons && shares(sum, persons),
            trace: () => ({
              inputs: [...own.inputs, ...trace.inputs, ...inputs],
              missing: [...own.missing, ...trace.missing],
            }),
          }),
        ),
      );
      if (!figures.includes('perCapitaNetIncome')) return divided;
      const trace = { inputs: asReported(record, 'perCapitaNetIncome'), missing: [] };
      return [...divided, { value: reported(record, 'perCapitaNetIncome'), trace: () => trace }];
    };

    const contradicted = (record: CommonHousehold): string[] => {
      const { reported: said } = record;
      if (said === null || said === undefined || standIn(record) !== undefined) return [];
      return [
        ...contradictedFigures(record, asOf).map(reportedPath),
        ...(!sharing && contradictedMembers(record, asOf) !== undefined ? [REPORTED_MEMBERS] : []),
      ];
    };

    return {
      value(record: Certain<CommonHousehold>) {
        const { income, reported: said } = record;
        if (said !== null && said !== undefined) {
          const figure = standIn(record);
          if (figure !== undefined) return figure.from;
          if (contradicted(record).length > 0) return undefined;
        }
        if (income === null || income === undefined) return undefined;
        const people = sharing ? sharers(record) : countLiving(record.members, asOf);
        if (people === undefined) return undefined;
        const { wages, business, property, transfers, oneOffTransfers, productionCosts } = income;
        const excluded = withoutOneOff ? oneOffTransfers : 0;
        if (isAbsent(wages) || isAbsent(business) || isAbsent(property) || isAbsent(transfers)) return undefined;
        if (isAbsent(excluded) || isAbsent(productionCosts)) return undefined;
        const received = add(add(units(wages), units(business)), add(units(property), units(transfers)));
        const spent = add(units(excluded), units(productionCosts));
        return fraction(add(received, negated(spent)), people * MONEY_SCALE);
      },
      between(record) {
        const figure = standIn(record);
        if (figure !== undefined) return figure;
        const people = sharing ? sharers(record) : countLiving(record.members, asOf);
        const sum = netIncome(record, withoutOneOff);
        if (people === undefined || sum === undefined) return undefined;
        const persons = fraction(people, 1);
        return { from: divide(sum.from, persons), to: divide(sum.to, persons) };
      },
      inDoubt(record): Doubt | undefined {
        const conflicts = contradicted(record);
        return conflicts.length === 0 ? undefined : { conflicts, possible: possible(record) };
      },
      trace(record) {
        if (standIn(record) !== undefined) {
          return { inputs: asReported(record, 'perCapitaNetIncome'), missing: [], reported: true };
        }
        const [own, parts] = [personsTrace(record), partsTrace(record)];
        return { inputs: [...own.inputs, ...parts.inputs], missing: [...own.missing, ...parts.missing] };
      },
    };
  },
};
