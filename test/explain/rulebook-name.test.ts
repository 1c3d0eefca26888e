import { describe, expect, it } from 'vitest';
import { isBuiltIn, rulebookName } from '../../src/explain/rulebook-name.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { rulebookDigest } from '../../src/seal/rulebook-digest.js';
import { builtInFiles, put } from '../rulebook/files.js';

const own = hunan2016To2020();

describe('the name of a rulebook', () => {
  it("is label and version where it is the package's own, also loaded again", () => {
    for (const rulebook of [own, loadRulebook(builtInFiles())]) {
      expect(isBuiltIn(rulebook)).toBe(true);
      expect(rulebookName(rulebook, 'zh')).toBe('湖南省贫困退出标准（2016—2020年）（规则版本1.1.0）');
      expect(rulebookName(rulebook, 'en')).toMatch(/^Hunan.* \(version 1\.1\.0 of the rules\)$/);
    }
  });

  it('tells one apart that calls itself the same', () => {
    const files = builtInFiles();
    put(files, 'rulebook.json', '/labels/zh', own.labels.zh);
    put(files, 'rulebook.json', '/sources/0/title/en', 'Another title');
    const other = loadRulebook(files);
    const digest = rulebookDigest(other).slice(0, 12);
    expect([other.id, other.version]).toEqual([own.id, own.version]);
    expect(isBuiltIn(other)).toBe(false);
    expect(rulebookName(other, 'zh')).toBe(
      `${own.labels.zh}（规则版本1.1.0，${own.id}，非内置规则，校验码 ${digest}）`,
    );
    expect(rulebookName(other, 'en')).toContain(
      `(version 1.1.0 of the rules, ${own.id}, not the package's own, SHA-256 ${digest})`,
    );
  });

  it('has no hash where nothing vouches for what it holds', () => {
    const copy = { ...own };
    expect(isBuiltIn(copy)).toBe(false);
    expect(rulebookName(copy, 'zh')).toBe(`${own.labels.zh}（规则版本1.1.0，${own.id}，非内置规则）`);
    expect(rulebookName(copy, 'en')).toMatch(/ \(version 1\.1\.0 of the rules, [\w-]+, not the package's own\)$/);
  });
});
