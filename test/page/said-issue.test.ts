import { expect, it } from 'vitest';
import { saidIssue } from '../../src/page/said-issue.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { languages } from '../../src/words/words.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;

it('names the box and the member, and no path', () => {
  const issueAt = (path: string) =>
    ({ code: 'wrongType', path, found: '"约2000"', expected: 'money', message: '' }) as const;
  for (const language of languages) {
    expect(saidIssue(issueAt('income.wages'), { language, rulebook })).not.toContain('income.');
    expect(saidIssue(issueAt('income.wages'), { language, rulebook })).toContain('约2000');
    const ofMember = saidIssue(issueAt('members[1].birthDate'), { language, rulebook });
    expect(ofMember).not.toContain('members[');
    expect(ofMember).toContain('2');
  }
  expect(saidIssue(issueAt('members[1].birthDate'), { language: 'zh', rulebook })).toMatch(/^出生日期（.*2.*）/);
});
