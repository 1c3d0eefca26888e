import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.js';
import { commonFacts } from '../../src/facts/read-facts.js';
import { commonFactsIn, factsIn } from '../../src/facts/registry.js';
import { commonTable, levelOf, levels, patternOf, scopes } from '../../src/records/catalog.js';
import { isNumeric } from '../../src/records/field.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { fieldAt, inTableOrder, parseRecord } from '../support/fields.js';
import { anyReadings } from '../support/readings.js';
import { draftOf } from '../support/records.js';
import { given } from './asked.js';

/** What every rulebook derives. */
const derivedFacts = commonFacts.flatMap(({ id, level }) =>
  [level].flat().map((one) => factsIn(commonTable)[one].get(id) as Fact),
);

const { facts } = hunan2016To2020();

describe('facts', () => {
  it('are derived as the contract names them', () => {
    const names = derivedFacts.map(({ level, name }) => `${level} ${name}`);
    expect([...names].sort()).toEqual([
      'county povertyIncidence',
      'household allMembersInsured',
      'household memberCount',
      'household netIncome',
      'household netIncomeWithOneOff',
      'household perCapitaNetIncome',
      'household schoolAgeMembersInSchool',
      'village povertyIncidence',
    ]);
  });

  it('are found at their level by their name, with words in both languages', () => {
    for (const level of levels) {
      for (const [name, fact] of facts[level]) {
        expect(fact).toMatchObject({ name, level });
        expect(fact.labels.zh).toMatch(/\p{Script=Han}/u);
        expect(fact.labels.en).not.toBe('');
      }
    }
    for (const fact of derivedFacts) {
      const own = facts[fact.level].get(fact.name);
      expect({ ...own, prepare: undefined }).toEqual({ ...fact, prepare: undefined });
    }
  });

  it('about a member are his own and his household’s, the same ones, none of them twice', () => {
    for (const [name, fact] of facts.household) expect(facts.member.get(name)).toBe(fact);
    const own = [...facts.member.values()].filter(({ level }) => level === 'member');
    expect(own.length).toBeGreaterThan(10);
    for (const { name } of own) expect(facts.household.has(name), name).toBe(false);
    expect(facts.member.size).toBe(facts.household.size + own.length);
  });

  it('that every rulebook has are at fault loudly: each place is named', () => {
    const [first, ...others] = commonFacts;
    const spoilt = { ...first, id: 'spoilt', value: { sum: [{ field: 'income.wages' }, { field: 'income.wage' }] } };
    expect(() => commonFactsIn(commonTable, [...others, spoilt as (typeof commonFacts)[number]])).toThrow(
      /rules\/facts\.json#\/facts\/6\/value\/sum\/1\/field: \w+ .*income\.wage/,
    );
    expect(commonFactsIn(commonTable).map(({ name }) => name)).toContain('memberCount');
  });

  it('do not offer the published incidence beside the computed one', () => {
    expect(facts.village.has('incidence')).toBe(false);
    expect(facts.county.has('incidence')).toBe(false);
    expect(facts.county.has('povertyIncidence')).toBe(true);
  });

  it('cite listed documents where they are derived', () => {
    const { sources } = hunan2016To2020();
    for (const { citation } of derivedFacts) expect(sources.map(({ id }) => id)).toContain(citation?.source);
  });

  it('depend on readings and parameters that the built-in rulebook has, in the units it gives', () => {
    const { readings, parameters } = hunan2016To2020();
    for (const fact of derivedFacts) {
      for (const [id, options] of Object.entries(fact.readings ?? {})) {
        expect(readings.find((reading) => reading.id === id)?.options.map((option) => option.id)).toEqual(options);
      }
      for (const [id, unit] of Object.entries(fact.parameters ?? {})) expect(parameters.get(id)?.unit).toBe(unit);
    }
  });

  /** Only beside a list does the grade of a house hang on it, only beside a year to come, which no draft has, that year. */
  const untold: Readonly<Record<string, string>> = {
    'housing.grade': 'housing.safeBy',
    withinSupportPeriod: 'register.status',
  };

  it.each(scopes)('about a %s name as inputs what their traces can name, in table order', (scope) => {
    const level = levelOf(scope);
    const named = new Map<string, Set<string>>();
    fc.assert(
      fc.property(fc.oneof(draftOf(level, 5), draftOf(level, 9)), anyReadings, (draft, options) => {
        const record = parseRecord(draft);
        for (const [name, fact] of facts[scope]) {
          const prepared = fact.prepare(given(record.asOf, options));
          const { conflicts = [], possible = [] } = prepared.inDoubt?.(record) ?? {};
          const paths = named.get(name) ?? new Set<string>();
          for (const path of conflicts) paths.add(patternOf(path));
          for (const { inputs, missing } of [prepared.trace(record), ...possible.map((one) => one.trace())]) {
            for (const { path } of inputs) paths.add(patternOf(path));
            for (const path of missing) if (!path.startsWith('parameters.')) paths.add(patternOf(path));
          }
          named.set(name, paths);
        }
      }),
      { numRuns: 300 },
    );
    for (const [name, { inputs, beside = [] }] of facts[scope]) {
      const told = [...inputs, ...beside].filter((path) => untold[name] !== path);
      expect(inTableOrder(level, named.get(name) ?? []), name).toEqual(inTableOrder(level, told));
      expect(inTableOrder(level, inputs), name).toEqual(inputs);
      for (const path of [...inputs, ...beside]) expect(fieldAt(level, path), path).toBeDefined();
    }
  });
});

describe('facts that read numbers', () => {
  const reading = scopes.flatMap((scope) =>
    [...facts[scope].values()].filter(({ inputs }) =>
      inputs.some((path) => isNumeric(fieldAt(levelOf(scope), path)?.kind ?? 'text')),
    ),
  );

  it.each(reading.map((fact) => [`${fact.level} ${fact.name}`, fact] as const))(
    '%s know what they can be within ranges',
    (_, fact) => {
      const { between, certainly, monotone } = fact.prepare(given('2018-12-31'));
      if (fact.type.kind === 'number') expect(between).toBeDefined();
      else expect(monotone === true || certainly !== undefined).toBe(true);
    },
  );
});
