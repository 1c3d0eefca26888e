import { describe, expect, it } from 'vitest';
import { commonFacts } from '../../src/facts/read-facts.js';
import { mutated } from '../../src/kit/mutate/apply-mutant.js';
import { Bench } from '../../src/kit/mutate/bench.js';
import { commonFactMutants } from '../../src/kit/mutate/common-mutants.js';
import { factMutants } from '../../src/kit/mutate/fact-mutants.js';
import { keyOfMutant, type Mutant, mutationOperators } from '../../src/kit/mutate/mutant.js';
import { mutantText } from '../../src/kit/mutate/mutant-text.js';
import { mutantsOf } from '../../src/kit/mutate/mutants.js';
import { mutate } from '../../src/kit/mutate/mutate.js';
import {
  isComplete,
  mutationCounts,
  mutationData,
  mutationTested,
  mutationText,
} from '../../src/kit/mutate/mutation-report.js';
import { runMutants } from '../../src/kit/mutate/run-mutants.js';
import { sameValues } from '../../src/kit/mutate/same-values.js';
import type { PlacedCase, TestCase } from '../../src/kit/test-case.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook, type RulebookFiles } from '../../src/rulebook/load.js';
import { snapshotOf } from '../../src/rulebook/snapshot.js';
import { kitWords, mutationWords } from '../../src/words/kit.js';
import { languages } from '../../src/words/words.js';
import { citations, criterion, done, enough, filesOf, grantFiles, parameters, verdict } from '../rulebook/small.js';
import { parseRecord } from '../support/fields.js';

const choice = { reading: 'bound', option: 'above', at: '/any/0', operator: 'decimal:greaterThan' };
/** Enough income or a finished water task; and roads, where that is required. */
const files = filesOf([
  criterion('village/one', { any: [enough, done('water')] }, { operators: [choice] }),
  criterion('village/roads', done('roads'), { required: { reading: 'roads', option: 'required' } }),
  verdict('village/exit', 'village/one', 'village/roads'),
]);
const rulebook = loadRulebook(files);
const mutants = mutantsOf(files, rulebook);
const hunan = hunan2016To2020();
const hunanFiles = JSON.parse(snapshotOf(hunan) ?? '') as RulebookFiles;
const hunanMutants = mutantsOf(hunanFiles, hunan);

const village = (
  collectiveIncome: number | null,
  water: boolean | null,
  roads: boolean | null,
  asOf = '2019-06-30',
) => ({
  level: 'village',
  id: 'V',
  asOf,
  collectiveIncome,
  tasks: { water, roads },
});
const place = { file: 'cases.json', index: 0, line: 1, column: 1, expectations: new Map() };
const caseOf = (record: object, expectation: TestCase['expect'], readings?: Record<string, string>): PlacedCase => ({
  name: JSON.stringify([record, readings]),
  record,
  ...(readings === undefined ? {} : { readings }),
  expect: expectation,
  place,
});
const of = (found: readonly Mutant[], operator: Mutant['operator']) => found.filter((one) => one.operator === operator);
const find = (operator: Mutant['operator'], pointer: string) => {
  const found = mutants.find((one) => one.operator === operator && one.pointer === pointer);
  if (found === undefined) throw new Error(`${operator} ${pointer}`);
  return found;
};

