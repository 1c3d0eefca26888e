import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InvalidRecordError, isInvalidRecordError } from '../../src/base/errors.js';
import { outcomes } from '../../src/base/outcome.js';
import type { Explanation } from '../../src/explain/explanation.js';
import { explanationMarkdown } from '../../src/explain/markdown.js';
import { explanationHtml } from '../../src/explain/sheet.js';
import { explanationText } from '../../src/explain/text.js';
import { levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { operatorNames } from '../../src/rulebook/condition.js';
import { rulebookWords } from '../../src/rulebook/rulebook-words.js';
import { exitRuleOf } from '../../src/rulebook/rules.js';
import { words } from '../../src/words/index.js';
import { languages } from '../../src/words/words.js';
import { county, examples, household, member, type Plain, village } from '../examples.js';
import { casesIn } from '../support/cases.js';
import { type Asked, criterionOf, explained, sentenceOn } from '../support/explained.js';
import { fixture, fixtureRecords } from '../support/fixture-records.js';
import { judgedFields, setPath } from '../support/records.js';
import { evaluate, evaluateReadings, explain } from '../support/unchecked.js';

const rulebook = hunan2016To2020();

/** A household whose members have so much each. */
const incomeOf = (each: number, over: Plain = {}) =>
  household({
    income: { wages: each * 2, business: 0, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 0 },
    ...over,
  });

describe('the sentence on a criterion', () => {
  it('says by how much an income is above or below the line', () => {
    expect(sentenceOn('household/income', fixture('H-002'))).toBe(
      '收入未达到退出要求：家庭人均纯收入2900.25元，比3200元的标准低299.75元。',
    );
    expect(sentenceOn('household/income', fixture('H-002'), { lang: 'en' })).toBe(
      'The income does not reach what exit requires: per-capita net income of 2900.25 yuan is 299.75 below the line of 3200.',
    );
    expect(sentenceOn('household/income', fixture('H-001'))).toContain('11800元，比3200元的标准高8600元');
  });

  it.each([
    ['atLeast', 'met', '正好达到3200元的标准', 'is exactly the line'],
    [
      'above',
      'notMet',
      '与标准持平，按所用口径须超过3200元',
      'level with the line; by the reading applied it must exceed 3200',
    ],
  ])('says what an income on the line comes to where it must be %s', (incomeBound, outcome, zh, en) => {
    const readings = { incomeBound };
    const record = incomeOf(3200);
    expect(criterionOf(explained(record, { readings }), 'household/income').outcome).toBe(outcome);
    expect(sentenceOn('household/income', record, { readings })).toContain(zh);
    expect(sentenceOn('household/income', record, { readings, lang: 'en' })).toContain(en);
  });

  it.each([
    ['below', 'notMet', '应低于2%，正好相等不算达到', 'needed is less than 2%: being level with it is not enough'],
    ['atMost', 'met', '应不超过2%，正好符合', 'needed is at most 2%: exactly that'],
  ])('says what an incidence of exactly 2 % comes to where it must be %s', (incidenceBound, outcome, zh, en) => {
    const readings = { incidenceBound };
    const published = { incidence: 2 };
    for (const record of [
      village({ remainingPoorPersons: 24, ...published }),
      county({ remainingPoorPersons: 10800, ...published }),
    ]) {
      const id = `${record.level}/incidence`;
      expect(criterionOf(explained(record, { readings }), id).outcome).toBe(outcome);
      expect(sentenceOn(id, record, { readings })).toContain(`贫困发生率2%，${zh}`);
      expect(sentenceOn(id, record, { readings, lang: 'en' })).toContain(en);
    }
  });

  it.each([
    ['atLeast', 'met', '应不低于95%，正好符合'],
    ['above', 'notMet', '应高于95%，正好相等不算达到'],
  ])('says what a rate of exactly 95 %% comes to where it must be %s', (rateBound, outcome, zh) => {
    const record = county({ relocation: { planned: 100, completed: 95 } });
    const readings = { rateBound };
    expect(criterionOf(explained(record, { readings }), 'county/relocation').outcome).toBe(outcome);
    expect(sentenceOn('county/relocation', record, { readings })).toContain(zh);
  });

  it('says that growing as fast as the province is not enough', () => {
    const level = county({ ruralIncomeGrowth: '8.9' });
    expect(sentenceOn('county/incomeGrowth', level)).toBe('农民增收没有快于全省：增速8.9%，与全省持平，须高于全省。');
    expect(sentenceOn('county/incomeGrowth', level, { lang: 'en' })).toMatch(
      /8\.9 %, level with the province, which is not enough\.$/,
    );
  });

  it('says which of two growths is missing', () => {
    const said = (over: Plain) => sentenceOn('county/incomeGrowth', county(over));
    expect(said({ ruralIncomeGrowth: null })).toContain('本县增速未填');
    expect(said({ provinceRuralIncomeGrowth: null })).toContain('全省增速未填');
    expect(said({ ruralIncomeGrowth: null, provinceRuralIncomeGrowth: null })).toContain('本县和全省的增速均未填');
  });

  it('names the members, by name where the record is at hand', () => {
    expect(sentenceOn('household/medical', fixture('H-005'))).toBe('基本医疗没有保障：1人未参保：杨春花。');
    expect(sentenceOn('household/medical', fixture('H-005'), { withRecord: false })).toBe(
      '基本医疗没有保障：1人未参保：成员2。',
    );
    expect(sentenceOn('household/education', fixture('H-005'), { lang: 'en' })).toBe(
      'Compulsory education is not secured: 1 out of school: 邓勇.',
    );
  });

  it('counts members where they are many', () => {
    const crowd = household({ members: Array.from({ length: 7 }, () => member({ medicalInsurance: 'none' })) });
    expect(sentenceOn('household/medical', crowd)).toContain('7人未参保：成员1、成员2、成员3等');
    expect(sentenceOn('household/medical', crowd, { lang: 'en' })).toContain(
      '7 not insured: member 1; member 2; member 3 and others',
    );
  });

  it('says of an alternative only what decides', () => {
    const relocated = household({ housing: { grade: null, safeBy: 'relocation' } });
    expect(sentenceOn('household/housing', relocated)).toBe('住房安全有保障：已搬迁入住。');
    const unsafe = household({ housing: { grade: 'D', safeBy: 'nothing' } });
    expect(sentenceOn('household/housing', unsafe)).toBe(
      '住房安全没有保障：住房安全等级为“D级”；也没有通过危房改造、易地搬迁或其他住房落实安全保障。',
    );
  });

  it('stands in words of its own for every criterion and outcome, with every comparison in words', () => {
    for (const lang of languages) {
      const { anyCriterion } = words[lang].sentences;
      const { criteria: own } = rulebookWords(rulebook, lang);
      const seen = new Set<string>();
      const empty = (record: Plain): Plain =>
        Object.fromEntries(
          Object.entries(record).map(([key, value]) => [
            key,
            ['level', 'id', 'asOf'].includes(key) ? value : key === 'members' ? [{}] : null,
          ]),
        );
      const failing = (record: Plain): Plain => {
        const copy = structuredClone(record);
        for (const { path, kind, options, minimum } of judgedFields(record.level as 'household')) {
          if (kind === 'date' || path.includes('sharesIncome')) continue;
          const worst =
            kind === 'boolean' ? false : kind === 'code' ? Object.keys(options ?? {}).at(-1) : (minimum ?? 0);
          const much = /registered|Minutes|Metres|shortDays|remainingPoor|planned|total|province/.test(path);
          setPath(copy, path.replace('[]', '[1]'), much ? 300 : worst);
        }
        // A published rate that the counts contradict would leave it open.
        delete copy.incidence;
        return copy;
      };
      for (const level of ['household', 'village', 'county'] as const) {
        for (const record of [examples[level](), empty(examples[level]()), failing(examples[level]())]) {
          for (const { id, outcome, label, sentence } of explained(record, { lang }).criteria) {
            const lead = own.get(id)?.[outcome] ?? '(none)';
            expect(sentence.startsWith(String(lead)), `${id} ${outcome}: ${sentence}`).toBe(true);
            expect(sentence).not.toBe(`${anyCriterion[outcome](label)}.`);
            seen.add(`${id} ${outcome}`);
          }
        }
      }
      // Those of other rules are read from the cases, below.
      const all = levels.flatMap((level) =>
        (exitRuleOf(rulebook, level)?.criteria ?? []).flatMap(({ id }) =>
          outcomes.map((outcome) => `${id} ${outcome}`),
        ),
      );
      expect(all.filter((one) => !seen.has(one))).toEqual([]);
    }
  });
});

describe('the explanation of what is no exit', () => {
  const identified = (record: Plain, asked: Asked = {}) => explained(record, { rule: 'household/identify', ...asked });

  it('says what fails under not by what is the case, and which member it is about', () => {
    const record = household({ members: [member(), member({ schooling: 'droppedOut', name: '王小明' })] });
    const { headline, outcomeLabel, title, next } = identified(record);
    expect([outcomeLabel, headline, title]).toEqual(['符合', '符合“贫困户识别”的条件。', '贫困户识别核查表']);
    expect(sentenceOn('household/belowLineOrUnsecured', record, { rule: 'household/identify' })).toBe(
      '收入低于识别标准，或“两不愁三保障”有缺项：1人失学辍学：王小明。',
    );
    expect(next.join()).toContain('识别程序');
  });

  it('tells below from above, and level with the line from below it', () => {
    const below = (each: number) =>
      sentenceOn('household/belowLine', incomeOf(each, { asOf: '2019-12-31' }), { rule: 'household/identify' });
    expect(below(3399)).toBe('家庭收入低于识别标准：家庭人均纯收入3399元，比3400元的标准低1元。');
    expect(below(3400)).toBe('家庭收入不低于识别标准：家庭人均纯收入3400元，与标准持平，不低于3400元。');
    expect(below(3500)).toBe('家庭收入不低于识别标准：家庭人均纯收入3500元，比3400元的标准高100元。');
  });

  it('never says how to become poor', () => {
    const { outcome, next, headline } = identified(incomeOf(9000));
    expect([outcome, next]).toEqual(['notMet', []]);
    expect(headline).toContain('不符合“贫困户识别”的条件');
  });

  it('asks for what is open', () => {
    const { outcome, next, open } = identified(fixture('H-003'));
    expect(outcome).toBe('undetermined');
    expect(open.map(({ path }) => path)).toContain('income.transfers');
    expect(next.length).toBeGreaterThan(0);
  });

  it('of a measure names the member, his fields by their labels', () => {
    const record = household({ register: { status: 'registered' }, members: [member(), { relation: 'child' }] });
    const asked = { rule: 'measure/studyGrant', subject: 'members[1]' };
    const { headline, criteria, outcomeLabel } = explained(record, asked);
    expect(outcomeLabel).toBe('待核实');
    expect(headline).toContain('职业教育扶贫助学补助（成员2）');
    expect(criteria.map(({ sentence }) => sentence)).toEqual([
      '属于扶贫政策对象：建档立卡状态为“未脱贫”。',
      '属于家庭子女：与户主关系为“子女”。',
      '是否接受中、高等职业教育尚不能认定：义务教育后就读情况未填。',
    ]);
    expect(explained(record, { ...asked, lang: 'en' }).outcomeLabel).toBe('open');
  });
});

describe('the headline', () => {
  it('counts what is met', () => {
    expect(explained(fixture('H-001')).headline).toBe('6项标准全部达到，符合贫困户脱贫标准。');
    expect(explained(household(), { readings: { drinkingWater: 'required' } }).headline).toMatch(/^7项/);
  });

  it('names what fails and what is open beside it, and nothing advisory', () => {
    const record = household({ stableIncome: false, water: null, housing: null });
    expect(explained(record).headline).toBe('收入未达标，不符合贫困户脱贫标准；另有住房安全待核实。');
    expect(explained(record, { lang: 'en' }).headline).toBe(
      'It does not qualify for the exit of a household. Not met: income. Still open: safe housing.',
    );
    expect(explained(fixture('C-02')).headline).toBe(
      '贫困发生率、农民人均可支配收入、贫困村退出率未达标，不符合贫困县摘帽标准。',
    );
  });

  it('names what is open, and says that open is neither', () => {
    expect(explained(fixture('H-003')).headline).toBe(
      '收入、义务教育、基本医疗、住房安全数据不全，暂不作结论；是否符合贫困户脱贫标准，核实后再认定。',
    );
  });
});

describe('what belongs to a criterion', () => {
  it('is the clause, with the document named where it is another', () => {
    expect(criterionOf(explained(fixture('H-001')), 'household/income')).toMatchObject({
      clause: '湘政发〔2017〕12号 一（四）',
      place: '一（四）',
    });
    expect(criterionOf(explained(fixture('H-001')), 'household/water').place).toBe('十（三）、T/CHES 18-2018 摘要');
  });

  it('is every reading that concerns it, with the ones that are not the default set apart', () => {
    const readings = { incomeBound: 'above', povertyLine: 'national' };
    for (const lang of languages) {
      const { readings: all, otherReadings } = criterionOf(
        explained(household(), { readings, lang }),
        'household/income',
      );
      expect(all).toHaveLength(4);
      expect(otherReadings).toHaveLength(2);
      expect(all).toEqual(expect.arrayContaining([...otherReadings]));
    }
    const { otherReadings } = criterionOf(explained(household(), { readings }), 'household/income');
    expect(otherReadings).toContain('收入恰好等于标准时：不算达标（须超过）（非默认口径）');
    expect(criterionOf(explained(household()), 'household/income').otherReadings).toEqual([]);
    expect(criterionOf(explained(household()), 'household/food').readings).toEqual([
      '名册所填“是否有保障”：缺少具体数据时以名册所填为准',
    ]);
    expect(criterionOf(explained(village()), 'village/power').readings).toEqual([]);
  });

  it('is why a source is weak, with the figure', () => {
    expect(criterionOf(explained(fixture('H-002')), 'household/income').weak).toEqual([
      '退出收入标准 3200：省扶贫办2020年8月27日答复所列为识别标准，湖南该年退出标准未查到，暂以此代替',
    ]);
    expect(criterionOf(explained(fixture('H-002'), { lang: 'en' }), 'household/income').weak).toEqual([
      "poverty line for exit 3200: the reply of Hunan's Poverty Alleviation Office of 27 August 2020 gives the standard for identification; Hunan's exit standard of the year was not found",
    ]);
    expect(criterionOf(explained(county()), 'county/relocation').weak).toEqual([]);
  });

  it('is what is missing, labelled, with the member', () => {
    const { criteria } = explained(fixture('H-003'));
    expect(criteria.flatMap(({ missing }) => missing)).toEqual([
      { path: 'income.transfers', label: '转移性收入' },
      { path: 'members[2].schooling', label: '成员3（向雨桐）的就学状况' },
      { path: 'members[3].medicalInsurance', label: '成员4（覃满秀）的基本医疗保险' },
      { path: 'housing.grade', label: '住房安全等级' },
    ]);
    const english = explained(fixture('H-003'), { lang: 'en', withRecord: false });
    expect(criterionOf(english, 'household/education').missing).toEqual([
      { path: 'members[2].schooling', label: 'schooling of member 3' },
    ]);
  });

  it('is each comparison, with its path where a person fills it in', () => {
    const { checks } = criterionOf(explained(fixture('H-003')), 'household/income');
    expect(checks.map(({ path }) => path)).toEqual([undefined, 'stableIncome']);
    expect(checks[1]).toEqual({
      label: '有稳定收入来源',
      value: '是',
      bound: '是',
      margin: '',
      outcome: 'met',
      counts: true,
      weak: false,
      path: 'stableIncome',
    });
  });
});

describe('an explanation', () => {
  it('carries what names the case and the documents it cites', () => {
    const { documents, ...explanation } = explained(household());
    expect(explanation).toMatchObject({
      language: 'zh',
      level: 'household',
      levelLabel: '户',
      id: 'H1',
      village: 'V7',
      county: 'C3',
      asOf: '2018-12-31',
      decidedOn: '2019-01-15',
      outcome: 'met',
      outcomeLabel: '达标',
      title: '贫困户退出核查表',
      rulebook: { ...evaluate(household()).rulebook, name: '湖南省贫困退出标准（2016—2020年）（规则版本1.1.0）' },
      ownRulebook: true,
      next: [expect.stringContaining('各项标准已达到')],
      open: [],
      document: '湘政发〔2017〕12号',
    });
    expect(documents).toHaveLength(2);
    expect(documents[0]).toMatch(/^湘政发〔2017〕12号《.+》（湖南省人民政府，2017年/);
    expect(explained(household(), { lang: 'en' }).documents[0]).toMatch(/^湘政发〔2017〕12号, .+ \(.+, 2017-/);
    expect(Object.keys(explained(fixture('C-01')))).not.toContain('village');
  });

  it('is plain JSON', () => {
    for (const record of fixtureRecords) {
      const one = explained(record, { allReadings: true });
      expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    }
  });

  it('is refused with a record that cannot be judged', () => {
    const verdict = evaluate(household());
    const wrong = () => explain(verdict, { lang: 'zh', record: { level: 'household' } });
    expect(wrong).toThrow(expect.toSatisfy(isInvalidRecordError));
  });

  it.each([
    ['another id', household({ id: 'H2' })],
    ['another level', { ...village(), id: 'H1' }],
  ])('is refused with a record of %s', (_, record) => {
    const verdict = evaluate(household());
    expect(() => explain(verdict, { lang: 'zh', record })).toThrow(InvalidRecordError);
    const put = evaluate(household(), { inputs: { 'income.property': 12 } });
    expect(() => explain(put, { lang: 'zh', record })).toThrow(InvalidRecordError);
  });

  it('is refused in a language that it does not speak', () => {
    for (const lang of ['fr', undefined, '__proto__']) {
      const ask = () => explain(evaluate(household()), { lang: lang as 'zh' });
      expect(ask).toThrow(InvalidRecordError);
    }
  });

  it('says what is still to be found out: of a verdict of not met only what its other criteria wait for', () => {
    const { open, criteria } = explained(fixture('H-003'));
    expect(new Set(open)).toEqual(new Set(criteria.flatMap(({ missing }) => missing)));
    expect(open).toHaveLength(4);
    const record = { ...fixture('H-005'), housing: null };
    expect(explained(record).open).toEqual([
      { path: 'housing.grade', label: '住房安全等级' },
      { path: 'housing.safeBy', label: '住房安全保障方式' },
    ]);
    expect(explained(fixture('H-005')).open).toEqual([]);
  });

  it('has the readings at its end only where they were asked for', () => {
    expect(explained(household())).not.toHaveProperty('allReadings');
    expect(explained(household(), { allReadings: true }).allReadings).toEqual([
      '口径一致：无论采用哪种口径，结论都是达标。',
    ]);
  });
});

describe('a what-if', () => {
  const put: Asked = { parameters: { 'povertyLine/exit': '2900' }, inputs: { 'income.property': 12 } };

  it.each(languages)('is marked in %s: as data, text, Markdown and HTML, and never sealed', (lang) => {
    const explanation = explained(fixture('H-002'), { ...put, lang });
    const mark = lang === 'zh' ? '假设测算，不作为退出认定依据' : 'What if (this is not a verdict)';
    expect(explanation.whatIf).toContain(mark);
    expect(explanationText(explanation).split('\n')[1]).toBe(`  ${explanation.whatIf}`);
    expect(explanationMarkdown(explanation).replaceAll('\\', '')).toContain(`> **${explanation.whatIf}**`);
    const html = explanationHtml([{ explanation, seal: 'f'.repeat(64) }], lang);
    expect(html).toContain(`<p class="what-if">${mark}`);
    expect(html).not.toContain('ffff');
    expect(html).toContain(words[lang].sentences.unsealed);
  });

  it('is explained with what was put, not with what the record says', () => {
    const explanation = explained(fixture('H-002'), put);
    expect(criterionOf(explanation, 'household/income').sentence).toContain('2903.25元，比2900元的标准高3.25元');
    expect(criterionOf(explanation, 'household/income').workings.join()).toContain('财产性收入 12');
    const further = explained(fixture('H-002'), { parameters: { 'povertyLine/exit': 3000 } });
    expect(further.next).toEqual([expect.stringContaining('还差99.75元，全户合计至少增收399元')]);
  });

  it('is no mark on a verdict', () => {
    expect(explained(fixture('H-002'))).not.toHaveProperty('whatIf');
    expect(explanationHtml([{ explanation: explained(fixture('H-002')), seal: 'f'.repeat(64) }], 'zh')).toContain(
      'ffff',
    );
  });
});

describe('the explanation of every case of the project', () => {
  // Judged once, whatever the language that is asked for.
  const cases = casesIn('cases').flatMap(({ name, record, options }) => {
    try {
      const verdict = evaluate(record, options);
      return [{ name, record, verdict, allReadings: evaluateReadings(record, options) }];
    } catch (error) {
      if (!isInvalidRecordError(error)) throw error;
      return [];
    }
  });

  /** All that is said, with what the record itself contributed taken out. */
  const said = ({ criteria, ...rest }: Explanation, record: unknown): string[] => {
    const own = [
      ...(((record as Plain).members as Plain[] | undefined) ?? []).map(({ name }) => name),
      ...[rest.id, rest.village, rest.county],
    ].filter((text): text is string => typeof text === 'string' && text !== '');
    return [
      rest.headline,
      rest.title,
      rest.levelLabel,
      rest.outcomeLabel,
      ...rest.next,
      ...(rest.allReadings ?? []),
      ...criteria.flatMap((one) => [
        ...[one.sentence, one.label, one.outcomeLabel, ...one.workings, ...one.weak, ...one.readings],
        ...one.missing.map(({ label }) => label),
        ...one.checks.flatMap(({ label, value, bound, margin }) => [label, value, bound, margin]),
      ]),
    ].map((text) => own.reduce((left, name) => left.replaceAll(name, ''), text));
  };

  const operators = operatorNames.map((name) => name.replace('decimal:', '')).filter((name) => /[A-Z]/.test(name));
  const raw = new RegExp(
    `undefined|\\bnull\\b|NaN|Infinity|\\[object|members\\[|parameters\\.|=>|function|${operators.join('|')}`,
  );
  const codes =
    /\b(?:notMet|safeBy|droppedOut|inSchool|neverEnrolled|income\.\w|water\.\w|housing\.\w|[a-z]+[A-Z]\w+)\b/;
  /** The numbers of documents, and the places in them. */
  const documents = rulebook.sources.map(({ id }) => id).sort((a, b) => b.length - a.length);
  const places = [...rulebook.readings.flatMap(({ options }) => options.flatMap(({ citations }) => citations))]
    .map(({ at }) => at)
    .sort((a, b) => b.length - a.length);
  /** Sources are called as the record calls them, in either language. */
  const sources = cases.flatMap(({ record }) =>
    Object.values((record as { evidence?: Record<string, { source: string }[]> }).evidence ?? {}).flatMap((items) =>
      items.map(({ source }) => source),
    ),
  );
  const withoutSources = (text: string) =>
    [...documents, ...places, ...new Set(sources)].reduce((left, one) => left.replaceAll(one, ''), text);

  it('are many', () => {
    expect(cases.length).toBeGreaterThan(250);
  });

  it.each(languages)(
    'in %s says nothing raw, and nothing in the other language, in text, Markdown and HTML',
    (lang) => {
      for (const { name, record, verdict, allReadings } of cases) {
        for (const withRecord of [true, false]) {
          const asked = { lang, ...(withRecord ? { record, allReadings } : {}) };
          const explanation = explain(verdict, asked);
          // All at once: there are a hundred thousand texts.
          const text = said(explanation, record).join('\n');
          expect(text, name).not.toMatch(raw);
          expect(text, name).not.toMatch(codes);
          const words = withoutSources(text);
          if (lang === 'en') expect(words, name).not.toMatch(/[\p{Script=Han}，。；：（）、]/u);
          else expect(words, name).not.toMatch(/[A-Za-z]{2,}|; |: /);
          // With the record there is more to say: what is said without it is a part of that.
          const pages = withRecord
            ? [
                explanationText,
                explanationMarkdown,
                (one: Explanation) => explanationHtml([{ explanation: one }], lang),
              ]
            : [explanationText];
          for (const page of pages) expect(page(explanation), name).not.toMatch(/undefined|\bNaN\b|\[object/);
        }
      }
    },
  );
});

describe('the words of measures and procedures', () => {
  const records = JSON.parse(
    readFileSync(new URL('../../fixtures/eligible/households.json', import.meta.url), 'utf8'),
  ) as Plain[];
  const told = (id: string, asked: Asked) => explained(records.find((one) => one.id === id) as Plain, asked);

  it('count what fails', () => {
    const one = told('H-102', { rule: 'measure/forestRanger', subject: 'members[1]' });
    expect(one.headline).toBe('不符合“护林员岗位（成员2 彭春梅）”的条件：“身体健康”“能胜任野外巡护”两项不符合。');
    expect(one.criteria.find(({ id }) => id === 'member/healthy')?.clause).toBe(
      '湘政发〔2017〕12号 专栏13（一）、专栏13（二）',
    );
  });

  it('say of debt what is so, whichever way it is asked', () => {
    const { criteria } = told('H-105', { rule: 'household/relocationFloorArea' });
    const sentence = criteria.find(({ id }) => id === 'household/noDebtToEnlarge')?.sentence;
    expect(sentence).toContain('；已自行举债扩大安置住房面积');
    expect(sentence).not.toContain('没有举债');
  });

  it('call nothing absent that sources disagree on, and word answers as the rule does', () => {
    const { headline, criteria, next } = told('H-111', { rule: 'measure/jobService', subject: 'members[0]' });
    expect(headline).toContain(
      '“有劳动能力”数据来源不一致，暂不作结论；是否符合“就业服务（成员1 麻成勇）”的条件，核实后再认定',
    );
    expect(criteria.map(({ sentence }) => sentence).join('')).not.toContain('未填');
    expect(next.join('')).toContain('完全丧失→有劳动能力不符合，结论即为不符合条件');
    expect(next.join('')).not.toContain('达标');
  });

  it('send nobody to complete rules that no document completes', () => {
    const readings = { householdSupport: 'unstated' };
    const { next } = told('H-107', { rule: 'measure/householdSupport', readings });
    expect(next).toEqual([expect.stringContaining('没有数值：规划只写“规定的期限内”')]);
    expect(next[0]).not.toContain('补充规则');
  });
});
