/**
 * Households as a county's export has them, in any number and always the same: invented names in Chinese, every field of
 * the exit filled, a few with something missing, wrong or below the line. And two harder kinds, to tell who judges
 * rightly: at the line to the fen, and with gaps.
 */

type Roll = (sides: number) => number;

/** How often each of some values comes, by a generator with a fixed start: the same file on every machine. */
function dice(seed: number): Roll {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const SURNAMES = ['彭', '田', '向', '石', '龙', '麻', '吴', '张', '王', '李'];
const GIVEN = ['大山', '秀兰', '小明', '菊英', '建国', '金花', '志强', '玉梅', '文武', '春燕'];
const TOWNSHIPS = ['龙潭乡', '花垣镇', '双龙镇', '吕洞山镇', '保靖乡'];

/** One household: as a line of JSON about 1.1 kB. */
function household(roll: Roll, number: number) {
  const pick = <T>(from: readonly T[]): T => from[roll(from.length)] as T;
  const two = (value: number) => String(value).padStart(2, '0');
  const day = (year: number) => `${year}-${two(1 + roll(12))}-${two(1 + roll(28))}`;
  const surname = pick(SURNAMES);
  const village = 1 + Math.floor(number / 60);
  const member = (id: number, relation: string, born: number, schooling?: string) => ({
    id: `H${String(number).padStart(7, '0')}-${id}`,
    name: `${surname}${pick(GIVEN)}`,
    birthDate: day(born),
    ...(schooling === undefined ? {} : { schooling }),
    medicalInsurance: roll(200) === 0 ? 'none' : 'resident',
    relation,
  });
  const members = [
    member(1, 'head', 1965 + roll(15)),
    member(2, 'spouse', 1968 + roll(15)),
    member(3, 'child', 2003 + roll(8), roll(300) === 0 ? 'droppedOut' : 'inSchool'),
    ...(roll(2) === 0 ? [member(4, 'parent', 1940 + roll(10))] : []),
    ...(roll(4) === 0 ? [member(5, 'parent', 1940 + roll(10))] : []),
  ];
  const yuan = (from: number, to: number) => (from * 100 + roll((to - from) * 100)) / 100;
  return {
    level: 'household',
    id: `H${String(number).padStart(7, '0')}`,
    village: `433124${String(village).padStart(6, '0')}`,
    county: '433124',
    name: `${surname}${pick(GIVEN)}`,
    villageName: `${pick(SURNAMES)}家寨村`,
    townshipName: pick(TOWNSHIPS),
    countyName: '花垣县',
    asOf: '2019-12-31',
    members,
    income: {
      wages: yuan(6000, 30_000),
      business: yuan(0, 9000),
      property: yuan(0, 600),
      transfers: yuan(1200, 6200),
      oneOffTransfers: yuan(0, 1000),
      ...(roll(50) === 0 ? {} : { productionCosts: yuan(0, 3000) }),
    },
    stableIncome: true,
    food: { sufficient: true, protein: 'anytime' },
    clothing: { seasonal: true, bedding: roll(500) !== 0 },
    water: {
      litresPerPersonDay: 35 + roll(40),
      qualitySafe: true,
      roundTripMinutes: roll(30),
      shortDaysPerYear: roll(10),
    },
    housing: { grade: pick(['A', 'B', 'B', 'B', 'C']), safeBy: pick(['renovation', 'relocation', 'otherHome']) },
    register: { status: 'registered' },
  };
}

function* lines(count: number, seed: number, make: (roll: Roll, number: number) => object): Generator<string> {
  const roll = dice(seed);
  for (let number = 1; number <= count; number += 1) yield JSON.stringify(make(roll, number));
}

/** So many lines, one after the other. */
export const householdLines = (count: number): Generator<string> => lines(count, 2020, household);

/** The poverty line of each year, yuan. */
export type PovertyLines = Readonly<Record<string, string>>;

/** Nothing is missing, and whatever is not the income is in order: it is a fen below the line, on it, or a fen above. */
export const linesAtTheLine = (count: number, povertyLines: PovertyLines): Generator<string> =>
  lines(count, 2952, (roll, number) => {
    const given = household(roll, number);
    const members = given.members.map((member) => ({ ...member, medicalInsurance: 'resident' }));
    members.splice(2, 1);
    const year = 2016 + roll(5);
    const total = Number(povertyLines[year]) * 100 * members.length + roll(3) - 1;
    const [business, property, transfers, productionCosts] = [roll(90_000), roll(9000), roll(90_000), roll(90_000)];
    const wages = total + productionCosts - business - property - transfers;
    return {
      ...given,
      asOf: `${year}-12-31`,
      members,
      income: {
        wages: wages / 100,
        business: business / 100,
        property: property / 100,
        transfers: transfers / 100,
        productionCosts: productionCosts / 100,
      },
      clothing: { seasonal: true, bedding: true },
    };
  });

/** Of each some answers are not there: those of one of its people, and a few of its own. */
export const linesWithGaps = (count: number): Generator<string> =>
  lines(count, 1986, (roll, number) => {
    const { members, income, housing, food, ...given } = household(roll, number);
    const open = <T extends object>(group: T, name: keyof T, one: number) =>
      roll(one) === 0 ? { ...group, [name]: null } : group;
    const asked = members[roll(members.length)];
    return {
      ...open(given, 'stableIncome', 8),
      members: members.map((one) =>
        one === asked ? open(open(open(one, 'birthDate', 4), 'medicalInsurance', 4), 'relation', 8) : one,
      ),
      income: open(open(income, 'wages', 8), 'transfers', 8),
      food: open(food, 'protein', 8),
      housing: open({ ...housing, safeBy: 'nothing' }, 'grade', 4),
    };
  });
