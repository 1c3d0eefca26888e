import { describe, expect, it } from 'vitest';
import { convert } from 'xmlbuilder2';
import { reportIn } from '../../src/kit/reports/report-in.js';
import type { TestReport } from '../../src/kit/reports/tested.js';

const report: TestReport = {
  title: 'a test',
  version: '1.2.3',
  rules: { one: 'the first', two: 'the second' },
  summary: 'three\nthings',
  tested: [
    { suite: 'a b/c.json', name: 'passes <&> "so"', line: 3, findings: [] },
    {
      suite: 'a b/c.json',
      name: 'fails: 100%, # 1\u0000\nat the end',
      line: 7,
      findings: [
        { code: 'one', message: 'is <1>\n50%', file: 'a b/c.json', line: 8, column: 9 },
        { code: 'two', message: '\u001b[31m', file: 'a b/c.json', line: 10 },
      ],
    },
    {
      suite: '/abs/用例.json',
      name: 'broken',
      broken: true,
      findings: [{ code: 'two', message: 'm', file: '/abs/用例.json' }],
    },
    { suite: 'coverage', name: 'c', findings: [{ code: 'one', message: 'too little' }] },
  ],
};

describe('junit', async () => {
  const text = await reportIn('junit', report);

  it('is XML that a parser reads, whatever characters stand in it', () => {
    const { testsuites } = convert(text, { format: 'object' }) as { testsuites: Record<string, unknown> };
    expect(testsuites).toMatchObject({ '@name': 'a test', '@tests': '4', '@failures': '2', '@errors': '1' });
    const [suite] = testsuites.testsuite as Record<string, unknown>[];
    expect(suite).toMatchObject({ '@name': 'a b/c.json', '@tests': '2', '@failures': '1', '@errors': '0' });
    expect(text).toContain(
      '<testcase name="passes &lt;&amp;&gt; &quot;so&quot;" classname="a b/c.json" file="a b/c.json" line="3"/>',
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those that no XML may hold.
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  });

  it('names the kind, the place and the sentence of what is wrong', () => {
    expect(text).toContain('<failure type="one"');
    expect(text).toContain('a b/c.json:8:9: is &lt;1&gt;');
    expect(text).toMatch(/<error type="two" message="m">\/abs\/用例\.json: m<\/error>/);
  });
});

describe('tap', async () => {
  const lines = (await reportIn('tap', report)).trimEnd().split('\n');

  it('has a version, a plan and a line for each', () => {
    expect(lines.slice(0, 2)).toEqual(['TAP version 14', '1..4']);
    const points = lines.filter((line) => /^(not )?ok \d/.test(line));
    expect(points).toEqual([
      'ok 1 - a b/c.json: passes <&> "so"',
      'not ok 2 - a b/c.json: fails: 100%, \\# 1\\\\u0000\\\\u000aat the end',
      'not ok 3 - /abs/用例.json: broken',
      'not ok 4 - coverage: c',
    ]);
    expect(lines.at(-1)).toBe('# three\\\\u000athings');
  });

  it('says what is wrong in a block of YAML', () => {
    const block = lines.slice(lines.indexOf('  ---'), lines.indexOf('  ...') + 1);
    expect(block).toEqual([
      '  ---',
      '  findings:',
      '    - code: "one"',
      '      message: "is <1>\\\\u000a50%"',
      '      file: "a b/c.json"',
      '      line: 8',
      '      column: 9',
      '    - code: "two"',
      '      message: "\\\\u001b[31m"',
      '      file: "a b/c.json"',
      '      line: 10',
      '  ...',
    ]);
  });
});

it('github: escapes what would end a property or a line', async () => {
  expect((await reportIn('github', report)).split('\n')).toEqual([
    '::error file=a b/c.json,line=8,col=9,title=fails%3A 100%25%2C # 1\\u0000\\u000aat the end::is <1>\\u000a50%25',
    '::error file=a b/c.json,line=10,title=fails%3A 100%25%2C # 1\\u0000\\u000aat the end::\\u001b[31m',
    '::error file=/abs/用例.json,title=broken::m',
    '::error title=c::too little',
    'three\\u000athings',
    '',
  ]);
});

it('sarif: has a rule for each kind, and a place for each result that has one', async () => {
  const log = JSON.parse(await reportIn('sarif', report)) as {
    version: string;
    runs: { tool: { driver: Record<string, unknown> }; results: Record<string, unknown>[] }[];
  };
  expect(log.version).toBe('2.1.0');
  const [run] = log.runs;
  expect(run?.tool.driver).toMatchObject({ name: 'tuopin', semanticVersion: '1.2.3' });
  expect(run?.tool.driver.rules).toEqual([
    { id: 'one', shortDescription: { text: 'the first' } },
    { id: 'two', shortDescription: { text: 'the second' } },
  ]);
  const places = run?.results.map(({ ruleId, ruleIndex, locations }) => [ruleId, ruleIndex, locations]);
  const at = (uri: string, region?: object) => [
    { physicalLocation: { artifactLocation: { uri }, ...(region === undefined ? {} : { region }) } },
  ];
  expect(places).toEqual([
    ['one', 0, at('a%20b/c.json', { startLine: 8, startColumn: 9 })],
    ['two', 1, at('a%20b/c.json', { startLine: 10 })],
    ['two', 1, at('file:///abs/%E7%94%A8%E4%BE%8B.json')],
    ['one', 0, undefined],
  ]);
});
