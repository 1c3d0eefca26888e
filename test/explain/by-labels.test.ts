/** What is said of a rulebook's own facts and fields that it has no words for. */
import { describe, expect, it } from 'vitest';
import { explanationMarkdown } from '../../src/explain/markdown.js';
import { explanationHtml } from '../../src/explain/sheet.js';
import { comparedRows } from '../../src/explain/table.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { parseRecord } from '../../src/rulebook/rulebook-records.js';
import type { Language } from '../../src/words/words.js';
import { county, household, member } from '../examples.js';
import { criterion, filesOf, verdict } from '../rulebook/small.js';
import { explained, sentenceOn } from '../support/explained.js';
import { herders, pasture, pastureFiles, pastureVillage } from '../support/pasture.js';
import { evaluate, questions } from '../support/unchecked.js';

const [one, two] = herders.members as readonly object[] as readonly [object, object];
const withMembers = (...members: object[]) => ({ ...herders, members });
const ofPasture = { rulebook: pasture };
const said = (record: unknown, lang: Language = 'zh') => explained(record, { ...ofPasture, lang });
const sentence = (id: string, record: unknown, lang: Language = 'zh') => sentenceOn(id, record, { ...ofPasture, lang });
const cells = (record: unknown, id: string) => {
  const verdict = evaluate(record, ofPasture);
  const { rulebook } = ofPasture;
  const label = id === 'household/training' ? '技能' : '村道硬化';
  const rows = comparedRows(verdict, rulebook, 'zh');
  const first = rows.findIndex(({ criterion }) => criterion === label);
  return rows.slice(first, first + 2);
};

describe('a comparison about members', () => {
  it('says what was found and of whom', () => {
    const disabled = withMembers({ ...one, disabled: true, trained: false }, two);
    expect(cells(disabled, 'household/training').map(({ value }) => value)).toEqual(['否', '否（成员1）']);
    expect(sentence('household/training', disabled)).toBe(
      '技能未达标：有人参加过技能培训为“否”；成员均无残疾为“否”（成员1（周一））。',
    );
    expect(cells(herders, 'household/training').map(({ value }) => value)).toEqual(['是', '是']);
  });

  it('says what could not be found and of whom, and asks it', () => {
    const { disabled: _, ...unasked } = one as Record<string, unknown>;
    const open = withMembers(unasked, two);
    const [, row] = cells(open, 'household/training');
    expect(row?.value).toBe('无法判定（成员1）');
    expect(cells(open, 'household/training')[0]?.missing).toBe('成员1是否残疾');
    const [training] = said(open).criteria.filter(({ id }) => id === 'household/training');
    expect(training?.missing.map(({ label }) => label)).toEqual(['成员1（周一）是否残疾']);
    expect(said(open, 'en').next).toEqual([
      'Find out: member 1 (周一): disabled? yes → skills not met, and the verdict with it: not met; no → skills met, and the verdict with it: met',
    ]);
  });
});

describe('a yes or no by itself', () => {
  it('is told where it is why a criterion is not met', () => {
    expect(sentence('household/well', { ...herders, well: false })).toBe('饮水水源未达标：填报为“否”。');
    expect(sentence('household/well', { ...herders, well: false }, 'en')).toBe('water not met: given as no.');
    expect(sentence('household/well', herders)).toBe('饮水水源达标。');
  });
});

describe('a ratio without a base', () => {
  const none = pastureVillage({ metres: 0, hardened: 0 });

  it('says that the base is zero, by its whole label, and not that it is missing', () => {
    const { headline, criteria, next } = said(none);
    expect(headline).toContain('计算基数为0');
    expect(headline).not.toContain('数据不全');
    expect(criteria[0]?.sentence).toContain('村道硬化率的基数为0，无法计算');
    expect(criteria[0]?.workings).toEqual(['村道硬化率：村道总长 0，基数为0，无法计算']);
    expect(criteria[0]?.missing.map(({ label }) => label)).toEqual(['村道总长（现填0米，基数为0，无法计算）']);
    expect(next[0]).toMatch(/^核实村道总长（现填0米，基数为0，无法计算）：/);
    expect(cells(none, 'village/hardenedRoads')[0]?.missing).toBe('村道总长（基数为0）');
    expect(said(none, 'en').criteria[0]?.missing[0]?.label).toBe(
      'length (village roads) (given as 0 m; a base of 0, so nothing can be computed)',
    );
    expect(questions(none, ofPasture)[0]).toMatchObject({ path: 'road.metres', because: 'zeroBase' });
  });

  it('says it of no other input', () => {
    const unasked = pastureVillage({ hardened: 5 });
    expect(said(unasked).headline).toContain('数据不全');
    expect(said(unasked).criteria[0]?.missing.map(({ label }) => label)).toEqual(['村道总长']);
    expect(questions(unasked, ofPasture)[0]).not.toHaveProperty('because');
  });
});

