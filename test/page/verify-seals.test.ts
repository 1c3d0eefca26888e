/** Seals that are opened on the page are told of as `tuopin verify` tells of them. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/evaluate/evaluate.js';
import type { CaseEntry } from '../../src/page/case-file.js';
import { CaseJudge } from '../../src/page/judge-case.js';
import { pageMask } from '../../src/page/page-mask.js';
import { pageRulebook } from '../../src/page/page-rulebook.js';
import { beginsAsSeal, verifiedSeals } from '../../src/page/verify-seals.js';
import { sha256Of } from '../../src/seal/canonical.js';
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

  it('has no rules at hand but the built-in ones, as the command has not', () => {
    const { sha256: _, ...rest } = {
      ...sealOf(one),
      rulebook: { id: 'other', version: '1.0.0', sha256: '0'.repeat(64) },
    };
    const value = { ...rest.verdict.value, rulebook: { id: 'other', version: '1.0.0' } };
    const other = { ...rest, verdict: { sha256: sha256Of(value), value } };
    expect(verifiedSeals(file({ ...other, sha256: sha256Of(other) }), [], judge)[0]?.state).toBe('unchecked');
  });

  it('takes no file that says one thing twice, and none that is something else besides, for a seal', () => {
    const text = JSON.stringify(sealOf(one));
    const twice = {
      name: '存证.json',
      bytes: new TextEncoder().encode(`{"seal":1,"asOf":"2018-12-31",${text.slice(1)}`),
    };
    const [ofTwice] = verifiedSeals(twice, [], judge);
    expect(ofTwice?.state).toBe('notASeal');
    expect(ofTwice?.texts.join()).toContain('认定日期');
    const garbled = { name: '存证.json', bytes: Uint8Array.from([...twice.bytes.subarray(0, 9), 0xff, 0xff, 0x00]) };
    expect(verifiedSeals(garbled, [], judge).map(({ state }) => state)).toEqual(['notASeal']);
    const within = { seal: 1, tuopinCases: 1, cases: [caseOf(sealOf(one))] };
    expect(verifiedSeals(file(within), [], judge).map(({ state }) => state)).toEqual(['notASeal']);
  });

  it('holds a seal against all cases that it may be of, and finds none the same that is refused', () => {
    const sealed = file(sealOf(one));
    const stateWith = (...cases: CaseEntry[]) => verifiedSeals(sealed, cases, judge)[0]?.state;
    const later = caseOf({ ...one, income: { ...(one.income as object), wages: '1' } });
    const refused = { ...caseOf(one), issues: [{ code: 'duplicateKey', path: 'id', message: '' }] } as CaseEntry;
    expect([stateWith(later, caseOf(one)), stateWith(caseOf(one), later)]).toEqual(['differs', 'differs']);
    expect([stateWith(refused), stateWith(caseOf(one))]).toEqual(['differs', 'same']);
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
