import { describe, expect, it } from 'vitest';
import { explanationMarkdown } from '../../src/explain/markdown.js';
import { explanationHtml } from '../../src/explain/sheet.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { rulebookWords } from '../../src/rulebook/rulebook-words.js';
import { rulesOf } from '../../src/rulebook/rules.js';
import { placesIn } from '../../src/words/template.js';
import { type Language, languages } from '../../src/words/words.js';
import { county, household, member, type Plain, village } from '../examples.js';
import { builtInFiles } from '../rulebook/files.js';
import { explained, sentenceOn } from '../support/explained.js';
import { fixture, fixtureRecords } from '../support/fixture-records.js';

interface Rules {
  readonly rules: {
    readonly name: string;
    readonly event: { readonly params: { labels: Record<Language, string> } };
  }[];
}

/** Hunan's rules by the same ids, each labelled otherwise, with such words. */
function relabelled(words: Readonly<Record<string, unknown>> = {}): Rulebook {
  const files = builtInFiles();
  for (const file of Object.values(files) as Partial<Rules>[]) {
    for (const { name, event } of file.rules ?? []) {
      event.params.labels =
        name === 'village/roads' ? { zh: '通路', en: 'a road' } : { zh: `甲（${name}）`, en: `<${name}>` };
    }
  }
  return loadRulebook({ ...files, ...words });
}

const other = relabelled();

/** All that Hunan's words say by themselves, but for codes, and for what a general sentence on a label comes to. */
function saidByHunan(language: Language): string[] {
  const { rules, criteria, comparisons, remedies } = rulebookWords(hunan2016To2020(), language);
  const texts = [...rules.values(), ...criteria.values(), ...comparisons.values()].flatMap((said) =>
    Object.values(said as Readonly<Record<string, string | readonly string[]>>).flat(),
  );
  const labels = fieldLabels(language);
  return [...texts, ...[...remedies.values()].flat()].filter(
    (text) =>
      placesIn(text).length === 0 &&
      text.length > 4 &&
      !labels.some((label) => label.includes(text) || text.startsWith(label)),
  );
}

function fieldLabels(language: Language): string[] {
  return Object.values(other.facts).flatMap((facts) => [...facts.values()].map(({ labels }) => labels[language]));
}

describe('a rulebook with the ids of another and no words of its own', () => {
  it('is told by its own labels', () => {
    const undone = village({ tasks: { ...(village().tasks as Plain), roads: false } });
    expect(sentenceOn('village/roads', undone)).toContain('路到农家');
    expect(sentenceOn('village/roads', undone, { rulebook: other })).toBe('通路未达标：填报为“否”。');
    expect(sentenceOn('village/roads', undone, { rulebook: other, lang: 'en' })).toBe('a road not met: given as no.');
    expect(explained(village(), { rulebook: other }).title).toBe('甲（village/exit）核查表');
    expect(explained(village(), { rulebook: other }).next).toEqual([]);
  });

  it.each(languages)('says nothing in %s that only the other says', (lang) => {
    const hunans = saidByHunan(lang);
    expect(hunans.length).toBeGreaterThan(300);
    const gaps: Plain[] = [
      household({ members: [member({ schooling: 'droppedOut', medicalInsurance: 'none' })], housing: { grade: 'D' } }),
      household({ food: null, clothing: null, income: null, stableIncome: false, water: null }),
      village({ tasks: null, services: null, remainingPoorPersons: null }),
      county({ services: null, relocation: null, ruralIncomeGrowth: 1 }),
    ];
    for (const record of [...fixtureRecords, ...gaps]) {
      for (const { level, id } of other.verdicts.values()) {
        if (level !== record.level) continue;
        const { rulebook: _, ...told } = explained(record, { rule: id, rulebook: other, lang });
        const text = JSON.stringify(told);
        expect(
          hunans.filter((one) => text.includes(one)),
          `${record.id} ${id}`,
        ).toEqual([]);
      }
    }
  });
});

