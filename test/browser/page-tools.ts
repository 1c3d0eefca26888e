/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** What the checks of the offline page share: opening it, reading a file into it, what it lists, what it saves, whether it fits. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { type Heard, heardOf } from './heard.js';

export type Check = (what: string, holds: boolean, seen?: unknown) => void;

export const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const COMMAND = path('dist/cli.js');
export const PAGE = path('dist/page.html');
const WIDTHS = [360, 768, 1280];

/** What the page itself says that went wrong, and all that it asked for. */
export interface Watched extends Heard {
  readonly page: Page;
}

export async function opened(context: BrowserContext, file: string): Promise<Watched> {
  const page = await context.newPage();
  const watched: Watched = { page, ...heardOf(page) };
  await page.goto(pathToFileURL(file).href);
  return watched;
}

/** The outcomes that the command comes to, by id. */
export function outcomesOf(file: string, ...more: readonly string[]): Record<string, string> {
  const text = run(['check', file, ...more, '--format', 'ndjson', '--outcome', '--quiet']);
  const lines = text.split('\n').filter((line) => line !== '');
  return Object.fromEntries(
    lines.map((line) => {
      const { id, outcome = 'refused' } = JSON.parse(line) as { id: string; outcome?: string };
      return [id, outcome];
    }),
  );
}

/** What a command prints, be its status that something is refused. */
export function run(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [COMMAND, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

/** The outcomes that the list shows, by id. */
export async function listed(page: Page): Promise<Record<string, string>> {
  const rows = await page
    .locator('.cases tbody tr')
    .evaluateAll((found) => found.map((row) => [row.querySelector('[data-case]')?.textContent ?? '', row.className]));
  return Object.fromEntries(rows) as Record<string, string>;
}

export async function read(page: Page, file: string): Promise<void> {
  await page.setInputFiles('input[type=file]', file);
  await page.locator('.sums').waitFor();
}

export const isFirefox = (page: Page) => page.evaluate(() => navigator.userAgent.includes('Firefox'));

/** The file that the page hands out at a click, by default the case file. */
export async function saved(page: Page, folder: string, name: string, button = '[data-save]'): Promise<string> {
  const file = join(folder, name);
  if (!(await isFirefox(page))) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
    await download.saveAs(file);
    return file;
  }
  // Firefox does not tell of its downloads: what is handed to it is looked at instead.
  const content = await page.evaluate(async (selector) => {
    const make = URL.createObjectURL;
    const handed = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob) => {
        // What runs beside the page is no file.
        if ((blob as Blob).type !== 'text/javascript') resolve(blob as Blob);
        return make(blob);
      };
    });
    document.querySelector<HTMLElement>(selector)?.click();
    const blob = await handed;
    URL.createObjectURL = make;
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, button);
  writeFileSync(file, Uint8Array.from(content));
  return file;
}

export interface Saved {
  readonly cases: readonly { readonly record: Record<string, unknown> }[];
}

/** The link of the list to a case. */
export const caseOf = (page: Page, id: string) => page.locator('[data-case]', { hasText: new RegExp(`^${id}$`) });

/** Opens whatever keeps something from being seen. */
export const uncover = (covered: Locator) =>
  covered.evaluate((one) => {
    for (let up: Element | null = one; up !== null; up = up.parentElement)
      if (up instanceof HTMLDetailsElement) up.open = true;
  });

/** Whether it fits each width, and keeps nobody out. */
export async function lookedAt(page: Page, name: string, check: Check): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    check(`${name}: fits ${width}`, wide <= width, wide);
  }
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { run: look } = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await look(document);
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => ({ id, at: nodes.slice(0, 3).map(({ html }) => html.slice(0, 120)) }));
  });
  check(`${name}: axe finds nothing grave`, found.length === 0, found);
}

export const same = (one: Record<string, unknown>, other: Record<string, unknown>) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
