import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/base/outcome.js';
import { commonFacts as facts } from '../../src/facts/registry.js';
import { levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { leavesOf } from '../../src/rulebook/condition.js';
import { criteriaOf } from '../../src/rulebook/rules.js';
import { words } from '../../src/words/index.js';
import type { Told } from '../../src/words/sentences.js';
import { languages } from '../../src/words/words.js';
import { fieldsOf } from '../support/fields.js';

const rulebook = hunan2016To2020();
const criteria = criteriaOf(rulebook);
const told: Told = {
  label: 'LABEL',
  value: 'VALUE',
  bound: 'BOUND',
  gap: 'GAP',
  unit: ' UNIT',
  gapUnit: ' GAPUNIT',
  exactly: false,
  strict: false,
  rising: true,
  members: 'MEMBERS',
  inputs: [{ label: 'INPUT', value: 'GIVEN' }],
};

describe.each(languages)('the sentences in %s', (language) => {
  const { sentences } = words[language];

  it('are there for every criterion of the built-in rulebook, and for no other', () => {
    expect(Object.keys(sentences.criterion).sort()).toEqual(criteria.map(({ id }) => id).sort());
    for (const { id } of criteria) {
      const own = sentences.criterion[id];
      expect(new Set(outcomes.map((outcome) => own?.[outcome])).size, id).toBe(3);
    }
  });

  it('say of every comparison what its criterion does not', () => {
    const together = new Set(
      criteria.flatMap(({ conditions }) => {
        const leaves = leavesOf(conditions);
        return leaves.length === 1 ? [] : leaves.map(({ fact }) => fact);
      }),
    );
    for (const { id, level, conditions } of criteria) {
      for (const { fact } of leavesOf(conditions)) {
        const alone = !together.has(fact) && facts[level].get(fact)?.type.kind === 'boolean';
        // What is computed over members has to say which; what is about one member is about him.
        const ofMembers =
          level !== 'member' && facts[level].get(fact)?.inputs.some((path) => path.startsWith('members[]')) === true;
        expect(Object.hasOwn(sentences.comparison, fact), `${id} ${fact}`).toBe(!alone || ofMembers);
      }
    }
  });

  it('compare nothing that no criterion asks for', () => {
    const asked = new Set(criteria.flatMap(({ conditions }) => leavesOf(conditions).map(({ fact }) => fact)));
    expect(Object.keys(sentences.comparison).filter((fact) => !asked.has(fact))).toEqual([]);
  });

  it('keep met, not met and open apart in every comparison, but for codes, which say it themselves', () => {
    const codes = [...facts.member, ...facts.county].flatMap(([name, { type }]) =>
      type.kind === 'code' && name !== 'housing.safeBy' && !name.startsWith('procedure.') ? [name] : [],
    );
    for (const [fact, own] of Object.entries(sentences.comparison)) {
      const said = outcomes.map((outcome) => own[outcome](told));
      // Of members it is said in `ofMembers` how it stands.
      const two = codes.includes(fact) || Object.hasOwn(words[language].ofMembers, fact);
      expect(new Set(said).size, fact).toBe(two ? 2 : 3);
    }
  });

  it('never say better where it is worse', () => {
    for (const [fact, own] of Object.entries(sentences.comparison)) {
      // Its label is that of a level; it is no figure.
      if (fact === 'register.status') continue;
      const up = own.notMet({ ...told, rising: true });
      const down = own.notMet({ ...told, rising: false });
      if (up.includes('LABEL')) expect(up).not.toBe(down);
    }
  });

  it('tell the bound that suffices from the one that does not', () => {
    const bounds = [
      { rising: true, strict: true },
      { rising: true, strict: false },
      { rising: false, strict: true },
      { rising: false, strict: false },
    ].map((how) => sentences.anyComparison.notMet({ ...told, ...how }));
    expect(new Set(bounds).size).toBe(4);
  });

  it('change only what records have', () => {
    const patterns = levels.flatMap((level) => fieldsOf(level).map(({ path }) => path));
    expect(Object.keys(sentences.change).filter((path) => !patterns.includes(path))).toEqual([]);
    expect(Object.keys(sentences.change).length).toBeGreaterThan(10);
  });

  it('have a title, and say what follows, for every verdict', () => {
    const verdicts = [...rulebook.verdicts.keys()].sort();
    expect(Object.keys(sentences.title).sort()).toEqual(verdicts);
    expect(Object.keys(sentences.afterMet).sort()).toEqual(verdicts);
    expect(sentences.anyTitle('RULE')).toContain('RULE');
    for (const headline of [sentences.headline, sentences.otherHeadline]) {
      expect(Object.keys(headline).sort()).toEqual([...outcomes].sort());
      for (const outcome of outcomes) expect(headline[outcome]('RULE', 3, ['FAIL'], ['OPEN'])).toContain('RULE');
      expect(headline.notMet('RULE', 3, ['FAIL'], ['OPEN'])).toMatch(/FAIL.*OPEN/);
      expect(headline.undetermined('RULE', 3, [], ['OPEN'])).toContain('OPEN');
    }
  });

  it('word ranges and days with one end, with both and with none', () => {
    const { range, days } = sentences;
    for (const word of [range, (...[from, below, to]: Parameters<typeof days>) => days(from, below, to)]) {
      expect(word('10', '20', undefined, ' m')).toMatch(/10.*20/);
      expect(word(undefined, '20', undefined, ' m')).toMatch(/20/);
      expect(word(undefined, undefined, '30', ' m')).not.toBe(word(undefined, '30', undefined, ' m'));
      expect(word('10', undefined, undefined, ' m')).toMatch(/10/);
      expect(word(undefined, undefined, undefined, ' m')).not.toMatch(/\d/);
    }
  });
});

describe('both languages', () => {
  it('have sentences for the same criteria, comparisons and changes, in the same order', () => {
    for (const table of ['criterion', 'comparison', 'change', 'heading'] as const) {
      expect(Object.keys(words.zh.sentences[table])).toEqual(Object.keys(words.en.sentences[table]));
    }
  });

  it('use the same of what they are told', () => {
    const used = (text: string) => (text.match(/VALUE|BOUND|GAP(?!UNIT)|MEMBERS/g) ?? []).sort();
    for (const fact of Object.keys(words.zh.sentences.comparison)) {
      for (const outcome of outcomes) {
        const [zh, en] = languages.map((language) =>
          used(words[language].sentences.comparison[fact]?.[outcome](told) ?? ''),
        );
        expect(zh, `${fact} ${outcome}`).toEqual(en);
      }
    }
  });
});
