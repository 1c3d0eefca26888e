import { describe, expect, it } from 'vitest';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { hunanChanges } from '../../src/rulebook/builtin-changes.js';
import { readChanges } from '../../src/rulebook/changes.js';
import { compareVersions } from '../../src/rulebook/compare-versions.js';
import { rulesOf } from '../../src/rulebook/rules.js';
import { issuesFrom } from './files.js';

const change = {
  version: '1.1.0',
  date: '2027-01-01',
  asOf: { from: '2016-01-01', to: '2020-12-31' },
  criteria: ['household/income'],
  labels: { zh: '更正', en: 'correction' },
};

function refusals(value: unknown): string[] {
  return issuesFrom(() => readChanges(value)).map(({ code, file, pointer }) => `${code} ${file}#${pointer}`);
}

describe('the changes of the built-in rulebook', () => {
  it('begin with the version that it has', () => {
    expect(hunanChanges()[0]?.version).toBe(hunan2016To2020().version);
  });

  it('name criteria and days that it has', () => {
    const { validFrom, validTo } = hunan2016To2020();
    const names = rulesOf(hunan2016To2020()).flatMap(({ id, criteria }) => [id, ...criteria.map((one) => one.id)]);
    for (const { criteria, asOf } of hunanChanges()) {
      expect([...names, '*']).toEqual(expect.arrayContaining([...criteria]));
      expect(asOf.from >= validFrom && asOf.to <= validTo).toBe(true);
    }
  });
});

describe('readChanges', () => {
  it('reads a list, newest first; a version may stand more than once', () => {
    const list = [
      change,
      { ...change, criteria: ['*'] },
      { ...change, version: '1.0.10' },
      { ...change, version: '1.0.9' },
    ];
    expect(readChanges({ $schema: 'x', changes: list })).toEqual(list);
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', null, ['badShape changes.json#']],
    ['no change', { changes: [] }, ['emptyList changes.json#/changes']],
    ['an unknown key', { changes: [{ ...change, note: '' }] }, ['unknownKey changes.json#/changes/0/note']],
    ['no version', { changes: [{ ...change, version: '1.1' }] }, ['badShape changes.json#/changes/0/version']],
    ['no day', { changes: [{ ...change, date: '2027-02-30' }] }, ['badShape changes.json#/changes/0/date']],
    [
      'no criterion',
      { changes: [{ ...change, criteria: ['income'] }] },
      ['badShape changes.json#/changes/0/criteria/0'],
    ],
    [
      'one language',
      { changes: [{ ...change, labels: { zh: '更正' } }] },
      ['missingLabel changes.json#/changes/0/labels/en'],
    ],
    [
      'days turned round',
      { changes: [{ ...change, asOf: { from: '2020-01-01', to: '2019-01-01' } }] },
      ['badShape changes.json#/changes/0/asOf/to'],
    ],
    [
      'the oldest first',
      { changes: [{ ...change, version: '1.0.0' }, change] },
      ['badShape changes.json#/changes/1/version'],
    ],
  ])('refuses %s', (_, value, expected) => {
    expect(refusals(value)).toEqual(expected);
  });
});

it('compares versions by their numbers', () => {
  expect(['1.10.0', '1.9.0', '1.9.10', '2.0.0', '1.9.9'].sort(compareVersions)).toEqual([
    '1.9.0',
    '1.9.9',
    '1.9.10',
    '1.10.0',
    '2.0.0',
  ]);
});
