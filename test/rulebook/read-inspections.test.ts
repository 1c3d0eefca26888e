/** `inspect.json`: what a rulebook looks for in data, read, refused, taken over, and of no weight for a verdict. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectionCodes } from '../../src/base/inspection-code.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook, type RulebookFiles } from '../../src/rulebook/load.js';
import { inspectionsOf } from '../../src/rulebook/read-inspections.js';
import { shippedFiles } from '../../src/rulebook/shipped.js';
import { rulebookDigest } from '../../src/seal/rulebook-digest.js';
import { household } from '../examples.js';
import { inspect } from '../support/unchecked.js';
import { refusals } from './files.js';

type Plain = Record<string, unknown>;
const national = JSON.parse(
  readFileSync(new URL('../../rules/national-2016/inspect.json', import.meta.url), 'utf8'),
) as {
  inspections: (Plain & { id: string; limits?: Plain; citations: Plain[] })[];
  documents: Plain[];
  weights: Plain[];
  mendings: Plain[];
};

const base: RulebookFiles = shippedFiles('national-2016');
const withInspect = (file: unknown): RulebookFiles => ({ ...base, 'inspect.json': file });
/** The file with one entry otherwise. */
const changed = (id: string, change: (entry: Plain) => Plain) => ({
  ...national,
  inspections: national.inspections.map((one) => (one.id === id ? change(structuredClone(one)) : one)),
});
const indexOf = (id: string) => national.inspections.findIndex((one) => one.id === id);

/** A rulebook that builds on the national one. */
const building = (inspect: unknown, manifest: Plain = {}): RulebookFiles => ({
  'rulebook.json': {
    id: 'town',
    version: '1.0.0',
    labels: { zh: '某市', en: 'Town' },
    extends: ['national-2016'],
    ...manifest,
  },
  ...(inspect === undefined ? {} : { 'inspect.json': inspect }),
});

describe('inspect.json of the package', () => {
  it('has every code, each with a source', () => {
    expect(national.inspections.map(({ id }) => id)).toEqual(inspectionCodes);
    for (const { citations } of national.inspections) expect(citations.length).toBeGreaterThan(0);
    expect([...inspectionsOf(hunan2016To2020()).codes.keys()]).toEqual(inspectionCodes);
  });

  it('loads, and cites no document that is not there nor names one that it does not cite', () => {
    expect(refusals(withInspect(national))).toEqual([]);
    const cited = new Set(national.inspections.flatMap(({ citations }) => citations.map(({ source }) => source)));
    expect(national.documents.filter(({ id }) => !cited.has(id))).toEqual([]);
  });

  it('is no law: it changes no digest', () => {
    expect(rulebookDigest(loadRulebook(withInspect(national)))).toBe(rulebookDigest(loadRulebook(base)));
  });
});

describe('a rulebook', () => {
  const two = household({ members: [{ relation: 'head' }, { relation: 'head' }] });
  const codes = (files: RulebookFiles) => inspect(two, { rulebook: loadRulebook(files) }).map(({ code }) => code);

  it('without the file looks for nothing', () => {
    expect(codes(base)).toEqual([]);
    expect(codes(withInspect(national))).toEqual(['severalHeads']);
  });

  it('takes over what its base looks for, states it otherwise, or leaves it out', () => {
    expect(codes(building(undefined))).toEqual(['severalHeads']);
    expect(codes(building(undefined, { without: ['severalHeads'] }))).toEqual([]);
    const own = { inspections: [{ id: 'severalHeads', basedOn: 'national-2016', severity: 'note' }] };
    const [finding] = inspect(two, { rulebook: loadRulebook(building(own)) });
    expect(finding).toMatchObject({ code: 'severalHeads', severity: 'note' });
    expect(inspectionsOf(loadRulebook(building(own))).codes.size).toBe(inspectionCodes.length);
    expect(inspectionsOf(loadRulebook(building(own))).weights.get('members[].id')).toBe(10);
  });

  it('holds by the thresholds that it states, whatever the package has', () => {
    const old = household({ members: [{ birthDate: '1930-01-01' }] });
    const found = (years: number) =>
      inspect(old, {
        rulebook: loadRulebook(withInspect(changed('tooOld', (one) => ({ ...one, limits: { years } })))),
      });
    expect(found(88)).toMatchObject([{ code: 'tooOld', params: { age: '88', years: '88' } }]);
    expect(found(89)).toEqual([]);
  });
});

