/** Rulebooks that build on others, loaded as one. */
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { companionFiles, INSPECT_FILE } from '../../src/rulebook/companions.js';
import { fileShapes } from '../../src/rulebook/file-shapes.js';
import { Issues } from '../../src/rulebook/issues.js';
import { loadRulebook, type RulebookFiles } from '../../src/rulebook/load.js';
import { shippedFiles } from '../../src/rulebook/shipped.js';
import { shippedIds } from '../../src/rulebook/shipped-law.js';
import { wholeOf } from '../../src/rulebook/whole-of.js';
import { rulebookDigest } from '../../src/seal/rulebook-digest.js';
import { issuesOf, refusals } from './files.js';
import { citations, criterion, done, enough, filesOf, labels, leaf, manifest, parameters, verdict } from './small.js';

/** The cover of a rulebook that builds on others. */
const cover = (bases: readonly string[], more: object = {}) => ({
  id: 'mine',
  version: '1.0.0',
  labels,
  extends: bases,
  ...more,
});
const mine = (bases: readonly string[], more: object = {}, files: RulebookFiles = {}): RulebookFiles => ({
  'rulebook.json': cover(bases, more),
  ...files,
});
const inFolder = (folder: string, files: RulebookFiles): RulebookFiles =>
  Object.fromEntries(Object.entries(files).map(([name, value]) => [`${folder}/${name}`, value]));

const least = (value: string) => ({
  id: 'income/least',
  labels,
  unit: 'yuan/year',
  values: [{ from: '2018-01-01', value, citations }],
});
const income = criterion('village/income', enough);
const roads = criterion('village/roads', done('roads'));
const exit = verdict('village/exit', 'village/income', 'village/roads');
const common = inFolder('../common', filesOf([income, roads, exit]));

