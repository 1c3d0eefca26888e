/** A text that is read piece by piece is read twice where the rows of households stand together: all of it comes out alike. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ByteSource } from '../../src/tables/byte-source.js';
import { fileSteps } from '../../src/tables/read-twice.js';

/** What keeps nothing, and tells up to where it was read last. */
function inPieces(bytes: Uint8Array): ByteSource & { last: number } {
  return {
    last: 0,
    length: bytes.length,
    subarray(from: number, to: number) {
      this.last = to;
      return bytes.slice(from, to);
    },
  };
}

function read(bytes: ByteSource) {
  const all: unknown[] = [];
  const steps = fileSteps(bytes, { name: 'a.csv', asOf: '2018-12-31', memberKey: (number) => `*${number}` });
  let next = steps.next();
  for (; !next.done; next = steps.next()) all.push(next.value);
  return { all, rest: next.value };
}

const textOf = (rows: readonly (readonly string[])[]) =>
  new TextEncoder().encode(rows.map((row) => row.join(',')).join('\r\n'));

/** The headings of each layout, and rows that fit them: numbers of few households, so that some come again. */
const headings = [
  ['户编号', '行政村', '户主姓名', '家庭人口数', '人均纯收入（元）', '工资性收入（元）'],
  ['户编号', '行政村', '姓名', '与户主关系', '证件号码', '家庭人口数', '在校生状况'],
  ['户编号', '姓名', '证件号码', '工资性收入（元）'],
  ['户编号', '姓名', '证件号码', '家庭人口数'],
  ['户编号', '户主姓名', '姓名', '家庭人口数', '证件号码'],
  ['户编号', '户主姓名', '年度家庭人口数', '人口', '当前家庭人口数'],
  ['户编号', '姓名', '与户主关系', '医疗保险', '新农合'],
  ['村编号', '村名', '户籍人口'],
] as const;
const values: Readonly<Record<string, readonly string[]>> = {
  行政村: ['枧头村', '柘木村', ''],
  户主姓名: ['丘春生', '芦冬梅', ''],
  姓名: ['丘春生', '芦冬梅', '檀石林', ''],
  与户主关系: ['户主', '配偶', '之子', ''],
  证件号码: ['439981197003051235', '439981197003051235', '439981201005051230', '9999', ''],
  家庭人口数: ['1', '2', '3', ''],
  年度家庭人口数: ['2', '3', ''],
  人口: ['2', '3', ''],
  当前家庭人口数: ['2', '3', 'x', ''],
  医疗保险: ['居民医保', '未参保', ''],
  新农合: ['是', '否', '2', ''],
  在校生状况: ['小学', '非在校生', 'x', ''],
};
const rowOf = (heading: readonly string[], household: fc.Arbitrary<string>) =>
  fc.tuple(
    ...heading.map((one, at) =>
      at === 0 ? household : fc.constantFrom(...(values[one] ?? ['1200', '3600.5', '-', ''])),
    ),
  );
