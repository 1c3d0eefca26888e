import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ISSUES, pathText } from '../../src/base/issue.js';
import { MAX_DEPTH, numbersAsWritten, readJsonText } from '../../src/records/json-text.js';

/** The issues of a text in short: code, path and place. */
function issuesOf(text: string): string[] {
  return readJsonText(text).issues.map(({ code, path, line, column }) =>
    [code, path, line === undefined ? '' : `${line}:${column}`].filter((part) => part !== '').join(' '),
  );
}

const MILLION = 1_000_000;

describe('sound JSON', () => {
  it.each([
    ['an object', '{"level":"household","id":"H1"}'],
    ['an empty object', '{}'],
    ['a list', '[1, 2, [3]]'],
    ['a text', '"湖南省"'],
    ['null', 'null'],
    ['space around it', ' \r\n\t{"a" : 1}\r\n'],
    ['the same key in two objects', '[{"a":1},{"a":2},{"b":{"a":3},"a":4}]'],
    ['keys that differ only in capitals', '{"a":1,"A":2}'],
    ['keys that look alike and are not', '{"é":1,"e\\u0301":2}'],
    ['a key that is empty', '{"":1}'],
    ['keys every object has', '{"__proto__":1,"constructor":2,"toString":3}'],
    ['a pair of surrogates as escapes', '{"a":"\\ud83c\\udf3e"}'],
    ['half a pair', '{"a":"\\ud800"}'],
    ['a line separator within a text', '{"a":"\u2028\u2029"}'],
  ])('reads %s', (_, text) => {
    const { value, issues } = readJsonText(text);
    expect(issues).toEqual([]);
    expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)));
  });

  it.each([
    ['colons', '{"a:b":":","c":"::","d":["e:f"]}'],
    ['quotes', '{"a\\"":"\\"","b":"\\"\\"","c":"say \\"a\\":1"}'],
    ['backslashes before the closing quote', '{"a\\\\":"b\\\\","c\\\\\\"":"\\\\\\\\"}'],
    ['brackets', `{"a":"${'['.repeat(1000)}","b":"${'{'.repeat(1000)}"}`],
    ['text that looks like a key given twice', '{"a":1,"b":"\\"a\\":2","c":{"d":"a\\":"}}'],
  ])('is not misled by %s in a text', (_, text) => {
    expect(readJsonText(text)).toEqual({ value: JSON.parse(text), issues: [] });
  });

  it('reads any JSON value as it was written', () => {
    const value = fc.jsonValue({ stringUnit: 'binary', maxDepth: 6 });
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 1, '\t'), (written, indent) => {
        const text = JSON.stringify(written, null, indent);
        const read = readJsonText(text);
        expect(read.issues).toEqual([]);
        // As text: an own key __proto__ is one that comparisons of objects pass over.
        expect(JSON.stringify(read.value, null, indent)).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('sets no prototype', () => {
    const { value } = readJsonText('{"__proto__":{"polluted":true}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
    expect('polluted' in {}).toBe(false);
  });

  it.each([
    ['a text', `{"a":"${'文'.repeat(10 * MILLION)}"}`],
    ['a text of nothing but quotes', `{"a":"${'\\"'.repeat(5 * MILLION)}"}`],
    ['a text of nothing but backslashes', `{"a":"${'\\\\'.repeat(5 * MILLION)}"}`],
    ['a text of nothing but colons', `{"a":"${':'.repeat(10 * MILLION)}"}`],
    ['a list of empty objects', `[${'{},'.repeat(3 * MILLION)}{}]`],
    ['an object of a million keys', `{${Array.from({ length: MILLION }, (_, at) => `"k${at}":0`).join()}}`],
  ])('reads 10 MB of %s', (_, text) => {
    expect(readJsonText(text).issues).toEqual([]);
  });
});

describe('text that is not JSON', () => {
  it.each([
    ['an object cut off', '{"a":1', '1:7'],
    ['an object cut off after a line', '{"a":1\n', '2:1'],
    ['an object cut off after a comma', '{\n  "a": 1,', '2:10'],
    ['a list cut off', '{\n "a": [1,2', '2:11'],
    ['a text cut off', '{\n  "a": "x', '2:8'],
    ['a word cut off', '{\n  "a": tru', '2:8'],
    ['a key cut off', '{\r\n"a":1,\r\n"b', '3:1'],
    ['nothing', '', '1:1'],
    ['only space', ' \n ', '2:2'],
    ['a comma too many', '{"a":1,}', '1:8'],
    ['a comma too few', '{"a":1\n"b":2}', '2:1'],
    ['a comma too few in a list', '[1 2]', '1:4'],
    ['a colon too few', '{"a" 1}', '1:6'],
    ['a key without quotes', '{a:1}', '1:2'],
    ['single quotes', "{'a':1}", '1:2'],
    ['Chinese quotes', '{"a":“x”}', '1:6'],
    ['a Chinese colon', '{"a"：1}', '1:5'],
    ['a Chinese comma', '{"a":1，"b":2}', '1:7'],
    ['a zero in front', '{"a":\n01}', '2:2'],
    ['a plus in front', '{"a":+1}', '1:6'],
    ['no digit after the point', '{"a":1.}', '1:6'],
    ['NaN', '{"a":NaN}', '1:6'],
    ['an unknown escape', '{"a":"\\x"}', '1:6'],
    ['a tab within a text', '{"a":"\t"}', '1:6'],
    ['a line end within a text', '{"a":"b\nc"}', '1:6'],
    ['a comment', '{\n// here\n"a":1}', '2:1'],
    ['two values', '{"a":1}\n{"b":2}', '2:1'],
    ['a space that is none in JSON', '{"a":\u00a01}', '1:6'],
    ['a closing bracket too many', '{"a":1}}', '1:8'],
    ['the wrong closing bracket', '{"a":[1}', '1:8'],
  ])('%s is refused with its line and column', (_, text, place) => {
    expect(issuesOf(text)).toEqual([`badJson ${place}`]);
    expect(readJsonText(text)).not.toHaveProperty('value');
  });

  it('has one issue, of the whole text', () => {
    expect(readJsonText('{"a":1,"a":2,}').issues).toEqual([
      { code: 'badJson', path: '', found: 'property name expected', line: 1, column: 14 },
    ]);
  });

  it('is found out wherever sound text is cut off', () => {
    const text = JSON.stringify(
      { level: 'household', members: [{ name: '王"建"国' }, {}], income: { wages: 1.5e3 } },
      null,
      1,
    );
    for (let end = 0; end < text.length; end += 1) {
      const cut = text.slice(0, end);
      const lines = cut.split('\n');
      const [issue, ...others] = readJsonText(cut).issues;
      expect(others).toEqual([]);
      expect(issue).toMatchObject({ code: 'badJson', line: lines.length });
      expect(issue?.column).toBeLessThanOrEqual((lines.at(-1) ?? '').length + 1);
    }
  });

  it('is refused just where JSON.parse refuses it', () => {
    const piece = fc.constantFrom(
      ...['{', '}', '[', ']', ':', ',', '"', '\\', 'a', '0', '1', '-', '+', '.', 'e', 'true', 'null', '\n', ' ', '/'],
      ...['"a"', '"b":1', '\\u', '0061', '\u0001', '\u00a0', '\u2028', '\uFEFF', "'", '中'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let sound = true;
        try {
          JSON.parse(text);
        } catch {
          sound = false;
        }
        const codes = readJsonText(text).issues.map(({ code }) => code);
        expect(codes.includes('badJson')).toBe(!sound);
        if (!sound) expect(codes).toEqual(['badJson']);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a key given twice', () => {
  it.each([
    ['at the top', '{"a":1,"a":2}', ['duplicateKey a 1:8']],
    ['with the same value', '{"a":1,"a":1}', ['duplicateKey a 1:8']],
    ['on another line', '{\n  "a": 1,\n  "b": 2,\n  "a": 3\n}', ['duplicateKey a 4:3']],
    ['after CR LF', '{"a":1,\r\n"a":2}', ['duplicateKey a 2:1']],
    ['within an object', '{"income":{"wages":1,"wages":2}}', ['duplicateKey income.wages 1:22']],
    ['within a list', '{"members":[{},{"name":"a",\n"name":"b"}]}', ['duplicateKey members[1].name 2:1']],
    ['within free data', '{"extra":{"a":[[{"b":1,"b":2}]]}}', ['duplicateKey extra.a[0][0].b 1:24']],
    ['escaped once', '{"a":1,"\\u0061":2}', ['duplicateKey a 1:8']],
    ['escaped twice', '{"\\u0061":1,"\\u0061":2}', ['duplicateKey a 1:13']],
    ['escaped in capitals', '{"j":1,"\\u006A":2}', ['duplicateKey j 1:8']],
    ['three times', '{"a":1,"a":2,"a":3}', ['duplicateKey a 1:8', 'duplicateKey a 1:14']],
    ['beside another', '{"a":1,"b":{"c":1,"c":2},"a":3}', ['duplicateKey b.c 1:19', 'duplicateKey a 1:26']],
    ['that every object has', '{"__proto__":1,"__proto__":2}', ['duplicateKey __proto__ 1:16']],
    ['that is empty', '{"":1,"":2}', ['duplicateKey [""] 1:7']],
    ['in Chinese', '{"姓名":1,"姓名":2}', ['duplicateKey ["姓名"] 1:9']],
    ['behind colons and quotes in texts', '{":\\"":":","b":"\\\\",":\\"":1}', ['duplicateKey [":\\""] 1:21']],
    ['whose first value is a group', '{"a":{"b":1},"a":{"b":1}}', ['duplicateKey a 1:14']],
  ])('%s is found with path, line and column', (_, text, issues) => {
    expect(issuesOf(text)).toEqual(issues);
  });

  it('leaves the value to be read, so that id and level can be named', () => {
    expect(readJsonText('{"id":"H1","a":1,"a":2}').value).toEqual({ id: 'H1', a: 2 });
  });

  it('carries the way from the outermost value', () => {
    const [found] = readJsonText('[{}, {"income":{"wages":1,"wages":2}}]').issues;
    expect(found?.path).toBe('[1].income.wages');
  });

  it(`is reported ${MAX_ISSUES} times at most`, () => {
    expect(readJsonText(`{${'"a":1,'.repeat(1000)}"a":1}`).issues).toHaveLength(MAX_ISSUES);
  });

  it('is found whatever stands before it', () => {
    const filler = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 });
    const key = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a', '__proto__', '"', '\\', ':', '\\"'));
    const nest = fc.nat({ max: 20 });
    fc.assert(
      fc.property(filler, key, nest, fc.nat({ max: 3 }), (before, name, depth, lines) => {
        const written = JSON.stringify(name);
        const start = `${'{"in":'.repeat(depth)}{"in":${JSON.stringify(before)},${written}:1,${'\n'.repeat(lines)}`;
        const { issues } = readJsonText(`${start}${written}:2}${'}'.repeat(depth)}`);
        const column = lines === 0 ? start.length + 1 : 1;
        const last = issues.at(-1);
        expect(issues).toHaveLength(name === 'in' ? 2 : 1);
        const path = pathText([...Array.from({ length: depth }, () => 'in'), name]);
        expect(last).toMatchObject({ code: 'duplicateKey', path, line: lines + 1, column });
      }),
    );
  });
});

describe('nesting', () => {
  const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

  it(`is read to ${MAX_DEPTH}`, () => {
    expect(readJsonText(nested(MAX_DEPTH)).issues).toEqual([]);
  });

  it.each([
    ['one more', nested(MAX_DEPTH + 1)],
    ['a million lists', nested(MILLION)],
    ['a million objects', `${'{"a":'.repeat(MILLION)}1${'}'.repeat(MILLION)}`],
    ['lists and objects in turn', `${'[{"a":'.repeat(MILLION)}1${'}]'.repeat(MILLION)}`],
    ['a million lists in free data', `{"extra":${nested(MILLION)}}`],
    ['a million lists never closed', '['.repeat(MILLION)],
    ['a million lists with space between', '[ \n'.repeat(MILLION)],
  ])('%s is refused as too deep', (_, text) => {
    expect(readJsonText(text)).toEqual({
      issues: [{ code: 'tooDeep', path: '', expected: String(MAX_DEPTH) }],
    });
  });

  it('beside each other is not deep', () => {
    expect(readJsonText(`[${'[[]],'.repeat(100_000)}[]]`).issues).toEqual([]);
  });

  it.each([
    ['closing brackets before as many opening ones', `${']'.repeat(MILLION)}${'['.repeat(MILLION)}`],
    ['lists closed by the wrong bracket', '[},'.repeat(MILLION)],
    ['objects closed by the wrong bracket', '{"a":],'.repeat(MILLION)],
    ['objects without keys closed by the wrong bracket', '{],'.repeat(MILLION)],
    ['keys without values', '{"a"'.repeat(90)],
    ['closing brackets only', '}'.repeat(MILLION)],
  ])('%s gives an issue, not a crash', (_, text) => {
    expect(readJsonText(text).issues.map(({ code }) => code)).toEqual([expect.stringMatching(/^(badJson|tooDeep)$/)]);
  });
});

it('an issue is told in the order in which all are written', () => {
  expect(JSON.stringify(readJsonText('[\n1,]').issues)).toBe(
    '[{"code":"badJson","path":"","found":"value expected","line":2,"column":3}]',
  );
});

describe('numbers as they are written', () => {
  it('are those whose value is written otherwise, by path', () => {
    const text = '{"a": 9007199254740993, "b": [5, 5.50, {"c d": -0}], "e": 1e400, "f": "1.0", "g": 0.1}';
    expect([...numbersAsWritten(text)]).toEqual([
      ['a', '9007199254740993'],
      ['b[1]', '5.50'],
      ['b[2]["c d"]', '-0'],
      ['e', '1e400'],
    ]);
  });
});
