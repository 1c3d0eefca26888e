/** `targets.json`: what a plan sets for the years, each number in the place that it cites; read, taken over, refused. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isInvalidRulebookError } from '../../src/base/errors.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { hunanClauses } from '../../src/rulebook/builtin-clauses.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { shippedFiles } from '../../src/rulebook/shipped.js';
import { hunanTargets, loadTargets } from '../../src/rulebook/targets.js';
import { rulebookDigest } from '../../src/seal/rulebook-digest.js';

type Plain = Record<string, unknown>;
const file = JSON.parse(readFileSync(new URL('../../rules/hunan-2016-2020/targets.json', import.meta.url), 'utf8')) as {
  documents: Plain[];
  targets: (Plain & { id: string })[];
  coverage: Plain[];
  relief: Plain[];
};
const hunan = shippedFiles('hunan-2016-2020');
const refused = (targets: unknown) => {
  try {
    loadTargets({ ...hunan, 'targets.json': targets }, hunan2016To2020());
    return [];
  } catch (error) {
    if (!isInvalidRulebookError(error)) throw error;
    return error.issues.map(({ code, pointer }) => `${code} ${pointer}`);
  }
};
const changed = (id: string, change: object) => ({
  ...file,
  targets: file.targets.map((one) => (one.id === id ? { ...one, ...change } : one)),
});
const at = (id: string) => `/targets/${file.targets.findIndex((one) => one.id === id)}`;

describe('targets.json of the package', () => {
  const { targets, coverage, relief } = hunanTargets();

  it('has all 14 rows of box 1 in their order', () => {
    const rows = hunanClauses().clauses.filter(({ id }) => id.startsWith('box1-'));
    expect(targets).toHaveLength(14);
    expect(rows).toHaveLength(14);
    // Of each the clause of the same row has its number.
    for (const [index, { end, base }] of targets.entries()) {
      const said = rows[index]?.states.zh ?? '';
      const value = Number(end.value ?? base?.value);
      const numbers = [value, value / 10_000].map(String);
      const isSaid =
        Number.isNaN(value) ||
        numbers.some((number) => said.includes(number)) ||
        // All, as the clause has it in words.
        (value === 100 && said.includes('全部'));
      expect([said, isSaid]).toEqual([said, true]);
    }
  });

  it('has of each row of box 1 what it says: the base of 2015, the end of 2020, whether it binds, who reports it', () => {
    const told = targets.map(({ base, end, unit, binding, reportedBy }) =>
      [base?.value ?? '—', end.value ?? end.is, unit, binding ? '约束性' : '预期性', reportedBy?.zh].join(' '),
    );
    expect(told).toEqual([
      '4450000 all persons 约束性 省扶贫办',
      '6924 all villages 约束性 省扶贫办',
      '51 all counties 约束性 省扶贫办',
      '— 800000 persons 约束性 省发改委、省扶贫办',
      '— 10000 yuan/person/year 约束性 国家统计局湖南调查总队',
      '— 100 percent 约束性 省交通运输厅',
      '— 100 percent 约束性 省住房城乡建设厅、省扶贫办',
      '— 100 percent 预期性 省发改委（省能源局）',
      '— 100 percent 预期性 省经信委',
      '— 95 percent 预期性 省教育厅',
      '— mostlyNone persons 预期性 省卫生计生委',
      '— 98 percent 预期性 省扶贫办',
      '— 700000 persons 约束性 省人力资源社会保障厅、省扶贫办',
      '— 40000 yuan/year 预期性 省扶贫办',
    ]);
    // What the plan writes with ≥.
    const atLeast = targets.filter(({ end }) => end.is === 'atLeast').map(({ id }) => id);
    expect(atLeast).toEqual(['schoolCompletion', 'pensionCover', 'collectiveIncome']);
  });

  it('has the numbers of boxes 2 and 10 year by year, and their sums', () => {
    const clause = (id: string) => hunanClauses().clauses.find((one) => one.id === id);
    for (const [id, box, unit, sum] of [
      ['poorPersons', 'box2-people', 10_000, 4_450_000],
      ['povertyVillages', 'box2-villages', 1, 6924],
      ['povertyCounties', 'box2-counties', 1, 51],
      ['relocation', 'box10-persons', 10_000, 800_000],
    ] as const) {
      const years = targets.find((one) => one.id === id)?.years ?? [];
      expect(years.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019]);
      expect(years.reduce((total, { value }) => total + Number(value), 0)).toBe(sum);
      const said = clause(box)?.states.zh.match(/\d+/g)?.map(Number) ?? [];
      expect(said).toEqual(expect.arrayContaining(years.map(({ value }) => Number(value) / unit)));
      for (const { citations } of years) expect(citations.map((one) => one.at)).toEqual([clause(box)?.at]);
    }
    for (const { open = [], id } of targets.slice(0, 3))
      expect([id, open.map(({ year }) => year)]).toEqual([id, [2020]]);
  });

  it('covers and relieves as the plan says, in places that it has', () => {
    expect(coverage.map(({ field }) => field)).toEqual(['workTeam', 'helper']);
    expect(relief.map(({ citations }) => citations[0]?.at)).toEqual(Array(4).fill('专栏14（二）'));
    const places = new Set(hunanClauses().clauses.map((one) => one.at));
    for (const { citations } of [...coverage, ...relief, ...targets])
      for (const { source, at: place } of citations)
        if (source === '湘政发〔2017〕12号') expect([place, places.has(place)]).toEqual([place, true]);
  });

  it('is no law: it changes no digest', () => {
    const digest = rulebookDigest(loadRulebook(hunan));
    expect(rulebookDigest(loadRulebook({ ...hunan, 'targets.json': { targets: [] } }))).toBe(digest);
  });
});

describe('a rulebook that builds on another', () => {
  const building = (more: Plain, manifest: Plain = {}) => ({
    'rulebook.json': {
      id: 'county-plan',
      version: '1.0.0',
      labels: { zh: '某县', en: 'County' },
      extends: ['hunan-2016-2020'],
      ...manifest,
    },
    ...more,
  });
  const read = (files: Plain) => loadTargets(files, loadRulebook(files));

  it('takes over its targets, states some of its own and leaves some out', () => {
    expect(read(building({})).targets).toEqual(hunanTargets().targets);
    const years = [{ year: 2016, value: '900', citations: [{ source: '湘政发〔2017〕12号', at: '专栏2' }] }];
    const own = read(
      building(
        {
          'targets.json': {
            without: ['broadband'],
            targets: [{ id: 'poorPersons', basedOn: 'hunan-2016-2020', years }],
          },
        },
        // What is left out of the law, or of what is looked for, is no concern of theirs.
        { without: ['severalHeads'] },
      ),
    );
    expect(own.targets.find(({ id }) => id === 'poorPersons')?.years?.[0]?.value).toBe('900');
    expect(own.targets.map(({ id }) => id)).not.toContain('broadband');
    expect(own.targets).toHaveLength(13);
  });

  it('without any has none', () => {
    const national = shippedFiles('national-2016');
    expect(loadTargets(national, loadRulebook(national))).toEqual({ targets: [], coverage: [], relief: [] });
  });
});

describe('the file is refused', () => {
  it.each([
    ['for an id twice', { ...file, targets: [...file.targets, file.targets[0]] }, 'duplicateId /targets/14/id'],
    [
      'for no number',
      changed('jobs', { end: { year: 2020, is: 'equal', value: 'many', citations: file.targets[0]?.citations } }),
      `badShape ${at('jobs')}/end/value`,
    ],
    [
      'for an end without its number',
      changed('jobs', { end: { year: 2020, is: 'equal', citations: file.targets[0]?.citations } }),
      `badShape ${at('jobs')}/end`,
    ],
    ['without a source', changed('jobs', { citations: [] }), `missingCitation ${at('jobs')}/citations`],
    [
      'for a document that there is not',
      changed('jobs', { citations: [{ source: '某文', at: '一' }] }),
      `danglingReference ${at('jobs')}/citations/0/source`,
    ],
    [
      'for a criterion that there is not',
      changed('hardRoads', { measured: { level: 'village', criterion: 'village/road' } }),
      `danglingReference ${at('hardRoads')}/measured/criterion`,
    ],
    ['where nothing says how it is measured', changed('jobs', { unmeasured: undefined }), `badShape ${at('jobs')}`],
    [
      'for years out of order',
      changed('poorPersons', { years: [...((file.targets[0]?.years as unknown[]) ?? [])].reverse() }),
      `badShape ${at('poorPersons')}/years/1/year`,
    ],
    [
      'for a field that there is not',
      { ...file, coverage: [{ ...file.coverage[0], field: 'workteam' }] },
      'unknownFact /coverage/0/field',
    ],
    ['for leaving out what is not there', { ...file, without: ['broadbent'] }, 'danglingReference /without/0'],
    [
      'for a rule that there is not',
      { ...file, relief: [{ ...file.relief[1], rule: 'measure/none' }] },
      'danglingReference /relief/0/rule',
    ],
  ] as const)('%s', (_, value, issue) => {
    expect(refused(JSON.parse(JSON.stringify(value)))).toContain(issue);
  });

  it('and as it is, is not', () => {
    expect(refused(file)).toEqual([]);
  });
});
