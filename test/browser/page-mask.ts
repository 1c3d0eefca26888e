/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * The page before a projector: with the mask on, no name and no id of the register stands anywhere on it; with the mask off
 * again all is as it was, and what is saved never knew of it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { enPage } from '../../src/words/en/page.js';
import { zhPage } from '../../src/words/zh/page.js';
import { type Check, listed, lookedAt, opened, PAGE, path, read, type Saved, same, saved } from './page-tools.js';

const REGISTER = path('fixtures/tables/名册.xlsx');
/** Somebody whom only a second list has. */
const STRANGER = 'SECOND-0001';

export async function checkMask(browser: Browser, given: Check): Promise<void> {
  const check: Check = (what, holds, seen) => given(`page mask: ${what}`, holds, seen);
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-mask-'));
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  try {
    const { page, said } = await opened(context, PAGE);
    await read(page, REGISTER);
    const before = await saved(page, folder, '前.json');
    const results = await saved(page, folder, '前.xlsx', '[data-results]');
    const { cases: atFirst } = JSON.parse(readFileSync(before, 'utf8')) as Saved;
    const secret = [...secretsIn(atFirst), STRANGER];
    const seen = async () => {
      const text = await shownOn(page);
      return secret.filter((one) => text.includes(one));
    };
    const hides = async (where: string) => {
      const found = await seen();
      check(`${where}: no name, no id`, found.length === 0, found);
    };
    check('without it names and ids are seen', (await seen()).length > secret.length / 3, secret.length);
    const outcomes = await listed(page);
    const [id = ''] = Object.keys(outcomes);
    await page.locator('input[type=search]').fill(id);
    await toggle(page, true);
    check('it is told loudly', (await page.locator('.masking').textContent()) === zhPage.mask.isOn);
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    await hides('list');
    const masked = await listed(page);
    check(
      'verdicts are the same',
      JSON.stringify(Object.values(masked)) === JSON.stringify(Object.values(outcomes)) &&
        Object.keys(masked).length === Object.keys(outcomes).length,
      masked,
    );
    const villages = await page.locator('.cases td:nth-child(2)').allTextContents();
    check(
      'villages have pseudonyms',
      villages.length > 1 && villages.every((village) => /^V-[0-9a-f]{10}$/.test(village)),
      villages,
    );
    await lookedAt(page, 'masked list', check);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator('input[type=search]').fill(Object.keys(masked)[1] ?? '');
    check('a pseudonym is found', Object.keys(await listed(page)).length === 1, await listed(page));
    await hides('search');
    await page.locator('input[type=search]').fill('');

    const count = Object.keys(outcomes).length;
    for (let at = 0; at < count; at += 1) {
      await page.locator(`[data-case="${at}"]`).click();
      await page.locator('.verdict > [aria-busy]').first().waitFor({ state: 'detached' });
      const found = await seen();
      if (found.length > 0) check(`case ${at}: no name, no id`, false, found);
      await page.locator('[data-back]').click();
    }
    await page.locator('[data-case="0"]').click();
    await page.locator('.verdict > [aria-busy]').first().waitFor({ state: 'detached' });
    await hides('case');
    const box = page.locator('[data-path="members[0].name"] input');
    check(
      'a box of a name is closed, and shows the pseudonym',
      (await box.getAttribute('readonly')) !== null && /^N-[0-9a-f]{10}$/.test(await box.inputValue()),
      await box.inputValue(),
    );
    await box.focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('x');
    check('no sheet is offered', await page.locator('[data-sheet]').isDisabled());
    await lookedAt(page, 'masked case', check);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator('[data-what-if]').click();
    await page.locator('.verdict > [aria-busy]').first().waitFor({ state: 'detached' });
    await hides('what-if');
    await page.locator('[data-leave]').click();
    await page.locator('[data-language]').click();
    await page.locator('.case h2').first().waitFor();
    await page.locator('.verdict > [aria-busy]').first().waitFor({ state: 'detached' });
    check('it stays on in the other language', (await page.locator('.masking').textContent()) === enPage.mask.isOn);
    await hides('case in English');
    await page.locator('[data-language]').click();
    await page.locator('[data-back]').click();
    check('the case file is as before', same(contentOf(before), contentOf(await saved(page, folder, '中.json'))));
    check(
      'and the results that are handed out',
      readFileSync(results).equals(readFileSync(await saved(page, folder, '中.xlsx', '[data-results]'))),
    );

    await toggle(page, false);
    check('off again all is back', same(await listed(page), outcomes), await listed(page));
    await toggle(page, true);

    const second = join(folder, '核查.ndjson');
    const [{ record: one } = { record: {} }] = atFirst;
    const others = [
      { ...one, income: { wages: '1' } },
      { ...one, id: STRANGER },
    ];
    writeFileSync(second, others.map((other) => `${JSON.stringify(other)}\n`).join(''));
    await page.setInputFiles('[data-second]', second);
    await page.locator('.second [role=status]').waitFor();
    await hides('a second list beside it');
    await page.locator('[data-case="0"]').click();
    await page.locator('.verdict > [aria-busy]').first().waitFor({ state: 'detached' });
    await hides('case beside a second list');
    // What is changed while it is on is changed in the case as it is.
    await page.locator('[data-path="income.wages"] input').first().fill('12345');
    await page.locator('[data-back]').click();
    await hides('list after a change');
    await toggle(page, false);
    check('names are seen again', (await seen()).length > secret.length / 3);
    const { cases } = JSON.parse(readFileSync(await saved(page, folder, '后.json'), 'utf8')) as Saved;
    const { income, members, id: now } = cases[0]?.record ?? {};
    check(
      'what was changed meanwhile is in the case, which is whose it was',
      String((income as Record<string, unknown>).wages) === '12345' &&
        now === one.id &&
        JSON.stringify(names(members)) === JSON.stringify(names(one.members)),
      cases[0],
    );
    check('nothing went wrong', said.length === 0, said);
    await page.close();
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function toggle(page: Page, isOn: boolean): Promise<void> {
  await page.locator('[data-mask]').click();
  await page.locator(`[data-mask][aria-pressed=${isOn}]:enabled`).waitFor();
}

const contentOf = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

const names = (members: unknown) => (members as { name?: string; id?: string }[]).map(({ name, id }) => [name, id]);

/** Every name and id, of two signs or more; a village's is the name of its sheet too, and stands wherever a cell is named. */
function secretsIn(cases: Saved['cases']): string[] {
  const { fields } = hunan2016To2020();
  const found = cases.flatMap(({ record }) =>
    fields.of('household').flatMap(({ path: at, identifies }) => {
      if (identifies === undefined || identifies === 'village') return [];
      const [own, ofMember] = at.split('[].');
      if (ofMember === undefined) return [record[own as string]];
      return ((record.members ?? []) as Record<string, unknown>[]).map((one) => one[ofMember]);
    }),
  );
  return [...new Set(found.filter((one): one is string => typeof one === 'string' && one.length > 1))];
}

/** All that stands on the page: its text, what is in boxes, and attributes. */
const shownOn = (page: Page) =>
  page.evaluate(() =>
    [
      document.title,
      document.body.textContent,
      ...[...document.body.querySelectorAll('*')]
        .filter((one) => !(one instanceof HTMLScriptElement))
        .flatMap((one) => [...[...one.attributes].map(({ value }) => value), (one as HTMLInputElement).value ?? '']),
    ].join('\n'),
  );
