import { describe, expect, it } from 'vitest';
import { comparedRows, mainSource, otherReadings, pathLabel, type Row } from '../../src/explain/table.js';
import { factsIn } from '../../src/facts/registry.js';
import { commonTable, levels } from '../../src/records/catalog.js';
import { parseBy } from '../../src/records/parse.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { type Language, languages } from '../../src/words/words.js';
import { county, examples, household, member, type Plain, village, without } from '../examples.js';
import { fieldsOf } from '../support/fields.js';
import { evaluate } from '../support/unchecked.js';

/** The facts that every rulebook has. */
const facts = factsIn(commonTable);

const rulebook = hunan2016To2020();

interface Asked {
  readonly language?: Language;
  readonly readings?: Record<string, string>;
}

const rowsOf = (record: Plain, { language = 'zh', readings = {} }: Asked = {}): Row[] =>
  comparedRows(evaluate(record, { readings }), rulebook, language);

/** The rows of the criterion whose first row has this name. */
function criterion(rows: readonly Row[], name: string): Row[] {
  const start = rows.findIndex((row) => row.criterion === name);
  const length = rows.slice(start + 1).findIndex((row) => row.criterionOutcome !== undefined);
  return rows.slice(start, length < 0 ? undefined : start + 1 + length);
}

describe('a table', () => {
  it('tells what the register decides in the place of what was not filled in, and in no other row', () => {
    const grade = (dangerous: boolean | null) =>
      rowsOf(household({ housing: { dangerous } })).find(({ label }) => label === '住房安全等级')?.value;
    expect(grade(false)).toBe('未填（据名册）');
    expect(grade(null)).toBe('未填');
  });

  it.each(levels)('has a row for each comparison of a %s, in either language', (level) => {
    const verdict = evaluate(examples[level]());
    for (const language of languages) {
      const rows = comparedRows(verdict, rulebook, language);
      expect(rows.map(({ outcome, counts }) => [outcome, counts])).toEqual(
        verdict.criteria.flatMap(({ checks }) => checks.map(({ outcome, counts }) => [outcome, counts])),
      );
      expect(rows.flatMap(({ criterionOutcome }) => criterionOutcome ?? [])).toEqual(
        verdict.criteria.map(({ outcome }) => outcome),
      );
      for (const { label, value, bound } of rows) for (const text of [label, value, bound]) expect(text).not.toBe('');
    }
  });

  it.each(levels)('has the words of its language only, for a %s with and without gaps', (level) => {
    const { id, asOf, members } = examples[level]();
    for (const record of [
      examples[level](),
      { level, id, asOf, ...(members === undefined ? {} : { members: [{}] }) },
    ]) {
      for (const row of rowsOf(record, { language: 'en' })) {
        const { clause, ...words } = row;
        expect(Object.values(words).join(' ')).not.toMatch(/\p{Script=Han}/u);
        expect(Object.values(words).join(' ')).not.toContain('undefined');
      }
      for (const { criterion: name, label } of rowsOf(record, { language: 'zh' })) {
        if (name !== '') expect(name).toMatch(/\p{Script=Han}/u);
        expect(label).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('says what concerns the whole criterion on its first row', () => {
    const [first, second] = criterion(rowsOf(household()), '收入');
    expect(first).toMatchObject({ criterion: '收入', criterionOutcome: 'met', clause: '一（四）', oneOfSeveral: true });
    expect(second).toMatchObject({ criterion: '', clause: '', missing: '', oneOfSeveral: true });
    expect(second).not.toHaveProperty('criterionOutcome');
    expect(criterion(rowsOf(household()), '义务教育')).toMatchObject([{ oneOfSeveral: false }]);
  });

  it('says which criteria are advisory, as the readings have it', () => {
    const advisory = (asked: Asked = {}) =>
      rowsOf(household(), asked).flatMap(({ criterion: name, advisory: is }) => (is && name !== '' ? [name] : []));
    expect(advisory()).toEqual(['饮水安全']);
    expect(advisory({ readings: { drinkingWater: 'required' } })).toEqual([]);
  });

  it('gives numbers with sign and unit, and the bound with its operator', () => {
    const record = household({
      income: { wages: '5800.5', business: 0, property: 0, transfers: 0, productionCosts: 0 },
    });
    for (const language of languages) {
      const [row] = rowsOf(record, { language });
      expect(row?.value).toMatch(/^2900\.25\b/);
      expect(row?.bound).toMatch(/^≥ 3200 ?[^\s\d]/);
      expect(row?.margin).toMatch(/^-299\.75(?!\d)/);
      expect(rowsOf(record, { language, readings: { incomeBound: 'above' } })[0]?.bound).toMatch(/^> 3200 ?[^\s\d]/);
    }
    expect(rowsOf(household())[0]?.margin).toMatch(/^\+4450\.13(?!\d)/);
    const [incidence] = rowsOf(county());
    expect(incidence).toMatchObject({ value: '0.17%', bound: '< 2%', margin: expect.stringMatching(/^-1\.83/) });
    const relocation = criterion(
      rowsOf(county({ relocation: { planned: 100, completed: 95 } })),
      '易地扶贫搬迁任务完成率',
    );
    expect(relocation[0]?.margin).toMatch(/^0(?!\.)/);
  });

  it('gives truth and codes in words', () => {
    const [sufficient, protein] = criterion(
      rowsOf(household({ food: { sufficient: false, protein: 'never' } })),
      '不愁吃',
    );
    expect(sufficient).toMatchObject({ value: '否', bound: '是', margin: '' });
    expect(protein?.value).toMatch(/^\p{Script=Han}+$/u);
    expect(protein?.bound).toMatch(/^\p{Script=Han}+或\p{Script=Han}+$/u);
    const english = rowsOf(household(), { language: 'en' });
    expect(english.some(({ value, bound }) => value === 'yes' && bound === 'yes')).toBe(true);
    expect(english.some(({ bound }) => / or /.test(bound))).toBe(true);
  });

  it('says what is not given, and what is missing by its label', () => {
    const [income] = rowsOf(without(without(household(), 'income.transfers'), 'stableIncome'));
    expect(income).toMatchObject({ value: '无法计算', margin: '', missing: '转移性收入、有无稳定收入来源' });
  });

  it('names the members concerned by number, also among those missing', () => {
    const members = [
      member(),
      member({ schooling: 'droppedOut' }),
      member({ schooling: null, medicalInsurance: null }),
    ];
    const rows = rowsOf(household({ members }));
    expect(criterion(rows, '义务教育')[0]).toMatchObject({ value: '1人失学辍学：成员2', missing: '' });
    expect(criterion(rows, '基本医疗')[0]).toMatchObject({
      value: '1人参保情况未填：成员3',
      missing: '成员3 基本医疗保险',
    });
  });

  it('marks what rests on a weak source', () => {
    expect(rowsOf(household())[0]?.weak).toBe(true);
    expect(rowsOf(village()).some(({ weak }) => weak)).toBe(false);
  });

  it('names a document only where it is not the main one', () => {
    const verdict = evaluate(household());
    expect(mainSource(verdict, rulebook)).toBe('湘政发〔2017〕12号');
    expect(criterion(comparedRows(verdict, rulebook, 'zh'), '饮水安全')[0]?.clause).toMatch(
      /^十（三）、T\/CHES 18-2018 \S+$/,
    );
  });
});

describe('the words for a path', () => {
  it.each(levels)('of a %s are the label of its field', (level) => {
    for (const { path, label } of fieldsOf(level)) {
      if (path.includes('[]')) continue;
      for (const language of languages) expect(pathLabel(level, path, language, rulebook)).toBe(label[language]);
    }
  });

  it('of a member count from 1', () => {
    expect(pathLabel('household', 'members[0].schooling', 'zh', rulebook)).toBe('成员1 就学状况');
    expect(pathLabel('household', 'members[11].schooling', 'en', rulebook)).toBe('member 12 schooling');
  });

  it('of a parameter are its own', () => {
    const label = rulebook.parameters.get('povertyLine/exit')?.labels;
    expect(pathLabel('household', 'parameters.povertyLine/exit', 'zh', rulebook)).toBe(label?.zh);
    expect(pathLabel('household', 'parameters.povertyLine/exit', 'en', rulebook)).toBe(label?.en);
    expect(pathLabel('household', 'parameters.unknown', 'en', rulebook)).toBe('unknown');
  });

  it('that is none are the path', () => {
    expect(pathLabel('village', 'nothing.here', 'zh', rulebook)).toBe('nothing.here');
  });

  it('and for every fact there are some, in both languages', () => {
    for (const level of levels) {
      for (const { labels } of facts[level].values()) {
        expect(labels.zh).toMatch(/\p{Script=Han}/u);
        expect(labels.en).toMatch(/[a-z]/);
      }
    }
  });
});

describe('the readings that are not the usual ones', () => {
  it('are none by default', () => {
    expect(otherReadings(evaluate(household()), rulebook, 'zh')).toEqual([]);
  });

  it('are named with the option applied, and only where they concern the level', () => {
    const readings = { povertyLine: 'national', rateBound: 'above', incomeBound: 'atLeast' };
    for (const language of languages) {
      const [ofHousehold, ...none] = otherReadings(evaluate(household(), { readings }), rulebook, language);
      const povertyLine = rulebook.readings.find(({ id }) => id === 'povertyLine');
      expect(ofHousehold).toContain(povertyLine?.labels[language]);
      expect(ofHousehold).toContain(povertyLine?.options.find(({ id }) => id === 'national')?.labels[language]);
      expect(none).toEqual([]);
      expect(otherReadings(evaluate(county(), { readings }), rulebook, language)).toHaveLength(1);
      expect(otherReadings(evaluate(village(), { readings }), rulebook, language)).toEqual([]);
    }
  });
});

describe('a row under not', () => {
  const rows = (record: unknown) => comparedRows(evaluate(record, { rule: 'household/identify' }), rulebook, 'zh');

  it('asks for the opposite, and is met where the comparison is not', () => {
    const all = rows(household({ food: { sufficient: false, protein: 'never' } }));
    const of = (label: string) => all.find((row) => row.label.endsWith(label));
    expect(of('吃得饱')).toMatchObject({ label: '或 吃得饱', value: '否', bound: '否', outcome: 'met', counts: true });
    expect(of('肉蛋奶或豆制品')).toMatchObject({ bound: '非 随时能吃或有时能吃', outcome: 'met' });
    expect(of('御寒被褥')).toMatchObject({ value: '是', bound: '否', outcome: 'notMet', counts: false });
  });

  it('says or between what suffices by itself, and nothing between what has to come together', () => {
    const labels = rows(household()).map(({ label }) => label);
    expect(labels.filter((label) => label.startsWith('或 '))).toEqual([
      '或 吃得饱',
      '或 肉蛋奶或豆制品',
      '或 应季换洗衣物',
      '或 御寒被褥',
      '或 适龄成员均接受义务教育',
      '或 家庭成员均有基本医疗保障',
      '或 住房安全等级',
    ]);
  });
});

describe('what is given but in doubt', () => {
  const told = (record: Plain, language: Language) => {
    const checked = parseBy(rulebook.fields, record);
    const rows = comparedRows(evaluate(record), rulebook, language, checked, {});
    return (name: string) => {
      const { value, missing } = criterion(rows, name)[0] as Row;
      return [value, missing];
    };
  };
  const insured = (one: Plain, other: Plain) =>
    household({ members: [member(one), member({ birthDate: '1980-01-01', ...other })] });

  it('is not said to be missing: a code that the age makes impossible stands with that', () => {
    const record = insured({ medicalInsurance: 'newbornPending' }, { medicalInsurance: null });
    expect(told(record, 'zh')('基本医疗')).toEqual([
      '1人参保情况未填：成员2；成员1（与年龄不符）',
      '成员2 基本医疗保险、成员1 基本医疗保险（与年龄不符）',
    ]);
    const alone = insured({ medicalInsurance: 'newbornPending' }, {});
    expect(told(alone, 'zh')('基本医疗')[0]).toBe('成员1（与年龄不符）');
    expect(told(alone, 'en')('basic medical care')[0]).toBe('member 1 (at odds with the age)');
  });

  it('is told as what it is: sources, a figure beside those it is computed from, a list beside what was found', () => {
    const disputed = household({ evidence: { stableIncome: [{ source: '村', value: false }] } });
    expect(told(disputed, 'zh')('收入')[1]).toBe('有稳定收入来源（来源不一致）');
    const reported = household({ reported: { perCapitaNetIncome: 1 } });
    expect(told(reported, 'zh')('收入')[1]).toBe('名册所填人均纯收入（与按明细计算的不一致）');
    const listed = household({ housing: { grade: 'D' }, attested: { housing: true } });
    expect(told(listed, 'zh')('住房安全')[1]).toBe('');
    const uninsured = { ...insured({ medicalInsurance: 'none' }, {}), attested: { medical: true } };
    expect(told(uninsured, 'zh')('基本医疗')[1]).toBe('名册所填基本医疗有保障（与具体数据不符）');
  });
});
