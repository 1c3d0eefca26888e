import { describe, expect, it } from 'vitest';
import { toDecimalString } from '../../src/base/exact.js';
import { resolve } from '../../src/parameters/parameter.js';
import { levels, scopes } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { exitRuleOf, isExit, rulesOf } from '../../src/rulebook/rules.js';
import { DAY, examples, tasks, village, without } from '../examples.js';
import { evaluate } from '../support/unchecked.js';
import { builtInFiles, builtInWords, issuesOf, pointerOf, put, refusals, refusalsAfter, valueAt } from './files.js';
import { criterion, done, enough, filesOf, judgingBy, labels, leaf, manifest, verdict } from './small.js';

const MANIFEST = 'rulebook.json';
const HOUSEHOLD = 'household-exit.json';
const VILLAGE = 'village-exit.json';
const COUNTY = 'county-exit.json';
const income = pointerOf(HOUSEHOLD, 'household/income');
const exit = pointerOf(HOUSEHOLD, 'household/exit');
const water = pointerOf(HOUSEHOLD, 'household/water');
const reading = (id: string) => pointerOf(MANIFEST, id);

const criterionTo = (name: string) => ({ name, conditions: leaf('stableIncome', 'equal', true) });
const eventOf = (file: string, pointer: string) => valueAt(builtInFiles(), file, `${pointer}/event`);

