/**
 * The rulebooks that the package comes with, as their files have them, but for their words: who only judges loads none. What
 * two of them have stands side by side, in this order: what is alike in it is packed once where a page loads it.
 */

import agriculture from '../../rules/hunan-2016-2020/agricultural-insurance.json';
import county from '../../rules/hunan-2016-2020/county-exit.json';
import nationalCounty from '../../rules/national-2016/county-exit.json';
import countyProcedure from '../../rules/hunan-2016-2020/county-procedure.json';
import house from '../../rules/hunan-2016-2020/dangerous-house.json';
import posts from '../../rules/hunan-2016-2020/ecological-posts.json';
import facts from '../../rules/hunan-2016-2020/facts.json';
import fields from '../../rules/hunan-2016-2020/fields.json';
import household from '../../rules/hunan-2016-2020/household-exit.json';
import nationalHousehold from '../../rules/national-2016/household-exit.json';
import identify from '../../rules/hunan-2016-2020/household-identify.json';
import householdProcedure from '../../rules/hunan-2016-2020/household-procedure.json';
import status from '../../rules/hunan-2016-2020/household-status.json';
import jobs from '../../rules/hunan-2016-2020/job-service.json';
import facilities from '../../rules/hunan-2016-2020/medical-facilities.json';
import insurance from '../../rules/hunan-2016-2020/medical-insurance.json';
import allowance from '../../rules/hunan-2016-2020/minimum-living.json';
import parameters from '../../rules/hunan-2016-2020/parameters.json';
import nationalParameters from '../../rules/national-2016/parameters.json';
import pension from '../../rules/hunan-2016-2020/pension.json';
import publicHealth from '../../rules/hunan-2016-2020/public-health.json';
import relocation from '../../rules/hunan-2016-2020/relocation.json';
import rulebook from '../../rules/hunan-2016-2020/rulebook.json';
import national from '../../rules/national-2016/rulebook.json';
import tuition from '../../rules/hunan-2016-2020/senior-high-tuition.json';
import illness from '../../rules/hunan-2016-2020/serious-illness.json';
import support from '../../rules/hunan-2016-2020/support-after-exit.json';
import compensation from '../../rules/hunan-2016-2020/tuition-compensation.json';
import village from '../../rules/hunan-2016-2020/village-exit.json';
import nationalVillage from '../../rules/national-2016/village-exit.json';
import villageProcedure from '../../rules/hunan-2016-2020/village-procedure.json';
import training from '../../rules/hunan-2016-2020/vocational-training.json';

type Files = Readonly<Record<string, unknown>>;

const hunan: Files = {
  'rulebook.json': rulebook,
  'parameters.json': parameters,
  'fields.json': fields,
  'facts.json': facts,
  'household-exit.json': household,
  'village-exit.json': village,
  'county-exit.json': county,
  'household-status.json': status,
  'household-identify.json': identify,
  'vocational-training.json': training,
  'relocation.json': relocation,
  'senior-high-tuition.json': tuition,
  'pension.json': pension,
  'dangerous-house.json': house,
  'job-service.json': jobs,
  'ecological-posts.json': posts,
  'minimum-living.json': allowance,
  'tuition-compensation.json': compensation,
  'serious-illness.json': illness,
  'medical-insurance.json': insurance,
  'public-health.json': publicHealth,
  'agricultural-insurance.json': agriculture,
  'medical-facilities.json': facilities,
  'support-after-exit.json': support,
  'household-procedure.json': householdProcedure,
  'village-procedure.json': villageProcedure,
  'county-procedure.json': countyProcedure,
};

const files: ReadonlyMap<string, Files> = new Map([
  ['hunan-2016-2020', hunan],
  [
    'national-2016',
    {
      'rulebook.json': national,
      'parameters.json': nationalParameters,
      'household-exit.json': nationalHousehold,
      'village-exit.json': nationalVillage,
      'county-exit.json': nationalCounty,
    },
  ],
]);

/** The ids of those rulebooks. */
export const shippedIds: readonly string[] = [...files.keys()];

/** The files of one of them by which it is judged; none where there is no such rulebook. */
export function shippedLaw(id: string): Files {
  return files.get(id) ?? {};
}
