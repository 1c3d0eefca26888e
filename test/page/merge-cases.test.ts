import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvalidRecordError } from '../../src/base/errors.js';
import { pathText } from '../../src/base/issue.js';
import type { Values } from '../../src/base/values.js';
import { type CaseEntry, type Claim, caseFileText, casesOfFile } from '../../src/page/case-file.js';
import { caseOfTexts, textsOfCase, unreadOf } from '../../src/page/case-texts.js';
import { CaseJudge } from '../../src/page/judge-case.js';
import { mergedCase } from '../../src/page/merge-case.js';
import { mergedCases, openDifferences, type TeamCases } from '../../src/page/merge-cases.js';
import { casesInFile } from '../../src/page/read-cases.js';
import { settledCase } from '../../src/page/settle-difference.js';
import { declinedIn, withDeclined } from '../../src/records/declined.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { canonicalText } from '../../src/seal/canonical.js';
import { household, member } from '../examples.js';
import { allowedValue, type Draft, draftOf, getPath, pathsOf, setPath } from '../support/records.js';

const texts = (values: readonly unknown[]) => values.map((one) => canonicalText(one)).sort();
const rulebook = hunan2016To2020() as unknown as Rulebook;
const judge = new CaseJudge(rulebook, 'zh');
const place = { file: '名册.xlsx', item: 1 };
const outcomeOf = (entry: CaseEntry) => {
  try {
    return judge.reach(entry).verdict.outcome;
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    return 'refused';
  }
};
const fileOf = (source: string, ...cases: CaseEntry[]): TeamCases => ({ source, cases });

/** What a team does to a household: it writes, clears, is told nothing, finds somebody more. */
type Change =
  | { readonly path: string; readonly value: unknown }
  | { readonly path: string; readonly declined: true }
  | { readonly joins: string; readonly value: Draft };

function anyChange(record: Draft): fc.Arbitrary<Change> {
  const paths = pathsOf('household', record);
  const written = fc
    .constantFrom(...paths)
    .chain(({ path, field }) => fc.record({ path: fc.constant(path), value: allowedValue(field) }));
  const path = fc.constantFrom(...paths).map((one) => one.path);
  return fc.oneof(
    { weight: 6, arbitrary: written },
    { weight: 1, arbitrary: path.map((at) => ({ path: at, value: null })) },
    { weight: 1, arbitrary: path.map((at) => ({ path: at, declined: true as const })) },
    {
      weight: 1,
      arbitrary: fc.record({
        joins: fc.constantFrom('新甲', '新乙', '新丙'),
        value: fc.record({
          birthDate: fc.constantFrom('2010-03-04', '1990-01-01'),
          schooling: fc.constantFrom('inSchool', 'droppedOut'),
        }),
      }),
    },
  );
}

function changed(record: Draft, changes: readonly Change[]): Draft {
  let copy: Draft = structuredClone(record);
  for (const change of changes) {
    if ('joins' in change) {
      const members = copy.members as Draft[];
      if (!members.some(({ name }) => name === change.joins)) members.push({ name: change.joins, ...change.value });
    } else if ('declined' in change) {
      setPath(copy, change.path, null);
      copy = withDeclined(copy, [change.path]) as Draft;
    } else setPath(copy, change.path, change.value);
  }
  return copy;
}

const anyBase: fc.Arbitrary<Draft> = fc
  .oneof(
    draftOf('household', 9),
    fc.constant(household({ members: [member({ name: '一' }), member({ name: '二' })] }) as Draft),
  )
  .map((record) => ({
    ...record,
    members: (record.members as Draft[]).map((one, at) => ({ ...one, name: '一二三四五'[at] })),
  }));

/** Two teams who write, each for himself, what the rules read. */
const anyRivals = fc.oneof(draftOf('household', 9), fc.constant(household() as Draft)).chain((base) => {
  const paths = pathsOf('household', base).filter(({ path }) => READ.test(path));
  const place = fc.constantFrom(...paths);
  const pair = place.chain(({ path, field }) =>
    fc.tuple(allowedValue(field, true), allowedValue(field, true)).map(
      ([a, b]) =>
        [
          { path, value: a },
          { path, value: b },
        ] as const,
    ),
  );
  return fc.record({ base: fc.constant(base), pairs: fc.array(pair, { minLength: 1, maxLength: 3 }) });
});
const READ =
  /^(income|food|clothing|housing|reported|attested)\.|^stableIncome$|^members\[\d\]\.(schooling|medicalInsurance|birthDate|deathDate)$/;

