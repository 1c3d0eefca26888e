/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * A case on the offline page: each question says what its answers do, and they do; readings that flip the outcome are those
 * that the command finds; what if is a mode of its own, of which nothing is kept, printed or taken for the case.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { words } from '../../src/words/index.js';
import { pageWords } from '../../src/words/page.js';
import {
  type Check,
  caseOf,
  listed,
  lookedAt,
  opened,
  outcomesOf,
  PAGE,
  path,
  read,
  run,
  same,
  saved,
} from './page-tools.js';

const REGISTER = path('fixtures/tables/名册.xlsx');
const { zh: say } = pageWords;

/** Goes through all of it. */
export async function checkCase(browser: Browser, check: Check): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-case-'));
  const context = await browser.newContext({ offline: true, acceptDownloads: true });
  try {
    const told: Check = (what, holds, seen) => check(`page case: ${what}`, holds, seen);
    await checkAnswers(context, told);
    await checkReadings(context, told);
    await checkWhatIf(context, folder, told);
    await checkBeside(context, folder, told);
    await checkForm(context, folder, told);
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const outcomeOf = (page: Page) => page.locator('.verdict').getAttribute('data-outcome');
const isTold = (page: Page) => page.locator('.verdict .last:not([aria-busy]) details').first().waitFor();

async function openCase(page: Page, id: string): Promise<void> {
  if ((await page.locator('[data-back]').count()) > 0) await page.locator('[data-back]').click();
  await caseOf(page, id).click();
  await isTold(page);
}

/** The first open case's questions: an answer that is told to decide does. */
async function checkAnswers(context: BrowserContext, check: Check): Promise<void> {
  const { page, said } = await opened(context, PAGE);
  await read(page, REGISTER);
  await page.locator('[data-outcome=undetermined]').click();
  const ids = Object.keys(await listed(page));
  const deciding = `${words.zh.no}→`;
  const told = words.zh.sentences.decides(words.zh.outcome.notMet);
  let tried = 0;
  for (const id of ids) {
    await openCase(page, id);
    const asked = page.locator('.ask li', { has: page.locator('[data-ask]') });
    const notes = await asked.locator('.note').allTextContents();
    const isWhole = notes.length > 0 && notes.length === (await asked.count()) && notes.every((one) => one !== '');
    if (!isWhole) check('each question says what its answers do', false, { id, notes });
    const at = notes.findIndex((one) => one.includes(deciding) && one.includes(told));
    if (at < 0) continue;
    await asked.nth(at).locator('button').click();
    await page.locator(':focus').selectOption('false');
    check('an answer does what is told of it', (await outcomeOf(page)) === 'notMet', { id, note: notes[at] });
    tried += 1;
    if (tried === 3) break;
  }
  check('there are answers that decide', tried === 3, tried);
  check('nothing went wrong', said.length === 0, said);
  await page.close();
}

/** Which readings flip the outcome, as `check --all-readings` has it. */
async function checkReadings(context: BrowserContext, check: Check): Promise<void> {
  const { page } = await opened(context, PAGE);
  await read(page, REGISTER);
  interface Line {
    readonly id: string;
    readonly allReadings?: { readonly firm: boolean; readonly flips: readonly unknown[] };
  }
  const lines = run(['check', REGISTER, '--all-readings', '--format', 'ndjson', '--quiet'])
    .split('\n')
    .flatMap((line): Line[] => (line === '' ? [] : [JSON.parse(line) as Line]));
  const flipping = lines.filter(({ allReadings }) => (allReadings?.flips.length ?? 0) > 0).slice(0, 3);
  const firm = lines.filter(({ allReadings }) => allReadings?.firm === true).slice(0, 1);
  check('some outcomes hang on a reading', flipping.length > 0 && firm.length > 0, lines.length);
  for (const { id, allReadings } of [...flipping, ...firm]) {
    const { flips = [] } = allReadings ?? {};
    await openCase(page, id);
    const shown = page.locator('[data-readings]');
    check(
      'as many readings flip it as the command finds',
      (await shown.getAttribute('data-readings')) === String(flips.length),
      id,
    );
    const texts = await page.locator('[data-readings] + ul li').allTextContents();
    check(
      'each with what it rests on',
      texts.length === flips.length && !texts.join('').includes('（）') && texts.every((one) => /（[^）]+/.test(one)),
      texts,
    );
  }
  await page.close();
}

/** What if: marked, told apart, and gone. */
async function checkWhatIf(context: BrowserContext, folder: string, check: Check): Promise<void> {
  const { page, said } = await opened(context, PAGE);
  await read(page, REGISTER);
  const before = await listed(page);
  const [id = ''] = Object.keys(before).filter((one) => before[one] === 'notMet');
  await openCase(page, id);
  const enter = async () => {
    await page.locator('[data-what-if]').press('Enter');
    await page.locator('.assumed').waitFor();
  };
  await enter();
  const mark = say.case.assumed;
  const marked = async () => ({
    title: (await page.title()).includes(mark),
    heading: (await page.locator('.assumed > h2').textContent())?.includes(mark) === true,
    label: (await page.locator('section.case').getAttribute('aria-label'))?.includes(mark) === true,
    outcome: (await page.locator('.verdict > .outcome').textContent())?.includes(mark) === true,
    banner: (await page.locator('.banner').textContent())?.includes(say.whatIf.banner) === true,
  });
  const marks = await marked();
  check('what if is marked everywhere', Object.values(marks).every(Boolean), marks);
  check('what if has no sheet', (await page.locator('[data-sheet]').count()) === 0);
  const wages = page.locator('[data-path="income.wages"] input').first();
  const was = await wages.inputValue();
  await wages.fill('900000');
  const rows = page.locator('.differing tbody tr');
  check(
    'what differs is listed',
    (await rows.count()) === 1 && /900000/.test((await rows.textContent()) ?? ''),
    await rows.allTextContents(),
  );
  await page.locator('.form > summary').click();
  const figure = page.locator('[data-figure="povertyLine/exit"]');
  await figure.fill('100000000');
  await isTold(page);
  check('a figure of policy can be another', (await rows.count()) === 2, await rows.allTextContents());
  const income = page.locator('[data-criterion="household/income"]');
  check('and is judged by', (await income.getAttribute('class')) === 'notMet');
  await figure.fill('很多');
  check(
    'what is no figure is judged by nobody',
    (await outcomeOf(page)) === 'refused' && (await figure.getAttribute('aria-invalid')) === 'true',
  );
  await wages.fill('900002');
  check('nor is it once something else is changed', (await outcomeOf(page)) === 'refused');
  await wages.fill('900000');
  await figure.fill('');
  await isTold(page);
  check('the figure of the rules is back', (await income.getAttribute('class')) === 'met');
  await lookedAt(page, 'page what if', check);
  check('nothing is said to be unsaved', (await page.locator('header .urgent').count()) === 0);
  await page.emulateMedia({ media: 'print' });
  const across = await page.locator('.assumed').evaluate((one) => getComputedStyle(one, '::after').content);
  check('printed it is still marked', (await page.locator('.banner').isVisible()) && across.includes(mark), across);
  await page.emulateMedia({ media: null });
  await page.locator('[data-leave]').click();
  check('left, all is as it was', (await wages.inputValue()) === was && (await page.locator('.assumed').count()) === 0);
  check(
    'the keyboard is where it was',
    await page.locator('[data-what-if]').evaluate((one) => one === document.activeElement),
  );
  check('the title is as it was', (await page.title()) === say.title);

  await enter();
  await wages.fill('900001');
  const file = readFileSync(await saved(page, folder, 'what-if.json'), 'utf8');
  check('nothing of it is in the case file', !file.includes('900001'));
  for (const away of ['[data-language]', '[data-back]']) {
    if ((await page.locator('[data-what-if]').count()) > 0) await enter();
    if ((await page.locator(away).count()) === 0) await page.keyboard.press('Escape');
    await page.locator(away).click();
    await page.waitForFunction(() => document.querySelector('.assumed') === null);
  }
  await page.locator('.sums').waitFor();
  check('nothing of it is in the list', JSON.stringify(await listed(page)) === JSON.stringify(before), id);
  check('nothing went wrong in it', said.length === 0, said);
  await page.close();
}

/** Two lists of some households: they say the same, or something else of what is read, or of what only one of them tells. */
function twoLists(folder: string): readonly [string, string] {
  const head =
    '户编号,年度,姓名,与户主关系,出生日期,就学状况,医疗保险,是否危房户,工资性收入（元）,生产经营性收入（元）,财产性收入（元）,转移性收入（元）,生产经营性支出（元）,有稳定收入来源,吃饭有保障,穿衣有保障';
  const rows = (wages: number, insured: string, dangerous: string, id: number) =>
    `${id},2018年,甲${id},户主,1970-01-01,已完成义务教育,${insured},${dangerous},${wages},0,0,0,0,是,是,是`;
  const [first, second] = [join(folder, '名册.csv'), join(folder, '核查.csv')];
  const claimed = [1, 2, 3, 4, 5].map((id) => rows(9000, '城乡居民医保', '否', id));
  const observed = [
    rows(9000, '城乡居民医保', '否', 1),
    rows(1000, '城乡居民医保', '否', 2),
    rows(9000, '未参保', '是', 3),
    `${rows(9000, '城乡居民医保', '否', 4)}\n4,2018年,乙,配偶,1972-01-01,已完成义务教育,未参保,否,9000,0,0,0,0,是,是,是`,
    rows(9000, '城乡居民医保', '否', 6),
  ];
  writeFileSync(first, `${[head, ...claimed].join('\n')}\n`);
  writeFileSync(second, `${[head, ...observed].join('\n')}\n`);
  return [first, second];
}

/** A second list beside the register: the outcomes are the command's, and what differs is seen with both cells. */
async function checkBeside(context: BrowserContext, folder: string, check: Check): Promise<void> {
  const tables = (name: string) => path(`fixtures/tables/${name}.xlsx`);
  const own = twoLists(folder);
  for (const [first, second] of [
    [tables('一户一行'), tables('名册')],
    [tables('名册'), tables('一人一行')],
    [tables('名册'), tables('两表')],
    own,
  ] as const) {
    const { page, said } = await opened(context, PAGE);
    await read(page, first);
    const alone = await listed(page);
    for (const _ of ['once', 'again']) {
      await page.locator('.sums').evaluate((one) => one.setAttribute('data-old', ''));
      await page.setInputFiles('[data-second]', second);
      await page.locator('.sums:not([data-old])').waitFor();
      await page.locator('.second [role=status]').waitFor();
      const together = await listed(page);
      const expected = outcomesOf(first, '--against', second);
      check('beside a second list each comes out as by the command', same(together, expected), { together, expected });
    }
    check('the second list does something', !same(await listed(page), alone) || first !== own[0]);
    if (first === own[0]) {
      await openCase(page, '2');
      const row = page.locator('[data-beside="income.wages"]');
      const text = (await row.textContent()) ?? '';
      check('both values stand with their cells', /9000.*I3.*1000.*核查\.csv.*I3/.test(text), text);
      check(
        'what differs is marked',
        (await row.getAttribute('class')) === 'differs' && text.includes(say.beside.differs),
        text,
      );
      await lookedAt(page, 'page beside', check);
      await page.locator('[data-path="income.wages"] input').first().fill('1000');
      await isTold(page);
      const now = (await row.textContent()) ?? '';
      check('what is filled in stands beside what was', /9000.*1000.*核查/.test(now), now);
      const file = await saved(page, folder, 'beside.json');
      const after = outcomesOf(file);
      await page.locator('[data-kept]').click();
      await page.locator('[data-back]').click();
      check('the command comes to the same by the case file', same(after, await listed(page)), {
        after,
        listed: await listed(page),
      });
    }
    check('nothing went wrong beside it', said.length === 0, said);
    await page.close();
  }
}

/** A member added by hand: not asked, no, and would not say stay three things, in the other language too, all by the keyboard. */
async function checkForm(context: BrowserContext, folder: string, check: Check): Promise<void> {
  const { page, said } = await opened(context, PAGE);
  page.once('dialog', (dialog) => void dialog.accept('1'));
  await page.locator('.drop button').press('Enter');
  await page.locator('[data-path="id"] input').fill('1');
  await page.locator('[data-path="asOf"] input').fill('2018-12-31');
  await page.locator('.form .bar button').first().press('Enter');
  const box = (path: string) => page.locator(`[data-path="${path}"] :is(select, input[type=text])`).first();
  check(
    'the keyboard is in the first box of a member who was added',
    await page.evaluate(() => document.activeElement?.closest('[data-path^="members[1]"]') !== null),
  );
  for (const at of ['members[1].medicalInsurance', 'stableIncome', 'food.sufficient']) {
    const offered = await box(at).locator('option').allTextContents();
    check(
      'what was not asked and what nobody would say can be told apart',
      offered.includes(words.zh.sentences.unasked) && offered.includes(words.zh.sentences.declined),
      offered,
    );
  }
  await box('members[1].medicalInsurance').selectOption({ label: words.zh.sentences.declined });
  await box('stableIncome').selectOption({ label: words.zh.no });
  await page.locator('[data-language]').press('Enter');
  await page.locator('.form h2', { hasText: pageWords.en.form.title }).waitFor();
  await isTold(page);
  const chosen = (at: string) => box(at).locator('option:checked').textContent();
  const after = [
    await chosen('members[1].medicalInsurance'),
    await chosen('stableIncome'),
    await chosen('food.sufficient'),
  ];
  check(
    'they are told apart in English too',
    same({ after }, { after: [words.en.sentences.declined, words.en.no, words.en.sentences.unasked] }),
    after,
  );
  const { cases } = JSON.parse(readFileSync(await saved(page, folder, 'form.json'), 'utf8')) as {
    cases: { record: object }[];
  };
  const { record } = cases[0] ?? {};
  const expected = {
    level: 'household',
    id: '1',
    asOf: '2018-12-31',
    members: [{}, {}],
    stableIncome: false,
    extra: { declined: ['members[1].medicalInsurance'] },
  };
  check('and nothing else is in the record', same(record as Record<string, unknown>, expected), record);
  check('nothing went wrong in the form', said.length === 0, said);
  await page.close();
}
