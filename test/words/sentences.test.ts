import { describe, expect, it } from 'vitest';
import { outcomes } from '../../src/base/outcome.js';
import { words } from '../../src/words/index.js';
import type { ToldChange, ToldComparison } from '../../src/words/sentences.js';
import { languages } from '../../src/words/words.js';

const told: ToldComparison = {
  label: 'LABEL',
  kind: 'number',
  doubt: 'sources',
  given: true,
  ofZeroBase: false,
  value: 'VALUE',
  bound: 'BOUND',
  gap: 'GAP',
  unit: ' UNIT',
  boundUnit: ' UNIT',
  gapUnit: ' GAPUNIT',
  exactly: false,
  strict: false,
  rising: true,
  ofLaw: true,
  members: '',
  inputs: [{ label: 'INPUT', value: 'GIVEN' }],
};
const change: ToldChange = {
  label: 'LABEL',
  member: '',
  by: 'BY',
  unit: ' UNIT',
  rising: true,
  fact: 'FACT',
  each: 'EACH',
  eachUnit: ' ITS_UNIT',
  more: 'MORE',
  less: 'LESS',
  to: 'TO',
  holds: true,
};

describe.each(languages)('the general sentences in %s', (language) => {
  const { sentences } = words[language];
  const { number, code, boolean } = sentences.anyComparison;

  it('keep met, not met and open apart in every comparison, but for codes and answers, which say it themselves', () => {
    expect(new Set(outcomes.map((outcome) => number[outcome](told))).size).toBe(3);
    for (const own of [code, boolean]) {
      expect(own.met(told)).toBe(own.notMet(told));
      expect(own.undetermined({ ...told, value: '' })).not.toBe(own.met(told));
    }
  });

  it('never say better where it is worse', () => {
    for (const outcome of outcomes) {
      expect(number[outcome]({ ...told, rising: true })).not.toBe(number[outcome]({ ...told, rising: false }));
    }
  });

  it('tell the bound that suffices from the one that does not', () => {
    const bounds = [
      { rising: true, strict: true },
      { rising: true, strict: false },
      { rising: false, strict: true },
      { rising: false, strict: false },
    ].map((how) => number.notMet({ ...told, ...how }));
    expect(new Set(bounds).size).toBe(4);
  });

  it('tell what is given from what is not, and a figure of the rules that is not there from one of the record', () => {
    const open = [
      { value: '' },
      { value: '', given: false },
      { value: 'VALUE', bound: '' },
      { value: 'VALUE', bound: '', ofLaw: false },
    ].map((how) => number.undetermined({ ...told, ...how }));
    expect(new Set(open).size).toBe(4);
    expect(open.map((text) => text.includes('VALUE'))).toEqual([false, false, true, true]);
  });

  it('say what a figure is where nothing tells how far from its bound', () => {
    for (const outcome of ['met', 'notMet'] as const) {
      expect(number[outcome]({ ...told, gap: '' })).toMatch(/^LABEL.*VALUE$/);
    }
  });

  it('name the members of whom a yes or no is told', () => {
    expect(boolean.notMet({ ...told, members: 'WHO' })).toMatch(/LABEL.*VALUE.*WHO/);
    expect(boolean.notMet(told)).not.toMatch(/[(（]/);
  });

  it('say how much, and what it is of which any would do', () => {
    const { number: one, numbers: several } = sentences.anyChange;
    expect(one(change)).toMatch(/LABEL.*BY UNIT/);
    expect(one(change)).not.toBe(one({ ...change, rising: false }));
    expect(several(change)).toMatch(/FACT.*EACH ITS_UNIT.*BY UNIT.*MORE.*LESS/);
    expect(several({ ...change, less: '' })).toMatch(/MORE[^,，]*$/);
    expect(several({ ...change, more: '' })).not.toContain('MORE');
    expect(several({ ...change, each: '0' })).not.toContain('0 UNIT');
    expect(several({ ...change, each: '' })).toMatch(/^FACT.*BY UNIT/);
  });

  it('say of a yes or no whether it has to come about or to end, and with whom', () => {
    const { boolean: settle } = sentences.anyChange;
    const said = [change, { ...change, holds: false }].flatMap((one) => [
      settle(one),
      settle({ ...one, member: 'WHO' }),
    ]);
    expect(new Set(said).size).toBe(4);
    for (const one of said) expect(one).toContain('LABEL');
    expect(said.map((one) => one.includes('WHO'))).toEqual([false, true, false, true]);
  });

  it('ask of a member what is asked of him', () => {
    for (const ask of [sentences.whether, sentences.question]) {
      expect(ask('LABEL', 'WHO')).toMatch(/WHO.*LABEL|LABEL.*WHO/);
      expect(ask('LABEL', '')).not.toContain('WHO');
    }
  });

  it('have a title and a headline for every verdict', () => {
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
    const m = () => ' m';
    for (const word of [range, (...[from, below, to]: Parameters<typeof days>) => days(from, below, to)]) {
      expect(word('10', '20', undefined, m)).toMatch(/10.*20/);
      expect(word(undefined, '20', undefined, m)).toMatch(/20/);
      expect(word(undefined, undefined, '30', m)).not.toBe(word(undefined, '30', undefined, m));
      expect(word('10', undefined, undefined, m)).toMatch(/10/);
      expect(word(undefined, undefined, undefined, m)).not.toMatch(/\d/);
    }
  });
});

describe('a Chinese question with yes or no for its answer', () => {
  it.each([
    ['有稳定收入来源', '有无稳定收入来源'],
    ['有土地', '有无土地'],
    ['渔民', '是否渔民'],
    ['民主评议是否完成', '民主评议是否完成'],
    ['名册所填吃饭有保障', '名册所填吃饭有保障'],
  ])('makes of “%s” the question “%s”', (label, question) => {
    expect(words.zh.sentences.whether(label, '')).toBe(question);
  });
});