/** What several teams bring back who began with one record. */
const anyTeams = (count: number) =>
  anyBase.chain((base) =>
    fc.record({
      base: fc.constant(base),
      teams: fc.array(fc.array(anyChange(base), { maxLength: 4 }), { minLength: count, maxLength: count }),
    }),
  );

const entryOf = (base: Draft, changes: readonly Change[]): CaseEntry =>
  changes.length === 0
    ? { record: base, place, issues: [] }
    : { record: changed(base, changes), before: base, unread: [], place, issues: [] };

/** The same but for who is named, and in which order a record or list has it. */
function nameless(entry: CaseEntry | undefined): string {
  const { differences = [], issues, unread, ...rest } = entry as CaseEntry;
  const { evidence, ...record } = rest.record as Values;
  const said = (claims: readonly Claim[]) =>
    [...new Set(claims.map(({ source: _, ...claim }) => canonicalText(claim)))].sort();
  const told = differences.map(({ way, claims, settled }) => [pathText(way), said(claims), settled ?? false]);
  const sources = Object.entries((evidence ?? {}) as Record<string, readonly Claim[]>).map(([path, items]) => [
    path,
    said(items),
  ]);
  const codes = (list: readonly { readonly code: string; readonly path: string }[] = []) =>
    list.map(({ code, path }) => `${code} ${path}`).sort();
  return JSON.stringify([
    canonicalText(record),
    texts(told),
    texts(sources),
    codes(issues),
    codes(unread),
    canonicalText(rest.before ?? null),
  ]);
}

const merged = (...versions: readonly (readonly [string, CaseEntry])[]) =>
  mergedCase(
    versions.map(([source, entry]) => ({ source, entry })),
    rulebook,
  )?.entry as CaseEntry;

describe('a case of several teams', () => {
  it('is itself where all say the same, and is merged once more to the same', () => {
    fc.assert(
      fc.property(anyTeams(2), ({ base, teams }) => {
        const [a, b] = teams.map((one) => entryOf(base, one)) as [CaseEntry, CaseEntry];
        expect(merged(['甲', a], ['乙', a])).toBe(a);
        const ab = merged(['甲', a], ['乙', b]);
        expect(nameless(merged(['合', ab], ['甲', a]))).toBe(nameless(ab));
        expect(nameless(merged(['合', ab], ['乙', b]))).toBe(nameless(ab));
      }),
    );
  });

  it('is the same in whichever order they are named, and however they are put together', () => {
    fc.assert(
      fc.property(anyTeams(3), ({ base, teams }) => {
        const [a, b, c] = teams.map((one) => entryOf(base, one)) as [CaseEntry, CaseEntry, CaseEntry];
        const ab = merged(['甲', a], ['乙', b]);
        expect(canonicalText(merged(['乙', b], ['甲', a]).record)).toBe(canonicalText(ab.record));
        expect(nameless(merged(['乙', b], ['甲', a]))).toBe(nameless(ab));
        const all = nameless(merged(['甲', a], ['乙', b], ['丙', c]));
        expect(nameless(merged(['甲乙', ab], ['丙', c]))).toBe(all);
        expect(nameless(merged(['甲', a], ['乙丙', merged(['乙', b], ['丙', c])]))).toBe(all);
      }),
    );
  });

  it('loses nothing: what a team has written is its value, or told beside it', () => {
    fc.assert(
      fc.property(anyTeams(2), ({ base, teams }) => {
        const [a, b] = teams.map((one) => entryOf(base, one)) as [CaseEntry, CaseEntry];
        const both = merged(['甲', a], ['乙', b]);
        for (const { record } of [a, b]) {
          for (const { path } of pathsOf('household', record as Draft)) {
            const [own, began] = [getPath(record, path), getPath(base, path)];
            if (own === undefined || own === began || /^members\[\d+\]/.test(path)) continue;
            const claims = openDifferences(both).find(({ way }) => pathText(way) === path)?.claims ?? [];
            expect([getPath(both.record, path), ...claims.map(({ value }) => value)].map(String)).toContain(
              String(own),
            );
          }
        }
        const names = (record: unknown) => (record as { members: readonly Draft[] }).members.map(({ name }) => name);
        expect(names(both.record)).toEqual(expect.arrayContaining([...names(a.record), ...names(b.record)]));
      }),
    );
  });

  it('comes to no result that some way of settling it would not come to', () => {
    let [decided, open] = [0, 0];
    fc.assert(
      fc.property(anyRivals, fc.infiniteStream(fc.nat()), ({ base, pairs }, choices) => {
        const [a, b] = [0, 1].map((at) =>
          entryOf(
            base,
            pairs.map((pair) => pair[at] as Change),
          ),
        ) as [CaseEntry, CaseEntry];
        const both = merged(['甲', a], ['乙', b]);
        const outcome = outcomeOf(both);
        if (openDifferences(both).length === 0 || outcome === 'refused') return;
        if (outcome === 'undetermined') {
          open += 1;
          return;
        }
        decided += 1;
        for (let times = 0; times < 8; times += 1) {
          let entry = both;
          for (let one = openDifferences(entry)[0]; one !== undefined; one = openDifferences(entry)[0]) {
            const choice = (choices.next().value as number) % one.claims.length;
            entry = settledCase(entry, one, one.claims[choice], rulebook);
          }
          // What cannot stand together is refused, and nobody is taken for poor no more by it.
          expect([outcome, 'refused']).toContain(outcomeOf(entry));
          expect((entry.record as Values).evidence).toBeUndefined();
        }
        // Where both changed the same, each by himself is one of these ways.
        const isChanged = ({ path, value }: { path: string; value: unknown }) =>
          String(value) !== String(getPath(base, path));
        if (pairs.every((pair) => pair.every(isChanged)))
          for (const one of [a, b]) expect([outcome, 'refused']).toContain(outcomeOf(one));
      }),
      { numRuns: 250 },
    );
    expect(decided).toBeGreaterThan(20);
    expect(open).toBeGreaterThan(5);
  });
});

