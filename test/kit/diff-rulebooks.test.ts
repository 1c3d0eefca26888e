import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/cli/load-folder.js';
import { commonFacts } from '../../src/facts/read-facts.js';
import { diffDocument } from '../../src/kit/diff/diff-document.js';
import { diffRulebooks } from '../../src/kit/diff/diff-rulebooks.js';
import { documentText } from '../../src/present/document-text.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook, type RulebookFiles } from '../../src/rulebook/load.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { builtInFiles, pointerOf, put } from '../rulebook/files.js';
import { citations, criterion, done, enough, filesOf, labels, manifest, verdict } from '../rulebook/small.js';

const hunan = hunan2016To2020();
const national = loadFolder('rules/national-2016', String);

/** The built-in rulebook with something changed. */
function changed(...changes: readonly (readonly [file: string, pointer: string, value: unknown])[]): Rulebook {
  const files = builtInFiles();
  for (const [file, pointer, value] of changes) put(files, file, pointer, value);
  return loadRulebook(files);
}

/** A small rulebook of one criterion with one dated parameter. */
function withValues(values: readonly unknown[], more: RulebookFiles = {}): Rulebook {
  const parameters = { parameters: [{ id: 'income/least', labels, unit: 'yuan/year', values }] };
  const rules = [criterion('village/one', enough), verdict('village/exit', 'village/one')];
  return loadRulebook(filesOf(rules, { 'parameters.json': parameters, ...more }));
}

