import { describe, expect, it } from 'vitest';
import { asDeclared } from '../../src/records/as-declared.js';
import { commonTable } from '../../src/records/catalog.js';
import { examine } from '../../src/records/parse.js';
import { household } from '../examples.js';
import { fields } from '../support/fields.js';

const says = [{ source: 'x' }];
const record = household({
  members: [{ schooling: 'inSchool', labour: 'none' }],
  rural: true,
  relocation: { status: 'moved' },
  evidence: { rural: says, stableIncome: says, 'members[0].labour': says },
} as never);

describe('a record as less is declared', () => {
  it('is without what only the other table declares, sources on it too', () => {
    const left = asDeclared(record, commonTable, fields) as Record<string, unknown>;
    expect(left.members).toEqual([{ schooling: 'inSchool' }]);
    expect(Object.keys(left)).not.toContain('rural');
    expect(Object.keys(left)).not.toContain('relocation');
    expect(left.evidence).toEqual({ stableIncome: says });
    expect(examine(record, {}, commonTable).issues).not.toEqual([]);
    expect(examine(left, {}, commonTable).issues).toEqual([]);
  });

  it('keeps what neither declares, to be refused, and changes nothing where both declare the same', () => {
    const left = asDeclared({ ...record, wage: 1 }, commonTable, fields) as object;
    expect(examine(left, {}, commonTable).issues).toMatchObject([{ code: 'unknownKey', path: 'wage' }]);
    expect(asDeclared(record, fields, fields)).toBe(record);
    expect(asDeclared(record, fields, commonTable)).toEqual(record);
    for (const other of [null, 'x', [], { level: 'province' }, {}]) {
      expect(asDeclared(other, commonTable, fields)).toBe(other);
    }
  });
});
