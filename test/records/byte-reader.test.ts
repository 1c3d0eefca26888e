import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/evaluate/evaluate.js';
import { byteReader } from '../../src/records/byte-reader.js';
import { type Level, levels } from '../../src/records/catalog.js';
import { readJsonText } from '../../src/records/json-text.js';
import { examine, type ParsedRecord } from '../../src/records/parse.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { draftOf } from '../support/records.js';

const { fields } = hunan2016To2020();
const decode = (bytes: Uint8Array, start: number, end: number) => Buffer.from(bytes).toString('utf8', start, end);
const reader = byteReader(fields, { decode, keeps: () => true, reuses: true });
const fresh = byteReader(fields, { decode, keeps: () => true });

/** What is read of a text by its bytes, somewhere within others. */
function readBytes(text: string | Buffer, read = reader): ParsedRecord | undefined {
  const bytes = Buffer.from(text as string);
  return read(Buffer.concat([Buffer.from('9'), bytes, Buffer.from('9\n')]), 1, bytes.length + 1);
}

/** What the ordinary way makes of it; nothing where it refuses it. */
function readText(text: string): ParsedRecord | undefined {
  const { value, issues } = readJsonText(text);
  return issues.length > 0 ? undefined : examine(value, {}, fields).record;
}

/** Without what was not given. */
const given = (record: unknown): unknown => JSON.parse(JSON.stringify(record));

const household = (more: object = {}) => ({
  level: 'household',
  id: '户-1',
  village: 'V-1',
  asOf: '2018-12-31',
  members: [
    { id: '1', name: '甲', birthDate: '1970-02-28', medicalInsurance: 'resident' },
    { id: '2', name: '乙', birthDate: '2006-05-20', schooling: 'inSchool', medicalInsurance: 'resident' },
  ],
  income: { wages: 36000.5, business: 0, property: 0.25, transfers: 4860, oneOffTransfers: 600, productionCosts: 3160 },
  stableIncome: true,
  ...more,
});