describe('a field of a case', () => {
  const base = household({ village: 'V1', income: { wages: 3000 }, extra: { note: 1 } }) as Draft;
  const told = (over: Draft, before: Draft = base): CaseEntry => ({
    record: { ...before, ...over },
    before,
    unread: [],
    place,
    issues: [],
  });
  const valueIn = (entry: CaseEntry, path: string) => getPath(entry.record, path);
  const differencesOf = (entry: CaseEntry) =>
    openDifferences(entry).map(({ way, claims }) => [pathText(way), claims.map(({ source: _, ...claim }) => claim)]);

  it('has what the one team says that changed it, and what both say alike', () => {
    const a = told({ income: { wages: 5000 }, stableIncome: false });
    const b = told({ income: { wages: 5000 }, housing: { grade: 'D' } });
    const both = mergedCase(
      [
        { source: '甲', entry: a },
        { source: '乙', entry: b },
      ],
      rulebook,
    );
    expect(both?.entry.record).toMatchObject({ income: { wages: 5000 }, stableIncome: false, housing: { grade: 'D' } });
    expect(both?.entry.before).toEqual(base);
    expect(differencesOf(both?.entry as CaseEntry)).toEqual([]);
    expect(both?.taken.map(({ way, value, sources }) => [pathText(way), value, sources])).toEqual([
      ['stableIncome', false, ['甲']],
      ['housing.grade', 'D', ['乙']],
      ['housing.safeBy', undefined, ['乙']],
    ]);
  });

  it('is in conflict where they say otherwise, with both values as evidence', () => {
    const both = merged(
      ['甲', told({ housing: { grade: 'D' } })],
      ['乙', told({ housing: { grade: 'C', safeBy: 'renovation' } })],
    );
    expect((both.record as Values).evidence).toEqual({
      'housing.grade': [
        { source: '乙', value: 'C' },
        { source: '甲', value: 'D' },
      ],
    });
    // What was cleared by one and written by the other cannot be tried: it is settled before anybody judges.
    expect(both.issues.map(({ code, path }) => [code, path])).toEqual([['differs', 'housing.safeBy']]);
  });

  it('counts what was cleared, or not told, as a change, and never as a gap', () => {
    const cleared = told({ stableIncome: null });
    expect(valueIn(merged(['甲', cleared], ['乙', told({ rural: true })]), 'stableIncome')).toBeUndefined();
    const declined = told(withDeclined({ ...base, stableIncome: null }, ['stableIncome']) as Draft);
    const one = merged(['甲', declined], ['乙', told({ stableIncome: false })]);
    expect(differencesOf(one)).toEqual([['stableIncome', [{ declined: true }, { value: false }]]]);
    expect(outcomeOf(one)).toBe('refused');
    // Neither would exit by the other's word: no grade of his own, and a house that is not dangerous, is no way round.
    const without = told({ housing: { dangerous: false } });
    expect(outcomeOf(merged(['甲', without], ['乙', told({ housing: { grade: 'D', dangerous: false } })]))).toBe(
      'refused',
    );
  });

  it('without a record in common is taken over where one has it, and no gap is filled that a team has made', () => {
    const other = { ...base, income: { wages: 3100 }, food: null } as Draft;
    const a = told({ stableIncome: null });
    const b = told({ stableIncome: true, clothing: null }, other);
    const both = merged(['甲', a], ['乙', b]);
    expect(both.before).toBeUndefined();
    expect(both.origins?.map(({ source, before }) => [source, before])).toEqual(
      expect.arrayContaining([
        ['甲', base],
        ['乙', other],
      ]),
    );
    expect(valueIn(both, 'food.protein')).toBe('sometimes');
    expect(differencesOf(both).map(([path]) => path)).toEqual([
      'income.wages',
      'stableIncome',
      'clothing.seasonal',
      'clothing.bedding',
    ]);
  });

  it('of free data is told and judged by nobody; of the day and the place nothing is judged until it is settled', () => {
    const free = merged(['甲', told({ extra: { note: 2 } })], ['乙', told({ extra: { note: 3 } })]);
    expect(differencesOf(free)).toEqual([['extra.note', [{ value: 3 }, { value: 2 }]]]);
    expect(free.issues).toEqual([]);
    const [open] = openDifferences(free);
    const chosen = settledCase(free, open as never, open?.claims[1], rulebook);
    expect([valueIn(chosen, 'extra.note'), openDifferences(chosen)]).toEqual([open?.claims[1]?.value, []]);
    for (const over of [{ asOf: ['2018-06-30', '2019-12-31'] }, { village: ['V2', 'V3'] }])
      for (const [key, [x, y]] of Object.entries(over)) {
        const both = merged(['甲', told({ [key]: x })], ['乙', told({ [key]: y })]);
        expect(outcomeOf(both)).toBe('refused');
        const settled = settledCase(
          both,
          openDifferences(both)[0] as never,
          openDifferences(both)[0]?.claims[0],
          rulebook,
        );
        expect([outcomeOf(settled) === 'refused', openDifferences(settled)]).toEqual([false, []]);
      }
    // One id in two spellings is one.
    expect(differencesOf(merged(['甲', told({ village: 'V2' })], ['乙', told({ village: ' V2' })]))).toEqual([]);
  });

  it('in conflict that was written once more is none the less in the next merge, be it emptied', () => {
    const [a, b] = [9000, 12000].map((wages) => told({ income: { wages } })) as [CaseEntry, CaseEntry];
    const both = merged(['甲', a], ['乙', b]);
    const typed = (text: string) => {
      const opened = { entry: both, texts: textsOfCase(both, rulebook), unread: unreadOf(both, []) };
      const marks = { declined: [], settled: [] };
      return caseOfTexts(opened, { ...opened.texts, 'income.wages': text }, marks, rulebook);
    };
    const third = told({ housing: { grade: 'A' } });
    expect(differencesOf(merged(['合', typed('9')], ['丙', third]))).toEqual([
      ['income.wages', [{ value: 12000 }, { value: '9' }, { value: 9000 }]],
    ]);
    expect(outcomeOf(merged(['合', typed('')], ['丙', third]))).toBe('refused');
    // What stands there is what a file says: nothing was written.
    expect(differencesOf(merged(['合', typed('12000')], ['丙', third]))).toEqual(differencesOf(both));
  });

  it('that was cleared stays settled when the file that cleared it is merged once more', () => {
    const [a, b] = [{}, { wages: 5000 }].map((income) => told({ income })) as [CaseEntry, CaseEntry];
    const both = merged(['甲', a], ['乙', b]);
    for (const claim of openDifferences(both)[0]?.claims ?? []) {
      const settled = settledCase(both, openDifferences(both)[0] as never, claim, rulebook);
      for (const other of [a, b, both]) {
        const again = merged(['定', settled], ['再', other]);
        expect([valueIn(again, 'income.wages'), openDifferences(again)]).toEqual([
          valueIn(settled, 'income.wages'),
          [],
        ]);
      }
    }
  });

  it('is not changed by who writes its range as a form does', () => {
    const began = told({ income: { wages: { from: 1000, to: 2000 } } }).record as Draft;
    const form = told({ income: { wages: { from: '1000', to: '2000' } } }, began);
    const other = told({ income: { wages: { from: 3000, to: 4000 } } }, began);
    const both = merged(['甲', form], ['乙', other]);
    expect([valueIn(both, 'income.wages'), openDifferences(both)]).toEqual([{ from: 3000, to: 4000 }, []]);
  });

  it('that is settled stays so when the files it came from are merged once more, but not beside a third that says otherwise', () => {
    const [a, b, c] = [4000, 5000, 6000].map((wages) => told({ income: { wages } })) as [
      CaseEntry,
      CaseEntry,
      CaseEntry,
    ];
    const both = merged(['甲', a], ['乙', b]);
    const [open] = openDifferences(both);
    const settled = settledCase(
      both,
      open as never,
      open?.claims.find(({ value }) => value === 5000),
      rulebook,
    );
    expect(valueIn(settled, 'income.wages')).toBe('5000');
    expect(settled.differences).toEqual([{ ...open, settled: true }]);
    for (const other of [a, b, both]) {
      const again = merged(['定', settled], ['再', other]);
      expect([valueIn(again, 'income.wages'), openDifferences(again), (again.record as Values).evidence]).toEqual([
        '5000',
        [],
        undefined,
      ]);
    }
    // A third team that says what was rejected opens nothing anew, and is told with it.
    const third = merged(['定', settled], ['丁', a]);
    expect(third.differences?.map(({ claims }) => claims)).toEqual([
      expect.arrayContaining([...(open?.claims ?? []), { source: '丁', value: 4000 }]),
    ]);
    expect(merged(['定', third], ['丁', a])).toEqual(third);
    expect(differencesOf(merged(['定', settled], ['丙', c]))).toEqual([
      ['income.wages', [{ value: 6000 }, { value: '5000' }]],
    ]);
    const otherwise = settledCase(
      both,
      open as never,
      open?.claims.find(({ value }) => value === 4000),
      rulebook,
    );
    expect(differencesOf(merged(['定', settled], ['另', otherwise]))).toHaveLength(1);
  });
});

