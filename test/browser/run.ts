/**
 * The built package in a real browser, under a policy that forbids code made from text: same verdicts as Node to the
 * byte, no report to the policy, no attempt. Then two pages that do attempt it, to see that the trap catches them. Last
 * the sheets that `tuopin explain` prints, the report of `tuopin rollup`, and the offline page: the evening of a
 * team with it in Firefox too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { TuopinRecord } from '../../src/index.js';
import { startChromium, startFirefox } from './browsers.js';
import { checkEvening } from './evening.js';
import { checkPage } from './page.js';
import { checkCase } from './page-case.js';
import { checkColumns } from './page-columns.js';
import { checkKeeping } from './page-keeping.js';
import { checkMask } from './page-mask.js';
import { checkMerge } from './page-merge.js';
import { checkOut } from './page-out.js';
import { checkWorkbooks } from './page-workbooks.js';
import { checkReport } from './report.js';
import { checkSheets } from './sheets.js';
import { type Report, type Site, serve } from './site.js';
import { toldChecks } from './told-checks.js';

type Package = typeof import('../../src/index.js');
const { evaluate, isInvalidRecordError } = (await import(
  new URL('../../dist/index.js', import.meta.url).href
)) as Package;

const TIMEOUT = 60_000;
const folder = new URL('../../fixtures/records/', import.meta.url);

const records: TuopinRecord[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .sort()
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as TuopinRecord);
const refused: TuopinRecord = { level: 'county', id: 'C', asOf: '2018-02-30', incidence: '九' };

function judged(record: TuopinRecord): string {
  try {
    return JSON.stringify(evaluate(record));
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    return JSON.stringify(error.issues);
  }
}

async function open(browser: Browser, site: Site, name: string): Promise<Report & { errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name}: no report. ${errors.join(' ')}`)), TIMEOUT);
  });
  try {
    const report = site.report();
    await page.goto(`${site.url}/${name}`);
    return { ...(await Promise.race([report, late])), errors };
  } finally {
    clearTimeout(timer);
    await page.close();
  }
}

const { check, end } = toldChecks();
const inputs = [...records, refused];
const browser = await startChromium();
const site = await serve(['verdicts', 'control-calls', 'control-zod'], inputs);
try {
  const { result, attempts, violations, errors } = await open(browser, site, 'verdicts');
  const levels = new Set(records.map((record) => (record as { level: string }).level));
  check('a household, a village and a county are among the records', levels.size === 3, [...levels]);
  check('every record was judged', result.length === inputs.length, result.length);
  inputs.forEach((record, index) => {
    const { level, id } = record as { level: string; id: string };
    check(`${level} ${id} as in Node, to the byte`, result[index] === judged(record), result[index]);
  });
  check('no attempt to make code from text', attempts.length === 0, attempts);
  check('nothing reported to the policy', violations.length === 0, violations);
  check('no error on the page', errors.length === 0, errors);

  const calls = await open(browser, site, 'control-calls');
  check(
    'control: every way is blocked',
    calls.result.every((one) => one === 'blocked'),
    calls.result,
  );
  check('control: every attempt is seen', calls.attempts.length === calls.result.length, calls.attempts);
  check('control: every attempt is reported', calls.violations.length === calls.result.length, calls.violations);

  const zod = await open(browser, site, 'control-zod');
  check("control: zod's own probe is seen", zod.attempts.length > 0, zod.attempts);
  check("control: zod's own probe is reported", zod.violations.length > 0, zod.violations);

  await checkSheets(browser, check);
  await checkReport(browser, check);
  await checkEvening(await browser.newContext({ offline: true, acceptDownloads: true }), 'Chromium', check);
  await checkPage(browser, check);
  await checkCase(browser, check);
  await checkColumns(browser, check);
  await checkMerge(browser, check);
  await checkKeeping(browser, check);
  await checkOut(browser, check);
  await checkMask(browser, check);
  await checkWorkbooks(browser, 'Chromium', check);
} finally {
  site.close();
  await browser.close();
}
const firefox = await startFirefox();
try {
  await checkEvening(await firefox.newContext({ acceptDownloads: true }), 'Firefox', check);
  await checkKeeping(firefox, check);
  await checkWorkbooks(firefox, 'Firefox', check);
} finally {
  await firefox.close();
}
end();
