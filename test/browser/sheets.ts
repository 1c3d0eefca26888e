/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * The sheets of `tuopin explain … --format html` as Chromium lays them out and prints them: each on one A4 page, nothing
 * outside its cell, every sign with a font that has it, nothing asked of the network.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { heardOf } from './heard.js';

type Check = (what: string, holds: boolean, seen?: unknown) => void;

const COMMAND = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const RECORDS = fileURLToPath(new URL('../../fixtures/records', import.meta.url));

const TABLES = fileURLToPath(new URL('../../fixtures/tables', import.meta.url));

/** Registers, the second beside the first: every figure with the cells of both. */
const registers = [join(TABLES, '名册.xlsx'), '--against', join(TABLES, '一人一行.xlsx')];

/** Paper, in CSS pixels; half a pixel is no overflow. */
const A4 = { width: (210 / 25.4) * 96, height: (297 / 25.4) * 96 };
const TOLERANCE = 0.5;

/** Fonts that Chromium takes where none has the sign. */
const LAST_RESORT = /last ?resort|noto sans symbols legacy|unifont|fallback/i;

type Plain = Record<string, unknown>;

/** A household with gaps in everything that can be missing. */
function gaps(id: string, members: number, name: string, over: Plain = {}): Plain {
  return {
    level: 'household',
    id,
    village: `${name}村`,
    county: `${name}县`,
    asOf: '2018-12-31',
    members: Array.from({ length: members }, (_, index) => ({
      name: `${name}${index + 1}`,
      birthDate: index % 3 === 2 ? null : '2008-03-02',
      schooling: index % 2 === 0 ? null : 'medicallyUnable',
      medicalInsurance: index % 2 === 0 ? 'newbornPending' : null,
    })),
    ...over,
  };
}

const met: Plain = {
  income: { wages: 1e6, business: 0, property: 0, transfers: 0, productionCosts: 0 },
  stableIncome: true,
  food: { sufficient: true, protein: 'anytime' },
  clothing: { seasonal: true, bedding: true },
  housing: { grade: 'C', safeBy: 'nothing' },
};
const usual: Plain = { name: '赵', birthDate: '1980-01-01', schooling: 'completed', medicalInsurance: 'resident' };
const LONG = '阿卜杜热合曼·买买提艾力吐尔逊江古丽努尔巴哈提别克';

/** The cases besides the examples: what fills a sheet and more. */
const cases: readonly Plain[] = [
  gaps('G-12', 12, '张'),
  gaps('G-13', 13, '欧阳'),
  gaps('G-50', 50, '司马'),
  gaps('MET-12', 12, '赵', { ...met, members: Array.from({ length: 12 }, () => usual) }),
  gaps('LONG-12', 12, LONG),
  gaps('LONG-50', 50, `${LONG}${LONG}`),
  gaps('W'.repeat(60), 12, 'W'.repeat(60)),
  gaps('N-50', 50, '王', { ...met, stableIncome: false }),
  { level: 'household', id: 'EMPTY', asOf: '2018-12-31', members: [{}] },
  { level: 'village', id: 'EMPTY', asOf: '2018-12-31' },
  { level: 'county', id: 'EMPTY', asOf: '2018-12-31' },
  { level: 'county', id: '', asOf: '2018-02-30', incidence: '九' },
  { ...gaps('R-1', 3, '覃'), stableIncome: '是', incom: 1, watr: 2 },
];

/** What `tuopin explain` prints for the examples and the cases. */
export function printed(args: readonly string[], input = ''): string {
  try {
    return execFileSync(process.execPath, [COMMAND, 'explain', ...args, '--format', 'html'], {
      input,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
  } catch (error) {
    // Refused records are among them.
    const { status, stdout } = error as { status?: number; stdout?: string };
    if (status !== 3 || stdout === undefined) throw error;
    return stdout;
  }
}

/** A sheet that leaves the paper, or a cell that leaves its sheet or is wider inside than outside. */
async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ width, height, tolerance }) =>
      [...document.querySelectorAll('section')].flatMap((sheet, index) => {
        const name = `sheet ${index + 1} (${sheet.querySelector('footer')?.textContent ?? sheet.textContent?.slice(0, 40)})`;
        const box = sheet.getBoundingClientRect();
        const cells = [...sheet.querySelectorAll(':not(wbr)')].filter((one) => {
          const own = one.getBoundingClientRect();
          const beyond = own.right > box.right + tolerance || own.left < box.left - tolerance;
          return (
            beyond ||
            (one.matches('td, th, p, li, span, code, h1') &&
              one.scrollWidth > one.clientWidth + 1 &&
              one.clientWidth > 0)
          );
        });
        return [
          ...(box.height > height + tolerance ? [`${name} is ${Math.round(box.height)} px high`] : []),
          ...(box.width > width + tolerance ? [`${name} is ${Math.round(box.width)} px wide`] : []),
          ...cells.slice(0, 3).map((one) => `${name}: ${one.tagName} "${one.textContent?.slice(0, 40)}" is cut off`),
        ];
      }),
    { ...A4, tolerance: TOLERANCE },
  );
}

