import { describe, expect, it } from 'vitest';
import { type IssueData, issueCodes } from '../../src/base/issue.js';
import { commonTable, levels } from '../../src/records/catalog.js';
import { languages } from '../../src/words/words.js';
import { county, household, member, replaced, village, without } from '../examples.js';
import { describeIssue, worded } from '../support/fields.js';
import { issuesOf } from './refusal.js';

const full: Omit<IssueData, 'code'> = {
  path: 'income.wages',
  expected: 'money',
  found: '"4000元"',
  suggestion: 'wages',
  line: 3,
  column: 7,
};

describe('describeIssue', () => {
  describe.each(languages)('in %s', (language) => {
    it.each(issueCodes)('words %s, with all that may be said and with the least', (code) => {
      for (const issue of [
        { ...full, code },
        { code, path: '' },
        { code, path: 'members[2]' },
        { ...full, code, line: 1, column: undefined },
      ]) {
        const text = describeIssue(issue as IssueData, language);
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      }
    });

    it('says something different for every code', () => {
      const texts = issueCodes.map((code) => describeIssue({ ...full, code }, language));
      expect(new Set(texts).size).toBe(issueCodes.length);
    });

    it('names what no field is, where Chinese has a word for it', () => {
      const told = (path: string) => describeIssue({ code: 'missingField', path, expected: 'text' }, language);
      if (language === 'zh') {
        expect(told('level')).toMatch(/^级别（level）/);
        expect(told('members[2]')).toMatch(/^成员3（members\[2\]）/);
        expect(told('evidence')).toMatch(/^来源依据（evidence）/);
      } else {
        expect(told('level')).toMatch(/^level /);
        expect(told('members[2]')).toMatch(/^members\[2\] /);
      }
      expect(told('foo')).toMatch(/^foo /);
    });

    it('names the field by its label and its path', () => {
      const text = describeIssue({ code: 'wrongType', path: 'members[2].birthDate', expected: 'date' }, language);
      expect(text).toContain('members[2].birthDate');
      expect(text).toContain(language === 'zh' ? '出生日期' : 'date of birth');
    });

    it('says what would be right, what was found, what was meant and where', () => {
      const found = describeIssue({ ...full, code: 'notInList', expected: 'first | second' }, language);
      for (const part of ['first', 'second', '"4000元"', 'wages']) expect(found).toContain(part);
      expect(describeIssue({ ...full, code: 'duplicateKey' }, language)).toMatch(/3.*7/);
    });

    it('speaks its own language', () => {
      const text = describeIssue({ code: 'outOfRange', path: 'income.wages', expected: '>= 0', found: '-1' }, language);
      if (language === 'zh') expect(text).toMatch(/工资性收入/);
      else expect(text).not.toMatch(/\p{Script=Han}/u);
    });
  });

  it('leaves the kinds no code word in a sentence', () => {
    const issue: IssueData = { code: 'wrongType', path: 'id', expected: 'nonEmptyText' };
    for (const language of languages) expect(describeIssue(issue, language)).not.toContain('nonEmptyText');
  });

  it('names codes as the field of their own level does, where another level has the same codes for other things', () => {
    for (const level of levels) {
      const field = commonTable.at(level, 'register.status');
      if (field?.options === undefined) continue;
      const codes = Object.entries(field.options);
      const expected = codes.map(([code]) => code).join(' | ');
      const told = describeIssue({ code: 'notInList', path: field.path, expected, found: 'x' }, 'zh');
      for (const [code, label] of codes) expect(told).toContain(`${code}（${label.zh}）`);
    }
  });

  it('calls the id of a village or a county by its own name, not a household’s', () => {
    for (const record of [without(village(), 'id'), without(county(), 'id')]) {
      const [issue] = issuesOf(record);
      expect(issue?.path).toBe('id');
      expect(issue?.message).not.toContain('household');
      expect(issue && describeIssue(issue, 'zh')).not.toContain('户');
    }
  });
});

