import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/base/printable.js';
import type { Result } from '../../src/cli/report.js';
import { csvReporter } from '../../src/cli/report-csv.js';
import { csvLine } from '../../src/listing/csv.js';
import { listing } from '../../src/listing/listed.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { listWords } from '../../src/words/command.js';
import { type Language, languages } from '../../src/words/words.js';
import { county, household, member, type Plain, village } from '../examples.js';
import { evaluate } from '../support/unchecked.js';
import { ndjson, run } from './run.js';

type Row = Record<keyof typeof listWords.en.row, string>;

/** The rows of CSV text, as Excel would read them, by what their columns are of. */
function rowsOf(text: string, language: Language = 'zh'): Row[] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const { data, errors } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true, delimiter: ',' });
  expect(errors).toEqual([]);
  const [head = [], ...rows] = data;
  const { row } = listWords[language];
  expect(head).toEqual(Object.values(row));
  return rows.map((cells) => Object.fromEntries(Object.keys(row).map((key, at) => [key, cells[at] ?? ''])) as Row);
}

async function csv(records: readonly unknown[], args: readonly string[] = [], language: Language = 'zh') {
  const { stdout } = await run(['check', '-', '--format', 'csv', '--lang', language, ...args], {
    input: ndjson(records),
  });
  return rowsOf(stdout, language);
}

const wage = (wages: unknown) => ({ wages, business: 0, property: 0, transfers: 0, productionCosts: 0 });
const people = [member({ name: '王建国', relation: 'head' }), member({ name: '李四', medicalInsurance: 'none' })];

