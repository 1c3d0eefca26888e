import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/cli/load-folder.js';
import { type Approval, approveFlips, readApprovals } from '../../src/kit/approvals.js';
import { flipSections } from '../../src/kit/diff/flip-sections.js';
import { countByCriterion, countByPlace, flipsOn } from '../../src/kit/diff/flips.js';
import { documentText } from '../../src/present/document-text.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { county, household, village } from '../examples.js';
import { builtInFiles, issuesFrom, put } from '../rulebook/files.js';
import { evaluate } from '../support/unchecked.js';

const hunan = hunan2016To2020();
const national = loadFolder('rules/national-2016', String);
const reason = { zh: '已核对', en: 'looked at' };

/** A household of two with so much a head, in a year in which both rulebooks have one line: 2952. */
function withIncome(aHead: string, over: object = {}) {
  const income = { wages: String(Number(aHead) * 2), business: 0, property: 0, transfers: 0, productionCosts: 0 };
  return { record: household({ asOf: '2016-12-31', income, ...over }) };
}

describe('flipsOn', () => {
  it('tells whose verdict changes, by the criteria that make it', () => {
    const records = [withIncome('2952'), withIncome('2952.01', { id: 'H2' }), { record: village() }];
    expect(flipsOn(records, hunan, national)).toEqual({
      judged: 3,
      refused: 0,
      withinVerdict: 0,
      flips: [
        {
          level: 'household',
          id: 'H1',
          village: 'V7',
          county: 'C3',
          rule: 'household/exit',
          from: 'met',
          to: 'notMet',
          criteria: [{ criterion: 'household/income', required: [true, true], outcomes: ['met', 'notMet'] }],
        },
      ],
    });
  });

  it('finds behind a flip only what stood in the way on one side', () => {
    const record = village({ tasks: { ...(village().tasks as object), pension: false } });
    const [flip] = flipsOn([{ record }], hunan, national).flips;
    // The twelve other tasks are gone too, and were met.
    expect(flip).toMatchObject({ from: 'notMet', to: 'met' });
    expect(flip?.criteria).toEqual([
      { criterion: 'village/pension', required: [true, null], outcomes: ['notMet', null] },
    ]);
  });

  it('counts a record that only one judges as a change, and one that neither does apart', () => {
    const files = builtInFiles();
    put(files, 'rulebook.json', '/validTo', '2016-06-30');
    const shorter = loadRulebook(files);
    const { flips, refused, judged } = flipsOn(
      [withIncome('9000'), { record: { level: 'household' } }],
      hunan,
      shorter,
    );
    expect(flips).toMatchObject([{ id: 'H1', from: 'met', to: 'refused', criteria: [] }]);
    expect([refused, judged]).toEqual([1, 1]);
  });

  it('counts what changes within a verdict that stays', () => {
    const record = household({ food: { sufficient: false, protein: 'never' }, ...withIncome('2952').record, id: 'H3' });
    const poor = { ...record, food: { sufficient: false, protein: 'never' } };
    expect(flipsOn([{ record: poor }], hunan, national)).toMatchObject({ flips: [], withinVerdict: 1 });
  });

  it('chooses a reading wherever it is known, and else goes by the default', () => {
    const [only] = flipsOn([{ ...withIncome('2952'), readings: { incomeBound: 'above' } }], hunan, national).flips;
    expect(only).toBeUndefined();
    const record = village({ registeredRuralPopulation: 1000, remainingPoorPersons: 25, incidence: null });
    const flips = flipsOn([{ record, readings: { region: 'western' } }], hunan, national).flips;
    expect(flips).toMatchObject([{ from: 'notMet', to: 'met' }]);
  });

  it('is what both evaluators say', () => {
    const bounds = fc.constantFrom('2951.99', '2952', '2952.01', '1', '99999');
    const record = fc.record({ aHead: bounds, stable: fc.constantFrom(true, false, null) });
    fc.assert(
      fc.property(fc.array(record, { maxLength: 5 }), (list) => {
        const records = list.map(({ aHead, stable }, index) =>
          withIncome(aHead, { id: `H${index}`, stableIncome: stable }),
        );
        const expected = records.flatMap(({ record: one }) => {
          const [from, to] = [hunan, national].map((rulebook) => evaluate(one, { rulebook }).outcome);
          return from === to ? [] : [[one.id, from, to]];
        });
        const { flips } = flipsOn(records, hunan, national);
        expect(flips.map(({ id, from, to }) => [id, from, to])).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('counts', () => {
  const records = [
    withIncome('2952'),
    withIncome('2952', { id: 'H2' }),
    withIncome('2952', { id: 'H3', village: undefined, county: 'C9' }),
    { record: village({ id: 'V7', tasks: null }) },
    { record: county({ id: 'C3', relocation: { planned: 100, completed: 10 } }) },
  ];
  const { flips } = flipsOn(records, hunan, national);

  it('by criterion, every flip once for each criterion behind it', () => {
    const counts = countByCriterion(flips);
    expect(counts.find(({ criterion }) => criterion === 'household/income')).toEqual({
      level: 'household',
      criterion: 'household/income',
      from: 'met',
      to: 'notMet',
      required: [true, true],
      verdicts: 3,
    });
    const total = flips.reduce((sum, { criteria }) => sum + criteria.length, 0);
    expect(counts.reduce((sum, { verdicts }) => sum + verdicts, 0)).toBe(total);
  });

  it('by village and county, with the village and the county themselves', () => {
    expect(countByPlace(flips, 'village').map(({ place, level, verdicts }) => [place, level, verdicts])).toEqual([
      ['V7', 'household', 2],
      [null, 'household', 1],
      ['V7', 'village', 1],
    ]);
    expect(countByPlace(flips, 'county').map(({ place, level, verdicts }) => [place, level, verdicts])).toEqual([
      ['C3', 'household', 2],
      ['C9', 'household', 1],
      ['C3', 'village', 1],
      ['C3', 'county', 1],
    ]);
  });

  it.each(['zh', 'en'] as const)('stand in the %s document, and what approves nothing', (language) => {
    const approvals: Approval[] = [
      { level: 'household', criterion: 'household/income', from: 'met', to: 'notMet', reason },
      { level: 'county', from: 'met', to: 'refused', reason: { zh: '无此情形', en: 'no such thing' } },
    ];
    const result = flipsOn(records, hunan, national);
    const approved = approveFlips(result.flips, approvals);
    const sections = flipSections(result, approved, [hunan, national], language);
    const text = documentText({ title: 'x', blocks: [], sections }, language);
    for (const part of ['V7', 'C9', 'household/income', reason[language], approvals[1]?.reason[language] ?? '']) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/undefined|\[object/);
  });
});

describe('approvals', () => {
  const { flips } = flipsOn([withIncome('2952'), withIncome('2952', { id: 'H2', village: 'V8' })], hunan, national);
  const entry = { level: 'household', from: 'met', to: 'notMet', reason } as const;
  const approvedIds = (...approvals: readonly Approval[]) =>
    approveFlips(flips, approvals)
      .items.filter(({ approval }) => approval !== undefined)
      .map(({ item }) => item.id);

  it.each<[string, Approval, string[]]>([
    ['the verdict as a whole', entry, ['H1', 'H2']],
    ['the criterion behind it', { ...entry, criterion: 'household/income' }, ['H1', 'H2']],
    ['one verdict rule', { ...entry, verdict: 'household/exit' }, ['H1', 'H2']],
    ['one record', { ...entry, id: 'H2' }, ['H2']],
    ['one village', { ...entry, village: 'V7' }, ['H1']],
    ['one county', { ...entry, county: 'C3' }, ['H1', 'H2']],
    ['another criterion', { ...entry, criterion: 'household/food' }, []],
    ['another way round', { ...entry, from: 'notMet', to: 'met' }, []],
    ['another level', { ...entry, level: 'village' }, []],
    ['another verdict rule', { ...entry, verdict: 'household/reentry' }, []],
    ['another case', { ...entry, case: 'some other' }, []],
    ['a gap between layers', { ...entry, criterion: 'household/income', why: 'onBound' }, []],
  ])('for %s', (_, approval, ids) => {
    expect(approvedIds(approval)).toEqual(ids);
    const isOfLayers = approval.why !== undefined;
    expect(approveFlips(flips, [approval]).unused).toEqual(ids.length > 0 || isOfLayers ? [] : [approval]);
  });

  it('by criterion need one for each of those behind a flip', () => {
    const record = village({ tasks: { ...(village().tasks as object), pension: false, power: false } });
    const both = flipsOn([{ record }], hunan, national).flips;
    const of = (criterion: string): Approval => ({ level: 'village', criterion, from: 'notMet', to: 'absent', reason });
    expect(approveFlips(both, [of('village/pension')])).toMatchObject({
      items: [{ approval: undefined }],
      unused: [{ criterion: 'village/pension' }],
    });
    const all = approveFlips(both, [of('village/pension'), of('village/power')]);
    expect(all.items[0]?.approval).toBeDefined();
    expect(all.unused).toEqual([]);
  });

  it('are read, or refused with every fault and its place', () => {
    expect(readApprovals({ approved: [entry] }, 'a.json')).toEqual([entry]);
    const faulty = {
      approved: [
        { ...entry, level: 'hamlet' },
        { ...entry, reason: { zh: '只有中文' } },
        { ...entry, why: 'onBound' },
        { ...entry, form: 'met' },
      ],
    };
    const issues = issuesFrom(() => readApprovals(faulty, 'a.json'));
    expect(issues.map(({ file, pointer }) => `${file}#${pointer}`)).toEqual([
      'a.json#/approved/0/level',
      'a.json#/approved/1/reason/en',
      'a.json#/approved/2',
      'a.json#/approved/3/form',
    ]);
  });
});
