import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import approvedDifferences from '../../rules/hunan-2016-2020/approved-differences.json' with { type: 'json' };
import { loadFolder } from '../../src/cli/load-folder.js';
import { approveLayers, readApprovals } from '../../src/kit/approvals.js';
import type { LayerDifference } from '../../src/kit/layers/layer-difference.js';
import { layersDocument } from '../../src/kit/layers/layers-document.js';
import { searchLayers } from '../../src/kit/layers/search-layers.js';
import { documentText } from '../../src/present/document-text.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { builtInFiles, pointerOf, put } from '../rulebook/files.js';
import { citations, criterion, done, filesOf, judgingBy, labels, leaf, manifest, verdict } from '../rulebook/small.js';
import { evaluate } from '../support/unchecked.js';

const hunan = hunan2016To2020();
const national = loadFolder('rules/national-2016', String);
const approvals = readApprovals(approvedDifferences, 'approved-differences.json');

/** Hunan's rulebook with something made looser. */
function looser(...changes: readonly (readonly [file: string, pointer: string, value: unknown])[]): Rulebook {
  const files = builtInFiles();
  for (const [file, pointer, value] of changes) put(files, file, pointer, value);
  return loadRulebook(files);
}

/** What is found beyond what is approved, in short. */
function newlyFound(rulebook: Rulebook, than = national): string[] {
  const { differences } = searchLayers({ rulebook, than, generated: 8 });
  const open = approveLayers(differences, approvals).items.filter(({ approval }) => approval === undefined);
  return open.map(({ item }) => inShort(item));
}

function inShort({ criterion: id, why, from, to, old }: LayerDifference): string {
  return `${id} ${why} ${from}→${to}${why === 'otherwise' ? ` ${old.actual}` : ''}`;
}

/** Every difference is so: both evaluators judge its record as it says. */
function expectShown(differences: readonly LayerDifference[], rulebooks: { rulebook: Rulebook; than: Rulebook }) {
  for (const { record, readings, criterion: id, from } of differences) {
    expect(evaluate(record, { rulebook: rulebooks.rulebook, readings: readings.new }).outcome).toBe('met');
    const old = evaluate(record, { rulebook: rulebooks.than, readings: readings.old });
    expect(old.outcome).not.toBe('met');
    expect(old.criteria.find((one) => one.id === id)?.outcome).toBe(from);
  }
}

describe('Hunan and the national rulebook', () => {
  const options = { rulebook: hunan, than: national, generated: 20 };
  const search = searchLayers(options);

  it('differ, by the defaults, in nothing but a household exactly on the line', () => {
    expect(search.differences).toMatchObject([
      {
        criterion: 'household/income',
        why: 'onBound',
        from: 'notMet',
        to: 'met',
        readings: { old: {}, new: {} },
        periods: [
          { from: '2016-01-01', to: '2016-12-31' },
          { from: '2020-01-01', to: '2020-12-31' },
        ],
        old: { operator: 'greaterThan', actual: '2952', expected: '2952' },
        new: { operator: 'greaterThanInclusive' },
      },
    ]);
    expectShown(search.differences, { rulebook: hunan, than: national });
    expect(newlyFound(hunan)).toEqual([]);
  });

  it('are searched in every combination, and by records of which many exit', () => {
    const both = search.verdicts.filter(({ judgedBy }) => judgedBy === 'both');
    for (const { judgedBy, inPart, withoutRecord, generated, exits, combinations } of both) {
      expect({ judgedBy, inPart, withoutRecord }).toEqual({ judgedBy: 'both', inPart: [], withoutRecord: [] });
      expect(combinations).toBeGreaterThan(10);
      expect(exits).toBeGreaterThan(generated / 10);
    }
    expect(both.map(({ rule }) => rule)).toEqual(['household/exit', 'village/exit', 'county/exit']);
  });

  it('the same each time, with other random records for another seed', () => {
    expect(searchLayers(options)).toEqual(search);
    const other = searchLayers({ ...options, seed: 8 });
    expect(other.differences).toEqual(search.differences);
    expect(other.verdicts.map(({ exits }) => exits)).not.toEqual(search.verdicts.map(({ exits }) => exits));
  });

  it('show in the least of records', () => {
    const [{ record } = { record: {} }] = search.differences;
    for (const key of Object.keys(record)) {
      const less = Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
      const judged = (rulebook: Rulebook) => {
        try {
          return evaluate(less, { rulebook }).outcome;
        } catch {
          return 'refused';
        }
      };
      expect([key, judged(hunan), judged(national)]).not.toEqual([key, 'met', 'notMet']);
    }
  });

  it('the other way round differ in all that Hunan asks for besides', () => {
    const back = searchLayers({ rulebook: national, than: hunan, generated: 0 });
    const kinds = new Set(back.differences.map(({ criterion: id, why }) => `${id} ${why}`));
    for (const id of [
      'county/income',
      'county/incomeGrowth',
      'county/relocation',
      'county/villageExit',
      'village/water',
    ]) {
      expect(kinds).toContain(`${id} notAsked`);
    }
    // Advisory in the one, required in the other.
    expect(kinds).toContain('village/services notAsked');
    expect(kinds).not.toContain('household/income onBound');
    expectShown(back.differences, { rulebook: national, than: hunan });
  });
});

