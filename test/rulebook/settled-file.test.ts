import { describe, expect, it } from 'vitest';
import { isInvalidRulebookError } from '../../src/base/errors.js';
import { mutated } from '../../src/kit/mutate/apply-mutant.js';
import { mutantsOf } from '../../src/kit/mutate/mutants.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { fileChecks } from '../../src/rulebook/file-checks.js';
import { fileShapes } from '../../src/rulebook/file-shapes.js';
import { Issues } from '../../src/rulebook/issues.js';
import { loadRulebook, type RulebookFiles } from '../../src/rulebook/load.js';
import { rulebookFrom } from '../../src/rulebook/read-rulebook.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { settledFiles } from '../../src/rulebook/settled-file.js';
import { snapshotOf } from '../../src/rulebook/snapshot.js';
import { builtInFiles, builtInWords, issuesOf, put } from './files.js';

interface Holder {
  readonly rules: readonly unknown[];
}

/** A rulebook read of files that can still change, so that nothing is kept of them. */
const loadUnsettled = (files: RulebookFiles) => rulebookFrom(files, new Issues(fileShapes), 'whenAsked', fileChecks);

/** All that can be seen of a rulebook, or what is wrong with it. */
function shown(load: (files: RulebookFiles) => Rulebook, files: RulebookFiles): unknown {
  try {
    const { parameters, verdicts, measures, facts, fields: _, words, ...others } = load(files);
    const rulebook = { ...others, parameters: [...parameters], verdicts: [...verdicts], measures: [...measures] };
    const inOrder = Object.values(facts).map((one) => [...one.values()]);
    return JSON.parse(JSON.stringify([rulebook, inOrder, Object.values(words ?? {}).map(({ rules }) => [...rules])]));
  } catch (error) {
    if (!isInvalidRulebookError(error)) throw error;
    return error.issues;
  }
}

describe('files of one name and one text', () => {
  it('give the rulebook, or the issues, that they give where nothing was read before', () => {
    const files = builtInFiles();
    const mutants = mutantsOf(files, hunan2016To2020()).filter((_, index) => index % 160 === 0);
    expect(mutants.length).toBeGreaterThan(8);
    for (const mutant of mutants) {
      const changed = mutated(files, mutant);
      expect(shown(loadRulebook, changed), mutant.pointer).toEqual(shown(loadUnsettled, changed));
    }
  });

  it.each([
    ['rulebook.json', '/readings/0/id', 'another'],
    ['fields.json', '/fields/0/kind', 'code'],
    ['facts.json', '/facts/0/value', { field: 'nothing' }],
    ['parameters.json', '/parameters/0/unit', 'kg'],
    ['parameters.json', '/parameters/0/id', 'another'],
    ['household-exit.json', '/rules/0/name', 'household/another'],
  ])('are at fault by what they are read beside: %s%s', (file, pointer, value) => {
    expect(issuesOf(builtInFiles())).toEqual([]);
    const files = builtInFiles();
    put(files, file, pointer, value);
    const issues = issuesOf(files);
    expect(issues).not.toEqual([]);
    expect(shown(loadRulebook, files)).toEqual(shown(loadUnsettled, files));
    expect(issuesOf(files)).toEqual(issues);
    expect(issuesOf(builtInFiles())).toEqual([]);
  });

  it('are read once, and what is read of them is shared and cannot be changed', () => {
    const [one, other] = [loadRulebook(builtInFiles()), loadRulebook({ ...builtInFiles(), ...builtInWords() })];
    const criteria = ({ verdicts }: Rulebook) => verdicts.get('household/exit')?.criteria ?? [];
    expect(other.facts).toBe(one.facts);
    expect(other.fields).toBe(one.fields);
    expect(criteria(other).length).toBeGreaterThan(5);
    for (const [index, criterion] of criteria(other).entries()) {
      expect(criterion).toBe(criteria(one)[index]);
      expect(Object.isFrozen(criterion.conditions)).toBe(true);
    }
    expect(snapshotOf(other)).toBe(snapshotOf(one));
  });

  it('share what no change of a figure touches', () => {
    const files = builtInFiles();
    put(files, 'parameters.json', '/parameters/0/labels', { zh: '别的', en: 'another' });
    const [one, other] = [loadRulebook(builtInFiles()), loadRulebook(files)];
    expect(other.facts).toBe(one.facts);
    expect(other.parameters).not.toEqual(one.parameters);
    expect(other.verdicts.get('village/exit')?.criteria[0]).toBe(one.verdicts.get('village/exit')?.criteria[0]);
  });
});

describe('files that are handed in', () => {
  it('stay what they were, and are read anew when they were changed', () => {
    const files = builtInFiles();
    loadRulebook(files);
    expect(Object.isFrozen(files['rulebook.json'])).toBe(false);
    put(files, 'rulebook.json', '/version', '9.9.9');
    expect(loadRulebook(files).version).toBe('9.9.9');
    put(files, 'rulebook.json', '/version', 7);
    expect(issuesOf(files)).toHaveLength(1);
  });

  it.each<[string, (file: Holder) => unknown]>([
    ['a key with nothing under it', (file) => ({ ...file, another: undefined })],
    ['a list with a hole', ({ rules }) => ({ rules: Object.assign([...rules], { length: rules.length + 1 }) })],
    ['what is no number', ({ rules }) => ({ rules: [...rules, Number.NaN] })],
    ['an instance of a class', ({ rules }) => ({ rules: [...rules, new Date(0)] })],
  ])('are not taken for their text where it loses something: %s', (_, strange) => {
    const files = builtInFiles();
    const name = 'household-status.json';
    expect(issuesOf(files)).toEqual([]);
    const file = strange(files[name] as Holder);
    expect(settledFiles({ [name]: file })[name]).toBe(file);
    expect(issuesOf({ ...files, [name]: file })).not.toEqual([]);
  });

  it('are not written out where they would never end', () => {
    let twice: unknown = 'x';
    for (let depth = 0; depth < 60; depth += 1) twice = [twice, twice];
    const round: Record<string, unknown> = {};
    round.round = round;
    for (const file of [twice, round]) expect(settledFiles({ file }).file).toBe(file);
  });
});
