import { describe, expect, it } from 'vitest';
import { type ParameterValues, parameterOverrides, setParameters } from '../../src/evaluate/set-parameters.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { county, household } from '../examples.js';
import { builtInFiles, pointerOf, put } from '../rulebook/files.js';
import { describeIssue } from '../support/fields.js';
import { evaluate } from '../support/unchecked.js';

const rulebook = hunan2016To2020();
const chosen = { povertyLine: 'national', incomePath: 'linear' };

/** What is wrong, as `code path found` texts. */
const faults = (values: unknown) =>
  setParameters(rulebook, values as ParameterValues).issues.map(({ code, path, found }) => `${code} ${path} ${found}`);

describe('setParameters', () => {
  it('takes numbers and texts of the kind that the parameter is of', () => {
    const { set, issues } = setParameters(rulebook, {
      'povertyLine/exit': 3300.5,
      'schoolAge/to': '15',
      schoolYearStart: '09-15',
      'povertyIncidence/limit': '0',
    });
    expect(issues).toEqual([]);
    expect(parameterOverrides(rulebook, set, chosen, '2018-12-31')).toEqual([
      { path: 'parameters.povertyLine/exit', value: '3300.5', instead: '2995' },
      { path: 'parameters.schoolYearStart', value: '09-15', instead: '08-31' },
      { path: 'parameters.schoolAge/to', value: '15', instead: '16' },
      { path: 'parameters.povertyIncidence/limit', value: '0', instead: '2' },
    ]);
  });

  it('takes figures below zero where the rulebook has such itself', () => {
    const files = builtInFiles();
    put(files, 'parameters.json', `${pointerOf('parameters.json', 'povertyIncidence/limit')}/values/0/value`, '-2');
    const { issues } = setParameters(loadRulebook(files), { 'povertyIncidence/limit': -1 });
    expect(issues).toEqual([]);
    const [issue] = setParameters(rulebook, { 'povertyIncidence/limit': -1 }).issues;
    expect(issue).toMatchObject({ code: 'outOfRange', expected: '>= 0' });
    expect(issue && describeIssue(issue, 'zh')).toMatch(/不.*0/);
  });

  it('leaves out what is undefined, and asks nothing of what is inherited', () => {
    const values = Object.assign(Object.create({ strange: 1 }), { 'povertyLine/exit': undefined });
    expect(setParameters(rulebook, values)).toEqual({ set: new Map(), issues: [] });
  });

  it.each([
    [{ 'povertyLine/exit': '3300元' }, 'wrongType parameters.povertyLine/exit "3300元"'],
    [{ 'povertyLine/exit': '' }, 'wrongType parameters.povertyLine/exit ""'],
    [{ 'povertyLine/exit': Number.NaN }, 'wrongType parameters.povertyLine/exit NaN'],
    [{ 'povertyLine/exit': 1e21 }, 'wrongType parameters.povertyLine/exit 1e+21'],
    [{ 'povertyLine/exit': 1e-7 }, 'wrongType parameters.povertyLine/exit 1e-7'],
    [{ 'povertyLine/exit': '08-31' }, 'wrongType parameters.povertyLine/exit "08-31"'],
    [{ 'povertyLine/exit': null }, 'wrongType parameters.povertyLine/exit null'],
    [{ 'povertyLine/exit': [3300] }, 'wrongType parameters.povertyLine/exit array'],
    [{ 'schoolAge/from': 6.5 }, 'wrongType parameters.schoolAge/from 6.5'],
    [{ 'schoolAge/from': '-6' }, 'outOfRange parameters.schoolAge/from "-6"'],
    [{ 'povertyLine/exit': -5 }, 'outOfRange parameters.povertyLine/exit -5'],
    [{ 'povertyLine/exit': '-0.01' }, 'outOfRange parameters.povertyLine/exit "-0.01"'],
    [{ schoolYearStart: '02-29' }, 'wrongType parameters.schoolYearStart "02-29"'],
    [{ schoolYearStart: 831 }, 'wrongType parameters.schoolYearStart 831'],
    [{ povertyLine: 3300 }, 'unknownParameter parameters.povertyLine povertyLine'],
    [{ toString: 3300 }, 'unknownParameter parameters.toString toString'],
    [{ '\u001b[2J': 1 }, 'unknownParameter parameters["\\u001b[2J"] \u001b[2J'],
  ])('refuses %o', (values, fault) => {
    expect(faults(values)).toEqual([fault]);
  });

  it('says which parameters there are and which was meant', () => {
    const [issue] = setParameters(rulebook, { 'povertyline/exit': 1 }).issues;
    expect(issue?.suggestion).toBe('povertyLine/exit');
    expect(issue?.expected?.split(' | ')).toEqual([...rulebook.parameters.keys()]);
    for (const language of ['zh', 'en'] as const) {
      expect(issue && describeIssue(issue, language)).toContain('povertyLine/exit');
    }
  });

  it('lists a hundred issues of a hundred thousand', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`x${index}`, 1]));
    expect(setParameters(rulebook, many).issues).toHaveLength(100);
  });
});

describe('a parameter that is put', () => {
  it('holds under every reading and is never weak', () => {
    for (const povertyLine of ['national', 'hunan', 'sixPercent']) {
      const verdict = evaluate(household(), { readings: { povertyLine }, parameters: { 'povertyLine/exit': 7651 } });
      const [check] = verdict.criteria[0]?.checks ?? [];
      expect(check).toMatchObject({ expected: '7651', outcome: 'notMet', parameter: 'povertyLine/exit' });
      expect(check).not.toHaveProperty('weak');
    }
  });

  it('holds for every method of filling in years', () => {
    for (const incomePath of ['linear', 'geometric']) {
      const options = { readings: { incomePath }, parameters: { 'countyIncome/target': '9527.5' } };
      const verdict = evaluate(county(), options);
      expect(verdict.criteria.find(({ id }) => id === 'county/income')?.checks[0]).toMatchObject({
        expected: '9527.5',
        margin: '0',
      });
      expect(verdict.overrides).toEqual([
        {
          path: 'parameters.countyIncome/target',
          value: '9527.5',
          instead: incomePath === 'linear' ? '8666.666667' : expect.stringMatching(/^86/),
        },
      ]);
    }
  });

  it('moves the school year', () => {
    const child = { birthDate: '2012-09-10', schooling: 'neverEnrolled', medicalInsurance: 'resident' };
    const record = household({ members: [child] });
    const education = (schoolYearStart?: string) =>
      evaluate(record, schoolYearStart === undefined ? {} : { parameters: { schoolYearStart } }).criteria.find(
        ({ id }) => id === 'household/education',
      )?.outcome;
    expect([education(), education('08-31'), education('09-15')]).toEqual(['met', 'met', 'notMet']);
  });
});
