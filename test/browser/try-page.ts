/// <reference lib="dom" />
import { startChromium } from './chromium.js';

const browser = await startChromium();
const context = await browser.newContext({ offline: true });
const page = await context.newPage();
page.on('pageerror', (e) => console.log('ERR', String(e), e.stack?.slice(0, 600)));
page.on('console', (m) => console.log('CON', m.text().slice(0, 400)));
const t = Date.now();
await page.goto('file:///tmp/wk/page/dist/page.html');
console.log('opened', Date.now() - t);
const shot = async (n: string) => {
  for (const w of [360, 768, 1280]) {
    await page.setViewportSize({ width: w, height: 900 });
    await page.screenshot({ path: `/tmp/wk/page-tmp/shots/${n}-${w}.png` });
    const sw = await page.evaluate(() => document.documentElement.scrollWidth);
    if (sw > w) console.log(n, w, 'too wide', sw);
  }
};
await shot('start');
const t2 = Date.now();
await page.setInputFiles('input[type=file]', process.argv[2] ?? 'fixtures/tables/名册.xlsx');
await page.waitForSelector('.sums', { timeout: 60000 });
console.log('listed', Date.now() - t2);
console.log((await page.locator('.outcomes').innerText() as string).replace(/\n/g, ' '));
await shot('list');
await page.locator('[data-outcome=undetermined]').click();
console.log(await page.locator('.cases tbody tr').count(), await page.locator('.cases tbody tr').first().innerText() as string);
await page.locator('[data-case]').first().click();
await page.waitForSelector('.verdict details');
console.log(await page.locator('.verdict').innerText() as string);
await shot('case');
await page
  .locator('[data-sheet]')
  .click({ timeout: 5000 })
  .catch((e) => console.log(String(e).slice(0, 200)));
await shot('sheet');
await browser.close();
