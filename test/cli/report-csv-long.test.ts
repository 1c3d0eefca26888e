import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/base/printable.js';
import type { Result } from '../../src/cli/report.js';
import { csvLongColumns, csvLongReporter } from '../../src/cli/report-csv-long.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Language } from '../../src/words/words.js';
import { county, household, type Plain, village } from '../examples.js';
import { worded } from '../support/fields.js';
import { evaluate } from '../support/unchecked.js';
import { ndjson, run } from './run.js';

type Row = Record<(typeof csvLongColumns)[number], string>;

const settings = (language: Language) => ({
  language,
  rulebook: hunan2016To2020(),
  severalFiles: true,
  colour: false,
});

/** The rows of CSV text by column, as Excel would read them. */
function rowsOf(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true, delimiter: ',' });
  expect(errors).toEqual([]);
  return data;
}

/** The report on records, read back. */
function report(records: readonly Plain[], language: Language = 'en'): Row[] {
  const reporter = csvLongReporter(settings(language));
  const results = records.map(
    (record): Result => ({ place: { file: 'a.json', item: 1 }, verdict: evaluate(record), record }),
  );
  const counts = { met: 0, notMet: 0, undetermined: 0, refused: 0 };
  return rowsOf(`${reporter.start()}${results.map(reporter.result).join('')}${reporter.end(counts)}`);
}

describe('CSV of comparisons', () => {
  it('begins with a byte order mark and the columns, in either language', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(csvLongReporter(settings(language)).start()).toBe(`\uFEFF${csvLongColumns.join(',')}\r\n`);
    }
  });

  it('has the columns that are documented', () => {
    expect(csvLongColumns.join(' ')).toBe(
      'file line item level id village county asOf rulebook readings verdict criterion name outcome required at fact label checkOutcome ' +
        'counts operator actual expected unit margin weak missing citations issueCode issuePath issue overrides outcomes flips caveats reported',
    );
  });

  it('says of each comparison whether a reported or attested figure decides it', () => {
    const rows = report([
      household({ income: null, reported: { perCapitaNetIncome: 5000 }, clothing: null, attested: { clothing: true } }),
    ]);
    expect(rows.filter(({ reported }) => reported === 'true').map(({ fact }) => fact)).toEqual([
      'perCapitaNetIncome',
      'attested.clothing',
    ]);
    expect(rows.every(({ reported }) => reported === 'true' || reported === 'false')).toBe(true);
  });

  it('has a row for each comparison, with what the verdict says', () => {
    const record = household({
      income: { wages: '5800.5', business: 0, property: 0, transfers: 0, productionCosts: 0 },
    });
    const verdict = evaluate(record);
    const rows = report([record]);
    expect(rows).toHaveLength(verdict.criteria.flatMap(({ checks }) => checks).length);
    expect(rows[0]).toEqual({
      file: 'a.json',
      line: '',
      item: '1',
      level: 'household',
      id: 'H1',
      village: 'V7',
      county: 'C3',
      asOf: '2018-12-31',
      rulebook: 'hunan-2016-2020 1.1.0',
      readings:
        'povertyLine=hunan | incomeBound=atLeast | householdSize=allMembers | oneOffTransfers=counted | drinkingWater=advisory | attestation=counted',
      verdict: 'notMet',
      criterion: 'household/income',
      name: 'income',
      outcome: 'notMet',
      required: 'true',
      at: '/all/0',
      fact: 'perCapitaNetIncome',
      label: 'per-capita net income',
      checkOutcome: 'notMet',
      counts: 'true',
      operator: 'greaterThanInclusive',
      actual: '2900.25',
      expected: '3200',
      unit: 'yuan/person/year',
      margin: '-299.75',
      weak: 'true',
      missing: '',
      citations: '湘政发〔2017〕12号 一（四）',
      issueCode: '',
      issuePath: '',
      issue: '',
      overrides: '',
      outcomes: '',
      flips: '',
      caveats: '',
      reported: 'false',
    });
    expect(rows.map(({ fact, at, checkOutcome }) => [fact, at, checkOutcome])).toEqual(
      verdict.criteria.flatMap(({ checks }) => checks.map(({ fact, at, outcome }) => [fact, at, outcome])),
    );
  });

  it('names each criterion on each of its rows', () => {
    for (const record of [household(), village(), county()]) {
      expect(report([record], 'zh').map(({ criterion, name }) => [criterion, name])).toEqual(
        evaluate(record).criteria.flatMap(({ id, checks }) => {
          const rule = hunan2016To2020().verdicts.get(`${record.level}/exit`);
          return checks.map(() => [id, rule?.criteria.find((one) => one.id === id)?.labels.zh]);
        }),
      );
    }
  });

  it('says what is missing, and leaves what is not known empty', () => {
    const rows = report([household({ income: { wages: 1, business: 0, property: 0 } })]);
    expect(rows[0]).toMatchObject({ actual: '', margin: '', missing: 'income.transfers | income.productionCosts' });
  });

  it('joins what has several parts', () => {
    const rows = report([household()]);
    expect(rows.find(({ fact }) => fact === 'food.protein')?.expected).toBe('anytime | sometimes');
    expect(rows.find(({ criterion }) => criterion === 'household/water')?.citations).toMatch(
      /^湘政发〔2017〕12号 .+ \| .+/,
    );
  });

  it('has a row for each issue of what was refused, in the language asked for', async () => {
    const input = `{"level":"household","id":"H9","asOf":"2018-12-31","members":[{}],"incom":{},"stableIncome":1}\n{\n`;
    const { stdout, status } = await run(['check', '-', '--format', 'csv-long', '--lang', 'zh'], { input });
    const rows = rowsOf(stdout);
    expect(status).toBe(3);
    expect(
      rows.map(({ line, level, id, verdict, issueCode, issuePath }) => [
        line,
        level,
        id,
        verdict,
        issueCode,
        issuePath,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['1', 'household', 'H9', 'refused', 'unknownKey', 'incom'],
        ['1', 'household', 'H9', 'refused', 'wrongType', 'stableIncome'],
        ['2', '', '', 'refused', 'badJson', ''],
      ]),
    );
    expect(rows).toHaveLength(3);
    for (const { issue } of rows) expect(issue).toMatch(/\p{Script=Han}/u);
  });

  it('keeps commas, quotes and Chinese, and shows line ends escaped', () => {
    for (const id of ['a,b', 'say "hi"', 'a\r\nb', 'a\nb', '龙家村 1组', ' a ', "it's", 'a;b', "'=1"]) {
      expect(report([household({ id })])[0]?.id).toBe(printable(id));
    }
  });

  it('ends its lines as Excel does', async () => {
    const { stdout } = await run(['check', 'fixtures/records', '--format', 'csv-long']);
    expect(stdout.startsWith('\uFEFFfile,')).toBe(true);
    expect(stdout.indexOf('\uFEFF', 1)).toBe(-1);
    expect(stdout.endsWith('\r\n')).toBe(true);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(rowsOf(stdout)[0]?.file).toBe('fixtures/records/counties/c-01.json');
  });

  it('is only its header where nothing was read', async () => {
    const { stdout } = await run(['check', '-', '--format', 'csv-long']);
    expect(stdout).toBe(`\uFEFF${csvLongColumns.join(',')}\r\n`);
  });
});

