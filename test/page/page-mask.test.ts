import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseEntry } from '../../src/page/case-file.js';
import { caseOfTexts, textsOfCase, unreadOf } from '../../src/page/case-texts.js';
import { CaseJudge } from '../../src/page/judge-case.js';
import { claimText, mergeTold } from '../../src/page/merge-told.js';
import { pageMask } from '../../src/page/page-mask.js';
import { saidIssue } from '../../src/page/said-issue.js';
import { toldHere } from '../../src/page/told-here.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { household, member } from '../examples.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;
const mask = pageMask('a key', rulebook);
const [judge, masked] = [new CaseJudge(rulebook, 'zh'), new CaseJudge(rulebook, 'zh', undefined, mask)];
const record = household({
  members: [member({ id: 'm1', name: '王建国', relation: 'head' }), member({ name: '王小明' })],
});
const entry: CaseEntry = { record, place: { file: 'x.json' }, issues: [] };
/** Names of people in the record that no figure or word could be. */
const NAMES = /王建国|王小明|李四/;

const edited = (texts: Record<string, string>) => {
  const form = { entry, texts: textsOfCase(entry, rulebook), unread: unreadOf(entry, []) };
  return caseOfTexts(form, { ...form.texts, ...texts }, { declined: [], settled: [] }, rulebook);
};
const fieldAt = (path: string) => rulebook.fields.at('household', path);

describe('the mask of the page', () => {
  it('words cases without a name, with the verdict that they have', () => {
    const plain = judge.judged(entry);
    const { row, counts } = masked.judged(entry);
    expect(JSON.stringify(plain.row)).toMatch(NAMES);
    expect(JSON.stringify([row, counts])).not.toMatch(NAMES);
    expect(row.id).toBe(mask.household(plain.row.id));
    expect(row.outcome).toBe(plain.row.outcome);
    expect(JSON.stringify(masked.told(entry, masked.reach(entry)))).not.toMatch(NAMES);
    expect(masked.judged(entry).entry).toBe(entry);
    expect(masked.plain.judged(entry)).toEqual(plain);
  });

  it('says the same of one person in every page that has the key, and something else under another', () => {
    const name = (key: string) => pageMask(key, rulebook).text(fieldAt('members[0].name'), '王建国');
    expect(name('a key')).toBe(name('a key'));
    expect(name('a key')).toMatch(/^N-[0-9a-f]{10}$/);
    expect(name('another')).not.toBe(name('a key'));
  });

  it('tells what was typed in without the name that stood there', () => {
    const changed = edited({ 'members[1].name': '李四', 'income.wages': '7' });
    expect(toldHere(changed, judge).typed).toMatch(NAMES);
    expect(toldHere(changed, masked).typed).not.toMatch(NAMES);
    expect(toldHere(changed, masked).typed).toContain('12000.50');
  });

  it('shows nothing of what a field cannot be', () => {
    const changed = edited({ 'income.wages': '王建国' });
    expect(JSON.stringify(masked.judged(changed).row)).not.toMatch(NAMES);
    for (const issue of changed.issues) expect(saidIssue(issue, masked)).not.toMatch(NAMES);
    expect(mask.text(fieldAt('income.wages'), '王建国')).toMatch(/^R-/);
    expect(mask.text(fieldAt('income.wages'), '430102195001011234')).toMatch(/^R-/);
    expect(mask.text(fieldAt('members[0].birthDate'), '1950-01-01')).toBe('1950-01-01');
    expect(mask.text(fieldAt('members[0].relation'), 'head')).toBe('head');
    expect(mask.text(fieldAt('stableIncome'), 'true')).toBe('true');
    expect(mask.text(undefined, '王建国')).toMatch(/^R-/);
    expect(mask.text(fieldAt('members[0].name'), '')).toBe('');
  });

  it('leaves what the form writes into the case', () => {
    const changed = edited({ 'income.wages': '王建国' });
    masked.judged(changed);
    expect(JSON.stringify(changed)).toContain('王建国');
    expect(JSON.stringify(mask.entry(changed).record)).not.toMatch(/王小明/);
  });

  it('tells of files that differ without the names that they have', () => {
    const way = ['members', 0, 'name'];
    const claim = { source: '甲.json', value: '李四' };
    expect(claimText(entry, way, claim, judge)).toContain('李四');
    expect(claimText(entry, way, claim, masked)).not.toMatch(NAMES);
    expect(claimText(entry, ['extra', '户主'], claim, masked)).not.toMatch(NAMES);
    const open = [{ way, claims: [claim, { source: '乙.json', value: '王建国' }] }];
    const one = { fate: 'conflict', entry, sources: ['甲.json', '乙.json'], taken: [], open } as const;
    const told = JSON.stringify(mergeTold([{ source: '甲.json' }, { source: '乙.json' }], [one], masked));
    expect(told).not.toMatch(NAMES);
    expect(told).toContain(mask.household('H1'));
  });

  it('hides every name and id, whatever it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\u4e00-\u9fa5]{2,4}$/), (name) => {
        const shown = mask.text(fieldAt('members[0].name'), name);
        expect(shown).toMatch(/^N-[0-9a-f]{10}$/);
        expect(mask.text(fieldAt('income.wages'), name)).not.toContain(name);
      }),
    );
  });
});
