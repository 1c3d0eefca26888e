import { describe, expect, it } from 'vitest';
import { inspectionCodes } from '../../src/base/inspection-code.js';
import { describeFinding } from '../../src/inspect/describe-finding.js';
import { type InspectOptions, inspect } from '../../src/inspect/inspect.js';
import { languages } from '../../src/words/words.js';
import { county, household } from '../examples.js';

const codes = (members: readonly object[], options?: InspectOptions) =>
  inspect(household({ members }), options).map(({ code, path, others = [] }) => [code, path, ...others]);

describe('inspect', () => {
  it('finds a member whose row is there twice, but for what is absent or free data', () => {
    const row = { name: '向某', birthDate: '2000-02-29', medicalInsurance: 'resident' };
    expect(codes([row, { ...row, schooling: null, extra: { line: 2 } }, row])).toEqual([
      ['memberTwice', 'members[1]', 'members[0]'],
      ['memberTwice', 'members[2]', 'members[0]'],
    ]);
    expect(codes([row, { ...row, medicalInsurance: 'none' }])).toEqual([]);
    expect(codes([row, { ...row, schooling: 'completed' }])).toEqual([]);
  });

  it('tells nothing of who has an id, and of who has no name: twins are alike', () => {
    const row = { birthDate: '2000-02-29' };
    expect(codes([row, row, {}, {}])).toEqual([]);
    expect(
      codes([
        { ...row, name: '向某', id: '1' },
        { ...row, name: '向某', id: '2' },
      ]),
    ).toEqual([]);
  });

  it.each([
    ['head', 'severalHeads'],
    ['spouse', 'severalSpouses'],
  ])('finds more than one living %s', (relation, code) => {
    const found = inspect(household({ members: [{}, { relation }, { relation }, { relation }] }));
    expect(found).toEqual([
      {
        code,
        severity: 'error',
        level: 'household',
        id: household().id,
        path: 'members[1].relation',
        params: { count: '3' },
        others: ['members[2].relation', 'members[3].relation'],
      },
    ]);
    expect(codes([{ relation }, { relation, deathDate: '2018-12-31' }])).toEqual([]);
    expect(codes([{ relation }, { relation: 'child' }])).toEqual([]);
  });

  it('leaves out codes that are switched off, and refuses those that there are not', () => {
    const members = [{ relation: 'head' }, { relation: 'head' }];
    expect(codes(members, { off: ['severalHeads'] })).toEqual([]);
    expect(codes(members, { off: ['memberTwice'] })).toHaveLength(1);
    expect(() => inspect(household({ members }), { off: ['severalHead' as never] })).toThrow(
      /did you mean "severalHeads"/,
    );
    expect(() => inspect(household({ members }), { off: ['x' as never] })).toThrow(/^There is no finding "x"$/);
  });

  it('finds nothing in records without members, and refuses what is no record', () => {
    expect(inspect(county())).toEqual([]);
    expect(() => inspect({})).toThrow(/refused/);
  });

  it('is told in every language by number, not by name', () => {
    const head = { name: '向某', relation: 'head' };
    const found = inspect(household({ members: [head, head, { relation: 'spouse' }, { relation: 'spouse' }] }));
    expect(found.map(({ code }) => code)).toEqual(inspectionCodes);
    for (const language of languages) {
      const texts = found.map((one) => describeFinding(one, language));
      expect(texts.join()).not.toMatch(/向某|undefined/);
      for (const text of texts) expect(text).toMatch(/\d.*\d/);
    }
    expect(found.map((one) => describeFinding(one, 'en'))[1]).toContain('2 members are head');
  });
});
