/** The rulebook the package comes with, as data; it is checked when it is first asked for. */
import agriculture from '../../rules/hunan-2016-2020/agricultural-insurance.json';
import changes from '../../rules/hunan-2016-2020/changes.json';
import county from '../../rules/hunan-2016-2020/county-exit.json';
import countyProcedure from '../../rules/hunan-2016-2020/county-procedure.json';
import house from '../../rules/hunan-2016-2020/dangerous-house.json';
import posts from '../../rules/hunan-2016-2020/ecological-posts.json';
import facts from '../../rules/hunan-2016-2020/facts.json';
import fields from '../../rules/hunan-2016-2020/fields.json';
import household from '../../rules/hunan-2016-2020/household-exit.json';
import identify from '../../rules/hunan-2016-2020/household-identify.json';
import householdProcedure from '../../rules/hunan-2016-2020/household-procedure.json';
import status from '../../rules/hunan-2016-2020/household-status.json';
import jobs from '../../rules/hunan-2016-2020/job-service.json';
import facilities from '../../rules/hunan-2016-2020/medical-facilities.json';
import insurance from '../../rules/hunan-2016-2020/medical-insurance.json';
import allowance from '../../rules/hunan-2016-2020/minimum-living.json';
import parameters from '../../rules/hunan-2016-2020/parameters.json';
import pension from '../../rules/hunan-2016-2020/pension.json';
import publicHealth from '../../rules/hunan-2016-2020/public-health.json';
import relocation from '../../rules/hunan-2016-2020/relocation.json';
import rulebook from '../../rules/hunan-2016-2020/rulebook.json';
import tuition from '../../rules/hunan-2016-2020/senior-high-tuition.json';
import illness from '../../rules/hunan-2016-2020/serious-illness.json';
import support from '../../rules/hunan-2016-2020/support-after-exit.json';
import compensation from '../../rules/hunan-2016-2020/tuition-compensation.json';
import village from '../../rules/hunan-2016-2020/village-exit.json';
import villageProcedure from '../../rules/hunan-2016-2020/village-procedure.json';
import training from '../../rules/hunan-2016-2020/vocational-training.json';
import { frozen } from '../base/frozen.js';
import { type RulebookChange, readChanges } from './changes.js';
import { loadRulebook } from './load.js';
import type { Rulebook } from './rulebook.js';

let loaded: Rulebook | undefined;

/** Hunan's rulebook for 2016 to 2020 (湘政发〔2017〕12号). */
export function hunan2016To2020(): Rulebook {
  loaded ??= loadRulebook({
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
  });
  return loaded;
}

let changed: readonly RulebookChange[] | undefined;

/** What each version of that rulebook changed, newest first. */
export function hunanChanges(): readonly RulebookChange[] {
  changed ??= frozen([...readChanges(changes)]);
  return changed;
}