describe('the built-in rulebook', () => {
  const rulebook = loadRulebook({ ...builtInFiles(), ...builtInWords() });

  it('loads, as the package’s own', () => {
    // Its own facts are the same by their expressions; how they are asked is made anew. Its words `rulebookWords` gives.
    const factsOf = ({ facts, words: _, ...rest }: Rulebook) => ({
      ...rest,
      facts: scopes.map((scope) => [...facts[scope].values()].map(({ name, formula }) => [name, formula])),
    });
    expect(factsOf(rulebook)).toEqual(factsOf(hunan2016To2020()));
    expect(rulebook).toMatchObject({
      id: 'hunan-2016-2020',
      version: '1.1.0',
      validFrom: '2016-01-01',
      validTo: '2020-12-31',
    });
    expect(hunan2016To2020()).toBe(hunan2016To2020());
  });

  it('asks for the criteria of the contract, in its order', () => {
    expect(exitRuleOf(rulebook, 'township')).toBeUndefined();
    const asked = levels.flatMap((level) => {
      const rule = exitRuleOf(rulebook, level);
      return rule === undefined ? [] : [[rule.id, rule.criteria.map(({ id }) => id.slice(level.length + 1))]];
    });
    expect(asked).toEqual([
      ['household/exit', ['income', 'food', 'clothing', 'education', 'medical', 'housing', 'water']],
      ['village/exit', [...tasks, 'incidence', 'collectiveIncome', 'services']],
      ['county/exit', ['incidence', 'income', 'incomeGrowth', 'relocation', 'villageExit', 'services']],
    ]);
  });

  it('has the readings of the contract, defaults first, each about its levels', () => {
    expect(rulebook.readings.map(({ id, options, levels: of }) => [id, options.map((one) => one.id), of])).toEqual([
      ['povertyLine', ['hunan', 'national', 'sixPercent'], ['household']],
      ['incomeBound', ['atLeast', 'above'], ['household']],
      ['householdSize', ['allMembers', 'sharing'], ['household']],
      ['oneOffTransfers', ['counted', 'excluded'], ['household']],
      ['drinkingWater', ['advisory', 'required'], ['household']],
      ['incidenceBound', ['below', 'atMost'], ['village', 'county']],
      ['collectiveIncome', ['advisory', 'required'], ['village']],
      ['villageServices', ['required', 'advisory'], ['village']],
      ['incomePath', ['linear', 'geometric'], ['county']],
      ['incomeGrowth', ['required', 'advisory'], ['county']],
      ['rateBound', ['atLeast', 'above'], ['county']],
      ['countyServices', ['advisory', 'required'], ['county']],
      ['countyIncomeBound', ['atLeast', 'above'], ['county']],
      ['attestation', ['counted', 'ignored'], ['household']],
      // No exit depends on these.
      ['identification', ['incomeOrGuarantee', 'income'], []],
      ['relocationPlan', ['advisory', 'required'], []],
      ['householdSupport', ['toEnd', 'unstated'], []],
      ['reservePosts', ['county', 'nearby'], []],
      ['allowanceDeadline', ['within2017', 'before2017'], []],
      ['graduateService', ['served', 'agreed'], []],
      ['householdPublicityDays', ['none', 'sevenDays'], []],
      ['countyPublicityDays', ['sevenDays', 'none'], []],
      ['childAge', ['upTo14', 'under18'], []],
      ['reimbursementIncrease', ['points', 'percent'], []],
      ['largeCounty', ['atLeast', 'above'], []],
      ['dangerousHouseGrade', ['stock', 'dOnly'], []],
      ['countyPublicityOrder', ['either', 'beforeDecision', 'afterDecision'], []],
      ['screeningAge', ['adult', 'from35to64'], []],
      ['pensionGroup', ['both', 'either'], []],
      ['studentPension', ['unsettled', 'notInsured'], []],
    ]);
    expect(rulebook.readings.find(({ id }) => id === 'identification')?.rules).toEqual([
      'household/identify',
      'household/reentry',
      'measure/registerEntry',
    ]);
    for (const { options } of rulebook.readings) {
      for (const option of options) expect(option.citations.length).toBeGreaterThan(0);
    }
  });

  it('has the poverty lines of the domain, by calendar year', () => {
    const parameter = rulebook.parameters.get('povertyLine/exit');
    const lineOf = (povertyLine: string) =>
      [2016, 2017, 2018, 2019, 2020].map((year) => {
        const days = [`${year}-01-01`, `${year}-12-31`].map((day) => {
          const number = parameter && resolve(parameter, { povertyLine }, day)?.number;
          return number && toDecimalString(number);
        });
        expect(days[0]).toBe(days[1]);
        return days[0];
      });
    expect(lineOf('national')).toEqual(['2952', '2952', '2995', '3218', '4000']);
    expect(lineOf('hunan')).toEqual(['2952', '3026', '3200', '3700', '4000']);
    expect(lineOf('sixPercent')).toEqual(['3146', '3335', '3535', '3747', '4000']);
  });

  it('has students who are not insured pay into no pension up to the very age at which it is drawn', () => {
    for (const day of ['2016-01-01', '2020-12-31']) {
      const [from, to] = ['pension/studentAgeFrom', 'pension/ageTo'].map((id) => {
        const parameter = rulebook.parameters.get(id);
        return parameter && resolve(parameter, { studentPension: 'notInsured' }, day)?.number;
      });
      expect(from).toBeDefined();
      expect(from).toEqual(to);
    }
  });

  it('has a value for every parameter on its first and last day, under every option, but where no document gives one', () => {
    const open = [...rulebook.parameters.values()].filter((parameter) => parameter.open !== undefined);
    expect(open.map(({ id }) => id)).toEqual(['support/household', 'facilities/dueYear', 'pension/studentAgeFrom']);
    // What is due by the last day is not due before it.
    const due = rulebook.parameters.get('facilities/dueYear');
    const dueOn = (day: string) => due && resolve(due, {}, day)?.number;
    expect(dueOn('2020-12-30')).toBeUndefined();
    expect(dueOn('2020-12-31')).toBeDefined();
    for (const parameter of rulebook.parameters.values()) {
      if (open.includes(parameter)) continue;
      const by = parameter.series?.reading ?? parameter.proRata?.reading;
      const options = rulebook.readings.find(({ id }) => id === by)?.options.map(({ id }) => id) ?? [''];
      for (const option of options) {
        for (const day of ['2016-01-01', '2020-12-31']) {
          expect(resolve(parameter, by === undefined ? {} : { [by]: option }, day), parameter.id).toBeDefined();
        }
      }
    }
  });

  it('cites the paragraph of the plan in every criterion and verdict', () => {
    for (const { id, citations, criteria } of rulesOf(rulebook)) {
      expect(citations[0]?.source, id).toBe('湘政发〔2017〕12号');
      if (isExit(id)) expect(citations[0]?.at, id).toBe('一（四）');
      for (const one of criteria) expect(one.citations.length, one.id).toBeGreaterThan(0);
    }
  });

  it('leaves the files as they were', () => {
    const files = builtInFiles();
    const before = structuredClone(files);
    loadRulebook(files);
    expect(files).toEqual(before);
  });
});

