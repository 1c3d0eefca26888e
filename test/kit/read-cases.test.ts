import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { caseFaultCodes } from '../../src/kit/case-fault.js';
import { describeCaseFault } from '../../src/kit/describe-case-fault.js';
import { placeText } from '../../src/kit/positions.js';
import { readCases } from '../../src/kit/read-cases.js';
import { folderOf } from '../cli/run.js';

const passing = (name: string) => ({ name, record: { id: name }, expect: { outcome: 'met' } });
const fileOf = (...names: string[]) => ({ cases: names.map(passing) });

/** What is wrong with one file, each thing as `line:column code path`. */
function faultsOf(content: unknown): string[] {
  const folder = folderOf({ 'a.json': content });
  const { cases, faults } = readCases([folder]);
  expect(cases).toEqual([]);
  return faults.map((fault) => `${placeText(fault).slice(folder.length + 1)} ${fault.code} ${fault.path}`);
}

describe('reading case files', () => {
  it('finds files and folders, each once, sorted below a folder', () => {
    const folder = folderOf({
      'b.json': fileOf('b1', 'b2'),
      'a/z.json': fileOf('z'),
      'a.json': fileOf('a'),
      'notes.txt': 'no cases',
      '.hidden/x.json': 'not read',
      'node_modules/x.json': 'not read',
    });
    symlinkSync(join(folder, 'b.json'), join(folder, 'link.json'));
    const { cases, faults } = readCases([join(folder, 'b.json'), folder]);
    expect(faults).toEqual([]);
    expect(cases.map(({ name }) => name)).toEqual(['b1', 'b2', 'a', 'z']);
  });

  it('keeps where each case and each expectation stands', () => {
    const text = `{
  "cases": [
    { "name": "one", "record": 1,
      "expect": { "outcome": "met", "criteria": { "household/food": "met" },
                  "missing": [], "margins": { "household/income": "1" } } },
    { "name": "two", "record": null, "expect": { "refused": ["badJson"] } },
    { "name": "three", "record": 3, "expect": { "outcome": "met", "amount": { "per": "year" } } }
  ]
}
`;
    const { cases } = readCases([join(folderOf({ 'a.json': `\uFEFF${text}` }), 'a.json')]);
    const [one, two, three] = cases;
    expect(one?.place).toMatchObject({ index: 0, line: 3, column: 5 });
    expect(Object.fromEntries(one?.place.expectations ?? [])).toEqual({
      expect: { line: 4, column: 17 },
      outcome: { line: 4, column: 30 },
      'criteria.household/food': { line: 4, column: 69 },
      missing: { line: 5, column: 30 },
      'margins.household/income': { line: 5, column: 67 },
    });
    expect(two?.place).toMatchObject({ index: 1, line: 6, column: 5 });
    expect(two?.record).toBeNull();
    expect([...(two?.place.expectations.keys() ?? [])]).toEqual(['expect', 'refused']);
    expect(three?.place.expectations.get('amount')).toEqual({ line: 7, column: 77 });
    expect(three?.place.expectations.get('amount.per')).toEqual({ line: 7, column: 86 });
  });

  it('takes records from files beside the cases, which are no case files themselves', () => {
    const apart = (recordFile: string) => ({ name: recordFile, recordFile, expect: { refused: ['badJson'] } });
    const folder = folderOf({
      'cases.json': { cases: [apart('records/a.json'), apart('records/broken.json'), apart('records/gbk.json')] },
      'records/a.json': { id: 'A' },
      'records/broken.json': '{ "id": ',
      'records/gbk.json': Buffer.from([0x22, 0xcc, 0xef, 0x22]),
    });
    const { cases, faults, files } = readCases([folder]);
    expect(faults).toEqual([]);
    expect(cases.map(({ record, recordIssues }) => [record, recordIssues?.map(({ code }) => code)])).toEqual([
      [{ id: 'A' }, undefined],
      [undefined, ['badJson']],
      [undefined, ['badEncoding']],
    ]);
    expect(files.map((file) => file.slice(folder.length + 1)).sort()).toEqual([
      'cases.json',
      'records/a.json',
      'records/broken.json',
      'records/gbk.json',
    ]);
    const [fault] = readCases([join(folder, 'records/a.json')]).faults;
    expect(fault?.code).toBe('missingKey');
  });

  it('takes records from the folder above and from the working directory, and from nowhere else', () => {
    const apart = (recordFile: string) => ({ name: recordFile, recordFile, expect: { outcome: 'met' } });
    const codesOf = (file: string) => readCases([file]).faults.map(({ code, path, found }) => [code, path, found]);
    const folder = folderOf({
      'all/cases/near.json': { cases: [apart('../records/a.json'), apart('./../records/../records/a.json')] },
      'all/cases/far.json': { cases: [apart('../records/a.json'), apart('../../b.json')] },
      'all/cases/linked.json': { cases: [apart('link.json')] },
      'all/cases/gone.json': { cases: [apart('../../gone.json')] },
      'all/cases/within.json': { cases: [apart('..a.json')] },
      'all/cases/..a.json': {},
      'all/records/a.json': { id: 'A' },
      'b.json': { id: 'B' },
    });
    symlinkSync(join(folder, 'b.json'), join(folder, 'all/cases/link.json'));
    const at = (name: string) => join(folder, 'all/cases', name);
    expect(readCases([at('near.json'), at('within.json')])).toMatchObject({ faults: [], cases: [{}, {}, {}] });
    const far = [['recordOutside', 'cases[1].recordFile', join(folder, 'b.json')]];
    expect(codesOf(at('far.json'))).toEqual(far);
    expect(codesOf(at('linked.json'))).toEqual([['recordOutside', 'cases[0].recordFile', at('link.json')]]);
    expect(codesOf(at('gone.json'))).toEqual([['recordUnreadable', 'cases[0].recordFile', join(folder, 'gone.json')]]);
    // The same path, from a working directory that holds it.
    const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder);
    onTestFinished(() => cwd.mockRestore());
    expect(codesOf(at('far.json'))).toEqual([]);
  });

  it('reads no pipe and no device, named, found or as a record, and the others go on', () => {
    const folder = folderOf({
      'a.json': fileOf('a'),
      'b.json': { cases: [{ name: 'b', recordFile: 'pipe.json', expect: { outcome: 'met' } }] },
    });
    const pipe = join(folder, 'pipe.json');
    execFileSync('mkfifo', [pipe]);
    const { cases, faults } = readCases([folder, pipe]);
    expect(cases.map(({ name }) => name)).toEqual(['a']);
    expect(faults.map(({ code, file }) => [code, file])).toEqual([
      ['special', pipe],
      ['special', pipe],
      ['recordUnreadable', join(folder, 'b.json')],
    ]);
  });

  it('hands on a record as it stands, sound or not', () => {
    const text =
      '{ "cases": [{ "name": "n", "record": { "__proto__": 1 }, "expect": { "refused": ["unknownKey"] } }] }';
    const [one] = readCases([folderOf({ 'a.json': text })]).cases;
    expect(Object.keys(one?.record as object)).toEqual(['__proto__']);
  });

  it('says all that is wrong with a file, and the others go on', () => {
    const folder = folderOf({
      'a.json': fileOf('a'),
      'b.json': '{ "cases": [ ',
      'c.json': { cases: [passing('c'), { name: 'gone', recordFile: 'gone.json', expect: { outcome: 'met' } }] },
      'z.json': fileOf('z'),
    });
    mkdirSync(join(folder, 'empty'));
    const { cases, faults } = readCases([folder, join(folder, 'nowhere'), join(folder, 'empty'), '/dev/null']);
    expect(cases.map(({ name }) => name)).toEqual(['a', 'z']);
    expect(faults.map(({ code, file }) => `${code} ${file.replace(`${folder}/`, '')}`)).toEqual([
      'missing nowhere',
      'special /dev/null',
      'badJson b.json',
      'recordUnreadable c.json',
    ]);
  });

  it.each<[string, unknown, string[]]>([
    ['a list', [], ['a.json:1:1 wrongType ']],
    ['a record by itself', { level: 'household', id: 'H', members: [] }, ['a.json:1:1 recordAlone ']],
    [
      'a record under a key more',
      { level: 'household', cases: [] },
      ['a.json:1:30 empty cases', 'a.json:1:2 unknownKey level'],
    ],
    ['no cases', {}, ['a.json:1:1 missingKey cases']],
    ['cases that are none', { cases: [] }, ['a.json:1:10 empty cases']],
    ['a key given twice', '{"cases":[],"cases":[]}', ['a.json:1:13 duplicateKey cases']],
    [
      'a slip in a key',
      '{"cases":[\n{"name":"n","record":1,"expect":{"outcom":"met"}}]}',
      ['a.json:2:34 unknownKey cases[0].expect.outcom', 'a.json:2:33 notOneOf cases[0].expect'],
    ],
    [
      'both a verdict and a refusal',
      '{"cases":[{"name":"n","record":1,\n"expect":{"outcome":"met","refused":["badJson"]}}]}',
      ['a.json:2:10 notOneOf cases[0].expect'],
    ],
    [
      'two records',
      '{"cases":[{"name":"n","record":1,"recordFile":"x","expect":{"outcome":"met"}}]}',
      ['a.json:1:11 notOneOf cases[0]'],
    ],
    [
      'an outcome and a code that there are not',
      '{"cases":[{"name":"n","record":1,"expect":{"outcome":"mett"}},\n{"name":"n","record":1,"expect":{"refused":["bad"]}}]}',
      ['a.json:1:54 notInList cases[0].expect.outcome', 'a.json:2:45 notInList cases[1].expect.refused[0]'],
    ],
    [
      'a criterion and a margin that cannot be',
      '{"cases":[{"name":"","record":1,"expect":{"outcome":"met","criteria":{"x":"met"},"margins":{"county/income":"x"}}}]}',
      [
        'a.json:1:19 empty cases[0].name',
        'a.json:1:75 malformed cases[0].expect.criteria.x',
        'a.json:1:109 malformed cases[0].expect.margins["county/income"]',
      ],
    ],
    [
      'an amount with parts that cannot be',
      '{"cases":[{"name":"n","record":1,"rule":"measure/x","expect":{"outcome":"met","amount":{"bound":"least","value":2,"vlaue":"2"}}},\n{"name":"n","record":1,"expect":{"outcome":"met","amount":{}}}]}',
      [
        'a.json:1:97 notInList cases[0].expect.amount.bound',
        'a.json:1:113 wrongType cases[0].expect.amount.value',
        'a.json:1:115 unknownKey cases[0].expect.amount.vlaue',
        'a.json:2:59 empty cases[1].expect.amount',
      ],
    ],
  ])('%s: says where and what', (_, content, expected) => {
    expect(faultsOf(content)).toEqual(expected);
  });

  it('refuses a file that is too large to be one', () => {
    const folder = folderOf({ 'a.json': '{}' });
    truncateSync(join(folder, 'a.json'), 64 * 1024 * 1024 + 1);
    expect(readCases([folder]).faults).toMatchObject([{ code: 'tooLarge', expected: '64 MiB' }]);
  });

  it('words every fault in both languages', () => {
    for (const code of [...caseFaultCodes, 'badJson', 'duplicateKey'] as const) {
      const fault = {
        code,
        file: 'a.json',
        line: 2,
        column: 3,
        path: 'cases[0].x',
        expected: 'one | two',
        found: '"y"',
      };
      const [zh, en] = [describeCaseFault(fault, 'zh'), describeCaseFault(fault, 'en')];
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}|undefined/u);
      // The place is said beside the sentence.
      expect(`${zh}${en}`).not.toMatch(/line 2|第 2 行/);
    }
    const slip = { code: 'unknownKey', file: 'a', path: 'x', expected: 'name | expect', suggestion: 'name' } as const;
    expect(describeCaseFault(slip, 'en')).toContain('did you mean "name"');
    expect(describeCaseFault(slip, 'zh')).toContain('是否应为“name”');
  });
});
