import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Values } from '../../src/base/values.js';
import { type CaseEntry, caseFileText, casesOfFile } from '../../src/page/case-file.js';
import { blankCase, caseOfTexts, membersRead, textsBefore, textsOfCase, unreadOf } from '../../src/page/case-texts.js';
import { CaseJudge } from '../../src/page/judge-case.js';
import { casesInFile } from '../../src/page/read-cases.js';
import { declinedIn, withDeclined } from '../../src/records/declined.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { household, member } from '../examples.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;
const judge = new CaseJudge(rulebook, 'zh');
const nothing = { declined: [], settled: [] };
const entryOf = (record: unknown): CaseEntry => ({ record, place: { file: 'x.json', item: 1 }, issues: [] });
const opened = (entry: CaseEntry, refusedWith = entry.issues) => ({
  entry,
  texts: textsOfCase(entry, rulebook),
  unread: unreadOf(entry, refusedWith),
});
const read = (text: string, name = 'x.csv') => [...casesInFile(new TextEncoder().encode(text), { name, rulebook })];
const outcomeOf = (entry: CaseEntry) => judge.judged(entry).row.outcome;

describe('a case in its form', () => {
  const record = household({
    extra: { note: { any: 1 } },
    evidence: { 'members[0].medicalInsurance': [{ source: 'card', value: 'resident' }] },
  });

  it('says the same as long as nothing is changed in it', () => {
    const entry = entryOf(record);
    const { texts } = opened(entry);
    const same = caseOfTexts(opened(entry), texts, nothing, rulebook);
    expect(judge.reach(same).verdict).toEqual(judge.reach(entry).verdict);
    expect((same.record as Values).extra).toEqual({ note: { any: 1 } });
    expect((same.record as Values).evidence).toEqual((record as Values).evidence);
  });

  it('keeps the free data of its members, whatever is written of them', () => {
    const members = [member({ name: '一', extra: { card: [1] } }), member({ name: '二' })];
    const start = opened(entryOf(household({ members })));
    const changed = caseOfTexts(start, { ...start.texts, 'members[0].schooling': 'droppedOut' }, nothing, rulebook);
    const list = (changed.record as { readonly members: readonly Values[] }).members;
    expect(list.map(({ extra, schooling }) => [extra, schooling])).toEqual([
      [{ card: [1] }, 'droppedOut'],
      [undefined, 'inSchool'],
    ]);
    const bad = caseOfTexts(start, { ...start.texts, 'members[0].birthDate': '?' }, nothing, rulebook);
    expect((bad.record as { readonly members: readonly Values[] }).members[0]?.extra).toEqual({ card: [1] });
  });

  it('is none while a text is no value: what stood there before is not judged in its place', () => {
    const entry = entryOf(record);
    const texts = { ...opened(entry).texts, 'income.wages': '12a' };
    const changed = caseOfTexts(opened(entry), texts, nothing, rulebook);
    expect(outcomeOf(changed)).toBe('refused');
    expect(changed.issues.map(({ path }) => path)).toEqual(['income.wages']);
    // It is kept as it was typed, and opened with it.
    expect(textsOfCase(changed, rulebook)['income.wages']).toBe('12a');
    const mended = caseOfTexts(opened(changed), { ...texts, 'income.wages': '12' }, nothing, rulebook);
    expect(outcomeOf(mended)).not.toBe('refused');
  });

  it('is filled in as registers are', () => {
    const entry = entryOf(record);
    const texts = { ...opened(entry).texts, 'income.wages': '１２,３４５元', 'members[0].birthDate': '1960.2.3' };
    const { record: made } = caseOfTexts(opened(entry), texts, nothing, rulebook);
    expect(made).toMatchObject({ income: { wages: '12345' }, members: [{ birthDate: '1960-02-03' }, {}] });
  });

  it('tells what was read before', () => {
    const entry = entryOf(record);
    const wages = opened(entry).texts['income.wages'] ?? '';
    const texts: Record<string, string | undefined> = { ...opened(entry).texts, 'income.wages': '1' };
    const changed = caseOfTexts(opened(entry), texts, nothing, rulebook);
    expect(textsBefore(changed, rulebook)?.['income.wages']).toBe(wages);
    expect(textsBefore(entry, rulebook)).toBeUndefined();
  });

  it('of a household typed by hand has as many members as are left in it, one at least', () => {
    const entry = blankCase('household', '2018-12-31', { file: '手工录入', item: 1 }, 3);
    expect(membersRead(entry)).toBe(1);
    const form = opened(entry);
    const { 'members[2]': _, ...texts } = form.texts;
    const fewer = caseOfTexts(form, { ...texts, id: 'H-1' }, nothing, rulebook);
    expect((fewer.record as Values).members).toHaveLength(2);
    const { 'members[1]': __, ...left } = opened(fewer).texts;
    const one = caseOfTexts(opened(fewer), left, nothing, rulebook);
    expect([(one.record as Values).members, membersRead(one)]).toEqual([[{}], 1]);
    expect((caseOfTexts(opened(one), { id: 'H-1' }, nothing, rulebook).record as Values).members).toHaveLength(1);
    // Of one that was read without anything said of its members nobody is taken out.
    expect(membersRead(entryOf({ level: 'household', id: 'H-2', asOf: '2018-12-31', members: [{}, {}] }))).toBe(2);
  });

  it('keeps every member that was read: without him it could be met where it is not', () => {
    const evidence = { 'members[1].medicalInsurance': [{ source: 'card', value: 'none' }] };
    const child = member({ schooling: 'droppedOut', birthDate: '2006-01-01' });
    const entry = entryOf(household({ members: [member({}), child], evidence }));
    expect(outcomeOf(entry)).toBe('notMet');
    const form = opened(entry);
    const isHis = (path: string) => path.startsWith('members[1]');
    const without = Object.fromEntries(Object.entries(form.texts).filter(([path]) => !isHis(path)));
    const blank = Object.fromEntries(Object.entries(form.texts).map(([at, text]) => [at, isHis(at) ? '' : text]));
    for (const texts of [without, blank]) {
      const changed = caseOfTexts(form, texts, nothing, rulebook);
      expect((changed.record as Values).members).toEqual([expect.anything(), {}]);
      expect((changed.record as Values).evidence).toEqual(evidence);
      expect(outcomeOf(changed)).toBe('undetermined');
      expect(changed.before).toEqual(entry.record);
      // Opened again he is there too.
      expect(membersRead(changed)).toBe(2);
    }
    const more = caseOfTexts(form, { ...form.texts, 'members[2]': '' }, nothing, rulebook);
    expect((caseOfTexts(opened(more), form.texts, nothing, rulebook).record as Values).members).toHaveLength(2);
  });

  it('keeps what was asked and not told beside the data: the verdict does not know of it', () => {
    const entry = entryOf(household({ stableIncome: null }));
    const declined = caseOfTexts(
      opened(entry),
      opened(entry).texts,
      { declined: ['stableIncome'], settled: [] },
      rulebook,
    );
    expect(declinedIn(declined.record)).toEqual(['stableIncome']);
    expect(judge.reach(declined).verdict).toEqual(judge.reach(entry).verdict);
    expect(withDeclined({ extra: 'mine' }, ['x'])).toEqual({ extra: 'mine' });
    expect(withDeclined({ extra: { declined: ['x'] } }, [])).toEqual({});
  });
});

