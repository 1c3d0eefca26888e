import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filled, hasStrayBrace, placesIn } from '../../src/words/template.js';

describe('a sentence with places', () => {
  it('says what is told in them', () => {
    expect(filled('{value} of {bound}, {value}', { value: '3', bound: '4' })).toBe('3 of 4, 3');
    expect(filled('nothing to tell', {})).toBe('nothing to tell');
  });

  it('is not said where one of its places is not filled', () => {
    expect(filled('{value} of {bound}', { value: '3', bound: '' })).toBeUndefined();
    expect(filled('{value} of {bound}', { value: '3' })).toBeUndefined();
    expect(filled(undefined, { value: '3' })).toBeUndefined();
    expect(filled('{constructor}', {})).toBeUndefined();
  });

  it('is the first of several of which every place is', () => {
    const ways = ['{value} of {bound}', '{?bound}no value, though there is a bound', 'neither'];
    expect(filled(ways, { value: '3', bound: '4' })).toBe('3 of 4');
    expect(filled(ways, { value: '', bound: '4' })).toBe('no value, though there is a bound');
    expect(filled(ways, { value: '3', bound: '' })).toBe('neither');
    expect(filled(ways.slice(0, 2), { value: '', bound: '' })).toBeUndefined();
  });

  it('says whatever is told as it is: nothing in it is filled, run or read as a pattern', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom('{bound}', '$&', '$1', '{?bound}', ''), (text, more) => {
        const value = `${text}${more}`;
        expect(filled('<{value}>', { value, bound: 'never' })).toBe(`<${value}>`);
      }),
    );
  });

  it('tells its places and the braces that mark none', () => {
    expect(placesIn('{value}, {?bound} and {value}')).toEqual(['value', 'bound', 'value']);
    for (const sound of ['', 'a', '{value}', '{?value}{bound}']) expect(hasStrayBrace(sound), sound).toBe(false);
    for (const stray of ['{', '}', '{}', '{value', 'value}', '{{value}}', '{ value }', '{??value}', '{a.b}', '{0}']) {
      expect(hasStrayBrace(stray), stray).toBe(true);
    }
    expect(placesIn('{'.repeat(100_000))).toEqual([]);
  });
});

describe('a word by number', () => {
  it('is the singular of 1 and the plural of any other number', () => {
    const months = '{value} {value|month|months}';
    expect(filled(months, { value: '1' })).toBe('1 month');
    for (const value of ['0', '2', '1.5', '11']) expect(filled(months, { value })).toBe(`${value} months`);
    expect(filled('{value|a|}', { value: '2' })).toBe('');
    expect(filled(months, { value: '' })).toBeUndefined();
    expect(placesIn(months)).toEqual(['value', 'value']);
    for (const stray of ['{value|month}', '{value|a|b|c}', '{value|{a}|b}'])
      expect(hasStrayBrace(stray), stray).toBe(true);
  });
});
