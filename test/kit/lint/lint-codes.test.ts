import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { TextFault } from '../../../src/base/rulebook-issue.js';
import { lintCodes } from '../../../src/kit/lint/lint-codes.js';
import { lintRulebook } from '../../../src/kit/lint/lint-rulebook.js';
import { loaderCodes } from '../../../src/kit/lint/loader-codes.js';
import { readCases } from '../../../src/kit/read-cases.js';
import { runCases } from '../../../src/kit/run-cases.js';
import { loadRulebook } from '../../../src/rulebook/load.js';
import { words } from '../../../src/words/index.js';
import { lintFindings } from '../../../src/words/kit.js';
import { exampleFiles, smallFolder, smallRules, writtenTo } from './small.js';

/** The codes found in files, with cases where the example is about them. */
function codesIn(files: Readonly<Record<string, unknown>>, withCases: boolean): readonly string[] {
  const folder = writtenTo(files);
  try {
    const { cases, faults } = readCases([join(folder, 'cases')]);
    expect(faults).toEqual([]);
    const { findings } = lintRulebook(folder, withCases ? { cases } : {});
    return [...new Set(findings.map(({ code }) => code))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the small rulebook of the examples', () => {
  it('gives the verdicts that its cases expect', async () => {
    const rulebook = loadRulebook(smallRules());
    const runs = await runCases(readCases([join(smallFolder, 'cases')]).cases, { rulebook });
    expect(runs.length).toBeGreaterThan(20);
    expect(runs.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('is clean', () => {
    const { cases } = readCases([join(smallFolder, 'cases')]);
    expect(lintRulebook(smallFolder, { cases })).toEqual({
      rulebook: { id: 'small-town', version: '1.0.0' },
      findings: [],
      ignored: [],
    });
  });
});

describe('the table', () => {
  it('has each code once', () => {
    const codes = lintCodes.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBeGreaterThan(45);
  });

  it('has every code that a rulebook can be refused with', () => {
    const ofTexts: readonly TextFault[] = ['badEncoding', 'badJson', 'duplicateKey', 'tooDeep', 'tooLarge'];
    const codes = new Set([...Object.keys(words.en.rulebookIssue), ...ofTexts]);
    expect(loaderCodes.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  it('has a check for everything that there are words on', () => {
    const loading = new Set(loaderCodes.map(({ code }) => code));
    const codes = lintCodes.map(({ code }) => code).filter((code) => !loading.has(code));
    expect(Object.keys(lintFindings.zh).sort()).toEqual([...codes].sort());
  });

  it.each(lintCodes)('$code: its example brings about exactly this, and mended does not', (code) => {
    const withCases = code.example.file.startsWith('cases/');
    const mended = codesIn(exampleFiles(code, 'good'), withCases);
    const broken = codesIn(exampleFiles(code, 'bad'), withCases);
    expect(mended).not.toContain(code.code);
    // What the example takes for granted may be found in both.
    expect(broken.filter((one) => !mended.includes(one))).toEqual([code.code]);
    if (code.example.given === undefined) expect(mended).toEqual([]);
  });

  it('speaks both languages', () => {
    for (const { code, title, why, mend } of lintCodes) {
      for (const { zh, en } of [title, why, mend]) {
        expect(zh, code).toMatch(/\p{Script=Han}/u);
        expect(en.length, code).toBeGreaterThan(7);
        // Mentions of what documents say stay Chinese.
        expect(en.replace('第十十条', ''), code).not.toMatch(/\p{Script=Han}/u);
      }
      for (const { zh, en } of [why, mend]) {
        expect(zh, code).toMatch(/[。]$/);
        expect(en, code).toMatch(/\.$/);
      }
    }
  });
});
