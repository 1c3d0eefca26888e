import { describe, expect, it } from 'vitest';
import { commonTable, type Entailment, tableOf } from '../../src/records/catalog.js';
import { type OwnField, tableWith } from '../../src/records/own-fields.js';
import { examine } from '../../src/records/parse.js';
import { household } from '../examples.js';

const labels = { zh: '数', en: 'number' };
const own = (path: string, rest: Partial<OwnField> = {}): OwnField => ({
  level: 'household',
  path,
  kind: 'boolean',
  labels,
  ...rest,
});
const entailments: readonly Entailment[] = [
  { level: 'household', given: 'farm.leased', is: [true], field: 'farm.soil', in: ['good', 'fair'] },
  { level: 'household', given: 'members[].trade', field: 'members[].apprenticed', in: [true] },
];
const options = ['good', 'fair', 'poor'].map((id) => ({ id, labels }));
const table = tableWith({
  units: [],
  groups: [{ level: 'household', path: 'farm', labels: { zh: '耕地', en: 'farm' } }],
  fields: [
    own('farm.leased'),
    own('farm.soil', { kind: 'code', options }),
    own('farm.area', { kind: 'measure', unit: 'm2', maximum: 100 }),
    own('farm.wet', { kind: 'measure', unit: 'm2', partOf: 'farm.area' }),
    own('farm.since', { kind: 'date', notAfter: 'asOf' }),
    own('members[].apprenticed'),
    own('members[].trade', { kind: 'text', personal: true }),
    own('members[].days', { kind: 'count', unit: 'days' }),
    own('members[].paidDays', { kind: 'count', unit: 'days', partOf: 'members[].days' }),
    own('members[].from', { kind: 'date', notAfter: 'members[].until' }),
    own('members[].until', { kind: 'date' }),
  ],
  entailments,
});

const faults = (over: object, by = table) =>
  examine({ ...household(), ...over }, {}, by).issues.map(({ code, path }) => `${code} ${path}`);
const member = (over: object) => ({ members: [{}, over] });

describe('a record with fields of a rulebook', () => {
  it('is sound by its table, marked with it, and refused by any other', () => {
    const given = { ...household(), farm: { leased: true, soil: 'good', area: 10, wet: 4, since: '2018-01-01' } };
    const { record } = examine(given, {}, table);
    expect(record).toMatchObject({ farm: { soil: 'good' } });
    expect(tableOf(record ?? {})).toBe(table);
    expect(examine({ ...record }, {}, commonTable).issues).toMatchObject([{ code: 'unknownKey', path: 'farm' }]);
    expect(examine(record, {}, table).record).toBe(record);
    expect(tableOf(examine(household(), {}, commonTable).record ?? {})).toBe(commonTable);
  });

  it('may leave all of it out, or give none', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ farm: null })).toEqual([]);
    expect(faults({ farm: { leased: null, soil: null } })).toEqual([]);
    expect(faults(member({ trade: null, days: null }))).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['another type', { farm: { leased: 'yes' } }, 'wrongType farm.leased'],
    ['another code', { farm: { soil: 'bad' } }, 'notInList farm.soil'],
    ['more than there can be', { farm: { area: 101 } }, 'outOfRange farm.area'],
    ['a part above the whole', { farm: { area: 3, wet: 4 } }, 'inconsistent farm.wet'],
    ['a day to come', { farm: { since: '2030-01-01' } }, 'dateAfterAsOf farm.since'],
    ['what another field excludes', { farm: { leased: true, soil: 'poor' } }, 'inconsistent farm.soil'],
    ['a key that is not there', { farm: { lease: true } }, 'unknownKey farm.lease'],
    ['a text for a group', { farm: 'large' }, 'wrongType farm'],
    ["a member's part above the whole", member({ days: 3, paidDays: 4 }), 'inconsistent members[1].paidDays'],
    [
      "a member's day after another",
      member({ from: '2018-02-01', until: '2018-01-01' }),
      'inconsistent members[1].until',
    ],
    [
      "what a member's other field excludes",
      member({ trade: 'mason', apprenticed: false }),
      'inconsistent members[1].apprenticed',
    ],
  ])('is refused for %s', (_, over, fault) => {
    expect(faults(over)).toEqual([fault]);
  });

  it('is on either side of each bound', () => {
    expect(faults({ farm: { area: 100, wet: 100, since: household().asOf } })).toEqual([]);
    expect(faults({ farm: { leased: false, soil: 'poor' } })).toEqual([]);
    expect(faults({ farm: { leased: true, soil: 'fair' } })).toEqual([]);
    expect(faults(member({ days: 4, paidDays: 4, from: '2018-01-01', until: '2018-01-01' }))).toEqual([]);
    expect(faults(member({ trade: 'mason', apprenticed: true }))).toEqual([]);
    expect(faults({ farm: { area: { from: 1, to: 5 }, wet: { from: 4, to: 9 } } })).toEqual([]);
    expect(faults({ farm: { area: { from: 1, to: 5 }, wet: { from: 6, to: 9 } } })).toEqual(['inconsistent farm.wet']);
  });

  it('never shows what a member is said to do', () => {
    const [issue] = examine({ ...household(), ...member({ trade: 7 }) }, {}, table).issues;
    expect(issue).toMatchObject({ code: 'wrongType', path: 'members[1].trade', found: 'number' });
    expect(table.at('member', 'trade')?.identifies).toBe('person');
  });

  it('has its fields before what closes it, and no field where the common record has one', () => {
    const keys = table.groupAt('household', '')?.keys ?? [];
    expect(keys.slice(-3)).toEqual(['farm', 'evidence', 'extra']);
    expect(tableWith({ units: [], groups: [], fields: [], entailments: [] })).toBe(commonTable);
  });
});
