import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { explanationMarkdown } from '../../src/explain/markdown.js';
import { sealedSheet } from '../../src/explain/sealed-sheet.js';
import { explanationHtml } from '../../src/explain/sheet.js';
import { explanationText } from '../../src/explain/text.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { languages } from '../../src/words/words.js';
import { county, household, village, without } from '../examples.js';
import { parseRecord } from '../support/fields.js';
import { fixture, fixtureRecords } from '../support/fixture-records.js';
import { evaluate, evaluateReadings, explain } from '../support/unchecked.js';
import { folderOf, linesOf, ndjson, run } from './run.js';

const RECORDS = 'fixtures/records';
const ids = fixtureRecords.map(({ id }) => String(id));

const explainAll = (...flags: string[]) => run(['explain', RECORDS, ...flags]);
const explainThese = (records: readonly unknown[], ...flags: string[]) =>
  run(['explain', '-', ...flags], { input: ndjson(records) });

const refused = household({ id: 'H<9>', stableIncome: 'yes', incom: {} });
const mixed = [household({ id: 'first' }), refused, village({ id: 'last' })];

describe('tuopin explain', () => {
  it.each(languages)('explains every record of a folder in %s, as the library does', async (lang) => {
    const { status, stdout, stderr } = await explainAll('--lang', lang);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      fixtureRecords.map((record) => `${explanationText(explain(evaluate(record), { lang, record }))}\n`).join(''),
    );
  });

  it.each(languages)('gives Markdown in %s, as the library does', async (lang) => {
    const { status, stdout, stderr } = await explainAll('--lang', lang, '--format', 'md');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      fixtureRecords.map((record) => `${explanationMarkdown(explain(evaluate(record), { lang, record }))}\n`).join(''),
    );
  });

  it.each(languages)('gives JSON in %s, as the library does', async (lang) => {
    const { status, stdout, stderr } = await explainAll('--lang', lang, '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(fixtureRecords.map((record) => explain(evaluate(record), { lang, record })));
  });

  it.each(languages)('gives sheets in %s, the same page as the library', async (lang) => {
    const { status, stdout, stderr } = await explainAll('--lang', lang, '--format', 'html');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const rulebook = hunan2016To2020() as unknown as Rulebook;
    const sheets = fixtureRecords.map((record) => {
      const verdict = evaluate(record);
      return sealedSheet(explain(verdict, { lang, record }), verdict, parseRecord(record), rulebook);
    });
    expect(stdout.replace(/\n+/g, '\n')).toBe(explanationHtml(sheets, lang).replace(/\n+/g, '\n'));
    expect(stdout.match(/<!DOCTYPE/g)).toHaveLength(1);
  });

  it.each(languages)('for a case met, one not met and one undetermined in %s reads as it was left', async (lang) => {
    const { status, stdout } = await run([
      'explain',
      ...['h-001', 'h-002', 'h-003'].map((name) => `${RECORDS}/households/${name}.json`),
      ...['--lang', lang],
    ]);
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`snapshots/explained.${lang}.txt`);
  });

  it('reads standard input, and records without a level', async () => {
    const { stdout, status } = await explainThese(
      [without(household({ id: 'a' }), 'level'), village()],
      ...['--level', 'household', '--format', 'json'],
    );
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'a', level: 'household', outcome: 'met' }]);
    expect(status).toBe(0);
  });

  it('explains by the day and the readings asked for', async () => {
    const flags = ['--as-of', '2019-12-31', '--reading', 'incomeBound=above', '--lang', 'zh'];
    const { stdout } = await run(['explain', `${RECORDS}/households/h-001.json`, ...flags]);
    expect(stdout).toMatch(/^✓ 户 H-001　2019-12-31　达标\n/);
    expect(stdout).toContain('采用口径：收入恰好等于标准时：不算达标（须超过）（非默认口径）');
  });

  it('is listed in the help, with its formats', async () => {
    expect((await run(['--help'])).stdout).toMatch(/\n\s+explain /);
    expect((await run(['explain', '--help'])).stdout).toMatch(/text,\s+md,\s+html,\s+json/);
    expect((await explainAll('--format', 'pdf')).status).toBe(2);
  });
});