describe('what could not be read', () => {
  const csv = '年度,户编号,村编号,姓名,与户主关系,工资性收入\n2018,1,V1,张三,户主,约3000\n2018,1,V1,李四,配偶,\n';
  const [read] = [...casesInFile(new TextEncoder().encode(csv), { name: 'x.csv', rulebook })] as [CaseEntry];
  const opened = { entry: read, texts: textsOfCase(read, rulebook), unread: unreadOf(read, read.issues) };
  const told = (texts: Record<string, string>, leftOpen: string[] = []) =>
    caseOfTexts(opened, { ...opened.texts, ...texts }, { declined: [], settled: [], leftOpen }, rulebook);
  const wages = read.issues[0]?.path ?? '';

  it('is settled by the team that wrote it anew, whatever the other has left of it', () => {
    expect(wages).not.toBe('');
    const [a, b] = [told({ [wages]: '3200' }), told({ stableIncome: 'true' }, [wages])];
    for (const both of [merged(['甲', a], ['乙', b]), merged(['乙', b], ['甲', a]), merged(['甲', a], ['读', read])]) {
      expect([both.issues, both.unread, both.draft]).toEqual([[], [], undefined]);
      expect(String(getPath(both.record, wages))).toBe('3200');
      expect(outcomeOf(both)).not.toBe('refused');
    }
    expect(getPath(merged(['甲', a], ['乙', b]).record, 'stableIncome')).toBe(true);
  });

  it('is all kept where files could not read other things at one place that no record has', () => {
    const unread = (text: string): CaseEntry => ({
      record: { ...household(), unread: { 'income.note.more': text } },
      place,
      issues: [{ code: 'unknownKey', path: 'income.note.more', message: '' }],
    });
    const both = merged(['甲', unread('乙')], ['乙', unread('丙')]);
    expect(both.record).toMatchObject({ unread: { 'income.note.more': ['丙', '乙'] } });
    const again = merged(['定', both], ['丁', unread('丁')]);
    expect(again.record).toMatchObject({ unread: { 'income.note.more': ['丁', '丙', '乙'] } });
    expect([both, again].map(outcomeOf)).toEqual(['refused', 'refused']);
  });

  it('stays as long as nobody has settled it, with what stands in the form', () => {
    const [a, b] = [told({ 'housing.grade': 'B' }), told({ stableIncome: '或许' })];
    const both = merged(['甲', a], ['乙', b]);
    expect(outcomeOf(both)).toBe('refused');
    expect(both.unread?.map(({ path }) => path)).toEqual([wages]);
    expect(both.issues.map(({ path }) => path).sort()).toEqual([wages, 'stableIncome'].sort());
    expect(textsOfCase(both, rulebook)).toMatchObject({
      'housing.grade': 'B',
      stableIncome: '或许',
      [wages]: '约3000',
    });
    // Not read in one register, read in another.
    const [other] = [
      ...casesInFile(new TextEncoder().encode(csv.replace('约3000', '3100')), { name: 'y.csv', rulebook }),
    ];
    expect(outcomeOf(merged(['甲', read], ['乙', other as CaseEntry]))).toBe('refused');
  });
});