describe('rulebook.json is refused', () => {
  it.each<[string, string, unknown, string, string?]>([
    ['without an id', '/id', undefined, 'badShape'],
    ['with an id in capitals', '/id', 'Hunan', 'badShape'],
    ['with a version of two parts', '/version', '1.0', 'badShape'],
    ['from a day that does not exist', '/validFrom', '2016-02-30', 'badShape'],
    ['to a day before it begins', '/validTo', '2015-12-31', 'badShape'],
    ['with an unknown key', '/author', 'x', 'unknownKey'],
    ['without a Chinese label', '/labels/zh', undefined, 'missingLabel'],
    ['without an English label', '/labels/en', undefined, 'missingLabel'],
    ['without sources', '/sources', undefined, 'badShape'],
    ['with an empty list of sources', '/sources', [], 'emptyList'],
    ['with a source listed twice', '/sources/1/id', '湘政发〔2017〕12号', 'duplicateId'],
    ['with a source without an issuer', '/sources/0/issuer', undefined, 'badShape'],
    ['with a source without an English title', '/sources/0/title/en', undefined, 'missingLabel'],
    ['with a date that is none', '/sources/0/date', '31.3.2017', 'badShape'],
    ['with a reading listed twice', `${reading('incomeBound')}/id`, 'povertyLine', 'duplicateId'],
    ['with a reading without options', `${reading('incomeBound')}/options`, [], 'emptyList'],
    [
      'with an option twice',
      `${reading('incomeBound')}/options/1/id`,
      'atLeast',
      'duplicateId',
      `${reading('incomeBound')}/options`,
    ],
    ['with an option that is no name', `${reading('incomeBound')}/options/1/id`, 'at least', 'badShape'],
    ['with an option without a Chinese label', `${reading('incomeBound')}/options/1/labels/zh`, '', 'missingLabel'],
    ['with an option without a citation', `${reading('incomeBound')}/options/1/citations`, [], 'missingCitation'],
    [
      'with an option citing nothing at all',
      `${reading('incomeBound')}/options/1/citations`,
      undefined,
      'missingCitation',
    ],
    [
      'with an option citing what is not listed',
      `${reading('incomeBound')}/options/1/citations/0/source`,
      'x',
      'danglingReference',
    ],
  ])('%s', (_, pointer, value, code, where = pointer) => {
    expect(refusalsAfter([MANIFEST, pointer, value])).toContain(`${code} ${MANIFEST}#${where}`);
  });

  it.each([null, [], 'text', 5])('as %j', (file) => {
    expect(refusalsAfter([MANIFEST, '', file])).toContain(`badShape ${MANIFEST}#`);
  });

  it('without making every other file say that sources and readings are not listed', () => {
    expect(refusalsAfter([MANIFEST, '/labels/zh', undefined])).toEqual([`missingLabel ${MANIFEST}#/labels/zh`]);
  });
});

