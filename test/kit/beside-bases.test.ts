import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { besideBases } from '../../src/kit/beside-bases.js';
import { lintRulebook } from '../../src/kit/lint/lint-rulebook.js';
import { mutantsOf } from '../../src/kit/mutate/mutants.js';
import { mutate } from '../../src/kit/mutate/mutate.js';
import { readCases } from '../../src/kit/read-cases.js';
import { foldersOf, readFolder, readRules } from '../../src/kit/read-folder.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { criterion, done, enough, filesOf, labels, manifest, parameters, verdict } from '../rulebook/small.js';

const made = mkdtempSync(join(tmpdir(), 'bases-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** Writes files below a folder of its own. */
function folders(files: Readonly<Record<string, unknown>>): string {
  const top = mkdtempSync(join(made, 'case-'));
  for (const [name, value] of Object.entries(files)) {
    const path = join(top, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return top;
}

const cover = { id: 'mine', version: '1.0.0', labels, extends: ['../common'] };
const small = filesOf([
  criterion('village/income', enough),
  criterion('village/spare', done('water')),
  criterion('village/roads', done('roads')),
  verdict('village/exit', 'village/income', 'village/roads'),
]);
const common = Object.fromEntries(Object.entries(small).map(([name, value]) => [`common/${name}`, value]));
const ownRules = (...rules: unknown[]) => ({ 'mine/rules.json': { rules } });

describe('a folder that builds on another', () => {
  it('is read with it, each file by its name and place', () => {
    const top = folders({ 'mine/rulebook.json': cover, ...common, 'common/notes.txt': '', 'other/rulebook.json': {} });
    const { files } = readFolder(join(top, 'mine'));
    const names = ['parameters', 'rulebook', 'rules'].map((name) => `../common/${name}.json`);
    expect(Object.keys(files)).toEqual(['rulebook.json', ...names]);
    expect(loadRulebook(files).verdicts.size).toBe(1);
    expect(foldersOf(join(top, 'mine'))).toEqual([join(top, 'mine'), join(top, 'common')]);
    expect(foldersOf(join(top, 'nowhere'))).toEqual([join(top, 'nowhere')]);
  });

  it('may have beside its rules, or beside those it builds on, what is no JSON', () => {
    const top = folders({ 'mine/rulebook.json': cover, ...common, 'mine/changes.json': '{', 'common/lint.json': '{' });
    expect(loadRulebook(readRules(join(top, 'mine')).files).id).toBe('mine');
  });
});

describe('what lint finds in a rulebook that builds on another', () => {
  const lint = (files: Readonly<Record<string, unknown>>) => {
    const top = folders({ 'mine/rulebook.json': cover, ...common, ...files });
    return lintRulebook(join(top, 'mine')).findings.map(({ code, file, line, path }) => ({
      code,
      file,
      line,
      path,
      top,
    }));
  };

  it('has the line and path of the file that it stands in', () => {
    const faulty = JSON.stringify(small['parameters.json'], null, 1).replace('"100"', '"abc"');
    const [found, ...others] = lint({ 'common/parameters.json': faulty });
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'badShape', file: '../common/parameters.json', line: 13 });
    expect(found?.path).toBe(join(found?.top ?? '', 'common/parameters.json'));
  });

  it('leaves unsaid what is merely taken over and not used, and says it of its own', () => {
    const codesOf = (files: Readonly<Record<string, unknown>>) =>
      lint(files).map(({ code, file }) => `${code} ${file}`);
    const about = (found: readonly string[]) => found.filter((one) => /^(?:unusedC|unusedP|unusedS|no[CR])/.test(one));
    expect(about(codesOf({}))).toEqual(['noChanges changes.json']);
    expect(about(codesOf(ownRules(criterion('village/mine', done('power')))))).toEqual([
      'noClauseMap clauses.json',
      'noChanges changes.json',
      'unusedCriterion rules.json',
    ]);
  });

  it('leaves out what the base keeps on purpose, in the base only', () => {
    const literal = (name: string) =>
      criterion(name, { fact: 'collectiveIncome', operator: 'decimal:greaterThan', value: 5 });
    const base = {
      ...small,
      'rules.json': { rules: [literal('village/income'), verdict('village/exit', 'village/income')] },
    };
    const files = Object.fromEntries(Object.entries(base).map(([name, value]) => [`common/${name}`, value]));
    const ignore = [{ code: 'literalNumber', at: 'village/income', reason: labels }];
    const literals = (more: object) => lint({ ...files, ...more }).filter(({ code }) => code === 'literalNumber');
    expect(literals({}).map(({ file }) => file)).toEqual(['../common/rules.json']);
    expect(literals({ 'common/lint.json': { ignore } })).toEqual([]);
    const own = { 'common/lint.json': { ignore }, ...ownRules(literal('village/income')) };
    expect(literals(own).map(({ file }) => file)).toEqual(['rules.json']);
  });
});

describe('slips in a rulebook that builds on another', () => {
  const cases = [
    {
      name: 'enough',
      record: { level: 'village', id: 'V', asOf: '2018-12-31', collectiveIncome: 100 },
      expect: { criteria: { 'village/income': 'met' } },
    },
  ];

  it('are named by the file that states what they change, and listed by it too', async () => {
    const listed = (file: string) => ({
      equivalent: [{ file, pointer: '/parameters/0/values/0/value', operator: 'valueDown', reason: labels }],
    });
    const files = {
      'rulebook.json': cover,
      ...Object.fromEntries(Object.entries(small).map(([name, value]) => [`../common/${name}`, value])),
    };
    const place = '../common/parameters.json';
    const mutants = mutantsOf(files, loadRulebook(files), { inherited: true });
    expect(mutants.find(({ operator }) => operator === 'valueDown')).toMatchObject({
      file: place,
      edited: 'parameters.json',
    });
    const top = folders({
      'cases.json': { cases: cases.map((one) => ({ ...one, expect: { outcome: 'undetermined', ...one.expect } })) },
    });
    const read = readCases([join(top, 'cases.json')]).cases;
    const run = async (more: object) => {
      const { runs, stale } = await mutate({ ...files, ...more }, read, { jobs: 1, inherited: true });
      const fate = runs.find(({ mutant }) => mutant.file === place && mutant.operator === 'valueDown')?.fate;
      return { fate, stale: stale.length };
    };
    // Somebody could tell: an income of 99.99. So no list of anybody's makes it one that nobody can.
    expect(await run({})).toEqual({ fate: 'survived', stale: 0 });
    expect(await run({ 'mutants.json': listed(place) })).toEqual({ fate: 'survived', stale: 1 });
  });

  it('are made in what it states itself, and in what it takes over only where that is asked for', async () => {
    const files = { 'rulebook.json': { ...cover, extends: ['hunan-2016-2020'], sources: manifest.sources } };
    const placesOf = (more: object, options = {}) =>
      new Set(mutantsOf({ ...files, ...more }, loadRulebook({ ...files, ...more }), options).map(({ file }) => file));
    expect(placesOf({})).toEqual(new Set());
    expect(placesOf({ 'parameters.json': parameters })).toEqual(new Set(['parameters.json']));
    const all = placesOf({ 'parameters.json': parameters }, { inherited: true });
    expect([...all].sort().slice(-1)).toEqual(['parameters.json']);
    expect(all).toContain('hunan-2016-2020/rulebook.json');
    expect(all).toContain('national-2016/parameters.json');
    const listed = {
      'mutants.json': {
        equivalent: [
          { file: 'national-2016/parameters.json', pointer: '/none', operator: 'valueUp', reason: labels },
          { file: 'parameters.json', pointer: '/none', operator: 'valueUp', reason: labels },
        ],
      },
    };
    const { runs, leftOut, stale } = await mutate({ ...files, ...listed }, [], { jobs: 1 });
    expect(runs).toEqual([]);
    expect(leftOut).toBe(mutantsOf(files, loadRulebook(files), { inherited: true }).length);
    // Of a base's files nothing is known as long as no mutants of them are made.
    expect(stale.map(({ index }) => index)).toEqual([1]);
  });

  it('are those that bases list as such that nobody can notice', () => {
    const files = { 'rulebook.json': { ...cover, extends: ['hunan-2016-2020'] } };
    expect(besideBases(files, 'mutants.json').map(([base]) => base)).toEqual(['hunan-2016-2020']);
    expect(besideBases(files, 'lint.json').map(([base]) => base)).toEqual(['national-2016']);
  });
});
