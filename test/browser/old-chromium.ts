/**
 * The evening of a team in a Chromium of spring 2022, as old laptops have it: the oldest that a package on npm brings is
 * 102. Outside `npm test`, as it fetches 60 MB: `npm run test:old-chromium`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { checkEvening } from './evening.js';
import { toldChecks } from './told-checks.js';

const CHROMIUM = '@sparticuz/chrome-aws-lambda@14.0.0';
/** Of the same year: later ones ask the page for what this Chromium has not. */
const DRIVER = 'playwright-core@1.22.2';

const folder = mkdtempSync(join(tmpdir(), 'tuopin-old-chromium-'));
const { check, end } = toldChecks();
try {
  const install = ['install', '--no-save', '--ignore-scripts', '--legacy-peer-deps', '--prefix', folder];
  execFileSync('npm', [...install, CHROMIUM, DRIVER], { stdio: ['ignore', 'ignore', 'inherit'] });
  const inFolder = (name: string) => join(folder, 'node_modules', name);
  const executablePath = join(folder, 'chromium');
  const packed = readFileSync(inFolder('@sparticuz/chrome-aws-lambda/bin/chromium.br'));
  writeFileSync(executablePath, brotliDecompressSync(packed), { mode: 0o755 });
  const { chromium } = createRequire(import.meta.url)(inFolder('playwright-core')) as typeof import('playwright-core');
  const args = ['--no-sandbox', '--disable-gpu', '--headless'];
  const browser: Browser = await chromium.launch({ executablePath, headless: true, args });
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  await checkEvening(context, `Chromium ${browser.version()}`, check);
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
end();
