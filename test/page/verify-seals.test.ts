/** Seals that are opened on the page are told of as `tuopin verify` tells of them. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { CaseEntry } from '../../src/page/case-file.js';
import { CaseJudge } from '../../src/page/judge-case.js';
import { pageMask } from '../../src/page/page-mask.js';
import { pageRulebook } from '../../src/page/page-rulebook.js';
import { beginsAsSeal, verifiedSeals } from '../../src/page/verify-seals.js';
import { seal } from '../../src/seal/seal.js';
import { verifyWords } from '../../src/words/command.js';
import { fixtureRecords } from '../support/fixture-records.js';

const rulebook = pageRulebook(undefined);
const judge = new CaseJudge(rulebook, 'zh');
const say = verifyWords.zh;
const households = fixtureRecords.filter(({ level }) => level === 'household').slice(0, 3);
const sealOf = (record: unknown) => seal(evaluate(record as never), record as never);
const file = (value: unknown, name = '存证.json') => ({ name, bytes: new TextEncoder().encode(JSON.stringify(value)) });
const caseOf = (record: unknown): CaseEntry => ({ record, place: { file: '名册.xlsx' }, issues: [] });
const [one, two] = households as [Record<string, unknown>, Record<string, unknown>];

describe('verifiedSeals', () => {
  it('finds seals unchanged, held against the cases or by themselves', () => {
    const came = verifiedSeals(file(households.map(sealOf)), [caseOf(one)], judge);
    expect(came.map(({ state }) => state)).toEqual(households.map(() => 'same'));
    expect(came[0]?.head).toContain(say.same);
    expect(came[0]?.texts).toEqual([]);
    expect(came[1]?.texts).toEqual([say.onlyTheSeal]);
    expect(verifiedSeals(file(sealOf(two)), [], judge)[0]?.texts).toEqual([]);
  });

  it('finds out what was changed since: the case, or the seal', () => {
    const income = { ...(one.income as object), wages: '1' };
    const [ofCase] = verifiedSeals(file(sealOf(one)), [caseOf({ ...one, income })], judge);
    expect(ofCase?.state).toBe('differs');
    expect(ofCase?.texts.join()).toContain('income.wages');
    const forged = JSON.stringify(sealOf(one)).replaceAll('"outcome":"met"', '"outcome":"notMet"');
    const [ofSeal] = verifiedSeals(file(JSON.parse(forged)), [], judge);
    expect(ofSeal?.state).toBe('differs');
    expect(ofSeal?.texts).toContain(say.altered.seal);
  });

  it('cannot check what was sealed by other rules, and tells what is no seal, with its place', () => {
    const other = { ...sealOf(one), rulebook: { id: 'other', version: '1.0.0', sha256: '0'.repeat(64) } };
    expect(verifiedSeals(file(other), [], judge)[0]?.state).toBe('differs');
    const [ofNone] = verifiedSeals(file({ seal: 1 }), [], judge);
    expect(ofNone?.state).toBe('notASeal');
    expect(ofNone?.head).toContain(say.sealPart.package);
    const lines = {
      name: '存证.ndjson',
      bytes: new TextEncoder().encode(`${JSON.stringify(sealOf(one))}\n{"seal":\n`),
    };
    expect(verifiedSeals(lines, [], judge).map(({ state }) => state)).toEqual(['same', 'notASeal']);
  });

  it('names nobody under a mask', () => {
    const masked = new CaseJudge(rulebook, 'zh', undefined, pageMask('key', rulebook));
    const came = JSON.stringify(verifiedSeals(file(sealOf(one)), [caseOf(one)], masked));
    expect(came).not.toContain(String(one.id));
    expect(came).toContain('"state":"same"');
  });
});

describe('beginsAsSeal', () => {
  it('knows seals, alone or in a list, and nothing else', () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    for (const text of ['{"seal":1,', '\ufeff\n[ {\n "seal" : 1', JSON.stringify(sealOf(one))])
      expect(beginsAsSeal(bytes(text)), text).toBe(true);
    for (const text of ['', '{"id":"seal"}', '{"tuopinCases":1', '"seal":', 'PK'])
      expect(beginsAsSeal(bytes(text)), text).toBe(false);
  });
});