describe('a second list that one team has laid beside', () => {
  const base = household({ members: [member({ name: '甲' })] }) as Draft;
  const evidence = { stableIncome: [{ source: '工资表', value: false }] };
  const laid = [{ source: '工资表', alone: ['rural'] }];

  it('stays beside, and makes no other record of it', () => {
    const a: CaseEntry = { record: { ...base, evidence }, laid, place, issues: [] };
    const b: CaseEntry = { record: { ...base, housing: { grade: 'A' } }, before: base, unread: [], place, issues: [] };
    const both = merged(['甲', a], ['乙', b]);
    expect([both.laid, (both.record as Values).evidence, openDifferences(both)]).toEqual([laid, evidence, []]);
    expect(outcomeOf(both)).toBe('undetermined');
  });

  it('that comes to the opposite keeps it refused, whatever the other team has changed', () => {
    const issues = [{ code: 'listsApart', path: '', found: '工资表', message: '' }] as const;
    const a: CaseEntry = { record: base, laid, place, issues };
    const b: CaseEntry = { record: { ...base, rural: true }, before: base, unread: [], place, issues: [] };
    expect(merged(['甲', a], ['乙', b]).issues.map(({ code }) => code)).toEqual(['listsApart']);
  });
});

describe('members', () => {
  const names = (entry: CaseEntry) => (entry.record as { members: readonly Draft[] }).members.map(({ name }) => name);
  const base = household({
    members: [member({ name: '甲一' }), member({ name: '乙二' }), member({ name: '丙三' })],
  }) as Draft;
  const [one, two, three] = base.members as [Draft, Draft, Draft];
  const withMembers = (members: readonly Draft[]): CaseEntry => ({
    record: { ...base, members },
    before: base,
    unread: [],
    place,
    issues: [],
  });

  it('are known by name, wherever they stand, and renamed where they stood', () => {
    const both = merged(
      ['甲', withMembers([three, one, { ...two, schooling: 'droppedOut' }])],
      ['乙', withMembers([{ ...one, name: '甲壹' }, two, { ...three, medicalInsurance: 'none' }])],
    );
    expect(both.record).toMatchObject({
      members: [
        { name: '甲壹' },
        { name: '乙二', schooling: 'droppedOut' },
        { name: '丙三', medicalInsurance: 'none' },
      ],
    });
    expect(openDifferences(both)).toEqual([]);
  });

  it('of whom it is settled that they belong to it stay when the files are merged once more', () => {
    const before = household();
    const [first, second] = before.members as [Draft, Draft];
    const changedTo = (members: readonly Draft[]): CaseEntry => ({
      record: { ...before, members },
      before,
      place,
      issues: [],
    });
    const [without, found] = [changedTo([first]), changedTo([first, { ...second, schooling: 'droppedOut' }])];
    const both = merged(['甲', without], ['乙', found]);
    const settled = settledCase(both, openDifferences(both)[0] as never, undefined, rulebook);
    expect([outcomeOf(both), outcomeOf(settled)]).toEqual(['refused', 'notMet']);
    for (const other of [without, found, both]) {
      const again = merged(['定', settled], ['再', other]);
      expect([outcomeOf(again), openDifferences(again)]).toEqual(['notMet', []]);
    }
  });

  it('without names are known by their days of birth, wherever they stand', () => {
    const before = household({
      members: ['1970-01-01', '2008-01-01', '2009-01-01'].map((birthDate) => member({ birthDate })),
    });
    const list = before.members as Draft[];
    const left: CaseEntry = { record: { ...before, members: [...list].reverse() }, before, place, issues: [] };
    const without: CaseEntry = { record: { ...before, members: list.slice(1) }, before, place, issues: [] };
    const dropped = list.map((one, at) => (at === 2 ? { ...one, schooling: 'droppedOut' } : one));
    const right: CaseEntry = { record: { ...before, members: dropped }, before, place, issues: [] };
    expect(merged(['甲', left], ['乙', right]).record).toEqual({ ...before, members: dropped });
    expect(merged(['甲', without], ['乙', right]).record).toEqual({ ...before, members: dropped.slice(1) });
    // A day that nobody else was born on was corrected.
    const corrected = list.map((one, at) => (at === 2 ? { ...one, birthDate: '2009-10-01' } : one));
    const both = merged(['甲', { ...left, record: { ...before, members: corrected } }], ['乙', right]);
    expect(getPath(both.record, 'members[2]')).toEqual({ ...dropped[2], birthDate: '2009-10-01' });
  });

  it('in whose place stands somebody of another name and day are others: nothing that was found of them is said of these', () => {
    const before = household({ members: ['一', '二'].map((name) => member({ name })) });
    const [first, second] = before.members as [Draft, Draft];
    const other = member({ name: '三', birthDate: '1999-01-01' });
    const left: CaseEntry = { record: { ...before, members: [first, other] }, before, place, issues: [] };
    const found = { ...second, schooling: 'droppedOut' };
    const right: CaseEntry = { record: { ...before, members: [first, found] }, before, place, issues: [] };
    const both = merged(['甲', left], ['乙', right]);
    expect([outcomeOf(left), outcomeOf(right), outcomeOf(both)]).toEqual(['met', 'notMet', 'refused']);
    expect((both.record as { members: readonly unknown[] }).members).toEqual([first, found, other]);
    expect(merged(['甲', left], ['乙', { ...right, record: before }]).record).toEqual(left.record);
  });

  it('who were taken out by one are out, but not where the other has said something of them since', () => {
    const out = withMembers([one, three]);
    const gone = merged(['甲', out], ['乙', withMembers([{ ...one, schooling: 'droppedOut' }, two, three])]);
    expect(names(gone)).toEqual(['甲一', '丙三']);
    const kept = merged(['甲', out], ['乙', withMembers([one, { ...two, schooling: 'droppedOut' }, three])]);
    expect([names(kept), outcomeOf(kept)]).toEqual([['甲一', '乙二', '丙三'], 'refused']);
    expect(openDifferences(kept).map(({ way }) => pathText(way))).toEqual(['members[1]']);
    const settled = settledCase(kept, openDifferences(kept)[0] as never, undefined, rulebook);
    expect([names(settled), outcomeOf(settled)]).toEqual([['甲一', '乙二', '丙三'], 'notMet']);
  });

  it('who came in are one where both name them alike, else several', () => {
    const born = { birthDate: '2018-01-01' };
    const both = merged(
      ['甲', withMembers([one, two, three, { name: '新', ...born }, { ...born, note: undefined }])],
      ['乙', withMembers([one, two, three, { name: '新', medicalInsurance: 'none' }, { birthDate: '2017-01-01' }])],
    );
    expect((both.record as { members: unknown[] }).members).toHaveLength(6);
    expect((both.record as { members: unknown[] }).members).toContainEqual({
      name: '新',
      ...born,
      medicalInsurance: 'none',
    });
  });

  it('have their evidence, cells and what they would not tell where they stand now', () => {
    const evidence = { 'members[2].birthDate': [{ source: '证件', value: '2008-03-02' }] };
    const cells = { 'members[2].name': { cell: 'B4', text: '丙三' } };
    const a = { ...withMembers([three, one, two]), cells: { 'members[0].name': { cell: 'B4', text: '丙三' } } };
    const told = {
      ...withMembers([three, one, two]),
      record: withDeclined({ ...base, members: [{ ...three, schooling: null }, one, two] }, ['members[0].schooling']),
    };
    const b = { ...withMembers([one, two, three]), record: { ...base, evidence }, cells };
    expect((merged(['甲', a], ['乙', b]).record as Values).evidence).toEqual(evidence);
    expect(merged(['甲', { ...told, cells: a.cells }], ['乙', b]).cells).toEqual(cells);
    expect(declinedIn(merged(['甲', told], ['乙', b]).record)).toEqual(['members[2].schooling']);
  });
});

