import { describe, expect, test } from 'vitest';
import { readIdNumber } from '../../src/records/id-number.js';
import { idNumber } from '../support/registers.js';

describe('readIdNumber', () => {
  test('tells the day of birth and the sex', () => {
    expect(readIdNumber(idNumber('1975-06-30', 7))).toEqual({ birthDate: '1975-06-30', sex: 'male' });
    expect(readIdNumber(idNumber('1975-06-30', 8))).toEqual({ birthDate: '1975-06-30', sex: 'female' });
  });

  test('of all last characters only the right one passes', () => {
    const number = idNumber('1975-06-30');
    const passing = [...'0123456789X'].filter(
      (last) => readIdNumber(number.slice(0, 17) + last)?.checkFails === undefined,
    );
    expect(passing).toEqual([number.at(-1)]);
  });

  test.each([
    ['439981750630017', '1975-06-30'],
    [`${idNumber('1975-06-30')}43`, '1975-06-30'],
    [`${idNumber('1975-06-30')}43B1`, '1975-06-30'],
    [` ${idNumber('1975-06-30').toLowerCase()} `, '1975-06-30'],
  ])('%s', (text, birthDate) => expect(readIdNumber(text)?.birthDate).toBe(birthDate));

  test('nines are none', () => expect(readIdNumber('999999999999999999')).toEqual({ none: true }));

  test.each(['', '无', '43998119750630001', `${idNumber('1975-06-30')}4`, '439981197502300019', '439981751330017'])(
    '%j is no number',
    (text) => expect(readIdNumber(text)).toBeUndefined(),
  );
});
