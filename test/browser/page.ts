/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/** The offline page in Chromium, from a disk, without a network: what an evening of a team does not come by. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { words } from '../../src/words/index.js';
import { pageWords } from '../../src/words/page.js';
import {
  type Check,
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
} from './page-tools.js';

/** Looks at what no evening comes by. */
export async function checkPage(browser: Browser, check: Check): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-page-'));
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  try {
    await checkByHand(context, folder, check);
    await checkQuestions(context, check);
    await checkUnread(context, folder, check);
    await checkInside(context, folder, check);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A household that is typed in; what is no number is said at its box and judged by nobody. */
async function checkByHand(context: BrowserContext, folder: string, check: Check): Promise<void> {
  const { page, said } = await opened(context, PAGE);
  const answers = ['四', '2.5', '２'];
  page.on('dialog', (dialog) => void dialog.accept(answers.shift()));
  await page.locator('.drop button').click();
  const put = async (field: string, value: string) => {
    const box = page.locator(`[data-path="${field}"] :is(input:not([type=checkbox]), select)`).first();
    if ((await box.evaluate((one) => one.tagName)) === 'SELECT') await box.selectOption(value);
    else await box.fill(value);
  };
  const outcome = () => page.locator('.verdict').getAttribute('data-outcome');
  check('page by hand: what is no number of persons is asked again', answers.length === 0, answers);
  check('page by hand: nothing is judged of nobody', (await outcome()) === 'refused');
  await put('id', '手-1');
  await put('asOf', '2018-12-31');
  check('page by hand: what nobody was asked is open', (await outcome()) === 'undetermined', await outcome());
  await put('income.wages', '一万');
  const fault = await page.locator('[data-path="income.wages"] .fault').textContent();
  check('page by hand: what is no number is said at its box', (await outcome()) === 'refused' && fault !== '', fault);
  await put('income.wages', '9000');
  await page.locator('[data-path="stableIncome"] select').selectOption({ label: words.zh.sentences.declined });
  await put('members[1].name', '李四');
  await put('food.sufficient', 'false');
  check('page by hand: one that fails decides', (await outcome()) === 'notMet', await outcome());
  const { cases } = JSON.parse(readFileSync(await saved(page, folder, 'by-hand.json'), 'utf8')) as Saved;
  const { record } = cases[0] as Saved['cases'][number];
  const expected = {
    level: 'household',
    id: '手-1',
    asOf: '2018-12-31',
    members: [{}, { name: '李四' }],
    income: { wages: '9000' },
    food: { sufficient: false },
    extra: { declined: ['stableIncome'] },
  };
  check('page by hand: nothing is in the record that nobody told', same(record, expected), record);
  check('page by hand: nothing went wrong', said.length === 0, said);
  await page.close();
}

/** A register that asks: until it is answered its cells are refused; nothing of it is lost. */
async function checkQuestions(context: BrowserContext, check: Check): Promise<void> {
  const { page, said } = await opened(context, PAGE);
  const file = path('fixtures/tables/问题名册.xlsx');
  await read(page, file);
  const all = Object.keys(await listed(page)).length;
  const refused = async () => Number(await page.locator('[data-outcome=refused] b').textContent());
  const before = await refused();
  const questions = await page.locator('.question').count();
  check('page: asks what a register leaves open', questions > 0 && before > 0, { questions, before });
  await lookedAt(page, 'page questions', check);
  for (const question of await page.locator('.question').all()) await question.locator('input').first().check();
  await page
    .locator('.report input[type=number]')
    .fill('2018')
    .catch(() => {});
  await page.locator('.report > form button[type=submit]').click();
  await page.locator('.sums').waitFor();
  await page.waitForFunction((count) => document.querySelectorAll('.question').length < count, questions);
  const after = await refused();
  check('page: reads it again by the answers', after < before, { before, after });
  check('page: nothing of it is lost', Object.keys(await listed(page)).length >= all);
  const reasons = await page.locator('tr.refused .reasons').allTextContents();
  check(
    'page: says of each that is refused why',
    reasons.length === after && reasons.every((one) => /[A-Z]+\d/.test(one)),
    reasons,
  );
  check('page: nothing went wrong with it', said.length === 0, said);
  await page.close();
}

/** A cell that could not be read: an empty box settles nothing, members read stay, and the command refuses what was saved. */
async function checkUnread(context: BrowserContext, folder: string, check: Check): Promise<void> {
  const { page, said } = await opened(context, PAGE);
  const register = join(folder, 'unread.csv');
  const head = '户编号,年度,姓名,与户主关系,是否危房户,工资性收入（元）,家庭人均纯收入（元）';
  writeFileSync(register, `${head}\n1,2018年,甲,户主,否,约2000,9000\n1,2018年,乙,配偶,否,约2000,9000\n`);
  await read(page, register);
  await page.locator('[data-case]').first().click();
  const box = page.locator('[data-path="income.wages"] input').first();
  const refused = async () => (await page.locator('.verdict').getAttribute('data-outcome')) === 'refused';
  check('page unread: the text is in its box', (await box.inputValue()) === '约2000', await box.inputValue());
  await box.fill('');
  const buttons = page.locator('.unread button');
  check('page unread: an empty box can only be left open', (await buttons.count()) === 1 && (await refused()));
  await buttons.first().click();
  check('page unread: the case stays refused then', await refused());
  const texts = await page.locator('.form .bar button').allTextContents();
  check('page unread: members read stay', !texts.includes(pageWords.zh.form.removeMember), texts);
  const outcomes = outcomesOf(await saved(page, folder, 'unread.json'));
  check('page unread: the command refuses it too', same(outcomes, { 1: 'refused' }), outcomes);
  await page.locator('[data-path="income.wages"] input').first().fill('2000');
  check('page unread: what is written anew counts', !(await refused()));
  for (const [name, text] of [
    ['cut.json', readFileSync(join(folder, 'unread.json'), 'utf8').slice(0, 300)],
    ['nothing.json', '[]'],
  ] as const) {
    writeFileSync(join(folder, name), text);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.setInputFiles('input[type=file]', join(folder, name));
    await page.locator('[role=alert]').waitFor();
    check(`page: nothing of ${name} is taken`, await page.locator('[data-save]').isDisabled());
  }
  check('page unread: nothing went wrong', said.length === 0, said);
  await page.close();
}

/** A page with a rulebook of one's own, and one with records inside. */
async function checkInside(context: BrowserContext, folder: string, check: Check): Promise<void> {
  const file = join(folder, 'inside.html');
  const register = path('fixtures/tables/名册.xlsx');
  run(['page', '-o', file, '--records', register]);
  const { page, said } = await opened(context, file);
  await page.locator('.sums').waitFor();
  check('page: records inside it are there when it opens', same(await listed(page), outcomesOf(register)));
  await page.close();
  // Where a browser starts nothing beside a page, the page does it itself.
  const alone = await context.newPage();
  await alone.addInitScript(() => {
    Object.assign(globalThis, { Worker: undefined });
  });
  await alone.goto(pathToFileURL(file).href);
  await alone.locator('.sums').waitFor();
  check('page: they are there without a worker too', same(await listed(alone), outcomesOf(register)));
  await alone.close();
  const own = join(folder, 'own.html');
  const villages = join(folder, 'villages.json');
  writeFileSync(
    villages,
    JSON.stringify({ level: 'village', id: '</script><b>V1', asOf: '2018-12-31', tasks: { roads: true } }),
  );
  run(['page', '-o', own, '--records', villages, '--rulebook', path('fixtures/small-rulebook')]);
  const other = await opened(context, own);
  await other.page.locator('.sums').waitFor();
  const outcome = JSON.parse(
    run(['check', villages, '--rulebook', path('fixtures/small-rulebook'), '--format', 'ndjson', '--outcome']),
  ) as { id: string; outcome: string };
  check(
    'page: judges by a rulebook of one’s own',
    same(await listed(other.page), { [outcome.id]: outcome.outcome }),
    outcome,
  );
  await other.page.close();
  check('page: nothing went wrong in these', said.length + other.said.length === 0, [...said, ...other.said]);
}
