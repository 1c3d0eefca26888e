import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenIn, printable, printableJson, printableLines } from '../../src/base/printable.js';

describe('text of others on a terminal', () => {
  it.each([
    ['\u001b[31m', '\\u001b[31m'],
    ['a\nb\r', 'a\\u000ab\\u000d'],
    ['\u0000\u0007\u007f\u009b', '\\u0000\\u0007\\u007f\\u009b'],
    ['a\u2028b\u2029', 'a\\u2028b\\u2029'],
    ['\u202e\u2066\u200f\u061c', '\\u202e\\u2066\\u200f\\u061c'],
    ['a\u200bb\u00adc\u2060\ufeff', 'a\\u200bb\\u00adc\\u2060\\ufeff'],
    ['a\u{e0041}\u{e007f}', 'a\\u{e0041}\\u{e007f}'],
    ['a\ufe0fb\u{e0100}', 'a\\ufe0fb\\u{e0100}'],
    ['字\u{e0100}\u{e0101}', '字\u{e0100}\\u{e0101}'],
    ['\u115f\u3164\u2800\ufff9\u034f', '\\u115f\\u3164\\u2800\\ufff9\\u034f'],
    ['\ud800a', '\\ud800a'],
  ])('%j does nothing there', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it.each([
    '',
    'H-001',
    '湘西土家族苗族自治州',
    '🌾',
    'e\u0301',
    'a  b　c',
    '\\u001b',
    'მთა עיר',
    '葛\u{e0100}',
    '☔\ufe0f',
  ])('%j stays as it is', (text) => {
    expect(printable(text)).toBe(text);
  });

  it('stays on one line, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(
          /[\p{Cc}\p{Cs}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\u{e0000}-\u{e007f}]/u,
        );
        expect(hiddenIn(printable(text))).toBeUndefined();
        expect(hiddenIn(text) === undefined).toBe(printable(text) === text);
        expect(printable(printable(text))).toBe(printable(text));
      }),
    );
  });
});

describe('text of several lines', () => {
  it('keeps its lines', () => {
    expect(printableLines('a\u200b\nb\r\n')).toBe('a\\u200b\nb\\u000d\n');
  });
});

describe('a value as JSON', () => {
  it('is the same when it is read again, with nothing hidden', () => {
    expect(printableJson({ id: 'a\u202e\u{e0041}' })).toBe('{"id":"a\\u202e\\udb40\\udc41"}');
    expect(printableJson({ id: '1' }, 2)).toBe('{\n  "id": "1"\n}');
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' })), (value) => {
        const text = printableJson(value, 2);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(text.split('\n').map(hiddenIn)).toEqual(text.split('\n').map(() => undefined));
      }),
    );
  });
});

describe('what is hidden', () => {
  it.each([
    ['a\u{e0041}b', '\u{e0041}'],
    ['a\u200b', '\u200b'],
    ['葛\u{e0100}', undefined],
  ])('in %j is %j', (text, character) => {
    expect(hiddenIn(text)).toBe(character);
  });
});
