import { describe, expect, test } from 'vitest';
import { fixedDecimals, isScaled, unitNamed, unitOfFormat } from '../../src/tables/units.js';

describe('units', () => {
  test.each([
    ['元', 'yuan'],
    ['（元）', 'yuan'],
    ['元/年', 'yuan'],
    ['元/人', 'yuanPerPerson'],
    ['元/人·年', 'yuanPerPerson'],
    ['单位：万元', 'tenThousand'],
    ['¥', 'yuan'],
    ['％', 'percent'],
    ['万人', 'tenThousandPersons'],
    ['元/月', undefined],
    ['亩', undefined],
    ['', undefined],
  ])('%s names %s', (text, unit) => expect(unitNamed(text)).toBe(unit));

  test.each([
    ['0.00"万元"', 'tenThousand', false, 2],
    ['0.00%', 'fraction', false, 2],
    ['0"%"', 'percent', false, 0],
    ['"¥"#,##0.00', 'yuan', false, 2],
    ['0!.0,"万"', undefined, true, 1],
    ['#,##0,', undefined, true, 0],
    ['#,##0,,"万元"', undefined, true, 0],
    ['0\\.0,"万元"', undefined, true, 0],
    ['0"."0,"万元"', undefined, true, 0],
    ['#!.0000"万元"', undefined, true, 4],
    ['0.0"万元"', 'tenThousand', false, 1],
    ['#,##0', undefined, false, 0],
    ['General', undefined, false, undefined],
  ])('the format %s', (format, unit, scaled, decimals) => {
    expect([unitOfFormat(format), isScaled(format), fixedDecimals(format)]).toEqual([unit, scaled, decimals]);
  });
});
