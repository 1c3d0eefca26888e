import { describe, expect, it } from 'vitest';
import { loadRulebook } from '../../src/rulebook/load.js';
import { faultsIn, ownFacts } from '../support/own-facts.js';
import { criterion, enough, filesOf, verdict } from './small.js';

type Definition = Readonly<Record<string, unknown>>;

const labels = { zh: '数', en: 'number' };
const sound = ownFacts()['fields.json'] as { groups: Definition[]; fields: Definition[] };

/** The faults of the small rulebook with some fields beside its own: code, reason and place of each in the file. */
function faults(fields: readonly unknown[], rest: Definition = {}): string[] {
  const { groups } = sound;
  return faultsOf({ groups, ...rest, fields: [...sound.fields, ...fields] });
}

function faultsOf(file: unknown): string[] {
  return faultsIn('fields.json', { ...ownFacts(), 'fields.json': file });
}

const field = (path: string, rest: Definition = {}): Definition => ({
  level: 'household',
  path,
  kind: 'boolean',
  labels,
  ...rest,
});
const number = (path: string, rest: Definition = {}) => field(path, { kind: 'count', unit: 'persons', ...rest });
const code = (path: string, ...ids: readonly string[]) =>
  field(path, { kind: 'code', options: ids.map((id) => ({ id, labels })) });
const at = `/fields/${sound.fields.length}`;