describe('--id', () => {
  it('explains only that record', async () => {
    const { status, stdout, stderr } = await explainAll('--id', 'H-005', '--format', 'json');
    expect((JSON.parse(stdout) as { id: string }[]).map(({ id }) => id)).toEqual(['H-005']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('shows the record also where it is refused', async () => {
    const { status, stdout } = await explainThese(mixed, '--id', 'H<9>');
    expect(stdout).toMatch(/^! household H<9> .*\n {2}- /);
    expect(status).toBe(3);
  });

  it('says in a sentence that there is none, with status 2', async () => {
    expect(await explainAll('--id', 'H-999')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'no record has the id "H-999"; check the id, or leave out --id to see all\n',
    });
    const { stderr, status } = await explainAll('--id', 'H-999', '--lang', 'zh', '--format', 'json');
    expect(stderr).toMatch(/没有编号为“H-999”的记录/);
    expect(status).toBe(2);
  });

  it('takes no part of an id for it', async () => {
    expect((await explainAll('--id', 'H-00')).status).toBe(2);
  });
});

describe('--all-readings', () => {
  const onTheLine = household({
    income: { wages: 6400, business: 0, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 0 },
  });

  it.each([
    ['zh', /^ {2}口径(一致|影响结论)：/],
    ['en', /^ {2}(Firm|Depends)/],
  ])('is one line a record in the table of check, in %s', async (lang, line) => {
    const { stdout } = await run(['check', RECORDS, '--format', 'table', '--all-readings', '--lang', lang]);
    expect(stdout.split('\n').filter((one) => line.test(one))).toHaveLength(ids.length);
    const without = await run(['check', RECORDS, '--format', 'table', '--lang', lang]);
    expect(without.stdout.split('\n').filter((one) => line.test(one))).toEqual([]);
    expect(
      stdout
        .split('\n')
        .filter((one) => !line.test(one))
        .join('\n'),
    ).toBe(without.stdout);
  });

  it('is a key of its own in the data of check, as the library has it', async () => {
    for (const format of ['json', 'ndjson']) {
      const { stdout } = await run(['check', RECORDS, '--all-readings', '--format', format]);
      const data = format === 'json' ? (JSON.parse(stdout) as unknown[]) : linesOf(stdout);
      expect(data).toEqual(
        fixtureRecords.map((record) => {
          const { outcomes, firm, flips } = evaluateReadings(record);
          return { ...evaluate(record), allReadings: { outcomes, firm, flips } };
        }),
      );
    }
    expect((await run(['check', RECORDS, '--format', 'json'])).stdout).not.toContain('allReadings');
  });

  it('are two columns of csv-long', async () => {
    const rows = async (...flags: string[]) => {
      const { stdout } = await run(['check', '-', '--format', 'csv-long', ...flags], { input: ndjson([onTheLine]) });
      return Papa.parse<Record<string, string>>(stdout.slice(1), { header: true, skipEmptyLines: true }).data;
    };
    for (const { outcomes, flips } of await rows('--all-readings')) {
      expect(outcomes).toBe('met | notMet');
      const single = evaluateReadings(onTheLine).flips.map(({ reading, other }) => `${reading}=${other.option}`);
      expect(flips).toBe(single.join(' | '));
      expect(flips).toContain('incomeBound=above');
    }
    for (const { outcomes, flips } of await rows()) expect([outcomes, flips]).toEqual(['', '']);
  });

  it('are explained in full, with the citations of both sides', async () => {
    const { stdout } = await explainThese([onTheLine], '--all-readings', '--lang', 'zh');
    expect(stdout).toMatch(/\n不同口径\n {2}口径影响结论：采用不同口径，可能为达标、未达标。\n/);
    expect(stdout).toContain(
      '“收入恰好等于标准时”由“算达标（达到或超过）（湘政发〔2017〕12号 一（四））”改为“不算达标（须超过）（厅字〔2016〕16号 摘要、湘办〔2016〕31号）”，结论变为未达标',
    );
    const json = await explainThese([onTheLine], '--all-readings', '--format', 'json');
    expect(JSON.parse(json.stdout)[0].allReadings[0]).toMatch(/^Depends/);
    expect((await explainThese([onTheLine], '--all-readings', '--format', 'md')).stdout).toMatch(
      /### Under other readings\n\n- Depends/,
    );
  });
});

describe('a refused record', () => {
  it('stands in its place in the text, and the others go on', async () => {
    const { status, stdout, stderr } = await explainThese(mixed);
    const heads = stdout.split('\n').filter((line) => /^[✓✗?!] (household|village|county) /.test(line));
    expect(heads.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      '✓ household first',
      '! household H<9>',
      '✓ village last',
    ]);
    expect(stdout).toMatch(/\n {2}- .*incom.*mean "income"/);
    expect({ status, stderr }).toEqual({ status: 3, stderr: '' });
  });

  it('is a section of the Markdown', async () => {
    const { status, stdout } = await explainThese(mixed, '--format', 'md');
    expect([...stdout.matchAll(/^## (.*)$/gm)].map(([, head]) => head)).toEqual([
      expect.stringContaining('household first'),
      expect.stringContaining('household H\\<9\\>'),
      expect.stringContaining('village last'),
    ]);
    expect(stdout).toMatch(/\n\nThe record is refused and was not judged.*\n\n- .*\n- .*\n\n## /);
    expect(status).toBe(3);
  });

  it('stands behind the sheets of the batch', async () => {
    const { status, stdout } = await explainThese(mixed, '--format', 'html', '--lang', 'zh');
    const sections = stdout.split('<section').slice(1);
    expect(sections).toHaveLength(3);
    expect(sections[2]).toMatch(/^ class="sheet refused">\n<h1>数据有误，未作核查.*<dt>户 H&lt;9&gt;.*<dd>.*<dd>/s);
    expect(stdout.trimEnd().endsWith('</html>')).toBe(true);
    expect(status).toBe(3);
  });

  it('is an item of the JSON, as in check', async () => {
    const { status, stdout } = await explainThese(mixed, '--format', 'json');
    const checked = await run(['check', '-', '--format', 'json'], { input: ndjson(mixed) });
    expect(JSON.parse(stdout)[1]).toEqual(JSON.parse(checked.stdout)[1]);
    expect(JSON.parse(stdout)[1]).toMatchObject({ id: 'H<9>', refused: expect.any(Array) });
    expect(status).toBe(3);
  });

  it('is all there is where no text is JSON, in every format', async () => {
    for (const format of ['text', 'md', 'html', 'json']) {
      const { status, stdout } = await run(['explain', '-', '--format', format], { input: '{"level":' });
      expect(stdout).toMatch(/JSON/);
      expect(status).toBe(3);
    }
  });
});

describe('--set', () => {
  const flags = ['--set', 'povertyLine/exit=2900', '--set', 'record.income.property=12'];

  it.each([
    ['text', '  What if (this is not a verdict): poverty line for exit were 2900'],
    ['md', '> **What if (this is not a verdict): poverty line for exit were 2900'],
    ['html', '<p class="what-if">What if (this is not a verdict): poverty line for exit were 2900'],
    ['json', '"whatIf": "What if (this is not a verdict): poverty line for exit were 2900'],
  ])('marks the explanation as %s', async (format, mark) => {
    const path = `${RECORDS}/households/h-002.json`;
    const { stdout, status } = await run(['explain', path, '--format', format, ...flags]);
    expect(stdout).toContain(mark);
    expect(stdout).toContain('2903.25');
    expect(status).toBe(0);
    expect((await run(['explain', path, '--format', format])).stdout).not.toMatch(/What if|whatIf/);
  });

  it('is put only into the levels that have it', async () => {
    const { stdout } = await explainThese(
      [fixture('H-002'), county()],
      ...['--set', 'record.income.property=12', '--format', 'json'],
    );
    expect((JSON.parse(stdout) as object[]).map((one) => Object.hasOwn(one, 'whatIf'))).toEqual([true, false]);
  });
});

describe('several files', () => {
  it('are explained in turn, and one that cannot be read stops none', async () => {
    const folder = folderOf({
      'a.json': fixture('H-001'),
      'b.json': '{"level":',
      'c.ndjson': ndjson([fixture('V-01'), fixture('C-01')]),
    });
    const { status, stdout } = await run(['explain', folder, '--format', 'json']);
    const data = JSON.parse(stdout) as { id: string | null; file?: string }[];
    expect(data.map(({ id }) => id)).toEqual(['H-001', null, 'V-01', 'C-01']);
    expect(data[1]?.file).toBe(join(folder, 'b.json'));
    expect(status).toBe(3);
  });
});
