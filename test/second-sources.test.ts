/** Verdicts on small records against all that their sources leave possible, counted out one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../src/index.js';

type Outcome = 'met' | 'notMet' | 'undetermined';

/** One way that things can be: what a criterion comes to, and what it takes to know it. */
interface World {
  readonly outcome: Outcome;
  readonly wanting: readonly string[];
}

interface Counted {
  readonly outcome: Outcome;
  readonly missing: readonly string[];
  readonly conflicts: readonly string[];
}

const allTheSame = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.every((one) => one === outcomes[0]) ? (outcomes[0] as Outcome) : 'undetermined';

/** What the worlds come to together, with what a list attests beside them. */
function together(worlds: readonly World[], conflicts: readonly string[], path: string, attested?: boolean): Counted {
  const own = allTheSame(worlds.map(({ outcome }) => outcome));
  const said = attested === undefined ? 'undetermined' : attested ? 'met' : 'notMet';
  if (own !== 'undetermined' && attested !== undefined && own !== said) {
    return { outcome: 'undetermined', missing: [], conflicts: [...conflicts, path] };
  }
  const settled = worlds.map((one) => (one.outcome === 'undetermined' ? { ...one, outcome: said as Outcome } : one));
  const outcome = allTheSame(settled.map((one) => one.outcome));
  const open = outcome === 'undetermined' ? settled.filter((one) => one.outcome === 'undetermined') : [];
  return { outcome, missing: [...new Set(open.flatMap(({ wanting }) => wanting))].sort(), conflicts };
}

const choices = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((before, list) => before.flatMap((one) => list.map((value) => [...one, value])), [[]]);

const option = <T>(...values: T[]) => fc.constantFrom<T | undefined>(undefined, ...values);

const judges = new Map<string, ReturnType<typeof createEvaluator>>();

/** What the library says of one criterion, the verdict being judged on it alone by its name. */
function judged(record: object, criterion: string, readings: Record<string, string> = {}): Counted {
  const key = JSON.stringify(readings);
  const judge = judges.get(key) ?? createEvaluator({ readings: { povertyLine: 'national', ...readings } });
  judges.set(key, judge);
  const verdict = judge.evaluate(record).criteria.find(({ id }) => id === criterion);
  if (verdict === undefined) throw new Error(`${criterion} is not judged.`);
  const { outcome, missing, conflicts = [] } = verdict;
  expect(judge.outcome({ ...record, ...othersMet(criterion) })).toBe(outcome);
  return { outcome, missing: [...missing].sort(), conflicts: [...conflicts].sort() };
}

const met = {
  income: { wages: 90000, business: 0, property: 0, transfers: 0, productionCosts: 0, oneOffTransfers: 0 },
  stableIncome: true,
  food: { sufficient: true, protein: 'anytime' },
  clothing: { seasonal: true, bedding: true },
  housing: { grade: 'A' },
};

/** All other required criteria met, so that the quick outcome is that of the one. */
function othersMet(criterion: string): object {
  const { income, housing, ...others } = met;
  return {
    ...others,
    ...(criterion === 'household/income' ? {} : { income }),
    ...(criterion === 'household/housing' ? {} : { housing }),
  };
}

const asOf = '2018-12-31';
const sorted = ({ conflicts, ...rest }: Counted): Counted => ({
  ...rest,
  conflicts: [...new Set(conflicts)].sort(),
});

