/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * The evening of a team with the offline page, from a disk, without a network: a register is opened, those open are looked
 * for, three are filled in until they come out; the tab is gone in the middle, and all of it recovered; a sheet is printed,
 * the case file saved, that of a second laptop merged, the whole opened again and the printed sheet held against it; what
 * the page says of each household is what the command says. Nothing keeps anybody from it: axe finds nothing grave.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { pageWords } from '../../src/words/page.js';
import { changedIn, fillPassphrase } from './page-keeping.js';
import {
  type Check,
  caseOf,
  isFirefox,
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
  type Watched,
} from './page-tools.js';

const PASSPHRASE = '三户一夜 2018';

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
    const first = await this.#open();
    await this.#openRegister(first);
    const filled = await this.#fillIn(first);
    const page = await this.#recover(first, { ...this.#expected, ...filled });
    const code = await this.#print(page, Object.keys(filled)[0] ?? '');
    const file = await this.#save(page);
    const { file: second, filled: there } = await this.#secondLaptop(Object.keys(filled));
    const after = { ...this.#expected, ...filled, ...there };
    const merged = await this.#merge(page, file, second, after);
    await this.#reopen(merged, after);
    const [found] = JSON.parse(run(['verify', '--code', code, merged, '--format', 'json'])) as { state: string }[];
    this.check('the printed sheet is that of the merged file', found?.state === 'same', found);
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

  /** Those that are open are looked for, and three are filled in, by the keyboard; a copy is kept of what is typed. */
  async #fillIn(page: Page): Promise<Record<string, string>> {
    const { check } = this;
    await page.locator('[data-keep=off]').click();
    await fillPassphrase(page, PASSPHRASE, PASSPHRASE);
    await page.locator('[data-keep=on]').waitFor();
    const open = Object.keys(this.#expected).filter((id) => this.#expected[id] === 'undetermined');
    await page.locator('[data-outcome=undetermined]').click();
    const shown = Object.keys(await listed(page));
    check(
      'those that are open are shown',
      open.length > FILLED && JSON.stringify(shown.sort()) === JSON.stringify(open.sort()),
      shown,
    );
    const filled: Record<string, string> = {};
    for (const id of shown.slice(0, FILLED)) {
      await page.locator('[data-outcome=undetermined]').click();
      await page.locator('input[type=search]').fill(id);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.verdict .last details').first().waitFor();
      const before = await page.locator('.verdict').getAttribute('data-outcome');
      if (Object.keys(filled).length === 0) await lookedAt(page, 'case', check);
      let outcome: string | null = null;
      await changedIn(page, async () => {
        outcome = await answered(page);
      });
      check(
        `${id} comes out as its answers say, from open to met or not met`,
        before === 'undetermined' && (outcome === 'met' || outcome === 'notMet'),
        { before, outcome },
      );
      filled[id] = String(outcome);
      await page.locator('[data-back]').click();
    }
    return filled;
  }

  /** The tab is gone in the middle of it; on a new one everything is there again. */
  async #recover(before: Page, after: Record<string, string>): Promise<Page> {
    before.once('dialog', (dialog) => void dialog.accept());
    await before.goto('about:blank');
    const page = await this.#open();
    await page.locator('[data-passphrase=old]').waitFor();
    await fillPassphrase(page, PASSPHRASE);
    await page.locator('.sums').waitFor();
    this.check('what was typed is recovered', same(await listed(page), after), await listed(page));
    return page;
  }

  /** The sheet of a case; the code on it. */
  async #print(page: Page, id: string): Promise<string> {
    const { check } = this;
    await caseOf(page, id).click();
    await page.locator('[data-sheet]').click();
    const code = ((await page.locator('.paper footer code').first().textContent()) ?? '').trim();
    check('its sheet carries a code', code !== '');
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
    await page.locator('[data-back]').click();
    return code;
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

  /** Another team begins with the same register and fills in a household that is left. */
  async #secondLaptop(done: readonly string[]): Promise<{ file: string; filled: Record<string, string> }> {
    const page = await this.#open();
    await read(page, this.#register);
    await page.locator('[data-outcome=undetermined]').click();
    const id = Object.keys(await listed(page)).find((one) => !done.includes(one)) ?? '';
    await caseOf(page, id).click();
    const outcome = await answered(page);
    await page.locator('[data-back]').click();
    return { file: await saved(page, this.folder, 'second.json'), filled: { [id]: String(outcome) } };
  }

  /** What both teams have filled in comes together as the command has it. */
  async #merge(page: Page, file: string, second: string, after: Record<string, string>): Promise<string> {
    const { check } = this;
    await page.setInputFiles('[data-merge]', second);
    await page.locator('[data-merged]').waitFor();
    check('what both teams have filled in is listed', same(await listed(page), after), await listed(page));
    const merged = await saved(page, this.folder, 'merged.json');
    const ofCommand = join(this.folder, 'by-command.json');
    run(['merge', file, second, '-o', ofCommand]);
    check('the command comes to the same', same(outcomesOf(ofCommand), outcomesOf(merged)), outcomesOf(merged));
    const { cases } = JSON.parse(readFileSync(merged, 'utf8')) as Saved;
    const records = join(this.folder, 'records.json');
    writeFileSync(records, JSON.stringify(cases.map(({ record }) => record)));
    check('and so it does by its records alone', same(outcomesOf(records), after), outcomesOf(records));
    return merged;
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
