/// <reference lib="dom" />
/**
 * Pictures for the documentation: the first sheets of three cases, from what `tuopin explain` prints, and the offline page
 * as phones, tablets and laptops show it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { startChromium } from './browsers.js';
import { printed } from './sheets.js';

/** Small enough to lie in a repository, large enough to read. */
const CASES = ['h-001', 'h-002', 'h-003'];
const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** The colours of a picture: red, green and blue in six steps each. */
const STEPS = 6;
const PALETTE = Buffer.from(
  Array.from({ length: STEPS ** 3 }, (_, index) =>
    [Math.floor(index / STEPS ** 2), Math.floor(index / STEPS) % STEPS, index % STEPS].map((step) => step * 51),
  ).flat(),
);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The same picture in a palette of few colours, which is a third of the size. */
async function inPalette(page: Page, png: Buffer): Promise<Buffer> {
  const { width, height, indices } = await page.evaluate(
    async ({ source, steps }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.drawImage(image, 0, 0);
      const { data } = pen.getImageData(0, 0, image.width, image.height);
      const found: number[] = [];
      for (let at = 0; at < data.length; at += 4) {
        let index = 0;
        for (const part of data.subarray(at, at + 3)) index = index * steps + Math.round((part / 255) * (steps - 1));
        found.push(index);
      }
      return { width: image.width, height: image.height, indices: found };
    },
    { source: `data:image/png;base64,${png.toString('base64')}`, steps: STEPS },
  );
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits, a palette.
  head.set([8, 3], 8);
  const lines = Array.from({ length: height }, (_, row) => [0, ...indices.slice(row * width, (row + 1) * width)]);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', PALETTE),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

mkdirSync(path('docs'), { recursive: true });
const browser = await startChromium();
try {
  const page = await browser.newPage({ viewport: { width: 800, height: 1200 }, deviceScaleFactor: 1 });
  // Its policy lets no picture in.
  const other = await browser.newPage();
  for (const lang of ['zh', 'en']) {
    for (const name of CASES) {
      await page.setContent(printed([path(`fixtures/records/households/${name}.json`), '--lang', lang]));
      const png = await page.locator('section').first().screenshot();
      writeFileSync(path(`docs/sheet-${name}-${lang}.png`), await inPalette(other, png));
    }
  }
  const offline = await browser.newPage({ deviceScaleFactor: 1 });
  await offline.goto(pathToFileURL(path('dist/page.html')).href);
  const take = async (name: string) => {
    for (const [width, height] of [
      [360, 720],
      [768, 900],
      [1280, 800],
    ] as const) {
      await offline.setViewportSize({ width, height });
      writeFileSync(path(`docs/page-${name}-${width}.png`), await inPalette(other, await offline.screenshot()));
    }
  };
  await take('start');
  await offline.setInputFiles('input[type=file]', path('fixtures/tables/名册.xlsx'));
  await offline.locator('.sums').waitFor();
  await take('list');
  await offline.locator('tr.undetermined [data-case]').nth(1).click();
  await offline.locator('.verdict .last details').first().waitFor();
  await take('case');
} finally {
  await browser.close();
}