describe('second sources, counted out', () => {
  it('medical care: absent, disputed and impossible insurance, and what is attested', () => {
    const member = fc.record({
      birthDate: option('2018-06-01', '1980-06-01'),
      own: option('resident', 'none', 'newbornPending'),
      other: option('resident', 'none', 'newbornPending'),
    });
    const check = (
      members: readonly { birthDate?: string | undefined; own?: string | undefined; other?: string | undefined }[],
      attested?: boolean,
    ) => {
      const disputed: string[] = [];
      const possible = members.map(({ birthDate, own, other }, index) => {
        const path = `members[${index}].medicalInsurance`;
        if (own === undefined) return ['want'];
        if (other !== undefined && other !== own) disputed.push(path);
        return [own, ...(other === undefined ? [] : [other])].flatMap((code) => {
          const isImpossible = code === 'newbornPending' && birthDate === '1980-06-01';
          if (isImpossible) disputed.push(path);
          return isImpossible ? ['good', 'bad'] : [code === 'none' ? 'bad' : 'good'];
        });
      });
      const worlds = choices(possible).map((world): World => {
        if (world.includes('bad')) return { outcome: 'notMet', wanting: [] };
        const wanting = world.flatMap((one, index) => (one === 'want' ? [`members[${index}].medicalInsurance`] : []));
        return { outcome: wanting.length > 0 ? 'undetermined' : 'met', wanting };
      });
      const evidence = Object.fromEntries(
        members.flatMap(({ other }, index) =>
          other === undefined ? [] : [[`members[${index}].medicalInsurance`, [{ source: 's', value: other }]]],
        ),
      );
      const record = {
        level: 'household',
        id: 'H',
        asOf,
        members: members.map(({ birthDate, own }) => ({ birthDate, medicalInsurance: own, schooling: 'inSchool' })),
        evidence,
        ...(attested === undefined ? {} : { attested: { medical: attested } }),
      };
      expect(judged(record, 'household/medical')).toEqual(
        sorted(together(worlds, disputed, 'attested.medical', attested)),
      );
    };
    fc.assert(fc.property(fc.array(member, { minLength: 1, maxLength: 3 }), option(true, false), check), {
      numRuns: 400,
    });
  });

  it('housing: grade, list of dangerous houses, what else makes it safe, and what is attested', () => {
    const check = (grade: string | undefined, dangerous?: boolean, safeBy?: string, attested?: boolean) => {
      const isSafe = safeBy !== undefined && safeBy !== 'nothing';
      const instead = dangerous === undefined ? [] : [dangerous ? 'C' : 'B'];
      const isBad = grade === 'C' || grade === 'D';
      const contradicts =
        (dangerous === true && (grade === 'A' || grade === 'B')) || (dangerous === false && isBad && !isSafe);
      const grades = grade === undefined ? (instead.length > 0 ? instead : ['want']) : [grade];
      const worlds = [...grades, ...(contradicts ? instead : [])].map((one): World => {
        if (one === 'A' || one === 'B' || isSafe) return { outcome: 'met', wanting: [] };
        const wanting = [
          ...(one === 'want' ? ['housing.grade'] : []),
          ...(safeBy === undefined ? ['housing.safeBy'] : []),
        ];
        return { outcome: wanting.length > 0 ? 'undetermined' : 'notMet', wanting };
      });
      const record = {
        level: 'household',
        id: 'H',
        asOf,
        members: [{ medicalInsurance: 'resident', schooling: 'inSchool' }],
        housing: { grade, dangerous, safeBy },
        ...(attested === undefined ? {} : { attested: { housing: attested } }),
      };
      const conflicts = contradicts ? ['housing.dangerous'] : [];
      expect(judged(record, 'household/housing')).toEqual(
        sorted(together(worlds, conflicts, 'attested.housing', attested)),
      );
    };
    fc.assert(
      fc.property(
        option('A', 'B', 'C', 'D', 'none'),
        option(true, false),
        option('renovation', 'relocation', 'otherHome', 'nothing'),
        option(true, false),
        check,
      ),
      { numRuns: 400 },
    );
  });

  it('income: parts, what registers say, and a one-off part that may be absent', () => {
    const amount = option(0, 2000, 5990, 9000);
    const figures = fc.record({
      wages: amount,
      transfers: amount,
      oneOff: option(0, 1000),
      perHead: option(2000, 2995, 4500, 9000),
      net: option(2000, 5990, 9000, 11000),
      said: option(0, 1, 2, 3),
      persons: fc.constantFrom(1, 2),
      excluded: fc.boolean(),
    });
    fc.assert(
      fc.property(figures, ({ wages, transfers, oneOff, perHead, net, said, persons, excluded }) => {
        fc.pre(oneOff === undefined || transfers === undefined || oneOff <= transfers);
        const LINE = 2995;
        const isNothing = wages === undefined && transfers === undefined && oneOff === undefined;
        const givenAll = wages !== undefined && transfers !== undefined;
        const absent = [
          ...(wages === undefined ? ['income.wages'] : []),
          ...(transfers === undefined ? ['income.transfers'] : []),
          ...(excluded && oneOff === undefined ? ['income.oneOffTransfers'] : []),
        ];
        const outcomeOf = (figure: number): Outcome => (figure >= LINE ? 'met' : 'notMet');
        const conflicts: string[] = [];
        const worlds: World[] = [];
        const known = (figure: number) => worlds.push({ outcome: outcomeOf(figure), wanting: [] });
        const isStandIn = isNothing && perHead !== undefined;
        if (isStandIn) known(perHead);
        else {
          const whole = givenAll ? wages + transfers : undefined;
          const divisors: number[] = [persons];
          if (said !== undefined && said >= 1 && said !== persons) {
            conflicts.push('reported.members');
            divisors.push(said);
          }
          const isOther = (one: number | undefined, figure: number) =>
            one !== undefined && one !== Math.floor(figure + 0.5);
          const otherNet = whole !== undefined && isOther(net, whole) ? net : undefined;
          const otherHead = whole !== undefined && isOther(perHead, whole / persons) ? perHead : undefined;
          if (otherNet !== undefined) conflicts.push('reported.netIncome');
          if (otherHead !== undefined) conflicts.push('reported.perCapitaNetIncome');
          for (const divisor of divisors) {
            if (whole === undefined) worlds.push({ outcome: 'undetermined', wanting: absent });
            else if (excluded && oneOff === undefined) {
              const [least, most] = [outcomeOf((whole - (transfers ?? 0)) / divisor), outcomeOf(whole / divisor)];
              worlds.push(
                least === most
                  ? { outcome: least, wanting: [] }
                  : { outcome: 'undetermined', wanting: ['income.oneOffTransfers'] },
              );
            } else known((whole - (excluded ? (oneOff ?? 0) : 0)) / divisor);
            if (otherNet !== undefined) known(otherNet / divisor);
          }
          if (otherHead !== undefined) known(otherHead);
        }
        const record = {
          level: 'household',
          id: 'H',
          asOf,
          members: Array.from({ length: persons }, () => ({ medicalInsurance: 'resident', schooling: 'inSchool' })),
          income: {
            wages,
            transfers,
            oneOffTransfers: oneOff,
            // Only where something else is given too: all of it absent is another case.
            ...(isNothing ? {} : { business: 0, property: 0, productionCosts: 0 }),
          },
          stableIncome: true,
          reported: { perCapitaNetIncome: perHead, netIncome: net, members: said },
        };
        const readings = excluded ? { oneOffTransfers: 'excluded' } : {};
        const others = ['income.business', 'income.property', 'income.productionCosts'];
        const counted = together(
          worlds.map((world) => ({
            ...world,
            wanting: isNothing && !isStandIn ? [...world.wanting, ...others] : world.wanting,
          })),
          conflicts,
          '',
        );
        expect(judged(record, 'household/income', readings)).toEqual(sorted(counted));
      }),
      { numRuns: 600 },
    );
  });
});