describe('a record read from its bytes', () => {
  it('is what the text says', () => {
    for (const record of [household(), household({ village: null, water: {} }), household({ income: null })]) {
      expect(given(readBytes(JSON.stringify(record)))).toEqual(record);
      expect(given(readBytes(JSON.stringify(record, null, 2)))).toEqual(record);
    }
  });

  it('keeps sums that are written as text', () => {
    const record = household({ income: { wages: '36000.50', business: 1, property: '0' } });
    expect(given(readBytes(JSON.stringify(record)))).toEqual(record);
  });

  it('may have its names in any order, another each time', () => {
    const record = household();
    const turned = Object.fromEntries(Object.entries(record).reverse());
    for (const one of [record, turned, record, turned]) expect(given(readBytes(JSON.stringify(one)))).toEqual(record);
  });

  it('is another thing than the one before, though its groups may be the same: what is remembered is of one record', () => {
    const { evaluate } = createEvaluator();
    const reported = (perCapitaNetIncome: number) => JSON.stringify(household({ reported: { perCapitaNetIncome } }));
    const [first, second] = [reported(99999), reported(20750.38)].map((text) => () => readBytes(text) as ParsedRecord);
    expect(evaluate((first as () => ParsedRecord)()).conflicts).toEqual(['reported.perCapitaNetIncome']);
    expect(evaluate((second as () => ParsedRecord)()).conflicts).toEqual(
      evaluate(readText(reported(20750.38)) as ParsedRecord).conflicts,
    );
    expect(readBytes(reported(1))).not.toBe(readBytes(reported(1)));
  });

  it('holds nothing of the one before', () => {
    readBytes(JSON.stringify(household({ housing: { grade: 'C', safeBy: 'renovation' } })));
    const [first] = household().members;
    const bare = { level: 'household', id: 'b', asOf: '2018-12-31', members: [{ id: first?.id }], housing: {} };
    expect(given(readBytes(JSON.stringify(bare)))).toEqual(bare);
  });

  it('stays as it is where none is read into it', () => {
    const texts = [household(), household({ id: 'b', members: [{ id: '7' }], income: {} })].map((one) =>
      JSON.stringify(one),
    );
    expect(texts.map((text) => readBytes(text, fresh)).map(given)).toEqual(texts.map((text) => JSON.parse(text)));
  });

  it('may leave out texts that nobody asks for', () => {
    const read = byteReader(fields, { decode, keeps: (path) => path === 'id' });
    const { village: _, members, ...others } = household();
    const nameless = members.map(({ id: _, name: __, ...member }) => member);
    expect(given(readBytes(JSON.stringify(household()), read))).toEqual({ ...others, members: nameless });
  });

  it('may hold names that are decoded when they are asked for, each until the next record', () => {
    let decodings = 0;
    const counted = (bytes: Uint8Array, start: number, end: number) => {
      decodings += 1;
      return decode(bytes, start, end);
    };
    const late = (path: string) => path === 'members[].name';
    const read = byteReader(fields, { decode: counted, keeps: late, late, reuses: true });
    const names = (record: object) =>
      (readBytes(JSON.stringify(record), read) as Extract<ParsedRecord, { level: 'household' }>).members;
    const [bare, nameless] = [{ id: '7' }, { id: '8', name: null }];
    expect(names(household({ members: [bare] })).map(({ name }) => name)).toEqual([undefined]);
    for (const members of [household().members, [bare, { id: '9', name: '龴䶮' }], [nameless], household().members]) {
      const told = names(household({ members }));
      const before = decodings;
      expect(told.map(({ name }) => name ?? null)).toEqual(members.map((one) => ('name' in one ? one.name : null)));
      expect(told.map(({ name }) => name ?? null)).toEqual(members.map((one) => ('name' in one ? one.name : null)));
      expect(decodings - before).toBe(members.filter((one) => 'name' in one && one.name !== null).length);
    }
  });

  it('can be judged on another day', () => {
    const read = byteReader(fields, { decode, keeps: () => true, asOf: '2017-12-31' });
    expect(readBytes(JSON.stringify(household()), read)?.asOf).toBe('2017-12-31');
    const { asOf: _, ...undated } = household();
    expect(readBytes(JSON.stringify(undated), read)?.asOf).toBe('2017-12-31');
    expect(readBytes(JSON.stringify(undated))).toBeUndefined();
  });
});