describe('files', () => {
  it('that are missing are named', () => {
    const { [MANIFEST]: _, ...headless } = builtInFiles();
    expect(refusals(headless)).toContain(`missingFile ${MANIFEST}#`);
    const { 'parameters.json': __, ...unmeasured } = builtInFiles();
    expect(refusals(unmeasured)).toContain('missingFile parameters.json#');
    expect(refusals({})).toEqual([`missingFile ${MANIFEST}#`, 'missingFile parameters.json#']);
  });

  it('without any verdict are refused', () => {
    const { [MANIFEST]: main, 'parameters.json': parameters } = builtInFiles();
    expect(refusals({ [MANIFEST]: main, 'parameters.json': parameters })).toEqual([`missingVerdict ${MANIFEST}#`]);
    expect(refusals(filesOf([criterion('village/one', enough)]))).toEqual([`missingVerdict ${MANIFEST}#`]);
  });

  it.each([null, [], 'text', {}, { rules: [] }, { rules: {} }, { rules: [null] }, { rules: ['x'] }, { rules: [[]] }])(
    'of rules as %j are refused',
    (file) => {
      const found = refusals({ ...builtInFiles(), 'more.json': file });
      expect(found).not.toEqual([]);
      expect(found.every((one) => one.includes(' more.json#'))).toBe(true);
    },
  );

  it('of rules may be any number, under any name', () => {
    const rules = [criterion('village/one', done('water')), verdict('village/exit', 'village/one', 'village/two')];
    const more = {
      'zz.json': { $schema: 'x', rules: [criterion('village/two', { all: [{ condition: 'village/one' }] })] },
    };
    const rulebook = loadRulebook(filesOf(rules, more));
    expect(rulebook.verdicts.get('village/exit')?.criteria.map(({ id }) => id)).toEqual(['village/one', 'village/two']);
  });
});

