/** What is handed in about a township: what it is; what is judged of it a rulebook adds. */
import { evidence } from './evidence-shape.js';
import { commonFields, field, type InShape, levelNamed, requiredGroup, requiredText } from './shape.js';

export const township = requiredGroup({
  level: levelNamed('township'),
  id: requiredText('编号', 'id', { identifies: 'township' }),
  county: field('text', '所属县编号', 'county id', { identifies: 'county' }),
  name: field('text', '乡镇名', 'name of the township', { identifies: 'township' }),
  asOf: commonFields.asOf,
  decidedOn: commonFields.decidedOn,
  evidence,
  extra: commonFields.extra,
});

/** A township as it is handed in. */
export type CommonTownship = InShape<typeof township>;
