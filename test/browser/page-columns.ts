/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * What the columns of a register were taken for, on the offline page: shown with masked samples, changed by the keyboard, read
 * again by that; the mapping that the page saves is one that the command takes, and the page takes again.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pageWords } from '../../src/words/page.js';
import { type Check, lookedAt, opened, PAGE, read, run, type Saved, saved, uncover } from './page-tools.js';

const { zh: say } = pageWords;

/** Goes through a register with a column that nobody knows. */
export async function checkColumns(browser: Browser, check: Check): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-columns-'));
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  const told: Check = (what, holds, seen) => check(`page columns: ${what}`, holds, seen);
  try {
    const register = join(folder, '名册.csv');
    writeFileSync(register, '户编号,年度,姓名,与户主关系,打工挣的\n1,2018年,欧阳甲某,户主,1.2\n2,2018年,乙,户主,0.3\n');
    const { page, said } = await opened(context, PAGE);
    await read(page, register);
    await uncover(page.locator('.columns'));
    const row = page.locator('.columns tbody tr', { hasText: '打工挣的' });
    told('tells which column nobody knows', (await row.textContent())?.includes(say.report.unsure) === true);
    const names = await page.locator('.columns tbody tr', { hasText: '姓名' }).textContent();
    told(
      'shows of who somebody is no more than the first sign',
      names?.includes('欧***') === true && !names.includes('欧阳'),
      names,
    );
    await lookedAt(page, 'page columns', told);
    const meaning = row.locator('input');
    await meaning.fill('没有的');
    await meaning.press('Tab');
    told('what there is not is no meaning', (await meaning.getAttribute('aria-invalid')) === 'true');
    told('and is not read by', await page.locator('.columns [type=submit]').isDisabled());
    await meaning.fill('工资性收入');
    await meaning.press('Tab');
    await row.locator('select').selectOption('tenThousand');
    await readAgain(page, () => page.locator('.columns [type=submit]').press('Enter'));
    told(
      'the column is read by what it was said to mean',
      (await wagesIn(page, folder)) === '12000,3000',
      await wagesIn(page, folder),
    );

    await uncover(page.locator('.columns'));
    told('and known then', (await row.textContent())?.includes(say.report.sure) === true);
    const mapping = await saved(page, folder, 'mapping.json', '[data-keep-mapping]');
    const shown = run(['tables', 'map', register, '--map', mapping, '--lang', 'zh']);
    told('the command takes the mapping', /打工挣的 → 工资性收入（万元）/.test(shown), shown);

    const again = await opened(context, PAGE);
    await read(again.page, register);
    await uncover(again.page.locator('.columns'));
    await readAgain(again.page, () => again.page.setInputFiles('[data-mapping]', mapping));
    told('and so does the page', (await wagesIn(again.page, folder)) === '12000,3000');
    await uncover(again.page.locator('.columns'));
    const bad = join(folder, 'bad.json');
    for (const text of ['{"columns":{"打工挣的":"income.wage"}}', '[1]', '{', '{"columns":"x"}']) {
      writeFileSync(bad, text);
      const alerted = again.page.waitForEvent('dialog');
      await again.page.setInputFiles('[data-mapping]', bad);
      const dialog = await alerted;
      told(
        'what is no mapping is said to be none',
        dialog.message().startsWith(say.report.noMapping('')),
        dialog.message(),
      );
      await dialog.accept();
    }
    told('and changes nothing', (await wagesIn(again.page, folder)) === '12000,3000');
    told('nothing went wrong', said.length + again.said.length === 0, [...said, ...again.said]);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Waits until the file has been read once more. */
async function readAgain(page: Page, does: () => Promise<unknown>): Promise<void> {
  await page.locator('.sums').evaluate((one) => one.setAttribute('data-old', ''));
  await does();
  await page.locator('.sums:not([data-old])').waitFor();
}

async function wagesIn(page: Page, folder: string): Promise<string> {
  const { cases } = JSON.parse(readFileSync(await saved(page, folder, 'cases.json'), 'utf8')) as Saved;
  await page.locator('[data-kept]').click();
  return cases.map(({ record }) => (record.income as { wages?: string } | undefined)?.wages).join();
}
