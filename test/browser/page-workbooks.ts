/// <reference lib="dom" />
/** The workbooks that the page hands out, of results and the register itself, marked: part by part, to the byte, those of the command for the same file. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { type Check, listed, opened, PAGE, path, read, saved } from './page-tools.js';

const registers = ['名册.xlsx', '问题名册.xlsx', '两表.xlsx', '一人一行.gbk.csv', '村.xlsx'];

export async function checkWorkbooks(browser: Browser, name: string, check: Check): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-workbooks-'));
  const context = await browser.newContext({ acceptDownloads: true });
  try {
    // What is read and written is the same code in each; what packs it is the browser's own.
    for (const register of name === 'Firefox' ? registers.slice(0, 2) : registers) {
      const { page, said } = await opened(context, PAGE);
      await read(page, path(`fixtures/tables/${register}`));
      const made = [
        { what: 'results', button: '[data-results]', args: ['check', register, '--quiet', '--out'] },
        { what: 'marked', button: '[data-marked]', args: ['tables', 'mark', register, '--out'] },
      ];
      for (const { what, button, args } of made) {
        if (what === 'marked' && !register.endsWith('.xlsx')) continue;
        await page.locator('details.report').first().evaluate(opens);
        const handed = partsOf(await saved(page, folder, 'page.xlsx', button));
        const written = partsOf(byCommand(args, join(folder, `${what} ${register}.xlsx`)));
        const apart = [...new Set([...handed.keys(), ...written.keys()])].filter(
          (part) => handed.get(part) !== written.get(part),
        );
        check(
          `workbooks in ${name}: ${what} of ${register} as by the command`,
          handed.size > 5 && apart.length === 0,
          apart,
        );
      }
      check(
        `workbooks in ${name}: none is marked where the file is none`,
        register.endsWith('.xlsx') || (await page.locator('[data-marked]').count()) === 0,
      );
      check(`workbooks in ${name}: nothing went wrong with ${register}`, said.length === 0, said);
      await page.close();
    }
    const { page, said } = await opened(context, PAGE);
    await read(page, path('fixtures/tables/名册.xlsx'));
    const before = Object.values(await listed(page)).filter((outcome) => outcome === 'undetermined').length;
    await page.locator('tr.met [data-case]').first().click();
    await page.locator('[data-path="food.sufficient"] select').selectOption('false');
    await page.locator('[data-back]').click();
    const after = Object.values(await listed(page)).filter((outcome) => outcome === 'undetermined').length;
    const changed = partsOf(await saved(page, folder, 'changed.xlsx', '[data-results]'));
    const texts = changed.get('xl/sharedStrings.xml') ?? '';
    check(
      `workbooks in ${name}: a case that was changed here is as judged here, and said to be typed in`,
      after === before + 1 && new RegExp(`待核实[^<]{0,4}${after}`).test(texts) && texts.includes('手工录入：'),
      { before, after },
    );
    check(`workbooks in ${name}: nothing went wrong`, said.length === 0, said);
    await page.close();
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const opens = (one: Element) => {
  (one as HTMLDetailsElement).open = true;
};

/** The workbook that the command writes; its status may be that something is refused. */
function byCommand(args: readonly string[], out: string): string {
  try {
    execFileSync(process.execPath, [path('dist/cli.js'), ...args, out, '--lang', 'zh'], {
      cwd: path('fixtures/tables'),
      stdio: 'ignore',
    });
  } catch (error) {
    if ((error as { status: number }).status !== 3) throw error;
  }
  return out;
}

const partsOf = (file: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(readFileSync(file))).map(([name, bytes]) => [name, strFromU8(bytes)]));
