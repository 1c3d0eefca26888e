import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IssueData } from '../../src/base/issue.js';
import { plainIssues } from '../../src/records/plain.js';
import { readByShape } from '../../src/records/read-shape.js';
import { bySchema, change, exactly, record } from '../support/changed-records.js';
import { fields } from '../support/fields.js';
import type { Draft } from '../support/records.js';

function read(level: Parameters<typeof readByShape>[1], value: Draft) {
  const issues: IssueData[] = [];
  return { copy: readByShape(fields.shape(level), level, value, issues), issues };
}

describe('a value read by its shape', () => {
  it('is refused where its zod schema refuses it, and else comes out as there', () => {
    let refused = 0;
    fc.assert(
      fc.property(record, fc.array(change, { maxLength: 3 }), ([level, draft], changes) => {
        const { evidence: _, ...value } = changes.reduce((before, make) => make(before) as Draft, draft);
        if (value.level !== level || plainIssues(value).length > 0) return;
        const { copy, issues } = read(level, value);
        const schema = bySchema(level, value);
        expect(issues.length > 0).toBe(schema === undefined);
        if (schema === undefined) refused += 1;
        else expect(exactly(copy)).toBe(exactly(schema));
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it('tells all that is wrong in the order of the shape, what is not known last', () => {
    const wrong = {
      level: 'village',
      nme: 1,
      tasks: { wter: 1, water: 'x' },
      county: 3,
      incidence: { from: 'a', to: 1 },
    };
    expect(read('village', wrong).issues.map(({ code, path }) => `${path}: ${code}`)).toEqual([
      'id: missingField',
      'county: wrongType',
      'incidence.from: wrongType',
      'tasks.water: wrongType',
      'tasks.wter: unknownKey',
      'nme: unknownKey',
    ]);
  });

  it('has its evidence copied, each item in the order of its shape', () => {
    const evidence = { incidence: [{ value: { to: 2, from: 1 }, source: 'A' }] };
    const { copy } = read('village', { level: 'village', id: 'V', evidence });
    expect(JSON.stringify((copy as Draft).evidence)).toBe('{"incidence":[{"source":"A","value":{"from":1,"to":2}}]}');
    expect((copy as { evidence: typeof evidence }).evidence.incidence[0]).not.toBe(evidence.incidence[0]);
  });
});
