/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * Two teams begin with one register on two laptops; the case file of the one is merged on the page of the other. It comes to
 * what `tuopin merge` makes of the two files; what is in conflict is found in the list, shown in the case, and settled by
 * keyboard.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { mergeWords } from '../../src/words/merge.js';
import {
  type Check,
  caseOf,
  listed,
  lookedAt,
  opened,
  outcomesOf,
  PAGE,
  path,
  read,
  run,
  type Saved,
  same,
  saved,
  uncover,
} from './page-tools.js';

const REGISTER = path('fixtures/tables/名册.xlsx');
const { zh: say } = mergeWords;

export async function checkMerge(browser: Browser, given: Check): Promise<void> {
  const check: Check = (what, holds, seen) => given(`page merge: ${what}`, holds, seen);
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-merge-'));
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  try {
    const { page: second } = await opened(context, PAGE);
    await read(second, REGISTER);
    const [same1 = '', apart = '', theirs = ''] = Object.keys(await listed(second));
    await write(second, apart, { 'income.wages': '20001' });
    await write(second, theirs, { 'income.wages': '30003' });
    await write(second, same1, { 'income.business': '7007' });
    const b = await saved(second, folder, '乙队.json');
    await second.close();

    const { page: first } = await opened(context, PAGE);
    await read(first, REGISTER);
    await write(first, apart, { 'income.wages': '40004', 'income.property': '11' });
    await write(first, same1, { 'income.business': '7007' });
    const a = await saved(first, folder, '甲队.json');
    await first.close();

    const { page, said, requests } = await opened(context, PAGE);
    await read(page, a);
    const before = await listed(page);
    await merge(page, REGISTER);
    await page.locator('[role=alert]', { hasText: say.not.register }).waitFor();
    check('a register is not merged, and nothing is lost', same(before, await listed(page)));
    check(
      'and it is said why',
      (await page.locator('[role=alert]').textContent())?.includes(say.not.register) === true,
    );
    await merge(page, b);
    await page.locator('[data-merged]').waitFor();
    const merged = await saved(page, folder, '合并.json');
    const ofCommand = join(folder, '命令.json');
    const report = run(['merge', a, b, '-o', ofCommand, '--lang', 'zh']);
    check(
      'it comes to what the command makes of the files',
      readFileSync(merged, 'utf8') === readFileSync(ofCommand, 'utf8'),
    );
    const sums = await page.locator('[data-merged] > ul').first().locator('li').allTextContents();
    check('and says what the command says', sums.length > 3 && sums.every((line) => report.includes(line)), sums);
    check('outcomes are those of the command', same(await listed(page), outcomesOf(ofCommand)));
    await lookedAt(page, 'merge report', check);

    await page.locator('[data-outcome=conflict]').click();
    check(
      'what is in conflict is found',
      same(await listed(page), { [apart]: (await listed(page))[apart] }),
      await listed(page),
    );
    await caseOf(page, apart).press('Enter');
    const group = page.locator('[data-differs]');
    check('one thing is in conflict', (await group.count()) === 1, await group.allTextContents());
    const both = await group.locator('[data-take]').allTextContents();
    check(
      'with both values',
      both.some((one) => one.includes('20001')) && both.some((one) => one.includes('40004')),
      both,
    );
    await lookedAt(page, 'conflict', check);
    await page.locator('[data-take="乙队.json"]').press('Enter');
    check('one press settles it', (await group.count()) === 0);
    check(
      'and what was taken stands in the form, what was not is told',
      (await page.locator('[data-path="income.wages"] input').first().inputValue()) === '20001' &&
        (await page.locator('summary', { hasText: say.settled(1) }).count()) === 1,
    );
    await page.locator('[data-back]').click();
    const settled = await saved(page, folder, '选定.json');
    const { cases } = JSON.parse(readFileSync(settled, 'utf8')) as Saved;
    const record = cases.map((one) => one.record).find(({ id }) => id === apart) ?? {};
    const income = record.income as Record<string, unknown> | undefined;
    check(
      'what the other team wrote beside it is kept, and nothing is in conflict any more',
      String(income?.property) === '11' && record.evidence === undefined,
      record,
    );
    check(
      'merged once more with the file it came from it stays settled',
      run(['merge', settled, a]).includes('20001') === false,
    );
    writeFileSync(join(folder, '残.json'), readFileSync(b, 'utf8').slice(0, 5000));
    await merge(page, join(folder, '残.json'));
    await page.locator('[role=alert]', { hasText: say.not.cutShort }).waitFor();
    check(
      'half a file is not merged',
      (await page.locator('[role=alert]').textContent())?.includes(say.not.cutShort) === true,
    );
    check('nothing went wrong', said.length === 0, said);
    check(
      'nothing was asked for',
      requests.every((one) => !one.startsWith('http')),
      requests,
    );
    await page.close();
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const merge = (page: Page, file: string) => page.setInputFiles('[data-merge]', file);

/** Fills in boxes of a case, and goes back to the list. */
async function write(page: Page, id: string, texts: Readonly<Record<string, string>>): Promise<void> {
  await caseOf(page, id).click();
  for (const [at, text] of Object.entries(texts)) {
    const box = page.locator(`[data-path="${at}"] input`).first();
    await uncover(box);
    await box.fill(text);
  }
  await page.locator('[data-back]').click();
}