describe('the file is refused', () => {
  it.each([
    [
      'for a code that there is not',
      changed('tooOld', (one) => ({ ...one, id: 'toOld' })),
      'badShape',
      `/inspections/${indexOf('tooOld')}/id`,
    ],
    [
      'for a severity that there is not',
      changed('tooOld', (one) => ({ ...one, severity: 'fatal' })),
      'badShape',
      `/inspections/${indexOf('tooOld')}/severity`,
    ],
    [
      'without a source',
      changed('tooOld', (one) => ({ ...one, citations: [] })),
      'missingCitation',
      `/inspections/${indexOf('tooOld')}/citations`,
    ],
    [
      'for a source that there is not',
      changed('tooOld', (one) => ({ ...one, citations: [{ source: 'x', at: 'y' }] })),
      'danglingReference',
      `/inspections/${indexOf('tooOld')}/citations/0/source`,
    ],
    [
      'without a threshold',
      changed('tooOld', ({ limits: _, ...one }) => one),
      'badShape',
      `/inspections/${indexOf('tooOld')}/limits/years`,
    ],
    [
      'for a threshold of another code',
      changed('tooOld', (one) => ({ ...one, limits: { years: 121, months: 1 } })),
      'unknownKey',
      `/inspections/${indexOf('tooOld')}/limits/months`,
    ],
    [
      'for a threshold of nothing',
      changed('tooOld', (one) => ({ ...one, limits: { years: 0 } })),
      'badShape',
      `/inspections/${indexOf('tooOld')}/limits/years`,
    ],
    [
      'for a line that there is not',
      changed('transfersOverLine', (one) => ({ ...one, line: 'povertyLine/exi' })),
      'danglingReference',
      `/inspections/${indexOf('transfersOverLine')}/line`,
    ],
    [
      'without a line',
      changed('heapedAboveLine', ({ line: _, ...one }) => one),
      'badShape',
      `/inspections/${indexOf('heapedAboveLine')}/line`,
    ],
    [
      'without the ages',
      changed('codeAgainstAge', ({ ages: _, ...one }) => one),
      'badShape',
      `/inspections/${indexOf('codeAgainstAge')}/ages`,
    ],
    [
      'for a figure that there is not',
      changed('yearJump', (one) => ({ ...one, figures: [{ level: 'county', of: 'income', times: 2 }] })),
      'unknownFact',
      `/inspections/${indexOf('yearJump')}/figures/0/of`,
    ],
    ['for a key that it has not', { ...national, extra: 1 }, 'unknownKey', '/extra'],
    [
      'for a code twice',
      { ...national, inspections: [...national.inspections, national.inspections[0]] },
      'duplicateId',
      `/inspections/${inspectionCodes.length}/id`,
    ],
    [
      'for a weight twice',
      { ...national, weights: [...national.weights, national.weights[0]] },
      'duplicateId',
      `/weights/${national.weights.length}/field`,
    ],
  ])('%s', (_, file, code, pointer) => {
    expect(refusals(withInspect(file))).toEqual([`${code} inspect.json#${pointer}`]);
  });

  it('where it was stated, be it by a base', () => {
    const files = {
      ...building(undefined, { extends: ['../common'] }),
      '../common/rulebook.json': base['rulebook.json'],
    };
    const common = Object.fromEntries(Object.entries(base).map(([name, file]) => [`../common/${name}`, file]));
    const broken = changed('tooOld', (one) => ({ ...one, limits: {} }));
    expect(refusals({ ...common, ...files, '../common/inspect.json': broken })).toEqual([
      `badShape ../common/inspect.json#/inspections/${indexOf('tooOld')}/limits/years`,
    ]);
  });
});
