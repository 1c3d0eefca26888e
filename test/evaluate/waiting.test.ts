import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { waitingFor } from '../../src/evaluate/waiting.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { parseRecord } from '../../src/rulebook/rulebook-records.js';

const FIELD = 'members[].schooling';
const waiting = waitingFor(hunan2016To2020(), FIELD);
const ofField = (paths: readonly string[]) => paths.filter((path) => path.replace(/\d+/, '') === FIELD);

test('the inputs of a field that some criterion waits for are those of the verdict', () => {
  const member = fc.record(
    {
      birthDate: fc.constantFrom('2001-03-01', '2006-09-02', '2010-01-31', '2013-12-31', '1970-01-01'),
      schooling: fc.constantFrom('inSchool', 'droppedOut', 'completed'),
    },
    { requiredKeys: [] },
  );
  let asked = 0;
  fc.assert(
    fc.property(fc.array(member, { minLength: 1, maxLength: 4 }), fc.boolean(), (members, attested) => {
      const record = { level: 'household', id: '1', members, ...(attested ? { attested: { education: true } } : {}) };
      const { criteria } = evaluate(record as never, { asOf: '2018-12-31' });
      const paths = ofField(criteria.flatMap(({ missing }) => missing));
      asked += paths.length;
      expect(new Set(ofField([...waiting(parseRecord(record, { asOf: '2018-12-31' }))]))).toEqual(new Set(paths));
    }),
  );
  expect(asked).toBeGreaterThan(0);
});
