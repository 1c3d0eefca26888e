import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { derivedFacts, facts } from '../../src/facts/registry.js';
import { fieldAt, inTableOrder, levels, patternOf } from '../../src/records/catalog.js';
import { parseRecord } from '../../src/records/parse.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { anyReadings } from '../support/readings.js';
import { draftOf } from '../support/records.js';
import { given } from './asked.js';

describe('facts', () => {
  it('are derived as the contract names them', () => {
    const names = derivedFacts.map(({ level, name }) => `${level} ${name}`);
    expect([...names].sort()).toEqual([
      'county povertyIncidence',
      'county relocationRate',
      'county villageExitRate',
      'household allMembersInsured',
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
    for (const fact of derivedFacts) expect(facts[fact.level].get(fact.name)).toBe(fact);
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

  it.each(levels)('about a %s name as inputs what their traces can name, in table order', (level) => {
    const named = new Map<string, Set<string>>();
    fc.assert(
      fc.property(draftOf(level, 5), anyReadings, (draft, options) => {
        const record = parseRecord(draft);
        for (const [name, fact] of facts[level]) {
          const { inputs, missing } = fact.prepare(given(record.asOf, options)).trace(record);
          const paths = named.get(name) ?? new Set<string>();
          for (const { path } of inputs) paths.add(patternOf(path));
          for (const path of missing) if (!path.startsWith('parameters.')) paths.add(patternOf(path));
          named.set(name, paths);
        }
      }),
      { numRuns: 300 },
    );
    for (const [name, { inputs }] of facts[level]) {
      expect(inTableOrder(level, named.get(name) ?? []), name).toEqual(inputs);
      for (const path of inputs) expect(fieldAt(level, path), path).toBeDefined();
    }
  });
});