describe('figures', () => {
  it('have their unit, one of it in the singular, the rulebook’s own too', () => {
    const five = withMembers({ ...one, workMonths: 5 }, two);
    expect(sentence('household/work', five, 'en')).toBe(
      'work not met: months of work of all is 5 months; needed is at least 6 months: 1 month too little.',
    );
    const last = withMembers({ ...one, workMonths: 1 }, two);
    expect(sentence('household/work', last, 'en')).toContain('is 1 month; needed is at least 6 months: 5 months');
    expect(sentence('household/flock', { ...herders, sheep: 2 })).toBe(
      '羊群未达标：人均羊存栏1只，应不低于6只，还差5只。',
    );
    expect(evaluate(herders, ofPasture).criteria[1]?.checks[0]).toMatchObject({ unit: 'sheepUnits', margin: '0' });
    expect(said({ ...herders, sheep: 2 }).next).toEqual(['羊存栏至少增加10只']);
  });

  it('that any of several members could change are told once, with whose they are', () => {
    const five = withMembers({ ...one, workMonths: 5 }, two);
    expect(said(five).next).toEqual(['全家务工月数：至少增加1个月（可增加成员1（周一）、成员2的务工月数）']);
    const alone = withMembers({ ...one, workMonths: 5 });
    expect(said(alone).next).toEqual(['成员1（周一）的务工月数至少增加1个月']);
    expect(said(alone, 'en').next).toEqual(['months of work of member 1 (周一) higher by at least 1 month']);
  });

  it('of a question are exact: what lies between two fen is met or not', () => {
    const { ruralDisposableIncome: _, ...open } = county();
    const asked = explained({ ...open, asOf: '2018-12-31' }).next.join();
    expect(asked).toContain('8666.6667元及以上');
    expect(
      evaluate({ ...open, asOf: '2018-12-31', ruralDisposableIncome: 8666.6667 } as never).criteria[0]?.outcome,
    ).toBe('met');
    const one = {
      ...household({ members: [member()] }),
      asOf: '2019-12-31',
      income: { business: '1.0987', property: 0, transfers: 0, productionCosts: 0 },
    };
    expect(explained(one, { lang: 'en' }).next.join()).toContain('3698.9013');
  });
});

describe('what only a register says', () => {
  const listed = { ...household(), food: null, attested: { food: false } };

  it('is not told as what no help can change', () => {
    expect(explained(listed).next).toEqual(['不愁吃仅据名册所填认定，请核实后据实填写']);
    expect(explained(listed, { lang: 'en' }).next[0]).toMatch(/^food: rests on the word of the register alone/);
  });
});

describe('what a rulebook of its own asks for', () => {
  const trained = withMembers(one, { ...two, workMonths: 3 });

  it('stands in the workings of what is derived from it', () => {
    expect(said(trained).criteria.flatMap(({ workings }) => workings)).toEqual([
      '全家务工月数：务工月数（成员1（周一） 6、成员2 3），得9个月',
      '人均羊存栏 = 羊存栏 12 ÷ 2（在世成员人数） = 6只',
      '有人参加过技能培训：参加过技能培训（成员1（周一） 是、成员2 否），得是',
      '成员均无残疾：残疾（成员1（周一） 否、成员2 否），得是',
    ]);
    expect(said({ ...herders, sheep: null }, 'en').criteria[1]?.workings).toEqual([
      'flock a head = flock ______ ÷ 2 (number of living members) = ______',
    ]);
  });

  it('stands on the sheet, also of members', () => {
    const record = parseRecord(trained, ofPasture);
    const page = explanationHtml([{ explanation: said(trained), record }], 'zh');
    for (const heading of ['务工月数', '参加过技能培训', '残疾']) expect(page).toContain(`<th>${heading}</th>`);
    expect(page).toContain('人均羊存栏 = 羊存栏 12 ÷ 2（在世成员人数） = 6只');
    expect(explanationMarkdown(said(trained))).toContain('羊存栏 12');
  });

  it('is not told twice where words of its own name it', () => {
    const words = { comparisons: { monthsOfWork: { met: '{inputs}' }, someoneTrained: { met: '有' } } };
    const rulebook = loadRulebook({ ...pastureFiles, 'words.zh.json': words });
    const { criteria } = explained(trained, { rulebook });
    expect(criteria[0]?.workings).toEqual([]);
    expect(criteria[2]?.workings).toEqual(['成员均无残疾：残疾（成员1（周一） 否、成员2 否），得是']);
  });
});