describe('a row that could not be read', () => {
  const csv =
    '户编号,年度,姓名,与户主关系,是否危房户,工资性收入（元）,财产性收入（元）\n1,2018年,甲,户主,否,几千块,多\n';
  const [entry] = read(csv) as [CaseEntry];

  it('stays refused until each of its cells is written anew or said to be settled', () => {
    expect(entry.issues.map(({ path }) => path)).toEqual(['income.wages', 'income.property']);
    const form = opened(entry);
    const wages = { ...form.texts, 'income.wages': '5000' };
    const half = caseOfTexts(form, wages, nothing, rulebook);
    expect([outcomeOf(half), half.issues.map(({ path }) => path)]).toEqual(['refused', ['income.property']]);
    const whole = caseOfTexts(form, { ...wages, 'income.property': '0' }, nothing, rulebook);
    expect(outcomeOf(whole)).toBe('undetermined');
    // Opened again half done, the other cell still waits, and what was written anew stands.
    const again = opened(half);
    expect(again.texts['income.wages']).toBe('5000');
    expect(caseOfTexts(again, again.texts, nothing, rulebook).issues.map(({ path }) => path)).toEqual([
      'income.property',
    ]);
  });

  it('is not settled by an empty box: what was given would become what was not', () => {
    const form = opened(entry);
    const blank = { ...form.texts, 'income.wages': '', 'income.property': ' ' };
    const all = { declined: [], settled: ['income.wages', 'income.property'] };
    for (const marks of [nothing, all, { ...all, leftOpen: ['income.wages'] }]) {
      const changed = caseOfTexts(form, blank, marks, rulebook);
      expect(outcomeOf(changed)).toBe('refused');
      // What was read stays in the file and is told as what stood there.
      expect(changed.unread?.map(({ path, found }) => [path, found?.replaceAll('"', '')])).toEqual([
        ['income.wages', '几千块'],
        ['income.property', '多'],
      ]);
      expect(textsBefore(changed, rulebook)?.['income.wages']).toBe('几千块');
      expect(outcomeOf(entryOf(changed.record))).toBe('refused');
    }
    const open = caseOfTexts(form, blank, { ...nothing, leftOpen: ['income.wages'] }, rulebook);
    expect(open.unread?.map(({ settled }) => settled)).toEqual(['leftOpen', undefined]);
    expect(read(caseFileText([open], rulebook), 'x.json')).toEqual(JSON.parse(JSON.stringify([open])));
  });

  it('is refused too where a record holds what no form shows', () => {
    const [bad] = read(
      '[{"level":"household","id":"1","asOf":"2018-12-31","members":[{}],"incme":{"wages":1}}]',
      'x.json',
    ) as [CaseEntry];
    const refused = judge.judged(bad);
    expect(refused.row.outcome).toBe('refused');
    let issues: CaseEntry['issues'] = [];
    try {
      judge.reach(bad);
    } catch (error) {
      ({ issues } = error as { issues: CaseEntry['issues'] });
    }
    const form = opened(bad, issues);
    expect(outcomeOf(caseOfTexts(form, form.texts, nothing, rulebook))).toBe('refused');
    expect(outcomeOf(caseOfTexts(form, form.texts, { declined: [], settled: ['incme'] }, rulebook))).toBe(
      'undetermined',
    );
  });
});

