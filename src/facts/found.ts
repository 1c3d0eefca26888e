/**
 * What is found of a member or his household, as a fact that is false where nothing is said: it decides by itself where
 * it is found, outvoted by nothing, and else leaves the word to other inputs. A rule that needs the finding either way
 * asks for the input itself.
 */
import type { Citation } from '../parameters/parameter.js';
import { valueAt } from '../records/at-path.js';
import type { Label } from '../records/field.js';
import type { HouseholdRecord } from '../records/household.js';
import type { Fact } from './fact.js';

function found(name: string, pattern: string, labels: Label, citation: Citation): Fact<HouseholdRecord> {
  return {
    name,
    level: 'member',
    type: { kind: 'boolean' },
    labels,
    citation,
    inputs: [pattern],
    prepare: ({ member = 0 }) => {
      const path = pattern.replace('[]', `[${member}]`);
      return {
        value: (record) => valueAt(record, path) === true,
        trace(record) {
          const said = valueAt(record, path);
          return { inputs: typeof said === 'boolean' ? [{ path, value: said }] : [], missing: [] };
        },
      };
    },
  };
}

export const foundFullTimeStudent = found(
  'foundFullTimeStudent',
  'members[].fullTimeStudent',
  { zh: '已填为全日制在校学生', en: 'said to be a student of a full-time school' },
  { source: '国发〔2014〕8号', at: '全文' },
);

export const foundRuralPoor = found(
  'foundRuralPoor',
  'ruralPoor',
  { zh: '已认定属于农村贫困家庭', en: 'found to be a poor rural family' },
  { source: '湘政发〔2017〕12号', at: '专栏12（二）' },
);
