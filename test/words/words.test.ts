import { describe, expect, it } from 'vitest';
import { issueCodes } from '../../src/base/issue.js';
import { outcomes } from '../../src/base/outcome.js';
import { putInputs } from '../../src/evaluate/put-inputs.js';
import { setParameters } from '../../src/evaluate/set-parameters.js';
import { levels } from '../../src/records/catalog.js';
import { units } from '../../src/records/field.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { operatorNames } from '../../src/rulebook/condition.js';
import { fromForm } from '../../src/rulebook/form.js';
import { commandWords } from '../../src/words/command.js';
import { words } from '../../src/words/index.js';
import { mappingWords } from '../../src/words/mapping.js';
import { ruleDocumentWords } from '../../src/words/rule-document.js';
import { languages } from '../../src/words/words.js';
import { county, examples, household, member, type Plain, replaced, village } from '../examples.js';
import { issuesFrom, issuesOf } from '../records/refusal.js';
import { fields, fieldsOf } from '../support/fields.js';
import { readCsv } from '../support/registers.js';
import { evaluate, explain } from '../support/unchecked.js';

/** Every key with the type of what stands there. */
function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, child]) => keysOf(child, `${path}/${key}`));
}

/** Every text and what every sentence gives, with the place it stands. */
function textsOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}/${key}`));
}

describe('both languages', () => {
  it('have the same keys, with the same in them', () => {
    expect(keysOf(words.zh)).toEqual(keysOf(words.en));
    for (const own of [ruleDocumentWords, mappingWords]) expect(keysOf(own.zh)).toEqual(keysOf(own.en));
    expect(Object.keys(words)).toEqual([...languages]);
  });

  it('have a word for every level, outcome, unit, issue and operator', () => {
    for (const language of languages) {
      const { level, outcome, fulfilled, eligible, unit, issue, comparison } = words[language];
      expect(Object.keys(level)).toEqual(levels);
      for (const names of [outcome, fulfilled, eligible]) {
        expect(Object.keys(names).sort()).toEqual([...outcomes].sort());
      }
      expect(Object.keys(unit).sort()).toEqual([...units].sort());
      expect(Object.keys(issue).sort()).toEqual([...issueCodes].sort());
      expect(Object.keys(comparison).sort()).toEqual(operatorNames.map((name) => name.replace('decimal:', '')).sort());
    }
  });

  it('leave no word empty but those for equality and what stands between words', () => {
    for (const language of languages) {
      for (const [path, text] of textsOf(words[language])) {
        if (typeof text !== 'string' || /^\/(comparison\/(equal|in)|afterSubject|betweenSentences)$/.test(path))
          continue;
        expect(text, path).not.toBe('');
      }
    }
    expect(words.zh.listSeparator).toBe('、');
  });

  it('keep apart what means different things', () => {
    for (const language of languages) {
      for (const table of ['level', 'outcome', 'fulfilled', 'eligible', 'unit', 'expected', 'table'] as const) {
        const texts = Object.values(words[language][table]);
        expect(new Set(texts).size, `${language} ${table}`).toBe(texts.length);
      }
    }
  });

  it('are each in their own script', () => {
    for (const [path, text] of [words, ruleDocumentWords, mappingWords].flatMap(({ en }) => textsOf(en))) {
      if (typeof text === 'string') expect(text, path).not.toMatch(/\p{Script=Han}/u);
    }
    for (const [path, text] of [words, ruleDocumentWords, mappingWords].flatMap(({ zh }) => textsOf(zh))) {
      // Signs, units in signs and what only stands between words belong to no script.
      if (typeof text !== 'string' || !/\p{L}/u.test(text)) continue;
      expect(text, path).toMatch(/\p{Script=Han}/u);
    }
  });

  it('count, name and place what they are given', () => {
    for (const language of languages) {
      const { outcome, member: nth, labelled, place } = words[language];
      const { summary, refused } = commandWords[language].judged;
      const counted = summary({ met: 11, notMet: 22, undetermined: 33, refused: 44 }, outcome);
      expect(counted).toMatch(/11.*22.*33.*44/);
      expect(refused('a.json', 7)).toMatch(/a\.json.*7/);
      expect(nth(3)).toContain('3');
      expect(labelled('label', 'path')).toMatch(/label.*path/);
      expect(place('a.json', 5, undefined)).toMatch(/^a\.json.*5/);
      expect(place(undefined, undefined, 6)).toMatch(/6/);
      expect(place('a.json', undefined, undefined)).toBe('a.json');
    }
    expect(commandWords.en.judged.refused('x', 1)).toContain('1 issue:');
    expect(commandWords.en.judged.refused('x', 2)).toContain('2 issues:');
  });
});

describe('what a refused record was expected to be', () => {
  const wrong: readonly unknown[] = [
    [],
    {},
    true,
    'x',
    '',
    '\ud800',
    'y'.repeat(1001),
    -1,
    -1e9,
    0.5,
    1e-9,
    1e300,
    2 ** 60,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    '-5',
    '99999999999999999999',
    '0.000000001',
    '2018-02-30',
    '2099-01-01',
  ];

  /** Every `expected` that faulty fields, groups and whole records give. */
  function collected(): Map<string, unknown> {
    const expected = new Map<string, unknown>();
    const collect = (record: unknown) => {
      for (const issue of issuesOf(record)) if (issue.expected !== undefined) expected.set(issue.expected, issue);
    };
    for (const level of levels) {
      const example = examples[level]();
      const paths = fieldsOf(level).map(({ path }) => path.replace('[]', '.0'));
      const groups = Object.keys(example);
      for (const value of wrong) {
        collect(value);
        for (const path of [...paths, ...groups, 'members.0']) {
          if (path.startsWith('members') && level !== 'household') continue;
          collect(replaced(example, path, value));
        }
      }
      for (const key of groups) collect({ ...example, [key]: null });
      for (const key of groups) collect(Object.fromEntries(Object.entries(example).filter(([one]) => one !== key)));
    }
    collect(household({ members: [member({ sharesIncome: false })] }));
    collect(household({ members: [member({ deathDate: '2018-12-31' })] }));
    collect(household({ members: Array.from({ length: 51 }, () => ({}) as Plain) }));
    collect(replaced(household(), 'income.oneOffTransfers', 1e6));
    collect(household({ minimumLiving: 'rural', rural: false }));
    collect(village({ facilities: { rooms: 0, standardRooms: 1 } }));
    collect(county({ facilities: { secondGradeHospitals: 0, upperSecondGradeHospitals: 1 } }));
    collect(replaced(household(), 'income.wages', { from: 2, to: 1 }));
    collect(household({ relocation: { status: 'none', borrowed: true } }));
    collect(household({ relocation: { status: 'none' }, housing: { safeBy: 'relocation' } }));
    const { issues } = setParameters(hunan2016To2020(), {
      'schoolAge/to': 1.5,
      schoolYearStart: 1,
      'povertyLine/exit': '',
    });
    const about = (rule: string, subject?: string) => issuesFrom(() => evaluate(household(), { rule, subject }));
    const subjects = [...about('household/exit', 'members[0]'), ...about('measure/studyGrant')];
    const others = [
      ...issuesFrom(() => evaluate(household(), { rulebook: {} as never })),
      ...issuesFrom(() => explain(evaluate(household()), { lang: 'en', record: household({ id: 'H2' }) })),
      ...issuesFrom(() => explain({} as never, { lang: 'en' })),
      ...issuesFrom(() => fromForm('household', { 'members[1].name': '李四' })),
      // Tables expect of their cells what no record does.
      ...readCsv([
        ['户编号', '姓名', '与户主关系', '证件号码'],
        ['1', '甲', '户主', '439981197502300019'],
      ]).refused.flatMap((one) => one.issues),
      ...readCsv([
        ['户编号', '村名'],
        ['1', '甲村'],
      ]).refused.flatMap((one) => one.issues),
      ...readCsv([
        ['户编号', '户主姓名', '家庭人口数', '是否危房户'],
        ['1', '甲', 1, '待定'],
      ]).refused.flatMap((one) => one.issues),
      ...readCsv(
        [
          ['户编号', '家庭人口数'],
          ['1', 1],
        ],
        { asOf: undefined },
      ).refused.flatMap((one) => one.issues),
    ];
    for (const issue of [...issues, ...subjects, ...others, ...putInputs(fields, household(), { wages: 1 }).issues]) {
      if (issue.expected !== undefined) expected.set(issue.expected, issue);
    }
    return expected;
  }

  /** Not words but data: bounds, digits, lists of codes, relations of fields, days. */
  const data = [
    /^(<=|>=) -?\d+$/,
    /^\d+(\.\d+)?$/,
    /^[A-Za-z\d]+( \| [A-Za-z\d]+)+$/,
    /^members\[\d+\]( \| members\[\d+\])*$/,
    /^[a-zA-Z.]+ (<=|=) [a-zA-Z.]+$/,
    /^\d{4}-\d{2}-\d{2}$/,
  ];

  it('is a bound, a list or a relation, or has a word in both languages', () => {
    const expected = collected();
    expect(expected.size).toBeGreaterThan(15);
    const wordless = [...expected.keys()].filter((code) => !data.some((form) => form.test(code)));
    for (const language of languages) {
      const unknown = wordless.filter((code) => !Object.hasOwn(words[language].expected, code));
      expect(unknown, language).toEqual([]);
    }
  });

  it('needs every word there is', () => {
    const expected = collected();
    expect(Object.keys(words.en.expected).filter((code) => !expected.has(code))).toEqual([]);
  });
});
