import { describe, expect, it } from 'vitest';
import { isInvalidRulebookError } from '../../src/base/errors.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { snapshotOf } from '../../src/rulebook/snapshot.js';
import { faultsIn, ownFacts } from '../support/own-facts.js';

type Definition = Readonly<Record<string, unknown>>;

const labels = { zh: '数', en: 'number' };

/** The faults of the small rulebook with some definitions in the place of its own: code, reason and place of each. */
function faults(...facts: readonly unknown[]): string[] {
  return faultsOf({ facts });
}

function faultsOf(file: unknown): string[] {
  const files = ownFacts();
  // Without rules on its own facts, so that only what is at fault with the facts is told.
  delete files['household-exit.json'];
  files['village-exit.json'] = {
    rules: [
      {
        name: 'village/roads',
        conditions: { all: [{ fact: 'tasks.roads', operator: 'equal', value: true }] },
        event: {
          type: 'criterion',
          params: { labels, citations: [{ source: '某乡办法', at: '第一条' }], required: true },
        },
      },
      {
        name: 'village/exit',
        conditions: { all: [{ condition: 'village/roads' }] },
        event: { type: 'verdict', params: { labels, citations: [{ source: '某乡办法', at: '第一条' }] } },
      },
    ],
  };
  files['facts.json'] = file;
  return faultsIn('facts.json', files);
}

const fact = (value: unknown, rest: Definition = {}): Definition => ({
  id: 'x',
  level: 'household',
  unit: 'persons',
  labels,
  value,
  ...rest,
});
const says = (value: unknown, rest: Definition = {}) => fact(value, { unit: undefined, ...rest });
const choice = (...of: readonly unknown[]) =>
  Object.fromEntries(['if', 'then', 'else'].map((key, index) => [key, of[index]]));
const wages = { field: 'income.wages' };
const value = '/facts/0/value';