describe('fields.json', () => {
  it('adds to the common record, each field at the end of its group', () => {
    const { fields, facts } = loadRulebook(ownFacts());
    const paths = fields.of('household').map(({ path }) => path);
    expect(paths[paths.indexOf('members[].courseMonths') + 1]).toBe('income.wages');
    expect(fields.at('member', 'courseMonths')).toMatchObject({ kind: 'measure', unit: 'months', personal: true });
    expect(fields.at('village', 'clinics.standard')?.partOf).toBe('clinics.all');
    expect(fields.groupAt('village', 'clinics')?.label.zh).toBe('村卫生室');
    expect(facts.member.get('courseMonths')?.type).toEqual({ kind: 'number', unit: 'months' });
  });

  it('is one table for all rulebooks of the same fields', () => {
    const [one, other] = [loadRulebook(ownFacts()), loadRulebook(ownFacts())];
    expect(one.fields).toBe(other.fields);
  });

  it.each<[string, Definition, string]>([
    ['a common field', field('food.sufficient'), `duplicateId fieldAlready ${at}/path`],
    ['a common group', field('income'), `duplicateId fieldAlready ${at}/path`],
    ['free data', field('extra'), `duplicateId fieldAlready ${at}/path`],
    ['what would be free data of a group', field('housing.extra'), `duplicateId fieldAlready ${at}/path`],
    ["a member's free data", field('members[].extra'), `duplicateId fieldAlready ${at}/path`],
    ['the level', field('level'), `duplicateId fieldAlready ${at}/path`],
    ['a group that nobody declares', field('road.length'), `danglingReference group ${at}/path`],
    ['something within a field', field('stableIncome.now'), `danglingReference group ${at}/path`],
    ['a list as a group', field('members.count'), `danglingReference group ${at}/path`],
    ["a member's of a village", field('members[].x', { level: 'village' }), `danglingReference group ${at}/path`],
    ['what every object has', field('constructor'), `badShape shape ${at}/path`],
    ['the same within a group', field('income.valueOf'), `badShape shape ${at}/path`],
    ['a prototype', field('__proto__'), `badShape shape ${at}/path`],
    ['four names', field('a.b.c.d'), `badShape shape ${at}/path`],
    ['a number of a member', field('members[0].x'), `badShape shape ${at}/path`],
    ['no path', field(''), `badShape shape ${at}/path`],
    ['a count without a unit', field('x', { kind: 'count' }), `typeMismatch numberWithoutUnit ${at}`],
    ['a yes or no with one', field('x', { unit: 'persons' }), `typeMismatch notOfKind ${at}/unit`],
    ['a yes or no with a bound', field('x', { maximum: 3 }), `typeMismatch notOfKind ${at}/maximum`],
    ['a bound that is no count', number('x', { minimum: 1.5 }), `typeMismatch noValueOf ${at}/minimum`],
    ['bounds the wrong way round', number('x', { minimum: 3, maximum: 2 }), `badShape atMost ${at}/minimum`],
    ['a code without options', field('x', { kind: 'code' }), `emptyList noOptions ${at}`],
    ['a count with options', number('x', { options: [{ id: 'a', labels }] }), `typeMismatch notOfKind ${at}/options`],
    ['an option twice', code('x', 'a', 'b', 'a'), `duplicateId option ${at}/options`],
    ['a part of itself', number('x', { partOf: 'x' }), `danglingReference fieldBeside ${at}/partOf`],
    ['a part of nothing', number('x', { partOf: 'y' }), `danglingReference fieldBeside ${at}/partOf`],
    ['a part of a sum of money', number('x', { partOf: 'income.wages' }), `danglingReference fieldBeside ${at}/partOf`],
    ['a yes as a part', field('x', { partOf: 'stableIncome' }), `danglingReference fieldBeside ${at}/partOf`],
    ['a count that is late', number('x', { notAfter: 'asOf' }), `typeMismatch notOfKind ${at}/notAfter`],
    [
      "a day that is not after a member's",
      field('x', { kind: 'date', notAfter: 'members[].birthDate' }),
      `danglingReference fieldBeside ${at}/notAfter`,
    ],
    ['a kind that there is not', field('x', { kind: 'number' }), `badShape notInList ${at}/kind`],
    ['a key that does not belong', field('x', { beside: [] }), `unknownKey key ${at}/beside`],
    ['no labels', field('x', { labels: undefined }), `missingLabel shape ${at}/labels`],
  ])('refuses %s', (_, given, fault) => {
    expect(faults([given])).toEqual([fault]);
  });

  it('refuses what is declared twice, and parts that go round', () => {
    expect(faults([field('x'), field('x')])).toEqual([`duplicateId defined /fields/${sound.fields.length + 1}/path`]);
    const round = faults([number('x', { partOf: 'y' }), number('y', { partOf: 'x' })]);
    expect(round).toHaveLength(2);
    expect(round[0]).toBe(`cycle partOfItself ${at}/partOf`);
  });

  it('takes bounds, parts, days and groups within groups', () => {
    const groups = [...sound.groups, { level: 'household', path: 'road', labels }];
    const deep = [...groups, { level: 'household', path: 'road.last', labels }];
    const given = [
      number('road.length', { minimum: 1, maximum: 9 }),
      number('road.paved', { partOf: 'road.length' }),
      field('road.last.on', { kind: 'date', notAfter: 'asOf' }),
      field('members[].school.since', { kind: 'date', notAfter: 'members[].left' }),
      field('members[].left', { kind: 'date' }),
      code('members[].trade', 'mason', 'joiner'),
    ];
    const school = { level: 'household', path: 'members[].school', labels };
    expect(faults(given, { groups: [...deep, school] })).toEqual([]);
  });

  it.each<[string, Definition, string]>([
    ['a field that is not there', { given: 'nothing' }, 'danglingReference fieldBeside /entailments/0/given'],
    ["a member's beside none", { given: 'members[].schooling' }, 'danglingReference fieldBeside /entailments/0/given'],
    ['a value that it cannot have', { is: ['yes'] }, 'typeMismatch noValueOf /entailments/0/is'],
    ['a code that there is not', { in: ['E'] }, 'typeMismatch noValueOf /entailments/0/in'],
  ])('refuses that %s entails anything', (_, over, fault) => {
    const whole = { level: 'household', given: 'stableIncome', is: [true], field: 'housing.grade', in: ['A'] };
    expect(faults([], { entailments: [{ ...whole, ...over }] })).toContain(fault);
    expect(faults([], { entailments: [whole] })).toEqual([]);
  });

  it('has units of its own, each named once, beside those that every rulebook has', () => {
    const mu = { id: 'mu', labels: { zh: '亩', en: 'mu' } };
    expect(faults([number('land', { unit: 'mu' })], { units: [mu] })).toEqual([]);
    expect(faults([number('land', { unit: 'mu' })])).toEqual([`danglingReference unit ${at}/unit`]);
    expect(faults([], { units: [mu, mu] })).toEqual(['duplicateId defined /units/1/id']);
    expect(faults([], { units: [{ ...mu, id: 'persons' }] })).toEqual(['duplicateId defined /units/0/id']);
    const files = ownFacts();
    const own = files['facts.json'] as { facts: Definition[] };
    const facts = { facts: [...own.facts, { id: 'land', level: 'village', unit: 'mu', labels, value: 1 }] };
    expect(faultsIn('facts.json', { ...files, 'facts.json': facts })).toEqual([
      `danglingReference unit /facts/${own.facts.length}/unit`,
    ]);
    const { fields } = loadRulebook({ ...files, 'fields.json': { ...sound, units: [mu] } });
    expect(fields.units.get('mu')).toEqual(mu.labels);
  });

  it('may do without groups, and names fields with those that it has', () => {
    const small = filesOf([criterion('village/one', enough), verdict('village/exit', 'village/one')]);
    const { fields } = loadRulebook({ ...small, 'fields.json': { fields: [number('land')] } });
    expect(fields.at('household', 'land')?.kind).toBe('count');
    const road = (more: object) =>
      loadRulebook({
        ...ownFacts(),
        'fields.json': {
          ...sound,
          groups: [...sound.groups, { level: 'village', path: 'road', labels: { zh: '村道', en: 'roads' }, ...more }],
          fields: [
            ...sound.fields,
            number('road.length', { level: 'village', labels: { zh: '总长', en: 'length' } }),
            number('road.paved', { level: 'village', labels: { zh: '硬化村道', en: 'paved' } }),
          ],
        },
      }).fields;
    const labelsOf = (more: object) => ['length', 'paved'].map((key) => road(more).at('village', `road.${key}`)?.label);
    expect(labelsOf({})).toEqual([
      { zh: '村道总长', en: 'length (roads)' },
      { zh: '硬化村道', en: 'paved (roads)' },
    ]);
    expect(labelsOf({ fullLabels: true })).toEqual([
      { zh: '总长', en: 'length' },
      { zh: '硬化村道', en: 'paved' },
    ]);
  });

  it('tells only its own faults where it is at fault, not that all else finds nothing in it', () => {
    expect(faultsOf({ groups: [], fields: 'none' })).toEqual(['badShape shape /fields']);
    expect(faultsOf(null)).toEqual(['badShape shape ']);
  });
});
