import { expect, it } from 'vitest';
import type { CaseEntry } from '../../src/page/case-file.js';
import { caseOfTexts, textsOfCase, unreadOf } from '../../src/page/case-texts.js';
import { CaseJudge } from '../../src/page/judge-case.js';
import { toldHere } from '../../src/page/told-here.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { household } from '../examples.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;
const judge = new CaseJudge(rulebook, 'zh');
const entry: CaseEntry = { record: household({ stableIncome: null }), place: { file: 'x.json' }, issues: [] };

function edited(texts: Record<string, string>, declined: readonly string[]): CaseEntry {
  const form = { entry, texts: textsOfCase(entry, rulebook), unread: unreadOf(entry, []) };
  return caseOfTexts(form, { ...form.texts, ...texts }, { declined, settled: [] }, rulebook);
}

it('tells nothing of what nobody has touched', () => {
  expect(toldHere(entry, judge)).toEqual({ typed: '', declined: '' });
  expect(toldHere(edited({}, []), judge)).toEqual({ typed: '', declined: '' });
});

it('tells on the sheet what was typed in, beside what stood there, and in the list who would not say what', () => {
  const changed = edited({ 'income.wages': '7', 'members[1].name': '李四' }, ['stableIncome']);
  const { typed, declined } = toldHere(changed, judge);
  expect(typed).toMatch(/^手工录入：工资性收入（原填：12000.50）、姓名（.*2.*）（原填：王小明）$/);
  expect(declined).toMatch(/^不愿说：.*收入/);
  const told = judge.told(changed, judge.reach(changed));
  expect(told.explanation.origins).toEqual([typed, declined]);
  expect(judge.judged(changed).row.notes.map(({ text }) => text)).toContain(declined);
  // What somebody would not say is not what to ask first again.
  const paths = told.asked.map(({ path }) => path);
  expect(paths.slice(0, -1)).not.toContain('stableIncome');
});