describe('a rule is refused', () => {
  it.each<[string, string, unknown, string, string?]>([
    ['with a key that changes what an engine runs', `${income}/priority`, 5, 'forbiddenKey'],
    ['with an unknown key', `${income}/onSuccess`, 'x', 'unknownKey'],
    ['without a name', `${income}/name`, undefined, 'badShape'],
    ['with a name without a level', `${income}/name`, 'income', 'badShape'],
    ['with a name of an unknown level', `${income}/name`, 'province/income', 'badShape'],
    ['with a name that is no text', `${income}/name`, 5, 'badShape'],
    [
      'with the name of another',
      `${income}/name`,
      'household/clothing',
      'duplicateId',
      `${pointerOf(HOUSEHOLD, 'household/clothing')}/name`,
    ],
    ['without an event', `${income}/event`, undefined, 'badShape'],
    ['with an event of another type', `${income}/event/type`, 'decision', 'badShape'],
    ['without params', `${income}/event/params`, undefined, 'badShape'],
    ['with an unknown param', `${income}/event/params/message`, 'x', 'unknownKey'],
    ['without labels', `${income}/event/params/labels`, undefined, 'missingLabel'],
    ['without a Chinese label', `${income}/event/params/labels/zh`, undefined, 'missingLabel'],
    ['without an English label', `${income}/event/params/labels/en`, undefined, 'missingLabel'],
    ['with an empty label', `${income}/event/params/labels/zh`, '', 'missingLabel'],
    ['without a citation', `${income}/event/params/citations`, undefined, 'missingCitation'],
    ['with an empty list of citations', `${income}/event/params/citations`, [], 'missingCitation'],
    ['with a citation without a place', `${income}/event/params/citations/0/at`, undefined, 'badShape'],
    [
      'citing a document that is not listed',
      `${income}/event/params/citations/0/source`,
      '湘政发[2017]12号',
      'danglingReference',
    ],
    ['as a verdict citing what is not listed', `${exit}/event/params/citations/0/source`, 'x', 'danglingReference'],
    ['as a verdict without a label', `${exit}/event/params/labels/en`, undefined, 'missingLabel'],
    ['as a verdict with a word on being required', `${exit}/event/params/required`, true, 'unknownKey'],
    ['without a word on being required', `${income}/event/params/required`, undefined, 'badShape'],
    ['required as a text', `${income}/event/params/required`, 'true', 'badShape'],
    ['required by a reading that is not there', `${water}/event/params/required/reading`, 'water', 'unknownReading'],
    ['required by an option that is not there', `${water}/event/params/required/option`, 'yes', 'unknownReading'],
    [
      'with a choice by a reading that is not there',
      `${income}/event/params/operators/0/reading`,
      'bound',
      'unknownReading',
    ],
    [
      'with a choice by an option that is not there',
      `${income}/event/params/operators/0/option`,
      'below',
      'unknownReading',
    ],
    ['with a choice for no comparison', `${income}/event/params/operators/0/at`, '/all/2', 'danglingReference'],
    ['with a choice for a group', `${income}/event/params/operators/0/at`, '/all', 'danglingReference'],
    ['with a choice at no pointer', `${income}/event/params/operators/0/at`, 'all/0', 'badShape'],
    [
      'with a choice of a plain operator on numbers',
      `${income}/event/params/operators/0/operator`,
      'greaterThan',
      'unknownOperator',
    ],
    [
      'with a choice of a decorated operator',
      `${income}/event/params/operators/0/operator`,
      'not:equal',
      'unknownOperator',
    ],
    ['with a choice that orders no numbers', `${income}/event/params/operators/0/operator`, 'equal', 'typeMismatch'],
    ['with an unknown key in a choice', `${income}/event/params/operators/0/value`, '1', 'unknownKey'],
  ])('%s', (_, pointer, value, code, where = pointer) => {
    expect(refusalsAfter([HOUSEHOLD, pointer, value])).toContain(`${code} ${HOUSEHOLD}#${where}`);
  });

  it('with a choice that orders a boolean', () => {
    const choice = { reading: 'incomeBound', option: 'above', at: '/all/1', operator: 'decimal:greaterThan' };
    expect(refusalsAfter([HOUSEHOLD, `${income}/event/params/operators/-`, choice])).toContain(
      `typeMismatch ${HOUSEHOLD}#${income}/event/params/operators/1/operator`,
    );
  });

  it('with a choice that looks for a boolean in a list, or for a list in itself', () => {
    const food = pointerOf(HOUSEHOLD, 'household/food');
    const choice = (at: string, operator: string) => ({ reading: 'incomeBound', option: 'above', at, operator });
    expect(refusalsAfter([HOUSEHOLD, `${income}/event/params/operators/-`, choice('/all/1', 'in')])).toContain(
      `typeMismatch ${HOUSEHOLD}#${income}/event/params/operators/1/operator`,
    );
    expect(refusalsAfter([HOUSEHOLD, `${food}/event/params/operators`, [choice('/all/1', 'equal')]])).toContain(
      `typeMismatch ${HOUSEHOLD}#${food}/event/params/operators/0/operator`,
    );
  });

  it('with the name of one in another file', () => {
    const again = { rules: [{ ...criterionTo('household/income'), event: eventOf(HOUSEHOLD, water) }] };
    expect(refusals({ ...builtInFiles(), 'more.json': again })).toContain('duplicateId more.json#/rules/0/name');
  });

  it.each([
    '一(四)',
    '一（四)',
    '一 （四）',
    '1（4）',
    '一（四',
    '第三',
    '专栏0',
    '专栏 1',
    '专栏1（1）',
    'L59',
    '',
    ' 一（四）',
    '一（四）\n',
  ])('citing the place %j in another spelling', (place) => {
    const pointer = `${income}/event/params/citations/0/at`;
    expect(refusalsAfter([HOUSEHOLD, pointer, place])).toContain(`badShape ${HOUSEHOLD}#${pointer}`);
  });

  it.each([
    '一（四）',
    '十',
    '十（三）',
    '专栏1',
    '专栏17（六）',
    '第十一条',
    '第一千二百五十九条',
    '第3章',
    '表4-2',
    '全文',
    '摘要',
    '报道',
    '答复',
  ])('not for citing the place %s', (place) => {
    expect(refusalsAfter([HOUSEHOLD, `${income}/event/params/citations/0/at`, place])).toEqual([]);
  });
});

