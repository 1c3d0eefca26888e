/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * What comes out of the page and can be checked, in Chromium: the sheet is to the byte that of the command, its code is read
 * from the pixels that are printed, and command and page find by it whose sheet it is, and that a record was changed since.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import jsQR from 'jsqr';
import type { Browser, Page } from 'playwright-core';
import { type Check, lookedAt, opened, PAGE, path, read, run, saved } from './page-tools.js';

export async function checkOut(browser: Browser, check: Check): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-out-'));
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  try {
    const { page, said } = await opened(context, PAGE);
    const register = path('fixtures/tables/名册.xlsx');
    await read(page, register);
    const open = page.locator('tr.undetermined [data-case]').first();
    const id = (await open.textContent()) ?? '';
    await open.click();
    await page.locator('[data-sheet]').click();
    const text = await codeOn(page);
    check('out: the code is read from what is printed', /^TUOPIN:1:/.test(text ?? ''), text);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.paper .bar button').nth(1).click(),
    ]);
    const sheet = join(folder, 'sheet.html');
    await download.saveAs(sheet);
    const expected = run(['explain', register, '--id', id, '--lang', 'zh', '--format', 'html']);
    const html = readFileSync(sheet, 'utf8');
    check('out: the sheet is to the byte that of the command', sheetsIn(html) === sheetsIn(expected), [
      sheetsIn(html).length,
      sheetsIn(expected).length,
    ]);
    const sealed = await saved(page, folder, 'sealed.json', '[data-seal]');
    const [kept] = JSON.parse(run(['verify', sealed, '--format', 'json'])) as { id: string; same: boolean }[];
    check('out: the seal that is handed out is found unchanged by the command', kept?.id === id && kept.same, kept);
    const [now] = JSON.parse(run(['verify', sealed, '--record', register, '--format', 'json'])) as { same: boolean }[];
    check('out: and fits the register', now?.same === true, now);
    await page.locator('.paper td').first().click();
    await page.keyboard.press('Escape');
    check('out: Escape closes the sheet wherever it was clicked', (await page.locator('.paper').count()) === 0);
    await page.locator('[data-back]').click();
    check('out: the page finds the seal unchanged', same(await sealsOn(page, sealed), ['same']), sealed);
    await lookedAt(page, 'out: seal', check);
    await page.setViewportSize({ width: 1280, height: 900 });
    const forged = join(folder, 'forged.json');
    writeFileSync(forged, readFileSync(sealed, 'utf8').replace('"outcome":"undetermined"', '"outcome":"met"'));
    check('out: and one that was changed', same(await sealsOn(page, forged), ['differs']));
    check('out: what was open stays open', (await page.locator('.cases [data-case]').count()) > 1);

    await page.locator('[data-sheets]').click();
    const all = readFileSync(await saved(page, folder, 'all.html', '.paper .bar button:nth-child(2)'), 'utf8');
    const ofAll = run(['explain', register, '--lang', 'zh', '--format', 'html']);
    const heads = all.split('<h1>').length - 1;
    check(
      'out: the sheets of all that are listed are those of the command',
      heads > 2 && sheetsIn(all) === sheetsIn(ofAll),
      heads,
    );
    await page.keyboard.press('Escape');
    const isBack = await page.locator('[data-sheets]').evaluate((one) => one === document.activeElement);
    check('out: and then the list is there again, and the keyboard where it was', isBack);

    // A4 with its margins is narrower than the width at which a screen shows cards.
    await page.setViewportSize({ width: 718, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const row = await page
      .locator('.cases tbody tr')
      .first()
      .evaluate((one) => getComputedStyle(one).display);
    const isBare = await page.locator('.second').isHidden();
    check('out: the list is printed as a table, without what is pressed', row === 'table-row' && isBare, row);
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 900 });

    const asked = async (code: string) => {
      const panel = page.locator('[data-code]');
      if (!(await panel.evaluate((one) => (one as HTMLDetailsElement).open))) await panel.locator('summary').click();
      await panel.locator('textarea').fill(code);
      await panel.locator('button').first().click();
      return {
        state: await panel
          .locator('[data-state]')
          .first()
          .getAttribute('data-state', { timeout: 5000 })
          .catch(() => null),
        told: (await panel.locator('[role=status]').textContent()) ?? '',
      };
    };
    const whose = await asked(text ?? '');
    check('out: the page knows whose sheet it is', whose.state === 'same' && whose.told.includes(id), whose);
    await lookedAt(page, 'out: code', check);
    await page.setViewportSize({ width: 1280, height: 900 });
    const slip = await asked((text ?? '').replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')));
    check('out: a slip is told as one', slip.state === null && slip.told !== '', slip);
    const file = await saved(page, folder, 'cases.json');
    const verified = run(['verify', '--code', text ?? '', file, '--format', 'json']);
    const [found] = JSON.parse(verified) as { id: string; state: string }[];
    check('out: the command says the same of the case file', found?.id === id && found.state === 'same', found);

    await page.locator(`[data-case]`, { hasText: id }).first().click();
    await page.locator('[data-path="income.wages"] input').first().fill('123456');
    await page.locator('[data-back]').click();
    check(
      'out: the page says of the seal that the case was changed since',
      same(await sealsOn(page, sealed), ['differs']),
    );
    const changed = await asked(text ?? '');
    check('out: it says that the record was changed since', changed.state === 'differs', changed);
    const later = await saved(page, folder, 'later.json');
    const [other] = JSON.parse(run(['verify', '--code', text ?? '', later, '--format', 'json'])) as { state: string }[];
    check('out: so does the command', other?.state === 'differs', other);
    check('out: nothing went wrong', said.length === 0, said);
    await page.close();
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What the page says of the seals in a file that is opened on it. */
async function sealsOn(page: Page, file: string): Promise<(string | undefined)[]> {
  await page.setInputFiles('input[type=file]', file);
  const name = basename(file);
  await page.locator('[data-seals] h2', { hasText: name }).waitFor();
  return page
    .locator('[data-seals] [data-state]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.state));
}

const sheetsIn = (html: string) => html.slice(html.indexOf('<section'), html.lastIndexOf('</section>')).trim();

/** What another library reads from a picture of the code. */
async function codeOn(page: Page): Promise<string | undefined> {
  const png = await page.locator('.paper svg.code').first().screenshot({ scale: 'device' });
  // The browser itself unpacks the picture.
  const { width, height, data } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    canvas.width = bitmap.width * 3;
    canvas.height = bitmap.height * 3;
    const drawn = canvas.getContext('2d') as CanvasRenderingContext2D;
    drawn.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const { data } = drawn.getImageData(0, 0, canvas.width, canvas.height);
    return { width: canvas.width, height: canvas.height, data: [...data] };
  }, png.toString('base64'));
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}
