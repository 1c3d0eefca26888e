import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, exact, toDecimalString } from '../../src/base/exact.js';
import { type DatedValue, type Parameter, resolve, valuesOf } from '../../src/parameters/parameter.js';
import { fractionOf } from '../fractions.js';

const labels = { zh: '参数', en: 'parameter' };
const citations = [{ source: 'source', at: '全文' }];
const weak = { zh: '待核', en: 'weak' };

const dated = (from: string, value: string, more: Partial<DatedValue> = {}): DatedValue => ({
  from,
  value,
  citations,
  ...more,
});

function parameter(values: readonly DatedValue[], more: Partial<Parameter> = {}): Parameter {
  return { id: 'p', labels, unit: 'yuan/year', values, ...more };
}

const numberOn = (of: Parameter, day: string, chosen = {}) => {
  const number = resolve(of, chosen, day)?.number;
  return number && toDecimalString(number);
};

describe('a parameter with dated values', () => {
  const line = parameter([dated('2016-01-01', '2952'), dated('2018-07-01', '3100.5'), dated('2020-01-01', '4000')]);

  it.each([
    ['2015-12-31', undefined],
    ['2016-01-01', '2952'],
    ['2018-06-30', '2952'],
    ['2018-07-01', '3100.5'],
    ['2019-12-31', '3100.5'],
    ['2020-01-01', '4000'],
    ['2099-12-31', '4000'],
  ])('on %s is %s', (day, value) => {
    expect(numberOn(line, day)).toBe(value);
  });

  it('does not depend on the order of its values', () => {
    const days = ['2015-01-01', '2016-01-01', '2018-07-01', '2019-01-01', '2021-01-01'];
    fc.assert(
      fc.property(fc.shuffledSubarray([...(line.values ?? [])], { minLength: 3 }), (values) => {
        for (const day of days) expect(numberOn(parameter(values), day)).toBe(numberOn(line, day));
      }),
    );
  });

  it('has none after the last day of a value that ends, until the next begins', () => {
    const gap = parameter([
      dated('2016-01-01', '1', { to: '2016-12-31' }),
      dated('2018-01-01', '2', { to: '2018-01-01' }),
    ]);
    expect(
      ['2016-12-31', '2017-01-01', '2017-12-31', '2018-01-01', '2018-01-02'].map((day) => numberOn(gap, day)),
    ).toEqual(['1', undefined, undefined, '2', undefined]);
  });

  it('does not fall back to an older value when the newest has ended', () => {
    const ended = parameter([dated('2016-01-01', '1'), dated('2017-01-01', '2', { to: '2017-06-30' })]);
    expect(numberOn(ended, '2017-06-30')).toBe('2');
    expect(numberOn(ended, '2017-07-01')).toBeUndefined();
  });

  it('says whether the source of the value in force is weak', () => {
    const mixed = parameter([dated('2016-01-01', '1', { weak }), dated('2017-01-01', '2')]);
    expect(resolve(mixed, {}, '2016-05-05')?.weak).toBe(true);
    expect(resolve(mixed, {}, '2017-05-05')?.weak).toBe(false);
  });

  it('gives a month and day where it has no unit', () => {
    const { unit: _, ...start } = parameter([dated('2016-01-01', '08-31', { weak })]);
    expect(resolve(start, {}, '2018-01-01')).toMatchObject({ monthDay: '08-31', weak: true });
    expect(resolve(start, {}, '2015-01-01')).toBeUndefined();
  });

  it('names the dated values it rests on: two where it lies between them', () => {
    const citations = [{ source: 'S', at: '全文' }];
    const values = [
      { from: '2017-01-01', value: '8000', citations },
      { from: '2020-01-01', value: '10000', citations, weak: { zh: '弱', en: 'weak' } },
    ];
    const path: Parameter = {
      id: 'target',
      labels: { zh: '目标', en: 'target' },
      unit: 'yuan/person/year',
      values,
      proRata: { reading: 'path', options: { linear: 'linear' } },
    };
    const on = (day: string) => resolve(path, { path: 'linear' }, day);
    expect(on('2017-06-30')?.basis).toEqual([values[0]]);
    expect(on('2018-06-30')?.basis).toEqual(values);
    expect(on('2020-06-30')?.basis).toEqual([values[1]]);
    expect(['2017', '2018', '2020'].map((year) => on(`${year}-12-31`)?.weak)).toEqual([false, true, true]);
  });

  it('keeps every digit', () => {
    const long = parameter([dated('2016-01-01', '999999999999999.999999')]);
    const number = resolve(long, {}, '2016-01-01')?.number;
    expect(number && compare(number, exact('999999999999999.999999'))).toBe(0);
  });
});

describe('a parameter with a series for each option', () => {
  const { values: _, ...rest } = parameter([]);
  const lines: Parameter = {
    ...rest,
    series: { reading: 'line', options: { low: [dated('2016-01-01', '1')], high: [dated('2017-01-01', '2')] } },
  };

  it('takes the series of the option chosen', () => {
    expect(numberOn(lines, '2018-01-01', { line: 'low' })).toBe('1');
    expect(numberOn(lines, '2018-01-01', { line: 'high' })).toBe('2');
    expect(numberOn(lines, '2016-01-01', { line: 'high' })).toBeUndefined();
    expect(valuesOf(lines, { line: 'high' })).toEqual([dated('2017-01-01', '2')]);
  });

  it('has no value where nothing or something else is chosen', () => {
    expect(numberOn(lines, '2018-01-01', {})).toBeUndefined();
    expect(numberOn(lines, '2018-01-01', { line: 'middle' })).toBeUndefined();
  });
});