describe('a verdict is refused', () => {
  const list = `${exit}/conditions`;
  const named = { condition: 'household/income' };

  it.each<[string, unknown]>([
    ['with a comparison among its criteria', { all: [named, leaf('stableIncome', 'equal', true)] }],
    ['with a group among its criteria', { all: [{ all: [named] }] }],
    ['with a negation among its criteria', { all: [{ not: named }] }],
    ['with any of its criteria', { any: [named] }],
    ['with none of its criteria', { not: named }],
    ['with a name alone', named],
    ['with a comparison alone', leaf('stableIncome', 'equal', true)],
  ])('%s', (_, conditions) => {
    expect(refusalsAfter([HOUSEHOLD, list, conditions])).toContain(`badShape ${HOUSEHOLD}#${list}`);
  });

  it('with a criterion twice', () => {
    expect(refusalsAfter([HOUSEHOLD, `${list}/all/1`, named])).toContain(`duplicateId ${HOUSEHOLD}#${list}`);
  });

  it('not beside another of its level, but by itself without the exit of any', () => {
    const second = { name: 'household/again', conditions: { all: [named] }, event: eventOf(HOUSEHOLD, exit) };
    expect(refusalsAfter([HOUSEHOLD, '/rules/-', second])).toEqual([]);
    const rules = [criterion('village/one', enough), verdict('village/other', 'village/one')];
    expect(refusals(filesOf(rules))).toEqual([`missingVerdict ${MANIFEST}#`]);
  });

  it('about a member', () => {
    const rules = [criterion('village/one', enough), verdict('village/exit', 'village/one')];
    const about = [criterion('member/one', leaf('sharesIncome', 'equal', true)), verdict('member/exit', 'member/one')];
    expect(refusals(filesOf([...rules, ...about]))).toEqual(['badShape rules.json#/rules/3/name']);
  });

  it('where no criterion is required whatever the readings', () => {
    for (const required of [false, { reading: 'roads', option: 'required' }]) {
      const rules = [criterion('village/one', done('roads'), { required }), verdict('village/exit', 'village/one')];
      expect(refusals(filesOf(rules))).toEqual(['emptyList rules.json#/rules/1/conditions']);
    }
  });
});

describe('what facts are computed by must be there', () => {
  const education = pointerOf(HOUSEHOLD, 'household/education');

  it('parameters', () => {
    const parameter = pointerOf('parameters.json', 'schoolYearStart');
    expect(refusalsAfter(['parameters.json', `${parameter}/id`, 'otherStart'])).toContain(
      `danglingReference ${HOUSEHOLD}#${education}/conditions`,
    );
  });

  it('in the right unit', () => {
    const parameter = pointerOf('parameters.json', 'schoolAge/from');
    expect(refusalsAfter(['parameters.json', `${parameter}/unit`, 'days/year'])).toContain(
      `typeMismatch ${HOUSEHOLD}#${education}/conditions`,
    );
  });

  it('readings', () => {
    const at = reading('householdSize');
    expect(refusalsAfter([MANIFEST, `${at}/id`, 'sizeOfHousehold'])).toContain(
      `unknownReading ${HOUSEHOLD}#${income}/conditions`,
    );
  });

  it('with no option that the fact does not understand', () => {
    const at = reading('oneOffTransfers');
    expect(refusalsAfter([MANIFEST, `${at}/options/1/id`, 'halved'])).toContain(
      `unknownReading ${HOUSEHOLD}#${income}/conditions`,
    );
  });

  it('also where the fact stands on the other side', () => {
    const rules = [
      {
        ...criterion('household/one', leaf('stableIncome', 'equal', { fact: 'schoolAgeMembersInSchool' })),
      },
      verdict('household/exit', 'household/one'),
    ];
    expect(refusals(filesOf(rules))).toContain('danglingReference rules.json#/rules/0/conditions');
  });
});

