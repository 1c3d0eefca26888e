import { describe, expect, it } from 'vitest';
import { type CaseEntry, caseFileText, casesOfFile } from '../../src/page/case-file.js';
import { caseOfTexts, textsOfCase, unreadOf } from '../../src/page/case-texts.js';
import { CaseJudge, refusedWith } from '../../src/page/judge-case.js';
import { laidNotes } from '../../src/page/laid-notes.js';
import { type LaidFile, type LaidReport, laidAgain, laidCases } from '../../src/page/lay-cases.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { household, member, type Plain } from '../examples.js';

const rulebook = hunan2016To2020() as unknown as Rulebook;
const judge = new CaseJudge(rulebook, 'zh');
const income = (wages: number) => ({ wages, business: 0, property: 0, transfers: 0, productionCosts: 0 });
const entryOf = (record: unknown, item = 1): CaseEntry => ({ record, place: { file: '名册.json', item }, issues: [] });
const fileOf = (records: readonly Plain[], name = '核查.json'): LaidFile => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify(records)),
});

function laid(cases: readonly CaseEntry[], file: LaidFile): { entries: CaseEntry[]; report: LaidReport } {
  const steps = laidCases(cases, undefined, file, judge);
  const entries: CaseEntry[] = [];
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done) return { entries, report: next.value };
    entries.push(next.value);
  }
}

const outcomeOf = (entry: CaseEntry) => judge.judged(entry).row.outcome;

describe('a second list beside cases', () => {
  const members = [member({ id: '1' })];
  const first = household({ id: '1', members, income: income(9000) });
  const other = household({ id: '1', members, income: income(1000) });

  it('confirms what it says alike, and leaves open what it says otherwise', () => {
    const [same] = laid([entryOf(first)], fileOf([first])).entries;
    expect(outcomeOf(same as CaseEntry)).toBe(outcomeOf(entryOf(first)));
    const [open] = laid([entryOf(first)], fileOf([other])).entries as [CaseEntry];
    expect([outcomeOf(entryOf(first)), outcomeOf(open)]).toEqual(['met', 'undetermined']);
    expect((open.record as Plain).evidence).toMatchObject({ 'income.wages': [{ source: '核查.json', value: 1000 }] });
  });

  it('takes the place of one of the same name, beside one of another it stands', () => {
    const [once] = laid([entryOf(first)], fileOf([other])).entries as [CaseEntry];
    const [again] = laid([once], fileOf([first])).entries as [CaseEntry];
    expect(again).toEqual(laid([entryOf(first)], fileOf([first])).entries[0]);
    const [both] = laid([once], fileOf([first], '复核.json')).entries as [CaseEntry];
    expect(both.laid?.map(({ source }) => source)).toEqual(['核查.json', '复核.json']);
    expect(outcomeOf(both)).toBe('undetermined');
  });

  it('has no day of its own where it gives none, and is told to have no such household, or a wrong one', () => {
    const { asOf: _, ...undated } = first;
    const { entries, report } = laid(
      [entryOf(first), entryOf({ ...first, id: '2' }, 2), entryOf({ ...first, id: '3' }, 3)],
      fileOf([undated, { ...first, id: '3', stableIncome: 'ja' }, { ...first, id: '4' }]),
    );
    expect(entries.map((entry) => outcomeOf(entry))).toEqual(['met', 'met', 'met']);
    const notes = entries.map((entry) => laidNotes(entry, judge));
    expect(notes[0]).toEqual([]);
    expect(notes[1]).toEqual(['核查.json 中没有，只按名册核查']);
    expect(notes[2]?.[0]).toMatch(/^核查\.json 中的记录有误，未用于对照，只按名册核查：.*稳定收入/);
    expect(report.laid).toEqual({ read: 3, joined: 1, refused: 1, onlyThere: ['4'], onlyHere: ['2'] });
  });

  it('does not let a household exit of whom it knows somebody more, and no box says that this is settled', () => {
    const more = { ...first, members: [...members, member({ id: '2', medicalInsurance: 'none' })] };
    const [entry] = laid([entryOf(first)], fileOf([more])).entries as [CaseEntry];
    expect(outcomeOf(entry)).not.toBe('met');
    const [left] = laid([entry], fileOf([first])).entries as [CaseEntry];
    expect(outcomeOf(left)).toBe('met');
  });

  /** The case with another text in its form, as the page has it; opened from a case file. */
  const filledIn = (given: CaseEntry, texts: Record<string, string>) => {
    const [entry] = casesOfFile(JSON.parse(caseFileText([given], rulebook)), 'x.json') as [CaseEntry];
    const before = textsOfCase(entry, rulebook);
    const opened = { entry, texts: before, unread: unreadOf(entry, cameOf(judge, entry)) };
    const marks = { declined: [], settled: [] };
    return laidAgain(caseOfTexts(opened, { ...before, ...texts }, marks, rulebook), judge);
  };
  const cameOf = (by: CaseJudge, entry: CaseEntry) => {
    try {
      by.reach(entry);
      return [];
    } catch (error) {
      return refusedWith(error);
    }
  };

  it('is held against what is filled in later as if that had stood there when it was laid', () => {
    const more = [{ ...first, members: [...members, member({ id: '2', medicalInsurance: 'none' })] }];
    const { medicalInsurance, ...uninsured } = member({ id: '1' });
    const gap = { ...first, members: [uninsured] };
    const full = laid([entryOf(first)], fileOf(more)).entries[0] as CaseEntry;
    const [open] = laid([entryOf(gap)], fileOf(more)).entries as [CaseEntry];
    const filled = filledIn(open, { 'members[0].medicalInsurance': String(medicalInsurance) });
    expect([outcomeOf(entryOf(first)), outcomeOf(full)]).toEqual(['met', 'undetermined']);
    const [evidence, values] = [(full.record as Plain).evidence, { members: [member({ id: '1' })] }];
    expect(filled.record).toMatchObject({ evidence, ...values });
    expect(outcomeOf(filled)).toBe('undetermined');
    expect(filledIn(filled, {}).record).toMatchObject({ evidence, ...values });
    // What somebody has filled in stays where the list says the same, whichever list takes its place.
    expect(laid([filled], fileOf([first])).entries[0]?.record).toMatchObject(values);
  });

  it('lies beside a case that was refused once it is mended', () => {
    const wrong = filledIn(entryOf(first), { 'income.wages': 'much' });
    const [refused] = laid([wrong], fileOf([other])).entries as [CaseEntry];
    expect(outcomeOf(refused)).toBe('refused');
    const mended = filledIn(refused, { 'income.wages': '9000' });
    expect(outcomeOf(mended)).toBe('undetermined');
    expect((mended.record as Plain).evidence).toMatchObject({ 'income.wages': [{ source: '核查.json', value: 1000 }] });
    expect(outcomeOf(filledIn(mended, { 'income.wages': '1000' }))).toBe(outcomeOf(entryOf(other)));
  });

  it('stays what it is in a case file', () => {
    const { entries } = laid([entryOf(first)], fileOf([other]));
    const text = caseFileText(entries, rulebook);
    expect(casesOfFile(JSON.parse(text), 'x.json')).toEqual(JSON.parse(JSON.stringify(entries)));
  });
});