describe('diffRulebooks', () => {
  it.each([hunan, national])('finds nothing between $id and itself', (rulebook) => {
    const diff = diffRulebooks(rulebook, rulebook);
    expect(diff).toMatchObject({ same: true, criteria: [], parameters: [], readings: [], sources: [], verdicts: [] });
    expect(diff.rulebooks.old).toEqual(diff.rulebooks.new);
  });

  it('finds nothing between the same files loaded twice', () => {
    expect(diffRulebooks(hunan, loadRulebook(builtInFiles())).same).toBe(true);
  });

  it('says the same the other way round, old and new exchanged', () => {
    const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
    const [there, back] = [diffRulebooks(hunan, national), diffRulebooks(national, hunan)];
    for (const part of ['verdicts', 'criteria', 'parameters', 'readings', 'sources'] as const) {
      const kinds = there[part].map(({ id, change }) => `${id} ${change}`);
      expect(kinds.length).toBeGreaterThan(0);
      expect(back[part].map(({ id, change }) => `${id} ${turned[change]}`).sort()).toEqual(kinds.sort());
    }
    const values = (diff: typeof there) => diff.parameters.flatMap((one) => one.values);
    const pairs = values(there).map((one) => JSON.stringify([one.from, one.to, one.old, one.new]));
    const exchanged = values(back).map((one) => JSON.stringify([one.from, one.to, one.new, one.old]));
    expect(exchanged.sort()).toEqual(pairs.sort());
  });

  it('tells a bound that no longer includes its figure, in words', () => {
    const at = `${pointerOf('village-exit.json', 'village/incidence')}/conditions/all/0/operator`;
    const { criteria, parameters } = diffRulebooks(
      hunan,
      changed(['village-exit.json', at, 'decimal:lessThanInclusive']),
    );
    expect(parameters).toEqual([]);
    expect(criteria).toEqual([
      {
        id: 'village/incidence',
        level: 'village',
        change: 'changed',
        labels: { zh: '贫困发生率', en: 'poverty incidence' },
        conditions: {
          old: { zh: '贫困发生率 < 贫困发生率上限', en: expect.stringContaining('<') },
          new: { zh: '贫困发生率 ≤ 贫困发生率上限', en: expect.stringContaining('≤') },
        },
      },
    ]);
  });

  it('tells two figures of one name apart', () => {
    const twin = {
      id: 'another/limit',
      labels: { zh: '贫困发生率上限', en: 'limit of poverty incidence' },
      unit: 'percent',
    };
    const values = [{ from: '2016-01-01', value: '2', citations: [{ source: '湘政发〔2017〕12号', at: '一（四）' }] }];
    const at = `${pointerOf('village-exit.json', 'village/incidence')}/conditions/all/0/value/fact`;
    const [only] = diffRulebooks(
      hunan,
      changed(['parameters.json', '/parameters/-', { ...twin, values }], ['village-exit.json', at, 'another/limit']),
    ).criteria;
    expect(only?.conditions?.old?.en).toContain('povertyIncidence/limit');
    expect(only?.conditions?.new?.en).toContain('another/limit');
  });

  it('tells a figure by day and series, with its sources', () => {
    const line = pointerOf('parameters.json', 'povertyLine/exit');
    const { parameters } = diffRulebooks(
      hunan,
      changed(['parameters.json', `${line}/series/options/national/2/value`, '3000']),
    );
    expect(parameters).toMatchObject([
      {
        id: 'povertyLine/exit',
        change: 'changed',
        values: [
          {
            reading: 'povertyLine',
            option: 'national',
            from: '2018-01-01',
            to: '2018-12-31',
            old: { value: '2995', citations: [{ source: '待核', at: '全文' }] },
            new: { value: '3000' },
          },
        ],
      },
    ]);
  });

  it('tells every year that a path through two figures changes', () => {
    const target = pointerOf('parameters.json', 'countyIncome/target');
    const { parameters } = diffRulebooks(hunan, changed(['parameters.json', `${target}/values/1/value`, '11000']));
    const linear = parameters[0]?.values.filter(({ option }) => option === 'linear') ?? [];
    // The first figure stays, so 2017 does too.
    expect(linear.map(({ from, old, new: now }) => [from, old?.value, now?.value])).toEqual([
      ['2016-01-01', '7333.333333', '7000'],
      ['2018-01-01', '8666.666667', '9000'],
      ['2019-01-01', '9333.333333', '10000'],
      ['2020-01-01', '10000', '11000'],
    ]);
  });

  it('tells a reading with another default, one option more, one less', () => {
    const reading = pointerOf('rulebook.json', 'incidenceBound');
    const options = (
      builtInFiles()['rulebook.json'] as { readings: { id: string; options: { id: string }[] }[] }
    ).readings
      .find(({ id }) => id === 'incidenceBound')
      ?.options.toReversed();
    const { readings } = diffRulebooks(hunan, changed(['rulebook.json', `${reading}/options`, options]));
    expect(readings).toEqual([
      {
        id: 'incidenceBound',
        change: 'changed',
        labels: expect.anything(),
        default: { old: 'below', new: 'atMost' },
        options: [],
      },
    ]);
    const across = diffRulebooks(hunan, national).readings;
    expect(across.find(({ id }) => id === 'povertyLine')?.options).toMatchObject([
      { id: 'hunan', change: 'removed' },
      { id: 'national', change: 'changed' },
    ]);
    expect(across.find(({ id }) => id === 'region')).toMatchObject({
      change: 'added',
      default: { old: null, new: 'central' },
    });
  });

  it('tells validity, names, documents, and whether something counts', () => {
    const services = `${pointerOf('village-exit.json', 'village/services')}/event/params`;
    const diff = diffRulebooks(
      hunan,
      changed(
        ['rulebook.json', '/validTo', '2021-12-31'],
        ['rulebook.json', '/sources/0/date', '2017-04-01'],
        ['village-exit.json', `${services}/required`, true],
        ['village-exit.json', `${services}/labels/en`, 'services'],
      ),
    );
    expect(diff.validity).toEqual({
      old: { from: '2016-01-01', to: '2020-12-31' },
      new: { from: '2016-01-01', to: '2021-12-31' },
    });
    expect(diff.sources).toEqual([
      { id: '湘政发〔2017〕12号', change: 'changed', date: { old: '2017-03-31', new: '2017-04-01' } },
    ]);
    expect(diff.criteria).toMatchObject([
      { id: 'village/services', renamed: { new: { en: 'services' } }, required: { new: { en: 'required' } } },
    ]);
    // As nothing depends on it any more.
    expect(diff.readings).toMatchObject([{ id: 'villageServices', levels: { old: ['village'], new: [] } }]);
  });

  it('tells fields and facts that are new, gone or other, with the rules that read them', () => {
    const files = builtInFiles();
    const { fields, entailments } = files['fields.json'] as {
      fields: { level: string; path: string; options?: { id: string }[] }[];
      entailments: unknown[];
    };
    const at = (level: string, path: string) => fields.findIndex((one) => one.level === level && one.path === path);
    const area = at('household', 'relocation.floorArea');
    const rooms = at('village', 'facilities.standardRooms');
    const knows = at('household', 'members[].knowsWater');
    const facts = (files['facts.json'] as { facts: { id: string; value: object }[] }).facts;
    const perPerson = facts.findIndex(({ id }) => id === 'floorAreaPerPerson');
    const now = changed(
      ['fields.json', `/fields/${area}/maximum`, 1000],
      ['fields.json', `/fields/${rooms}/partOf`, undefined],
      ['fields.json', `/fields/${knows}/fixed`, undefined],
      ['fields.json', '/entailments', entailments.slice(1)],
      ['facts.json', `/facts/${perPerson}/value/ofZero`, 0],
    );
    const diff = diffRulebooks(hunan, now);
    expect(diff.fields.map(({ id, change }) => `${change} ${id}`)).toEqual([
      'changed household members[].knowsWater',
      'changed household relocation.floorArea',
      'changed village facilities.standardRooms',
    ]);
    expect(diff.fields[1]).toMatchObject({
      maximum: { old: null, new: 1000 },
      rules: ['household/relocationFloorArea'],
    });
    expect(diff.fields[2]).toMatchObject({ partOf: { old: 'facilities.rooms', new: null } });
    expect(diff.entailments).toMatchObject([{ change: 'removed', given: 'relocation.inAnnualPlan' }]);
    expect(diff.entailments[0]?.rules).toContain('measure/relocation');
    expect(diff.facts).toMatchObject([
      {
        id: 'household floorAreaPerPerson',
        change: 'changed',
        formula: {
          old: { zh: '安置住房面积 ÷ 家庭人口数' },
          new: { zh: '安置住房面积 ÷ 家庭人口数，家庭人口数为0的按0计' },
        },
        rules: ['household/relocationFloorArea'],
      },
    ]);
    expect({ ...diff, same: true }).toMatchObject({
      criteria: [],
      parameters: [],
      readings: [],
      sources: [],
      verdicts: [],
    });
    const [zh, en] = (['zh', 'en'] as const).map((language) =>
      documentText(diffDocument(diff, { old: hunan, new: now }, language), language),
    );
    expect(zh).toContain('为是的，搬迁情况只能为列入搬迁计划或已搬迁，也可不填');
    expect(zh).toMatch(/不大于（新）\s+1000/);
    expect(en).toMatch(/part of \(old\) +\S/);
    expect(en).toMatch(/outcomes that may change +household\/relocationFloorArea/);
  });

  it('tells a fact once: not those too that are computed from it', () => {
    const more = { ...commonFacts.find(({ id }) => id === 'netIncome'), value: { fact: 'netIncomeWithOneOff' } };
    const files = builtInFiles();
    const { facts } = files['facts.json'] as { facts: unknown[] };
    const now = changed(['facts.json', '/facts', [...facts, more]]);
    const [one, ...others] = diffRulebooks(hunan, now).facts;
    expect(others).toEqual([]);
    expect(one).toMatchObject({ id: 'household netIncome', change: 'changed' });
    expect(one?.rules).toContain('household/exit');
  });

  it('tells a criterion that a verdict no longer lists', () => {
    const rules = [criterion('village/a', done('water')), criterion('village/b', done('power'))];
    const both = loadRulebook(filesOf([...rules, verdict('village/exit', 'village/a', 'village/b')]));
    const one = loadRulebook(filesOf([...rules, verdict('village/exit', 'village/a')]));
    const diff = diffRulebooks(both, one);
    expect(diff.criteria).toMatchObject([{ id: 'village/b', change: 'removed', conditions: { new: null } }]);
    expect(diff.verdicts).toMatchObject([{ criteria: { old: ['village/a', 'village/b'], new: ['village/a'] } }]);
  });

  it('of two lists of dated figures tells exactly the days on which they differ', () => {
    const days = ['2011-01-01', '2013-07-01', '2016-02-29', '2019-12-31', '2020-01-01'];
    const list = fc
      .uniqueArray(fc.record({ from: fc.constantFrom(...days), value: fc.constantFrom('1', '2') }), {
        minLength: 1,
        selector: ({ from }) => from,
      })
      .map((values) => values.map((value) => ({ ...value, citations })));
    const valueOn = (values: readonly { from: string; value: string }[], day: string) =>
      values.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))[0]?.value ?? null;
    fc.assert(
      fc.property(list, list, (a, b) => {
        const found = diffRulebooks(withValues(a), withValues(b)).parameters.flatMap(({ values }) => values);
        for (const day of [
          '2010-01-01',
          '2010-12-31',
          ...days,
          '2013-06-30',
          '2016-02-28',
          '2019-12-30',
          '2030-12-31',
        ]) {
          const [old, now] = [valueOn(a, day), valueOn(b, day)];
          const said = found.filter(({ from, to }) => from <= day && day <= to);
          expect(said.map((one) => [one.old?.value ?? null, one.new?.value ?? null])).toEqual(
            old === now ? [] : [[old, now]],
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('counts a source that is another as a change of the figure', () => {
    const value = { from: '2018-01-01', value: '100' };
    const other = [{ source: '本镇办法', at: '第四条' }];
    const [only] = diffRulebooks(
      withValues([{ ...value, citations }]),
      withValues([{ ...value, citations: other }]),
    ).parameters;
    expect(only?.values).toMatchObject([{ old: { value: '100' }, new: { value: '100', citations: other } }]);
  });

  it('takes options in another order, the first the same, for the same', () => {
    const third = { id: 'third', labels, citations };
    const [bound] = manifest.readings;
    const rulebookWith = (options: readonly unknown[]) =>
      withValues([{ from: '2018-01-01', value: '100', citations }], {
        'rulebook.json': { ...manifest, readings: [{ ...bound, options }] },
      });
    const [first, second] = bound?.options ?? [];
    expect(diffRulebooks(rulebookWith([first, second, third]), rulebookWith([first, third, second])).same).toBe(true);
  });
});

describe('the document of a difference', () => {
  const rulebooks = { old: hunan, new: national };
  const diff = diffRulebooks(hunan, national);

  it.each([
    ['zh', '达标条件（新）  家庭人均纯收入 > 退出收入标准，且 有稳定收入来源', '取消　饮水安全（household/water）'],
    ['en', 'per-capita net income > poverty line for exit', 'removed: safe drinking water (household/water)'],
  ] as const)('says in %s what changed', (language, condition, gone) => {
    const text = documentText(diffDocument(diff, rulebooks, language), language);
    for (const part of [condition, gone]) expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('says that two are the same', () => {
    const same = documentText(diffDocument(diffRulebooks(hunan, hunan), { old: hunan, new: hunan }, 'zh'), 'zh');
    expect(same).toContain('两套规则内容相同。');
  });
});