/** Households after one another, each of some rows that say its number, or only the first does; now and then one comes again. */
const registers = fc.constantFrom(...headings).chain((heading) => {
  const again = fc.option(fc.constantFrom('H001', 'H002', ''), { freq: 40, nil: undefined });
  const others = fc.constantFrom(['合计', ...heading.slice(1).map(() => '')], ['第1页', ''], [...heading], ['"', 'x']);
  const ofHousehold = (number: number, isBlank: boolean) =>
    fc
      .array(
        rowOf(
          heading,
          again.map((one) => one ?? `H${String(number).padStart(3, '0')}`),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((rows) => rows.map((row, at) => (isBlank && at > 0 ? ['', ...row.slice(1)] : row)));
  return fc
    .tuple(fc.nat(9), fc.boolean(), fc.option(fc.tuple(fc.nat(12), others), { freq: 3, nil: undefined }))
    .chain(([count, isBlank, other]) =>
      fc.tuple(...Array.from({ length: count }, (_, number) => ofHousehold(number, isBlank))).map((all) => {
        const rows: (readonly string[])[] = [heading, ...all.flat()];
        if (other !== undefined) rows.splice(1 + other[0], 0, other[1]);
        return rows;
      }),
    );
});

describe('a text read piece by piece', () => {
  it('comes to the same as one that is there as a whole, whatever stands in it', () => {
    fc.assert(
      fc.property(registers, (rows) => {
        const bytes = textOf(rows);
        expect(read(inPieces(bytes))).toEqual(read(bytes));
      }),
      { numRuns: 150 },
    );
  });

  it('lets go of its rows now and then, and what it knows of those that it keeps stays as it was', () => {
    const rows = Array.from({ length: 9_000 }, (_, at) => {
      const number = Math.floor(at / 3);
      return [
        `4399810000${number}`,
        at % 7 === 0 ? '枧头村' : '',
        `丘${at % 13}`,
        ['户主', '配偶', '之子'][at % 3] as string,
      ];
    });
    const bytes = textOf([['户编号', '行政村', '姓名', '与户主关系'], ...rows]);
    expect(read(inPieces(bytes))).toEqual(read(bytes));
  });

  it('tells of heads whom no member is named as, among what else is told', () => {
    const rows = ['H1', 'H2', 'H3'].flatMap((id) => [
      [id, '丘春生', '芦冬梅', '2', '9999'],
      [id, '丘春生', '檀石林', '2', '439981197003051239'],
    ]);
    const bytes = textOf([['户编号', '户主姓名', '姓名', '家庭人口数', '证件号码'], ...rows]);
    const whole = read(bytes);
    const told = whole.rest.notes.filter(({ code }) => code === 'headNotNamed');
    expect(told.map(({ cell }) => cell)).toEqual(['B2', 'B4', 'B6']);
    expect(read(inPieces(bytes))).toEqual(whole);
  });

  it('keeps what stands apart in its place among thousands of others, with all that is told of it', () => {
    const rows = Array.from({ length: 6_000 }, (_, at) => {
      const number = at % 1_500 === 7 ? 3 : Math.floor(at / 3);
      const id = at % 1_999 === 5 ? '' : `4399810000${number}`;
      return [id, ['枧头村', '柘木村'][at % 2] as string, `丘${at % 13}`, ['户主', '配偶', '之子'][at % 3] as string];
    });
    const bytes = textOf([['户编号', '行政村', '姓名', '与户主关系'], ...rows]);
    const whole = read(bytes);
    expect(whole.rest.notes.map(({ code }) => code)).toContain('householdTwice');
    expect(read(inPieces(bytes))).toEqual(whole);
  });

  it('tells of each person who stands in several places where he stood first, however far apart and however he is written', () => {
    const people = fc.record({ person: fc.nat(60), isShort: fc.boolean(), isHead: fc.boolean() });
    const numberOf = (person: number) => `43998119700305${String(person).padStart(3, '0')}X`;
    fc.assert(
      fc.property(fc.array(people, { minLength: 60, maxLength: 120 }), (all) => {
        const rows = all.map(({ person, isShort, isHead }, at) => {
          const number = isShort ? ` ${numberOf(person).toLowerCase()} ` : numberOf(person);
          const household = `H${String(Math.floor(at / 3)).padStart(3, '0')}`;
          return [household, at % 3 === 0 ? '户主' : '之子', `丘${person}`, number, isHead ? number : ''];
        });
        const bytes = textOf([['户编号', '与户主关系', '姓名', '证件号码', '户主证件号码'], ...rows]);
        const whole = read(bytes);
        const codes = [...whole.all, ...whole.rest.notes].map((one) => JSON.stringify(one));
        expect(codes.some((one) => one.includes('personTwice'))).toBe(true);
        expect(read(inPieces(bytes))).toEqual(whole);
      }),
      { numRuns: 40 },
    );
  });

  it('gives households as they are read again, unless many stand apart', () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => [`H${at}`, '丘春生', '户主']);
    const heading = ['户编号', '姓名', '与户主关系'];
    const readAfterFirst = (all: readonly (readonly string[])[]) => {
      const source = inPieces(textOf([heading, ...all]));
      const steps = fileSteps(source, { name: 'a.csv', asOf: '2018-12-31' });
      expect(steps.next().done).toBe(false);
      const { last } = source;
      while (!steps.next().done);
      return last < source.length;
    };
    expect(readAfterFirst(rows)).toBe(true);
    expect(readAfterFirst([...rows, ['H0', '芦冬梅', '配偶'], ['', '檀石林', '']])).toBe(true);
    expect(readAfterFirst([...rows, ...rows])).toBe(false);
    expect(readAfterFirst([...rows, ...rows.map(() => ['', '檀石林', '户主'])])).toBe(false);
  });
});