describe('a rule made looser', () => {
  const conditions = (file: string, name: string) => `${pointerOf(file, name)}/conditions`;
  const required = (file: string, name: string) => `${pointerOf(file, name)}/event/params/required`;
  const household = 'household-exit.json';

  it.each<[string, Rulebook, string[]]>([
    [
      'a household need not be insured',
      looser([household, required(household, 'household/medical'), false]),
      ['household/medical notAsked notMet→notMet', 'household/medical notAsked undetermined→undetermined'],
    ],
    [
      'nothing is asked of clothes but bedding',
      looser([
        household,
        `${conditions(household, 'household/clothing')}/all`,
        [leaf('clothing.bedding', 'equal', true)],
      ]),
      ['household/clothing notAsked notMet→met'],
    ],
    [
      'who never has meat, eggs or beans is fed',
      looser([household, `${conditions(household, 'household/food')}/all/1/value`, ['anytime', 'sometimes', 'never']]),
      ['household/food otherwise notMet→met never'],
    ],
    [
      'a house of grade C is safe',
      looser([household, `${conditions(household, 'household/housing')}/any/0/value`, ['A', 'B', 'C']]),
      ['household/housing otherwise notMet→met C'],
    ],
    [
      'a household is let exit by income or by stability',
      looser(
        [
          household,
          conditions(household, 'household/income'),
          {
            any: [
              leaf('perCapitaNetIncome', 'decimal:greaterThanInclusive', { fact: 'povertyLine/exit' }),
              leaf('stableIncome', 'equal', true),
            ],
          },
        ],
        [household, `${pointerOf(household, 'household/income')}/event/params/operators`, undefined],
      ),
      ['household/income between notMet→met', 'household/income otherwise notMet→met false'],
    ],
    [
      'the limit of incidence is three',
      looser(['parameters.json', `${pointerOf('parameters.json', 'povertyIncidence/limit')}/values/0/value`, '3']),
      ['village/incidence between notMet→met', 'county/incidence between notMet→met'],
    ],
    [
      'the limit of incidence is included',
      looser([
        'county-exit.json',
        `${conditions('county-exit.json', 'county/incidence')}/all/0/operator`,
        'decimal:lessThanInclusive',
      ]),
      ['county/incidence onBound notMet→met'],
    ],
  ])('%s', (_, rulebook, expected) => {
    expect(newlyFound(rulebook).sort()).toEqual([...expected].sort());
  });

  it('for one year only is found for that year', () => {
    const line = pointerOf('parameters.json', 'povertyLine/exit');
    const rulebook = looser(['parameters.json', `${line}/series/options/hunan/2/value`, '2000']);
    const { differences } = searchLayers({ rulebook, than: national, generated: 0 });
    const between = differences.find(({ why }) => why === 'between');
    expect(between?.periods).toEqual([{ from: '2018-01-01', to: '2018-12-31' }]);
    expect(between?.record.asOf).toBe('2018-12-31');
    // In the years between, Hunan's line is above the national one.
    const [onBound] = differences.filter(({ why }) => why === 'onBound');
    expect(onBound?.periods).toEqual([
      { from: '2016-01-01', to: '2016-12-31' },
      { from: '2020-01-01', to: '2020-12-31' },
    ]);
  });

  it('that is not another kind of what is approved is not approved', () => {
    const rulebook = looser([household, required(household, 'household/education'), false]);
    const { differences } = searchLayers({ rulebook, than: national, generated: 0 });
    expect(approveLayers(differences, []).items.map(({ approval }) => approval)).toEqual([undefined, undefined]);
    const known = approveLayers(differences, approvals).items.filter(({ approval }) => approval !== undefined);
    expect(known.map(({ item }) => item.why)).toEqual(['onBound']);
  });
});