describe('what a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '=cmd|"/c calc"!A1',
    '+cmd',
    '+1',
    '-x',
    '-1+1',
    '-1.2.3',
    '-',
    '--1',
    '-1e5',
    '@a',
    '@SUM(A1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠a',
  ])('is put behind an apostrophe: %j', (id) => {
    expect(report([household({ id, village: id, county: id })])[0]).toMatchObject({
      id: `'${id}`,
      village: `'${id}`,
      county: `'${id}`,
    });
  });

  it.each([
    ['-1\n=1+1', "'-1\\u000a=1+1"],
    ['\t=1', '\\u0009=1'],
    ['\r=1', '\\u000d=1'],
    ['\n=1', '\\u000a=1'],
  ])('with a control character in it comes escaped: %j', (id, shown) => {
    expect(report([household({ id, village: id, county: id })])[0]).toMatchObject({
      id: shown,
      village: shown,
      county: shown,
    });
  });

  it.each(['-94.75', '-1', '0', '-0.000001', '12', '007', '3.50'])('is not a plain decimal number: %j', (id) => {
    expect(report([household({ id })])[0]?.id).toBe(printable(id));
  });

  it.each(['a=1', 'H-001', '1-2', '1+1', 'a@b', '(=1)', '甲-1', '"=1'])('is not %j', (id) => {
    expect(report([household({ id })])[0]?.id).toBe(printable(id));
  });

  it('is put behind an apostrophe in file names, keys and values too', async () => {
    const input = ndjson([
      { level: 'household', id: '=1', asOf: '2018-12-31', members: [{}], '=x': 1, stableIncome: '=1' },
    ]);
    const { stdout } = await run(['check', '-', '--format', 'csv-long'], { input });
    const cells = rowsOf(stdout).flatMap((row) => Object.values(row));
    expect(cells).toContain("'=1");
    for (const cell of cells) expect(cell).not.toMatch(/^[=+@\t\r\n]|^-(?!\d)/);
  });

  it('never stands in an issue on its own', () => {
    const reporter = csvLongReporter(settings('en'));
    const refusal = {
      id: '+1',
      level: null,
      issues: [worded({ code: 'unknownKey', path: '=1+1' }), worded({ code: 'badJson', path: '@x' })],
    };
    const rows = rowsOf(`${reporter.start()}${reporter.result({ place: { file: '-x.json', line: 3 }, refusal })}`);
    expect(rows.map(({ file, id, issuePath }) => [file, id, issuePath])).toEqual([
      ["'-x.json", "'+1", "'=1+1"],
      ["'-x.json", "'+1", "'@x"],
    ]);
    for (const { issue } of rows) expect(issue).toMatch(/^'/);
  });
});

it('writes ranges from end to end, as no formula, and what is in doubt where what is missing stands', () => {
  const evidence = { stableIncome: [{ source: 'x', value: false }] };
  const income = { wages: { from: 0, to: 9000 }, business: 0, property: 0, transfers: 0, productionCosts: 0 };
  const [first, second] = report([household({ income, evidence })]);
  const missing = 'stableIncome=conflicting | income.wages=tooWide';
  expect(first).toMatchObject({ actual: '0–4500', margin: '-3200–1300', expected: '3200', missing });
  expect(second).toMatchObject({ actual: '', checkOutcome: 'undetermined', missing });
});

it('says on each row of a verdict what has to be told beside it, and on no other', () => {
  const outside = household({ id: 'H2', register: { status: 'notRegistered' } });
  const rows = report([household(), outside], 'zh');
  for (const { id, caveats } of rows) expect(caveats).toMatch(id === 'H2' ? /建档立卡/ : /^$/);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
});
