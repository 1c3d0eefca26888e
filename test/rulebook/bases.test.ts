import { describe, expect, it } from 'vitest';
import { baseName, basesOf, isFolderName, MAX_BASES } from '../../src/rulebook/bases.js';

describe('a base', () => {
  it.each([
    ['national-2016', '', 'national-2016'],
    ['national-2016', '../common', 'national-2016'],
    ['national-2016', 'hunan-2016-2020', 'national-2016'],
    ['./common', '', './common'],
    ['../common', '', '../common'],
    ['../通用 规则', '', '../通用 规则'],
    ['./deep/er', '../common', '../common/deep/er'],
    ['../other', '../common', '../other'],
    ['../other', './common', './other'],
    ['../other', './a/b', './a/other'],
    ['./x.y', '', './x.y'],
  ])('%s named by "%s" is %s', (named, from, name) => {
    expect(baseName(named, from)).toBe(name);
  });

  it.each([
    ['/etc', ''],
    ['C:/rules', ''],
    ['C:\\rules', ''],
    ['..\\common', ''],
    ['../../common', ''],
    ['../common/../../etc', ''],
    ['./.git', ''],
    ['..', ''],
    ['.', ''],
    ['', ''],
    ['Common', ''],
    ['https://example.org/rules', ''],
    ['./a\0b', ''],
    ['../common', 'hunan-2016-2020'],
    ['../a', '.'],
  ])('%j named by "%s" is none, or lies where it may', (named, from) => {
    // Of a rulebook's own folder a base may lie beside it, and no higher.
    expect(baseName(named, from) ?? '../a').toBe('../a');
  });

  it('is a folder or shipped', () => {
    expect(isFolderName('../common')).toBe(true);
    expect(isFolderName('')).toBe(true);
    expect(isFolderName('national-2016')).toBe(false);
  });
});

describe('the bases of a rulebook', () => {
  const manifests: Readonly<Record<string, unknown>> = {
    '': { extends: ['../a', 'national-2016', 7, '/etc'] },
    '../a': { extends: ['./b', '../a'] },
    '../a/b': { extends: 'none' },
    'national-2016': null,
  };

  it('are found by way of others, each once, whoever names whom', () => {
    expect(basesOf((base) => manifests[base])).toEqual(['../a', 'national-2016', '../a/b']);
  });

  it('are so many and no more', () => {
    let asked = 0;
    const endless = () => {
      asked += 1;
      return { extends: [`./x${asked}`] };
    };
    expect(basesOf(endless)).toHaveLength(MAX_BASES);
  });
});
