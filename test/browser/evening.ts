/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * The evening of a team with the offline page, from a disk, without a network: a register is opened, those open are looked
 * for, three are filled in until they come out, a sheet printed, the case file saved and opened again; what the page says of
 * each household is what the command says. Nothing keeps anybody from it: axe finds nothing grave.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { pageWords } from '../../src/words/page.js';
import {
  type Check,
  isFirefox,
  listed,
  lookedAt,
  opened,
  outcomesOf,
  PAGE,
  path,
  read,
  type Saved,
  same,
  saved,
  type Watched,
} from './page-tools.js';

/** So many households are filled in. */
const FILLED = 3;

/**
 * Goes through it.
 * @param context one without a network, which takes downloads; it is closed in the end
 * @param name what the browser is called
 */
export async function checkEvening(context: BrowserContext, name: string, check: Check): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-evening-'));
  try {
    const evening = new Evening(context, folder, (what, holds, seen) =>
      check(`evening (${name}): ${what}`, holds, seen),
    );
    await evening.run();
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

class Evening {
  readonly #register = path('fixtures/tables/名册.xlsx');
  readonly #expected = outcomesOf(this.#register);
  /** All pages that were open. */
  readonly #watched: Watched[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly folder: string,
    readonly check: Check,
  ) {}

  async run(): Promise<void> {
    const page = await this.#open();
    await this.#openRegister(page);
    const filled = await this.#fillIn(page);
    await this.#print(page);
    const file = await this.#save(page);
    const after = { ...this.#expected, ...filled };
    await this.#byCommand(file, after);
    await this.#reopen(file, after);
    this.#nothingWrong();
  }

  async #open(): Promise<Page> {
    const watched = await opened(this.context, PAGE);
    this.#watched.push(watched);
    return watched.page;
  }

  async #openRegister(page: Page): Promise<void> {
    const { check } = this;
    check('three lines say what to do', (await page.locator('.hint li').count()) === 3);
    await lookedAt(page, 'start', check);
    await read(page, this.#register);
    const first = await listed(page);
    check('each household is listed as the command judges it', same(first, this.#expected), first);
    check('nothing is said to be saved of it', (await page.locator('header [role=status]').count()) === 0);
    check('all 60 are there', Object.keys(first).length === 60);
    await lookedAt(page, 'list', check);
  }

  /** Those that are open are looked for, and three are filled in, by the keyboard. */
  async #fillIn(page: Page): Promise<Record<string, string>> {
    const { check } = this;
    const open = Object.keys(this.#expected).filter((id) => this.#expected[id] === 'undetermined');
    await page.locator('[data-outcome=undetermined]').click();
    const shown = Object.keys(await listed(page));
    check(
      'those that are open are shown',
      open.length >= FILLED && JSON.stringify(shown.sort()) === JSON.stringify(open.sort()),
      shown,
    );
    const filled: Record<string, string> = {};
    for (const id of shown.slice(0, FILLED)) {
      await page.locator('input[type=search]').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.verdict .last details').first().waitFor();
      const before = await page.locator('.verdict').getAttribute('data-outcome');
      if (Object.keys(filled).length === 0) await lookedAt(page, 'case', check);
      const outcome = await answered(page);
      check(
        `${id} comes out as its answers say, from open to met or not met`,
        before === 'undetermined' && (outcome === 'met' || outcome === 'notMet'),
        { before, outcome },
      );
      filled[id] = String(outcome);
      if (Object.keys(filled).length < FILLED) await page.keyboard.press('Escape');
    }
    return filled;
  }

  /** The sheet of the case that is open. */
  async #print(page: Page): Promise<void> {
    const { check } = this;
    await page.locator('[data-sheet]').click();
    const sheets = await page.locator('.paper section').count();
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    check('its sheet is printed', sheets > 0 && pdf.subarray(0, 5).toString() === '%PDF-', { sheets });
    if (!(await isFirefox(page))) {
      const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;
      check('and nothing else', pages === sheets, { pages, sheets });
    }
    await lookedAt(page, 'sheet', check);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 360, height: 900 });
    await page.locator('[data-sheet]').click();
    const cut = await page.locator('.paper').evaluate((one) => one.scrollWidth - one.clientWidth);
    check('nothing of the sheet is cut off on a phone', cut <= 1, cut);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.keyboard.press('Escape');
    check(
      'the keyboard is back where it was',
      await page.locator('[data-sheet]').evaluate((one) => one === document.activeElement),
    );
  }

  async #save(page: Page): Promise<string> {
    const { check } = this;
    const asks = page
      .waitForEvent('dialog', { timeout: 5000 })
      .then((dialog) => dialog.dismiss().then(() => dialog.type()));
    await page.close({ runBeforeUnload: true });
    check('it asks before what is not saved is lost', (await asks) === 'beforeunload');
    const value = await page.evaluate(() => {
      const event = document.createEvent('BeforeUnloadEvent') as BeforeUnloadEvent;
      event.initEvent('beforeunload', false, true);
      dispatchEvent(event);
      return event.returnValue as unknown;
    });
    check('in the way of older browsers too', value !== '', value);
    const file = await saved(page, this.folder, 'saved.json');
    check('it warns until somebody says that the file is kept', (await page.locator('[data-kept]').count()) === 1);
    await page.locator('[data-kept]').click();
    check('then it says so', (await page.locator('header [role=status]').textContent()) === pageWords.zh.saved);
    return file;
  }

  async #byCommand(file: string, after: Record<string, string>): Promise<void> {
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as Saved;
    const records = join(this.folder, 'records.json');
    writeFileSync(records, JSON.stringify(cases.map(({ record }) => record)));
    const came = outcomesOf(records);
    this.check('the command comes to the same by what was saved', same(came, after), came);
  }

  async #reopen(file: string, after: Record<string, string>): Promise<void> {
    const { check } = this;
    const page = await this.#open();
    await read(page, file);
    check('what was saved is opened again', same(await listed(page), after));
    await page.locator('[data-language]').click();
    await page.locator('.sums').waitFor();
    check('it speaks English too', (await page.title()) === pageWords.en.title && same(await listed(page), after));
    await lookedAt(page, 'list en', check);
  }

  #nothingWrong(): void {
    const said = this.#watched.flatMap((one) => one.said);
    this.check('nothing went wrong, nothing was kept from it', said.length === 0, said);
    const asked = this.#watched.flatMap(({ requests }) => requests);
    const outside = asked.filter((url) => !url.startsWith('blob:') && !url.startsWith('file:'));
    this.check('it asks for nothing but itself', outside.length === 0, outside);
  }
}

/** Answers what is asked next, the first that each choice has, until nothing is; the outcome then. */
async function answered(page: Page): Promise<string | null> {
  for (let asked = 0; asked < 20; asked += 1) {
    const question = page.locator('[data-ask]').first();
    if ((await question.count()) === 0) break;
    await question.click();
    const box = page.locator(':focus');
    // The first is that nobody asked; the second answers.
    if ((await box.evaluate((one) => one.tagName)) === 'SELECT') await box.selectOption({ index: 1 });
    else await box.fill('1');
    await page.locator('.verdict .last:not([aria-busy])').waitFor();
  }
  return page.locator('.verdict').getAttribute('data-outcome');
}