describe('facts.json', () => {
  it('is taken as it stands in the small rulebook', () => {
    const { facts } = loadRulebook(ownFacts());
    expect(facts.household.get('trainingPerAdult')).toMatchObject({
      type: { kind: 'number', unit: 'months' },
      inputs: ['members[].birthDate', 'members[].deathDate', 'members[].courseMonths'],
      readings: { adults: ['eighteen', 'sixteen'] },
      range: { minimum: 0 },
    });
    expect(facts.member.get('adult')?.type).toEqual({ kind: 'boolean' });
    expect(facts.household.has('adult')).toBe(false);
    expect(facts.member.get('adults')).toBe(facts.household.get('adults'));
    expect(facts.village.get('standardShare')?.range).toEqual({ minimum: 0, maximum: 100 });
  });

  it.each<[string, unknown, string]>([
    ['a text', 'income.wages', `badShape shape ${value}`],
    ['nothing', null, `badShape shape ${value}`],
    ['an object without a form', {}, `badShape shape ${value}`],
    ['two forms', { sum: [1], product: [2] }, `ambiguousGroup severalKinds ${value}`],
    ['a key that does not belong', { sum: [1], of: 2 }, `unknownKey key ${value}/of`],
    ['an empty sum', { sum: [] }, `emptyList shape ${value}/sum`],
    ['a sum of no list', { sum: 1 }, `badShape shape ${value}/sum`],
    ['a sum with a yes', { sum: [1, true] }, `typeMismatch otherType ${value}/sum/1`],
    ['a difference of three', { difference: [1, 2, 3] }, `badShape shape ${value}/difference`],
    ['an input that is not there', { field: 'income.wage' }, `unknownFact input ${value}/field`],
    ['a text as an input', { field: 'id' }, `unknownFact input ${value}/field`],
    ['no path', { field: 1 }, `badShape shape ${value}/field`],
    ["a member's input outside a list", { field: 'members[].courseMonths' }, `typeMismatch outsideList ${value}/field`],
    ['a fact that is not there', { fact: 'y' }, `unknownFact fact ${value}/fact`],
    ['no name of a fact', { fact: {} }, `badShape shape ${value}/fact`],
    ['itself', { sum: [{ fact: 'x' }, 1] }, `cycle computedFromItself ${value}/sum/0/fact`],
    ['a parameter that is not there', { parameter: 'nothing/such' }, `danglingReference parameterOfFact ${value}`],
    ['no name of a parameter', { parameter: 1 }, `badShape shape ${value}/parameter`],
    ['another day', { yearOf: { day: 'today' } }, `badShape shape ${value}/yearOf/day`],
    [
      'a base that can be negative',
      { ratio: [wages, { difference: [1, wages] }] },
      `badShape baseBelowZero ${value}/ratio/1`,
    ],
    [
      'a base that can vanish alone',
      { ratio: [{ sum: [1, wages] }, wages] },
      `badShape baseMayBeZero ${value}/ratio/1`,
    ],
    ['a word for zero', { ratio: [wages, wages], ofZero: wages }, `badShape shape ${value}/ofZero`],
    ['a list of no members', { count: 'income' }, `badShape shape ${value}/count`],
    ['a reading that is not there', { byReading: 'no', options: { a: 1 } }, `unknownReading readingOfFact ${value}`],
    [
      'a reading of which an option is left out',
      { byReading: 'adults', options: { sixteen: 1 } },
      `unknownReading optionsOfFact ${value}`,
    ],
    ['no options', { byReading: 'adults', options: {} }, `badShape shape ${value}/options`],
    ['no reading', { byReading: 1, options: { a: 1 } }, `badShape shape ${value}/byReading`],
    ['a choice of unlike things', choice(true, 1, false), `typeMismatch unlikeTypes ${value}`],
    ['a yes where a number is due', { minimum: [1, { known: wages }] }, `typeMismatch otherType ${value}/minimum/1`],
  ])('refuses %s', (_, expression, fault) => {
    expect(faults(fact(expression))).toEqual([fault]);
  });

  it.each<[string, unknown, string]>([
    [
      'an operator that is none',
      { compare: wages, operator: 'least', value: 1 },
      `unknownOperator notInList ${value}/operator`,
    ],
    [
      'numbers that are the same',
      { compare: wages, operator: 'equal', value: 1 },
      `typeMismatch operatorOfType ${value}/operator`,
    ],
    [
      'a code that is none',
      { some: 'members', holds: { compare: { field: 'members[].schooling' }, operator: 'equal', value: 'strong' } },
      `typeMismatch notAmongCodes ${value}/holds/value`,
    ],
    [
      'a code instead of a list',
      { some: 'members', holds: { compare: { field: 'members[].schooling' }, operator: 'in', value: 'none' } },
      `typeMismatch needsList ${value}/holds/value`,
    ],
    ['a list of members of a village', { some: 'members', holds: true }, `badShape noMembers ${value}/some`],
    ['a sum of truths', { all: [true, 1] }, `typeMismatch otherType ${value}/all/1`],
  ])('refuses %s in a statement', (what, expression, fault) => {
    expect(faults(says(expression, what.includes('village') ? { level: 'village' } : {}))).toEqual([fault]);
  });

  it('refuses a fact without its unit, and a unit without a number', () => {
    expect(faults(says(1))).toEqual(['typeMismatch numberWithoutUnit /facts/0']);
    expect(faults(fact(true))).toEqual(['typeMismatch unitWithout /facts/0/unit']);
    expect(faults(says({ day: 'asOf' }))).toEqual(['typeMismatch notCompared /facts/0']);
  });

  it('refuses the name of an input, of a parameter, of another', () => {
    for (const id of ['stableIncome', 'deathDate', 'village']) {
      const level = id === 'deathDate' ? 'member' : 'household';
      expect(faults(fact(1, { id, level })), id).toEqual(['duplicateId inputOrFactAlready /facts/0/id']);
    }
    expect(faults(fact(1), fact(2))).toEqual(['duplicateId defined /facts/1/id']);
    expect(faults(fact(1), fact(2, { level: 'member' }))).toEqual(['duplicateId defined /facts/1/id']);
    expect(faults(fact(1), fact(2, { level: ['village', 'county'] }))).toEqual([]);
    const files = ownFacts();
    const parameters = files['parameters.json'] as { parameters: { id: string }[] };
    const named = parameters.parameters.map((one) => (one.id === 'rooms/least' ? { ...one, id: 'adults' } : one));
    files['parameters.json'] = { parameters: named };
    expect(() => loadRulebook(files)).toThrow('"adults" is a parameter already');
  });

  it('puts a fact in the place of one that every rulebook has, also where others are computed from that', () => {
    const files = ownFacts();
    const { facts } = files['facts.json'] as { facts: readonly unknown[] };
    const householdOf = (...more: readonly unknown[]) =>
      loadRulebook({ ...files, 'facts.json': { facts: [...facts, ...more] } }).facts.household;
    const before = householdOf();
    const after = householdOf(fact({ count: 'members', where: true }, { id: 'memberCount' }));
    for (const name of ['memberCount', 'perCapitaNetIncome']) {
      expect(after.get(name)?.formula).not.toBe(before.get(name)?.formula);
    }
    expect(after.get('netIncome')?.formula).toBe(before.get('netIncome')?.formula);
    expect(after.get('memberCount')?.labels).toEqual(labels);
  });

  it('refuses one that those cannot be computed from, and one about a member in the place of one about all', () => {
    expect(faults(fact(wages, { id: 'netIncome' }))).toEqual([]);
    expect(faults(says(true, { id: 'netIncome' }))).toEqual(['typeMismatch otherType /facts/0']);
    expect(faults(fact({ difference: [1, 2] }, { id: 'memberCount' }))).toEqual(['badShape baseBelowZero /facts/0']);
    expect(faults(fact(1, { id: 'memberCount', level: 'member' }))).toEqual([
      'duplicateId inputOrFactAlready /facts/0/id',
    ]);
    expect(faults(fact({ fact: 'memberCount' }, { id: 'memberCount' }))).toEqual([
      'cycle computedFromItself /facts/0/value/fact',
    ]);
  });

  it('has second sources of numbers about a whole record, each of them read', () => {
    const reported = { field: 'reported.members' };
    const beside = (source: object, rest: Definition = {}) =>
      fact({ count: 'members' }, { sources: [source], ...rest });
    expect(faults(beside({ value: reported }))).toEqual([]);
    const whole = { value: reported, where: { known: reported }, against: 3, standsIn: { not: { known: wages } } };
    expect(faults(beside(whole))).toEqual([]);
    expect(faults(beside({ ...whole, where: 1 }))).toEqual(['typeMismatch otherType /facts/0/sources/0/where']);
    expect(faults(beside({ ...whole, against: true }))).toEqual(['typeMismatch otherType /facts/0/sources/0/against']);
    expect(faults(beside({ ...whole, standsIn: { field: 'incom' } }))).toEqual([
      'unknownFact input /facts/0/sources/0/standsIn/field',
    ]);
    expect(faults(beside({}))).toEqual(['badShape otherwise /facts/0/sources/0/value']);
    expect(faults(beside({ value: reported, beside: 1 }))).toEqual(['unknownKey key /facts/0/sources/0/beside']);
    expect(faults(says(true, { sources: [{ value: true }] }))).toEqual(['typeMismatch otherType /facts/0/value']);
    expect(faults(fact(1, { level: 'member', sources: [{ value: 2 }] }))).toEqual([
      'typeMismatch sourcesOfMember /facts/0/sources',
    ]);
    const named = Array.from({ length: 7 }, (_, at) => ({ id: `a${at}`, ...beside({ value: reported }) }));
    const all = fact({ sum: named.map((_, at) => ({ fact: `f${at}` })) });
    const ids = named.map((one, at) => ({ ...one, id: `f${at}` }));
    expect(faults(...ids, all)).toEqual(['tooLarge sources /facts/7/sources']);
    expect(faults(...ids.slice(1), fact({ sum: ids.slice(1).map(({ id }) => ({ fact: id })) }))).toEqual([]);
  });

  it('takes a number where it needs one, and a month and day where it needs that', () => {
    const anniversary = { lastAnniversary: { parameter: 'rooms/least' }, until: { day: 'asOf' } };
    expect(faults(fact({ yearOf: anniversary }))).toEqual([`typeMismatch unitOfFact ${value}`]);
    expect(faults(fact({ yearOf: { lastAnniversary: '09-01', until: { day: 'asOf' } } }))).toEqual([]);
    expect(faults(fact({ yearOf: { lastAnniversary: '02-29', until: { day: 'asOf' } } }))).toEqual([
      `badShape shape ${value}/yearOf/lastAnniversary`,
    ]);
  });

  it('refuses what is too deep, too long or too much', () => {
    const nested = (times: number, of: unknown): unknown => (times === 0 ? of : { sum: [nested(times - 1, of), 1] });
    expect(faults(fact(nested(31, 1)))).toEqual([]);
    expect(faults(fact(nested(32, 1)))).toEqual([`tooDeep expressions ${value}`]);
    let endless: unknown = 1;
    for (let depth = 0; depth < 100_000; depth += 1) endless = { sum: [endless] };
    expect(faults(fact(endless))[0]).toMatch(/^tooDeep expressions/);
    expect(faults(fact({ sum: Array.from({ length: 1000 }, () => 1) }))).toEqual([
      `tooLarge expressionsOfFact ${value}`,
    ]);
    const doubled = Array.from({ length: 60 }, (_, index) =>
      fact(index === 0 ? 1 : { sum: [{ fact: `f${index - 1}` }, { fact: `f${index - 1}` }] }, { id: `f${index}` }),
    );
    expect(faults(...doubled)[0]).toMatch(/^tooLarge/);
    expect(faults(...[...doubled].reverse())[0]).toMatch(/^tooLarge|^tooDeep/);
    const chain = Array.from({ length: 5000 }, (_, index) =>
      fact(index === 0 ? 1 : { sum: [{ fact: `f${index - 1}` }, 1] }, { id: `f${index}` }),
    );
    expect(faults(...chain.slice(0, 900).reverse())[0]).toMatch(/^tooDeep/);
    expect(faults(...chain)).toEqual(['badShape tooMany /facts']);
    const within = (times: number): unknown =>
      times === 0 ? true : { some: 'members', holds: { all: [within(times - 1), true] } };
    expect(faults(says(within(2)))).toEqual([]);
    expect(faults(says(within(4)))).toEqual([`tooLarge listsInLists ${value}`]);
    expect(faults(fact({ product: Array.from({ length: 33 }, () => wages) }))).toEqual([`tooLarge factors ${value}`]);
  });

  it('says nothing of rules that ask for facts of a file at fault', () => {
    const files = ownFacts();
    files['facts.json'] = { facts: [{ id: 'adults' }] };
    try {
      loadRulebook(files);
      expect.unreachable();
    } catch (error) {
      const issues = isInvalidRulebookError(error) ? error.issues : [];
      expect(new Set(issues.map(({ file }) => file))).toEqual(new Set(['facts.json']));
    }
  });

  it('refuses rules that ask for facts that are not there, and takes none of them for a list', () => {
    const files = ownFacts();
    delete files['facts.json'];
    expect(() => loadRulebook(files)).toThrow('"trainingPerAdult" is not a fact about a household');
  });

  it('is part of what verdicts are sealed with', () => {
    expect(snapshotOf(loadRulebook(ownFacts()))).toContain('"id":"adultsInsured"');
  });

  it('takes a document that rulebook.json lists', () => {
    expect(faults(fact(1, { citation: { source: '他处', at: '第一条' } }))).toEqual([
      'danglingReference source /facts/0/citation/source',
    ]);
  });

  it('holds a fact of every rulebook', () => {
    expect(faults(fact({ sum: [{ fact: 'povertyIncidence' }, 1] }, { level: 'village' }))).toEqual([]);
  });

  it('has a shape of its own', () => {
    expect(faultsOf([])).toEqual(['badShape shape ']);
    expect(faults({ ...fact(1), level: 'town' })[0]).toMatch(/^badShape .* \/facts\/0\/level/);
    expect(faults({ ...fact(1), id: 'X' })).toEqual(['badShape shape /facts/0/id']);
    expect(faults({ ...fact(1), author: 'me' })).toEqual(['unknownKey key /facts/0/author']);
    expect(faults({ ...fact(1), labels: { zh: '数' } })).toEqual(['missingLabel shape /facts/0/labels/en']);
  });
});
