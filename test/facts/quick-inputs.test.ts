import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivationOf } from '../../src/facts/expressed-fact.js';
import { asInput } from '../../src/facts/fact.js';
import { quickInputs } from '../../src/facts/quick-inputs.js';
import { Seen } from '../../src/facts/seen.js';
import { Settler } from '../../src/facts/settle.js';
import type { Settled } from '../../src/facts/settled.js';
import { levelOf } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { household } from '../examples.js';
import { examine } from '../support/fields.js';
import { anyDraft } from '../support/records.js';
import { given } from './asked.js';

const { facts, fields } = hunan2016To2020();
const derived = (['household', 'village', 'county'] as const).flatMap((scope) =>
  [...facts[scope].values()].flatMap((fact) => {
    const value = derivationOf(fact);
    return value === undefined ? [] : [{ scope, name: fact.name, value }];
  }),
);

describe('what a fact that has a value was computed from', () => {
  it('is told of most facts without computing it again', () => {
    const quick = derived.filter(({ value }) => quickInputs(value, fields, given('2018-12-31')) !== undefined);
    const names = quick.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['perCapitaNetIncome', 'schoolAgeMembersInSchool', 'allMembersInsured']),
    );
    // Of nothing planned, what is completed is not read.
    expect(names).not.toContain('relocationRate');
  });

  it('is what comes out where it is computed', () => {
    const quickly = fc.property(anyDraft(9), (draft) => {
      const { record } = examine(draft);
      if (record === undefined) return;
      const on = given(record.asOf);
      for (const { scope, name, value } of derived) {
        if (scope !== record.level) continue;
        const inputs = quickInputs(value, fields, on)?.(asInput)(record as never);
        if (inputs === undefined) continue;
        const seen = new Seen();
        const settled = new Settler(fields, levelOf(scope), on, 'first').of(value) as Settled<never>;
        if (settled.value(record as never, undefined) === undefined) continue;
        settled.note(record as never, undefined, 0, seen);
        const { inputs: noted } = seen.trace();
        const aged = inputs.filter(({ path }) => !noted.some((one) => one.path === path));
        // A code that an age makes impossible is heard by nobody, and said all the same.
        expect(
          inputs.filter((one) => !aged.includes(one)),
          name,
        ).toEqual(noted);
        for (const { path } of aged) expect(path, name).toMatch(/^members\[\d\]\.(schooling|medicalInsurance)$/);
      }
    });
    fc.assert(quickly, { numRuns: 300 });
  });

  it('is not told where a day of death is read too, or an age that a code hangs on', () => {
    const insured = derived.find(({ name }) => name === 'allMembersInsured');
    const inputs = insured && quickInputs(insured.value, fields, given('2018-12-31'))?.(asInput);
    const of = (member: object) => inputs?.(household({ members: [member] }) as never);
    expect(of({ medicalInsurance: 'resident' })).toEqual([{ path: 'members[0].medicalInsurance', value: 'resident' }]);
    expect(of({ medicalInsurance: 'resident', deathDate: '2030-01-01' })).toBeUndefined();
    expect(of({ medicalInsurance: 'newbornPending' })).toBeUndefined();
  });
});