describe('the mutants of a rulebook', () => {
  it('are each told from all others', () => {
    for (const all of [mutants, hunanMutants]) expect(new Set(all.map(keyOfMutant)).size).toBe(all.length);
  });

  it('flip, turn and negate every comparison, also those that readings put in the place of others', () => {
    const pointers = (operator: Mutant['operator']) => of(mutants, operator).map(({ pointer }) => pointer);
    const bounds = ['/rules/0/conditions/any/0/operator', '/rules/0/event/params/operators/0/operator'];
    expect(pointers('strictness')).toEqual(bounds);
    expect(pointers('direction')).toEqual(bounds);
    expect(pointers('negation')).toEqual([
      '/rules/0/conditions',
      bounds[0],
      '/rules/0/conditions/any/1/value',
      bounds[1],
      '/rules/1/conditions/all/0/value',
    ]);
  });

  it('leave out each condition, each criterion of a verdict and each alternative, but nothing that is alone', () => {
    expect(of(mutants, 'removal').map(({ pointer }) => pointer)).toEqual([
      '/rules/0/conditions/any/0',
      '/rules/0/conditions/any/1',
      '/rules/0/event/params/operators/0',
      '/rules/2/conditions/all/0',
      '/rules/2/conditions/all/1',
    ]);
  });

  it('move numbers by their least unit and dates by a day, both ways', () => {
    const changes = mutants.flatMap(({ change }) =>
      'parameter' in change || change.kind === 'validTo' ? [[change.kind, change.after]] : [],
    );
    expect(changes).toEqual([
      ['value', '100.01'],
      ['value', '99.99'],
      ['from', '2018-01-02'],
      ['from', '2017-12-31'],
      ['validTo', '2031-01-01'],
      ['validTo', '2030-12-30'],
    ]);
  });

  it('put other options first, and make what is required advisory and the other way round', () => {
    expect(of(mutants, 'default').map(({ pointer }) => pointer)).toEqual([
      '/readings/0/options/1',
      '/readings/1/options/1',
    ]);
    expect(of(mutants, 'madeAdvisory')).toHaveLength(2);
    expect(of(mutants, 'madeRequired')).toHaveLength(1);
    expect(of(mutants, 'otherOption').map(({ to }) => to)).toEqual(['atLeast', 'advisory']);
  });

  it('take codes out of lists and put in each that is not there', () => {
    const list = of(hunanMutants, 'codeRemoved').concat(of(hunanMutants, 'codeAdded'));
    const ofFood = list.filter(({ criteria }) => criteria.includes('household/food'));
    expect(ofFood.map(({ operator, to }) => `${operator} ${to ?? ''}`)).toEqual([
      'codeRemoved ',
      'codeRemoved ',
      'codeAdded never',
    ]);
  });

  it('use every kind of slip', () => {
    const used = new Set(hunanMutants.map(({ operator }) => operator));
    expect(mutationOperators.filter((one) => !used.has(one))).toEqual([]);
  });

  it('change one file, and there only what is on the way', () => {
    const before = new Map(Object.entries(hunanFiles).map(([name, file]) => [name, JSON.stringify(file)]));
    for (const mutant of hunanMutants) {
      const changed = mutated(hunanFiles, mutant);
      const differing = Object.keys(hunanFiles).filter(
        (name) => changed[name] !== hunanFiles[name] && JSON.stringify(changed[name]) !== before.get(name),
      );
      expect(differing).toEqual([mutant.file]);
    }
    for (const [name, text] of before) expect(JSON.stringify(hunanFiles[name])).toBe(text);
    expect(snapshotOf(loadRulebook(hunanFiles))).toBe(snapshotOf(hunan));
  });

  it('are refused only where a path of years would lose an end, an option of a reading all that it asks for, or a ratio what vanishes with its base', () => {
    // What is left out is all that a loader could miss.
    const structural = hunanMutants.filter(({ operator }) => operator === 'removal');
    const refused = structural.filter((mutant) => {
      try {
        return loadRulebook(mutated(hunanFiles, mutant)) === undefined;
      } catch {
        return true;
      }
    });
    const subjectOf = ({ change }: Mutant) =>
      'parameter' in change ? change.parameter : 'fact' in change ? change.fact : 'rule' in change && change.rule;
    expect(refused.map(subjectOf)).toEqual([
      'relocationRate',
      'villageExitRate',
      'household/identify',
      'household/identify',
      'countyIncome/target',
      'countyIncome/target',
    ]);
  });

  it('keep what a reading replaces pointing at the same comparison', () => {
    const outcomeOf = (mutant: Mutant, income: number, readings: Record<string, string>) => {
      const bench = new Bench(loadRulebook(mutated(files, mutant)));
      const record = parseRecord(village(income, false, true));
      return bench.judged(record, readings).verdict?.criteria[0]?.outcome;
    };
    const above = { bound: 'above' };
    // On the bound only the alternative operator says no.
    expect(outcomeOf(find('negation', '/rules/0/conditions'), 100, above)).toBe('met');
    expect(outcomeOf(find('negation', '/rules/0/conditions'), 101, above)).toBe('notMet');
    expect(outcomeOf(find('removal', '/rules/0/conditions/any/1'), 100, above)).toBe('notMet');
    expect(outcomeOf(find('removal', '/rules/0/conditions/any/1'), 101, above)).toBe('met');
    expect(outcomeOf(find('combination', '/rules/0/conditions'), 101, above)).toBe('notMet');
  });

  it('are worded in both languages, each in its own words', () => {
    for (const language of languages) {
      const texts = hunanMutants.map((mutant) => mutantText(mutant, hunan, language));
      for (const text of texts) expect(text).not.toMatch(/undefined|\[object/);
      expect(new Set(texts).size).toBe(texts.length);
    }
    for (const mutant of mutants) expect(mutantText(mutant, rulebook, 'en')).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('mutants of facts', () => {
  const tree = {
    sum: [{ field: 'a' }, { byReading: 'r', options: { one: { field: 'b' }, other: 0 } }],
  };
  const made = factMutants([
    { id: 'f', level: 'village', value: tree, sources: [{ value: { field: 'c' }, against: { field: 'd' } }] },
  ]);
  const told = made.map(({ operator, change }) => `${operator} ${'at' in change && change.at}`);

  it('leave out each part, source and what it is held against, and put one option for another', () => {
    expect(told).toEqual([
      'removal /value/sum/0',
      'removal /value/sum/1',
      'otherOption /value/sum/1/options/one',
      'otherOption /value/sum/1/options/other',
      'valueUp /value/sum/1/options/other',
      'valueDown /value/sum/1/options/other',
      'removal /sources',
      'removal /sources/0/against',
    ]);
  });

  it('that every rulebook has are made as if the rulebook replaced them, where its criteria ask for them', () => {
    const beside = mutantsOf(hunanFiles, hunan, { common: true }).filter(({ file }) => file === 'rules/facts.json');
    expect(hunanMutants.some(({ file }) => file === 'rules/facts.json')).toBe(false);
    expect(new Set(beside.map(({ change }) => 'fact' in change && change.fact))).toEqual(
      new Set(commonFacts.map(({ id }) => id)),
    );
    for (const mutant of beside) {
      const { facts } = mutated(hunanFiles, mutant)[mutant.edited] as { facts: readonly { id: string }[] };
      const own = (hunanFiles['facts.json'] as typeof mutant & { facts: readonly unknown[] }).facts;
      expect(facts.slice(0, -1)).toEqual(own);
      expect(JSON.stringify(facts.at(-1))).not.toBe(
        JSON.stringify(commonFacts.find(({ id }) => id === facts.at(-1)?.id)),
      );
    }
    // Of a village's rules none asks for a household's income.
    const asked = mutantsOf(files, rulebook, { common: true }).filter(({ file }) => file === 'rules/facts.json');
    expect(asked).toEqual([]);
  });

  it('that a rulebook replaces are its own', () => {
    const own = { ...commonFacts.find(({ id }) => id === 'memberCount'), sources: undefined };
    const found = commonFactMutants([{ ...own, id: 'memberCount', level: 'household' }]);
    const names = new Set(found.map(({ fact }) => fact));
    expect(names.has('memberCount')).toBe(false);
    expect(names.has('netIncome')).toBe(true);
  });
});

describe('mutants of fields', () => {
  const field = (path: string, more: object) => ({ level: 'village', path, labels: { zh: path, en: path }, ...more });
  const codes = ['a', 'b'].map((id) => ({ id, labels: { zh: id, en: id } }));
  const own = {
    groups: [{ level: 'village', path: 'road', labels: { zh: '路', en: 'road' } }],
    fields: [
      field('road.all', { kind: 'count', unit: 'facilities', minimum: 1 }),
      field('road.done', { kind: 'count', unit: 'facilities', partOf: 'road.all' }),
      field('road.kind', { kind: 'code', options: codes }),
      field('road.asked', { kind: 'boolean' }),
    ],
    entailments: [{ level: 'village', given: 'road.kind', is: ['a'], field: 'road.asked', in: [true] }],
  };
  const withFields = { ...files, 'fields.json': own };
  const made = mutantsOf(withFields, loadRulebook(withFields)).filter(({ file }) => file === 'fields.json');
  const record = (road: object) => ({ ...village(101, true, true), road });
  const open = { outcome: 'met' } as const;
  const refused: TestCase['expect'] = { refused: ['inconsistent'] };
  const cases = [
    caseOf(record({ all: 1, done: 1 }), open),
    caseOf(record({ all: 0 }), { refused: ['outOfRange'] }),
    caseOf(record({ all: 1, done: 2 }), refused),
    caseOf(record({ kind: 'a', asked: true }), open),
    caseOf(record({ kind: 'a', asked: false }), refused),
    caseOf(record({ kind: 'b', asked: false }), open),
  ];
  const unnoticed = async (given: readonly PlacedCase[]) =>
    (await mutate(withFields, given, { jobs: 1 })).runs
      .filter(({ mutant, fate }) => mutant.file === 'fields.json' && fate === 'survived')
      .map(({ mutant }) => `${mutant.operator} ${mutant.pointer}`);

  it('move bounds, leave out codes and what one field says of another, and put codes in', () => {
    expect(made.map(({ operator, pointer, to }) => [operator, pointer, to ?? ''].join(' ').trim())).toEqual([
      'valueUp /fields/0/minimum',
      'valueDown /fields/0/minimum',
      'removal /fields/0/minimum',
      'removal /fields/1/partOf',
      'codeRemoved /fields/2/options/0',
      'codeRemoved /fields/2/options/1',
      'removal /entailments/0',
      'codeAdded /entailments/0/is b',
      'codeAdded /entailments/0/in false',
    ]);
    for (const language of languages) {
      const texts = made.map((mutant) => mutantText(mutant, rulebook, language));
      expect(new Set(texts).size).toBe(made.length);
    }
  });

  it('are noticed by records that are taken and refused on either side', async () => {
    expect(await unnoticed(cases)).toEqual([]);
  });

  it('are not noticed where only what is taken is shown, or only what is refused', async () => {
    const isRefused = ({ expect: { refused } }: PlacedCase) => refused !== undefined;
    expect(await unnoticed(cases.filter((one) => !isRefused(one)))).toEqual([
      'valueDown /fields/0/minimum',
      'removal /fields/0/minimum',
      'removal /fields/1/partOf',
      'removal /entailments/0',
      'codeAdded /entailments/0/in',
    ]);
    expect(await unnoticed(cases.filter(isRefused))).toEqual([
      'codeRemoved /fields/2/options/1',
      'codeAdded /entailments/0/is',
    ]);
  });
});

describe('the proof that no figure changes', () => {
  const withValues = (values: object[]) =>
    loadRulebook(
      filesOf([criterion('village/one', enough), verdict('village/exit', 'village/one')], {
        'parameters.json': { parameters: [{ ...parameters.parameters[0], values }] },
      }),
    );
  const value = (from: string, figure: string, to?: string) => ({
    from,
    value: figure,
    citations,
    ...(to === undefined ? {} : { to }),
  });

  it('holds for a value that only repeats the one before', () => {
    const one = withValues([value('2010-01-01', '100')]);
    expect(sameValues(one, withValues([value('2010-01-01', '100'), value('2015-01-01', '100')]))).toBe(true);
    expect(sameValues(one, withValues([value('2010-01-01', '100'), value('2015-01-01', '100.01')]))).toBe(false);
  });

  it('holds for days outside the period, and not for the first one in it', () => {
    const one = withValues([value('2010-01-01', '100')]);
    expect(sameValues(one, withValues([value('2009-12-31', '100')]))).toBe(true);
    expect(sameValues(one, withValues([value('2010-01-02', '100')]))).toBe(false);
    expect(sameValues(one, withValues([value('2010-01-01', '100', '2030-12-31')]))).toBe(true);
    expect(sameValues(one, withValues([value('2010-01-01', '100', '2030-12-30')]))).toBe(false);
  });
});

/** Cases that notice whatever there is to notice. */
const thorough: readonly PlacedCase[] = [
  caseOf(village(100, false, true), {
    outcome: 'met',
    criteria: { 'village/one': 'met' },
    margins: { 'village/one': '0' },
  }),
  caseOf(village(99.99, false, true), { outcome: 'notMet', criteria: { 'village/one': 'notMet' } }),
  caseOf(village(0, true, true), { outcome: 'met', criteria: { 'village/one': 'met' } }),
  caseOf(village(0, true, false), { outcome: 'notMet' }),
  caseOf(village(0, true, false), { outcome: 'met' }, { roads: 'advisory' }),
  caseOf(village(100, false, true), { outcome: 'notMet' }, { bound: 'above' }),
  caseOf(village(100.01, false, true), { outcome: 'met' }, { bound: 'above' }),
  caseOf(village(100, false, true, '2018-01-01'), { outcome: 'met' }),
  caseOf(village(100, false, true, '2017-12-31'), { outcome: 'undetermined' }),
  caseOf(village(0, true, true, '2009-12-31'), { refused: ['outsidePeriod'] }),
  caseOf(village(0, true, true, '2010-01-01'), { outcome: 'met' }),
  caseOf(village(0, true, true, '2030-12-31'), { outcome: 'met' }),
  caseOf(village(0, true, true, '2031-01-01'), { refused: ['outsidePeriod'] }),
];

describe('mutation', () => {
  it('leaves nothing unnoticed by thorough cases, and says which case noticed', async () => {
    const mutation = await mutate(files, thorough);
    const unnoticed = mutation.runs.filter(({ fate }) => fate === 'survived');
    expect(unnoticed.map(({ mutant }) => mutantText(mutant, rulebook, 'en'))).toEqual([]);
    const killed = mutation.runs.filter(({ fate }) => fate === 'killed');
    expect(killed.every(({ by }) => by !== undefined && thorough.includes(by))).toBe(true);
    // Of the loader's own: at least one criterion must be required whatever the readings.
    const refused = mutation.runs.filter(({ fate }) => fate === 'refused');
    expect(refused.map(({ mutant }) => mutantText(mutant, rulebook, 'en'))).toEqual([
      'village/one: required becomes advisory',
      'village/exit: "village/one" is left out',
    ]);
    expect(isComplete(mutation)).toBe(true);
    expect(mutationCounts(mutation)).toMatchObject({ all: mutants.length, killed: mutants.length - 2, survived: 0 });
  });

  it('notices the loss of any one of those cases, and finds a record that tells in its place', async () => {
    for (const left of [4, 8, 9, 12]) {
      const { runs } = await mutate(
        files,
        thorough.filter((_, index) => index !== left),
      );
      const survivors = runs.filter(({ fate }) => fate === 'survived');
      expect({ left, survivors: survivors.length }).not.toEqual({ left, survivors: 0 });
      for (const { mutant, telling } of survivors) {
        expect(telling, mutantText(mutant, rulebook, 'en')).toBeDefined();
        if (telling === undefined) continue;
        const { record, readings } = telling;
        const [before, after] = [files, mutated(files, mutant)].map((one) =>
          new Bench(loadRulebook(one)).judged(record, readings),
        );
        expect(JSON.stringify(before)).not.toBe(JSON.stringify(after));
      }
    }
  });

  it('comes to the same in parts, whatever their number', () => {
    const whole = runMutants(files, thorough.slice(0, 5), { part: 0, of: 1 });
    for (const count of [2, 3]) {
      const parts = Array.from({ length: count }, (_, part) =>
        runMutants(files, thorough.slice(0, 5), { part, of: count }),
      );
      expect(parts.flat().sort((a, b) => a.index - b.index)).toEqual(whole);
    }
  });

  it('tells of each mutant as it is through', async () => {
    const told: (readonly [number, number])[] = [];
    await mutate(files, thorough, { jobs: 1, onProgress: (done, all) => told.push([done, all]) });
    expect(told).toEqual(mutants.map((_, index) => [index + 1, mutants.length]));
  });

  it('says nothing of mutants while a case fails', async () => {
    const wrong = caseOf(village(0, false, true), { outcome: 'met' });
    const mutation = await mutate(files, [...thorough, wrong]);
    expect(mutation.runs).toEqual([]);
    expect(mutation.failing.map((run) => run.case)).toEqual([wrong]);
    expect(isComplete(mutation)).toBe(false);
    for (const language of languages) {
      const about = { rulebook, folder: 'rules', texts: {} };
      expect(mutationText(mutation, about, language, false)).toBe(`${mutationWords[language].notRun}\n`);
    }
  });
});

describe('mutants of what a measure gives', () => {
  const giving = grantFiles();
  const book = loadRulebook(giving);
  const about = (asOf: string, expectation: TestCase['expect'], readings?: Record<string, string>): PlacedCase => ({
    ...caseOf(village(0, true, null, asOf), expectation, readings),
    rule: 'measure/grant',
  });
  const grant = { bound: 'atLeast', value: '500', unit: 'yuan', per: 'year' } as const;
  const rate = { ...grant, value: '10', unit: 'percent' } as const;
  const later = { value: '600.5' } as const;
  const above = { bound: 'above' };
  const telling: readonly PlacedCase[] = [
    about('2018-01-01', { outcome: 'met', amount: grant }),
    about('2019-12-31', { outcome: 'met', amount: grant }),
    about('2020-01-01', { outcome: 'met', amount: later }),
    about('2017-12-31', { outcome: 'met', amount: { value: null } }),
    about('2010-01-01', { outcome: 'met', amount: rate }, above),
    about('2030-12-31', { outcome: 'met', amount: later }),
    about('2009-12-31', { refused: ['outsidePeriod'] }),
    about('2031-01-01', { refused: ['outsidePeriod'] }),
    { ...about('2018-01-01', { outcome: 'notMet' }), record: village(0, false, null) },
    { ...about('2018-01-01', { outcome: 'undetermined' }), record: village(0, null, null) },
  ];
  const survivors = async (cases: readonly PlacedCase[]) => {
    const { runs, failing } = await mutate(giving, cases);
    expect(failing).toEqual([]);
    return runs.filter(({ fate }) => fate === 'survived');
  };

  it('are another bound, another ground, another option, another figure or day, or nothing', () => {
    const found = mutantsOf(giving, book).filter(({ criteria }) => criteria.includes('measure/grant'));
    const amount = '/rules/2/event/params/amount';
    const named = (file: string) =>
      found.filter((one) => one.file === file).map(({ operator, pointer, to }) => [operator, pointer, to]);
    expect(named('rules.json')).toEqual([
      ['removal', amount, undefined],
      ['codeChanged', `${amount}/bound`, 'exactly'],
      ['codeChanged', `${amount}/bound`, 'atMost'],
      ['codeChanged', `${amount}/per`, 'person'],
      ['codeChanged', `${amount}/per`, 'schoolYear'],
      ['codeChanged', `${amount}/per`, 'once'],
      ['codeChanged', `${amount}/per`, 'base'],
      ['removal', `${amount}/choices/0`, undefined],
      ['otherOption', `${amount}/choices/0/option`, 'atLeast'],
    ]);
    expect(named('rulebook.json')).toEqual([['default', '/readings/0/options/1', undefined]]);
    // Two values of the amount with two figures, two days and their removal, and one of the rate.
    expect(named('parameters.json')).toHaveLength(2 * 5 + 4);
    for (const language of languages) {
      const texts = found.map((mutant) => mutantText(mutant, book, language));
      expect(new Set(texts).size).toBe(found.length);
      for (const text of texts) expect(text).not.toMatch(/undefined/);
    }
  });

  it('are all noticed by cases that expect it', async () => {
    expect((await survivors(telling)).map(({ mutant }) => mutantText(mutant, book, 'en'))).toEqual([]);
  });

  it('are none of them noticed by cases that do not, and then a record of theirs would tell', async () => {
    const blind = telling.map((one): PlacedCase => {
      const { amount: _, ...others } = one.expect;
      return { ...one, expect: others };
    });
    const found = await survivors(blind);
    const wanted = mutantsOf(giving, book).filter(
      ({ criteria, file }) => criteria.includes('measure/grant') && file === 'rules.json',
    );
    const names = found.map(({ mutant }) => keyOfMutant(mutant));
    expect(names).toEqual(expect.arrayContaining(wanted.map(keyOfMutant)));
    for (const { mutant, telling: told } of found) {
      expect(told?.differences[0]?.at, mutantText(mutant, book, 'en')).toMatch(/^amount/);
      expect(told).toMatchObject({ rule: 'measure/grant', record: { id: 'V' } });
    }
  });
});

/** The same condition twice: that one is left out, no record can tell. */
const twice = filesOf([
  criterion('village/one', { all: [done('water'), done('water')] }),
  verdict('village/exit', 'village/one'),
]);
const twiceCases = [
  caseOf(village(0, true, true), { outcome: 'met' }),
  caseOf(village(0, false, true), { outcome: 'notMet' }),
  caseOf(village(0, null, true), { outcome: 'undetermined' }),
  caseOf(village(0, true, true, '2009-12-31'), { refused: ['outsidePeriod'] }),
  caseOf(village(0, true, true, '2010-01-01'), { outcome: 'met' }),
  caseOf(village(0, true, true, '2030-12-31'), { outcome: 'met' }),
  caseOf(village(0, true, true, '2031-01-01'), { refused: ['outsidePeriod'] }),
];
const reason = { zh: '两个条件相同', en: 'both conditions are the same' };
const entry = (pointer: string, operator: string) => ({ file: 'rules.json', pointer, operator, reason });
const equivalent = ['/rules/0/conditions/all/0', '/rules/0/conditions/all/1'].map((pointer) =>
  entry(pointer, 'removal'),
);
const listing = (...entries: object[]) => ({ ...twice, 'mutants.json': { equivalent: entries } });
const combined = entry('/rules/0/conditions', 'combination');

describe('mutants.json', () => {
  it('accounts for mutants that no record can tell', async () => {
    const without = await mutate(twice, twiceCases);
    const survivors = without.runs.filter(({ fate }) => fate === 'survived');
    const rules = survivors.filter(({ mutant }) => mutant.file === 'rules.json');
    expect(rules.map(({ mutant: { operator, pointer } }) => `${operator} ${pointer}`)).toEqual([
      'combination /rules/0/conditions',
      ...equivalent.map(({ pointer }) => `removal ${pointer}`),
    ]);
    expect(rules.every(({ telling }) => telling === undefined)).toBe(true);
    const mutation = await mutate(listing(combined, ...equivalent), twiceCases);
    expect(mutation.stale).toEqual([]);
    expect(mutation.runs.filter(({ fate }) => fate === 'listed').map((run) => run.reason)).toEqual([
      reason,
      reason,
      reason,
    ]);
    expect(isComplete(mutation)).toBe(true);
  });

  it('is held to what is so', async () => {
    const noticed = entry('/rules/0/conditions/all/0/value', 'negation');
    const gone = entry('/rules/7/conditions', 'combination');
    const { stale } = await mutate(listing(combined, ...equivalent, noticed, gone), twiceCases);
    expect(stale.map(({ index, why }) => [index, why])).toEqual([
      [3, 'needless'],
      [4, 'unknown'],
    ]);
    const earlier = { file: 'rulebook.json', pointer: '/validFrom', operator: 'dayEarlier', reason };
    const few = twiceCases.filter(({ record }) => (record as { asOf: string }).asOf !== '2009-12-31');
    const refuted = await mutate(listing(combined, ...equivalent, earlier), few);
    expect(refuted.stale.map(({ why, telling }) => [why, telling?.record.asOf])).toEqual([['refuted', '2009-12-31']]);
    expect(isComplete(refuted)).toBe(false);
  });

  it('is refused where its shape is at fault', async () => {
    await expect(mutate(listing({ ...combined, reason: { zh: '一' } }), twiceCases)).rejects.toThrow(
      /mutants\.json.*both languages|reason/s,
    );
    await expect(mutate(listing({ ...combined, operator: 'flip' }), twiceCases)).rejects.toThrow(/mutants\.json/);
  });
});

describe('reports on mutants', () => {
  const texts = Object.fromEntries(
    Object.entries(listing(...equivalent)).map(([name, file]) => [name, JSON.stringify(file, null, 2)]),
  );
  const about = { rulebook: loadRulebook(twice), folder: 'my-rules', texts };

  it('name the place, the slip and what to do, in both languages', async () => {
    const noticed = entry('/rules/0/conditions/all/0/value', 'negation');
    const mutation = await mutate(listing(...equivalent, noticed), twiceCases);
    const english = mutationText(mutation, about, 'en', false);
    expect(english).toMatch(
      /✗ village\/one: .* becomes .*\n {2}my-rules\/rules\.json:\d+:\d+\n {2}no case notices; no record was found/,
    );
    expect(english).toMatch(
      /! my-rules\/mutants\.json:\d+:\d+: rules\.json#\/rules\/0\/conditions\/all\/0\/value \(negation\) is listed/,
    );
    expect(english).toContain('both conditions are the same');
    expect(mutationText(mutation, about, 'zh', false)).toMatch(/改为.*\n.*\n {2}没有用例能够发现；未找到/);
    const tested = mutationTested(mutation, about, 'en');
    expect(tested).toHaveLength(mutation.runs.length + 1);
    const findings = tested.flatMap((one) => one.findings);
    expect(findings.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'survived my-rules/rules.json',
      'stale my-rules/mutants.json',
    ]);
    expect(findings.every(({ line }) => line !== undefined)).toBe(true);
    const data = mutationData(mutation, about) as { survived: number; mutants: { fate: string; by?: object }[] };
    expect(data.survived).toBe(1);
    expect(data.mutants.filter(({ fate }) => fate === 'killed').every(({ by }) => by !== undefined)).toBe(true);
  });

  it('have words for the same things in both languages', () => {
    expect(Object.keys(mutationWords.zh).sort()).toEqual(Object.keys(mutationWords.en).sort());
    for (const language of languages) {
      const counts = { all: 1, killed: 0, refused: 0, same: 0, listed: 0, survived: 1, stale: 1 };
      expect(mutationWords[language].summary({ ...counts, leftOut: 0 })).not.toContain('--inherited');
      expect(mutationWords[language].summary({ ...counts, leftOut: 2062 })).toMatch(/1.*2062.*--inherited/);
      expect(
        kitWords[language].fault.unconfirmed({ path: 'cases[0]', should: '', found: 'x', suggestion: undefined }),
      ).toContain('unconfirmed');
    }
  });
});
