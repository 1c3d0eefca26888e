import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/base/outcome.js';
import { levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { leavesOf } from '../../src/rulebook/condition.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import type { RulebookWords } from '../../src/rulebook/read-words.js';
import { rulebookWords } from '../../src/rulebook/rulebook-words.js';
import { criteriaOf } from '../../src/rulebook/rules.js';
import { rulebookDigest } from '../../src/seal/rulebook-digest.js';
import { words } from '../../src/words/index.js';
import { placesIn } from '../../src/words/template.js';
import { languages } from '../../src/words/words.js';
import { ownFacts } from '../support/own-facts.js';
import { builtInFiles, builtInWords, issuesOf } from './files.js';

const hunan = hunan2016To2020();

/** What the small rulebook with facts of its own is refused for with such words. */
function refused(file: unknown): string[] {
  return issuesOf({ ...ownFacts(), 'words.zh.json': file }).map(
    ({ pointer, code, ...told }) => `${code}${'reason' in told ? ` ${told.reason}` : ''} ${pointer}`,
  );
}

describe('the words of a rulebook', () => {
  it('are what its files say, in each language, and nothing where there is none', () => {
    const met = ['{value}', 'done'];
    const rulebook = loadRulebook({
      ...ownFacts(),
      'words.zh.json': {
        $schema: '../schema.json',
        criteria: { 'household/insured': { met: '收入够了' } },
        comparisons: { stableIncome: { met } },
      },
    });
    expect(rulebookWords(rulebook, 'zh').criteria.get('household/insured')).toEqual({ met: '收入够了' });
    expect(rulebookWords(rulebook, 'zh').comparisons.get('stableIncome')).toEqual({ met });
    for (const section of Object.values(rulebookWords(rulebook, 'en'))) expect(section.size).toBe(0);
    expect(Object.keys(rulebook.words ?? {})).toEqual([...languages]);
  });

  it('cannot be changed once they are read', () => {
    const file = { criteria: { 'household/insured': { met: '收入够了' } } };
    const rulebook = loadRulebook({ ...ownFacts(), 'words.zh.json': file });
    const own = rulebookWords(rulebook, 'zh');
    file.criteria['household/insured'].met = '别的';
    expect(own.criteria.get('household/insured')).toEqual({ met: '收入够了' });
    expect(rulebookWords(rulebook, 'zh')).toBe(own);
    expect(Object.isFrozen(rulebook.words) && Object.isFrozen(own.criteria.get('household/insured'))).toBe(true);
    expect(() => (own.criteria as Map<string, object>).clear()).toThrow(TypeError);
  });

  it('are no law: the hash of a rulebook does not hang on them', () => {
    const bare = loadRulebook(builtInFiles());
    const worded = loadRulebook({ ...builtInFiles(), ...builtInWords() });
    expect(rulebookWords(worded, 'zh').criteria.size).toBeGreaterThan(0);
    expect(rulebookDigest(worded)).toBe(rulebookDigest(bare));
    expect(rulebookDigest(worded)).toBe(rulebookDigest(hunan));
  });

  it.each<[what: string, file: unknown, refusal: string]>([
    ['is no object', [], 'badShape shape '],
    ['has an unknown part', { sentences: {} }, 'unknownKey key /sentences'],
    [
      'words an unknown rule',
      { rules: { 'village/exits': { title: '表' } } },
      'danglingReference worded /rules/village~1exits',
    ],
    [
      'words a criterion as a rule',
      { rules: { 'household/insured': { title: '表' } } },
      'danglingReference worded /rules/household~1insured',
    ],
    [
      'words an unknown criterion',
      { criteria: { 'household/insure': { met: '好' } } },
      'danglingReference worded /criteria/household~1insure',
    ],
    [
      'words an unknown fact',
      { comparisons: { stableIncomes: { met: '好' } } },
      'danglingReference worded /comparisons/stableIncomes',
    ],
    [
      'words members by an unknown fact',
      { members: { nobody: { notMet: '好' } } },
      'danglingReference worded /members/nobody',
    ],
    [
      'asks for an unknown input',
      { questions: { 'food.enough': '吃得饱吗' } },
      'danglingReference worded /questions/food.enough',
    ],
    [
      'mends an unknown input',
      { remedies: { 'food.enough': '送粮' } },
      'danglingReference worded /remedies/food.enough',
    ],
    [
      'mends an unknown code',
      { remedies: { 'housing.grade=E': '修房' } },
      'danglingReference worded /remedies/housing.grade=E',
    ],
    [
      'names what all objects have',
      { criteria: { constructor: { met: '好' } } },
      'danglingReference worded /criteria/constructor',
    ],
    [
      'names the prototype',
      JSON.parse('{ "criteria": { "__proto__": { "met": "好" } } }'),
      'danglingReference worded /criteria/__proto__',
    ],
    [
      'words an unknown outcome',
      { criteria: { 'household/insured': { good: '好' } } },
      'unknownKey key /criteria/household~1insured/good',
    ],
    [
      'says that members meet',
      { members: { stableIncome: { met: '好' } } },
      'unknownKey key /members/stableIncome/met',
    ],
    [
      'says nothing',
      { criteria: { 'household/insured': { met: '' } } },
      'badShape emptyText /criteria/household~1insured/met',
    ],
    [
      'has no sentence',
      { criteria: { 'household/insured': { met: [] } } },
      'emptyList tooFew /criteria/household~1insured/met',
    ],
    ['has a number for a sentence', { questions: { stableIncome: 3 } }, 'badShape shape /questions/stableIncome'],
    [
      'tells what is not told there',
      { criteria: { 'household/insured': { met: '{value}' } } },
      'danglingReference placeInWords /criteria/household~1insured/met',
    ],
    [
      'asks for a place that is not told there',
      { questions: { stableIncome: '{?value}是否' } },
      'danglingReference placeInWords /questions/stableIncome',
    ],
    [
      'misspells a place',
      { comparisons: { stableIncome: { met: ['有', '{vaule}'] } } },
      'danglingReference placeInWords /comparisons/stableIncome/met/1',
    ],
    [
      'has a brace of no place',
      { comparisons: { stableIncome: { met: '{value' } } },
      'badShape strayBrace /comparisons/stableIncome/met',
    ],
    [
      'hides a character',
      { comparisons: { stableIncome: { met: '有\u202e' } } },
      'hiddenCharacter character /comparisons/stableIncome/met',
    ],
  ])('are refused where a file %s', (_, file, refusal) => {
    expect(refused(file)).toEqual([refusal]);
  });

  it('may be about whatever the rulebook has, its own facts too', () => {
    expect(
      refused({
        rules: { 'household/exit': { title: '表', afterMet: '好' } },
        criteria: { 'household/insured': { met: '好', notMet: '不好', undetermined: ['不知'] } },
        comparisons: { adults: { met: '{value}{bound}{gap}{above}{below}{atLeast}{atMost}{members}{inputs}{input}' } },
        members: { adults: { notMet: '{count}人：{names}', undetermined: '{names}' } },
        questions: { 'members[].medicalInsurance': '是否参保', collectiveIncome: '多少' },
        remedies: { 'housing.grade=D': '{to}', 'housing.grade': '修', adults: '{member}{by}{each}{more}{less}' },
      }),
    ).toEqual([]);
  });

  it('tell what was probably meant', () => {
    const [issue] = issuesOf({ ...ownFacts(), 'words.en.json': { comparisons: { stableIncom: { met: '{vaule}' } } } });
    expect(issue).toMatchObject({ id: 'stableIncom', suggestion: 'stableIncome', section: 'comparisons' });
    expect(issue?.file).toBe('words.en.json');
  });
});

describe.each(languages)("Hunan's words in %s", (language) => {
  const own: RulebookWords = rulebookWords(hunan, language);
  const criteria = criteriaOf(hunan);

  it('are sound', () => {
    expect(issuesOf({ ...builtInFiles(), ...builtInWords() })).toEqual([]);
  });

  it('are there for every criterion and every outcome, and for every verdict', () => {
    expect([...own.criteria.keys()].sort()).toEqual(criteria.map(({ id }) => id).sort());
    for (const [id, said] of own.criteria) {
      expect(new Set(outcomes.map((outcome) => said[outcome])).size, id).toBe(3);
      expect(Object.values(said), id).not.toContain(undefined);
    }
    expect([...own.rules.keys()].sort()).toEqual([...hunan.verdicts.keys()].sort());
    for (const said of own.rules.values()) expect(Object.keys(said).sort()).toEqual(['afterMet', 'title']);
  });

  it('say of every yes or no beside others what it comes to', () => {
    for (const { id, level, conditions } of criteria) {
      const leaves = leavesOf(conditions);
      for (const { fact } of leaves) {
        if (hunan.facts[level].get(fact)?.type.kind !== 'boolean' || leaves.length === 1) continue;
        expect(Object.keys(own.comparisons.get(fact) ?? {}), `${id} ${fact}`).toEqual([...outcomes]);
      }
    }
  });

  it('compare nothing that no criterion asks for', () => {
    const asked = new Set(criteria.flatMap(({ conditions }) => leavesOf(conditions).map(({ fact }) => fact)));
    expect([...own.comparisons.keys()].filter((fact) => !asked.has(fact))).toEqual([]);
    expect([...own.members.keys()].filter((fact) => !own.comparisons.has(fact))).toEqual([]);
  });

  it('keep met, not met and open apart in every comparison, but for codes, which say it themselves', () => {
    for (const [fact, said] of own.comparisons) {
      const texts = outcomes.map((outcome) => [said[outcome] ?? []].flat().join());
      const codes = texts[0] === texts[1] && texts[0]?.includes('{value}');
      // Of members it is said apart how it stands.
      expect(new Set(texts).size, fact).toBe(codes || own.members.has(fact) ? 2 : 3);
    }
  });

  it('ask whether', () => {
    const fields = levels.flatMap((level) => hunan.fields.of(level).filter(({ kind }) => kind === 'boolean'));
    for (const { path, label } of fields) {
      if (path.startsWith('attested.') || language !== 'zh') continue;
      const question = own.questions.get(path) ?? words.zh.sentences.whether(label.zh, '');
      expect(question, path).toMatch(/是否|有无|能否|强不强/);
    }
  });
});

describe("Hunan's words", () => {
  it('tell the same in both languages', () => {
    const [zh, en] = [rulebookWords(hunan, 'zh'), rulebookWords(hunan, 'en')];
    const told = (said: unknown) => [...new Set(placesIn([said ?? []].flat().join()))].sort();
    for (const section of ['rules', 'criteria', 'members', 'remedies'] as const) {
      expect([...zh[section].keys()], section).toEqual([...en[section].keys()]);
    }
    for (const [fact, said] of zh.comparisons) {
      const other = en.comparisons.get(fact);
      if (other === undefined) continue;
      for (const outcome of outcomes) expect(told(said[outcome]), `${fact} ${outcome}`).toEqual(told(other[outcome]));
    }
  });
});
