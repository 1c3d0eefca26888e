/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * A tab that ends before all is saved: what was typed is recovered by the passphrase, by no other; what lies in the browser
 * tells nobody anything; it is gone once all is saved, or by the button. Two tabs keep a copy each.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { pageWords } from '../../src/words/page.js';
import {
  type Check,
  caseOf,
  isFirefox,
  listed,
  lookedAt,
  opened,
  PAGE,
  path,
  read,
  saved,
  uncover,
} from './page-tools.js';

const REGISTER = path('fixtures/tables/名册.xlsx');
const { zh: say } = pageWords;
const PASSPHRASE = '山高路远 7788';
const NAME = '欧阳赵钱孙';

export async function checkKeeping(browser: Browser, given: Check): Promise<void> {
  const check: Check = (what, holds, seen) => given(`page keeping: ${what}`, holds, seen);
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-keeping-'));
  const context = await browser.newContext({ acceptDownloads: true });
  try {
    const { page: first, said } = await opened(context, PAGE);
    first.on('dialog', (dialog) => void dialog.accept());
    await read(first, REGISTER);
    await first.locator('[data-keep=off]').click();
    await fillPassphrase(first, PASSPHRASE, `${PASSPHRASE}x`);
    check(
      'a passphrase is asked for twice',
      (await first.locator('[data-passphrase] [role=alert]').textContent()) === say.keep.unlike,
    );
    await lookedAt(first, 'asking for a passphrase', check);
    await fillPassphrase(first, PASSPHRASE, PASSPHRASE);
    await first.locator('[data-keep=on]').waitFor();
    check('nothing is kept as long as nothing is changed', (await stored(first)).keys.length === 0);

    const [id = ''] = Object.keys(await listed(first));
    await caseOf(first, id).click();
    const name = first.locator('[data-path="members[0].name"] input').first();
    await uncover(name);
    await changedIn(first, () => name.fill(NAME));
    const { keys, text } = await stored(first);
    check('a copy lies in the browser', keys.length > 1, keys);
    check(
      'of which nothing can be read, nor what it is called',
      keys.every((key) => /^[0-9a-f]{16}( \d{7})?$/.test(key)) &&
        ![NAME, '欧阳', '名册', 'income', 'members'].some((one) => text.includes(one)),
      keys,
    );
    // Wages that nobody has read before, in the middle of the evening.
    const wages = first.locator('[data-path="income.wages"] input').first();
    await changedIn(first, () => wages.fill('23456'));

    const { page: beside } = await opened(context, PAGE);
    beside.on('dialog', (dialog) => void dialog.accept());
    await beside.locator('[data-keep=off]').waitFor();
    check('a copy in use is offered to nobody', (await beside.locator('[data-passphrase=old]').count()) === 0);
    await read(beside, REGISTER);
    await beside.locator('[data-keep=off]').click();
    await fillPassphrase(beside, 'another passphrase', 'another passphrase');
    await beside.locator('[data-keep=on]').waitFor();
    await beside.locator('[data-case]').first().click();
    await changedIn(beside, () => beside.locator('[data-path="income.wages"] input').first().fill('1'));
    check('two tabs keep a copy each', new Set((await stored(beside)).keys.map((key) => key.slice(0, 16))).size === 2);
    await beside.locator('[data-keep=on]').click();
    await beside.locator('[data-keep=off]').waitFor();
    check('the button wipes its own', new Set((await stored(beside)).keys.map((key) => key.slice(0, 16))).size === 1);
    await beside.close({ runBeforeUnload: false });
    await first.close({ runBeforeUnload: false });

    const { page, said: later } = await opened(context, PAGE);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.locator('[data-passphrase=old]').waitFor();
    await lookedAt(page, 'offering to recover', check);
    await fillPassphrase(page, '不是这个口令');
    await page.locator('[data-passphrase] [role=alert]:not(:empty)').waitFor();
    check(
      'a wrong passphrase is said',
      (await page.locator('[data-passphrase] [role=alert]').textContent()) === say.keep.wrong,
    );
    check('and the copy stays', (await stored(page)).keys.length === keys.length);
    await fillPassphrase(page, PASSPHRASE);
    await page.locator('.sums').waitFor();
    await caseOf(page, id).click();
    const valueAt = (at: string) => page.locator(`[data-path="${at}"] input`).first().inputValue();
    check(
      'everything that was typed is recovered',
      (await valueAt('members[0].name')) === NAME && (await valueAt('income.wages')) === '23456',
      [await valueAt('members[0].name'), await valueAt('income.wages')],
    );
    check('and counts as not saved', (await page.locator('header .urgent').textContent()) === say.unsaved);
    await page.locator('[data-back]').click();
    await saved(page, folder, 'kept.json');
    check('handing it out wipes nothing yet', (await stored(page)).keys.length === keys.length);
    await page.locator('[data-kept]').click();
    await wiped(page);
    check('once it is kept no copy is left', (await stored(page)).keys.length === 0);
    await page.locator('[data-case]').first().click();
    await changedIn(page, () => page.locator('[data-path="income.wages"] input').first().fill('77'));
    await page.close({ runBeforeUnload: false });

    const { page: last } = await opened(context, PAGE);
    last.on('dialog', (dialog) => void dialog.accept());
    await last.locator('[data-wipe]').click();
    await wiped(last);
    check('a copy that nobody wants is wiped by a button', (await last.locator('[data-passphrase]').count()) === 0);
    if (!(await isFirefox(last))) check('nothing went wrong', said.length + later.length === 0, [...said, ...later]);
    await last.close();
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function fillPassphrase(page: Page, ...texts: readonly string[]): Promise<void> {
  const boxes = page.locator('[data-passphrase] input');
  for (const [at, text] of texts.entries()) await boxes.nth(at).fill(text);
  await page.locator('[data-passphrase] [type=submit]').click();
}

interface Stored {
  readonly keys: readonly string[];
  readonly text: string;
  /** Numbers that are used once: others with each copy that is written. */
  readonly marks: string;
}

/** Everything that lies in the browser's databases: keys, and all bytes as texts of either width. */
const stored = (page: Page): Promise<Stored> => page.evaluate(LOOK);

/** A text, as what the compiler makes of named functions is not known on the page. */
const LOOK = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const found = { keys: [], text: JSON.stringify({ ...localStorage }), marks: '' };
  const put = (value) => {
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value instanceof ArrayBuffer ? value : value.buffer);
      const even = bytes.slice(0, bytes.length - (bytes.length % 2));
      found.text += new TextDecoder().decode(bytes) + new TextDecoder('utf-16le').decode(even);
      if (bytes.length === 12) found.marks += bytes.join();
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(put);
    else found.text += String(value);
  };
  for (const { name } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      const [keys, values] = await Promise.all([done(objects.getAllKeys()), done(objects.getAll())]);
      found.keys.push(...keys.map(String));
      values.forEach(put);
    }
    database.close();
  }
  return found;
})()`;

/** Does something of which the copy has to tell, and waits until it does. */
export async function changedIn(page: Page, act: () => Promise<void>): Promise<void> {
  const { marks } = await stored(page);
  await act();
  while ((await stored(page)).marks === marks);
}

/** Waits until nothing is left. */
async function wiped(page: Page): Promise<void> {
  while ((await stored(page)).keys.length > 0);
}