describe('small rulebooks', () => {
  const atMost = (operator: string, limit: string) => judgingBy(leaf('povertyIncidence', `decimal:${operator}`, limit));

  it('differ in a number if and only if some number passes one of them and not the other', () => {
    const operator = fc.constantFrom('lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive');
    const limit = fc.constantFrom('0', '1', '1.5', '2', '2.000001', '99');
    const passes = (text: string, by: string, bound: string) => {
      const [value, mark] = [Number(text), Number(bound)];
      if (by === 'lessThan') return value < mark;
      if (by === 'lessThanInclusive') return value <= mark;
      return by === 'greaterThan' ? value > mark : value >= mark;
    };
    // Numbers on and between all limits, and beyond.
    const numbers = ['0', '0.5', '1', '1.2', '1.5', '1.7', '2', '2.0000005', '2.000001', '50', '99', '100'];
    fc.assert(
      fc.property(operator, limit, operator, limit, (newBy, newLimit, oldBy, oldLimit) => {
        const { differences, verdicts } = searchLayers({
          rulebook: atMost(newBy, newLimit),
          than: atMost(oldBy, oldLimit),
          generated: 0,
        });
        const gap = numbers.some((text) => passes(text, newBy, newLimit) && !passes(text, oldBy, oldLimit));
        const found = differences.length > 0 || verdicts.some(({ withoutRecord }) => withoutRecord.length > 0);
        expect(found).toBe(gap);
      }),
      { numRuns: 60 },
    );
  });

  it('of booleans combined differ if and only if a record tells them apart', () => {
    const task = fc.constantFrom('water', 'power', 'roads');
    const tree = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 2, withCrossShrink: true },
        task.map(done),
        fc.record({ all: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }) }),
        fc.record({ not: tie('tree') }),
      ),
    })).tree;
    const states = [true, false, null];
    const records = states.flatMap((water) =>
      states.flatMap((power) =>
        states.map((roads) => ({ level: 'village', id: 'V', asOf: '2020-01-01', tasks: { water, power, roads } })),
      ),
    );
    fc.assert(
      fc.property(tree, tree, (one, other) => {
        const [rulebook, than] = [judgingBy({ all: [one] }), judgingBy({ all: [other] })];
        const { differences, verdicts } = searchLayers({ rulebook, than, generated: 8 });
        const gap = records.some(
          (record) =>
            evaluate(record, { rulebook }).outcome === 'met' && evaluate(record, { rulebook: than }).outcome !== 'met',
        );
        expect(differences.length > 0).toBe(gap);
        expect(verdicts[0]?.inPart).toEqual([]);
        // Where the new rulebook lets nothing exit at all, a gap in one part of it cannot be shown.
        if (gap) expect(verdicts[0]?.withoutRecord).toEqual([]);
        expectShown(differences, { rulebook, than });
      }),
      { numRuns: 40 },
    );
  });

  it('are never looser than themselves', () => {
    for (const rulebook of [hunan, national, atMost('lessThan', '2')]) {
      expect(searchLayers({ rulebook, than: rulebook, generated: 50 }).differences).toEqual([]);
    }
  });

  it('that hold on no day in common are not searched', () => {
    const early = loadRulebook(
      filesOf([criterion('village/one', done('water')), verdict('village/exit', 'village/one')], {
        'rulebook.json': { ...manifest, validFrom: '2000-01-01', validTo: '2005-12-31' },
      }),
    );
    const search = searchLayers({ rulebook: early, than: national });
    expect(search.period).toBeUndefined();
    expect(search.differences).toEqual([]);
    const document = layersDocument(search, approveLayers([], []), { old: national, new: early }, 'zh');
    expect(documentText(document, 'zh')).toContain('两套规则没有共同的适用期间，未作比对。');
  });

  it('that give other verdicts say which were not held together', () => {
    const { verdicts } = searchLayers({ rulebook: atMost('lessThan', '2'), than: national, generated: 0 });
    expect(verdicts.map(({ rule, judgedBy }) => [rule, judgedBy])).toEqual([
      ['village/exit', 'both'],
      ['household/exit', 'old'],
      ['county/exit', 'old'],
    ]);
  });

  it('under all readings differ in what takes the fewest of them', () => {
    const files = builtInFiles();
    const villageFiles = ['rulebook.json', 'parameters.json', 'village-exit.json'];
    for (const file of Object.keys(files)) if (!villageFiles.includes(file)) delete files[file];
    const villages = loadRulebook(files);
    const { differences } = searchLayers({ rulebook: villages, than: national, allReadings: true, generated: 0 });
    expect(differences.map(({ criterion: id, why, readings }) => ({ id, why, readings }))).toEqual([
      { id: 'village/incidence', why: 'onBound', readings: { old: {}, new: { incidenceBound: 'atMost' } } },
    ]);
    expect(approveLayers(differences, approvals).items.map(({ approval }) => approval?.level)).toEqual(['village']);
    expectShown(differences, { rulebook: villages, than: national });
  });

  it('compare two facts with each other', () => {
    const growth = (operator: string) =>
      loadRulebook(
        filesOf([
          {
            ...criterion(
              'county/growth',
              leaf('ruralIncomeGrowth', `decimal:${operator}`, { fact: 'provinceRuralIncomeGrowth' }),
            ),
          },
          verdict('county/exit', 'county/growth'),
        ]),
      );
    const [strict, loose] = [growth('greaterThan'), growth('greaterThanInclusive')];
    expect(searchLayers({ rulebook: strict, than: loose }).differences).toEqual([]);
    const { differences, verdicts } = searchLayers({ rulebook: loose, than: strict });
    expect(differences).toMatchObject([{ criterion: 'county/growth', why: 'onBound' }]);
    expect(verdicts[0]?.inPart).toEqual([]);
  });

  it('of more combinations than are gone through say so', () => {
    const tasks: readonly string[] = [
      'water',
      'power',
      'roads',
      'industry',
      'housing',
      'environment',
      'schooling',
      'healthcare',
      'pension',
      'minimumLiving',
      'fiveGuarantees',
      'collectiveEconomy',
    ];
    const rulebook = judgingBy({ any: tasks.map(done) });
    const [searched] = searchLayers({ rulebook, than: rulebook, generated: 0 }).verdicts;
    expect(searched?.inPart).toEqual(['village/one']);
  });

  it('are told apart by readings that only one of them has', () => {
    const readings = [
      { id: 'roads', labels, options: ['required', 'advisory'].map((id) => ({ id, labels, citations })) },
    ];
    const withReading = loadRulebook(
      filesOf(
        [
          criterion('village/water', done('water')),
          criterion('village/roads', done('roads'), { required: { reading: 'roads', option: 'required' } }),
          verdict('village/exit', 'village/water', 'village/roads'),
        ],
        { 'rulebook.json': { ...manifest, readings } },
      ),
    );
    const without = judgingBy({ all: [done('water'), done('roads')] });
    expect(searchLayers({ rulebook: withReading, than: without }).differences).toEqual([]);
    const all = searchLayers({ rulebook: withReading, than: without, allReadings: true });
    expect(all.differences).toMatchObject([
      { criterion: 'village/one', why: 'notAsked', readings: { old: {}, new: { roads: 'advisory' } } },
    ]);
  });
});

describe('the document of a search', () => {
  const search = searchLayers({ rulebook: hunan, than: national, generated: 5 });
  const rulebooks = { old: national, new: hunan };

  it.each([
    ['zh', '已认可：', '组合已查全', '没有发现不等于不存在'],
    ['en', 'approved: ', 'every combination tried', 'does not mean there is nothing'],
  ] as const)('says in %s what was found, why it is right, and how far was searched', (language, ...parts) => {
    const document = layersDocument(search, approveLayers(search.differences, approvals), rulebooks, language);
    const text = documentText(document, language);
    for (const part of [...parts, '2952', 'household/income']) expect(text).toContain(part);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('never calls a search that found nothing a proof', () => {
    const none = searchLayers({ rulebook: hunan, than: hunan, generated: 5 });
    const text = documentText(layersDocument(none, approveLayers([], []), { old: hunan, new: hunan }, 'en'), 'en');
    expect(text).toContain('No record was found');
    expect(text).not.toMatch(/\bproof|\bproved/);
  });
});
