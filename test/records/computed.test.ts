import { describe, expect, it } from 'vitest';
import { reportedFor } from '../../src/records/computed.js';
import { county, household, type Plain, village } from '../examples.js';
import { describeIssue } from '../support/fields.js';
import { issuesOf } from './refusal.js';

describe('a figure that is computed', () => {
  it.each<[string, Plain, string | undefined]>([
    ['perCapitaNetIncome', household({ perCapitaNetIncome: 3500 }), 'reported.perCapitaNetIncome'],
    ['income.perCapitaNetIncome', household({ income: { perCapitaNetIncome: 3500 } }), 'reported.perCapitaNetIncome'],
    ['income.netIncome', household({ income: { netIncome: 3500 } }), 'reported.netIncome'],
    ['povertyIncidence', village({ povertyIncidence: 1 }), 'incidence'],
    ['povertyIncidence', county({ povertyIncidence: 1 }), 'incidence'],
    ['relocationRate', county({ relocationRate: 95 }), undefined],
  ])('%s is refused as such, with where a reported one goes', (path, record, suggestion) => {
    const [issue, ...others] = issuesOf(record);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code: 'unknownKey', path, expected: 'computed' });
    expect(issue?.suggestion).toBe(suggestion);
    const [zh, en] = (['zh', 'en'] as const).map((language) => (issue ? describeIssue(issue, language) : ''));
    expect(zh).toContain('由本系统计算得出，不能直接填写');
    expect(en).toContain('is computed, not given');
    for (const text of [zh, en]) {
      if (suggestion === undefined) expect(text).not.toMatch(/填入|goes to/);
      else expect(text).toContain(suggestion);
    }
    // With the name of the field that it goes to.
    if (suggestion !== undefined) expect(zh).toContain(`（${suggestion}）`);
  });

  it('is none of another level, and no other key', () => {
    expect(reportedFor('village', 'perCapitaNetIncome')).toBeUndefined();
    expect(reportedFor('household', 'toString')).toBeUndefined();
    const [issue] = issuesOf(household({ perCapitaIncome: 1 }));
    expect(issue).toMatchObject({ code: 'unknownKey' });
    expect(issue?.expected).toBeUndefined();
  });
});