/** The fonts that were really used for the text of a page, with the signs that each was used for. */
async function fontsUsed(page: Page): Promise<{ familyName: string; glyphCount: number }[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'section *' });
  const fonts = new Map<string, number>();
  for (const nodeId of nodeIds) {
    const { fonts: own } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, glyphCount } of own) fonts.set(familyName, (fonts.get(familyName) ?? 0) + glyphCount);
  }
  await session.detach();
  return [...fonts].map(([familyName, glyphCount]) => ({ familyName, glyphCount }));
}

/** Signs of the page that are drawn as a box, as one that no font has is. */
async function boxed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 40;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (pen === null) return ['no canvas'];
    pen.font = `24px ${getComputedStyle(document.body).fontFamily}`;
    const signs = new Set((document.body.textContent ?? '').replace(/\s/g, ''));
    // The first is one that no font has; no functions, which the compiler would give names that a page does not know.
    const drawn = ['\u{10fffd}', ...signs].map((sign) => {
      pen.clearRect(0, 0, 40, 40);
      pen.fillText(sign, 4, 30);
      return { sign, data: pen.getImageData(0, 0, 40, 40).data.join() };
    });
    return drawn.slice(1).flatMap(({ sign, data }) => (data === drawn[0]?.data ? [sign] : []));
  });
}

/** How many pages a PDF has. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Opens the sheets in both languages and checks what comes out. */
export async function checkSheets(browser: Browser, check: Check): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-sheets-'));
  try {
    const input = join(folder, 'cases.ndjson');
    writeFileSync(input, cases.map((one) => `${JSON.stringify(one)}\n`).join(''));
    for (const lang of ['zh', 'en']) {
      for (const flags of [
        [],
        ['--set', 'povertyLine/exit=3300', '--reading', 'householdSize=sharing', '--all-readings'],
      ]) {
        const file = join(folder, 'sheets.html');
        writeFileSync(file, printed([RECORDS, input, '--lang', lang, ...flags]));
        await checkFile(browser, file, `sheets ${lang}${flags.length === 0 ? '' : ' what-if'}`, check);
      }
      const file = join(folder, 'registers.html');
      writeFileSync(file, printed([...registers, '--lang', lang]));
      await checkFile(browser, file, `sheets of registers ${lang}`, check);
    }
    await checkControl(browser, check);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checkFile(browser: Browser, file: string, name: string, check: Check): Promise<void> {
  const page = await browser.newPage();
  const { said: errors, requests } = heardOf(page);
  try {
    const url = pathToFileURL(file).href;
    await page.goto(url);
    const sheets = await page.locator('section').count();
    check(`${name}: a sheet for each case at least`, sheets >= cases.length + 9, sheets);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      const found = await misfits(page);
      check(`${name}: every sheet is one A4 page, nothing cut off (${media})`, found.length === 0, found);
    }
    const pages = pagesIn(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    check(`${name}: as many printed pages as sheets`, pages === sheets, { pages, sheets });
    check(`${name}: no error`, errors.length === 0, errors);
    check(`${name}: nothing asked but the file`, requests.length === 1 && requests[0] === url, requests);
    const without = await boxed(page);
    check(`${name}: every sign has a font`, without.length === 0, without);
    // Last: to look at the style, the protocol itself asks for the file again.
    const fonts = await fontsUsed(page);
    const odd = fonts.filter(({ familyName }) => LAST_RESORT.test(familyName));
    check(`${name}: no sign is left to a last resort`, fonts.length > 0 && odd.length === 0, fonts);
    const cjk = fonts.filter(({ familyName }) => /CJK|Source Han|YaHei|PingFang|Hei|Song/i.test(familyName));
    check(`${name}: Chinese is in a Chinese font`, cjk.length > 0, fonts);
  } finally {
    await page.close();
  }
}

/** Sheets that do not fit, to see that they are found. */
async function checkControl(browser: Browser, check: Check): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.setContent(
      `<section style="height:1200px;width:700px"><p>high \u{e123}</p></section>
       <section style="height:90px;width:200px"><table style="table-layout:fixed;width:50px"><td>${'w'.repeat(99)}</table></section>`,
    );
    const found = await misfits(page);
    check(
      'control: what is too high is found',
      found.some((one) => one.includes('high')),
      found,
    );
    check(
      'control: what is cut off is found',
      found.some((one) => one.includes('cut off')),
      found,
    );
    check('control: a sign that no font has is found', (await boxed(page)).length === 1, await boxed(page));
  } finally {
    await page.close();
  }
}