describe('worded', () => {
  it('adds the English text as message', () => {
    const issue: IssueData = { code: 'emptyList', path: 'members', expected: 'list' };
    expect(worded(issue)).toEqual({ ...issue, message: describeIssue(issue, 'en') });
  });

  it('is what a refused record carries', () => {
    const record = replaced(household({ members: [member({ schooling: 'x' })] }), 'income.wages', -1);
    for (const issue of issuesOf(record)) {
      expect(issue.message).toBe(describeIssue(issue, 'en'));
      expect(describeIssue(issue, 'zh')).toMatch(/\p{Script=Han}/u);
    }
  });
});

it('calls evidence by the field that it is on', () => {
  const [wages] = issuesOf(household({ evidence: { 'income.wages': [{ source: '' }] } }));
  expect(wages && describeIssue(wages, 'zh')).toMatch(
    /^工资性收入的来源依据（evidence\["income\.wages"\]\[0\]\.source）/,
  );
  const [services] = issuesOf(household({ evidence: { stableIncome: [] } }));
  expect(services && describeIssue(services, 'en')).toMatch(/^evidence on .+ \(evidence\.stableIncome\) is empty/);
  const [range] = issuesOf(replaced(household(), 'income.wages', { from: 2, to: 1 }));
  expect(range && describeIssue(range, 'zh')).toContain('起值（from）不大于止值（to），现为 2 > 1');
});

it('says of days which is not to be later', () => {
  const issue = {
    code: 'inconsistent',
    path: 'procedure.publicity.to',
    expected: 'procedure.publicity.from <= procedure.publicity.to',
    found: '2018-11-08 > 2018-11-07',
  } as const;
  expect(describeIssue(issue, 'zh')).toContain('公示起始日不晚于公示截止日');
  expect(describeIssue(issue, 'en')).toContain('first day of publicity not later than last day of publicity');
});

describe('what stands for something in data', () => {
  const said = (record: unknown) => {
    const [issue] = issuesOf(record);
    return issue === undefined ? [] : languages.map((language) => describeIssue(issue, language));
  };

  it('is given with its words: the allowed codes, and the one that was meant', () => {
    const [zh, en] = said(household({ members: [member({ schooling: 'inschool' })] }));
    expect(zh).toContain('inSchool（在校）、');
    expect(zh).toContain('是否应为“inSchool（在校）”');
    expect(en).toMatch(/one of inSchool \([a-z ]+\), /);
    expect(en).toMatch(/did you mean "inSchool \([a-z ]+\)"/);
  });

  it('with the name of the field, though other levels have other codes for it', () => {
    const register = { status: 'exit' };
    expect(said(household({ register }))[0]).toMatch(/^建档立卡状态（register\.status）/);
    const [ofVillage, ofCounty] = [village({ register }), county({ register })].map((one) => said(one)[1]);
    expect(ofVillage).toMatch(/^[a-z ]+ \(register\.status\) is not an allowed value/);
    expect(ofCounty).not.toBe(ofVillage);
  });

  it('in evidence too', () => {
    const evidence = { 'members[0].schooling': [{ source: 's', value: 'x' }] };
    expect(said(household({ evidence }))[0]).toContain('inSchool（在校）、');
  });

  it('of levels as well', () => {
    const [zh, en] = said({ level: 'vilage', id: 'V1', asOf: '2018-12-31' });
    expect(zh).toContain('village（村）');
    // Whose word is the code itself is said once.
    expect(en).toContain('one of household, village, township, county, found "vilage"; did you mean "village"?');
  });

  it('of income below zero is the field for costs', () => {
    for (const business of [-1, '-200.5', { from: -1, to: 2 }]) {
      const record = replaced(household(), 'income.business', business);
      expect(issuesOf(record)[0]).toMatchObject({ code: 'outOfRange', suggestion: 'income.productionCosts' });
      const [zh, en] = said(record);
      expect(zh).toContain('成本或亏损请填入生产经营性支出（income.productionCosts）');
      expect(en).toContain('costs and losses go to production costs (income.productionCosts)');
    }
    expect(issuesOf(replaced(household(), 'income.wages', -1))[0]?.suggestion).toBeUndefined();
    expect(issuesOf(replaced(household(), 'income.business', '1e5'))[0]?.suggestion).toBeUndefined();
  });
});