describe('case files', () => {
  const one = (id: string, over: Draft = {}, at = 1): CaseEntry => ({
    record: household({ id, ...over }),
    place: { file: '名册.xlsx', item: at },
    issues: [],
  });
  const ids = (list: ReturnType<typeof mergedCases>) =>
    list.map(({ entry, fate, sources }) => [(entry.record as Draft).id, fate, sources.join('+')]);

  it('put together what is one household: by level, village and id, whatever else stands before it', () => {
    const a = fileOf(
      '甲',
      one('1', { village: 'V1' }),
      one('1', { village: 'V2' }),
      one('2'),
      one('3', { village: undefined }),
    );
    const b = fileOf('乙', one('2', { stableIncome: false }), one('３', {}, 9), one('1', { village: 'V2' }), one('4'));
    expect(ids(mergedCases([a, b], rulebook))).toEqual([
      ['1', 'only', '甲'],
      ['1', 'same', '甲+乙'],
      ['2', 'conflict', '甲+乙'],
      ['3', 'merged', '甲+乙'],
      ['4', 'only', '乙'],
    ]);
  });

  it('know a household by what was read of it: who has corrected its id or village has made no other of it', () => {
    const before = household({ id: '1', village: 'V1' });
    const corrected: CaseEntry = { ...one('1x', { village: 'V9' }), before, unread: [] };
    const list = mergedCases([fileOf('甲', corrected), fileOf('乙', { ...one('1'), record: before })], rulebook);
    expect(list.map(({ fate, entry }) => [fate, (entry.record as Draft).id])).toEqual([['merged', '1x']]);
  });

  it('leave apart what stands twice in a file, but for what is the same to the last sign', () => {
    const twice = fileOf('甲', one('1'), one('1', { stableIncome: false }, 2), one('2'));
    expect(ids(mergedCases([twice, fileOf('乙', one('1', { rural: true }), one('2'))], rulebook))).toEqual([
      ['1', 'apart', '甲'],
      ['1', 'apart', '甲'],
      ['2', 'same', '甲+乙'],
      ['1', 'apart', '乙'],
    ]);
    const same = mergedCases([twice, { ...twice, source: '乙' }], rulebook);
    expect(same.map(({ entry }) => entry)).toEqual(twice.cases);
  });

  it('keep each what cannot be one record, and what is none', () => {
    const bad = one('1', { income: 'none' });
    const list = mergedCases([fileOf('甲', bad, { ...one('x'), record: null }), fileOf('乙', one('1'))], rulebook);
    expect(list.map(({ fate }) => fate)).toEqual(['apart', 'apart', 'only']);
  });

  it('come out as many as were read, but for those that became one; and are read again as they were written', () => {
    const anyFile = fc.uniqueArray(
      fc.tuple(fc.constantFrom('1', '2', '３', '3', '4'), fc.constantFrom('V1', 'V2', undefined), fc.boolean()),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(anyFile, { minLength: 1, maxLength: 3 }), (files) => {
        const given = files.map((cases, at) =>
          fileOf(`${at}`, ...cases.map(([id, village, stableIncome]) => one(id, { village, stableIncome }))),
        );
        const list = mergedCases(given, rulebook);
        const read = given.reduce((sum, { cases }) => sum + cases.length, 0);
        expect(list.reduce((sum, { sources }) => sum + sources.length, 0)).toBe(read);
        for (const { sources } of list) expect(new Set(sources).size).toBe(sources.length);
        const entries = list.map(({ entry }) => entry);
        expect(casesOfFile(JSON.parse(caseFileText(entries, rulebook)), 'm')).toEqual(
          JSON.parse(JSON.stringify(entries)),
        );
        expect(
          mergedCases(
            [
              { source: 'a', cases: entries },
              { source: 'b', cases: entries },
            ],
            rulebook,
          ).map(({ entry }) => entry),
        ).toEqual(entries);
      }),
    );
  });
});
