/**
 * The household exit written by hand, default readings, exact and three-valued: what the rulebook's evaluator is
 * measured against. Nothing but the benchmark uses it.
 */
import type { Outcome } from '../../src/base/outcome.js';
import type { ParsedRecord } from '../../src/records/parse.js';
import type { Certain } from '../../src/records/range.js';
import type { PovertyLines } from './households.js';

export type Household = Certain<Extract<ParsedRecord, { level: 'household' }>>;
type Known = boolean | undefined;

/** Ten-thousandths of a yuan; exact for the sums the benchmark makes (under 2^50). */
const units = (value: number | string) => Math.round(Number(value) * 10_000);

function income({ income: parts, stableIncome, members }: Household, line: number): Known {
  let above: Known;
  if (
    parts?.wages != null &&
    parts.business != null &&
    parts.property != null &&
    parts.transfers != null &&
    parts.productionCosts != null
  ) {
    const total =
      units(parts.wages) +
      units(parts.business) +
      units(parts.property) +
      units(parts.transfers) -
      units(parts.productionCosts);
    above = total >= line * members.length;
  }
  return both(above, stableIncome ?? undefined);
}

function both(a: Known, b: Known): Known {
  if (a === false || b === false) return false;
  return a === undefined || b === undefined ? undefined : true;
}

function either(a: Known, b: Known): Known {
  if (a === true || b === true) return true;
  return a === undefined || b === undefined ? undefined : false;
}

function food({ food: given }: Household): Known {
  const protein = given?.protein == null ? undefined : given.protein !== 'never';
  return both(given?.sufficient ?? undefined, protein);
}

function clothing({ clothing: given }: Household): Known {
  return both(given?.seasonal ?? undefined, given?.bedding ?? undefined);
}

/** The day `years` before, as text; close enough to a calendar for comparing with birth dates. */
function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}

function education({ members, asOf }: Household): Known {
  const start = `${asOf.slice(5) >= '08-31' ? asOf.slice(0, 4) : Number(asOf.slice(0, 4)) - 1}-08-31`;
  const until = yearsBefore(start, 6);
  const after = yearsBefore(asOf, 16);
  let result: Known = true;
  for (const { schooling, birthDate } of members) {
    if (schooling != null && schooling !== 'droppedOut' && schooling !== 'neverEnrolled') continue;
    if (birthDate != null && (birthDate <= after || birthDate > until)) continue;
    if (birthDate != null && schooling != null) return false;
    result = undefined;
  }
  return result;
}

function medical({ members }: Household): Known {
  let result: Known = true;
  for (const { medicalInsurance } of members) {
    if (medicalInsurance === 'none') return false;
    if (medicalInsurance == null) result = undefined;
  }
  return result;
}

function housing({ housing: given }: Household): Known {
  const grade = given?.grade == null ? undefined : given.grade === 'A' || given.grade === 'B';
  const safe = given?.safeBy == null ? undefined : given.safeBy !== 'nothing';
  return either(grade, safe);
}

/** The outcome of `household/exit` under the default readings, given the poverty line of each year. */
export function householdExitByHand(povertyLines: PovertyLines): (record: Household) => Outcome {
  const line = new Map(Object.entries(povertyLines).map(([year, yuan]) => [year, units(yuan)]));
  return (record) => {
    let open = false;
    const enough = income(record, line.get(record.asOf.slice(0, 4)) ?? Number.NaN);
    if (enough === false) return 'notMet';
    if (enough === undefined) open = true;
    for (const part of [food, clothing, education, medical, housing]) {
      const known = part(record);
      if (known === false) return 'notMet';
      if (known === undefined) open = true;
    }
    return open ? 'undetermined' : 'met';
  };
}