describe('a saved record', () => {
  const csv =
    '户编号,年度,姓名,与户主关系,是否危房户,工资性收入（元）,财产性收入（元）,有稳定收入来源,出生日期\n' +
    '1,2018年,甲,户主,否,约2000,9000,是,1960.2.3\n';
  const paths = ['income.wages', 'income.property', 'members[0].birthDate', 'members[0].name', 'members[1].name', 'id'];
  const more = ['asOf', 'income.perCapita', 'income.wages.from', 'income.wages.to', 'dangerousHouse', 'nothing.such'];
  const edits = fc.dictionary(
    fc.constantFrom(...paths, ...more),
    fc.constantFrom('', ' ', '约2000', '2000', '-1', 'x'.repeat(60), '2018-12-31', '2019-02-30', 'true', '甲'),
  );
  const some = fc.subarray(paths);
  const good = entryOf(household({}));

  it('comes to what the page shows, whatever was typed: what is refused here is refused everywhere', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(good, ...read(csv)),
        edits,
        edits,
        some,
        some,
        (entry, one, two, settled, leftOpen) => {
          let now = entry;
          for (const edit of [one, two]) {
            const form = opened(now);
            now = caseOfTexts(form, { ...form.texts, ...edit }, { declined: [], settled, leftOpen }, rulebook);
            const saved: unknown = JSON.parse(JSON.stringify(now.record));
            expect(outcomeOf(entryOf(saved))).toBe(outcomeOf(now));
          }
        },
      ),
      { numRuns: 300 },
    );
    for (const entry of read(csv)) expect(outcomeOf(entryOf(entry.record))).toBe('refused');
  });
});