describe('words of its own', () => {
  it('are told in the place of a general sentence, and general ones in the place of what they leave out', () => {
    const rulebook = relabelled({
      'words.zh.json': {
        rules: { 'village/exit': { title: '通村核查表' } },
        criteria: { 'village/roads': { notMet: '路还没通' } },
        comparisons: { povertyIncidence: { notMet: '{value}%，高{above}' } },
        questions: { 'tasks.roads': '路通了没有' },
        remedies: { 'tasks.roads': '先修路', remainingPoorPersons: '再减{by}人' },
      },
    });
    const undone = village({
      tasks: { ...(village().tasks as Plain), roads: false },
      remainingPoorPersons: 100,
      incidence: null,
    });
    const { title, criteria, next } = explained(undone, { rulebook });
    expect(title).toBe('通村核查表');
    const sentences = Object.fromEntries(criteria.map(({ id, sentence }) => [id, sentence]));
    expect(sentences['village/roads']).toBe('路还没通。');
    expect(sentences['village/power']).toBe('甲（village/power）达标。');
    expect(sentences['village/incidence']).toMatch(/^甲（village\/incidence）未达标：[\d.]+%，高[\d.]+。$/);
    expect(next).toEqual(expect.arrayContaining(['先修路', expect.stringMatching(/^再减\d+人$/)]));
    const open = village({ tasks: { ...(village().tasks as Plain), roads: null } });
    expect(explained(open, { rulebook }).next.join()).toContain('核实路通了没有');
    expect(explained(undone, { rulebook, lang: 'en' }).title).toBe('Check: <village/exit>');
  });

  it('are told of a yes or no beside others, though the criterion says for itself what came of it', () => {
    const rulebook = relabelled({ 'words.zh.json': { criteria: { 'household/clothing': { notMet: '衣着不足' } } } });
    const cold = household({ clothing: { seasonal: true, bedding: false } });
    expect(sentenceOn('household/clothing', cold, { rulebook })).toBe('衣着不足：御寒被褥为“否”。');
  });

  it('are told by the code that stands there, then by the input, then by the fact', () => {
    const said = (remedies: object) =>
      explained(household({ members: [member({ schooling: 'droppedOut' })] }), {
        rulebook: relabelled({ 'words.zh.json': { remedies } }),
      }).next.join();
    const byCode = { 'members[].schooling=droppedOut': '接{member}回校' };
    const byInput = { 'members[].schooling': '让{member}上学' };
    const byFact = { schoolAgeMembersInSchool: '都要上学：{to}' };
    expect(said({ ...byFact, ...byInput, ...byCode })).toBe('接成员1回校');
    expect(said({ ...byFact, ...byInput })).toBe('让成员1上学');
    expect(said({ ...byFact, 'members[].schooling=neverEnrolled': '入学' })).toMatch(/^都要上学：.+/);
    // What cannot be said is said generally.
    expect(said({ 'members[].schooling': '{by}' })).toContain('成员1就学状况：');
  });

  it('say how income falls short where nothing else is said: by how much in all, and by which inputs', () => {
    expect(explained(fixture('H-002'), { rulebook: other }).next).toEqual([
      '家庭人均纯收入与标准相差299.75元，合计至少增减1199元（可增加工资性收入、生产经营性收入、财产性收入、转移性收入，或减少生产经营性支出）',
    ]);
  });

  it('are escaped as all else, and run nothing', () => {
    const nasty = '<script>alert(1)</script> `x` | [a](b) $&';
    const rulebook = relabelled({
      'words.zh.json': {
        rules: { 'household/exit': { title: nasty } },
        criteria: { 'household/income': { met: nasty } },
      },
    });
    const record = household();
    const explanation = explained(record, { rulebook });
    expect(explanation.criteria[0]?.sentence).toContain('<script>');
    expect(explanationHtml([{ explanation }], 'zh')).not.toContain('<script>');
    expect(explanationMarkdown(explanation)).not.toMatch(/(?<!\\)<script>|(?<!\\)\[a\]/);
  });

  it('are told of members by whom a fact fails', () => {
    const rulebook = relabelled({
      'words.zh.json': { members: { allMembersInsured: { notMet: '{count}位没有医保（{names}）' } } },
    });
    const record = household({ members: [member({ medicalInsurance: 'none', name: '王五' }), member()] });
    const { criteria } = explained(record, { rulebook });
    const medical = criteria.find(({ id }) => id === 'household/medical');
    expect(medical?.checks[0]?.value).toBe('1位没有医保（王五）');
    expect(medical?.sentence).toContain('家庭成员均有基本医疗保障为“否”（1位没有医保（王五））');
  });
});

it('has rules to tell', () => expect(rulesOf(other).length).toBeGreaterThan(10));