describe('CSV', () => {
  it('has a row for each record, in Chinese', async () => {
    const rows = await csv([
      household({ members: people, income: wage(5800.5), housing: null }),
      village({ tasks: null }),
      county(),
    ]);
    expect(rows).toEqual([
      {
        village: 'V7',
        id: 'H1',
        name: '王建国',
        persons: '2',
        figure: '2900.25',
        above: '-299.75',
        outcome: '未达标',
        notMet: '收入：差299.75元；基本医疗：1人未参保：李四',
        open: '住房安全：住房安全等级、住房安全保障方式未填',
        notes: '',
        level: '户',
        county: 'C3',
        asOf: '2018-12-31',
        file: '标准输入',
        line: '1',
        item: '',
        cell: '',
      },
      expect.objectContaining({ village: 'V7', id: 'V7', persons: '', figure: '', level: '村', outcome: '待核实' }),
      expect.objectContaining({ village: '', id: 'C3', county: 'C3', level: '县', outcome: '达标', line: '3' }),
    ]);
    expect(rows[1]?.open.split('；').length).toBeGreaterThan(3);
    expect(Number(rows[2]?.figure)).toBeGreaterThan(0);
  });

  it('says it in English too', async () => {
    const [row] = await csv([household({ members: people })], [], 'en');
    expect(row).toMatchObject({
      outcome: 'not met',
      notMet: 'basic medical care: 1 not insured: 李四',
      level: 'household',
    });
  });

  it.each(languages)('says of each record what the list says, in %s', (language) => {
    const settings = { language, rulebook: hunan2016To2020(), severalFiles: true, colour: false };
    const reporter = csvReporter(settings);
    const records: Plain[] = [
      household(),
      household({ members: people, income: null }),
      household({ register: { status: 'notRegistered' }, income: { ...wage(1), wages: { from: 0, to: 9000 } } }),
      village({ tasks: null }),
      county(),
    ];
    for (const record of records) {
      const result: Result = { place: { file: 'a', item: 1 }, verdict: evaluate(record), record };
      const { name, named, id, notes } = listing(settings).listed(result);
      const [row] = rowsOf(`${reporter.start()}${reporter.result(result)}`, language);
      expect(row).toMatchObject({ name, outcome: named, id });
      const said = [row?.notMet, row?.open, row?.notes].join('\n');
      for (const { text } of notes) expect(said).toContain(text);
    }
  });

  it('has ranges from end to end, and the distance to an upper bound as it lies', async () => {
    const [row] = await csv([household({ income: { ...wage(1), wages: { from: 0, to: 9000 } } })]);
    expect(row).toMatchObject({ figure: '0–4500', above: '-3200–1300', outcome: '待核实', notMet: '' });
  });

  it('has a row for what was refused, with all that is wrong and where it stands', async () => {
    const rows = await csv([household(), { level: 'household', id: 'H9', incom: 1, stableIncome: 1 }, 5]);
    expect(rows.map(({ outcome, id, line, level }) => [outcome, id, line, level])).toEqual([
      ['达标', 'H1', '1', '户'],
      ['退回更正', 'H9', '2', '户'],
      ['退回更正', '', '3', ''],
    ]);
    expect(rows[1]?.notes.split('；').length).toBeGreaterThan(2);
    expect([rows[1]?.notMet, rows[1]?.open, rows[1]?.asOf]).toEqual(['', '', '']);
  });

  it('says in each row by what was judged, where that is not the usual', async () => {
    const records = [household(), household({ id: 'H2' }), 5];
    for (const { notes } of await csv(records)) expect(notes).not.toContain('口径');
    const read = await csv(records, ['--reading', 'povertyLine=national']);
    expect(read.map(({ notes }) => notes.includes('国家'))).toEqual([true, true, false]);
    const [national] = await csv(records, ['--rulebook', 'national-2016']);
    expect(national?.notes).toContain('national-2016');
  });

  it('tells caveats, what-ifs and whether a reading decides', async () => {
    const [outside] = await csv([household({ register: { status: 'notRegistered' } })]);
    expect(outside?.notes).toContain('建档立卡');
    const [whatIf] = await csv([household()], ['--set', 'povertyLine/exit=9000']);
    expect(whatIf?.notes).toContain('假设测算');
    const [open] = await csv([household({ income: wage(6400) })], ['--all-readings']);
    expect(open?.notes).toContain('口径');
  });

  it('has both verdicts where the procedure is judged too', async () => {
    const [row] = await csv([household()], ['--with', 'procedure']);
    expect(row?.outcome).toBe('尚不能认定退出');
    expect(row?.open).not.toBe('');
  });

  it('names nobody where that is hidden', async () => {
    const { stdout } = await run(['check', '-', '--format', 'csv', '--mask', '--lang', 'zh'], {
      input: ndjson([household({ members: people })]),
    });
    expect(stdout).not.toMatch(/王建国|李四|H1|V7/);
  });

  it('is only its header where nothing was read', async () => {
    expect(await csv([])).toEqual([]);
  });
});

describe('what a spreadsheet would run', () => {
  it.each(['=1+1', '+1', '-x', '@a', '＝1'])('is put behind an apostrophe: %j', async (id) => {
    const [row] = await csv([
      household({ id, village: id, county: id, members: [member({ name: id, relation: 'head' })] }),
    ]);
    expect(row).toMatchObject({ id: `'${id}`, village: `'${id}`, county: `'${id}`, name: `'${id}` });
  });
});

describe('a line', () => {
  it('is read as it was written by others', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' a', 'a ', 'a,b', '"', '=1', '-1', '龙', '\ufeff'),
    );
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        const shown = cells.map(printable);
        const escapeFormulae = /^(?!-?\d+(?:\.\d+)?(?:–-?\d+(?:\.\d+)?)?$)\s*[=+\-@＝＋－＠]/;
        expect(csvLine(cells)).toBe(`${Papa.unparse([shown], { escapeFormulae, newline: '\r\n' })}\r\n`);
      }),
    );
  });

  it('has numbers and answers as they are, and nothing for what is not known', () => {
    expect(csvLine([1, -2.5, true, null, ''])).toBe('1,-2.5,true,,\r\n');
  });
});
