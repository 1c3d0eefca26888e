/** By what a roll-up judges, and what else tells two of them apart: what may be merged has all of it alike. */
import { type Day, isDay } from '../base/date.js';
import { InvalidRecordError } from '../base/errors.js';
import { type PreparedCriterion, prepare } from '../evaluate/prepare.js';
import { choose } from '../evaluate/readings.js';
import type { Chosen } from '../parameters/parameter.js';
import type { OptionTable } from '../records/options.js';
import { knownOptions } from '../records/options.js';
import { lastNames, type Renamed } from '../records/renamed.js';
import { worded } from '../records/word-issue.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { OwnTypes, RulebookTypes } from '../rulebook/rulebook-types.js';
import { defaultRuleOf } from '../rulebook/rules.js';
import { rulebookDigest } from '../seal/rulebook-digest.js';
import { type LineRise, lineRiseOf } from './line-rise.js';

/** Options of a roll-up. */
export interface RollUpOptions<Types extends RulebookTypes = OwnTypes> {
  /** The date of judgement of all that is rolled up, in the exit year. */
  readonly asOf: Day;
  /** Options by reading; what is left out takes the rulebook's default. */
  readonly readings?: Types['readings'] | undefined;
  /** By default Hunan's rulebook for 2016 to 2020. */
  readonly rulebook?: Rulebook<Types> | undefined;
  /** New ids by old ones: of villages and counties that were merged or renamed. */
  readonly renamed?: { readonly villages?: Renamed; readonly counties?: Renamed } | undefined;
  /** Every member id is a person's; by default only a valid resident number is. */
  readonly personIds?: boolean | undefined;
  /** Whether households and persons that come twice are looked for; by default they are. Without, what comes twice counts twice. */
  readonly duplicates?: boolean | undefined;
  /** What if the poverty line were so many yuan higher: what would come of households and places is told beside. */
  readonly lineRise?: number | string | undefined;
  /** What the part is called that these records are; by default the SHA-256 of what came of them. No part is merged twice. */
  readonly part?: string | undefined;
}

const rollUpOptions: OptionTable<RollUpOptions<RulebookTypes>> = {
  asOf: 'any',
  readings: 'group',
  rulebook: 'rulebook',
  renamed: 'group',
  personIds: 'any',
  duplicates: 'any',
  lineRise: 'any',
  part: 'any',
};

/** What states that are merged have alike. */
export interface About {
  readonly rulebook: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly readings: Readonly<Record<string, string>>;
  readonly asOf: Day;
  readonly renamed: { readonly villages: Renamed; readonly counties: Renamed };
  readonly personIds: boolean;
  readonly duplicates: boolean;
  /** By how many yuan the line is higher that is asked for; null where none is. */
  readonly lineRise: string | null;
}

/** The options, settled. */
export interface SettledRollUp {
  readonly about: About;
  readonly rulebook: Rulebook;
  /** The criteria that the exit of households requires, in the order of the rule. */
  readonly criteria: readonly string[];
  /** The line that is asked for. */
  readonly line: LineRise | undefined;
  readonly part: string | undefined;
}

/**
 * Settles the options.
 * @throws InvalidRecordError for an option, reading or day that there is not
 * @throws RangeError where old ids become each other
 */
export function settledOptions(given: RollUpOptions<RulebookTypes>): SettledRollUp {
  const { rulebook = hunan2016To2020(), readings, asOf, part, ...options } = knownOptions(given, rollUpOptions);
  const { chosen, issues } = choose(rulebook, readings);
  const { validFrom, validTo, fields } = rulebook;
  const problems = [...issues];
  if (!isDay(asOf)) problems.push({ code: 'missingField', path: 'asOf', expected: 'date' });
  else if (asOf < validFrom || asOf > validTo)
    problems.push({ code: 'outsidePeriod', path: 'asOf', expected: `${validFrom} – ${validTo}`, found: asOf });
  const { line, issue } = isDay(asOf) ? lineRiseOf(options.lineRise, rulebook, chosen, asOf) : {};
  if (issue !== undefined) problems.push(issue);
  if (problems.length > 0) throw new InvalidRecordError(problems.map((issue) => worded(issue, fields)));
  const { villages = {}, counties = {} } = options.renamed ?? {};
  const about: About = {
    rulebook: { id: rulebook.id, version: rulebook.version, sha256: rulebookDigest(rulebook) },
    readings: Object.fromEntries([...Object.entries(chosen)].sort(([a], [b]) => (a < b ? -1 : 1))) as Record<
      string,
      string
    >,
    asOf,
    renamed: { villages: lastNames(villages), counties: lastNames(counties) },
    personIds: options.personIds === true,
    duplicates: options.duplicates !== false,
    lineRise: line?.by ?? null,
  };
  return { about, rulebook: rulebook as Rulebook, criteria: criteriaOf(rulebook, chosen, asOf), line, part };
}

/** The criteria that a rule requires. */
export const requiredOf = (criteria: readonly PreparedCriterion[]) => criteria.filter(({ required }) => required);

function criteriaOf(rulebook: Rulebook, chosen: Chosen, asOf: Day): string[] {
  const rule = defaultRuleOf(rulebook, 'household');
  const criteria = rule === undefined ? [] : requiredOf(prepare(rulebook, rule, chosen, asOf).criteria);
  return criteria.map(({ criterion }) => criterion.id);
}
