/** Publicity met with no objection, or all that it met with are settled. (厅字〔2016〕16号: 公示无异议.) */
import type { Level } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import { type Fact, inputValue, type PreparedFact } from './fact.js';

const OPEN = 'procedure.publicity.openObjections';

const openIn = ({ procedure }: ParsedRecord) => procedure?.publicity?.openObjections ?? undefined;

const prepared: PreparedFact<ParsedRecord> = {
  monotone: true,
  value(record) {
    const open = openIn(record);
    return open === undefined ? undefined : open === 0;
  },
  trace(record) {
    const open = openIn(record);
    return open === undefined
      ? { inputs: [], missing: [OPEN] }
      : { inputs: [{ path: OPEN, value: inputValue('count', open) }], missing: [] };
  },
};

const ofLevel = (level: Level): Fact<ParsedRecord> => ({
  name: 'noOpenObjections',
  level,
  type: { kind: 'boolean' },
  labels: { zh: '公示无异议', en: 'no open objection' },
  citation: { source: '厅字〔2016〕16号', at: '摘要' },
  inputs: [OPEN],
  prepare: () => prepared,
});

export const noOpenObjections = (['household', 'village', 'county'] as const).map(ofLevel);