describe('a parameter that runs through two years', () => {
  const target = (values: readonly DatedValue[]) =>
    parameter(values, { proRata: { reading: 'path', options: { straight: 'linear', curved: 'geometric' } } });
  const income = target([dated('2017-01-01', '8000'), dated('2020-01-01', '10000')]);
  const onPath = (method: string, year: number) => {
    const number = resolve(income, { path: method }, `${year}-12-31`)?.number;
    if (number === undefined) throw new Error(`no value in ${year}`);
    return number;
  };

  it('is on the straight path an exact fraction', () => {
    const thirds = { 2016: 22000, 2017: 24000, 2018: 26000, 2019: 28000, 2020: 30000 };
    for (const [year, over] of Object.entries(thirds)) {
      expect(compare(onPath('straight', Number(year)), { numerator: over, denominator: 3 }), year).toBe(0);
    }
  });

  it('is on the curved path, by cubes, what it should be', () => {
    // value(year)^3 = 8000^3 x (10000/8000)^(year - 2017); bracketed to the 40th decimal.
    const cubes: Record<number, { over: bigint; under: bigint }> = {
      2016: { over: 8000n ** 3n * 8000n, under: 10000n },
      2018: { over: 8000n ** 3n * 10000n, under: 8000n },
      2019: { over: 8000n ** 3n * 10000n ** 2n, under: 8000n ** 2n },
    };
    for (const [year, cube] of Object.entries(cubes)) {
      const { numerator, denominator } = onPath('curved', Number(year));
      const [over, under] = [BigInt(numerator), BigInt(denominator)];
      const places = 10n ** 40n;
      const value = (over * places) / under;
      const aimed = (cube.over * places ** 3n) / cube.under;
      expect((value - 1n) ** 3n < aimed, year).toBe(true);
      expect((value + 2n) ** 3n > aimed, year).toBe(true);
    }
    expect(toDecimalString(onPath('curved', 2018))).toBe('8617.73876');
  });

  it('is on both paths the stated value in the stated years', () => {
    for (const method of ['straight', 'curved']) {
      expect(compare(onPath(method, 2017), exact(8000))).toBe(0);
      expect(compare(onPath(method, 2020), exact(10000))).toBe(0);
    }
  });

  it('goes by calendar year, whatever the day', () => {
    for (const day of ['2018-01-01', '2018-06-15', '2018-12-31'])
      expect(numberOn(income, day, { path: 'straight' })).toBe('8666.666667');
  });

  it('has no value after the last year, and none for another path', () => {
    for (const method of ['straight', 'curved']) {
      expect(resolve(income, { path: method }, '2021-01-01')).toBeUndefined();
      expect(resolve(income, { path: method }, '2020-12-31')).toBeDefined();
    }
    expect(resolve(income, { path: 'steep' }, '2018-01-01')).toBeUndefined();
    expect(resolve(income, {}, '2018-01-01')).toBeUndefined();
  });

  it('runs from each stated year to the next', () => {
    const bent = target([dated('2020-01-01', '40'), dated('2016-01-01', '10'), dated('2018-01-01', '20')]);
    const values = [2015, 2016, 2017, 2018, 2019, 2020, 2021].map((year) =>
      numberOn(bent, `${year}-07-01`, { path: 'straight' }),
    );
    expect(values).toEqual(['5', '10', '15', '20', '30', '40', undefined]);
    const curved = [2017, 2019].map((year) => numberOn(bent, `${year}-07-01`, { path: 'curved' }));
    // The roots of 200 and of 800.
    expect(curved).toEqual(['14.142136', '28.284271']);
  });

  it('is on the straight path exact for any two values', () => {
    const money = fc.stringMatching(/^[1-9]\d{0,14}(\.\d{1,6})?$/);
    fc.assert(
      fc.property(money, money, fc.integer({ min: 2, max: 9 }), fc.nat(8), (from, to, span, passed) => {
        fc.pre(passed < span);
        const any = target([dated('2010-01-01', from), dated(`${2010 + span}-01-01`, to)]);
        const number = resolve(any, { path: 'straight' }, `${2010 + passed}-01-01`)?.number;
        const [a, b] = [fractionOf(from), fractionOf(to)];
        const over = a.over * b.under * BigInt(span - passed) + b.over * a.under * BigInt(passed);
        const under = a.under * b.under * BigInt(span);
        const difference = number && fractionOf(String(number.numerator));
        const denominator = number && fractionOf(String(number.denominator));
        expect(difference && denominator && difference.over * under * denominator.under).toBe(
          denominator && over * denominator.over * (difference?.under ?? 0n),
        );
      }),
    );
  });

  it('is weak between two years where either rests on a weak source, and in a stated year where that one does', () => {
    const halfWeak = target([dated('2017-01-01', '8000'), dated('2020-01-01', '10000', { weak })]);
    const weakness = [2017, 2018, 2020].map((year) => resolve(halfWeak, { path: 'straight' }, `${year}-12-31`)?.weak);
    expect(weakness).toEqual([false, true, true]);
  });
});