describe('many faults in several files', () => {
  it('come at once, each with its file and pointer', () => {
    const limit = pointerOf('parameters.json', 'povertyIncidence/limit');
    const services = pointerOf(COUNTY, 'county/services');
    const water12 = pointerOf(VILLAGE, 'village/water');
    const found = refusalsAfter(
      [MANIFEST, '/validTo', '2015-01-01'],
      [MANIFEST, '/sources/1/id', '湘政发〔2017〕12号'],
      ['parameters.json', `${limit}/values/0/to`, '2001-01-01'],
      ['parameters.json', `${limit}/values/0/citations/0/source`, 'nowhere'],
      [HOUSEHOLD, `${income}/conditions/all/0/fact`, 'incomeOfAll'],
      [HOUSEHOLD, `${income}/conditions/all/1/operator`, 'not:equal'],
      [HOUSEHOLD, `${water}/event/params/required/option`, 'perhaps'],
      [VILLAGE, `${water12}/conditions`, { all: [] }],
      [VILLAGE, `${water12}/event/params/labels/en`, undefined],
      [COUNTY, `${services}/conditions/all/0/value`, 'true'],
      [COUNTY, `${services}/conditions/all/1/path`, '$'],
    );
    expect(found).toEqual(
      expect.arrayContaining([
        `badShape ${MANIFEST}#/validTo`,
        `duplicateId ${MANIFEST}#/sources/1/id`,
        `badShape parameters.json#${limit}/values/0/to`,
        `danglingReference parameters.json#${limit}/values/0/citations/0/source`,
        `unknownFact ${HOUSEHOLD}#${income}/conditions/all/0/fact`,
        `unknownOperator ${HOUSEHOLD}#${income}/conditions/all/1/operator`,
        `unknownReading ${HOUSEHOLD}#${water}/event/params/required/option`,
        `emptyList ${VILLAGE}#${water12}/conditions/all`,
        `missingLabel ${VILLAGE}#${water12}/event/params/labels/en`,
        `typeMismatch ${COUNTY}#${services}/conditions/all/0`,
        `forbiddenKey ${COUNTY}#${services}/conditions/all/1/path`,
      ]),
    );
  });

  it('say what to do, and show no more than a part of what is long', () => {
    const files = builtInFiles();
    const long = 'x'.repeat(1_000_000);
    put(files, HOUSEHOLD, `${income}/conditions/all/0/fact`, long);
    put(files, HOUSEHOLD, `${income}/conditions/all/0/value/fact`, long);
    put(files, HOUSEHOLD, `${income}/conditions/all/1/${long}`, 1);
    for (const { message } of issuesOf(files)) {
      expect(message).not.toBe('');
      expect(message.length).toBeLessThan(1000);
    }
  });
});