describe('a case file', () => {
  it('is opened as it was saved, whatever stands in it', () => {
    const any = fc.array(
      fc.record({
        record: fc.jsonValue(),
        place: fc.record({ file: fc.string(), item: fc.nat() }),
        issues: fc.constant([]),
      }),
    );
    fc.assert(
      fc.property(any, (cases) => {
        const text = caseFileText(cases as CaseEntry[], rulebook);
        expect(casesOfFile(JSON.parse(text), 'x.json')).toEqual(JSON.parse(JSON.stringify(cases)));
        expect(read(text, 'saved.json')).toHaveLength(cases.length);
      }),
      { numRuns: 50 },
    );
  });

  it('loses no case of what it holds: all that is read is listed', () => {
    const lines = ['{"level":"household","id":"1"', '', '{"id":2}', 'x', '[]'].join('\n');
    const found = read(lines, 'x.ndjson');
    expect(found.map(({ place }) => place.line)).toEqual([1, 3, 4, 5]);
    expect(found.map(outcomeOf)).toEqual(['refused', 'refused', 'refused', 'refused']);
    const sums = judge.sums(found.map((one) => judge.judged(one)));
    expect(sums.total).toContain('4');
  });

  it('loses nothing of what somebody has changed in it by hand', () => {
    const good = { record: household({}), place: { file: 'x' }, issues: [] };
    const bad = [null, 1, {}, { ...good, issues: [{ code: 'other', path: '', message: '' }] }, { ...good, cells: 1 }];
    const text = JSON.stringify({ tuopinCases: 1, cases: [good, ...bad] });
    const outcomes = read(text, 'saved.json').map(outcomeOf);
    expect(outcomes).toEqual(['met', ...bad.map(() => 'refused')]);
  });

  const reportOf = (text: string, name: string) => {
    const steps = casesInFile(new TextEncoder().encode(text), { name, rulebook });
    const cases: CaseEntry[] = [];
    let next = steps.next();
    for (; !next.done; next = steps.next()) cases.push(next.value);
    return { cases, remark: next.value.remark };
  };

  it('says of a file in which nothing stands that nothing does', () => {
    for (const [text, name] of [
      ['[]', 'x.json'],
      ['', 'x.json'],
      ['\n', 'x.ndjson'],
    ] as const)
      expect(reportOf(text, name)).toEqual({ cases: [], remark: 'nothing' });
  });

  it('is not taken in part where it is cut short', () => {
    const text = caseFileText([entryOf(household({})), entryOf(household({ id: 'b' }))], rulebook);
    expect(reportOf(text, 'x.json').remark).toBeUndefined();
    for (let end = 20; end < text.length - 3; end += 11)
      expect(reportOf(text.slice(0, end), 'x.json')).toEqual({ cases: [], remark: 'cutShort' });
  });

  it('is said to be of another rulebook or form; of another form each case is refused, with who it is', () => {
    const cases = [entryOf(household({ id: '湘-7' }))];
    const other = reportOf(caseFileText(cases, { id: rulebook.id, version: '0.0.1' }), 'x.json');
    expect([other.remark, other.cases.map(outcomeOf)]).toEqual(['otherRulebook', ['met']]);
    const later = reportOf(JSON.stringify({ tuopinCases: 2, cases: [...cases, null] }), 'x.json');
    expect([later.remark, later.cases.map(outcomeOf)]).toEqual(['otherForm', ['refused', 'refused']]);
    expect(judge.judged(later.cases[0] as CaseEntry).row.id).toBe('湘-7');
  });

  it('is not what any other file is', () => {
    for (const value of [undefined, null, [], {}, { tuopinCases: 1, cases: {} }])
      expect(casesOfFile(value, 'x.json')).toBeUndefined();
  });
});

describe('a case that is typed by hand', () => {
  it('has as many members as it is said to have', () => {
    const members = (persons: number) => {
      const { record } = blankCase('household', undefined, { file: 'here' }, persons);
      return ((record as Values).members as unknown[]).length;
    };
    expect([1, 4, 0, -1, Number.NaN, 1.5].map(members)).toEqual([1, 4, 1, 1, 1, 1]);
    expect(members(1e9)).toBeLessThan(1000);
  });

  it('is refused until it says which it is, and open then', () => {
    const blank = blankCase('household', '2018-12-31', { file: 'here', item: 1 }, 1);
    expect(outcomeOf(blank)).toBe('refused');
    const texts = { ...opened(blank).texts, id: '7' };
    expect(outcomeOf(caseOfTexts(opened(blank), texts, nothing, rulebook))).toBe('undetermined');
  });
});
