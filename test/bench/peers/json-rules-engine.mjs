/** The household exit as json-rules-engine is used by itself: facts are functions, numbers are those of JavaScript. */
import { Engine } from 'json-rules-engine';

const is = (fact, value) => ({ fact, operator: 'equal', value });
const oneOf = (fact, value) => ({ fact, operator: 'in', value });

/** What each fact is read from; a group that is not there gives nothing. */
const facts = {
  perCapitaNetIncome: ({ income, persons }) =>
    (income.wages + income.business + income.property + income.transfers - income.productionCosts) / persons,
  line: ({ line }) => line,
  stableIncome: ({ stableIncome }) => stableIncome,
  sufficient: ({ food }) => food?.sufficient,
  protein: ({ food }) => food?.protein,
  seasonal: ({ clothing }) => clothing?.seasonal,
  bedding: ({ clothing }) => clothing?.bedding,
  inSchool: ({ members, bornAfter, bornUntil }) =>
    members.every(
      ({ schooling, birthDate }) =>
        (schooling !== 'droppedOut' && schooling !== 'neverEnrolled') ||
        birthDate > bornUntil ||
        birthDate <= bornAfter,
    ),
  insured: ({ members }) => members.every(({ medicalInsurance }) => medicalInsurance !== 'none'),
  grade: ({ housing }) => housing?.grade,
  safeBy: ({ housing }) => housing?.safeBy,
};

const conditions = {
  all: [
    { fact: 'perCapitaNetIncome', operator: 'greaterThanInclusive', value: { fact: 'line' } },
    is('stableIncome', true),
    is('sufficient', true),
    oneOf('protein', ['anytime', 'sometimes']),
    is('seasonal', true),
    is('bedding', true),
    is('inSchool', true),
    is('insured', true),
    { any: [oneOf('grade', ['A', 'B']), oneOf('safeBy', ['renovation', 'relocation', 'otherHome'])] },
  ],
};

const engine = new Engine([{ conditions, event: { type: 'met' } }]);
for (const [name, read] of Object.entries(facts)) {
  engine.addFact(name, async (_, almanac) => read(await almanac.factValue('household')));
}

export async function outcome(household) {
  const { events } = await engine.run({ household });
  return events.length > 0 ? 'met' : 'notMet';
}
