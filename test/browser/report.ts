/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * The report of `tuopin rollup … --format html` in Chromium, in both languages: its tables are put in order by their
 * headings, also by the keyboard, its pictures are drawn, it runs its own script and no other, and asks for nothing.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { countyOf, householdIn, villageOf } from '../support/places.js';
import { heardOf } from './heard.js';

type Check = (what: string, holds: boolean, seen?: unknown) => void;

const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Incidences of 3, 0.2, unknown to 12, and none as nobody knows how many live there. */
const records = [
  villageOf('V1', 1000),
  villageOf('V2', 1000),
  villageOf('V10', 50),
  villageOf('V4', 1000, { registeredRuralPopulation: null }),
  countyOf('C1', 10_000),
  ...Array.from({ length: 30 }, (_, at) => householdIn(`p${at}`, 'V1', 'notMet', 1)),
  ...Array.from({ length: 2 }, (_, at) => householdIn(`q${at}`, 'V2', 'notMet', 1)),
  householdIn('open', 'V10', 'undetermined', 6),
  householdIn('met', 'V4', 'met', 4),
];

/** Opens the report in both languages and checks what comes out. */
export async function checkReport(browser: Browser, check: Check): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-report-'));
  try {
    const input = join(folder, 'records.ndjson');
    writeFileSync(input, records.map((one) => `${JSON.stringify(one)}\n`).join(''));
    for (const language of ['zh', 'en']) {
      const file = join(folder, `${language}.html`);
      execFileSync(process.execPath, [
        ...[COMMAND, 'rollup', input, '--as-of', '2018-12-31', '--lang', language],
        ...['-o', file, '--quiet'],
      ]);
      await checkFile(browser, file, `report ${language}`, check);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checkFile(browser: Browser, file: string, name: string, check: Check): Promise<void> {
  const page = await browser.newPage();
  const { said, requests } = heardOf(page);
  try {
    const url = pathToFileURL(file).href;
    await page.goto(url);
    const first = await villages(page);
    check(`${name}: what is lost comes first`, first.join() === 'V1,V10,V2,V4', first);
    const incidence = page.locator('#villages th').nth(6);
    await incidence.locator('[role=button]').click();
    const rising = await villages(page);
    check(`${name}: incidence rising, unknown last`, rising.join() === 'V2,V1,V10,V4', rising);
    check(`${name}: said to who cannot see it`, (await incidence.getAttribute('aria-sort')) === 'ascending');
    await incidence.locator('[role=button]').focus();
    await page.keyboard.press('Enter');
    const falling = await villages(page);
    check(`${name}: incidence falling by the keyboard, unknown last`, falling.join() === 'V10,V1,V2,V4', falling);
    await page.locator('#villages th').nth(1).locator('[role=button]').click();
    const byName = await villages(page);
    check(`${name}: by name`, byName.join() === 'V1,V2,V4,V10', byName);
    const sorted = await page.locator('#villages th[aria-sort]').count();
    check(`${name}: in one order at a time`, sorted === 1, sorted);
    const bars = await page.locator('#villages figure rect').count();
    check(`${name}: a bar for each village whose incidence is known`, bars === 3, bars);
    const buttons = await page.locator('th button').count();
    check(`${name}: no heading that is printed on the first page only`, buttons === 0, buttons);
    const behind = page.locator('#villages details').first();
    const isClosed = !(await behind.locator('p').first().isVisible());
    await behind.locator('summary').click();
    const text = (await behind.locator('p').first().textContent()) ?? '';
    check(
      `${name}: the households behind a figure are shown when it is pressed`,
      isClosed && text.includes('p0'),
      text,
    );
    await page.locator('#counties a[href="#poor-county-0"]').first().click();
    const opened = page.locator('#poor-county-0');
    check(`${name}: what leads to a figure opens it`, await opened.locator('p').first().isVisible());
    await opened.locator('a[href="#poor-village-0"]').click();
    const below = page.locator('#poor-village-0 p').first();
    check(`${name}: and so down to the households`, await below.isVisible(), await below.textContent());
    await page.setViewportSize({ width: 360, height: 740 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    check(`${name}: fits a phone`, wide <= 360, wide);
    check(`${name}: its headings can be pressed there too`, await incidence.locator('[role=button]').isVisible());
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "other";';
      document.body.append(script);
    });
    check(`${name}: runs no other script`, (await page.title()) !== 'other');
    check(`${name}: its policy says so`, said.length === 1 && /Content Security Policy/.test(said[0] ?? ''), said);
    check(`${name}: asks for nothing`, requests.join() === url, requests);
  } finally {
    await page.close();
  }
}

/** The villages of the table, as they stand. */
async function villages(page: Page): Promise<string[]> {
  const names = await page.locator('#villages tbody tr td:nth-child(2)').allTextContents();
  return names.map((one) => one.split(' ')[0] ?? '');
}
