/**
 * The safety grade of the house, an input, with what a list says of it beside: whether it is dangerous. That tells less
 * than the grade: dangerous is C or D, not dangerous A or B, and where nobody has a house it says nothing.
 */
import { commonTable } from '../records/catalog.js';
import type { CommonHousehold } from '../records/household.js';
import type { Doubt, Fact, Trace } from './fact.js';
import { inputFact } from './input.js';

const GRADE = 'housing.grade';
const DANGEROUS = 'housing.dangerous';
const SAFE_BY = 'housing.safeBy';

type Grade = NonNullable<NonNullable<CommonHousehold['housing']>['grade']>;

const dangerous: readonly Grade[] = ['C', 'D'];
const sound: readonly Grade[] = ['A', 'B'];

const field = commonTable.at('household', GRADE);
const input = field && inputFact('household', field);
if (input === undefined) throw new Error(`${GRADE} is not a field that rules can ask for.`);

const own = input.prepare({ asOf: '', option: () => undefined, parameter: () => undefined });

/** The grades that the list leaves possible; undefined where it says nothing that the grade does not say too. */
function saidInstead({ housing }: CommonHousehold): readonly Grade[] | undefined {
  const said = housing?.dangerous ?? undefined;
  if (said === undefined) return undefined;
  const { grade, safeBy } = housing ?? {};
  const grades = said ? dangerous : sound;
  if (grade === 'none' || (grade && grades.includes(grade))) return undefined;
  // Once a dangerous house has been made safe or left, who lived in it is on no list of dangerous houses.
  const isSettled = safeBy !== null && safeBy !== undefined && safeBy !== 'nothing';
  return !said && grade && isSettled ? undefined : grades;
}

function inDoubt(record: CommonHousehold): Doubt | undefined {
  const grades = saidInstead(record);
  const { housing } = record;
  if (grades === undefined || housing === null || housing === undefined) return undefined;
  const standsIn = housing.grade === null || housing.grade === undefined;
  const inputs = [{ path: DANGEROUS, value: housing.dangerous === true }];
  const trace: Trace = standsIn ? { inputs, missing: [GRADE], reported: true } : { inputs, missing: [] };
  const instead = grades.map((value) => ({ value, trace: () => trace }));
  return standsIn
    ? { conflicts: [], possible: instead }
    : { conflicts: [DANGEROUS], possible: [{ value: own.value(record), trace: () => own.trace(record) }, ...instead] };
}

export const housingGrade: Fact<CommonHousehold> = {
  ...input,
  beside: [DANGEROUS, SAFE_BY],
  prepare: () => ({
    value: (record) => (saidInstead(record) === undefined ? (own.value(record) as string | undefined) : undefined),
    trace: own.trace,
    inDoubt,
  }),
};