describe('Hunan’s own exit', () => {
  it('shows no more columns and workings than its form has', () => {
    expect(explained(household())).not.toHaveProperty('memberInputs');
    expect(explained(household()).criteria.flatMap(({ workings }) => workings)).toHaveLength(1);
  });
});

describe('what is computed by a reading or told by a code', () => {
  const labels = { zh: '标签', en: 'label' };
  const citation = { source: '本镇办法', at: '第三条' };
  const shared = { level: 'village', citation, labels: { zh: '占比', en: 'share' } };
  const bound = (option: string) => (option === 'atLeast' ? 'whole' : 'planned');
  const rulebook = loadRulebook({
    ...filesOf([
      criterion('village/one', {
        all: [
          { fact: 'share', operator: 'decimal:greaterThanInclusive', value: '95' },
          { fact: 'housed', operator: 'equal', value: true },
          { fact: 'asked', operator: 'equal', value: true },
        ],
      }),
      verdict('village/exit', 'village/one'),
    ]),
    'fields.json': {
      fields: [
        ...['whole', 'planned', 'part'].map((path) => ({
          level: 'village',
          path,
          kind: 'count',
          unit: 'm',
          labels: { zh: path, en: path },
        })),
        {
          level: 'village',
          path: 'house',
          kind: 'code',
          labels,
          options: [
            { id: 'none', labels: { zh: '无', en: 'no house' } },
            { id: 'brick', labels },
          ],
        },
        { level: 'village', path: 'asked', kind: 'boolean', labels: { zh: '是否通水', en: 'whether a pipe' } },
      ],
    },
    'facts.json': {
      facts: [
        {
          ...shared,
          id: 'share',
          unit: 'percent',
          value: {
            ratio: [
              { product: [100, { field: 'part' }] },
              {
                byReading: 'bound',
                options: Object.fromEntries(['atLeast', 'above'].map((id) => [id, { field: bound(id) }])),
              },
            ],
          },
        },
        { ...shared, id: 'housed', value: { compare: { field: 'house' }, operator: 'notEqual', value: 'none' } },
      ],
    },
  });
  const of = (values: object, lang: Language = 'zh', readings = {}) => {
    const record = {
      level: 'village',
      id: 'V',
      asOf: '2018-12-31',
      whole: 1000,
      planned: 800,
      part: 500,
      house: 'none',
      asked: false,
    };
    return explained({ ...record, ...values }, { rulebook, lang, readings });
  };

  it('shows the divisor that the reading chooses, and codes by their labels', () => {
    expect(of({}).criteria[0]?.workings).toEqual(['占比 = 100 × part 500 ÷ whole 1000 = 50%', '占比：标签 无，得否']);
    expect(of({}, 'en', { bound: 'above' }).criteria[0]?.workings).toEqual([
      'share = 100 × part 500 ÷ planned 800 = 62.5%',
      'share: from label no house: no',
    ]);
  });

  it('says what a label asks once, and of a blank field that it is blank', () => {
    expect(of({}).next).toContain('落实“通水”');
    expect(of({}, 'en').next).toContain('complete: pipe');
    const blank = { part: 1000, asked: null, house: null };
    expect(of(blank).criteria[0]?.sentence).toBe('标签尚不能认定：占比数据不全；是否通水未填。');
    expect(of(blank, 'en').criteria[0]?.sentence).toBe(
      'label cannot be told yet: share: data are missing; whether a pipe: not given.',
    );
  });
});