describe('a rulebook that builds on another', () => {
  it('is that one under its own name', () => {
    for (const id of shippedIds) {
      const [base, built] = [shippedFiles(id), mine([id])].map(loadRulebook).map((rulebook) => {
        const { facts, verdicts, measures, parameters, ...held } = rulebook;
        const byId = [verdicts, measures, parameters, ...Object.values(facts)].map((map) => [...map]);
        return JSON.stringify([{ ...held, id: '', version: '', labels: '' }, byId]);
      });
      expect(built).toBe(base);
    }
    const { verdicts, readings, validFrom, validTo } = loadRulebook({ ...mine(['../common']), ...common });
    expect(verdicts.get('village/exit')?.criteria.map(({ id }) => id)).toEqual(['village/income', 'village/roads']);
    expect(readings.map(({ id }) => id)).toEqual(['bound', 'roads']);
    expect({ validFrom, validTo }).toEqual({ validFrom: manifest.validFrom, validTo: manifest.validTo });
  });

  it('says nothing of it in what it is loaded from, so that a seal covers the whole', () => {
    const built = { ...mine(['../common']), ...common };
    const { files } = wholeOf(built, new Issues(fileShapes));
    expect(files['rulebook.json']).not.toHaveProperty('extends');
    expect(rulebookDigest(loadRulebook(built))).toBe(rulebookDigest(loadRulebook(files)));
    const changed = { ...common, '../common/parameters.json': { parameters: [least('101')] } };
    expect(rulebookDigest(loadRulebook({ ...mine(['../common']), ...changed }))).not.toBe(
      rulebookDigest(loadRulebook(built)),
    );
  });

  it('replaces by name what it states itself: figures, readings, documents, rules', () => {
    const [bound] = manifest.readings;
    const [document] = manifest.sources;
    const other = { zh: '另一', en: 'other' };
    const own = mine(
      ['../common'],
      {
        readings: [{ ...bound, labels: other }],
        sources: [{ ...document, title: other }],
        validTo: '2020-12-31',
      },
      {
        'parameters.json': { parameters: [least('200')] },
        'mine.json': { rules: [criterion('village/roads', leaf('tasks.water', 'equal', true))] },
      },
    );
    const rulebook = loadRulebook({ ...own, ...common });
    expect(rulebook.parameters.get('income/least')?.values?.map(({ value }) => value)).toEqual(['200']);
    // What is taken over comes first, what is stated after it.
    expect(rulebook.readings.map(({ id, labels: { en } }) => [id, en])).toEqual([
      ['roads', 'label'],
      ['bound', 'other'],
    ]);
    expect(rulebook.sources.map(({ title }) => title.en)).toEqual(['other']);
    expect(rulebook.validTo).toBe('2020-12-31');
    const [, changed] = rulebook.verdicts.get('village/exit')?.criteria ?? [];
    expect(JSON.stringify(changed?.conditions)).toContain('tasks.water');
  });

  it('can say of an entry only what differs, at a place of its own', () => {
    const [bound, second] = manifest.readings;
    const stub = (id: string, more: object = {}) => ({ id, basedOn: '../common', ...more });
    const own = mine(
      ['../common'],
      { readings: [stub('bound', { labels: { en: 'other' } }), stub('roads')] },
      {
        'parameters.json': {
          parameters: [stub('income/least', { values: [{ from: '2020-01-01', value: '300', citations }] })],
        },
      },
    );
    const rulebook = loadRulebook({ ...own, ...common });
    expect(rulebook.readings).toMatchObject([{ ...bound, labels: { zh: '标签', en: 'other' } }, { ...second }]);
    expect(rulebook.parameters.get('income/least')?.values?.map(({ from, value }) => [from, value])).toEqual([
      ['2018-01-01', '100'],
      ['2020-01-01', '300'],
    ]);
  });

  it('takes over inputs and facts, by level and name', () => {
    const field = (level: string, path: string, more: object = {}) => ({
      level,
      path,
      kind: 'boolean',
      labels,
      ...more,
    });
    const value = { some: 'members', holds: { field: 'members[].veteran' } };
    const base = inFolder('../common', {
      ...filesOf([income, roads, exit]),
      'fields.json': {
        groups: [],
        fields: [field('household', 'members[].veteran'), field('village', 'lit'), field('village', 'paved')],
        entailments: [{ level: 'village', given: 'lit', is: [true], field: 'paved', in: [true] }],
      },
      'facts.json': { facts: [{ id: 'veteranThere', level: 'household', labels, value }] },
    });
    const own = {
      'fields.json': {
        groups: [],
        fields: [field('household', 'pensioned'), field('village', 'lit', { fixed: true })],
      },
      'mine.json': {
        rules: [
          criterion('household/veteran', leaf('veteranThere', 'equal', true)),
          verdict('household/exit', 'household/veteran'),
        ],
      },
    };
    const { fields, facts } = loadRulebook({ ...mine(['../common'], {}, own), ...base });
    expect(facts.household.has('veteranThere')).toBe(true);
    expect(fields.at('household', 'pensioned')).toBeDefined();
    expect(fields.at('village', 'lit')).toMatchObject({ fixed: true });
    const without = { ...mine(['../common'], { without: ['paved'] }), ...base };
    expect(loadRulebook(without).fields.at('village', 'paved')).toBeUndefined();
  });

  it('does not hang on the order in which files are handed in', () => {
    const all = Object.entries({
      ...mine(['../common', 'national-2016'], { sources: [], without: ['village/incidence', 'village/exit'] }),
      'mine.json': { rules: [exit] },
      ...common,
    });
    const built = (entries: typeof all) => {
      try {
        return rulebookDigest(loadRulebook(Object.fromEntries(entries)));
      } catch (error) {
        return JSON.stringify((error as { issues?: unknown }).issues);
      }
    };
    const expected = built(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (entries) => {
        expect(built(entries)).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('builds on what others build on', () => {
    const middle = inFolder(
      '../middle',
      mine(['../common'], { id: 'middle' }, { 'parameters.json': { parameters: [least('150')] } }),
    );
    const rulebook = loadRulebook({ ...mine(['../middle']), ...middle, ...common });
    expect(rulebook.parameters.get('income/least')?.values?.map(({ value }) => value)).toEqual(['150']);
    // By two ways to one thing it is still one thing.
    const beside = inFolder('../beside', mine(['../common'], { id: 'beside' }));
    const twice = mine(['../beside', '../common']);
    expect(loadRulebook({ ...twice, ...beside, ...common }).verdicts.size).toBe(1);
  });
});

describe('what is left out', () => {
  it('is gone, also from what is in force under its name', () => {
    const own = mine(
      ['../common'],
      { without: ['village/roads', 'roads'] },
      { 'mine.json': { rules: [verdict('village/exit', 'village/income')] } },
    );
    const rulebook = loadRulebook({ ...own, ...common });
    expect(rulebook.verdicts.get('village/exit')?.criteria.map(({ id }) => id)).toEqual(['village/income']);
    expect(rulebook.readings.map(({ id }) => id)).toEqual(['bound']);
  });

  it.each([
    ['a criterion of a verdict', 'village/roads', '../common/rules.json#/rules/2/conditions/all/1/condition'],
    ['a parameter of a criterion', 'income/least', '../common/rules.json#/rules/0/conditions/all/0/value/fact'],
  ])('%s is missed where it is needed', (_, called, place) => {
    const issues = issuesOf({ ...mine(['../common'], { without: [called] }), ...common });
    expect(issues.map(({ code, file, pointer }) => `${code} ${file}#${pointer}`)).toContain(
      `danglingReference ${place}`,
    );
    expect(issues.find(({ file }) => file.startsWith('../common'))).toMatchObject({ reason: 'leftOut', id: called });
  });

  it('must be there to begin with', () => {
    const [issue] = issuesOf({ ...mine(['../common'], { without: ['village/raods'] }), ...common });
    expect(issue).toMatchObject({
      code: 'danglingReference',
      reason: 'takenOver',
      file: 'rulebook.json',
      pointer: '/without/0',
      suggestion: 'village/roads',
    });
  });
});

describe('a fault', () => {
  it('is told where it was stated', () => {
    const faulty = inFolder('../common', {
      ...filesOf([income, roads, exit]),
      'parameters.json': {
        parameters: [
          { ...least('1'), id: 'spare' },
          { ...least('1'), values: [{ from: 'x' }] },
        ],
      },
    });
    const own = mine(
      ['../common'],
      {},
      { 'parameters.json': { parameters: [{ id: 'spare', labels, unit: 'yuan' }, 7] } },
    );
    const places = refusals({ ...own, ...faulty });
    expect(places).toContain('badShape ../common/parameters.json#/parameters/1/values/0/from');
    expect(places).toContain('badShape parameters.json#/parameters/1');
    expect(issuesOf(own).map(({ file }) => file)).toEqual(['rulebook.json']);
  });

  it('of an entry that is based on another is told in the one that says it', () => {
    const own = (said: object) =>
      mine(
        ['national-2016'],
        {},
        { 'parameters.json': { parameters: [{ id: 'schoolAge/to', basedOn: 'national-2016', ...said }] } },
      );
    expect(refusals(own({ unit: 'ells' }))).toEqual(['danglingReference parameters.json#/parameters/0/unit']);
    const cited = { values: [{ from: '2016-01-01', citations: [{ source: '无此文件', at: '全文' }] }] };
    expect(refusals(own(cited))).toEqual([
      'danglingReference parameters.json#/parameters/0/values/0/citations/0/source',
    ]);
    // What it has from below is told there.
    const without = {
      ...own({}),
      'rulebook.json': cover(['national-2016'], { without: ['国家脱贫攻坚普查公报（第二号）'] }),
    };
    expect(refusals(without)).toContain(
      'danglingReference national-2016/parameters.json#/parameters/3/values/0/citations/0/source',
    );
  });

  it.each<[string, RulebookFiles, object]>([
    ['a name near one that is shipped', mine(['national-2061']), { reason: 'base', suggestion: 'national-2016' }],
    ['a folder that is not there', mine(['../nowhere']), { reason: 'base', id: '../nowhere' }],
    ['a folder too high', mine(['../../common']), { code: 'badShape', expected: 'base' }],
    ['an absolute path', mine(['/etc']), { code: 'badShape', expected: 'base' }],
    ['no list', mine('national-2016' as unknown as string[]), { code: 'badShape', expected: 'array' }],
    ['an empty list', mine([]), { code: 'emptyList' }],
    ['one base twice', { ...mine(['../common', '../common']), ...common }, { reason: 'listed' }],
    [
      'itself',
      { ...mine(['../a']), ...inFolder('../a', mine(['../a'])) },
      { code: 'cycle', file: '../a/rulebook.json' },
    ],
    [
      'one that builds on it',
      { ...mine(['../a']), ...inFolder('../a', mine(['../b'])), ...inFolder('../b', mine(['../a'])) },
      { code: 'cycle', file: '../b/rulebook.json', pointer: '/extends/0', id: '../a' },
    ],
    [
      'a chain of many',
      Object.assign(
        {},
        mine(['../r1']),
        ...Array.from({ length: 12 }, (_, at) => inFolder(`../r${at + 1}`, mine([`../r${at + 2}`]))),
      ) as RulebookFiles,
      { code: 'tooDeep', reason: 'bases' },
    ],
    [
      'two that differ',
      {
        ...mine(['../common', '../other']),
        ...common,
        ...inFolder('../other', { ...filesOf([]), 'parameters.json': { parameters: [least('7')] } }),
      },
      { code: 'duplicateId', reason: 'takenOverTwice', id: 'income/least', bases: ['../common', '../other'] },
    ],
    [
      'a list that is none',
      { ...mine(['../common']), ...common, '../common/parameters.json': { parameters: {} } },
      { code: 'badShape', file: '../common/parameters.json', pointer: '/parameters' },
    ],
    [
      'an entry based on nothing',
      {
        ...mine(
          ['../common'],
          {},
          { 'parameters.json': { parameters: [{ id: 'income/laest', basedOn: '../common' }] } },
        ),
        ...common,
      },
      { reason: 'takenOver', id: 'income/laest', suggestion: 'income/least', pointer: '/parameters/0/basedOn' },
    ],
    [
      'an entry based on what is not among its bases',
      {
        ...mine(
          ['../common'],
          {},
          { 'parameters.json': { parameters: [{ id: 'income/least', basedOn: '../comon' }] } },
        ),
        ...common,
      },
      { reason: 'base', id: '../comon', suggestion: '../common' },
    ],
  ])('%s is refused', (_, files, expected) => {
    expect(issuesOf(files)[0]).toMatchObject(expected);
  });

  it('of two that differ is mended by saying which', () => {
    const other = inFolder('../other', { ...filesOf([]), 'parameters.json': { parameters: [least('7')] } });
    const chosen = { 'parameters.json': { parameters: [{ id: 'income/least', basedOn: '../other' }] } };
    const rulebook = loadRulebook({ ...mine(['../common', '../other'], {}, chosen), ...common, ...other });
    expect(rulebook.parameters.get('income/least')?.values?.[0]?.value).toBe('7');
  });

  it('of names is none of another rulebook', () => {
    // `basedOn` and `without` mean nothing where there is nothing to build on.
    const files = filesOf([income, roads, exit]);
    const alone = {
      ...files,
      'parameters.json': { parameters: [{ ...parameters.parameters[0], basedOn: '../common' }] },
    };
    expect(refusals(alone)).toEqual(['unknownKey parameters.json#/parameters/0/basedOn']);
    expect(refusals({ ...files, 'rulebook.json': { ...manifest, without: ['x'] } })).toEqual([
      'unknownKey rulebook.json#/without',
    ]);
  });
});

describe('the rulebooks that are shipped', () => {
  it('are all of the folders of rules, and of each all files that it is loaded from', () => {
    const rules = new URL('../../rules/', import.meta.url);
    const folders = readdirSync(rules, { withFileTypes: true }).filter((one) => one.isDirectory());
    expect([...shippedIds].sort()).toEqual(folders.map(({ name }) => name).sort());
    for (const id of shippedIds) {
      // What is looked for in data stands apart: judging does without it.
      const beside = [...companionFiles, INSPECT_FILE];
      const names = readdirSync(new URL(id, rules)).filter((name) => !beside.includes(name));
      expect(Object.keys(shippedFiles(id)).sort()).toEqual(names.sort());
    }
  });
});

describe('the rulebook that is built in', () => {
  it('states nothing that the national one states', () => {
    const [hunan, national] = ['hunan-2016-2020', 'national-2016'].map(shippedFiles);
    const lists = [
      ['rulebook.json', 'sources'],
      ['rulebook.json', 'readings'],
      ['parameters.json', 'parameters'],
    ] as const;
    type Entries = Readonly<Record<string, readonly { readonly id: string }[]>>;
    for (const [file, key] of lists) {
      const stated = (files: RulebookFiles = {}) => (files[file] as Entries)[key] ?? [];
      const known = new Set(stated(national).map((one) => JSON.stringify(one)));
      expect(stated(hunan).filter((one) => known.has(JSON.stringify(one)))).toEqual([]);
      expect(stated(hunan).some((one) => 'basedOn' in one)).toBe(true);
    }
    expect(hunan2016To2020().readings.map(({ id }) => id)).not.toContain('region');
  });
});