describe('a rulebook of one’s own', () => {
  const income = criterion(
    'village/income',
    { all: [enough] },
    { operators: [{ reading: 'bound', option: 'above', at: '/all/0', operator: 'decimal:greaterThan' }] },
  );
  const rules = [
    criterion('village/basics', {
      all: [done('water'), { any: [done('power'), { not: leaf('services', 'equal', false) }] }],
    }),
    income,
    criterion(
      'village/roads',
      { all: [{ condition: 'village/basics' }, done('roads')] },
      { required: { reading: 'roads', option: 'required' } },
    ),
    verdict('village/exit', 'village/basics', 'village/income', 'village/roads'),
  ];
  const rulebook = loadRulebook(filesOf(rules));

  it('loads from plain objects and judges', () => {
    const { outcome, criteria, readings, rulebook: by } = evaluate(village({ asOf: '2025-05-05' }), { rulebook });
    expect(by).toEqual({ id: 'small', version: '0.1.0' });
    expect(outcome).toBe('met');
    expect(criteria.map(({ id }) => id)).toEqual(['village/basics', 'village/income', 'village/roads']);
    expect(readings).toEqual({ bound: 'atLeast', roads: 'required' });
  });

  it('judges by its own readings', () => {
    const on = (collectiveIncome: unknown, readings: Record<string, string>) =>
      evaluate(village({ collectiveIncome }), { rulebook, readings }).outcome;
    expect(on(100, {})).toBe('met');
    expect(on(100, { bound: 'above' })).toBe('notMet');
    expect(on('100.0001', { bound: 'above' })).toBe('met');
    const muddy = village({ tasks: { ...(village().tasks as object), roads: false } });
    expect(evaluate(muddy, { rulebook }).outcome).toBe('notMet');
    expect(evaluate(muddy, { rulebook, readings: { roads: 'advisory' } }).outcome).toBe('met');
  });

  it('turns what is not so, and leaves open what is open', () => {
    const dark = (services: unknown) => village({ tasks: { water: true, power: false, roads: true }, services });
    const basics = (record: unknown) => evaluate(record, { rulebook }).criteria[0];
    expect(basics(dark(true))).toMatchObject({ outcome: 'met' });
    expect(basics(dark(false))).toMatchObject({ outcome: 'notMet' });
    expect(basics(dark(null))).toMatchObject({ outcome: 'undetermined', missing: ['services'] });
  });

  it('is open where its parameter has no value on the day', () => {
    const { outcome, criteria, missing } = evaluate(village({ asOf: '2017-12-31' }), { rulebook });
    expect(outcome).toBe('undetermined');
    expect(missing).toEqual(['parameters.income/least']);
    expect(criteria[1]?.missing).toEqual(['parameters.income/least']);
    expect(criteria[1]?.checks[0]).toMatchObject({ actual: '52000', expected: null, outcome: 'undetermined' });
    expect(criteria[1]?.checks[0]).not.toHaveProperty('unit');
    expect(criteria[1]?.checks[0]).not.toHaveProperty('margin');
  });

  it('lists what both sides lack, what is no field last', () => {
    const bare = evaluate(without(village({ asOf: '2017-12-31' }), 'collectiveIncome'), { rulebook });
    expect(bare.missing).toEqual(['collectiveIncome', 'parameters.income/least']);
  });

  it('refuses a level that it does not judge, and a day outside its period', () => {
    for (const level of ['household', 'county'] as const) {
      expect(() => evaluate(examples[level](), { rulebook })).toThrowError(
        expect.objectContaining({
          issues: [expect.objectContaining({ code: 'unknownLevel', path: 'level', expected: 'village', found: level })],
        }),
      );
    }
    expect(() => evaluate(village({ asOf: '2031-01-01' }), { rulebook })).toThrowError(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'outsidePeriod', path: 'asOf' })] }),
    );
  });

  it('applies a reading also where the comparison is reached by a reference', () => {
    const referring = loadRulebook(
      filesOf([
        income,
        criterion('village/again', { all: [{ condition: 'village/income' }] }),
        verdict('village/exit', 'village/income', 'village/again'),
      ]),
    );
    const { criteria } = evaluate(village({ collectiveIncome: 100 }), {
      rulebook: referring,
      readings: { bound: 'above' },
    });
    expect(criteria.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['village/income', 'notMet'],
      ['village/again', 'notMet'],
    ]);
  });

  it('lists a reading that only a reference brings in', () => {
    const referring = loadRulebook(
      filesOf([
        income,
        criterion('village/again', { all: [{ condition: 'village/income' }] }),
        verdict('village/exit', 'village/again'),
      ]),
    );
    expect(evaluate(village(), { rulebook: referring }).readings).toEqual({ bound: 'atLeast' });
  });

  it('need not have readings', () => {
    const files = filesOf([criterion('village/one', done('water')), verdict('village/exit', 'village/one')], {
      'rulebook.json': { ...manifest, readings: [] },
    });
    expect(evaluate(village(), { rulebook: loadRulebook(files) }).readings).toEqual({});
  });

  it('takes conditions of one comparison', () => {
    const { checks } = evaluate(village({ asOf: DAY }), { rulebook: judgingBy(enough) }).criteria[0] ?? {};
    expect(checks).toMatchObject([{ at: '/all/0', fact: 'collectiveIncome', expected: '100', margin: '51900' }]);
  });

  it('compares an input with a figure', () => {
    const figure = judgingBy({ all: [leaf('collectiveIncome', 'decimal:lessThan', '52000.0001')] });
    expect(evaluate(village(), { rulebook: figure }).criteria[0]).toMatchObject({
      outcome: 'met',
      checks: [{ actual: '52000', expected: '52000.0001', unit: 'yuan/year', margin: '0.0001' }],
    });
  });

  it('compares an input with an input', () => {
    const same = judgingBy({ all: [leaf('tasks.water', 'equal', { fact: 'tasks.power' })] }, { labels });
    const waters = (water_: unknown, power: unknown) =>
      evaluate(village({ tasks: { power, water: water_ } }), { rulebook: same }).criteria[0];
    expect(waters(true, true)?.outcome).toBe('met');
    expect(waters(false, true)?.outcome).toBe('notMet');
    expect(waters(null, null)?.missing).toEqual(['tasks.water', 'tasks.power']);
    expect(waters(false, false)?.checks[0]?.inputs).toEqual([
      { path: 'tasks.water', value: false },
      { path: 'tasks.power', value: false },
    ]);
  });
});
