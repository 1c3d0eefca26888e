/** What is handed in about a township: its medical facilities (plan, section 六（一） and 专栏12（四）). */
import { evidence } from './evidence-shape.js';
import { commonFields, field, group, requiredText } from './field.js';
import { type Infer, z } from './zod.js';

export const township = z.strictObject({
  level: z.literal('township'),
  id: requiredText('编号', 'id', { identifies: 'township' }),
  county: field('text', '所属县编号', 'county id', { identifies: 'county' }),
  name: field('text', '名称', 'name', { identifies: 'township' }),
  asOf: commonFields.asOf,
  decidedOn: commonFields.decidedOn,
  facilities: group('医疗卫生设施', 'medical facilities', {
    governmentClinics: field('count', '政府举办的乡镇卫生院数', 'clinics run by the government', {
      unit: 'facilities',
    }),
    standardClinics: field('count', '标准化卫生院数', 'standard clinics', { unit: 'facilities' }),
  }),
  evidence,
  extra: commonFields.extra,
});

/** A township as it is handed in. */
export type TownshipRecord = Infer<typeof township>;
