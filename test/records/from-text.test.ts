import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromText, toText } from '../../src/records/from-text.js';

describe('a value as it is typed', () => {
  it('is a number, a yes or no, or the text itself', () => {
    expect(fromText('count', '40')).toBe(40);
    expect(fromText('count', '40.0')).toBe(40);
    expect(fromText('measure', '34.9')).toBe(34.9);
    expect(fromText('measure', '-0.5')).toBe(-0.5);
    expect([fromText('boolean', 'true'), fromText('boolean', 'false')]).toEqual([true, false]);
    expect([fromText('money', '2995.10'), fromText('percent', '-0.50')]).toEqual(['2995.10', '-0.50']);
    expect([fromText('code', 'true'), fromText('date', '2018-12-31'), fromText('text', '40')]).toEqual([
      'true',
      '2018-12-31',
      '40',
    ]);
  });

  it.each([
    '',
    '4o',
    '1e3',
    '.5',
    '5.',
    '+1',
    '0x10',
    '1,000',
    ' 1',
    'Infinity',
    '34.90000000000000001',
    '9007199254740993',
  ])('of a number stays %j, which is none or has digits that a number loses', (text) => {
    expect(fromText('measure', text)).toBe(text);
    expect(fromText('count', text)).toBe(text);
  });

  it.each(['yes', 'True', '1', ' true'])('of a yes or no stays %j', (text) => {
    expect(fromText('boolean', text)).toBe(text);
  });

  it('is told without an exponent, and read again', () => {
    expect(toText(1e-7)).toBe('0.0000001');
    expect(toText(1e21)).toBe('1000000000000000000000');
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(fromText('measure', toText(number))).toBe(number === 0 ? 0 : number);
      }),
    );
  });
});