describe('what is not plainly right is left to the ordinary way', () => {
  const text = JSON.stringify(household());
  it.each([
    ['a name twice', text.replace('"stableIncome":true', '"stableIncome":true,"stableIncome":false')],
    ['a name that no record has', text.replace('stableIncome', 'stableincome')],
    ['an escape', text.replace('甲', '\\u7532')],
    ['an exponent', text.replace('36000.5', '3.60005e4')],
    ['more decimals than money has', text.replace('36000.5', '36000.50000')],
    ['a number below its bound', text.replace('36000.5', '-1')],
    ['a zero before other digits', text.replace('36000.5', '036000')],
    ['a range', text.replace('36000.5', '{"from":1,"to":2}')],
    ['a text that is no number', text.replace('36000.5', '"36,000.5"')],
    ['a measure as text', text.replace('"stableIncome"', '"water":{"litresPerPersonDay":"35"},"stableIncome"')],
    ['a code that is none', text.replace('inSchool', 'atSchool')],
    ['a day that is none', text.replace('1970-02-28', '1970-02-29')],
    ['a number that goes on', text.replace('36000.5', '-36000.5null')],
    ['a text of nothing that goes on', text.replace('"甲"', '""null')],
    ['an id that goes on', text.replace('"id":"1"', '"id":"张 三"null')],
    ['a group that does not end', text.replace('"income":{', '"water":{null,"income":{')],
    ['a group of other names that does not end', text.replace('"stableIncome"', '"water":{"foo":null,"stableIncome"')],
    ['free data', text.replace('"stableIncome":true', '"extra":{}')],
    ['a text of nothing', text.replace('甲', '')],
    ['a text of more than a thousand characters', text.replace('甲', 'x'.repeat(1001))],
    ['members that may be one', text.replace('"id":"2"', '"id":"1"')],
    ['ids that spreadsheets write in several ways', text.replace('"id":"2"', '"id":" 2"')],
    ['nobody', text.replace(/\[.*\]/, '[]')],
    ['a part above its whole', text.replace(':600', ':4861')],
    ['a day after the day of judgement', text.replace('2006-05-20', '2019-05-20')],
    ['a member who died before he was born', text.replace('"2006-05-20"', '"2006-05-20","deathDate":"2006-05-19"')],
    ['nobody who lives', text.replace(/"birthDate":"[^"]*"/g, '"deathDate":"2016-01-01"')],
    ['another level', text.replace('"household"', '"village"')],
    ['no level', text.replace('"level":"household",', '')],
    ['no id', text.replace('"id":"户-1",', '')],
    ['a comma too many', text.replace('}]', '},]')],
    ['more behind it', `${text}}`],
    ['less', text.slice(0, -1)],
    ['no group', '[]'],
    ['nothing', ''],
  ])('%s', (_, odd) => {
    expect(odd).not.toBe(text);
    expect(readBytes(odd)).toBeUndefined();
  });

  it('members without an id whose names may be one', () => {
    const twins = household({ members: [{ name: '甲' }, { name: '甲' }] });
    expect(readBytes(JSON.stringify(twins))).toBeUndefined();
    const named = household({
      members: [
        { id: '1', name: '甲' },
        { id: '2', name: '甲' },
      ],
    });
    expect(given(readBytes(JSON.stringify(named)))).toEqual(named);
  });
});

describe('both ways', () => {
  const evaluator = createEvaluator();
  const drafts = fc.constantFrom<Level>(...levels).chain((level) => draftOf(level));

  it('read the same of every record that the quick one reads, and judge it alike', () => {
    let quick = 0;
    fc.assert(
      fc.property(drafts, fc.constantFrom(undefined, 1), (draft, space) => {
        const text = JSON.stringify(draft, null, space);
        const read = readBytes(text);
        if (read === undefined) return;
        quick += 1;
        const ordinary = readText(text);
        expect(given(read)).toEqual(given(ordinary));
        expect(given(readBytes(text, fresh))).toEqual(given(ordinary));
        if (draft.level !== 'township')
          expect(evaluator.evaluate(read)).toEqual(evaluator.evaluate(ordinary as ParsedRecord));
      }),
      { numRuns: 600 },
    );
    expect(quick).toBeGreaterThan(60);
  });

  it('read the same however bytes of a text are changed', () => {
    const change = fc.record({
      at: fc.nat(2000),
      byte: fc.nat(255),
      how: fc.constantFrom('put', 'in', 'out', 'twice'),
    });
    const odd = fc.constantFrom('"', '\\', ',', '}', '{', '0', '-', '.', 'e', ' ', 'null', '\t', '1e5', '\u2028', '，');
    const plain = household();
    const changed = fc
      .tuple(
        fc.constantFrom(JSON.stringify(plain), JSON.stringify(plain, null, 1)),
        fc.array(change, { maxLength: 2 }),
        odd,
      )
      .map(([text, changes, piece]) =>
        changes.reduce((bytes, { at: place, byte, how }) => {
          const at = place % bytes.length;
          const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
          if (how === 'put') return Buffer.concat([before, Buffer.from([byte]), after.subarray(1)]);
          if (how === 'in') return Buffer.concat([before, Buffer.from(piece), after]);
          if (how === 'out') return Buffer.concat([before, after.subarray(1 + (byte % 4))]);
          return Buffer.concat([before, after.subarray(0, byte % 20), after]);
        }, Buffer.from(text)),
      );
    let quick = 0;
    fc.assert(
      fc.property(changed, (bytes) => {
        if (!isUtf8(bytes)) return;
        const read = readBytes(bytes);
        if (read === undefined) return;
        quick += 1;
        expect(given(read)).toEqual(given(readText(bytes.toString())));
      }),
      { numRuns: 3000 },
    );
    expect(quick).toBeGreaterThan(100);
  });
});
